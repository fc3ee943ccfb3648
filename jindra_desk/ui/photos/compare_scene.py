"""What is on the compare canvas and where: two photos, one view on both, a divider, and how it is painted."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from jindra_desk.ui.photos.mip_levels import MipLevels
from jindra_desk.ui.photos.viewport import Viewport
from jindra_desk.ui.theme import DARK, LIGHT, Role, Theme, Token
from jindra_desk.ui.theme.measures import RADIUS_CARD
from jindra_desk.ui.widgets.paint.painting import draw_text, fill_rounded, rounded_path, text_width

HANDLE = 44
EDGE = 14
_CHIP_HEIGHT = 30
_GAP = 2
_GRAB = 24


class CompareMode(StrEnum):
    """How two photos are laid."""

    SIDE = "side"
    SLIDER = "slider"


class CompareScene:
    """Plain state and geometry; `size` is that of the canvas in logical pixels."""

    def __init__(self) -> None:
        self.size = QSize(1, 1)
        self.mode = CompareMode.SLIDER
        self.view = Viewport()
        self.divider = 0.5
        self.pictures: list[MipLevels | None] = [None, None]
        self.labels: list[tuple[str, str]] = [("", ""), ("", "")]
        self.waiting = ""

    # --- geometry ----------------------------------------------------------------------------------------

    @property
    def rect(self) -> QRect:
        """The whole canvas."""
        return QRect(0, 0, self.size.width(), self.size.height())

    @property
    def divider_x(self) -> float:
        """Where the divider stands."""
        return self.divider * self.size.width()

    def pane(self, side: int) -> QRectF:
        """The area in which a photo is laid out."""
        if self.mode is CompareMode.SLIDER:
            return QRectF(self.rect)
        half = (self.size.width() - _GAP) / 2
        return QRectF(side * (half + _GAP), 0, half, self.size.height())

    def shown(self, side: int) -> QRectF:
        """The part of it that is painted."""
        if self.mode is CompareMode.SIDE:
            return self.pane(side)
        x, width, height = self.divider_x, self.size.width(), self.size.height()
        return QRectF(0, 0, x, height) if side == 0 else QRectF(x, 0, width - x, height)

    def drawn(self, side: int) -> QRectF:
        """Where the whole photo would be; empty when there is none."""
        picture = self.pictures[side]
        return QRectF() if picture is None else self.view.place(QSizeF(picture.size), self.pane(side))

    def side_at(self, at: QPointF) -> int:
        """Which photo is under that point."""
        middle = self.divider_x if self.mode is CompareMode.SLIDER else self.size.width() / 2
        return int(at.x() > middle)

    def on_divider(self, at: QPointF) -> bool:
        """Whether the divider can be taken there."""
        return self.mode is CompareMode.SLIDER and abs(at.x() - self.divider_x) <= _GRAB

    # --- painting ----------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw backdrop, photos, divider, labels and the words while waiting."""
        fill_rounded(painter, self.rect, RADIUS_CARD, QColor(LIGHT.hex(Token.INK)))
        painter.save()
        painter.setClipPath(rounded_path(self.rect, RADIUS_CARD))
        for side in (0, 1):
            self._paint_picture(painter, side)
        if self.mode is CompareMode.SLIDER:
            self._paint_divider(painter)
        painter.restore()
        for side in (0, 1):
            self._paint_label(painter, theme, side)
        if self.waiting:
            ink = QColor(DARK.hex(Token.INK))
            draw_text(painter, theme, self.rect, self.waiting, Role.TEXT, ink, Qt.AlignmentFlag.AlignHCenter)

    def _paint_picture(self, painter: QPainter, side: int) -> None:
        picture = self.pictures[side]
        if picture is None:
            return
        drawn = self.drawn(side)
        painter.save()
        painter.setClipRect(self.shown(side), Qt.ClipOperation.IntersectClip)
        level = picture.level_for(drawn.width() * painter.device().devicePixelRatio())
        painter.drawImage(drawn, level, QRectF(level.rect()))
        painter.restore()

    def _paint_divider(self, painter: QPainter) -> None:
        x, white = self.divider_x, QColor(LIGHT.hex(Token.SURFACE))
        painter.fillRect(QRectF(x - 1, 0, 2, self.size.height()), white)
        handle = QRectF(x - HANDLE / 2, self.size.height() / 2 - HANDLE / 2, HANDLE, HANDLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(white)
        painter.drawEllipse(handle)
        painter.setPen(QPen(QColor(LIGHT.hex(Token.INK)), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                            Qt.PenJoinStyle.RoundJoin))
        middle = handle.center()
        for way in (-1, 1):
            tip = QPointF(middle.x() + way * 8, middle.y())
            painter.drawPolyline([tip + QPointF(-way * 5, -5), tip, tip + QPointF(-way * 5, 5)])

    def _paint_label(self, painter: QPainter, theme: Theme, side: int) -> None:
        strong, label = self.labels[side]
        if not strong and not label:
            return
        first = text_width(theme, Role.SECOND_STRONG, strong)
        width = first + text_width(theme, Role.SECOND, " " + label) + 22
        left = EDGE if side == 0 else self.size.width() - EDGE - width
        if self.mode is CompareMode.SIDE and side == 1:
            left = int(self.pane(side).left()) + EDGE
        backdrop, ink = QColor(DARK.hex(Token.BG)), QColor(DARK.hex(Token.INK))
        backdrop.setAlphaF(0.92)
        fill_rounded(painter, QRect(left, EDGE, width, _CHIP_HEIGHT), 7, backdrop)
        bold = QRect(left + 11, EDGE, first + 2, _CHIP_HEIGHT)
        draw_text(painter, theme, bold, strong, Role.SECOND_STRONG, ink)
        rest = QRect(left + 11 + first, EDGE, width - 22 - first + 2, _CHIP_HEIGHT)
        draw_text(painter, theme, rest, " " + label, Role.SECOND, ink)
