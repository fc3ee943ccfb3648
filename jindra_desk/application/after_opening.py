"""What an opened vault still owes from before: destructions to do again or to finish, terms, and ledger copies.

Run once after every opening and before the first screen: a backup that was put back must not show who was erased
(T-44, trust #12), and a destruction that was cut off gets its certificate (J-09).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from jindra_desk.application.changes import ChangeSet
from jindra_desk.application.erasure import Wording, erase_rows, finish_interrupted
from jindra_desk.application.ledger_copies import spread_ledger
from jindra_desk.application.retention import recompute_all, terms_are_current
from jindra_desk.application.services import Services
from jindra_desk.application.session import Session
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.errors import StorageFailed

REPLAYED = "ledger.replayed"
UNCLEAN = "ledger.unclean"
"""Set from erasing again until the file was built anew, so that a crash in between leaves nothing in free pages."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What was done: files erased again, certificates made, whether terms were computed anew."""

    erased_again: int
    certificates: int
    recomputed: bool
    changes: ChangeSet


def after_opening(session: Session, services: Callable[[], Services], wording: Wording | None = None) -> Settled:
    """Settle what is open; `services` is asked only when something must be typeset or written.

    Cheap when nothing is: three settings are read. Raises `StorageFailed`, `RowsRemain`.
    """
    erased = replay_destructions(session)
    with session.vault.reading() as uow:
        current = terms_are_current(uow)
    if not current:
        recompute_all(session)
    certificates = 0
    with suppress(StorageFailed):  # a full disk leaves the case open on Today, and does not bar her from her clients
        certificates = finish_interrupted(session, services, wording)
    spread_ledger(session, services)
    touched = erased or certificates or not current
    return Settled(erased, certificates, not current, ChangeSet.all() if touched else ChangeSet())


def replay_destructions(session: Session) -> int:
    """Erase again whoever the ledger says was destroyed: she came back with an older vault; answer how many."""
    with session.vault.reading() as uow:
        records, unclean = uow.ledger.count(), uow.settings.get(UNCLEAN) is not None
        if uow.settings.get(REPLAYED) == records or records == 0:
            return 0
        returned = [uow.clients.get(client_id) for client_id in uow.ledger.returned_clients()]
    now = session.clock.now()
    if returned:
        with session.vault.unit_of_work() as uow:
            for client in returned:
                erase_rows(uow, client)
                uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, client.subject, now)
            uow.settings.put(UNCLEAN, True)
    if returned or unclean:
        try:
            session.vault.compact()
        except StorageFailed:
            return len(returned)  # no room now: she may work, nobody who was erased shows, the next opening tries again
    with session.vault.unit_of_work() as uow:
        uow.settings.put(REPLAYED, records)
        uow.settings.put(UNCLEAN, None)
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, now)
    return len(returned)
