"""The register of clients' requests: noted when they come in, with the day they must be answered (K-57, K-127)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.application.rights.kept_requests import new_number
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import Term, add_term
from jindra_desk.domain.base.ids import ClientId, RequestId
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.rights.request import Request, RequestKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind

LEGAL_TERM = Term(months=1)
REASON_OBJECTED = "bezwaar"


@dataclass(frozen=True, slots=True)
class NewRequest:
    """What is noted; any channel counts, a spoken word too."""

    client_id: ClientId
    kind: RequestKind
    received_on: date
    channel: str = "mondeling"


def answer_due(received_on: date, kind: RequestKind, policy: Policy) -> date:
    """The day a request is answered at the latest: the earlier of the practice's own term and the legal month (K-57).

    The practice may promise to erase sooner than to answer (J-20). The clock is for the answer; taking the request up
    does not stop it (T-38).
    """
    terms = [policy.answer_term, LEGAL_TERM]
    if kind is RequestKind.ERASURE:
        terms.append(policy.erasure_term)
    return min(add_term(received_on, term) for term in terms)


def note_request(session: Session, command: NewRequest) -> ChangeSet:
    """Write down a request; due on the earlier of the practice's own term and the legal month (K-57)."""
    with session.vault.unit_of_work() as uow:
        client = uow.clients.get(command.client_id)
        due = answer_due(command.received_on, command.kind, session.policy(uow))
        request = Request(RequestId(session.ids.new_id()), client.id, command.kind, command.received_on,
                          command.channel, due, number=new_number(session, uow, command.received_on))
        uow.requests.save(request)
        if request.kind is RequestKind.OBJECTION:
            # A restored backup must not have forgotten that she objected (J-35).
            uow.ledger.append(LedgerEvent(LedgerKind.OBJECTION, client.subject, request.id, REASON_OBJECTED,
                                          request.received_on))
        uow.audit.append(Verb.CREATE, ObjectKind.REQUEST, client.subject, session.clock.now())
        session.refresh_retention(uow, client.id)
    return ChangeSet.of(Topic.REQUEST, Topic.RETENTION, client=client.id)


def close_request(session: Session, request_id: RequestId) -> ChangeSet:
    """Mark a request as answered today."""
    with session.vault.unit_of_work() as uow:
        request = uow.requests.get(request_id)
        client = uow.clients.get(request.client_id)
        uow.requests.save(replace(request, done_on=session.clock.today()))
        uow.audit.append(Verb.CHANGE, ObjectKind.REQUEST, client.subject, session.clock.now())
        session.refresh_retention(uow, client.id)
    return ChangeSet.of(Topic.REQUEST, Topic.RETENTION, client=client.id)
