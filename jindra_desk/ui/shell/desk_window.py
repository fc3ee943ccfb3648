"""The one window of the program: set-up, lock screen and shell take turns in it, and the lock covers it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from jindra_desk.ui.lock.leaves import LeafBackdrop
from jindra_desk.ui.text import tr
from jindra_desk.ui.theme import measures

_FIRST_SIZE = (1280, 800)


class DeskWindow(QStackedWidget):
    """Its title is the program's name and never anything else (look.md, principle 3)."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(tr("Jindra Desk"))
        self.setMinimumSize(*measures.SMALLEST_WINDOW)
        self.resize(*_FIRST_SIZE)

    def show_only(self, content: QWidget) -> None:
        """Show `content`; what was there before is thrown away."""
        former = self.currentWidget()
        self.addWidget(content)
        self.setCurrentWidget(content)
        if former is not None and former is not content:
            self.removeWidget(former)
            former.hide()
            former.deleteLater()

    def cover(self) -> None:
        """Hide everything behind the leaves, at once: without an event loop and without motion (J-28)."""
        cover = LeafBackdrop()
        self.addWidget(cover)
        self.setCurrentWidget(cover)
        self.repaint()

    def come_forward(self) -> None:
        """Show the window to her: a second start of the program leads here (K-136)."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is typed be kept before the program ends."""
        self.closing.emit()
        super().closeEvent(event)
