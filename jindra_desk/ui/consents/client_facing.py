"""What a page that is turned to the client keeps from them: every key combination of the program but the lock's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from jindra_desk.ui.navigation.screen import Screen


class ClientFacing(Screen):
    """Base of the signing page. `escape_pressed` is a wish to stop, and no more than that."""

    full_window = True
    escape_pressed = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep every key combination of the program from the client, except the one that locks."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            commanding = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            function_key = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            if (commanding or function_key) and QKeySequence(event.keyCombination()) != QKeySequence("Ctrl+L"):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape asks; it never leaves by itself."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        else:
            super().keyPressEvent(event)
