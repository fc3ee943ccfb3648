"""Two quick clicks at one place are meant for one thing: what slides under the hand between them is not pressed.

A row that goes takes its button along, and the next row stands where it was: a double click on «Laat zo» would then
leave the visits of two clients as they are.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_QUICK_MS = 450
_NEAR = 12
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class PressGuard(QObject):
    """Follows the presses in what `guards` says yes to; one that comes too soon, at the same place, on another part
    than the one before, goes nowhere.
    """

    def __init__(self, parent: QObject, guards: Callable[[QWidget], bool]) -> None:
        super().__init__(parent)
        self._guards = guards
        self._last: QWidget | None = None
        self._at, self._time_ms = QPoint(), 0
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks for every part that a press passes on its way up: only the first of one press counts."""
        if event.type() not in _PRESSES or not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget):
            return False
        if not self._guards(watched):
            return False
        at, time_ms = event.globalPosition().toPoint(), event.timestamp()
        if time_ms == self._time_ms and at == self._at:
            return False
        near = (at - self._at).manhattanLength() <= _NEAR
        quick = 0 <= time_ms - self._time_ms < _QUICK_MS
        other = self._last is None or not isValid(self._last) or self._last is not watched
        slipped = near and quick and other and self._time_ms > 0
        if not slipped:
            self._last = watched
        self._at, self._time_ms = at, time_ms
        return slipped
