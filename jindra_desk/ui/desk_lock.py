"""Ties the lock to this run: what is kept, closed and let go, in the order that `ui/lock/state.py` walks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from jindra_desk.application.locking import ResumeState, keep_for_lock
from jindra_desk.application.ports import Clock, InstanceLock
from jindra_desk.application.session import Session
from jindra_desk.domain.draft import Draft
from jindra_desk.domain.errors import JindraError
from jindra_desk.ui.jobs import Jobs, JobTimedOut
from jindra_desk.ui.lock.controller import LockActions, LockController
from jindra_desk.ui.lock.countdown import CountdownBanner
from jindra_desk.ui.lock.idle_watch import MAX_LOCK_SECONDS, IdleWatch
from jindra_desk.ui.lock.restart import restart_arguments
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.lock.windows import geometry_of, hide_all_but
from jindra_desk.ui.native_dialogs import NativeDialogs
from jindra_desk.ui.shell.desk_window import DeskWindow
from jindra_desk.ui.shell.shell import Shell

_SHUTDOWN_SECONDS = 2.0
_END_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class LockParts:
    """What locking needs from outside Qt. `replace` and `end_process` come back in tests only."""

    clock: Clock
    vault: Path
    instance: InstanceLock
    os_idle: Callable[[], float | None]
    replace: Callable[[Sequence[str]], object]
    end_process: Callable[[], object]
    end_image_workers: Callable[[], None]
    report: Callable[[str], None]
    keep_options: tuple[str, ...] = ()


class DeskLock(QObject):
    """Owns watch and controller. `shell` and `session` are None until the vault is open."""

    def __init__(self, window: DeskWindow, jobs: Jobs, parts: LockParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._jobs = jobs
        self._parts = parts
        self.shell: Shell | None = None
        self.session: Session | None = None
        self.lock_seconds = MAX_LOCK_SECONDS
        self.watch = IdleWatch(parts.clock, MAX_LOCK_SECONDS, parts.os_idle, self)
        self.native_dialogs = NativeDialogs(self.watch.native_dialog_open, self)
        self.controller = LockController(self.watch, self._actions(), self)
        CountdownBanner(self.watch, window)

    def _actions(self) -> LockActions:
        parts = self._parts
        return LockActions(
            cover_screen=self._window.cover,
            save_draft=self._keep,
            close_popups=self._close_popups,
            close_vault=self._close_vault,
            drop_key=lambda: None,  # the vault zeroes its key as it closes, on the one thread that may touch it
            end_image_workers=parts.end_image_workers,
            release_instance=parts.instance.release,
            restart_arguments=self._restart_arguments,
            replace=parts.replace,
            end_process=parts.end_process,
            report=parts.report,
        )

    def set_lock_seconds(self, lock_seconds: int) -> None:
        """Take the policy's figure; more than 120 counts as 120 (J-28)."""
        self.lock_seconds = min(lock_seconds, MAX_LOCK_SECONDS)
        self.watch.set_lock_seconds(lock_seconds)

    def keep_at_end(self) -> None:
        """She closes the window: what is typed is kept for next time; a fault is only remembered."""
        if self.shell is not None and not self._write(None, self.shell.drafts.current(), _END_SECONDS):
            self._parts.report("draft at end")

    def end(self, application: QApplication) -> None:
        """After the last window closed: end the jobs, close the vault, let it go."""
        self.watch.stop(application)
        self._close_vault()
        self._parts.end_image_workers()
        self._parts.instance.release()

    def _keep(self, seconds: float) -> bool:
        if self.shell is None:
            return True
        snapshot = self.shell.snapshot()
        place = ResumeState(snapshot.place.key, snapshot.place.arguments) if snapshot.place is not None else None
        return self._write(place, snapshot.draft, seconds)

    def _write(self, place: ResumeState | None, draft: Draft | None, seconds: float) -> bool:
        """Answer whether the draft, if there is one, is kept."""
        session = self.session
        if session is None or self.shell is None:
            return True
        self.shell.drafts.stop()
        try:
            self._jobs.run_urgent("desk.keep", lambda _context: keep_for_lock(session, place, draft), seconds)
        except (JobTimedOut, JindraError):
            return draft is None
        return True

    def _close_popups(self) -> None:
        self.native_dialogs.dismiss_all()
        hide_all_but(self._window)

    def _close_vault(self) -> None:
        vault = None if self.session is None else self.session.vault
        self._jobs.shutdown(_SHUTDOWN_SECONDS, close=None if vault is None else vault.close,
                            interrupt=None if vault is None else vault.interrupt)

    def _restart_arguments(self, reason: LockReason, draft_lost: bool) -> Sequence[str]:
        return restart_arguments(self._parts.vault, geometry_of(self._window), reason, draft_lost=draft_lost,
                                 lock_seconds=self.lock_seconds, keep=self._parts.keep_options)
