"""Where the window stood: a small private file beside the program's log, for before the vault is open.

It holds five values of one window and nothing else: nobody can read from it whose vault it is, or what stood in it.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from jindra_desk.disk.durable import write_whole
from jindra_desk.disk.reading import read_bounded
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.system.folders.paths import private_folder

FILE_NAME = "window.txt"
_MOST_BYTES = 256


class WindowPlaceFile:
    """One line, as the window gave it; a file that cannot be read or written is no reason to disturb the owner."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE_NAME

    def read(self) -> str:
        """Answer the line, not yet looked at; empty for anything unreadable."""
        try:
            return read_bounded(self._file, _MOST_BYTES).decode("ascii").strip()
        except (OSError, ValueError, StorageFailed):
            return ""

    def write(self, place: str) -> None:
        """Keep `place`, if the disk lets us; what is there already is not written again."""
        if place == self.read():
            return
        with suppress(OSError, StorageFailed):
            private_folder(self._file.parent)
            write_whole(self._file, place.encode("ascii"))
