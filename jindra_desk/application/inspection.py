"""Port: reading all that a vault holds on a connection of its own, piece by piece, to see whether it is whole."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from jindra_desk.application.ports import Progress


class Looked(NamedTuple):
    """How many were looked at, and how many of them are not as they should be."""

    seen: int
    bad: int


class Inspection(Protocol):
    """Each call may take long: `progress` is told (done, total) and may raise to stop; nothing is ever changed.

    Each raises `DamagedVault` where what it reads cannot be read at all, and `StorageFailed`.
    """

    def pages(self, progress: Progress) -> Looked:
        """Authenticate every page of the file apart from SQLite; missing pages count as bad."""
        ...

    def structure(self, progress: Progress) -> Looked:
        """SQLite's own check of every tree, index and the search index; `seen` counts tables and indexes."""
        ...

    def schema(self) -> Looked:
        """Compare every table, index and trigger with what this program makes."""
        ...

    def links(self) -> Looked:
        """Rows that point to a row that is not there; `seen` counts tables."""
        ...

    def photos(self, progress: Progress) -> Looked:
        """Compare the bytes of every photo with its hash, read in pieces; its small sizes must be there."""
        ...

    def documents(self, progress: Progress) -> Looked:
        """Compare the bytes and size of every document with its row, read in pieces."""
        ...

    def search_index(self, progress: Progress) -> Looked:
        """Compare the line and the words of every client in the search index with her row."""
        ...
