"""Withdrawing a consent: says what follows, asks how it came in and nothing else, in two clicks (J-34)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from jindra_desk.application.consents import ConsentLine
from jindra_desk.domain.consent import CONSENT_LABELS, WITHDRAWAL_CHANNEL_LABELS, WithdrawalChannel
from jindra_desk.domain.text import Text
from jindra_desk.domain.withdrawal import CONSEQUENCE_LABELS, Consequence
from jindra_desk.ui.text import render, tr
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.widgets import (
    ChipGroup,
    DangerButton,
    Dialog,
    Label,
    PaintedButton,
    PrimaryButton,
    SecondaryButton,
    State,
    StateLine,
)

_DESTROYING = frozenset({
    Consequence.HEALTH_REMOVED,
    Consequence.SKIN_TYPE_REMOVED,
    Consequence.PHOTOS_REMOVED,
    Consequence.PORTRAIT_REMOVED,
})


class WithdrawDialog(Dialog):
    """`chosen` carries the WithdrawalChannel."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, line: ConsentLine) -> None:
        what = render(Text(CONSENT_LABELS[line.kind]))
        super().__init__(parent, tr("Toestemming intrekken: {what}", what=what), width=480)
        self.body.addWidget(Label(tr("Een reden is niet nodig."), Role.TEXT, Token.INK_2, wrap=True))
        for consequence in line.follows:
            state = State.WARN if consequence in _DESTROYING else State.NEUTRAL
            icon = "trash-2" if consequence in _DESTROYING else "info"
            words = render(Text(CONSEQUENCE_LABELS[consequence]))
            self.body.addWidget(StateLine(words, state, icon=icon, role=Role.TEXT))
        self.body.addWidget(Label(tr("Hoe kwam het binnen?"), Role.FIELD_LABEL))
        channels = [(channel, render(Text(label))) for channel, label in WITHDRAWAL_CHANNEL_LABELS.items()]
        self._channel = ChipGroup(channels, multiple=False, name=tr("Hoe kwam het binnen?"))
        self._channel.set_values([WithdrawalChannel.IN_PERSON])
        self.body.addWidget(self._channel)
        destroying = any(consequence in _DESTROYING for consequence in line.follows)
        self._later = SecondaryButton(tr("Niet nu"))
        self._verb: PaintedButton = DangerButton(tr("Trek in")) if destroying else PrimaryButton(tr("Trek in"))
        self.add_button(self._later)
        self.add_button(self._verb)
        self._later.clicked.connect(self.reject)
        self._verb.clicked.connect(self._withdraw)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the focus rest on the way out."""
        super().showEvent(event)
        self._later.setFocus(Qt.FocusReason.TabFocusReason)

    def _withdraw(self) -> None:
        value = self._channel.value()
        self.chosen.emit(value if isinstance(value, WithdrawalChannel) else WithdrawalChannel.IN_PERSON)
        self.dismiss()
