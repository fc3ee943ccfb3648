"""«Heel en onveranderd» and the watch behind it: looked at, told, accepted, and never in the way (trust #10)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.application.vault.anchor_findings import open_finding
from jindra_desk.application.vault.anchors import anchor_head, check_anchor
from jindra_desk.application.vault.verify_report import NOT_PROVEN, Check
from jindra_desk.domain.base.ids import ReceiptId
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.vault.anchor import Breach
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.ui.app.integrity_watch import IntegrityWatch
from jindra_desk.ui.settings.integrity_card import IntegrityCard
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.widgets.feedback.tag import CheckLine
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.anchor_places import Computer
from tests.support.app_window import Desk, opened_desk
from tests.support.routes import to
from tests.support.vaults import cheap_keys, database_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with opened_desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def computer() -> Computer:
    return Computer()


def card_on(desk: Desk, computer: Computer, qtbot: QtBot) -> IntegrityCard:
    card = IntegrityCard(desk.workbench, computer.places, cheap_keys())
    qtbot.addWidget(card)
    card.resize(760, 600)
    card.show()
    card.reload()
    desk.settle()
    return card


def cut_log(session: Session) -> None:
    """What a tool that has the key can do: the tail of the log is gone."""
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute("DELETE FROM audit_log WHERE sequence > 2")


def work(session: Session) -> None:
    with session.vault.unit_of_work() as uow:
        uow.audit.append(Verb.VIEW, ObjectKind.CLIENT, None, session.clock.now())


def test_everything_is_looked_at_and_told(desk: Desk, computer: Computer, qtbot: QtBot) -> None:
    card = card_on(desk, computer, qtbot)
    assert card.outcome.label.text() == "Nog niet alles nagekeken."
    assert card.warning.isHidden()
    card.look.click()
    assert not card.look.isEnabled(), "one at a time"
    desk.settle()
    assert card.look.isEnabled()
    assert card.busy.isHidden()
    assert card.outcome.label.text() == (
        "Alles nagekeken op 21 november 2026 om 10:30: heel, en onveranderd voor zover te bewijzen.")
    lines = [line.label.text() for line in card.findChildren(CheckLine)]
    assert lines[:3] == ["Bladzijden", "Opbouw", "Indeling"]
    assert len(lines) == len(Check) + len(NOT_PROVEN)


def test_it_can_be_stopped(desk: Desk, computer: Computer, qtbot: QtBot) -> None:
    card = card_on(desk, computer, qtbot)
    card.look.click()
    card.busy.stop_clicked.emit()
    desk.settle()
    assert card.look.isEnabled()
    assert card.outcome.label.text() == "Nog niet alles nagekeken."


def test_a_breach_is_explained_and_accepted_with_a_row_in_the_log(desk: Desk, computer: Computer,
                                                                 qtbot: QtBot) -> None:
    desk.do(work)
    desk.do(lambda session: anchor_head(session, computer.places))
    desk.do(cut_log)
    desk.do(lambda session: check_anchor(session, computer.places))
    card = card_on(desk, computer, qtbot)
    assert not card.warning.isHidden()
    assert card.warning.title.text() == "Er is een oudere kluis teruggezet"
    assert "Op 21 november 2026 om 10:30 was deze kluis verder dan nu" in card.warning.text.text()
    card.warning.button.click()
    assert card.dialog is not None
    card.dialog.later_button.click()
    desk.settle()
    assert not card.warning.isHidden()
    card.warning.button.click()
    card.dialog.verb_button.click()
    desk.settle()
    desk.settle()
    assert card.warning.isHidden()
    assert desk.do(lambda session: check_anchor(session, computer.places)) is None


def test_what_does_not_fit_stands_in_red_under_it(desk: Desk, computer: Computer, qtbot: QtBot) -> None:
    card = card_on(desk, computer, qtbot)

    def harm(session: Session) -> None:
        assert isinstance(session.vault, SqlVault)
        database_of(session.vault).execute("CREATE INDEX extra ON clients (notes)")

    desk.do(harm)
    card.look.click()
    desk.settle()
    desk.settle()
    assert card.outcome.label.text() == "Nagekeken op 21 november 2026 om 10:30: 1 ding klopt niet."
    assert "Indeling: 1 tabel is anders dan dit programma hem maakt." in [
        line.label.text() for line in card.findChildren(CheckLine)]


def test_without_a_key_ring_the_weaker_place_is_named(desk: Desk, computer: Computer, qtbot: QtBot) -> None:
    computer.keyring.silent = True
    for _ in range(2):
        desk.do(lambda session: anchor_head(session, computer.places))
    card = card_on(desk, computer, qtbot)
    assert "in een bestand op deze computer" in card.kept.text()
    computer.keyring.silent = False
    for _ in range(2):
        desk.do(lambda session: anchor_head(session, computer.places))
    card.reload()
    desk.settle()
    assert "sleutelbos van deze computer" in card.kept.text()


def test_the_watch_compares_first_and_then_follows_every_change(desk: Desk, computer: Computer) -> None:
    watch = IntegrityWatch(desk.jobs, desk.session, computer.places, desk.owner)
    watch.look()
    desk.settle()
    desk.settle()
    desk.settle()
    (first,) = computer.keyring.values.values()
    desk.do(work)
    assert not watch._wait.isActive()
    desk.jobs.changes_applied.emit(ChangeSet.of(Topic.TREATMENT))
    assert 3_000 < watch._wait.remainingTime() <= 22_000, "timers of Qt are coarse"
    desk.jobs.changes_applied.emit(ChangeSet.of(Topic.CONSENT))
    assert watch._wait.remainingTime() <= 2_200
    watch._wait.timeout.emit()
    for _ in range(3):
        desk.settle()
    assert list(computer.keyring.values.values()) != [first]
    assert computer.folder.values


def test_a_silent_key_ring_keeps_nobody_waiting(desk: Desk, computer: Computer) -> None:
    computer.keyring.silent = True
    watch = IntegrityWatch(desk.jobs, desk.session, computer.places, desk.owner)
    watch.look()
    watch.look()
    for _ in range(3):
        desk.settle()
    assert not watch._under_way
    assert computer.folder.values
    assert desk.errors == []


def test_today_shows_it_above_everything_else(desk: Desk, computer: Computer, qtbot: QtBot) -> None:
    page = TodayPage(desk.workbench)
    qtbot.addWidget(page)
    page.show()
    page.opened(to(page.key))
    desk.settle()
    desk.do(work)
    desk.do(lambda session: anchor_head(session, computer.places))
    desk.do(cut_log)
    watch = IntegrityWatch(desk.jobs, desk.session, computer.places, desk.owner)
    desk.jobs.changes_applied.connect(page.apply_changes)
    watch.look()
    for _ in range(4):
        desk.settle()
    overview = desk.do(today_overview)
    assert overview.finding is not None
    assert overview.finding.breach is Breach.OLDER_VAULT
    shown = [label.text() for label in page.findChildren(Label) if not label.isHidden()]
    assert "Er is een oudere kluis teruggezet" in shown
    assert "Vergeleken met 21 nov, 10:30" in shown

    def stored(session: Session) -> Breach | None:
        with session.vault.reading() as uow:
            finding = open_finding(uow)
        return None if finding is None else finding.breach

    assert desk.do(stored) is Breach.OLDER_VAULT


def test_receipts_whose_years_are_over_go_after_a_question(desk: Desk, qtbot: QtBot) -> None:
    """J-24: asked once, gone for good, and Today is empty again."""
    def old_receipt(session: Session) -> None:
        receipt = Receipt(ReceiptId("a" * 32), 1, 2018, date(2018, 6, 1), "J. Zilvermeeuw", "Behandeling", 8450)
        with session.vault.unit_of_work() as uow:
            uow.receipts.add(receipt, None)
            uow.audit.append(Verb.CREATE, ObjectKind.RECEIPT, None, session.clock.now())

    desk.do(old_receipt)
    page = TodayPage(desk.workbench)
    qtbot.addWidget(page)
    page.show()
    page.opened(to(page.key))
    desk.settle()
    desk.jobs.changes_applied.connect(page.apply_changes)
    button = next(part for part in page.findChildren(SecondaryButton) if part.text() == "Wis bonnen")
    button.click()
    assert page.dialog is not None
    page.dialog.later_button.click()
    desk.settle()
    assert [one.year for one in desk.do(today_overview).book_years] == [2018]
    button.click()
    page.dialog.verb_button.click()
    for _ in range(3):
        desk.settle()
    assert desk.do(today_overview).book_years == ()
    assert desk.navigator.toasts == ["1 bon is gewist."]
    assert not [part for part in page.findChildren(SecondaryButton)
                if part.text() == "Wis bonnen" and not part.isHidden() and part.isVisible()]
