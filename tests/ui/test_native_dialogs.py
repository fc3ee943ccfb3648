"""While a dialog of the system is open the idle watch is told, whatever way it ends (J-28)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from jindra_desk.ui.native_dialogs import NativeDialogs


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
