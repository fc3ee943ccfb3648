"""Does while the owner types what would else delay the first page: Qt's binding builds classes and enums on first use.

PySide resolves hundreds of classes and their enums lazily; the first table of a process met some of them and took 80 ms
more for it (measured). Here they are asked for in slices short enough that no key stroke waits. The modules of all
pages are loaded the same way, one at a time: on the UI thread, because the binding is not safe when two threads make
classes at once.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from itertools import chain
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer

from jindra_desk.ui.jobs.gc_on_ui_thread import leave_out_what_stays
from jindra_desk.ui.widgets.data.table import DataTable

_SLICE_SECONDS = 0.008
_PAUSE_MS = 16


class WarmUp(QObject):
    """Runs once, in the background of the lock screen, on the UI thread: nothing of Qt's is touched from another."""

    def __init__(self, parent: QObject, pages: Iterable[object], last: Iterable[object] = ()) -> None:
        """Each step of `pages` loads one module, those needed first at the front; then come the steps of `last`."""
        super().__init__(parent)
        self._steps = chain(_steps(pages), last)
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE_SECONDS
        while time.perf_counter() < until:
            if next(self._steps, self) is self:
                self._timer.stop()
                leave_out_what_stays()
                self.deleteLater()
                return


def _steps(pages: Iterable[object]) -> Iterator[object]:
    yield from pages
    modules: tuple[ModuleType, ...] = (QtCore, QtGui, QtWidgets)
    for module in modules:
        for name in dir(module):
            getattr(module, name)
            yield name
    DataTable("").deleteLater()
    yield "table"
