"""What the client page shows: who it is, the history, where consents stand and until when things are kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.records.document_checks import altered_among
from jindra_desk.application.records.shown_portrait import shown_portrait
from jindra_desk.application.session.begun_forms import has_begun_visit
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId, DocumentId, PhotoId, TreatmentId
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.clients.client import Channel, Client
from jindra_desk.domain.clients.contact import display_phone
from jindra_desk.domain.consents.consent import (
    Consent,
    ConsentKind,
    ConsentState,
    ConsentWay,
    Decision,
    Signer,
    current,
    state_of,
)
from jindra_desk.domain.consents.own_decision import asked_anew
from jindra_desk.domain.consents.representation import asked_for_treatment, representatives
from jindra_desk.domain.handout.disclosure import Disclosure
from jindra_desk.domain.photos.photo import Moment, Photo, PhotoPurpose
from jindra_desk.domain.photos.shown import open_photos
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.records.record_classes import RecordClass
from jindra_desk.domain.retention.engine import ClassRetention, ClockParts, clock_parts, compute
from jindra_desk.domain.retention.hold import has_open_hold
from jindra_desk.domain.rights.refusal import grounds_for
from jindra_desk.domain.rights.request import RefusalGround, Request
from jindra_desk.domain.treatments.stopped import left_out, shown
from jindra_desk.domain.treatments.treatment import (
    Block,
    ProductUse,
    Treatment,
    TreatmentStatus,
    TreatmentType,
    completeness,
)

THUMBNAILS_PER_VISIT = 4


@dataclass(frozen=True, slots=True)
class ClientHead:
    """Who this is, for a header: `portrait` is a JPEG of at most 320 px or empty; `age` in years."""

    id: ClientId
    name: str
    initials: str
    birth_date: date | None
    age: int | None
    phone: str
    email: str
    channel: Channel
    portrait: bytes


@dataclass(frozen=True, slots=True)
class PhotoThumb:
    """A small picture of one photo: JPEG bytes, at most 320 px."""

    id: PhotoId
    moment: Moment
    taken_on: date
    thumbnail: bytes


@dataclass(frozen=True, slots=True)
class VisitEntry:
    """One visit in the history."""

    id: TreatmentId
    title: str
    on: date
    at: time | None
    status: TreatmentStatus
    complete: bool
    missing: tuple[Block, ...]
    long_record: bool
    """Whether the law asks for all parts; else what is not filled in is nothing that is still needed."""
    zones: tuple[str, ...]
    device: str
    device_settings: str
    products: tuple[ProductUse, ...]
    told: str  # the result, or what was done when there is none yet
    attention: str
    photos: tuple[PhotoThumb, ...]
    photo_count: int


class EventKind(StrEnum):
    """Small things in the history."""

    REGISTERED = "registered"
    INFORMED = "informed"
    SIGNED_ON_SCREEN = "signed_on_screen"
    SIGNED_ON_PAPER = "signed_on_paper"
    TICKED = "ticked"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    OVER = "over"
    LEFT = "left"
    ASKED = "asked"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class EventEntry:
    """A small event; `consents` tells which purposes it was about, `left` what left the vault, `request` what was
    asked.
    """

    kind: EventKind
    on: date
    consents: tuple[ConsentKind, ...] = ()
    left: Disclosure | None = None
    request: Request | None = None


@dataclass(frozen=True, slots=True)
class RequestLine:
    """A request that waits, or that was refused, and on which grounds it may be refused."""

    request: Request
    grounds: tuple[RefusalGround, ...] = ()


Entry = VisitEntry | EventEntry


@dataclass(frozen=True, slots=True)
class ConsentSummary:
    """Where the client stands on one purpose, and since when."""

    kind: ConsentKind
    state: ConsentState
    on: date | None
    by_guardian: bool
    fresh_look: bool  # signed by a guardian, and the client decides alone by now (J-62)
    altered: bool = False  # the signed document is no longer what was sealed (trust #15)
    over: bool = False  # nobody took it back: the term that was signed ran out


@dataclass(frozen=True, slots=True)
class HealthState:
    """What may be known of the health block without opening it."""

    consent: ConsentState
    asked_on: date | None


@dataclass(frozen=True, slots=True)
class KeepTerms:
    """The two clocks: the file, and what stays in the books under `book_name` (None when there are no receipts)."""

    today: date
    file: ClassRetention
    file_parts: ClockParts
    books: ClassRetention | None
    books_parts: ClockParts | None
    book_name: str


@dataclass(frozen=True, slots=True)
class ClientOverview:
    """Everything of the page but the opened health block; `open_visit` is one that was begun and not closed.

    `visit_typed`: a new visit was begun of which nothing is kept but a draft.
    """

    head: ClientHead
    entries: tuple[Entry, ...]
    consents: tuple[ConsentSummary, ...]
    health: HealthState
    terms: KeepTerms
    open_visit: TreatmentId | None
    young: bool
    has_guardian: bool
    restricted_since: date | None
    today: date
    visit_typed: bool = False
    requests: tuple[RequestLine, ...] = ()
    unreadable: tuple[RowUnreadable, ...] = ()  # rows that are missing on this page because nobody can read them

    @property
    def to_sign(self) -> tuple[ConsentKind, ...]:
        """What was never asked, or is asked again because a parent decided, in the order in which it is asked."""
        return tuple(row.kind for row in self.consents if row.state is ConsentState.NOT_ASKED or row.fresh_look)

    @property
    def nothing_asked(self) -> bool:
        """True for somebody who never decided about anything, such as a client who was just registered."""
        return all(row.state is ConsentState.NOT_ASKED for row in self.consents)


_ALWAYS_SHOWN = (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE, ConsentKind.PHOTOS_PUBLICATION, ConsentKind.PHOTOS_SOCIAL,
                 ConsentKind.NEWSLETTER)
_ORDER = (ConsentKind.TREATMENT, ConsentKind.TREATMENT_MINOR, ConsentKind.HEALTH, ConsentKind.SKIN_TYPE,
          ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT, ConsentKind.PHOTOS_PUBLICATION, ConsentKind.PHOTOS_SOCIAL,
          ConsentKind.NEWSLETTER)
_WAYS = MappingProxyType({ConsentWay.DRAWN: EventKind.SIGNED_ON_SCREEN, ConsentWay.PAPER: EventKind.SIGNED_ON_PAPER,
         ConsentWay.TICK: EventKind.TICKED})


def client_overview(session: Session, client_id: ClientId) -> ClientOverview:
    """Read one client's page in one consistent view; raises `UnknownClient`."""
    today = session.clock.today()
    with session.vault.reading() as uow:
        client = uow.clients.get(client_id)
        policy = session.policy(uow)
        visits = uow.treatments.of_client(client_id)
        consents = uow.consents.of_client(client_id)
        age = client.age(today)
        young = age is not None and age < policy.treatment_permission_age
        health = uow.health.get(client_id)
        begun = [visit for visit in visits if visit.status is TreatmentStatus.OPEN and visit.performed_on <= today]
        overview = ClientOverview(
            head=client_head(uow, client, today),
            entries=_entries(uow, client, visits, consents),
            consents=consent_rows(consents, decides_now(uow, client, consents, today, policy), asked_for_treatment(
                client.birth_date, today, permission_age=policy.treatment_permission_age),
                altered=altered_among(uow, (consent.document_id for consent in consents))),
            health=HealthState(state_of(consents, ConsentKind.HEALTH), None if health is None else health.asked_on),
            terms=_terms(session, uow, client),
            open_visit=begun[0].id if begun else None,
            young=young,
            has_guardian=bool(uow.clients.guardians(client_id)),
            restricted_since=client.restricted_since,
            today=today,
            visit_typed=has_begun_visit(uow, client_id),
            requests=_requests(session, uow, client_id),
        )
        return replace(overview, unreadable=tuple(uow.unreadable()))


