"""The only place that reads the computer's clock; everything else gets a clock, or today's date."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """Answer this moment as local time that knows its offset (summer and winter time differ)."""
        return datetime.fromtimestamp(time.time(), tz=UTC).astimezone()

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
        self._shift = today - self._base.today()

    def now(self) -> datetime:
        """Answer the shifted moment; the time of day stays the one on the wall (summer time follows the new
        date).
        """
        wall = self._base.now().replace(tzinfo=None) + self._shift
        return wall.astimezone()

    def today(self) -> date:
        """Answer the chosen date, a day later once midnight has passed."""
        return self._base.today() + self._shift

    def monotonic(self) -> float:
        """Answer the real monotonic seconds: a chosen date moves no waiting time and no lock."""
        return self._base.monotonic()


class FixedClock:
    """A clock that stands still, for drawn pictures and documents that must come out the same each time."""

    def __init__(self, moment: datetime) -> None:
        """Take `moment` with its offset; a naive one is read as local time."""
        self._moment = moment if moment.tzinfo is not None else moment.astimezone()

    def now(self) -> datetime:
        """Answer the fixed moment."""
        return self._moment

    def today(self) -> date:
        """Answer the date of the fixed moment."""
        return self._moment.date()

    def monotonic(self) -> float:
        """Answer the seconds since 1970 of the fixed moment; they stand still too."""
        return (self._moment - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(seconds=1)
