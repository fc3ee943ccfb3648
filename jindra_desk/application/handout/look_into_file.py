"""One client's whole file to look at, as the screens show it: what a withdrawal shut is not in it (J-19, K-03)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.treatments.stopped import shown
from jindra_desk.domain.vault.audit import ObjectKind


@dataclass(frozen=True, slots=True)
class LookedInto:
    """The file, and the rows that are missing from it because they cannot be read."""

    file: ClientFile
    unreadable: Sequence[RowUnreadable]


def look_into_file(session: Session, client_id: ClientId, *, noted: bool = True) -> LookedInto:
    """Read it, and write one row in the log unless the vault is looked at as of another day (`noted`).

    Raises `UnknownClient`.
    """
    with session.vault.reading() as uow:
        file = collect_client_file(uow, client_id)
        subject, unreadable = uow.clients.get(client_id).subject, uow.unreadable()
    by_law = {kind.id for kind in file.treatment_types if kind.wkkgz}
    file = replace(file, treatments=tuple(
        shown(visit, file.consents, compulsory=visit.type_id in by_law) for visit in file.treatments))
    if noted:
        with session.looking() as uow:
            session.note_look(uow, ObjectKind.CLIENT, subject)
    return LookedInto(file, unreadable)
