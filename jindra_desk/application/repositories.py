"""Repositories as the use cases see them: one per concept, reached through a unit of work."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from jindra_desk.application.log_ports import AuditLog as AuditLog
from jindra_desk.application.log_ports import LedgerOutbox as LedgerOutbox
from jindra_desk.application.retention_ports import MonthEnds as MonthEnds
from jindra_desk.application.retention_ports import RetentionCounts as RetentionCounts
from jindra_desk.application.retention_ports import RetentionFilter as RetentionFilter
from jindra_desk.application.retention_ports import RetentionRepository as RetentionRepository
from jindra_desk.application.retention_ports import RetentionRow as RetentionRow
from jindra_desk.application.setting_ports import PolicyRepository as PolicyRepository
from jindra_desk.application.setting_ports import SettingRepository as SettingRepository
from jindra_desk.domain.anchor import Mark
from jindra_desk.domain.backup import VaultCopy
from jindra_desk.domain.bookkeeping import Receipt
from jindra_desk.domain.client import Client, Guardian
from jindra_desk.domain.consent import Consent, ConsentKind, ConsentText
from jindra_desk.domain.document import Document
from jindra_desk.domain.draft import Draft
from jindra_desk.domain.health import HealthRecord, SkinType
from jindra_desk.domain.hold import Hold
from jindra_desk.domain.ids import (
    ClientId,
    ConsentId,
    ConsentTextId,
    DocumentId,
    HoldId,
    PhotoId,
    RequestId,
    TreatmentId,
    TreatmentTypeId,
)
from jindra_desk.domain.names import PersonName
from jindra_desk.domain.photo import Photo, PreparedPhoto
from jindra_desk.domain.practice import Practice
from jindra_desk.domain.request import Request
from jindra_desk.domain.retention import StoredTerm
from jindra_desk.domain.rights.kept_request import KeptRequest
from jindra_desk.domain.text import Language
from jindra_desk.domain.treatment import Treatment, TreatmentType


class ClientFilter(StrEnum):
    """The chips above the client list."""

    EVERYONE = "everyone"
    UNDER_AGE = "under_age"
    CONSENT_MISSING = "consent_missing"  # treated with a Wkkgz treatment, and no health consent stands
    PROSPECT = "prospect"  # no performed treatment yet


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One line of the client list. `hit_field` names what explains a search hit outside the name, else ''."""

    id: ClientId
    name: PersonName
    phone: str
    birth_date: date | None
    last_treatment_on: date | None
    term: StoredTerm
    restricted: bool
    guardian_name: str = ""
    hit_field: str = ""  # 'former_surname', 'email', 'phone', 'street'
    hit_text: str = ""  # the text of that field, to show with the hit marked
    town: str = ""
    unreadable: str = ""  # the column that cannot be read; the name is then «niet te lezen», and the rest empty

    @property
    def keep_through(self) -> date | None:
        """Last day of the file, None without a term."""
        return self.term.keep_through

    @property
    def held(self) -> bool:
        """True while a hold or a restriction keeps it."""
        return self.term.held


@dataclass(frozen=True, slots=True)
class ClientPage:
    """A slice of the list in Dutch name order, and how many there are in all; lines may be built when looked at."""

    rows: Sequence[ClientRow]
    total: int


class ClientRepository(Protocol):
    """Clients and their guardians. Restricted clients are left out of lists and searches (K-65)."""

    def add(self, client: Client) -> None: ...
    def save(self, client: Client) -> None: ...
    def get(self, client_id: ClientId) -> Client:
        """Raises `UnknownClient`."""
        ...

    def find(self, client_id: ClientId) -> Client | None: ...
    def count(self) -> int: ...
    def ids(self) -> Iterator[ClientId]:
        """All ids, restricted clients too, in name order."""
        ...

    def all(self) -> Iterator[tuple[Client, date | None]]:
        """Every client, restricted ones too, in name order, with the day of her last performed treatment."""
        ...

    def search(self, untrusted_query: str, *, which: ClientFilter, today: date, limit: int = 200,
               under_age: int = 16) -> ClientPage:
        """Instant search (K-101); an empty query lists everyone that fits the filter."""
        ...

    def any_row_of(self, ids: Iterable[str]) -> bool:
        """Whether a row of any table, treatment types apart, has one of these ids already."""
        ...

    def owner_of(self, row_id: str) -> ClientId | None:
        """Whose visit, photo, consent or other part has this id; None when nobody's has."""
        ...

    def guardians(self, client_id: ClientId) -> tuple[Guardian, ...]: ...
    def save_guardian(self, guardian: Guardian) -> None: ...
    def dated_after(self, day: date) -> tuple[Client, ...]: ...
    def last_contact(self, client_id: ClientId, on: date) -> None:
        """Move the last contact forward to that day; never back."""
        ...

    def last_change(self, client_id: ClientId, on: date) -> None:
        """Move the last change of the file forward to that day; never back."""
        ...


