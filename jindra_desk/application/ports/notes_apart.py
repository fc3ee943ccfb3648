"""The port of notes apart: what leaves while a vault cannot be written is noted in the program's own folder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class NotesApart(Protocol):
    """A durable place of the program's own for small sealed notes; each belongs to one vault."""

    def write(self, vault_id: str, note_id: str, sealed: bytes) -> None:
        """Put it there whole, in place of one of this id; raises `StorageFailed`."""
        ...

    def read(self, vault_id: str) -> Mapping[str, bytes]:
        """Every note of this vault by its id, unproven bytes; what cannot be read is left out."""
        ...

    def remove(self, vault_id: str, note_id: str) -> None:
        """Take it away; a refusal of the disk is no fault."""
        ...
