"""The hash-chained audit log in the vault: rows are only ever added, in the transaction of what they tell (K-03)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from jindra_desk.domain.base.ids import SubjectId
from jindra_desk.domain.vault.anchor import EMPTY, Mark
from jindra_desk.domain.vault.audit import GENESIS, AuditEntry, ObjectKind, Verb, entry_digest, moment_of
from jindra_desk.storage.engine.columns import read_blob, read_number, read_text
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction

_AT_ONCE = 1000


class SqlAuditLog:
    """Implements `AuditLog`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def append(self, verb: Verb, object_kind: ObjectKind, subject: SubjectId | None, at: datetime) -> None:
        """Chain one row; bookkeeping rows carry no subject and the date only."""
        if object_kind is ObjectKind.RECEIPT:
            subject = None
        last = self._transaction.one("SELECT sequence, digest FROM audit_log ORDER BY sequence DESC LIMIT 1")
        sequence, previous = (1, GENESIS) if last is None else (last["sequence"] + 1, bytes(last["digest"]))
        moment = moment_of(object_kind, at)
        self._transaction.insert("audit_log", {
            "sequence": sequence, "moment": moment, "verb": verb, "object_kind": object_kind, "subject": subject,
            "digest": entry_digest(previous, sequence, moment, verb, object_kind, subject),
        })
        self._transaction.audited = True
        self._transaction.audited_row = sequence

    def of_subject(self, subject: SubjectId) -> tuple[AuditEntry, ...]:
        """Rows about one client, oldest first."""
        rows = self._transaction.all("SELECT * FROM audit_log WHERE subject = ? ORDER BY sequence", (subject,))
        return self._transaction.read_all("audit_log", rows, entry_of)

    def entries(self) -> Iterator[AuditEntry]:
        """Every row, oldest first, fetched in slices."""
        last = -(2**62)
        while rows := self._transaction.all("SELECT * FROM audit_log WHERE sequence > ? ORDER BY sequence LIMIT ?",
                                            (last, _AT_ONCE)):
            last = rows[-1]["sequence"]
            yield from (self._transaction.read("audit_log", row, entry_of) for row in rows)

    def head(self) -> Mark:
        """The newest row."""
        row = self._transaction.one("SELECT sequence, digest FROM audit_log ORDER BY sequence DESC LIMIT 1")
        return EMPTY if row is None else Mark(row["sequence"], read_blob(row["digest"]))

    def digest_at(self, sequence: int) -> bytes | None:
        """The digest of one row; None when it is not there."""
        digest = self._transaction.value("SELECT digest FROM audit_log WHERE sequence = ?", (sequence,))
        return None if digest is None else bytes(digest)

    def moment_at(self, sequence: int) -> str | None:
        """When one row was written, as it was written; None when it is not there."""
        moment = self._transaction.value("SELECT moment FROM audit_log WHERE sequence = ?", (sequence,))
        return None if moment is None else str(moment)

    def moments_after(self, sequence: int) -> Iterator[tuple[int, str]]:
        """Number and moment of every row behind that one, oldest first, fetched in slices."""
        last = sequence
        while rows := self._transaction.all("SELECT sequence, moment FROM audit_log WHERE sequence > ? "
                                            "ORDER BY sequence LIMIT ?", (last, _AT_ONCE)):
            last = rows[-1]["sequence"]
            yield from ((row["sequence"], row["moment"]) for row in rows)

    def count(self) -> int:
        """How many rows."""
        return int(self._transaction.value("SELECT count(*) FROM audit_log"))


def entry_of(row: StoredRow) -> AuditEntry:
    """Build one row of the log."""
    return AuditEntry(
        sequence=read_number(row["sequence"]), moment=read_text(row["moment"]), verb=Verb(read_text(row["verb"])),
        object_kind=ObjectKind(read_text(row["object_kind"])),
        subject=None if row["subject"] is None else SubjectId(read_text(row["subject"])),
        digest=read_blob(row["digest"]),
        sealed=read_blob(row["sealed"] or b""),
    )
