"""Pages of a document under one another on the preview, as sheets of white paper in both themes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jindra_desk.ui.theme import LIGHT, Theme, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.paint.painting import painter_on

PAGE_WIDTH = 620
_A4 = 297 / 210


class PageView(QWidget):
    """One sheet; blank until its image comes."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Pagina {number}", number=number))

    def sizeHint(self) -> QSize:
        """Answer A4 until the page itself is known."""
        ratio = _A4 if self._image.isNull() else self._image.height() / self._image.width()
        return QSize(PAGE_WIDTH, round(PAGE_WIDTH * ratio))

    def set_image(self, image: QImage) -> None:
        """Show the page."""
        self._image = image
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw paper, page and a hairline around it."""
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), QColor(LIGHT.hex(Token.SURFACE)))
            if not self._image.isNull():
                painter.drawImage(self.rect(), self._image)
            painter.setPen(Theme.of(self).color(Token.LINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
