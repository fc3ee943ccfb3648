"""Ends the unlocked process when a lock is due and the UI thread does not perform it (trust #26). No Qt in it.

The lock itself runs in the UI thread, because only that thread may cover the window and keep the draft. Where it is
busy or stuck, a plain thread with a clock of its own replaces the process, draft or not: at most `GRACE_S` after the
moment the lock was due, or `COVERED_S` once the window is covered and only the vault has still to be closed.

What it sees from outside: idleness (the event loop's heartbeat is late, so the last idle figure goes on counting; the
system's own figure counts where it tells one), sleep and a set clock (its two clocks drift apart), lid, session lock
and user switch (told by the thread that listens to the system), and Ctrl+L where the system shows which keys are held
(`system.lock_key`: X11, Windows, macOS). What it cannot see: Ctrl+L under Wayland while the UI thread is stuck, which
shows no program the keys of another's window; and anything at all while native code keeps Python's interpreter lock.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from jindra_desk.ui.lock.state import LockReason

GRACE_S = 1.5
COVERED_S = 6.0
"""The steps of a lock have at most half a second for the draft and two for the vault."""
LATE_S = 0.75
_LOOK_S = 0.2
_LOOK_AT_KEYS_S = 0.04
"""Shorter than anybody holds a key down."""
_SLEPT_S = 10.0


def _untold() -> float | None:
    return None


@dataclass(frozen=True, slots=True)
class Senses:
    """What the system tells beside Qt; each is asked in the watchdog's thread only, and made there."""

    idle: Callable[[], float | None] = _untold
    """Seconds since the last input to any program, or None."""
    lock_key: Callable[[], bool] | None = None
    """Whether the keys that lock are held down, over a window of ours."""


class LockWatchdog:
    """Started when the vault is open. `end` is called in the watchdog's own thread, at most once."""

    def __init__(self, end: Callable[[LockReason], object], make_senses: Callable[[], Senses] = Senses,
                 monotonic: Callable[[], float] = time.monotonic, wall: Callable[[], float] = time.time) -> None:
        self._end = end
        self._make_senses = make_senses
        self._monotonic = monotonic
        self._wall = wall
        self._gate = threading.Lock()
        self._ending = threading.Event()
        self._thread: threading.Thread | None = None
        self._limit = float("inf")
        self._beat_at = self._idle = 0.0
        self._due: tuple[LockReason, float] | None = None
        self._is_covered = False
        self._held_at = float("-inf")

    @property
    def watches(self) -> bool:
        """Whether its thread runs."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, limit_s: float) -> None:
        """Begin to watch; `limit_s` is the idle time after which the program locks."""
        self.stop()
        self._ending = threading.Event()
        self._due, self._is_covered = None, False
        self.set_limit(limit_s)
        self.beat(0.0)
        self._thread = threading.Thread(target=self._watch, args=(self._ending,), name="jindra-watchdog", daemon=True)
        self._thread.start()

    def set_limit(self, limit_s: float) -> None:
        """Take another idle time."""
        self._limit = limit_s

    def stop(self) -> None:
        """End the watching: the process is about to be replaced, or ends."""
        self._ending.set()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join(1.0)

    def beat(self, idle_s: float) -> None:
        """The event loop runs; nobody has touched the program for `idle_s`. Called in the UI thread."""
        with self._gate:
            self._beat_at, self._idle = self._monotonic(), idle_s

    def due(self, reason: LockReason) -> None:
        """The program must be locked from now on; from any thread. The first reason counts."""
        with self._gate:
            if self._due is None:
                self._due = reason, self._monotonic()

    def covered(self) -> None:
        """The window shows nothing any more: what is left of the lock gets its time."""
        self._is_covered = True

    def _watch(self, ending: threading.Event) -> None:
        senses = self._make_senses()
        before = self._monotonic(), self._wall()
        while not ending.wait(_LOOK_S if senses.lock_key is None else _LOOK_AT_KEYS_S):
            now = self._monotonic(), self._wall()
            self._compare(before, now)
            before = now
            self._look(senses, now[0])
            over = self._overdue(now[0])
            if over is not None and not ending.is_set():
                self._end(over)
                return

    def _compare(self, before: tuple[float, float], now: tuple[float, float]) -> None:
        """A wall clock that ran apart from the other one means sleep, or that it was set (trust #6)."""
        drift = (now[1] - before[1]) - (now[0] - before[0])
        if drift > _SLEPT_S:
            self.due(LockReason.RESUMED)
        elif drift < -_SLEPT_S:
            self.due(LockReason.CLOCK_SET_BACK)

    def _look(self, senses: Senses, now: float) -> None:
        """See whether a lock is due that the event loop does not see, for its heartbeat is late.

        Keys that were down since the last heartbeat lie in a queue that nobody empties.
        """
        if senses.lock_key is not None and senses.lock_key():
            self._held_at = now
        with self._gate:
            late = now - self._beat_at
            idle = self._idle + late
            asked = self._held_at > self._beat_at
        if late <= LATE_S:
            return
        if asked:
            self.due(LockReason.ASKED)
        if idle >= self._limit:
            elsewhere = senses.idle()
            if elsewhere is None or elsewhere >= self._limit:
                self.due(LockReason.IDLE)

    def _overdue(self, now: float) -> LockReason | None:
        with self._gate:
            if self._due is None:
                return None
            reason, since = self._due
        return reason if now - since > (COVERED_S if self._is_covered else GRACE_S) else None
