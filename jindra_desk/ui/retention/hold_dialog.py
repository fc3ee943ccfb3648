"""Asks why a file is held and when to look again; without that day it cannot be held (K-67).

A complaint has a day of its own: the file is looked at again as long after it as the policy says, a year by law, and
not before (A-11).
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.domain.base.dates import add_months
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.retention.hold import HOLD_LABELS, Hold, HoldGround, complaint_hold_until
from jindra_desk.ui.retention.joined_words import as_sentence
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import qt_translate, render, tr
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label


class HoldDialog(Dialog):
    """Emits the ground, the review day, and the day of the complaint or None."""

    chosen = Signal(object, object, object)

    def __init__(self, parent: QWidget | None, today: date, policy: Policy, held: Hold | None = None) -> None:
        """With `held`, a hold whose day came, only the next day to look again is asked."""
        super().__init__(parent, tr("Dossier vasthouden") if held is None else tr("Langer vasthouden"))
        self._today, self._policy, self._held = today, policy, held
        words = tr("Zolang het vast is, wordt het dossier niet vernietigd. Wat een cliënt intrekt, gaat dicht en "
                   "blijft; alleen een portret gaat wel weg. Kies wanneer je opnieuw kijkt.")
        if held is not None:
            words = tr("Vast: {ground}. De dag om opnieuw te kijken was {day}. Is het niet meer nodig, laat het "
                       "dossier dan los.", ground=render(held.wording(policy, today)), day=held.review_on)
        self.body.addWidget(Label(words, Role.TEXT, Token.INK_2, wrap=True))
        grounds = [(ground, as_sentence(qt_translate(label))) for ground, label in HOLD_LABELS.items()]
        self._ground = ComboField(tr("Waarom"), grounds)
        self._ground.set_value(HoldGround.COMPLAINT)
        self._complaint = DateField(tr("Dag van de klacht"), value=today)
        self._complaint.set_today(today)
        self._proposed = complaint_hold_until(today, policy)
        self._review = DateField(tr("Opnieuw kijken op"), value=self._proposed)
        self._review.set_today(today)
        self._ground.changed.connect(self._on_ground_changed)
        self._complaint.changed.connect(self._propose)
        for field in (self._ground, self._complaint, self._review):
            self.body.addWidget(field)
        if held is not None:
            self._ground.hide()
            self._complaint.hide()
            self._review.set_value(add_months(today, 12))
        cancel = SecondaryButton(tr("Niet nu"))
        cancel.clicked.connect(self.dismiss)
        keep = PrimaryButton(tr("Houd vast"))
        keep.clicked.connect(self._on_keep_clicked)
        self.add_button(cancel)
        self.add_button(keep)

    def _ask_later_day(self) -> None:
        self._review.set_error(tr("Kies een datum na vandaag."))
        self._review.setFocus()

    @property
    def _is_complaint(self) -> bool:
        return self._ground.value() is HoldGround.COMPLAINT

    def _on_ground_changed(self) -> None:
        self._complaint.setVisible(self._is_complaint)
        self._propose()
        self.adjustSize()

    def _propose(self) -> None:
        """Follow the day of the complaint as long as the proposed review day was not changed by hand."""
        day = self._complaint.value() or self._today
        proposed = complaint_hold_until(day, self._policy) if self._is_complaint else add_months(self._today, 12)
        if self._review.value() == self._proposed:
            self._review.set_value(proposed)
        self._proposed = proposed

    def _on_keep_clicked(self) -> None:
        complaint, review = self._complaint.value(), self._review.value()
        if self._held is not None:
            if review is None or review <= self._today:
                self._ask_later_day()
                return
            self.chosen.emit(self._held.ground, review, self._held.complaint_on)
            self.dismiss()
            return
        if self._is_complaint and (complaint is None or complaint > self._today):
            self._complaint.set_error(tr("Vul de dag van de klacht in: vandaag of eerder."))
            self._complaint.setFocus()
            return
        if review is None or review <= self._today:
            self._ask_later_day()
            return
        if self._is_complaint and complaint is not None:
            least = complaint_hold_until(complaint, self._policy)
            if review < least:
                self._review.set_error(tr("Kies {day} of later: {term} na de klacht.", day=least,
                                           term=render(self._policy.complaint_hold.wording())))
                self._review.setFocus()
                return
        self.chosen.emit(self._ground.value(), review, complaint if self._is_complaint else None)
        self.dismiss()
