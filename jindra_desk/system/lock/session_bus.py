"""D-Bus, as far as the lock needs it: what logind, UPower and the screen savers say, turned into `SessionEvent`s.

Nothing here waits for an answer: calls are sent, and whatever comes is looked at when it comes. A bus that is silent,
sends rubbish, sends without end or goes away costs this thread a little time and nobody else anything.
"""

from __future__ import annotations

import os
import socket
import time
from collections import deque
from collections.abc import Callable, Mapping
from functools import partial
from itertools import count
from selectors import EVENT_READ, DefaultSelector
from types import MappingProxyType
from typing import Any, Protocol

from jeepney import (
    DBusAddress,
    FileDescriptor,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    new_method_call,
)
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket

from jindra_desk.domain.vault.session_event import SessionEvent

Tell = Callable[[SessionEvent], None]
Answer = Callable[[Message], None]

CONNECT_SECONDS = 1.0
LARGEST_MESSAGE = 64 * 1024
MOST_PER_SECOND = 200
_CHUNK = 4096
_LONGEST_RETRY = 60.0
_DBUS, _DBUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_LOGIN, _LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_UPOWER = "org.freedesktop.UPower"
SCREEN_SAVERS = tuple(f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate", "xfce"))
_CHANGES = MappingProxyType({
    (f"{_LOGIN}.Session", "LockedHint", True): SessionEvent.LOCKED,
    (f"{_LOGIN}.Session", "Active", False): SessionEvent.USER_SWITCHED,
    (f"{_LOGIN}.Manager", "LidClosed", True): SessionEvent.LID_CLOSED,
    (_UPOWER, "LidIsClosed", True): SessionEvent.LID_CLOSED,
})


class BusLeft(Exception):
    """The bus says what no bus says: too much, too often."""


class Bus:
    """One connection. Bounded in time for what it sends, and in size and number for what it takes."""

    def __init__(self, address: str, *, files: bool) -> None:
        """Connect to `address`, within a second; raises what jeepney and the system raise."""
        self._socket = prep_socket(address, files, CONNECT_SECONDS)
        self._socket.settimeout(CONNECT_SECONDS)
        self._files = files
        self._parser = Parser()
        self._serials = count(1)
        self._asked: dict[int, Answer] = {}
        self._times: deque[float] = deque(maxlen=MOST_PER_SECOND)

    def fileno(self) -> int:
        """For a selector."""
        return self._socket.fileno()

    def close(self) -> None:
        """Leave the bus; a delay lock that is held stays."""
        self._socket.close()

    def call(self, address: DBusAddress, member: str, signature: str = "", body: tuple[Any, ...] = (),
             answered: Answer | None = None) -> None:
        """Send a call; `answered` hears the answer, if one comes and is no refusal."""
        message = new_method_call(address, member, signature or None, body)
        message.header.flags = MessageFlag.no_auto_start
        serial = next(self._serials)
        if answered is not None:
            self._asked[serial] = answered
        self._socket.sendall(message.serialise(serial=serial))

    def call_bus(self, member: str, signature: str = "", body: tuple[Any, ...] = (),
                 answered: Answer | None = None) -> None:
        """Send a call to the bus itself."""
        self.call(DBusAddress(_DBUS_PATH, _DBUS, _DBUS), member, signature, body, answered)

    def listen_for(self, rule: MatchRule) -> None:
        """Have signals that fit `rule` sent here."""
        self.call_bus("AddMatch", "s", (rule.serialise(),))

    def read(self) -> list[Message]:
        """Take what is there; answers go to whom asked, the signals among it are answered here."""
        wanted = self._parser.bytes_desired()
        if not 0 < wanted <= LARGEST_MESSAGE:
            raise BusLeft
        self._take(min(wanted, _CHUNK))
        signals: list[Message] = []
        while (message := self._parser.get_next_message()) is not None:
            self._count()
            if message.header.message_type is MessageType.signal:
                signals.append(message)
            else:
                self._deliver(message)
        return signals

    def _take(self, size: int) -> None:
        room = socket.CMSG_SPACE(4 * 16) if self._files else 0
        data, ancillary, _flags, _from = self._socket.recvmsg(size, room, socket.MSG_CMSG_CLOEXEC)
        files = FileDescriptor.from_ancdata(ancillary)
        if not data:
            raise ConnectionResetError
        self._parser.add_data(data, files)

    def _deliver(self, message: Message) -> None:
        answered = self._asked.pop(message.header.fields.get(HeaderFields.reply_serial, 0), None)
        if answered is not None and message.header.message_type is MessageType.method_return:
            answered(message)

    def _count(self) -> None:
        now = time.monotonic()
        if len(self._times) == MOST_PER_SECOND and now - self._times[0] < 1.0:
            raise BusLeft
        self._times.append(now)


class Ear(Protocol):
    """Listens on one bus."""

    bus: Bus

    def hear(self, signal: Message) -> None:
        """A signal came."""

    def tick(self) -> None:
        """Time passed."""


class SaverEar:
    """The screen savers of the desktops, on the session's bus."""

    def __init__(self, bus: Bus, tell: Tell) -> None:
        self._tell = tell
        self.bus = bus
        self.bus.call_bus("Hello")
        for name in SCREEN_SAVERS:
            self.bus.listen_for(MatchRule(type="signal", interface=name, member="ActiveChanged"))

    def hear(self, signal: Message) -> None:
        """The screen went dark, or is locked."""
        fields = signal.header.fields
        if fields.get(HeaderFields.interface) in SCREEN_SAVERS and signal.body[:1] == (True,):
            self._tell(SessionEvent.LOCKED)

    def tick(self) -> None:
        """Savers tell by themselves."""


class LoginEar:
    """logind and UPower, on the system's bus. Only their own words count: anybody may send a signal there."""

    def __init__(self, bus: Bus, tell: Tell, hold: Callable[[int], None], lid_seconds: float) -> None:
        self.bus = bus
        self._tell = tell
        self._hold = hold
        self._lid_seconds = lid_seconds
        self._lid_due = 0.0
        self._lid: bool | None = None
        self._owners: dict[str, str] = {}
        self._sessions: set[str] = set()
        self._manager = DBusAddress(_LOGIN_PATH, _LOGIN, f"{_LOGIN}.Manager")
        self.bus.call_bus("Hello")
        for name in (_LOGIN, _UPOWER):
            self._follow(name)
        for rule in (
            MatchRule(type="signal", interface=f"{_LOGIN}.Manager", member="PrepareForSleep"),
            MatchRule(type="signal", interface=f"{_LOGIN}.Session", member="Lock"),
            MatchRule(type="signal", interface=_PROPERTIES, path_namespace=_LOGIN_PATH),
            MatchRule(type="signal", interface=_PROPERTIES, path="/org/freedesktop/UPower"),
        ):
            self.bus.listen_for(rule)
        self._find_sessions()
        self._ask_delay()

    def _follow(self, name: str) -> None:
        """Learn who `name` is now, and when that changes."""
        rule = MatchRule(type="signal", sender=_DBUS, interface=_DBUS, member="NameOwnerChanged")
        rule.add_arg_condition(0, name)
        self.bus.listen_for(rule)

        def known(message: Message) -> None:
            self._owners[name] = str(message.body[0])

        self.bus.call_bus("GetNameOwner", "s", (name,), known)

    def _find_sessions(self) -> None:
        """Ask which session is ours, in the three ways there are: a program of the user's manager belongs to none."""
        def known(message: Message) -> None:
            self._sessions.add(str(message.body[0]))

        def display_known(message: Message) -> None:
            self._sessions.add(str(message.body[0][1][1]))

        def user_known(message: Message) -> None:
            user = DBusAddress(str(message.body[0]), _LOGIN, _PROPERTIES)
            self.bus.call(user, "Get", "ss", (f"{_LOGIN}.User", "Display"), display_known)

        named = os.environ.get("XDG_SESSION_ID", "")
        if named:
            self.bus.call(self._manager, "GetSession", "s", (named,), known)
        self.bus.call(self._manager, "GetSessionByPID", "u", (os.getpid(),), known)
        self.bus.call(self._manager, "GetUser", "u", (os.getuid(),), user_known)

    def _ask_delay(self) -> None:
        """Make a sleep wait until the vault is locked."""
        def given(message: Message) -> None:
            file = message.body[0]
            if isinstance(file, FileDescriptor):
                self._hold(file.to_raw_fd())

        self.bus.call(self._manager, "Inhibit", "ssss", ("sleep", "Jindra Desk", "Locks its vault first", "delay"),
                      given)

    def hear(self, signal: Message) -> None:
        """One of the signals that were asked for, if it comes from whom it should."""
        fields = signal.header.fields
        member, sender = fields.get(HeaderFields.member), fields.get(HeaderFields.sender)
        if member == "NameOwnerChanged" and sender == _DBUS:
            name, _before, after = signal.body
            self._owners[str(name)] = str(after)
        elif sender and sender in self._owners.values():
            self._hear_owner(str(fields.get(HeaderFields.path)), str(member), signal.body)

    def _hear_owner(self, path: str, member: str, body: tuple[Any, ...]) -> None:
        if member == "PrepareForSleep":
            self._tell(SessionEvent.SUSPENDING if body[0] else SessionEvent.RESUMED)
        elif member == "Lock" and self._is_ours(path):
            self._tell(SessionEvent.LOCKED)
        elif member == "PropertiesChanged":
            self._hear_properties(path, str(body[0]), body[1])

    def _hear_properties(self, path: str, interface: str, changed: Mapping[str, tuple[str, object]]) -> None:
        if interface == f"{_LOGIN}.Session" and not self._is_ours(path):
            return
        for name, (_kind, value) in changed.items():
            event = _CHANGES.get((interface, name, value)) if isinstance(value, bool) else None
            if event is not None:
                self._tell(event)

    def _is_ours(self, path: str) -> bool:
        """Rather too often than not at all: when nobody knows our session, every session counts as ours."""
        return not self._sessions or path in self._sessions

    def tick(self) -> None:
        """The lid is asked for: logind does not announce it."""
        now = time.monotonic()
        if now < self._lid_due:
            return
        self._lid_due = now + self._lid_seconds
        properties = DBusAddress(_LOGIN_PATH, _LOGIN, _PROPERTIES)
        self.bus.call(properties, "Get", "ss", (f"{_LOGIN}.Manager", "LidClosed"), self._on_lid)

    def _on_lid(self, message: Message) -> None:
        closed = message.body[0][1] is True
        if closed and self._lid is False:
            self._tell(SessionEvent.LID_CLOSED)
        self._lid = closed


class _Station:
    """A bus that is there or not: opened when it is due, left when it misbehaves, tried again ever more rarely."""

    def __init__(self, connect: Callable[[], Bus], build: Callable[[Bus], Ear], retry_seconds: float) -> None:
        self._connect = connect
        self._build = build
        self._retry = retry_seconds
        self._due = 0.0
        self.ear: Ear | None = None

    def guard(self, selector: DefaultSelector, step: Callable[[], None]) -> None:
        """Do `step`; whatever the other side makes of it ends this connection and nothing else."""
        try:
            step()
        except Exception:  # noqa: BLE001 - a stranger's bytes reach jeepney's parser, which raises what it likes
            self.leave(selector)

    def open_if_due(self, selector: DefaultSelector) -> None:
        """Connect, unless that was tried a moment ago."""
        if self.ear is not None or time.monotonic() < self._due:
            return
        self._due = time.monotonic() + self._retry
        self._retry = min(self._retry * 2, _LONGEST_RETRY)
        bus = self._connect()
        try:
            self.ear = self._build(bus)
        except BaseException:
            bus.close()
            raise
        selector.register(bus, EVENT_READ, self)

    def tick(self) -> None:
        """Time passed."""
        if self.ear is not None:
            self.ear.tick()

    def read(self) -> None:
        """Something came."""
        if self.ear is not None:
            for signal in self.ear.bus.read():
                self.ear.hear(signal)

    def leave(self, selector: DefaultSelector) -> None:
        """Close the connection."""
        ear, self.ear = self.ear, None
        if ear is not None:
            selector.unregister(ear.bus)
            ear.bus.close()


def listen(ending: socket.socket, tell: Tell, hold: Callable[[int], None], *, lid_seconds: float,
           retry_seconds: float) -> None:
    """Listen to both buses until the other end of `ending` is closed; `hold` takes over a delay lock's open file."""
    stations = (
        _Station(lambda: Bus(get_bus("SYSTEM"), files=True), lambda bus: LoginEar(bus, tell, hold, lid_seconds),
                 retry_seconds),
        _Station(lambda: Bus(_session_address(), files=False), lambda bus: SaverEar(bus, tell), retry_seconds),
    )
    with DefaultSelector() as selector:
        selector.register(ending, EVENT_READ)
        try:
            while True:
                for station in stations:
                    station.guard(selector, partial(station.open_if_due, selector))
                    station.guard(selector, station.tick)
                for key, _mask in selector.select(min(lid_seconds, retry_seconds)):
                    if key.fileobj is ending:
                        return
                    key.data.guard(selector, key.data.read)
        finally:
            for station in stations:
                station.leave(selector)


def _session_address() -> str:
    """Where the session's bus listens: named, or at the usual place."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return get_bus("SESSION")
    return f"{os.environ['XDG_RUNTIME_DIR']}/bus"
