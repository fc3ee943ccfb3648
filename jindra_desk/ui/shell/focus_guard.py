"""The keyboard stays in the page: the rail has it only when the owner goes there.

Qt hands the focus to the first part of the window when the part that had it is gone, and that is the rail: letters and
Enter would then go to another page.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from jindra_desk.ui.shell.page_stack import PageStack


class FocusGuard(QObject):
    """Brings the focus back to the shown page when it was not the owner who moved it."""

    def __init__(self, shell: QWidget, rail: QWidget, pages: PageStack) -> None:
        super().__init__(shell)
        self._shell = shell
        self._rail = rail
        self._pages = pages
        self._gone_to_rail = False
        """Whether the owner went to the rail; a window that comes to the front again leaves the focus there."""
        self._later = QTimer(self, interval=0)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._pages.holds(new):
            self._gone_to_rail = False
        elif new is not None and self._rail.isAncestorOf(new):
            walked = old is not None and isValid(old) and old.isVisible() and old.isEnabled()
            if walked and old is not None and old.window() is self._shell.window():
                self._gone_to_rail = True
            elif not self._gone_to_rail:
                self._later.start()
        elif new is None:
            self._later.start()

    def _look(self) -> None:
        """Not at once: Qt moves the focus more than once while a page changes."""
        window = self._shell.window()
        if not self._shell.isVisible() or not window.isActiveWindow() or QApplication.activePopupWidget() is not None:
            return
        now: QWidget | None = QApplication.focusWidget()
        if now is None or (self._rail.isAncestorOf(now) and not self._gone_to_rail):
            self._pages.take_focus()
