"""In the place of a text that nobody can sign yet: who must, and the way to write that person down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label

_WIDTH = 440


class NobodySigns(QWidget):
    """The practice's own, in its language: the client was shown nothing yet, so that no lock stands before the way."""

    note_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.said = Label("", Role.SECOND, wrap=True, align=centre)
        self.said.setFixedWidth(_WIDTH)
        self.note = PrimaryButton(tr("Noteer een ouder of voogd"))
        self.back = SecondaryButton(tr("Niet nu"))
        self.note.clicked.connect(self.note_asked)
        self.back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(IconLabel("users", 28, Token.INK_3), 0, centre)
        column.addWidget(Label(tr("Een ouder of voogd tekent."), Role.TITLE, align=centre))
        column.addWidget(self.said, 0, centre)
        column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.note)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def show_age(self, age: int) -> None:
        """Say from which age the client decides alone."""
        told = tr("Onder de {age} jaar tekent een ouder of voogd. Die staat nog niet op de kaart.", age=age)
        self.said.setText(told)
        self.said.setMinimumHeight(self.said.heightForWidth(_WIDTH))  # beside an alignment Qt asks for one line
        self.note.setFocus()
