"""The two logs as the use cases see them: what was done, and what a restore must do again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Protocol

from jindra_desk.domain.base.ids import ClientId, ConsentId, PhotoId, SubjectId
from jindra_desk.domain.vault.anchor import Mark
from jindra_desk.domain.vault.audit import AuditEntry, ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind, LedgerRecord


class AuditLog(Protocol):
    """The hash-chained log; rows are appended inside the same transaction as what they tell."""

    def append(self, verb: Verb, object_kind: ObjectKind, subject: SubjectId | None, at: datetime) -> None: ...
    def of_subject(self, subject: SubjectId) -> tuple[AuditEntry, ...]: ...
    def entries(self) -> Iterator[AuditEntry]: ...
    def head(self) -> Mark:
        """The newest row, `EMPTY` before the first."""
        ...

    def digest_at(self, sequence: int) -> bytes | None: ...
    def moment_at(self, sequence: int) -> str | None: ...
    def moments_after(self, sequence: int) -> Iterator[tuple[int, str]]:
        """Number and moment of every row behind that one, as they were written."""
        ...

    def count(self) -> int: ...


class LedgerOutbox(Protocol):
    """Events for the ledger beside the vault: written into the transaction first, appended to the file right after
    it is durable, and completed at the next opening when the program died in between.
    """

    def append(self, event: LedgerEvent) -> int:
        """Answer the sequence number that the record has."""
        ...

    def append_all(self, events: Iterable[LedgerEvent]) -> None: ...

    def adopt(self, records: Iterable[LedgerRecord]) -> int:
        """Chain behind its own lines what these tell and the vault does not know; answer how many. Nothing is done
        again yet. Raises `RowUnreadable`.
        """
        ...

    def count(self) -> int:
        """How many records the vault knows."""
        ...

    def head(self) -> Mark:
        """The newest record with its MAC, `EMPTY` before the first."""
        ...

    def mac_at(self, sequence: int) -> bytes | None: ...
    def records(self) -> tuple[LedgerRecord, ...]:
        """Everything that the vault knows, oldest first."""
        ...

    def about_clients(self, *kinds: LedgerKind) -> list[tuple[ClientId, LedgerRecord]]:
        """Records of these kinds about clients in this vault, oldest first."""
        ...

    def about(self, subject: str, *kinds: LedgerKind) -> list[LedgerRecord]:
        """Records of these kinds about one client, oldest first."""
        ...

    def object_hash(self, object_id: str) -> bytes:
        """What stands in a record for one object (32 bytes)."""
        ...

    def returned_clients(self) -> tuple[ClientId, ...]:
        """Clients in this vault whose destruction stands in the ledger: they came back with an older vault."""
        ...

    def untold_withdrawals(self) -> int:
        """How many withdrawn consents and restricted clients of the tables the ledger does not tell."""
        ...

    def returned_consents(self) -> tuple[ConsentId, ...]:
        """Consents that stand as given in this vault, and whose withdrawal stands in the ledger."""
        ...

    def returned_photos(self) -> tuple[PhotoId, ...]:
        """Photos in this vault of which the destruction stands in the ledger, while the client was kept."""
        ...

    def returned_objections(self) -> tuple[tuple[ClientId, LedgerRecord], ...]:
        """Clients whose objection stands in the ledger and not among their requests, with its line; one a day."""
        ...

    def returned_restrictions(self) -> tuple[tuple[ClientId, bool, date | None], ...]:
        """Clients whose newest word in the ledger on restricting (True) or lifting differs from the vault, its day."""
        ...

    def returned_book_years(self) -> tuple[int, ...]:
        """Book years with receipts in this vault that were closed according to the ledger."""
        ...
