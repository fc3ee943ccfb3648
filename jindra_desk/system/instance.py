"""One running program per vault (K-136): an operating system lock on a file beside it, and a door bell.

The lock belongs to an open file, not to a process number, so that a crash frees it and nothing has to be
guessed. The file is not handed down to child processes and closes at `exec`. The bell's address is named
after the vault's place, without showing it.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

from jindra_desk.domain.errors import LocksMissing, StorageFailed, VaultInUse
from jindra_desk.system.knock import Doorbell, knock
from jindra_desk.system.paths import PRIVATE_FILE_MODE, VaultPaths, runtime_folder

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


class VaultLock:
    """Holds one vault for this process; fulfils the port `InstanceLock`."""

    def __init__(self, vault: Path, runtime: Path | None = None) -> None:
        """Prepare for `vault`; `runtime` is the private folder for the bell (else the session's own)."""
        self._paths = VaultPaths.of(vault)
        self._runtime = runtime
        self._descriptor: int | None = None
        self._bell: Doorbell | None = None

    @property
    def held(self) -> bool:
        """Say whether this object has the lock."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock; raises VaultInUse when another process has it, LocksMissing where the file system has no
        locks, StorageFailed if the disk refuses.
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
        except OSError as fault:
            os.close(descriptor)
            if fault.errno in _TAKEN:
                raise VaultInUse from None
            raise LocksMissing from None
        self._descriptor = descriptor

    def release(self) -> None:
        """Stop listening and give the lock back; safe to call twice."""
        if self._bell is not None:
            self._bell.close()
            self._bell = None
        if self._descriptor is not None:
            _unlock(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None

    def listen(self, on_raise: Callable[[], None]) -> bool:
        """Call `on_raise`, in a thread of its own, whenever a second program asks this one to come forward.

        Needs the lock. Answers False where there is no place for the bell; the lock itself holds all the
        same.
        """
        if not self.held or self._bell is not None:
            return self._bell is not None
        try:
            self._bell = Doorbell(self._address(), on_raise)
        except (OSError, StorageFailed):
            return False
        return True

    def raise_first(self) -> bool:
        """Ask the program that has the vault to come forward; say whether it answered."""
        try:
            return knock(self._address())
        except StorageFailed:
            return False

    def _address(self) -> str:
        name = f"jindra-desk-{self._paths.fingerprint}"
        if sys.platform == "win32":
            return rf"\\.\pipe\{name}"
        return str((self._runtime or runtime_folder()) / f"{name}.sock")
