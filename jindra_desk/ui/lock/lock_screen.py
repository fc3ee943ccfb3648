"""The lock screen: nothing of the vault is loaded; a passphrase or the recovery code opens it (look.md, "Lock").

Trying a secret is a job (the key derivation takes a second). A wrong one is told under the field; from the fifth on
the screen waits as long as the key store says, and that figure survives a restart of the program (trust #2, T-22).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.key_ports import SecretKind
from jindra_desk.application.ports import Progress
from jindra_desk.domain.errors import JindraError, WrongPassphrase
from jindra_desk.domain.text import noop, text
from jindra_desk.domain.wording import clock_time
from jindra_desk.ui.jobs import JobContext, Jobs, Outcome
from jindra_desk.ui.lock.leaves import Emblem, LeafBackdrop
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.text import current_language, qt_translate, tr
from jindra_desk.ui.theme import Role, Token
from jindra_desk.ui.theme.measures import SPACE_16, SPACE_24, SPACE_32, WINDOW_EDGE
from jindra_desk.ui.widgets import (
    Banner,
    BusyBar,
    IconLabel,
    Label,
    LinkButton,
    PassphraseField,
    PrimaryButton,
    Size,
    State,
    TextField,
)

_COLUMN = 440
_FORM = 362
_MIDDLE = 490
_FIELD_HEIGHT = 48
_USUAL_REST_SECONDS = 120
_SECOND_MS = 1_000


class Unlock(Protocol):
    """Opens the vault in the database thread; raises `WrongPassphrase`, `WrongRecoveryCode` or a fault of the file."""

    def __call__(self, kind: SecretKind, untrusted_text: str, progress: Progress) -> object:
        """Answer what the program goes on with, such as an open session."""
        ...


@dataclass(frozen=True, slots=True)
class LockNotice:
    """Why the screen is there. Without a reason it is the first screen of the day ("Welkom terug")."""

    reason: LockReason | None = None
    since: datetime | None = None
    idle_seconds: int = _USUAL_REST_SECONDS
    draft_lost: bool = False


class LockScreen(QWidget):
    """Asks for the passphrase or the recovery code and hands what `unlock` answers to `unlocked`."""

    unlock_started = Signal()
    unlock_refused = Signal()
    unlocked = Signal(object)
    """What `unlock` answered, such as the open session."""

    def __init__(
        self,
        jobs: Jobs,
        unlock: Unlock,
        wait_seconds: Callable[[], float],
        vault_name: str,
        notice: LockNotice | None = None,
        *,
        second_ms: int = _SECOND_MS,
        parent: QWidget | None = None,
    ) -> None:
        """Take the opener, the key store's waiting time (both run as jobs) and the vault's name for the footer."""
        super().__init__(parent)
        self._jobs = jobs
        self._unlock = unlock
        self._wait_seconds = wait_seconds
        self._kind = SecretKind.PASSPHRASE
        self._waiting = 0
        self._trying = False
        self.passphrase = PassphraseField(tr("Wachtwoordzin"))
        self.recovery_code = TextField(
            tr("Herstelcode"), hint=tr("Je vindt hem op het herstelblad dat je bij het begin hebt geprint.")
        )
        self.button = PrimaryButton(tr("Ontgrendel"), size=Size.LARGE)
        self.other_way = LinkButton("")
        self.wait_line = Label("", Role.SECOND, align=Qt.AlignmentFlag.AlignHCenter)
        self.fault_banner = Banner("", "", State.BAD)
        self.fault_banner.hide()
        self._busy = BusyBar(tr("Even ontgrendelen."))
        self._timer = QTimer(self)
        self._timer.setInterval(second_ms)
        self._timer.timeout.connect(self._on_second)
        self._lay_out(notice or LockNotice(), vault_name)
        self.button.clicked.connect(self.submit)
        self.passphrase.submitted.connect(self.submit)
        self.recovery_code.submitted.connect(self.submit)
        self.other_way.clicked.connect(self._on_other_way_clicked)
        self._show_kind(SecretKind.PASSPHRASE)
        self._ask_wait()

    @property
    def can_submit(self) -> bool:
        """Say whether a try may be made now."""
        return not self._trying and self._waiting == 0

    def submit(self) -> None:
        """Try what was typed, unless a try is under way or the wait is not over."""
        field = self._field()
        typed = field.text()
        if not self.can_submit:
            return
        if not typed:
            field.setFocus()
            return
        self._set_trying(True)
        field.clear_error()
        self.fault_banner.hide()
        self.unlock_started.emit()
        job = self._jobs.run(
            self, "unlock", partial(_attempt, self._unlock, self._kind, typed), self._on_opened, self._on_refused
        )
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_job_finished)

    def showEvent(self, event: QShowEvent) -> None:
        """Let her type at once."""
        super().showEvent(event)
        self._field().setFocus()

    def _field(self) -> PassphraseField | TextField:
        return self.passphrase if self._kind is SecretKind.PASSPHRASE else self.recovery_code

    def _lay_out(self, notice: LockNotice, vault_name: str) -> None:
        ground = LeafBackdrop()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        page = QVBoxLayout(ground)
        page.setContentsMargins(WINDOW_EDGE, WINDOW_EDGE, WINDOW_EDGE, 22)
        page.addStretch(50)
        page.addWidget(self._build_middle(notice), 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(47)
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
        for field in (self.passphrase, self.recovery_code):
            field.box.setFixedHeight(_FIELD_HEIGHT)
            column.addWidget(field)
        column.addSpacing(SPACE_16)
        column.addWidget(self.wait_line)
        column.addWidget(self.button)
        column.addSpacing(SPACE_16)
        column.addWidget(self.other_way, 0, centre)
        column.addSpacing(SPACE_24)
        column.addWidget(self._busy)
        column.addStretch(1)
        return middle

    def _show_kind(self, kind: SecretKind) -> None:
        self._kind = kind
        by_passphrase = kind is SecretKind.PASSPHRASE
        self.passphrase.setVisible(by_passphrase)
        self.recovery_code.setVisible(not by_passphrase)
        self.other_way.setText(tr("Wachtwoordzin vergeten?") if by_passphrase else tr("Toch met je wachtwoordzin"))
        self._show_wait()

    def _on_other_way_clicked(self) -> None:
        other = SecretKind.RECOVERY_CODE if self._kind is SecretKind.PASSPHRASE else SecretKind.PASSPHRASE
        self._clear_typed()
        self._show_kind(other)
        self._field().setFocus()

    def _clear_typed(self) -> None:
        self.passphrase.clear()
        self.recovery_code.set_text("")
        self.passphrase.clear_error()
        self.recovery_code.clear_error()

    def _set_trying(self, trying: bool) -> None:
        self._trying = trying
        self.passphrase.set_read_only(trying)
        self.recovery_code.set_read_only(trying)
        self.other_way.setEnabled(not trying)
        self.button.setEnabled(self.can_submit)
        if trying:
            self._busy.start(tr("Even ontgrendelen."))
        else:
            self._busy.finish()

    def _on_opened(self, opened: object) -> None:
        self._clear_typed()
        self.unlocked.emit(opened)

    def _on_refused(self, fault: JindraError) -> None:
        title, cause, next_step = fault.parts(qt_translate, current_language())
        rest = " ".join(part for part in (cause, next_step) if part)
        if isinstance(fault, WrongPassphrase):
            self._field().set_error(" ".join(part for part in (title, rest) if part))
        else:
            self.fault_banner.set_texts(title, rest)
            self.fault_banner.show()
        self._ask_wait()

    def _on_job_finished(self, outcome: Outcome) -> None:
        self._set_trying(False)
        if outcome is not Outcome.DONE:
            self.unlock_refused.emit()
            self._field().setFocus()
            self._field().editor.selectAll()

    def _on_progressed(self, done: int, total: int, words: str) -> None:
        self._busy.words.setText(words)
        self._busy.set_progress(done, total)

    def _ask_wait(self) -> None:
        self._jobs.run(self, "unlock.wait", partial(_ask, self._wait_seconds), self._on_wait_known)

    def _on_wait_known(self, seconds: float) -> None:
        self._waiting = max(0, round(seconds))
        if self._waiting:
            self._timer.start()
        self._show_wait()

    def _on_second(self) -> None:
        self._waiting = max(0, self._waiting - 1)
        if not self._waiting:
            self._timer.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        waiting = self._waiting
        words = tr("Nog 1 seconde wachten.") if waiting == 1 else tr("Nog {n} seconden wachten.", n=waiting)
        self.wait_line.setText(words if waiting else "")
        self.wait_line.setVisible(waiting > 0)
        self.button.setEnabled(self.can_submit)
        self.button.setToolTip(words if waiting else "")


def reason_lines(notice: LockNotice) -> list[str]:
    """Answer the one or two quiet lines under the title; only what is true of this lock."""
    if notice.reason is None or notice.since is None:
        return [tr("Ontgrendel je kluis om te beginnen.")]
    time = clock_time(notice.since)
    if notice.reason is LockReason.ASKED:
        first = tr("Sinds {time}, door jou op slot gedaan.", time=time)
    elif notice.reason is LockReason.RESUMED:
        first = tr("Sinds {time}, omdat de computer sliep.", time=time)
    elif notice.idle_seconds == _USUAL_REST_SECONDS:
        first = tr("Sinds {time}, na twee minuten rust.", time=time)
    else:
        first = tr("Sinds {time}, na {n} seconden rust.", time=time, n=notice.idle_seconds)
    return [first] if notice.draft_lost else [first, tr("Wat je aan het typen was, is bewaard.")]


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


def _attempt(unlock: Unlock, kind: SecretKind, typed: str, context: JobContext) -> object:
    """Run in the database thread."""

    def tell(done: int, total: int) -> None:
        context.progress(done, total, text(noop("De kluis wordt bijgewerkt voor deze versie.")))

    return unlock(kind, typed, tell)


def _ask(wait_seconds: Callable[[], float], _context: JobContext) -> float:
    """Run in the database thread: the count lies on disk."""
    return wait_seconds()
