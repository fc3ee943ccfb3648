"""Runs inside a measured child process: unlocks the real program as the owner does, and says when the list was painted.

`python -m tests.bench.unlock_probe VAULT` prints two figures in ms: one key derivation, and from the press on
Ontgrendel to the first paint of the list with its rows on it.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QShowEvent

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.bootstrap.program import main as run
from jindra_desk.bootstrap.vault_access import DEMO_WORDS
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.widgets.data.table import DataTable

_SHE_TYPES_MS = 4000
"""By then everything that is loaded while the owner types is there."""


def main(vault: Path) -> int:
    """Start, wait, type, press."""
    begin = time.perf_counter()
    HeaderKeyStore().unlock(vault, SecretKind.PASSPHRASE, DEMO_WORDS).destroy()
    derivation = (time.perf_counter() - begin) * 1000
    show_lock, paint_table = LockScreen.showEvent, DataTable.paintEvent
    pressed: list[float] = []

    def shown(screen: LockScreen, event: QShowEvent) -> None:
        show_lock(screen, event)
        QTimer.singleShot(_SHE_TYPES_MS, screen, lambda: unlock(screen))

    def unlock(screen: LockScreen) -> None:
        screen.passphrase.set_text(DEMO_WORDS)
        pressed.append(time.perf_counter())
        screen.entry.button.click()

    def painted(table: DataTable, event: QPaintEvent) -> None:
        paint_table(table, event)
        if table.model().rowCount() > 0:
            # The flush of the window is still to come; a timer of 0 ms fires after it.
            QTimer.singleShot(0, told)

    def told() -> None:
        sys.stdout.write(f"{derivation} {(time.perf_counter() - pressed[0]) * 1000}\n")
        sys.stdout.flush()
        os._exit(0)

    # hands and an eye, in this measured process only
    LockScreen.showEvent = shown  # type: ignore[method-assign,assignment]
    DataTable.paintEvent = painted  # type: ignore[method-assign,assignment]
    return run(["--vault", str(vault)])


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
