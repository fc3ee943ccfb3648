"""What logind, UPower and screen savers say on a real bus reaches the lock; what strangers say does not (trust #6)."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

from jindra_desk.domain.vault.session_event import SessionEvent
from jindra_desk.system.lock.session_watch import session_watch
from jindra_desk.system.lock.session_watch_linux import LinuxSessionWatch
from tests.support.fake_buses import (
    LOGIN,
    LOGIN_PATH,
    OTHER_SESSION,
    SESSION,
    UPOWER,
    Daemon,
    Speaker,
    private_buses,
    sleep_waits,
)
from tests.support.waiting import elapse, until

pytestmark = pytest.mark.system
ROOT = Path(__file__).resolve().parents[2]
SAVERS = ("freedesktop", "gnome", "cinnamon", "mate", "xfce")


class Heard:
    """Events in the order in which they were told."""

    def __init__(self) -> None:
        self.events: Queue[SessionEvent] = Queue()

    def next(self) -> SessionEvent:
        return self.events.get(timeout=5)

    def nothing(self, seconds: float = 0.2) -> bool:
        try:
            self.events.get(timeout=seconds)
        except Empty:
            return True
        return False


@pytest.fixture
def buses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Daemon, Daemon]]:
    with private_buses(tmp_path, monkeypatch) as started:
        yield started


@pytest.fixture
def login(buses: tuple[Daemon, Daemon]) -> Iterator[Speaker]:
    speaker = Speaker(buses[0].address, (LOGIN, UPOWER))
    yield speaker
    speaker.close()
    while not speaker.delays.empty():
        os.close(speaker.delays.get())


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def watch(login: Speaker, heard: Heard) -> Iterator[LinuxSessionWatch]:
    made = LinuxSessionWatch(lid_seconds=0.05, retry_seconds=0.1)
    made.start(heard.events.put)
    until(lambda: made.holds_sleep and login.asked.count("Get") > 1)
    yield made
    made.stop()
    made.let_sleep()
    assert not any(thread.name == "jindra-session" for thread in threading.enumerate())


SAYINGS: dict[str, tuple[Callable[[Speaker], None], SessionEvent]] = {
    "sleep": (lambda login: login.signal(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", "b", (True,)),
              SessionEvent.SUSPENDING),
    "resume": (lambda login: login.signal(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", "b", (False,)),
               SessionEvent.RESUMED),
    "lock": (lambda login: login.signal(SESSION, f"{LOGIN}.Session", "Lock"), SessionEvent.LOCKED),
    "locked hint": (lambda login: login.changed(SESSION, f"{LOGIN}.Session", "LockedHint", True), SessionEvent.LOCKED),
    "other user": (lambda login: login.changed(SESSION, f"{LOGIN}.Session", "Active", False),
                   SessionEvent.USER_SWITCHED),
    "lid told": (lambda login: login.changed(LOGIN_PATH, f"{LOGIN}.Manager", "LidClosed", True),
                 SessionEvent.LID_CLOSED),
    "lid of UPower": (lambda login: login.changed("/org/freedesktop/UPower", UPOWER, "LidIsClosed", True),
                      SessionEvent.LID_CLOSED),
}
HARMLESS: dict[str, Callable[[Speaker], None]] = {
    "unlocked": lambda login: login.changed(SESSION, f"{LOGIN}.Session", "LockedHint", False),
    "back": lambda login: login.changed(SESSION, f"{LOGIN}.Session", "Active", True),
    "unlock": lambda login: login.signal(SESSION, f"{LOGIN}.Session", "Unlock"),
    "opened": lambda login: login.changed(LOGIN_PATH, f"{LOGIN}.Manager", "LidClosed", False),
    "somebody else's lock": lambda login: login.signal(OTHER_SESSION, f"{LOGIN}.Session", "Lock"),
    "somebody else's switch": lambda login: login.changed(OTHER_SESSION, f"{LOGIN}.Session", "Active", False),
    "idle": lambda login: login.changed(SESSION, f"{LOGIN}.Session", "IdleHint", True),
}


@pytest.mark.parametrize("saying", SAYINGS)
def test_each_signal_is_told(watch: LinuxSessionWatch, login: Speaker, heard: Heard, saying: str) -> None:
    say, event = SAYINGS[saying]
    say(login)
    assert heard.next() is event


@pytest.mark.parametrize("desktop", SAVERS)
def test_each_screen_saver_is_told(
    watch: LinuxSessionWatch, buses: tuple[Daemon, Daemon], heard: Heard, desktop: str
) -> None:
    name = f"org.{desktop}.ScreenSaver"
    saver = Speaker(buses[1].address, (name,))
    try:
        for active in (False, True):
            saver.signal(f"/{name.replace('.', '/')}", name, "ActiveChanged", "b", (active,))
        assert heard.next() is SessionEvent.LOCKED
        assert heard.nothing()
    finally:
        saver.close()


@pytest.mark.parametrize("saying", HARMLESS)
def test_what_means_nothing_is_not_told(watch: LinuxSessionWatch, login: Speaker, heard: Heard, saying: str) -> None:
    HARMLESS[saying](login)
    assert heard.nothing()
    login.signal(SESSION, f"{LOGIN}.Session", "Lock")
    assert heard.next() is SessionEvent.LOCKED, "it still listens"


def test_a_closing_lid_is_noticed_without_being_told(watch: LinuxSessionWatch, login: Speaker, heard: Heard) -> None:
    """Logind does not announce it. Opening, and a lid that was closed from the start (docked), mean nothing."""
    login.closed_lid = True
    assert heard.next() is SessionEvent.LID_CLOSED
    login.closed_lid = False
    assert heard.nothing()


def test_a_stranger_on_the_system_bus_locks_nothing(
    watch: LinuxSessionWatch, buses: tuple[Daemon, Daemon], heard: Heard
) -> None:
    """Everybody may send a signal there; only the owner of the name is believed."""
    stranger = Speaker(buses[0].address, ("org.example.Stranger",))
    try:
        for say, _event in SAYINGS.values():
            say(stranger)
        assert heard.nothing()
    finally:
        stranger.close()


def test_a_logind_that_starts_again_is_believed(
    watch: LinuxSessionWatch, buses: tuple[Daemon, Daemon], login: Speaker, heard: Heard
) -> None:
    login.close()
    again = Speaker(buses[0].address, (LOGIN,))
    try:
        again.signal(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", "b", (True,))
        assert heard.next() is SessionEvent.SUSPENDING
    finally:
        again.close()


def test_without_a_known_session_every_lock_counts(login: Speaker, heard: Heard) -> None:
    """Rather too often than not at all."""
    login.knows_session = False
    made = LinuxSessionWatch(lid_seconds=0.05)
    made.start(heard.events.put)
    until(lambda: made.holds_sleep)
    login.signal(OTHER_SESSION, f"{LOGIN}.Session", "Lock")
    assert heard.next() is SessionEvent.LOCKED
    made.stop()
    made.let_sleep()


def test_a_sleep_waits_until_it_is_let(watch: LinuxSessionWatch, login: Speaker) -> None:
    """Stopping to listen does not let go: memory still holds what was read, until the process is gone."""
    delay = login.delays.get(timeout=5)
    assert sleep_waits(delay)
    watch.stop()
    assert sleep_waits(delay)
    watch.let_sleep()
    assert not sleep_waits(delay)
    os.close(delay)


def test_it_listens_again_after_a_stop(watch: LinuxSessionWatch, login: Speaker, heard: Heard) -> None:
    watch.stop()
    watch.start(heard.events.put)
    until(lambda: login.delays.qsize() == 2)
    login.signal(SESSION, f"{LOGIN}.Session", "Lock")
    assert heard.next() is SessionEvent.LOCKED


def test_a_bus_that_dies_and_comes_back_is_heard_again(
    watch: LinuxSessionWatch, buses: tuple[Daemon, Daemon], heard: Heard
) -> None:
    session = buses[1]
    session.stop()
    elapse(0.1)
    session.start()
    name = "org.gnome.ScreenSaver"
    saver = Speaker(session.address, (name,))
    try:
        latest = time.monotonic() + 10
        while heard.nothing(0.1):
            assert time.monotonic() < latest
            saver.signal("/org/gnome/ScreenSaver", name, "ActiveChanged", "b", (True,))
    finally:
        saver.close()


OLD = """
import sys, time
from jindra_desk.system.process.replacement import ExecReplacer
from jindra_desk.system.lock.session_watch import session_watch
watch = session_watch()
heard = []
watch.start(heard.append)
while not heard:
    time.sleep(0.01)
