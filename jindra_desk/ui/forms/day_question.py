"""Asks which day it is, before something that cannot be undone, when the clock is doubted (trust #27)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from jindra_desk.application.session.credible_day import confirm_today
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label


class TodayDialog(Dialog):
    """`typed` carries the date; the field starts empty, so that nobody agrees with the clock by pressing Enter."""

    typed = Signal(object)

    def __init__(self, parent: QWidget | None, today: date, known: date) -> None:
        super().__init__(parent, tr("Welke dag is het vandaag?"))
        words = tr("De klok van deze computer staat op {today}. Het nieuwste in je kluis is van {known}. Wat niet "
                   "terug kan, wacht daarom even. Kijk op een kalender of je telefoon, en typ de datum van vandaag.",
                   today=today, known=known)
        self.setAccessibleDescription(words)
        self.body.addWidget(Label(words, Role.TEXT, Token.INK_2, wrap=True))
        self.field = DateField(tr("Datum van vandaag"))
        # Its calendar would open on the clock's own idea of today.
        self.field.button.hide()
        self.body.addWidget(self.field)
        later = SecondaryButton(tr("Niet nu"))
        later.clicked.connect(self.reject)
        self.go = PrimaryButton(tr("Ga verder"))
        self.go.clicked.connect(self.submit)
        self.add_button(later)
        self.add_button(self.go)

    def showEvent(self, event: QShowEvent) -> None:
        """The field is what is asked for."""
        super().showEvent(event)
        self.field.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def submit(self) -> None:
        """Hand the date on, or say that it is none."""
        day = self.field.value()
        if day is None:
            self.field.set_error(tr("Typ hem als 12-11-2026."))
            self.field.editor.setFocus()
            return
        self.typed.emit(day)

    def refuse(self, fault: JindraError) -> None:
        """The clock says another day: nothing is done, and this says what to do first."""
        self.field.set_error(fault.sentence(qt_translate, current_language()))
        self.field.editor.setFocus()


def ask_today(workbench: ScreenContext, window: QWidget, today: date, known: date,
              go_on: Callable[[], None]) -> TodayDialog:
    """Ask, remember what was typed, and go on; with another date than the clock's nothing goes on."""
    dialog = TodayDialog(window, today, known)

    def confirmed(_changes: object) -> None:
        dialog.dismiss()
        go_on()

    dialog.typed.connect(lambda day: workbench.change(
        dialog, "today.confirm", partial(confirm_today, typed=day), confirmed, dialog.refuse))
    dialog.open()
    return dialog
