"""The list of clients with instant search: type, walk with the arrows, open with Enter (K-101)."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jindra_desk.application.clients.register import ClientList, count_clients, search_clients
from jindra_desk.application.ports.repositories.clients import ClientFilter
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.wording import count
from jindra_desk.ui.clients.table_model import ClientColumn, ClientTableModel
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.data.table import DataTable, TableCard
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.feedback.reading import Reading
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.chips import ChipGroup
from jindra_desk.ui.widgets.inputs.text_fields import SearchField
from jindra_desk.ui.widgets.layout.page import PageHeader
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.key_hint import KeyHint
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.spoken import announce

_USUAL_AGE = 16
_LEAST_NAME = 190
_NO_LIMIT = 16_777_215
_WIDTHS = MappingProxyType(
    {ClientColumn.PORTRAIT: 60, ClientColumn.PHONE: 150, ClientColumn.LAST: 168, ClientColumn.NOTICE: 178,
     ClientColumn.OPEN: 54})


class ClientListView(QWidget):
    """Search, filter chips, table. Emits what is chosen and knows nothing of other pages."""

    client_opened = Signal(str)
    new_client_asked = Signal(str)  # with what was searched for, to begin the name with

    def __init__(self, workbench: ScreenContext, import_action: Callable[[], None] | None = None,
                 parent: QWidget | None = None, *, title: str = "", on_enter: str = "") -> None:
        """`on_enter`: what the Enter key does with the chosen row, said beside the keys."""
        super().__init__(parent)
        self._on_enter = on_enter or tr("openen")
        self._workbench = workbench
        self._chip_age = _USUAL_AGE
        self._has_clients = True
        self.model = ClientTableModel(self)
        self.header = PageHeader(title or tr("Cliënten"), " ")
        self.search = SearchField(tr("Zoek op naam, telefoon, e-mail of straat"), large=True)
        self.table = DataTable(tr("Cliënten"), row_height=measures.ROW_LIST, open_on_click=True)
        self._stack = QStackedWidget()
        self._tip = Label("", Role.SECOND)
        self._chip_row = QHBoxLayout()
        self._build_header(import_action)
        self._lay_out()
        self.search.changed.connect(self._on_query_changed)
        self.search.submitted.connect(self._on_submitted)
        self.search.arrow_pressed.connect(self._on_arrow_pressed)
        self.table.row_chosen.connect(self.model.set_current)
        self.table.row_opened.connect(self._open_row)

    def refresh(self) -> None:
        """Ask again: the list, and how many files there are."""
        self._ask()
        self._workbench.ask(self, "clients.count", count_clients, self._on_counted, self._on_not_counted,
                            coalesce_key="clients.count")

    def apply_changes(self, changes: ChangeSet) -> None:
        """Ask again when what the list shows was written."""
        if changes.touches(Topic.CLIENT, Topic.GUARDIAN, Topic.TREATMENT, Topic.RETENTION, Topic.CONSENT):
            self.refresh()

    def _build_header(self, import_action: Callable[[], None] | None) -> None:
        if import_action is not None:
            importer = SecondaryButton(tr("Importeer"), icon="file-input")
            importer.clicked.connect(import_action)
            self.header.add_action(importer)
        self._new = PrimaryButton(tr("Nieuwe cliënt"), icon="plus")
        self._new.clicked.connect(self._ask_new)
        self.header.add_action(self._new)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.WINDOW_EDGE, measures.WINDOW_TOP, measures.WINDOW_EDGE, measures.SPACE_24)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(20)
        column.addWidget(self.search)
        column.addSpacing(14)
        self._keys = QWidget()
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(7)
        for part in (KeyHint("↑"), KeyHint("↓"), Label(tr("kiezen"), Role.SECOND), KeyHint("Enter"),
                     Label(self._on_enter, Role.SECOND)):
            keys.addWidget(part)
        self._chip_row.setSpacing(8)
        self._chip_row.addStretch(1)
        self._chip_row.addWidget(self._keys)
        column.addLayout(self._chip_row)
        self._build_chips()
        column.addSpacing(16)
        self.table.setModel(self.model)
        self.table.columns.set_widths({int(key): width for key, width in _WIDTHS.items()})
        self.table.columns.stretch(int(ClientColumn.NAME))
        self.table.columns.give_way(_LEAST_NAME, int(ClientColumn.LAST), int(ClientColumn.PHONE))
        self.card = TableCard(self.table)
        self.nobody = EmptyState("search", tr("Niemand gevonden"),
                                  tr("Zoek op een stukje van de naam, het telefoonnummer, e-mail of de straat."),
                                  tr("Nieuwe cliënt"))
        self.nobody.button_clicked.connect(lambda: self.new_client_asked.emit(self.search.text()))
        self.first = EmptyState("users", tr("Nog geen cliënten"),
                                 tr("Hier komt iedereen die je behandelt. Je begint met een achternaam."),
                                 tr("Nieuwe cliënt"))
        self.first.button_clicked.connect(lambda: self.new_client_asked.emit(""))
        self._listed = _in_the_middle(self.card)
        for page in (self._listed, self.nobody, self.first):
            self._stack.addWidget(page)
        self.reading = Reading(self._stack)
        self.reading.retry_asked.connect(self.refresh)
        column.addWidget(self.reading, 100)
        column.addSpacing(14)
        tip = QHBoxLayout()
        tip.setContentsMargins(3, 0, 0, 0)
        tip.setSpacing(8)
        tip.addWidget(IconLabel("lightbulb", 16, Token.INK_3))
        tip.addWidget(self._tip, 1)
        column.addLayout(tip)
        column.addStretch(1)

    def _build_chips(self) -> None:
        self.chips = ChipGroup([
            (ClientFilter.EVERYONE, tr("Iedereen")),
            (ClientFilter.UNDER_AGE, tr("Onder {age}", age=self._chip_age)),
            (ClientFilter.CONSENT_MISSING, tr("Toestemming ontbreekt")),
            (ClientFilter.PROSPECT, tr("Kennismaking")),
        ], multiple=False, name=tr("Toon"))
        self.chips.changed.connect(self._ask)
        self._chip_row.insertWidget(0, self.chips)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Title, search and filters stand over the table, which grows no further than the look has it."""
        super().resizeEvent(event)
        column = self.layout()
        if column is not None:
            side = max(measures.WINDOW_EDGE, (self.width() - measures.WIDEST_TABLE) // 2)
            column.setContentsMargins(side, measures.WINDOW_TOP, side, measures.SPACE_24)

    def _filter(self) -> ClientFilter:
        chosen = self.chips.value()
        return chosen if isinstance(chosen, ClientFilter) else ClientFilter.EVERYONE

    def _ask(self) -> None:
        query, which = self.search.text(), self._filter()
        self._workbench.ask(self, "clients.search", lambda session: search_clients(session, query, which),
                            self._on_found, self._on_unread, coalesce_key="clients.search")

    def _ask_new(self) -> None:
        """A name that was searched for in vain is the one that the owner wants to write down."""
        in_vain = self._stack.currentWidget() is self.nobody
        self.new_client_asked.emit(self.search.text() if in_vain else "")

    def _on_query_changed(self, _query: str) -> None:
        self._ask()

    def _on_unread(self, fault: JindraError) -> None:
        """Nobody found is something else than nothing read: no list, no count, no tip."""
        self.search.set_count("")
        self._keys.hide()
        self._tip.setText("")
        self.reading.setMaximumHeight(_NO_LIMIT)
        self.reading.fail(fault)

    def _on_not_counted(self, _fault: JindraError) -> None:
        self.header.set_sub(tr("Niet te lezen hoeveel dossiers er zijn"))

    def _on_found(self, found: ClientList) -> None:
        self.reading.show_content()
        if found.under_age != self._chip_age:
            self._rebuild_chips(found)
        self.model.set_list(found)
        if found.rows:
            self.table.choose_row(0)
        searching = bool(found.query.strip())
        narrowed = searching or found.which is not ClientFilter.EVERYONE
        self._stack.setCurrentWidget(self._listed if found.rows else self.nobody if narrowed else self.first)
        self._new.setVisible(bool(found.rows))  # what is empty offers it in its middle, and once is enough
        self.search.set_count(_counted(found.total) if searching else "")
        self._keys.setVisible(bool(found.rows))
        self._fit_card(len(found.rows))
        self._tip.setText(_tip(found))

    def _fit_card(self, rows: int) -> None:
        """A short list ends after its last row."""
        header = self.table.horizontalHeader().height()
        most = header + rows * measures.ROW_LIST + 2 if rows else _NO_LIMIT
        self._stack.setMaximumHeight(most)
        self.reading.setMaximumHeight(most)  # else the card stands in the middle of the room that is left

    def _rebuild_chips(self, found: ClientList) -> None:
        self._chip_age = found.under_age
        old = self.chips
        self._build_chips()
        self.chips.set_values([found.which])
        old.deleteLater()

    def _on_counted(self, number: int) -> None:
        self.header.set_sub(tr("1 dossier") if number == 1 else tr("{n} dossiers", n=count(number)))

    def _on_arrow_pressed(self, step: int) -> None:
        row = self.table.chosen_row() + step
        if 0 <= row < self.model.rowCount():
            self.table.choose_row(row)
            spoken = self.model.index(row, int(ClientColumn.NAME)).data(Qt.ItemDataRole.AccessibleTextRole)
            announce(self.search, str(spoken), urgent=False)  # the focus stays in the field

    def _on_submitted(self) -> None:
        self._open_row(max(0, self.table.chosen_row()))

    def _open_row(self, row: int) -> None:
        client_id = self.model.client_at(row)
        if client_id is not None:
            self.client_opened.emit(client_id)


def _in_the_middle(card: QWidget) -> QWidget:
    """A stack puts what cannot grow at the left; a row puts it in the middle."""
    room = QWidget()
    row = QHBoxLayout(room)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(card)
    return room


def _counted(total: int) -> str:
    return tr("1 gevonden") if total == 1 else tr("{n} gevonden", n=count(total))


def _tip(found: ClientList) -> str:
    if found.total > len(found.rows):
        return tr("De eerste {shown} van {total}. Typ een stukje naam om verder te zoeken.",
                  shown=len(found.rows), total=count(found.total))
    return tr("Zoek ook op een stukje telefoonnummer, e-mail of straat. Accenten mag je weglaten.")
