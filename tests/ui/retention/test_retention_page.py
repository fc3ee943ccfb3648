"""The retention screen on the invented cast: cards, table, preview, hold, destruction with its proof (J-08, J-20)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import NoReturn, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from jindra_desk.application.erasure.certificates import list_certificates, read_certificate
from jindra_desk.application.ports.repositories.erasure import FileCounts
from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.retention.dashboard import retention_dashboard
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.erasure.reasons import Death, ErasureReason, ToldBy
from jindra_desk.domain.retention.hold import ReleaseGround
from jindra_desk.domain.retention.wording import left_wording
from jindra_desk.ui.navigation.routes import RetentionRoute
from jindra_desk.ui.printing.preview import PrintPreview
from jindra_desk.ui.retention import destruction_run
from jindra_desk.ui.retention.death_dialog import DeathDialog
from jindra_desk.ui.retention.erasure_flow import what_goes
from jindra_desk.ui.retention.hold_dialog import HoldDialog
from jindra_desk.ui.retention.joined_words import joined_words
from jindra_desk.ui.retention.page import RetentionPage
from jindra_desk.ui.retention.preview import PreviewCard, days_left
from jindra_desk.ui.retention.release_dialog import ReleaseDialog
from jindra_desk.ui.shell.draft_keeper import DraftKeeper
from jindra_desk.ui.shell.page_stack import PageStack
from jindra_desk.ui.widgets.data.table import DataTable
from jindra_desk.ui.widgets.feedback.banner import CountCard
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from jindra_desk.ui.widgets.paint.label import Label
from tests.documents.test_pages import two_pages
from tests.support.app_window import Desk
from tests.support.cast_desk import cast_desk, repaint
from tests.support.reading_previews import read_to_the_end
from tests.support.routes import to


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with cast_desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RetentionPage:
    shown = RetentionPage(desk.workbench)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    shown.opened(to(shown.key))
    desk.settle()
    return shown


def table(page: RetentionPage) -> DataTable:
    found = page.findChild(DataTable)
    assert isinstance(found, DataTable)
    return found


def names(page: RetentionPage) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def press(page: RetentionPage, words: str) -> None:
    repaint()
    button = next(part for part in page.findChildren(QAbstractButton) if part.text() == words and part.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words_of(page: RetentionPage) -> str:
    card = page.findChild(PreviewCard)
    assert card is not None
    # In one column the buttons, and why one cannot be pressed, stand under the page.
    shown = (*card.findChildren(Label), *(() if card.isAncestorOf(card.foot) else card.foot.findChildren(Label)))
    return " | ".join(label.text() for label in shown)


def choose(page: RetentionPage, desk: Desk, name: str) -> None:
    table(page).selectRow(names(page).index(name))
    desk.settle()
    repaint()


def destroy_button(page: RetentionPage) -> QAbstractButton:
    repaint()
    return next(part for part in page.findChildren(QAbstractButton)
                if part.text() == "Vernietig dossier" and part.isVisible())


def test_cards_count_what_the_table_shows(page: RetentionPage, desk: Desk) -> None:
    """J-08: each card filters the table to as many files as it counts, and they add up to all."""
    QAbstractItemModelTester(table(page).model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    cards = page.findChildren(CountCard)
    total = 0
    for which, card in zip((RetentionFilter.DUE, RetentionFilter.SOON, RetentionFilter.HELD, RetentionFilter.RUNNING),
                           cards, strict=True):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        desk.settle()
        expected = desk.do(partial(retention_dashboard, which=which))
        assert names(page) == [row.name.display for row in expected.rows]
        assert str(len(expected.rows)) in card.accessibleName() + card.text()
        total += len(expected.rows)
    assert total == 22


def test_preview_says_what_goes_what_stays_why_and_until_when(page: RetentionPage, desk: Desk) -> None:
    """J-20, J-11: the receipts stay on initial and surname (J-22)."""
    choose(page, desk, "Ilse ten Brinke")
    words = words_of(page)
    for part in ("Dossier met 6 behandelingen", "6 bonnen op naam van ‘I. ten Brinke’",
                 "2 jaar na de laatste behandeling"):
        assert part in words


def test_a_held_file_cannot_be_destroyed_and_says_so(page: RetentionPage, desk: Desk) -> None:
    """A-11: the button is off and the reason stands under it."""
    choose(page, desk, "Loïs in ’t Veld")
    button = destroy_button(page)
    assert not button.isEnabled()
    assert "na een klacht" in words_of(page)


def test_holding_needs_a_day_to_look_again(page: RetentionPage, desk: Desk) -> None:
    """K-67: without a day ahead nothing is held; with one the file moves to the held ones and can be let go."""
    choose(page, desk, "Bregje Smits")
    press(page, "Houd vast")
    dialog = page.findChild(HoldDialog)
    assert dialog is not None
    since, review = dialog.findChildren(DateField)
    assert review.value() == desk.workbench.clock.today().replace(year=desk.workbench.clock.today().year + 1)
    since.set_value(desk.workbench.clock.today() - timedelta(days=60))
    since.changed.emit(since.value())
    assert review.value() == desk.workbench.clock.today().replace(
        year=desk.workbench.clock.today().year + 1) - timedelta(days=60), "a year after the complaint"
    since.set_value(desk.workbench.clock.today())
    review.set_value(desk.workbench.clock.today())
    keep = next(part for part in dialog.findChildren(QAbstractButton) if part.text() == "Houd vast")
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert review.error != ""
    review.set_value(desk.workbench.clock.today().replace(year=desk.workbench.clock.today().year + 1))
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    desk.settle()
    page.opened(to(page.key))
    desk.settle()
    held = desk.do(lambda session: retention_dashboard(session, RetentionFilter.HELD))
    assert "Bregje Smits" in [row.name.display for row in held.rows]
    choose(page, desk, "Bregje Smits")
    press(page, "Laat los")
    desk.settle()
    asked = page.findChild(ReleaseDialog)
    assert asked is not None, "letting go is asked"
    assert "Bregje Smits" in [row.name.display for row in desk.do(
        lambda session: retention_dashboard(session, RetentionFilter.HELD)).rows]
    go = next(part for part in asked.findChildren(QAbstractButton) if part.text() == "Laat los")
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    ground = asked.findChild(ComboField)
    assert isinstance(ground, ComboField)
    assert ground.error != "", "within the year it asks how the complaint ended"
    ground.set_value(ReleaseGround.SETTLED)
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    desk.settle()
    after = desk.do(lambda session: retention_dashboard(session, RetentionFilter.HELD))
    assert "Bregje Smits" not in [row.name.display for row in after.rows]


def test_another_reason_is_read_anew(page: RetentionPage, desk: Desk) -> None:
    """A file that may not go by its term may go at the client's request (J-20)."""
    page.opened(RetentionRoute(next(row.client_id for row in desk.do(
        lambda session: retention_dashboard(session, RetentionFilter.RUNNING)).rows if row.name.surname == "Heuvel")))
    desk.settle()
    button = destroy_button(page)
    assert not button.isEnabled()
    reason = page.findChild(ComboField)
    assert isinstance(reason, ComboField)
    reason.combo.setCurrentIndex(1)
    reason.combo.activated.emit(1)
    desk.settle()
    read_to_the_end(page)
    assert destroy_button(page).isEnabled()


