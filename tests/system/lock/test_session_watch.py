"""A bus that is missing, silent, lying or endless hinders nobody; what the other systems' messages mean (trust #6)."""

from __future__ import annotations

import ctypes
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from jeepney import DBusAddress, new_signal

from jindra_desk.domain.vault.session_event import SessionEvent
from jindra_desk.system.lock.pace import STOP_SECONDS
from jindra_desk.system.lock.session_bus import MOST_PER_SECOND
from jindra_desk.system.lock.session_watch import DeafWatch, session_watch
from jindra_desk.system.lock.session_watch_linux import LinuxSessionWatch
from jindra_desk.system.lock.session_watch_mac import MacSessionWatch
from jindra_desk.system.lock.session_watch_windows import PowerSetting, WindowsSessionWatch
from tests.support.waiting import elapse, until

SIGNAL = new_signal(DBusAddress("/org/gnome/ScreenSaver", None, "org.gnome.ScreenSaver"), "ActiveChanged", "b", (True,))


class FalseBus:
    """A socket that plays a bus up to the first message, and then does what `say` does."""

    def __init__(self, path: Path, say: Callable[[socket.socket], None], *, greets: bool = True) -> None:
        self.address = f"unix:path={path}"
        self.visits = 0
        self._say = say
        self._greets = greets
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        self._listener.listen(5)
        self._guests: list[socket.socket] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                guest, _ = self._listener.accept()
                self.visits += 1
                self._guests.append(guest)
                guest.settimeout(5)
                threading.Thread(target=self._host, args=(guest,), daemon=True).start()

    def _host(self, guest: socket.socket) -> None:
        with suppress(OSError):
            if self._greets:
                self._read_line(guest)
                guest.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
                if b"NEGOTIATE" in self._read_line(guest):
                    guest.sendall(b"AGREE_UNIX_FD\r\n")
            self._say(guest)

    def _read_line(self, guest: socket.socket) -> bytes:
        line = b""
        while not line.endswith(b"\r\n"):
            line += guest.recv(1)
        return line

    def close(self) -> None:
        self._listener.close()
        for guest in self._guests:
            guest.close()


def endless(guest: socket.socket) -> None:
    while True:
        guest.sendall(SIGNAL.serialise(serial=7) * 50)


def babbles(guest: socket.socket) -> None:
    for _ in range(10_000):
        guest.sendall(b"x" * 4096)


def claims_a_gigabyte(guest: socket.socket) -> None:
    guest.sendall(b"l\x04\x01\x01\x00\x00\x00\x40\x01\x00\x00\x00\x10\x00\x00\x00" + bytes(100_000))


WAYS: dict[str, tuple[Callable[[socket.socket], None], bool]] = {
    "silent": (lambda guest: None, True),
    "mute from the start": (lambda guest: None, False),
    "hangs up": (lambda guest: guest.close(), True),
    "rubbish": (lambda guest: guest.sendall(b"\xff" * 4096), True),
    "rubbish for a greeting": (lambda guest: guest.sendall(b"HTTP/1.1 200 OK\r\n" * 100), False),
    "a lie about its length": (claims_a_gigabyte, True),
    "without end": (endless, True),
    "without end for a greeting": (babbles, False),
}


@contextmanager
def listening(**pace: float) -> Iterator[tuple[LinuxSessionWatch, list[SessionEvent]]]:
    heard: list[SessionEvent] = []
    watch = LinuxSessionWatch(**pace)
    began = time.monotonic()
    watch.start(heard.append)
    assert time.monotonic() - began < 0.2
    yield watch, heard
    began = time.monotonic()
    watch.stop()
    assert time.monotonic() - began < STOP_SECONDS + 0.2
    watch.let_sleep()


@pytest.mark.parametrize("way", WAYS)
def test_a_hostile_bus_hinders_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    say, greets = WAYS[way]
    bus = FalseBus(tmp_path / "bus", say, greets=greets)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    with listening(lid_seconds=0.02, retry_seconds=0.05) as (watch, heard):
        until(lambda: bus.visits >= 2, 5, what="it never came")
        elapse(0.1)  # whatever it says has been heard by then
        assert watch.listens, "the thread outlives what the bus says"
        assert len(heard) <= MOST_PER_SECOND * (bus.visits + 1)
    bus.close()


