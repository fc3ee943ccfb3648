"""Whether a complaint or claim runs (A-11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.retention.hold import (
    ComplaintAhead,
    ComplaintHoldTooShort,
    Hold,
    HoldGround,
    HoldWithoutReview,
    ReleaseGround,
    ReleaseNeedsGround,
    complaint_hold_until,
    has_open_hold,
)
from tests.support.policies import policy
from tests.support.vaults import TODAY

HOLD = Hold(HoldId("h"), ClientId("c"), HoldGround.CLAIM, TODAY - timedelta(days=90), TODAY - timedelta(days=30))


def test_a_11_a_hold_runs_until_it_is_released_whatever_its_review_day() -> None:
    released = replace(HOLD, released_on=TODAY)
    assert HOLD.is_open
    assert has_open_hold([released, HOLD])
    assert not has_open_hold([released])
    assert not has_open_hold([])


LAW = policy()
COMPLAINT = Hold(HoldId("h"), ClientId("c"), HoldGround.COMPLAINT, date(2026, 11, 21), date(2027, 11, 1),
                 complaint_on=date(2026, 11, 1))


@pytest.mark.req("A-11")
def test_a_complaint_keeps_a_file_for_a_year_after_it() -> None:
    """The year runs from the complaint, not from the day on which the owner noted it."""
    assert COMPLAINT.checked(LAW) == COMPLAINT
    assert complaint_hold_until(date(2024, 2, 29), LAW) == date(2025, 2, 28)
    with pytest.raises(ComplaintHoldTooShort, match="1 november 2027"):
        replace(COMPLAINT, review_on=date(2027, 10, 31)).checked(LAW)
    with pytest.raises(ComplaintAhead):
        replace(COMPLAINT, complaint_on=date(2026, 11, 22), review_on=date(2028, 1, 1)).checked(LAW)
    unknown = replace(COMPLAINT, complaint_on=None)
    assert unknown.least_until(LAW) == date(2027, 11, 21), "without its day the day of placing counts"
    claim = replace(COMPLAINT, ground=HoldGround.CLAIM, complaint_on=None, review_on=date(2026, 12, 1))
    assert (claim.checked(LAW), claim.least_until(LAW)) == (claim, None)
    with pytest.raises(HoldWithoutReview):
        replace(claim, review_on=claim.placed_on).checked(LAW)


@pytest.mark.req("A-11")
def test_letting_go_within_the_year_asks_a_ground_and_keeps_it() -> None:
    early = date(2027, 10, 31)
    with pytest.raises(ReleaseNeedsGround, match="1 november 2027"):
        COMPLAINT.released(early, LAW)
    for ground in ReleaseGround:
        gone = COMPLAINT.released(early, LAW, ground)
        assert (gone.released_on, gone.release_ground) == (early, ground)
    later = COMPLAINT.released(date(2027, 11, 1), LAW, ReleaseGround.SETTLED)
    assert (later.released_on, later.release_ground) == (date(2027, 11, 1), None)
    assert replace(COMPLAINT, ground=HoldGround.CLAIM).released(early, LAW).released_on == early


@pytest.mark.req("A-11")
def test_nobody_says_that_a_complaint_runs_only_what_the_law_asks_of_the_file_after_it() -> None:
    def words(day: date, hold: Hold = COMPLAINT) -> str:
        return hold.wording(LAW, day).render()

    assert words(date(2027, 10, 31)) == "na een klacht, ten minste tot 1 november 2027"
    assert words(date(2027, 11, 1)) == "na een klacht: opnieuw bekijken"
    assert words(date(2035, 1, 1)) == "na een klacht: opnieuw bekijken"
    assert words(TODAY, HOLD) == "claim loopt"