print("heard", flush=True)
sys.stdin.readline()
watch.stop()
print("stopped", flush=True)
sys.stdin.readline()
ExecReplacer([sys.executable, "-c", sys.argv[1]]).replace([])
"""
FRESH = """
import os, sys
from pathlib import Path
print(sorted(int(entry.name) for entry in Path("/proc/self/fd").iterdir())[:-1], flush=True)
sys.stdin.readline()
"""


def test_the_computer_sleeps_when_the_process_that_read_the_vault_is_gone(login: Speaker) -> None:
    """The delay lock is let go by `exec` itself, and nothing of the buses reaches the fresh program."""
    with subprocess.Popen([sys.executable, "-c", OLD, FRESH], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                          cwd=ROOT) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        delay = login.delays.get(timeout=10)
        login.signal(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", "b", (True,))
        for word in ("heard", "stopped"):
            assert child.stdout.readline().strip() == word
            assert sleep_waits(delay)
            child.stdin.write("\n")
            child.stdin.flush()
        assert child.stdout.readline().strip() == "[0, 1, 2]"
        assert not sleep_waits(delay)
        os.close(delay)
        child.communicate("\n", timeout=10)


def test_this_system_has_the_watch_that_was_tested() -> None:
    assert isinstance(session_watch(), LinuxSessionWatch)
