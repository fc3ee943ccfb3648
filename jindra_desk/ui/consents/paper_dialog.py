"""Noting a decision that was made on paper: what was chosen, when, and by whom; worth as much as one on the screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from jindra_desk.application.consents.signing import DecisionCommand, SigningSheet
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import GuardianId
from jindra_desk.domain.base.text import Language, Text
from jindra_desk.domain.base.wording import field_date
from jindra_desk.domain.clients.client import RELATION_LABELS
from jindra_desk.domain.consents.consent import ConsentWay, Decision
from jindra_desk.ui.consents.stop_words import own_reopen_words, own_stop_words
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import current_language, qt_translate, render, tr
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.choices import RadioButton
from jindra_desk.ui.widgets.inputs.combo import ComboField
from jindra_desk.ui.widgets.inputs.date_field import DateField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_BEFORE = "before"
"""In place of a text's id: the words are older than this program, and stand on the sheet only."""


class PaperDialog(Dialog):
    """`decided` carries a DecisionCommand; the caller closes the dialog when it is kept, or shows the refusal."""

    decided = Signal(object)

    def __init__(self, parent: QWidget, sheet: SigningSheet) -> None:
        text = sheet.texts[Language.NL]
        super().__init__(parent, tr("Op papier: {title}", title=text.title), width=480)
        self.sheet = sheet
        self._reader = sheet.reader
        hint = tr("Het getekende blad blijft in je map. Hier komt te staan wat erop is gekozen.")
        self.body.addWidget(Label(hint, Role.TEXT, Token.INK_2, wrap=True))
        self._language = ComboField(tr("Taal van het blad"), [(Language.NL, "Nederlands"), (Language.EN, "English")])
        self._language.set_value(Language.NL)
        self.body.addWidget(self._language)
        self.version = ComboField(tr("Welke tekst staat op het blad"), placeholder=tr("Kies de versie op het blad"),
                                   hint=tr("De versie staat onderaan het blad."))
        self.body.addWidget(self.version)
        self.yes, self.no = RadioButton(text.yes), RadioButton(text.no)
        self._group = QButtonGroup(self)
        for button in (self.yes, self.no):
            self._group.addButton(button)
            self.body.addWidget(button)
        self._day = DateField(tr("Datum op het blad"), value=sheet.today)
        self._day.set_today(sheet.today)
        self.body.addWidget(self._day)
        self._signer = ComboField(tr("Wie tekende"), [
            (guardian.id, f"{guardian.name} ({render(Text(RELATION_LABELS[guardian.relation]))})")
            for guardian in sheet.signers
        ], placeholder=tr("Kies wie tekende"))
        self._signer.setVisible(sheet.guardian_signs)
        self.body.addWidget(self._signer)
        self.stop = StateLine("", State.WARN, icon="trash-2", role=Role.TEXT)
        self.stop.hide()
        self.body.addWidget(self.stop)
        self.busy = BusyBar()
        self.busy.hide()
        self.body.addWidget(self.busy)
        self._line = StateLine("", State.BAD)
        self._line.hide()
        self.body.addWidget(self._line)
        later = SecondaryButton(tr("Niet nu"))
        later.clicked.connect(self.reject)
        self.verb = PrimaryButton(tr("Leg vast"))
        self.verb.setEnabled(False)
        self.verb.clicked.connect(self.decide)
        self.add_button(later)
        self.add_button(self.verb)
        self._language.changed.connect(lambda _language: self._offer_versions())
        self.version.changed.connect(lambda _version: self.touched())
        self._offer_versions()
        self._group.buttonClicked.connect(lambda _button: self.touched())
        self._day.changed.connect(lambda _day: self.touched())
        self._signer.changed.connect(lambda _value: self._on_signer())

    def show_error(self, error: JindraError) -> None:
        """Say why it was not kept."""
        self.busy.finish()
        self.busy.hide()
        self.verb.setEnabled(True)
        self._line.set(error.sentence(qt_translate, current_language()), State.BAD)
        self._line.show()

    def _on_signer(self) -> None:
        """Another signer may have read another text."""
        reader = self.sheet.reader_if(self._guardian)
        if reader is not self._reader:
            self._reader = reader
            text = self.sheet.words[reader][Language.NL]
            self.yes.setText(text.yes)
            self.no.setText(text.no)
            self._offer_versions()
        self.touched()

    @property
    def _guardian(self) -> GuardianId | None:
        value = self._signer.value()
        return GuardianId(value) if self.sheet.guardian_signs and isinstance(value, str) else None

    def _offer_versions(self) -> None:
        """The texts in the language of the sheet, newest first; which one it is stands on the sheet, so it is asked."""
        known = self.sheet.versions[self._reader][Language(str(self._language.value()))]
        self.version.set_options([
            *((one.id, tr("versie {n}, sinds {day}", n=one.version, day=field_date(one.valid_from))) for one in known),
            (_BEFORE, tr("een tekst van voor dit programma"))])
        self.touched()

    def touched(self) -> None:
        """Something was chosen: the button says and allows what can be kept now."""
        signer_known = not self.sheet.guardian_signs or isinstance(self._signer.value(), str)
        chosen = self.yes.isChecked() or self.no.isChecked()
        version_known = self.version.value() is not None
        self.verb.setEnabled(chosen and version_known and isinstance(self._day.value(), date) and signer_known)
        stop, day = self.sheet.stop, self._day.value()
        takes = stop is not None and self.no.isChecked() and isinstance(day, date) and day >= stop.given_on
        opens = own_reopen_words(self.sheet.reopens) if self.yes.isChecked() else ""
        if stop is not None and takes:
            self.stop.set(own_stop_words(stop), State.WARN, "trash-2" if stop.went else "info")
        elif opens:
            self.stop.set(opens, State.WARN, "info")
        self.stop.setVisible(takes or bool(opens))

    def decide(self) -> None:
        """Hand on what stands on the sheet."""
        language, version = Language(str(self._language.value())), self.version.value()
        reader = self._reader
        text = next((one for one in self.sheet.versions[reader][language] if one.id == version),
                    self.sheet.words[reader][language])
        self._line.hide()
        self.verb.setEnabled(False)
        self.busy.show()
        self.busy.start(tr("Vastleggen"))
        self.decided.emit(DecisionCommand(
            self.sheet.client_id, text.id, text.sha256,
            Decision.GIVEN if self.yes.isChecked() else Decision.REFUSED,
            ConsentWay.PAPER,
            self._guardian,
            decided_on=self._day.value(), words_of_before=version == _BEFORE, reopens=self.sheet.reopens,
        ))
