"""The canvas on which two photos are compared: side by side or under a divider, zoomed and moved together (A-09)."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jindra_desk.ui.photos.compare_scene import EDGE, CompareMode, CompareScene
from jindra_desk.ui.photos.mip_levels import MipLevels
from jindra_desk.ui.photos.viewport import ZOOM_STEP, Viewport
from jindra_desk.ui.photos.zoom_chip import ZoomChip
from jindra_desk.ui.theme import Theme, Token
from jindra_desk.ui.theme.measures import RADIUS_CARD
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.paint.painting import draw_box, painter_on

_DIVIDER_STEP = 0.02
_PAN_STEP = 0.06
_ARROWS = MappingProxyType({
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
})


class CompareCanvas(QWidget):
    """Shows a left and a right photo. Arrow keys move divider or view, + and - zoom, 0 shows all again."""

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = CompareScene()
        self._drag_from: QPointF | None = None
        self._drags_divider = False
        self._chip = ZoomChip(self)
        self._chip.zoomed_out.connect(lambda: self.zoom(1 / ZOOM_STEP))
        self._chip.zoomed_in.connect(lambda: self.zoom(ZOOM_STEP))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(360, 260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Foto’s vergelijken"))
        self._changed()

    def sizeHint(self) -> QSize:
        """Answer the least that is comfortable; the page gives all the room there is."""
        return QSize(676, 420)

    def set_mode(self, mode: CompareMode) -> None:
        """Lay the photos side by side or under a divider."""
        self.scene.mode = mode
        self._changed()

    def set_picture(self, side: int, picture: MipLevels | None, strong: str, label: str) -> None:
        """Show a photo left (0) or right (1) with its words: `strong` in bold, then `label`."""
        self.scene.pictures[side] = picture
        self.scene.labels[side] = (strong, label)
        self._changed()

    def set_waiting(self, words: str) -> None:
        """Words in the middle while a photo is on its way; empty takes them off."""
        self.scene.waiting = words
        self.update()

    def zoom(self, factor: float) -> None:
        """Zoom both photos around the middle."""
        self.scene.view = self.scene.view.zoomed(factor)
        self._changed()

    def reset(self) -> None:
        """Show both photos whole, divider in the middle."""
        self.scene.view, self.scene.divider = Viewport(), 0.5
        self._changed()

    def move_divider(self, to: float) -> None:
        """Put the divider at 0 to 1 of the width."""
        self.scene.divider = min(1.0, max(0.0, to))
        self._changed()

    def pan(self, dx: float, dy: float) -> None:
        """Move both photos by parts of what is in view."""
        self.scene.view = self.scene.view.panned(dx / self.scene.view.zoom, dy / self.scene.view.zoom)
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows (with Shift always the view), plus, minus and zero."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            dx, dy = arrow
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if self.scene.mode is CompareMode.SLIDER and dx and not shifted:
                self.move_divider(self.scene.divider + dx * _DIVIDER_STEP)
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
        drawn = self.scene.drawn(self.scene.side_at(event.position()))
        factor = ZOOM_STEP ** (event.angleDelta().y() / 120)
        self.scene.view = self.scene.view.zoomed_at(factor, event.position(), drawn)
        self._changed()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the divider or the photos."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag_from = event.position()
            self._drags_divider = self.scene.on_divider(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what was taken."""
        at = event.position()
        if self._drag_from is None:
            shape = Qt.CursorShape.SplitHCursor if self.scene.on_divider(at) else Qt.CursorShape.OpenHandCursor
            self.setCursor(shape)
        elif self._drags_divider:
            self.move_divider(at.x() / max(1, self.width()))
        else:
            drawn, moved = self.scene.drawn(self.scene.side_at(at)), at - self._drag_from
            self._drag_from = at
            if not drawn.isEmpty():
                self.scene.view = self.scene.view.panned(-moved.x() / drawn.width(), -moved.y() / drawn.height())
                self._changed()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._drag_from = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the zoom chip in its corner."""
        super().resizeEvent(event)
        self.scene.size = self.size()
        self._chip.move(EDGE, self.height() - EDGE - self._chip.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the edge of focus."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scene, and the edge of focus."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            self.scene.paint(painter, theme)
            if self.hasFocus():
                draw_box(painter, self.rect(), RADIUS_CARD, None, theme.color(Token.ACCENT), 2.0)

    def _changed(self) -> None:
        scene = self.scene
        self._chip.set_percent(scene.view.percent)
        left, right = (" ".join(words) for words in scene.labels)
        self.setAccessibleDescription(tr(
            "Links: {left}. Rechts: {right}. Zoom {zoom} procent, scheiding op {divider} procent.",
            left=left, right=right, zoom=scene.view.percent, divider=round(scene.divider * 100),
        ))
        self.update()
        self.view_changed.emit()
