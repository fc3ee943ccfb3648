"""Tells faults that no page handled, and mistakes of the program itself, in a dialog over the window.

It belongs to the window and not to the shell, so that it is there in every phase: set-up, lock screen, restore, a shell
that cannot be made (trust #22).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.domain.base.errors import JindraError, ProgramFault
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.shell.fault_dialog import FaultDialog, dialog_for_error


class FaultTeller(QObject):
    """One dialog at a time: while one is there, the same words are not said again."""

    surprised = Signal(str)
    """Type and code places of an exception that nobody caught; may be emitted from any thread."""

    def __init__(self, window: QWidget, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent or window)
        self._window = window
        self._open: FaultDialog | None = None
        jobs.fault_raised.connect(self.tell)
        # Queued, so that nothing is shown in the middle of whatever went wrong.
        self.surprised.connect(self._on_surprised, Qt.ConnectionType.QueuedConnection)

    def tell(self, error: JindraError) -> None:
        """Show a fault."""
        dialog = dialog_for_error(self._window.window(), error)
        if self._open is not None and self._open.title_label.text() == dialog.title_label.text():
            dialog.deleteLater()
            return
        self._open = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_surprised(self, details: str) -> None:
        self.tell(ProgramFault(details))

    def _on_finished(self, _result: int) -> None:
        self._open = None
