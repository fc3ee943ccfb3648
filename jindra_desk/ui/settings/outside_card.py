"""«Buiten de kluis»: readable halves that the program left when it was cut off, until the owner ticks them off.

What can be reached is taken away by itself, each time this is shown (trust #20).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.handout.settling import OutsideLine, list_outside, tick_off_output
from jindra_desk.ui.copies.backup_words import day_words
from jindra_desk.ui.copies.outside_words import about_outside, outside_words, tick_off_words
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import SectionTitle
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from jindra_desk.ui.widgets.layout.rows import CardList, ListRow, TwoLines
from jindra_desk.ui.widgets.paint.label import Label


class OutsideCard(QWidget):
    """Hidden while there is nothing."""

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.dialog: ConfirmDialog | None = None
        self._rows = CardList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(11)
        column.addWidget(SectionTitle(tr("Buiten de kluis")))
        column.addWidget(self._rows)
        self._about = Label("", Role.SECOND, wrap=True)
        column.addWidget(self._about)
        self.hide()

    def reload(self) -> None:
        """Take away what can be reached, and read what is left."""
        services = self._workbench.services
        self._workbench.ask(self, "settings.outside", lambda session: list_outside(session, services), self._show,
                            coalesce_key="settings.outside")

    def _show(self, lines: tuple[OutsideLine, ...]) -> None:
        self._rows.clear()
        for line in lines:
            row = ListRow(60)
            words = outside_words(line)
            row.row.addWidget(TwoLines(words, tr("Van {day}, in {place}", day=day_words(line.begun_at.date()),
                                                 place=line.place)), 1)
            gone = SecondaryButton(tr("Is weg"), size=Size.SMALL)
            gone.setAccessibleName(f"{tr('Is weg')}: {words}")
            gone.clicked.connect(partial(self.ask_tick_off, line))
            row.row.addWidget(gone)
            self._rows.add_row(row)
        self._about.setText(about_outside(lines))
        self.setVisible(bool(lines))

    def ask_tick_off(self, line: OutsideLine, _checked: bool = False) -> None:
        """Ask before nobody is reminded of it any more."""
        self.dialog = ConfirmDialog(
            self.window(), tr("Is het echt weg?"), tick_off_words(line), tr("Streep af"))
        self.dialog.confirmed.connect(partial(self._tick_off, line.id))
        self.dialog.open()

    def _tick_off(self, output_id: str) -> None:
        self._workbench.change(self, "settings.tick_off", lambda session: tick_off_output(session, output_id),
                               lambda _changes: self.reload())
