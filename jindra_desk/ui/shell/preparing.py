"""What is shown while an invented practice is made for the demo, and where no other screen can be shown.

While work goes on: what happens and how far it is. After a fault: what it was, and two ways on (trust #22).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.lock.backdrop import Emblem, LockBackdrop
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_WIDTH = 440


class Preparing(QWidget):
    """`set_progress(done, total)` counts clients."""

    def __init__(self, begin_again: Callable[[], object], close_window: Callable[[], object],
                 parent: QWidget | None = None) -> None:
        """Take what the two buttons do that are offered after a fault."""
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._busy = BusyBar(tr("Cliënten en foto’s worden getekend."))
        self._busy.setFixedWidth(_WIDTH)
        self._fault = Banner("", "", State.BAD)
        self._fault.setFixedWidth(_WIDTH)
        self._fault.hide()
        self.title = Label(tr("De demo wordt klaargezet"), Role.SCREEN_TITLE)
        self._words = Label(tr("Alles wat je ziet, is verzonnen."), Role.LARGE_TEXT, Token.INK_2)
        self.again = PrimaryButton(tr("Begin opnieuw"))
        self.again.clicked.connect(lambda _checked=False: begin_again())
        self.leave = SecondaryButton(tr("Sluit Jindra Desk"))
        self.leave.clicked.connect(lambda _checked=False: close_window())
        self._ways = QWidget()
        self._ways.setFixedWidth(_WIDTH)
        ways = QHBoxLayout(self._ways)
        ways.setContentsMargins(0, measures.SPACE_16, 0, 0)
        ways.addStretch(1)
        ways.addWidget(self.leave)
        ways.addWidget(self.again)
        self._ways.hide()
        ground = LockBackdrop()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        column = QVBoxLayout(ground)
        column.addStretch(1)
        column.addWidget(Emblem(), 0, centre)
        column.addSpacing(measures.SPACE_24)
        column.addWidget(self.title, 0, centre)
        column.addSpacing(measures.SPACE_4)
        column.addWidget(self._words, 0, centre)
        column.addSpacing(measures.SPACE_32)
        column.addWidget(self._busy, 0, centre)
        column.addWidget(self._fault, 0, centre)
        column.addWidget(self._ways, 0, centre)
        column.addStretch(1)
        self._busy.start()

    def set_progress(self, done: int, total: int) -> None:
        """Tell how far it is."""
        self._busy.set_progress(done, total)

    def show_fault(self, fault: JindraError) -> None:
        """Say why it stops here, and offer to begin again or to close."""
        title, cause, next_step = fault.parts(qt_translate, current_language())
        self._busy.finish()
        self._busy.hide()
        self.title.setText(tr("Dit lukt nu niet"))
        self._words.hide()
        self._fault.set_texts(title, f"{cause} {next_step}".strip())
        self._fault.show()
        self._ways.show()
        self.again.setFocus()
