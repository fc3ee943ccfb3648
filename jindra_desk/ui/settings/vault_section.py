"""The vault in the settings: where it lies, when its log was checked, its keys and what it proves (K-03, K-140)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.ports.keys import KeyStore, NoKeyring
from jindra_desk.application.session.session import Session
from jindra_desk.application.settings.computer_check import ComputerProbe
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.application.vault.audit_check import AuditCheck, check_audit_chain, last_audit_check
from jindra_desk.domain.base.wording import clock_time, count
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.settings.certificates_card import CertificatesCard
from jindra_desk.ui.settings.computer_card import ComputerCard
from jindra_desk.ui.settings.integrity_card import IntegrityCard
from jindra_desk.ui.settings.keys_card import KeysCard
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.key_hint import Divider
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State


class VaultSection(QWidget):
    """Says what was checked and when, never more than that."""

    def __init__(self, workbench: ScreenContext, keys: KeyStore, look_at_computer: ComputerProbe,
                 anchors: AnchorPlaces | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._path = Label("", Role.SECOND, wrap=True)
        self._check = StateLine(tr("Nog niet nagekeken."), State.NEUTRAL)
        check = SecondaryButton(tr("Kijk na"), size=Size.SMALL)
        check.clicked.connect(self.check_now)
        card = Card(spacing=measures.SPACE_16)
        card.body.addWidget(SectionTitle(tr("Kluis")))
        card.body.addLayout(_row(tr("Plaats"), self._path))
        card.body.addWidget(Divider())
        card.body.addLayout(_row(tr("Logboek"), self._check, check))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_24)
        column.addWidget(card)
        places = anchors or AnchorPlaces()
        self.keys = KeysCard(workbench, keys, places.keyring or NoKeyring())
        column.addWidget(self.keys)
        self.integrity = IntegrityCard(workbench, places, keys)
        column.addWidget(self.integrity)
        self._computer = ComputerCard(workbench, look_at_computer)
        column.addWidget(self._computer)
        self._certificates = CertificatesCard(workbench)
        column.addWidget(self._certificates)

    def reload(self) -> None:
        """Read place and last check."""
        self._workbench.ask(self, "settings.vault", _read, self._on_read, coalesce_key="settings.vault")
        self.integrity.reload()
        self.keys.reload()
        self._computer.reload()
        self._certificates.reload()

    def check_now(self) -> None:
        """Walk the log now."""
        self._check.set(tr("Wordt nagekeken"), State.NEUTRAL)
        self._workbench.act(self, "settings.check_audit", check_audit_chain, self._show_check)

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
