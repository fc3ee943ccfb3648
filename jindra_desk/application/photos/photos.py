"""Photos of a client: refused without the consent of their purpose, kept without metadata, gone when asked.

Rules: J-27, J-41 (consent first), J-43 (delete leaves a line), A-03 (area and moment), A-15 (original on the phone),
A-23 and A-25 (the client's preference), A-29 to A-31 (never compulsory).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.application.ports.base import IdSource
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.records.shown_portrait import shown_portrait
from jindra_desk.application.rights.take_downs import remove_photo_row
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.kept_by import kept_by
from jindra_desk.application.session.record_write import of_photo, record_write
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import ConsequencesChanged, InvalidInput, JindraError, RuleRefusal
from jindra_desk.domain.base.ids import ClientId, PhotoId, TreatmentId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Client, ClientRestricted, PhotoPreference
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.consents.consent import (
    Consent,
    ConsentKind,
    ConsentMissing,
    ConsentState,
    current,
    require,
    state_of,
)
from jindra_desk.domain.consents.effect import KeptBy
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.photos.photo import (
    AREAS,
    CONSENT_FOR,
    Moment,
    Photo,
    PhotoPurpose,
    Pose,
    PreparedPhoto,
    day_by_camera,
)
from jindra_desk.domain.photos.shown import open_photos, require_open
from jindra_desk.domain.records.ownership import require_same_client
from jindra_desk.domain.retention.hold import has_open_hold
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind

REASON_REQUEST = "verzoek"
REASON_REPLACED = "vervangen"
_TOPICS = (Topic.PHOTO, Topic.CLIENT)


class PhotosDeclined(RuleRefusal):
    """The client said no to photos, or keeps them (A-23, A-25)."""

    rule = "A-23"
    title = noop("Deze cliënt wil geen foto’s in het dossier.")
    cause = noop("De foto is niet bewaard.")
    next_step = noop("Bespreek het samen, en pas de keuze aan als die veranderd is.")


class PhotosHeld(RuleRefusal):
    """While a file is held its photos stay (A-11)."""

    rule = "A-11"
    title = noop("Dit dossier wordt vastgehouden. De foto blijft.")
    next_step = noop("Laat eerst het dossier los, bij Bewaartermijnen.")


class AreaMissing(InvalidInput):
    """A photo tells which part of the body it shows (A-03)."""

    title = noop("Kies welk gebied op de foto staat.")


class PhotoDateInFuture(InvalidInput):
    """A photo was taken today or before."""

    title = noop("De datum van de foto ligt nog in de toekomst.")
    next_step = noop("Kijk de datum na.")


class PhotoGone(JindraError):
    """It was removed a moment ago."""

    title = noop("Deze foto is er niet meer.")
    next_step = noop("Ga terug naar de foto’s van deze cliënt.")


@dataclass(frozen=True, slots=True)
class PhotoDetails:
    """What the client says of a photo; `taken_on` is filled in from the camera where it told."""

    taken_on: date
    area: str
    moment: Moment
    pose: Pose
    purpose: PhotoPurpose = PhotoPurpose.FILE
    treatment_id: TreatmentId | None = None


@dataclass(frozen=True, slots=True)
class PhotoAdded:
    """The stored photo."""

    photo_id: PhotoId
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class PhotoCard:
    """One photo as lists and film strips show it; `thumbnail` is a JPEG of at most 320 px."""

    photo: Photo
    treatment: str
    thumbnail: bytes
    is_portrait: bool


@dataclass(frozen=True, slots=True)
class PhotoOverview:
    """What the photo tab and the compare page need. `closed`: photos are kept though their consent is
    gone, and not shown; `kept_by` tells why.
    """

    client_id: ClientId
    name: PersonName
    consent: ConsentState
    portrait_consent: ConsentState
    publication: ConsentState
    social: ConsentState
    publication_decided_on: date | None
    preference: PhotoPreference
    photos_on_phone: bool
    portrait_id: PhotoId | None
    portrait: bytes
    photos: tuple[PhotoCard, ...]
    closed: bool = False
    kept_by: KeptBy = KeptBy.NOTHING
    over: frozenset[ConsentKind] = frozenset()  # places of which the term that was signed ran out

    @property
    def may_add(self) -> bool:
        """True when photos for the file may come in now."""
        return self.consent is ConsentState.GIVEN and self.preference not in _DECLINING


_DECLINING = (PhotoPreference.NO, PhotoPreference.OWN)


def check_photo_allowed(session: Session, client_id: ClientId, purpose: PhotoPurpose) -> None:
    """Refuse before anything is even decoded (J-41); raises `PhotoConsentMissing`, `PhotosDeclined`, `PhotosHeld`,
    `ClientRestricted` or `UnknownClient`.
    """
    with session.vault.reading() as uow:
        client = uow.clients.get(client_id)
        if client.restricted_since is not None:
            raise ClientRestricted
        _require_allowed(uow, client, purpose)


def add_photo(session: Session, client_id: ClientId, prepared: PreparedPhoto, details: PhotoDetails) -> PhotoAdded:
    """Keep one clean photo (J-27, J-41); the tick 'still on phone or card' opens with it (A-15).

    An older portrait goes when a new one comes (J-06). Raises what `check_photo_allowed` raises, `AreaMissing`,
    `PhotoDateInFuture`, or `BelongsToAnother` for a visit of somebody else.
    """
    # A portrait is no part of the record, and moves no last change of it.
    with record_write(session, client_id, Verb.CREATE, ObjectKind.PHOTO, *_TOPICS,
                      of_content=details.purpose is PhotoPurpose.FILE) as write:
        uow, client, now = write.uow, write.client, write.now
        _require_allowed(uow, client, details.purpose)
        _check_details(details, session.clock.today())
        if details.treatment_id is not None:
            require_same_client(client_id, uow.treatments.get(details.treatment_id))
        photo = Photo(PhotoId(session.ids.new_id()), client_id, details.taken_on, now, details.area, details.pose,
                      details.moment, details.purpose, prepared.width, prepared.height, prepared.sha256,
                      details.treatment_id)
        uow.photos.add(photo, prepared)
        changed = replace(client, photos_on_phone=True)
        if details.purpose is PhotoPurpose.PORTRAIT:
            _remove_old_portraits(uow, session.ids, client, photo.id, now.date())
            changed = replace(changed, portrait=photo.id)
        uow.clients.save(changed)
    return PhotoAdded(photo.id, write.changes)


def take_portrait(session: Session, client_id: ClientId, prepared: PreparedPhoto) -> PhotoAdded:
    """Keep a portrait by the name; an older one goes (J-06: one is enough).

    It shows who somebody is and not how a skin was: where the camera tells no day, the day it came in stands with it.
    """
    today = session.clock.today()
    details = PhotoDetails(day_by_camera(prepared, today) or today, "face", Moment.BEFORE, Pose.FRONT,
                           PhotoPurpose.PORTRAIT)
    return add_photo(session, client_id, prepared, details)


def set_portrait(session: Session, client_id: ClientId, photo_id: PhotoId | None) -> ChangeSet:
    """Show a photo of the client's by the name, or none; another use of a photo needs the consent of that use (J-41).

    Raises `ConsentMissing`, `PhotoShut` for one that is kept and shut, `ClientRestricted`, or `BelongsToAnother` for a
    photo of somebody else.
    """
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.CLIENT, *_TOPICS) as write:
        if photo_id is not None:
            photo, consents = write.uow.photos.get(photo_id), write.uow.consents.of_client(client_id)
            require_same_client(client_id, photo)
            require(consents, ConsentKind.PORTRAIT)
            require_open(consents, photo)
        write.uow.clients.save(replace(write.client, portrait=photo_id))
    return write.changes


def remove_photo(session: Session, photo_id: PhotoId, foretold: Collection[ConsentKind] | None = None) -> ChangeSet:
    """Delete a photo with its smaller copies; audit and ledger keep that it went, not what it showed (J-43).

    Raises `PhotosHeld` while a complaint or claim runs (A-11), and `ConsequencesChanged` when the places where it may
    stand are others than were `foretold`.
    """
    with record_write(session, of_photo(photo_id), Verb.ERASE, ObjectKind.PHOTO, *_TOPICS,
                      while_restricted=True) as write:
        uow, client, photo = write.uow, write.client, write.uow.photos.get(photo_id)
        if foretold is not None and set(foretold) != {kind for kind in PLACES if photo.stands_for(kind)}:
            raise ConsequencesChanged
        if _held(uow, client.id):
            raise PhotosHeld
        if client.portrait == photo_id:
            uow.clients.save(replace(client, portrait=None))
        erase_photo(uow, session.ids, client, photo_id, REASON_REQUEST, write.today)
    return write.changes


def confirm_originals_removed(session: Session, client_id: ClientId, *, removed: bool = True) -> ChangeSet:
    """The client ticked that nothing is left on phone or card (A-15), or takes that tick back.

    A tick is no change of the file and moves no term.
    """
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.CLIENT, *_TOPICS, while_restricted=True) as write:
        write.uow.clients.save(replace(write.client, photos_on_phone=not removed))
    return write.changes


def photo_overview(session: Session, client_id: ClientId) -> PhotoOverview:
    """All photos of one client with thumbnails, oldest first, and where the client stands on them."""
    with session.vault.reading() as uow:
        client = uow.clients.get(client_id)
        consents = uow.consents.of_client(client_id)
        state = state_of(consents, ConsentKind.PHOTOS_FILE)
        stored = uow.photos.of_client(client_id)
        closed = state is not ConsentState.GIVEN and any(p.purpose is PhotoPurpose.FILE for p in stored)
        types = {kind.id: kind.name for kind in uow.treatments.types(archived=True)}
        visits = {visit.id: types.get(visit.type_id, "") for visit in uow.treatments.of_client(client_id)}
        cards = tuple(
            PhotoCard(photo, visits.get(photo.treatment_id, "") if photo.treatment_id else "",
                      uow.photos.thumbnail(photo.id), photo.id == client.portrait)
            for photo in open_photos(consents, stored)
        )
        portrait, shown = client.portrait, shown_portrait(uow, client)
        publication = max((c for c in consents if c.kind is ConsentKind.PHOTOS_PUBLICATION),
                          key=lambda c: c.decided_at, default=None)
        decided = None if publication is None else (publication.withdrawn_at or publication.decided_at).date()
        return PhotoOverview(client_id, client.name, state, state_of(consents, ConsentKind.PORTRAIT),
                             state_of(consents, ConsentKind.PHOTOS_PUBLICATION),
                             state_of(consents, ConsentKind.PHOTOS_SOCIAL), decided, client.photo_preference,
                             client.photos_on_phone, portrait, shown, cards, closed,
                             kept_by(session, uow, client_id), _over(consents))


def _over(consents: Sequence[Consent]) -> frozenset[ConsentKind]:
    newest = (current(consents, kind) for kind in PLACES)
    return frozenset(one.kind for one in newest if one is not None and one.is_over)


def photo_picture(session: Session, photo_id: PhotoId) -> bytes:
    """The whole picture as JPEG; raises `PhotoGone`, or `ConsentMissing` for photos kept under a hold
    after withdrawal.
    """
    with session.vault.reading() as uow:
        _viewable(uow, photo_id)
        return uow.photos.picture(photo_id)


def photo_preview(session: Session, photo_id: PhotoId) -> bytes:
    """The middle-sized copy as JPEG, at most 640 px; raises as `photo_picture`."""
    with session.vault.reading() as uow:
        _viewable(uow, photo_id)
        return uow.photos.preview(photo_id)


def view_photos(session: Session, client_id: ClientId) -> None:
    """Note in the log that the photos were looked at (K-03)."""
    with session.looking() as uow:
        session.note_look(uow, ObjectKind.PHOTO, uow.clients.get(client_id).subject)


def erase_photo(uow: UnitOfWork, ids: IdSource, client: Client, photo_id: PhotoId, reason: str, on: date) -> None:
    """Delete inside the caller's transaction and tell the ledger, so that a restored backup deletes it again."""
    remove_photo_row(uow, ids, photo_id, on)
    uow.ledger.append(LedgerEvent(LedgerKind.DESTRUCTION, client.subject, photo_id, reason, on))