def test_destroying_asks_once_and_shows_the_proof(page: RetentionPage, desk: Desk) -> None:
    """J-09: focus rests on «Niet nu»; then the row is gone, the toast claims what was checked, the proof opens."""
    choose(page, desk, "Ilse ten Brinke")
    read_to_the_end(page)
    press(page, "Vernietig dossier")
    dialog = page.findChild(ConfirmDialog)
    assert dialog is not None
    focused = dialog.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "Niet nu"
    go = next(part for part in dialog.findChildren(QAbstractButton) if part.text() == "Vernietig dossier")
    QTest.mouseClick(go, Qt.MouseButton.LeftButton)
    desk.settle()
    desk.settle()
    assert desk.errors == []
    assert desk.navigator.toasts == [], "the proof would cover it, and the page would move under the hand"
    (certificate,) = desk.do(list_certificates)
    assert desk.do(lambda session: read_certificate(session, certificate.id)).startswith(b"%PDF")
    preview = page.findChild(PrintPreview)
    assert preview is not None
    assert "nagelezen: niets gevonden" in preview.said
    assert "De zaak blijft open" in preview.said, "her paper card and phone are still to clear (J-25)"
    repaint()
    told = next(label for label in preview.findChildren(Label) if label.text() == preview.said)
    assert told.height() >= told.heightForWidth(told.width())
    assert told.visibleRegion().boundingRect().height() == told.height(), "all of it is read"
    preview.dismiss()
    page.apply_changes(ChangeSet.of(Topic.CLIENT))
    desk.settle()
    assert names(page), "others are due as well"
    assert "Ilse ten Brinke" not in names(page)
    assert not page.flow.showing, "the red button for the next one does not stand under the hand"
    table = page.findChild(DataTable)
    assert table is not None
    assert table.chosen_row() < 0
    page.opened(to(page.key))
    desk.settle()
    assert page.flow.showing


