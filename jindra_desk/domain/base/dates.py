"""Date rules that every term uses (section 9): terms, working days, clock hours, book years, age.

All dates are local calendar dates. Nothing here reads a clock: 'today' is always an argument.

The calendar ends: before year 1 and after year 9999 there is no date. A term that would run past it is refused in words
(`DayOutOfReach`); a window around today, such as "in thirty days", stops at the last day that there is (`day_within`).
Nowhere else is a span added to a date (a test looks for it).
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text import Text, noop, text

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
"""Zone in which the practice's clock runs; on Windows it needs the `tzdata` package."""

COMPLAINT_DAYS = 42
"""Six weeks to answer a complaint (Wkkgz 17, A-05)."""
COMPLAINT_EXTENSION_DAYS = 28
"""One extension of four weeks (Wkkgz 17, A-05)."""
FISCAL_YEARS = 7
"""Full years that bookkeeping is kept after the end of its book year (AWR 52, J-23)."""

_REFERENCE_DAYS = tuple(
    day for day in (date(2024, 1, 1) + timedelta(days=n) for n in range(1461)) if day.day == 1 or day.day > 28
)
"""Days of four years with one leap day on which a calendar term takes all its lengths; 2 to 28 behave as day 1."""


class DayOutOfReach(InvalidInput):
    """A date that no calendar has: a term runs past year 9999, or back beyond year 1."""

    title = noop("Met deze datum is niet te rekenen: hij ligt te ver weg.")
    cause = noop("Er is niets veranderd.")
    next_step = noop("Kijk de datum na, en of de klok van je computer goed staat.")


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time in calendar units, each zero or more; years and months are added before the rest."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0

    def __post_init__(self) -> None:
        """Refuse negative parts (`ValueError`): a term never runs backwards."""
        if min(self.years, self.months, self.weeks, self.days) < 0:
            raise ValueError("a term has no negative parts")

    @property
    def is_zero(self) -> bool:
        """True when the term is 'at once'."""
        return not (self.years or self.months or self.weeks or self.days)

    def never_longer_than(self, other: Term) -> bool:
        """True when this term ends no later than `other`, from whatever day both start."""
        if self == other:
            return True
        return all(add_term(day, self) <= add_term(day, other) for day in _REFERENCE_DAYS)

    def never_shorter_than(self, other: Term) -> bool:
        """True when this term ends no earlier than `other`, from whatever day both start."""
        return other.never_longer_than(self)

    def wording(self) -> Text:
        """`2 jaar`, `1 maand`, `1 jaar en 6 maanden`; a term of nothing is `meteen`."""
        parts = [
            part
            for part in (
                _counted(self.years, noop("1 jaar"), noop("{n} jaar")),  # apart for English: 1 year
                _counted(self.months, noop("{n} maand"), noop("{n} maanden")),
                _counted(self.weeks, noop("{n} week"), noop("{n} weken")),
                _counted(self.days, noop("{n} dag"), noop("{n} dagen")),
            )
            if part is not None
        ]
        if not parts:
            return text(noop("meteen"))
        whole = parts[0]
        for part in parts[1:]:
            whole = text(noop("{first} en {second}"), first=whole, second=part)
        return whole


def _counted(n: int, one: str, more: str) -> Text | None:
    if n == 0:
        return None
    return text(one if n == 1 else more, n=n)


