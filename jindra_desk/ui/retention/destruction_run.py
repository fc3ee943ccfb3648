"""One destruction under way: its progress, how it ended, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.erasure.destroy import DestructionResult, ErasurePreview, Wording, destroy_client
from jindra_desk.application.erasure.residue import ResidueOutside
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.errors import ConsequencesChanged, JindraError
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.ui.forms.day_question import ask_today
from jindra_desk.ui.jobs.lanes import JobContext
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.retention.joined_words import joined_words
from jindra_desk.ui.theme.text import current_language, qt_translate, render, tr
from jindra_desk.ui.widgets.feedback.progress import BusyBar


class DestructionRun(QObject):
    """Destroys what a preview showed; `window` is what a question stands over."""

    destroyed = Signal()
    """It is done: nobody is to be shown any more."""
    outdated = Signal()
    """Something else would happen than was read: it is to be read again."""
    to_show = Signal(DestructionResult, str)
    """What was done, and the words for it: they stand with the proof, which would cover a message of the window."""

    def __init__(self, workbench: ScreenContext, window: QWidget, busy: BusyBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench, self._window, self._busy = workbench, window, busy
        self.under_way = False

    def destroy(self, preview: ErasurePreview) -> None:
        """Do what the owner read; if anything of it changed since, nothing is done."""
        client_id, reason, death = preview.client.id, preview.plan.reason, preview.death
        wording = Wording(current_language(), qt_translate)
        services = self._workbench.services

        def destroy(session: Session, context: JobContext) -> DestructionResult:
            return destroy_client(session, services, client_id, reason, wording, context.advance, death,
                                  with_letter=True, foretold=preview)

        def refused(fault: JindraError) -> None:
            self._on_destroy_failed(client_id, fault, lambda: self.destroy(preview))

        self.under_way = True
        self._busy.show()
        self._busy.start(tr("Vernietigen en nalezen"))
        job = self._workbench.change_with_progress(self, "retention.destroy", destroy, self._on_destroyed,
                                                   refused)
        job.finished.connect(self._on_destroying_ended)
        job.progressed.connect(lambda done, total, _words: self._busy.set_progress(done, total))

    def _on_destroying_ended(self, _outcome: object) -> None:
        self.under_way = False
        self._busy.finish()
        self._busy.hide()

    def _on_destroy_failed(self, client_id: ClientId, fault: JindraError, again: Callable[[], None]) -> None:
        """The rows may be gone while the proof is not there yet: every view reads again before the fault is told."""
        if isinstance(fault, TodayDoubted):
            ask_today(self._workbench, self._window, fault.doubted.today, fault.doubted.known, again)
            return
        if isinstance(fault, ConsequencesChanged):
            self.outdated.emit()
        else:
            self._workbench.jobs.changes_applied.emit(ChangeSet.of(*Topic, client=client_id))
        self._workbench.error_raised.emit(fault)

    def _on_destroyed(self, result: DestructionResult) -> None:
        self.destroyed.emit()
        words = tr("Vernietigd en nagelezen: niets gevonden. Bewijs {number} opgeslagen.", number=result.number)
        if result.letter:
            # The letter has the name: while it waits, not everything is gone.
            words = tr("Vernietigd en nagelezen: van het dossier is niets gevonden. Bewijs {number} opgeslagen.",
                       number=result.number)
        if result.parents:
            watched = self._workbench.privacy.watched
            where = [render(one.words(one.name.privacy_initials if watched else one.name.display))
                     for one in result.parents]
            words = tr("Vernietigd en nagelezen: van het dossier is niets gevonden. Blijft: {where}. "
                       "Bewijs {number} opgeslagen.", where=joined_words(where), number=result.number)
        if result.report.outside and not result.letter and not result.parents:
            words = tr("In de kluis is niets meer gevonden. Bewijs {number} opgeslagen.", number=result.number)
        if result.letter:
            words += " " + tr("De brief wacht op je, met de naam erop: print of bewaar hem, dan is ook die weg.")
        if result.open_tasks:
            words += " " + tr("De zaak blijft open tot de rest ook weg is.")
        self.to_show.emit(result, words)
        if result.report.outside:
            self._workbench.error_raised.emit(ResidueOutside.of(result.report.outside))