@pytest.mark.parametrize("fails", [False, True])
def test_what_is_being_destroyed_is_no_draft_any_more(page: RetentionPage, desk: Desk, monkeypatch: pytest.MonkeyPatch,
                                                      *, fails: bool) -> None:
    """A draft that is saved behind the destruction would be told as a fault: its client is gone by then."""
    def refuse(*_given: object, **_named: object) -> NoReturn:
        raise StorageFailed

    if fails:
        monkeypatch.setattr(destruction_run, "destroy_client", refuse)
    choose(page, desk, "Ilse ten Brinke")
    page.flow.restore({"reason": ErasureReason.REQUEST.value})
    desk.settle()
    assert page.draft() is not None
    read_to_the_end(page)
    press(page, "Vernietig dossier")
    dialog = page.findChild(ConfirmDialog)
    assert dialog is not None
    dialog.verb_button.click()
    assert page.draft() is None
    desk.settle()
    desk.settle()
    draft = page.draft()
    assert draft is not None, "after a failure the owner may try again; after a success only the letter waits"
    assert (draft.client_id is not None, set(draft.values)) == (fails, {"reason"} if fails else {"letter", "number"})
    assert len(desk.errors) == int(fails)
    if not fails:
        letter = page.flow.letter.preview
        assert letter is not None
        told = letter.said
        assert "nagelezen: niets gevonden" not in told, "the letter waits in the vault, and it has the name"
        assert "De brief wacht op je, met de naam erop" in told
    preview = page.findChild(PrintPreview)
    if preview is not None:
        preview.dismiss()


def test_names_are_initials_while_someone_looks_along(page: RetentionPage, desk: Desk) -> None:
    """look.md principle 3: table, preview and question."""
    choose(page, desk, "Ilse ten Brinke")
    desk.workbench.privacy.set_watched(True)
    page.privacy_changed(True)
    read_to_the_end(page)
    press(page, "Vernietig dossier")
    shown = [label.text() for label in page.findChildren(Label)] + names(page)
    assert "I. B." in names(page)
    assert not any("Ilse" in words for words in shown)


@pytest.mark.req("J-09")
def test_a_death_is_asked_with_its_day_and_who_told(page: RetentionPage, desk: Desk) -> None:
    """Niet nu leaves the reason of before; what was told stands in the preview and in the draft."""
    choose(page, desk, "Ilse ten Brinke")
    page.flow.card.reason_changed.emit(ErasureReason.DECEASED)
    dialog = page.findChild(DeathDialog)
    assert dialog is not None
    dialog.reject()
    desk.settle()
    assert page.flow.card._reason.value() is ErasureReason.TERM
    page.flow.card.reason_changed.emit(ErasureReason.DECEASED)
    dialog = page.findChildren(DeathDialog)[-1]
    died_on = desk.workbench.clock.today()
    dialog._died_on.set_value(died_on)
    take = dialog.primary_button()
    assert take is not None
    take.click()
    desk.settle()
    assert page.flow._shown is not None
    assert page.flow._shown.preview.plan.reason is ErasureReason.DECEASED
    assert page.flow._shown.preview.death == Death(died_on, ToldBy.FAMILY)
    draft = page.draft()
    assert draft is not None
    page.flow.choose(draft.client_id)
    page.flow.restore(draft.values)
    assert page.flow._death == Death(died_on, ToldBy.FAMILY)


def test_the_question_counts_everything_that_goes(page: RetentionPage, desk: Desk) -> None:
    counts = FileCounts(treatments=6, photos=1, consents=3, documents=5, receipts=6, others=2, forms=3)
    assert joined_words(what_goes(counts)) == "6 behandelingen, 1 foto, 3 toestemmingen en 2 documenten"
    assert what_goes(FileCounts(0, 0, 0, 0, 0, 0)) == ["Een dossier zonder behandelingen"]


