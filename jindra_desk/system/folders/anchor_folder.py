"""The program's own folder as a second, weaker place for the anchors of vaults: numbers and digests, nothing else."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.disk.durable import write_whole
from jindra_desk.disk.faults import refusal_of
from jindra_desk.disk.reading import TooLarge, read_bounded
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.system.folders.paths import private_folder

MOST_BYTES = 4096


class AnchorFolder:
    """Fulfils `Keyring` with one private file for each name; each is replaced whole, and flushed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> bytes | None:
        """The value, None when there is no file; raises `StorageFailed` when it cannot be read."""
        try:
            return read_bounded(self._path(name), MOST_BYTES)
        except FileNotFoundError:
            return None
        except TooLarge:
            return b""  # none of ours is so long: it fits no vault
        except OSError as fault:
            raise _failed(fault) from fault

    def write(self, name: str, value: bytes) -> None:
        """Replace the file; raises `StorageFailed`, and the older value stays."""
        private_folder(self._folder)
        path = self._path(name)
        try:
            write_whole(path, value)
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
    return disk_trouble(*refusal_of(fault))
