"""«Sleutels» in the settings: passphrase, PIN, recovery sheet and data key, each with what changes it (trust.md)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from jindra_desk.application.ports.keys import Keyring, KeyStore, Strength
from jindra_desk.application.vault.keys import KeysChanged, change_passphrase
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.secrets.passphrase_dialog import PassphraseDialog, changed_words
from jindra_desk.ui.settings.pin_row import PinRow
from jindra_desk.ui.settings.recovery_flow import NewKeyFlow, RecoveryFlow
from jindra_desk.ui.settings.setting_row import SettingRow
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.key_hint import Divider
from jindra_desk.ui.widgets.paint.label import Label


class KeysCard(Card):
    """What opens the vault. The row of the PIN is asked again at every look and after every change."""

    def __init__(self, workbench: ScreenContext, keys: KeyStore, keyring: Keyring,
                 parent: QWidget | None = None) -> None:
        super().__init__(spacing=measures.SPACE_16, parent=parent)
        self._workbench = workbench
        self._keys = keys
        self.dialog: PassphraseDialog | None = None
        self.flow: RecoveryFlow | None = None
        self.pin = PinRow(workbench, keys, keyring)
        self._lay_out()

    def reload(self) -> None:
        """Ask how the PIN stands, away from the vault's thread: a key ring may take its time."""
        self.pin.reload()

    # --- passphrase --------------------------------------------------------------------------------------------------

    def change_passphrase(self) -> None:
        """Ask for the present passphrase and a new one, twice."""
        self.dialog = PassphraseDialog(self.window(), self._judge)
        self.dialog.change_asked.connect(self._on_change_asked)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()

    def _judge(self, passphrase: str) -> None:
        meter = self._workbench.services.strength
        self._workbench.run_apart(self, "settings.strength", lambda _context: meter(passphrase),
                                  lambda verdict: self._on_judged(passphrase, verdict))

    def _on_judged(self, passphrase: str, verdict: Strength) -> None:
        if self.dialog is not None:
            self.dialog.show_verdict(passphrase, verdict)

    def _on_change_asked(self, current: str, fresh: str) -> None:
        keys = self._keys
        self._workbench.change(self, "settings.change_passphrase",
                               lambda session: change_passphrase(session, keys, current, fresh),
                               self._on_passphrase_changed, self._on_passphrase_refused)

    def _on_passphrase_changed(self, changed: KeysChanged) -> None:
        if self.dialog is not None:
            self.dialog.wipe()
            self.dialog.dismiss()
        self._workbench.navigator.toast(changed_words(changed))
        self.reload()

    def _on_passphrase_refused(self, fault: JindraError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(fault)

    def _on_dialog_finished(self, _result: int) -> None:
        self.dialog = None

    # --- recovery sheet and data key ---------------------------------------------------------------------------------

    def make_sheet(self) -> None:
        """Begin the flow to a new recovery sheet."""
        self._begin(RecoveryFlow(self._workbench, self._keys, self.window(), has_pin=self.pin.has_pin))

    def make_key(self) -> None:
        """Begin the flow to a new data key."""
        self._begin(NewKeyFlow(self._workbench, self._keys, self.window(), has_pin=self.pin.has_pin))

    def _begin(self, flow: RecoveryFlow) -> None:
        self.flow = flow
        flow.changed.connect(self.reload)
        flow.passphrase_wanted.connect(self.change_passphrase)
        flow.ended.connect(self._on_flow_ended)

    def _on_flow_ended(self) -> None:
        self.flow = None

    # --- layout ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        change = SecondaryButton(tr("Wijzig wachtwoordzin"), icon="key-round", size=Size.SMALL)
        sheet = SecondaryButton(tr("Nieuw herstelblad"), icon="file-text", size=Size.SMALL)
        key = SecondaryButton(tr("Nieuwe sleutel"), icon="refresh-cw", size=Size.SMALL)
        change.clicked.connect(self.change_passphrase)
        sheet.clicked.connect(self.make_sheet)
        key.clicked.connect(self.make_key)
        rows = (
            SettingRow(tr("Wachtwoordzin"),
                       _quiet(tr("Je herstelcode en je pincode blijven dezelfde als je hem wijzigt.")),
                       actions=(change,)),
            self.pin,
            SettingRow(tr("Herstelblad"),
                       _quiet(tr("De code op papier die je kluis opent als je de wachtwoordzin kwijt bent.")),
                       actions=(sheet,)),
            SettingRow(tr("Sleutel van de kluis"),
                       _quiet(tr("Voor als je denkt dat iemand je kluis heeft gekopieerd en je wachtwoordzin kent.")),
                       actions=(key,)),
        )
        self.body.addWidget(SectionTitle(tr("Sleutels")))
        for index, row in enumerate(rows):
            if index:
                self.body.addWidget(Divider())
            self.body.addWidget(row)


def _quiet(words: str) -> Label:
    return Label(words, Role.SECOND, wrap=True)