def _require_allowed(uow: UnitOfWork, client: Client, purpose: PhotoPurpose) -> None:
    require(uow.consents.of_client(client.id), CONSENT_FOR[purpose])
    if purpose is PhotoPurpose.FILE and client.photo_preference in _DECLINING:
        raise PhotosDeclined
    if purpose is PhotoPurpose.PORTRAIT and _held(uow, client.id) and _portraits(uow, client.id):
        raise PhotosHeld  # the older portrait would have to go


def _check_details(details: PhotoDetails, today: date) -> None:
    if details.area not in AREAS:
        raise AreaMissing("area")
    if details.taken_on > today:
        raise PhotoDateInFuture("taken_on")


def _viewable(uow: UnitOfWork, photo_id: PhotoId) -> None:
    try:
        photo = uow.photos.get(photo_id)
    except LookupError as gone:
        raise PhotoGone from gone
    kind = CONSENT_FOR[photo.purpose]
    if state_of(uow.consents.of_client(photo.client_id), kind) is not ConsentState.GIVEN:
        raise ConsentMissing(kind)


def _held(uow: UnitOfWork, client_id: ClientId) -> bool:
    return has_open_hold(uow.holds.of_client(client_id))


def _portraits(uow: UnitOfWork, client_id: ClientId) -> list[PhotoId]:
    return [photo.id for photo in uow.photos.of_client(client_id) if photo.purpose is PhotoPurpose.PORTRAIT]


def _remove_old_portraits(uow: UnitOfWork, ids: IdSource, client: Client, newest: PhotoId, on: date) -> None:
    for photo_id in _portraits(uow, client.id):
        if photo_id != newest:
            erase_photo(uow, ids, client, photo_id, REASON_REPLACED, on)
