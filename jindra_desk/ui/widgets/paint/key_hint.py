"""Small keys and hairlines: the quiet furniture of a screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import draw_box, draw_icon, draw_text, painter_on, text_width


class KeyHint(QWidget):
    """A key on the keyboard, such as `Ctrl K`; `icon` draws an arrow instead of letters."""

    def __init__(self, text: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._icon = text, icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Answer the size of the key."""
        if self._icon:
            return QSize(22, 18)
        return QSize(text_width(Theme.of(self), Role.AXIS, self._text) + 12, 18)

    def minimumSizeHint(self) -> QSize:
        """Keys are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the key."""
        theme = Theme.of(self)
        with painter_on(self) as painter:
            draw_box(painter, self.rect(), 5, theme.color(Token.SUNKEN), theme.color(Token.LINE))
            if self._icon:
                draw_icon(painter, theme, self._icon, self.rect(), 12, Token.INK_2)
            else:
                rect = self.rect().adjusted(6, 0, -6, 0)
                draw_text(painter, theme, rect, self._text, Role.AXIS, theme.color(Token.INK_2))


class Divider(QWidget):
    """A hairline from left to right."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), Theme.of(self).color(Token.LINE))


class QuietText(Label):
    """A quiet line of second text, for hints under cards."""

    def __init__(self, text: str, *, wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, Role.SECOND, Token.INK_2, wrap=wrap, parent=parent)
