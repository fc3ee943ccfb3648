"""Requests that outlive a file: their numbers, the letter, and the end of the line itself (J-20, K-63)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.application.ports.documents import RequestAnswer
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.rights.take_downs import settled_take_downs
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.credible_day import require_credible_today
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.application.session.waiting_letters import overdue_letters
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.text import Language, Translator
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.erasure.plan import ErasurePlan
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.rights.kept_request import KeptRequest, is_answer, kept_requests
from jindra_desk.domain.settings.draft import DraftKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_NUMBERS = 10_000


@dataclass(frozen=True, slots=True)
class LinesCleared:
    """How many lines went."""

    lines: int
    changes: ChangeSet


def new_number(session: Session, uow: UnitOfWork, on: date, taken: Sequence[str] = ()) -> str:
    """A number that nothing in the vault has: the year and four digits that tell no order, since a restored backup
    would give the next number in a row a second time. Raises `LookupError` after ten thousand requests in a year.
    """
    first = int(session.ids.new_id()[:8], 16)
    for step in range(_NUMBERS):
        number = f"{on.year}-{(first + step) % _NUMBERS:04d}"
        if number not in taken and not uow.requests.number_taken(number):
            return number
    raise LookupError("no number left")


def lines_of(session: Session, uow: UnitOfWork, client: Client, policy: Policy, on: date, *,
             asked: bool, receipts: bool, numbers: bool) -> tuple[KeptRequest, ...]:
    """What would stay of the client's requests; with `numbers` those that have none yet get one."""
    lines = kept_requests(uow.requests.of_client(client.id), on, policy, asked=asked, receipts=receipts)
    if not numbers:
        return lines
    numbered: list[KeptRequest] = []
    for line in lines:
        given = [one.number for one in numbered]
        number = line.number or new_number(session, uow, line.received_on, given)
        numbered.append(replace(line, number=number))
    return tuple(numbered)


def answered(lines: Sequence[KeptRequest], plan: ErasurePlan, client: Client, practice: Practice | None, policy: Policy,
             services: Services, translate: Translator, language: Language) -> tuple[tuple[KeptRequest, ...], bytes]:
    """Make the letter of the request that the destruction answers, and note its hash; b'' when there is none. `plan` is
    that destruction.

    The letter names the client: it waits as a draft, and is kept no longer.
    """
    answer = next((line for line in lines if is_answer(line)), None)
    if answer is None:
        return tuple(lines), b""
    letter = services.documents.request_answer(
        RequestAnswer(practice or Practice("", ""), client.name.display, answer, plan,
                      policy.address_form),
        translate, language)
    noted = replace(answer, letter_sha256=hashlib.sha256(letter).hexdigest())
    return tuple(noted if line is answer else line for line in lines), letter


def due_lines(session: Session, uow: UnitOfWork, today: date) -> int:
    """How many lines have reached their own end: of requests, of photos that were taken down elsewhere, and letters
    that nobody took out.
    """
    return (uow.requests.kept_due(today) + len(settled_take_downs(session, uow, today))
            + len(overdue_letters(uow, session.policy(uow), today)))


def clear_due_lines(session: Session) -> int:
    """At opening: let go what has reached its end, as the letter promised («gaat uiterlijk weg op»); answer how many.

    Where today is doubted nothing goes: then Today asks for it.
    """
    with session.vault.reading() as uow:
        due = due_lines(session, uow, session.clock.today())
    if not due:
        return 0
    with suppress(TodayDoubted):
        return clear_lines(session).lines
    return 0


def clear_lines(session: Session) -> LinesCleared:
    """Remove the lines whose end has come; raises `TodayDoubted` (what is gone is gone)."""
    require_credible_today(session)
    with session.vault.unit_of_work() as uow:
        today = session.clock.today()
        gone = uow.requests.clear_kept(today)
        for case in settled_take_downs(session, uow, today):
            uow.take_downs.remove(case.id)
            gone += 1
        for letter in overdue_letters(uow, session.policy(uow), today):
            uow.drafts.remove(DraftKind.RETENTION, None, letter.object_id)
            gone += 1
        uow.audit.append(Verb.ERASE, ObjectKind.REQUEST, None, session.clock.now())
    return LinesCleared(gone, ChangeSet.of(Topic.REQUEST, Topic.RETENTION, Topic.DRAFT))