class TreatmentRepository(Protocol):
    """Visits and the owner's list of treatment types."""

    def save(self, treatment: Treatment) -> None:
        """Insert or replace one visit with its products."""
        ...

    def get(self, treatment_id: TreatmentId) -> Treatment: ...
    def of_client(self, client_id: ClientId) -> tuple[Treatment, ...]:
        """Newest first."""
        ...

    def last_performed(self, client_id: ClientId, type_id: TreatmentTypeId | None = None) -> Treatment | None: ...
    def performed_after(self, day: date) -> int: ...
    def open_visits(self) -> tuple[tuple[Treatment, ClientRow], ...]:
        """Visits that were begun and not closed, oldest first, for Today."""
        ...

    def types(self, *, archived: bool = False) -> tuple[TreatmentType, ...]: ...
    def type(self, type_id: TreatmentTypeId) -> TreatmentType: ...
    def is_used(self, type_id: TreatmentTypeId) -> bool:
        """Whether any visit, in whatever state, is of this type."""
        ...

    def save_type(self, kind: TreatmentType) -> None: ...
    def devices(self) -> tuple[str, ...]:
        """Names used before, most recent first, to choose from."""
        ...

    def has_lot(self, lot: str) -> bool: ...
    def lots(self) -> tuple[str, ...]: ...
    def products(self) -> tuple[str, ...]: ...


class HealthRepository(Protocol):
    """Health block and skin type; the gate is the use case's."""

    def get(self, client_id: ClientId) -> HealthRecord | None: ...
    def save(self, record: HealthRecord) -> None: ...
    def remove(self, client_id: ClientId) -> None: ...
    def skin_type(self, client_id: ClientId) -> SkinType | None: ...
    def save_skin_type(self, skin_type: SkinType) -> None: ...
    def remove_skin_type(self, client_id: ClientId) -> None: ...


class PhotoRepository(Protocol):
    """Photos: what is known of them apart from their bytes."""

    def add(self, photo: Photo, prepared: PreparedPhoto) -> None: ...
    def save_approvals(self, photo: Photo) -> None:
        """Write for what a photo is approved; nothing else of it changes."""
        ...

    def get(self, photo_id: PhotoId) -> Photo: ...
    def of_client(self, client_id: ClientId) -> tuple[Photo, ...]:
        """Oldest first, portraits too."""
        ...

    def with_digests(self, digests: Collection[str]) -> tuple[Photo, ...]:
        """Photos of all clients whose stored picture has one of these digests."""
        ...

    def count(self) -> int: ...
    def picture(self, photo_id: PhotoId) -> bytes: ...
    def preview(self, photo_id: PhotoId) -> bytes: ...
    def thumbnail(self, photo_id: PhotoId) -> bytes: ...
    def remove(self, photo_id: PhotoId) -> None: ...


class ConsentRepository(Protocol):
    """Texts by version and decisions by client."""

    def add_text(self, consent_text: ConsentText) -> None:
        """Does nothing when this very text (by id) is there."""
        ...

    def text(self, text_id: ConsentTextId) -> ConsentText: ...
    def texts(self) -> tuple[ConsentText, ...]: ...
    def decided_by_guardians(self, born_by: date) -> tuple[ClientRow, ...]:
        """Clients born on that day or before, of whom somebody else's yes stands; restricted ones are left out."""
        ...

    def put_aside(self, text_ids: Iterable[ConsentTextId]) -> None:
        """These texts, and no others, are kept as proof only: nobody is asked to sign them."""
        ...

    def aside(self) -> frozenset[ConsentTextId]: ...
    def current_text(self, kind: ConsentKind, language: Language, today: date) -> ConsentText: ...
    def add(self, consent: Consent) -> None: ...
    def save(self, consent: Consent) -> None: ...
    def get(self, consent_id: ConsentId) -> Consent: ...
    def of_client(self, client_id: ClientId) -> tuple[Consent, ...]:
        """Oldest first."""
        ...


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


