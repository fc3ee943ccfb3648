"""The products of a visit, each with lot number and date of expiry, so that a recall can find them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from jindra_desk.domain.base.text_bounds import most
from jindra_desk.domain.treatment import ProductUse
from jindra_desk.ui.form_errors import bring_into_view
from jindra_desk.ui.text import tr
from jindra_desk.ui.widgets import ComboField, IconButton, TextField

_LOT_WIDTH = 150
_EXPIRY_WIDTH = 118


class ProductRow(QWidget):
    """One product; only the first row has labels above its fields."""

    changed = Signal()
    removed = Signal()

    def __init__(self, known: Sequence[str], *, labelled: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.product = ComboField(tr("Product") if labelled else "", [(name, name) for name in known], editable=True)
        self.lot = TextField(tr("Lotnummer") if labelled else "", max_length=most("lot"))
        self.expiry = TextField(tr("Houdbaar tot") if labelled else "", placeholder=tr("mm-jjjj"),
                                max_length=most("expiry"))
        self.product.name_editor(tr("Product"))
        self.lot.name_editor(tr("Lotnummer"))
        self.expiry.name_editor(tr("Houdbaar tot"))
        self.lot.setFixedWidth(_LOT_WIDTH)
        self.expiry.setFixedWidth(_EXPIRY_WIDTH)
        for field in (self.product, self.lot, self.expiry):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # without it Qt does not move a field in the tab order
        remove = self._remove = IconButton("x", tr("Haal dit product weg"))
        remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.product, 1)
        row.addWidget(self.lot)
        row.addWidget(self.expiry)
        holder = QVBoxLayout()
        holder.addStretch(1)
        holder.addWidget(remove)
        holder.addSpacing(3)
        row.setSpacing(14)
        row.addLayout(holder)
        self.product.changed.connect(self.changed)
        self.lot.changed.connect(self.changed)
        self.expiry.changed.connect(self.changed)

    def use(self) -> ProductUse:
        """What is typed."""
        return ProductUse(self.product.text().strip(), self.lot.text().strip(), self.expiry.text().strip())

    def tab_parts(self) -> list[QWidget]:
        """What the Tab key stops at: whole fields, for Qt moves a field's own parts along with it."""
        return [self.product, self.lot, self.expiry, self._remove]

    def set_use(self, use: ProductUse) -> None:
        """Fill the row."""
        self.product.set_value(use.product or None)
        self.lot.set_text(use.lot)
        self.expiry.set_text(use.expiry)


class ProductRows(QWidget):
    """Rows under one another, never none."""

    changed = Signal()
    rows_made = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[str, ...] = ()
        self._rows: list[ProductRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.set_uses(())

    def set_known(self, names: Iterable[str]) -> None:
        """Products used before, to choose from."""
        self._known = tuple(names)
        for row in self._rows:
            row.product.set_options([(name, name) for name in self._known])

    def uses(self) -> tuple[ProductUse, ...]:
        """Every row that holds anything."""
        uses = (row.use() for row in self._rows)
        return tuple(use for use in uses if use.product or use.lot or use.expiry)

    def set_uses(self, uses: Iterable[ProductUse]) -> None:
        """Show these products; an empty row when there are none."""
        for row in self._rows:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows.clear()
        for use in tuple(uses) or (ProductUse(""),):
            self._append(use)

    def add_row(self) -> None:
        """An empty row to type in."""
        self._append(ProductUse(""))
        self._rows[-1].product.setFocus()

    def rows(self) -> tuple[ProductRow, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def tab_parts(self) -> list[QWidget]:
        """Everything the Tab key stops at, in order; rows that are made anew would come last."""
        return [part for row in self._rows for part in row.tab_parts()]

    def _append(self, use: ProductUse) -> None:
        row = ProductRow(self._known, labelled=not self._rows)
        row.set_use(use)
        row.changed.connect(self.changed)
        row.removed.connect(partial(self._remove, row))
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        self.rows_made.emit()

    def _remove(self, gone: ProductRow) -> None:
        """The rows are made anew, so that the first one has its labels."""
        uses = [row.use() for row in self._rows if row is not gone]
        self.set_uses(uses)
        self.changed.emit()


class ProductFault:
    """Where `FormErrors` shows a fault of the products: at the lot number of the last row."""

    def __init__(self, products: ProductRows) -> None:
        self._products = products

    def text(self) -> str:
        """All that is typed, so that a declared BSN is recognised again."""
        return "\n".join(f"{use.product} {use.lot} {use.expiry}" for use in self._products.uses())

    def set_error(self, sentence: str) -> None:
        """Show a fault."""
        self._products.rows()[-1].lot.set_error(sentence)

    def clear_error(self) -> None:
        """Take it away."""
        for row in self._products.rows():
            row.lot.clear_error()

    def setFocus(self) -> None:
        """Go there."""
        bring_into_view(self._products.rows()[-1].lot)

    def layout(self) -> QLayout | None:
        """Where something may be put under the rows."""
        return self._products.layout()
