"""The computer's own key ring: Secret Service, Windows Credential Manager or macOS Keychain, and nothing else.

A backend is chosen by us and not by the settings of the library: plain text files, the null backend and chains of
several are never used (trust.md #4). KDE's wallet is reached through the Secret Service that it offers. Every call runs
in one daemon thread and is waited for a few seconds. A call that hangs, on a prompt that nobody sees, keeps that thread
busy; until it answers every other call is refused at once, so that no calls pile up. The thread holds up neither the
end of the process nor its replacement at the lock.
"""

from __future__ import annotations

import base64
import binascii
import os
import queue
import sys
import threading
import weakref
from collections.abc import Callable
from contextlib import closing
from importlib import import_module
from typing import Protocol, TypeVar

from jindra_desk.domain.vault.key_faults import KeyringGarbled, KeyringUnavailable

SERVICE = "Jindra Desk"
TIMEOUT_SECONDS = 4.0
MOST_BYTES = 512
"""Windows keeps 2,560 bytes a value, in UTF-16; base64 takes a third more."""

_SECRET_SERVICE = "keyring.backends.SecretService.Keyring"  # noqa: S105 - the name of a class
_WINDOWS = "keyring.backends.Windows.WinVaultKeyring"
_MACOS = "keyring.backends.macOS.Keyring"
ADMITTED = frozenset({_SECRET_SERVICE, _WINDOWS, _MACOS})
_CHOICE = "PYTHON_KEYRING_BACKEND"

_Answer = TypeVar("_Answer")


class Backend(Protocol):
    """What we use of `keyring.backend.KeyringBackend`."""

    def get_password(self, service: str, username: str) -> str | None:
        """The value, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the value."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove the value."""
        ...


class OsKeyring:
    """Implements `Keyring`. `find` answers the system's backend, `admitted` says whether it may be used (tests)."""

    def __init__(self, find: Callable[[], Backend] | None = None,
                 admitted: Callable[[object], bool] | None = None,
                 timeout_s: float = TIMEOUT_SECONDS) -> None:
        self._find = find or system_backend
        self._admitted = admitted or is_admitted
        self._timeout_s = timeout_s
        self._backend: Backend | None = None
        self._turn = threading.Lock()
        self._calls: queue.SimpleQueue[_Call | None] = queue.SimpleQueue()
        self._pending: _Call | None = None
        self._worker: threading.Thread | None = None
        weakref.finalize(self, self._calls.put, None)

    def read(self, name: str) -> bytes | None:
        """The value, or None when the key ring answers that there is none; raises `KeyringUnavailable`."""
        return self._bounded(lambda backend: _read(backend, name))

    def write(self, name: str, value: bytes) -> None:
        """Keep the value (at most 512 bytes) and read back that it is kept; raises `KeyringUnavailable`."""
        if len(value) > MOST_BYTES:
            raise ValueError("too much for a key ring")
        self._bounded(lambda backend: _write(backend, name, value))

    def remove(self, name: str) -> None:
        """Remove the value and look that it is gone; no fault when there is none. Raises `KeyringUnavailable`."""
        self._bounded(lambda backend: _remove(backend, name))

    def _bounded(self, work: Callable[[Backend], _Answer]) -> _Answer:
        """Run `work` in the worker; every fault of the backend, and no answer in time, is `KeyringUnavailable`."""
        if not self._turn.acquire(timeout=self._timeout_s):
            raise KeyringUnavailable
        try:
            if self._pending is not None and not self._pending.done.is_set():
                raise KeyringUnavailable
            if self._worker is None:
                self._worker = threading.Thread(target=_serve, args=(self._calls,), name="keyring", daemon=True)
                self._worker.start()
            answers: list[_Answer] = []
            call = self._pending = _Call(lambda: answers.append(work(self._ready_backend())))
            self._calls.put(call)
            call.done.wait(self._timeout_s)
        finally:
            self._turn.release()
        if not answers:
            raise (KeyringGarbled if isinstance(call.fault, KeyringGarbled) else KeyringUnavailable) from call.fault
        return answers[0]

    def _ready_backend(self) -> Backend:
        if self._backend is None:
            backend = self._find()
            if not self._admitted(backend):
                raise KeyringUnavailable
            self._backend = backend
        if _name_of(self._backend) == _SECRET_SERVICE:
            _check_unlocked()
        return self._backend


class _Call:
    """One piece of work for the worker, and whether it has ended."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._work = work
        self.done = threading.Event()
        self.fault: Exception | None = None

    def run(self) -> None:
        try:
            self._work()
        except Exception as fault:  # noqa: BLE001 - whatever a backend raises means the same: no key ring
            self.fault = fault.with_traceback(None)  # whose frames hold the value and the key ring
        finally:
            self.done.set()


def system_backend() -> Backend:
    """Answer the one backend of this operating system; raises `KeyringUnavailable`.

    Who chose another one with the library's own variable chose to have no key ring.
    """
    name = {"win32": _WINDOWS, "darwin": _MACOS}.get(sys.platform, _SECRET_SERVICE)
    if os.environ.get(_CHOICE, name) != name:
        raise KeyringUnavailable
    module, _, kind = name.rpartition(".")
    backend = getattr(import_module(module), kind)
    if backend.priority <= 0:  # raises where the system's service is not there
        raise KeyringUnavailable
    chosen: Backend = backend()
    if name == _WINDOWS:
        # What Windows would by itself carry to other computers of a company stays on this one.
        chosen.persist = "local machine"  # type: ignore[attr-defined]
    return chosen


def is_admitted(backend: object) -> bool:
    """Whether this is exactly one of the system's backends; a class that derives from one is not."""
    return _name_of(backend) in ADMITTED


def _name_of(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _serve(calls: queue.SimpleQueue[_Call | None]) -> None:
    while (call := calls.get()) is not None:
        call.run()
        del call  # it holds the key ring: that would never be let go while this waits, and this would never end


def _check_unlocked() -> None:
    """Raise `KeyringUnavailable` for a locked collection: unlocking it would put a prompt before the lock screen."""
    secretstorage = import_module("secretstorage")
    with closing(secretstorage.dbus_init()) as connection:
        if secretstorage.get_collection_by_alias(connection, "default").is_locked():
            raise KeyringUnavailable


def _read(backend: Backend, name: str) -> bytes | None:
    kept = backend.get_password(SERVICE, name)
    if kept is None:
        return None
    try:
        return base64.b64decode(kept, validate=True)
    except (binascii.Error, ValueError) as error:
        raise KeyringGarbled from error


def _write(backend: Backend, name: str, value: bytes) -> None:
    backend.set_password(SERVICE, name, base64.b64encode(value).decode("ascii"))
    if _read(backend, name) != value:
        raise KeyringUnavailable


def _remove(backend: Backend, name: str) -> None:
    if backend.get_password(SERVICE, name) is None:
        return
    backend.delete_password(SERVICE, name)
    if backend.get_password(SERVICE, name) is not None:
        raise KeyringUnavailable
