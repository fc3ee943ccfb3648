"""Every date rule of requirements section 9, with its vectors and as properties."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base import dates
from jindra_desk.domain.base.dates import AMSTERDAM, DayOutOfReach, Term

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
TERMS = st.builds(Term, st.integers(0, 20), st.integers(0, 30), st.integers(0, 60), st.integers(0, 400))


@pytest.mark.parametrize(
    ("start", "years", "end"),
    [
        (date(2024, 2, 29), 2, date(2026, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2025, 5, 5), 2, date(2027, 5, 5)),
    ],
)
def test_j21_add_years(start: date, years: int, end: date) -> None:
    assert dates.add_years(start, years) == end


@given(DAYS, st.integers(0, 40))
def test_j21_add_years_keeps_day_and_month_but_for_29_february(day: date, years: int) -> None:
    end = dates.add_years(day, years)
    assert end.year == day.year + years
    if (end.month, end.day) != (day.month, day.day):
        assert (day.month, day.day, end.month, end.day) == (2, 29, 2, 28)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 11, 21), 3, date(2027, 2, 21)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
    ],
)
def test_k57_add_months(start: date, months: int, end: date) -> None:
    assert dates.add_months(start, months) == end


@given(DAYS, st.integers(0, 300))
def test_k57_add_months_lands_on_same_number_or_month_end(day: date, months: int) -> None:
    end = dates.add_months(day, months)
    assert (end.year * 12 + end.month) - (day.year * 12 + day.month) == months
    assert end.day == day.day or (end.day < day.day and (end + timedelta(days=1)).day == 1)


@given(DAYS, DAYS, st.integers(0, 60))
def test_add_months_never_swaps_two_days(one: date, other: date, months: int) -> None:
    early, late = sorted((one, other))
    assert dates.add_months(early, months) <= dates.add_months(late, months)


@pytest.mark.req("C-84", part="data")
def test_k57_and_c84_weeks() -> None:
    assert dates.add_weeks(date(2027, 1, 31), 4) == date(2027, 2, 28)
    assert dates.add_weeks(date(2027, 3, 1), 2) == date(2027, 3, 15)


@given(DAYS, TERMS)
def test_add_term_adds_calendar_units_before_days(day: date, term: Term) -> None:
    end = dates.add_term(day, term)
    expected = dates.add_months(day, term.years * 12 + term.months) + timedelta(term.weeks * 7 + term.days)
    assert end == expected >= day
    assert (end == day) is term.is_zero


def test_term_refuses_negative_parts() -> None:
    with pytest.raises(ValueError, match="negative"):
        Term(days=-1)


@pytest.mark.parametrize(
    ("one", "other", "never_longer"),
    [
        (Term(weeks=4), Term(months=1), True),
        (Term(days=30), Term(months=1), False),
        (Term(months=1), Term(days=30), False),
        (Term(months=12), Term(years=1), True),
        (Term(years=1), Term(months=12), True),
        (Term(months=3), Term(months=1), False),
    ],
)
def test_terms_compare_on_their_worst_start(one: Term, other: Term, never_longer: bool) -> None:
    assert one.never_longer_than(other) is never_longer


@given(
    DAYS,
    st.sampled_from([Term(weeks=4), Term(months=1), Term(days=30), Term(days=28), Term(years=1), Term(months=13)]),
    st.sampled_from([Term(weeks=4), Term(months=1), Term(days=31), Term(years=1), Term(days=366)]),
)
def test_never_longer_holds_from_every_start(day: date, one: Term, other: Term) -> None:
    if one.never_longer_than(other):
        assert dates.add_term(day, one) <= dates.add_term(day, other)


@pytest.mark.parametrize(
    ("term", "words"),
    [
        (Term(years=2), "2 jaar"),
        (Term(months=1), "1 maand"),
        (Term(months=12), "12 maanden"),
        (Term(weeks=4), "4 weken"),
        (Term(weeks=1), "1 week"),
        (Term(days=1), "1 dag"),
        (Term(days=5), "5 dagen"),
        (Term(), "meteen"),
        (Term(years=1, months=6), "1 jaar en 6 maanden"),
    ],
)
def test_term_in_words(term: Term, words: str) -> None:
    assert term.wording().render() == words


@pytest.mark.parametrize(
    ("year", "easter"),
    [
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter(year: int, easter: date) -> None:
    assert dates.easter_sunday(year) == easter


@given(st.integers(1900, 2200))
def test_easter_is_a_sunday_in_its_window(year: int) -> None:
    easter = dates.easter_sunday(year)
    assert easter.weekday() == 6
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("due", "legal"),
    [
        (date(2027, 2, 28), date(2027, 3, 1)),  # a Sunday: section 9
        (date(2027, 3, 1), date(2027, 3, 1)),
        (date(2026, 4, 4), date(2026, 4, 7)),  # Saturday before Easter Monday
        (date(2026, 12, 25), date(2026, 12, 28)),  # both Christmas days, then a weekend
        (date(2025, 4, 26), date(2025, 4, 28)),  # King's Day moved to Saturday, because the 27th is a Sunday
    ],
)
def test_k57_legal_last_working_day(due: date, legal: date) -> None:
    assert dates.legal_last_working_day(due) == legal


@given(DAYS)
def test_k57_legal_last_working_day_is_the_first_working_day(day: date) -> None:
    legal = dates.legal_last_working_day(day)
    assert dates.is_working_day(legal)
    assert day <= legal <= day + timedelta(days=6)
    assert not any(dates.is_working_day(day + timedelta(days=n)) for n in range((legal - day).days))


@pytest.mark.req("J-48", part="data")
def test_j48_72_hours_through_summer_time() -> None:
    discovered = datetime(2027, 3, 27, 20, 0, tzinfo=AMSTERDAM)
    assert dates.hours_72(discovered).replace(tzinfo=None) == datetime(2027, 3, 30, 21, 0)


@pytest.mark.req("J-48", part="data")
def test_j48_friday_to_monday_and_back_to_winter_time() -> None:
    assert dates.hours_72(datetime(2026, 11, 20, 17, tzinfo=AMSTERDAM)).replace(tzinfo=None) == datetime(
        2026, 11, 23, 17
    )
    assert dates.hours_72(datetime(2026, 10, 24, 20, tzinfo=AMSTERDAM)).replace(tzinfo=None) == datetime(
        2026, 10, 27, 19
    )


@pytest.mark.req("J-48", part="data")
@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))
def test_j48_is_always_72_real_hours(moment: datetime) -> None:
    assert dates.hours_72(moment).astimezone(UTC) - moment == timedelta(hours=72)


@pytest.mark.req("J-48", part="data")
def test_j48_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        dates.hours_72(datetime(2027, 1, 1, 12))


@pytest.mark.parametrize(
    ("issued", "ends", "locked"),
    [
        (date(2026, 3, 10), (12, 31), date(2033, 12, 31)),
        (date(2026, 12, 31), (12, 31), date(2033, 12, 31)),
        (date(2026, 3, 10), (6, 30), date(2033, 6, 30)),
        (date(2026, 7, 1), (6, 30), date(2034, 6, 30)),
        (date(2024, 2, 29), (2, 29), date(2031, 2, 28)),
    ],
)
def test_j23_j24_fiscal_term(issued: date, ends: tuple[int, int], locked: date) -> None:
    term = dates.fiscal_kept_through(issued, ends)
    assert term == (locked, locked + timedelta(days=1))


@given(DAYS, st.sampled_from([(12, 31), (6, 30), (2, 29), (3, 31), (1, 31)]))
def test_j23_never_less_than_seven_full_years(issued: date, ends: tuple[int, int]) -> None:
    locked, due = dates.fiscal_kept_through(issued, ends)
    assert dates.add_years(issued, 7) <= locked < dates.add_years(issued, 8) + timedelta(days=1)
    assert due == locked + timedelta(days=1)


@pytest.mark.parametrize(
    ("on", "age"), [(date(2028, 2, 28), 15), (date(2028, 2, 29), 16), (date(2030, 2, 28), 17), (date(2030, 3, 1), 18)]
)
def test_j62_age_of_a_leapling(on: date, age: int) -> None:
    assert dates.age_on(date(2012, 2, 29), on) == age


@given(DAYS, st.integers(0, 100))
def test_j62_birthday_is_the_first_day_with_that_age(birth: date, age: int) -> None:
    reached = dates.birthday(birth, age)
    assert dates.age_on(birth, reached) == age
    if age:
        assert dates.age_on(birth, reached - timedelta(days=1)) == age - 1


def test_age_before_birth_is_refused() -> None:
    with pytest.raises(ValueError, match="birth"):
        dates.age_on(date(2020, 1, 2), date(2020, 1, 1))


@pytest.mark.req("A-05", part="data")
def test_a05_complaint_terms() -> None:
    received = date(2027, 1, 2)
    assert dates.complaint_due(received) == date(2027, 2, 13)
    assert dates.complaint_due(received, extended=True) == date(2027, 3, 13)


@pytest.mark.req("A-05", part="data")
@pytest.mark.parametrize(
    ("on", "extended", "may"),
    [(date(2027, 2, 12), False, True), (date(2027, 2, 13), False, False), (date(2027, 2, 12), True, False)],
)
def test_a05_one_extension_before_day_42(on: date, extended: bool, may: bool) -> None:
    assert dates.complaint_may_extend(date(2027, 1, 2), on, already_extended=extended) is may


@given(DAYS, st.integers(0, 6000))
def test_months_between_counts_whole_months(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    months = dates.months_between(start, end)
    assert dates.add_months(start, months) <= end < dates.add_months(start, months + 1)


ANY_DAY = st.dates()
ANY_TERM = st.builds(
    Term, st.integers(0, 10_000), st.integers(0, 120_000), st.integers(0, 10**6), st.integers(0, 10**10))


@given(ANY_DAY, ANY_TERM, st.integers(-(10**12), 10**12))
def test_a_term_that_leaves_the_calendar_is_refused_in_words(day: date, term: Term, number: int) -> None:
    """Trust #19, #21: never a raw OverflowError or ValueError, whatever day and whatever length."""
    ways: tuple[Callable[[], date], ...] = (
        lambda: dates.add_term(day, term), lambda: dates.days_after(day, number),
        lambda: dates.add_weeks(day, number), lambda: dates.add_months(day, number),
        lambda: dates.add_years(day, number), lambda: dates.complaint_due(day, extended=True),
        lambda: dates.fiscal_kept_through(day, (2, 29), abs(number)).due_on,
        lambda: dates.birthday(day, abs(number)), lambda: dates.legal_last_working_day(day))
    for add in ways:
        with suppress(DayOutOfReach):
            assert isinstance(add(), date)
    assert "te ver weg" in str(DayOutOfReach("day"))


