"""What stays of a request when a file goes: a number, days and decisions, with an end of its own (J-20, K-57, K-63)."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.ids import ClientId, RequestId
from jindra_desk.domain.rights.kept_request import (
    OUTCOME_LABELS,
    PART_LABELS,
    KeptRequest,
    PartDecision,
    RequestPart,
    is_answer,
    kept_requests,
)
from jindra_desk.domain.rights.request import Outcome, Request, RequestKind
from tests.support.policies import policy

J = policy()
ON = date(2026, 11, 12)


def request(kind: RequestKind, received: date, done: date | None = None) -> Request:
    return Request(RequestId("r"), ClientId("c"), kind, received, "telefoon", date(2026, 12, 1), done,
                   "2026-0417", "ab")


@pytest.mark.req("J-20")
def test_a_line_has_no_place_for_a_name_or_a_client() -> None:
    assert [field.name for field in fields(KeptRequest)] == [
        "number", "kind", "received_on", "due_on", "done_on", "decisions", "letter_sha256", "keep_through"]


@pytest.mark.req("J-11", "K-63")
@pytest.mark.parametrize(("receipts", "decided"), [
    (False, [(RequestPart.FILE, Outcome.GRANTED)]),
    (True, [(RequestPart.FILE, Outcome.GRANTED), (RequestPart.BOOKS, Outcome.REFUSED)]),
])
def test_the_request_that_the_destruction_answers(receipts: bool, decided: list[tuple[RequestPart, Outcome]]) -> None:
    (line,) = kept_requests([request(RequestKind.ERASURE, date(2026, 11, 1))], ON, J, asked=True, receipts=receipts)
    assert (line.number, line.done_on, line.keep_through) == ("2026-0417", ON, date(2028, 11, 12))
    assert line.decisions == tuple(PartDecision(*one) for one in decided)
    assert is_answer(line)


@pytest.mark.req("K-127")
def test_a_spoken_request_that_nobody_noted_counts_from_that_day() -> None:
    (line,) = kept_requests([], ON, J, asked=True, receipts=False)
    assert (line.kind, line.received_on, line.done_on, line.number) == (RequestKind.ERASURE, ON, ON, "")
    assert kept_requests([], ON, J, asked=False, receipts=False) == ()


@pytest.mark.req("K-57")
def test_an_answered_request_ends_two_years_after_its_answer_and_not_with_the_file() -> None:
    answered = request(RequestKind.ACCESS, date(2025, 1, 1), date(2025, 1, 20))
    (line,) = kept_requests([answered], ON, J, asked=False, receipts=False)
    assert (line.keep_through, line.letter_sha256) == (date(2027, 1, 20), "ab")
    assert line.decisions == (PartDecision(RequestPart.FILE, Outcome.ANSWERED),)
    old = request(RequestKind.ACCESS, date(2024, 1, 1), date(2024, 1, 20))
    assert kept_requests([old], ON, J, asked=False, receipts=False) == ()
    assert Term(years=2) == J.requests_retention


def test_what_was_not_answered_says_so() -> None:
    (line,) = kept_requests([request(RequestKind.ACCESS, ON)], ON, J, asked=False, receipts=False)
    assert line.decisions == (PartDecision(RequestPart.FILE, Outcome.LAPSED),)
    assert not is_answer(line)
    assert set(OUTCOME_LABELS) == set(Outcome)
    assert set(PART_LABELS) == set(RequestPart)
