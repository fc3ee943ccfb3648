"""A client in a circle: initials, or a portrait when a client's own page may show it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from jindra_desk.ui.theme import Theme, Token, TypeSpec
from jindra_desk.ui.theme.fonts import baseline
from jindra_desk.ui.widgets.paint.painting import painter_on


def initials_spec(size: int) -> TypeSpec:
    """Answer the letter for initials in a circle of `size` pixels."""
    letter = 12 if size <= 38 else 14 if size <= 48 else 22
    return TypeSpec(letter, letter + 4, 600)


def crop_square(pixmap: QPixmap) -> QPixmap:
    """Answer the middle square of a picture."""
    side = min(pixmap.width(), pixmap.height())
    return pixmap.copy(QRect((pixmap.width() - side) // 2, (pixmap.height() - side) // 2, side, side))


class Avatar(QWidget):
    """Initials or portrait, 36, 38, 48, 72 or 84 pixels. Beside a name it is decoration; alone it needs `name`."""

    def __init__(self, initials: str, size: int = 36, *, pixmap: QPixmap | None = None, name: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials, self._side = initials, size
        self._portrait: QPixmap | None = None
        self.setFixedSize(size, size)
        self.setAccessibleName(name)
        self.set_pixmap(pixmap)

    def set_initials(self, initials: str) -> None:
        """Show other initials."""
        self._initials = initials
        self.update()

    def set_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show a portrait, or the initials again."""
        self._portrait = None if pixmap is None or pixmap.isNull() else crop_square(pixmap)
        self.update()

    def sizeHint(self) -> QSize:
        """Answer the circle."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle."""
        theme, box = Theme.of(self), QRectF(self.rect())
        with painter_on(self) as painter:
            if self._portrait is not None:
                path = QPainterPath()
                path.addEllipse(box)
                painter.setClipPath(path)
                painter.drawPixmap(self.rect(), self._portrait)
                return
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(Token.AVATAR))
            painter.drawEllipse(box)
            spec = initials_spec(self._side)
            painter.setFont(theme.font_for(spec))
            painter.setPen(theme.color(Token.AVATAR_TEXT))
            wide = painter.fontMetrics().horizontalAdvance(self._initials)
            top = (self._side - spec.line) // 2
            painter.drawText((self._side - wide) // 2, top + baseline(spec), self._initials)
