"""Tables and rows: chosen whole, walked with the arrows, hits marked, model tested (J-90, J-94)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QPixmap, QStandardItemModel
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.theme import LIGHT, Role, Token
from jindra_desk.ui.widgets.data.cell import CellRole
from jindra_desk.ui.widgets.data.table import DataTable, TableCard
from jindra_desk.ui.widgets.data.table_cells import split_marks
from jindra_desk.ui.widgets.layout.rows import CardList, ClickableRow, ListRow, TwoLines
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State
from tests.ui.widgets.conftest import Show, colours

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Clients(QAbstractTableModel):
    """Three clients with everything that a cell can hold."""

    HEADERS: ClassVar = ("", "Naam", "Telefoon", "Let op", "")
    NAMES: ClassVar = ("Berg, Anouk van den", "Berg, Tess van den", "Křížová, Šárka")

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.NAMES)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.HEADERS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 2:
            return Qt.AlignmentFlag.AlignRight.value
        return None

    def data(self, index: _Index, role: int = 0) -> object:
        photo = QPixmap(10, 10)
        cells: list[dict[int, object]] = [
            {CellRole.INITIALS: "AB", CellRole.PORTRAIT: photo if index.row() == 1 else None},
            {Qt.ItemDataRole.DisplayRole: self.NAMES[index.row()], CellRole.MARKS: [(0, 4)],
             CellRole.TEXT_ROLE: Role.LIST_NAME, CellRole.SECOND: "15 jaar" if index.row() == 1 else "",
             CellRole.SECOND_MARKS: [(0, 2)]},
            {Qt.ItemDataRole.DisplayRole: "06 5310 4482", CellRole.TOKEN: Token.INK_2,
             Qt.ItemDataRole.TextAlignmentRole: Qt.AlignmentFlag.AlignRight.value},
            {CellRole.TAG: ("Ouder tekent", State.ACCENT, "check") if index.row() == 1 else None},
            {CellRole.ICON: "chevron-right", Qt.ItemDataRole.DisplayRole: "Open" if index.row() == 2 else ""},
        ]
        return cells[index.column()].get(role)


@pytest.fixture
def table(show: Show) -> Iterator[DataTable]:
    """A table in its card; the card lives as long as the test."""
    table = DataTable("Cliënten", row_height=60)
    model = Clients(table)
    table.setModel(model)
    table.columns.set_widths({0: 60, 2: 120, 3: 140, 4: 60})
    table.columns.stretch(1)
    card = TableCard(table)
    card.resize(700, 300)
    show(card)
    yield table
    assert card.table is table


def test_model_passes_the_model_tester() -> None:
    model = Clients()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 3


def test_rows_have_their_height_and_the_table_its_name(table: DataTable) -> None:
    assert table.rowHeight(0) == 60
    assert table.horizontalHeader().height() == 35
    assert table.accessibleName() == "Cliënten"


def test_table_paints_marks_tags_and_the_chosen_row(table: DataTable) -> None:
    table.choose_row(0)
    painted = colours(table)
    assert {LIGHT.mark, LIGHT.accent_soft, LIGHT.avatar, LIGHT.line, LIGHT.sunken} <= painted


def test_arrows_walk_and_enter_opens(qtbot: QtBot, table: DataTable) -> None:
    chosen: list[int] = []
    table.row_chosen.connect(chosen.append)
    table.choose_row(0)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert chosen == [0, 1]
    assert table.keyboard_focus
    assert LIGHT.accent in colours(table)
    with qtbot.waitSignal(table.row_opened) as blocker:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert blocker.args == [1]


def test_click_chooses_and_double_click_opens(qtbot: QtBot, table: DataTable) -> None:
    at = QPoint(200, 60 + 30)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.chosen_row() == 1
    with qtbot.waitSignal(table.row_opened):
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_click_opens_where_that_is_asked(qtbot: QtBot, show: Show) -> None:
    table = DataTable("Bonnen", open_on_click=True)
    table.setModel(Clients(table))
    show(table)
    with qtbot.waitSignal(table.row_opened) as blocker:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert blocker.args == [0]


def test_row_under_the_mouse_gets_a_tone(qtbot: QtBot, table: DataTable) -> None:
    QTest.mouseMove(table.viewport(), QPoint(100, 130))
    qtbot.waitUntil(lambda: table.hovered_row == 2)


def test_choosing_no_row(table: DataTable) -> None:
    table.choose_row(2)
    table.choose_row(99)
    assert table.chosen_row() == -1


def test_short_table_is_as_high_as_its_rows(table: DataTable) -> None:
    table.set_fit_rows(True)
    assert table.height() == 35 + 3 * 60
    assert table.sizeHint().height() == 35 + 3 * 60


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(-5, 40), st.integers(0, 40)), max_size=5))
def test_marks_never_lose_a_letter(words: str, marks: list[tuple[int, int]]) -> None:
    stretches = split_marks(words, marks)
    assert "".join(stretch for stretch, _marked in stretches) == words
    for one, other in pairwise(stretches):
        assert one[1] is not other[1]


def test_marks_are_where_they_were_asked() -> None:
    assert split_marks("Berg, Anouk", [(0, 4)]) == [("Berg", True), (", Anouk", False)]


def test_clickable_row_opens_by_mouse_and_keyboard(qtbot: QtBot, show: Show) -> None:
    card = CardList()
    row = ClickableRow(70, name="13:15 Maaike ’t Hart, klaar")
    row.row.addWidget(TwoLines("Maaike ’t Hart", "Couperosebehandeling"))
    card.add_row(ListRow(46))
    card.add_row(row)
    card.resize(400, 118)
    show(card)
    assert row.height() == 70
    assert row.line_above
    assert row.accessibleName() == "13:15 Maaike ’t Hart, klaar"
    opened: list[bool] = []
    row.clicked.connect(lambda: opened.append(True))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert len(opened) == 2
    row.set_chosen(True)
    assert LIGHT.accent_soft in colours(card)


def test_card_list_can_be_filled_again(qtbot: QtBot, show: Show) -> None:
    card = CardList()
    card.set_header(Label("Afspraken"))
    card.add_row(ListRow(46))
    show(card)
    assert card.rows()[0].line_above
    card.clear()
    assert card.rows() == ()


def test_two_lines_can_change() -> None:
    lines = TwoLines("Inzageverzoek", "Antwoord uiterlijk 26 nov")
    lines.set_texts("Inzageverzoek")
    assert lines.second.isHidden()


def test_a_narrow_table_hides_what_matters_least_and_keeps_the_names(qtbot: QtBot) -> None:
    table = DataTable("Dossiers")
    qtbot.addWidget(table)
    model = QStandardItemModel(3, 4)
    table.setModel(model)
    table.columns.set_widths({1: 150, 2: 160, 3: 60})
    table.columns.stretch(0)
    table.columns.give_way(190, 2, 1)
    table.show()
    for width, hidden in ((700, []), (540, [2]), (300, [2, 1]), (700, [])):
        table.resize(width, 200)
        assert [column for column in (2, 1) if table.isColumnHidden(column)] == hidden
        assert table.columnWidth(0) >= 190 or len(hidden) == 2


def test_a_table_stops_growing_and_stands_in_the_middle(qtbot: QtBot) -> None:
    """look.md, "Measures": at 1920 px names and phones do not drift apart."""
    room = QWidget()
    qtbot.addWidget(room)
    row = QHBoxLayout(room)
    card = TableCard(DataTable("Dossiers"))
    row.addWidget(card)
    room.resize(1900, 300)
    room.show()
    assert card.width() == 1200
    assert abs(card.x() - (room.width() - card.geometry().right())) <= 2


def test_a_label_in_a_chosen_row_is_still_a_label(qtbot: QtBot) -> None:
    """The tone of a chosen row is that of «Ouder tekent»: words without a label around them."""
    table = DataTable("Dossiers")
    qtbot.addWidget(table)
    model = QStandardItemModel(1, 1)
    model.setData(model.index(0, 0), ("Ouder tekent", State.ACCENT), CellRole.TAG)
    table.setModel(model)
    table.columns.set_widths({0: 300})
    table.resize(320, 120)
    table.show()
    table.choose_row(0)
    rect = table.visualRect(model.index(0, 0))
    picture = table.viewport().grab(rect).toImage()
    middle = rect.height() // 2
    row, label = picture.pixelColor(rect.width() - 4, middle), picture.pixelColor(24, middle - 9)
    assert row != label
