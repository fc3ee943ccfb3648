"""The program's own folder as a second, weaker place for the anchors of vaults: numbers and digests, nothing else."""

from __future__ import annotations

import os
from pathlib import Path

from jindra_desk.disk.faults import fault_of
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.errors import StorageFailed
from jindra_desk.system.paths import PRIVATE_FILE_MODE, private_folder

MOST_BYTES = 4096


class AnchorFolder:
    """Fulfils `Keyring` with one private file for each name; each is replaced whole, and flushed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> bytes | None:
        """The value, None when there is no file; raises `StorageFailed` when it cannot be read."""
        try:
            with self._path(name).open("rb") as file:
                return file.read(MOST_BYTES)
        except FileNotFoundError:
            return None
        except OSError as fault:
            raise _failed(fault) from fault

    def write(self, name: str, value: bytes) -> None:
        """Replace the file; raises `StorageFailed`, and the older value stays."""
        private_folder(self._folder)
        path = self._path(name)
        fresh = path.with_name(f"{path.name}.new")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        try:
            with os.fdopen(os.open(fresh, flags, PRIVATE_FILE_MODE), "wb") as file:
                file.write(value)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except OSError as fault:
            raise _failed(fault) from fault

    def remove(self, name: str) -> None:
        """Remove the file; no fault when there is none."""
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as fault:
            raise _failed(fault) from fault

    def _path(self, name: str) -> Path:
        if name != Path(name).name or name.startswith("."):
            raise ValueError("a name, not a place")
        return self._folder / name


def _failed(fault: OSError) -> StorageFailed:
    return disk_trouble(*fault_of(fault))
