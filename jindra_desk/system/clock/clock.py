"""The only place that reads the computer's clock; everything else gets a clock, or today's date."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

from jindra_desk.domain.base.dates import AMSTERDAM, day_within, moment_after, moment_at

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def local(moment: datetime) -> datetime:
    """Answer `moment` as local time with its offset; a naive one is read as local time.

    A zone that no place on earth has (`TZ=UTC-99`), or one that would carry the moment past the end of the calendar, is
    no zone: then the practice's own counts, and where that one fails too, UTC.
    """
    for zone in (None, AMSTERDAM):
        # TZ may hold anything; which fault it brings differs with Python's version and the system.
        with suppress(ValueError, OverflowError, OSError):
            if zone is None or moment.tzinfo is not None:
                return moment.astimezone(zone)
            return moment.replace(tzinfo=zone)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


class SystemClock:
    """The clock of this computer."""

    def __init__(self, seconds: Callable[[], float] = time.time) -> None:
        """`seconds` since 1970; tests hand in clocks that are set to what no calendar has."""
        self._seconds = seconds

    def now(self) -> datetime:
        """Answer this moment as local time that knows its offset (summer and winter time differ).

        A clock that stands outside the years 1 to 9999 is taken as the end of the calendar that it passed.
        """
        return local(moment_at(self._seconds(), _EPOCH))

    def today(self) -> date:
        """Answer the local calendar date."""
        return self.now().date()

    def monotonic(self) -> float:
        """Answer seconds that never run backwards; they may stand still while the computer sleeps."""
        return time.monotonic()


class ShiftedClock:
    """The computer's clock with another date: `--today` shows the program on that day, at the present time of
    day.
    """

    def __init__(self, today: date, base: SystemClock | None = None) -> None:
        self._base = base or SystemClock()
        self._days = (today - self._base.today()).days

    def now(self) -> datetime:
        """Answer the shifted moment; the time of day stays the one on the wall (summer time follows the new
        date).
        """
        return local(moment_after(self._base.now().replace(tzinfo=None), timedelta(days=self._days)))

    def today(self) -> date:
        """Answer the chosen date, a day later once midnight has passed."""
        return day_within(self._base.today(), self._days)

    def monotonic(self) -> float:
        """Answer the real monotonic seconds: a chosen date moves no waiting time and no lock."""
        return self._base.monotonic()


class FixedClock:
    """A clock that stands still, for drawn pictures and documents that must come out the same each time."""

    def __init__(self, moment: datetime) -> None:
        """Take `moment` with its offset; a naive one is read as local time."""
        self._moment = moment if moment.tzinfo is not None else local(moment)

    def now(self) -> datetime:
        """Answer the fixed moment."""
        return self._moment

    def today(self) -> date:
        """Answer the date of the fixed moment."""
        return self._moment.date()

    def monotonic(self) -> float:
        """Answer the seconds since 1970 of the fixed moment; they stand still too."""
        return (self._moment - _EPOCH) / timedelta(seconds=1)
