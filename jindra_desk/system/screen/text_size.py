"""How much larger than usual the owner asked for text, where the system keeps that apart from the scale of the screen.

Sources: `TextScaleFactor` of Windows (learn.microsoft.com, UISettings.TextScaleFactor); `text-scaling-factor` of GNOME
by the settings portal (flatpak.github.io/xdg-desktop-portal, org.freedesktop.portal.Settings). On X11 that factor is in
Xft.dpi, which Qt takes for the scale of the screen, as it does with `QT_FONT_DPI`: there it must not count twice.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress

LARGEST = 2.0
_SETTINGS = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
_PORTAL_SECONDS = 0.5


def text_factor() -> float:
    """Answer 1.0 for usual text, up to 2.0; 1.0 too where nobody can say."""
    factor = 1.0
    for asked in _readers():
        with suppress(Exception):  # a bus or a registry that does not answer must not keep the window away
            factor = max(factor, asked())
    return min(factor, LARGEST) if factor > 1 else 1.0


def _readers() -> tuple[Callable[[], float], ...]:
    if sys.platform == "win32":
        return (_of_windows,)
    if sys.platform == "darwin":
        return ()
    return (_of_gnome,) if os.environ.get("WAYLAND_DISPLAY") else ()


def _of_gnome() -> float:
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    value: object = 1.0
    with open_dbus_connection("SESSION") as bus:
        ask = new_method_call(DBusAddress(_SETTINGS[1], _SETTINGS[0], _SETTINGS[2]), "Read", "ss",
                              ("org.gnome.desktop.interface", "text-scaling-factor"))
        answer = bus.send_and_get_reply(ask, timeout=_PORTAL_SECONDS)
        if answer.header.message_type is MessageType.method_return:
            value = answer.body
    while isinstance(value, tuple) and value:  # a variant within a variant: (signature, value)
        value = value[-1]
    return float(value) if isinstance(value, int | float) else 1.0


def _of_windows() -> float:
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\Accessibility") as key:
            return float(winreg.QueryValueEx(key, "TextScaleFactor")[0]) / 100
    return 1.0
