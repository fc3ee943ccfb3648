"""Dialogs, toasts and busy bars: no loop of their own, closed by the lock, gone in time (J-83, J-94)."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.theme import LIGHT, Theme
from jindra_desk.ui.widgets import BusyBar, ConfirmDialog, Dialog, Label, SecondaryButton, Toast
from tests.ui.widgets.conftest import Show, colours


@pytest.fixture
def window(show: Show) -> QWidget:
    window = QWidget()
    window.resize(1024, 640)
    show(window)
    return window


def _dialog(qtbot: QtBot, window: QWidget) -> ConfirmDialog:
    dialog = ConfirmDialog(window, "Dossier vernietigen?", "Dit kan niet terug.", "Vernietig dossier")
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def test_focus_rests_on_the_way_out(qtbot: QtBot, window: QWidget) -> None:
    dialog = _dialog(qtbot, window)
    qtbot.waitUntil(dialog.later_button.hasFocus)
    assert dialog.later_button.text() == "Niet nu"
    assert dialog.accessibleName() == "Dossier vernietigen?"
    assert dialog.accessibleDescription() == "Dit kan niet terug."
    assert LIGHT.surface in colours(dialog)
    dialog.dismiss()


def test_verb_confirms_and_only_that(qtbot: QtBot, window: QWidget) -> None:
    dialog = _dialog(qtbot, window)
    told: list[str] = []
    dialog.confirmed.connect(lambda: told.append("confirmed"))
    dialog.declined.connect(lambda: told.append("declined"))
    QTest.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert told == ["confirmed"]


@pytest.mark.parametrize("way", ["escape", "button"])
def test_way_out_declines_once(qtbot: QtBot, window: QWidget, way: str) -> None:
    dialog = _dialog(qtbot, window)
    told: list[str] = []
    dialog.declined.connect(lambda: told.append("declined"))
    if way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(dialog.later_button, Qt.MouseButton.LeftButton)
    assert told == ["declined"]


def test_lock_closes_it_without_an_answer(qtbot: QtBot, window: QWidget) -> None:
    dialog = _dialog(qtbot, window)
    told: list[str] = []
    dialog.declined.connect(lambda: told.append("declined"))
    dialog.confirmed.connect(lambda: told.append("confirmed"))
    with qtbot.waitSignal(dialog.finished):
        for each in window.findChildren(Dialog):
            each.dismiss()
    assert told == []
    qtbot.waitUntil(lambda: window.findChildren(Dialog) == [])


def test_opening_does_not_block(qtbot: QtBot, window: QWidget) -> None:
    dialog = Dialog(window, "Titel")
    dialog.add_button(SecondaryButton("Sluit"))
    dialog.open()
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Jindra Desk"
    dialog.dismiss()


def test_toast_stands_at_the_bottom_and_undoes(qtbot: QtBot, window: QWidget) -> None:
    undone: list[bool] = []
    toast = Toast.show_on(window, "Bewaard.", undo=lambda: undone.append(True))
    assert toast.isVisible()
    assert toast.accessibleName() == "Bewaard."
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1
    before = toast.y()
    window.resize(1100, 700)
    assert toast.y() == before + 60
    assert toast.undo_button is not None
    QTest.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [True]
    qtbot.waitUntil(lambda: window.findChildren(Toast) == [])


def test_newer_toast_takes_the_place(qtbot: QtBot, window: QWidget) -> None:
    Toast.show_on(window, "Bewaard.")
    second = Toast.show_on(window, "Getekend.")
    qtbot.waitUntil(lambda: window.findChildren(Toast) == [second])
    assert second.undo_button is None


def test_toast_goes_after_six_seconds(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast.show_on(window, "Bewaard.")
    timer = toast.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.interval() == 6000
    timer.timeout.emit()
    qtbot.waitUntil(lambda: window.findChildren(Toast) == [])


def test_toast_slides_only_with_motion(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    theme.set_reduced_motion(False)
    toast = Toast.show_on(window, "Bewaard.")
    place = toast.pos()
    qtbot.waitUntil(lambda: toast.pos().y() <= place.y())
    toast.end()


def test_toast_does_not_take_the_focus(qtbot: QtBot, window: QWidget) -> None:
    button = SecondaryButton("Print", parent=window)
    button.show()
    button.setFocus()
    Toast.show_on(window, "Bewaard.")
    assert button.hasFocus()


def test_busy_bar_shows_late_and_stops(qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    bar = BusyBar(stoppable=True)
    column.addWidget(bar)
    show(holder)
    elapsed = [0]
    monkeypatch.setattr(BusyBar, "_elapsed_ms", lambda _bar: elapsed[0])
    bar.start("Back-up wordt gemaakt")
    assert not bar.is_shown
    assert bar.words.isHidden()
    elapsed[0] = 500
    bar.set_progress(40, 1204)
    assert not bar.words.isHidden()
    assert bar.stop.isHidden()
    elapsed[0] = 2100
    bar.set_progress(600, 1204)
    assert bar.counted.text() == "600 van 1.204"
    assert LIGHT.accent in colours(bar)
    with qtbot.waitSignal(bar.stop_clicked):
        QTest.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    elapsed[0] = -1
    bar.finish()
    assert bar.words.isHidden()


def test_nothing_is_left_behind(qtbot: QtBot, window: QWidget) -> None:
    _dialog(qtbot, window).dismiss()
    Label("los", parent=window)
    qtbot.waitUntil(lambda: window.findChildren(Dialog) == [])
    gc.collect()
