"""Draws the shipped line icons in a colour of the theme, sharp at every device pixel ratio."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from jindra_desk.disk.resources import resource_path

_CACHE_LIMIT = 600
_SMALL = 15  # below this a line of 1.75 in 24 gets thinner than a pixel and fades: it is drawn heavier


def icon_pixmap(name: str, size: int, color: str, dpr: float = 1.0) -> QPixmap:
    """Draw icon `name` in a square of `size` logical pixels and colour `#RRGGBB`; FileNotFoundError if unknown."""
    source = resource_path(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    if size < _SMALL:
        source = source.replace('stroke-width="1.75"', 'stroke-width="2.4"')
    pixels = max(1, round(size * dpr))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


class Icons:
    """The icons of one theme, drawn once per name, size, colour and pixel ratio."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, int, str, float], QPixmap] = {}

    def pixmap(self, name: str, size: int, color: str, dpr: float = 1.0) -> QPixmap:
        """Answer the icon; see `icon_pixmap`."""
        key = (name, size, color, dpr)
        found = self._drawn.get(key)
        if found is None:
            if len(self._drawn) >= _CACHE_LIMIT:
                self._drawn.clear()
            found = self._drawn[key] = icon_pixmap(name, size, color, dpr)
        return found

    def paint(self, painter: QPainter, at: QPoint, name: str, size: int, color: str) -> None:
        """Paint the icon with its top left corner at `at`."""
        painter.drawPixmap(at, self.pixmap(name, size, color, painter.device().devicePixelRatio()))

    def icon(self, name: str, size: int, color: str) -> QIcon:
        """Answer a `QIcon` for native parts (menus, window), drawn for 100, 200 and 300 %."""
        result = QIcon()
        for dpr in (1.0, 2.0, 3.0):
            result.addPixmap(self.pixmap(name, size, color, dpr))
        return result

    def size(self) -> QSize:
        """Answer how many icons are kept (width) of how many at most (height)."""
        return QSize(len(self._drawn), _CACHE_LIMIT)
