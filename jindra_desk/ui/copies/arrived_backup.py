"""Reads a large backup that arrived while the program was locked, away from the vault's thread; only then it counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from jindra_desk.application.copies.arrivals import TakenUp, take_up
from jindra_desk.application.ports.backups import CopyJob
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.jobs.lanes import JobContext
from jindra_desk.ui.navigation.screen_context import ScreenContext


class ArrivedBackup(QObject):
    """One reading at a time; a second request for the same backup is none."""

    taken_up = Signal()
    """It was read, and entered or let go."""

    def __init__(self, workbench: ScreenContext) -> None:
        super().__init__(workbench)
        self._workbench = workbench
        self._reading: CopyJob | None = None

    def read(self, job: CopyJob) -> None:
        """Read it in the long lane, and take it up on the database's; `taken_up` follows."""
        if self._reading is not None:
            return
        self._reading, helper = job, self._workbench.services.backups.helper
        self._workbench.run_long(
            self, "backup.read", lambda context: helper.proven(job, partial(_told, context)),
            partial(self._on_read, job), self._on_failed)

    def _on_read(self, job: CopyJob, same: bool) -> None:
        services = self._workbench.services
        self._workbench.change(self, "backup.take_up", lambda session: take_up(session, services, job, same=same),
                               self._on_taken_up, self._on_failed)

    def _on_taken_up(self, taken: TakenUp) -> None:
        self._reading = None
        for notice in taken.notices:
            self._workbench.error_raised.emit(notice)
        self.taken_up.emit()

    def _on_failed(self, fault: JindraError) -> None:
        self._reading = None
        self._workbench.error_raised.emit(fault)


def _told(context: JobContext, done: int, total: int) -> None:
    context.check_cancelled()
    context.progress(done, total)
