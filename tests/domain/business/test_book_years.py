"""Receipts stay seven full years after the end of their book year, and then may go (J-23, J-24)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.dates import book_year_end, fiscal_kept_through
from jindra_desk.domain.business.book_years import BookYear, BookYearEmpty, BookYearLocked, book_year
from tests.support.policies import policy as shipped

DAYS = st.dates(date(2001, 1, 1), date(2060, 12, 31))


def test_a_year_of_2018_may_go_in_2026() -> None:
    year = book_year(2018, 12, date(2018, 3, 1), shipped("praktijk"))
    assert year.locked_through == date(2025, 12, 31)
    assert not year.may_go(date(2025, 12, 31))
    assert year.may_go(date(2026, 1, 1))
    assert not year.overdue(date(2026, 1, 30))
    assert year.overdue(date(2026, 1, 31))


@given(DAYS)
def test_no_receipt_goes_before_its_own_term(newest: date) -> None:
    policy = shipped("praktijk")
    number = book_year_end(newest, policy.book_year_end).year
    year = book_year(number, 1, newest, policy)
    own = fiscal_kept_through(newest, policy.book_year_end, policy.bookkeeping_years)
    assert year.locked_through >= own.locked_through
    with pytest.raises(BookYearLocked):
        year.require_may_go(own.locked_through)
    year.require_may_go(year.locked_through + timedelta(days=1))


def test_receipts_numbered_under_another_end_of_the_year_stay_as_long_as_the_latest_rule_asks() -> None:
    """The book year ended in June when they were numbered, and ends in December now."""
    policy = shipped("praktijk")
    year = book_year(2018, 3, date(2017, 8, 1), policy)
    assert year.locked_through == date(2025, 12, 31)


def test_a_year_without_receipts_has_nothing_to_close() -> None:
    with pytest.raises(BookYearEmpty):
        BookYear(2018, 0, date(2025, 12, 31)).require_may_go(date(2030, 1, 1))
