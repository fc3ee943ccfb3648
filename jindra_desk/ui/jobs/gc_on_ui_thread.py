"""Reference cycles are collected on the UI thread only, a few at a time.

Python's collector runs in whichever thread happens to allocate. A cycle that holds a widget, collected on a worker,
would take that widget apart beside the thread that paints it: a crash, or two threads that wait for each other's lock.
So the collector's own turns are switched off, and the UI thread takes them from a timer. What a worker frees by
reference count is plain data (`ui.job_lanes` sees to that).

It also keeps the collector from stopping the building of a page half way.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 500
_YOUNG = 2_000
"""New objects; Python's own 700 is reached by the parts of one page."""
_MIDDLE = _OLD = 10
"""Collections of the younger generation; Python's own figures."""
_LOOKS_BETWEEN_WHOLE = 60
"""Everything that lives is gone through at most twice a minute."""


class CycleCollector(QObject):
    """Make one per process, on the UI thread, before the first worker."""

    def __init__(self, parent: QObject) -> None:
        """Take over from Python's own collector for the rest of the process."""
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        timer = QTimer(self)
        timer.setInterval(_LOOK_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Collect what is due."""
        self._looks += 1
        young, middle, old = gc.get_count()
        if old > _OLD and self._looks >= _LOOKS_BETWEEN_WHOLE:
            self._looks = 0
            gc.collect()
        elif middle > _MIDDLE:
            gc.collect(1)
        elif young > _YOUNG:
            gc.collect(0)


def leave_out_what_stays() -> None:
    """Once all modules are loaded: they stay until the end, so no collection goes through them any more."""
    gc.freeze()
