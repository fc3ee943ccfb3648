"""Threat 27: nothing that cannot be undone happens on a day that only the clock tells of.

±2 days to ±10 years × destroying, closing a book year, ageing out copies, taking a computer out of use: the real use
cases on a computer whose clock was set, without the typed date and with one that differs.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from jindra_desk.application.business import book_years
from jindra_desk.application.business.book_years import close_book_year
from jindra_desk.application.copies import register as copies_register
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure import destroy as erasure
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.finish_copies import finish_pending_copies
from jindra_desk.application.retire import destroy_vault as retiring
from jindra_desk.application.retire.destroy_vault import destroy_vault
from jindra_desk.application.session import credible_day
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.credible_day import REACH_DAYS
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.copies.backup import KEEP_DAYS
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.system.clock.clock import FixedClock
from tests.support.practice_desk import opened_practice, program
from tests.support.sessions import canary_client, moved_clock, services
from tests.support.vaults import NOW, PASSPHRASE, TODAY
from tests.threats.attacks import lands, withstood

AHEAD = 3653
DAYS = (AHEAD, 731, REACH_DAYS + 1, -2, -REACH_DAYS, -AHEAD)


def moved(session: Session, days: int) -> Session:
    """The clock of this computer is set; the vault is unlocked three days in a row, as people do who notice nothing."""
    for number in (-2, -1, 0) if days < 0 else (0, 1, 2):
        there = moved_clock(session, TODAY + timedelta(days=days + number))
        with there.vault.unit_of_work() as uow:
            uow.audit.append(Verb.UNLOCK, ObjectKind.VAULT, None, there.clock.now())
    return there


def attack_destroying(folder: Path, days: int, reason: ErasureReason) -> None:
    """A file whose term runs on is destroyed on a computer with another date."""
    with opened_practice(folder) as session:
        client, _ = canary_client(session, treated_on=TODAY - timedelta(days=30))
        with suppress(JindraError):
            destroy_client(moved(session, days), services(), client.id, reason)
        with session.vault.reading() as uow:
            withstood(uow.clients.count() == 1, "a file was destroyed on a wrong day")
            withstood(uow.ledger.count() == 0, "a file was destroyed on a wrong day")


def attack_closing_a_book_year(folder: Path, days: int) -> None:
    """Receipts that the law still asks for are wiped on a computer with another date."""
    with opened_practice(folder) as session:
        canary_client(session, treated_on=date(2024, 5, 5))
        with suppress(JindraError):
            close_book_year(moved(session, days), 2024)
        with session.vault.reading() as uow:
            withstood(sum(1 for _ in uow.receipts.all()) == 1, "a book year was closed on a wrong day")


def attack_ageing_out(folder: Path, days: int) -> None:
    """A week of openings on a computer with another date, with two true copies on the stick."""
    with opened_practice(folder) as session:
        stick = folder / "stick"
        files = [make_backup(moved_clock(session, TODAY + timedelta(days=day)), services(), stick).file
                 for day in (0, 1)]
        there = moved(session, days + 1 if days > 0 else days - 7)
        for number in range(7):
            later = FixedClock(there.clock.now() + timedelta(days=number))
            finish_pending_copies(replace(there, clock=later), services)
            withstood(all(file.exists() for file in files), "copies aged out on a wrong day")


def attack_retiring(folder: Path, days: int) -> None:
    """The computer is wiped because the last backup seems to be of today."""
    with opened_practice(folder) as session:
        path = session.vault.path
    stores = replace(program().stores(), clock=FixedClock(NOW + timedelta(days=days)))
    with suppress(JindraError):
        destroy_vault(stores, path, PASSPHRASE)
    withstood(path.exists(), "a computer was wiped on a wrong day")


def attack_typing_another_date(folder: Path, days: int) -> None:
    """The owner types the true date while the clock goes on lying."""
    with opened_practice(folder) as session:
        client, _ = canary_client(session, treated_on=TODAY - timedelta(days=30))
        there = moved(session, days)
        with suppress(JindraError):
            credible_day.confirm_today(there, TODAY)
        with suppress(JindraError):
            destroy_client(there, services(), client.id, ErasureReason.REQUEST)
        with session.vault.reading() as uow:
            withstood(uow.clients.count() == 1, "another date than the clock's let it go on")


def some(days: int) -> object:
    """Ten years for every run of the tests; the others with `-m slow`."""
    return days if abs(days) == AHEAD else pytest.param(days, marks=pytest.mark.slow)


ALL_DAYS = pytest.mark.parametrize("days", [some(days) for days in DAYS])


@ALL_DAYS
@pytest.mark.parametrize("reason", [ErasureReason.TERM, ErasureReason.REQUEST])
def test_threat_27_no_file_is_destroyed(tmp_path: Path, days: int, reason: ErasureReason) -> None:
    """With the computer at 2035 one was, with a certificate, without a word."""
    attack_destroying(tmp_path, days, reason)


@ALL_DAYS
def test_threat_27_no_book_year_is_closed(tmp_path: Path, days: int) -> None:
    """The tax office asks for it seven years."""
    attack_closing_a_book_year(tmp_path, days)


@ALL_DAYS
def test_threat_27_no_copy_ages_out(tmp_path: Path, days: int) -> None:
    """However many false days follow one another."""
    attack_ageing_out(tmp_path, days)


@ALL_DAYS
def test_threat_27_no_computer_is_wiped(tmp_path: Path, days: int) -> None:
    """What was said of its backups rests on the day."""
    attack_retiring(tmp_path, days)


@ALL_DAYS
def test_threat_27_another_typed_date_carries_nothing_out(tmp_path: Path, days: int) -> None:
    """Then the clock is to be set right first."""
    attack_typing_another_date(tmp_path, days)


def believed(session: Session) -> date:
    """Today as the clock tells it."""
    return session.clock.today()


def test_threat_27_bites_without_asking_before_a_destruction(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The term is over in 2036."""
    monkeypatch.setattr(erasure, "require_credible_today", believed)
    with lands("a file was destroyed on a wrong day"):
        attack_destroying(tmp_path, AHEAD, ErasureReason.TERM)


def test_threat_27_bites_without_asking_before_a_book_year(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seven years are over in 2036."""
    monkeypatch.setattr(book_years, "require_credible_today", believed)
    with lands("a book year was closed on a wrong day"):
        attack_closing_a_book_year(tmp_path, AHEAD)


def test_threat_27_bites_without_doubt_when_copies_age(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All but the newest are past their days in 2036."""
    assert KEEP_DAYS < AHEAD
    monkeypatch.setattr(copies_register, "doubted_today", lambda _session: None)
    with lands("copies aged out on a wrong day"):
        attack_ageing_out(tmp_path, AHEAD)


def test_threat_27_bites_without_asking_before_a_computer_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The passphrase alone would do."""
    monkeypatch.setattr(retiring, "require_credible_today", believed)
    with lands("a computer was wiped on a wrong day"):
        attack_retiring(tmp_path, AHEAD)


def test_threat_27_bites_without_comparing_the_typed_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any date would be a yes to what the clock says."""
    real = credible_day.confirm_today
    monkeypatch.setattr(credible_day, "confirm_today",
                        lambda session, _typed: real(session, session.clock.today()))
    with lands("another date than the clock's let it go on"):
        attack_typing_another_date(tmp_path, AHEAD)
