"""How painted widgets put shapes and single lines of text on the screen, to the pixel of the look."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from jindra_desk.ui.theme import TYPE_SPECS, Role, Theme, Token
from jindra_desk.ui.theme.fonts import baseline

SHADOW_MARGIN = 32
_SHADOW_BLUR = 24
_SHADOW_DOWN = 8
_SHADOW_OPACITY = 0.14


@contextmanager
def painter_on(widget: QWidget) -> Iterator[QPainter]:
    """Give a smooth painter on `widget` and end it, also when painting fails."""
    painter = QPainter(widget)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    try:
        yield painter
    finally:
        painter.end()


def fill_rounded(painter: QPainter, rect: QRect | QRectF, radius: float, fill: QColor) -> None:
    """Fill a rounded rectangle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(rect), radius, radius)


def draw_box(painter: QPainter, rect: QRect | QRectF, radius: float, fill: QColor | None, edge: QColor | None,
             width: float = 1.0, *, dashed: bool = False) -> None:
    """Draw a rounded box whose edge of `width` pixels lies wholly inside `rect`."""
    outer = QRectF(rect)
    if edge is None:
        if fill is not None:
            fill_rounded(painter, outer, radius, fill)
        return
    half = width / 2
    pen = QPen(edge, width)
    if dashed:
        pen.setDashPattern([3, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inner = outer.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, max(0.0, radius - half), max(0.0, radius - half))


def rounded_path(rect: QRect | QRectF, radius: float) -> QPainterPath:
    """Answer the outline of a rounded rectangle."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), radius, radius)
    return path


def text_width(theme: Theme, role: Role, text: str) -> int:
    """Answer the width in whole pixels that `text` needs in `role`."""
    return round(theme.metrics(role).horizontalAdvance(text))


def draw_text(painter: QPainter, theme: Theme, rect: QRect, text: str, role: Role, colour: QColor,
              align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
    """Draw one line, centred vertically in `rect` by its line box; shortened with an ellipsis when it is too long."""
    font, metrics = theme.font(role), theme.metrics(role)
    width = metrics.horizontalAdvance(text)
    if width > rect.width() + 0.9:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        width = metrics.horizontalAdvance(text)
    spec = TYPE_SPECS[role]
    top = rect.top() + (rect.height() - spec.line) // 2
    left = float(rect.left())
    if align & Qt.AlignmentFlag.AlignHCenter:
        left += (rect.width() - width) / 2
    elif align & Qt.AlignmentFlag.AlignRight:
        left += rect.width() - width
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(left, top + baseline(spec)), text)


def draw_icon(painter: QPainter, theme: Theme, icon: str, rect: QRect, size: int, token: Token) -> None:
    """Draw an icon in the middle of `rect`."""
    at = QPoint(rect.left() + (rect.width() - size) // 2, rect.top() + (rect.height() - size) // 2)
    theme.paint_icon(painter, icon, at.x(), at.y(), size, token)


def draw_focus_inside(painter: QPainter, theme: Theme, rect: QRect | QRectF, radius: float = 0.0) -> None:
    """Draw the focus ring of rows: 2 px of accent inside `rect`."""
    draw_box(painter, rect, radius, None, theme.color(Token.ACCENT), 2.0)


def draw_shadow(painter: QPainter, theme: Theme, rect: QRect | QRectF, radius: float) -> None:
    """Paint the one soft shadow (0 8 24, ink at 14 %) around `rect`; leave `SHADOW_MARGIN` pixels around it."""
    colour = QColor(0, 0, 0) if theme.is_dark else QColor(theme.color(Token.INK))
    base = QRectF(rect).translated(0, _SHADOW_DOWN)
    painter.setPen(Qt.PenStyle.NoPen)
    steps = _SHADOW_BLUR // 2
    for step in range(steps, -steps, -1):
        colour.setAlphaF(_SHADOW_OPACITY / (2 * steps) * (1.6 if theme.is_dark else 1.0))
        painter.setBrush(colour)
        grown = base.adjusted(-step, -step, step, step)
        painter.drawRoundedRect(grown, max(1.0, radius + step), max(1.0, radius + step))
