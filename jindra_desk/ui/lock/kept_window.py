"""Under X11: the covered window stays on the screen until the fresh process has drawn its lock screen.

The display keeps a program's windows while its connection is open, so the fresh process inherits that connection and
closes it once it is seen. Without it the desk behind the window, or black, is seen for as long as the start takes.
Elsewhere nothing is kept: Windows lets the former process stay until the fresh one is there, Wayland was not tried.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

_DRAWN_MS = 100
"""A window is drawn as soon as it is exposed; this is for the display to show it."""
_FIRST_OWN = 3


class KeptWindow:
    """What the fresh process inherits. Nothing, until `keep`: what is not covered must go with its process."""

    def __init__(self) -> None:
        self.socket: int | None = None

    def keep(self) -> None:
        """Call it in the UI thread, when the window is covered and every other one is hidden.

        Everything that was drawn and hidden up to here is sent to the display first.
        """
        self.socket = _display_socket()


def _display_socket() -> int | None:
    """The number of the open connection, with nothing left to send; None where there is none to keep."""
    application = QGuiApplication.instance()
    if sys.platform != "linux" or not isinstance(application, QGuiApplication) \
            or QGuiApplication.platformName() != "xcb":
        return None
    try:
        native: Any = application.nativeInterface()  # the stubs know only its base
        connection = native.connection()
        library = ctypes.CDLL("libxcb.so.1")
        flush, number = library.xcb_flush, library.xcb_get_file_descriptor
        for function in (flush, number):
            function.argtypes, function.restype = [ctypes.c_void_p], ctypes.c_int
        if not connection or flush(connection) <= 0:
            return None
        found = int(number(connection))
    except (AttributeError, OSError, TypeError, ctypes.ArgumentError):
        return None
    return found if found >= _FIRST_OWN else None


class WhenDrawn(QObject):
    """Calls `then` once the window has been on the screen for a moment."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then: Callable[[], None] | None = then
        handle: QWindow | None = window.windowHandle()  # none before it was shown
        if handle is None or handle.isExposed():
            self._wait()
        else:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The window is drawn when the display first asks for it."""
        if event.type() is QEvent.Type.Expose:
            self._wait()
        return False

    def _wait(self) -> None:
        QTimer.singleShot(_DRAWN_MS, self, self._do)

    def _do(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
