"""Which run of the computer this is: after a restart the passphrase is asked again instead of the PIN (trust.md)."""

from __future__ import annotations

import ctypes
import sys
import time
from pathlib import Path

_LINUX = Path("/proc/sys/kernel/random/boot_id")
_MOST_CHARACTERS = 64


def boot_id() -> str:
    """Answer a text that stays the same until the computer is started again; "" where the system does not tell.

    Linux and macOS have an id of their own for it. Windows tells how long it has been running: `at:SECONDS` since
    1970, which moves with the clock, so that a clock that was set counts as a restart (`domain.pin.same_boot`).
    """
    if sys.platform == "win32":
        return _windows_start()
    if sys.platform == "darwin":
        return _darwin_session()
    return _linux_id(_LINUX)


def running_seconds() -> float | None:
    """Answer for how long the computer has been on, sleep included; None where the system does not tell.

    No clock that anybody can set has a part in it: it measures the PIN's week when the wall clock is put back.
    """
    if sys.platform == "win32":
        return _windows_running()
    # macOS: this clock goes on while the computer sleeps, and no time server moves it.
    name = "CLOCK_MONOTONIC_RAW" if sys.platform == "darwin" else "CLOCK_BOOTTIME"
    return _clock_seconds(getattr(time, name, None))


def _clock_seconds(clock: int | None) -> float | None:
    try:
        return None if clock is None else time.clock_gettime(clock)
    except OSError:
        return None


def _linux_id(source: Path) -> str:
    try:
        return source.read_text(encoding="ascii").strip()[:_MOST_CHARACTERS]
    except (OSError, ValueError):
        return ""


def started_at(now_seconds: float, running_seconds: float) -> str:
    """Answer the id that follows from a clock (seconds since 1970) and the time that the computer has been on."""
    return f"at:{max(0, round(now_seconds - running_seconds))}"


if sys.platform == "win32":

    def _windows_running() -> float:
        ticks = ctypes.windll.kernel32.GetTickCount64
        ticks.restype = ctypes.c_uint64
        return float(ticks()) / 1000

    def _windows_start() -> str:
        return started_at(time.time(), _windows_running())


if sys.platform == "darwin":

    def _darwin_session() -> str:
        size = ctypes.c_size_t(_MOST_CHARACTERS)
        buffer = ctypes.create_string_buffer(_MOST_CHARACTERS)
        library = ctypes.CDLL(None)
        if library.sysctlbyname(b"kern.bootsessionuuid", buffer, ctypes.byref(size), None, 0) != 0:
            return ""
        return buffer.value.decode("ascii", "ignore")
