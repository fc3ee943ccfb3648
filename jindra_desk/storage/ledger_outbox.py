"""The ledger as the vault holds it: records are chained inside the transaction; the file beside it follows (T-44)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from jindra_desk.domain.ids import ClientId, ConsentId, PhotoId
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
        rows = self._told(LedgerKind.DESTRUCTION, "SELECT id AS client_id, '' AS id, subject FROM clients")
        return tuple(ClientId(row["client_id"]) for row in rows)

    def returned_consents(self) -> tuple[ConsentId, ...]:
        """Consents that stand as given in this vault, and whose withdrawal stands in the ledger (J-34)."""
        rows = self._told(LedgerKind.WITHDRAWAL, (
            "SELECT s.id, c.subject FROM consents s JOIN clients c ON c.id = s.client_id "
            "WHERE s.decision = 'given' AND s.withdrawn_at IS NULL"))
        return tuple(ConsentId(row["id"]) for row in rows)

    def returned_photos(self) -> tuple[PhotoId, ...]:
        """Photos in this vault of which the destruction stands in the ledger, while the client was kept (J-43)."""
        rows = self._told(LedgerKind.DESTRUCTION, (
            "SELECT p.id, c.subject FROM photos p JOIN clients c ON c.id = p.client_id"))
        return tuple(PhotoId(row["id"]) for row in rows)

    def _told(self, kind: LedgerKind, sql: str) -> list[Any]:
        """Those of the rows (`id`, `subject`) of which the ledger tells this, in the order of their ids.

        Object and subject must both fit: a file that was handed out before, and taken in again, has a new subject,
        and is hers to keep.
        """
        told = {(bytes(row["subject_hash"]), bytes(row["object_hash"])) for row in self._transaction.all(
            "SELECT subject_hash, object_hash FROM ledger WHERE kind = ?", (kind.value,))}
        if not told:
            return []
        key = bytes(self._transaction.value("SELECT ledger_key FROM vault_identity"))
        subjects = {subject for subject, _ in told}
        found = []
        for row in self._transaction.all(f"{sql} ORDER BY 1, 2"):
            subject = keyed_hash(key, "subject", row["subject"])
            if subject in subjects and (subject, keyed_hash(key, "object", row["id"])) in told:
                found.append(row)
        return found


def record_of(row: Any) -> LedgerRecord:
    """Read one record from its row."""
    return LedgerRecord(row["sequence"], LedgerKind(row["kind"]), bytes(row["subject_hash"]),
                        bytes(row["object_hash"]), row["reason"], bytes(row["mac"]))


def values_of(record: LedgerRecord) -> dict[str, object]:
    """Answer one record's columns."""
    return {"sequence": record.sequence, "kind": record.kind, "subject_hash": record.subject_hash,
            "object_hash": record.object_hash, "reason": record.reason, "mac": record.mac}
