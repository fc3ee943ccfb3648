"""In a narrow window the preview stands under the list: a row that is chosen brings it into view (look.md, 07)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from jindra_desk.ui.retention.preview import PreviewCard
from jindra_desk.ui.theme import Role, Theme
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.data.month_chart import MonthChart
from jindra_desk.ui.widgets.data.table import DataTable, TableCard
from jindra_desk.ui.widgets.layout.page import Page, ScrollPage
from jindra_desk.ui.widgets.paint.label import Label
from tests.support.open_window import OpenWindow, opened_window
from tests.support.reading_previews import read_to_the_end


def in_sight(window: OpenWindow, card: PreviewCard) -> int:
    """How many pixels of the preview's height are seen."""
    return card.visibleRegion().boundingRect().height()


def scrolled(window: OpenWindow) -> ScrollPage:
    """What scrolls in the page."""
    shown = window.page.findChild(Page)
    assert shown is not None
    assert shown.scroll_area is not None
    return shown.scroll_area


def test_a_chosen_row_shows_its_preview_and_stays_in_sight(tmp_path: Path, qapp: QApplication) -> None:
    with opened_window(tmp_path, qapp) as window:
        window.resize(1024, 640)
        window.go("retention")
        table, card = window.page.findChild(DataTable), window.page.findChild(PreviewCard)
        assert table is not None
        assert card is not None
        before = in_sight(window, card)
        window.desk.window.activateWindow()
        table.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(table, Qt.Key.Key_Down)
        window.hands.settle()
        turn()
        turn()
        assert before < 100
        assert in_sight(window, card) >= 200
        row = table.visualRect(table.model().index(table.chosen_row(), 0))
        seen = table.viewport().mapTo(window.desk.window, QPoint(0, row.top()))
        assert 0 <= seen.y() < 640


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1366, 700), (1200, 620), (1024, 640), (853, 533)])
def test_the_buttons_of_the_preview_stay_in_sight(
        tmp_path: Path, qapp: QApplication, width: int, height: int) -> None:
    """look.md, "Measures": card footers stay. Whatever the plan is, and wherever the page was scrolled to."""
    with opened_window(tmp_path, qapp) as window:
        window.resize(width, height)
        window.go("retention")
        area = scrolled(window)
        for place in (0, area.verticalScrollBar().maximum()):
            area.verticalScrollBar().setValue(place)
            turn()
            for words in ("Vernietig dossier", "Houd vast"):
                button = next(part for part in window.page.findChildren(QAbstractButton)
                              if part.text() == words and part.isVisible())
                assert button.visibleRegion().boundingRect().size() == button.size(), (words, place)


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1366, 768), (1366, 700), (1200, 533)])
def test_reason_and_ticks_are_in_sight_beside_a_red_button(
        tmp_path: Path, qapp: QApplication, width: int, height: int) -> None:
    with opened_window(tmp_path, qapp) as window:
        window.resize(width, height)
        window.go("retention")
        card = window.page.findChild(PreviewCard)
        assert card is not None
        parts = [window.hands.find(QAbstractButton, "Papieren kaart is vernietigd"),
                 window.hands.find(QAbstractButton, "Foto’s zijn van mijn telefoon"),
                 window.hands.find(QComboBox, "Reden")]
        for part in parts:
            assert part.visibleRegion().boundingRect().size() == part.size(), part.accessibleName()


@pytest.mark.req("J-25")
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1366, 768), (853, 533)])
def test_the_red_button_waits_until_what_lies_outside_the_vault_was_on_the_screen(
        tmp_path: Path, qapp: QApplication, width: int, height: int) -> None:
    with opened_window(tmp_path, qapp) as window:
        window.resize(width, height)
        window.go("retention")
        window.hands.settle()
        card = window.page.findChild(PreviewCard)
        assert card is not None
        outside = next(label for label in card.findChildren(Label) if label.text() == "Buiten de kluis")
        if window.hands.sees("Bekijk het voorbeeld"):
            window.hands.press("Bekijk het voorbeeld")
        assert outside.visibleRegion().isEmpty()
        assert not window.hands.sees("Vernietig dossier")
        foot = card.foot.mapTo(window.desk.window, QPoint(0, 0))
        pressed = 0
        while not window.hands.sees("Vernietig dossier"):
            window.hands.press("Lees verder")
            pressed += 1
            assert pressed < 10
        assert not window.hands.sees("Lees verder")
        told = [label for label in card.findChildren(Label)
                if label.isVisible() and not card.foot.isAncestorOf(label)]
        lowest = max(told, key=lambda label: label.mapTo(card, QPoint(0, label.height())).y())
        assert not lowest.visibleRegion().isEmpty(), "down to the last line"
        if width > 1180:
            assert card.foot.mapTo(window.desk.window, QPoint(0, 0)) == foot, "the buttons stay where they stood"


@pytest.mark.req("J-25")
def test_nobody_destroys_what_was_never_shown(tmp_path: Path, qapp: QApplication) -> None:
    """In one column the buttons stand below the page from the start: the red one waits for the preview."""
    with opened_window(tmp_path, qapp) as window:
        window.resize(853, 533)
        window.go("retention")
        card = window.page.findChild(PreviewCard)
        assert card is not None
        assert in_sight(window, card) == 0
        assert not window.hands.sees("Vernietig dossier")
        window.hands.press("Bekijk het voorbeeld")
        assert in_sight(window, card) > 150
        read_to_the_end(window.page)
        assert window.hands.sees("Vernietig dossier")
        assert not window.hands.sees("Bekijk het voorbeeld")
        area = scrolled(window)
        area.verticalScrollBar().setValue(0)
        turn()
        assert window.hands.sees("Vernietig dossier"), "it was seen"
        table = window.page.findChild(DataTable)
        assert table is not None
        table.selectRow(1)
        window.hands.settle()
        assert not window.hands.sees("Vernietig dossier"), "the next file was not"


@pytest.mark.parametrize("width", [1280, 1920])
def test_the_columns_end_on_the_same_line(tmp_path: Path, qapp: QApplication, width: int) -> None:
    """1920 px: the table ends where the chart does, and takes the rows that there is room for."""
    with opened_window(tmp_path, qapp) as window:
        window.resize(width, 1080)
        window.go("retention")
        table, chart = window.page.findChild(TableCard), window.page.findChild(MonthChart)
        card = window.page.findChild(PreviewCard)
        assert table is not None
        assert chart is not None
        assert card is not None

        def right(part: QWidget) -> int:
            return part.mapTo(window.page, QPoint(part.width(), 0)).x()

        around = chart.parentWidget()
        assert around is not None
        assert right(table) == right(around)
        assert table.width() <= 1200
        assert card.mapTo(window.page, QPoint(0, 0)).x() - right(table) == 20
        assert right(card) == width - window.shell.rail.width() - 32
        bar = table.table.verticalScrollBar()
        assert bar.maximum() == 0


@pytest.mark.parametrize("width", [1180, 1280, 1366, 1920])
def test_a_usual_name_is_read_whole_in_the_table(tmp_path: Path, qapp: QApplication, width: int) -> None:
    with opened_window(tmp_path, qapp) as window:
        window.resize(width, 800)
        window.go("retention")
        table = window.page.findChild(DataTable)
        assert table is not None
        names = [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]
        assert "Noëlle van den Bergh" in names
        before, after = table.cell_padding(0)
        room = table.columnWidth(0) - before - after
        assert room >= Theme.of(table).metrics(Role.MEDIUM).horizontalAdvance("Noëlle van den Bergh")
