"""The clock port's three faces: the computer's, a shifted one for --today, and one that stands still."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.application.ports.base import Clock
from jindra_desk.system.clock.clock import FixedClock, ShiftedClock, SystemClock


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


@pytest.mark.parametrize("seconds", [
    253_402_300_799, 253_402_300_800, 4e17, 1e300, float("inf"), -62_135_596_800, -62_135_596_801, -4e17, 0, -1,
])
def test_a_clock_past_the_end_of_the_calendar_stands_at_its_end(seconds: float) -> None:
    """Trust #19: year 9999 is a day like another; beyond it there is none, and no raw OverflowError."""
    clock = SystemClock(lambda: seconds)
    assert clock.now().tzinfo is not None
    assert 1 <= clock.today().year <= 9999
    assert (clock.now() > datetime(2026, 1, 1, tzinfo=UTC)) is (seconds > 2e9)
    shifted = ShiftedClock(date(2026, 11, 12), clock)
    assert abs(shifted.today() - date(2026, 11, 12)) <= timedelta(days=1)


@pytest.mark.parametrize("day", [date.min, date.min + timedelta(days=1), date.max, date.max - timedelta(days=1)])
def test_the_first_and_the_last_day_can_be_chosen(day: date) -> None:
    """`--today 0001-01-01` and `--today 9999-12-31`."""
    clock = ShiftedClock(day)
    assert clock.now().tzinfo is not None
    assert abs(clock.now().date() - day) <= timedelta(days=1)
    assert abs(clock.today() - day) <= timedelta(days=1)
    FixedClock(datetime.combine(day, datetime.min.time())).monotonic()


@pytest.mark.parametrize("zone", ["UTC-99", "UTC99", "UTC-24", "XYZ25", "", ":", "Mars/Olympus", "A" * 300, "UTC-14",
                                  "EST5EDT,M3.2.0,M11.1.0", "<-99>99", "/etc/passwd", "..", "\t"])
def test_whatever_stands_in_tz_there_is_a_time(zone: str) -> None:
    """`TZ=UTC-99` was a raw ValueError in every command."""
    script = ("from jindra_desk.system.clock.clock import *; from datetime import date\n"
              "for clock in (SystemClock(), ShiftedClock(date(2031, 1, 1)), ShiftedClock(date.max), "
              "SystemClock(lambda: 4e17), FixedClock(datetime(2026, 11, 12))):\n"
              "    print(clock.now().isoformat(), clock.today().isoformat(), clock.now().timestamp())\n")
    done = subprocess.run([sys.executable, "-c", script], env={"TZ": zone}, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr[-300:]
    assert len(done.stdout.splitlines()) == 5
