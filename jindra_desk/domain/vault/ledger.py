"""The erasure and withdrawal ledger: what a restore must do again, without telling whom it was about (T-44, J-35).

Each record holds keyed hashes only. The key is made with the vault and never changes, so that an old backup, which
still has the client's row with their subject id, can be matched, and nobody without the vault can.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jindra_desk.domain.base.errors import NewerVault
from jindra_desk.domain.base.text import noop

GENESIS = bytes(32)
MOST_FILE_BYTES = 32 * 1024 * 1024
"""What is read of a file of the ledger: a hundred thousand lines, more than a practice of one person ever writes."""
HASH_BYTES = 32


class LedgerKind(StrEnum):
    """What is replayed after a restore."""

    DESTRUCTION = "destruction"
    WITHDRAWAL = "withdrawal"
    OBJECTION = "objection"
    RESTRICTION = "restriction"
    RESTRICTION_LIFTED = "restriction_lifted"
    """The newest of the two for a client counts."""
    BOOK_YEAR_CLOSED = "book_year_closed"
    """Receipts of a book year went after their seven years; the object is the year, the subject is empty."""
    HOLD = "hold"
    """A file is held, or is held until another day; the newest of one hold counts, and the reason tells it whole."""
    HOLD_RELEASED = "hold_released"
    """That hold was let go; it never stands again."""
    APPROVAL_ENDED = "approval_ended"
    """One photo may no longer be shown in one place; the object is photo and place."""
    APPROVAL_RENEWED = "approval_renewed"
    """It may again. The newest of the two for a photo and place counts."""


class NewerLedger(NewerVault):
    """A whole line of this vault tells of a kind of event that this program does not know.

    It is refused: a line that is passed over would be a destruction that a restore does not do again.
    """

    title = noop("Het vernietigingsregister bij deze kluis is van een nieuwere versie van Jindra Desk.")


@dataclass(frozen=True, slots=True)
class LedgerEvent:
    """What happened, before it is numbered and chained; `object_id` is empty when the whole client is meant.

    `on` is the day, so that a restore can say how far the ledger reaches.
    """

    kind: LedgerKind
    subject: str
    object_id: str
    reason: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class LedgerRecord:
    """One chained line: `sequence` from 1, hashes of 32 bytes; `on` is None in lines of before schema 3."""

    sequence: int
    kind: LedgerKind
    subject_hash: bytes
    object_hash: bytes
    reason: str
    mac: bytes
    on: date | None = None

    @property
    def fact(self) -> tuple[LedgerKind, bytes, bytes, str, date | None]:
        """What it tells, apart from its place in the chain."""
        return self.kind, self.subject_hash, self.object_hash, self.reason, self.on


def keyed_hash(key: bytes, purpose: str, value: str) -> bytes:
    """Answer HMAC-SHA256 of `value` under `key`, apart for each purpose."""
    return hmac.digest(key, f"{purpose}\0{value}".encode(), hashlib.sha256)


def _mac(key: bytes, previous: bytes, sequence: int, kind: str, subject: bytes, object_: bytes,
         reason: str, on: date | None) -> bytes:
    told: list[object] = [sequence, str(kind), subject.hex(), object_.hex(), reason]
    if on is not None:
        told.append(on.isoformat())
    return hmac.digest(key, previous + json.dumps(told, separators=(",", ":")).encode(), hashlib.sha256)


def next_record(key: bytes, last: LedgerRecord | None, event: LedgerEvent) -> LedgerRecord:
    """Number, hash and chain one event after `last`."""
    subject = keyed_hash(key, "subject", event.subject)
    object_ = keyed_hash(key, "object", event.object_id)
    return _chained(key, last, event.kind, subject, object_, event.reason, event.on)


def _chained(key: bytes, last: LedgerRecord | None, kind: LedgerKind, subject: bytes, object_: bytes,
             reason: str, on: date | None) -> LedgerRecord:
    sequence = 1 if last is None else last.sequence + 1
    previous = GENESIS if last is None else last.mac
    mac = _mac(key, previous, sequence, kind, subject, object_, reason, on)
    return LedgerRecord(sequence, kind, subject, object_, reason, mac, on)


def missing_records(key: bytes, known: Sequence[LedgerRecord],
                    other: Iterable[LedgerRecord]) -> tuple[LedgerRecord, ...]:
    """What `other` tells and `known` does not, chained behind `known`; the very same records when it only goes on.

    Both are ledgers of one vault, each whole in its own chain. They part when an older vault was worked in without
    the ledger beside it; nothing that one of them tells may be lost (T-44).
    """
    told = Counter(record.fact for record in known)
    missing: list[LedgerRecord] = []
    last = known[-1] if known else None
    for record in other:
        if told[record.fact]:
            told[record.fact] -= 1
        else:
            last = _chained(key, last, *record.fact)
            missing.append(last)
    return tuple(missing)


@dataclass(frozen=True, slots=True)
class UntoldLine:
    """One line of a ledger as it was read: `kind` may be one that this program does not know."""

    sequence: int
    kind: str
    subject_hash: bytes
    object_hash: bytes
    reason: str
    mac: bytes
    on: date | None

    def follows(self, key: bytes, last: LedgerRecord | None) -> bool:
        """Whether this vault wrote it, right behind `last`."""
        previous = GENESIS if last is None else last.mac
        mac = _mac(key, previous, self.sequence, self.kind, self.subject_hash, self.object_hash, self.reason, self.on)
        number = 1 if last is None else last.sequence + 1
        return self.sequence == number and hmac.compare_digest(mac, self.mac)


def first_broken(key: bytes, records: Iterable[LedgerRecord]) -> int | None:
    """Walk the ledger from the start; answer the sequence number where it breaks, or None when it is whole."""
    previous = GENESIS
    for expected, record in enumerate(records, 1):
        mac = _mac(key, previous, record.sequence, *record.fact)
        if record.sequence != expected or not hmac.compare_digest(mac, record.mac):
            return expected
        previous = record.mac
    return None
