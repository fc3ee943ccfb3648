"""Hands every window that is shown to the system's call against screenshots and shared screens (J-18)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class CaptureGuard(QObject):
    """Make it before the first window, where `system/screen/capture.py` has a call; dialogs too."""

    def __init__(self, application: QApplication, guard: Callable[[int], None],
                 parent: QObject | None = None) -> None:
        """Call `guard` with the native handle of each window, whenever it is shown."""
        super().__init__(parent or application)
        self._guard = guard
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every time, for a window that was hidden may have got another handle."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._guard(int(watched.winId()))
        return False
