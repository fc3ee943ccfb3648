"""Threat 26: the UI thread is busy when the lock must fall: within three seconds the process is replaced all the same.

The real window in every open state, its thread held in a loop, and each trigger in turn. A real process, with its real
replacement and under a real X server, in the slow group.
"""

from __future__ import annotations

import contextlib
import gc
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtWidgets import QApplication

from jindra_desk.domain.vault.session_event import SessionEvent
from jindra_desk.ui.app.lock_flow import LockFlow
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.lock.watchdog import LockWatchdog, Senses
from tests.support.open_window import OpenWindow, opened_window
from tests.support.waiting import elapse, until
from tests.threats.attacks import lands, withstood
from tests.threats.open_states import STATES

MOST_SECONDS = 3.0
ROOT = Path(__file__).resolve().parent.parent.parent
AT_ONCE = frozenset({"page today", "print dialog on preview", "stubborn dialogs"})
EVERY_STATE = [name if name in AT_ONCE else pytest.param(name, marks=pytest.mark.slow) for name in STATES]

Trigger = Callable[[OpenWindow], None]


def _told(event: SessionEvent) -> Trigger:
    """As the thread that listens to the system tells it."""
    return lambda window: threading.Timer(0.1, window.desk.lock._tell, (event,)).start()


def _key_held(window: OpenWindow) -> None:
    """Ctrl+L, which lies in a queue that nobody empties; the system shows that it is held down."""
    restart(window, Senses(lock_key=lambda: True))


def _idle(window: OpenWindow) -> None:
    """Nobody touches the computer, and the thread is already busy when the time is over."""
    restart(window, Senses(idle=lambda: 900.0), limit=1.0)


def _idle_untold(window: OpenWindow) -> None:
    """The same on a system that does not tell."""
    restart(window, Senses(), limit=1.0)


TRIGGERS: MappingProxyType[str, Trigger] = MappingProxyType({
    "session lock": _told(SessionEvent.LOCKED),
    "another user": _told(SessionEvent.USER_SWITCHED),
    "sleep": _told(SessionEvent.SUSPENDING),
    "lid": _told(SessionEvent.LID_CLOSED),
    "Ctrl+L": _key_held,
    "idle": _idle,
    "idle, untold": _idle_untold,
})


def restart(window: OpenWindow, senses: Senses, limit: float = 120.0) -> None:
    """Let the watchdog begin with these senses."""
    lock = window.desk.lock
    lock.watchdog.stop()
    lock.watchdog._make_senses = lambda: senses
    lock.watchdog.start(limit)


def attack_busy_thread(folder: Path, application: QApplication, state: str, triggers: list[str]) -> None:
    """Hold the thread of the window in each state, and let it be time to lock."""
    replaced: list[list[str]] = []
    with opened_window(folder, application, replaced=replaced) as window:
        STATES[state](window)
        for trigger in triggers:
            replaced.clear()
            restart(window, Senses())
            TRIGGERS[trigger](window)
            late = _held_until(lambda: bool(replaced))
            withstood(late <= MOST_SECONDS + 1.1, f"{trigger}: not locked after {late:.1f} s")
            withstood("--vault" in replaced[0] and "--locked" in replaced[0], "it does not come back at the lock")
            window.desk.lock.watchdog.stop()


def _held_until(done: Callable[[], bool]) -> float:
    """Keep this thread busy, as a layout of thousands does, and answer for how long; at most twelve seconds.

    As in the program no other thread collects garbage meanwhile (`ui/jobs/gc_on_ui_thread.py`): it would free widgets
    of this one.
    """
    began = time.monotonic()
    gc.disable()
    try:
        while not done() and time.monotonic() - began < 12.0:
            sum(range(2_000))
    finally:
        gc.enable()
    return time.monotonic() - began


@pytest.mark.parametrize("state", EVERY_STATE)
def test_threat_26_locked_although_the_thread_is_busy(tmp_path: Path, qapp: QApplication, state: str) -> None:
    """J-28: every trigger in this state. The idle ones begin a second before their time."""
    attack_busy_thread(tmp_path, qapp, state, list(TRIGGERS))


