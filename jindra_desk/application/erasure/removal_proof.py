"""Proof that what a withdrawal removed stands in no page any more (J-09, J-34, trust #11)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from jindra_desk.application.erasure.compacting import UNCLEAN
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.withdrawal import Consequence
from jindra_desk.domain.photos.photo import PhotoPurpose
from jindra_desk.domain.treatments.stopped import FREE_TEXTS
from jindra_desk.domain.vault.audit import ObjectKind, Verb

Needles = Mapping[str, Sequence[bytes]]
_WITH_HEALTH = ("health_records.", "treatments.declaration", "drafts.", *(f"treatments.{name}" for name in FREE_TEXTS))
_PURPOSES = ((Consequence.PHOTOS_REMOVED, PhotoPurpose.FILE), (Consequence.PORTRAIT_REMOVED, PhotoPurpose.PORTRAIT))


def removal_needles(uow: UnitOfWork, client: Client, follows: Collection[Consequence]) -> Needles:
    """What to look for after `follows` was done, by field; read before it goes. Empty when nothing goes.

    A file that goes unclean is noted with it, so that the next opening cleans up after a kill.
    """
    found = needles_of(uow, client, follows)
    if found:
        uow.settings.put(UNCLEAN, True)
    return found


def needles_of(uow: UnitOfWork, client: Client, follows: Collection[Consequence]) -> Needles:
    """The same, for who sees to an unclean file otherwise; nothing is noted."""
    found: dict[str, Sequence[bytes]] = {}
    if Consequence.HEALTH_REMOVED in follows:
        found.update({field: needles for field, needles in uow.erasure.needles(client.id).items()
                      if field.startswith(_WITH_HEALTH)})
    going = [purpose for consequence, purpose in _PURPOSES if consequence in follows]
    photos = [photo.id for photo in uow.photos.of_client(client.id) if photo.purpose in going]
    if photos:
        found.update(uow.erasure.photo_needles(photos))
    return found


def prove_removed(session: Session, needles: Needles, progress: Progress | None = None) -> bool:
    """Read every page; answer whether nothing is there any more. What does goes at the next opening.

    So does what was not read because `progress` raised, as it does when the screen locks.
    """
    if session.vault.pages.scan_residue(needles, progress).found:
        return False
    with session.vault.unit_of_work() as uow:
        uow.settings.put(UNCLEAN, None)
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    return True
