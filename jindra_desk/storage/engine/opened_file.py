"""Whether the file that a connection has open is still the one at its path (trust #28).

A restore in another process, a file manager or a tool that synchronises may put another file there, or move the folder.
SQLite would go on in a file that nobody finds any more, or tell a damage or a missing permission that is none.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jindra_desk.domain.base.errors import DamagedVault, FileHeld, StorageFailed, VaultMoved, VaultReplaced
from jindra_desk.domain.base.wording import shown


class OpenedFile:
    """What stood at `path` when the connection was opened, against what is there now."""

    def __init__(self, path: Path) -> None:
        """Look at the file; taken before the connection is made, so that an exchange in between is noticed too."""
        self._path = path
        self._was = _numbers(path)

    def confirm(self) -> None:
        """Raise `VaultReplaced` or `VaultMoved` when another file, or none, is there.

        What cannot be looked at is no sign of either. Windows lets nobody replace or move a file that is open.
        """
        try:
            now = _numbers(self._path)
        except OSError:
            return
        if now is None:
            raise VaultMoved(file=shown(self._path.name))
        if now != self._was:
            raise VaultReplaced(file=shown(self._path.name))

    @contextmanager
    def telling(self) -> Iterator[None]:
        """What the disk refuses or damages in this block is told as an exchange of the file where that is so."""
        try:
            yield
        except (DamagedVault, StorageFailed, FileHeld) as fault:
            try:
                self.confirm()
            except (VaultMoved, VaultReplaced) as cause:
                raise cause from fault
            raise


def _numbers(path: Path) -> tuple[int, int] | None:
    """Device and number of the file, None where none stands; raises `OSError` where that cannot be known."""
    if sys.platform == "win32":
        return (0, 0)
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino
