"""Sets a PIN: the passphrase first, the PIN twice, and in plain words what a PIN protects against (trust.md #3)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.domain.base.errors import JindraError, WrongPassphrase
from jindra_desk.domain.vault.pin import LEAST_DIGITS, PinTooSimple, chosen_pin, tidy_pin
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.text_fields import PassphraseField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label, Run
from jindra_desk.ui.widgets.paint.state import State

_WIDTH = 500


class SetPinDialog(Dialog):
    """`set_asked` carries passphrase and PIN; the caller sets it, and says what became of it."""

    own_enter = True

    set_asked = Signal(str, str)

    def __init__(self, parent: QWidget, *, another: bool) -> None:
        """With `another` a PIN is set already, and goes."""
        super().__init__(parent, tr("Kies een andere pincode") if another else tr("Kies een pincode"), width=_WIDTH)
        self.passphrase = PassphraseField(tr("Je wachtwoordzin"))
        self.pin = _pin_field(tr("Pincode"), tr("Zes cijfers of meer, door elkaar."))
        self.again = _pin_field(tr("Pincode nog een keer"), "")
        self._fault = Banner("", "", State.BAD)
        self._fault.hide()
        self._busy = BusyBar(tr("Pincode wordt ingesteld."))
        self._later = SecondaryButton(tr("Niet nu"))
        self._set = PrimaryButton(tr("Stel in"))
        for widget in (_promises(), self._fault, self.passphrase, self.pin, self.again):
            self.body.addWidget(widget)
        self.buttons.insertWidget(0, self._busy, 1)
        self.add_button(self._later)
        self.add_button(self._set)
        self._later.clicked.connect(self.reject)
        self._set.clicked.connect(self.submit)
        self.passphrase.changed.connect(lambda _text: self._take_back(self.passphrase))
        self.pin.changed.connect(self._judge)
        self.again.changed.connect(lambda _text: self._take_back(self.again))
        self.passphrase.submitted.connect(self.pin.setFocus)
        self.pin.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self.submit)
        self.passphrase.setFocus()

    def submit(self) -> None:
        """Ask for it when everything is filled in and fits; else the focus goes to what does not."""
        if not self._set.isEnabled():
            return
        self._fault.hide()
        if not self.passphrase.text():
            self._refuse_at(self.passphrase, tr("Typ eerst je wachtwoordzin."))
        elif (simple := _what_is_wrong(self.pin.text())) is not None:
            self._refuse_at(self.pin, simple.sentence(qt_translate, current_language()))
        elif tidy_pin(self.again.text()) != tidy_pin(self.pin.text()):
            self._refuse_at(self.again, tr("Dit is niet dezelfde pincode als hierboven. Typ hem nog een keer."))
        else:
            self._set_busy(True)
            self.set_asked.emit(self.passphrase.text(), self.pin.text())

    def refuse(self, fault: JindraError) -> None:
        """Say why it was not set: at the field, or above the fields when it is no field's fault."""
        self._set_busy(False)
        if isinstance(fault, WrongPassphrase):
            self._refuse_at(self.passphrase, fault.sentence(qt_translate, current_language()))
            self.passphrase.editor.selectAll()
        elif isinstance(fault, PinTooSimple):
            self._refuse_at(self.pin, fault.sentence(qt_translate, current_language()))
        else:
            title, cause, next_step = fault.parts(qt_translate, current_language())
            self._fault.set_texts(title, " ".join(part for part in (cause, next_step) if part))
            self._fault.show()
            self._set.setFocus()
            self.fit_height()

    def wipe(self) -> None:
        """Empty the fields."""
        for field in (self.passphrase, self.pin, self.again):
            field.clear()

    def done(self, result: int) -> None:
        """Nothing of it stays in a field of a closed dialog."""
        self.wipe()
        super().done(result)

    def _judge(self, typed: str) -> None:
        """While the owner types: only what is certain already."""
        wrong = _what_is_wrong(typed) if len(tidy_pin(typed)) >= LEAST_DIGITS else None
        if wrong is None:
            self._take_back(self.pin)
        else:
            self.pin.set_error(wrong.sentence(qt_translate, current_language()))
            self.fit_height()

    def _take_back(self, field: PassphraseField) -> None:
        if field.error:
            field.clear_error()
            self.fit_height()

    def _refuse_at(self, field: PassphraseField, sentence: str) -> None:
        field.set_error(sentence)
        field.setFocus()
        self.fit_height()

    def _set_busy(self, busy: bool) -> None:
        self._set.setEnabled(not busy)
        for field in (self.passphrase, self.pin, self.again):
            field.set_read_only(busy)
        if busy:
            self._busy.start(tr("Pincode wordt ingesteld."))
        else:
            self._busy.finish()


def _what_is_wrong(untrusted_pin: str) -> PinTooSimple | None:
    try:
        chosen_pin(untrusted_pin)
    except PinTooSimple as simple:
        return simple
    return None


def _pin_field(label: str, hint: str) -> PassphraseField:
    field = PassphraseField(label, hint=hint)
    field.editor.setInputMethodHints(
        Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText)
    return field


def _promises() -> QWidget:
    """What a PIN protects against, what not, and when the passphrase is asked all the same."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, measures.SPACE_4)
    column.setSpacing(measures.SPACE_12)
    for icon, token, strong, rest in (
        ("shield-check", Token.OK, tr("Houdt tegen:"),
         tr("wie voor je vergrendelde scherm zit, en wie alleen de schijf of een kopie van de kluis heeft. Zonder de "
            "sleutelbos van deze computer is de pincode niets waard.")),
        ("shield-x", Token.BAD, tr("Houdt niet tegen:"),
         tr("wie je pincode kent, en wie in jouw account op deze computer zit.")),
        ("key-round", Token.INK_2, tr("Je wachtwoordzin blijft nodig:"),
         tr("eens per week en na een herstart van de computer. Na vijf missers is de pincode vernietigd.")),
    ):
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(icon, 18, token), 0, Qt.AlignmentFlag.AlignTop)
        words = Label("", Role.SECOND, wrap=True, top=True)
        words.set_runs(Run(f"{strong} ", Role.SECOND_STRONG, Token.INK), Run(rest))
        row.addWidget(words, 1)
        column.addLayout(row)
    return whole