class RequestRepository(Protocol):
    """Requests of clients."""

    def save(self, request: Request) -> None: ...
    def get(self, request_id: RequestId) -> Request: ...
    def of_client(self, client_id: ClientId) -> tuple[Request, ...]: ...
    def number_taken(self, number: str) -> bool: ...
    def keep(self, line: KeptRequest) -> None: ...
    def kept(self) -> tuple[KeptRequest, ...]:
        """What stays of requests of clients whose file is gone."""
        ...

    def kept_due(self, today: date) -> int: ...
    def clear_kept(self, today: date) -> int: ...
    def open(self) -> tuple[tuple[Request, ClientRow], ...]:
        """Not yet answered, the one that is due first at the top."""
        ...


class HoldRepository(Protocol):
    """Legal holds."""

    def save(self, hold: Hold) -> None: ...
    def get(self, hold_id: HoldId) -> Hold: ...
    def of_client(self, client_id: ClientId) -> tuple[Hold, ...]: ...
    def to_review(self, today: date) -> tuple[Hold, ...]:
        """Open ones whose review day is here or past, the longest waiting first."""


class ReceiptRepository(Protocol):
    """Receipts hold no client; which are whose stands in a link that goes with the client's file (J-22)."""

    def add(self, receipt: Receipt, client_id: ClientId | None) -> None: ...
    def next_number(self, book_year: int) -> int: ...
    def book_year_after(self, book_year: int) -> tuple[int, int, date] | None:
        """The first book year after this one that has receipts, with how many and the day of the newest."""
        ...

    def clients_of_book_year(self, book_year: int) -> tuple[ClientId, ...]: ...
    def remove_book_year(self, book_year: int) -> int:
        """Delete every receipt of that year, with its link; answer how many."""
        ...

    def of_client(self, client_id: ClientId) -> tuple[Receipt, ...]: ...
    def all(self) -> Iterator[Receipt]: ...


@dataclass(frozen=True, slots=True)
class FileCounts:
    """How much of each thing a client's file holds, as a proof may say it: what did not take place counts as other.

    `treatments` were performed, `consents` were given (withdrawn later or not); `documents` are all, `forms` those of
    them that belong to a consent that was given. `others` are all other rows: planned and cancelled visits, refusals,
    and what has no figure of its own.
    """

    treatments: int
    photos: int
    consents: int
    documents: int
    receipts: int
    others: int
    forms: int = 0


class ErasureRepository(Protocol):
    """Removing one client from every table."""

    def counts(self, client_id: ClientId) -> FileCounts: ...

    def needles(self, client_id: ClientId) -> Mapping[str, Sequence[bytes]]:
        """Byte strings of this client's rows to look for afterwards, by field (`treatments.aftercare`)."""
        ...

    def photo_needles(self, photo_ids: Iterable[PhotoId]) -> Mapping[str, Sequence[bytes]]:
        """A piece of the middle of each of these photos, by field, to look for after they were removed."""
        ...

    def erase(self, client_id: ClientId) -> None:
        """Delete every row that belongs to the client, in every table, search index and drafts too; keep receipts."""
        ...

    def remaining_rows(self, client_id: ClientId) -> int:
        """Count rows that still hold the id, found through the schema itself, not through a list of tables."""
        ...


class DraftRepository(Protocol):
    """Half-typed forms."""

    def save(self, draft: Draft) -> None:
        """One draft per screen, client and object: the newest wins."""
        ...

    def find(self, screen: str, client_id: ClientId | None, object_id: str = "") -> Draft | None: ...
    def all(self) -> tuple[Draft, ...]: ...
    def remove(self, screen: str, client_id: ClientId | None, object_id: str = "") -> None: ...


class PracticeRepository(Protocol):
    """The one controller record."""

    def get(self) -> Practice | None: ...
    def save(self, practice: Practice) -> None: ...


class CopyRepository(Protocol):
    """The register of copies (K-133)."""

    def put(self, copy: VaultCopy) -> None:
        """Insert a copy, as the newest unless it has an `order`; one of the same place and name takes over its row."""
        ...

    def renumber(self, copies: Iterable[VaultCopy]) -> None:
        """Give each its `order`."""
        ...

    def remove(self, copy_id: str) -> None: ...
    def all(self) -> tuple[VaultCopy, ...]:
        """The newest in the order of the register first; rows that cannot be read are left out."""
        ...

    def unreadable(self) -> int:
        """How many were left out."""
        ...
