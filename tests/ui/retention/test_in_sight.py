"""In a narrow window the preview stands under the list: a row that is chosen brings it into view (look.md, 07)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from jindra_desk.ui.retention.preview import PreviewCard
from jindra_desk.ui.theme import Role, Theme
from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.data.table import DataTable
from tests.support.open_window import OpenWindow, opened_window


def in_sight(window: OpenWindow, card: PreviewCard) -> int:
    """How many pixels of the preview's height are seen."""
    return card.visibleRegion().boundingRect().height()


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
        area = window.page._page.scroll_area  # type: ignore[attr-defined]
        for place in (0, area.verticalScrollBar().maximum()):
            area.verticalScrollBar().setValue(place)
            turn()
            for words in ("Vernietig dossier", "Houd vast"):
                button = window.hands.find(QAbstractButton, words)
                assert button.visibleRegion().boundingRect().size() == button.size(), (words, place)


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
