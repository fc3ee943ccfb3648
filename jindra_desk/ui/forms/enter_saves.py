"""Enter saves a form, from whichever of its fields has the keyboard; a long text takes it for a new line, and saves
with Ctrl+Enter. Dialogs do the same by their filled button (`widgets/layout/dialog.py`).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ALLOWED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ControlModifier


class EnterSaves(QObject):
    """Lives as long as `form`: what no field of it took for itself arrives there."""

    asked = Signal()

    def __init__(self, form: QWidget, save: Callable[[], object]) -> None:
        super().__init__(form)
        self._form = form
        self.asked.connect(save)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save on Enter."""
        if watched is self._form and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and not event.modifiers() & ~_ALLOWED:
                self.asked.emit()
                return True
        return super().eventFilter(watched, event)
