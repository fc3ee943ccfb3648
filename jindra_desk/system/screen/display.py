"""Whether a window can be shown on this computer, and one clear sentence when it cannot.

Qt ends the whole process when its platform plugin does not load, so that is tried here first.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import sys
from pathlib import Path

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.text import noop

_OWN_SCREEN = frozenset({"win32", "darwin"})
_UNSEEN = frozenset({"offscreen", "minimal"})
_LIBRARY = re.compile(r"lib[\w.+-]+?\.so[.\d]*")


class WindowPartsMissing(JindraError):
    """A library of the operating system that Qt needs is not installed."""

    title = noop("Het venster kan niet openen: op deze computer ontbreekt {part}.")
    cause = noop("Je gegevens zijn niet aangeraakt.")
    next_step = noop(
        "Debian of Ubuntu: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
        "libxcb-keysyms1 libxcb-shape0 libdbus-1-3 libfontconfig1. "
        "Fedora: dnf install mesa-libEGL mesa-libGL libxkbcommon-x11 xcb-util-cursor xcb-util-wm "
        "xcb-util-keysyms dbus-libs fontconfig. "
        "Windows: installeer de Microsoft Visual C++ Redistributable. macOS: werk bij naar macOS 13 of nieuwer.")


class NoDisplay(JindraError):
    """There is no screen to show a window on."""

    title = noop("Er is hier geen scherm om een venster op te tonen.")
    next_step = noop("Start vanuit een bureaublad, of gebruik de opdrachten van «jindra-desk --help».")


def has_display() -> bool:
    """Say whether there is a screen, or Qt was told to do without."""
    if sys.platform in _OWN_SCREEN or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def draws_nowhere() -> bool:
    """Say whether Qt was told to draw where nobody sees it."""
    return os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _UNSEEN


def check_window_parts() -> None:
    """Load the platform plugin for X11 the way Qt will, and see whether the screen answers.

    Raises `WindowPartsMissing` naming what is not there, or `NoDisplay`.
    """
    if sys.platform in _OWN_SCREEN or os.environ.get("QT_QPA_PLATFORM") or not os.environ.get("DISPLAY"):
        return
    found = importlib.util.find_spec("PySide6")
    for folder in (found.submodule_search_locations or []) if found is not None else []:
        plugin = Path(folder) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if plugin.exists():
            try:
                ctypes.CDLL(str(plugin))
            except OSError as fault:
                raise WindowPartsMissing(part=missing_part(fault)) from fault
            if not os.environ.get("WAYLAND_DISPLAY"):
                _check_x11_answers()


def _check_x11_answers() -> None:
    """Connect to the X server with the library that Qt's plugin just brought in, and leave again."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if failed:
        raise NoDisplay


def missing_part(fault: BaseException) -> str:
    """The name of the library in the loader's complaint, or Qt itself."""
    named = _LIBRARY.search(str(fault))
    return named.group() if named else "Qt (PySide6)"
