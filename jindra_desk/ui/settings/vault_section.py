"""The vault in the settings: where it lies, when its log was checked, and changing the passphrase (K-03, K-140)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.key_ports import KeyStore, Strength
from jindra_desk.application.session import Session
from jindra_desk.application.vaults import AuditCheck, change_passphrase, check_audit_chain, last_audit_check
from jindra_desk.domain.errors import JindraError
from jindra_desk.domain.wording import clock_time, count
from jindra_desk.ui.passphrase_dialog import PassphraseDialog
from jindra_desk.ui.settings.certificates_card import CertificatesCard
from jindra_desk.ui.text import tr
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.widgets import Card, Divider, Label, SecondaryButton, SectionTitle, Size, State, StateLine
from jindra_desk.ui.workbench import Workbench


class VaultSection(QWidget):
    """Says what was checked and when, never more than that."""

    def __init__(self, workbench: Workbench, keys: KeyStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._keys = keys
        self.dialog: PassphraseDialog | None = None
        self._path = Label("", Role.SECOND, wrap=True)
        self._check = StateLine(tr("Nog niet nagekeken."), State.NEUTRAL)
        check = SecondaryButton(tr("Kijk na"), size=Size.SMALL)
        check.clicked.connect(self.check_now)
        change = SecondaryButton(tr("Wijzig wachtwoordzin"), icon="key-round", size=Size.SMALL)
        change.clicked.connect(self.change_passphrase)
        card = Card(spacing=measures.SPACE_16)
        card.body.addWidget(SectionTitle(tr("Kluis")))
        card.body.addLayout(_row(tr("Plaats"), self._path))
        card.body.addWidget(Divider())
        card.body.addLayout(_row(tr("Logboek"), self._check, check))
        card.body.addWidget(Divider())
        card.body.addLayout(_row(
            tr("Wachtwoordzin"),
            Label(tr("Je herstelcode blijft dezelfde als je hem wijzigt."), Role.SECOND, wrap=True), change))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_24)
        column.addWidget(card)
        self._certificates = CertificatesCard(workbench)
        column.addWidget(self._certificates)

    def reload(self) -> None:
        """Read place and last check."""
        self._workbench.run(self, "settings.vault", _read, self._on_read, coalesce_key="settings.vault")
        self._certificates.reload()

    def check_now(self) -> None:
        """Walk the log now."""
        self._check.set(tr("Wordt nagekeken"), State.NEUTRAL)
        self._workbench.run(self, "settings.check_audit", check_audit_chain, self._show_check)

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
        self._workbench.run(self, "settings.change_passphrase",
                            lambda session: change_passphrase(session, self._keys, current, fresh),
                            lambda _changes: self._on_passphrase_changed(), self._on_passphrase_refused)

    def _on_passphrase_changed(self) -> None:
        if self.dialog is not None:
            self.dialog.wipe()
            self.dialog.dismiss()
        self._workbench.navigator.toast(tr("Je nieuwe wachtwoordzin geldt vanaf nu."))

    def _on_passphrase_refused(self, fault: JindraError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(fault)

    def _on_dialog_finished(self, _result: int) -> None:
        self.dialog = None

    def _on_read(self, found: tuple[str, AuditCheck | None]) -> None:
        path, check = found
        self._path.setText(path)
        self._show_check(check)

    def _show_check(self, check: AuditCheck | None) -> None:
        if check is None:
            self._check.set(tr("Nog niet nagekeken."), State.NEUTRAL)
        elif check.broken_at is None:
            day, time = check.checked_at.date(), clock_time(check.checked_at)
            if check.rows == 1:
                said = tr("Nagekeken op {day} om {time}: 1 regel, alles sluit aan.", day=day, time=time)
            else:
                said = tr("Nagekeken op {day} om {time}: {n} regels, alles sluit aan.", day=day, time=time,
                          n=count(check.rows))
            self._check.set(said, State.OK)
        else:
            self._check.set(tr("Regel {n} van het logboek klopt niet. Bewaar je laatste back-up goed.",
                               n=count(check.broken_at)), State.BAD)


def _row(title: str, detail: QWidget, action: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(measures.SPACE_16)
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(Label(title, Role.MEDIUM))
    texts.addWidget(detail)
    row.addLayout(texts, 1)
    if action is not None:
        row.addWidget(action)
    return row


def _read(session: Session) -> tuple[str, AuditCheck | None]:
    return str(session.vault.path), last_audit_check(session)
