"""The real program under a driver that unlocks it, waits for the list and locks it, again and again.

Run as `python -m tests.faults.locking_desk --vault FILE` with JINDRA_CYCLES in the environment. The lock replaces the
process by this same driver, as it does with the program; each life says once, as JSON, what it weighs.
"""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.cli.main import main as run_command
from jindra_desk.system.process.replacement import ExecReplacer
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.shell.shell import Shell
from tests.faults.parts.cycles import burden
from tests.support.vaults import PASSPHRASE, cheap_keys

_LEFT = "JINDRA_CYCLES"


class Driver:
    """Looks at the window a few times a second and does the next thing."""

    def __init__(self) -> None:
        self.timer = QTimer()
        self.timer.setInterval(30)
        self.timer.timeout.connect(self._look)
        self.timer.start()
        self._typed = False

    def _look(self) -> None:
        pages = {type(widget): widget for widget in QApplication.allWidgets() if widget.isVisible()}
        shell, lock = pages.get(Shell), pages.get(LockScreen)
        if isinstance(shell, Shell):
            self.timer.stop()
            self._weigh_and_lock(shell)
        elif isinstance(lock, LockScreen) and not self._typed:
            self._typed = True
            editor = next(part for part in lock.findChildren(QLineEdit) if part.isVisible())
            editor.insert(PASSPHRASE)
            lock.submit()

    def _weigh_and_lock(self, shell: Shell) -> None:
        left = int(os.environ[_LEFT]) - 1
        os.environ[_LEFT] = str(left)
        sys.stdout.write(json.dumps({"process": os.getpid(), **burden(os.getpid())}) + "\n")
        sys.stdout.flush()
        if left:
            shell.lock_asked.emit()
        else:
            QApplication.quit()


def main() -> int:
    """One life of the program."""
    window: Any = import_module("jindra_desk.bootstrap.window")
    window.process_replacer = lambda *_kept: ExecReplacer([sys.executable, "-m", "tests.faults.locking_desk"])
    create = window.create_application
    kept: list[Driver] = []

    def driven(*arguments: object, **named: object) -> object:
        application = create(*arguments, **named)
        kept.append(Driver())
        return application

    window.create_application = driven
    return run_command(sys.argv[1:], JindraProgram(cheap_keys()))


if __name__ == "__main__":
    raise SystemExit(main())
