"""Threat 19: what was written while a clock stood wrong is never newest, never fresh, removes nothing, and is told.

Each stored time of the schema is moved by ten years, and a whole session is held on a computer ten years ahead.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.copies import register as copies_register
from jindra_desk.application.copies import restore_test
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.copies.register import list_copies
from jindra_desk.application.copies.restore_test import restore_test_due
from jindra_desk.application.copies.status import backup_status
from jindra_desk.application.opening import finish_copies as copies_settling
from jindra_desk.application.opening.days_ahead import DaysDatedBack
from jindra_desk.application.opening.finish_copies import finish_pending_copies
from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.restore import scratch_restore
from jindra_desk.application.retention.dashboard import retention_dashboard
from jindra_desk.application.rights.requests import NewRequest, note_request
from jindra_desk.application.session.credible_day import confirm_today
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.copies.backup import KEEP_DAYS, VaultCopy
from jindra_desk.domain.rights.request import RequestKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.backups import copy_places
from jindra_desk.storage.vault.vault import SqlVault
from tests.application.test_stored_times import COLUMNS
from tests.support.practice_desk import opened_practice
from tests.support.sessions import canary_client, client_tables, moved_clock, services
from tests.support.vaults import TODAY, database_of
from tests.threats.attacks import lands, withstood

YEARS = 3653
AT_ONCE = ("copies.made_at", "copies.ends_on", "clients.changed_on", "audit_log.moment")


def moved(session: Session, days: int) -> Session:
    """The clock of this computer is set."""
    return moved_clock(session, TODAY + timedelta(days=days))


def opens(session: Session) -> Session:
    """An opening leaves a row in the log and settles what is open."""
    with session.vault.unit_of_work() as uow:
        uow.audit.append(Verb.UNLOCK, ObjectKind.VAULT, None, session.clock.now())
    finish_pending_copies(session, services)
    return session


def attack_backup_ahead(folder: Path) -> None:
    """A backup is made while the clock stands ten years ahead; then come two months of true ones."""
    with opened_practice(folder) as session:
        canary_client(session)
        stick = folder / "stick"
        false = make_backup(opens(moved(session, YEARS)), services(), stick).file
        right = opens(moved(session, 1))
        status = backup_status(right, services())
        withstood(status.wanted and status.age_days is None, "the reminder is off for ten years")
        confirm_today(right, right.clock.today())
        true = []
        for day in range(2, KEEP_DAYS, 8):
            true.append(make_backup(opens(moved(session, day)), services(), stick).file)
            withstood(list_copies(moved(session, day))[0].file == true[-1].name, "a false copy counts as the newest")
            withstood(all(file.exists() for file in true), "a true copy went for a false one")
        opens(moved(session, KEEP_DAYS + 2))
        withstood(all(file.exists() for file in true), "a true copy went for a false one")
        withstood(not false.exists(), "the false copy outlives its days")


def attack_stored_time(folder: Path, column: str, years: int) -> None:
    """One column of the whole vault tells of other years; the owner goes on as ever for a month."""
    with opened_practice(folder) as session:
        assert isinstance(session.vault, SqlVault)
        canary_client(session, treated_on=TODAY - timedelta(days=30))
        stick = folder / "stick"
        copies = [make_backup(moved(session, day), services(), stick).file for day in (0, 1)]
        before = client_tables(session)
        table, name = column.split(".")
        database_of(session.vault).execute(
            f"UPDATE \"{table}\" SET \"{name}\" = printf('%04d', substr(\"{name}\", 1, 4) + {years}) || "
            f"substr(\"{name}\", 5) WHERE \"{name}\" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-*'")
        for day in (2, 12, 22, 30):
            there = moved(session, day)
            finish_pending_copies(there, services)
            today_overview(there)
            retention_dashboard(there, RetentionFilter.ATTENTION)
            withstood(all(file.exists() for file in copies), "a time that lies removes a copy")
            withstood(client_tables(there) == before, "a time that lies removes rows")
            withstood(session.vault.logs.ledger_records() == (), "a time that lies destroys")


def attack_untold(folder: Path) -> None:
    """A day of work on a computer ten years ahead: does anybody hear of it, and are the answers still in time?"""
    with opened_practice(folder) as session:
        client, _ = canary_client(session, treated_on=TODAY - timedelta(days=30))
        ahead = opens(moved(session, YEARS))
        note_request(ahead, NewRequest(client.id, RequestKind.ACCESS, ahead.clock.today()))
        make_backup(ahead, services(), folder / "stick")
        scratch_restore.scratch_restore(ahead, services())
        right = moved(session, 1)
        told = finish_pending_copies(right, services)
        withstood(any(isinstance(notice, TodayDoubted) for notice in told), "nobody hears that the clock was wrong")
        withstood(any(isinstance(notice, DaysDatedBack) for notice in told), "a file is kept ten years too long")
        due = max(request.due_on for request, _row in today_overview(right).requests)
        withstood(due <= right.clock.today() + timedelta(days=31), "a request is answered ten years late")
        withstood(restore_test_due(right), "no restore is tested for ten years")


def some(column: str) -> object:
    """Those that decide most for every run of the tests; the others with `-m slow`."""
    return column if column in AT_ONCE else pytest.param(column, marks=pytest.mark.slow)


def test_threat_19_a_backup_made_ten_years_ahead(tmp_path: Path) -> None:
    """Never newest, never fresh, and gone 35 days after it was noticed."""
    attack_backup_ahead(tmp_path)


@pytest.mark.parametrize("years", [10, -10])
@pytest.mark.parametrize("column", [some(column) for column in COLUMNS])
def test_threat_19_each_stored_time_ten_years_away_loses_nothing(tmp_path: Path, column: str, years: int) -> None:
    """Every column of `COLUMNS`, which a test holds against the schema."""
    attack_stored_time(tmp_path, column, years)


def test_threat_19_what_a_wrong_clock_wrote_is_told(tmp_path: Path) -> None:
    """The clock, the files, the requests and the test of a restore."""
    attack_untold(tmp_path)


def test_threat_19_bites_without_dating_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The false moment would be there until it comes true."""
    monkeypatch.setattr(copies_register, "date_back", lambda _session: 0)
    with lands("the false copy outlives its days"):
        attack_backup_ahead(tmp_path)


def test_threat_19_bites_without_an_order_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By their dates alone the false one is the newest, and the reminder is off."""
    def by_date(copy: VaultCopy, _now: object) -> bool:
        return copy.verified_at is not None

    monkeypatch.setattr(copies_register, "is_fresh", by_date)
    with lands("the reminder is off for ten years"):
        attack_backup_ahead(tmp_path)


def test_threat_19_bites_without_doubting_a_copy_older_than_the_vault(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that stood back made every copy past its days at once; the moment in the backup itself saved it."""
    monkeypatch.setattr(copies_register, "date_back", lambda _session: 0)
    monkeypatch.setattr(copy_places, "_is_it", lambda *_: True)
    with lands("a time that lies removes a copy"):
        attack_stored_time(tmp_path, "copies.made_at", -10)


def test_threat_19_bites_without_setting_days_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file would be kept until 2038, and nobody knew."""
    monkeypatch.setattr(copies_settling, "date_days_back", lambda _session: ())
    with lands("a file is kept ten years too long"):
        attack_untold(tmp_path)


def test_threat_19_bites_without_doubting_a_day_to_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test of 2036 was a test of less than a month ago, until 2036."""
    monkeypatch.setattr(restore_test, "fresh_for", lambda day, today, days: (today - day).days < days)
    with lands("no restore is tested for ten years"):
        attack_untold(tmp_path)
