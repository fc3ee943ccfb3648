"""Locking as a state machine: what happens in which order, what may follow what, and that nothing stops it
(J-28).

The order, and why:

1. COVERING: nothing can be read over the owner's shoulder any more, whatever the next steps take.
2. SAVING_DRAFT: while the forms and the database are still there; at most half a second. A draft that cannot
be saved is remembered and told after unlocking, it never delays the lock. 3. CLOSING_POPUPS: menus, dialogs
and previews end without being asked. 4. CLOSING_VAULT: jobs end, then the database closes on its own thread.
5. DROPPING_KEY: the data key is overwritten. 6. ENDING_IMAGE_WORKERS: processes that may hold a decoded photo
end. 7. RELEASING_INSTANCE: the vault is free for the fresh process. After 4, so that two never have it open.
8. REPLACING: memory still holds copies of what was read (trust #8), so the process goes.

A fresh process begins LOCKED and reaches UNLOCKED only through UNLOCKING.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, StrEnum


class LockReason(StrEnum):
    """Why the program locked; the lock screen tells it."""

    IDLE = "idle"
    ASKED = "asked"
    RESUMED = "resumed"
    """The computer slept, or its clock jumped forward."""
    CLOCK_SET_BACK = "clock-set-back"
    SESSION_LOCKED = "session-locked"
    USER_SWITCHED = "user-switched"
    SUSPENDED = "suspended"
    """It was about to sleep, and waited for us."""
    LID_CLOSED = "lid-closed"
    SIGNED = "signed"
    """A client was done, and gave the screen back."""
    MINIMISED = "minimised"
    """The owner made the window small, and wants that to lock."""


class Phase(Enum):
    """Where the program stands; the locking phases are in their order."""

    UNLOCKED = "unlocked"
    COVERING = "covering"
    SAVING_DRAFT = "saving_draft"
    CLOSING_POPUPS = "closing_popups"
    CLOSING_VAULT = "closing_vault"
    DROPPING_KEY = "dropping_key"
    ENDING_IMAGE_WORKERS = "ending_image_workers"
    RELEASING_INSTANCE = "releasing_instance"
    REPLACING = "replacing"
    REPLACED = "replaced"
    """The process is gone; only a test's replacer lets anybody see this."""
    ENDED = "ended"
    """The fresh process could not be started, so this one ends all the same."""
    LOCKED = "locked"
    UNLOCKING = "unlocking"


class StepOutcome(Enum):
    """How one locking step went. FAILED is remembered and changes nothing in the order."""

    DONE = "done"
    FAILED = "failed"


LOCK_ORDER = (
    Phase.COVERING,
    Phase.SAVING_DRAFT,
    Phase.CLOSING_POPUPS,
    Phase.CLOSING_VAULT,
    Phase.DROPPING_KEY,
    Phase.ENDING_IMAGE_WORKERS,
    Phase.RELEASING_INSTANCE,
    Phase.REPLACING,
)


class WrongTransition(AssertionError):
    """Somebody asked for a step that does not follow from the present phase."""


@dataclass(frozen=True, slots=True)
class LockState:
    """The present phase and what went wrong on the way."""

    phase: Phase = Phase.LOCKED
    reason: LockReason | None = None
    failed: tuple[Phase, ...] = ()

    @property
    def is_locking(self) -> bool:
        """Say whether the lock is under way; from here there is no way back."""
        return self.phase in LOCK_ORDER

    @property
    def draft_lost(self) -> bool:
        """Say whether what the owner was typing could not be kept."""
        return Phase.SAVING_DRAFT in self.failed

    def lock_asked(self, reason: LockReason) -> LockState:
        """Begin to lock when unlocked; in every other phase nothing is to be seen, and nothing changes."""
        if self.phase is not Phase.UNLOCKED:
            return self
        return LockState(LOCK_ORDER[0], reason)

    def step_ended(self, outcome: StepOutcome) -> LockState:
        """Go to the next step, whatever the outcome of this one."""
        if not self.is_locking:
            raise WrongTransition(self.phase)
        failed = (*self.failed, self.phase) if outcome is StepOutcome.FAILED else self.failed
        if self.phase is Phase.REPLACING:
            following = Phase.ENDED if outcome is StepOutcome.FAILED else Phase.REPLACED
        else:
            following = LOCK_ORDER[LOCK_ORDER.index(self.phase) + 1]
        return replace(self, phase=following, failed=failed)

    def unlock_asked(self) -> LockState:
        """Begin to try a secret; one at a time."""
        if self.phase is not Phase.LOCKED:
            raise WrongTransition(self.phase)
        return LockState(Phase.UNLOCKING)

    def unlock_ended(self, outcome: StepOutcome) -> LockState:
        """Open when the secret fits and the vault is open, else stay locked."""
        if self.phase is not Phase.UNLOCKING:
            raise WrongTransition(self.phase)
        return LockState(Phase.UNLOCKED if outcome is StepOutcome.DONE else Phase.LOCKED)
