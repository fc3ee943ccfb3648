"""Days, numbers and times as people type them (A-08)."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.typed import ShortYear, typed_day, typed_number, typed_time, typed_whole
from jindra_desk.domain.base.wording import field_date

TODAY = date(2026, 11, 12)
BIRTH = date(1985, 2, 14)


@pytest.mark.parametrize("typed", [
    "14-02-1985", "14/2/1985", "14.2.1985", "14 02 1985", "14 - 2 - 1985", " 14021985 ", "1985-02-14", "19850214",
    "14-02-85", "14/2/85", "140285",
])
def test_a_day_is_read_however_it_is_typed(typed: str) -> None:
    assert typed_day(typed, TODAY, ShortYear.PAST) == BIRTH


@pytest.mark.parametrize(("typed", "nearest", "past"), [
    ("12-11-26", date(2026, 11, 12), date(2026, 11, 12)),
    ("13-11-26", date(2026, 11, 13), date(1926, 11, 13)),
    ("14-02-27", date(2027, 2, 14), date(1927, 2, 14)),
    ("14-02-45", date(2045, 2, 14), date(1945, 2, 14)),
    ("14-02-85", date(1985, 2, 14), date(1985, 2, 14)),
    ("29-02-00", date(2000, 2, 29), date(2000, 2, 29)),
    ("29-02-26", None, None),
])
def test_a_short_year_is_the_nearest_and_of_a_birth_the_last_that_is_over(typed: str, nearest: date | None,
                                                                         past: date | None) -> None:
    assert typed_day(typed, TODAY) == nearest
    assert typed_day(typed, TODAY, ShortYear.PAST) == past


@pytest.mark.parametrize("typed", [
    "", "x", "14", "14-02", "14-02-985", "140285x", "31-02-1985", "00-01-1985", "1402985", "14-02-19855", "14--",
    "1985-02-1985", "99999999", "32122026", "١٤-٠٢-١٩٨٥", "14-02-1985-1",
])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert typed_day(typed, TODAY) is None


@pytest.mark.parametrize("typed", ["14-02-85", "140285"])
def test_without_a_day_to_be_near_no_century_is_guessed(typed: str) -> None:
    assert typed_day(typed) is None


@given(st.dates(min_value=date(1800, 1, 1), max_value=date(2199, 12, 31)))
def test_every_day_reads_back_as_it_is_shown(day: date) -> None:
    shown = field_date(day)
    assert typed_day(shown) == day
    assert typed_day(shown.replace("-", "")) == day


@given(st.text(max_size=12))
def test_no_text_makes_a_reader_fall_over(untrusted: str) -> None:
    for read in (typed_day, typed_number, typed_whole, typed_time):
        read(untrusted)
    typed_day(untrusted, TODAY)


@pytest.mark.parametrize(("typed", "read"), [
    ("84", "84"), ("84,5", "84.5"), ("84,50", "84.5"), ("84.50", "84.5"), ("84.5", "84.5"), ("1.204", "1204"),
    ("1.204,00", "1204"), ("1 204,50", "1204.5"), ("1,204.50", "1204.5"), ("€ 84", "84"), ("€84,-", "84"),
    ("84,--", "84"), ("0", "0"), ("12345,67", "12345.67"),
])
def test_a_number_is_read_however_it_is_typed(typed: str, read: str) -> None:
    assert typed_number(typed) == Decimal(read)


@pytest.mark.parametrize("typed", ["", "x", "-5", "84,5,5", "1.20.4", "12.04.5", "1,2,3", "84..5", ",5", "٨٤", "1e3",
                                   "9" * 40])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert typed_number(typed) is None


@pytest.mark.parametrize(("typed", "read"), [("30", 30), (" 30 ", 30), ("30,0", 30), ("1.204", 1204), ("30,5", None),
                                             ("", None), ("-1", None)])
def test_a_whole_number_is_whole(typed: str, read: int | None) -> None:
    assert typed_whole(typed) == read


@pytest.mark.parametrize(("typed", "read"), [
    ("11:30", time(11, 30)), ("11.30", time(11, 30)), ("1130", time(11, 30)), ("930", time(9, 30)), ("9", time(9)),
    (" 9:05 ", time(9, 5)), ("24:00", None), ("9:5", None), ("12:60", None), ("123456", None), ("", None),
])
def test_a_time_is_read_however_it_is_typed(typed: str, read: time | None) -> None:
    assert typed_time(typed) == read
