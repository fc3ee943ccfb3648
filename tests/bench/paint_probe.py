"""Runs inside a measured child process: says at which moment the first screen was painted, then ends the process.

`python -m tests.bench.paint_probe bare` shows an empty PySide6 window, which is the baseline; with `program VAULT` it
starts the real program, by its own entry point, on a vault that exists. Both print one line: the moment on the
system-wide monotonic clock, in nanoseconds, after the first paint went to the window.
"""

from __future__ import annotations

import os
import sys
import time
from typing import NoReturn


def main(arguments: list[str]) -> int:
    """Start what is asked for; the process ends in `told`."""
    if arguments == ["bare"]:
        return show_bare_window()
    if len(arguments) == 2 and arguments[0] == "program":
        return start_program(arguments[1])
    return 2


def told() -> NoReturn:
    """Print the moment and end: closing down is not part of the figure."""
    sys.stdout.write(f"{time.monotonic_ns()}\n")
    sys.stdout.flush()
    os._exit(0)


def show_bare_window() -> int:
    """The least that a PySide6 program can do: an application and one empty window of the same size."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Bare(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, told)

    application = QApplication([])
    window = Bare()
    window.resize(1280, 800)
    window.show()
    return int(application.exec())


def start_program(vault: str) -> int:
    """The real program up to its lock screen; the only addition is an eye on the lock screen's first paint."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtGui import QShowEvent

    from jindra_desk.bootstrap.program import main as run
    from jindra_desk.ui.lock.lock_screen import LockScreen

    class Eye(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, told)
            return False

    plain = LockScreen.showEvent

    def shown(screen: LockScreen, event: QShowEvent) -> None:
        # The ground of the screen is covered whole by its leaves; the button is painted in the same pass, after them.
        screen.entry.button.installEventFilter(Eye(screen))
        plain(screen, event)

    LockScreen.showEvent = shown  # type: ignore[method-assign,assignment]  # an eye, in this measured process only
    return run(["--vault", vault])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