@pytest.mark.req("J-08")
@pytest.mark.parametrize(("last", "days"), [
    (date(2026, 11, 11), None), (date(2026, 11, 12), 0), (date(2026, 11, 13), 1), (date(2027, 1, 11), 60),
    (date(2027, 1, 12), None), (None, None),
])
def test_ring_and_chip_count_in_days_at_the_same_time(last: date | None, days: int | None) -> None:
    today = date(2026, 11, 12)
    assert days_left(last, today) == days
    if last is not None and last > today:
        assert ("maanden" in left_wording(last, today).render()) is (days is None)


@pytest.fixture
def letter(page: RetentionPage, desk: Desk) -> bytes:
    """The letter about a client who is gone, on the screen."""
    pdf = two_pages()
    page.flow.letter.show(pdf, number="2026-4831")
    desk.settle()
    return pdf


def test_a_letter_that_was_not_let_out_does_not_go_by_one_escape(page: RetentionPage, desk: Desk,
                                                                 letter: bytes) -> None:
    held = page.flow.letter
    preview = held.preview
    assert preview is not None
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    assert preview.isVisible()
    question = preview.question
    assert question is not None
    question.later_button.click()
    assert preview.isVisible()
    assert held.waits
    preview.reject()
    again = preview.findChildren(ConfirmDialog)[-1]
    again.verb_button.click()
    assert page.flow.letter.draft_values() == {}
    assert page.draft() is None


@pytest.mark.req("J-28")
def test_j_28_a_letter_waits_over_the_lock_until_it_was_saved(page: RetentionPage, desk: Desk, qtbot: QtBot,
                                                              letter: bytes, tmp_path: Path) -> None:
    kept = page.draft()
    assert kept is not None
    assert kept.client_id is None
    assert page.route().to_plain() == {"letter": kept.object_id}
    preview = page.flow.letter.preview
    assert preview is not None
    preview.dismiss()  # as the lock does
    later = RetentionPage(desk.workbench)
    qtbot.addWidget(later)
    later.show()
    later.opened(page.route())
    desk.settle()
    later.restore(kept)
    desk.settle()
    again = later.flow.letter.preview
    assert again is not None
    again.save_to(tmp_path / "brief.pdf")
    desk.settle()
    assert (tmp_path / "brief.pdf").read_bytes() == letter
    assert later.draft() is None
    assert "print of bewaar hem, dan gaat hij uit de kluis" in again.windowTitle() + " ".join(
        label.text() for label in again.findChildren(Label))
    again.reject()
    assert later.flow.letter.preview is None


@dataclass
class OnePage:
    """What a keeper of drafts asks of the shell."""

    screen_shown: RetentionPage


@pytest.mark.req("J-28")
def test_the_draft_of_a_letter_goes_when_the_letter_is_out(page: RetentionPage, desk: Desk, letter: bytes,
                                                           tmp_path: Path) -> None:
    """The title promises that it leaves the vault: the row is gone, not only the window."""
    keeper = DraftKeeper(desk.workbench, cast("PageStack", OnePage(page)), page)

    def drafts(session: Session) -> list[str]:
        with session.vault.reading() as uow:
            return [draft.screen for draft in uow.drafts.all()]

    def kept() -> list[str]:
        return desk.do(drafts)

    before = len(kept())
    keeper.poll()
    desk.settle()
    assert len(kept()) == before + 1, "over a lock it waits"
    preview = page.flow.letter.preview
    assert preview is not None
    preview.save_to(tmp_path / "brief.pdf")
    desk.settle()
    keeper.poll()
    desk.settle()
    assert len(kept()) == before
    preview.dismiss()


def test_a_tick_leaves_the_preview_where_it_is(page: RetentionPage, desk: Desk, qtbot: QtBot) -> None:
    page.resize(1400, 420)
    choose(page, desk, "Ilse ten Brinke")
    qtbot.wait(30)
    bar = page.flow.card._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    assert place > 0
    page.flow.refresh()
    desk.settle()
    qtbot.wait(30)
    assert page.flow.card._area.verticalScrollBar().value() == place
