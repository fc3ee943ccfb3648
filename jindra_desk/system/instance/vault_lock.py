"""One running program per vault (K-136): an operating system lock on a file beside it, and a door bell.

A window holds two of them. Its place: one window per vault, as long as it is there, also at the lock screen;
whoever comes second rings its bell. And the vault itself, only while it is open: at the lock screen scheduled work can
have it.

The lock belongs to an open file, not to a process number, so that a crash frees it and nothing has to be
guessed. The file is not handed down to child processes and closes at `exec`. The bell's address is named
after the vault's place, without showing it.
"""

from __future__ import annotations

import errno
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from jindra_desk.disk.faults import FaultKind, fault_of, refusal_of
from jindra_desk.disk.naming import open_to_lock
from jindra_desk.disk.reading import open_regular
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.base.errors import JindraError, LockLost, LocksMissing, StorageFailed, VaultInUse
from jindra_desk.domain.base.wording import shown
from jindra_desk.system.folders.paths import VaultPaths, runtime_folder
from jindra_desk.system.instance.single_instance_channel import ActivationListener, ask_to_come_forward

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


_TAKEN = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})
"""What the systems answer when another process has it; all else says that there are no locks here (trust #28)."""


def _lock(descriptor: int) -> None:
    """Take the lock at once or raise OSError."""
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        # flock, not lockf: that kind of lock vanishes as soon as any handle on the file is closed.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unlock(descriptor: int) -> None:
    """Give the lock back, also when a child that has not started its own program yet holds a copy of the file."""
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


def _open_lock_file(path: Path) -> int:
    with open_to_lock(path) as file:
        return os.dup(file.fileno())


def _give_back(descriptor: int | None) -> None:
    if descriptor is not None:
        _unlock(descriptor)
        os.close(descriptor)


class VaultLock:
    """Holds one vault for this process; fulfils the port `InstanceLock`."""

    def __init__(self, vault: Path, runtime: Path | None = None) -> None:
        """Prepare for `vault`; `runtime` is the private folder for the bell (else the session's own)."""
        self._paths = VaultPaths.of(vault)
        self._runtime = runtime
        self._descriptor: int | None = None
        self._changing = threading.RLock()
        """Whoever writes confirms the lock on another thread than the one that takes it."""
        self._place: int | None = None
        self._bell: ActivationListener | None = None

    @property
    def held(self) -> bool:
        """Say whether this object has the lock."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock; raises VaultInUse when another process has it, LocksMissing where the file system has no
        locks, StorageFailed if the disk refuses.
        """
        with self._changing:
            if self.held:
                return
            descriptor = self._taken()
            if not self._is_in_place(descriptor):  # it was removed between the opening and the lock
                os.close(descriptor)
                descriptor = self._taken()
            self._descriptor = descriptor

    def confirm(self) -> None:
        """Before something is written: the file that is locked is still the one that others look at.

        One that was removed or replaced is taken again. Raises `LockLost` when another process has it by now, and as
        `acquire` where that cannot be told; this object then still holds what it held. Without the lock there is
        nothing to confirm.
        """
        with self._changing:
            held = self._descriptor
            if held is None or self._is_in_place(held):
                return
            self._descriptor = None
            try:
                self.acquire()
            except VaultInUse as fault:
                self._descriptor = held
                raise LockLost(file=shown(self._paths.lock.name)) from fault
            except JindraError:  # something else is in the way: that is told, and no other window
                self._descriptor = held
                raise
            _give_back(held)

    def _taken(self) -> int:
        try:
            descriptor = self._open_lock_file()
        except OSError as fault:
            raise disk_trouble(*refusal_of(fault)) from None
        try:
            _lock(descriptor)
        except OSError as fault:
            os.close(descriptor)
            if fault.errno in _TAKEN:
                raise VaultInUse from None
            raise LocksMissing from None
        return descriptor

    def _is_in_place(self, descriptor: int) -> bool:
        """Whether this is the file that whoever comes second would find. Windows removes no file that is open."""
        if sys.platform == "win32":
            return True
        mine = os.fstat(descriptor)
        with suppress(FileNotFoundError, StorageFailed):
            try:
                found = self._paths.lock.lstat()
            except FileNotFoundError:
                found = self._apart().lstat()
            except OSError:
                return True  # the folder cannot be looked at: that is no sign of another file
            return (found.st_dev, found.st_ino) == (mine.st_dev, mine.st_ino)
        return False

    def claim_place(self) -> bool:
        """Say that there is a window for this vault now; answers False when another one was first.

        Where there is no private folder for this, every window may be there, and the vault's own lock decides.
        """
        if self._place is not None:
            return True
        try:
            descriptor = _open_lock_file((self._runtime or runtime_folder()) / f"{self._name()}.window")
        except (OSError, StorageFailed):
            return True
        try:
            _lock(descriptor)
        except OSError as fault:
            os.close(descriptor)
            return fault.errno not in _TAKEN
        self._place = descriptor
        return True

    def yield_vault(self) -> None:
        """Give the vault back and keep the place: nothing is open behind the lock screen."""
        with self._changing:
            descriptor, self._descriptor = self._descriptor, None
            _give_back(descriptor)

    def release(self) -> None:
        """Stop listening, and give vault and place back; safe to call twice."""
        if self._bell is not None:
            self._bell.close()
            self._bell = None
        self.yield_vault()
        place, self._place = self._place, None
        _give_back(place)

    def listen(self, on_raise: Callable[[], None]) -> bool:
        """Call `on_raise`, in a thread of its own, whenever a second program asks this one to come forward.

        Needs the place or the lock. Answers False where there is no place for the bell; the lock itself holds all the
        same.
        """
        if (not self.held and self._place is None) or self._bell is not None:
            return self._bell is not None
        try:
            self._bell = ActivationListener(self._address(), on_raise)
        except (OSError, StorageFailed):
            return False
        return True

    def raise_first(self) -> bool:
        """Ask the program that has the vault to come forward; say whether it answered."""
        try:
            return ask_to_come_forward(self._address())
        except StorageFailed:
            return False

    def _open_lock_file(self) -> int:
        """Beside the vault, else (nothing can be written there) as it stands, else in this user's private folder.

        Whoever comes first and whoever comes second find the same one: what cannot be written does not change.
        """
        try:
            return _open_lock_file(self._paths.lock)
        except OSError as fault:
            if fault_of(fault)[0] not in (FaultKind.READ_ONLY, FaultKind.NOT_ALLOWED):
                raise
        try:
            with open_regular(self._paths.lock) as file:
                return os.dup(file.fileno())
        except FileNotFoundError:
            return _open_lock_file(self._apart())

    def _apart(self) -> Path:
        return (self._runtime or runtime_folder()) / f"{self._name()}.lock"

    def _name(self) -> str:
        return f"jindra-desk-{self._paths.fingerprint}"

    def _address(self) -> str:
        name = self._name()
        if sys.platform == "win32":
            return rf"\\.\pipe\{name}"
        return str((self._runtime or runtime_folder()) / f"{name}.sock")
