"""The one window of the program: set-up, lock screen and shell take turns in it, and the lock covers it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from jindra_desk.ui.lock.backdrop import LockBackdrop
from jindra_desk.ui.theme import measures
from jindra_desk.ui.theme.text import tr


class MainWindow(QStackedWidget):
    """Its title is the program's name and never anything else (look.md, principle 3)."""

    closing = Signal()
    minimised = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(tr("Jindra Desk"))
        self.setMinimumSize(self._least())
        self.resize(*measures.FIRST_WINDOW)
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before it closes; who answers no has put a question on the screen."""
        self._closes_anyway = False
        self._veil: LockBackdrop | None = None
        self._behind: QWidget | None = None

    @staticmethod
    def _least() -> QSize:
        """The smallest window, or the screen where that is smaller still (text twice as large on a small laptop)."""
        return QSize(*measures.SMALLEST_WINDOW).boundedTo(QGuiApplication.primaryScreen().availableSize())

    def keep_ready(self, content: QWidget) -> None:
        """Lay `content` out behind what is shown, so that it is there at once."""
        self.addWidget(content)
        content.resize(self.size())

    def show_only(self, content: QWidget) -> None:
        """Show `content`; what was there before is thrown away."""
        former = self.currentWidget() if self._veil is None else self._behind
        if self.indexOf(content) < 0:
            self.addWidget(content)
        if self._veil is None:
            self.setCurrentWidget(content)
        else:
            self._behind = content
        if former is not None and former is not content:
            self.removeWidget(former)
            former.hide()
            former.deleteLater()

    def cover(self) -> None:
        """Hide everything behind the leaves, at once: without an event loop and without motion (J-28)."""
        cover = LockBackdrop()
        self.addWidget(cover)
        self.setCurrentWidget(cover)
        self.repaint()

    def changeEvent(self, event: QEvent) -> None:
        """A small picture of a minimised window stands in task bars and switchers: it shows leaves (J-18)."""
        super().changeEvent(event)
        if event.type() != QEvent.Type.WindowStateChange:
            return
        if self.isMinimized() and self._veil is None and self.currentWidget() is not None:
            self._behind, self._veil = self.currentWidget(), LockBackdrop()
            self.addWidget(self._veil)
            self.setCurrentWidget(self._veil)
            self.repaint()
            self.minimised.emit()
        elif not self.isMinimized() and self._veil is not None:
            veil, behind = self._veil, self._behind
            self._veil = self._behind = None
            if self.currentWidget() is veil and behind is not None:  # else the lock has covered everything by now
                self.setCurrentWidget(behind)
            self.removeWidget(veil)
            veil.deleteLater()

    def come_forward(self) -> None:
        """Show the window to the owner: a second start of the program leads here (K-136)."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def close_now(self) -> None:
        """Close without asking."""
        self._closes_anyway = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is typed be kept before the program ends."""
        if not self._closes_anyway and not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
