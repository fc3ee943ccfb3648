"""What a test leaves running: threads of Python, work of Qt's pool, timers that go on. It costs some microseconds.

A thread or a timer that outlives its test works in the next one: on a vault that is gone, or beside a clock that is
another by then. Every timer that Python starts is noted weakly, since Qt tells nobody which ones run.
"""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, QTimer

HELD = ("tests/disk/", "tests/documents/", "tests/domain/", "tests/security/", "tests/ui/jobs/", "tests/ui/widgets/")
"""Rooms of which each test is held to it."""
_ENDING_S = 2.0
"""A thread that was told to end gets that long: most ends wait for nothing."""


class StartedTimers:
    """Every timer that was started through Python and lives."""

    def __init__(self) -> None:
        self._known: weakref.WeakSet[QTimer] = weakref.WeakSet()

    @contextmanager
    def noted(self) -> Iterator[None]:
        """As long as this is open, each start is noted."""
        start: Callable[..., None] = QTimer.start

        def noting(timer: QTimer, *interval: Any) -> None:
            self._known.add(timer)
            start(timer, *interval)

        setattr(QTimer, "start", noting)  # noqa: B010 - to the types it is no attribute that changes
        try:
            yield
        finally:
            setattr(QTimer, "start", start)  # noqa: B010

    def active(self) -> set[QTimer]:
        """Those that run now."""
        running = set()
        for timer in list(self._known):
            if shiboken6.isValid(timer) and timer.isActive():
                running.add(timer)
            else:
                self._known.discard(timer)
        return running


class Running:
    """What runs at one moment; made before a test, and asked after it."""

    def __init__(self, timers: StartedTimers) -> None:
        self._timers = timers
        self._threads = set(threading.enumerate())
        self._active = timers.active()

    def left(self) -> list[str]:
        """What runs now and did not then, told so that it can be found; empty when all ended.

        What lies in a circle that nobody holds any more is collected before it is called left.
        """
        if self._new_timers() or self._new_threads():
            gc.collect()
            if QCoreApplication.instance() is not None:
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        latest = time.monotonic() + _ENDING_S
        while (threads := self._new_threads()) and time.monotonic() < latest:
            threads[0].join(0.02)
            gc.collect()  # what a call held that ends only now
        pool = QThreadPool.globalInstance()
        is_idle = pool.activeThreadCount() == 0 or pool.waitForDone(int(_ENDING_S * 1000))
        return [
            *(f"thread {thread.name}" for thread in self._new_threads()),
            *(f"timer of {_owner(timer)}, every {timer.interval()} ms" for timer in self._new_timers()),
            *([] if is_idle else ["work of Qt's pool"]),
        ]

    def _new_threads(self) -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread not in self._threads]

    def _new_timers(self) -> list[QTimer]:
        return [timer for timer in self._timers.active() if timer not in self._active]


def _owner(timer: QTimer) -> str:
    """The way up from a timer: `ToastStrip < MainWindow`."""
    way: list[str] = []
    at: QObject | None = timer.parent()
    while at is not None:
        way.append(type(at).__name__)
        at = at.parent()
    return " < ".join(way) or "nobody"
