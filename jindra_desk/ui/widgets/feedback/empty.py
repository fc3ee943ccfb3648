"""Screens and cards with nothing in them yet: what comes here, and the way in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label

_TEXT_WIDTH = 300


class EmptyState(QWidget):
    """Icon, title, a sentence and at most one button, in the middle of the room there is."""

    button_clicked = Signal()

    def __init__(self, icon: str, title: str, text: str, button: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(0)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(IconLabel(icon, 28, Token.INK_3), 0, middle)
        column.addSpacing(10)
        self.title = Label(title, Role.STRONG, align=middle)
        column.addWidget(self.title, 0, middle)
        column.addSpacing(6)
        self.text = Label(text, Role.SECOND, wrap=True, align=middle)
        column.addWidget(self.text, 0, middle)
        self._fit_text()
        self.button = SecondaryButton(button, size=Size.SMALL)
        if not button:
            self.button.hide()
        column.addSpacing(14)
        column.addWidget(self.button, 0, middle)
        column.addStretch(1)
        self.button.clicked.connect(self.button_clicked)

    def set_texts(self, title: str, text: str, button: str = "") -> None:
        """Change the words; an empty button goes away."""
        self.title.setText(title)
        self.text.setText(text)
        self._fit_text()
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def _fit_text(self) -> None:
        """Fix the size of the sentence: a layout asks an aligned item for its height at another width than it gives."""
        width = min(_TEXT_WIDTH, self.text.sizeHint().width())
        self.text.setFixedSize(width, self.text.heightForWidth(width))
