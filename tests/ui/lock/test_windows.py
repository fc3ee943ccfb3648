"""The window comes back at the same place and size where the platform allows (issue: Lock)."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.lock.restart import WindowGeometry, WindowState
from jindra_desk.ui.lock.windows import geometry_of, show_at


def shown(qtbot: QtBot, place: WindowGeometry | None) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    show_at(window, place)
    qtbot.waitExposed(window)
    return window


def test_a_window_comes_back_where_it_was(qtbot: QtBot) -> None:
    place = WindowGeometry(20, 30, 500, 400)
    assert geometry_of(shown(qtbot, place)) == place


def test_a_maximised_window_comes_back_maximised_with_its_size_behind_it(qtbot: QtBot) -> None:
    for state in (WindowState.MAXIMIZED, WindowState.FULL_SCREEN):
        place = WindowGeometry(20, 30, 500, 400, state)
        found = geometry_of(shown(qtbot, place))
        assert found.state is state
        assert (found.width, found.height) == (500, 400)


def test_a_place_on_a_screen_that_is_gone_is_left(qtbot: QtBot) -> None:
    window = shown(qtbot, WindowGeometry(50_000, 50_000, 500, 400))
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.geometry())
    assert (window.width(), window.height()) == (500, 400)


def test_a_first_window_fits_the_screen(qtbot: QtBot) -> None:
    window = shown(qtbot, None)
    assert window.isVisible()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.geometry())