def client_head(uow: UnitOfWork, client: Client, today: date) -> ClientHead:
    """Name, age and portrait of one client."""
    return ClientHead(
        id=client.id,
        name=client.name.display,
        initials=client.name.avatar_initials,
        birth_date=client.birth_date,
        age=client.age(today),
        phone=display_phone(client.phone),
        email=client.email,
        channel=client.preferred_channel,
        portrait=_portrait(uow, client),
    )


def _portrait(uow: UnitOfWork, client: Client) -> bytes:
    try:
        return shown_portrait(uow, client)
    except RowUnreadable:
        return b""


def photo_thumbs(uow: UnitOfWork, photos: Iterable[Photo]) -> tuple[PhotoThumb, ...]:
    """The small pictures of these photos."""
    return tuple(PhotoThumb(p.id, p.moment, p.taken_on, _thumbnail(uow, p)) for p in photos)


def _thumbnail(uow: UnitOfWork, photo: Photo) -> bytes:
    """The small picture; nothing where it is gone, so that the place of the photo stays."""
    try:
        return uow.photos.thumbnail(photo.id)
    except RowUnreadable:
        return b""


def decides_now(uow: UnitOfWork, client: Client, consents: Sequence[Consent], today: date,
          policy: Policy) -> tuple[ConsentKind, ...]:
    """What the client is asked in person now, unless a court gave that to somebody else."""
    decide = representatives(uow.clients.guardians(client.id), client.birth_date, today,
                             age_limit=policy.data_consent_age)
    return () if decide else asked_anew(consents, client.birth_date, today, data_age=policy.data_consent_age,
                                        permission_age=policy.treatment_permission_age)


