"""One clear sentence when no window can be shown."""

from __future__ import annotations

import ctypes
import sys

import pytest

from jindra_desk.system.display import NoDisplay, WindowPartsMissing, check_window_parts, has_display, missing_part


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
