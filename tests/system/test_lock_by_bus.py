"""A signal on a real bus locks the real window, whatever lies over it and whoever looks along (trust #5, #6)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.system.lock.session_watch_linux import LinuxSessionWatch
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.tour.ui_driver import turn
from tests.support.fake_buses import LOGIN, LOGIN_PATH, SESSION, Daemon, Speaker, private_buses, sleep_waits
from tests.support.open_window import OpenWindow, opened_window
from tests.support.vaults import database_of
from tests.support.waiting import rounds, until
from tests.threats.open_states import STATES

pytestmark = pytest.mark.system
Say = Callable[[Speaker, Speaker], None]
GNOME = "org.gnome.ScreenSaver"

SIGNALS: dict[str, tuple[Say, LockReason]] = {
    "sleep": (lambda login, _saver: login.signal(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", "b", (True,)),
              LockReason.SUSPENDED),
    "resume": (lambda login, _saver: login.signal(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", "b", (False,)),
               LockReason.RESUMED),
    "lock": (lambda login, _saver: login.signal(SESSION, f"{LOGIN}.Session", "Lock"), LockReason.SESSION_LOCKED),
    "hint": (lambda login, _saver: login.changed(SESSION, f"{LOGIN}.Session", "LockedHint", True),
             LockReason.SESSION_LOCKED),
    "saver": (lambda _login, saver: saver.signal("/org/gnome/ScreenSaver", GNOME, "ActiveChanged", "b", (True,)),
              LockReason.SESSION_LOCKED),
    "switch": (lambda login, _saver: login.changed(SESSION, f"{LOGIN}.Session", "Active", False),
               LockReason.USER_SWITCHED),
    "lid": (lambda login, _saver: setattr(login, "closed_lid", True), LockReason.LID_CLOSED),
}
WHERE = ("signing, pen down", "signing, another text", "inspection mode", "hold dialog", "consent menu", "file dialog",
         "print preview", "print dialog on preview", "photo import", "stubborn dialogs", "calendar", "new client")


@pytest.fixture
def speakers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Speaker, Speaker]]:
    with private_buses(tmp_path, monkeypatch) as buses:
        system, session = buses
        login, saver = Speaker(system.address, (LOGIN,)), Speaker(session.address, (GNOME,))
        yield login, saver
        login.close()
        saver.close()
        assert isinstance(system, Daemon)


def lock_by(signal: str, state: str, folder: Path, application: QApplication,
            speakers: tuple[Speaker, Speaker]) -> None:
    say, reason = SIGNALS[signal]
    replaced: list[list[str]] = []
    login, saver = speakers
    watch = LinuxSessionWatch(lid_seconds=0.05)
    home = folder / "kluis"
    home.mkdir()
    with opened_window(home, application, replaced=replaced, session_watch=watch) as window:
        STATES[state](window)
        delay = login.delays.get(timeout=10)
        until(lambda: login.asked.count("Get") >= 3, what="it never asked")
        assert replaced == []
        say(login, saver)
        for _ in rounds(10, what="it did not lock"):
            turn()
            if replaced:
                break
        assert is_locked(window)
        assert replaced[0][replaced[0].index("--locked") + 1] == reason.value
        assert sleep_waits(delay), "until the process is gone"
        assert not watch.listens
    assert not sleep_waits(delay)
    os.close(delay)


def is_locked(window: OpenWindow) -> bool:
    session = window.desk.lock.session
    assert session is not None
    assert isinstance(session.vault, SqlVault)
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return (not database_of(session.vault)._open and shown == [window.desk.window]
            and not any(page.isVisible() for page in window.desk.window.findChildren(Shell)))


@pytest.mark.parametrize("signal", SIGNALS)
@pytest.mark.parametrize("state", WHERE[:1])
def test_each_signal_locks_while_a_client_signs(
    tmp_path: Path, qapp: QApplication, speakers: tuple[Speaker, Speaker], signal: str, state: str
) -> None:
    lock_by(signal, state, tmp_path, qapp, speakers)


@pytest.mark.parametrize(("state", "signal"), [
    (state, list(SIGNALS)[index % len(SIGNALS)]) for index, state in enumerate(WHERE)])
def test_from_every_kind_of_place(
    tmp_path: Path, qapp: QApplication, speakers: tuple[Speaker, Speaker], state: str, signal: str
) -> None:
    lock_by(signal, state, tmp_path, qapp, speakers)
