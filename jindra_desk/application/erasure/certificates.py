"""The proofs of destruction that the vault keeps: which there are, and the very bytes of one (J-09)."""

from __future__ import annotations

from jindra_desk.application.records.document_checks import altered_among
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import DamagedVault
from jindra_desk.domain.base.ids import DocumentId
from jindra_desk.domain.records.document import Document


def list_certificates(session: Session) -> tuple[Document, ...]:
    """All certificates, the newest first; none tells whose file it was."""
    with session.vault.reading() as uow:
        return tuple(sorted(uow.documents.certificates(), key=lambda one: one.title, reverse=True))


def altered_certificates(session: Session) -> frozenset[DocumentId]:
    """Those that are no longer the bytes that were stored (trust #15)."""
    with session.vault.reading() as uow:
        return altered_among(uow, (one.id for one in uow.documents.certificates()))


def read_certificate(session: Session, document_id: DocumentId) -> bytes:
    """The PDF of one; raises `DamagedVault` when it is no longer what was stored (trust: altered documents)."""
    with session.vault.reading() as uow:
        content = uow.documents.content(document_id)
        if not uow.documents.get(document_id).matches(content):
            raise DamagedVault
    return content
