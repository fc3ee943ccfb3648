"""How wide the columns of a table are, and which give way where there is little room."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QHeaderView, QTableView


class TableColumns:
    """Of one table, which must have its model already."""

    def __init__(self, table: QTableView) -> None:
        self._table = table
        self._widths: dict[int, int] = {}
        self._least = 0
        self._givers: tuple[int, ...] = ()

    def set_widths(self, widths: Mapping[int, int]) -> None:
        """Give columns a fixed width in pixels."""
        header = self._table.horizontalHeader()
        self._widths = dict(widths)
        for column, width in widths.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)

    def stretch(self, column: int) -> None:
        """Let one column take the room that is left."""
        self._table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def give_way(self, least: int, *columns: int) -> None:
        """Where the stretched column would get less than `least` pixels, hide these, first ones first."""
        self._least, self._givers = least, columns
        self.make_way()

    def make_way(self) -> None:
        """Hide what leaves the stretched column too little; show again what has room."""
        model: QAbstractItemModel | None = self._table.model()  # Qt answers none before setModel
        if model is None:
            return
        left = self._table.viewport().width() - sum(self._widths.values())
        for column in self._givers:
            hidden = left < self._least
            self._table.setColumnHidden(column, hidden)
            left += self._widths.get(column, 0) if hidden else 0
