"""What a client sees after their choice is durable: thanks, what was checked, and to whom the screen goes back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.widgets.feedback.readiness_light import Lamp
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, Size
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State


class SigningThanks(QWidget):
    """Shown in the place of text and choice; `went_on` is the practice's button."""

    went_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = Label("", Role.CLIENT_TITLE, align=centre)
        self._sealed = Label("", Role.CLIENT_TEXT, align=centre)
        self._hand_back = Label("", Role.CLIENT_TEXT, Token.INK_2, align=centre)
        self.on_button = PrimaryButton("", icon="lock", size=Size.LARGE)
        self.on_button.clicked.connect(self.went_on)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Lamp(State.OK, size=44), 0, centre)
        for label in (self._title, self._sealed, self._hand_back):
            column.addWidget(label)
        column.addSpacing(20)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.on_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def show_words(self, title: str, sealed: str, hand_back: str, button: str) -> None:
        """Say it in the language that the client read."""
        self._title.setText(title)
        self._sealed.setText(sealed)
        self._hand_back.setText(hand_back)
        self.on_button.setText(button)
        self.setFocus()  # not the button: a second Enter would lead to the lock
        self.setAccessibleName(f"{title}. {sealed}")
