"""Which photo may stand on the website and which on social media: approved one by one, on a standing yes (J-44).

Every decision and every withdrawal passes `end_unfounded`, so that no photo stays approved without a consent.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date

from jindra_desk.application.ports.base import IdSource
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.records.ledger_memory import tell_approval_ended, tell_approval_renewed
from jindra_desk.application.rights.take_downs import approved_again, end_approvals
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.credible_day import require_credible_today
from jindra_desk.application.session.record_write import RecordWrite, of_photo, record_write, record_write_within
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.dates import add_term
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import ClientId, PhotoId, TakeDownId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, current, require, state_of
from jindra_desk.domain.consents.publication import PLACES, Approval
from jindra_desk.domain.consents.signed_day import reaches_through
from jindra_desk.domain.photos.photo import Photo, PhotoPurpose
from jindra_desk.domain.photos.shown import require_open
from jindra_desk.domain.photos.take_down import TakeDown, standing
from jindra_desk.domain.vault.audit import ObjectKind, Verb


class PortraitNotPublished(RuleRefusal):
    """A portrait is kept to recognise somebody, and for nothing else (J-06)."""

    rule = "J-06"
    title = noop("Een portret is alleen voor bij de naam. Het kan niet worden gepubliceerd.")
    next_step = noop("Kies een foto uit het dossier.")


class SignedTermOver(RuleRefusal):
    """The text that the client signed lets photos be shown for so long, and no longer (J-16, J-44)."""

    rule = "J-44"
    title = noop("De termijn die de cliënt hiervoor tekende, liep tot en met {day}.")
    next_step = noop("Na een nieuwe behandeling en een nieuwe toestemming kan het weer.")


_TOPICS = (Topic.PHOTO, Topic.CLIENT)
"""Where a photo may be shown is no part of the record and moves no term (BW 7:454 lid 3)."""


@dataclass(frozen=True, slots=True)
class PublishedPhoto:
    """One photo that may stand somewhere outside the file, and for which purposes."""

    photo: Photo
    places: tuple[ConsentKind, ...]


def approve_photo(session: Session, photo_id: PhotoId, kind: ConsentKind) -> ChangeSet:
    """Note that the client approves this photo for the website or for social media (J-44).

    Raises `ConsentMissing` without a standing yes to that purpose, `PhotoShut` while the photos are shut,
    `ClientRestricted`, `PortraitNotPublished`, or `SignedTermOver`.
    """
    with record_write(session, of_photo(photo_id), Verb.CHANGE, ObjectKind.PHOTO, *_TOPICS) as write:
        uow, client, now = write.uow, write.client, write.now
        photo = uow.photos.get(photo_id)
        if photo.purpose is not PhotoPurpose.FILE:
            raise PortraitNotPublished
        consents = uow.consents.of_client(client.id)
        require_open(consents, photo)
        require(consents, kind)
        through = signed_through(session, uow, client.id, kind)
        if through is not None and through < now.date():
            raise SignedTermOver(day=through)
        tell_approval_renewed(uow, client, photo, kind, now.date())
        uow.photos.save_approvals(photo.approved_for(kind, now.date()))
        approved_again(uow, photo, kind)
    return write.changes


def end_approval(session: Session, photo_id: PhotoId, kind: ConsentKind) -> ChangeSet:
    """Note that one photo may no longer be there: as easy as approving it, for a restricted client too (J-34)."""
    with record_write(session, of_photo(photo_id), Verb.CHANGE, ObjectKind.PHOTO, *_TOPICS,
                      while_restricted=True) as write:
        photo = write.uow.photos.get(photo_id)
        tell_approval_ended(write.uow, write.client, photo, kind, write.today)
        end_approvals(write.uow, session.ids, photo, (kind,), write.today)
    return write.changes


def end_unfounded(uow: UnitOfWork, ids: IdSource, client_id: ClientId, on: date) -> None:
    """End every approval that has no standing yes any more, inside the caller's transaction.

    Each leaves a photo to take down. A photo that may not be in the file any more may not be shown elsewhere either.
    """
    consents = uow.consents.of_client(client_id)
    kept = state_of(consents, ConsentKind.PHOTOS_FILE) is ConsentState.GIVEN
    gone = [kind for kind in PLACES if not kept or state_of(consents, kind) is not ConsentState.GIVEN]
    for photo in uow.photos.of_client(client_id):
        end_approvals(uow, ids, photo, gone, on)


def signed_through(session: Session, uow: UnitOfWork, client_id: ClientId, kind: ConsentKind) -> date | None:
    """The last day on which the consent to that purpose lets a photo be shown; None where no term runs."""
    given = current(uow.consents.of_client(client_id), kind)
    if given is None:
        return None
    return reaches_through(kind, uow.consents.text(given.text_id).promise, session.policy(uow),
                           uow.retention.facts(client_id).days, given.decided_at.date())


def end_overdue_approvals(session: Session) -> int:
    """End the approvals of which the signed term is over, each with a photo to take down; answer how many photos.

    Run at every opening. Where the day of the computer is doubted nothing ends, and Today asks for the day.
    """
    today = session.clock.today()
    with session.vault.reading() as uow:
        overdue = _overdue(session, uow, today)
    if not overdue:
        return 0
    try:
        require_credible_today(session)
    except TodayDoubted:
        return 0
    with session.vault.unit_of_work() as uow:
        for photo, places in _overdue(session, uow, today):
            with _end_of(session, uow, photo):
                end_approvals(uow, session.ids, photo, places, today)
    return len(overdue)


def note_earlier_ends(session: Session) -> int:
    """Put on the list what came from the website or social media before there was one; answer how many photos.

    Run at every opening. A photo that has gone since cannot be known. Nor can an end of so long ago that a tick would
    have been cleared by now: there it stands on no list, and is not made again.
    """
    with session.vault.reading() as uow:
        if not _unlisted(session, uow):
            return 0
    with session.vault.unit_of_work() as uow:
        found = _unlisted(session, uow)
        for photo, place, approval in found:
            assert approval.ended_on is not None
            with _end_of(session, uow, photo):
                uow.take_downs.save(TakeDown(TakeDownId(session.ids.new_id()), photo.client_id, photo.id, place,
                                             photo.area, approval.on, approval.ended_on))
    return len(found)


def _end_of(session: Session, uow: UnitOfWork, photo: Photo) -> AbstractContextManager[RecordWrite]:
    return record_write_within(session, uow, photo.client_id, Verb.CHANGE, ObjectKind.PHOTO, while_restricted=True)


def _unlisted(session: Session, uow: UnitOfWork) -> list[tuple[Photo, ConsentKind, Approval]]:
    keep, today, found = session.policy(uow).requests_retention, session.clock.today(), []
    for photo in uow.photos.unpublished():
        listed = {(case.photo_id, case.place) for case in uow.take_downs.of_client(photo.client_id)}
        for place in PLACES:
            approval = photo.approval(place)
            if approval is None or approval.ended_on is None or (photo.id, place) in listed:
                continue
            if add_term(approval.ended_on, keep) > today:
                found.append((photo, place, approval))
    return found


def _overdue(session: Session, uow: UnitOfWork, today: date) -> list[tuple[Photo, tuple[ConsentKind, ...]]]:
    found = []
    for photo in uow.photos.published():
        try:
            ends = {place: signed_through(session, uow, photo.client_id, place) for place, _ in standing(photo)}
        except RowUnreadable as fault:
            uow.leave_out(fault)  # told on Today and at Kluis, and tried again at the next opening
            continue
        over = tuple(place for place, through in ends.items() if through is not None and through < today)
        if over:
            found.append((photo, over))
    return found


def to_take_down(uow: UnitOfWork, client_id: ClientId, kind: ConsentKind) -> tuple[PublishedPhoto, ...]:
    """The approved photos that have to go from where they stand when `kind` is withdrawn."""
    wanted = tuple(PLACES) if kind is ConsentKind.PHOTOS_FILE else (kind,) if kind in PLACES else ()
    if not wanted:
        return ()
    found = ((photo, tuple(place for place in wanted if photo.stands_for(place)))
             for photo in uow.photos.of_client(client_id))
    return tuple(PublishedPhoto(photo, places) for photo, places in found if places)
