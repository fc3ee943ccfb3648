"""The products of a visit, each with lot number and date of expiry, so that a recall can find them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from jindra_desk.application.session.text_gate import doubt_about
from jindra_desk.domain.base.text_bounds import most
from jindra_desk.domain.treatments.treatment import ProductUse
from jindra_desk.ui.forms.into_view import Keyboard, bring_into_view
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import IconButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.text_fields import TextField
from jindra_desk.ui.widgets.paint.state import State

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
        remove = self.remove = IconButton("x", tr("Haal dit product weg"))
        remove.clicked.connect(self.removed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(14)
        self.column.addLayout(row)
        row.addWidget(self.product, 1)
        row.addWidget(self.lot)
        row.addWidget(self.expiry)
        holder = QVBoxLayout()
        holder.addStretch(1)
        holder.addWidget(remove)
        holder.addSpacing(3)
        row.addLayout(holder)
        self.wrong = StateLine("", State.BAD)
        self.wrong.hide()
        self.column.addWidget(self.wrong)
        for field in (self.product, self.lot, self.expiry):
            field.changed.connect(self._on_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A scanner ends a lot number with Enter: that goes on to the next field, and saves nothing yet."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.window().focusWidget() is self.lot.editor:
            self.expiry.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def use(self) -> ProductUse:
        """What is typed."""
        return ProductUse(self.product.text().strip(), self.lot.text().strip(), self.expiry.text().strip())

    @property
    def error(self) -> str:
        """The sentence that is shown under the row, or an empty text."""
        return "" if self.wrong.isHidden() else self.wrong.label.text()

    def set_error(self, sentence: str) -> None:
        """Show what is wrong over the whole width of the row, which keeps its shape; '' takes it away."""
        self.lot.mark_wrong(sentence)
        self.wrong.set(sentence, State.BAD)
        self.wrong.setVisible(bool(sentence))

    def _on_changed(self) -> None:
        self.set_error("")  # what was said of it is true no longer
        self.changed.emit()

    def tab_parts(self) -> list[QWidget]:
        """What the Tab key stops at: whole fields, for Qt moves a field's own parts along with it."""
        return [self.product, self.lot, self.expiry, self.remove]

    def set_use(self, use: ProductUse) -> None:
        """Fill the row."""
        self.product.set_value(use.product or None)
        self.lot.set_text(use.lot)
        self.expiry.set_text(use.expiry)


class ProductRows(QWidget):
    """Rows under one another, never none."""

    changed = Signal()
    rows_made = Signal()
    taken_away = Signal(int, object)
    """Where the row stood, and the ProductUse that stood in it; only where there was something to lose."""

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
        """Everything the Tab key stops at, in order; rows that are made again would come last."""
        return [part for row in self._rows for part in row.tab_parts()]

    def _append(self, use: ProductUse) -> None:
        row = ProductRow(self._known, labelled=not self._rows)
        row.set_use(use)
        row.changed.connect(self.changed)
        row.removed.connect(partial(self.remove, row))
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        self.rows_made.emit()

    def put_back(self, place: int, use: ProductUse) -> None:
        """Let a row stand again where it stood, between what was typed since."""
        uses = list(self.uses())
        uses.insert(min(place, len(uses)), use)
        self.set_uses(uses)
        self._focus(place)
        self.changed.emit()

    def remove(self, gone: ProductRow) -> None:
        """The rows are made again, so that the first one has its labels; the focus stays among them."""
        place, lost = self._rows.index(gone), gone.use()
        self.set_uses([row.use() for row in self._rows if row is not gone])
        self._focus(place)
        self.changed.emit()
        if lost.product or lost.lot or lost.expiry:
            self.taken_away.emit(place, lost)

    def _focus(self, place: int) -> None:
        self._rows[min(place, len(self._rows) - 1)].product.setFocus()


class ProductFault:
    """Where `FormErrors` shows a fault of the products: under the row that it is about."""

    def __init__(self, products: ProductRows) -> None:
        self._products = products
        self.changed = products.changed

    def text(self) -> str:
        """All that is typed, so that a declared BSN is recognised again."""
        return "\n".join(f"{use.product} {use.lot} {use.expiry}" for use in self._products.uses())

    def set_error(self, sentence: str) -> None:
        """Show a fault."""
        self._row().set_error(sentence)

    def clear_error(self) -> None:
        """Take it away."""
        for row in self._products.rows():
            row.set_error("")

    def setFocus(self) -> None:
        """Go there."""
        bring_into_view(self._row().lot, Keyboard.COMES_ALONG)

    def layout(self) -> QLayout | None:
        """Where something may be put under the row."""
        return self._row().column

    def _row(self) -> ProductRow:
        """The row that is in doubt, or lacks its product; the last one when no row tells."""
        rows = self._products.rows()
        uses = [row.use() for row in rows]
        for row, use in zip(rows, uses, strict=True):
            told = (use.product, "products"), (use.lot, "lot"), (use.expiry, "products")
            if any(doubt_about(words, field) for words, field in told):
                return row
        return next((row for row, use in zip(rows, uses, strict=True) if not use.product and (use.lot or use.expiry)),
                    rows[-1])
