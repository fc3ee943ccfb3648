"""The real window, unlocked; it locks on the next line of input, and the real program takes its place.

Run as `python -m tests.system.covered_window FOLDER [bare]` with a copy of the demo vault in FOLDER; `bare` keeps
nothing on the screen meanwhile. It says where the window is, as x, y, width and height.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSocketNotifier

from jindra_desk.domain.base.text import Language
from jindra_desk.system.process.replacement import ExecReplacer
from jindra_desk.ui.app.qt_application import create_application
from jindra_desk.ui.lock.kept_window import KeptWindow
from jindra_desk.ui.theme import Scheme
from tests.support.open_window import opened_window


def main(folder: Path, *, bare: bool) -> None:
    """Wait for the line."""
    application = create_application([], Scheme.LIGHT, Language.NL, lambda _line: None)
    with opened_window(folder, application, folder / "demo.jdv") as window:
        kept = KeptWindow()
        lock = window.desk.lock
        replacer = ExecReplacer(display_socket=lambda: kept.socket)
        lock._parts = replace(lock._parts, keep_window=(lambda: None) if bare else kept.keep)
        lock.controller._actions = replace(lock.controller._actions, replace=replacer.replace)
        place = window.desk.window.geometry()
        print(place.x(), place.y(), place.width(), place.height(), flush=True)
        notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
        notifier.activated.connect(lock.controller.lock_now)
        application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), bare=sys.argv[2:] == ["bare"])
