"""Puts a backup back, step by step, while no vault is open: on a new computer, over a damaged vault, or over this one.

Until the last step nothing is written where the vault stands. The secret is forgotten when it is left standing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.restore.restore import (
    Restored,
    RestoreDecisions,
    RestorePreview,
    inspect_backup,
    preview_restore,
    restore_backup,
)
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.base.errors import JindraError, WrongPassphrase
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.copies.backup import BackupInfo
from jindra_desk.domain.copies.backup_faults import LedgerDoubted, NumberUnknown
from jindra_desk.domain.vault.key_faults import LongDerivation
from jindra_desk.ui.copies.backup_place import ask_backup
from jindra_desk.ui.copies.backup_words import bytes_words
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.jobs.lanes import JobContext, Lane
from jindra_desk.ui.navigation.native_dialogs import NativeDialogs
from jindra_desk.ui.restore.steps import DoneStep, FileStep, PreviewStep
from jindra_desk.ui.secrets.backup_secret import BackupSecret
from jindra_desk.ui.secrets.calm_page import CalmPage
from jindra_desk.ui.theme.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog

FORGET_MS = 120_000
_FILE, _SECRET, _PREVIEW, _DONE = range(4)


class RestoreStopped(JindraError):
    """The owner stopped it before the swap."""

    title = noop("Het terugzetten is gestopt. Er is niets veranderd.")
    next_step = noop("Begin opnieuw wanneer het je uitkomt.")


@dataclass(frozen=True, slots=True)
class RestoreTools:
    """What it works with. `begin_anew` replaces this process: what was read may stay in no memory."""

    stores: Stores
    jobs: Jobs
    target: Path
    native_dialogs: NativeDialogs
    begin_anew: Callable[[], None]
    forget_ms: int = field(default=FORGET_MS)


class RestoreAssistant(QWidget):
    """`left` comes when the owner goes back from the first step."""

    left = Signal()

    def __init__(self, tools: RestoreTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._stores = tools.stores
        self.dialog: ConfirmDialog | None = None
        self._stop = threading.Event()
        self._restoring = False
        self._bytes = 0
        self.page = CalmPage()
        self.file_step, self.secret, self.preview_step, self.done_step = (
            FileStep(), BackupSecret(), PreviewStep(), DoneStep())
        for content in (self.file_step, self.secret, self.preview_step, self.done_step):
            self.page.add_content(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self._forget = QTimer(self, singleShot=True, interval=tools.forget_ms)
        self._forget.timeout.connect(self._on_left_standing)
        self.page.next.clicked.connect(self.go_on)
        self.page.back.clicked.connect(self.go_back)
        self.page.busy.stop_clicked.connect(self._stop.set)
        self.file_step.choose_asked.connect(self.choose)
        self.secret.submitted.connect(self.go_on)
        self.secret.changed.connect(self._forget.start)
        self.preview_step.changed.connect(self._on_answered)
        self._enter(_FILE)

    @property
    def step_index(self) -> int:
        """0: the file, 1: what opens it, 2: what is in it, 3: done."""
        return self.page.shown

    def choose(self) -> None:
        """Ask which backup."""
        file = self.file_step.file
        ask_backup(self._tools.native_dialogs, self, file.parent if file else None, self.take)

    def take(self, file: Path) -> None:
        """Look whether it is a backup; what anyone may read of it is shown."""
        stores = self._stores = self._tools.stores
        self.page.set_busy(tr("Wordt bekeken"))
        self._tools.jobs.run(self, "restore.inspect", lambda _context: inspect_backup(stores, file),
                             partial(self._on_inspected, file), self._on_refused, lane=Lane.LONG)

    def go_on(self) -> None:
        """What the filled button does in each step."""
        if not self.page.next.isEnabled():
            return
        step = self.step_index
        if step == _FILE:
            self._enter(_SECRET)
        elif step == _SECRET:
            if self.secret.is_complete():
                self._look()
        elif step == _PREVIEW:
            self._restore()
        else:
            self.page.next.setEnabled(False)
            self._tools.begin_anew()

    def go_back(self) -> None:
        """To the step before, or away."""
        if not self.page.back.isEnabled():
            return
        if self.step_index == _FILE:
            self.secret.wipe()
            self.left.emit()
        else:
            self._enter(self.step_index - 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keyboard begin where the owner does."""
        super().showEvent(event)
        self.file_step.choose.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape and self.step_index in (_FILE, _SECRET, _PREVIEW):
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _enter(self, step: int) -> None:
        title, explanation, verb = _words(step)
        self.page.show_content(step, title, explanation, verb)
        self.page.back.setVisible(step != _DONE)
        self._show_readiness()
        if step == _FILE:
            self.file_step.choose.setFocus()
        elif step == _SECRET:
            self.secret.setFocus()
        elif step == _PREVIEW and self.preview_step.asks_number:
            self.preview_step.begin()
        else:
            self.page.next.setFocus()

    def _look(self) -> None:
        stores, target, file = self._stores, self._tools.target, self.file_step.file
        if file is None:
            return
        kind, typed = self.secret.kind, self.secret.text()
        self.page.set_busy(tr("De back-up gaat open"))
        self._tools.jobs.run(self, "restore.preview",
                             lambda _context: preview_restore(stores, file, target, kind, typed),
                             self._on_previewed, self._on_refused, lane=Lane.LONG)

    def _restore(self) -> None:
        stores, target, file = self._stores, self._tools.target, self.file_step.file
        step, stop = self.preview_step, self._stop
        asked = step.asks_number
        highest = step.highest_certificate() if asked else None
        if file is None or (asked and highest is None) or (step.decides and not step.decided):
            return
        kind, typed = self.secret.kind, self.secret.text()
        decisions = RestoreDecisions(highest, without_ledger=step.decided, stale_ledger=step.decided)
        stop.clear()
        self._restoring = True
        self._forget.stop()
        self.page.set_busy(tr("Terugzetten en nalezen"))

        def restore(context: JobContext) -> Restored:
            def told(done: int, total: int) -> None:
                context.check_cancelled()
                if stop.is_set():
                    raise RestoreStopped
                context.progress(done, total)

            return restore_backup(stores, file, target, kind, typed, decisions, told)

        job = self._tools.jobs.run(self, "restore.run", restore, self._on_restored, self._on_refused, lane=Lane.LONG)
        job.progressed.connect(self._on_progressed)

    def _on_inspected(self, file: Path, info: BackupInfo) -> None:
        self.page.set_busy("")
        self._bytes = info.bytes
        self.file_step.show_file(file, info)
        self._enter(_FILE)
        self.page.next.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_previewed(self, preview: RestorePreview) -> None:
        self.page.set_busy("")
        self.preview_step.show_preview(preview)
        self._forget.start()
        self._enter(_PREVIEW)

    def _on_progressed(self, done: int, total: int, _words: str) -> None:
        size = self._bytes
        share = size * done // total if total else 0
        self.page.busy.set_progress(done, total, bytes_words(share, size, 1))

    def _on_restored(self, restored: Restored) -> None:
        self._restoring = False
        self.secret.wipe()
        self.page.set_busy("")
        self.done_step.show_restored(restored, decided=self.preview_step.decided)
        self._enter(_DONE)

    def _on_refused(self, fault: JindraError) -> None:
        self._restoring = False
        self.page.set_busy("")
        if isinstance(fault, WrongPassphrase):
            self._enter(_SECRET)
            self.secret.refuse(fault)
        elif isinstance(fault, NumberUnknown):
            self.preview_step.ask_number()
        elif isinstance(fault, LedgerDoubted):
            self.preview_step.ask_decision(fault)
        elif isinstance(fault, LongDerivation):
            self.dialog = ask_to_wait(self.window(), fault, self._on_patient)
        else:
            self.page.tell(fault)
        if self.secret.text():
            self._forget.start()
        self._show_readiness()

    def _on_patient(self) -> None:
        self._stores = replace(self._tools.stores, patient=True)
        self.go_on()

    def _on_answered(self) -> None:
        self._forget.start()
        self._show_readiness()

    def _show_readiness(self) -> None:
        step = self.preview_step
        undecided = self.step_index == _PREVIEW and step.decides and not step.decided
        unchosen = self.step_index == _FILE and self.file_step.file is None
        self.page.next.setEnabled(not undecided and not unchosen)
        self.page.next.setToolTip(tr("Vink eerst aan wat je besluit.") if undecided else
                                  tr("Kies eerst een bestand.") if unchosen else "")
        if self.step_index == _PREVIEW:
            self.page.next.setText(tr("Ga toch door") if step.decides else tr("Zet terug"))

    def _on_left_standing(self) -> None:
        """What was typed does not be there for whoever comes by."""
        if self._restoring or self.step_index == _DONE:
            return
        self.secret.wipe()
        if self.step_index == _PREVIEW:
            self._enter(_SECRET)


def ask_to_wait(window: QWidget, fault: LongDerivation, agreed: Callable[[], None]) -> ConfirmDialog:
    """What would take long begins only when the owner says so; for this backup once."""
    title, cause, _ = fault.parts(qt_translate, current_language())
    dialog = ConfirmDialog(window, title, cause, tr("Toch openen"), danger=False)
    dialog.confirmed.connect(agreed)
    dialog.open()
    return dialog


def _words(step: int) -> tuple[str, str, str]:
    if step == _FILE:
        return (tr("Een back-up terugzetten"),
                tr("Sluit de stick aan en kies het bestand dat op .jdb eindigt. Neem de nieuwste die je hebt."),
                tr("Verder"))
    if step == _SECRET:
        return (tr("Waarmee gaat hij open?"),
                tr("Een back-up gaat open met je wachtwoordzin of met de code van je herstelblad. Meer is niet nodig, "
                   "ook niet op een nieuwe computer."), tr("Open de back-up"))
    if step == _PREVIEW:
        return (tr("Dit zit erin"), "", tr("Zet terug"))
    return (tr("Teruggezet"), "", tr("Naar het slot"))
