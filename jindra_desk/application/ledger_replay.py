"""Doing again what an older vault has not heard of: destructions and withdrawals that stand in the ledger (T-44, J-35).

A backup that was put back must not show who was erased, nor take back what a client withdrew or had removed. All of
it is done in one transaction, before the first screen; nothing is told to the ledger a second time.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from jindra_desk.application.compacting import FreeMemory, compact_within
from jindra_desk.application.consents import withdraw_again
from jindra_desk.application.erasure import erase_rows
from jindra_desk.application.ports import UnitOfWork
from jindra_desk.application.session import Session
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.errors import StorageFailed

REPLAYED = "ledger.replayed"
UNCLEAN = "ledger.unclean"
"""Set from erasing again until the file was built anew, so that a crash in between leaves nothing in free pages."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """How many files, consents and single photos had come back."""

    clients: int = 0
    consents: int = 0
    photos: int = 0

    @property
    def anything(self) -> bool:
        """True when the vault was changed."""
        return bool(self.clients or self.consents or self.photos)


def replay_ledger(session: Session, free_memory: FreeMemory | None = None) -> Replayed:
    """Erase and withdraw again what the ledger tells; answer how much. Cheap when nothing was added to the ledger.

    Raises `StorageFailed` or `RowsRemain`; then nothing was changed. A file that cannot be built anew now is tried
    again at the next opening: she may work, and nobody who was erased shows.
    """
    found = Replayed()
    with session.vault.reading() as uow:
        records, unclean = uow.ledger.count(), uow.settings.get(UNCLEAN) is not None
        heard = records == 0 or uow.settings.get(REPLAYED) == records
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


def _replay(uow: UnitOfWork, session: Session) -> Replayed:
    now = session.clock.now()
    clients = uow.ledger.returned_clients()
    for client_id in clients:
        client = uow.clients.get(client_id)
        erase_rows(uow, client)
        uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, client.subject, now)
    photos, consents = uow.ledger.returned_photos(), uow.ledger.returned_consents()
    touched = [withdraw_again(uow, session, consent_id).id for consent_id in consents]
    for photo_id in photos:
        client = uow.clients.get(uow.photos.get(photo_id).client_id)
        uow.photos.remove(photo_id)
        uow.audit.append(Verb.ERASE, ObjectKind.PHOTO, client.subject, now)
        touched.append(client.id)
    for client_id in dict.fromkeys(touched):
        session.refresh_retention(uow, client_id)
    return Replayed(len(clients), len(consents), len(photos))


def _clean(session: Session, free_memory: FreeMemory | None) -> None:
    if compact_within(session, free_memory):
        with session.vault.unit_of_work() as uow:
            uow.settings.put(UNCLEAN, None)
            uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
