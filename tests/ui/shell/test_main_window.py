"""The window shows leaves while it is minimised, and locks then if the owner wants it (J-18)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jindra_desk.application.settings.preferences import Preferences, read_preferences
from jindra_desk.ui.lock.backdrop import LockBackdrop
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.shell.main_window import MainWindow
from jindra_desk.ui.theme import Theme
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.inputs.choices import Switch
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.open_window import OpenWindow, opened_window


def test_a_minimised_window_shows_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    Theme.install(qapp)
    window = MainWindow()
    qtbot.addWidget(window)
    page = Label("Ilse ten Brinke")
    window.show_only(page)
    window.show()
    for _ in range(2):
        window.showMinimized()
        turn()
        assert isinstance(window.currentWidget(), LockBackdrop)
        assert not page.isVisibleTo(window)
        window.showNormal()
        turn()
        assert window.currentWidget() is page
    assert window.count() == 1


def test_what_comes_while_it_is_minimised_stays_behind_the_leaves(qapp: QApplication, qtbot: QtBot) -> None:
    Theme.install(qapp)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_only(Label("slot"))
    window.show()
    window.showMinimized()
    turn()
    page = Label("Ilse ten Brinke")
    window.show_only(page)
    assert isinstance(window.currentWidget(), LockBackdrop)
    window.showNormal()
    turn()
    assert window.currentWidget() is page
    assert window.count() == 1


def test_the_lock_covers_also_what_is_minimised(qapp: QApplication, qtbot: QtBot) -> None:
    Theme.install(qapp)
    window = MainWindow()
    qtbot.addWidget(window)
    page = Label("Ilse ten Brinke")
    window.show_only(page)
    window.show()
    window.showMinimized()
    turn()
    window.cover()
    window.showNormal()
    turn()
    assert isinstance(window.currentWidget(), LockBackdrop)
    assert not page.isVisibleTo(window)


def switch_of(window: OpenWindow) -> Switch:
    window.go("settings appearance")
    return window.hands.find(Switch, "Op slot als het venster klein wordt")


def test_it_locks_when_minimised_only_if_the_owner_wants_it(tmp_path: Path, qapp: QApplication) -> None:
    replaced: list[list[str]] = []
    with opened_window(tmp_path, qapp, replaced=replaced) as window:
        assert not switch_of(window).isChecked()
        window.desk.window.showMinimized()
        turn()
        turn()
        assert replaced == []
        window.desk.window.showNormal()
        window.hands.press_widget(switch_of(window))
        session = window.desk.lock.session
        assert session is not None
        kept: list[Preferences] = []
        window.desk.jobs.run(window.desk, "test", lambda _context: read_preferences(session), kept.append)
        window.hands.settle()
        assert kept[0].lock_when_minimised
        window.desk.window.showMinimized()
        turn()
        turn()
        assert replaced[0][replaced[0].index("--locked") + 1] == LockReason.MINIMISED.value


def test_the_choice_holds_after_the_next_unlock(tmp_path: Path, qapp: QApplication) -> None:
    with opened_window(tmp_path, qapp) as window:
        window.hands.press_widget(switch_of(window))
        vault = window.desk.parts.lock.vault
    with opened_window(tmp_path, qapp, vault) as window:
        assert window.desk.lock.locks_when_minimised
        assert switch_of(window).isChecked()
