"""Photos to take down outside the vault: noted whenever an approval ends, ticked by the owner (J-34, J-44, AVG 17).

Whatever ends an approval or removes a photo or a file passes here, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.application.ports.base import IdSource
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId, PhotoId, TakeDownId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.photos.photo import Photo
from jindra_desk.domain.photos.take_down import TakeDown, standing
from jindra_desk.domain.vault.audit import ObjectKind, Verb


@dataclass(frozen=True, slots=True)
class TakeDownTask:
    """One photo to take down; `name` is None after the file was destroyed."""

    case: TakeDown
    name: PersonName | None


def end_approvals(uow: UnitOfWork, ids: IdSource, photo: Photo, places: Iterable[ConsentKind], on: date) -> Photo:
    """End what stands of these approvals, and note that the photo has to be taken down there."""
    wanted, ended = frozenset(places), photo
    for place, since in standing(photo):
        if place in wanted:
            ended = ended.no_longer_for(place, on)
            uow.take_downs.save(TakeDown(TakeDownId(ids.new_id()), photo.client_id, photo.id, place, photo.area, since,
                                         on))
    if ended != photo:
        uow.photos.save_approvals(ended)
    return ended


def approved_again(uow: UnitOfWork, photo: Photo, place: ConsentKind) -> None:
    """It may be there again: what was not taken down yet need not be."""
    for case in uow.take_downs.of_client(photo.client_id):
        if (case.photo_id, case.place, case.done_on) == (photo.id, place, None):
            uow.take_downs.remove(case.id)


def remove_photo_row(uow: UnitOfWork, ids: IdSource, photo_id: PhotoId, on: date) -> None:
    """Delete a photo in all its sizes; where it was shown it has to be taken down still."""
    photo = uow.photos.get(photo_id)
    end_approvals(uow, ids, photo, [place for place, _ in standing(photo)], on)
    uow.photos.remove(photo_id)


def open_of_client(uow: UnitOfWork, client_id: ClientId) -> tuple[TakeDown, ...]:
    """What has to come down when this file goes: photos that stand somewhere, and those that are on the list already.

    Those that still stand have no case yet, and no id.
    """
    known = tuple(case for case in uow.take_downs.of_client(client_id) if case.done_on is None)
    return known + tuple(
        TakeDown(TakeDownId(""), client_id, photo.id, place, photo.area, since, since)
        for photo in uow.photos.of_client(client_id) for place, since in standing(photo))


def nameless_of(uow: UnitOfWork, ids: IdSource, client: Client, number: int, on: date) -> tuple[TakeDown, ...]:
    """What stays of them when the file goes under that number, for `erase_rows`; the day is that of the first end."""
    return tuple(
        (case if case.id else replace(case, due_on=on)).nameless(TakeDownId(ids.new_id()), number)
        for case in open_of_client(uow, client.id))


def tasks(uow: UnitOfWork) -> tuple[TakeDownTask, ...]:
    """What has to be taken down, the longest waiting first."""
    names: dict[ClientId, PersonName | None] = {}
    found = []
    for case in uow.take_downs.open():
        if case.client_id is not None and case.client_id not in names:
            client = uow.clients.find(case.client_id)
            names[case.client_id] = None if client is None else client.name
        found.append(TakeDownTask(case, None if case.client_id is None else names[case.client_id]))
    return tuple(found)


def tick_taken_down(session: Session, case_id: TakeDownId, *, done: bool = True) -> ChangeSet:
    """The owner took the photo down, or takes that tick back; no change of the file, so no term moves."""
    with session.vault.unit_of_work() as uow:
        case = uow.take_downs.get(case_id)
        uow.take_downs.save(case.done(session.clock.today()) if done else case.not_done())
        client = None if case.client_id is None else uow.clients.find(case.client_id)
        uow.audit.append(Verb.CHANGE, ObjectKind.PHOTO, None if client is None else client.subject,
                         session.clock.now())
    return ChangeSet.of(Topic.PHOTO, Topic.RETENTION)


def settled_take_downs(session: Session, uow: UnitOfWork, today: date) -> tuple[TakeDown, ...]:
    """Those of which the proof may go as well."""
    policy = session.policy(uow)
    return tuple(case for case in uow.take_downs.ticked() if case.may_go(policy, today))
