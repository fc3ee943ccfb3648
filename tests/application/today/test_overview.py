"""Today shows what needs the owner, on exactly the right day, and nothing else (J-08, A-16, A-11, J-25)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.retention.holds import place_hold, release_holds
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.application.treatments.visit_form import input_of_visit
from jindra_desk.application.treatments.visits import close_visit, leave_visit, save_visit
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.domain.treatments.treatment import TreatmentStatus
from tests.application.treatments.test_visits import kind_of, typed_visit
from tests.support.practice_desk import add_client, write
from tests.support.sessions import find_client, moved_clock, on_day
from tests.support.vaults import TODAY, invented_client, performed_visit


def _treated(session: Session, on: date, number: int = 1, status: TreatmentStatus = TreatmentStatus.PERFORMED) -> None:
    client = invented_client(number)
    with session.vault.reading() as uow:
        kind = uow.treatments.types()[0]
    visit = replace(performed_visit(client, 500 + number, on), type_id=kind.id, status=status)

    def fill(uow: UnitOfWork) -> None:
        uow.clients.add(client)
        uow.treatments.save(visit)
        session.refresh_retention(uow, client.id)

    write(session, fill)


@pytest.mark.req("J-08", "A-16")
@pytest.mark.parametrize(("last", "due"), [
    (date(2024, 2, 29), date(2026, 2, 28)),  # J-21's own example
    (date(2024, 11, 21), date(2026, 11, 21)),
    (date(2023, 2, 28), date(2025, 2, 28)),
])
def test_a_file_is_on_the_list_on_exactly_the_right_days_j_08_a_16(session: Session, last: date, due: date) -> None:
    """J-08, J-21, A-16: warned from day -30, due on the day itself, overdue from day +1; not one day sooner."""
    _treated(session, last)
    for left, expected in ((31, (0, 0, 0)), (30, (1, 0, 0)), (1, (1, 0, 0)), (0, (0, 1, 0)), (-1, (0, 1, 1)),
                           (-90, (0, 1, 90))):
        seen = today_overview(on_day(session, due - timedelta(days=left)))
        assert (seen.soon, seen.due.all, seen.overdue_days) == expected, left


def test_a_cancelled_or_open_visit_starts_no_term_j_21(session: Session) -> None:
    """J-21: only what was performed counts; a prospect's term is another."""
    _treated(session, date(2024, 11, 1), 1, TreatmentStatus.CANCELLED)
    seen = today_overview(session)
    assert (seen.due.all, seen.soon) == (0, 0)


def test_a_new_treatment_resets_the_clock_j_21(session: Session) -> None:
    _treated(session, date(2024, 11, 1))
    assert today_overview(session).due.all == 1
    client = invented_client(1)
    with session.vault.reading() as uow:
        kind = uow.treatments.types()[0]
    fresh = replace(performed_visit(client, 900, TODAY), type_id=kind.id)

    def save(uow: UnitOfWork) -> None:
        uow.treatments.save(fresh)
        session.refresh_retention(uow, client.id)

    write(session, save)
    assert today_overview(session).due.all == 0


def test_a_held_file_is_not_offered_and_comes_back_a_11(session: Session) -> None:
    """A-11: the day passes during a hold -> not offered; after release -> offered."""
    _treated(session, date(2024, 11, 1))
    client = invented_client(1)
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=10))
    assert today_overview(session).due.all == 0
    assert today_overview(moved_clock(session, TODAY + timedelta(days=100))).due.all == 0
    release_holds(session, client.id)
    assert today_overview(session).due.all == 1


def test_an_empty_practice_needs_nothing(session: Session) -> None:
    seen = today_overview(session)
    assert (seen.clients, seen.due.all, seen.soon, seen.requests, seen.open_visits, seen.cases) == (0, 0, 0, (), (), ())
    assert seen.backup_wanted is False, "there is nothing to lose yet"
    assert seen.practice_name == "De Linde"


def test_a_practice_with_clients_wants_a_backup(session: Session) -> None:
    add_client(session)
    seen = today_overview(session)
    assert (seen.backup_age_days, seen.backup_wanted) == (None, True)


def test_open_visits_stand_there_with_kind_and_client_also_of_an_archived_kind(demo: Session) -> None:
    seen = today_overview(demo)
    assert {(visit.client.name.given, visit.kind.name.split()[0]) for visit in seen.open_visits} == {
        ("Joëlle", "Microneedling"), ("Zoë", "Peeling")}
    kind = seen.open_visits[0].kind
    write(demo, lambda uow: uow.treatments.save_type(replace(kind, archived=True)))
    assert len(today_overview(demo).open_visits) == 2


def test_restricted_clients_are_left_out_of_open_visits_k_65(demo: Session) -> None:
    client = find_client(demo, "Heuvel, Joëlle van den")
    write(demo, lambda uow: uow.clients.save(replace(client, changed_on=TODAY, restricted_since=TODAY)))
    assert [visit.client.name.given for visit in today_overview(demo).open_visits] == ["Zoë"]


def test_the_demo_shows_something_of_everything(demo: Session) -> None:
    seen = today_overview(demo)
    assert (seen.due.all, seen.overdue_days) == (3, 2)
    assert seen.soon >= 4
    assert len(seen.requests) == 1


@pytest.mark.req("A-02")
def test_a_02_a_visit_closed_incomplete_comes_back_until_it_is_complete_or_left(session: Session) -> None:
    """Filled in, it goes; told to leave it, it goes and stays away at the next correction; undone, it is back."""
    client = add_client(session)
    closed = close_visit(session, typed_visit(session, client, attention=""))
    (waiting,) = today_overview(session).incomplete
    assert waiting.treatment.id == closed.treatment_id
    assert today_overview(session).open_visits == ()
    assert not today_overview(session).nothing_due
    filled = replace(input_of_visit(waiting.treatment), attention="Volgende keer zachter")
    save_visit(session, filled)
    assert today_overview(session).incomplete == ()
    other = close_visit(session, typed_visit(session, client, attention="", amount=""))
    leave_visit(session, client.id, other.treatment_id)
    assert today_overview(session).incomplete == ()
    with session.vault.reading() as uow:
        left = uow.treatments.get(other.treatment_id)
    save_visit(session, replace(input_of_visit(left), note="gebeld"))
    assert today_overview(session).incomplete == ()
    leave_visit(session, client.id, other.treatment_id, waits=True)
    assert [visit.treatment.id for visit in today_overview(session).incomplete] == [other.treatment_id]


def test_a_22_a_short_record_is_complete_and_asks_for_nothing(session: Session) -> None:
    client = add_client(session)
    plain = kind_of(session, wkkgz=False).id
    close_visit(session, typed_visit(session, client, type_id=plain, particulars="", result="", attention="", note=""))
    assert today_overview(session).incomplete == ()
