"""Rows of the register of copies: what, where, when made and verified, until when, and whether it is there now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jindra_desk.application.copies.register import CopyLine
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.copies.backup import CopyKind
from jindra_desk.ui.copies.backup_words import day_words, place_name
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import qt_translate, tr
from jindra_desk.ui.widgets.data.cell import Cell
from jindra_desk.ui.widgets.paint.state import State

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_KINDS = MappingProxyType({
    CopyKind.BACKUP: noop("Back-up"),
    CopyKind.BEFORE_MIGRATION: noop("Vóór bijwerken"),
    CopyKind.KEPT_AFTER_RESTORE: noop("Vorige kluis"),
})


class CopiesColumn(IntEnum):
    """Columns, in order."""

    KIND = 0
    PLACE = 1
    MADE = 2
    UNTIL = 3
    STATE = 4


@dataclass(frozen=True, slots=True)
class CopyRow:
    """A line of the register, and whether the file itself is there now."""

    line: CopyLine
    present: bool


def state_tag(row: CopyRow) -> tuple[str, State]:
    """The label of a row."""
    if row.line.lost:
        return tr("zoek"), State.BAD
    if not row.line.reachable:
        return tr("buiten bereik"), State.NEUTRAL
    if not row.present:
        return tr("weg"), State.NEUTRAL
    if row.line.overdue and row.line.kind is not CopyKind.BACKUP:
        return tr("moet weg"), State.WARN
    return tr("aanwezig"), State.OK


class CopiesModel(QAbstractTableModel):
    """Newest first, as the register gives them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CopyRow, ...] = ()

    def set_rows(self, rows: Sequence[CopyRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> CopyRow | None:
        """The copy in that row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many copies there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """See `CopiesColumn`."""
        return 0 if parent.isValid() else len(CopiesColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Titles of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Kopie"), tr("Plek"), tr("Gemaakt"), tr("Tot en met"), tr("Stand"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows; see `CellRole`."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.line.path)
        cell = _cell(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.tag[0] if cell.tag else f"{cell.words} {cell.second}".rstrip()
        return cell.data(role)


def _cell(row: CopyRow, column: int) -> Cell:
    line = row.line
    if column == CopiesColumn.KIND:
        return Cell(qt_translate(_KINDS[line.kind]), Role.MEDIUM)
    if column == CopiesColumn.PLACE:
        return Cell(place_name(Path(line.place)), second=line.file)
    if column == CopiesColumn.MADE:
        verified = (tr("nagekeken {day}", day=day_words(line.verified_at.date())) if line.verified_at is not None
                    else tr("niet nagekeken"))
        second = tr("klok stond fout") if line.misdated else verified
        return Cell(day_words(line.made_at.date()), token=Token.INK_2, second=second)
    if column == CopiesColumn.UNTIL:
        return Cell(day_words(line.ends_on))
    return Cell(tag=state_tag(row))
