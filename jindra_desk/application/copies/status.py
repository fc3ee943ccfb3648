"""How it stands with the backups, for Today and the settings, and where copies can go now (K-26)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from jindra_desk.application.copies.arrivals import READ_AT_ONCE, collect_sent, on_its_way
from jindra_desk.application.copies.register import CopyLine, chosen_place, list_copies
from jindra_desk.application.copies.restore_test import last_tested_on, restore_test_due
from jindra_desk.application.ports.backups import CopyJob
from jindra_desk.application.ports.files import CopyPlaces
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.copies.backup import REMIND_DAYS, CopyKind, CopyState


class PlaceState(StrEnum):
    """Whether a stick or folder can be written to now."""

    REACHABLE = "reachable"
    AWAY = "away"
    READ_ONLY = "read_only"


@dataclass(frozen=True, slots=True)
class BackupStatus:
    """`age_days` is None when no backup was ever made, or none with a moment that can be true; `wanted`: it is old, or
    the stick is in and it is not of today.

    `notices`: what went wrong with a copy that was brought to its place in the meantime; `unread`: a large one that
    seems to have arrived, and is to be read away from the vault's thread (`backup_arrivals.take_up`).
    """

    place: Path | None
    place_state: PlaceState
    last: CopyLine | None
    age_days: int | None
    wanted: bool
    sending: bool
    tested_on: date | None
    test_due: bool
    overdue: tuple[CopyLine, ...]
    notices: tuple[JindraError, ...] = ()
    unread: CopyJob | None = None
    misdated: bool = False
    """The newest backup was made while the clock stood wrong: it does not count as one of these days."""


def place_state(places: CopyPlaces, place: Path) -> PlaceState:
    """Ask the disk."""
    if not places.is_there(place):
        return PlaceState.AWAY
    return PlaceState.REACHABLE if places.may_write(place) else PlaceState.READ_ONLY


def backup_status(session: Session, services: Services) -> BackupStatus:
    """Everything at once; registers a copy that arrived in the meantime. Belongs on the database lane."""
    collected = collect_sent(session, services, READ_AT_ONCE)
    lines, today = list_copies(session), session.clock.today()
    with session.vault.reading() as uow:
        place, tested, clients = chosen_place(uow), last_tested_on(uow), uow.clients.count()
        sending = on_its_way(uow) is not None
    last = next((line for line in lines if line.fresh), None)
    state = PlaceState.AWAY if place is None else place_state(session.files.places, place)
    age = None if last is None else (today - last.made_at.date()).days
    old = age is None or age >= REMIND_DAYS
    plugged_in = state is PlaceState.REACHABLE and age is not None and age > 0
    return BackupStatus(
        place=place, place_state=state, last=last, age_days=age, wanted=clients > 0 and (old or plugged_in),
        sending=sending, tested_on=tested, test_due=restore_test_due(session),
        overdue=tuple(line for line in lines if line.overdue), notices=collected.notices, unread=collected.unread,
        misdated=next((line.misdated or not line.fresh for line in lines
                       if line.kind is CopyKind.BACKUP and line.state is CopyState.VERIFIED), False))
