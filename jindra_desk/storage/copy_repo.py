"""The register of copies in the vault (K-133): one row for each file that holds what this vault held."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from jindra_desk.domain.backup import CopyKind, CopyState, VaultCopy
from jindra_desk.storage.transaction import Transaction


class SqlCopyRepository:
    """Implements `CopyRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def put(self, copy: VaultCopy) -> None:
        """Insert a copy, as the newest unless it has a place in the order; one of the same place and name takes over
        its row.
        """
        self._transaction.write("DELETE FROM copies WHERE place = ? AND file = ?", (copy.place, copy.file))
        last = self._transaction.value("SELECT max(register_order) FROM copies") or 0
        self._transaction.insert("copies", {
            "id": copy.id, "kind": copy.kind, "place": copy.place, "file": copy.file, "made_at": copy.made_at,
            "verified_at": copy.verified_at, "ends_on": copy.ends_on, "state": copy.state, "bytes": copy.bytes,
            "sha256": copy.sha256, "misdated": copy.misdated, "register_order": copy.order or last + 1,
        })

    def renumber(self, copies: Iterable[VaultCopy]) -> None:
        """Give each its `order`; others keep theirs."""
        for copy in copies:
            self._transaction.write("UPDATE copies SET register_order = ? WHERE id = ?", (copy.order, copy.id))

    def remove(self, copy_id: str) -> None:
        """Take a copy out of the register; nothing when it is not in it."""
        self._transaction.write("DELETE FROM copies WHERE id = ?", (copy_id,))

    def all(self) -> tuple[VaultCopy, ...]:
        """The newest in the order of the register first."""
        rows = self._transaction.all("SELECT * FROM copies ORDER BY register_order DESC, id DESC")
        return tuple(_copy(row) for row in rows)


def _copy(row: Any) -> VaultCopy:
    verified = row["verified_at"]
    return VaultCopy(
        id=row["id"], kind=CopyKind(row["kind"]), place=row["place"], file=row["file"],
        made_at=datetime.fromisoformat(row["made_at"]),
        verified_at=None if verified is None else datetime.fromisoformat(verified),
        ends_on=date.fromisoformat(row["ends_on"]), state=CopyState(row["state"]), bytes=row["bytes"],
        sha256=row["sha256"], misdated=bool(row["misdated"]), order=row["register_order"])
