"""Ports of backups on their way: their rows in the register of copies, and the sealed note beside the vault."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from jindra_desk.domain.copy_jobs import CopyUnderWay, NotedCopy
from jindra_desk.domain.secrets import Secret


class CopyJobRepository(Protocol):
    """Backups on their way, and halves that may have been left; no audit row is asked."""

    def put(self, job: CopyUnderWay) -> None:
        """Insert a row, or change the one with its id."""
        ...

    def remove(self, job_id: str) -> None:
        """Take a row out; nothing when it is not there."""
        ...

    def all(self) -> tuple[CopyUnderWay, ...]:
        """Every row that can be read."""
        ...


class CopyNotes(Protocol):
    """The note that says which row is being brought to its place; only who has the vault open can write one."""

    def write(self, vault: Path, data_key: Secret, noted: NotedCopy) -> None:
        """Seal and write; raises `StorageFailed`."""
        ...

    def read(self, vault: Path, data_key: Secret) -> NotedCopy | None:
        """What this vault sealed; None without a note. Raises `NoteUnreadable`: it may be anybody's."""
        ...

    def remove(self, vault: Path) -> None:
        """Take the note away; no fault when there is none, or when the disk refuses."""
        ...
