"""A card that is one large button: a click, Enter or space opens it, and the keyboard is seen on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from jindra_desk.ui.theme.measures import RADIUS_CARD
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.paint.focus import FocusRing, is_keyboard_focus
from jindra_desk.ui.widgets.paint.spoken import Spoken


class PressableCard(Card, Spoken):
    """`pressed` comes with each way of opening it; buttons inside keep their own click."""

    pressed = Signal()

    def __init__(self, *, padding: int, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(padding=padding, spacing=spacing, parent=parent)
        self._ring: FocusRing | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def spoken_role(self) -> QAccessible.Role | None:
        """A button."""
        return QAccessible.Role.Button

    def spoken_can_press(self) -> bool:
        """It opens."""
        return True

    def spoken_press(self) -> bool:
        """Open it."""
        self.pressed.emit()
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open it with Enter or space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring after keyboard use."""
        if is_keyboard_focus(event, self) and self._ring is None:
            self._ring = FocusRing(self, RADIUS_CARD)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None
        super().focusOutEvent(event)
