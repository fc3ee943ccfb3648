"""A hold's day to look again does not pass in silence: Today says so, the list too, and the next day is asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.retention.holds import keep_holding, place_hold, preview_release, release_holds
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.retention.hold import HoldGround, HoldWithoutReview
from jindra_desk.ui.retention.hold_dialog import HoldDialog
from jindra_desk.ui.retention.page import RetentionPage
from jindra_desk.ui.retention.release_dialog import term_words
from jindra_desk.ui.retention.table_model import state_tag
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from tests.support.app_window import Desk, opened_desk
from tests.support.odd_values import database
from tests.support.practice_desk import add_client, opened_practice
from tests.support.routes import to
from tests.support.sessions import on_day
from tests.support.vaults import TODAY

REVIEW = TODAY + timedelta(days=30)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened_practice(tmp_path) as opened:
        yield opened


def held(session: Session, number: int = 1, review: date = REVIEW) -> Client:
    client = add_client(session, number=number)
    place_hold(session, client.id, HoldGround.CLAIM, review)
    return client


@pytest.mark.req("K-67")
def test_k67_from_its_day_on_a_hold_stands_on_today_until_it_was_looked_at(session: Session) -> None:
    client = held(session)
    assert today_overview(on_day(session, REVIEW - timedelta(days=1))).reviews == ()
    later = on_day(session, REVIEW)
    overview = today_overview(later)
    assert [hold.client_id for hold in overview.reviews] == [client.id]
    assert not overview.nothing_due
    keep_holding(later, client.id, REVIEW + timedelta(days=60))
    assert today_overview(later).reviews == ()
    assert [hold.client_id for hold in today_overview(on_day(session, REVIEW + timedelta(days=60))).reviews] == [
        client.id]


@pytest.mark.usefixtures("qtbot")
def test_letting_go_does_not_say_that_a_term_of_the_past_runs_again(session: Session) -> None:
    client = held(session)
    assert term_words(preview_release(session, client.id)).startswith("De bewaartermijn loopt dan weer: tot en met")
    later = on_day(session, TODAY + timedelta(days=3_000))
    told = term_words(preview_release(later, client.id))
    assert told.startswith("De bewaartermijn was tot en met")
    assert told.endswith("Het dossier moet dan meteen weg.")


@pytest.mark.req("K-67")
def test_k67_the_next_day_lies_ahead_and_a_hold_that_is_let_go_asks_nothing(session: Session) -> None:
    client = held(session)
    later = on_day(session, REVIEW)
    with pytest.raises(HoldWithoutReview):
        keep_holding(later, client.id, REVIEW)
    release_holds(later, client.id)
    assert today_overview(later).reviews == ()
    assert keep_holding(later, client.id, REVIEW + timedelta(days=9)).topics == frozenset()


def test_a_review_day_that_cannot_be_read_is_told_and_hides_none(session: Session) -> None:
    held(session)
    client = held(session, 2)
    database(session).execute("UPDATE holds SET review_on = 'ooit' WHERE client_id = ?", (client.id,))
    overview = today_overview(on_day(session, REVIEW))
    assert len(overview.reviews) == 1
    assert overview.unreadable


def test_the_list_says_that_it_is_due_for_review(session: Session) -> None:
    held(session)
    with session.vault.reading() as uow:
        (row,) = uow.retention.rows(RetentionFilter.HELD, REVIEW)
    assert state_tag(row, REVIEW - timedelta(days=1))[0] == "vastgehouden"
    assert state_tag(row, REVIEW)[0] == "opnieuw bekijken"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with opened_desk(tmp_path) as opened:
        yield opened


def due(session: Session) -> Client:
    """A hold whose day is today."""
    client = held(session)
    database(session).execute("UPDATE holds SET review_on = ? WHERE client_id = ?", (TODAY.isoformat(), client.id))
    return client


def test_today_leads_to_the_preview_and_there_the_dialog_asks_the_next_day(desk: Desk, qtbot: QtBot) -> None:
    client = desk.do(due)
    today = TodayPage(desk.workbench)
    qtbot.addWidget(today)
    today.opened(to(today.key))
    desk.settle()
    button = next(part for part in today.findChildren(SecondaryButton)
                  if part.accessibleName() == "Bekijk: Bekijk of het bewaren nog nodig is")
    button.click()
    assert desk.navigator.gone == [("retention", client.id)]
    page = RetentionPage(desk.workbench)
    qtbot.addWidget(page)
    desk.jobs.changes_applied.connect(page.apply_changes)
    page.show()
    page.opened(to(page.key, {"client": client.id}))
    desk.settle()
    longer = next(part for part in page.findChildren(SecondaryButton) if part.text() == "Houd langer vast")
    longer.click()
    (dialog,) = page.findChildren(HoldDialog)
    assert dialog._review.isVisible()
    assert not dialog._ground.isVisible()
    keep = dialog.primary_button()
    assert keep is not None
    dialog._review.set_value(TODAY)
    keep.click()
    assert dialog.isVisible(), "today is no day to look again"
    dialog._review.set_value(TODAY + timedelta(days=90))
    keep.click()
    desk.settle()
    assert desk.do(today_overview).reviews == ()
    assert not [part for part in page.findChildren(SecondaryButton)
                if part.text() == "Houd langer vast" and part.isVisible()]
    assert desk.errors == []
