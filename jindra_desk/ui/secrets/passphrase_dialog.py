"""Changes the passphrase: the present one where it is asked, then the new one twice with the strength meter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.ports.keys import Strength
from jindra_desk.application.vault.keys import KeysChanged
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.secrets.strength_bar import StrengthBar
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.inputs.text_fields import PassphraseField
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label


class PassphraseDialog(Dialog):
    """`judge(passphrase)` asks for a verdict; the answer comes back through `show_verdict`."""

    own_enter = True

    change_asked = Signal(str, str)  # present passphrase (empty when it is not asked), new passphrase

    def __init__(self, parent: QWidget, judge: Callable[[str], None], *, asks_current: bool = True) -> None:
        """Without `asks_current` the recovery code has proven who the owner is."""
        super().__init__(parent, tr("Wachtwoordzin wijzigen") if asks_current else tr("Kies een nieuwe wachtwoordzin"))
        self._judge = judge
        self._verdict: tuple[str, Strength] | None = None
        self.current = PassphraseField(tr("Huidige wachtwoordzin"))
        self.fresh = PassphraseField(tr("Nieuwe wachtwoordzin"))
        self.again = PassphraseField(tr("Nog een keer"))
        self._bar = StrengthBar()
        self._asks_current = asks_current
        if not asks_current:
            self.current.hide()
        older = Label(tr("Back-ups die je eerder hebt gemaakt, gaan nog open met de oude wachtwoordzin."), Role.SECOND,
                      wrap=True)
        for widget in (older, self.current, self.fresh, self._bar, self.again):
            self.body.addWidget(widget)
        self.fresh.changed.connect(self._on_fresh_changed)
        later = SecondaryButton(tr("Niet nu"))
        later.clicked.connect(self.dismiss)
        self._change = PrimaryButton(tr("Wijzig"))
        self._change.clicked.connect(self._on_change_clicked)
        self.current.submitted.connect(self.fresh.setFocus)
        self.fresh.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self._change.click)
        self.buttons.addWidget(later)
        self.buttons.addWidget(self._change)
        (self.current if asks_current else self.fresh).setFocus()

    def show_verdict(self, passphrase: str, verdict: Strength) -> None:
        """Show how strong it is, if it still is there."""
        if passphrase == self.fresh.text():
            self._verdict = (passphrase, verdict)
            self._bar.show_strength(verdict.score if passphrase else None,
                                    qt_translate(verdict.advice) if passphrase else "")

    def refuse(self, fault: JindraError) -> None:
        """Show why it was not changed."""
        self._change.setEnabled(True)
        field = self.current if self._asks_current else self.fresh
        field.set_error(fault.sentence(qt_translate, current_language()))
        field.setFocus()
        self.fit_height()

    def wipe(self) -> None:
        """Empty all fields."""
        for field in (self.current, self.fresh, self.again):
            field.clear()

    def _on_fresh_changed(self, typed: str) -> None:
        self.fresh.clear_error()
        self._judge(typed)

    def _on_change_clicked(self) -> None:
        for field in (self.current, self.fresh, self.again):
            field.clear_error()
        if self._verdict is None or self._verdict[0] != self.fresh.text() or not self._verdict[1].enough:
            self.fresh.set_error(tr("Deze wachtwoordzin is nog niet sterk genoeg. Voeg een woord toe."))
            self.fresh.setFocus()
        elif self.again.text() != self.fresh.text():
            self.again.set_error(tr("Dit is niet hetzelfde als hierboven. Typ hem nog een keer."))
            self.again.setFocus()
        else:
            self._change.setEnabled(False)
            self.change_asked.emit(self.current.text(), self.fresh.text())
        self.fit_height()


def changed_words(changed: KeysChanged) -> str:
    """What is said once it was changed: from when, and what backups of before still open with."""
    said = (tr("Je nieuwe wachtwoordzin geldt vanaf nu."), qt_translate(changed.older_backups))
    return " ".join(part for part in said if part)
