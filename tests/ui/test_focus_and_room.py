"""The keyboard stays in the page, a tab keeps its place, and nothing that lies over the window covers a button."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from jindra_desk.ui.clients.client_page import ClientPage
from jindra_desk.ui.lock.countdown import CountdownBanner
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.feedback.toast import Toast
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.inputs.text_area import TextArea
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.layout.floor import place_over
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.painting import SHADOW_MARGIN
from tests.support.open_window import PLACES, OpenWindow, opened_window

SIZES = ((1280, 800), (1366, 768), (853, 533))
WALKED = tuple(name for name in PLACES if name not in ("signing", "found", "nobody"))
LEFT_ALONE = ("Vernietig", "Doe weg", "Zet terug", "Back-up nu", "Kijk alles na", "Doe het nu", "Wis ", "Kijk na",
              "Kies een bestand", "Kies een andere", "Importeer", "Kies foto’s", "Kies portret", "Laat tekenen",
              "Laat na elkaar", "Rond af", "Laat los", "Nieuwe sleutel", "Dark", "Light", "Donker", "Licht",
              "English", "Nederlands", "Systeem")
"""What takes long, leaves the program, or is walked by a test of its own."""


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[OpenWindow]:
    with opened_window(tmp_path_factory.mktemp("focus"), qapp) as window:
        yield window


@pytest.fixture
def window(shared: OpenWindow) -> Iterator[OpenWindow]:
    shared.desk.window.activateWindow()
    shared.resize(1280, 800)
    shared.go("today")
    yield shared
    close_what_is_over(shared)


def close_what_is_over(window: OpenWindow) -> None:
    for _try in range(4):
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        elif window.hands.top is not window.desk.window:
            top = window.hands.top
            if isinstance(top, QDialog):
                top.reject()
        turn()
    if QApplication.activeWindow() is None:
        window.desk.window.activateWindow()  # as a window manager does when what lay over it is gone
    window.hands.settle()


def where(window: OpenWindow) -> str:
    focus = QApplication.focusWidget()
    if focus is None:
        return "nowhere"
    if window.shell.rail.isAncestorOf(focus):
        return "rail"
    return "page" if window.shell.pages.isAncestorOf(focus) else type(focus).__name__


def to_press(window: OpenWindow) -> list[QAbstractButton]:
    return [button for button in window.page.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and button.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (button.accessibleName() or button.text()).startswith(LEFT_ALONE)
            and not any(word in button.accessibleName() for word in LEFT_ALONE)]


@pytest.mark.parametrize("name", WALKED)
def test_pressing_anything_leaves_the_keyboard_in_the_page(window: OpenWindow, name: str) -> None:
    """Each button by Space, then what it opened is closed again: a page change, a dialog, a menu, a toast."""
    window.go(name)
    assert where(window) == "page", "opening a page"
    strayed: list[str] = []
    pressed: set[str] = set()
    for _round in range(8):
        button = next((one for one in to_press(window)
                       if (one.accessibleName() or one.text()) not in pressed), None)
        if button is None:
            break
        called = button.accessibleName() or button.text()
        pressed.add(called)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)
        window.hands.settle()
        close_what_is_over(window)
        if where(window) != "page":
            strayed.append(f"«{called}»: {where(window)}")
        window.go(name)
    assert strayed == []


def test_the_part_with_the_focus_goes_and_the_next_one_has_it(window: OpenWindow) -> None:
    window.go("details")
    parts = [part for part in window.page.findChildren(QLineEdit) if part.isVisible() and part.isEnabled()]
    parts[2].setFocus()
    parts[2].hide()
    turn()
    assert where(window) == "page"
    assert QApplication.focusWidget() is not None
    parts[2].show()


def test_a_part_that_is_destroyed_leaves_the_focus_in_the_page(window: OpenWindow) -> None:
    window.go("course")
    made = QPushButton("weg", window.page)
    made.show()
    made.setFocus()
    made.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    turn()
    assert where(window) == "page"


def test_after_unlocking_the_focus_is_in_the_page(window: OpenWindow) -> None:
    assert where(window) == "page"


def test_tab_still_leads_to_the_rail_and_a_click_on_it_takes_nobody_out_of_a_field(window: OpenWindow) -> None:
    window.go("clients")
    seen = set()
    for _step in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        turn()
        seen.add(where(window))
    assert "rail" in seen
    window.go("details")
    field = next(part for part in window.page.findChildren(QLineEdit) if part.isVisible() and part.isEnabled())
    field.setFocus()
    window.hands.press("Meekijkstand")
    assert field.hasFocus()
    window.hands.press("Meekijkstand aan")


# --- one place for each tab --------------------------------------------------------------------------------------


def test_each_tab_of_a_client_keeps_its_own_place(window: OpenWindow) -> None:
    window.resize(853, 533)
    window.go("minor")  # from another client, so that nothing is left of what was looked at before
    window.go("course")
    page = window.page
    assert isinstance(page, ClientPage)
    bar = page.places.bar
    details = page.keys.index("details")
    page.tabs.setCurrentIndex(details)
    window.hands.settle()
    assert bar.value() == 0
    bar.setSliderPosition(170)
    window.hands.settle()
    page.tabs.setCurrentIndex(0)
    window.hands.settle()
    assert bar.value() == 0, "a tab that was never scrolled begins at its top"
    bar.setSliderPosition(90)
    page.tabs.setCurrentIndex(details)
    window.hands.settle()
    assert bar.value() == 170
    page.tabs.setCurrentIndex(0)
    window.hands.settle()
    assert bar.value() == 90
    window.go("minor")
    assert bar.value() == 0, "another client begins at the top"


def test_each_part_of_the_settings_keeps_its_own_place(window: OpenWindow) -> None:
    window.resize(853, 533)
    window.go("settings backup")
    window.page.places.bar.setSliderPosition(0)  # type: ignore[attr-defined]
    window.go("settings policy")
    bar = window.page.places.bar  # type: ignore[attr-defined]
    bar.setSliderPosition(120)
    window.go("settings backup")
    assert bar.value() == 0
    window.go("settings policy")
    assert bar.value() == 120


# --- nothing is covered ------------------------------------------------------------------------------------------


def paper(over: QWidget) -> QRect:
    at = over.mapTo(over.window(), QPoint(SHADOW_MARGIN, SHADOW_MARGIN))
    return QRect(at, over.size()).adjusted(0, 0, -2 * SHADOW_MARGIN, -2 * SHADOW_MARGIN)


def seen_part(part: QWidget, host: QWidget) -> QRect:
    """What is to be seen of it, within the areas that it is scrolled in."""
    rect = QRect(part.mapTo(host, QPoint(0, 0)), part.size())
    around = part.parentWidget()
    while around is not None and around is not host:
        rect = rect.intersected(QRect(around.mapTo(host, QPoint(0, 0)), around.size()))
        around = around.parentWidget()
    return rect


def covered(over: QWidget) -> list[str]:
    host = over.parentWidget()
    assert host is not None
    return [part.accessibleName() or getattr(part, "text", str)() for part in host.findChildren(QWidget)
            if isinstance(part, QAbstractButton | QComboBox | QLineEdit | QTextEdit) and part.isVisible()
            and not over.isAncestorOf(part) and seen_part(part, host).intersects(paper(over))]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PLACES)
def test_toast_and_countdown_cover_no_button(window: OpenWindow, name: str, size: tuple[int, int]) -> None:
    window.go(name)
    window.resize(*size)
    host = window.desk.window
    (banner,) = host.findChildren(CountdownBanner)
    toast = Toast.show_on(host, "Genoteerd: ging niet door. Dit is een wat langere zin.", undo=lambda: None)
    banner.show_seconds(9)
    turn()
    try:
        assert covered(toast) == []
        assert covered(banner) == []
        assert not paper(toast).intersects(paper(banner))
        assert host.rect().contains(paper(toast))
        assert host.rect().contains(paper(banner))
    finally:
        banner.end()
        toast.end()
        turn()
    assert window.shell.floor.height() == 0, "the room is given back"
    if name == "signing":
        window.shell.show_first()
        window.hands.settle()


def test_over_a_dialog_the_countdown_stands_where_nothing_can_be_pressed(qtbot: QtBot, window: OpenWindow) -> None:
    dialog = Dialog(window.desk.window, "Vraag")
    dialog.body.addWidget(Label("Een zin die uitlegt wat er gebeurt.", wrap=True))
    dialog.body.addWidget(TextArea("Waarom"))
    for verb in ("Niet nu", "Doe het"):
        dialog.add_button(SecondaryButton(verb))
    dialog.open()
    qtbot.waitExposed(dialog)
    (banner,) = window.desk.window.findChildren(CountdownBanner)
    banner.show_seconds(9)
    assert banner.parentWidget() is dialog
    assert covered(banner) == []
    banner.end()
    dialog.dismiss()


def test_where_everything_can_be_pressed_the_least_is_covered(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    for number in range(12):
        column.addWidget(QPushButton(str(number)))
    host.resize(300, 400)
    host.show()
    over = QWidget(host)
    over.resize(200, 44 + 2 * SHADOW_MARGIN)
    assert host.rect().contains(place_over(over, host) + QPoint(SHADOW_MARGIN, SHADOW_MARGIN))


def test_menus_are_closed_by_this_test_too(window: OpenWindow) -> None:
    """The helper that closes what lies over the window does so with a menu: else the walk above would prove nothing."""
    menu = QMenu(window.desk.window)
    menu.addAction("Iets")
    menu.popup(window.desk.window.mapToGlobal(QPoint(50, 50)))
    turn()
    close_what_is_over(window)
    assert QApplication.activePopupWidget() is None
    menu.deleteLater()
