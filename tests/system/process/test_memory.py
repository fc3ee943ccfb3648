"""How much memory is free, roughly, on every system and on one that does not tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.system.process import memory


def test_something_plausible_is_told() -> None:
    assert 1 << 24 < memory.free_memory() < 1 << 46


@pytest.mark.parametrize(("content", "told"), [
    ("MemTotal:  8 kB\nMemFree: 1 kB\nMemAvailable:    2048 kB\n", 2048 * 1024),
    ("MemTotal: 8 kB\n", None),
    ("MemAvailable:\n", None),
    ("MemAvailable: veel kB\n", None),
])
def test_linux_tells_in_kib_or_not_at_all(tmp_path: Path, content: str, told: int | None) -> None:
    (tmp_path / "meminfo").write_text(content)
    assert memory._linux_free(tmp_path / "meminfo") == told
    assert memory._linux_free(tmp_path / "weg") is None


def test_a_system_that_tells_nothing_is_taken_for_a_small_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_name: str) -> int:
        raise ValueError

    monkeypatch.setattr(memory, "_linux_free", lambda _path: None)
    monkeypatch.setattr("os.sysconf", unknown, raising=False)
    assert memory._half_of_all() == memory.CAUTIOUS_BYTES
