"""The real window with a screen reader on: shows the place that a line of stdin names, and says when it is there."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler

from jindra_desk.domain.base.text import Language
from jindra_desk.ui.app.qt_application import create_application
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.theme import Scheme
from tests.support.open_window import PLACES, locked_window
from tests.support.sessions import demo_vault
from tests.support.vaults import PASSPHRASE


class Lines(QObject):
    """Brings each line to the thread of the window."""

    came = Signal(str)


def main() -> None:
    """Run until the line `end`, then print every message of Qt."""
    told: list[str] = []
    application = create_application([], Scheme.LIGHT, Language.NL, lambda _line: None)

    def on_message(kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            told.append(message)

    qInstallMessageHandler(on_message)
    with TemporaryDirectory() as folder, locked_window(
            Path(folder), application, demo_vault(Path(folder))) as window:
        lines = Lines()

        def do(line: str) -> None:
            word, _, rest = line.partition(" ")
            if word == "secret":
                lock = window.desk.window.currentWidget()
                assert isinstance(lock, LockScreen)
                lock.passphrase.set_text(PASSPHRASE if rest == "right" else "dit is hem niet")
                lock.submit()
            elif word == "go":
                assert rest in PLACES
                window.go(rest)
            elif word == "end":
                application.quit()
            window.hands.settle()
            print("done", line, flush=True)

        lines.came.connect(do)

        def read() -> None:
            for line in sys.stdin:
                lines.came.emit(line.strip())

        Thread(target=read, daemon=True).start()
        print("ready", flush=True)
        application.exec()
        for message in told:
            print("qt", message, flush=True)


if __name__ == "__main__":
    main()
