"""How people type days, numbers and times, read in one place for every field, command and draft (A-08).

Nothing is guessed that could be meant in two ways: what is not sure is None, and the field says how to type it.
"""

from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal
from enum import Enum, auto

_DAY_PARTS = re.compile(r"(\d{1,4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,4})", re.ASCII)
_DAY_DIGITS = re.compile(r"\d{6}|\d{8}", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1800, 2199
"""Between these a year that is written without separators is taken for one."""

_SPACES = str.maketrans("", "", " \t\u00a0\u2009\u202f")
_DUTCH = re.compile(r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?", re.ASCII)
_ENGLISH = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,2}", re.ASCII)
_NO_CENTS = re.compile(r"[,.](?:-{1,2}|=|\u2013|\u2014)$")
_MOST_DIGITS = 15

_TIME = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?", re.ASCII)


class ShortYear(Enum):
    """What a year of two digits means: the one nearest to today, or the last one that is over (a birth)."""

    NEAREST = auto()
    PAST = auto()


def typed_day(untrusted_text: str, today: date | None = None, short_year: ShortYear = ShortYear.NEAREST) -> date | None:
    """A day as it is typed: `12-11-2026`, `12/11/2026`, `12.11.2026`, `12 11 2026`, `2026-11-12`, `12112026`, and with
    `today` also `12-11-26` and `121126`; None for anything else. Day and month come in this order, as in Dutch.
    """
    typed = untrusted_text.strip()
    if _DAY_DIGITS.fullmatch(typed):
        return _unseparated(typed, today, short_year)
    parts = _DAY_PARTS.fullmatch(typed)
    if parts is None:
        return None
    first, month, last = parts.groups()
    if len(first) == 4:
        return _day(int(first), int(month), int(last)) if len(last) <= 2 else None
    if len(first) > 2:
        return None
    if len(last) == 4:
        return _day(int(last), int(month), int(first))
    return _of_short_year(int(first), int(month), int(last), today, short_year) if len(last) == 2 else None


def typed_number(untrusted_text: str) -> Decimal | None:
    """A number as it is typed: `84`, `84,5`, `84,50`, `1.204`, `1.204,00`, `84.50`, `1,204.50`, `€ 84,-`; None for
    anything else. A point before three digits parts thousands, as Dutch has it.
    """
    typed = _NO_CENTS.sub("", untrusted_text.replace("€", "").translate(_SPACES).strip())
    if len(typed) > _MOST_DIGITS:
        return None
    if _DUTCH.fullmatch(typed):
        return Decimal(typed.replace(".", "").replace(",", "."))
    if _ENGLISH.fullmatch(typed):
        return Decimal(typed.replace(",", ""))
    return None


def typed_whole(untrusted_text: str) -> int | None:
    """A whole number that is not below zero, as `typed_number` reads it: `30`, `1.204`, `30,0`; None otherwise."""
    number = typed_number(untrusted_text)
    return int(number) if number is not None and number == number.to_integral_value() else None


def typed_time(untrusted_text: str) -> time | None:
    """A time of the day as it is typed: `11:30`, `11.30`, `1130`, `930` and `9`; None for anything else."""
    typed = untrusted_text.translate(_SPACES)
    if typed.isascii() and typed.isdigit() and len(typed) == 3:
        typed = f"0{typed}"
    found = _TIME.fullmatch(typed)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _unseparated(digits: str, today: date | None, short_year: ShortYear) -> date | None:
    if len(digits) == 6:
        return _of_short_year(int(digits[:2]), int(digits[2:4]), int(digits[4:]), today, short_year)
    ways = (_day(int(digits[4:]), int(digits[2:4]), int(digits[:2])),
            _day(int(digits[:4]), int(digits[4:6]), int(digits[6:])))
    return next((day for day in ways if day is not None and _FIRST_YEAR <= day.year <= _LAST_YEAR), None)


def _of_short_year(day: int, month: int, year: int, today: date | None, short_year: ShortYear) -> date | None:
    if today is None:
        return None
    century = today.year - today.year % 100
    ways = [found for base in (century - 100, century, century + 100)
            if (found := _day(base + year, month, day)) is not None]
    if short_year is ShortYear.PAST:
        return max((way for way in ways if way <= today), default=None)
    return min(ways, key=lambda way: abs((way - today).days), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
