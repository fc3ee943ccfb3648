"""Trying out whether a folder can be written in leaves nothing there, also when asked to end meanwhile."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from jindra_desk.disk.durable import unfinished_name
from jindra_desk.disk.read_only import writing_refused_in


@pytest.mark.parametrize("call", ["write", "close", "unlink"])
def test_asked_to_end_meanwhile_it_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    """The request comes once, before or after any call (trust #20)."""
    asked = False
    module: Any = Path if call == "unlink" else os
    real = getattr(module, call)

    def interrupted(*given: Any, **named: Any) -> Any:
        nonlocal asked
        if not asked:
            asked = True
            if call == "close":
                real(*given)
            raise KeyboardInterrupt
        return real(*given, **named)

    with monkeypatch.context() as patched:
        patched.setattr(module, call, interrupted)
        with pytest.raises(KeyboardInterrupt):
            writing_refused_in(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_a_kill_left_goes_at_the_next_try(tmp_path: Path) -> None:
    left = unfinished_name(tmp_path / "x")
    left.write_bytes(bytes(256 * 1024))
    assert writing_refused_in(tmp_path) is None
    assert list(tmp_path.iterdir()) == []
