"""The lock screen: nothing of the vault is loaded; a passphrase or the recovery code opens it (look.md, "Lock").

Trying a secret is a job (the key derivation takes a second). A wrong one is told under the field; from the fifth on
the screen waits as long as the key store says, and that figure survives a restart of the program (trust #2, T-22).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.ports.keys import PinState, SecretKind
from jindra_desk.domain.base.errors import DamagedHeader, DamagedVault, JindraError, NewerVault, WrongPassphrase
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.vault.key_faults import LongDerivation, PinUnusable, WrongPin
from jindra_desk.domain.vault.pin import PinHindrance
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.jobs.lanes import JobContext, JobOutcome, Lane
from jindra_desk.ui.lock.backdrop import Emblem, LockBackdrop
from jindra_desk.ui.lock.notice import LockNotice, reason_lines
from jindra_desk.ui.lock.secret_entry import SecretEntry
from jindra_desk.ui.lock.unlocking import Unlocking
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.measures import SPACE_24, SPACE_32, WINDOW_EDGE
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.paint.icon_label import IconLabel
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.spoken import announce
from jindra_desk.ui.widgets.paint.state import State

_COLUMN = 440
_FORM = 362
_MIDDLE = 552
_SECOND_MS = 1_000
_ASK_PIN_MS = 40


class LockScreen(QWidget):
    """Asks for the passphrase or the recovery code and hands what `unlock` answers to `unlocked`."""

    unlock_started = Signal()
    unlock_refused = Signal()
    unlocked = Signal(object)
    """What `unlock` answered, such as the open session."""
    restore_asked = Signal()
    """The vault or its key file is damaged, and the owner wants to put a backup back."""

    def __init__(
        self,
        jobs: Jobs,
        unlock: Unlocking,
        wait_seconds: Callable[[], float],
        vault_name: str,
        notice: LockNotice | None = None,
        *,
        pin_state: Callable[[], PinState] | None = None,
        second_ms: int = _SECOND_MS,
        parent: QWidget | None = None,
    ) -> None:
        """Take the opener, the key store's waiting time (both run as jobs) and the vault's name for the footer.

        `pin_state` runs as a job apart, for it may wait for a key ring; without it nobody is asked for a PIN.
        """
        super().__init__(parent)
        self._jobs = jobs
        self._unlock = unlock
        self._wait_seconds = wait_seconds
        self.pin_state = pin_state
        self.entry = SecretEntry(second_ms)
        self.passphrase = self.entry.passphrase
        self.fault_banner = Banner("", "", State.BAD)
        self.fault_banner.hide()
        self.fault_banner.button_clicked.connect(self._on_fault_button)
        self._patient = False
        self._asked_to_wait = False
        self._busy = BusyBar(tr("Even ontgrendelen."))
        self._lay_out(notice or LockNotice(), vault_name)
        self.entry.submitted.connect(self._try)
        self._ask_wait()

    def submit(self) -> None:
        """Try what was typed, unless a try is under way or the wait is not over."""
        self.entry.submit()

    def _try(self, kind: SecretKind, typed: str) -> None:
        self._set_trying(True)
        self._asked_to_wait = False
        self.fault_banner.hide()
        self.unlock_started.emit()
        job = self._jobs.run(
            self, "unlock", partial(_attempt, self._unlock, kind, typed, self._patient), self._on_opened,
            self._on_refused
        )
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_job_finished)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the owner type at once; the PIN is asked after the screen was painted."""
        super().showEvent(event)
        self.entry.field.setFocus()
        if self.pin_state is not None:
            QTimer.singleShot(_ASK_PIN_MS, self, self._ask_pin)

    def _lay_out(self, notice: LockNotice, vault_name: str) -> None:
        ground = LockBackdrop()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        page = QVBoxLayout(ground)
        page.setContentsMargins(WINDOW_EDGE, WINDOW_EDGE, WINDOW_EDGE, 22)
        page.addStretch(17)
        page.addWidget(self._build_middle(notice), 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(5)
        page.addLayout(_footer(vault_name))

    def _build_middle(self, notice: LockNotice) -> QWidget:
        middle = QWidget()
        middle.setFixedWidth(_COLUMN)
        middle.setMinimumHeight(_MIDDLE)  # room for what is told under the field, so that nothing jumps
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(middle)
        column.setContentsMargins((_COLUMN - _FORM) // 2, 0, (_COLUMN - _FORM) // 2, 0)
        column.setSpacing(0)
        column.addWidget(Emblem(), 0, centre)
        column.addSpacing(22)
        title = tr("Welkom terug") if notice.reason is None else tr("Op slot")
        column.addWidget(Label(title, Role.SCREEN_TITLE), 0, centre)
        column.addSpacing(6)
        for line in reason_lines(notice):
            column.addWidget(Label(line, Role.TEXT, Token.INK_2, align=centre), 0, centre)
        column.addSpacing(SPACE_32)
        column.addWidget(self.fault_banner)
        column.addWidget(self.entry)
        column.addSpacing(SPACE_24)
        column.addWidget(self._busy)
        column.addStretch(1)
        return middle

    def _set_trying(self, trying: bool) -> None:
        self.entry.set_trying(trying)
        if trying:
            self._busy.start(tr("Even ontgrendelen."))
        else:
            self._busy.finish()

    def _on_opened(self, opened: object) -> None:
        self.entry.clear_typed()
        self.unlocked.emit(opened)

    def _on_refused(self, fault: JindraError) -> None:
        title, cause, next_step = fault.parts(qt_translate, current_language())
        rest = " ".join(part for part in (cause, next_step) if part)
        if isinstance(fault, WrongPin):
            self.entry.pin.set_tries(fault.tries_left)
        if isinstance(fault, PinUnusable):
            self.entry.lose_pin(fault.hindrance)
        elif isinstance(fault, WrongPassphrase):
            self.entry.field.set_error(" ".join(part for part in (title, rest) if part))
        elif isinstance(fault, LongDerivation):
            self._asked_to_wait = True
            self.fault_banner.set_texts(title, cause, tr("Toch openen"))
            self.fault_banner.show()
        else:
            mends = tr("Zet een back-up terug") if isinstance(fault, DamagedVault | DamagedHeader) else ""
            self.fault_banner.set_texts(title, rest, mends)
            self.fault_banner.show()
            announce(self.fault_banner, " ".join(part for part in (title, rest) if part))
        self._ask_wait()

    def _on_fault_button(self) -> None:
        """What the banner offers: to go on with a try that takes long, else to put a backup back."""
        if not self._asked_to_wait:
            self.restore_asked.emit()
            return
        self._asked_to_wait, self._patient = False, True
        self.submit()

    def _on_job_finished(self, outcome: JobOutcome) -> None:
        self._set_trying(False)
        if outcome is not JobOutcome.DONE:
            self.unlock_refused.emit()
            self.entry.select_typed()

    def _on_progressed(self, done: int, total: int, words: str) -> None:
        self._busy.words.setText(words)
        self._busy.set_progress(done, total)

    def _ask_pin(self) -> None:
        pin_state, self.pin_state = self.pin_state, None
        if pin_state is not None:
            self._jobs.run(self, "unlock.pin", lambda _context: pin_state(), self.entry.offer_pin,
                           self._on_pin_unknown, lane=Lane.WORK)

    def _on_pin_unknown(self, fault: JindraError) -> None:
        # A header that cannot be read is told at the first try, as it was before there were PINs.
        if not isinstance(fault, DamagedHeader | NewerVault):
            self.entry.lose_pin(PinHindrance.UNKNOWN)

    def _ask_wait(self) -> None:
        self._jobs.run(self, "unlock.wait", partial(_ask, self._wait_seconds), self.entry.wait_line.count_down)


def _footer(vault_name: str) -> QGridLayout:
    """Answer the three parts of the last line: vault, state of the vault, program."""
    grid = QGridLayout()
    vault = _icon_line("hard-drive", vault_name)
    safe = _icon_line("shield-check", tr("Kluis versleuteld. Er is niets geladen en niets leesbaar."))
    grid.addLayout(vault, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    grid.addLayout(safe, 0, 1, Qt.AlignmentFlag.AlignCenter)
    grid.addWidget(Label("Jindra Desk", Role.SECOND), 0, 2, Qt.AlignmentFlag.AlignRight)
    for outer in (0, 2):
        grid.setColumnStretch(outer, 1)
    return grid


def _icon_line(icon: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(7)
    row.addWidget(IconLabel(icon, 15))
    row.addWidget(Label(words, Role.SECOND))
    return row


def _attempt(unlock: Unlocking, kind: SecretKind, typed: str, patient: bool, context: JobContext) -> object:
    """Run in the database thread."""

    def tell(done: int, total: int) -> None:
        context.progress(done, total, text(noop("De kluis wordt bijgewerkt voor deze versie.")))

    def wait() -> None:
        context.check_cancelled()
        words = noop("Er loopt nog een back-up of een andere opdracht. De kluis gaat daarna open.")
        context.progress(0, 0, text(words))

    return unlock.open(kind, typed, tell, wait, patient=patient)


def _ask(wait_seconds: Callable[[], float], _context: JobContext) -> float:
    """Run in the database thread: the count lies on disk."""
    return wait_seconds()