def days_after(day: date, days: int) -> date:
    """`days` later, or earlier when negative; raises `DayOutOfReach` where the calendar ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError as error:
        raise DayOutOfReach("day") from error


def day_within(day: date, days: int) -> date:
    """`days` later or earlier, at most the last or the first day that there is: for windows around a day, not for
    terms.
    """
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def moment_after(moment: datetime, span: timedelta) -> datetime:
    """`span` later or earlier, at most the last or the first moment that there is."""
    try:
        return moment + span
    except OverflowError:
        return (datetime.max.replace(tzinfo=moment.tzinfo) if span > timedelta(0)
                else datetime.min.replace(tzinfo=moment.tzinfo))


def moment_at(seconds: float, like: datetime) -> datetime:
    """The moment so many seconds after 1970, in the zone of `like`; at most the last or the first that there is."""
    most = 1e12  # more than any calendar has, less than a span can hold
    since = moment_after(datetime(1970, 1, 1, tzinfo=UTC), timedelta(seconds=max(min(seconds, most), -most)))
    try:
        return since.astimezone(like.tzinfo)
    except (OverflowError, ValueError):
        return since


def fresh_for(day: date, today: date, days: int) -> bool:
    """Whether fewer than `days` have passed since `day`. A day that is still to come tells of a wrong clock: what was
    done then is never fresh (trust #19).
    """
    return 0 <= (today - day).days < days


def days_in_month(year: int, month: int) -> int:
    """Number of days of a month: 29 for February 2024. Raises `DayOutOfReach` outside years 1 to 9999."""
    if not date.min.year <= year <= date.max.year:
        raise DayOutOfReach("day")
    return monthrange(year, month)[1]


def day_in_month(year: int, month: int, day: int) -> date:
    """That day of a month, or the last one that it has; raises `DayOutOfReach` outside years 1 to 9999."""
    return date(year, month, min(day, days_in_month(year, month)))


def add_months(day: date, months: int) -> date:
    """Same day number `months` later, else the last day of that month: 31-01-2027 + 1 = 28-02-2027.

    Raises `DayOutOfReach` where the calendar ends; so does everything below that adds a term.
    """
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day_in_month(year, month0 + 1, day.day)


def months_ahead(first: date, months: int) -> tuple[date, ...]:
    """The first days of so many months from `first` on; fewer where the calendar ends."""
    numbers = range(first.year * 12 + first.month - 1, first.year * 12 + first.month - 1 + months)
    return tuple(date(number // 12, number % 12 + 1, 1) for number in numbers if number // 12 <= date.max.year)


def add_years(day: date, years: int) -> date:
    """Same day and month `years` later; 29 February becomes 28 February in an ordinary year."""
    return add_months(day, years * 12)


def add_weeks(day: date, weeks: int) -> date:
    """`weeks` times seven days later."""
    return days_after(day, 7 * weeks)


def add_term(day: date, term: Term) -> date:
    """Last day of a term that starts on `day`: years and months in one step, then weeks and days."""
    return days_after(add_months(day, 12 * term.years + term.months), 7 * term.weeks + term.days)


def easter_sunday(year: int) -> date:
    """Easter in the Gregorian calendar (Meeus/Jones/Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * j) // 451
    month, day0 = divmod(h + j - 7 * m + 114, 31)
    return date(year, month, day0 + 1)


def public_holidays(year: int) -> frozenset[date]:
    """Dutch public holidays for legal terms (Algemene termijnenwet 3; Good Friday counts as one)."""
    easter = easter_sunday(year)
    kings_day = date(year, 4, 27)
    if kings_day.weekday() == 6:
        kings_day = date(year, 4, 26)
    moving = (days_after(easter, n) for n in (-2, 0, 1, 39, 49, 50))
    fixed = (date(year, 1, 1), kings_day, date(year, 5, 5), date(year, 12, 25), date(year, 12, 26))
    return frozenset((*moving, *fixed))


def is_working_day(day: date) -> bool:
    """False on Saturday, Sunday and public holidays."""
    return day.weekday() < 5 and day not in public_holidays(day.year)


def legal_last_working_day(day: date) -> date:
    """The day itself or the first working day after it: the legal maximum. Warn on the unshifted day."""
    while not is_working_day(day):
        day = days_after(day, 1)
    return day


def clock_hours_after(moment: datetime, hours: int) -> datetime:
    """`hours` real hours after `moment`, as Amsterdam time; weekends and summer time make no difference.

    Raises `ValueError` for a moment without a zone: its hour would be a guess; `DayOutOfReach` where the calendar ends.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a zone")
    try:
        return (moment.astimezone(UTC) + timedelta(hours=hours)).astimezone(AMSTERDAM)
    except OverflowError as error:
        raise DayOutOfReach("moment") from error


def hours_72(discovered: datetime) -> datetime:
    """Deadline for reporting a breach: 72 clock hours after discovery (GDPR 33, J-48)."""
    return clock_hours_after(discovered, 72)


class FiscalTerm(NamedTuple):
    """How long a receipt stays: locked through `locked_through`, offered for destruction from `due_on`."""

    locked_through: date
    due_on: date


def book_year_end(issued_on: date, month_day: tuple[int, int] = (12, 31)) -> date:
    """Last day of the book year in which `issued_on` falls; (2, 29) means the last day of February."""
    ends = _in_year(issued_on.year, month_day)
    return ends if issued_on <= ends else _in_year(issued_on.year + 1, month_day)


def fiscal_kept_through(
    issued_on: date, book_year_end_month_day: tuple[int, int] = (12, 31), years: int = FISCAL_YEARS
) -> FiscalTerm:
    """Seven full years after the end of the book year (J-23): 10-03-2026 is locked through 31-12-2033."""
    ends = book_year_end(issued_on, book_year_end_month_day)
    locked = _in_year(ends.year + years, book_year_end_month_day)
    return FiscalTerm(locked, days_after(locked, 1))


def _in_year(year: int, month_day: tuple[int, int]) -> date:
    return day_in_month(year, *month_day)


def age_on(birth: date, on: date) -> int:
    """Full years on the day `on`; who is born on 29 February turns older on 1 March in an ordinary year.

    Raises `ValueError` when `on` lies before the birth.
    """
    if on < birth:
        raise ValueError("the day lies before the birth")
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


def age_by(birth: date, on: date) -> int:
    """As `age_on`, and 0 on a day before the birth: for showing an age, where a wrong clock must not end the list."""
    return age_on(birth, max(on, birth))


def birthday(birth: date, age: int) -> date:
    """First day on which the person has `age` years: 01-03-2030 for 18 when born on 29-02-2012."""
    year = birth.year + age
    if (birth.month, birth.day) == (2, 29) and days_in_month(year, 2) == 28:
        return date(year, 3, 1)
    return day_in_month(year, birth.month, birth.day)


def complaint_due(received_on: date, *, extended: bool = False) -> date:
    """Last day to judge a complaint: 42 days, with its one extension 70 (A-05)."""
    return days_after(received_on, COMPLAINT_DAYS + (COMPLAINT_EXTENSION_DAYS if extended else 0))


def complaint_may_extend(received_on: date, on: date, *, already_extended: bool) -> bool:
    """The extension is possible once, and only before day 42 (section 9)."""
    return not already_extended and received_on <= on < complaint_due(received_on)


def months_between(start: date, end: date) -> int:
    """Whole months from `start` to `end` as `add_months` counts them; 0 when `end` is not after `start`."""
    if end <= start:
        return 0
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if add_months(start, months) <= end else months - 1
