"""Withdrawing a consent: says what follows, asks how it came in and nothing else, in two clicks (J-34)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from jindra_desk.application.consents.withdrawal_preview import WithdrawalPreview
from jindra_desk.application.photos.approvals import PublishedPhoto
from jindra_desk.application.treatments.visit_health import KeptVisit
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.base.wording import long_date
from jindra_desk.domain.consents.consent import CONSENT_LABELS, SAID_BY, WITHDRAWAL_CHANNEL_LABELS, WithdrawalChannel
from jindra_desk.domain.consents.publication import PLACES
from jindra_desk.domain.consents.withdrawal import CONSEQUENCE_LABELS, REMOVALS, STAYS
from jindra_desk.domain.photos.photo import AREAS, MOMENT_LABELS
from jindra_desk.domain.treatments.declaration import NOTHING_NAMED, QUESTION_LABELS
from jindra_desk.domain.treatments.treatment import REACTION_LABELS, Reaction
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import current_language, render, tr
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import DangerButton, PaintedButton, PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.chips import ChipGroup
from jindra_desk.ui.widgets.layout.card import SectionTitle
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.layout.page import ScrollPage
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_KEPT_HEIGHT = 180
_NAMED_AT_MOST = 8
_LISTED_AT_MOST = 40
"""Visits, the newest first: more is said in one line, since all stay in the same way."""


class WithdrawDialog(Dialog):
    """`chosen` carries the WithdrawalChannel."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, preview: WithdrawalPreview) -> None:
        """It says what `preview` read for this question, and nothing that a page knew before."""
        what, line = render(Text(CONSENT_LABELS[preview.kind])), preview.foretold
        super().__init__(parent, tr("Toestemming intrekken: {what}", what=what), width=480)
        self.body.addWidget(Label(tr("Een reden is niet nodig."), Role.TEXT, Token.INK_2, wrap=True))
        for consequence in line.follows:
            if consequence not in STAYS:
                going = consequence in REMOVALS
                self._say(render(Text(CONSEQUENCE_LABELS[consequence])), State.WARN if going else State.NEUTRAL,
                          "trash-2" if going else "info")
        if line.to_take_down:
            self.body.addWidget(SectionTitle(tr("Haal weg waar ze staan")))
            shown = line.to_take_down[:_NAMED_AT_MOST]
            for one in shown:
                self._say(published_words(one), State.WARN, "image-off")
            if (rest := len(line.to_take_down) - len(shown)) > 0:
                self._say(tr("En nog {n}: bij de foto’s staat er hierna bij welke.", n=rest), State.WARN, "image-off")
        self.body.addWidget(SectionTitle(tr("Wat blijft")))
        for consequence in line.follows:
            if consequence in STAYS:
                self._say(render(Text(CONSEQUENCE_LABELS[consequence])), State.NEUTRAL, "lock")
        self._say(tr("Het getekende formulier, als bewijs, zolang het dossier blijft."), State.NEUTRAL, "file-text")
        self.kept_title = Label(tr("Wat er per bezoek blijft staan"), Role.FIELD_LABEL)
        self.kept_title.hide()
        self.body.addWidget(self.kept_title)
        self.kept = ScrollPage(spacing=6)
        self.kept.setAccessibleName(tr("Wat er per bezoek blijft staan"))
        self.kept.setFixedHeight(_KEPT_HEIGHT)
        self.kept.hide()
        self.body.addWidget(self.kept)
        self.body.addWidget(Label(tr("Hoe kwam het binnen?"), Role.FIELD_LABEL))
        channels = [(channel, render(Text(WITHDRAWAL_CHANNEL_LABELS[channel]))) for channel in SAID_BY]
        self._channel = ChipGroup(channels, multiple=False, name=tr("Hoe kwam het binnen?"))
        self._channel.set_values([WithdrawalChannel.IN_PERSON])
        self.body.addWidget(self._channel)
        destroying = not REMOVALS.isdisjoint(line.follows)
        self._later = SecondaryButton(tr("Niet nu"))
        self.verb: PaintedButton = DangerButton(tr("Trek in")) if destroying else PrimaryButton(tr("Trek in"))
        self.add_button(self._later)
        self.add_button(self.verb)
        self._show_kept(preview.kept)
        self._later.clicked.connect(self.reject)
        self.verb.clicked.connect(self.withdraw)

    def say_changed(self) -> None:
        """Something else would have followed than was read before the click."""
        words = tr("Er is intussen iets veranderd. Er is nog niets ingetrokken: lees wat er nu gebeurt.")
        self.body.insertWidget(0, StateLine(words, State.WARN, icon="info", role=Role.TEXT))

    def _show_kept(self, visits: Sequence[KeptVisit]) -> None:
        """List what stays with each visit, the newest first."""
        for visit in visits[:_LISTED_AT_MOST]:
            self.kept.body.addWidget(Label(f"{long_date(visit.on, english=_english())} · {visit.kind}",
                                             Role.FIELD_LABEL, wrap=True))
            for words in kept_words(visit):
                self.kept.body.addWidget(Label(words, Role.SECOND, wrap=True))
        if (more := len(visits) - _LISTED_AT_MOST) > 0:
            self.kept.body.addWidget(Label(tr("Eerdere bezoeken waarvan hetzelfde blijft: {n}", n=more), Role.SECOND))
        self.kept_title.setVisible(bool(visits))
        self.kept.setVisible(bool(visits))

    def _say(self, words: str, state: State, icon: str) -> None:
        self.body.addWidget(StateLine(words, state, icon=icon, role=Role.TEXT))

    def showEvent(self, event: QShowEvent) -> None:
        """Let the focus rest on the way out."""
        super().showEvent(event)
        self._later.setFocus(Qt.FocusReason.TabFocusReason)

    def withdraw(self) -> None:
        """Hand on how it was said, and close."""
        value = self._channel.value()
        self.chosen.emit(value if isinstance(value, WithdrawalChannel) else WithdrawalChannel.IN_PERSON)
        self.dismiss()


