"""«Stoppen met tekenen?», asked in the view: what was chosen and drawn stays until the answer is yes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jindra_desk.ui.consents import signing_words as words
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.paint.label import Label


class StopQuestion(Card):
    """Hidden until asked. The focus rests on going on, so that Enter never stops anything."""

    stop_asked = Signal()
    gone_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=20, spacing=8, parent=parent)
        self._title = Label("", Role.HEADING)
        self._words = Label("", Role.SECOND, Token.INK_2, wrap=True)
        self.on_button = SecondaryButton("", size=Size.NORMAL)
        self.stop_button = SecondaryButton("", size=Size.NORMAL)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.on_button)
        row.addWidget(self.stop_button)
        row.addStretch(1)
        self.body.addWidget(self._title)
        self.body.addWidget(self._words)
        self.body.addLayout(row)
        self.on_button.clicked.connect(self.close_question)
        self.stop_button.clicked.connect(self._on_stop)
        self.hide()

    def say_in(self, say: Callable[..., str]) -> None:
        """Ask in the language of the text."""
        self._title.setText(say(words.STOP_QUESTION))
        self._words.setText(say(words.STOP_MEANS))
        self.on_button.setText(say(words.STOP_NO))
        self.stop_button.setText(say(words.STOP_YES))
        self.setAccessibleName(self._title.text())

    def set_large(self, large: bool) -> None:
        """Larger letters, or the usual ones."""
        self._title.set_role(Role.CLIENT_STRONG if large else Role.HEADING)
        self._words.set_role(Role.CLIENT_TEXT if large else Role.SECOND)
        for button in (self.on_button, self.stop_button):
            button.set_role(Role.LARGE_TEXT if large else None)

    def ask(self) -> None:
        """Ask; asked again, it is a no."""
        if self.isVisible():
            self.close_question()
            return
        self.show()
        self.on_button.setFocus(Qt.FocusReason.TabFocusReason)

    def close_question(self) -> None:
        """The owner goes on."""
        self.hide()
        self.gone_on.emit()

    def _on_stop(self) -> None:
        self.hide()
        self.stop_asked.emit()
