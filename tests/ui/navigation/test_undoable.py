"""What is thrown away or ticked off can be taken back, or is asked about first (J-28, J-43, look.md "Toast")."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.application.erasure.cases import DestructionCase, OpenTask, note_case, open_cases
from jindra_desk.application.erasure.destroy import take_back_tick, tick_off
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, confirm_originals_removed, photo_overview
from jindra_desk.application.ports.keys import Keyring, KeyStore
from jindra_desk.application.ports.repositories.erasure import FileCounts
from jindra_desk.application.session.drafts import find_draft
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.types import list_treatment_types
from jindra_desk.application.treatments.visits import close_visit, save_visit
from jindra_desk.domain.base.ids import DocumentId, TreatmentId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.settings.draft import DraftKind
from jindra_desk.domain.treatments.treatment import ProductUse, Treatment, TreatmentStatus
from jindra_desk.ui.clients.page import ClientsPage
from jindra_desk.ui.photos.tab import PhotosTab
from jindra_desk.ui.settings.pin_row import PinRow
from jindra_desk.ui.settings.treatments_section import TreatmentsSection
from jindra_desk.ui.today.old_requests import ask_to_clear
from jindra_desk.ui.visit.page import VisitPage
from jindra_desk.ui.widgets.feedback.toast import Toast
from jindra_desk.ui.widgets.inputs.buttons import LinkButton
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from tests.application.treatments.test_visits import typed_visit
from tests.support import client_desk
from tests.support.app_window import Desk, opened_desk
from tests.support.decisions import decide
from tests.support.open_window import SINGLE, OpenWindow, opened_window
from tests.support.practice_desk import add_client, drawn_photo, write
from tests.support.routes import to


@pytest.fixture
def visits_desk(tmp_path: Path, qtbot: QtBot) -> Iterator[client_desk.Desk]:
    with client_desk.opened_desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with opened_desk(tmp_path) as opened:
        yield opened


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[OpenWindow]:
    with opened_window(tmp_path_factory.mktemp("undo"), qapp) as opened:
        yield opened


def undo(desk: Desk | client_desk.Desk) -> None:
    """Press «Ongedaan maken»."""
    assert desk.navigator.undo is not None, "there is a way back"
    desk.navigator.undo()
    desk.settle()


def visits(session: Session, client: Client) -> tuple[Treatment, ...]:
    with session.vault.reading() as uow:
        return uow.treatments.of_client(client.id)


def opened_visit(desk: client_desk.Desk, client: Client, treatment: TreatmentId | None = None) -> VisitPage:
    page = VisitPage(desk.workbench)
    desk.show(page, {"client": client.id, "treatment": treatment or ""})
    return page


def click(desk: Desk | client_desk.Desk, button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()


# --- visits ------------------------------------------------------------------------------------------------


@pytest.mark.req("J-28")
def test_a_visit_called_off_by_mistake_stands_open_again_with_what_was_typed(visits_desk: client_desk.Desk) -> None:
    client = visits_desk.read(add_client)
    saved = visits_desk.read(lambda session: save_visit(session, typed_visit(session, client)))
    page = opened_visit(visits_desk, client, saved.treatment_id)
    page.fields.note.set_text("belde af, komt toch")
    click(visits_desk, page.fields.cancel)
    (visit,) = visits_desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.CANCELLED
    undo(visits_desk)
    (visit,) = visits_desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.OPEN
    draft = visits_desk.read(lambda session: find_draft(
        session, DraftKind.VISIT, {"client": client.id, "treatment": saved.treatment_id}))
    assert draft is not None
    assert draft.values["note"] == "belde af, komt toch"


def test_taking_back_never_opens_a_visit_that_was_closed_since(visits_desk: client_desk.Desk) -> None:
    client = visits_desk.read(add_client)
    saved = visits_desk.read(lambda session: save_visit(session, typed_visit(session, client)))
    page = opened_visit(visits_desk, client, saved.treatment_id)
    click(visits_desk, page.fields.cancel)
    visits_desk.read(lambda session: close_visit(
        session, typed_visit(session, client, treatment_id=saved.treatment_id)))
    undo(visits_desk)
    (visit,) = visits_desk.read(lambda session: visits(session, client))
    assert visit.status is TreatmentStatus.PERFORMED
    assert [type(fault).__name__ for fault in visits_desk.faults] == ["VisitClosedAlready"]


def test_the_way_to_call_a_visit_off_stands_apart_from_every_field(visits_desk: client_desk.Desk) -> None:
    client = visits_desk.read(add_client)
    saved = visits_desk.read(lambda session: save_visit(session, typed_visit(session, client)))
    page = opened_visit(visits_desk, client, saved.treatment_id)
    page.resize(1240, 2000)
    visits_desk.settle()
    fields = page.fields
    below = fields.cancel.mapTo(fields, fields.cancel.rect().topLeft()).y()
    last = max(part.mapTo(fields, part.rect().bottomLeft()).y() for part in (fields.amount, fields.note))
    assert below - last >= 16


def test_a_product_row_comes_back_where_it_stood(visits_desk: client_desk.Desk) -> None:
    page = opened_visit(visits_desk, visits_desk.read(add_client))
    first, second = ProductUse("Serum", "HS-2608-14", "03-2027"), ProductUse("Masker", "M-1", "")
    page.fields.products.set_uses((first, second))
    click(visits_desk, page.fields.products.rows()[0].remove)
    assert page.fields.products.uses() == (second,)
    page.fields.products.rows()[0].lot.set_text("M-2")
    undo(visits_desk)
    assert page.fields.products.uses() == (first, ProductUse("Masker", "M-2", ""))


def test_an_empty_product_row_goes_without_a_word(visits_desk: client_desk.Desk) -> None:
    page = opened_visit(visits_desk, visits_desk.read(add_client))
    page.fields.products.add_row()
    click(visits_desk, page.fields.products.rows()[1].remove)
    assert visits_desk.navigator.toasts == []


def test_what_only_comes_back_on_its_page_is_not_offered_on_another(window: OpenWindow) -> None:
    window.shell.navigator.open(to("visit", {"client": window.client(SINGLE)}))
    window.hands.settle()
    page = cast("VisitPage", window.page)
    page.fields.products.set_uses((ProductUse("Serum", "HS-1", ""), ProductUse("Masker", "", "")))
    window.hands.press_widget(page.fields.products.rows()[0].remove)
    assert [toast.undo_button is not None for toast in toasts(window)] == [True]
    window.go("today")
    assert toasts(window) == []
    window.go("clients")


def toasts(window: OpenWindow) -> list[Toast]:
    return [toast for toast in window.desk.window.findChildren(Toast) if toast.isVisible()]


def test_the_focus_stays_in_the_form_when_a_row_goes_and_comes_back(window: OpenWindow) -> None:
    window.shell.navigator.open(to("visit", {"client": window.client(SINGLE)}))
    window.hands.settle()
    page = cast("VisitPage", window.page)
    page.fields.products.set_uses((ProductUse("Serum", "HS-1", ""), ProductUse("Masker", "", "")))
    row = page.fields.products.rows()[1]
    row.remove.setFocus(Qt.FocusReason.TabFocusReason)
    window.hands.key(Qt.Key.Key_Space, widget=row.remove)
    window.hands.settle()
    focused: QWidget | None = window.desk.window.focusWidget()
    assert focused is not None
    assert page.fields.products.isAncestorOf(focused)
    (toast,) = toasts(window)
    window.hands.press_widget(cast("LinkButton", toast.undo_button))
    focused = window.desk.window.focusWidget()
    assert focused is not None
    assert page.fields.products.isAncestorOf(focused)
    assert page.fields.products.uses()[1].product == "Masker"
    page.fields.products.set_uses(())
    window.go("clients")


# --- new clients, photos, settings, Today ----------------------------------------------------------------------


def test_a_new_client_that_was_put_off_comes_back_as_typed(visits_desk: client_desk.Desk) -> None:
    page = ClientsPage(visits_desk.workbench)
    visits_desk.show(page, {"new": "Vera Toets"})
    page.new.form.fill({"given": "Vera", "surname": "Toets", "phone": "0612345678"})
    page.new.left.emit()
    assert page.draft() is None
    undo(visits_desk)
    draft = page.draft()
    assert draft is not None
    assert (draft.values["given"], draft.values["surname"], draft.values["phone"]) == ("Vera", "Toets", "0612345678")


def _with_photos(session: Session) -> Client:
    client = add_client(session)
    for kind in (ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT):
        decide(session, client, kind)
    for seed in (4, 5):
        said = PhotoDetails(date(2026, 8, 27), "cheeks", Moment.BEFORE, Pose.FRONT)
        add_photo(session, client.id, drawn_photo(seed=seed), said)
    return client


def _tab(desk: Desk, qtbot: QtBot, client: Client) -> PhotosTab:
    tab = PhotosTab(desk.workbench, client.id)
    desk.jobs.changes_applied.connect(tab.apply_changes)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    desk.settle()
    return tab


def test_the_portrait_by_the_name_can_be_the_one_of_before(desk: Desk, qtbot: QtBot) -> None:
    client = desk.do(_with_photos)
    tab = _tab(desk, qtbot, client)
    first, second = tab.grid.cells
    for cell in (first, second):
        cell.portrait_asked.emit(True)
        desk.settle()
    chosen = desk.do(lambda session: photo_overview(session, client.id)).portrait_id
    undo(desk)
    before = desk.do(lambda session: photo_overview(session, client.id)).portrait_id
    assert None not in (before, chosen)
    assert before != chosen


def test_the_tick_that_the_phone_is_empty_can_be_taken_back(desk: Desk, qtbot: QtBot) -> None:
    client = desk.do(_with_photos)
    tab = _tab(desk, qtbot, client)
    tab.phone.button_clicked.emit()
    desk.settle()
    assert not desk.do(lambda session: photo_overview(session, client.id)).photos_on_phone
    undo(desk)
    assert desk.do(lambda session: photo_overview(session, client.id)).photos_on_phone
    desk.do(lambda session: confirm_originals_removed(session, client.id))


def test_a_treatment_that_is_put_away_can_be_chosen_again(desk: Desk, qtbot: QtBot) -> None:
    section = TreatmentsSection(desk.workbench)
    qtbot.addWidget(section)
    section.reload()
    desk.settle()
    kind = desk.do(list_treatment_types)[0]
    section._on_archive_asked(kind.id, archived=True)
    desk.settle()
    assert desk.navigator.toasts == ["Deze behandeling kun je niet meer kiezen."]
    undo(desk)
    assert not next(one for one in desk.do(list_treatment_types) if one.id == kind.id).archived


def test_a_pin_that_cannot_come_back_is_asked_about(desk: Desk, qtbot: QtBot) -> None:
    asked: list[str] = []
    row = PinRow(desk.workbench, cast("KeyStore", None), cast("Keyring", None))
    qtbot.addWidget(row)
    row.show()
    row.remove_pin = lambda: asked.append("gone")  # type: ignore[method-assign]
    row.remove_button.click()
    assert asked == []
    assert row.question is not None
    row.question.verb_button.click()
    assert asked == ["gone"]


def test_lines_of_old_requests_are_asked_about(desk: Desk, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    ask_to_clear(desk.workbench, page)
    desk.settle()
    (dialog,) = page.findChildren(ConfirmDialog)
    assert desk.navigator.toasts == []
    click(desk, dialog.verb_button)
    assert desk.navigator.toasts == ["0 regels zijn gewist."]


def case(certificate: str | None = "document") -> DestructionCase:
    return DestructionCase(7, date(2026, 11, 1), "termijn", FileCounts(1, 1, 1, 1, 1, 1),
                       paper_open=True, phone_open=False,
                       certificate=None if certificate is None else DocumentId(certificate))


def test_a_paper_card_ticked_off_by_mistake_is_asked_about_again(desk: Desk) -> None:
    desk.do(lambda session: write(session, lambda uow: note_case(uow, case())))

    def known(session: Session) -> tuple[DestructionCase, ...]:
        with session.vault.reading() as uow:
            return open_cases(uow)

    desk.do(lambda session: tick_off(session, 7, OpenTask.PAPER))
    assert desk.do(known) == ()
    desk.do(lambda session: take_back_tick(session, case()))
    assert desk.do(known) == (case(),)
