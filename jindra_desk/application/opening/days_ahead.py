"""Days that a wrong clock wrote: what lies ahead of a right today is dated back, and told (trust #19).

A file that was touched while the clock stood ten years ahead would be kept ten years too long, and a request that came
in then would be answered ten years late. At the first opening at which the clock is right again, such a day becomes
that day. What a client signed, and what was done to them, keeps the date that stands on it: that is told instead.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from jindra_desk.application.rights.requests import answer_due
from jindra_desk.application.session.credible_day import known_days
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import day_within
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_ZONE_DAYS = 1


class DaysDatedBack(JindraError):
    """Told once, at the opening that set them right; raise it with `files` and `requests`."""

    title = noop("De klok stond eerder fout. Dossiers met een dag in de toekomst: {files}; verzoeken: {requests}.")
    cause = noop("Die dagen staan nu op vandaag, zodat geen termijn te lang loopt.")
    next_step = noop("Kijk bij zo’n verzoek na wanneer het echt binnenkwam.")


class VisitsAhead(JindraError):
    """Performed treatments with a day that is still to come; nobody but the owner knows the right one."""

    title = noop("Behandelingen met een dag die nog moet komen: {n}.")
    cause = noop("De klok stond toen waarschijnlijk fout. Zo’n dossier blijft te lang bewaard.")
    next_step = noop("Zet bij die bezoeken de goede datum.")


def date_days_back(session: Session) -> tuple[JindraError, ...]:
    """Set right what lies ahead; answer what the owner should be told.

    While the clock itself may be the one that is wrong nothing is touched: when it lies behind a day that is sure, or
    leapt to a day that nothing leads up to.
    """
    today = session.clock.today()
    with session.vault.reading() as uow:
        known = known_days(uow)
        if known.lies_behind(today) or known.lies_beyond(today):
            return ()
        edge = day_within(today, _ZONE_DAYS)
        clients = uow.clients.dated_after(edge)
        requests = [request for request, _row in uow.requests.open() if request.received_on > edge]
        visits = uow.treatments.performed_after(edge)
    if clients or requests:
        with session.vault.unit_of_work() as uow:
            for client in clients:
                uow.clients.save(_back(client, today))
            for request in requests:
                due = answer_due(today, request.kind, session.policy(uow))
                uow.requests.save(replace(request, received_on=today, due_on=due))
            for client_id in {*(client.id for client in clients), *(request.client_id for request in requests)}:
                session.refresh_retention(uow, client_id)
            uow.audit.append(Verb.CHANGE, ObjectKind.VAULT, None, session.clock.now())
    told: list[JindraError] = []
    if clients or requests:
        told.append(DaysDatedBack(files=len(clients), requests=len(requests)))
    if visits:
        told.append(VisitsAhead(n=visits))
    return tuple(told)


def _back(client: Client, today: date) -> Client:
    return replace(client, registered_on=min(client.registered_on, today), changed_on=min(client.changed_on, today),
                   last_contact_on=min(client.last_contact_on, today))
