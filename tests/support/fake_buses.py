"""Private buses with a real dbus-daemon, and on them a logind and a screen saver that say what a test tells them."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Queue

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
SESSION, OTHER_SESSION = f"{LOGIN_PATH}/session/_31", f"{LOGIN_PATH}/session/_32"
USER = f"{LOGIN_PATH}/user/_0"
UPOWER = "org.freedesktop.UPower"
_CONFIGURATION = """<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>"""


class Daemon:
    """One dbus-daemon on a socket of its own; it can be stopped and started again at the same address."""

    def __init__(self, folder: Path, name: str) -> None:
        self._socket = folder / f"{name}.bus"
        self._configuration = folder / f"{name}.conf"
        self._configuration.write_text(_CONFIGURATION.format(path=self._socket), encoding="utf-8")
        self._process: subprocess.Popen[str] | None = None

    @property
    def address(self) -> str:
        return f"unix:path={self._socket}"

    def start(self) -> None:
        self._process = subprocess.Popen(
            ["dbus-daemon", f"--config-file={self._configuration}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._process.stdout is not None
        assert self._process.stdout.readline().startswith("unix:")

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._process = None
        self._socket.unlink(missing_ok=True)


class Speaker:
    """A peer on a bus that owns names, answers calls and sends signals; in a thread of its own."""

    def __init__(self, address: str, names: tuple[str, ...]) -> None:
        self._connection: DBusConnection = open_dbus_connection(address, enable_fds=True)
        self.closed_lid = False
        self.session = SESSION
        self.knows_session = True
        self.delays: Queue[int] = Queue()
        """The other ends of the delay locks that were given; the reader of each sees EOF when its holder lets go."""
        self.asked: list[str] = []
        for name in names:
            request = new_method_call(DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus",
                                                  "org.freedesktop.DBus"), "RequestName", "su", (name, 0))
            self._connection.send_and_get_reply(request, timeout=5)
        self._ending = False
        self._thread = threading.Thread(target=self._answer_calls, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Leave the bus; safe to call twice."""
        if self._ending:
            return
        self._ending = True
        self._thread.join(5)
        self._connection.close()

    def signal(self, path: str, interface: str, member: str, signature: str = "",
               body: tuple[object, ...] = ()) -> None:
        self._connection.send(new_signal(DBusAddress(path, None, interface), member, signature or None, body))

    def changed(self, path: str, interface: str, name: str, value: bool) -> None:
        self.signal(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as",
                    (interface, {name: ("b", value)}, []))

    def _answer_calls(self) -> None:
        while not self._ending:
            with suppress(TimeoutError):
                message = self._connection.receive(timeout=0.05)
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(self._answer(message))

    def _answer(self, call: Message) -> Message:
        member = str(call.header.fields[HeaderFields.member])
        self.asked.append(member)
        if member == "Inhibit":
            ours, theirs = os.pipe()
            self.delays.put(ours)
            reply = new_method_return(call, "h", (theirs,))
            self._connection.send(reply)
            os.close(theirs)
            return new_signal(DBusAddress("/", None, "x.y"), "Nothing")
        if member == "GetUser":
            return new_method_return(call, "o", (USER,))
        if member == "Get" and call.body[1] == "Display":
            if self.knows_session:
                return new_method_return(call, "v", (("(so)", ("1", self.session)),))
        elif member == "Get":
            return new_method_return(call, "v", (("b", self.closed_lid),))
        return new_error(call, f"{LOGIN}.NoSessionForPID")


def sleep_waits(delay: int) -> bool:
    """Whether somebody still holds the delay lock whose other end is `delay`."""
    os.set_blocking(delay, False)
    try:
        return os.read(delay, 1) != b""
    except BlockingIOError:
        return True


@contextmanager
def private_buses(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Daemon, Daemon]]:
    """A system and a session bus, named in the environment; not the computer's own."""
    system, session = Daemon(folder, "system"), Daemon(folder, "session")
    for daemon, variable in ((system, "DBUS_SYSTEM_BUS_ADDRESS"), (session, "DBUS_SESSION_BUS_ADDRESS")):
        daemon.start()
        monkeypatch.setenv(variable, daemon.address)
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    try:
        yield system, session
    finally:
        system.stop()
        session.stop()
