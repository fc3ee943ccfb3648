"""Destroys the vault on this computer for good, and says what was destroyed and what was not (T-46)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.retire.destroy_vault import Destroyed, destroy_vault
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.base.errors import JindraError, WrongPassphrase
from jindra_desk.domain.vault.key_faults import KeysUnsure
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.jobs.lanes import Lane
from jindra_desk.ui.secrets.calm_page import CalmPage
from jindra_desk.ui.theme import Role, Token, measures
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import DangerButton, PrimaryButton, Size
from jindra_desk.ui.widgets.inputs.text_fields import PassphraseField, TextField
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

FORGET_MS = 120_000
_ASKING, _DESTROYED = range(2)


@dataclass(frozen=True, slots=True)
class RetireTools:
    """What it works with."""

    stores: Stores
    jobs: Jobs
    target: Path
    anchors: AnchorPlaces
    close: Callable[[], None]
    """Ends the program."""


class RetirePage(QWidget):
    """A typed word and the passphrase, then no way back. `left` comes when the owner leaves it as it is."""

    left = Signal()

    def __init__(self, tools: RetireTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._word = tr("vernietig")
        self.page = CalmPage(DangerButton(tr("Vernietig de kluis"), size=Size.LARGE))
        self.word = TextField(tr("Typ het woord «{word}»", word=self._word), max_length=20)
        self.passphrase = PassphraseField(tr("Wachtwoordzin"))
        self.outcome = QWidget()
        self._lines = QVBoxLayout(self.outcome)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(measures.SPACE_12)
        self.page.add_content(self._asking())
        self.page.add_content(self.outcome)
        self.page.back.clicked.connect(self.leave)
        self.page.next.clicked.connect(self.go_on)
        self._forget = QTimer(self, singleShot=True, interval=FORGET_MS)
        self._forget.timeout.connect(self._wipe)
        for field in (self.word, self.passphrase):
            field.changed.connect(self._on_typed)
            field.submitted.connect(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.page.show_content(
            _ASKING, tr("Deze computer wegdoen"),
            tr("De kluis op deze computer wordt vernietigd. Daarna opent niemand hem nog, ook jij niet."),
            tr("Vernietig de kluis"))
        self.word.setFocus()

    def _asking(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_12)
        column.addWidget(_told(tr("Gaat weg"), Role.SMALL))
        for icon, words in (("hard-drive", tr("De kluis met alle dossiers en foto’s")),
                            ("key-round", tr("De sleutels, met de pincode als je die had")),
                            ("scroll-text", tr("Het vernietigingsregister en de kopieën ernaast"))):
            column.addWidget(StateLine(words, State.BAD, icon=icon, quiet=True))
        column.addWidget(_told(tr("Blijft"), Role.SMALL))
        column.addWidget(StateLine(tr("Back-ups op sticks en in andere mappen"), State.OK, icon="usb"))
        column.addWidget(StateLine(tr("Wat je zelf hebt uitgegeven, geprint of als pdf bewaard"), State.OK,
                                   icon="file-text"))
        column.addWidget(self.word)
        column.addWidget(self.passphrase)
        return content

    def go_on(self) -> None:
        """Destroy, or end the program when that was done."""
        if not self.page.next.isEnabled():
            return
        if self.page.shown == _DESTROYED:
            self.page.next.setEnabled(False)
            self._tools.close()
        elif self._is_complete():
            self._destroy()

    def leave(self) -> None:
        """Leave everything as it is."""
        if self.page.back.isEnabled():
            self._wipe()
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the owner type at once."""
        super().showEvent(event)
        self.word.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape and self.page.shown == _ASKING:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _is_complete(self) -> bool:
        if self.word.text().strip().casefold() != self._word.casefold():
            self.word.set_error(tr("Typ hier «{word}», dan weet je dat je dit wilt.", word=self._word))
            self.word.setFocus()
            return False
        if not self.passphrase.text():
            self.passphrase.set_error(tr("Typ eerst je wachtwoordzin."))
            self.passphrase.setFocus()
            return False
        return True

    def _destroy(self) -> None:
        tools, typed = self._tools, self.passphrase.text()
        stores = replace(tools.stores, patient=True)  # how long that takes the owner knows from every opening
        self._forget.stop()
        self.page.set_busy(tr("Wordt vernietigd"))
        self.page.busy.stop.hide()
        tools.jobs.run(self, "retire.destroy",
                       lambda _context: destroy_vault(stores, tools.target, typed, tools.anchors),
                       self._on_destroyed, self._on_refused, lane=Lane.LONG)

    def _on_destroyed(self, destroyed: Destroyed) -> None:
        self._wipe()
        self.page.set_busy("")
        self.page.back.hide()
        n = destroyed.files
        self._lines.addWidget(StateLine(
            tr("{n} bestand vernietigd: overschreven en verwijderd", n=1) if n == 1 else
            tr("{n} bestanden vernietigd: overschreven en verwijderd, de sleutels eerst", n=n), State.OK,
            role=Role.MEDIUM))
        if destroyed.left:
            self._lines.addWidget(Banner(
                tr("Niet verwijderd: {files}.", files=", ".join(destroyed.left)),
                tr("De schijf gaf ze niet vrij. Wis ze zelf, of wis de hele schijf."), State.BAD))
        self._lines.addWidget(_told(tr("Wat er nog kan zijn"), Role.SMALL))
        for words in (
                tr("Op een SSD kan overschrijven oude blokken overslaan. Zonder sleutels is daar niets van te lezen; "
                   "wie ook het oude sleutelbestand terughaalt, heeft nog je wachtwoordzin of herstelcode nodig. "
                   "Wis de hele schijf voordat je de computer weggeeft."),
                *_of_backups(destroyed.backups),
                tr("Wat je zelf hebt uitgegeven, geprint of als pdf bewaard, is niet geraakt."),
        ):
            self._lines.addWidget(_told(words, Role.TEXT))
        done = PrimaryButton(tr("Sluit Jindra Desk"), size=Size.LARGE)
        done.clicked.connect(self.go_on)
        self.page.replace_next(done)
        self.page.show_content(_DESTROYED, tr("De kluis is vernietigd"), "", tr("Sluit Jindra Desk"))
        self.page.next.setFocus()

    def _on_refused(self, fault: JindraError) -> None:
        self.page.set_busy("")
        if isinstance(fault, WrongPassphrase):
            self.passphrase.set_error(fault.sentence(qt_translate, current_language()))
            self.passphrase.setFocus()
            self.passphrase.editor.selectAll()
            self._ask_wait()
            return
        self.page.tell(fault)
        if isinstance(fault, KeysUnsure):
            self._ask_wait()

    def _ask_wait(self) -> None:
        """After wrong tries the owner waits as long as at the lock (T-22)."""
        tools = self._tools
        tools.jobs.run(self, "retire.wait", lambda _context: tools.stores.keys.wait_seconds(tools.target),
                       self._on_wait_told, lane=Lane.LONG)

    def _on_wait_told(self, seconds: float) -> None:
        if seconds <= 0:
            return
        whole = max(1, round(seconds))
        self.page.next.setEnabled(False)
        self.page.next.setToolTip(tr("Nog 1 seconde wachten.") if whole == 1 else
                                  tr("Nog {n} seconden wachten.", n=whole))
        QTimer.singleShot(whole * 1000, self, self._on_waited)

    def _on_waited(self) -> None:
        self.page.next.setEnabled(True)
        self.page.next.setToolTip("")

    def _on_typed(self, _text: str) -> None:
        self.word.clear_error()
        self.passphrase.clear_error()
        self._forget.start()

    def _wipe(self) -> None:
        self.passphrase.clear()
        self.word.set_text("")


def _told(words: str, role: Role) -> Label:
    return Label(words, role, Token.INK_2, wrap=True)


def _of_backups(known: int | None) -> tuple[str, ...]:
    """What stays elsewhere; of backups that were never made nothing is said but that."""
    keep = tr("Bewaar daarvoor je wachtwoordzin en herstelblad, of vernietig ze ook.")
    if known is None:
        return (tr("Of er back-ups zijn, was niet te lezen. {keep}", keep=keep),)
    if known == 0:
        return (tr("Van deze kluis stond er geen back-up in het register. Alles wat erin stond, is dus weg."),)
    return (tr("Je back-ups staan er nog. {keep}", keep=keep),)
