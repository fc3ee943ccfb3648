"""The clock port's three faces: the computer's, a shifted one for --today, and one that stands still."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.application.ports import Clock
from jindra_desk.system.clock import FixedClock, ShiftedClock, SystemClock


def test_the_system_clock_knows_its_offset_and_never_runs_back() -> None:
    clock: Clock = SystemClock()
    assert clock.now().tzinfo is not None
    assert abs(clock.now() - datetime.fromtimestamp(time.time(), UTC)) < timedelta(seconds=5)
    assert clock.today() in {clock.now().date(), clock.now().date() - timedelta(days=1)}
    first = clock.monotonic()
    assert clock.monotonic() >= first


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1)))
def test_a_shifted_clock_shows_the_chosen_day_and_leaves_waiting_time_alone(today: date) -> None:
    clock: Clock = ShiftedClock(today)
    real = SystemClock()
    assert clock.today() in {today, today + timedelta(days=1)}
    assert clock.now().tzinfo is not None
    assert abs(clock.now().date() - today) <= timedelta(days=1)
    assert abs(clock.monotonic() - real.monotonic()) < 1


def test_a_fixed_clock_stands_still() -> None:
    moment = datetime(2026, 11, 12, 11, 44, tzinfo=UTC)
    clock: Clock = FixedClock(moment)
    assert (clock.now(), clock.today()) == (moment, date(2026, 11, 12))
    assert clock.monotonic() == clock.monotonic()
    assert FixedClock(datetime(2026, 11, 12, 11, 44)).now().tzinfo is not None
