"""How long nobody has touched this computer, for the time in which Qt sees no input: an open native dialog
(J-28).

Answers seconds, or None where the system does not tell (Wayland without X11, a server). The lock then counts
by the program's own figure, which can only lock earlier.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable

from jindra_desk.system.process import system_library

_MS = 1000.0


def idle_reader() -> Callable[[], float | None]:
    """Answer a function that tells the seconds since the last input to any program; it never raises."""
    if sys.platform == "win32":
        return _windows_idle
    if sys.platform == "darwin":
        return _mac_reader()
    if os.environ.get("DISPLAY") and os.environ.get("XDG_SESSION_TYPE") != "wayland":
        return _x11_reader()
    return unknown_idle


def unknown_idle() -> float | None:
    """Answer that the system does not tell."""
    return None


if sys.platform == "win32":

    class _LastInput(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("tick", ctypes.c_uint))

    def _windows_idle() -> float | None:
        last = _LastInput(ctypes.sizeof(_LastInput), 0)
        if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
            return None
        elapsed = (ctypes.windll.kernel32.GetTickCount() - last.tick) & 0xFFFFFFFF
        return elapsed / _MS


def _mac_reader() -> Callable[[], float | None]:
    try:
        graphics = system_library.framework("CoreGraphics")
    except OSError:
        return unknown_idle
    seconds = graphics.CGEventSourceSecondsSinceLastEventType
    seconds.restype = ctypes.c_double
    seconds.argtypes = (ctypes.c_int32, ctypes.c_uint32)
    combined_session, any_input = 0, 0xFFFFFFFF

    def read() -> float | None:
        return float(seconds(combined_session, any_input))

    return read


class _ScreenSaverInfo(ctypes.Structure):
    """XScreenSaverInfo of X11/extensions/scrnsaver.h."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle_ms", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


def _x11_reader() -> Callable[[], float | None]:
    try:
        x11, saver = system_library.x11(), system_library.x11_screen_saver()
    except OSError:
        return unknown_idle
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = (ctypes.c_char_p,)
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = (ctypes.c_void_p,)
    query = saver.XScreenSaverQueryInfo
    query.restype = ctypes.c_int
    query.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(_ScreenSaverInfo))
    display = x11.XOpenDisplay(None)
    if not display:
        return unknown_idle
    root = x11.XDefaultRootWindow(display)

    def read() -> float | None:
        info = _ScreenSaverInfo()
        return info.idle_ms / _MS if query(display, root, ctypes.byref(info)) else None

    return read
