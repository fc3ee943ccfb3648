"""Opens dialogs of the operating system without blocking, and tells the idle watch while one is open (J-28).

Qt sees no input to a print or file dialog, so the watch then counts what the operating system says. The lock ends
the process, dialog and all: nothing here can hold it back.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

Watching = Callable[[], AbstractContextManager[None]]
"""Such as `IdleWatch.native_dialog_open`."""


class NativeDialogs(QObject):
    """`watching` is entered while a dialog is open; without one (tests, tour) nothing is told."""

    def __init__(self, watching: Watching = nullcontext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watching = watching
        self._open: dict[QDialog, AbstractContextManager[None]] = {}

    @property
    def open_count(self) -> int:
        """How many are open now."""
        return len(self._open)

    def open(self, dialog: QDialog) -> None:
        """Show `dialog` without blocking; it is thrown away when it ends."""
        context = self._watching()
        context.__enter__()
        self._open[dialog] = context
        dialog.finished.connect(lambda _result: self._ended(dialog))
        QDialog.open(dialog)  # of a QPrintDialog PySide hides the one without arguments

    def dismiss_all(self) -> None:
        """Close every open dialog, for the lock."""
        for dialog in list(self._open):
            dialog.done(QDialog.DialogCode.Rejected)

    def _ended(self, dialog: QDialog) -> None:
        context = self._open.pop(dialog, None)
        if context is not None:
            context.__exit__(None, None, None)
            dialog.deleteLater()
