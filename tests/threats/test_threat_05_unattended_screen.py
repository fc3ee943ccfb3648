"""Threat 5: a screen that nobody sits at is locked after 120 seconds, whatever is open; no prompt can veto it (J-28).

The real window on a real vault, the lock's clock in our hands, and every page, dialog, menu and preview in turn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.ui.app import lock_flow as desk_lock
from jindra_desk.ui.lock import idle_watch
from jindra_desk.ui.lock.idle_watch import IdleWatch
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.tour.ui_driver import turn
from tests.support.lock_doubles import FakeClock
from tests.support.open_window import OpenWindow, opened_window
from tests.support.vaults import database_of
from tests.threats.attacks import lands, withstood
from tests.threats.open_states import STATES, State, StubbornDialog

SECONDS = 120
AT_ONCE = frozenset({
    "page today", "signing, pen down", "print dialog on preview", "consent menu", "stubborn dialogs",
})
"""One of each kind for every run of the tests; all of them with `-m slow`."""
EVERY_STATE = [name if name in AT_ONCE else pytest.param(name, marks=pytest.mark.slow) for name in STATES]


@dataclass
class Room:
    """Where it happens; `replaced` is filled when the process would be replaced."""

    folder: Path
    application: QApplication
    clock: FakeClock = field(default_factory=FakeClock)
    replaced: list[list[str]] = field(default_factory=list)


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Room:
    StubbornDialog.asked = 0
    return Room(tmp_path, qapp)


def attack_walk_away(room: Room, state: State) -> None:
    """Bring the window into a state, walk away for two minutes, and come back as somebody else."""
    with opened_window(room.folder, room.application, replaced=room.replaced, clock=room.clock) as window:
        state(window)
        session, watch = window.desk.lock.session, window.desk.lock.watch
        assert session is not None
        assert isinstance(session.vault, SqlVault)
        room.clock.advance(SECONDS - 1)
        watch.check()
        assert room.replaced == [], "not before its time"
        room.clock.advance(1)
        watch.check()
        turn()
        withstood(room.replaced != [], "the window stays unlocked")
        withstood(not database_of(session.vault)._open, "the vault stays open")
        withstood(shown_over(window) == [], "something still lies open on the screen")
        withstood(not any(page.isVisible() for page in window.desk.window.findChildren(Shell)),
                  "the owner's pages can still be read")
        withstood(StubbornDialog.asked == 0, "somebody is asked whether it may lock")


def attack_pretended_presence(room: Room, pretend: Callable[[OpenWindow], None]) -> None:
    """Walk away while something acts as if somebody were there: is the time still counted?"""
    with opened_window(room.folder, room.application, replaced=room.replaced, clock=room.clock) as window:
        window.go("course")
        for _look in range(SECONDS // 30):
            room.clock.advance(30)
            pretend(window)
            window.desk.lock.watch.check()
        withstood(room.replaced != [], "the window stays unlocked")


def shown_over(window: OpenWindow) -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and widget is not window.desk.window]


def work_goes_on(window: OpenWindow) -> None:
    """Saving, searching and painting are no presence."""
    window.shell.drafts.poll()
    window.desk.window.repaint()
    window.client("van den Heuvel")


@pytest.mark.parametrize("name", EVERY_STATE)
def test_threat_05_it_locks_from_every_page_dialog_menu_and_preview(room: Room, name: str) -> None:
    """J-28: at 120 seconds, vault closed, nothing left on the screen, nobody asked."""
    attack_walk_away(room, STATES[name])


def test_threat_05_the_programs_own_work_is_no_presence(room: Room) -> None:
    """Only a person's own input counts."""
    attack_pretended_presence(room, work_goes_on)


def test_threat_05_bites_without_the_idle_limit(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock time that a setting could stretch would be none: 120 is the most."""
    monkeypatch.setattr(IdleWatch, "set_lock_seconds", lambda watch, _seconds: setattr(watch, "_limit", 3600.0))
    with lands("the window stays unlocked"):
        attack_walk_away(room, STATES["page today"])


def test_threat_05_bites_without_hiding_instead_of_closing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked to close, a dialog with something to lose says no: so nobody is asked."""

    def close_politely(window: QWidget | None) -> None:
        for other in reversed(QApplication.topLevelWidgets()):
            if other is not window and other.isVisible():
                other.close()

    monkeypatch.setattr(desk_lock, "hide_all_but", close_politely)
    with lands("something still lies open on the screen"):
        attack_walk_away(room, STATES["stubborn dialogs"])


def test_threat_05_bites_without_counting_under_a_dialog(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that waits for its own dialog to be answered waits for ever."""
    real = IdleWatch.check

    def check(watch: IdleWatch) -> None:
        if QApplication.activeModalWidget() is None:
            real(watch)

    monkeypatch.setattr(IdleWatch, "check", check)
    with lands("the window stays unlocked"):
        attack_walk_away(room, STATES["erasure question"])


def test_threat_05_bites_without_closing_the_vault(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock that only covers the screen leaves the key where it was."""
    monkeypatch.setattr(desk_lock.LockFlow, "_close_vault", lambda _self: None)
    with lands("the vault stays open"):
        attack_walk_away(room, STATES["page clients"])


def test_threat_05_bites_without_covering_the_page(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until the fresh process draws, the old one must show nothing."""
    monkeypatch.setattr("jindra_desk.ui.shell.main_window.MainWindow.cover", lambda _self: None)
    with lands("the owner's pages can still be read"):
        attack_walk_away(room, STATES["page course"])


def test_threat_05_bites_without_telling_hands_from_work(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """If painting counted as presence, an open page would keep itself open."""
    monkeypatch.setattr(idle_watch, "_SEEN", frozenset({*idle_watch._SEEN, QEvent.Type.Paint}))
    real = IdleWatch.eventFilter

    def as_if_by_hand(watch: IdleWatch, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watch._idle = 0.0
            return False
        return real(watch, watched, event)

    monkeypatch.setattr(IdleWatch, "eventFilter", as_if_by_hand)
    with lands("the window stays unlocked"):
        attack_pretended_presence(room, work_goes_on)
