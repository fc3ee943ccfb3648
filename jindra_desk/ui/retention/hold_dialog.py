"""Asks why a file is held and when to look again; without that day it cannot be held (K-67)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.domain.dates import add_months
from jindra_desk.domain.hold import HOLD_LABELS, HoldGround
from jindra_desk.ui.text import qt_translate, tr
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.widgets import ComboField, DateField, Dialog, Label, PrimaryButton, SecondaryButton


class HoldDialog(Dialog):
    """Emits the ground and the review day."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None, today: date) -> None:
        super().__init__(parent, tr("Dossier vasthouden"))
        self._today = today
        words = tr("Zolang het vast is, gaat er niets weg. Kies wanneer je opnieuw kijkt.")
        self.body.addWidget(Label(words, Role.TEXT, Token.INK_2, wrap=True))
        grounds = [(ground, qt_translate(label)) for ground, label in HOLD_LABELS.items()]
        self._ground = ComboField(tr("Waarom"), grounds)
        self._ground.set_value(HoldGround.COMPLAINT)
        self._review = DateField(tr("Opnieuw kijken op"), value=add_months(today, 12))
        self._review.set_today(today)
        self.body.addWidget(self._ground)
        self.body.addWidget(self._review)
        cancel = SecondaryButton(tr("Niet nu"))
        cancel.clicked.connect(self.dismiss)
        keep = PrimaryButton(tr("Houd vast"))
        keep.clicked.connect(self._on_keep_clicked)
        self.add_button(cancel)
        self.add_button(keep)

    def _on_keep_clicked(self) -> None:
        review = self._review.value()
        if review is None or review <= self._today:
            self._review.set_error(tr("Kies een datum na vandaag."))
            self._review.setFocus()
            return
        self.chosen.emit(self._ground.value(), review)
        self.dismiss()
