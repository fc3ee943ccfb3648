"""Where a client draws their signature with mouse, finger or pen; keeps the line, never pressure or time (law.md 9)."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainterPath, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jindra_desk.domain.consents.consent import Signature
from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.paint.painting import draw_box, draw_text, painter_on

_LEAST_STEP = 0.0035
_MOST_POINTS = 20_000
_PEN_WIDTH = 2.4
_HEIGHT, _LOW = 168, 108

Point = tuple[float, float]


class SignaturePad(QWidget):
    """A box with a line and a name under it. Strokes are kept as parts (0 to 1) of the box."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[Point]] = []
        self._drawing = False
        self._name = ""
        self._role = Role.SECOND
        self._low = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(96)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Vak voor de handtekening"))
        self._describe()

    def sizeHint(self) -> QSize:
        """Answer the size in the look, or a lower one where the window is low."""
        return QSize(386, _LOW if self._low else _HEIGHT)

    def set_low(self, low: bool) -> None:
        """Take less height, so that the line to sign on stays in sight; the strokes are parts of the box."""
        if low is not self._low:
            self._low = low
            self.updateGeometry()

    def set_name(self, name: str) -> None:
        """Show whose signature belongs here."""
        self._name = name
        self.update()

    def set_role(self, role: Role) -> None:
        """Change the letters of the name."""
        self._role = role
        self.update()

    def signature(self) -> Signature:
        """What was drawn; `empty` until it is more than a dot."""
        return Signature(tuple(tuple(stroke) for stroke in self._strokes))

    def clear(self) -> None:
        """Begin again."""
        self._strokes.clear()
        self._drawing = False
        self._tell()

    # --- drawing -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke (mouse, and touch that Qt turns into mouse)."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke."""
        self._go_on(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the stroke."""
        self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """The same with a pen; its pressure is not looked at."""
        if event.type() is QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() is QEvent.Type.TabletMove:
            self._go_on(event.position())
        elif event.type() is QEvent.Type.TabletRelease:
            self._end()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, line, name and strokes."""
        theme = Theme.of(self)
        line_y = self.height() - 35
        with painter_on(self) as painter:
            edge = Token.EDGE if self.isEnabled() else Token.LINE
            draw_box(painter, self.rect(), 12, theme.color(Token.SURFACE), theme.color(edge))
            painter.setPen(QPen(theme.color(Token.EDGE), 1))
            painter.drawLine(QPointF(28, line_y + 0.5), QPointF(self.width() - 28, line_y + 0.5))
            name_at = QRect(28, line_y + 7, self.width() - 56, 18)
            draw_text(painter, theme, name_at, self._name, self._role, theme.color(Token.INK_2))
            painter.setPen(QPen(theme.color(Token.INK), _PEN_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                                Qt.PenJoinStyle.RoundJoin))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for stroke in self._strokes:
                painter.drawPath(_smooth([self._at(point) for point in stroke]))

    def _begin(self, at: QPointF) -> None:
        self._drawing = self.isEnabled() and QRectF(self.rect()).contains(at)
        if self._drawing:
            self._strokes.append([self._part(at)])
            self._tell()

    def _go_on(self, at: QPointF) -> None:
        if not self._drawing or sum(len(stroke) for stroke in self._strokes) >= _MOST_POINTS:
            return
        x, y = self._part(at)
        last_x, last_y = self._strokes[-1][-1]
        if abs(x - last_x) + abs(y - last_y) >= _LEAST_STEP:
            self._strokes[-1].append((x, y))
            self._tell()

    def _end(self) -> None:
        self._drawing = False

    def _part(self, at: QPointF) -> Point:
        """Where that is as a part of the box; a hand that slips out stays at the edge."""
        return (
            round(min(1.0, max(0.0, at.x() / max(1, self.width()))), 4),
            round(min(1.0, max(0.0, at.y() / max(1, self.height()))), 4),
        )

    def _at(self, point: Point) -> QPointF:
        return QPointF(point[0] * self.width(), point[1] * self.height())

    def _tell(self) -> None:
        self._describe()
        self.update()
        self.changed.emit()

    def _describe(self) -> None:
        self.setAccessibleDescription(tr("Nog leeg.") if self.signature().empty else tr("Er is getekend."))


def _smooth(points: list[QPointF]) -> QPainterPath:
    """A curve through the middles between points, so that a fast hand draws no corners."""
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.1, 0.1))
        return path
    for here, following in pairwise(points[1:]):
        path.quadTo(here, (here + following) / 2)
    path.lineTo(points[-1])
    return path
