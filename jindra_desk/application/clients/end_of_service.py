"""Noting, correcting and undoing the day on which the service to a client ended (T-12, T-29)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.record_write import record_write
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.vault.audit import ObjectKind, Verb


class EndAhead(InvalidInput):
    """A service that ends later has not ended; `field` is `ended_on`."""

    title = noop("De dienst kan niet later dan vandaag geëindigd zijn.")
    next_step = noop("Noteer het einde op de dag zelf, of daarna.")


class EndBeforeTreatment(InvalidInput):
    """After that day the client was treated; `field` is `ended_on`."""

    title = noop("Op {day} is nog behandeld.")
    next_step = noop("Kies die dag of een latere.")


def note_end_of_service(session: Session, client_id: ClientId, ended_on: date | None) -> ChangeSet:
    """Keep the day on which the service ended, another one, or None because it goes on; the term follows at once.

    An end is no change of the record: where the term runs from the last change it moves nothing.

    Raises `UnknownClient`, `ClientRestricted`, `EndAhead` or `EndBeforeTreatment`.
    """
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.CLIENT, Topic.CLIENT) as write:
        uow, today = write.uow, session.clock.today()
        last = uow.retention.facts(client_id).last_treatment_on
        if ended_on is not None and ended_on > today:
            raise EndAhead("ended_on")
        if ended_on is not None and last is not None and ended_on < last:
            raise EndBeforeTreatment("ended_on", day=last)
        uow.clients.save(replace(write.client, ended_on=ended_on))
    return write.changes