def consent_rows(consents: Sequence[Consent], anew: Collection[ConsentKind], young: Collection[ConsentKind],
                 altered: Collection[DocumentId] = ()) -> tuple[ConsentSummary, ...]:
    """The purposes that matter for this client, each with how it stands; `young` are asked for the client's age."""
    rows = []
    for kind in _ORDER:
        newest = current(consents, kind)
        wanted = kind in _ALWAYS_SHOWN or kind in anew or kind in young
        if newest is None:
            if wanted:
                rows.append(ConsentSummary(
                    kind, ConsentState.NOT_ASKED, None, by_guardian=False, fresh_look=kind in anew))
            continue
        when = newest.withdrawn_at or newest.decided_at
        rows.append(ConsentSummary(
            kind, newest.state, when.date(), by_guardian=newest.signer is Signer.GUARDIAN,
            fresh_look=kind in anew, altered=newest.document_id in altered, over=newest.is_over))
    return tuple(rows)


def _entries(uow: UnitOfWork, client: Client, visits: Sequence[Treatment],
             consents: Sequence[Consent]) -> tuple[Entry, ...]:
    """Visits and small events, newest first."""
    photos: dict[TreatmentId, list[Photo]] = {}
    for photo in uow.photos.of_client(client.id):
        if photo.treatment_id is not None and photo.purpose is PhotoPurpose.FILE:
            photos.setdefault(photo.treatment_id, []).append(photo)
    types: dict[str, TreatmentType] = {}
    for visit in visits:
        if visit.type_id not in types:
            types[visit.type_id] = uow.treatments.type(visit.type_id)
    dated: list[tuple[datetime, int, Entry]] = [
        (datetime.combine(visit.performed_on, visit.performed_at or time.min), 1,
         _visit_entry(uow, visit, types[visit.type_id], photos.get(visit.id, []), consents))
        for visit in visits
    ]
    dated += [(datetime.combine(event.on, time.min), 0, event) for event in _events(client, consents)]
    dated += [(datetime.combine(event.on, time.min), 0, event) for event in _asked(uow, client.id)]
    dated += [(datetime.combine(copy.at.date(), time.min), 0, EventEntry(EventKind.LEFT, copy.at.date(), left=copy))
              for copy in reversed(uow.disclosures.of_client(client.id))]
    dated.sort(key=lambda item: (item[0].date(), item[1], item[0]), reverse=True)
    return tuple(entry for _, _, entry in dated)


