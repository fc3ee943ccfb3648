"""The register of copies, and back-ups on their way, as the use cases read and write them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from jindra_desk.domain.copies.backup import VaultCopy
from jindra_desk.domain.copies.copy_jobs import CopyUnderWay
from jindra_desk.domain.copies.replaced_vault import HeldKind


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


class CopyRepository(Protocol):
    """The register of copies (K-133)."""

    def put(self, copy: VaultCopy) -> None:
        """Insert a copy, as the newest unless it has an `order`; one of the same place and name takes over its row."""
        ...

    def renumber(self, copies: Iterable[VaultCopy]) -> None:
        """Give each its `order`."""
        ...

    def remove(self, copy_id: str) -> None: ...
    def all(self) -> tuple[VaultCopy, ...]:
        """The newest in the order of the register first; rows that cannot be read are left out."""
        ...

    def unreadable(self) -> int:
        """How many were left out."""
        ...


class HeldRows(Protocol):
    """Which rows there are, to compare two vaults."""

    def ids(self, kind: HeldKind) -> frozenset[str]:
        """The ids of every row of that kind."""
        ...
