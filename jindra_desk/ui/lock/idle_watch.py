"""How long nobody has used this program, over all its windows, dialogs, menus and previews; when to lock
(J-28).

One filter on the application sees the input of every window before it is delivered, so no dialog or menu can
hide it. Time comes from two clocks: the monotonic one, which may stand still while the computer sleeps, and
the wall, which may be set. At every look the larger step of the two is added, so neither sleep nor a changed
clock makes an unlock last longer; a wall that ran ahead of the monotonic clock means sleep (or a jump), and
locks at once, and so does a wall that was set back (trust #6).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from jindra_desk.application.ports.base import Clock
from jindra_desk.ui.lock.state import LockReason

COUNTDOWN_SECONDS = 15
READING_COUNTDOWN_SECONDS = 45
"""Where a client reads a long text: the client does not know that a still screen locks."""
MAX_LOCK_SECONDS = 120
_LOOK_EVERY_MS = 500
_SLEPT_SECONDS = 10.0

_SEEN = frozenset({
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.NonClientAreaMouseButtonPress,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletRelease,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.NativeGesture,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
})
_SENT_BY_INPUT_METHODS = QEvent.Type.InputMethod


class IdleWatch(QObject):
    """Says when the program must lock, and counts down before."""

    lock_due = Signal(object)
    """A LockReason; once, until the watch is started again."""
    countdown_ticked = Signal(int)
    """Whole seconds left, in the last fifteen, or in more while a client reads."""
    countdown_stopped = Signal()
    """The owner is back before the end."""

    def __init__(
        self,
        clock: Clock,
        lock_seconds: float,
        os_idle: Callable[[], float | None],
        parent: QObject | None = None,
    ) -> None:
        """Watch with `clock`; lock after `lock_seconds` (at most 120). `os_idle` tells seconds or None."""
        super().__init__(parent)
        self._clock = clock
        self._os_idle = os_idle
        self._limit = min(float(lock_seconds), float(MAX_LOCK_SECONDS))
        self._idle = 0.0
        self._monotonic = clock.monotonic()
        self._wall = clock.now().timestamp()
        self._pointer = QPointF()
        self._counting = 0
        self._native_dialogs = 0
        self._running = False
        self.warn_seconds: Callable[[], int] = lambda: COUNTDOWN_SECONDS
        """How long before the lock it is told; asked at every look."""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.check)

    @property
    def idle_seconds(self) -> float:
        """Answer the seconds since the last input, as of the last look."""
        return self._idle

    def set_lock_seconds(self, lock_seconds: float) -> None:
        """Take a new figure from the policy; more than 120 counts as 120."""
        self._limit = min(float(lock_seconds), float(MAX_LOCK_SECONDS))

    def start(self, application: QCoreApplication) -> None:
        """Begin at zero: call when the vault has been unlocked."""
        self._idle = 0.0
        self._counting = 0
        self._monotonic, self._wall = self._clock.monotonic(), self._clock.now().timestamp()
        self._running = True
        application.installEventFilter(self)
        self._timer.start()

    def stop(self, application: QCoreApplication) -> None:
        """Stop watching: there is nothing to lock."""
        self._running = False
        self._timer.stop()
        application.removeEventFilter(self)

    @contextmanager
    def native_dialog_open(self) -> Iterator[None]:
        """While a dialog of the operating system is open: let its idle figure count, for Qt sees no input."""
        self._native_dialogs += 1
        try:
            yield
        finally:
            self._native_dialogs -= 1

    def check(self) -> None:
        """Look at the clocks; called twice a second."""
        if not self._running:
            return
        due = self._advance()
        if due is not None:
            self._lock(due)
            return
        left = math.ceil(self._limit - self._idle)
        if left <= min(self.warn_seconds(), self._limit - 1):
            if left != self._counting:
                self._counting = left
                self.countdown_ticked.emit(left)
        else:
            self._stop_counting()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice input to any window; the key that locks and input that comes too late are swallowed."""
        kind = event.type()
        if kind in _SEEN:
            if not self._running or not event.spontaneous() or self._is_echo(event):
                return False
        elif kind != _SENT_BY_INPUT_METHODS or not self._running:
            return False
        # Input may arrive after a sleep before the timer does: it must not wake an unlocked program.
        due = self._advance()
        if due is None and kind == QEvent.Type.KeyPress and _is_lock_key(event):
            due = LockReason.ASKED
        if due is not None:
            self._lock(due)
            return True
        self._idle = 0.0
        self._stop_counting()
        return False

    def _advance(self) -> LockReason | None:
        # Timestamps, because two local times of one zone are subtracted without regard to summer time.
        monotonic, wall = self._clock.monotonic(), self._clock.now().timestamp()
        step = max(0.0, monotonic - self._monotonic)
        wall_step = wall - self._wall
        self._monotonic, self._wall = monotonic, wall
        self._idle += max(step, wall_step)
        if wall_step - step > _SLEPT_SECONDS:
            return LockReason.RESUMED
        if step - wall_step > _SLEPT_SECONDS:
            return LockReason.CLOCK_SET_BACK
        if self._native_dialogs:
            elsewhere = self._os_idle()
            if elsewhere is not None:
                self._idle = min(self._idle, max(0.0, elsewhere))
        return LockReason.IDLE if self._idle >= self._limit else None

    def _lock(self, reason: LockReason) -> None:
        self._running = False
        self._timer.stop()
        self.lock_due.emit(reason)

    def _stop_counting(self) -> None:
        if self._counting:
            self._counting = 0
            self.countdown_stopped.emit()

    def _is_echo(self, event: QEvent) -> bool:
        """Say whether nobody did this: a key that something lies on, or a pointer that has not moved."""
        if isinstance(event, QKeyEvent):
            return event.isAutoRepeat()
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            position = event.globalPosition()
            if position == self._pointer:
                return True
            self._pointer = position
        return False


def _is_lock_key(event: QEvent) -> bool:
    """Ctrl+L, Cmd+L on a Mac; seen here because a shortcut does not get through a menu or modal dialog."""
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_L
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
