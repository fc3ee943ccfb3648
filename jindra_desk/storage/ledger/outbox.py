"""The ledger as the vault holds it: records are chained inside the transaction; the file beside it follows (T-44)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from jindra_desk.domain.base.ids import ClientId, ConsentId, PhotoId
from jindra_desk.domain.rights.objection_memory import objection_told
from jindra_desk.domain.vault.anchor import EMPTY, Mark
from jindra_desk.domain.vault.ledger import (
    LedgerEvent,
    LedgerKind,
    LedgerRecord,
    keyed_hash,
    missing_records,
    next_record,
)
from jindra_desk.storage.engine.columns import read_blob, read_number, read_text
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


class SqlLedgerOutbox:
    """Implements `LedgerOutbox`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def append(self, event: LedgerEvent) -> int:
        """Chain one record; answer its sequence number."""
        key = bytes(self._transaction.value("SELECT ledger_key FROM vault_identity"))
        last = self._transaction.one("SELECT * FROM ledger ORDER BY sequence DESC LIMIT 1")
        known = None if last is None else self._transaction.read("ledger", last, record_of)
        record = next_record(key, known, event)
        self._transaction.insert("ledger", values_of(record))
        self._transaction.ledger_grew = True
        return record.sequence

    def append_all(self, events: Iterable[LedgerEvent]) -> None:
        """Chain records in the given order."""
        for event in events:
            self.append(event)

    def adopt(self, records: Iterable[LedgerRecord]) -> int:
        """Chain what these tell and the vault does not know; answer how many. Raises `RowUnreadable`."""
        rows = self._transaction.all("SELECT * FROM ledger ORDER BY sequence")
        known = [self._transaction.read("ledger", row, record_of) for row in rows]
        missing = missing_records(self._key(), known, records)
        for record in missing:
            self._transaction.insert("ledger", values_of(record))
        self._transaction.ledger_grew = self._transaction.ledger_grew or bool(missing)
        return len(missing)

    def count(self) -> int:
        """How many records the vault knows."""
        return int(self._transaction.value("SELECT count(*) FROM ledger"))

    def head(self) -> Mark:
        """The newest record with its MAC."""
        row = self._transaction.one("SELECT sequence, mac FROM ledger ORDER BY sequence DESC LIMIT 1")
        return EMPTY if row is None else Mark(row["sequence"], read_blob(row["mac"]))

    def mac_at(self, sequence: int) -> bytes | None:
        """The MAC of one record; None when it is not there."""
        mac = self._transaction.value("SELECT mac FROM ledger WHERE sequence = ?", (sequence,))
        return None if mac is None else bytes(mac)

    def records(self) -> tuple[LedgerRecord, ...]:
        """Everything that the vault knows, oldest first."""
        rows = self._transaction.all("SELECT * FROM ledger ORDER BY sequence")
        return self._transaction.read_all("ledger", rows, record_of)

    def returned_clients(self) -> tuple[ClientId, ...]:
        """Clients in this vault whose destruction stands in the ledger: they came back with an older vault.

        The destruction of one photo names an object and does not count: the client was kept.
        """
        rows = self._told(LedgerKind.DESTRUCTION, "SELECT id AS client_id, '' AS id, subject FROM clients")
        return tuple(ClientId(read_text(row["client_id"])) for row in rows)

    def returned_consents(self) -> tuple[ConsentId, ...]:
        """Consents that stand as given in this vault, and whose withdrawal stands in the ledger (J-34)."""
        rows = self._told(LedgerKind.WITHDRAWAL, (
            "SELECT s.id, c.subject FROM consents s JOIN clients c ON c.id = s.client_id "
            "WHERE s.decision = 'given' AND s.withdrawn_at IS NULL"))
        return tuple(ConsentId(read_text(row["id"])) for row in rows)

    def untold_withdrawals(self) -> int:
        """How many withdrawn consents and restricted clients of the tables the ledger does not tell."""
        key = self._key()
        told = {bytes(row[0]) for row in self._transaction.all(
            "SELECT object_hash FROM ledger WHERE kind = 'withdrawal'")}
        consents = self._transaction.rows(
            "SELECT id FROM consents WHERE decision = 'given' AND withdrawn_at IS NOT NULL")
        missing = sum(keyed_hash(key, "object", row["id"]) not in told for row in consents)
        shut = {client for client, _ in self.about_clients(LedgerKind.RESTRICTION)}
        restricted = self._transaction.rows("SELECT id FROM clients WHERE restricted_since IS NOT NULL")
        return missing + sum(row["id"] not in shut for row in restricted)

    def returned_photos(self) -> tuple[PhotoId, ...]:
        """Photos in this vault of which the destruction stands in the ledger, while the client was kept (J-43)."""
        rows = self._told(LedgerKind.DESTRUCTION, (
            "SELECT p.id, c.subject FROM photos p JOIN clients c ON c.id = p.client_id"))
        return tuple(PhotoId(read_text(row["id"])) for row in rows)

    def returned_objections(self) -> tuple[tuple[ClientId, LedgerRecord], ...]:
        """Clients whose objection stands in the ledger and not among the client's requests, with its line; one a day.

        The ledger knows a hash of the request, from which none can be made again: one of the same day is taken for it.
        """
        found: dict[tuple[ClientId, date | None], LedgerRecord] = {}
        for client_id, record in self.about_clients(LedgerKind.OBJECTION):
            known = self._transaction.all(
                "SELECT id, received_on FROM requests WHERE client_id = ? AND kind = 'objection'", (client_id,))
            same_day = any(record.on is None or row["received_on"] == record.on.isoformat() for row in known)
            if not same_day and not any(record.object_hash == self.object_hash(row["id"]) for row in known):
                first = found.setdefault((client_id, record.on), record)
                if objection_told(first).done_on is not None:
                    found[client_id, record.on] = record  # one that waits for an answer is not taken for answered
        return tuple((client_id, record) for (client_id, _), record in found.items())

    def returned_restrictions(self) -> tuple[tuple[ClientId, bool, date | None], ...]:
        """Clients whose newest word in the ledger on restricting (True) or lifting differs from the vault."""
        newest = dict(self.about_clients(LedgerKind.RESTRICTION, LedgerKind.RESTRICTION_LIFTED))
        restricted = {row[0] for row in self._transaction.all(
            "SELECT id FROM clients WHERE restricted_since IS NOT NULL")} if newest else set()
        wanted = ((client_id, record.kind is LedgerKind.RESTRICTION, record.on) for client_id, record in newest.items())
        return tuple((client_id, shut, on) for client_id, shut, on in wanted if shut != (client_id in restricted))

    def returned_book_years(self) -> tuple[int, ...]:
        """Book years with receipts in this vault that were closed according to the ledger."""
        closed = {record.object_hash for record in self.records() if record.kind is LedgerKind.BOOK_YEAR_CLOSED}
        years = self._transaction.all("SELECT DISTINCT book_year FROM receipts ORDER BY book_year") if closed else []
        return tuple(row[0] for row in years if self.object_hash(str(row[0])) in closed)

    def about_clients(self, *kinds: LedgerKind) -> list[tuple[ClientId, LedgerRecord]]:
        """Records of these kinds about clients in the vault, oldest first."""
        records = [record for record in self.records() if record.kind in kinds]
        if not records:
            return []
        subjects = {keyed_hash(self._key(), "subject", row["subject"]): ClientId(read_text(row["id"]))
                    for row in self._transaction.all("SELECT id, subject FROM clients")}
        return [(subjects[record.subject_hash], record) for record in records if record.subject_hash in subjects]

    def about(self, subject: str, *kinds: LedgerKind) -> list[LedgerRecord]:
        """Records of these kinds about one client, oldest first."""
        own = keyed_hash(self._key(), "subject", subject)
        return [record for record in self.records() if record.kind in kinds and record.subject_hash == own]

    def object_hash(self, object_id: str) -> bytes:
        """What stands in a record for one object."""
        return keyed_hash(self._key(), "object", object_id)

    def _key(self) -> bytes:
        return bytes(self._transaction.value("SELECT ledger_key FROM vault_identity"))

    def _told(self, kind: LedgerKind, sql: str) -> list[StoredRow]:
        """Those of the rows (`id`, `subject`) of which the ledger tells this, in the order of their ids.

        Object and subject must both fit: a file that was handed out before, and taken in again, has a new subject,
        and is the client's to keep.
        """
        told = {(read_blob(row["subject_hash"]), read_blob(row["object_hash"])) for row in self._transaction.all(
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


def record_of(row: StoredRow) -> LedgerRecord:
    """Read one record from its row."""
    return LedgerRecord(read_number(row["sequence"]), LedgerKind(read_text(row["kind"])),
                        read_blob(row["subject_hash"]), read_blob(row["object_hash"]),
                        read_text(row["reason"]), read_blob(row["mac"]),
                        None if row["recorded_on"] is None else date.fromisoformat(read_text(row["recorded_on"])))


def values_of(record: LedgerRecord) -> dict[str, object]:
    """Answer one record's columns."""
    return {"sequence": record.sequence, "kind": record.kind, "subject_hash": record.subject_hash,
            "object_hash": record.object_hash, "reason": record.reason, "mac": record.mac, "recorded_on": record.on}
