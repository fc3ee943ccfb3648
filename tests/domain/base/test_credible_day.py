"""Whether today may be believed before something is done that cannot be undone (trust #27)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.credible_day import (
    REACH_DAYS,
    Doubt,
    DoubtedDay,
    KnownDays,
    OtherDayTyped,
    TodayDoubted,
    confirmed,
)

DAY = date(2026, 11, 21)
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))
STEPS = st.lists(st.integers(0, REACH_DAYS), max_size=40)


def walked(start: date, steps: list[int]) -> tuple[KnownDays, date]:
    """What somebody leaves behind who works, with no more than `REACH_DAYS` between two days."""
    known, day = KnownDays().told(start), start
    for step in steps:
        day += timedelta(days=step)
        known = known.told(day)
    return known, day


@given(DAYS, STEPS, st.integers(0, REACH_DAYS))
def test_who_walks_through_the_days_is_never_asked(start: date, steps: list[int], ahead: int) -> None:
    known, day = walked(start, steps)
    assert known == KnownDays(day, day)
    assert known.doubt(day + timedelta(days=ahead)) is None


@given(DAYS, STEPS, st.integers(REACH_DAYS + 1, 9000), st.integers(1, 30))
def test_a_leap_is_doubted_however_often_it_is_told(start: date, steps: list[int], leap: int, times: int) -> None:
    """A clock that stands ten years ahead for a month writes a month of such days, and is as wrong on the last."""
    known, day = walked(start, steps)
    for number in range(times):
        there = day + timedelta(days=leap + number)
        assert known.doubt(there) == DoubtedDay(there, day, Doubt.BEYOND)
        known = known.told(there)
    assert known.sure == day


@given(DAYS, STEPS, st.integers(2, 9000))
def test_a_day_before_what_is_known_is_doubted(start: date, steps: list[int], back: int) -> None:
    known, day = walked(start, steps)
    earlier = day - timedelta(days=back)
    assert known.doubt(earlier) == DoubtedDay(earlier, day, Doubt.BEFORE)
    assert known.lies_behind(earlier)
    assert not known.lies_behind(day)


@given(st.lists(st.dates(), max_size=20), st.dates(), st.integers(0, REACH_DAYS), st.integers(REACH_DAYS + 1, 5000))
def test_a_typed_date_settles_what_was_told_and_reaches_as_far_as_any_day(
        told: list[date], typed: date, within: int, beyond: int) -> None:
    assert KnownDays().told_all(told).doubt(typed) is None or confirmed(typed).doubt(typed) is None
    for days, doubted in ((within, False), (beyond, True)):
        try:
            later = typed + timedelta(days=days)
        except OverflowError:
            continue
        assert (confirmed(typed).doubt(later) is not None) is doubted


@given(st.lists(st.dates(), max_size=20), st.dates())
def test_no_day_that_a_calendar_has_is_a_fault(told: list[date], today: date) -> None:
    """Years 1 and 9999 are days like others; `newest` never falls, `sure` never passes it."""
    known = KnownDays().told_all(told)
    known.doubt(today)
    assert known.newest == max(told, default=None)
    assert known.sure is None or known.sure <= known.newest  # type: ignore[operator]


@pytest.mark.parametrize(("days", "doubt"), [
    (0, None), (1, None), (40, None), (41, Doubt.BEYOND), (365, Doubt.BEYOND), (3652, Doubt.BEYOND),
    (-1, None), (-2, Doubt.BEFORE), (-40, Doubt.BEFORE), (-3652, Doubt.BEFORE),
])
def test_forty_days_and_who_comes_home_from_another_time_zone(days: int, doubt: Doubt | None) -> None:
    doubted = KnownDays().told(DAY).doubt(DAY + timedelta(days=days))
    assert (None if doubted is None else doubted.doubt) is doubt


def test_with_nothing_known_nothing_is_doubted() -> None:
    assert KnownDays().doubt(DAY) is None
    assert not KnownDays().lies_behind(DAY)


def test_both_dates_and_a_way_on_are_told() -> None:
    words = str(TodayDoubted(DoubtedDay(date(2036, 11, 21), DAY, Doubt.BEYOND)))
    assert "21 november 2036" in words
    assert "21 november 2026" in words
    assert "--today-is" in words
    assert "klok van je computer goed" in str(OtherDayTyped(typed=DAY, today=date(2036, 11, 21)))