def test_threat_26_bites_without_the_watchdog(tmp_path: Path, qapp: QApplication,
                                              monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock waits for the thread that it runs in."""
    monkeypatch.setattr(LockWatchdog, "_overdue", lambda _self, _now: None)
    with lands("session lock: not locked after 12.0 s"):
        attack_busy_thread(tmp_path, qapp, "page today", ["session lock"])


def test_threat_26_bites_without_telling_the_watchdog(tmp_path: Path, qapp: QApplication,
                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system says goes to the event loop alone."""
    monkeypatch.setattr(LockFlow, "_tell", lambda self, event: self.session_event.emit(event))
    with lands("lid: not locked after 12.0 s"):
        attack_busy_thread(tmp_path, qapp, "page today", ["lid"])


# --- the thread by itself --------------------------------------------------------------------------------------------


class Clocks:
    """Both clocks of a watchdog, moved by hand."""

    def __init__(self) -> None:
        self.running, self.on_the_wall = 100.0, 1_000.0
        self.looks = 0

    def monotonic(self) -> float:
        """What the watchdog reads each time it looks."""
        self.looks += 1
        return self.running

    def looked(self, times: int = 1) -> None:
        """Wait until the watchdog read the clock as often again, and once more: what it saw then is thought over."""
        enough = self.looks + times + 1
        until(lambda: self.looks >= enough, what="the watchdog does not look")

    def advance(self, seconds: float) -> None:
        self.running += seconds
        self.on_the_wall += seconds


def attack_stuck_lock(covered: bool) -> None:
    """A lock that has begun and does not end, before or after it covered the window."""
    ended: list[LockReason] = []
    clocks = Clocks()
    dog = LockWatchdog(ended.append, monotonic=clocks.monotonic, wall=lambda: clocks.on_the_wall)
    dog.start(120)
    dog.due(LockReason.ASKED)
    if covered:
        dog.covered()
    clocks.advance(2.0)
    if covered:
        clocks.looked()
        withstood(ended == [], "a lock that is doing its work is cut off")
        clocks.advance(5.0)
    soon(lambda: bool(ended))
    dog.stop()
    withstood(ended == [LockReason.ASKED], "a lock that is stuck stays so")


def soon(done: Callable[[], bool]) -> None:
    """Wait for it, at most as long as it may take; whether it came is for the test to say."""
    with contextlib.suppress(AssertionError):
        until(done, 5)


@pytest.mark.parametrize("covered", [False, True])
def test_threat_26_a_lock_that_is_stuck_is_ended_too(covered: bool) -> None:
    """The steps of a lock have their time, and no more."""
    attack_stuck_lock(covered)


def test_threat_26_bites_without_an_end_for_a_stuck_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once covered, nobody would look any more: key and text stay in memory."""
    monkeypatch.setattr("jindra_desk.ui.lock.watchdog.COVERED_S", 3_600.0)
    with lands("a lock that is stuck stays so"):
        attack_stuck_lock(covered=True)


@pytest.mark.parametrize(("drift", "reason"), [(60.0, LockReason.RESUMED), (-60.0, LockReason.CLOCK_SET_BACK)])
def test_threat_26_a_sleep_is_seen_by_the_clocks(drift: float, reason: LockReason) -> None:
    """Nobody told of it, and the event loop stands still."""
    ended: list[LockReason] = []
    clocks = Clocks()
    dog = LockWatchdog(ended.append, monotonic=clocks.monotonic, wall=lambda: clocks.on_the_wall)
    dog.start(120)
    clocks.looked()
    clocks.on_the_wall += drift
    clocks.looked()
    clocks.advance(2.0)
    soon(lambda: bool(ended))
    dog.stop()
    assert ended == [reason]


def test_threat_26_somebody_who_works_elsewhere_is_not_idle() -> None:
    """The program's own figure goes on while the loop is late; the system's says that somebody is there."""
    ended: list[LockReason] = []
    clocks = Clocks()
    dog = LockWatchdog(ended.append, lambda: Senses(idle=lambda: 0.5), clocks.monotonic, lambda: clocks.on_the_wall)
    dog.start(120)
    clocks.looked()
    for _ in range(20):
        clocks.advance(9.0)
        clocks.looked(0)
    clocks.advance(2.0)
    clocks.looked(2)
    dog.stop()
    assert ended == []


def test_threat_26_a_loop_that_runs_is_left_alone() -> None:
    """Nothing is due, and the heart beats."""
    ended: list[LockReason] = []
    dog = LockWatchdog(ended.append, lambda: Senses(lock_key=lambda: True))
    dog.start(120)
    for _ in range(20):
        dog.beat(1.0)
        elapse(0.05)
    dog.stop()
    assert ended == []
    assert not dog.watches


# --- a real process --------------------------------------------------------------------------------------------------


def attack_real_window(folder: Path, how: str) -> None:
    """A real window under a real X server; its thread is held for ever, and the keys are pressed or nobody comes."""
    display = f":{90 + os.getpid() % 300}"
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(folder)}
    environment.pop("WAYLAND_DISPLAY", None)
    try:
        until(lambda: Path(f"/tmp/.X11-unix/X{display[1:]}").exists(), 10, what="no display")
        child = subprocess.Popen([sys.executable, "-m", "tests.threats.stuck_window", str(folder), how], cwd=ROOT,
                                 env=environment, stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        said = child.stdout.readline()
        assert said.startswith("stuck"), said
        began = time.monotonic()
        if how == "keys":
            keys = ["xdotool", "keydown", "ctrl", "keydown", "l", "sleep", "0.3", "keyup", "l", "keyup", "ctrl"]
            subprocess.run(keys, env=environment, check=True)
        locked = child.stdout.readline()
        late = time.monotonic() - began
        child.kill()
        child.communicate()
        withstood("--locked" in locked, "it ends without a lock")
        withstood(late <= MOST_SECONDS + (1.5 if how == "idle" else 0.5), f"not locked after {late:.1f} s")
    finally:
        server.kill()
        server.wait()


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None or shutil.which("xdotool") is None, reason="needs an X server of ours")
@pytest.mark.parametrize("how", ["keys", "idle"])
def test_threat_26_a_real_window_that_is_stuck(tmp_path: Path, how: str) -> None:
    """Ctrl+L as a keyboard sends it, and two seconds in which nobody touches anything."""
    attack_real_window(tmp_path, how)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None or shutil.which("xdotool") is None, reason="needs an X server of ours")
def test_threat_26_bites_without_keys_seen_from_outside(tmp_path: Path) -> None:
    """Without asking the system which keys are down, a stuck window does not know that Ctrl+L was pressed."""
    with lands("it ends without a lock"):
        attack_real_window(tmp_path, "keys, unseen")
