"""A clock that jumps by a day, ten years or an hour of summer time: nothing is purged, no unlock lasts longer (#6)."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from jindra_desk.application.business.book_years import close_book_year
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.opening.finish_copies import finish_pending_copies
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.credible_day import REACH_DAYS, TodayDoubted
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.vault.key_faults import PinUnusable
from jindra_desk.domain.vault.pin import PASSPHRASE_EVERY
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.system.clock.clock import FixedClock
from jindra_desk.ui.lock.idle_watch import MAX_LOCK_SECONDS, IdleWatch
from tests.faults.plan import Part, Tally
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.lock_doubles import FakeClock
from tests.support.practice_desk import add_client, open_practice, opened_practice, program
from tests.support.sessions import canary_client, moved_clock, services
from tests.support.vaults import CHEAP, NOW, PASSPHRASE, TODAY, copied_vault, template_key

VAULT, IDLE, PIN, LAST = "opening the vault", "the idle watch", "the PIN", "what cannot be undone"
ROUNDS = 250
_CLIENTS = 5
_DIGITS = "402917"
_DAY = 86_400.0
_JUMPS = (-3650 * _DAY, -_DAY, -3600.0, -1.0, 1.0, 3600.0, _DAY, 3650 * _DAY)
_HOME = ZoneInfo("Europe/Amsterdam")
_TURNS = (date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28))


class ClockJumps(Part):
    """Each round sets the clock to another moment, some of them within the hour in which summer time turns."""

    name = "clock"
    goals: Mapping[str, int] = MappingProxyType(dict.fromkeys((VAULT, IDLE, PIN, LAST), ROUNDS))

    def __init__(self, rounds: int = 50) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        tally = Tally()
        {VAULT: self._vault, IDLE: self._idle, PIN: self._pin, LAST: self._irreversible}[figure](dice, place, tally)
        return tally

    def _vault(self, dice: random.Random, place: Path, tally: Tally) -> None:
        session = open_practice(place)
        for number in range(1, 1 + _CLIENTS):
            add_client(session, surname=f"Naam{number}", number=number)
        session.vault.close()
        for _ in range(self._rounds):
            moment = _moment(dice)
            try:
                stores = replace(program().stores(), clock=FixedClock(moment))
                session = open_vault(stores, place / "praktijk.jdv", SecretKind.PASSPHRASE, PASSPHRASE)
                after_opening(session, services)
                with session.vault.reading() as uow:
                    if uow.clients.count() != _CLIENTS:
                        tally.fault(f"{moment}: {uow.clients.count()} clients are left")
                if session.vault.logs.ledger_records():
                    tally.fault(f"{moment}: the ledger tells of a destruction")
                if session.vault.logs.first_broken_audit_row() is not None:
                    tally.fault(f"{moment}: the audit chain is broken")
                session.vault.close()
            except JindraError as told:
                tally.fault(f"{moment}: {type(told).__name__}: {told}")
            tally.rounds += 1

    def _irreversible(self, dice: random.Random, place: Path, tally: Tally) -> None:
        """Destroying, closing a book year and ageing out on a computer whose clock was set (trust #27)."""
        stick = place / "stick"
        with opened_practice(place) as session:
            client, _ = canary_client(session, treated_on=TODAY - timedelta(days=30))
            copies = [make_backup(moved_clock(session, TODAY + timedelta(days=day)), services(), stick).file
                      for day in (0, 1)]
            acts: tuple[Callable[[Session], object], ...] = (
                lambda there: destroy_client(there, services(), client.id, dice.choice(list(ErasureReason))),
                lambda there: close_book_year(there, (TODAY - timedelta(days=30)).year),
                lambda there: finish_pending_copies(there, services))
            for _ in range(self._rounds):
                days = dice.choice((-1, 1)) * dice.choice((REACH_DAYS + 2, 400, 3650)) + dice.randint(0, 30)
                days = days if days > 0 else min(days, -2)
                there = moved_clock(session, TODAY + timedelta(days=days))
                for act in dice.sample(acts, len(acts)):
                    with suppress(TodayDoubted):
                        act(there)
                        tally.note("not refused", act is not acts[2])
                with session.vault.reading() as uow:
                    if uow.clients.count() != 1 or uow.ledger.count() or not any(True for _ in uow.receipts.all()):
                        tally.fault(f"{days} days away: something is gone for good")
                if not all(file.exists() for file in copies):
                    tally.fault(f"{days} days away: a copy went")
                tally.rounds += 1

    def _idle(self, dice: random.Random, _place: Path, tally: Tally) -> None:
        application = QCoreApplication.instance() or QCoreApplication([])
        for _ in range(self._rounds):
            clock = FakeClock()
            watch = IdleWatch(clock, dice.choice((30, 60, MAX_LOCK_SECONDS, 10_000)), lambda: None)
            locked: list[object] = []
            watch.lock_due.connect(locked.append)
            watch.start(application)
            used, jumped = 0.0, False
            while not locked and used <= MAX_LOCK_SECONDS:
                step = dice.uniform(0.1, 5)
                clock.advance(step)
                used += step
                if dice.random() < 0.05:
                    clock.sleep(dice.choice(_JUMPS))
                    jumped = True
                watch.check()
            if not locked:
                tally.fault(f"not locked after {used:.0f} s without use")
            watch.stop(application)
            tally.note("with a jump", jumped)
            tally.rounds += 1

    def _pin(self, dice: random.Random, place: Path, tally: Tally) -> None:
        path = copied_vault(place)
        computer = Computer()
        keys = HeaderKeyStore(lambda: CHEAP, MemoryKeyring(), computer, computer.boot_id, computer.running, floor=CHEAP)
        for _ in range(self._rounds):
            computer.moment = NOW
            with template_key() as key:
                keys.pins.make(path, key, _DIGITS)
            keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE).destroy()
            latest = NOW
            for _ in range(dice.randint(1, 6)):
                computer.wait(seconds=dice.choice((*_JUMPS, dice.uniform(0, 3 * _DAY))))
                try:
                    keys.unlock(path, SecretKind.PIN, _DIGITS).destroy()
                    tally.note("opened")
                    if computer.moment >= NOW + PASSPHRASE_EVERY:
                        tally.fault(f"opened {computer.moment - NOW} after the passphrase")
                    if computer.moment < latest - timedelta(minutes=2):
                        tally.fault(f"opened with a clock set back by {latest - computer.moment}")
                    latest = max(latest, computer.moment)
                except PinUnusable:
                    tally.note("passphrase asked")
            tally.rounds += 1


def _moment(dice: random.Random) -> datetime:
    if dice.random() < 0.3:
        turn = dice.choice(_TURNS)
        return datetime(turn.year, turn.month, turn.day, dice.randint(0, 4), dice.randint(0, 59), tzinfo=_HOME,
                        fold=dice.randint(0, 1))
    return NOW + timedelta(seconds=dice.choice(_JUMPS) * dice.uniform(0.5, 1))
