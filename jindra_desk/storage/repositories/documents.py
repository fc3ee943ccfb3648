"""Stored documents in the vault, with their bytes apart."""

from __future__ import annotations

from jindra_desk.domain.base.ids import ClientId, DocumentId
from jindra_desk.domain.base.unreadable import RowMissing
from jindra_desk.domain.records.document import Document, DocumentKind
from jindra_desk.domain.vault.anchor import Mark
from jindra_desk.storage.engine.columns import moment, read_blob, read_text, whole
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


class SqlDocumentRepository:
    """Implements `DocumentRepository`; a document that does not exist raises `LookupError`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, document: Document, content: bytes, mark: Mark | None = None) -> None:
        """Insert a document with its bytes; they must match its hash (`ValueError`).

        `mark` is the newest row of the audit log at its sealing, as the paper prints it.
        """
        if not document.matches(content):
            raise ValueError("the bytes differ from the document's hash")
        self._transaction.insert("documents", {
            "id": document.id, "client_id": document.client_id, "kind": document.kind, "title": document.title,
            "created_at": document.created_at, "media_type": document.media_type, "sha256": document.sha256,
            "size": document.size, "audit_sequence": None if mark is None else mark.sequence,
            "audit_digest": None if mark is None else mark.digest,
        })
        self._transaction.insert("document_contents", {"document_id": document.id, "content": content})

    def get(self, document_id: DocumentId) -> Document:
        """Answer one document without its bytes."""
        row = self._transaction.one("SELECT * FROM documents WHERE id = ?", (document_id,))
        if row is None:
            raise RowMissing("documents", document_id, "id")
        return self._transaction.read("documents", row, document_of)

    def content(self, document_id: DocumentId) -> bytes:
        """The bytes as they stand; compare with `Document.matches` before relying on them."""
        row = self._transaction.one("SELECT content FROM document_contents WHERE document_id = ?", (document_id,))
        if row is None:
            raise RowMissing("documents", document_id, "id")
        return bytes(row[0])

    def of_client(self, client_id: ClientId) -> tuple[Document, ...]:
        """Oldest first."""
        rows = self._transaction.all(
            "SELECT * FROM documents WHERE client_id = ? ORDER BY created_at, id", (client_id,))
        return self._transaction.read_all("documents", rows, document_of)

    def certificates(self) -> tuple[Document, ...]:
        """Certificates of destruction, newest first; they belong to no client."""
        rows = self._transaction.all(
            "SELECT * FROM documents WHERE kind = 'certificate' ORDER BY created_at DESC, id")
        return self._transaction.read_all("documents", rows, document_of)


    def mark(self, document_id: DocumentId) -> Mark | None:
        """The row of the audit log that the paper prints; None for one that was made without."""
        row = self._transaction.one("SELECT audit_sequence, audit_digest FROM documents WHERE id = ?", (document_id,))
        if row is None:
            raise RowMissing("documents", document_id, "id")
        return None if row["audit_sequence"] is None else Mark(row["audit_sequence"], read_blob(row["audit_digest"]))

    def beyond_the_log(self) -> tuple[DocumentId, ...]:
        """Documents that print a row which the log does not have, or has otherwise."""
        rows = self._transaction.all(
            "SELECT d.id FROM documents d LEFT JOIN audit_log a ON a.sequence = d.audit_sequence "
            "WHERE d.audit_sequence > 0 AND (a.digest IS NULL OR a.digest <> d.audit_digest) ORDER BY d.id")
        return tuple(DocumentId(read_text(row["id"])) for row in rows)


def document_of(row: StoredRow) -> Document:
    """Build one document, without its bytes, from its row."""
    return Document(
        id=DocumentId(read_text(row["id"])),
        client_id=None if row["client_id"] is None else ClientId(read_text(row["client_id"])),
        kind=DocumentKind(read_text(row["kind"])), title=read_text(row["title"]), created_at=moment(row["created_at"]),
        media_type=read_text(row["media_type"]), sha256=read_text(row["sha256"]), size=whole(row["size"], most=2**40),
    )
