"""Asks how a request ends that is not simply answered: the client takes it back, or it is refused, and why (K-63)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.clients.overview import RequestLine
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.rights.refusal import GROUND_LABELS
from jindra_desk.domain.rights.request import REQUEST_LABELS, Outcome, RefusalGround
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import qt_translate, render, tr
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label


class RequestDialog(Dialog):
    """Emits a `RefusalGround`, or `Outcome.TAKEN_BACK`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None, line: RequestLine) -> None:
        super().__init__(parent, tr("{kind}: hoe loopt het af?", kind=render(Text(REQUEST_LABELS[line.request.kind]))))
        words = tr("Wijs je het af, dan komt er een brief voor de cliënt, met de reden en met de weg naar de "
                   "Autoriteit Persoonsgegevens en de rechter.")
        self.body.addWidget(Label(words, Role.TEXT, Token.INK_2, wrap=True))
        self.setAccessibleDescription(words)
        self.ending = ComboField(tr("Hoe het afloopt"), [
            (None, tr("Kies")), (Outcome.TAKEN_BACK, tr("De cliënt trekt het verzoek in")),
            *((ground, tr("Afgewezen: {why}", why=qt_translate(GROUND_LABELS[ground]))) for ground in line.grounds)])
        self.body.addWidget(self.ending)
        self.partly = Label(tr(
            "Mag alleen als niets ervan te geven is. Is een deel te geven, geef dat dan, met de gegevens van anderen "
            "weggelaten (AVG, overweging 63)."), Role.TEXT, Token.INK_2, wrap=True)
        self.body.addWidget(self.partly)
        self.partly.hide()
        self.ending.combo.currentIndexChanged.connect(self._on_chosen)
        later = SecondaryButton(tr("Niet nu"))
        later.clicked.connect(self.reject)
        self.verb_button = PrimaryButton(tr("Leg vast"))
        self.verb_button.clicked.connect(self._on_verb)
        self.add_button(later)
        self.add_button(self.verb_button)
        later.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_chosen(self, _index: int) -> None:
        self.partly.setVisible(self.ending.value() is RefusalGround.OTHERS_RIGHTS)
        self.fit_height()

    def _on_verb(self) -> None:
        ending = self.ending.value()
        if not isinstance(ending, RefusalGround | Outcome):
            self.ending.set_error(tr("Kies hoe het afloopt."))
            self.ending.combo.setFocus()
            return
        self.chosen.emit(ending)
        self.accept()
