"""Withdrawing a consent: says what follows, asks how it came in and nothing else, in two clicks (J-34)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from jindra_desk.application.consents import ConsentLine
from jindra_desk.application.visit_health import KeptVisit
from jindra_desk.domain.consent import CONSENT_LABELS, WITHDRAWAL_CHANNEL_LABELS, WithdrawalChannel
from jindra_desk.domain.text import Text
from jindra_desk.domain.treatment import REACTION_LABELS, Reaction
from jindra_desk.domain.treatments.declaration import NOTHING_NAMED, QUESTION_LABELS
from jindra_desk.domain.withdrawal import CONSEQUENCE_LABELS, Consequence
from jindra_desk.domain.wording import long_date
from jindra_desk.ui.text import current_language, render, tr
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.widgets import (
    ChipGroup,
    DangerButton,
    Dialog,
    Label,
    PaintedButton,
    PrimaryButton,
    ScrollPage,
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

_KEPT_HEIGHT = 220


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
        self.kept = ScrollPage(spacing=6)
        self.kept.setFixedHeight(_KEPT_HEIGHT)
        self.kept.hide()
        self.body.addWidget(self.kept)
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
        self._lists_kept = Consequence.HEALTH_KEPT in line.follows
        self._verb.setEnabled(not self._lists_kept)
        self._later.clicked.connect(self.reject)
        self._verb.clicked.connect(self._withdraw)

    @property
    def lists_kept(self) -> bool:
        """True when what stays with each visit is listed before the withdrawal."""
        return self._lists_kept

    def show_kept(self, visits: Sequence[KeptVisit]) -> None:
        """List what stays with each visit, the newest first; withdrawing is possible only now."""
        for visit in visits:
            self.kept.body.addWidget(Label(f"{long_date(visit.on, english=_english())} · {visit.kind}",
                                             Role.FIELD_LABEL, wrap=True))
            for words in kept_words(visit):
                self.kept.body.addWidget(Label(words, Role.SECOND, wrap=True))
        self.kept.setVisible(bool(visits))
        self._verb.setEnabled(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the focus rest on the way out."""
        super().showEvent(event)
        self._later.setFocus(Qt.FocusReason.TabFocusReason)

    def _withdraw(self) -> None:
        value = self._channel.value()
        self.chosen.emit(value if isinstance(value, WithdrawalChannel) else WithdrawalChannel.IN_PERSON)
        self.dismiss()


def kept_words(visit: KeptVisit) -> list[str]:
    """What stays with one visit, a line for each part: what was done, device, products, reaction, answers."""
    device = ", ".join(part for part in (visit.device, visit.device_settings) if part)
    products = "; ".join(", ".join(part for part in (use.product, use.lot, use.expiry) if part)
                         for use in visit.products)
    reaction = "" if visit.reaction is Reaction.NOT_NOTED else render(Text(REACTION_LABELS[visit.reaction]))
    lines = [tr("{what}: {words}", what=what, words=words) for what, words in (
        (tr("Wat er is gedaan"), visit.done), (tr("Apparaat"), device), (tr("Product"), products),
        (tr("Reactie van de huid"), reaction)) if words]
    for one in visit.answers:
        day = "" if visit.declared_on is None else long_date(visit.declared_on, english=_english())
        question, answer = render(Text(QUESTION_LABELS[one.question])), one.answer or render(Text(NOTHING_NAMED))
        lines.append(tr("{question}: {answer} (gevraagd op {day})", question=question, answer=answer, day=day))
    return lines


def _english() -> bool:
    return current_language().value == "en"
