"""Whether today may be believed before something is done that cannot be undone (trust #27). Pure.

A clock cannot be proven right, but it can be held against what is known: the moments in the log, in the ledger, in the
anchors outside the vault and of the back-ups. Who works walks through the days in small steps. A day that lies far
beyond them, or before them, is doubted, and only a date that the owner types settles it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import reduce

from jindra_desk.domain.base.dates import day_within
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.text import noop

REACH_DAYS = 40
"""As far as the days of somebody who works may lie apart: longer than any holiday of a practice of one person."""
_ZONE_DAYS = 1
"""Between two places on earth the date differs by a day at most: who comes home from afar is not asked."""


class Doubt(StrEnum):
    """Why a day is not believed."""

    BEYOND = "beyond"
    """More than `REACH_DAYS` after the newest day that was reached step by step."""
    BEFORE = "before"
    """Before the newest day that anything tells of."""


@dataclass(frozen=True, slots=True)
class DoubtedDay:
    """What the clock says, and the newest day that is known."""

    today: date
    known: date
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class KnownDays:
    """`sure`: the newest day that was reached in steps of at most `REACH_DAYS`; `newest`: the latest that is told.

    Both are None while nothing is known. A day that was leapt to makes nothing sure, however often it is told: a clock
    that stands ten years ahead for a week writes seven such days.
    """

    sure: date | None = None
    newest: date | None = None

    def told(self, day: date) -> KnownDays:
        """What is known after one more moment, given in the order in which they were written."""
        newest = day if self.newest is None else max(self.newest, day)
        if self.sure is None or self.sure <= day <= day_within(self.sure, REACH_DAYS):
            return KnownDays(day, newest)
        return KnownDays(self.sure, newest)

    def told_all(self, days: Iterable[date]) -> KnownDays:
        """What is known after all of them, in order."""
        return reduce(KnownDays.told, days, self)

    def doubt(self, today: date) -> DoubtedDay | None:
        """Why `today` may not decide what cannot be undone; None when it may."""
        if self.newest is not None and day_within(today, _ZONE_DAYS) < self.newest:
            return DoubtedDay(today, self.newest, Doubt.BEFORE)
        if self.sure is not None and self.lies_beyond(today):
            return DoubtedDay(today, self.sure, Doubt.BEYOND)
        return None

    def lies_behind(self, today: date) -> bool:
        """Whether the clock stands before a day that is sure: then what seems to be dated ahead need not be."""
        return self.sure is not None and day_within(today, _ZONE_DAYS) < self.sure

    def lies_beyond(self, today: date) -> bool:
        """Whether the clock leapt to a day that nothing leads up to, also when it leapt further once before."""
        return self.sure is not None and today > day_within(self.sure, REACH_DAYS)


def confirmed(day: date) -> KnownDays:
    """What is known from the moment on at which the owner typed the date: that day; what was told before is settled."""
    return KnownDays(day, day)


class TodayDoubted(RuleRefusal):
    """The clock tells a day that nothing leads up to; `doubted` holds both."""

    rule = "--today-is"
    title = noop("Klopt de klok van deze computer? Hij staat op {today}; het nieuwste in je kluis is van {known}.")
    cause = noop("Er is niets vernietigd of gewist, en oude back-ups blijven staan.")
    next_step = noop(
        "Staat de klok fout, zet hem dan goed. Klopt hij, typ dan de datum van vandaag: in het venster bij Vandaag, "
        "bij «destroy» en «backup» met --today-is DD-MM-JJJJ.")

    def __init__(self, doubted: DoubtedDay) -> None:
        super().__init__(today=doubted.today, known=doubted.known)
        self.doubted = doubted


class OtherDayTyped(RuleRefusal):
    """What the owner typed and what the clock says are two days; raise it with `typed` and `today`."""

    rule = "--today-is"
    title = noop("Je typte {typed}, en de klok van deze computer staat op {today}.")
    cause = noop("Er is niets vernietigd of gewist.")
    next_step = noop("Zet eerst de klok van je computer goed, en probeer het dan opnieuw.")
