"""Threat 6: after sleep, session lock or a changed clock it is locked, never open longer, and nothing is purged.

J-28, J-21. The lock's two clocks are in our hands; the calendar of the whole program is moved as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.destroy import erase_rows
from jindra_desk.application.opening import after_opening as opening
from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.retention.dashboard import recompute_all, retention_dashboard, retention_items
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.retention.term_ends import TermState
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.session_event import SessionEvent
from jindra_desk.system.clock.clock import FixedClock
from jindra_desk.ui.app.lock_flow import LockFlow
from jindra_desk.ui.lock.idle_watch import IdleWatch
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.tour.ui_driver import turn
from tests.support.lock_doubles import FakeClock
from tests.support.open_window import opened_window
from tests.support.sessions import client_tables, demo_vault, opened, services
from tests.support.vaults import NOW, PASSPHRASE, cheap_keys
from tests.threats.attacks import lands, withstood

SECONDS = 120
DAY, YEAR = timedelta(days=1), timedelta(days=365.25)
JUMPS = {"a day on": DAY, "ten years on": 10 * YEAR, "an hour on": timedelta(hours=1),
         "a day back": -DAY, "ten years back": -10 * YEAR, "an hour back": timedelta(hours=-1)}
DAYS = {"a day": DAY, "a day before": -DAY, "ten years": 10 * YEAR, "ten years before": -10 * YEAR, "a month": 31 * DAY}


def some(cases: Iterable[str], *at_once: str) -> list[object]:
    """Those for every run of the tests; the others with `-m slow`."""
    return [case if case in at_once else pytest.param(case, marks=pytest.mark.slow) for case in cases]


class AmsterdamClock(FakeClock):
    """Tells local time with its zone, as the real one does; summer time ends at 01:00 UTC on 25 October 2026."""

    def now(self) -> datetime:
        return self.wall.astimezone(ZoneInfo("Europe/Amsterdam"))


@dataclass
class Room:
    """Where it happens; `replaced` is filled when the process would be replaced."""

    folder: Path
    application: QApplication
    clock: FakeClock = field(default_factory=FakeClock)
    replaced: list[list[str]] = field(default_factory=list)


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Room:
    return Room(tmp_path, qapp)


def attack_jump(room: Room, jump: timedelta) -> None:
    """The owner works for a minute; then the clock jumps, and whoever sits there now touches a key at once."""
    with opened_window(room.folder, room.application, replaced=room.replaced, clock=room.clock) as window:
        window.go("course")
        watch = window.desk.lock.watch
        room.clock.advance(SECONDS / 2)
        watch.check()
        assert room.replaced == []
        room.clock.wall += jump
        QTest.keyClick(window.desk.window, Qt.Key.Key_Down)
        turn()
        withstood(room.replaced != [], "the vault is open after the computer slept or its clock was changed")


def attack_extending(room: Room, jump: timedelta) -> None:
    """Set the clock over and over, with small steps that look like nothing, to stay in for longer."""
    with opened_window(room.folder, room.application, replaced=room.replaced, clock=room.clock) as window:
        watch = window.desk.lock.watch
        for _second in range(SECONDS):
            room.clock.advance(1)
            room.clock.wall += jump
            watch.check()
        withstood(room.replaced != [], "a changed clock makes an unlock last longer")


def attack_session_event(room: Room, event: SessionEvent) -> None:
    """The system says that the session is locked, left, or asleep."""
    with opened_window(room.folder, room.application, replaced=room.replaced, clock=room.clock) as window:
        window.go("course")
        window.desk.lock.session_event.emit(event)
        turn()
        withstood(room.replaced != [], "the vault stays open behind a locked session")


def attack_calendar(folder: Path, shift: timedelta) -> None:
    """Start on another day, look at every list that counts days, come back: is anything gone?"""
    path = demo_vault(folder)
    stick = folder / "stick"
    with opened(path) as session:
        made = make_backup(session, services(), stick).file
        before = client_tables(session)
    shifted = JindraProgram(cheap_keys(), FixedClock(NOW + shift))
    with shifted.open(path, PASSPHRASE, None) as session:
        today_overview(session)
        for which in RetentionFilter:
            retention_dashboard(session, which)
        recompute_all(session)
        withstood(client_tables(session) == before, "a changed date purges files")
    withstood(made.is_file(), "a changed date purges the last back-up")
    with opened(path) as session:
        withstood(client_tables(session) == before, "a changed date purges files")


@pytest.mark.parametrize("name", some(JUMPS, "ten years on", "a day back"))
def test_threat_06_a_jump_of_the_clock_locks_at_once(room: Room, name: str) -> None:
    """±1 day, ±10 years, ±1 hour, as sleep or as somebody who sets the clock."""
    attack_jump(room, JUMPS[name])


@pytest.mark.parametrize("seconds", [-1, *(pytest.param(step, marks=pytest.mark.slow) for step in (-5, 5))])
def test_threat_06_small_steps_of_the_clock_win_no_time(room: Room, seconds: int) -> None:
    """After two minutes of the clock that nobody can set it is locked."""
    attack_extending(room, timedelta(seconds=seconds))


def test_threat_06_summer_time_neither_locks_nor_lengthens(room: Room) -> None:
    """The hour that comes twice: counted in seconds, not in what the clock shows."""
    room.clock = AmsterdamClock()
    room.clock.wall = datetime(2026, 10, 25, 0, 59, 0, tzinfo=UTC)
    with opened_window(room.folder, room.application, replaced=room.replaced, clock=room.clock) as window:
        hours = []
        for _step in range(SECONDS - 1):
            room.clock.advance(1)
            hours.append(room.clock.now().hour)
            window.desk.lock.watch.check()
        assert len(set(hours)) == 1
        assert room.clock.now().utcoffset() != datetime(2026, 10, 25, 0, 59, tzinfo=UTC).astimezone(
            ZoneInfo("Europe/Amsterdam")).utcoffset(), "summer time ended on the way"
        assert room.replaced == []
        room.clock.advance(1)
        window.desk.lock.watch.check()
        assert room.replaced[0][room.replaced[0].index("--locked") + 1] == LockReason.IDLE.value


@pytest.mark.parametrize("event", some(SessionEvent, SessionEvent.LOCKED))
def test_threat_06_what_the_system_tells_locks(room: Room, event: SessionEvent) -> None:
    """Session lock, user switch, suspend, resume, lid."""
    attack_session_event(room, event)


@pytest.mark.parametrize("name", some(DAYS, "ten years"))
def test_threat_06_no_date_purges_anything(tmp_path: Path, name: str) -> None:
    """J-21: a file goes by the owner's own click only; on a wrong date every row is still there."""
    attack_calendar(tmp_path, DAYS[name])


