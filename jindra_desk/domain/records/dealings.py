"""The register's tables about what was agreed and answered: consents, documents, disclosures, requests, books."""

from __future__ import annotations

from jindra_desk.domain.records.field import (
    TECHNICAL,
    Belongs,
    Export,
    FieldKind,
    Needle,
    NoNeedle,
    Purpose,
    Sensitivity,
    SpecialGround,
    StoredTable,
)
from jindra_desk.domain.records.record_classes import LegalBasis, RecordClass

_PROOF = FieldKind(RecordClass.CONSENT_PROOF, LegalBasis.LEGAL_DUTY)
_REQUEST = FieldKind(RecordClass.REQUESTS, LegalBasis.LEGAL_DUTY)
_COMPLAINT = FieldKind(RecordClass.COMPLAINTS, LegalBasis.LEGAL_DUTY)
_BOOKS = FieldKind(RecordClass.BOOKKEEPING, LegalBasis.LEGAL_DUTY)
_ACCOUNT = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.LEGAL_DUTY)
_UNSAVED = FieldKind(RecordClass.CLIENT_FILE, LegalBasis.CONTRACT, SpecialGround.NOT_SETTLED, Sensitivity.SPECIAL)

CONSENT_TEXTS = StoredTable("consent_texts", Belongs.NOBODY, (
    TECHNICAL.of("id", Purpose.PROVE, NoNeedle.PRACTICE, export=Export.FILE),
    TECHNICAL.of("kind", Purpose.PROVE, NoNeedle.CODE, export=Export.FILE),
    TECHNICAL.of("version", Purpose.PROVE, NoNeedle.NO_TEXT, export=Export.FILE),
    TECHNICAL.of("language", Purpose.PROVE, NoNeedle.CODE, export=Export.FILE),
    TECHNICAL.of("valid_from", Purpose.PROVE, NoNeedle.DAY, export=Export.FILE),
    TECHNICAL.of("title", Purpose.PROVE, NoNeedle.PRACTICE, export=Export.FILE),
    TECHNICAL.of("intro", Purpose.PROVE, NoNeedle.PRACTICE, export=Export.FILE),
    TECHNICAL.of("sections", Purpose.PROVE, NoNeedle.PRACTICE, export=Export.FILE),
    TECHNICAL.of("yes", Purpose.PROVE, NoNeedle.PRACTICE, export=Export.FILE),
    TECHNICAL.of("no", Purpose.PROVE, NoNeedle.PRACTICE, export=Export.FILE),
    TECHNICAL.of("change_note", Purpose.PROVE, NoNeedle.PRACTICE, export=Export.FILE),
    TECHNICAL.of("promise", Purpose.RETAIN, NoNeedle.PRACTICE),
    TECHNICAL.of("shipped", Purpose.PROVE, NoNeedle.NO_TEXT),
    TECHNICAL.of("reader", Purpose.PROVE, NoNeedle.CODE, export=Export.FILE),
))

