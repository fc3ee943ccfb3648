"""Whether windows on this screen can be seen through: on X11 only while a compositing manager runs.

Without one, what a window leaves clear is black, or shows what was there before.
"""

from __future__ import annotations

import ctypes
import os
import sys

_OWN_SCREEN = frozenset({"win32", "darwin"})
_PLATFORM = "QT_QPA_PLATFORM"


class _Cookie(ctypes.Structure):
    """What libxcb answers at once; the reply is fetched with it."""

    _fields_ = (("sequence", ctypes.c_uint),)


class _Reply(ctypes.Structure):
    """The head of a reply and its one value: an atom, or the window that owns a selection."""

    _fields_ = (("response_type", ctypes.c_uint8), ("pad", ctypes.c_uint8), ("sequence", ctypes.c_uint16),
                ("length", ctypes.c_uint32), ("value", ctypes.c_uint32))


def windows_are_composited() -> bool:
    """Ask the X server whether the part that mixes windows runs; True on any other kind of screen.

    Also True where it cannot be asked: nothing is known there that speaks against a shadow.
    """
    if sys.platform in _OWN_SCREEN or not _is_x11():
        return True
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    return _has_manager(xcb)


def _is_x11() -> bool:
    """As Qt chooses: what it was told, else Wayland where there is one."""
    told = os.environ.get(_PLATFORM, "wayland" if os.environ.get("WAYLAND_DISPLAY") else "xcb")
    return bool(os.environ.get("DISPLAY")) and told.startswith("xcb")


def _has_manager(xcb: ctypes.CDLL) -> bool:
    """The manager owns the selection `_NET_WM_CM_S` of its screen (EWMH, "Compositing managers")."""
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    xcb.xcb_intern_atom.argtypes = [ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p]
    xcb.xcb_get_selection_owner.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
    screen = ctypes.c_int(0)
    connection = xcb.xcb_connect(None, ctypes.byref(screen))
    try:
        if xcb.xcb_connection_has_error(connection):
            return True
        name = f"_NET_WM_CM_S{screen.value}".encode("ascii")
        xcb.xcb_intern_atom.restype = xcb.xcb_get_selection_owner.restype = _Cookie
        atom = _value(xcb, "xcb_intern_atom_reply", connection, xcb.xcb_intern_atom(connection, 0, len(name), name))
        if atom is None:
            return True
        owner = _value(xcb, "xcb_get_selection_owner_reply", connection, xcb.xcb_get_selection_owner(connection, atom))
        return owner is None or owner != 0
    finally:
        xcb.xcb_disconnect(connection)


def _value(xcb: ctypes.CDLL, fetch: str, connection: int | None, cookie: _Cookie) -> int | None:
    """Fetch a reply and give its room back; None when the server answered with an error."""
    call = getattr(xcb, fetch)
    call.restype = ctypes.c_void_p
    call.argtypes = [ctypes.c_void_p, _Cookie, ctypes.c_void_p]
    address = call(connection, cookie, None)
    if not address:
        return None
    value = int(_Reply.from_address(address).value)
    free = ctypes.CDLL(None).free
    free.argtypes = [ctypes.c_void_p]
    free(address)
    return value