@given(ANY_DAY, st.integers(-(10**12), 10**12))
def test_a_window_around_a_day_stops_at_the_ends_of_the_calendar(day: date, days: int) -> None:
    edge = dates.day_within(day, days)
    try:
        assert edge == dates.days_after(day, days)
    except DayOutOfReach:
        assert edge == (date.max if days > 0 else date.min)


@given(st.datetimes(timezones=st.sampled_from([UTC, AMSTERDAM])), st.timedeltas())
def test_a_moment_stops_at_the_ends_of_the_calendar_and_keeps_its_zone(moment: datetime, span: timedelta) -> None:
    later = dates.moment_after(moment, span)
    assert later.tzinfo is moment.tzinfo
    assert (later >= moment) if span >= timedelta(0) else (later <= moment)


@given(ANY_DAY, st.integers(1, 40))
def test_the_months_ahead_are_those_that_there_are(day: date, months: int) -> None:
    ahead = dates.months_ahead(day, months)
    assert 1 <= len(ahead) <= months
    assert ahead[0] == day.replace(day=1)
    assert all(dates.add_months(one, 1) == other for one, other in pairwise(ahead))
    assert len(ahead) == months or ahead[-1] == date(9999, 12, 1)


@given(ANY_DAY, ANY_DAY, st.integers(1, 100))
def test_what_was_done_on_a_day_to_come_is_never_fresh(day: date, today: date, days: int) -> None:
    """Trust #19."""
    assert dates.fresh_for(day, today, days) is (today >= day and (today - day).days < days)
