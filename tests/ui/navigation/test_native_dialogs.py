"""While a dialog of the system is open the idle watch is told, whatever way it ends (J-28)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from jindra_desk.ui.navigation.native_dialogs import NativeDialogs


@pytest.mark.parametrize("ending", ["accept", "reject", "dismiss_all"])
def test_the_watch_is_told_of_opening_and_ending(qtbot: QtBot, ending: str) -> None:
    told: list[str] = []

    @contextmanager
    def watching() -> Iterator[None]:
        told.append("open")
        yield
        told.append("ended")

    dialogs, dialog = NativeDialogs(watching), QDialog()
    dialogs.open(dialog)
    assert (told, dialogs.open_count) == (["open"], 1)
    if ending == "dismiss_all":
        dialogs.dismiss_all()
    else:
        getattr(dialog, ending)()
    assert (told, dialogs.open_count) == (["open", "ended"], 0)


@pytest.mark.parametrize("kind", [lambda _printer: QFileDialog(), QPrintDialog], ids=["file", "print"])
def test_each_kind_of_dialog_of_the_system_opens(qtbot: QtBot, kind: Callable[[QPrinter], QDialog]) -> None:
    """Of QPrintDialog PySide offers `open(receiver, member)` only: printing stopped there with a bug."""
    printer = QPrinter()  # stands longer than its dialog, which does not own it
    dialogs, dialog = NativeDialogs(), kind(printer)
    dialogs.open(dialog)
    assert dialog.isVisible()
    dialogs.dismiss_all()
    assert dialogs.open_count == 0