def _visit_entry(uow: UnitOfWork, visit: Treatment, kind: TreatmentType, photos: Sequence[Photo],
                 consents: Sequence[Consent]) -> VisitEntry:
    visit = shown(visit, consents, compulsory=kind.wkkgz)
    state = completeness(visit, kind, left_out(visit, consents))
    return VisitEntry(
        id=visit.id, title=kind.name, on=visit.performed_on, at=visit.performed_at, status=visit.status,
        complete=state.complete, missing=state.missing, long_record=kind.wkkgz, zones=visit.zones, device=visit.device,
        device_settings=visit.device_settings, products=visit.products, told=visit.result or visit.done,
        attention=visit.attention, photo_count=len(photos),
        photos=photo_thumbs(uow, open_photos(consents, photos)[:THUMBNAILS_PER_VISIT]),
    )


def _events(client: Client, consents: Sequence[Consent]) -> list[EventEntry]:
    """Consents of one day and way as one event; what comes first in a day stands last."""
    grouped: dict[tuple[date, EventKind], dict[ConsentKind, None]] = {}
    for consent in reversed(consents):
        decided = consent.decided_at.date()
        refused = consent.decision is Decision.REFUSED
        kind = EventKind.REFUSED if refused else _WAYS[consent.way]
        grouped.setdefault((decided, kind), {})[consent.kind] = None
        if consent.withdrawn_at is not None:
            ended = EventKind.OVER if consent.is_over else EventKind.WITHDRAWN
            grouped.setdefault((consent.withdrawn_at.date(), ended), {})[consent.kind] = None  # older ones end with it
    events = [EventEntry(kind, on, tuple(kinds)) for (on, kind), kinds in grouped.items()]
    if client.informed_on is not None and client.informed_on != client.registered_on:
        events.append(EventEntry(EventKind.INFORMED, client.informed_on))
    return [*events, EventEntry(EventKind.REGISTERED, client.registered_on)]


def _asked(uow: UnitOfWork, client_id: ClientId) -> list[EventEntry]:
    """What the client asked about the file, and what came of it."""
    events = []
    for request in uow.requests.of_client(client_id):
        events.append(EventEntry(EventKind.ASKED, request.received_on, request=request))
        if request.done_on is not None:
            events.append(EventEntry(EventKind.ANSWERED, request.done_on, request=request))
    return events


def _requests(session: Session, uow: UnitOfWork, client_id: ClientId) -> tuple[RequestLine, ...]:
    asked = [one for one in uow.requests.of_client(client_id) if one.done_on is None or one.refusal is not None]
    if not asked:
        return ()
    held = has_open_hold(uow.holds.of_client(client_id))
    minimum = compute(uow.retention.facts(client_id), session.policy(uow), session.clock.today()).file.at_least
    return tuple(RequestLine(one, () if one.done_on else grounds_for(one.kind, held=held, minimum=minimum))
                 for one in sorted(asked, key=lambda one: (one.done_on is not None, one.due_on)))


def _terms(session: Session, uow: UnitOfWork, client: Client) -> KeepTerms:
    """The two clocks as the domain computes them now, not as they were stored."""
    today, policy = session.clock.today(), session.policy(uow)
    outcome = compute(uow.retention.facts(client.id), policy, today)
    books = outcome.of(RecordClass.BOOKKEEPING)
    receipts = uow.receipts.of_client(client.id)
    kept = None if books.keep_through is None else books
    return KeepTerms(
        today=today,
        file=outcome.file,
        file_parts=clock_parts(outcome.file, policy, today),
        books=kept,
        books_parts=None if kept is None else clock_parts(kept, policy, today),
        book_name=max(receipts, key=lambda receipt: receipt.issued_on).name if receipts else client.name.bookkeeping,
    )
