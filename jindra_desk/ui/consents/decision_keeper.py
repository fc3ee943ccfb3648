"""Carries a decision through its three steps: checked in the vault, sealed on the work lane, stored and read back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from jindra_desk.application.consents.signing import (
    DecisionCommand,
    DecisionRecorded,
    PreparedDecision,
    prepare_decision,
    seal,
    store_decision,
)
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.consents.signing_words import Translators
from jindra_desk.ui.navigation.screen_context import ScreenContext


class DecisionKeeper(QObject):
    """One decision at a time; `kept` or `refused` comes once for each, as long as the owner lives."""

    kept = Signal(object)
    """A DecisionRecorded: durable, and its document read back."""
    progressed = Signal(int, int)
    """Pages read and to read, while what a no took is looked for."""
    refused = Signal(object)
    """A JindraError: nothing was kept."""

    def __init__(self, workbench: ScreenContext, translators: Translators, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._translators = translators
        self._busy = False

    @property
    def busy(self) -> bool:
        """True while a decision is on its way."""
        return self._busy

    def keep(self, command: DecisionCommand) -> None:
        """Begin; nothing when one is on its way already."""
        if self._busy:
            return
        self._busy = True
        self._workbench.act(self, "signing.prepare", lambda session: prepare_decision(session, command),
                            self._on_prepared, self._on_refused)

    def _on_prepared(self, prepared: PreparedDecision) -> None:
        documents, translate = self._workbench.services.documents, self._translators(prepared.text.language)
        self._workbench.run_apart(self, "signing.seal", lambda _context: seal(documents, prepared, translate),
                                  partial(self._on_sealed, prepared), self._on_refused)

    def _on_sealed(self, prepared: PreparedDecision, pdf: bytes) -> None:
        job = self._workbench.change_with_progress(
            self, "signing.store", lambda session, context: store_decision(session, prepared, pdf, context.advance),
            self._on_stored, self._on_refused)
        job.progressed.connect(lambda done, total, _words: self.progressed.emit(done, total))

    def _on_stored(self, recorded: DecisionRecorded) -> None:
        self._busy = False
        self.kept.emit(recorded)

    def _on_refused(self, error: JindraError) -> None:
        self._busy = False
        self.refused.emit(error)
