"""Locks of the operating system on a file: held by an open file, so that a crash frees them and nothing is guessed.

A file system that cannot lock is told apart from a lock that another process holds (trust #28).
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Self

from jindra_desk.disk.naming import open_to_lock

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})
"""What the systems answer when another process has the lock; Windows says EACCES or EDEADLOCK."""


class Lock:
    """A lock that this process holds until `release`, or hands on to a child."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def taken(cls, path: Path) -> Self | None:
        """Take the lock on `path`, which is made when it is not there; None when another process has it.

        Raises `OSError`: `NotRegular` when something odd is there, and the system's own where it cannot lock.
        """
        with open_to_lock(path) as file:
            descriptor = os.dup(file.fileno())
        try:
            lock_at_once(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _HELD:
                return None
            raise
        return cls(descriptor)

    @classmethod
    def inherited(cls, descriptor: int) -> Self:
        """The lock that the program which started this one took for it."""
        return cls(descriptor)

    def hand_on(self) -> tuple[int, ...]:
        """The descriptors that a child inherits. Windows hands none on: there the child takes the lock itself."""
        if self._descriptor is None:
            return ()
        if sys.platform == "win32":
            msvcrt.locking(self._descriptor, msvcrt.LK_UNLCK, 1)
            return ()
        return (self._descriptor,)

    def let_go(self) -> None:
        """Close our hold on it; a child that inherited it keeps the lock. Safe to call twice."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def release(self) -> None:
        """Give the lock back for everybody, a child that has not started its own program yet included."""
        if self._descriptor is not None:
            unlock(self._descriptor)
            self.let_go()


def lock_at_once(descriptor: int) -> None:
    """Take the lock at once or raise `OSError`."""
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        # flock, not lockf: that kind of lock vanishes as soon as any handle on the file is closed.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def unlock(descriptor: int) -> None:
    """Give the lock back."""
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
