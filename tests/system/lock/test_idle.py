"""What the system knows of idleness; unknown is an answer, an exception is not."""

from __future__ import annotations

import ctypes

import pytest

from jindra_desk.system.lock import idle


def test_without_a_desktop_the_answer_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    assert idle.idle_reader()() is None


def test_wayland_is_not_asked_through_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    assert idle.idle_reader()() is None


def test_missing_libraries_or_display_mean_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    assert idle.idle_reader()() is None

    def missing(_name: str) -> ctypes.CDLL:
        raise OSError

    monkeypatch.setattr("ctypes.CDLL", missing)
    assert idle.idle_reader()() is None
