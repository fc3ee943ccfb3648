"""A soft tint that says what is at hand, with the button that mends it; and large counts that filter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from jindra_desk.domain.base.wording import count as count_words
from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import RADIUS_CARD
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.paint.focus import FocusRing, is_keyboard_focus
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import draw_box, draw_text, fill_rounded, painter_on, text_width
from jindra_desk.ui.widgets.paint.state import LOOKS, State


class Banner(QWidget):
    """Title and a quiet line on the soft tint of a state; `button_clicked` comes from its button."""

    button_clicked = Signal()

    def __init__(self, title: str, text: str = "", state: State = State.WARN, *, button: str = "", icon: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(12)
        look = LOOKS[state]
        self._icon = IconLabel(icon or "info", 20, look.text)
        if not icon:
            self._icon.hide()
        row.addWidget(self._icon)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.setContentsMargins(0, 0, 0, 0)
        self.title = Label(title, Role.MEDIUM, look.text, wrap=True)
        self.text = Label(text, Role.SECOND, wrap=True)
        if not text:
            self.text.hide()
        column.addWidget(self.title)
        column.addWidget(self.text)
        row.addLayout(column, 1)
        self.button = SecondaryButton(button, size=Size.SMALL)
        if not button:
            self.button.hide()
        row.addWidget(self.button)
        self.button.clicked.connect(self.button_clicked)

    def set_texts(self, title: str, text: str = "", button: str | None = None) -> None:
        """Change the words; None keeps the button as it is."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        if button is not None:
            self.button.setText(button)
            self.button.setVisible(bool(button))

    def set_large(self, large: bool) -> None:
        """Both lines in the letters in which a client reads, larger or as usual."""
        self.title.set_role(Role.CLIENT_STRONG if large else Role.MEDIUM)
        self.text.set_role(Role.CLIENT_TEXT if large else Role.SECOND)

    def set_state(self, state: State) -> None:
        """Change the tint."""
        self._state = state
        self.title.set_token(LOOKS[state].text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tint."""
        with painter_on(self) as painter:
            fill_rounded(painter, self.rect(), 10, Theme.of(self).color(LOOKS[self._state].soft))


class CountCard(QPushButton):
    """A large count with what it counts; pressing it filters, pressing it again shows all."""

    def __init__(self, count: int | None, text: str, *, state: State = State.NEUTRAL,
                 parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._state = state
        self._count = count
        self._hovered = False
        self._ring: FocusRing | None = None
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(56)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Show another count; None while nobody knows it."""
        self._count = count
        known = tr("Nog niet gelezen:") if count is None else count_words(count)
        self.setAccessibleName(f"{known} {self.text()}")
        self.update()

    @property
    def count(self) -> int | None:
        """The count that is shown; None until one is known."""
        return self._count

    def sizeHint(self) -> QSize:
        """Answer count and words."""
        return QSize(max(170, 74 + text_width(Theme.of(self), Role.TEXT, self.text())), 56)

    def minimumSizeHint(self) -> QSize:
        """Answer the least that stays readable."""
        return QSize(110, 56)

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
        """Show the ring after keyboard use."""
        if is_keyboard_focus(event, self) and self._ring is None:
            self._ring = FocusRing(self, RADIUS_CARD)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw card, count and words."""
        theme = Theme.of(self)
        chosen = self.isChecked()
        fill = Token.ACCENT_SOFT if chosen else Token.HOVER if self._hovered else Token.SURFACE
        edge = Token.ACCENT if chosen else Token.LINE
        token = LOOKS[self._state].text if self._state is not State.NEUTRAL and self._count else Token.INK
        words = "–" if self._count is None else count_words(self._count)
        with painter_on(self) as painter:
            draw_box(painter, self.rect(), RADIUS_CARD, theme.color(fill), theme.color(edge))
            wide = text_width(theme, Role.COUNT, words)
            draw_text(painter, theme, QRect(17, 0, wide, 56), words, Role.COUNT, theme.color(token))
            left = max(57, 17 + wide + 12)
            rect = QRect(left, 0, self.width() - left - 12, 56)
            draw_text(painter, theme, rect, self.text(), Role.TEXT, theme.color(Token.INK_2))
