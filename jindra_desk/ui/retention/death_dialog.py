"""Asks when a client died and who told so: without both a file is not destroyed for that reason (J-09)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.domain.erasure.reasons import TOLD_BY_LABELS, Death, ToldBy
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import qt_translate, tr
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label


class DeathDialog(Dialog):
    """Emits the `Death` that was told; nothing is destroyed by it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None, today: date) -> None:
        super().__init__(parent, tr("De cliënt is overleden"))
        self._today = today
        words = tr("De datum en van wie je het hoorde komen op het bewijs van vernietiging. Namen staan daar niet op.")
        self.body.addWidget(Label(words, Role.TEXT, Token.INK_2, wrap=True))
        self._died_on = DateField(tr("Overleden op"))
        self._died_on.set_today(today)
        self._told_by = ComboField(tr("Gehoord van"), [(who, qt_translate(label))
                                                       for who, label in TOLD_BY_LABELS.items()])
        self._told_by.set_value(ToldBy.FAMILY)
        self.body.addWidget(self._died_on)
        self.body.addWidget(self._told_by)
        cancel = SecondaryButton(tr("Niet nu"))
        cancel.clicked.connect(self.reject)
        take = PrimaryButton(tr("Neem over"))
        take.clicked.connect(self._on_take_clicked)
        self.add_button(cancel)
        self.add_button(take)

    def _on_take_clicked(self) -> None:
        died_on, told_by = self._died_on.value(), self._told_by.value()
        if died_on is None or died_on > self._today or not isinstance(told_by, ToldBy):
            self._died_on.set_error(tr("Kies een datum tot en met vandaag."))
            self._died_on.setFocus()
            return
        self.chosen.emit(Death(died_on, told_by))
        self.dismiss()
