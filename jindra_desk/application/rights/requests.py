"""The register of clients' requests: noted when they come in, with the day they must be answered (K-57, K-127).

An objection stops offers at once, whatever else it is about (GDPR 21(3), J-35).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from types import MappingProxyType

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.rights.kept_requests import new_number
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.record_write import record_write
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import Term, add_term
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import ClientId, RequestId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentState, WithdrawalChannel, current
from jindra_desk.domain.consents.withdrawal_memory import KeptThen, withdrawal_event
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.rights.objection_memory import REASON_OBJECTED, objection_event
from jindra_desk.domain.rights.request import Outcome, Request, RequestKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb

LEGAL_TERM = Term(months=1)
_NOON = time(12)
_CHANNELS = MappingProxyType({
    "mondeling": WithdrawalChannel.IN_PERSON, "telefoon": WithdrawalChannel.PHONE, "brief": WithdrawalChannel.LETTER,
})
"""How a request came in, as the withdrawal that it brings about names it; anything else is a message."""


class ReceivedAhead(InvalidInput):
    """A request that is noted has come in, today at the latest; `field` is `received_on`."""

    title = noop("De dag waarop het binnenkwam moet vandaag zijn, of eerder.")
    next_step = noop("Kijk de datum na.")


@dataclass(frozen=True, slots=True)
class RequestTerms:
    """What the form of a new request tells before it is kept. `newsletter`: an objection ends a consent for it."""

    today: date
    policy: Policy
    newsletter: bool


@dataclass(frozen=True, slots=True)
class NewRequest:
    """What is noted; any channel counts, a spoken word too.

    `only_offers`: an objection against offers and against nothing else, which stopping them answers.
    """

    client_id: ClientId
    kind: RequestKind
    received_on: date
    channel: str = "mondeling"
    only_offers: bool = False


def answer_due(received_on: date, kind: RequestKind, policy: Policy) -> date:
    """The day a request is answered at the latest: the earlier of the practice's own term and the legal month (K-57).

    The practice may promise to erase sooner than to answer (J-20). The clock is for the answer; taking the request up
    does not stop it (T-38).
    """
    terms = [policy.answer_term, LEGAL_TERM]
    if kind is RequestKind.ERASURE:
        terms.append(policy.erasure_term)
    return min(add_term(received_on, term) for term in terms)


def request_terms(session: Session, client_id: ClientId) -> RequestTerms:
    """Answer what a new request of this client is judged by; raises `UnknownClient`."""
    with session.vault.reading() as uow:
        client = uow.clients.get(client_id)
        newsletter = current(uow.consents.of_client(client.id), ConsentKind.NEWSLETTER)
        runs = newsletter is not None and newsletter.state is ConsentState.GIVEN
        return RequestTerms(session.clock.today(), session.policy(uow), runs)


def note_request(session: Session, command: NewRequest) -> ChangeSet:
    """Write down a request; due on the earlier of the practice's own term and the legal month (K-57).

    An objection withdraws the consent for the newsletter in the same transaction: nobody weighs whether offers may go
    on. One against offers alone is answered with that. Raises `UnknownClient` or `ReceivedAhead`.
    """
    if command.received_on > session.clock.today():
        raise ReceivedAhead("received_on")
    with record_write(session, command.client_id, Verb.CREATE, ObjectKind.REQUEST, Topic.REQUEST, Topic.CONSENT,
                      while_restricted=True) as write:
        uow, client = write.uow, write.client
        due = answer_due(command.received_on, command.kind, session.policy(uow))
        request = Request(RequestId(session.ids.new_id()), client.id, command.kind, command.received_on,
                          command.channel, due, number=new_number(session, uow, command.received_on))
        if request.kind is RequestKind.OBJECTION and command.only_offers:
            request = replace(request, done_on=session.clock.today(), outcome=Outcome.ANSWERED)
        uow.requests.save(request)
        if request.kind is RequestKind.OBJECTION:
            # A restored backup must not have forgotten that the client objected (J-35).
            uow.ledger.append(objection_event(client.subject, request))
            _stop_offers(session, uow, client, request)
    return write.changes


def _stop_offers(session: Session, uow: UnitOfWork, client: Client, request: Request) -> None:
    """Withdraw what offers rest on; nothing that is kept goes with it, so that this is the whole of it.

    It counts from the day on which the client said so (J-34, GDPR 21(3)).
    """
    newsletter = current(uow.consents.of_client(client.id), ConsentKind.NEWSLETTER)
    if newsletter is not None and newsletter.state is ConsentState.GIVEN:
        now = session.clock.now()
        how = _CHANNELS.get(request.channel, WithdrawalChannel.MESSAGE)
        stopped = newsletter.withdraw(_said_at(newsletter, request.received_on, now), how)
        uow.consents.save(stopped)
        on = now.date() if stopped.withdrawn_at is None else stopped.withdrawn_at.date()
        uow.ledger.append(withdrawal_event(client.subject, newsletter, how, KeptThen.NOTHING, on, REASON_OBJECTED))
        uow.audit.append(Verb.WITHDRAW, ObjectKind.CONSENT, client.subject, now)


def _said_at(newsletter: Consent, received_on: date, now: datetime) -> datetime:
    """Of the hour nothing is known but that it came after the yes; a yes of a later day stood until now."""
    if received_on >= now.date() or newsletter.decided_at.date() > received_on:
        return now
    return max(newsletter.decided_at, datetime.combine(received_on, _NOON, now.tzinfo))
