"""Doing again what an older vault has not heard of: destructions and withdrawals that stand in the ledger (T-44, J-35).

A backup that was put back must not show who was erased, nor take back what a client withdrew or had removed. All of
it is done in one transaction, before the first screen; nothing is told to the ledger a second time.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from jindra_desk.application.consents.overview import withdraw_again
from jindra_desk.application.erasure.compacting import UNCLEAN, FreeMemory, compact_within
from jindra_desk.application.erasure.destroy import erase_rows
from jindra_desk.application.erasure.residue import ResidueFound
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.rights.kept_requests import lines_of
from jindra_desk.application.rights.requests import answer_due
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.base.ids import RequestId
from jindra_desk.domain.rights.request import Request, RequestKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb

REPLAYED = "ledger.replayed"


@dataclass(frozen=True, slots=True)
class Replayed:
    """How many files, consents, single photos, objections, restrictions and book years had come back as they were."""

    clients: int = 0
    consents: int = 0
    photos: int = 0

    objections: int = 0
    restrictions: int = 0
    book_years: int = 0

    @property
    def total(self) -> int:
        """Everything that was done again."""
        return (self.clients + self.consents + self.photos + self.objections + self.restrictions + self.book_years)

    @property
    def anything(self) -> bool:
        """True when the vault was changed."""
        return bool(self.total)


def replay_with_proof(session: Session, progress: Progress | None = None) -> Replayed:
    """Do everything again and read every page for what that removed; for a vault that is not in use yet.

    Raises `ResidueFound`, `RowsRemain`, `StorageFailed`, and what `progress` raises to stop.
    """
    with session.vault.unit_of_work() as uow:
        needles = _needles(uow)
        found = _replay(uow, session)
        uow.settings.put(REPLAYED, uow.ledger.count())
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    if needles and session.vault.scan_residue(needles, progress).found:
        raise ResidueFound
    return found


def _needles(uow: UnitOfWork) -> dict[str, tuple[bytes, ...]]:
    """What only those had who came back: it must stand in no page afterwards."""
    needles: dict[str, tuple[bytes, ...]] = {}
    files = (uow.erasure.needles(client_id) for client_id in uow.ledger.returned_clients())
    for searched in (*files, uow.erasure.photo_needles(uow.ledger.returned_photos())):
        for field, found in searched.items():
            needles[field] = tuple(dict.fromkeys((*needles.get(field, ()), *found)))
    return needles


def replay_ledger(session: Session, free_memory: FreeMemory | None = None) -> Replayed:
    """Erase and withdraw again what the ledger tells; answer how much. Cheap when nothing was added to the ledger.

    Raises `StorageFailed` or `RowsRemain`; then nothing was changed. A file that cannot be built anew now is tried
    again at the next opening: she may work, and nobody who was erased shows.
    """
    found = Replayed()
    with session.vault.reading() as uow:
        records = uow.ledger.count()
        unclean = uow.settings.get(UNCLEAN) is not None or uow.settings.lost(UNCLEAN)
        heard = was_replayed(uow)
    if not heard:
        with session.vault.unit_of_work() as uow:
            found = _replay(uow, session)
            uow.settings.put(REPLAYED, records)
            uow.settings.put(UNCLEAN, True if unclean or found.anything else None)
            uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    if unclean or found.anything:
        with suppress(StorageFailed):
            _clean(session, free_memory)
    return found


def was_replayed(uow: UnitOfWork) -> bool:
    """Whether everything that the ledger tells was done here."""
    records = uow.ledger.count()
    return records == 0 or uow.settings.get(REPLAYED) == records


def _replay(uow: UnitOfWork, session: Session) -> Replayed:
    now = session.clock.now()
    clients = uow.ledger.returned_clients()
    for client_id in clients:
        client = uow.clients.get(client_id)
        # Of a request that came in after this backup was made nothing is known here: its line does not come back.
        erase_rows(uow, client, lines_of(session, uow, client, session.policy(uow), now.date(), asked=False,
                                         receipts=False, numbers=True))
        uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, client.subject, now)
    photos, consents = uow.ledger.returned_photos(), uow.ledger.returned_consents()
    touched = [withdraw_again(uow, session, consent_id).id for consent_id in consents]
    for photo_id in photos:
        client = uow.clients.get(uow.photos.get(photo_id).client_id)
        uow.photos.remove(photo_id)
        uow.audit.append(Verb.ERASE, ObjectKind.PHOTO, client.subject, now)
        touched.append(client.id)
    objections = _object_again(uow, session, now)
    restrictions = _restrict_again(uow, now)
    years = uow.ledger.returned_book_years()
    for year in years:
        uow.receipts.remove_book_year(year)
        uow.audit.append(Verb.ERASE, ObjectKind.RECEIPT, None, now)
    for client_id in dict.fromkeys(touched):
        session.refresh_retention(uow, client_id)
    return Replayed(len(clients), len(consents), len(photos), objections, restrictions, len(years))


def _object_again(uow: UnitOfWork, session: Session, now: datetime) -> int:
    """Put an objection back among her requests: it stands, however it was said, and is answered in time (J-35)."""
    objections = uow.ledger.returned_objections()
    for client_id, on in objections:
        client, received = uow.clients.get(client_id), on or now.date()
        uow.requests.save(Request(
            RequestId(session.ids.new_id()), client_id, RequestKind.OBJECTION, received, "",
            answer_due(received, RequestKind.OBJECTION, session.policy(uow))))
        uow.audit.append(Verb.CREATE, ObjectKind.REQUEST, client.subject, now)
    return len(objections)


def _restrict_again(uow: UnitOfWork, now: datetime) -> int:
    """Shut a file again that was restricted since, or open one of which the restriction was lifted (K-65)."""
    changed = uow.ledger.returned_restrictions()
    for client_id, shut, on in changed:
        client = uow.clients.get(client_id)
        uow.clients.save(replace(client, restricted_since=(on or now.date()) if shut else None))
        uow.audit.append(Verb.RESTRICT if shut else Verb.RELEASE, ObjectKind.CLIENT, client.subject, now)
    return len(changed)


def _clean(session: Session, free_memory: FreeMemory | None) -> None:
    if compact_within(session, free_memory):
        with session.vault.unit_of_work() as uow:
            uow.settings.put(UNCLEAN, None)
            uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
