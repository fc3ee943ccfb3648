"""What is shown while an invented practice is made for the demo: what happens, how far it is, nothing to press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.ui.lock.leaves import Emblem, LeafBackdrop
from jindra_desk.ui.text import tr
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.widgets import Banner, BusyBar, Label, State

_WIDTH = 440


class Preparing(QWidget):
    """`set_progress(done, total)` counts clients."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._busy = BusyBar(tr("Cliënten en foto’s worden getekend."))
        self._busy.setFixedWidth(_WIDTH)
        self._fault = Banner("", "", State.BAD)
        self._fault.hide()
        ground = LeafBackdrop()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        column = QVBoxLayout(ground)
        column.addStretch(1)
        column.addWidget(Emblem(), 0, centre)
        column.addSpacing(measures.SPACE_24)
        column.addWidget(Label(tr("De demo wordt klaargezet"), Role.SCREEN_TITLE), 0, centre)
        column.addSpacing(measures.SPACE_4)
        column.addWidget(Label(tr("Alles wat je ziet, is verzonnen."), Role.LARGE_TEXT, Token.INK_2), 0, centre)
        column.addSpacing(measures.SPACE_32)
        column.addWidget(self._busy, 0, centre)
        column.addWidget(self._fault, 0, centre)
        column.addStretch(1)
        self._busy.start()

    def set_progress(self, done: int, total: int) -> None:
        """Tell how far it is."""
        self._busy.set_progress(done, total)

    def show_fault(self, title: str, rest: str) -> None:
        """Say why there is no demo."""
        self._busy.finish()
        self._fault.set_texts(title, rest)
        self._fault.show()
