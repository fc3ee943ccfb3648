"""The one backup, or test of one, that is under way in this window, whichever page asked for it.

The owner works on: the copying happens in a lane of its own. When the program locks, whatever is not proven yet is
rolled back, and a proven backup is finished by the helper process; the status tells after unlocking.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from jindra_desk.application.copies.backup import BackupResult, BackupStage, BackupWork, begin_backup, finish_backup
from jindra_desk.application.copies.restore_test import RestoreTest
from jindra_desk.application.copies.status import BackupStatus, PlaceState, backup_status
from jindra_desk.application.restore.scratch_restore import ScratchWork, begin_scratch, finish_scratch
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.copies.backup_faults import (
    BackupNotSent,
    BackupStopped,
    BackupUnderWay,
    NoBackupInReach,
    PlaceOutOfReach,
    TooLittleSpace,
)
from jindra_desk.ui.copies.arrived_backup import ArrivedBackup
from jindra_desk.ui.copies.backup_folder import BackupFolder
from jindra_desk.ui.copies.backup_words import stage_words
from jindra_desk.ui.jobs.lanes import JobContext, Urgency
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme.text import tr

TEST_AFTER_MS = 20_000
"""The monthly test waits until the owner has begun to work."""
SENDING_MS = 3_000
_REFUSALS = (BackupStopped, BackupUnderWay, NoBackupInReach, PlaceOutOfReach, TooLittleSpace)
"""Told once, and nothing to come back to: nothing was begun."""


class Doing(Enum):
    """What is under way."""

    NOTHING = auto()
    BACKUP = auto()
    TEST = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """How it stands. `elsewhere`: the place is on another disk than the vault, or away, so that it outlives this one.

    `free` and `needed` are bytes; `free` is None while the place cannot be asked.
    """

    status: BackupStatus
    elsewhere: bool
    free: int | None
    needed: int

    @property
    def plugged_in(self) -> bool:
        """True when a stick or other disk is there, and a day went by since the last backup."""
        age = self.status.age_days
        return self.status.place_state is PlaceState.REACHABLE and self.elsewhere and age is not None and age > 0


class BackupRunner(QObject):
    """One per workbench. `look` is None until it was read; `fault` and `test_fault` stay until the next success."""

    changed = Signal()
    """Something began or ended, or how it stands was read."""
    progressed = Signal(int, int)
    """Bytes done and in all."""

    def __init__(self, workbench: ScreenContext) -> None:
        super().__init__(workbench)
        self._workbench = workbench
        self._work: BackupWork | ScratchWork | None = None
        self._turn = 0
        """Counts what was begun, so that a test that gave way ends without a word."""
        self._stopping = False
        self._quiet = False
        self.doing = Doing.NOTHING
        self.done, self.total = 0, 0
        self.look: Look | None = None
        self.unread = False
        """It could not be read how it stands: that is not the same as nothing to say."""
        self.fault: JindraError | None = None
        self.test_fault: JindraError | None = None
        self.altered = 0
        self.place = BackupFolder(workbench, self)
        self.place.came_or_went.connect(self.read)
        self._arrived = ArrivedBackup(workbench)
        self._arrived.taken_up.connect(self.read)
        self._again = QTimer(self, singleShot=True, interval=SENDING_MS)
        self._again.timeout.connect(self.read)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(partial(self.read, test_when_due=True))
        workbench.jobs.changes_applied.connect(self._on_changes_applied)

    @classmethod
    def of(cls, workbench: ScreenContext) -> BackupRunner:
        """The runner of this workbench; made when it is first asked for."""
        found = workbench.findChild(cls)
        return found if isinstance(found, cls) else cls(workbench)

    # --- how it stands -----------------------------------------------------------------------------------------------

    def read(self, *, test_when_due: bool = False) -> None:
        """Read again how it stands; `changed` follows."""
        services = self._workbench.services
        if test_when_due:
            self._workbench.ask(self, "backup.due", lambda session: _look(session, services), self._on_due_asked,
                                self._on_unread, urgency=Urgency.BACKGROUND)
        else:
            self._workbench.ask(self, "backup.status", lambda session: _look(session, services), self._on_looked,
                                self._on_unread, coalesce_key="backup.status")

    def keep_up(self, notices: Sequence[JindraError] = (), after_ms: int = TEST_AFTER_MS) -> None:
        """After unlocking: see how it stands, and do the monthly test when it is due and nothing else is.

        A backup among `notices`, what was told at unlocking, stays told until one succeeds.
        """
        self.fault = next((notice for notice in notices if isinstance(notice, BackupNotSent)), self.fault)
        self._later.start(after_ms)

    @property
    def unproven(self) -> bool:
        """Whether a backup is under way that would be gone with this process; a proven one the helper finishes."""
        sending = isinstance(self._work, BackupWork) and self._work.stage is not BackupStage.MAKING
        return self.doing is Doing.BACKUP and not sending

    # --- doing -------------------------------------------------------------------------------------------------------

    def make(self, place: Path) -> None:
        """Make a backup in `place`, which is remembered when none was. A test under way gives way."""
        if self.doing is Doing.BACKUP:
            return
        if self._work is not None:
            self._work.cancel()
        services, turn = self._workbench.services, self._begin(Doing.BACKUP, quiet=False)
        self._workbench.act(self, "backup.begin", lambda session: begin_backup(session, services, place),
                            partial(self._on_begun, turn), partial(self._on_refused, turn))

    def test(self, *, quiet: bool = False) -> None:
        """Put the newest backup back for the test; `quiet` tells only what is wrong with a backup."""
        if self.doing is not Doing.NOTHING:
            return
        services, turn = self._workbench.services, self._begin(Doing.TEST, quiet=quiet)
        self._workbench.act(self, "backup.begin_test", lambda session: begin_scratch(session, services),
                            partial(self._on_begun, turn), partial(self._on_refused, turn))

    def stop(self) -> None:
        """The owner's own stop: nothing stays, neither here nor at the place."""
        self._stopping = True
        if self._work is not None:
            self._work.cancel()

    def _begin(self, doing: Doing, *, quiet: bool) -> int:
        self.doing, self._quiet, self._stopping = doing, quiet, False
        self._work = None
        self.done = self.total = 0
        self._turn += 1
        self.changed.emit()
        return self._turn

    def _on_begun(self, turn: int, work: BackupWork | ScratchWork) -> None:
        if turn != self._turn or self._stopping:
            work.cancel()  # it is run all the same: that is where it lets go of the key
        if turn == self._turn:
            self._work = work
        job = self._workbench.run_long(self, "backup.run", partial(_walk, work),
                                       lambda _none: self._on_walked(turn, work), partial(self._on_refused, turn))
        job.progressed.connect(partial(self._on_progressed, turn))

    def _on_progressed(self, turn: int, done: int, total: int, _words: str) -> None:
        if turn != self._turn:
            return
        other_stage = stage_words(done, total) != stage_words(self.done, self.total)
        self.done, self.total = done, total
        self.progressed.emit(done, total)
        if other_stage:
            self.changed.emit()

    def _on_walked(self, turn: int, work: BackupWork | ScratchWork) -> None:
        services = self._workbench.services
        if turn != self._turn:
            return
        if isinstance(work, BackupWork):
            self._workbench.change(self, "backup.finish", lambda session: finish_backup(session, services, work),
                                   self._on_made, partial(self._on_refused, turn))
        else:
            self._workbench.change(self, "backup.finish_test", lambda session: finish_scratch(session, work),
                                   partial(self._on_tested, turn), partial(self._on_refused, turn))

    def _on_made(self, result: BackupResult) -> None:
        self.fault, self.altered = next(iter(result.told), None), result.altered
        self._end()
        self._workbench.navigator.toast(tr("Back-up gemaakt en nagekeken: {file}.", file=result.file.name))

    def _on_tested(self, turn: int, _result: RestoreTest) -> None:
        self.test_fault = None
        if turn != self._turn:
            return
        self._end()
        if not self._quiet:
            self._workbench.navigator.toast(tr("Je back-up is op proef teruggezet en kwam heel terug."))

    def _on_refused(self, turn: int, fault: JindraError) -> None:
        if turn != self._turn:
            return
        if not isinstance(fault, _REFUSALS):
            if self.doing is Doing.TEST:
                self.test_fault = fault
            else:
                self.fault = fault
        self._end()
        self.read()
        if isinstance(fault, BackupStopped):
            self._workbench.navigator.toast(tr("Gestopt. Er is niets achtergebleven."))
        elif not self._quiet:
            self._workbench.error_raised.emit(fault)

    def _end(self) -> None:
        self.doing, self._work = Doing.NOTHING, None
        self.changed.emit()

    # --- what came back ----------------------------------------------------------------------------------------------

    def _on_due_asked(self, look: Look) -> None:
        self._on_looked(look)
        if look.status.test_due and not look.status.sending:
            self.test(quiet=True)

    def _on_unread(self, fault: JindraError) -> None:
        self.look, self.unread = None, True
        self.place.seen(None)
        self.changed.emit()
        self._workbench.error_raised.emit(fault)

    def _on_looked(self, look: Look) -> None:
        self.unread = False
        for notice in look.status.notices:
            if isinstance(notice, BackupNotSent):
                self.fault = notice
            else:
                self._workbench.error_raised.emit(notice)
        self.look = look
        self.place.seen(look.status)
        if look.status.unread is not None and self.doing is Doing.NOTHING:
            self._arrived.read(look.status.unread)
        if look.status.sending and self.doing is Doing.NOTHING:
            self._again.start()
        self.changed.emit()

    def _on_changes_applied(self, changes: ChangeSet) -> None:
        if self.look is not None and changes.touches(Topic.SETTING):
            self.read()


def _walk(work: BackupWork | ScratchWork, context: JobContext) -> None:
    """In the long lane; the lock leaves it at the next bytes."""
    work.run(partial(_told, context))


def _told(context: JobContext, done: int, total: int) -> None:
    context.check_cancelled()
    context.progress(done, total)


def _look(session: Session, services: Services) -> Look:
    """On the database lane."""
    status = backup_status(session, services)
    vault = session.vault.path
    free: int | None = None
    elsewhere = status.place is not None
    if status.place is not None and status.place_state is not PlaceState.AWAY:
        try:
            free = services.backups.store.free_space(status.place)
            elsewhere = status.place.stat().st_dev != vault.parent.stat().st_dev
        except (JindraError, OSError):
            free = None
    return Look(status, elsewhere, free, vault.stat().st_size)