def published_words(one: PublishedPhoto) -> str:
    """Which photo it is, and where it may stand now."""
    photo = one.photo
    return tr("Foto van {day}, {area}, {moment}: {places}", day=long_date(photo.taken_on, english=_english()),
              area=render(Text(AREAS.get(photo.area, photo.area))),
              moment=render(Text(MOMENT_LABELS[photo.moment])).lower(),
              places=", ".join(render(Text(PLACES[kind])) for kind in one.places))


def kept_words(visit: KeptVisit) -> list[str]:
    """What stays with one visit, a line for each part: where, what was done, device, products, reaction, answers."""
    zones = ", ".join(render(Text(AREAS[zone])) if zone in AREAS else zone for zone in visit.zones)
    device = ", ".join(part for part in (visit.device, visit.device_settings) if part)
    products = "; ".join(", ".join(part for part in (use.product, use.lot, use.expiry) if part)
                         for use in visit.products)
    reaction = "" if visit.reaction is Reaction.NOT_NOTED else render(Text(REACTION_LABELS[visit.reaction]))
    lines = [tr("{what}: {words}", what=what, words=words) for what, words in (
        (tr("Zone"), zones), (tr("Wat er is gedaan"), visit.done), (tr("Apparaat"), device), (tr("Product"), products),
        (tr("Reactie van de huid"), reaction), (tr("Waarom toch behandeld"), visit.missing_why)) if words]
    for one in visit.answers:
        day = "" if visit.declared_on is None else long_date(visit.declared_on, english=_english())
        question, answer = render(Text(QUESTION_LABELS[one.question])), one.answer or render(Text(NOTHING_NAMED))
        lines.append(tr("{question}: {answer} (gevraagd op {day})", question=question, answer=answer, day=day))
    return lines


def _english() -> bool:
    return current_language().value == "en"
