"""Keeps windows out of screenshots and shared screens where the system has a call for it (J-18).

| system  | call                                                                                            |
| ------- | ----------------------------------------------------------------------------------------------- |
| Windows | `SetWindowDisplayAffinity(WDA_EXCLUDEFROMCAPTURE)`, before Windows 10 2004 `WDA_MONITOR`;         |
|         | `DWMWA_FORCE_ICONIC_REPRESENTATION`: the task bar and Alt+Tab show the icon, not the content     |
| macOS   | `NSWindow.sharingType = none`                                                                   |
| Linux   | none: under X11 every program of the user can read the screen, under Wayland the desktop decides |

Not run on Windows or macOS here; read against their documentation and typed. A refusal hinders nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

_EXCLUDE_FROM_CAPTURE, _ONLY_ON_MONITOR = 0x11, 0x1
_FORCE_ICONIC = 7


def capture_guard() -> Callable[[int], None] | None:
    """A function that takes a window's native handle (`QWidget.winId()`); None where the system has no such call."""
    if sys.platform == "win32":
        return _guard_windows
    if sys.platform == "darwin":
        from jindra_desk.system.screen.objective_c import hide_from_sharing  # a library of macOS only

        return hide_from_sharing
    return None


def pasteboard_mark() -> Callable[[], None]:
    """What marks the clipboard on macOS; elsewhere Qt does it by itself."""
    if sys.platform == "darwin":
        from jindra_desk.system.screen.objective_c import conceal_pasteboard  # a library of macOS only

        return conceal_pasteboard
    return lambda: None


if sys.platform == "win32":
    import ctypes

    def _guard_windows(window: int) -> None:
        handle = ctypes.c_void_p(window)
        user32, dwmapi = ctypes.windll.user32, ctypes.windll.dwmapi
        if not user32.SetWindowDisplayAffinity(handle, _EXCLUDE_FROM_CAPTURE):
            user32.SetWindowDisplayAffinity(handle, _ONLY_ON_MONITOR)
        iconic = ctypes.c_int(1)
        dwmapi.DwmSetWindowAttribute(handle, _FORCE_ICONIC, ctypes.byref(iconic), ctypes.sizeof(iconic))
