"""Which photo may stand on the website and which on social media: approved one by one, on a standing yes (J-44).

Every decision and every withdrawal passes `end_unfounded`, so that no photo stays approved without a consent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.records.ledger_memory import tell_approval_ended, tell_approval_renewed
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import ClientId, PhotoId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import ClientRestricted
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, require, state_of
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.photos.photo import Photo, PhotoPurpose
from jindra_desk.domain.vault.audit import ObjectKind, Verb


class PortraitNotPublished(RuleRefusal):
    """A portrait is kept to recognise somebody, and for nothing else (J-06)."""

    rule = "J-06"
    title = noop("Een portret is alleen voor bij de naam. Het kan niet worden gepubliceerd.")
    next_step = noop("Kies een foto uit het dossier.")


@dataclass(frozen=True, slots=True)
class PublishedPhoto:
    """One photo that may stand somewhere outside the file, and for which purposes."""

    photo: Photo
    places: tuple[ConsentKind, ...]


def approve_photo(session: Session, photo_id: PhotoId, kind: ConsentKind) -> ChangeSet:
    """Note that the client approves this photo for the website or for social media (J-44).

    Raises `ConsentMissing` without a standing yes to that purpose, `PhotoConsentMissing` while the photos are shut,
    `ClientRestricted`, or `PortraitNotPublished`.
    """
    with session.vault.unit_of_work() as uow:
        photo = uow.photos.get(photo_id)
        client = uow.clients.get(photo.client_id)
        if client.restricted_since is not None:
            raise ClientRestricted
        if photo.purpose is not PhotoPurpose.FILE:
            raise PortraitNotPublished
        consents = uow.consents.of_client(client.id)
        require(consents, ConsentKind.PHOTOS_FILE)
        require(consents, kind)
        now = session.clock.now()
        tell_approval_renewed(uow, client, photo, kind, now.date())
        uow.photos.save_approvals(photo.approved_for(kind, now.date()))
        uow.audit.append(Verb.CHANGE, ObjectKind.PHOTO, client.subject, now)
        session.note_change(uow, client.id)
    return _changed(client.id)


def end_approval(session: Session, photo_id: PhotoId, kind: ConsentKind) -> ChangeSet:
    """Note that one photo may no longer stand there: as easy as approving it, for a restricted client too (J-34)."""
    with session.vault.unit_of_work() as uow:
        photo = uow.photos.get(photo_id)
        client = uow.clients.get(photo.client_id)
        now = session.clock.now()
        tell_approval_ended(uow, client, photo, kind, now.date())
        uow.photos.save_approvals(photo.no_longer_for(kind, now.date()))
        uow.audit.append(Verb.CHANGE, ObjectKind.PHOTO, client.subject, now)
        session.note_change(uow, client.id)
    return _changed(client.id)


def end_unfounded(uow: UnitOfWork, client_id: ClientId, on: date) -> None:
    """End every approval that has no standing yes any more, inside the caller's transaction.

    A photo that may not be in the file any more may not be shown elsewhere either.
    """
    consents = uow.consents.of_client(client_id)
    kept = state_of(consents, ConsentKind.PHOTOS_FILE) is ConsentState.GIVEN
    gone = [kind for kind in PLACES if not kept or state_of(consents, kind) is not ConsentState.GIVEN]
    for photo in uow.photos.of_client(client_id):
        ended = photo
        for kind in gone:
            ended = ended.no_longer_for(kind, on)
        if ended != photo:
            uow.photos.save_approvals(ended)


def to_take_down(uow: UnitOfWork, client_id: ClientId, kind: ConsentKind) -> tuple[PublishedPhoto, ...]:
    """The approved photos that have to go from where they stand when `kind` is withdrawn."""
    wanted = tuple(PLACES) if kind is ConsentKind.PHOTOS_FILE else (kind,) if kind in PLACES else ()
    if not wanted:
        return ()
    found = ((photo, tuple(place for place in wanted if photo.stands_for(place)))
             for photo in uow.photos.of_client(client_id))
    return tuple(PublishedPhoto(photo, places) for photo, places in found if places)


def _changed(client_id: ClientId) -> ChangeSet:
    return ChangeSet.of(Topic.PHOTO, Topic.CLIENT, Topic.RETENTION, client=client_id)
