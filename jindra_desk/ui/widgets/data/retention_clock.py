"""The retention clock: a ring whose parts are what is left."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import draw_text, painter_on

_ANGLE = 16  # Qt counts sixteenths of a degree


class RetentionClock(QWidget):
    """A ring of `parts` (24 months for the file, 7 years for bookkeeping) that starts at 12 o'clock.

    `accent` paints what is left in the accent colour (the file), otherwise in ink-3 (bookkeeping).
    """

    def __init__(self, *, parts: int = 24, unit: str = "", size: int = 68, accent: bool = True,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._unit, self._side, self._accent = parts, unit, size, accent
        self._left = 0.0
        self._text = ""
        self._past = False
        self.setFixedSize(size, size)

    def set_left(self, left: float, text: str, *, past: bool = False, description: str = "") -> None:
        """Show that `left` parts are left, with `text` in the middle; `past` paints the ring red.

        `description` is the sentence for screen readers, such as `Bewaren tot en met 15 oktober 2028`.
        """
        self._left = max(0.0, min(float(self._parts), left))
        self._text, self._past = text, past
        self.setAccessibleName(description or f"{text} {self._unit}")
        self.update()

    def sizeHint(self) -> QSize:
        """Answer the ring."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring, its gaps and the number."""
        theme = Theme.of(self)
        stroke = 7.0 if self._side >= 70 else 6.5
        half = 1 + stroke / 2  # the ring keeps one pixel free around it
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        with painter_on(self) as painter:
            colour = theme.color(Token.ACCENT if self._accent else Token.INK_3)
            painter.setPen(QPen(theme.color(Token.LINE), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            if self._past:
                painter.setOpacity(0.4)
                painter.setPen(QPen(theme.color(Token.BAD), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(ring, 0, 360 * _ANGLE)
            painter.setOpacity(1.0)
            if not self._past and self._left > 0:
                painter.setPen(QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                span = -round(360 * _ANGLE * self._left / self._parts)
                painter.drawArc(ring, 90 * _ANGLE, span)
            painter.setPen(QPen(theme.color(Token.SURFACE), 1.6 if self._parts > 12 else 2.0))
            middle, outer = QPointF(self._side / 2, self._side / 2), self._side / 2
            for part in range(self._parts):
                painter.save()
                painter.translate(middle)
                painter.rotate(360 * part / self._parts)
                painter.drawLine(QPointF(0, -outer), QPointF(0, -outer + stroke + 2))
                painter.restore()
            token = Token.BAD if self._past else Token.INK
            centre = Qt.AlignmentFlag.AlignHCenter
            top = self._side // 2 - 15
            number = QRect(0, top, self._side, 20)
            draw_text(painter, theme, number, self._text, Role.STRONG, theme.color(token), centre)
            unit = QRect(0, top + 15, self._side, 14)
            draw_text(painter, theme, unit, self._unit, Role.AXIS, theme.color(Token.INK_2), centre)


class ClockLine(QWidget):
    """A clock with lines beside it: what it is for, until when, and why. The lines say all that the ring shows."""

    def __init__(self, clock: RetentionClock, title: str, *lines: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self.clock = clock
        row.addWidget(clock)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        column.addStretch(1)
        self.title = Label(title, Role.MEDIUM)
        column.addWidget(self.title)
        self.lines = tuple(
            Label(line, Role.SECOND, Token.INK_2 if index == 0 else Token.INK_3, wrap=True)
            for index, line in enumerate(lines)
        )
        for line in self.lines:
            column.addWidget(line)
        column.addStretch(1)
