"""Documents kept in the vault, each with the hash of its bytes so that a change shows (trust: altered PDF)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from jindra_desk.domain.base.ids import ClientId, DocumentId


class DocumentKind(StrEnum):
    """There is no kind for identity papers, on purpose (J-60)."""

    CONSENT = "consent"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Document:
    """One stored file; a certificate belongs to no client. `sha256` in hex, `size` in bytes."""

    id: DocumentId
    client_id: ClientId | None
    kind: DocumentKind
    title: str
    created_at: datetime
    media_type: str
    sha256: str
    size: int

    @staticmethod
    def of(document_id: DocumentId, client_id: ClientId | None, kind: DocumentKind, title: str, created_at: datetime,
           media_type: str, content: bytes) -> Document:
        """Describe `content` with its hash and size."""
        digest = hashlib.sha256(content).hexdigest()
        return Document(document_id, client_id, kind, title, created_at, media_type, digest, len(content))

    def matches(self, content: bytes) -> bool:
        """True when these are the very bytes that were stored."""
        return hashlib.sha256(content).hexdigest() == self.sha256
