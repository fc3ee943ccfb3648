"""The audit log as pure rules: verbs without content, chained so that a change or a gap shows (K-03, K-140)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from jindra_desk.domain.base.ids import SubjectId

GENESIS = bytes(32)
SEAL_BYTES = 32
"""One row that was written: 16 bytes of a keyed hash of its place, and 16 of its content."""


class Verb(StrEnum):
    """What was done (K-03), and the events of the vault itself."""

    CREATE = "create"
    VIEW = "view"
    CHANGE = "change"
    PRINT = "print"
    EXPORT = "export"
    IMPORT = "import"
    RESTRICT = "restrict"
    ERASE = "erase"
    CONSENT = "consent"
    WITHDRAW = "withdraw"
    HOLD = "hold"
    RELEASE = "release"
    SETTINGS = "settings"
    UNLOCK = "unlock"
    LOCK = "lock"
    ACCEPT = "accept"
    """The owner says that the vault is as it should be, after a warning or a restore."""


class ObjectKind(StrEnum):
    """What it was done to; never which words was there."""

    VAULT = "vault"
    CLIENT = "client"
    GUARDIAN = "guardian"
    TREATMENT = "treatment"
    TREATMENT_TYPE = "treatment_type"
    HEALTH = "health"
    SKIN_TYPE = "skin_type"
    PHOTO = "photo"
    CONSENT = "consent"
    CONSENT_TEXT = "consent_text"
    DOCUMENT = "document"
    DISCLOSURE = "disclosure"
    REQUEST = "request"
    HOLD = "hold"
    RECEIPT = "receipt"
    PRACTICE = "practice"
    POLICY = "policy"
    SETTING = "setting"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One row: `sequence` counts from 1; `moment` is ISO 8601, for bookkeeping the date only, without a subject."""

    sequence: int
    moment: str
    verb: Verb
    object_kind: ObjectKind
    subject: SubjectId | None
    digest: bytes
    sealed: bytes = b""
    """Digests of the rows that its transaction wrote, `SEAL_BYTES` each; none in rows of before schema 10."""


def entry_digest(previous: bytes, sequence: int, moment: str, verb: Verb, object_kind: ObjectKind,
                 subject: SubjectId | None, sealed: bytes = b"") -> bytes:
    """Answer SHA-256 over the previous digest (32 bytes, `GENESIS` for the first) and this row's fields."""
    told: list[object] = [sequence, moment, verb.value, object_kind.value, subject]
    if sealed:
        told.append(hashlib.sha256(sealed).hexdigest())
    body = json.dumps(told, separators=(",", ":"))
    return hashlib.sha256(previous + body.encode()).digest()


def moment_of(object_kind: ObjectKind, at: datetime) -> str:
    """Answer the time to write: to the second, but only the date for bookkeeping."""
    return at.date().isoformat() if object_kind is ObjectKind.RECEIPT else at.isoformat(timespec="seconds")


def first_broken(entries: Iterable[AuditEntry]) -> int | None:
    """Walk the chain from the start; answer the sequence number where it breaks, or None when it is whole."""
    previous = GENESIS
    for expected, entry in enumerate(entries, 1):
        digest = entry_digest(previous, entry.sequence, entry.moment, entry.verb, entry.object_kind, entry.subject,
                              entry.sealed)
        if entry.sequence != expected or digest != entry.digest:
            return expected
        previous = digest
    return None


def moment_day(moment: str) -> date:
    """The day of a written moment."""
    return date.fromisoformat(moment[:10])
