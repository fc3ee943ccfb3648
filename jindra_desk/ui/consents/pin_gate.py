"""The way back from the page that is turned to the client: the owner's PIN, and where there is none the lock (look.md).

A PIN tried here is one of the five of its life, as at the lock.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.ports.keys import KeyStore, PinState
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.keys import prove_pin
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.vault.key_faults import WrongPin
from jindra_desk.domain.vault.pin import LEAST_DIGITS
from jindra_desk.ui.lock.pin_field import PinField
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label


class AskPinDialog(Dialog):
    """Asks for the PIN; "Niet nu" leaves the client where the owner is."""

    own_enter = True

    typed = Signal(str)
    lock_asked = Signal()

    def __init__(self, parent: QWidget, tries_left: int) -> None:
        super().__init__(parent, tr("Terug naar de praktijk"))
        self.pin = PinField()
        self.pin.set_tries(tries_left)
        self._busy = BusyBar()
        self._later = SecondaryButton(tr("Niet nu"))
        self._lock = SecondaryButton(tr("Op slot"), icon="lock")
        self._on = PrimaryButton(tr("Verder"))
        said = tr("Typ je pincode. Dan sta je weer bij je cliënt.")
        self.body.addWidget(Label(said, Role.TEXT, Token.INK_2, wrap=True))
        self.body.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignHCenter)
        self.buttons.insertWidget(0, self._busy, 1)
        for button, act in ((self._later, self.reject), (self._lock, self.lock_asked.emit), (self._on, self.submit)):
            self.add_button(button)
            button.clicked.connect(act)
        self.pin.submitted.connect(self.submit)
        self.pin.setFocus()

    def submit(self) -> None:
        """Hand on what was typed, unless it cannot be a PIN."""
        if not self._on.isEnabled():
            return
        if len(self.pin.text()) < LEAST_DIGITS:
            self.pin.set_error(tr("Een pincode heeft zes cijfers of meer."))
            self.pin.setFocus()
            return
        self._set_busy(True)
        self.typed.emit(self.pin.text())

    def refuse(self, fault: WrongPin) -> None:
        """Not the PIN: say how many tries are left, and begin with empty boxes."""
        self._set_busy(False)
        self.pin.clear()
        self.pin.set_tries(fault.tries_left)
        self.pin.set_error(fault.sentence(qt_translate, current_language()))
        self.pin.setFocus()

    def done(self, result: int) -> None:
        """Nothing stays in a closed dialog."""
        self.pin.clear()
        super().done(result)

    def _set_busy(self, busy: bool) -> None:
        self._on.setEnabled(not busy)
        self.pin.set_read_only(busy)
        if busy:
            self._busy.start(tr("Even nakijken."))
        else:
            self._busy.finish()


class PinGate(QObject):
    """`go` brings the program back to the practice. Without a PIN that can be used it goes there through the lock."""

    def __init__(self, workbench: ScreenContext, keys: KeyStore, lock: Callable[[], None]) -> None:
        super().__init__(workbench)
        self._workbench = workbench
        self._keys = keys
        self._lock = lock
        self._go: Callable[[], None] | None = None
        self._window: QWidget | None = None
        self.dialog: AskPinDialog | None = None

    def ask(self, window: QWidget, go: Callable[[], None]) -> None:
        """Ask once; a second press while the key ring is asked changes nothing."""
        if self._go is not None:
            return
        self._window, self._go = window, go
        self._workbench.ask(self, "signing.place", _place, self._ask_state, lambda _fault: self._lock_all())

    def _ask_state(self, vault: Path) -> None:
        keys = self._keys
        self._workbench.run_apart(self, "signing.pin_state", lambda _context: keys.pins.state(vault), self._on_state,
                                  lambda _fault: self._lock_all())

    def _on_state(self, state: PinState) -> None:
        if state.hindrance is not None or self._window is None:
            self._lock_all()
            return
        self.dialog = AskPinDialog(self._window, state.tries_left)
        self.dialog.typed.connect(self._prove)
        self.dialog.lock_asked.connect(self._lock_all)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _prove(self, pin: str) -> None:
        keys = self._keys
        self._workbench.act(self, "signing.pin", lambda session: prove_pin(session, keys, pin),
                            lambda _none: self._leave(), self._on_refused)

    def _on_refused(self, fault: JindraError) -> None:
        if isinstance(fault, WrongPin) and self.dialog is not None:
            self.dialog.refuse(fault)
        else:
            self._lock_all()

    def _lock_all(self) -> None:
        self._leave()
        self._lock()

    def _leave(self) -> None:
        go, dialog = self._go, self.dialog
        if dialog is not None:
            dialog.dismiss()
        self._go = None
        if go is not None:
            go()

    def _on_finished(self, _result: int) -> None:
        self.dialog = None
        self._go = self._window = None


def _place(session: Session) -> Path:
    return session.vault.path
