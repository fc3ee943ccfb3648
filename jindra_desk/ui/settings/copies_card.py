"""The register of copies in the settings: every file that holds what this vault held, and when each goes (K-133)."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.copies.register import forget_copy, list_copies
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.copies.backup import CopyKind
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.settings.copies_model import CopiesColumn, CopiesModel, CopyRow
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.data.table import DataTable, TableCard
from jindra_desk.ui.widgets.feedback.reading import Reading
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import SectionTitle
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from jindra_desk.ui.widgets.paint.label import Label

_WIDTHS = MappingProxyType({
    CopiesColumn.KIND: 136, CopiesColumn.MADE: 174, CopiesColumn.UNTIL: 116, CopiesColumn.STATE: 112})
_ROW = 52


class CopiesCard(QWidget):
    """A table, and a way to take a copy out that the owner destroyed."""

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.dialog: ConfirmDialog | None = None
        self._model = CopiesModel(self)
        self.table = DataTable(tr("Register van kopieën"), row_height=_ROW)
        self.table.setModel(self._model)
        self.table.columns.set_widths({int(column): width for column, width in _WIDTHS.items()})
        self.table.columns.stretch(CopiesColumn.PLACE)
        self.table.set_fit_rows(True)
        self.table.row_chosen.connect(self._on_row_chosen)
        self._none = Label(tr("Nog geen kopieën. Elke back-up komt hier te staan, met de dag waarop hij weggaat."),
                           Role.SECOND, wrap=True)
        self._gone = SecondaryButton(tr("Is vernietigd"), size=Size.SMALL)
        self._gone.setAccessibleName(tr("De gekozen kopie is vernietigd"))
        self._gone.clicked.connect(self.ask_forget)
        self._says = Label("", Role.SECOND, wrap=True)
        self._lay_out()
        self._on_row_chosen(-1)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_12)
        column.addWidget(SectionTitle(tr("Kopieën van je kluis")))
        self._none.hide()  # until it is read
        self.reading = Reading(self._none)
        self.reading.retry_asked.connect(self.reload)
        column.addWidget(self.reading)
        self._card = TableCard(self.table)
        column.addWidget(self._card)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(measures.SPACE_16)
        foot.addWidget(self._says, 1)
        foot.addWidget(self._gone)
        column.addWidget(self._foot)

    def reload(self) -> None:
        """Read the register, and ask the disk which copies are there."""
        self._workbench.ask(self, "settings.copies", _read, self._on_read, self._on_unread,
                            coalesce_key="settings.copies")

    def ask_forget(self) -> None:
        """Ask before a copy leaves the register: from then on nobody is reminded of it."""
        row = self._model.row(self.table.chosen_row())
        if row is None or (row.line.reachable and not row.line.lost):
            return
        copy_id = row.line.id
        self.dialog = ConfirmDialog(
            self.window(), tr("Is deze kopie vernietigd?"),
            tr("{file} op {place} gaat uit het register. Doe dit alleen als de stick vernietigd is of het bestand is "
               "gewist: dit programma kan er niet bij.", file=row.line.file, place=row.line.place),
            tr("Haal eruit"))
        self.dialog.confirmed.connect(
            lambda: self._workbench.change(self, "settings.forget_copy", lambda session: forget_copy(session, copy_id),
                                           lambda _changes: self.reload()))
        self.dialog.open()

    def _on_unread(self, fault: JindraError) -> None:
        """A register that cannot be read is not one without copies."""
        for part in (self._card, self._foot):
            part.hide()
        self.reading.fail(fault)

    def _on_read(self, rows: tuple[CopyRow, ...]) -> None:
        self.reading.show_content()
        self._model.set_rows(rows)
        self._none.setVisible(not rows)
        self._card.setVisible(bool(rows))
        self._foot.setVisible(bool(rows))
        self._on_row_chosen(self.table.chosen_row())

    def _on_row_chosen(self, number: int) -> None:
        row = self._model.row(number)
        away = row is not None and not row.line.reachable
        lost = row is not None and row.line.lost
        self._gone.setEnabled(away or lost)
        if row is None:
            self._says.setText(tr("Kies een kopie buiten bereik om te zeggen dat je hem vernietigd hebt."))
        elif lost:
            self._says.setText(tr("Staat niet meer waar hij stond, maar is niet vernietigd. Zoek hem, gooi hem weg, en"
                                  " zeg dat dan hier."))
        elif away:
            self._says.setText(tr("Buiten bereik. Sluit de stick aan, dan gaat hij op zijn dag vanzelf weg."))
        elif row.line.kind is CopyKind.KEPT_AFTER_RESTORE:
            self._says.setText(tr("De kluis van vóór het terugzetten; hij gaat weg bij de eerste ontgrendeling."))
        else:
            self._says.setText(tr("Gaat vanzelf weg na die dag, zodra er een nieuwere is nagekeken."))


def _read(session: Session) -> tuple[CopyRow, ...]:
    return tuple(CopyRow(line, line.reachable and line.path.is_file()) for line in list_copies(session))
