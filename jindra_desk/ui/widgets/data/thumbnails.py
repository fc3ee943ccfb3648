"""Small photos: cells of the film strip, the way to add one, and photos inside a card."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.widgets.paint.focus import is_keyboard_focus
from jindra_desk.ui.widgets.paint.painting import draw_box, draw_icon, draw_text, painter_on

_CELL = QSize(92, 62)
_CAPTION = 22


_MOST_CUT = 0.15
"""How much of a photo its box may cut off: a landscape photo fills the box, a portrait keeps head and chin."""


def paint_photo(painter: QPainter, box: QRectF, radius: float, photo: QPixmap, behind: QColor) -> None:
    """Paint `photo` into the rounded `box`: covering it where little is cut off, else whole, upon `behind`."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    across, down = box.width() / photo.width(), box.height() / photo.height()
    covering, whole = max(across, down), min(across, down)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(path)
    if whole / covering >= 1 - _MOST_CUT:
        width, height = box.width() / covering, box.height() / covering
        source = QRectF((photo.width() - width) / 2, (photo.height() - height) / 2, width, height)
        painter.drawPixmap(box, photo, source)
    else:
        painter.fillPath(path, behind)
        width, height = photo.width() * whole, photo.height() * whole
        painter.drawPixmap(QRectF(box.center().x() - width / 2, box.center().y() - height / 2, width, height), photo,
                           QRectF(photo.rect()))
    painter.restore()


class ThumbnailCell(QPushButton):
    """A photo of 92 by 62 with its short date under it; chosen it has an accent edge."""

    def __init__(self, caption: str, pixmap: QPixmap | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(caption, parent)
        self._photo = pixmap
        self._ring = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show a photo, or none while it is being loaded."""
        self._photo = pixmap
        self.update()

    def sizeHint(self) -> QSize:
        """Answer photo and date."""
        return QSize(_CELL.width(), _CELL.height() + _CAPTION)

    def minimumSizeHint(self) -> QSize:
        """Cells are never cut."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw photo, edge and date."""
        theme, chosen = Theme.of(self), self.isChecked()
        box = QRectF(0, 0, _CELL.width(), _CELL.height())
        with painter_on(self) as painter:
            if self._photo is None or self._photo.isNull():
                draw_box(painter, box, 9, theme.color(Token.CHIP), None)
                draw_icon(painter, theme, "image", box.toRect(), 20, Token.INK_3)
            else:
                paint_photo(painter, box, 9, self._photo, theme.color(Token.CHIP))
            focused = self._ring and self.hasFocus()
            edge = Token.ACCENT if chosen or focused else Token.LINE
            draw_box(painter, box, 9, None, theme.color(edge), 3.0 if focused else 2.0 if chosen else 1.0)
            rect = QRect(0, _CELL.height() + 4, _CELL.width(), 16)
            role = Role.SMALL_STRONG if chosen else Role.SMALL_TEXT
            token = Token.INK if chosen else Token.INK_2
            draw_text(painter, theme, rect, self.text(), role, theme.color(token), Qt.AlignmentFlag.AlignHCenter)


class AddThumbnailCell(ThumbnailCell):
    """The dashed place at the end of the strip where a photo can be added."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setCheckable(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed place."""
        theme = Theme.of(self)
        box = QRectF(0, 0, _CELL.width(), _CELL.height())
        focused = self._ring and self.hasFocus()
        with painter_on(self) as painter:
            fill = theme.color(Token.HOVER) if self.underMouse() else None
            edge = theme.color(Token.ACCENT if focused else Token.EDGE)
            draw_box(painter, box, 9, fill, edge, 2.0 if focused else 1.0, dashed=not focused)
            draw_icon(painter, theme, "plus", box.toRect(), 18, Token.INK_2)
            rect = QRect(0, _CELL.height() + 4, _CELL.width(), 16)
            draw_text(painter, theme, rect, self.text(), Role.SMALL_TEXT, theme.color(Token.INK_2),
                      Qt.AlignmentFlag.AlignHCenter)


class ThumbnailImage(QWidget):
    """A small photo inside a card; `name` says what it is, such as `Foto van 15 oktober`."""

    def __init__(self, pixmap: QPixmap | None, *, size: QSize | None = None, name: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo = pixmap
        self.setFixedSize(QSize(72, 54) if size is None else size)
        self.setAccessibleName(name)

    def set_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show a photo, or none while it is being loaded."""
        self._photo = pixmap
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the photo."""
        theme, box = Theme.of(self), QRectF(self.rect())
        with painter_on(self) as painter:
            if self._photo is None or self._photo.isNull():
                draw_box(painter, box, 8, theme.color(Token.CHIP), None)
                draw_icon(painter, theme, "image", self.rect(), 18, Token.INK_3)
            else:
                paint_photo(painter, box, 8, self._photo, theme.color(Token.CHIP))
            draw_box(painter, box, 8, None, theme.color(Token.LINE))
