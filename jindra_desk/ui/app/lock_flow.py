"""Ties the lock to this run: what is kept, closed and let go, in the order that `ui/lock/state.py` walks.

What becomes of work that is under way; all of it within two seconds, for then the process is replaced whatever it does:

| work                       | at the lock                                                                             |
| -------------------------- | --------------------------------------------------------------------------------------- |
| saving a form, a decision  | ends by itself and is durable; what was still queued is not begun, the form is a draft  |
| reading, search, log check | cancelled, or stopped by SQLite's interrupt: nothing was written                        |
| photos being prepared      | the worker process ends; their files and fields are in the draft                        |
| photos being kept          | each is whole in the vault or not there; the one under way ends, or is undone           |
| handing a file out, a PDF  | leaves at its next part, or is taken away half written: never a half file outside       |
| taking a file in           | one transaction: all of it or nothing                                                   |
| a destruction              | rows and ledger go in one transaction; the search after it goes on at the next unlock   |
| printing                   | taken back whole: on Linux nothing was sent yet, elsewhere the printer's job is aborted |
| a back-up                  | copied on by a helper without a key, or undone (`ui/copies/backup_runner.py`)           |
| making a vault, migrating  | happen while it is locked: only a kill can meet them, and a copy or the old file stands |
| a new data key             | the old key counts until the new file is proven; then it is all the new one             |
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from jindra_desk.application.ports.base import Clock
from jindra_desk.application.ports.computer import InstanceLock, SessionWatch
from jindra_desk.application.session.locking import ResumeState, keep_for_lock
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.vault.session_event import SessionEvent
from jindra_desk.ui.jobs.jobs import Jobs, JobTimedOut
from jindra_desk.ui.lock.controller import LockActions, LockController
from jindra_desk.ui.lock.countdown import CountdownBanner
from jindra_desk.ui.lock.idle_watch import COUNTDOWN_SECONDS, MAX_LOCK_SECONDS, READING_COUNTDOWN_SECONDS, IdleWatch
from jindra_desk.ui.lock.restart import WindowGeometry, restart_arguments
from jindra_desk.ui.lock.state import LockReason, Phase
from jindra_desk.ui.lock.watchdog import LockWatchdog, Senses
from jindra_desk.ui.lock.windows import geometry_of, hide_all_but
from jindra_desk.ui.navigation.native_dialogs import NativeDialogs
from jindra_desk.ui.privacy.capture_guard import CaptureGuard
from jindra_desk.ui.privacy.clipboard import ClipboardKeeper
from jindra_desk.ui.shell.main_window import MainWindow
from jindra_desk.ui.shell.shell import Shell

_SHUTDOWN_SECONDS = 2.0
_END_SECONDS = 1.0
_LET_GO_SECONDS = 0.5
_BEAT_MS = 200
_BEATS_PER_LOOK = 5
_REASONS = MappingProxyType({
    SessionEvent.LOCKED: LockReason.SESSION_LOCKED,
    SessionEvent.USER_SWITCHED: LockReason.USER_SWITCHED,
    SessionEvent.SUSPENDING: LockReason.SUSPENDED,
    SessionEvent.RESUMED: LockReason.RESUMED,
    SessionEvent.LID_CLOSED: LockReason.LID_CLOSED,
})


@dataclass(frozen=True, slots=True)
class LockFlowParts:
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
    session_watch: SessionWatch | None = None
    forbid_capture: Callable[[int], None] | None = None
    """Takes a window's native handle; None where the system has no such call, and in pictures and tests."""
    conceal_clipboard: Callable[[], None] = lambda: None
    last_act: Callable[[Session], None] = lambda _session: None
    """On the database thread, just before the vault closes."""
    keep_window: Callable[[], None] = lambda: None
    """Lets the covered window stay until the fresh process is seen; called once nothing else is shown."""
    make_senses: Callable[[], Senses] = Senses
    """What the watchdog sees of the system beside Qt; made and asked in its own thread."""


