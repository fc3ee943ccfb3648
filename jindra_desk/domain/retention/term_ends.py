"""How a term ends: keeping is allowed at most until a day, or asked at least until one. Two types, never one for the
other (requirements section 9; A-16, BW 7:454 lid 3, AWR 52).

'At most' names the last day on which keeping is allowed: destruction is possible from 30 days before it. 'At least'
names the last day on which the law asks the record: destruction is possible from the day after, and due within 30
days. Neither is a hold: a client's own request is not barred by a term (BW 7:455).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jindra_desk.domain.base.dates import day_within

SOON_DAYS = 30
"""Destruction is possible, and the start screen warns, from this many days before the last allowed day (A-16)."""
RISK_DAYS = 7
GRACE_DAYS = 30
"""Within so many days after a minimum the record goes, or it is kept longer than needed (J-24)."""


class TermState(StrEnum):
    """Where a record stands today; HELD does not depend on the day, so lists may store it."""

    RUNNING = "running"
    SOON = "soon"
    AT_RISK = "at_risk"
    OVERDUE = "overdue"
    HELD = "held"
    LOCKED = "locked"
    NO_TERM = "no_term"


@dataclass(frozen=True, slots=True)
class AtMost:
    """Kept through `last_day` and no longer. `not_before`: a minimum inside it bars destruction until that day."""

    last_day: date
    not_before: date | None = None

    @property
    def destroyable_from(self) -> date:
        """First day on which the term allows destruction: 30 days before the last, after any minimum."""
        since = day_within(self.last_day, -SOON_DAYS)
        return since if self.not_before is None else max(since, self.not_before)

    @property
    def due_on(self) -> date:
        """The day on which it has to go: the last day itself."""
        return self.last_day

    def state_on(self, today: date) -> TermState:
        """By the days that are left."""
        left = (self.last_day - today).days
        if left < 0:
            return TermState.OVERDUE
        if left <= RISK_DAYS:
            return TermState.AT_RISK
        return TermState.SOON if left <= SOON_DAYS else TermState.RUNNING


@dataclass(frozen=True, slots=True)
class AtLeast:
    """Kept through `last_day` because the law asks it; it goes in the 30 days after."""

    last_day: date

    @property
    def destroyable_from(self) -> date:
        """First day on which the term allows destruction: the day after the last."""
        return day_within(self.last_day, 1)

    @property
    def due_on(self) -> date:
        """The day on which it has to go: the first that is allowed."""
        return self.destroyable_from

    def state_on(self, today: date) -> TermState:
        """Locked, then a month in which it may go, then overdue."""
        since = (today - self.last_day).days
        if since <= 0:
            return TermState.LOCKED
        return TermState.AT_RISK if since <= GRACE_DAYS else TermState.OVERDUE


TermEnd = AtMost | AtLeast


def end_of(last_day: date | None, *, at_least: bool) -> TermEnd | None:
    """As a list stores it: a last day, and whether it is that of a minimum; None without a term."""
    if last_day is None:
        return None
    return AtLeast(last_day) if at_least else AtMost(last_day)
