"""Cards: white paper with a hairline, a header and footer that stay, or rows under one another."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import CARD_PADDING, RADIUS_CARD, SPACE_12
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import draw_box, painter_on, rounded_path


class Card(QWidget):
    """A card; put content in `body`."""

    def __init__(self, *, padding: int = CARD_PADDING, edge: Token = Token.LINE, spacing: int = SPACE_12,
                 fill: Token = Token.SURFACE, radius: int = RADIUS_CARD, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge, self._fill, self.radius = edge, fill, radius
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)
        self._column.addLayout(self.body, 1)

    def set_header(self, header: QWidget) -> None:
        """Put a part above the body."""
        self._column.insertWidget(0, header)

    def set_footer(self, footer: QWidget) -> None:
        """Put a part below the body, on sunken paper under a hairline."""
        strip = _Footer(footer)
        self._column.addWidget(strip)

    def set_edge(self, edge: Token) -> None:
        """Change the colour of the hairline."""
        self._edge = edge
        self.update()

    def set_fill(self, fill: Token) -> None:
        """Change the paper."""
        self._fill = fill
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper and its edge."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            draw_box(painter, self.rect(), self.radius, theme.color(self._fill), theme.color(self._edge))


class _Footer(QWidget):
    def __init__(self, content: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 1, 24, 0)
        row.addWidget(content)
        self.setMinimumHeight(48)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sunken paper with the card's corners, and the hairline above."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            painter.fillPath(inside_card(self), theme.color(Token.SUNKEN))
            painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color(Token.LINE))


def inside_card(widget: QWidget, rect: QRectF | None = None) -> QPainterPath:
    """Answer `rect` (by default the whole widget) without what lies outside the rounded corners of its card."""
    area = QPainterPath()
    area.addRect(QRectF(widget.rect()) if rect is None else rect)
    card = widget.parentWidget()
    while card is not None and not isinstance(card, Card):
        card = card.parentWidget()
    if card is None:
        return area
    at = widget.mapTo(card, QPoint(0, 0))
    inner = QRectF(card.rect()).adjusted(1, 1, -1, -1).translated(-at.x(), -at.y())
    return area.intersected(rounded_path(inner, card.radius - 1))


class SectionTitle(QWidget):
    """A heading with quiet text at the other end of the line."""

    def __init__(self, text: str, side: str = "", *, role: Role = Role.HEADING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self.title = Label(text, role)
        self._side = Label(side, Role.SECOND, align=Qt.AlignmentFlag.AlignRight)
        if not side:
            self._side.hide()
        self._row.addWidget(self.title)
        self._row.addStretch(1)
        self._row.addWidget(self._side)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Change the heading."""
        self.title.setText(text)

    def set_side(self, text: str) -> None:
        """Change the quiet text."""
        self._side.setText(text)
        self._side.setVisible(bool(text))

    def add_action(self, action: QWidget) -> None:
        """Put a link or small button at the end of the line."""
        self._row.addWidget(action)
