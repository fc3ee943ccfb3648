"""A window on a real X server, in which text is copied and selected; then it clears, or becomes another program.

Run as `python -m tests.system.copying_window clear|exec|wait TEXT`.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from jindra_desk.system.process.replacement import ExecReplacer
from jindra_desk.ui.privacy.clipboard import ClipboardKeeper

FRESH = "import sys; print('done', flush=True); sys.stdin.readline()"


def main(way: str, text: str) -> None:
    """Copy by key, with the rest still selected; say so; go on at the next line of input."""
    application = QApplication(["copying"])
    keeper = ClipboardKeeper(application)
    field = QLineEdit(text)
    field.show()
    QTest.qWaitForWindowExposed(field)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(50)
    clipboard = QGuiApplication.clipboard()
    sys.stdout.write(f"copied {clipboard.ownsClipboard()} {clipboard.ownsSelection()}\n")
    sys.stdout.flush()

    def go_on() -> None:
        notifier.setEnabled(False)
        if way == "clear":
            keeper.clear()
        elif way == "exec":
            ExecReplacer([sys.executable, "-c", FRESH]).replace([])
        QTest.qWait(50)
        sys.stdout.write(f"done {clipboard.ownsClipboard()} {clipboard.ownsSelection()}\n")
        sys.stdout.flush()

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(go_on)
    application.exec()


def look() -> None:
    """Say what any other program finds, and whether it is marked."""
    application = QApplication(["looking"])
    window = QLineEdit()
    window.show()
    QTest.qWaitForWindowExposed(window)
    clipboard = application.clipboard()
    marked = bytes(clipboard.mimeData().data("x-kde-passwordManagerHint").data()).decode()
    print(f"{clipboard.text()}|{clipboard.text(clipboard.Mode.Selection)}|{marked}")


if __name__ == "__main__":
    if sys.argv[1] == "look":
        look()
    else:
        main(sys.argv[1], sys.argv[2])
