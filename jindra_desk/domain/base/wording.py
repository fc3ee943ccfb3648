"""How dates, amounts and counts are written for people, in Dutch and in English (look.md, "Words")."""

from __future__ import annotations

from datetime import date, datetime

_MONTHS_NL = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
              "november", "december")
_MONTHS_EN = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
              "November", "December")
_SHORT_NL = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_SHORT_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS_NL = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def shown(path: object) -> str:
    """A path for a sentence: bytes of its name that are no text stand as escapes, so that it can be shown anywhere."""
    try:
        return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:  # half a character, which no disk gives but a file or an argument can
        return str(path).encode("utf-8", "backslashreplace").decode("utf-8")


def long_date(day: date, *, english: bool = False) -> str:
    """`12 november 2026`; English `12 November 2026`."""
    months = _MONTHS_EN if english else _MONTHS_NL
    return f"{day.day} {months[day.month - 1]} {day.year}"


def short_date(day: date, *, english: bool = False) -> str:
    """`12 nov`: only where the year is plain from its place."""
    return f"{day.day} {month_name(day.month, english=english)}"


def short_date_with_year(day: date, *, english: bool = False) -> str:
    """`12 nov 2026`, for tables."""
    return f"{short_date(day, english=english)} {day.year}"


def month_name(month: int, *, english: bool = False) -> str:
    """`nov` for 11."""
    return (_SHORT_EN if english else _SHORT_NL)[month - 1]


def weekday_date(day: date, *, english: bool = False) -> str:
    """`donderdag 12 november 2026`."""
    return f"{(_DAYS_EN if english else _DAYS_NL)[day.weekday()]} {long_date(day, english=english)}"


def field_date(day: date) -> str:
    """`12-11-2026`, as dates are typed and shown in fields."""
    return f"{day.day:02d}-{day.month:02d}-{day.year:04d}"


def clock_time(moment: datetime) -> str:
    """`11:42`, in the zone that `moment` carries."""
    return f"{moment.hour:02d}:{moment.minute:02d}"


class Figure(str):
    """A figure as Dutch writes it. A sentence that it fills (`Text`) takes `english` where English is spoken."""

    __slots__ = ()

    @property
    def english(self) -> str:
        """The same with point and comma changed about: `1,204.50`."""
        return self.translate(_POINT_AND_COMMA)

    def said(self, *, english: bool) -> str:
        """As that language writes it, for a figure that stands alone."""
        return self.english if english else str(self)


_POINT_AND_COMMA = str.maketrans(".,", ",.")


def euros(cents: int) -> Figure:
    """`€ 84,50` for 8450 and `€ 1.204,00` for 120400."""
    sign, cents = ("-" if cents < 0 else ""), abs(cents)
    return Figure(f"€ {sign}{count(cents // 100)},{cents % 100:02d}")


def count(number: int) -> Figure:
    """`1.204`, English `1,204`."""
    return Figure(f"{number:,}".replace(",", "."))


def size_words(size: int) -> Figure:
    """`340 MB` or `1,2 GB` for a number of bytes, rounded up; English `1.2 GB`."""
    megabytes = -(-size // 1_000_000)
    if megabytes < 1000:
        return Figure(f"{megabytes} MB")
    tenths = -(-size // 100_000_000)
    return Figure(f"{count(tenths // 10)},{tenths % 10} GB")
