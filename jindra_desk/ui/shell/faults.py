"""Tells faults that no page handled, and mistakes of the program itself, in a dialog over the window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jindra_desk.domain.errors import JindraError
from jindra_desk.ui.job_lanes import BugReport
from jindra_desk.ui.shell.fault_dialog import FaultDialog, dialog_for_bug, dialog_for_error
from jindra_desk.ui.workbench import Workbench


class FaultTeller(QObject):
    """One dialog at a time: while one stands there, the same words are not said again."""

    def __init__(self, workbench: Workbench, shell: QWidget) -> None:
        super().__init__(shell)
        self._shell = shell
        self._open: FaultDialog | None = None
        workbench.error_raised.connect(self.tell)
        workbench.jobs.fault_raised.connect(self.tell)
        workbench.jobs.job_failed.connect(self.tell_bug)

    def tell(self, error: JindraError) -> None:
        """Show an expected fault."""
        self._show(dialog_for_error(self._shell.window(), error))

    def tell_bug(self, report: BugReport) -> None:
        """Show that the program itself went wrong."""
        self._show(dialog_for_bug(self._shell.window(), report))

    def _show(self, dialog: FaultDialog) -> None:
        if self._open is not None and self._open.title_label.text() == dialog.title_label.text():
            dialog.deleteLater()
            return
        self._open = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self, _result: int) -> None:
        self._open = None
