"""Asks on which day the service to a client ended; a day that was noted can be corrected, or taken back (T-12)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import LinkButton, PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label


class EndOfServiceDialog(Dialog):
    """Emits the day, or None when the service goes on after all; the caller closes it when that is kept."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None, ended_on: date | None, today: date) -> None:
        super().__init__(parent, tr("Einde van de dienst"))
        words = tr("Loopt je bewaartermijn vanaf het einde van de dienst, dan telt deze dag. Zolang je er geen "
                   "noteert, telt de laatste behandeling; een latere behandeling telt altijd.")
        self.body.addWidget(Label(words, Role.TEXT, Token.INK_2, wrap=True))
        self._day = DateField(tr("Geëindigd op"), value=ended_on or today)
        self._day.set_today(today)
        self.body.addWidget(self._day)
        if ended_on is not None:
            undo = LinkButton(tr("De dienst loopt toch nog"))
            undo.clicked.connect(lambda: self.chosen.emit(None))
            self.body.addWidget(undo)
        cancel = SecondaryButton(tr("Niet nu"))
        cancel.clicked.connect(self.dismiss)
        keep = PrimaryButton(tr("Bewaar"))
        keep.clicked.connect(self._on_keep_clicked)
        self.add_button(cancel)
        self.add_button(keep)
        self._day.setFocus()

    def refuse(self, words: str) -> None:
        """Show under the day why it may not be."""
        self._day.set_error(words)
        self._day.setFocus()
        self.fit_height()

    def _on_keep_clicked(self) -> None:
        day = self._day.value()
        if day is None:
            self.refuse(tr("Vul de dag in."))
        else:
            self.chosen.emit(day)
