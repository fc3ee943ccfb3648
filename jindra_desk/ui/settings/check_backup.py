"""«Controleer een back-up»: choose a file, open it with its own secret, read every byte, and compare what is in it.

The same checks as in a vault (trust #13, #25).
"""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.restore.check_backup import BackupCheck, check_backup
from jindra_desk.application.vault.stores import Stores
from jindra_desk.application.vault.verify_report import CHECK_NAMES, Check, VaultReport
from jindra_desk.domain.base.errors import JindraError, WrongPassphrase
from jindra_desk.domain.base.text import text
from jindra_desk.domain.base.wording import size_words
from jindra_desk.domain.copies.backup_faults import BackupStopped
from jindra_desk.ui.copies.backup_words import (
    bytes_words,
    clients_words,
    documents_words,
    ledger_words,
    moment_words,
    photos_words,
)
from jindra_desk.ui.jobs.lanes import JobContext
from jindra_desk.ui.navigation.screen_context import Bench
from jindra_desk.ui.secrets.backup_secret import BackupSecret
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import current_language, qt_translate, render, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.feedback.tag import CheckLine, StateLine
from jindra_desk.ui.widgets.inputs.buttons import PrimaryButton, SecondaryButton
from jindra_desk.ui.widgets.layout.dialog import Dialog
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_READINGS = 2
_WIDTH = 520


class CheckBackupDialog(Dialog):
    """Asks for the secret, reads, and says what was found; nothing is written anywhere."""

    own_enter = True

    def __init__(self, parent: QWidget, bench: Bench, stores: Stores, file: Path) -> None:
        super().__init__(parent, tr("Controleer een back-up"), width=_WIDTH)
        self._bench, self._stores, self._file = bench, stores, file
        self._stop = threading.Event()
        self.body.addWidget(Label(file.name, Role.MEDIUM))
        self.body.addWidget(Label(str(file.parent), Role.SECOND))
        self.secret = BackupSecret()
        self.secret.submitted.connect(self.check)
        self.body.addWidget(self.secret)
        self._busy = BusyBar(stoppable=True)
        self._busy.stop_clicked.connect(self._stop.set)
        self._busy.hide()
        self.body.addWidget(self._busy)
        self._fault = Banner("", "", State.BAD)
        self._fault.hide()
        self.body.addWidget(self._fault)
        self.outcome = QWidget()
        self._lines = QVBoxLayout(self.outcome)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(measures.SPACE_8)
        self.outcome.hide()
        self.body.addWidget(self.outcome)
        self._close = SecondaryButton(tr("Sluit"))
        self._close.clicked.connect(self.reject)
        self._check = PrimaryButton(tr("Controleer"))
        self._check.clicked.connect(self.check)
        self.add_button(self._close)
        self.add_button(self._check)
        self.finished.connect(lambda _result: self._stop.set())
        self.secret.setFocus()

    def check(self) -> None:
        """Read the whole backup with what was typed."""
        if not self._check.isEnabled() or not self.secret.is_complete():
            return
        self._fault.hide()
        self._set_busy(True)
        stores, file, stop = self._stores, self._file, self._stop
        kind, typed = self.secret.kind, self.secret.text()
        stop.clear()

        def verify(context: JobContext) -> BackupCheck:
            def told(done: int, total: int) -> None:
                context.check_cancelled()
                if stop.is_set():
                    raise BackupStopped
                context.progress(done, total)

            def looked(check: Check, done: int, total: int) -> None:
                context.check_cancelled()
                if stop.is_set():
                    raise BackupStopped
                context.progress(done, total, text(CHECK_NAMES[check]))

            return check_backup(stores, file, kind, typed, told, looked)

        job = self._bench.run_long(self, "backup.verify", verify, self._on_verified, self._on_refused)
        job.progressed.connect(self._on_progressed)

    def _on_progressed(self, done: int, total: int, words: str) -> None:
        self._busy.set_progress(done, total, words or bytes_words(done, total, _READINGS))

    def _on_verified(self, check: BackupCheck) -> None:
        self._set_busy(False)
        self.secret.wipe()
        self.secret.hide()
        self._check.hide()
        for line in _result_lines(check):
            self._lines.addWidget(line)
        self.outcome.show()
        self._close.setFocus()
        self.fit_height()

    def _on_refused(self, fault: JindraError) -> None:
        self._set_busy(False)
        if isinstance(fault, WrongPassphrase):
            self.secret.refuse(fault)
        elif not isinstance(fault, BackupStopped):
            title, cause, next_step = fault.parts(qt_translate, current_language())
            self._fault.set_texts(title, " ".join(part for part in (cause, next_step) if part))
            self._fault.show()
        self.fit_height()

    def _set_busy(self, busy: bool) -> None:
        self._check.setEnabled(not busy)
        self.secret.setEnabled(not busy)
        self._busy.setVisible(busy)
        if busy:
            self._busy.start(tr("Alles wordt gelezen"))
        else:
            self._busy.finish()
        self.fit_height()


def _result_lines(check: BackupCheck) -> list[QWidget]:
    report = check.backup
    lines: list[QWidget] = [
        StateLine(tr("Deze back-up is heel en gaat open"), State.OK, role=Role.MEDIUM) if check.whole else
        StateLine(tr("Er klopt iets niet in deze back-up. Bewaar hem, en kijk een andere na."), State.BAD,
                  role=Role.MEDIUM),
        _told(tr("Gemaakt op {moment}, {size}.", moment=moment_words(report.info.made_at),
                 size=size_words(report.info.bytes))),
        _told(tr("Erin: {clients}, {photos} en {documents}.", clients=clients_words(report.clients),
                 photos=photos_words(report.photos), documents=documents_words(report.documents))),
        _told(ledger_words(report.ledger_last, report.ledger_on)),
    ]
    n = report.altered
    if n:
        words = (tr("{n} foto of document was toen al veranderd sinds het werd bewaard.", n=1) if n == 1
                 else tr("{n} foto’s of documenten waren toen al veranderd sinds ze werden bewaard.", n=n))
        lines.append(Banner(words, "", State.WARN))
    return [*lines, *_inside(check.inside)]


def _inside(report: VaultReport | None) -> list[QWidget]:
    """What the comparison of the rows in it found, and what it does not prove."""
    if report is None:
        return [Banner(tr("Deze back-up is van een eerdere versie van Jindra Desk. Of de gegevens erin bij elkaar "
                          "passen, is daarom niet nagekeken."), "", State.WARN)]
    found: list[QWidget] = [CheckLine(f"{qt_translate(CHECK_NAMES[part.check])}: {render(finding.words)}", State.BAD)
                            for part in report.parts for finding in part.findings]
    if not found:
        found.append(_told(tr("De gegevens erin passen bij elkaar, en wat te bewijzen is, is onveranderd.")))
    return found


def _told(words: str) -> Label:
    return Label(words, Role.SECOND, wrap=True)
