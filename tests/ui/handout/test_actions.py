"""Taking in a handed-out file from the window, and the one question that may come with it (K-125, J-61)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.business.outside_services import read_outside
from jindra_desk.application.clients.overview import EventEntry, client_overview
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.handout.import_client import ClientExists
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.business.outside_services import Outside, OutsideAnswer
from jindra_desk.ui.clients.client_header import ClientHeader
from jindra_desk.ui.clients.parts import HeaderAction
from jindra_desk.ui.clients.timeline_cards import event_words
from jindra_desk.ui.forms.outside_dialog import OutsideDialog
from jindra_desk.ui.handout.actions import OUTSIDE_FORM, hand_out, show_destruction, take_in
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from tests.support.app_window import Desk
from tests.support.practice_desk import opened_practice, write_setting
from tests.support.sessions import canary_client, noted_in, services


@pytest.fixture
def handed_out(tmp_path_factory: pytest.TempPathFactory) -> tuple[ClientId, Path]:
    """The file of a client of another practice, with a lot number in it that passes the 11-test."""
    folder = tmp_path_factory.mktemp("ander")
    with opened_practice(folder) as session:
        client, _ = canary_client(session)
        made = export_client(session, services(), client.id, folder / "uit", Handout()).folder
    noted_in(made, "lot 111222333")
    return client.id, made / "dossier.json"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Where dialogs hang."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def _choose(desk: Desk, window: QWidget, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk.workbench.native_dialogs, "open",
                        lambda dialog: dialog.fileSelected.emit(str(source)))
    take_in(desk.workbench, window)
    desk.settle()


def _count(session: Session) -> int:
    with session.vault.reading() as uow:
        return uow.clients.count()


def _question(window: QWidget) -> ConfirmDialog:
    return next(dialog for dialog in window.findChildren(ConfirmDialog) if dialog.isVisible())


def test_a_number_like_a_bsn_is_asked_about_and_then_read_j_61(
        desk: Desk, window: QWidget, handed_out: tuple[ClientId, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    client_id, source = handed_out
    _choose(desk, window, source, monkeypatch)
    assert desk.navigator.toasts == []
    assert desk.errors == []
    question = _question(window)
    assert "111222333" not in question.text_label.text()
    question.verb_button.click()
    desk.settle()
    assert desk.navigator.toasts == ["Ingelezen."]
    assert desk.navigator.gone == [("client", client_id, "")]


def test_not_now_reads_nothing(desk: Desk, window: QWidget, handed_out: tuple[ClientId, Path],
                               monkeypatch: pytest.MonkeyPatch) -> None:
    _choose(desk, window, handed_out[1], monkeypatch)
    _question(window).later_button.click()
    desk.settle()
    assert desk.navigator.toasts == []
    assert desk.do(_count) == 0


def test_other_refusals_are_told_as_ever(desk: Desk, window: QWidget, handed_out: tuple[ClientId, Path],
                                         monkeypatch: pytest.MonkeyPatch) -> None:
    _choose(desk, window, handed_out[1], monkeypatch)
    _question(window).verb_button.click()
    desk.settle()
    noted_in(handed_out[1].parent, "")
    _choose(desk, window, handed_out[1], monkeypatch)
    assert [type(error) for error in desk.errors] == [ClientExists]


@pytest.mark.req("J-05", "J-26")
def test_a_copy_names_its_place_at_once_and_on_the_page_of_the_client(
        desk: Desk, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies outside the vault is the owner's to hand over and to wipe: the owner must be able to find it again."""
    client = desk.do(lambda session: canary_client(session)[0])
    place = tmp_path / "KINGSTON"
    monkeypatch.setattr(desk.workbench.native_dialogs, "open", lambda dialog: dialog.fileSelected.emit(str(place)))
    hand_out(desk.workbench, client.id, window)
    desk.settle()
    question = _question(window)
    assert not place.exists(), "nothing is written before the owner has read what goes out and where"
    assert str(place) in question.text_label.text()
    assert "niet versleuteld" in question.text_label.text()
    question.verb_button.click()
    desk.settle()
    (folder,) = place.iterdir()
    assert desk.navigator.toasts == [
        f"Kopie gemaakt in {place}: map {folder.name}. Deze ligt leesbaar buiten de kluis."]
    entries = desk.do(lambda session: client_overview(session, client.id)).entries
    told = [event_words(entry)[1] for entry in entries if isinstance(entry, EventEntry)]
    left = f"Buiten de kluis gezet voor de cliënt zelf: dossier.pdf, dossier.json, fotos, documenten, in {place}"
    assert left in told


