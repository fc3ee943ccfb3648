"""Stored documents, as the use cases read and write them."""

from __future__ import annotations

from typing import Protocol

from jindra_desk.domain.base.ids import (
    ClientId,
    DocumentId,
)
from jindra_desk.domain.records.document import Document
from jindra_desk.domain.vault.anchor import Mark


class DocumentRepository(Protocol):
    """Stored documents with their bytes."""

    def add(self, document: Document, content: bytes, mark: Mark | None = None) -> None: ...
    def get(self, document_id: DocumentId) -> Document: ...
    def content(self, document_id: DocumentId) -> bytes: ...
    def of_client(self, client_id: ClientId) -> tuple[Document, ...]: ...
    def certificates(self) -> tuple[Document, ...]: ...
    def mark(self, document_id: DocumentId) -> Mark | None:
        """The newest row of the audit log when it was sealed, as the paper prints it."""
        ...

    def beyond_the_log(self) -> tuple[DocumentId, ...]:
        """Documents that print a row which the log does not have, or has otherwise."""
        ...
