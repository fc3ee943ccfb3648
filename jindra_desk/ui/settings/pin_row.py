"""«Pincode» in the settings: how it stands, and setting, changing or removing it (trust.md #3, #4)."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.application.ports.keys import Keyring, KeyStore
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.keys import remove_pin, set_pin
from jindra_desk.application.vault.pin_overview import PinOverview, pin_overview
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.vault.key_faults import hindrance_words
from jindra_desk.domain.vault.pin import TRIES, PinHindrance
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.settings.pin_dialog import SetPinDialog
from jindra_desk.ui.settings.setting_row import SettingRow
from jindra_desk.ui.theme import Role
from jindra_desk.ui.theme.text import qt_translate, tr
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State


class PinRow(SettingRow):
    """Asks again at every look and after every change. Without a key ring that answers it says why, and what to do."""

    def __init__(self, workbench: ScreenContext, keys: KeyStore, keyring: Keyring) -> None:
        line, words = StateLine(tr("Wordt nagekeken"), State.NEUTRAL), Label("", Role.SECOND, wrap=True)
        set_button = SecondaryButton(tr("Stel in"), icon="grid-3x3", size=Size.SMALL)
        set_button.setAccessibleName(tr("Stel een pincode in"))
        remove_button = SecondaryButton(tr("Haal weg"), size=Size.SMALL)
        remove_button.setAccessibleName(tr("Haal de pincode weg"))
        super().__init__(tr("Pincode"), line, words, actions=(remove_button, set_button))
        self.line, self.words, self.set_button, self.remove_button = line, words, set_button, remove_button
        self._workbench = workbench
        self._keys = keys
        self._keyring = keyring
        self.has_pin = False
        self.dialog: SetPinDialog | None = None
        self.question: ConfirmDialog | None = None
        self.words.hide()
        self.remove_button.hide()
        self.set_button.setEnabled(False)
        self.set_button.clicked.connect(self.choose_pin)
        self.remove_button.clicked.connect(self.ask_removal)

    def reload(self) -> None:
        """Ask how the PIN stands, away from the vault's thread: a key ring may take its time."""
        self._workbench.ask(self, "keys.place", _place, self._ask_pin, coalesce_key="keys.place")

    def choose_pin(self) -> None:
        """Ask for the passphrase and a PIN, twice."""
        self.dialog = SetPinDialog(self.window(), another=self.has_pin)
        self.dialog.set_asked.connect(self._on_pin_asked)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()

    def ask_removal(self) -> None:
        """A PIN cannot come back as it was, so it is asked."""
        self.question = ConfirmDialog(
            self.window(), tr("Je pincode weghalen?"),
            tr("Daarna kom je alleen nog binnen met je wachtwoordzin. Een nieuwe pincode stel je hier in wanneer "
               "je wilt."), tr("Haal weg"))
        self.question.confirmed.connect(self.remove_pin)
        self.question.open()

    def remove_pin(self) -> None:
        """Destroy the PIN."""
        self.set_button.setEnabled(False)
        self.remove_button.setEnabled(False)
        keys = self._keys
        self._workbench.change(self, "settings.remove_pin", lambda session: remove_pin(session, keys),
                               self._on_pin_removed, self._on_pin_not_removed)

    def _on_pin_asked(self, passphrase: str, pin: str) -> None:
        keys = self._keys
        self._workbench.change(self, "settings.set_pin", lambda session: set_pin(session, keys, passphrase, pin),
                               self._on_pin_set, self._on_pin_refused)

    def _on_pin_set(self, _changes: ChangeSet) -> None:
        if self.dialog is not None:
            self.dialog.dismiss()
        self._workbench.navigator.toast(tr("Je pincode geldt vanaf nu, op deze computer."))
        self.reload()

    def _on_pin_refused(self, fault: JindraError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(fault)
        self.reload()  # a PIN that could not be replaced is gone

    def _on_pin_removed(self, _changes: ChangeSet) -> None:
        self._workbench.navigator.toast(tr("Je pincode is weg. Je wachtwoordzin blijft."))
        self.reload()

    def _on_pin_not_removed(self, fault: JindraError) -> None:
        self._workbench.error_raised.emit(fault)
        self.reload()

    def _on_dialog_finished(self, _result: int) -> None:
        self.dialog = None

    def _ask_pin(self, vault: Path) -> None:
        keys, keyring = self._keys, self._keyring
        self._workbench.run_apart(self, "keys.pin", lambda _context: pin_overview(keys, keyring, vault),
                                  self._show_pin)

    def _show_pin(self, overview: PinOverview) -> None:
        self.has_pin = overview.is_set
        text, state, words = _pin_row(overview)
        self.line.set(text, state)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.set_button.setText(tr("Wijzig") if overview.is_set else tr("Stel in"))
        self.set_button.setAccessibleName(tr("Wijzig de pincode") if overview.is_set else tr("Stel een pincode in"))
        self.set_button.setEnabled(overview.keyring_works)
        self.set_button.setToolTip("" if overview.keyring_works else words)
        self.remove_button.setEnabled(True)
        self.remove_button.setVisible(overview.state.hindrance is not PinHindrance.NOT_SET)


def _pin_row(overview: PinOverview) -> tuple[str, State, str]:
    """What stands in the row: (line, state, quiet sentence under it)."""
    state = overview.state
    if not overview.keyring_works:
        line = tr("Kan nu niet op deze computer.") if not overview.is_set else tr("Ingesteld, maar werkt nu niet.")
        return line, State.WARN, tr("De sleutelbos van deze computer geeft geen antwoord, en die bewaart de helft van "
                                    "de pincode. Kijk of je sleutelbos open is en kom hier terug.")
    match state.hindrance:
        case None:
            return tr("Ingesteld op deze computer."), State.OK, _set_words(overview)
        case PinHindrance.NOT_SET:
            return (tr("Niet ingesteld."), State.NEUTRAL,
                    tr("Met een pincode ontgrendel je sneller. Je wachtwoordzin blijft eens per week nodig."))
        case PinHindrance.WEEK_PASSED | PinHindrance.COMPUTER_RESTARTED:
            return (tr("Ingesteld op deze computer."), State.OK,
                    tr("Bij het volgende slot wordt je wachtwoordzin gevraagd."))
        case PinHindrance.TRIES_USED_UP:
            what, _then = hindrance_words(state.hindrance)
            return qt_translate(what), State.WARN, tr("Kies een nieuwe, of ontgrendel met je wachtwoordzin.")
        case hindrance:
            what, _then = hindrance_words(hindrance)
            return qt_translate(what), State.WARN, tr("Kies een nieuwe, of haal hem weg.")


def _set_words(overview: PinOverview) -> str:
    state = overview.state
    due = state.passphrase_due
    asked = tr("Uiterlijk {day} wordt je wachtwoordzin weer gevraagd.", day=due.date()) if due is not None else ""
    if state.tries_left == TRIES:
        return asked
    if state.tries_left == 1:
        left = tr("Nog één poging. Kies een nieuwe pincode, dan heb je er weer vijf.")
    else:
        left = tr("Nog {n} pogingen. Kies een nieuwe pincode, dan heb je er weer vijf.", n=state.tries_left)
    return f"{left} {asked}".strip()


def _place(session: Session) -> Path:
    return session.vault.path
