"""Runs inside a measured child process: the real window on a vault, unlocked, with the client list and the dashboard.

`python -m tests.bench.memory_probe VAULT` prints one line of JSON: resident and proportional size in bytes.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from jindra_desk.bootstrap.vault_access import DEMO_WORDS
from jindra_desk.bootstrap.window import desk_parts
from jindra_desk.cli.program import WindowOptions
from jindra_desk.domain.base.text import Language
from jindra_desk.system.folders.appearance import AppearanceFile
from jindra_desk.system.process.log import RedactedLog
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.app.qt_application import create_application
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.theme import Scheme
from tests.bench.big_vault import program
from tests.bench.live_desk import settle
from tests.support.routes import to


def main(vault: Path) -> int:
    """Walk from the lock screen over the pages, back to the list, and measure there."""
    made = program()
    log = RedactedLog(made.state_folder(), made.clock.now)
    application = create_application([], Scheme.LIGHT, Language.NL, log.record)
    instance = made.instance_lock(vault)
    instance.acquire()
    desk = AppFlow(application, desk_parts(made, WindowOptions(vault=vault), vault, instance, log,
                                        AppearanceFile(made.state_folder())))
    opened: list[bool] = []
    desk.opened.connect(lambda: opened.append(True))
    desk.start()
    screen = desk.window.currentWidget()
    if not isinstance(screen, LockScreen):
        raise TypeError(type(screen).__name__)
    screen.passphrase.editor.setText(DEMO_WORDS)
    screen.submit()
    for _ in range(1000):
        settle(0.02)
        if opened:
            break
    if desk.shell is None:
        raise RuntimeError("the vault did not open")
    for key in ("clients", "retention", "today", "clients"):
        desk.shell.resume(to(key))
        settle(0.3)
        desk.jobs.wait_until_idle(30)
        settle(0.3)
    sys.stdout.write(json.dumps(sizes()) + "\n")
    sys.stdout.flush()
    desk.end()
    QApplication.processEvents()
    os._exit(0)


def sizes() -> dict[str, int]:
    """RSS and PSS of this process in bytes."""
    found = {}
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        name, _, rest = line.partition(":")
        if name in ("Rss", "Pss"):
            found[name.lower()] = int(rest.split()[0]) * 1024
    return found


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
