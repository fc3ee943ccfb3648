"""One running program per vault (K-136): an operating system lock on a file beside it, and a knock on the
first one.

The lock belongs to an open file, not to a process number, so that a crash frees it and nothing has to be
guessed. The file is not handed down to child processes and closes at `exec`. A second window asks the first
to come forward through a private socket (a named pipe on Windows) that is named after the vault's place,
without showing it.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

from jindra_desk.domain.errors import StorageFailed, VaultInUse
from jindra_desk.system.paths import PRIVATE_FILE_MODE, VaultPaths, runtime_folder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_RAISE = b"raise"
_END = b"end"
_DONE = b"done"
_MESSAGE_BYTES = 16
_ANSWER_SECONDS = 2.0


def _lock(descriptor: int) -> None:
    """Take the lock at once or raise OSError."""
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        # flock, not lockf: SQLite's kind of lock vanishes as soon as any handle on the file is closed.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class VaultLock:
    """Holds one vault for this process; fulfils the port `InstanceLock`."""

    def __init__(self, vault: Path, runtime: Path | None = None) -> None:
        """Prepare for `vault`; `runtime` is the private folder for the socket (the session's own if not
        given).
        """
        self._paths = VaultPaths.of(vault)
        self._runtime = runtime
        self._descriptor: int | None = None
        self._listener: Listener | None = None
        self._thread: threading.Thread | None = None

    @property
    def held(self) -> bool:
        """Say whether this object has the lock."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock; raises VaultInUse when another process has it, StorageFailed when the disk refuses.
        """
        if self.held:
            return
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
        try:
            descriptor = os.open(self._paths.lock, flags, PRIVATE_FILE_MODE)
        except OSError as fault:
            raise StorageFailed(reason=fault.strerror or type(fault).__name__) from None
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            raise VaultInUse from None
        os.set_inheritable(descriptor, False)
        self._descriptor = descriptor

    def release(self) -> None:
        """Stop listening and give the lock back; safe to call twice."""
        self._stop_listening()
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def listen(self, on_raise: Callable[[], None]) -> None:
        """Call `on_raise`, in a thread of its own, whenever a second program asks this one to come forward.

        Needs the lock. Without a place for the socket nothing is heard; the lock itself holds all the same.
        """
        if not self.held or self._listener is not None:
            return
        try:
            address = self._address()
            if sys.platform != "win32":
                Path(address).unlink(missing_ok=True)  # left by a process that was killed: only the holder may clear it
            self._listener = Listener(address, family="AF_PIPE" if sys.platform == "win32" else "AF_UNIX")
        except (OSError, StorageFailed):
            return
        self._thread = threading.Thread(
            target=_answer, args=(self._listener, on_raise), name="jindra-knock", daemon=True
        )
        self._thread.start()

    def raise_first(self) -> bool:
        """Ask the program that has the vault to come forward; say whether it answered."""
        with contextlib.suppress(OSError, EOFError, StorageFailed):
            if sys.platform == "win32":
                import ctypes

                ctypes.windll.user32.AllowSetForegroundWindow(-1)
            return self._send(_RAISE) == _DONE
        return False

    def _stop_listening(self) -> None:
        if self._listener is None:
            return
        with contextlib.suppress(OSError, EOFError, StorageFailed):
            self._send(_END)
        self._listener.close()
        self._listener = None
        if self._thread is not None:
            self._thread.join(_ANSWER_SECONDS)
            self._thread = None

    def _send(self, message: bytes) -> bytes:
        with Client(self._address()) as connection:
            connection.send_bytes(message)
            return connection.recv_bytes(_MESSAGE_BYTES) if connection.poll(_ANSWER_SECONDS) else b""

    def _address(self) -> str:
        name = f"jindra-desk-{self._paths.fingerprint}"
        if sys.platform == "win32":
            return rf"\\.\pipe\{name}"
        return str((self._runtime or runtime_folder()) / f"{name}.sock")


def _answer(listener: Listener, on_raise: Callable[[], None]) -> None:
    """Serve knocks until told to end; only the fixed words above are understood, nothing is unpickled."""
    while True:
        try:
            with listener.accept() as connection:
                message = _read(connection)
                if message == _RAISE:
                    on_raise()
                connection.send_bytes(_DONE)
        except (OSError, EOFError):
            if getattr(listener, "_listener", None) is None:
                return
            continue
        if message == _END:
            return


def _read(connection: Connection) -> bytes:
    return connection.recv_bytes(_MESSAGE_BYTES) if connection.poll(_ANSWER_SECONDS) else b""
