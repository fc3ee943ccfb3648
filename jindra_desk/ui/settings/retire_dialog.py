"""Before a computer is taken out of use: what goes, what stays, and whether a verified backup lies elsewhere (T-46)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.domain.copies.backup import CopyState
from jindra_desk.ui.copies.backup_runner import Look
from jindra_desk.ui.copies.backup_words import moment_words, place_name
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.inputs.buttons import DangerButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.choices import CheckBox
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_WIDTH = 520


class RetireDialog(Dialog):
    """`decided` comes when the owner may go on: with a verified backup elsewhere, or with a tick that it is known."""

    decided = Signal()

    def __init__(self, parent: QWidget, look: Look | None, today: date) -> None:
        super().__init__(parent, tr("Deze computer wegdoen?"), width=_WIDTH)
        self.body.addWidget(Label(
            tr("Alles van Jindra Desk op deze computer wordt vernietigd: de kluis, de sleutels, het register en de "
               "kopieën ernaast. Dit kan niet terug."), Role.TEXT, Token.INK_2, wrap=True))
        self.body.addWidget(Label(
            tr("Back-ups op sticks en in andere mappen blijven staan. Op een andere computer begin je met zo’n back-up "
               "en je wachtwoordzin of herstelcode."), Role.TEXT, Token.INK_2, wrap=True))
        last = look.status.last if look is not None else None
        safe = (look is not None and look.elsewhere and last is not None and last.state is CopyState.VERIFIED)
        fresh = last is not None and last.made_at.date() == today
        self.knows: CheckBox | None = None
        if safe and last is not None:
            where, moment = place_name(last.path.parent), moment_words(last.made_at)
            self.body.addWidget(Banner(
                tr("Je laatste back-up staat op {place}.", place=where),
                tr("Nagekeken, van {moment}.", moment=moment) if fresh else
                tr("Nagekeken, van {moment}. Wat je daarna deed, staat er niet in: maak eerst een nieuwe.",
                   moment=moment),
                State.OK if fresh else State.WARN))
        else:
            self.body.addWidget(Banner(
                tr("Er is geen nagekeken back-up op een andere plek.") if last is None else
                tr("Je laatste back-up staat op dezelfde schijf als de kluis."),
                tr("Gaat de computer weg, dan is alles weg."), State.BAD))
        if not safe or not fresh:
            self.knows = CheckBox(tr("Ik weet wat ik kwijtraak en ga toch door."))
            self.knows.toggled.connect(self._on_knows)
            self.body.addWidget(self.knows)
        later = SecondaryButton(tr("Niet nu"))
        later.clicked.connect(self.reject)
        self._go = DangerButton(tr("Ga verder"))
        self._go.clicked.connect(self._on_go)
        self._go.setEnabled(self.knows is None)
        self._go.setToolTip("" if self.knows is None else tr("Vink eerst aan wat je weet."))
        self.add_button(later)
        self.add_button(self._go)
        later.setFocus()

    def _on_knows(self, ticked: bool) -> None:
        self._go.setEnabled(ticked)
        self._go.setToolTip("" if ticked else tr("Vink eerst aan wat je weet."))

    def _on_go(self) -> None:
        self.dismiss()
        self.decided.emit()
