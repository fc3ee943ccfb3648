"""Tables of clients, files and lines: whole rows to choose from, with a hairline between them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from jindra_desk.ui.theme import Role, Theme, Token
from jindra_desk.ui.theme.measures import ROW_COMPACT, WIDEST_TABLE
from jindra_desk.ui.widgets.data.table_cells import CELL_PADDING, HighlightDelegate
from jindra_desk.ui.widgets.data.table_columns import TableColumns
from jindra_desk.ui.widgets.layout.card import Card, inside_card
from jindra_desk.ui.widgets.paint.focus import is_keyboard_focus
from jindra_desk.ui.widgets.paint.painting import draw_text

_HEADER = 35


class TableHeader(QHeaderView):
    """Quiet words on sunken paper above the columns."""

    def __init__(self, parent: QWidget, height: int = _HEADER) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self._height = height
        self.setFixedHeight(height)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setMinimumSectionSize(16)

    def sizeHint(self) -> QSize:
        """Answer the height of the header; its width follows the table, so Qt need not measure every heading."""
        return QSize(0, self._height)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Draw one heading."""
        theme = Theme.of(self)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(rect)
        painter.fillPath(inside_card(self.viewport(), area), theme.color(Token.SUNKEN))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Token.LINE))
        model = self.model()
        text = model.headerData(logical_index, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        right = model.headerData(logical_index, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        align = Qt.AlignmentFlag.AlignLeft
        if right is not None and int(right) & Qt.AlignmentFlag.AlignRight.value:
            align = Qt.AlignmentFlag.AlignRight
        table = cast("DataTable", self.parentWidget())
        before, after = table.cell_padding(logical_index)
        words = rect.adjusted(before, 0, -after, -1)
        draw_text(painter, theme, words, str(text or ""), Role.SMALL, theme.color(Token.INK_2), align)
        painter.restore()


class DataTable(QTableView):
    """A table whose rows are chosen whole. `row_chosen` carries the row the keyboard or mouse went to, `row_opened`
    the row that was opened with Enter, a double click, or a click when `open_on_click` is set.
    """

    row_chosen = Signal(int)
    row_opened = Signal(int)

    def __init__(self, name: str, *, row_height: int = ROW_COMPACT, header: bool = True, open_on_click: bool = False,
                 edge: int = 18, header_height: int = _HEADER, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._open_on_click = open_on_click
        self._edge = edge
        self._hovered_row = -1
        self._keyboard = False
        self._fit_rows = False
        self.columns = TableColumns(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QTableView, QHeaderView { background: transparent; border: none; "
                           "selection-background-color: transparent; }")
        self.setHorizontalHeader(TableHeader(self, header_height))
        self.horizontalHeader().setVisible(header)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(HighlightDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.doubleClicked.connect(self._on_double_clicked)
        self.clicked.connect(self._on_clicked)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the rows of `model`."""
        super().setModel(model)
        selection = self.selectionModel()
        if selection is not None:
            selection.selectionChanged.connect(self._on_selection_changed)
        if model is not None:
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                signal.connect(self._on_rows_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        self.columns.make_way()
        super().resizeEvent(event)

    def set_fit_rows(self, fit: bool) -> None:
        """Be as high as all rows together, for a short table in a page that scrolls."""
        self._fit_rows = fit
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fit else Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._on_rows_changed()

    def choose_row(self, row: int) -> None:
        """Choose a row, as the arrow keys do; out of range chooses none."""
        model: QAbstractItemModel | None = self.model()  # Qt answers none before setModel
        if model is not None and 0 <= row < model.rowCount():
            self.setCurrentIndex(model.index(row, 0))
        else:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()

    def cell_padding(self, column: int) -> tuple[int, int]:
        """Answer the padding before and after the content of a column: more at the edges of the card."""
        last = self.model().columnCount() - 1
        return (self._edge if column == 0 else CELL_PADDING, self._edge if column == last else CELL_PADDING)

    def chosen_row(self) -> int:
        """The chosen row, or -1."""
        selection: QItemSelectionModel | None = self.selectionModel()  # Qt answers none before setModel
        rows = [] if selection is None else selection.selectedRows()
        return rows[0].row() if rows else -1

    @property
    def hovered_row(self) -> int:
        """The row under the mouse, or -1."""
        return self._hovered_row

    @property
    def keyboard_focus(self) -> bool:
        """Whether the ring inside the chosen row is shown."""
        return self._keyboard and self.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen row."""
        self._keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen_row() >= 0:
            self.row_opened.emit(self.chosen_row())
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.chosen_row() < 0:
            self.choose_row(0)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when the keyboard comes in and none is chosen."""
        self._keyboard = is_keyboard_focus(event, self)
        super().focusInEvent(event)
        if self._keyboard and self.chosen_row() < 0:
            self.choose_row(0)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the tone of the row under the mouse."""
        self._set_hovered(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """End the tone of the row."""
        self._set_hovered(-1)
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        """Answer all rows when it fits them, otherwise a usual size."""
        if not self._fit_rows:
            return QSize(400, 240)
        return QSize(400, _rows_height(self))

    def _set_hovered(self, row: int) -> None:
        if row != self._hovered_row:
            self._hovered_row = row
            self.viewport().update()

    def _on_rows_changed(self) -> None:
        if self._fit_rows:
            self.setFixedHeight(_rows_height(self))

    def _on_selection_changed(self) -> None:
        self.row_chosen.emit(self.chosen_row())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not self._open_on_click:
            self.row_opened.emit(index.row())

    def _on_clicked(self, index: QModelIndex) -> None:
        self._keyboard = False
        if self._open_on_click:
            self.row_opened.emit(index.row())


def _rows_height(table: DataTable) -> int:
    header = table.horizontalHeader()
    return table.verticalHeader().length() + (0 if header.isHidden() else header.height())


class TableCard(Card):
    """The card around a table; it clips the rows to its round corners."""

    def __init__(self, table: DataTable, *, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self.table = table
        self.setMaximumWidth(WIDEST_TABLE)
        self.body.addWidget(table)
