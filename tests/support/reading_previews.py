"""Reads the preview of a destruction to its end, as the owner has to before the red button is live."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from jindra_desk.ui.tour.ui_driver import turn

_MOST = 30


def read_to_the_end(page: QWidget) -> int:
    """Press «Lees verder» while it is there; answers how often."""
    turn()
    turn()
    for pressed in range(_MOST):
        on = next((part for part in page.findChildren(QAbstractButton)
                   if part.text() == "Lees verder" and part.isVisible()), None)
        if on is None:
            return pressed
        QTest.mouseClick(on, Qt.MouseButton.LeftButton)
        turn()
    raise AssertionError("the end of the preview is never reached")
