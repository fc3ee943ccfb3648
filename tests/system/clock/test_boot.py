"""Which run of the computer this is."""

from __future__ import annotations

import sys
from pathlib import Path

from jindra_desk.domain.vault.pin import same_boot
from jindra_desk.system.clock.boot import _clock_seconds, _linux_id, boot_id, running_seconds, started_at


def test_it_stays_the_same_while_the_computer_runs() -> None:
    assert boot_id() == boot_id() != ""
    assert same_boot(boot_id(), boot_id())
    if sys.platform == "linux":
        assert boot_id() == Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def test_a_system_that_does_not_tell_answers_nothing(tmp_path: Path) -> None:
    assert _linux_id(tmp_path / "weg") == ""
    (tmp_path / "id").write_bytes(b"\xff\xfe")
    assert _linux_id(tmp_path / "id") == ""
    (tmp_path / "id").write_text(" abc\n")
    assert _linux_id(tmp_path / "id") == "abc"


def test_the_time_since_the_start_only_grows_and_counts_sleep() -> None:
    first = running_seconds()
    assert first is not None
    assert running_seconds() >= first > 0  # type: ignore[operator]
    if sys.platform == "linux":
        assert abs(first - float(Path("/proc/uptime").read_text().split()[0])) < 5


def test_a_system_without_such_a_clock_answers_nothing() -> None:
    assert _clock_seconds(None) is None
    assert _clock_seconds(987_654) is None


def test_the_moment_of_starting_follows_from_the_clock() -> None:
    """Windows: a clock that is set looks like a restart, and then the passphrase is asked."""
    assert started_at(1_000_000.4, 1_000.0) == "at:999000"
    assert same_boot(started_at(1_000_000, 1_000), started_at(1_003_600, 4_601))
    assert not same_boot(started_at(1_000_000, 1_000), started_at(1_003_600, 4_000))
    assert not same_boot(started_at(1_000_000, 1_000), started_at(1_003_600, 10))
