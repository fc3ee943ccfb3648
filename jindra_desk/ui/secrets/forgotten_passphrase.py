"""After the recovery code opened the vault: a new passphrase, so that the paper can go back where it was (trust.md)."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jindra_desk.application.ports.keys import KeyStore, Strength
from jindra_desk.application.vault.keys import KeysChanged, replace_forgotten_passphrase
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.secrets.passphrase_dialog import PassphraseDialog, changed_words


class ForgottenPassphrase(QObject):
    """Asks once; "Niet nu" leaves the old passphrase in force, for the owner may yet remember it."""

    def __init__(self, workbench: ScreenContext, keys: KeyStore, code: str, window: QWidget) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._keys = keys
        self._code = code
        self.dialog: PassphraseDialog | None = PassphraseDialog(window, self._judge, asks_current=False)
        self.dialog.change_asked.connect(self._on_change_asked)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _judge(self, passphrase: str) -> None:
        meter = self._workbench.services.strength
        self._workbench.run_apart(self, "forgotten.strength", lambda _context: meter(passphrase),
                                  lambda verdict: self._on_judged(passphrase, verdict))

    def _on_judged(self, passphrase: str, verdict: Strength) -> None:
        if self.dialog is not None:
            self.dialog.show_verdict(passphrase, verdict)

    def _on_change_asked(self, _none: str, fresh: str) -> None:
        code, keys = self._code, self._keys
        self._workbench.change(self, "forgotten.replace",
                               lambda session: replace_forgotten_passphrase(session, keys, code, fresh),
                               self._on_replaced, self._on_refused)

    def _on_replaced(self, changed: KeysChanged) -> None:
        if self.dialog is not None:
            self.dialog.wipe()
            self.dialog.dismiss()
        self._workbench.navigator.toast(changed_words(changed))

    def _on_refused(self, fault: JindraError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(fault)

    def _on_finished(self, _result: int) -> None:
        self.dialog = None
        self._code = ""  # this object may be kept longer than the code should be
        self.deleteLater()
