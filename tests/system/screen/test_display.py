"""One clear sentence when no window can be shown."""

from __future__ import annotations

import ctypes
import sys

import pytest

from jindra_desk.system.screen.display import (
    NoDisplay,
    WindowPartsMissing,
    check_window_parts,
    draws_nowhere,
    has_display,
    missing_part,
)


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A Linux computer without a screen."""
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_a_screen_is_x11_wayland_or_a_platform_that_needs_none(bare: pytest.MonkeyPatch) -> None:
    assert not has_display()
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        bare.setenv(name, ":0")
        assert has_display()
        bare.delenv(name)
    bare.setattr(sys, "platform", "win32")
    assert has_display()


def test_a_missing_library_is_named_with_what_to_install(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("DISPLAY", ":0")

    def refuse(_file: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    bare.setattr(ctypes, "CDLL", refuse)
    with pytest.raises(WindowPartsMissing) as refused:
        check_window_parts()
    sentence = refused.value.sentence()
    assert "libxcb-cursor.so.0" in sentence
    for system in ("Debian", "Fedora", "Windows", "macOS"):
        assert system in sentence


def test_the_loaders_complaint_is_read() -> None:
    assert missing_part(ImportError("libEGL.so.1: cannot open")) == "libEGL.so.1"
    assert missing_part(ImportError("No module named 'PySide6'")) == "Qt (PySide6)"
    assert "scherm" in NoDisplay().sentence()


def test_drawing_where_nobody_sees_it(bare: pytest.MonkeyPatch) -> None:
    assert not draws_nowhere()
    bare.setenv("QT_QPA_PLATFORM", "offscreen:size=1")
    assert draws_nowhere()
    bare.setenv("QT_QPA_PLATFORM", "xcb")
    assert not draws_nowhere()


class SilentX11:
    """An X library whose server does not answer."""

    def __getattr__(self, name: str) -> object:
        def call(*_arguments: object) -> int:
            return 1

        return call


def test_a_screen_that_does_not_answer_is_no_screen(bare: pytest.MonkeyPatch) -> None:
    """Qt would end the process with an abort."""
    bare.setenv("DISPLAY", ":77")
    bare.setattr(ctypes, "CDLL", lambda _file: SilentX11())
    with pytest.raises(NoDisplay):
        check_window_parts()
