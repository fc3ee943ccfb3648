"""Language and colours of the lock screen: a small private file beside the program's log, for before the vault is open.

It holds two words and nothing else; what counts after unlocking stands in the vault.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from jindra_desk.disk.durable import write_whole
from jindra_desk.disk.reading import read_bounded
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.system.folders.paths import private_folder

FILE_NAME = "appearance.json"
_MOST_BYTES = 1_024


class AppearanceFile:
    """Two words by name; a file that cannot be read or written is no reason to disturb the owner."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = folder / FILE_NAME

    def read(self) -> dict[str, str]:
        """Answer `language` and `appearance` as far as they are there; empty for anything unreadable."""
        try:
            kept = json.loads(read_bounded(self._file, _MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(kept, dict):
            return {}
        return {name: str(kept[name]) for name in ("language", "appearance") if name in kept}

    def write(self, language: str, appearance: str) -> None:
        """Keep both words, if the disk lets us."""
        with suppress(OSError, StorageFailed):
            private_folder(self._file.parent)
            write_whole(self._file, json.dumps({"language": language, "appearance": appearance}).encode("ascii"))
