"""A client's course from new to old: cards for visits, single lines for small events, on one vertical line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import painter_on

_LINE_AT = 9
_INDENT = 30
_NODE_DOWN = 23


class EventLine(QWidget):
    """A small event: icon, words and a short date."""

    def __init__(self, icon: str, text: str, date_text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 7, 16, 7)
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(IconLabel(icon, 16), 0, top)
        row.addWidget(Label(text, wrap=True), 1, top)
        row.addWidget(Label(date_text, Role.SECOND, align=Qt.AlignmentFlag.AlignRight), 0, top)
        self.setMinimumHeight(34)


class Timeline(QWidget):
    """The course; add from new to old."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[tuple[QWidget, bool, bool]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_INDENT, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)

    def add_visit(self, card: QWidget, *, today: bool = False) -> None:
        """Add a card with a large node; today's visit has an accent edge and a filled node."""
        if today and isinstance(card, Card):
            card.set_edge(Token.ACCENT)
        self._add(card, large=True, filled=today)

    def add_event(self, icon: str, text: str, date_text: str) -> EventLine:
        """Add a small event, and answer its line."""
        line = EventLine(icon, text, date_text)
        self._add(line, large=False, filled=False)
        return line

    def clear(self) -> None:
        """Take everything away."""
        for widget, _large, _filled in self._nodes:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._nodes.clear()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and its nodes."""
        theme = Theme.of(self)
        if not self._nodes:
            return
        with painter_on(self) as painter:
            painter.fillRect(QRectF(_LINE_AT - 1, 10, 2, self.height() - 10), theme.color(Token.LINE))
            for widget, large, filled in self._nodes:
                down = _NODE_DOWN if large else widget.height() / 2
                middle = QPointF(_LINE_AT, widget.y() + down)
                radius = 9.0 if large else 6.0
                if filled:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(theme.color(Token.ACCENT))
                    painter.drawEllipse(middle, radius, radius)
                    continue
                painter.setPen(QPen(theme.color(Token.EDGE), 2))
                painter.setBrush(theme.color(Token.SURFACE if large else Token.BG))
                painter.drawEllipse(middle, radius - 1, radius - 1)

    def _add(self, widget: QWidget, *, large: bool, filled: bool) -> None:
        self._nodes.append((widget, large, filled))
        self._column.insertWidget(self._column.count() - 1, widget)
        self.update()
