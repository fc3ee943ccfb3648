"""What was written while the clock stood wrong: dated back, told, and nothing lost (trust #19)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from jindra_desk.application.clients.fields import ClientInput
from jindra_desk.application.clients.register import change_client, register_client
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.copies.register import list_copies, reconcile
from jindra_desk.application.copies.restore_test import restore_test_due
from jindra_desk.application.copies.status import backup_status
from jindra_desk.application.opening.days_ahead import DaysDatedBack, VisitsAhead
from jindra_desk.application.opening.finish_copies import finish_pending_copies
from jindra_desk.application.restore.scratch_restore import scratch_restore
from jindra_desk.application.rights.requests import NewRequest, note_request
from jindra_desk.application.session.credible_day import confirm_today
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.copies.backup import KEEP_DAYS
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.retention.term_ends import TermState
from jindra_desk.domain.rights.request import RequestKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from tests.support.sessions import canary_client, moved_clock, services
from tests.support.vaults import NOW, TODAY

YEARS = 3652


def moved(session: Session, days: int) -> Session:
    return moved_clock(session, TODAY + timedelta(days=days))


def logged(session: Session) -> Session:
    """An opening, as the log knows it."""
    with session.vault.unit_of_work() as uow:
        uow.audit.append(Verb.UNLOCK, ObjectKind.VAULT, None, session.clock.now())
    return session


@pytest.mark.parametrize("years", [1, 10])
def test_a_backup_of_a_wrong_clock_is_never_newest_nor_fresh_and_goes_after_its_days(
        session: Session, tmp_path: Path, years: int) -> None:
    """It was the newest for ten years: the reminder was off, the later true copies went, and it outlived its days."""
    canary_client(session)
    stick = tmp_path / "stick"
    false = make_backup(moved(session, 365 * years), services(), stick).file
    right = logged(moved(session, 1))
    status = backup_status(right, services())
    assert (status.last, status.age_days, status.wanted, status.misdated) == (None, None, True, True)
    assert today_overview(right).backup_wanted
    finish_pending_copies(right, services)
    [line] = list_copies(right)
    assert line.misdated
    assert line.made_at.date() == right.clock.today()
    assert line.ends_on == right.clock.today() + timedelta(days=KEEP_DAYS)
    assert backup_status(right, services()).age_days is None, "nor fresh once it was dated back"
    confirm_today(right, right.clock.today())
    true = [make_backup(moved(session, day), services(), stick).file for day in (2, 9)]
    later = moved(session, 9)
    assert [line.file for line in list_copies(later)] == [true[1].name, true[0].name, false.name]
    assert backup_status(later, services()).age_days == 0
    finish_pending_copies(moved(session, 36), services)
    assert false.exists(), "its last day"
    finish_pending_copies(moved(session, 37), services)
    assert not false.exists()
    assert all(file.exists() for file in true)


def test_the_newest_and_only_copy_of_a_wrong_clock_stays_until_a_true_one_was_made(session: Session,
                                                                                  tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    true = make_backup(session, services(), stick).file
    false = make_backup(moved(session, YEARS), services(), stick).file
    for day in (1, 30, 60, 90):
        there = logged(moved(session, day))
        confirm_today(there, there.clock.today())
        finish_pending_copies(there, services)
        assert true.exists()
        assert false.exists()


def test_a_clock_that_lies_behind_redates_no_true_copy(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    make_backup(session, services(), stick)
    [before] = list_copies(session)
    for days in (-YEARS, -400, -2):
        finish_pending_copies(moved(session, days), services)
    [after] = list_copies(session)
    assert (after.made_at, after.ends_on, after.misdated) == (before.made_at, before.ends_on, False)


def test_a_copy_made_by_a_clock_that_stood_back_keeps_its_days(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    make_backup(session, services(), stick)
    behind = make_backup(moved(session, -YEARS), services(), stick).file
    right = moved(session, 1)
    finish_pending_copies(right, services)
    line = next(line for line in list_copies(right) if line.file == behind.name)
    assert line.misdated
    assert line.ends_on == right.clock.today() + timedelta(days=KEEP_DAYS)
    make_backup(right, services(), stick)
    assert behind.exists()


def test_a_copy_of_a_wrong_clock_that_is_found_on_a_stick_is_dated_too(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    make_backup(session, services(), stick)
    false = make_backup(moved(session, YEARS), services(), stick).file
    with session.vault.unit_of_work() as uow:
        for copy in uow.copies.all():
            if copy.file == false.name:
                uow.copies.remove(copy.id)
        uow.audit.append(Verb.CHANGE, ObjectKind.VAULT, None, NOW)
    right = moved(session, 1)
    reconcile(right, services().backups.store)
    line = next(line for line in list_copies(right) if line.file == false.name)
    assert line.misdated
    assert line.ends_on == right.clock.today() + timedelta(days=KEEP_DAYS)
    assert not line.fresh


def test_a_restore_test_of_a_day_to_come_is_due(session: Session, tmp_path: Path) -> None:
    make_backup(session, services(), tmp_path / "stick")
    scratch_restore(moved(session, YEARS), services())
    assert restore_test_due(moved(session, 1)), "it was not due for ten years"
    scratch_restore(moved(session, 1), services())
    assert not restore_test_due(moved(session, 20))


def test_files_and_requests_of_a_wrong_clock_are_dated_back_and_told(session: Session) -> None:
    """A request of 2036 would be answered in 2036, and the file kept until 2038."""
    client, _ = canary_client(session, treated_on=TODAY - timedelta(days=30))
    ahead = moved(session, YEARS)
    note_request(ahead, NewRequest(client.id, RequestKind.ACCESS, ahead.clock.today()))
    with ahead.vault.unit_of_work() as uow:
        uow.clients.last_contact(client.id, ahead.clock.today())
        uow.audit.append(Verb.CHANGE, ObjectKind.CLIENT, client.subject, ahead.clock.now())
    logged(ahead)
    right = logged(moved(session, 1))
    told = finish_pending_copies(right, services)
    assert [(notice.values["files"], notice.values["requests"]) for notice in told
            if isinstance(notice, DaysDatedBack)] == [(1, 1)]
    with right.vault.reading() as uow:
        kept = uow.clients.get(client.id)
        requests = [request for request, _row in uow.requests.open()]
        file = uow.retention.facts(client.id)
    assert max(kept.registered_on, kept.changed_on, kept.last_contact_on) <= right.clock.today()
    assert file.last_contact_on == right.clock.today()
    assert all(request.received_on <= right.clock.today() for request in requests)
    assert max(request.due_on for request in requests) <= right.clock.today() + timedelta(days=31)
    assert not [notice for notice in finish_pending_copies(right, services) if isinstance(notice, DaysDatedBack)]


@pytest.mark.parametrize("days", [-YEARS, -30, YEARS])
def test_while_the_clock_may_be_the_wrong_one_no_day_is_touched(session: Session, days: int) -> None:
    client, _ = canary_client(session, treated_on=TODAY - timedelta(days=1))
    with session.vault.reading() as uow:
        before = uow.clients.get(client.id), uow.requests.open()
    finish_pending_copies(moved(session, days), services)
    with session.vault.reading() as uow:
        assert (uow.clients.get(client.id), uow.requests.open()) == before


def test_a_clock_that_leapt_less_far_than_before_is_no_right_one(session: Session) -> None:
    """It stood twenty years ahead, then ten: a file is dated back when it is right, and told of once."""
    canary_client(session, treated_on=TODAY - timedelta(days=1))
    furthest = moved(session, 2 * YEARS)
    client_id = register_client(furthest, ClientInput(surname="Berg", phone="0612345678", informed=True)).client_id
    logged(furthest)

    def settled(days: int) -> tuple[list[object], date]:
        there = moved(session, days)
        told = [notice.values["files"] for notice in finish_pending_copies(there, services)
                if isinstance(notice, DaysDatedBack)]
        with session.vault.reading() as uow:
            return told, uow.clients.get(client_id).registered_on

    assert settled(YEARS) == ([], furthest.clock.today())
    right = TODAY + timedelta(days=1)
    assert settled(1) == ([1], right)
    assert settled(1) == ([], right)


def test_a_treatment_of_a_day_to_come_is_told_and_keeps_its_date(session: Session) -> None:
    client, _ = canary_client(session, treated_on=TODAY - timedelta(days=30))
    with session.vault.unit_of_work() as uow:
        [visit] = uow.treatments.of_client(client.id)
        uow.treatments.save(replace(visit, performed_on=date(2036, 5, 5)))
        uow.audit.append(Verb.CHANGE, ObjectKind.TREATMENT, client.subject, NOW)
    told = [notice for notice in finish_pending_copies(session, services) if isinstance(notice, VisitsAhead)]
    assert [notice.values["n"] for notice in told] == [1]
    with session.vault.reading() as uow:
        assert uow.treatments.of_client(client.id)[0].performed_on == date(2036, 5, 5)


def test_a_file_of_a_clock_that_stood_back_is_not_due_at_once(session: Session) -> None:
    """Registered in 2016 by the clock, it would have to go the moment that the clock was set right."""
    behind = moved(session, -YEARS)
    client_id = register_client(behind, ClientInput(surname="Berg", phone="0612345678", informed=True)).client_id
    change_client(behind, client_id, ClientInput(surname="Bergen", phone="0612345678", informed=True))
    with session.vault.reading() as uow:
        kept = uow.clients.get(client_id)
        facts = uow.retention.facts(client_id)
        file = compute(facts, session.policy(uow), TODAY).file
    assert min(kept.registered_on, kept.changed_on, kept.last_contact_on) == TODAY
    assert file.state is TermState.RUNNING
