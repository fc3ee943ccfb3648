"""The ledger as the vault holds it: records are chained inside the transaction; the file beside it follows (T-44)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from jindra_desk.domain.ids import ClientId
from jindra_desk.domain.ledger import LedgerEvent, LedgerKind, LedgerRecord, keyed_hash, next_record
from jindra_desk.storage.transaction import Transaction


class SqlLedgerOutbox:
    """Implements `LedgerOutbox`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def append(self, event: LedgerEvent) -> int:
        """Chain one record; answer its sequence number."""
        key = bytes(self._transaction.value("SELECT ledger_key FROM vault_identity"))
        last = self._transaction.one("SELECT * FROM ledger ORDER BY sequence DESC LIMIT 1")
        record = next_record(key, None if last is None else record_of(last), event)
        self._transaction.insert("ledger", values_of(record))
        self._transaction.ledger_grew = True
        return record.sequence

    def append_all(self, events: Iterable[LedgerEvent]) -> None:
        """Chain records in the given order."""
        for event in events:
            self.append(event)

    def count(self) -> int:
        """How many records the vault knows."""
        return int(self._transaction.value("SELECT count(*) FROM ledger"))

    def returned_clients(self) -> tuple[ClientId, ...]:
        """Clients in this vault whose destruction stands in the ledger: they came back with an older vault.

        The destruction of one photo names an object and does not count: the client herself was kept.
        """
        key = bytes(self._transaction.value("SELECT ledger_key FROM vault_identity"))
        gone = {
            bytes(row["subject_hash"]) for row in self._transaction.all(
                "SELECT subject_hash FROM ledger WHERE kind = ? AND object_hash = ?",
                (LedgerKind.DESTRUCTION.value, keyed_hash(key, "object", "")))
        }
        clients = self._transaction.all("SELECT id, subject FROM clients ORDER BY id") if gone else []
        return tuple(ClientId(row["id"]) for row in clients if keyed_hash(key, "subject", row["subject"]) in gone)


def record_of(row: Any) -> LedgerRecord:
    """Read one record from its row."""
    return LedgerRecord(row["sequence"], LedgerKind(row["kind"]), bytes(row["subject_hash"]),
                        bytes(row["object_hash"]), row["reason"], bytes(row["mac"]))


def values_of(record: LedgerRecord) -> dict[str, object]:
    """Answer one record's columns."""
    return {"sequence": record.sequence, "kind": record.kind, "subject_hash": record.subject_hash,
            "object_hash": record.object_hash, "reason": record.reason, "mac": record.mac}
