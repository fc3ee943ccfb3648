"""«Deze computer» in the settings: what the system itself may keep of clients, and what can be done (trust #16)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.session.session import Session
from jindra_desk.application.settings.computer_check import (
    ComputerFinding,
    ComputerProbe,
    Subject,
    Verdict,
    check_computer,
)
from jindra_desk.domain.base.text import noop
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Role, measures
from jindra_desk.ui.theme.text import qt_translate, render, tr
from jindra_desk.ui.widgets.feedback.tag import StateLine
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.paint.key_hint import Divider
from jindra_desk.ui.widgets.paint.label import Label
from jindra_desk.ui.widgets.paint.state import State

_TITLES = MappingProxyType({
    Subject.DISK: noop("Schijf"),
    Subject.SWAP: noop("Wisselgeheugen"),
    Subject.HIBERNATION: noop("Sluimerstand"),
    Subject.PRINT_SPOOL: noop("Printwachtrij"),
})
_STATES = MappingProxyType({Verdict.FINE: State.OK, Verdict.RISK: State.WARN, Verdict.UNKNOWN: State.NEUTRAL})


class ComputerCard(Card):
    """Says what the system answered, never more; it is asked again at every look."""

    def __init__(self, workbench: ScreenContext, probe: ComputerProbe, parent: QWidget | None = None) -> None:
        super().__init__(spacing=measures.SPACE_16, parent=parent)
        self._workbench = workbench
        self._probe = probe
        again = SecondaryButton(tr("Kijk opnieuw"), size=Size.SMALL)
        again.clicked.connect(self.reload)
        head = QHBoxLayout()
        head.addWidget(SectionTitle(tr("Deze computer")), 1)
        head.addWidget(again)
        self.body.addLayout(head)
        self.body.addWidget(Label(
            tr("Wat je computer zelf bewaart, valt buiten dit programma. Dit is wat ervan te zien is."),
            Role.SECOND, wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(measures.SPACE_16)
        self.body.addLayout(self._rows)

    def reload(self) -> None:
        """Ask where the vault lies, and then the system, away from the vault's thread."""
        self._workbench.ask(self, "settings.computer", _place, self._ask, coalesce_key="settings.computer")

    def _ask(self, vault: Path) -> None:
        probe = self._probe
        self._workbench.run_apart(self, "settings.computer", lambda _context: check_computer(probe, vault), self._show)

    def _show(self, findings: Sequence[ComputerFinding]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for index, finding in enumerate(findings):
            if index:
                self._rows.addWidget(Divider())
            self._rows.addWidget(_ExposureRow(finding))


class _ExposureRow(QWidget):
    """What it is, how it stands, and what to do."""

    def __init__(self, finding: ComputerFinding) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_4)
        column.addWidget(Label(qt_translate(_TITLES[finding.subject]), Role.MEDIUM))
        column.addWidget(StateLine(render(finding.says), _STATES[finding.verdict]))
        if finding.advice is not None:
            column.addWidget(Label(render(finding.advice), Role.SECOND, wrap=True))


def _place(session: Session) -> Path:
    return session.vault.path
