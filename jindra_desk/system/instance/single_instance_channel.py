"""How a second program asks the first to come forward: one fixed word over a private local channel.

A UNIX socket in a private folder; a named pipe on Windows. Only whole fixed words are understood, and nothing
that arrives is unpickled or stored.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable
from pathlib import Path

if sys.platform == "win32":
    from multiprocessing.connection import Client, Listener
else:
    import socket

_RAISE = b"raise"
_END = b"end"
_DONE = b"done"
_MESSAGE_BYTES = 16
_PATIENCE_SECONDS = 2.0
_BREATH_SECONDS = 0.1


if sys.platform == "win32":

    class _Ear:
        def __init__(self, address: str) -> None:
            self._listener = Listener(address, family="AF_PIPE")

        def answer_one(self, understand: Callable[[bytes], None]) -> bytes:
            with self._listener.accept() as line:
                message = line.recv_bytes(_MESSAGE_BYTES) if line.poll(_PATIENCE_SECONDS) else b""
                understand(message)
                line.send_bytes(_DONE)
            return message

        def close(self) -> None:
            self._listener.close()

    def _call(address: str, message: bytes) -> bytes:
        with Client(address, family="AF_PIPE") as line:
            line.send_bytes(message)
            return line.recv_bytes(_MESSAGE_BYTES) if line.poll(_PATIENCE_SECONDS) else b""

else:

    class _Ear:
        def __init__(self, address: str) -> None:
            # Left by a program that was killed; only the holder of the vault's lock listens, so it clears.
            self._path = Path(address)
            self._path.unlink(missing_ok=True)
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                self._socket.bind(address)
                self._socket.listen(4)
            except OSError:
                self._socket.close()
                raise

        def answer_one(self, understand: Callable[[bytes], None]) -> bytes:
            line, _peer = self._socket.accept()
            with line:
                line.settimeout(_PATIENCE_SECONDS)
                message = line.recv(_MESSAGE_BYTES)
                understand(message)
                line.sendall(_DONE)
            return message

        def close(self) -> None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)  # wakes a thread that still waits
            self._socket.close()
            self._path.unlink(missing_ok=True)

    def _call(address: str, message: bytes) -> bytes:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(_PATIENCE_SECONDS)
            line.connect(address)
            line.sendall(message)
            return line.recv(_MESSAGE_BYTES)


class ActivationListener:
    """Listens, in a thread of its own, for programs that ask this one to come forward."""

    def __init__(self, address: str, on_raise: Callable[[], None]) -> None:
        """Listen at `address`; raises OSError where that cannot be. `on_raise` is called in that thread."""
        self._address = address
        self._on_raise = on_raise
        self._ear = _Ear(address)
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="jindra-knock", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening; safe to call twice."""
        if self._ending.is_set():
            return
        self._ending.set()
        _knock(self._address, _END)
        self._thread.join(_PATIENCE_SECONDS)
        self._ear.close()

    def _serve(self) -> None:
        while not self._ending.is_set():
            try:
                self._ear.answer_one(self._understand)
            except (OSError, EOFError):
                self._ending.wait(_BREATH_SECONDS)

    def _understand(self, message: bytes) -> None:
        if message == _RAISE:
            self._on_raise()


def ask_to_come_forward(address: str) -> bool:
    """Ask the program that listens at `address` to come forward; say whether it answered."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
    return _knock(address, _RAISE)


def _knock(address: str, message: bytes) -> bool:
    try:
        return _call(address, message) == _DONE
    except (OSError, EOFError):
        return False
