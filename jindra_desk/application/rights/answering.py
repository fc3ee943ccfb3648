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
from jindra_desk.application.rights.requests import answer_due
from jindra_desk.application.rights.restrictions import shut
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.record_write import RecordWrite, record_write
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import add_term
from jindra_desk.domain.base.ids import ClientId, RequestId
from jindra_desk.domain.base.text import Language, Text, Translator, untranslated
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.retention.hold import has_open_hold
from jindra_desk.domain.rights.refusal import (
    CopyAnswersIt,
    NeedsItsOwnAnswer,
    NothingHandedOut,
    RefusalUnfounded,
    RequestClosed,
    ShieldingAnswersIt,
    grounds_for,
    reason_words,
)
from jindra_desk.domain.rights.request import Outcome, RefusalGround, Request, RequestKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb


@dataclass(frozen=True, slots=True)
class LetterAgain:
    """A letter made a second time. `same`: byte for byte the one whose hash is kept; words, language or policy may have
    changed since.
    """

    letter: bytes
    same: bool


@dataclass(frozen=True, slots=True)
class RefusedRequest:
    """The letter, a PDF that names the client, and the number on it."""

    letter: bytes
    number: str
    changes: ChangeSet


def close_request(session: Session, request_id: RequestId, outcome: Outcome = Outcome.ANSWERED) -> ChangeSet:
    """Mark a request as answered today, or as taken back by the client.

    Raises `RequestClosed`, and `NeedsItsOwnAnswer`, `CopyAnswersIt` or `ShieldingAnswersIt` where a tick would say what
    is not so.
    """
    with _request_write(session, request_id) as write:
        request = _open(write.uow, request_id)
        if outcome is not Outcome.TAKEN_BACK:
            _require_done(request, write.client)
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


def restrict_as_asked(session: Session, request_id: RequestId) -> ChangeSet:
    """Shut the file as that request asked, which answers it (AVG 18, K-65).

    Raises `RequestClosed`, `RefusalUnfounded` for another kind, `ClientRestricted` where it is shut already.
    """
    with record_write(session, lambda uow: uow.requests.get(request_id).client_id, Verb.RESTRICT, ObjectKind.CLIENT,
                      Topic.CLIENT, Topic.REQUEST) as write:
        request = _open(write.uow, request_id)
        if request.kind is not RequestKind.RESTRICTION:
            raise RefusalUnfounded
        write.uow.requests.save(replace(request, outcome=Outcome.GRANTED, done_on=write.today))
        shut(write.uow, write.client, write.today)
    return write.changes


def refusal_letter(session: Session, services: Services, request_id: RequestId, translate: Translator = untranslated,
                   language: Language = Language.NL) -> LetterAgain:
    """The letter of a refusal once more, compared with the one that the client has; raises `RefusalUnfounded` where the
    request was not refused.
    """
    with session.vault.reading() as uow:
        request = uow.requests.get(request_id)
        letter = _letter(session, uow, services, request, translate, language)
        return LetterAgain(letter, hashlib.sha256(letter).hexdigest() == request.letter_sha256)


def refused_for_a_hold(uow: UnitOfWork, client_id: ClientId) -> tuple[Request, ...]:
    """What was refused because the file is held: it opens again once nothing holds it (AVG 17(1), 17(3))."""
    return tuple(request for request in uow.requests.of_client(client_id)
                 if request.outcome is Outcome.REFUSED and request.refusal is RefusalGround.HELD)


def open_again(session: Session, uow: UnitOfWork, request: Request) -> Request:
    """Its only ground is gone: it waits again, with a term from today; the hash of the letter that was given stays."""
    due = answer_due(session.clock.today(), request.kind, session.policy(uow))
    opened = replace(request, done_on=None, outcome=None, refusal=None, due_on=due)
    uow.requests.save(opened)
    uow.audit.append(Verb.CHANGE, ObjectKind.REQUEST, uow.clients.get(request.client_id).subject, session.clock.now())
    return opened


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


def _require_done(request: Request, client: Client) -> None:
    """A tick that says «answered» is no answer by itself where the law asks an act."""
    if request.kind is RequestKind.ERASURE:
        raise NeedsItsOwnAnswer
    if request.kind in (RequestKind.ACCESS, RequestKind.PORTABILITY):
        raise CopyAnswersIt
    if request.kind is RequestKind.RESTRICTION and client.restricted_since is None:
        raise ShieldingAnswersIt


def _letter(session: Session, uow: UnitOfWork, services: Services, request: Request, translate: Translator,
            language: Language) -> bytes:
    if request.refusal is None or request.done_on is None:
        raise RefusalUnfounded
    policy, client = session.policy(uow), uow.clients.get(request.client_id)
    return services.documents.request_refusal(
        RequestRefusal(uow.practice.get() or Practice("", ""), client.name.display, request,
                       reason_words(request.refusal, _why_held(policy, uow, client.id, request.done_on)),
                       add_term(request.done_on, policy.requests_retention), policy.address_form),
        translate, language)


def _why_held(policy: Policy, uow: UnitOfWork, client_id: ClientId, on: date) -> tuple[Text, ...]:
    """Every reason for which the file was held on that day, also when it was let go since."""
    held = sorted((hold for hold in uow.holds.of_client(client_id) if hold.stood_on(on)),
                  key=lambda hold: (hold.placed_on, hold.id))
    reasons: list[Text] = []
    for hold in held:
        if (words := hold.why_not_erased(policy, on)) not in reasons:
            reasons.append(words)
    return tuple(reasons)
