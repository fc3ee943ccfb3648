"""Icons that stand still: bare, on a rounded tile, or on a disc."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jindra_desk.ui.theme import Theme, Token
from jindra_desk.ui.widgets.paint.painting import draw_icon, fill_rounded, painter_on
from jindra_desk.ui.widgets.paint.state import LOOKS, State


class IconLabel(QWidget):
    """A bare icon. Beside words it is decoration; alone it needs `name`, its tooltip and accessible name."""

    def __init__(self, icon: str, size: int = 18, token: Token = Token.INK_2, *, name: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._side, self._token = icon, size, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(size, max(size, 18))  # as high as the words beside it, so that both share one middle
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)

    def set(self, icon: str, token: Token) -> None:
        """Show another icon or colour."""
        self._icon, self._token = icon, token
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        with painter_on(self) as painter:
            draw_icon(painter, Theme.of(self), self._icon, self.rect(), self._side, self._token)


class IconTile(QWidget):
    """An icon on a rounded square in the soft colour of its state (34 px)."""

    def __init__(self, icon: str, state: State = State.NEUTRAL, *, size: int = 34, radius: int = 9,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._state, self._side, self._radius = icon, state, size, radius
        self.setFixedSize(size, size)

    def set(self, icon: str, state: State) -> None:
        """Show another icon or state."""
        self._icon, self._state = icon, state
        self.update()

    def sizeHint(self) -> QSize:
        """Answer the square."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tile and icon."""
        theme, look = Theme.of(self), LOOKS[self._state]
        with painter_on(self) as painter:
            fill_rounded(painter, self.rect(), self._radius, theme.color(look.soft))
            draw_icon(painter, theme, self._icon, self.rect(), 18, look.text)


class IconDisc(IconTile):
    """An icon on a disc in the soft colour of its state (36 px)."""

    def __init__(self, icon: str, state: State = State.NEUTRAL, *, size: int = 36,
                 parent: QWidget | None = None) -> None:
        super().__init__(icon, state, size=size, radius=size // 2, parent=parent)
