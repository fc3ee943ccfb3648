"""When the receipts of a book year may and must go: seven full years after its end, not a day sooner (J-23, J-24)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jindra_desk.domain.base.dates import book_year_end, day_within, fiscal_kept_through
from jindra_desk.domain.base.errors import InvalidInput, RuleRefusal
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.policy.profile import Policy

GRACE_DAYS = 30
"""From the first day on which they may go, receipts are gone within so many days (J-24)."""


class BookYearLocked(RuleRefusal):
    """The law still asks for these receipts (J-23)."""

    rule = "J-23"
    title = noop("De bonnen van {year} moet je bewaren tot en met {through}.")
    cause = noop("Er is niets gewist.")
    next_step = noop("Probeer het daarna opnieuw.")


class BookYearEmpty(InvalidInput):
    """No receipts of that year are here, or no more."""

    title = noop("Van boekjaar {year} zijn hier geen bonnen.")
    next_step = noop("Kies een ander boekjaar.")


@dataclass(frozen=True, slots=True)
class BookYear:
    """One book year, named after the year in which it ends; `locked_through` is the last day that the law asks for."""

    year: int
    receipts: int
    locked_through: date

    def may_go(self, today: date) -> bool:
        """True from the day after the lock."""
        return today > self.locked_through

    def overdue(self, today: date) -> bool:
        """True when the receipts should have gone by now."""
        return today > self.last_day

    @property
    def last_day(self) -> date:
        """The last day on which they may still stand here."""
        return day_within(self.locked_through, GRACE_DAYS)

    def require_may_go(self, today: date) -> None:
        """Raise `BookYearLocked`, or `BookYearEmpty` when there is nothing to close."""
        if not self.receipts:
            raise BookYearEmpty("year", year=self.year)
        if not self.may_go(today):
            raise BookYearLocked(year=self.year, through=self.locked_through)


def book_year(year: int, receipts: int, newest: date, policy: Policy) -> BookYear:
    """Describe a year by its newest receipt, whose term is the longest.

    The policy's end of the book year may have moved since those receipts were numbered: the later day counts.
    """
    by_receipt = fiscal_kept_through(newest, policy.book_year_end, policy.bookkeeping_years).locked_through
    ends = book_year_end(date(year, 1, 1), policy.book_year_end)
    by_name = fiscal_kept_through(ends, policy.book_year_end, policy.bookkeeping_years).locked_through
    return BookYear(year, receipts, max(by_receipt, by_name))