@pytest.mark.parametrize("address", ["unix:path=/gone/bus", "tcp:host=1.2.3.4,port=5", "nonsense", "unix:path="])
def test_a_bus_that_is_not_there(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with listening(lid_seconds=0.01, retry_seconds=0.01) as (watch, heard):
        elapse(0.15)  # some ten times as long as it waits before it tries again
        assert watch.listens
        assert heard == []


def test_without_any_address_the_usual_place_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bus = FalseBus(tmp_path / "bus", lambda guest: guest.sendall(SIGNAL.serialise(serial=7)))
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/gone/bus")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with listening(lid_seconds=0.01, retry_seconds=0.02) as (_watch, heard):
        until(lambda: heard)
        assert heard[0] is SessionEvent.LOCKED
    bus.close()


def test_stopping_twice_and_without_a_start_is_quiet() -> None:
    watch = LinuxSessionWatch()
    watch.stop()
    watch.let_sleep()
    watch.stop()


def test_a_system_that_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "plan9")
    watch = session_watch()
    assert isinstance(watch, DeafWatch)
    watch.start(lambda event: None)
    watch.stop()
    watch.let_sleep()


# --- Windows and macOS: what can be said without them -----------------------------------------------------------------

SESSION_CHANGE, POWER, SETTING, SUSPEND = 0x2B1, 0x218, 0x8013, 0x4


@pytest.mark.parametrize(("message", "kind", "told"), [
    (SESSION_CHANGE, 0x7, [SessionEvent.LOCKED]),
    (SESSION_CHANGE, 0x2, [SessionEvent.USER_SWITCHED]),
    (SESSION_CHANGE, 0x4, [SessionEvent.USER_SWITCHED]),
    (SESSION_CHANGE, 0x8, []),
    (POWER, 0x12, [SessionEvent.RESUMED]),
    (POWER, 0xA, []),
    (0x10, 0x7, []),
])
def test_windows_messages(message: int, kind: int, told: list[SessionEvent]) -> None:
    heard: list[SessionEvent] = []
    WindowsSessionWatch().on_message(message, kind, 0, heard.append)
    assert heard == told


def test_windows_waits_with_its_answer_to_a_sleep() -> None:
    watch, heard = WindowsSessionWatch(), list[SessionEvent]()

    def lock(event: SessionEvent) -> None:
        heard.append(event)
        threading.Timer(0.05, watch.let_sleep).start()

    began = time.monotonic()
    watch.on_message(POWER, SUSPEND, 0, lock)
    assert heard == [SessionEvent.SUSPENDING]
    assert 0.04 < time.monotonic() - began < 1.5


def test_windows_tells_a_lid_only_when_it_closes() -> None:
    watch, heard = WindowsSessionWatch(), list[SessionEvent]()
    lid = bytes.fromhex("4d0f3eba17b89440a2d1d56379e6a0f3")
    for opened in (0, 1, 0, 0):
        setting = PowerSetting((ctypes.c_ubyte * 16).from_buffer_copy(lid), 4, opened)
        watch.on_message(POWER, SETTING, ctypes.addressof(setting), heard.append)
    other = PowerSetting((ctypes.c_ubyte * 16)(), 4, 0)
    watch.on_message(POWER, SETTING, ctypes.addressof(other), heard.append)
    assert heard == [SessionEvent.LID_CLOSED]


def test_a_mac_is_asked_and_tells_what_changed() -> None:
    watch, heard = MacSessionWatch(), list[SessionEvent]()
    for locked, on_console in ((False, True), (True, True), (True, True), (False, True), (False, False)):
        watch.on_look(locked=locked, on_console=on_console, tell=heard.append)
    assert heard == [SessionEvent.LOCKED, SessionEvent.USER_SWITCHED]


def test_a_mac_allows_the_sleep_after_the_lock() -> None:
    watch, heard = MacSessionWatch(), list[SessionEvent]()
    watch.let_sleep()
    assert watch.on_power(0xE0000270, heard.append)
    assert watch.on_power(0xE0000280, heard.append)
    assert not watch.on_power(0xE0000300, heard.append)
    assert heard == [SessionEvent.SUSPENDING, SessionEvent.RESUMED]


@pytest.mark.parametrize("kind", [WindowsSessionWatch, MacSessionWatch])
def test_elsewhere_the_other_watches_are_deaf(kind: type[WindowsSessionWatch] | type[MacSessionWatch]) -> None:
    watch = kind()
    watch.start(lambda event: None)
    watch.stop()
