"""In a narrow window the preview stands under the list: a row that is chosen brings it into view (look.md, 07)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jindra_desk.ui.retention.preview import PreviewCard
from jindra_desk.ui.tour.hands import turn
from jindra_desk.ui.widgets import DataTable
from tests.ui.open_window import OpenWindow, opened_window


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
