"""Rows in a card, with hairlines between them: static, or wholly clickable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import ROW_LIST
from jindra_desk.ui.widgets.layout.card import Card, inside_card
from jindra_desk.ui.widgets.paint.focus import is_keyboard_focus
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import painter_on


class TwoLines(QWidget):
    """A name with a quiet line under it."""

    def __init__(self, title: str, second: str = "", *, title_role: Role = Role.MEDIUM, wrap: bool = False,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.title = Label(title, title_role, wrap=wrap)
        self.second = Label(second, Role.SECOND, wrap=wrap)
        if not second:
            self.second.hide()
        column.addItem(_room())
        column.addWidget(self.title)
        column.addWidget(self.second)
        column.addItem(_room())
        column.setStretch(0, 1)
        column.setStretch(3, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed if not wrap
                           else QSizePolicy.Policy.Preferred)

    def set_texts(self, title: str, second: str = "") -> None:
        """Change both lines; an empty second line goes away."""
        self.title.setText(title)
        self.second.setText(second)
        self.second.setVisible(bool(second))


def _room() -> QSpacerItem:
    """Above and below lines that stay together; it asks for none."""
    return QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)


def _paint_row(painter: QPainter, row: QWidget, fill: Token | None, *, line_above: bool, focused: bool) -> None:
    theme = Theme.of(row)
    if fill is not None:
        painter.fillPath(inside_card(row), theme.color(fill))
    if line_above:
        painter.fillRect(QRectF(0, 0, row.width(), 1), theme.color(Token.LINE))
    if focused:
        outer = inside_card(row, QRectF(row.rect()))
        inner = inside_card(row, QRectF(row.rect()).adjusted(2, 2, -2, -2))
        painter.fillPath(outer.subtracted(inner), theme.color(Token.ACCENT))


class ListRow(QWidget):
    """A row that only shows; put parts in `row`."""

    def __init__(self, height: int = ROW_LIST, *, margins: tuple[int, int] = (20, 20), spacing: int = 14,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line_above = False
        self._chosen = self._hovered = self._focused = False
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(margins[0], 1, margins[1], 0)
        self.row.setSpacing(spacing)

    def set_chosen(self, chosen: bool) -> None:
        """Paint the row as the chosen one."""
        self._chosen = chosen
        self.update()

    def show_state(self, *, chosen: bool, hovered: bool, focused: bool) -> None:
        """Show a state without mouse or keyboard, for the gallery."""
        self._chosen, self._hovered, self._focused = chosen, hovered, focused
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline, and the tone when chosen."""
        with painter_on(self) as painter:
            fill = Token.ACCENT_SOFT if self._chosen else Token.HOVER if self._hovered else None
            _paint_row(painter, self, fill, line_above=self.line_above, focused=self._focused)


class ClickableRow(QPushButton):
    """A row that is one large button; `name` is what a screen reader says. Buttons inside keep their own click."""

    def __init__(self, height: int = ROW_LIST, *, name: str, margins: tuple[int, int] = (20, 20), spacing: int = 14,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line_above = False
        self._least = height
        self.setMinimumHeight(height)  # where words wrap, Qt asks the parts for a height and not the row
        self._chosen = False
        self._hovered = False
        self._ring = False
        self.setAccessibleName(name)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(margins[0], 1, margins[1], 0)
        self.row.setSpacing(spacing)

    def set_chosen(self, chosen: bool) -> None:
        """Paint the row as the chosen one."""
        self._chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        """Answer the room that the parts need, at least the height of the row."""
        inner = self.row.sizeHint()
        return QSize(inner.width(), max(self._least, inner.height()))

    def minimumSizeHint(self) -> QSize:
        """Answer the least room of the parts."""
        return QSize(self.row.minimumSize().width(), self._least)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ring = True
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover tone."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """End the hover tone."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring inside the row after keyboard use."""
        self._ring = is_keyboard_focus(event, self)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tone, hairline and ring."""
        fill = Token.ACCENT_SOFT if self._chosen else Token.HOVER if self._hovered and self.isEnabled() else None
        with painter_on(self) as painter:
            _paint_row(painter, self, fill, line_above=self.line_above, focused=self._ring and self.hasFocus())


class CardList(Card):
    """A card of rows."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self._rows: list[ListRow | ClickableRow] = []
        self._headed = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Answer the height that the rows take in the width there is: Qt lets a list like this grow no further."""
        hint = super().sizeHint()
        column = self.layout()
        if column is None or not column.hasHeightForWidth() or not self.width():
            return hint
        return QSize(hint.width(), column.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In less width some words take another line."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def set_header(self, header: QWidget) -> None:
        """Put a part above the rows; the first row gets a hairline."""
        super().set_header(header)
        self._headed = True
        self._draw_lines()

    def add_row(self, row: ListRow | ClickableRow) -> None:
        """Add a row at the end."""
        self._rows.append(row)
        self.body.addWidget(row)
        self._draw_lines()

    def rows(self) -> tuple[ListRow | ClickableRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def take_last(self) -> None:
        """Take the last row away."""
        if self._rows:
            row = self._rows.pop()
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()

    def clear(self) -> None:
        """Take all rows away."""
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()

    def _draw_lines(self) -> None:
        for index, row in enumerate(self._rows):
            row.line_above = self._headed or index > 0
