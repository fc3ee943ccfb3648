"""Step 3: the passphrase, typed twice, with a meter that says what would make it stronger (trust.md, K-140)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from jindra_desk.application.ports.keys import Strength
from jindra_desk.ui.secrets.strength_bar import StrengthBar
from jindra_desk.ui.setup.step import SetupStep
from jindra_desk.ui.theme.text import qt_translate, tr
from jindra_desk.ui.widgets.inputs.text_fields import PassphraseField

Judge = Callable[[str, Callable[[Strength], None]], None]
"""Judges a passphrase away from the UI thread and calls back."""


class PassphraseStep(SetupStep):
    """Going on waits for a verdict on exactly what stands in the field."""

    def __init__(self, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Je wachtwoordzin"),
            tr("Hiermee gaat je kluis open. Neem vier of vijf losse woorden die alleen jij kent. "
               "Niemand anders heeft hem, ook de maker van dit programma niet."),
            tr("Verder"), parent)
        self._judge = judge
        self._verdict: tuple[str, Strength] | None = None
        self._first = PassphraseField(tr("Wachtwoordzin"))
        self._again = PassphraseField(tr("Nog een keer"))
        self._bar = StrengthBar()
        self._first.changed.connect(self._on_first_changed)
        self._again.changed.connect(lambda _text: self._again.clear_error())
        for widget in (self._first, self._bar, self._again):
            self.body.addWidget(widget)

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._first.text()

    def entered(self) -> None:
        """Begin at the first field."""
        (self._again if self._first.text() and not self._again.text() else self._first).setFocus()

    def enter_goes_on(self) -> bool:
        """Enter in the first field leads to the second."""
        if self._first.editor.hasFocus() and not self._again.text():
            self._again.setFocus()
            return False
        return True

    def is_complete(self) -> bool:
        """Strong enough, and twice the same."""
        self._first.clear_error()
        self._again.clear_error()
        if self._verdict is None or self._verdict[0] != self.passphrase or not self._verdict[1].enough:
            self._first.set_error(tr("Deze wachtwoordzin is nog niet sterk genoeg. Voeg een woord toe."))
            self._first.setFocus()
            return False
        if self._again.text() != self.passphrase:
            self._again.set_error(tr("Dit is niet hetzelfde als hierboven. Typ hem nog een keer."))
            self._again.setFocus()
            return False
        return True

    def wipe(self) -> None:
        """Empty both fields once the vault is made."""
        self._first.clear()
        self._again.clear()

    def _on_first_changed(self, typed: str) -> None:
        self._first.clear_error()
        self._judge(typed, lambda verdict: self._on_judged(typed, verdict))

    def _on_judged(self, typed: str, verdict: Strength) -> None:
        if typed == self.passphrase:
            self._verdict = (typed, verdict)
            self._bar.show_strength(verdict.score if typed else None, qt_translate(verdict.advice) if typed else "")
