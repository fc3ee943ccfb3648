"""The program's own folder as the place of sealed notes about what left a vault that could not be written."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from jindra_desk.disk.durable import flush_folder, write_whole
from jindra_desk.disk.faults import refusal_of
from jindra_desk.disk.naming import remove_regular
from jindra_desk.disk.reading import TooLarge, read_bounded
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.system.folders.paths import private_folder

_MOST_BYTES = 64 * 1024
_MOST_NOTES = 10_000
_ID = re.compile(r"[0-9a-f]{32}")


class NoteFolder:
    """Fulfils `NotesApart`: a private folder per vault, named after a hash of its id, and a file per note."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def write(self, vault_id: str, note_id: str, sealed: bytes) -> None:
        """Put it there whole and durable; raises `StorageFailed`."""
        if not _ID.fullmatch(note_id):
            raise ValueError("no id of a note")
        try:
            own = private_folder(private_folder(self._folder) / self._of(vault_id).name)
            write_whole(own / note_id, sealed)
            for made in (self._folder, self._folder.parent):
                flush_folder(made)
        except OSError as fault:
            raise disk_trouble(*refusal_of(fault)) from fault

    def read(self, vault_id: str) -> Mapping[str, bytes]:
        """Every note of this vault that can be read."""
        found: dict[str, bytes] = {}
        with suppress(OSError):
            for file in sorted(self._of(vault_id).iterdir())[:_MOST_NOTES]:
                if _ID.fullmatch(file.name):
                    with suppress(OSError, TooLarge):
                        found[file.name] = read_bounded(file, _MOST_BYTES)
        return found

    def remove(self, vault_id: str, note_id: str) -> None:
        """Take it away."""
        with suppress(OSError):
            remove_regular(self._of(vault_id) / note_id)

    def _of(self, vault_id: str) -> Path:
        return self._folder / hashlib.sha256(vault_id.encode()).hexdigest()[:24]
