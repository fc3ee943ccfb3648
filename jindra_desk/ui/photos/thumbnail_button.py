"""A photo that can be pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from jindra_desk.ui.theme import Theme, Token
from jindra_desk.ui.widgets.data.thumbnails import paint_photo
from jindra_desk.ui.widgets.paint.focus import is_keyboard_focus
from jindra_desk.ui.widgets.paint.painting import draw_box, draw_icon, painter_on

_RADIUS = 12


class ThumbnailButton(QPushButton):
    """A photo in a rounded box; `name` says what it shows."""

    def __init__(self, pixmap: QPixmap | None, name: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo = pixmap
        self._ring = False
        self.setFixedSize(size)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the photo, its edge and the ring."""
        theme, box = Theme.of(self), QRectF(self.rect())
        with painter_on(self) as painter:
            if self._photo is None or self._photo.isNull():
                draw_box(painter, box, _RADIUS, theme.color(Token.CHIP), None)
                draw_icon(painter, theme, "image", self.rect(), 20, Token.INK_3)
            else:
                paint_photo(painter, box, _RADIUS, self._photo, theme.color(Token.CHIP))
            ring = self._ring and self.hasFocus()
            edge = Token.ACCENT if ring else Token.EDGE if self.underMouse() else Token.LINE
            draw_box(painter, box, _RADIUS, None, theme.color(edge), 2.0 if ring else 1.0)
