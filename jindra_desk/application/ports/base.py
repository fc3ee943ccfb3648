"""What every use case needs from the world: the clock, ids, and a way to tell how far it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol

Progress = Callable[[int, int], None]
"""Told (done, total) from time to time; raises `Cancelled` of its own kind to stop the work."""


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """Local time with its zone."""
        ...

    def today(self) -> date:
        """Local calendar date."""
        ...

    def monotonic(self) -> float:
        """Seconds that never go back."""
        ...


class IdSource(Protocol):
    """Where new random ids come from: 32 lower-case hex digits."""

    def new_id(self) -> str: ...
