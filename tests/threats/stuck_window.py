"""A real unlocked window whose UI thread is stuck, in a process of its own: what replaces it says so on its output.

`python -m tests.threats.stuck_window FOLDER HOW`, where HOW is `keys`, `idle` (after two seconds) or `keys, unseen`.
"""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from pathlib import Path

from jindra_desk.bootstrap.window import desk_parts
from jindra_desk.cli.program import WindowOptions
from jindra_desk.domain.base.text import Language
from jindra_desk.system.folders.appearance import AppearanceFile
from jindra_desk.system.lock.idle import idle_reader
from jindra_desk.system.lock.lock_key import lock_key_reader
from jindra_desk.system.process.log import RedactedLog
from jindra_desk.system.process.replacement import ExecReplacer
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.app.qt_application import create_application
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.lock.watchdog import Senses
from jindra_desk.ui.theme import Scheme
from jindra_desk.ui.tour.ui_driver import UiDriver
from tests.support.practice_desk import PRACTICE, program
from tests.support.vaults import PASSPHRASE
from tests.support.waiting import elapse

FRESH = "import sys; print('fresh', *sys.argv[1:], flush=True)"
UNSEEN_SECONDS = 6.0


def main(folder: Path, how: str) -> int:
    """Unlock, get stuck, and be replaced; answers 1 when that does not happen."""
    path = folder / "kluis.jdv"
    built = program()
    built.create(path, PASSPHRASE, PRACTICE, "praktijk", demo=False).session.vault.close()
    application = create_application([], Scheme.LIGHT, Language.NL, lambda _line: None)
    instance = built.instance_lock(path)
    instance.acquire()
    parts = desk_parts(built, WindowOptions(vault=path), path, instance,
                       RedactedLog(folder / "state", built.clock.now), AppearanceFile(folder / "state"))
    seen = how != "keys, unseen"
    parts = replace(parts, lock=replace(
        parts.lock, replace=ExecReplacer([sys.executable, "-c", FRESH]).replace,
        make_senses=lambda: Senses(idle_reader(), lock_key_reader() if seen else None)))
    desk = AppFlow(application, parts)
    hands = UiDriver(desk.window, desk.jobs)
    desk.start()
    hands.settle()
    lock = desk.window.currentWidget()
    assert isinstance(lock, LockScreen)
    lock.passphrase.set_text(PASSPHRASE)
    lock.submit()
    hands.settle()
    desk.window.activateWindow()
    desk.window.setFocus()
    for _ in range(20):
        application.processEvents()
        elapse(0.02)
    if how == "idle":
        desk.lock.set_lock_seconds(2)
    desk.lock.watch.check()
    desk.lock._beat()
    print("stuck", os.getpid(), flush=True)
    until = time.monotonic() + (20.0 if seen else UNSEEN_SECONDS)
    while time.monotonic() < until:
        sum(range(5_000))
    print("still here", flush=True)
    os._exit(1)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), sys.argv[2]))
