"""Small words of state: labels on soft tints, and lines with an icon."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import RADIUS_TAG
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import draw_icon, draw_text, fill_rounded, painter_on
from jindra_desk.ui.widgets.paint.state import LOOKS, State

_HEIGHT = 22


class Tag(QLabel):
    """A label of one or two words; at most three stand in a row."""

    def __init__(self, text: str, state: State = State.NEUTRAL, *, icon: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._state, self._icon = state, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, text: str, state: State = State.NEUTRAL, icon: str = "") -> None:
        """Show other words, state and icon."""
        self._state, self._icon = state, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    @property
    def state(self) -> State:
        """The state that its colour means."""
        return self._state

    def sizeHint(self) -> QSize:
        """Answer padding, icon and words."""
        words = QFontMetricsF(Theme.of(self).font(Role.SMALL)).horizontalAdvance(self.text())
        return QSize(math.ceil(words) + 16 + (18 if self._icon else 0), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Labels are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tint, icon and words."""
        theme, look = Theme.of(self), LOOKS[self._state]
        with painter_on(self) as painter:
            fill_rounded(painter, self.rect(), RADIUS_TAG, theme.color(look.soft))
            left = 8
            if self._icon:
                draw_icon(painter, theme, self._icon, QRect(left, 0, 13, self.height()), 13, look.text)
                left += 18
            rect = QRect(left, 0, self.width() - left - 6, self.height())
            draw_text(painter, theme, rect, self.text(), Role.SMALL, theme.color(look.text))


class StateLine(QWidget):
    """An icon and words in the colour of a state; the icon says the same as the colour. A long sentence wraps."""

    def __init__(self, text: str, state: State, *, icon: str | None = None, role: Role = Role.SECOND,
                 quiet: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = quiet
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        self._icon = IconLabel("circle", 16)
        self.label = Label("", role, wrap=True, top=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set(text, state, icon)

    def set(self, text: str, state: State, icon: str | None = None) -> None:
        """Show other words, state and icon; by default the icon of the state."""
        self.state = state
        look = LOOKS[state]
        self._icon.set(look.icon if icon is None else icon, look.text)
        plain = self._quiet or state is State.NEUTRAL or state is State.OK
        self.label.set_token(Token.INK_2 if plain else look.text)
        self.label.setText(text)

_LINE = 30


class CheckLine(QWidget):
    """A line of a list of consents or conditions: icon of its state, words, and quiet text at the end."""

    def __init__(self, text: str, state: State, side: str = "", *, icon: str | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._icon = IconLabel("circle", 16)
        self.label = Label(text, wrap=True)
        self.side = Label("", Role.SECOND, align=Qt.AlignmentFlag.AlignRight)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.side)
        self.setMinimumHeight(_LINE)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set(text, state, side, icon)

    def hasHeightForWidth(self) -> bool:
        """Long words take a second line; the quiet text is never cut for them."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Answer one line, or as many as the words need beside the quiet text."""
        beside = 26 + (self.side.sizeHint().width() + 10 if self.side.text() else 0)
        return max(_LINE, self.label.heightForWidth(max(1, width - beside)) + _LINE - 20)

    def sizeHint(self) -> QSize:
        """Answer the height of the words in the width of now: of a fixed height Qt gives no more than this."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height of this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def set(self, text: str, state: State, side: str = "", icon: str | None = None) -> None:
        """Show other words, state, quiet text and icon."""
        look = LOOKS[state]
        self._icon.set(look.icon if icon is None else icon, look.text)
        self.label.setText(text)
        self.side.setText(side)
        self.side.setVisible(bool(side))
