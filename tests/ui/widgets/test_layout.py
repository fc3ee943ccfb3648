"""Pages, columns, tabs and the rail: what stays, what scrolls, what folds at which width (look.md, "Measures")."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.theme import LIGHT
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.layout.nav import NavRail
from jindra_desk.ui.widgets.layout.page import Page, PageHeader, ScrollPage, TwoColumns
from jindra_desk.ui.widgets.layout.scroll_places import ScrollPlaces
from jindra_desk.ui.widgets.layout.tabs import Tabs
from jindra_desk.ui.widgets.paint.label import Label
from tests.ui.widgets.conftest import Show, colours


def test_page_has_the_window_edges(show: Show) -> None:
    header, body = PageHeader("Vandaag", "donderdag 12 november 2026"), Card()
    page = Page(header, body)
    page.resize(1064, 800)
    show(page)
    assert header.mapTo(page, header.rect().topLeft()).toTuple() == (32, 28)
    assert body.mapTo(page, body.rect().topLeft()).x() == 32
    assert body.width() == 1000


def test_header_stays_while_content_scrolls(qtbot: QtBot, show: Show) -> None:
    body = QWidget()
    column = QVBoxLayout(body)
    for number in range(40):
        column.addWidget(TextField(f"Veld {number}"))
    page = Page(PageHeader("Instellingen"), body)
    page.resize(800, 500)
    show(page)
    area = page.scroll_area
    assert isinstance(area, ScrollPage)
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0


def test_tab_brings_the_field_into_view(qtbot: QtBot, show: Show) -> None:
    area = ScrollPage()
    fields = [TextField(f"Veld {number}") for number in range(20)]
    for field in fields:
        area.body.addWidget(field)
    area.resize(400, 200)
    show(area)
    fields[0].setFocus()
    for _ in range(10):
        area.focusNextPrevChild(True)
    assert area.verticalScrollBar().value() > 0


def test_page_without_scrolling_gives_the_height(show: Show) -> None:
    body = Card()
    page = Page(None, body, scrolls=False)
    page.resize(800, 600)
    show(page)
    assert page.scroll_area is None
    assert body.height() == 600 - 28 - 24


@pytest.mark.parametrize(("width", "stacked"), [(1280, False), (1180, False), (1179, True), (1024, True)])
def test_columns_fold_below_1180(show: Show, width: int, stacked: bool) -> None:
    window = QWidget()
    row = QVBoxLayout(window)
    columns = TwoColumns(592, 384)
    columns.left.addWidget(Card())
    columns.right.addWidget(Card())
    row.addWidget(columns)
    window.resize(width, 640)
    show(window)
    assert columns.is_stacked is stacked
    below = columns.right_side.y() > columns.left_side.y()
    assert below is stacked
    if not stacked:
        assert columns.right_side.width() == 384


def test_header_takes_actions_and_a_way_back(qtbot: QtBot, show: Show) -> None:
    header = PageHeader("Joëlle", "34 jaar", back="Cliënten")
    header.set_leading(Label("JH"))
    header.add_action(PrimaryButton("Start bezoek"))
    show(header)
    with qtbot.waitSignal(header.back_clicked):
        QTest.mouseClick(header.back, Qt.MouseButton.LeftButton)
    header.set_title("Cliënten")
    header.set_sub("")
    assert header.sub.isHidden()


def test_tabs_walk_with_arrows_and_do_not_move(qtbot: QtBot, show: Show) -> None:
    tabs = Tabs(["Verloop", "Behandelplan", "Foto’s"])
    show(tabs)
    before = tabs.tabRect(2)
    with qtbot.waitSignal(tabs.currentChanged) as blocker:
        QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert blocker.args == [1]
    assert tabs.tabRect(2) == before
    assert LIGHT.accent in colours(tabs)


@pytest.fixture
def rail(show: Show) -> NavRail:
    rail = NavRail("De Linde", "Huidpraktijk")
    rail.add_item("today", "sun", "Vandaag")
    rail.add_item("clients", "users", "Cliënten")
    rail.add_item("promises", "shield-check", "Beloftes", group="privacy")
    rail.add_item("lock", "lock", "Vergrendelen", group="bottom", hint="Ctrl L", checkable=False)
    rail.resize(216, 600)
    show(rail)
    return rail


def test_rail_has_one_place_chosen(qtbot: QtBot, rail: NavRail) -> None:
    rail.set_current("today")
    with qtbot.waitSignal(rail.item_clicked) as blocker:
        QTest.mouseClick(rail.item("clients"), Qt.MouseButton.LeftButton)
    assert blocker.args == ["clients"]
    rail.set_current("clients")
    assert rail.item("clients").isChecked()
    assert not rail.item("today").isChecked()
    assert rail.item("today").height() == 36


def test_pressing_the_chosen_place_keeps_it_chosen(qtbot: QtBot, rail: NavRail) -> None:
    rail.set_current("today")
    QTest.mouseClick(rail.item("today"), Qt.MouseButton.LeftButton)
    assert rail.item("today").isChecked()


def test_lock_only_acts(qtbot: QtBot, rail: NavRail) -> None:
    with qtbot.waitSignal(rail.item_clicked):
        QTest.mouseClick(rail.item("lock"), Qt.MouseButton.LeftButton)
    assert not rail.item("lock").isChecked()
    rail.item("lock").set_texts("lock-open", "Ontgrendelen")
    assert rail.item("lock").accessibleName() == "Ontgrendelen"


def test_counts_are_told(rail: NavRail) -> None:
    rail.set_badge("clients", 3)
    rail.set_badge("promises", 1, bad=True)
    assert rail.item("clients").accessibleName() == "Cliënten, 3 open"
    assert rail.item("promises").accessibleName() == "Beloftes, 1 vraagt aandacht"
    assert LIGHT.bad_soft in colours(rail)


def test_folded_rail_shows_tooltips(rail: NavRail) -> None:
    assert rail.width() == 216
    rail.set_folded(True)
    assert rail.folded
    assert rail.width() == 64
    assert rail.item("today").toolTip() == "Vandaag"
    rail.set_practice("Elders", "Salon")
    rail.set_folded(False)
    assert rail.item("today").toolTip() == ""


def test_a_place_that_was_not_reached_is_let_go(qtbot: QtBot, show: Show) -> None:
    """What is laid out again stands where it stood; a list that grows later does not jump there."""
    area = ScrollPage()
    grower = QWidget()
    grower.setFixedHeight(1000)
    area.body.addWidget(grower)
    area.resize(300, 200)
    show(area)
    places = ScrollPlaces(area)
    places.begin_at(300)
    assert area.verticalScrollBar().value() == 300
    area.verticalScrollBar().setValue(100)
    places.begin_at(2000)
    qtbot.waitUntil(lambda: places.is_free)
    stood = area.verticalScrollBar().value()
    grower.setFixedHeight(4000)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 3000)
    assert area.verticalScrollBar().value() == stood