@pytest.mark.req("J-12", "J-19")
def test_the_first_copy_asks_the_five_questions_and_goes_on(
        desk: Desk, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """None is left open, «Geen» is an answer; then the place is asked, and nothing of it is asked a second time."""
    client = desk.do(lambda session: canary_client(session)[0])
    desk.do(lambda session: write_setting(session, "practice.outside", "null"))
    place = tmp_path / "KINGSTON"
    monkeypatch.setattr(desk.workbench.native_dialogs, "open", lambda dialog: dialog.fileSelected.emit(str(place)))
    hand_out(desk.workbench, client.id, window)
    desk.settle()
    dialog = next(one for one in window.findChildren(OutsideDialog) if one.isVisible())
    assert all(asked.field.editor.placeholderText().startswith("Bijvoorbeeld ") for asked in dialog.questions.values())
    keep = dialog.primary_button()
    assert keep is not None
    dialog.questions[Outside.MAIL].field.set_text("Postvak Linde")
    keep.click()
    assert dialog.isVisible()
    assert "Geen" in dialog.questions[Outside.WHATSAPP].field.error
    for question in tuple(Outside)[1:]:
        dialog.questions[question].nobody.setChecked(True)
    keep.click()
    desk.settle()
    assert not dialog.isVisible()
    _question(window).verb_button.click()
    desk.settle()
    known = desk.do(read_outside)
    assert known is not None
    assert known.used == {Outside.MAIL: OutsideAnswer("Postvak Linde")}
    assert len(list(place.iterdir())) == 1
    hand_out(desk.workbench, client.id, window)
    desk.settle()
    assert not any(one.isVisible() for one in window.findChildren(OutsideDialog))


@pytest.mark.req("J-20")
def test_destroying_is_offered_beside_it_and_leads_to_the_preview(desk: Desk, window: QWidget) -> None:
    client = desk.do(lambda session: canary_client(session)[0])
    before = desk.do(_count)
    show_destruction(desk.workbench, client.id, window)
    assert desk.navigator.gone == [("retention", client.id)]
    assert desk.do(_count) == before


@pytest.mark.req("J-05")
def test_not_now_hands_nothing_out(desk: Desk, window: QWidget, tmp_path: Path,
                                   monkeypatch: pytest.MonkeyPatch) -> None:
    client = desk.do(lambda session: canary_client(session)[0])
    place = tmp_path / "KINGSTON"
    monkeypatch.setattr(desk.workbench.native_dialogs, "open", lambda dialog: dialog.fileSelected.emit(str(place)))
    hand_out(desk.workbench, client.id, window)
    desk.settle()
    _question(window).later_button.click()
    desk.settle()
    assert not place.exists()
    entries = desk.do(lambda session: client_overview(session, client.id)).entries
    told = [event_words(entry)[1] for entry in entries if isinstance(entry, EventEntry)]
    assert [words for words in told if str(place) in words] == []


@pytest.mark.req("J-28")
def test_j_28_half_answered_questions_of_the_first_copy_are_a_draft(desk: Desk, window: QWidget) -> None:
    client = desk.do(lambda session: canary_client(session)[0])
    desk.do(lambda session: write_setting(session, "practice.outside", "null"))
    action = HeaderAction("Geef dossier mee", "download", hand_out, OUTSIDE_FORM)
    header = ClientHeader(desk.workbench, (action,), window)
    header.client = client.id
    header.act(action)
    desk.settle()
    (dialog,) = header.findChildren(OutsideDialog)
    assert header.forms.values() == {}
    dialog.questions[Outside.MAIL].field.set_text("Proton")
    kept = header.forms.values()
    assert kept
    later = ClientHeader(desk.workbench, (action,), window)
    later.client = client.id
    later.restore_form(kept)
    assert later.forms.values() == kept, "on its way is not thrown away"
    desk.settle()
    (again,) = later.findChildren(OutsideDialog)
    assert again.questions[Outside.MAIL].field.text() == "Proton"
    for one in (dialog, again):
        one.dismiss()
