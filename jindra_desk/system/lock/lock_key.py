"""Whether the keys that lock (Ctrl+L, Cmd+L on a Mac) are held down, asked beside Qt (trust #26).

For the moments in which Qt's event loop is stuck and delivers no key. Wayland shows no program the keys that are typed
into a window: there this answers None, and says nothing. Only X11 has been run; the other two are read against their
documentation and typed, nothing more.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable

from jindra_desk.system.process import system_library

_PRESSED = 0x8000
_HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_ANY_TYPE, _MOST_PARENTS = 0, 12
_L, _CONTROL_LEFT, _CONTROL_RIGHT = 0x6C, 0xFFE3, 0xFFE4
_OTHER_MODIFIERS = (0xFFE1, 0xFFE2, 0xFFE9, 0xFFEB, 0xFFEC)
"""Shift, Alt and Super make another shortcut of it."""


def lock_key_reader() -> Callable[[], bool] | None:
    """Answer a function that tells whether they are held over a window of ours; None where nobody can tell.

    It belongs to the thread that makes it.
    """
    if sys.platform == "win32":
        return _windows_held
    if sys.platform == "darwin":
        return _mac_reader()
    if os.environ.get("DISPLAY") and os.environ.get("XDG_SESSION_TYPE") != "wayland":
        return _x11_reader()
    return None


if sys.platform == "win32":

    def _windows_held() -> bool:
        user32 = ctypes.windll.user32
        control, letter = 0x11, 0x4C
        if not (user32.GetAsyncKeyState(control) & _PRESSED and user32.GetAsyncKeyState(letter) & _PRESSED):
            return False
        owner = ctypes.c_uint32()
        user32.GetWindowThreadProcessId(user32.GetForegroundWindow(), ctypes.byref(owner))
        return owner.value == os.getpid()


def _mac_reader() -> Callable[[], bool] | None:
    try:
        graphics = system_library.framework("CoreGraphics")
    except OSError:
        return None
    held = graphics.CGEventSourceKeyState
    held.restype = ctypes.c_bool
    held.argtypes = (ctypes.c_int32, ctypes.c_uint16)
    combined_session, letter, command_left, command_right = 0, 0x25, 0x37, 0x36

    def read() -> bool:
        return bool(held(combined_session, letter)
                    and (held(combined_session, command_left) or held(combined_session, command_right)))

    return read


class _X11:
    """A connection of its own: Xlib's connections belong to one thread."""

    def __init__(self, library: ctypes.CDLL, display: int) -> None:
        self._x11, self._display = library, display
        library.XKeysymToKeycode.restype = ctypes.c_ubyte
        library.XKeysymToKeycode.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
        library.XQueryKeymap.argtypes = (ctypes.c_void_p, ctypes.c_char_p)
        library.XGetInputFocus.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        library.XInternAtom.restype = ctypes.c_ulong
        library.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
        library.XFree.argtypes = (ctypes.c_void_p,)
        library.XQueryTree.argtypes = (ctypes.c_void_p, ctypes.c_ulong, *[ctypes.c_void_p] * 4)
        library.XGetWindowProperty.argtypes = (
            ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_long, ctypes.c_long, ctypes.c_int,
            ctypes.c_ulong, *[ctypes.c_void_p] * 5)
        self._codes = tuple(library.XKeysymToKeycode(display, keysym)
                            for keysym in (_L, _CONTROL_LEFT, _CONTROL_RIGHT, *_OTHER_MODIFIERS))
        # Xlib ends the process when a window that it is asked about is gone by then; Qt does not use Xlib.
        self._ignored = _HANDLER(lambda _display, _event: 0)
        library.XSetErrorHandler(self._ignored)
        self._pid = library.XInternAtom(display, b"_NET_WM_PID", 0)

    def held(self) -> bool:
        """Whether L and a Control key are down, and the window with the focus is ours."""
        keys = ctypes.create_string_buffer(32)
        self._x11.XQueryKeymap(self._display, keys)
        letter, left, right, *others = (bool(keys.raw[code >> 3] & (1 << (code & 7))) for code in self._codes)
        return letter and (left or right) and not any(others) and self._is_ours(self._focus())

    def _focus(self) -> int:
        window, revert = ctypes.c_ulong(), ctypes.c_int()
        self._x11.XGetInputFocus(self._display, ctypes.byref(window), ctypes.byref(revert))
        return window.value

    def _is_ours(self, window: int) -> bool:
        """Look for the process number on the window and on those around it: the focus may lie on a part of one."""
        for _ in range(_MOST_PARENTS):
            if window <= 1:
                return False
            owner = self._owner(window)
            if owner is not None:
                return owner == os.getpid()
            window = self._parent(window)
        return False

    def _owner(self, window: int) -> int | None:
        kind, size, count, left = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
        content = ctypes.POINTER(ctypes.c_ulong)()
        refused = self._x11.XGetWindowProperty(
            self._display, window, self._pid, 0, 1, 0, _ANY_TYPE, ctypes.byref(kind), ctypes.byref(size),
            ctypes.byref(count), ctypes.byref(left), ctypes.byref(content))
        if refused:
            return None
        owner = int(content[0]) & 0xFFFFFFFF if count.value else None
        self._x11.XFree(content)
        return owner

    def _parent(self, window: int) -> int:
        root, parent, number = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self._x11.XQueryTree(self._display, window, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children),
                             ctypes.byref(number))
        if number.value:
            self._x11.XFree(children)
        return parent.value


def _x11_reader() -> Callable[[], bool] | None:
    try:
        library = system_library.x11()
    except OSError:
        return None
    library.XOpenDisplay.restype = ctypes.c_void_p
    library.XOpenDisplay.argtypes = (ctypes.c_char_p,)
    display = library.XOpenDisplay(None)
    if not display:
        return None
    return _X11(library, display).held
