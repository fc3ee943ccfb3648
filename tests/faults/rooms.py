"""A closed room for a child process: its own home, state, configuration, cache and temporary folder; and a raw scan."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CANARY = "kanarie"
_SPELLINGS = tuple(CANARY.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


@dataclass(frozen=True, slots=True)
class Room:
    """`folder` holds everything that the child can be expected to write to."""

    folder: Path

    @property
    def vault(self) -> Path:
        """Where its vault lies."""
        return self.folder / "kluis" / "praktijk.jdv"

    @property
    def outside(self) -> Path:
        """The owner's own folders: what the owner brings and takes away."""
        return self.folder / "buiten"

    @property
    def environment(self) -> dict[str, str]:
        """The child's environment."""
        places = dict.fromkeys(("HOME", "APPDATA", "LOCALAPPDATA"), self.folder / "thuis")
        places |= {f"XDG_{kind}_HOME": self.folder / kind.lower() for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
        places |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), self.folder / "tmp")
        places["XDG_RUNTIME_DIR"] = self.folder / "run"
        for place in {*places.values(), self.vault.parent, self.outside}:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        return {**os.environ, **{name: str(place) for name, place in places.items()}, "PYTHONPATH": str(ROOT),
                "SQLITE_TMPDIR": str(self.folder / "tmp"), "QT_QPA_PLATFORM": "offscreen",
                "PYTHONDONTWRITEBYTECODE": "1"}

    def files(self, *, outside: bool) -> list[Path]:
        """Every file in the owner's own folders, or every file everywhere else in the room."""
        return sorted(file for file in self.folder.rglob("*")
                      if file.is_file() and file.is_relative_to(self.outside) is outside)

    def hits(self, *, outside: bool = False) -> dict[str, int]:
        """How often a canary stands in each of those files, and in their names."""
        found = {
            str(file.relative_to(self.folder)): canaries_in(file.read_bytes()) + canaries_in(os.fsencode(file.name))
            for file in self.files(outside=outside)
        }
        return {name: count for name, count in found.items() if count}


def canaries_in(content: bytes) -> int:
    """Canaries in raw bytes: UTF-8 and UTF-16 of either order, in any case."""
    lower = content.lower()
    return sum(lower.count(spelling) for spelling in _SPELLINGS)


def workflow(room: Room, *options: str) -> list[str]:
    """The command line of the whole workflow."""
    return [sys.executable, "-m", "tests.faults.workflow", str(room.vault), str(room.outside), *options]
