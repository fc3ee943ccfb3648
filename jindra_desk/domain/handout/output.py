"""Readable output under way: a file or folder outside the vault that holds what the vault holds, in plain text.

It is written under a random name that the vault knows before the first byte. What the vault still knows at the next
opening was cut off, and is taken away by that name (trust #20).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.handout.part_names import DOCUMENT_NAME, PHOTO_NAME

_PREFIX = ".jindra-"
_NAME = re.compile(rf"{re.escape(_PREFIX)}[0-9a-f]{{32}}")


class OutputKind(StrEnum):
    """What stands under the random name."""

    FILE = "file"
    """One document or picture on its way to the place that the owner chose."""
    FOLDER = "folder"
    """The whole file of a client."""
    PRINT = "print"
    """A private folder in which the print system of the computer puts its pages together."""


class SweepResult(StrEnum):
    """What was found under the name."""

    REMOVED = "removed"
    """It was there, and what this program wrote is gone."""
    NOTHING = "nothing"
    """The place can be reached, and there is nothing under this name."""
    AWAY = "away"
    """The place cannot be reached, or the disk does not let it be removed."""


@dataclass(frozen=True, slots=True)
class ReadableOutput:
    """One row of the vault's note. `place` is the real path of the folder around it, as bytes of the file system.

    `on_other_disk`: the place lies on another disk than the vault, such as a stick. When it ended, `place` is empty:
    the name of a folder may be that of a person. The client's own line keeps it, and goes with their file.
    """

    id: str
    place: bytes
    name: str
    kind: OutputKind
    begun_at: datetime
    on_other_disk: bool = False
    ended_at: datetime | None = None

    def __post_init__(self) -> None:
        """A name that is not of the one pattern would be a way to remove something else."""
        if not _NAME.fullmatch(self.name):
            raise ValueError("not a name of readable output")

    @property
    def shown_place(self) -> str:
        """The place for a person to read; what is no text in it is marked."""
        return self.place.decode("utf-8", "replace")

    def ended(self, at: datetime) -> ReadableOutput:
        """The same, over: nothing readable of it is left under its random name."""
        return replace(self, place=b"", ended_at=at)


PARTS = frozenset({"fotos", "documenten"})
"""The folders inside a client's whole file."""
_OURS = MappingProxyType({
    OutputKind.FOLDER: re.compile(r"(?:dossier|manifest)\.json|dossier\.pdf|LEESMIJ\.txt|README\.txt|"
                                  r"fotos/[0-9a-f]{32}\.jpg|documenten/[0-9a-f]{32}\.pdf|"
                                  rf"fotos/(?:{PHOTO_NAME.pattern})|documenten/(?:{DOCUMENT_NAME.pattern})"),
    OutputKind.PRINT: re.compile(r"[0-9a-f]{10,24}"),
})
"""What this program writes into a folder under a random name; for a print the name comes from CUPS (cupsTempFd)."""


def may_be_ours(kind: OutputKind, name: str) -> bool:
    """Whether a file of this name (with `/` between folder and file) inside the output is one that is written there."""
    pattern = _OURS.get(kind)
    return pattern is not None and pattern.fullmatch(name) is not None


def staged_name(random_id: str) -> str:
    """`.jindra-` and 32 hex digits: hidden, and nothing that anybody could have prepared."""
    return f"{_PREFIX}{random_id}"


def never_given(kind: OutputKind, result: SweepResult, *, withdrawn: bool) -> bool:
    """Whether nobody can have got it: what still had its random name was never given.

    Of a print that only is known when this program took it back (`withdrawn`).
    """
    return result is SweepResult.REMOVED and (kind is not OutputKind.PRINT or withdrawn)


def is_settled(result: SweepResult, *, on_other_disk: bool) -> bool:
    """Whether a note may be closed after a sweep.

    Nothing under the name proves nothing on another disk: two sticks may have one name, and an empty folder stays
    where a stick was.
    """
    return result is SweepResult.REMOVED or (result is SweepResult.NOTHING and not on_other_disk)
