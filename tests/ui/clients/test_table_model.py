"""The rows of the client list: marks, explanations, notices, and initials while watched (K-101, look.md)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from jindra_desk.application.clients.register import ClientList
from jindra_desk.application.ports.repositories.clients import ClientFilter, ClientRow
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.retention.engine import StoredTerm
from jindra_desk.ui.clients.table_model import ClientColumn, ClientTableModel
from jindra_desk.ui.widgets.data.cell import CellRole
from jindra_desk.ui.widgets.paint.state import State
from tests.support.vaults import TODAY

DISPLAY = Qt.ItemDataRole.DisplayRole


def row(number: int = 1, **changes: object) -> ClientRow:
    values: dict[str, object] = {
        "id": ClientId(f"{number:032d}"), "name": PersonName("Berg", given="Anouk", prefix="van den"),
        "phone": "+31653104482", "birth_date": None, "last_treatment_on": date(2026, 10, 15),
        "term": StoredTerm(date(2028, 10, 15)), "restricted": False, **changes,
    }
    return ClientRow(**values)  # type: ignore[arg-type]


def found(*rows: ClientRow, query: str = "", total: int | None = None) -> ClientList:
    return ClientList(query, ClientFilter.EVERYONE, rows, len(rows) if total is None else total, TODAY, 16)


@pytest.fixture
def model(qtbot: QtBot, qapp: object) -> ClientTableModel:
    return ClientTableModel()


def cell(model: ClientTableModel, column: ClientColumn, role: int = DISPLAY, line: int = 0) -> object:
    return model.data(model.index(line, column), role)


def test_the_model_keeps_qts_rules_through_every_change(model: ClientTableModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_list(found(row(1), row(2), query="vd"))
    model.set_current(1)
    model.set_watched(True)
    model.set_list(found())
    assert tester.model() is model
    assert model.rowCount(QModelIndex()) == 0


def test_a_row_says_what_the_look_has(model: ClientTableModel) -> None:
    model.set_list(found(row(), query="vd berg"))
    assert cell(model, ClientColumn.NAME) == "Berg, Anouk van den"
    assert cell(model, ClientColumn.NAME, CellRole.MARKS) == [(0, 4), (12, 7)]
    assert cell(model, ClientColumn.PHONE) == "06 5310 4482"
    assert cell(model, ClientColumn.LAST) == "15 oktober 2026"
    assert cell(model, ClientColumn.PORTRAIT, CellRole.INITIALS) == "AB"
    assert cell(model, ClientColumn.NOTICE, CellRole.TAG) is None
    assert model.headerData(ClientColumn.NAME, Qt.Orientation.Horizontal) == "Naam"


def test_a_hit_outside_the_name_is_explained_and_marked(model: ClientTableModel) -> None:
    model.set_list(found(
        row(1, hit_field="former_surname", hit_text="Van den Berg"),
        row(2, hit_field="street", hit_text="Van den Berghstraat 12"), query="vd berg"))
    assert cell(model, ClientColumn.NAME, CellRole.SECOND) == "heette eerder Van den Berg"
    assert cell(model, ClientColumn.NAME, CellRole.SECOND_MARKS) == [(14, 12)]
    assert cell(model, ClientColumn.NAME, CellRole.SECOND, 1) == "woont aan de Van den Berghstraat 12"


def test_without_a_search_the_explanation_line_is_gone(model: ClientTableModel) -> None:
    model.set_list(found(row()))
    assert cell(model, ClientColumn.NAME, CellRole.SECOND) == ""


@pytest.mark.parametrize(("changes", "tag"), [
    ({"term": StoredTerm(date(2026, 12, 3))}, ("Weg op 3 december", State.WARN)),
    ({"term": StoredTerm(date(2026, 11, 20), at_least=True)}, ("Mag nu weg", State.WARN)),
    ({"term": StoredTerm(date(2026, 11, 20))}, ("Bewaartermijn voorbij", State.BAD)),
    ({"term": StoredTerm(date(2026, 11, 20), held=True)}, ("Vastgehouden", State.NEUTRAL)),
    ({"birth_date": date(2011, 2, 14)}, ("Ouder tekent", State.ACCENT)),
])
def test_a_row_has_one_label(model: ClientTableModel, changes: dict[str, object], tag: tuple[str, State]) -> None:
    model.set_list(found(row(**changes)))  # type: ignore[arg-type]
    assert cell(model, ClientColumn.NOTICE, CellRole.TAG) == tag


def test_the_row_that_enter_opens_says_so(model: ClientTableModel) -> None:
    model.set_list(found(row(1), row(2)))
    model.set_current(1)
    assert cell(model, ClientColumn.OPEN, CellRole.ICON) == "chevron-right"
    assert cell(model, ClientColumn.OPEN, CellRole.ICON, 1) == "corner-down-left"


def test_watched_rows_show_initials_and_nothing_else(model: ClientTableModel) -> None:
    model.set_list(found(row(birth_date=date(2011, 2, 14), guardian_name="Marit"), query="berg"))
    model.set_watched(True)
    shown = {str(cell(model, column, role)) for column in ClientColumn
             for role in (DISPLAY, CellRole.SECOND, CellRole.TAG, Qt.ItemDataRole.AccessibleTextRole)}
    assert shown <= {"A. B.", "", "None", "Enter opent het dossier"}


def test_two_of_one_name_are_told_apart(model: ClientTableModel) -> None:
    """By the day of birth, else by the town; who stands alone says neither."""
    model.set_list(found(
        row(1, birth_date=date(1990, 3, 12), town="Utrecht"), row(2, town="Zeist"),
        row(3, name=PersonName("Bosch"), birth_date=date(1991, 1, 1), town="Utrecht")))
    seconds = [cell(model, ClientColumn.NAME, CellRole.SECOND, line) for line in range(3)]
    assert seconds == ["geboren 12-03-1990", "Zeist", ""]
    assert cell(model, ClientColumn.PORTRAIT, Qt.ItemDataRole.AccessibleTextRole, 1) == "Berg, Anouk van den, Zeist"
    model.set_watched(True)
    assert cell(model, ClientColumn.NAME, CellRole.SECOND, 0) in ("", None)
