"""The ready light: a disc whose colour and sign say the same."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.layout.rows import TwoLines
from jindra_desk.ui.widgets.paint.painting import painter_on
from jindra_desk.ui.widgets.paint.spoken import Spoken
from jindra_desk.ui.widgets.paint.state import LOOKS, State


class Lamp(QWidget, Spoken):
    """A disc of 40 or 44 pixels: tick for kept, exclamation mark for at risk, cross for broken."""

    def __init__(self, state: State, *, size: int = 44, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._side = state, size
        self.setFixedSize(size, size)
        self.set_state(state)

    def set_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        names = {State.OK: tr("in orde"), State.WARN: tr("er is nog iets open"), State.BAD: tr("niet in orde")}
        self.setAccessibleName(names.get(state, ""))
        self.update()

    def spoken_role(self) -> QAccessible.Role | None:
        """A sign."""
        return QAccessible.Role.Graphic

    @property
    def state(self) -> State:
        """The state that is shown."""
        return self._state

    def sizeHint(self) -> QSize:
        """Answer the disc."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both discs and the sign."""
        theme, look = Theme.of(self), LOOKS[self._state]
        middle = QPointF(self._side / 2, self._side / 2)
        inner = self._side * 0.3
        with painter_on(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(look.soft))
            painter.drawEllipse(middle, self._side / 2, self._side / 2)
            painter.setBrush(theme.color(look.dot))
            painter.drawEllipse(middle, inner, inner)
            unit = inner / 12
            pen = QPen(theme.color(Token.SURFACE if not theme.is_dark else Token.BG), 2.4 * unit)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            if self._state is State.OK:
                points = [QPointF(-4.6, 0.4), QPointF(-1.4, 3.6), QPointF(4.8, -3.4)]
                painter.drawPolyline([middle + point * unit for point in points])
            elif self._state is State.BAD:
                for sign in (1, -1):
                    away = QPointF(3.6, 3.6 * sign) * unit
                    painter.drawLine(middle - away, middle + away)
            else:
                painter.drawLine(middle + QPointF(0, -5) * unit, middle + QPointF(0, 1.4) * unit)
                painter.drawPoint(middle + QPointF(0, 5.2) * unit)


class LampLine(QWidget):
    """The lamp with a title and a line that says what is open."""

    def __init__(self, state: State, title: str, text: str, *, size: int = 44, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14 if size > 40 else 12)
        self.lamp = Lamp(state, size=size)
        self.texts = TwoLines(title, text, title_role=Role.HEADING if size > 40 else Role.STRONG, wrap=True)
        row.addWidget(self.lamp)
        row.addWidget(self.texts, 1)

    def set(self, state: State, title: str, text: str) -> None:
        """Show another state with its words."""
        self.lamp.set_state(state)
        self.texts.set_texts(title, text)
