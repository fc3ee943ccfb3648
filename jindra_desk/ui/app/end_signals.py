"""Hears in the window that the process was asked to end (SIGTERM, SIGHUP, Ctrl+C), while Qt runs the event loop.

Python's own handlers run only between two of its instructions, and in an idle event loop there are none: the byte that
Python writes for each signal wakes the loop.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Iterable
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class EndSignals(QObject):
    """One per run of the window, made on the main thread."""

    asked = Signal()
    """Comes once."""

    def __init__(self, signals: Iterable[signal.Signals], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.setblocking(False)
        signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        for one in signals:
            signal.signal(one, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)

    def close(self) -> None:
        """Hear no more; the window is gone."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        self._ear.close()
        self._mouth.close()

    def _on_activated(self) -> None:
        with suppress(OSError):
            self._ear.recv(64)
        self._notifier.setEnabled(False)
        self.asked.emit()
