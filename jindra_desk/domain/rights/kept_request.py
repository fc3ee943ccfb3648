"""What is kept of a request when the client's file goes: a line with a number and without a name (J-20, K-57, AVG 12).

With the number on the letter the client can point at it; with the line nobody can look the client up. The line has an
end of its own, so many years after the answer as the policy says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.dates import add_term
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.rights.request import Outcome, Request, RequestKind


class RequestPart(StrEnum):
    """What a decision is about (K-63)."""

    FILE = "file"
    BOOKS = "books"


PART_LABELS: Mapping[RequestPart, str] = MappingProxyType({
    RequestPart.FILE: noop("Het dossier"),
    RequestPart.BOOKS: noop("De bonnen in de boekhouding"),
})
OUTCOME_LABELS: Mapping[Outcome, str] = MappingProxyType({
    Outcome.GRANTED: noop("ingewilligd"),
    Outcome.REFUSED: noop("niet ingewilligd"),
    Outcome.ANSWERED: noop("beantwoord"),
    Outcome.LAPSED: noop("niet apart beantwoord: het dossier is vernietigd"),
    Outcome.TAKEN_BACK: noop("door de cliënt ingetrokken"),
})
_BOOKS_STAY = noop("niet ingewilligd: de belastingwet vraagt ze te bewaren (AWR, artikel 52)")


@dataclass(frozen=True, slots=True)
class PartDecision:
    """One part of a request with what was decided of it."""

    part: RequestPart
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class KeptRequest:
    """One line: no name, no channel, no way back to the client.

    `number` is as on the letter, such as `2026-4831`; '' while it has none yet. `letter_sha256` is '' where no letter
    was made. `keep_through` is the last day on which the line may be kept.
    """

    number: str
    kind: RequestKind
    received_on: date
    due_on: date
    done_on: date
    decisions: tuple[PartDecision, ...]
    letter_sha256: str
    keep_through: date


def decision_words(decision: PartDecision) -> str:
    """What was decided, with the law that keeps receipts."""
    if decision == PartDecision(RequestPart.BOOKS, Outcome.REFUSED):
        return _BOOKS_STAY
    return OUTCOME_LABELS[decision.outcome]


def erasure_decisions(*, receipts: bool) -> tuple[PartDecision, ...]:
    """What a destruction at the client's own request decides: the file goes, receipts stay (J-11)."""
    granted = PartDecision(RequestPart.FILE, Outcome.GRANTED)
    return (granted, PartDecision(RequestPart.BOOKS, Outcome.REFUSED)) if receipts else (granted,)


def kept_requests(requests: Iterable[Request], on: date, policy: Policy, *, asked: bool,
                  receipts: bool) -> tuple[KeptRequest, ...]:
    """What stays of a client's requests when the file goes on that day; those whose own end has passed do not.

    `asked` means that the destruction is the client's own request: the open request to erase is answered by it, and
    where none was noted, the words that were spoken count as one that came in that day (K-127).
    """
    kept = [_line(request, on, policy, asked=asked, receipts=receipts) for request in requests]
    if asked and not any(_answered_by_it(request, asked=asked) for request in requests):
        spoken = _line_of(RequestKind.ERASURE, on, on, on, erasure_decisions(receipts=receipts), policy)
        kept.append(spoken)
    return tuple(line for line in kept if line.keep_through >= on)


def is_answer(line: KeptRequest) -> bool:
    """Whether it is the request that the destruction itself answered."""
    return line.kind is RequestKind.ERASURE and any(one.outcome is Outcome.GRANTED for one in line.decisions)


def numbered(line: KeptRequest, number: str) -> KeptRequest:
    """The line with a number, when it has none yet."""
    return line if line.number else replace(line, number=number)


def _answered_by_it(request: Request, *, asked: bool) -> bool:
    return asked and request.kind is RequestKind.ERASURE and request.done_on is None


def _line(request: Request, on: date, policy: Policy, *, asked: bool, receipts: bool) -> KeptRequest:
    if _answered_by_it(request, asked=asked):
        decisions = erasure_decisions(receipts=receipts)
    else:
        outcome = Outcome.LAPSED if request.done_on is None else request.outcome or Outcome.ANSWERED
        decisions = (PartDecision(RequestPart.FILE, outcome),)
    line = _line_of(request.kind, request.received_on, request.due_on, request.done_on or on, decisions, policy)
    return replace(line, number=request.number, letter_sha256=request.letter_sha256)


def _line_of(kind: RequestKind, received_on: date, due_on: date, done_on: date,
             decisions: tuple[PartDecision, ...], policy: Policy) -> KeptRequest:
    return KeptRequest("", kind, received_on, due_on, done_on, decisions, "",
                       add_term(done_on, policy.requests_retention))
