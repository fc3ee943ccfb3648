"""Libraries of the system, by a name that no folder of someone else can answer to.

`ctypes.util.find_library` is not used: on macOS it looks in the current folder first, and on Linux it starts a compiler
to ask. A library of Linux has a versioned name that the loader finds; one of macOS has a whole path.
"""

from __future__ import annotations

import ctypes


def framework(name: str) -> ctypes.CDLL:
    """A framework of macOS, such as "CoreGraphics"; raises OSError where there is none."""
    return ctypes.CDLL(f"/System/Library/Frameworks/{name}.framework/{name}")


def objective_c() -> ctypes.CDLL:
    """The Objective-C runtime of macOS; raises OSError where there is none."""
    return ctypes.CDLL("/usr/lib/libobjc.A.dylib")


def x11() -> ctypes.CDLL:
    """Xlib; raises OSError where there is none."""
    return ctypes.CDLL("libX11.so.6")


def x11_screen_saver() -> ctypes.CDLL:
    """Xlib's extension that tells how long nobody did anything; raises OSError where there is none."""
    return ctypes.CDLL("libXss.so.1")