CONSENTS = StoredTable("consents", Belongs.BY_CLIENT_ID, (
    _PROOF.of("id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _PROOF.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _PROOF.of("kind", Purpose.PROVE, NoNeedle.CODE),
    _PROOF.of("text_id", Purpose.PROVE, NoNeedle.PRACTICE),
    _PROOF.of("text_sha256", Purpose.PROVE, NoNeedle.HASH),
    _PROOF.of("decision", Purpose.PROVE, NoNeedle.CODE),
    _PROOF.of("decided_at", Purpose.PROVE, NoNeedle.DAY),
    _PROOF.of("way", Purpose.PROVE, NoNeedle.CODE),
    _PROOF.of("signer", Purpose.PROVE, NoNeedle.CODE),
    _PROOF.of("signer_name", Purpose.PROVE, Needle.NAME),
    _PROOF.of("document_id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _PROOF.of("withdrawn_at", Purpose.PROVE, NoNeedle.DAY),
    _PROOF.of("withdrawal_channel", Purpose.PROVE, NoNeedle.CODE),
    _PROOF.of("effects", Purpose.PROVE, NoNeedle.CODE),
))

DOCUMENTS = StoredTable("documents", Belongs.BY_CLIENT_ID, (
    _PROOF.of("id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _PROOF.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _PROOF.of("kind", Purpose.PROVE, NoNeedle.CODE),
    _PROOF.of("title", Purpose.PROVE, Needle.WORDS),
    _PROOF.of("created_at", Purpose.PROVE, NoNeedle.DAY),
    _PROOF.of("media_type", Purpose.PROVE, NoNeedle.CODE),
    _PROOF.of("sha256", Purpose.WHOLENESS, NoNeedle.HASH),
    _PROOF.of("size", Purpose.WHOLENESS, NoNeedle.NO_TEXT),
    _PROOF.of("audit_sequence", Purpose.WHOLENESS, NoNeedle.NO_TEXT, export=Export.NOWHERE),
    _PROOF.of("audit_digest", Purpose.WHOLENESS, NoNeedle.HASH, export=Export.NOWHERE),
))

DOCUMENT_CONTENTS = StoredTable("document_contents", Belongs.BY_PARENT, (
    _PROOF.of("document_id", Purpose.LINK, NoNeedle.RANDOM_ID, export=Export.BESIDE),
    _PROOF.of("content", Purpose.PROVE, Needle.BYTES, export=Export.BESIDE),
), parent="documents", link="document_id")

DISCLOSURES = StoredTable("disclosures", Belongs.BY_CLIENT_ID, (
    _ACCOUNT.of("id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _ACCOUNT.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _ACCOUNT.of("at", Purpose.ACCOUNT, NoNeedle.DAY),
    _ACCOUNT.of("recipient_type", Purpose.ACCOUNT, NoNeedle.CODE),
    _ACCOUNT.of("recipient", Purpose.ACCOUNT, Needle.WORDS),
    _ACCOUNT.of("purpose", Purpose.ACCOUNT, Needle.WORDS),
    _ACCOUNT.of("basis", Purpose.ACCOUNT, Needle.WORDS),
    _ACCOUNT.of("contents", Purpose.ACCOUNT, Needle.JSON),
    _ACCOUNT.of("state", Purpose.ACCOUNT, NoNeedle.CODE),
    _ACCOUNT.of("output_id", Purpose.LINK, NoNeedle.RANDOM_ID, export=Export.NOWHERE),
    _ACCOUNT.of("closed_at", Purpose.ACCOUNT, NoNeedle.DAY, export=Export.NOWHERE),
    _ACCOUNT.of("place", Purpose.ACCOUNT, NoNeedle.SHARED_PLACE, export=Export.NOWHERE),
))

REQUESTS = StoredTable("requests", Belongs.BY_CLIENT_ID, (
    _REQUEST.of("id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _REQUEST.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _REQUEST.of("kind", Purpose.RIGHTS, NoNeedle.CODE),
    _REQUEST.of("received_on", Purpose.RIGHTS, NoNeedle.DAY),
    _REQUEST.of("channel", Purpose.RIGHTS, Needle.WORDS),
    _REQUEST.of("due_on", Purpose.RIGHTS, NoNeedle.DAY),
    _REQUEST.of("done_on", Purpose.RIGHTS, NoNeedle.DAY),
    _REQUEST.of("number", Purpose.RIGHTS, NoNeedle.STAYS, export=Export.NOWHERE),
    _REQUEST.of("letter_sha256", Purpose.RIGHTS, NoNeedle.HASH, export=Export.NOWHERE),
    _REQUEST.of("outcome", Purpose.RIGHTS, NoNeedle.CODE),
    _REQUEST.of("refusal", Purpose.RIGHTS, NoNeedle.CODE),
))

KEPT_REQUESTS = StoredTable("kept_requests", Belongs.NOBODY, (
    _REQUEST.of("number", Purpose.RIGHTS, NoNeedle.STAYS, export=Export.NOWHERE),
    _REQUEST.of("kind", Purpose.RIGHTS, NoNeedle.CODE, export=Export.NOWHERE),
    _REQUEST.of("received_on", Purpose.RIGHTS, NoNeedle.STAYS, export=Export.NOWHERE),
    _REQUEST.of("due_on", Purpose.RIGHTS, NoNeedle.STAYS, export=Export.NOWHERE),
    _REQUEST.of("done_on", Purpose.RIGHTS, NoNeedle.STAYS, export=Export.NOWHERE),
    _REQUEST.of("decisions", Purpose.RIGHTS, NoNeedle.CODE, export=Export.NOWHERE),
    _REQUEST.of("letter_sha256", Purpose.RIGHTS, NoNeedle.HASH, export=Export.NOWHERE),
    _REQUEST.of("keep_through", Purpose.RETAIN, NoNeedle.STAYS, export=Export.NOWHERE),
))

TAKE_DOWNS = StoredTable("take_downs", Belongs.BY_CLIENT_ID, (
    _REQUEST.of("id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _REQUEST.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _REQUEST.of("photo_id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _REQUEST.of("place", Purpose.RIGHTS, NoNeedle.CODE),
    _REQUEST.of("area", Purpose.RIGHTS, NoNeedle.CODE),
    _REQUEST.of("approved_on", Purpose.RIGHTS, NoNeedle.STAYS),
    _REQUEST.of("due_on", Purpose.RIGHTS, NoNeedle.STAYS),
    _REQUEST.of("done_on", Purpose.RIGHTS, NoNeedle.STAYS),
    _REQUEST.of("number", Purpose.RIGHTS, NoNeedle.NO_TEXT, export=Export.NOWHERE),
))
"""Kept as an answered request is, from the day on which the photo was taken down. Where the file goes first, a row
without client and photo stays: it names nobody.
"""

HOLDS = StoredTable("holds", Belongs.BY_CLIENT_ID, (
    _COMPLAINT.of("id", Purpose.LINK, NoNeedle.RANDOM_ID),
    _COMPLAINT.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _COMPLAINT.of("ground", Purpose.HOLD, NoNeedle.CODE),
    _COMPLAINT.of("placed_on", Purpose.HOLD, NoNeedle.DAY),
    _COMPLAINT.of("review_on", Purpose.HOLD, NoNeedle.DAY),
    _COMPLAINT.of("released_on", Purpose.HOLD, NoNeedle.DAY),
    _COMPLAINT.of("complaint_on", Purpose.HOLD, NoNeedle.DAY),
    _COMPLAINT.of("release_ground", Purpose.HOLD, NoNeedle.CODE),
))

DRAFTS = StoredTable("drafts", Belongs.BY_CLIENT_ID, (
    _UNSAVED.of("screen", Purpose.DRAFT, NoNeedle.CODE),
    _UNSAVED.of("client_id", Purpose.LINK, NoNeedle.OWNER),
    _UNSAVED.of("object_id", Purpose.LINK, NoNeedle.RANDOM_ID, export=Export.NOWHERE),
    _UNSAVED.of("content", Purpose.DRAFT, Needle.JSON),
    _UNSAVED.of("saved_at", Purpose.DRAFT, NoNeedle.DAY),
))

RECEIPTS = StoredTable("receipts", Belongs.NOBODY, (
    _BOOKS.of("id", Purpose.BOOK, NoNeedle.STAYS),
    _BOOKS.of("number", Purpose.BOOK, NoNeedle.NO_TEXT),
    _BOOKS.of("book_year", Purpose.BOOK, NoNeedle.NO_TEXT),
    _BOOKS.of("issued_on", Purpose.BOOK, NoNeedle.STAYS),
    _BOOKS.of("name", Purpose.BOOK, NoNeedle.STAYS),
    _BOOKS.of("description", Purpose.BOOK, NoNeedle.STAYS),
    _BOOKS.of("amount_cents", Purpose.BOOK, NoNeedle.NO_TEXT),
))

RECEIPT_LINKS = StoredTable("receipt_links", Belongs.BY_CLIENT_ID, (
    _BOOKS.of("receipt_id", Purpose.LINK, NoNeedle.STAYS),
    _BOOKS.of("client_id", Purpose.LINK, NoNeedle.OWNER),
))

DEALINGS = (CONSENT_TEXTS, CONSENTS, DOCUMENTS, DOCUMENT_CONTENTS, DISCLOSURES, REQUESTS, KEPT_REQUESTS, TAKE_DOWNS,
            HOLDS, DRAFTS, RECEIPTS, RECEIPT_LINKS)
