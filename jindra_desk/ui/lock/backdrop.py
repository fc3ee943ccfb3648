"""The leaves behind the lock screen and the program's emblem: painted, in token colours, decoration only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from jindra_desk.ui.theme import Theme, Token
from jindra_desk.ui.widgets.paint.painting import fill_rounded, painter_on

EMBLEM_SIDE = 56
_EMBLEM_RADIUS = 15
_EMBLEM_STROKE = 3.0


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leaf: where its tip is (from the named corner), which way it hangs (degrees), its measures in pixels."""

    tip: QPointF
    turn: float
    length: float
    half_width: float
    vein: float
    opacity: float = 1.0


# Measured in the picture 09-slot at 1280 × 800: the first from the lower left corner, the others from the upper right.
_LOWER_LEFT = (
    Leaf(QPointF(387, -101), 41, 190, 76, 9, 0.7),
    Leaf(QPointF(80, -319), -25, 352, 141, 17),
)
_UPPER_RIGHT = (
    Leaf(QPointF(-295, 107), 200.8, 150, 58, 6, 0.7),
    Leaf(QPointF(-62, 276), 151.7, 292, 117, 12),
)


def leaf_outline(length: float, half_width: float) -> QPainterPath:
    """Answer a leaf that hangs down from its tip at (0, 0)."""
    path = QPainterPath(QPointF(0, 0))
    path.cubicTo(half_width * 0.52, length * 0.11, half_width, length * 0.3, half_width, length * 0.55)
    path.cubicTo(half_width, length * 0.81, half_width * 0.56, length, 0, length)
    path.cubicTo(-half_width * 0.56, length, -half_width, length * 0.81, -half_width, length * 0.55)
    path.cubicTo(-half_width, length * 0.3, -half_width * 0.52, length * 0.11, 0, 0)
    return path


def _veins(length: float, half_width: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, length * 0.34))
    path.lineTo(0, length * 1.04)
    path.moveTo(0, length * 0.66)
    path.lineTo(half_width * 0.44, length * 0.5)
    path.moveTo(0, length * 0.86)
    path.lineTo(-half_width * 0.54, length * 0.68)
    return path


class LockBackdrop(QWidget):
    """The calm ground of the lock screen; put the parts of the screen on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and leaves."""
        theme = Theme.of(self)
        ground, shade = theme.color(Token.BG), theme.color(Token.RAIL)
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), ground)
            for leaf in _LOWER_LEFT:
                _draw(painter, leaf, QPointF(0, self.height()), ground, shade)
            for leaf in _UPPER_RIGHT:
                _draw(painter, leaf, QPointF(self.width(), 0), ground, shade)


def _draw(painter: QPainter, leaf: Leaf, corner: QPointF, ground: QColor, shade: QColor) -> None:
    painter.save()
    painter.translate(corner + leaf.tip)
    painter.rotate(leaf.turn)
    fill = QColor(shade)
    fill.setAlphaF(leaf.opacity)
    painter.fillPath(leaf_outline(leaf.length, leaf.half_width), fill)
    painter.strokePath(
        _veins(leaf.length, leaf.half_width),
        QPen(ground, leaf.vein, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin),
    )
    painter.restore()


class Emblem(QWidget):
    """The program's sign: a leaf on a rounded square of accent (56 px)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(EMBLEM_SIDE, EMBLEM_SIDE)
        self.setAccessibleName("Jindra Desk")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the square and the leaf."""
        theme = Theme.of(self)
        leaf = QPainterPath(QPointF(28, 12.2))
        leaf.cubicTo(34.4, 15.6, 40.5, 23.6, 40.5, 31.9)
        leaf.arcTo(15.5, 19.4, 25, 25, 0, -180)
        leaf.cubicTo(15.5, 23.6, 21.6, 15.6, 28, 12.2)
        leaf.moveTo(28, 23.6)
        leaf.lineTo(28, 44.4)
        with painter_on(self) as painter:
            fill_rounded(painter, self.rect(), _EMBLEM_RADIUS, theme.color(Token.ACCENT))
            painter.strokePath(
                leaf,
                QPen(
                    theme.color(Token.ON_ACCENT),
                    _EMBLEM_STROKE,
                    Qt.PenStyle.SolidLine,
                    Qt.PenCapStyle.RoundCap,
                    Qt.PenJoinStyle.RoundJoin,
                ),
            )