class LockFlow(QObject):
    """Owns watch and controller. `shell` and `session` are None until the vault is open."""

    session_event = Signal(object)
    """A `SessionEvent`; may be emitted from any thread."""

    def __init__(self, application: QApplication, window: MainWindow, jobs: Jobs, parts: LockFlowParts,
                 parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._jobs = jobs
        self._parts = parts
        self.keep_options = parts.keep_options
        """What the fresh process is told again; a language that is chosen meanwhile takes the place of `--lang`."""
        self.shell: Shell | None = None
        self.session: Session | None = None
        self.lock_seconds = MAX_LOCK_SECONDS
        self.locks_when_minimised = False
        self._begin_with: tuple[str, ...] = ()
        self._seen = WindowGeometry(0, 0, window.width(), window.height())
        self._written = False
        self._kept = False
        self._beats = 0
        self.watchdog = LockWatchdog(self._end_from_outside, parts.make_senses)
        self._heart = QTimer(self, interval=_BEAT_MS)
        self._heart.timeout.connect(self._beat)
        self.watch = IdleWatch(parts.clock, MAX_LOCK_SECONDS, parts.os_idle, self)
        self.clipboard = ClipboardKeeper(application, parts.conceal_clipboard, self)
        if parts.forbid_capture is not None:
            CaptureGuard(application, parts.forbid_capture, self)

        def page_words(seconds: int) -> str:
            """How the page that is shown tells of the lock."""
            return "" if self.shell is None else self.shell.away_words(seconds)

        self.native_dialogs = NativeDialogs(self.watch.native_dialog_open, self)
        self.controller = LockController(self.watch, self._actions(), self)
        self.controller.phase_changed.connect(
            lambda phase: self.watchdog.due(self.controller.state.reason or LockReason.ASKED)
            if phase is Phase.COVERING else None)
        self.watch.warn_seconds = lambda: READING_COUNTDOWN_SECONDS if page_words(1) else COUNTDOWN_SECONDS
        CountdownBanner(self.watch, window, page_words)
        # Queued, so that a lock never begins in the middle of what the window does, nor in the listening thread.
        self.session_event.connect(self._on_session_event, Qt.ConnectionType.QueuedConnection)
        window.minimised.connect(
            lambda: self.controller.lock(LockReason.MINIMISED) if self.locks_when_minimised else None,
            Qt.ConnectionType.QueuedConnection)

    def _actions(self) -> LockActions:
        parts = self._parts
        return LockActions(
            cover_screen=self._cover,
            save_draft=self._keep,
            close_popups=self._close_popups,
            close_vault=self._close_vault,
            drop_key=lambda: None,  # the vault zeroes its key as it closes, on the one thread that may touch it
            end_image_workers=parts.end_image_workers,
            release_instance=self._let_go,
            restart_arguments=self._restart_arguments,
            replace=parts.replace,
            end_process=parts.end_process,
            report=parts.report,
        )

    def set_lock_seconds(self, lock_seconds: int) -> None:
        """Take the policy's figure; more than 120 counts as 120 (J-28)."""
        self.lock_seconds = min(lock_seconds, MAX_LOCK_SECONDS)
        self.watch.set_lock_seconds(lock_seconds)
        self.watchdog.set_limit(self.lock_seconds)

    def unlocked(self, session: Session, lock_seconds: int) -> None:
        """The vault is open: count idle time, and listen to the system."""
        self.session = session
        self.controller.unlock_succeeded(lock_seconds)
        self.set_lock_seconds(lock_seconds)
        self.watchdog.start(self.lock_seconds)
        self._heart.start()
        if self._parts.session_watch is not None:
            self._parts.session_watch.start(self._tell)

    def begin_anew(self, *options: str) -> None:
        """Replace this process by a fresh one that begins with `options`; an open vault is locked as always."""
        self._begin_with = options
        if self.session is not None:
            self.controller.lock_now()
            return
        # Asked for in words of the program, often after a fault: no step of it holds the next one up.
        for step in (self._cover, self._close_popups, self._close_vault, self._parts.end_image_workers, self._let_go):
            self._attempt(step)
        if not self._attempt(lambda: self._parts.replace(self._restart_arguments(None, False))):
            self._parts.end_process()

    def _attempt(self, step: Callable[[], object]) -> bool:
        """Do it; a fault is noted by its type, and answered with False."""
        try:
            step()
        except Exception as fault:  # noqa: BLE001 - the end of a run goes on whatever one step meets
            self._parts.report(f"end of the run: {type(fault).__name__}")
            return False
        return True

    def keep_at_end(self) -> None:
        """The owner closes the window: what is typed is kept for next time; a fault is only remembered."""
        if self.shell is not None and not self._write(None, self.shell.drafts.current(), _END_SECONDS):
            self._parts.report("draft at end")

    def end_at_once(self, application: QApplication) -> None:
        """The process was asked to end (SIGTERM, SIGHUP): keep what is typed, take back a print, ask nothing."""
        self.keep_at_end()
        self._cover()
        self._close_popups()
        application.exit()

    def end(self, application: QApplication) -> None:
        """After the last window closed: end the jobs, close the vault, let it go."""
        for step in (lambda: self.watch.stop(application), self.clipboard.clear, self._close_vault,
                     self._parts.end_image_workers, self._let_go):
            self._attempt(step)
        if self._parts.session_watch is not None:
            self._attempt(self._parts.session_watch.let_sleep)

    def _let_go(self) -> None:
        """Hear no more, and free the vault. A sleep goes on waiting: for the end of this process and its memory."""
        self._heart.stop()
        self.watchdog.stop()
        if self._parts.session_watch is not None:
            self._parts.session_watch.stop()
        self._parts.instance.release()

    def _tell(self, event: SessionEvent) -> None:
        """Called in the listening thread."""
        self.watchdog.due(_REASONS[event])
        try:
            self.session_event.emit(event)
        except RuntimeError:
            return  # The program's end was quicker: there is nothing left to lock.

    def _on_session_event(self, event: SessionEvent) -> None:
        self.controller.lock(_REASONS[event])

    def _beat(self) -> None:
        """Tell the watchdog that the event loop runs, and keep what it may need when it does not."""
        self.watchdog.beat(self.watch.idle_seconds)
        self._beats += 1
        if self._beats % _BEATS_PER_LOOK == 0:
            self._seen = geometry_of(self._window)

    def _end_from_outside(self, reason: LockReason) -> None:
        """In the watchdog's thread: nothing of Qt may be touched, and the UI thread is waited for no more."""
        self._parts.report(f"locked from outside: {reason.value}")

        def let_go() -> None:
            """What holds decoded photos or half a file ends, and the fresh process finds the vault free."""
            self._attempt(self._parts.end_image_workers)
            self._attempt(self._parts.instance.release)

        letting_go = Thread(target=let_go, name="jindra-let-go", daemon=True)
        letting_go.start()
        letting_go.join(_LET_GO_SECONDS)
        arguments = restart_arguments(self._parts.vault, self._seen, reason, draft_lost=False,
                                      draft_kept=self._kept, cut_short=not self._written,
                                      lock_seconds=self.lock_seconds, keep=self.keep_options)
        if not self._attempt(lambda: self._parts.replace(arguments)):
            self._parts.end_process()

    def _cover(self) -> None:
        if self.shell is not None:
            self._attempt(self.shell.caret.note)
        self._window.cover()
        self.watchdog.covered()
        self.clipboard.clear()

    def _keep(self, seconds: float) -> bool:
        if self.shell is None:
            return True
        snapshot = self.shell.snapshot()
        place = None
        if snapshot.place is not None:
            here = snapshot.place.without_search()
            place = ResumeState(here.key, here.to_plain(), snapshot.caret, self.shell.watched)
        return self._write(place, snapshot.draft, seconds)

    def _write(self, place: ResumeState | None, draft: Draft | None, seconds: float) -> bool:
        """Answer whether the draft, if there is one, is kept."""
        session = self.session
        if session is None or self.shell is None:
            return True
        self.shell.drafts.stop()
        try:
            self._jobs.run_urgent("desk.keep", lambda _context: keep_for_lock(session, place, draft), seconds,
                                  session.vault.interrupt)
        except (JobTimedOut, JindraError):
            return draft is None
        self._kept = draft is not None
        self._written = True
        return True

    def _close_popups(self) -> None:
        self.native_dialogs.dismiss_all()
        hide_all_but(self._window)
        self._parts.keep_window()

    def _close_vault(self) -> None:
        session = self.session
        if session is None:
            self._jobs.shutdown(_SHUTDOWN_SECONDS)
            return

        def close() -> None:
            try:
                self._parts.last_act(session)
            finally:
                session.vault.close()

        self._jobs.shutdown(_SHUTDOWN_SECONDS, close=close, interrupt=session.vault.interrupt)

    def _restart_arguments(self, reason: LockReason | None, draft_lost: bool) -> Sequence[str]:
        return restart_arguments(self._parts.vault, geometry_of(self._window), reason, draft_lost=draft_lost,
                                 draft_kept=self._kept, lock_seconds=self.lock_seconds,
                                 keep=(*self.keep_options, *self._begin_with))
