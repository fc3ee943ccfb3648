"""The sealed note beside a vault of a back-up on its way."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from jindra_desk.domain.copies.copy_jobs import NotedCopy
from jindra_desk.domain.vault.secrets import Secret


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
