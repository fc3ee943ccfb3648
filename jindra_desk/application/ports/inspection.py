"""Port: reading all that a vault holds on a connection of its own, piece by piece, to see whether it is whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from jindra_desk.application.ports.base import Progress
from jindra_desk.domain.base.unreadable import RowUnreadable


class Inspected(NamedTuple):
    """How many were looked at, and how many of them are not as they should be."""

    seen: int
    bad: int


class SealReport(NamedTuple):
    """How many rows were compared with their seal, how many differ by table (`gone`: there no more), how many have
    none: they were last written before seals existed.
    """

    seen: int
    differing: Mapping[str, int]
    unsealed: int


class Inspection(Protocol):
    """Each call may take long: `progress` is told (done, total) and may raise to stop; nothing is ever changed.

    Each raises `DamagedVault` where what it reads cannot be read at all, and `StorageFailed`.
    """

    def pages(self, progress: Progress) -> Inspected:
        """Authenticate every page of the file apart from SQLite; missing pages count as bad."""
        ...

    def structure(self, progress: Progress) -> Inspected:
        """SQLite's own check of every tree, index and the search index; `seen` counts tables and indexes."""
        ...

    def schema(self) -> Inspected:
        """Compare every table, index and trigger with what this program makes."""
        ...

    def links(self) -> Inspected:
        """Rows that point to a row that is not there; `seen` counts tables."""
        ...

    def photos(self, progress: Progress) -> Inspected:
        """Compare the bytes of every photo with its hash, read in pieces; its small sizes must be there."""
        ...

    def documents(self, progress: Progress) -> Inspected:
        """Compare the bytes and size of every document with its row, read in pieces."""
        ...

    def rows(self, progress: Progress) -> tuple[int, tuple[RowUnreadable, ...]]:
        """Read every row of every table as the program reads it; answer how many, and those that cannot be read."""
        ...

    def facts(self, progress: Progress) -> Mapping[str, Inspected]:
        """What one table tells against another: `texts`, `owners`, `visits`, `names`, `receipts`."""
        ...

    def seals(self, progress: Progress) -> SealReport:
        """Compare each row with the digest that the log holds of it, and each digest with a row."""
        ...

    def search_index(self, progress: Progress) -> Inspected:
        """Compare the line and the words of every client in the search index with their row."""
        ...
