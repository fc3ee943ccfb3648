"""How far a term is, in words, for every screen, list and paper: all of them say the same on the same day (section 9).

The last day of a term is the last one on which keeping is allowed: the file is due on it, and over only the day after.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from jindra_desk.domain.base.dates import months_between
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.retention.engine import ClassRetention, RetentionCard
from jindra_desk.domain.retention.term_ends import AtLeast, TermEnd, TermState

CARD_LABELS: Mapping[RetentionCard, str] = MappingProxyType({
    RetentionCard.DUE: noop("nu weg"),
    RetentionCard.SOON: noop("binnen 30 dagen"),
    RetentionCard.HELD: noop("vastgehouden"),
    RetentionCard.RUNNING: noop("loopt nog"),
})
"""The four kinds in which every list counts its files, and names each of them."""


def left_wording(keep_through: date, today: date) -> Text:
    """`2 dagen te laat`, `laatste dag`, `over 7 dagen`, `over 23 maanden`."""
    left = (keep_through - today).days
    if left < 0:
        return text(noop("{n} dag te laat") if left == -1 else noop("{n} dagen te laat"), n=-left)
    if left == 0:
        return text(noop("laatste dag"))
    if (months := months_between(today, keep_through)) >= 2:
        return text(noop("over {n} maanden"), n=months)
    return text(noop("over {n} dag") if left == 1 else noop("over {n} dagen"), n=left)


def state_label(row: ClassRetention, today: date) -> Text:
    """As `left_wording`; `vast: claim loopt` for what is held, and the words of the law for a minimum."""
    if row.state is TermState.HELD:
        return text(noop("vast: {ground}"), ground=row.held_by or text(noop("afgeschermd")))
    return end_wording(row.end, today)


def end_wording(end: TermEnd | None, today: date) -> Text:
    """As `left_wording`; what the law asks is locked, then may go, and is not late in the month after."""
    if end is None:
        return text(noop("geen einddatum"))
    state = end.state_on(today)
    if state is TermState.LOCKED:
        return text(noop("wettelijk vast"))
    if _may_go(end, state):
        return text(noop("mag nu weg"))
    return left_wording(end.last_day, today)


def _may_go(end: TermEnd | None, state: TermState) -> bool:
    return isinstance(end, AtLeast) and state is TermState.AT_RISK


def clock_wording(row: ClassRetention, today: date) -> Text:
    """The line under a clock: `loopt nog`, `laatste dag`, `voorbij`; receipts that may go are not late yet."""
    if _may_go(row.end, row.state):
        return text(noop("mag nu weg"))
    if row.state is TermState.OVERDUE:
        return text(noop("voorbij"))
    return text(noop("laatste dag") if row.keep_through == today and row.state is not TermState.LOCKED
                else noop("loopt nog"))