def looking_at(step: Callable[[float, float], float]) -> Callable[[IdleWatch], LockReason | None]:
    """A watch that counts `step(monotonic, wall)` and knows no jumps."""

    def advance(watch: IdleWatch) -> LockReason | None:
        monotonic, wall = watch._clock.monotonic(), watch._clock.now().timestamp()
        watch._idle += step(monotonic - watch._monotonic, wall - watch._wall)
        watch._monotonic, watch._wall = monotonic, wall
        return LockReason.IDLE if watch._idle >= watch._limit else None

    return advance


def test_threat_06_bites_without_the_wall_clock(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The monotonic clock stands still while a computer sleeps."""
    monkeypatch.setattr(IdleWatch, "_advance", looking_at(lambda monotonic, _wall: monotonic))
    with lands("the vault is open after the computer slept"):
        attack_jump(room, DAY)


def test_threat_06_bites_without_noticing_a_clock_set_back(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counting the larger of the two steps is not enough to see that someone played with the clock."""
    monkeypatch.setattr(IdleWatch, "_advance", looking_at(max))
    with lands("the vault is open after the computer slept or its clock was changed"):
        attack_jump(room, -DAY)


def test_threat_06_bites_without_the_monotonic_clock(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the wall alone, setting it back a second every second stops time."""
    monkeypatch.setattr(IdleWatch, "_advance", looking_at(lambda _monotonic, wall: wall))
    with lands("a changed clock makes an unlock last longer"):
        attack_extending(room, timedelta(seconds=-1))


def test_threat_06_bites_without_listening_to_the_system(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The screen saver's lock would hide an open vault."""
    monkeypatch.setattr(LockFlow, "_on_session_event", lambda *_given: None)
    with lands("the vault stays open behind a locked session"):
        attack_session_event(room, SessionEvent.LOCKED)


def test_threat_06_bites_without_their_click_before_a_destruction(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that destroys by itself what is due would empty the vault on a wrong date."""

    def purge(session: Session, _services: object) -> None:
        due = [item.retention.client_id for item in retention_items(session)
               if item.retention.file.state in (TermState.AT_RISK, TermState.OVERDUE)]
        with session.vault.unit_of_work() as uow:
            for client_id in due:
                client = uow.clients.get(ClientId(client_id))
                erase_rows(uow, client)
                uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, client.subject, session.clock.now())

    monkeypatch.setattr(opening, "spread_ledger", purge)
    with lands("a changed date purges files"):
        attack_calendar(tmp_path, 10 * YEAR)
