"""Rows of the retention table: who, last treated, last day, and where that stands today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jindra_desk.application.ports.repositories.retention import RetentionRow
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.wording import short_date_with_year
from jindra_desk.domain.retention.term_ends import TermState
from jindra_desk.domain.retention.wording import end_wording
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import current_language, render, tr
from jindra_desk.ui.widgets.data.cell import Cell
from jindra_desk.ui.widgets.paint.state import State

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RetentionColumn(IntEnum):
    """Columns, in order."""

    NAME = 0
    LAST = 1
    KEEP = 2
    STATE = 3


def state_tag(row: RetentionRow, today: date) -> tuple[str, State] | tuple[str, State, str]:
    """The label of a row: `2 dagen te laat`, `laatste dag`, `over 7 dagen`, `vastgehouden`."""
    if row.held:
        if row.review_on is not None and row.review_on <= today:
            return tr("opnieuw bekijken"), State.WARN, "calendar-check"
        return tr("vastgehouden"), State.NEUTRAL, "pause"
    end = row.term.end
    words = render(end_wording(end, today))
    if end is None:
        return words, State.NEUTRAL
    if end.state_on(today) is TermState.OVERDUE:
        return words, State.BAD
    return words, State.WARN if end.due_on <= today else State.NEUTRAL


class RetentionTableModel(QAbstractTableModel):
    """At most 200 rows, soonest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RetentionRow, ...] = ()
        self._today = date.min
        self._watched = False

    def set_rows(self, rows: Sequence[RetentionRow], today: date) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows, self._today = tuple(rows), today
        self.endResetModel()

    def set_watched(self, watched: bool) -> None:
        """Initials only while someone looks along."""
        if watched != self._watched:
            self.beginResetModel()
            self._watched = watched
            self.endResetModel()

    def client_at(self, row: int) -> ClientId | None:
        """Whose row it is."""
        return self._rows[row].client_id if 0 <= row < len(self._rows) else None

    def row_of(self, client_id: ClientId) -> int:
        """Where a client stands, or -1."""
        return next((at for at, row in enumerate(self._rows) if row.client_id == client_id), -1)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Client, last treated, keep through, state."""
        return 0 if parent.isValid() else len(RetentionColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Titles of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Cliënt"), tr("Laatst behandeld"), tr("Bewaren tot en met"), tr("Stand"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows; see `CellRole`."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        cell = self._cell(self._rows[index.row()], index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == RetentionColumn.NAME:
            return cell.words  # a name that is longer than its column is read whole under the mouse
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.tag[0] if cell.tag else cell.words
        return cell.data(role)

    def _cell(self, row: RetentionRow, column: int) -> Cell:
        if column == RetentionColumn.NAME:
            return Cell(row.name.privacy_initials if self._watched else row.name.display, Role.MEDIUM)
        if column == RetentionColumn.LAST:
            return Cell(self._day(row.last_treatment_on) if row.last_treatment_on else tr("geen"), token=Token.INK_2)
        if column == RetentionColumn.KEEP:
            return Cell(self._day(row.keep_through) if row.keep_through else "")
        return Cell(tag=state_tag(row, self._today))

    @staticmethod
    def _day(day: date) -> str:
        return short_date_with_year(day, english=current_language().value == "en")
