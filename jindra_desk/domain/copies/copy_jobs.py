"""A backup on its way, as the register of copies knows it: where it goes, what may stand half (T-44, trust #17).

The row is written before the first byte. Whatever is removed later is removed by the random names that stand here, so
that nothing that somebody else put beside the vault or on a stick decides what goes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from jindra_desk.domain.copies.backup import ends_on

PART_SUFFIX = ".deel"
"""Ending of a copy that is not whole yet; nothing looks at such a file as a backup."""
TOKEN_LETTERS = 16
_STAGED = ".back-up-"


class JobState(StrEnum):
    """What is known of a backup on its way."""

    UNDER_WAY = "under_way"
    HALF_LEFT = "half_left"
    """It did not arrive, and half of it may stand at the place; it goes when the place can be reached."""


@dataclass(frozen=True, slots=True)
class CopyUnderWay:
    """One row. `final`: the name that the backup gets; `part`: the random one that it has until it is whole.

    `staged` is the copy of the vault that the backup is made of: a random name beside the vault, or `part` itself where
    there is no room beside the vault.
    """

    id: str
    final: Path
    part: Path
    staged: Path
    made_at: datetime
    state: JobState = JobState.UNDER_WAY

    @property
    def place(self) -> Path:
        """The folder that it goes to."""
        return self.final.parent

    def is_past(self, today: date) -> bool:
        """Whether looking for its half has gone on for as long as any copy may stand."""
        return today > ends_on(self.made_at.date())


@dataclass(frozen=True, slots=True)
class NotedCopy:
    """What the sealed note beside the vault says: which row, and what the whole copy must be (SHA-256 in hex).

    `apart`: its place was on another disk than the vault; not told in a note of before December 2026.
    """

    id: str
    bytes: int
    sha256: str
    apart: bool = False


def part_name(token: str) -> str:
    """The name of a copy that is not whole yet, from a random token (hex)."""
    return f"jindra-{token[:TOKEN_LETTERS]}{PART_SUFFIX}"


def staged_name(vault: Path, token: str) -> Path:
    """`X.jdv.back-up-<random>`: a backup beside the vault, before it is brought to its place."""
    return vault.with_name(f"{vault.name}{_STAGED}{token[:TOKEN_LETTERS]}")


def is_staged_name(vault: Path, name: str) -> bool:
    """Whether a file beside the vault has such a name; that this program made it is another question."""
    return re.fullmatch(rf"{re.escape(vault.name + _STAGED)}[0-9a-f]{{{TOKEN_LETTERS}}}", name) is not None
