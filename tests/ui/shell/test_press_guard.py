"""A double click on a row that goes does not press the row that takes its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.shell.press_guard import PressGuard


class Rows(QWidget):
    """Buttons one under the other; a pressed one goes and the next takes its place."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self._column = QVBoxLayout(self)
        self.buttons = [QPushButton(name) for name in ("Eva", "Noor", "Sam")]
        for button in self.buttons:
            button.clicked.connect(lambda _checked=False, one=button: self._go(one))
            self._column.addWidget(button)
        self._column.addStretch(1)

    def _go(self, button: QPushButton) -> None:
        self.pressed.append(button.text())
        self._column.removeWidget(button)
        button.hide()
        self._column.activate()

    def double_click(self, at: QPoint) -> None:
        """Press twice, as quickly as a hand does."""
        QTest.mouseDClick(self.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def click(self, at: QPoint) -> None:
        """Press what lies there, as a hand does."""
        window = self.windowHandle()
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


@pytest.fixture
def rows(qtbot: QtBot) -> Rows:
    shown = Rows()
    qtbot.addWidget(shown)
    shown.resize(200, 200)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def _first(rows: Rows) -> QPoint:
    return rows.buttons[0].mapTo(rows, rows.buttons[0].rect().center())


def test_without_it_a_double_click_reaches_two_rows(rows: Rows) -> None:
    rows.double_click(_first(rows))
    assert rows.pressed == ["Eva", "Noor"]


def test_with_it_the_second_press_goes_nowhere(rows: Rows) -> None:
    guard = PressGuard(rows, rows.isAncestorOf)
    at = _first(rows)
    rows.double_click(at)
    assert rows.pressed == ["Eva"]
    rows.click(at)
    assert rows.pressed == ["Eva", "Noor"], "a click of its own counts"
    guard.deleteLater()


def test_a_double_click_on_what_stays_is_two_presses(rows: Rows) -> None:
    guard = PressGuard(rows, rows.isAncestorOf)
    stays = rows.buttons[0]
    stays.clicked.disconnect()
    told: list[int] = []
    stays.clicked.connect(lambda: told.append(1))
    rows.double_click(_first(rows))
    assert told == [1, 1]
    guard.deleteLater()
