"""Locking: walks the order of `state.py` from Ctrl+L, the button or idleness; nobody is asked, nothing can
veto it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from jindra_desk.ui.lock.idle_watch import IdleWatch
from jindra_desk.ui.lock.state import LockReason, LockState, Phase, StepOutcome

DRAFT_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class LockActions:
    """What the steps do, wired by bootstrap. Each may fail; none may ask anything or run an event loop."""

    cover_screen: Callable[[], None]
    save_draft: Callable[[float], bool]
    """Takes the seconds it may use; answers whether all that was typed is kept (True when there was nothing).
    """
    close_popups: Callable[[], None]
    close_vault: Callable[[], None]
    """Ends the jobs and closes the database on its own thread: `Jobs.shutdown(close=…)`."""
    drop_key: Callable[[], None]
    end_image_workers: Callable[[], None]
    release_instance: Callable[[], None]
    restart_arguments: Callable[[LockReason, bool], Sequence[str]]
    """Takes the reason and whether the draft was lost; answers the fresh process' arguments."""
    replace: Callable[[Sequence[str]], object]
    """`ProcessReplacer.replace`; comes back only in tests, or with an exception."""
    end_process: Callable[[], object]
    """The last way out when no fresh process can be started."""
    report: Callable[[str], None]
    """Remembers a failed step by phase and type of exception, without values."""


class LockController(QObject):
    """Holds the lock state of this process and is the only one that changes it."""

    phase_changed = Signal(object)
    """The new Phase."""

    def __init__(self, watch: IdleWatch, actions: LockActions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._actions = actions
        self._state = LockState()
        watch.lock_due.connect(self.lock)

    @property
    def state(self) -> LockState:
        """Answer the present state."""
        return self._state

    def unlock_started(self) -> None:
        """A secret is being tried."""
        self._move(self._state.unlock_asked())

    def unlock_refused(self) -> None:
        """It did not fit, or the vault did not open."""
        self._move(self._state.unlock_ended(StepOutcome.FAILED))

    def unlock_succeeded(self, lock_seconds: float) -> None:
        """The vault is open: begin to count idle time, to `lock_seconds` as the policy has it."""
        self._watch.set_lock_seconds(lock_seconds)
        application = QCoreApplication.instance()
        if application is not None:
            self._watch.start(application)
        self._move(self._state.unlock_ended(StepOutcome.DONE))

    def lock_now(self) -> None:
        """Lock because the owner asks for it; for the button and the menu."""
        self.lock(LockReason.ASKED)

    def lock(self, reason: LockReason) -> None:
        """Lock. In a real run this does not come back: the process is replaced."""
        asked = self._state.lock_asked(reason)
        if asked is self._state:
            return
        self._move(asked)
        application = QCoreApplication.instance()
        if application is not None:
            self._watch.stop(application)
        steps = self._steps()
        while self._state.is_locking:
            phase = self._state.phase
            self._move(self._state.step_ended(self._attempt(phase, steps[phase])))
        if self._state.phase is Phase.ENDED:
            self._actions.end_process()

    def _steps(self) -> Mapping[Phase, Callable[[], object]]:
        actions = self._actions
        return {
            Phase.COVERING: actions.cover_screen,
            Phase.SAVING_DRAFT: self._save_draft,
            Phase.CLOSING_POPUPS: actions.close_popups,
            Phase.CLOSING_VAULT: actions.close_vault,
            Phase.DROPPING_KEY: actions.drop_key,
            Phase.ENDING_IMAGE_WORKERS: actions.end_image_workers,
            Phase.RELEASING_INSTANCE: actions.release_instance,
            Phase.REPLACING: self._replace,
        }

    def _attempt(self, phase: Phase, step: Callable[[], object]) -> StepOutcome:
        try:
            step()
        except Exception as fault:  # noqa: BLE001 - the lock goes on whatever one step meets (J-28)
            self._actions.report(f"lock step {phase.value}: {type(fault).__name__}")
            return StepOutcome.FAILED
        return StepOutcome.DONE

    def _save_draft(self) -> None:
        if not self._actions.save_draft(DRAFT_SECONDS):
            raise DraftNotSaved

    def _replace(self) -> None:
        reason = self._state.reason or LockReason.ASKED
        self._actions.replace(self._actions.restart_arguments(reason, self._state.draft_lost))

    def _move(self, state: LockState) -> None:
        self._state = state
        self.phase_changed.emit(state.phase)


class DraftNotSaved(Exception):
    """What was being typed could not be kept in time."""
