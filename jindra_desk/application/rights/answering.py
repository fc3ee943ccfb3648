"""How a request ends: given, answered, taken back or refused; the last with a letter that says why (AVG 12(4), K-63).

A letter of refusal is not kept: it is made of what is kept of the request, and can be made a second time.
"""

from __future__ import annotations

import hashlib
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.application.ports.documents import RequestRefusal
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.rights.kept_requests import new_number
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.record_write import RecordWrite, record_write
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import add_term
from jindra_desk.domain.base.ids import ClientId, RequestId
from jindra_desk.domain.base.text import Language, Text, Translator, untranslated
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.retention.hold import has_open_hold
from jindra_desk.domain.rights.refusal import (
    NeedsItsOwnAnswer,
    NothingHandedOut,
    RefusalUnfounded,
    RequestClosed,
    grounds_for,
    reason_words,
)
from jindra_desk.domain.rights.request import Outcome, RefusalGround, Request, RequestKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb


@dataclass(frozen=True, slots=True)
class RefusedRequest:
    """The letter, a PDF that names the client, and the number on it."""

    letter: bytes
    number: str
    changes: ChangeSet


def close_request(session: Session, request_id: RequestId, outcome: Outcome = Outcome.ANSWERED) -> ChangeSet:
    """Mark a request as answered today, or as taken back by the client.

    Raises `RequestClosed`, and `NeedsItsOwnAnswer` where a tick would say what is not so.
    """
    with _request_write(session, request_id) as write:
        request = _open(write.uow, request_id)
        if request.kind is RequestKind.ERASURE and outcome is not Outcome.TAKEN_BACK:
            raise NeedsItsOwnAnswer
        write.uow.requests.save(replace(request, outcome=outcome, done_on=write.today))
    return write.changes


def note_handed_over(session: Session, request_id: RequestId) -> ChangeSet:
    """The owner says that the client has the copy. Raises `RequestClosed`, and `NothingHandedOut` without a copy."""
    with _request_write(session, request_id) as write:
        request = _open(write.uow, request_id)
        if request.kind not in (RequestKind.ACCESS, RequestKind.PORTABILITY):
            raise RefusalUnfounded
        if not request.letter_sha256:
            raise NothingHandedOut
        write.uow.requests.save(replace(request, outcome=Outcome.GRANTED, done_on=write.today))
    return write.changes


def refuse_request(session: Session, services: Services, request_id: RequestId, ground: RefusalGround,
                   translate: Translator = untranslated, language: Language = Language.NL) -> RefusedRequest:
    """Refuse it on that ground, and make the letter with reason and routes.

    Raises `RequestClosed`, and `RefusalUnfounded` where kind or file do not bear the ground out.
    """
    with _request_write(session, request_id) as write:
        uow, request = write.uow, _open(write.uow, request_id)
        today, policy = session.clock.today(), session.policy(uow)
        held = has_open_hold(uow.holds.of_client(request.client_id))
        minimum = compute(uow.retention.facts(request.client_id), policy, today).file.at_least
        if ground not in grounds_for(request.kind, held=held, minimum=minimum):
            raise RefusalUnfounded
        number = request.number or new_number(session, uow, request.received_on)
        refused = replace(request, outcome=Outcome.REFUSED, refusal=ground, number=number, done_on=today)
        letter = _letter(session, uow, services, refused, translate, language)
        uow.requests.save(replace(refused, letter_sha256=hashlib.sha256(letter).hexdigest()))
    return RefusedRequest(letter, number, write.changes)


def refusal_letter(session: Session, services: Services, request_id: RequestId, translate: Translator = untranslated,
                   language: Language = Language.NL) -> bytes:
    """The letter of a refusal once more; raises `RefusalUnfounded` where the request was not refused."""
    with session.vault.reading() as uow:
        return _letter(session, uow, services, uow.requests.get(request_id), translate, language)


def reopen_request(session: Session, request_id: RequestId) -> ChangeSet:
    """Closing it was a slip: it waits for its client again; a copy that was made for it was made."""
    with _request_write(session, request_id) as write:
        request = write.uow.requests.get(request_id)
        letter = request.letter_sha256 if request.outcome is Outcome.GRANTED else ""
        write.uow.requests.save(replace(request, done_on=None, outcome=None, refusal=None, letter_sha256=letter))
    return write.changes


def _request_write(session: Session, request_id: RequestId) -> AbstractContextManager[RecordWrite]:
    """A request is answered in a restricted file too."""
    return record_write(session, lambda uow: uow.requests.get(request_id).client_id, Verb.CHANGE, ObjectKind.REQUEST,
                        Topic.REQUEST, while_restricted=True)


def _open(uow: UnitOfWork, request_id: RequestId) -> Request:
    request = uow.requests.get(request_id)
    if request.done_on is not None:
        raise RequestClosed
    return request


def _letter(session: Session, uow: UnitOfWork, services: Services, request: Request, translate: Translator,
            language: Language) -> bytes:
    if request.refusal is None or request.done_on is None:
        raise RefusalUnfounded
    policy, client = session.policy(uow), uow.clients.get(request.client_id)
    return services.documents.request_refusal(
        RequestRefusal(uow.practice.get() or Practice("", ""), client.name.display, request,
                       reason_words(request.refusal, _why_held(session, uow, client.id, request.done_on)),
                       add_term(request.done_on, policy.requests_retention), policy.address_form),
        translate, language)


def _why_held(session: Session, uow: UnitOfWork, client_id: ClientId, on: date) -> Text | None:
    """Why the file was held on that day, also when it was let go since."""
    policy = session.policy(uow)
    for hold in uow.holds.of_client(client_id):
        if hold.placed_on <= on and (hold.released_on is None or hold.released_on >= on):
            return hold.wording(policy, on)
    return None
