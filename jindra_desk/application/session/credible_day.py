"""The one place where today is asked before something is done that cannot be undone (trust #27).

What is known of the days is read from the vault itself: the log from where it was last read, the ledger, the register
of backups, and what the anchors outside the vault told. `domain/base/credible_day.py` weighs it. When today is doubted,
the owner types the date; that is remembered with a row in the log, and what was told before it counts no more.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.credible_day import DoubtedDay, KnownDays, OtherDayTyped, TodayDoubted, confirmed
from jindra_desk.domain.base.dates import day_within
from jindra_desk.domain.copies.backup import CopyState
from jindra_desk.domain.vault.audit import ObjectKind, Verb, moment_day

KNOWN = "day.known"
"""Setting: what the log told up to a row, and up to where ledger and register were settled by a typed date."""
_ROWS_BEFORE_NOTE = 500
_MOST_ELSEWHERE = 12
Anchored = tuple[int, date]
"""A row of the log and the day on which an anchor says that it was the newest."""


@dataclass(frozen=True, slots=True)
class _Noted:
    """`days` is what the log told up to row `audit`; records of the ledger and copies up to these were settled."""

    days: KnownDays = field(default_factory=KnownDays)
    audit: int = 0
    ledger: int = 0
    copies: int = 0
    elsewhere: tuple[date, ...] = ()


def doubted_today(session: Session) -> DoubtedDay | None:
    """What is wrong with today; None when it may decide what cannot be undone. Reads only."""
    with session.vault.reading() as uow:
        return doubt_in(uow, session)


def doubt_in(uow: UnitOfWork, session: Session) -> DoubtedDay | None:
    """The same, in a view that is open already."""
    return known_days(uow).doubt(session.clock.today())


def known_days(uow: UnitOfWork) -> KnownDays:
    """What log, ledger, anchors and backups tell of the days."""
    noted = _noted(uow)
    _row, days = _of_log(uow, noted)
    return days.told_all(sorted(_beside_the_log(uow, noted)))


def day_to_note(uow: UnitOfWork, today: date) -> date:
    """The day to write down as that of a new file: never before a day that is sure, or the file would be due as soon as
    the clock, which stood years behind, is set right (trust #19).
    """
    known = known_days(uow)
    return known.sure if known.sure is not None and known.lies_behind(today) else today


def require_credible_today(session: Session) -> date:
    """Answer today, for a use case that cannot be undone; raises `TodayDoubted`, and then nothing may be done."""
    doubted = doubted_today(session)
    if doubted is not None:
        raise TodayDoubted(doubted)
    return session.clock.today()


def confirm_today(session: Session, typed: date) -> ChangeSet:
    """The owner typed the date of today: remembered with a row in the log, so that it is asked once.

    Raises `OtherDayTyped` when the clock says another day: then the clock is to be set right, and nothing changes.
    """
    today = session.clock.today()
    if typed != today:
        raise OtherDayTyped(typed=typed, today=today)
    with session.vault.unit_of_work() as uow:
        uow.audit.append(Verb.ACCEPT, ObjectKind.SETTING, None, session.clock.now())
        copies = max((copy.order for copy in uow.copies.all()), default=0)
        _note(uow, _Noted(confirmed(today), uow.audit.head().sequence, uow.ledger.head().sequence, copies))
    return ChangeSet.of(Topic.SETTING, Topic.RETENTION)


def note_known_days(session: Session) -> None:
    """At opening: keep what the log told so far, once many rows came, so that it is not read whole each time."""
    with session.vault.reading() as uow:
        noted = _noted(uow)
        row, days = _of_log(uow, noted)
    if row - noted.audit >= _ROWS_BEFORE_NOTE:
        with session.vault.unit_of_work() as uow:
            _note(uow, replace(noted, days=days, audit=row))
            uow.audit.append(Verb.SETTINGS, ObjectKind.SETTING, None, session.clock.now())


def tells_more(uow: UnitOfWork, anchored: Iterable[Anchored]) -> bool:
    """Whether one of these lies behind all that this vault knows, and was not noted yet."""
    return bool(_beyond(uow, _noted(uow), anchored))


def note_elsewhere(uow: UnitOfWork, anchored: Iterable[Anchored]) -> None:
    """Keep what an anchor outside the vault tells and this vault does not (an older one was put back); the audit row is
    the caller's.
    """
    noted = _noted(uow)
    _note(uow, replace(noted, elsewhere=(*noted.elsewhere, *_beyond(uow, noted, anchored))[-_MOST_ELSEWHERE:]))


def _beyond(uow: UnitOfWork, noted: _Noted, anchored: Iterable[Anchored]) -> list[date]:
    """What was settled by a typed date is no news, nor is a day more: an anchor is written just after its row."""
    newest = known_days(uow).newest
    days = {day for row, day in anchored if row > noted.audit} - set(noted.elsewhere)
    return sorted(day for day in days if newest is not None and day > day_within(newest, 1))


def _of_log(uow: UnitOfWork, noted: _Noted) -> tuple[int, KnownDays]:
    """The newest row, and the days up to it; a row whose moment cannot be read tells nothing (`verify` finds it)."""
    row, days = noted.audit, noted.days
    for sequence, moment in uow.audit.moments_after(noted.audit):
        row = sequence
        with suppress(ValueError):
            days = days.told(moment_day(moment))
    return row, days


def _beside_the_log(uow: UnitOfWork, noted: _Noted) -> list[date]:
    ledger = [record.on for record in uow.ledger.records() if record.sequence > noted.ledger and record.on is not None]
    copies = [copy.made_at.date() for copy in uow.copies.all()
              if copy.state is CopyState.VERIFIED and not copy.misdated and copy.order > noted.copies]
    return [*ledger, *copies, *noted.elsewhere]


def _note(uow: UnitOfWork, noted: _Noted) -> None:
    uow.settings.put(KNOWN, {
        "sure": _iso(noted.days.sure), "newest": _iso(noted.days.newest), "audit": noted.audit,
        "ledger": noted.ledger, "copies": noted.copies, "elsewhere": [day.isoformat() for day in noted.elsewhere]})


def _noted(uow: UnitOfWork) -> _Noted:
    """What was kept; what cannot be read is found again, from the first row of the log on."""
    stored = uow.settings.get(KNOWN)
    with suppress(ValueError, KeyError, TypeError):
        if isinstance(stored, dict):
            return _Noted(KnownDays(_day(stored["sure"]), _day(stored["newest"])), int(stored["audit"]),
                          int(stored["ledger"]), int(stored["copies"]),
                          tuple(date.fromisoformat(day) for day in stored["elsewhere"]))
    return _Noted()


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(stored: object) -> date | None:
    return None if stored is None else date.fromisoformat(str(stored))
