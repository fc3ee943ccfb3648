"""The canvas on which two photos are compared: side by side or under a divider, zoomed and moved together (A-09)."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jindra_desk.ui.photos.pyramid import Pyramid
from jindra_desk.ui.photos.viewport import ZOOM_STEP, Viewport
from jindra_desk.ui.photos.zoom_chip import ZoomChip
from jindra_desk.ui.text import tr
from jindra_desk.ui.theme import DARK, LIGHT, Role, Theme, Token
from jindra_desk.ui.theme.measures import RADIUS_CARD
from jindra_desk.ui.widgets.painting import draw_box, draw_text, fill_rounded, painter_on, rounded_path, text_width

_HANDLE = 44
_GRAB = 24
_DIVIDER_STEP = 0.02
_PAN_STEP = 0.06
_CHIP_HEIGHT = 30
_EDGE = 14
_GAP = 2


class CompareMode(StrEnum):
    """How two photos are laid."""

    SIDE = "side"
    SLIDER = "slider"


class CompareCanvas(QWidget):
    """Shows a left and a right photo. Arrow keys move divider or view, + and - zoom, 0 shows all again."""

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: tuple[Pyramid | None, Pyramid | None] = (None, None)
        self._labels = (("", ""), ("", ""))
        self._mode = CompareMode.SLIDER
        self._view = Viewport()
        self._divider = 0.5
        self._drag_from: QPointF | None = None
        self._drags_divider = False
        self._waiting = ""
        self._chip = ZoomChip(self)
        self._chip.zoomed_out.connect(lambda: self.zoom(1 / ZOOM_STEP))
        self._chip.zoomed_in.connect(lambda: self.zoom(ZOOM_STEP))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(360, 260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Foto’s vergelijken"))
        self._describe()

    @property
    def mode(self) -> CompareMode:
        """How the photos are laid."""
        return self._mode

    @property
    def divider(self) -> float:
        """Where the divider stands, 0 (left edge) to 1."""
        return self._divider

    @property
    def view(self) -> Viewport:
        """Zoom and middle, the same for both photos."""
        return self._view

    def sizeHint(self) -> QSize:
        """Answer the size in the look."""
        return QSize(676, 566)

    def set_mode(self, mode: CompareMode) -> None:
        """Lay the photos side by side or under a divider."""
        self._mode = mode
        self._changed()

    def set_picture(self, side: int, picture: Pyramid | None, strong: str, label: str) -> None:
        """Show a photo left (0) or right (1) with its words: `strong` in bold, then `label`."""
        pictures, labels = list(self._pictures), list(self._labels)
        pictures[side], labels[side] = picture, (strong, label)
        self._pictures, self._labels = (pictures[0], pictures[1]), (labels[0], labels[1])
        self._changed()

    def set_waiting(self, words: str) -> None:
        """Words in the middle while a photo is on its way; empty takes them off."""
        self._waiting = words
        self.update()

    def zoom(self, factor: float) -> None:
        """Zoom both photos around the middle."""
        self._view = self._view.zoomed(factor)
        self._changed()

    def reset(self) -> None:
        """Show both photos whole, divider in the middle."""
        self._view, self._divider = Viewport(), 0.5
        self._changed()

    def move_divider(self, to: float) -> None:
        """Put the divider at 0 to 1 of the width."""
        self._divider = min(1.0, max(0.0, to))
        self._changed()

    def pan(self, dx: float, dy: float) -> None:
        """Move both photos; parts of what is in view."""
        self._view = self._view.panned(dx / self._view.zoom, dy / self._view.zoom)
        self._changed()

    # --- keys and mouse ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, plus, minus and zero."""
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        key = Qt.Key(event.key())
        if key in steps:
            dx, dy = steps[key]
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if self._mode is CompareMode.SLIDER and dx and not shifted:
                self.move_divider(self._divider + dx * _DIVIDER_STEP)
            else:
                self.pan(dx * _PAN_STEP, dy * _PAN_STEP)
        elif event.text() in ("+", "="):
            self.zoom(ZOOM_STEP)
        elif event.text() in ("-", "_"):
            self.zoom(1 / ZOOM_STEP)
        elif event.text() == "0":
            self.reset()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the point under the mouse."""
        turns = event.angleDelta().y() / 120
        drawn = self._drawn(self._side_at(event.position()))
        self._view = self._view.zoomed_at(ZOOM_STEP**turns, event.position(), drawn)
        self._changed()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the divider or the photos."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag_from = event.position()
            self._drags_divider = self._on_divider(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what was taken."""
        at = event.position()
        if self._drag_from is None:
            split, hand = Qt.CursorShape.SplitHCursor, Qt.CursorShape.OpenHandCursor
            self.setCursor(split if self._on_divider(at) else hand)
        elif self._drags_divider:
            self.move_divider(at.x() / max(1, self.width()))
        else:
            drawn = self._drawn(self._side_at(at))
            if not drawn.isEmpty():
                moved = at - self._drag_from
                self._view = self._view.panned(-moved.x() / drawn.width(), -moved.y() / drawn.height())
                self._drag_from = at
                self._changed()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._drag_from = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the zoom chip in its corner."""
        super().resizeEvent(event)
        self._chip.move(_EDGE, self.height() - _EDGE - self._chip.height())

    # --- painting ----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw backdrop, photos, divider, labels and focus."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            fill_rounded(painter, self.rect(), RADIUS_CARD, QColor(LIGHT.hex(Token.INK)))
            painter.save()
            painter.setClipPath(rounded_path(self.rect(), RADIUS_CARD))
            for side in (0, 1):
                self._paint_picture(painter, side)
            painter.restore()
            if self._mode is CompareMode.SLIDER:
                self._paint_divider(painter, theme)
            for side in (0, 1):
                self._paint_label(painter, theme, side)
            if self._waiting:
                ink = QColor(DARK.hex(Token.INK))
                draw_text(painter, theme, self.rect(), self._waiting, Role.TEXT, ink, Qt.AlignmentFlag.AlignHCenter)
            if self.hasFocus():
                draw_box(painter, self.rect(), RADIUS_CARD, None, theme.color(Token.ACCENT), 2.0)

    def _paint_picture(self, painter: QPainter, side: int) -> None:
        picture = self._pictures[side]
        if picture is None:
            return
        drawn = self._drawn(side)
        painter.save()
        painter.setClipRect(self._shown(side), Qt.ClipOperation.IntersectClip)
        level = picture.level_for(drawn.width() * self.devicePixelRatioF())
        painter.drawImage(drawn, level, QRectF(level.rect()))
        painter.restore()

    def _paint_divider(self, painter: QPainter, theme: Theme) -> None:
        x = self._divider * self.width()
        white = QColor(LIGHT.hex(Token.SURFACE))
        painter.fillRect(QRectF(x - 1, 0, 2, self.height()), white)
        handle = QRectF(x - _HANDLE / 2, self.height() / 2 - _HANDLE / 2, _HANDLE, _HANDLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(white)
        painter.drawEllipse(handle)
        painter.setPen(QPen(QColor(LIGHT.hex(Token.INK)), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                            Qt.PenJoinStyle.RoundJoin))
        middle = handle.center()
        for way in (-1, 1):
            tip = QPointF(middle.x() + way * 8, middle.y())
            painter.drawPolyline([tip + QPointF(-way * 4, -4), tip, tip + QPointF(-way * 4, 4)])

    def _paint_label(self, painter: QPainter, theme: Theme, side: int) -> None:
        strong, label = self._labels[side]
        if not strong and not label:
            return
        first = text_width(theme, Role.SECOND_STRONG, strong)
        width = first + text_width(theme, Role.SECOND, " " + label) + 22
        pane = self._pane(side)
        left = _EDGE if side == 0 else self.width() - _EDGE - width
        if self._mode is CompareMode.SIDE and side == 1:
            left = int(pane.left()) + _EDGE
        box = QRect(left, _EDGE, width, _CHIP_HEIGHT)
        backdrop, ink = QColor(DARK.hex(Token.BG)), QColor(DARK.hex(Token.INK))
        backdrop.setAlphaF(0.92)
        fill_rounded(painter, box, 7, backdrop)
        draw_text(painter, theme, QRect(left + 11, _EDGE, first, _CHIP_HEIGHT), strong, Role.SECOND_STRONG, ink)
        rest = QRect(left + 11 + first, _EDGE, width - 22 - first + 2, _CHIP_HEIGHT)
        draw_text(painter, theme, rest, " " + label, Role.SECOND, ink)

    # --- geometry ----------------------------------------------------------------------------------------

    def _pane(self, side: int) -> QRectF:
        """The area in which a photo is laid out."""
        if self._mode is CompareMode.SLIDER:
            return QRectF(self.rect())
        half = (self.width() - _GAP) / 2
        return QRectF(side * (half + _GAP), 0, half, self.height())

    def _shown(self, side: int) -> QRectF:
        """The part of it that is painted."""
        if self._mode is CompareMode.SIDE:
            return self._pane(side)
        x = self._divider * self.width()
        return QRectF(0, 0, x, self.height()) if side == 0 else QRectF(x, 0, self.width() - x, self.height())

    def _drawn(self, side: int) -> QRectF:
        picture = self._pictures[side]
        return QRectF() if picture is None else self._view.place(QSizeF(picture.size), self._pane(side))

    def _side_at(self, at: QPointF) -> int:
        right = at.x() > (self._divider if self._mode is CompareMode.SLIDER else 0.5) * self.width()
        return int(right)

    def _on_divider(self, at: QPointF) -> bool:
        return self._mode is CompareMode.SLIDER and abs(at.x() - self._divider * self.width()) <= _GRAB

    def _changed(self) -> None:
        self._chip.set_percent(self._view.percent)
        self._describe()
        self.update()
        self.view_changed.emit()

    def _describe(self) -> None:
        left, right = (" ".join(words) for words in self._labels)
        self.setAccessibleDescription(tr(
            "Links: {left}. Rechts: {right}. Zoom {zoom} procent, scheiding op {divider} procent.",
            left=left, right=right, zoom=self._view.percent, divider=round(self._divider * 100),
        ))

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when focus or theme changes."""
        super().changeEvent(event)
        self.update()
