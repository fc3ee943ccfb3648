"""From «Laat los» to the words that it was done: asks, lets go, and tells what was found when every page was read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jindra_desk.application.retention.holds import Released, ReleasePreview, preview_release, release_holds
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.retention.hold import ReleaseGround
from jindra_desk.domain.retention.waiting import WaitsFor
from jindra_desk.domain.rights.request import REQUEST_LABELS
from jindra_desk.ui.forms.day_question import ask_today
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.retention.release_dialog import ReleaseDialog, released_words
from jindra_desk.ui.theme.text import qt_translate, tr
from jindra_desk.ui.widgets.feedback.progress import BusyBar


class ReleaseFlow(QObject):
    """`window` is what its dialogs stand over, `busy` tells how far the reading of every page is."""

    def __init__(self, workbench: ScreenContext, window: QWidget, busy: BusyBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._window = window
        self._busy = busy

    def ask(self, client_id: ClientId) -> None:
        """Read what letting go would do, and ask."""
        self._workbench.ask(self, "retention.release.preview", lambda session: preview_release(session, client_id),
                            self._show)

    def _show(self, preview: ReleasePreview) -> None:
        name = preview.client.name
        watched = self._workbench.privacy.watched
        dialog = ReleaseDialog(self._window, preview, name.privacy_initials if watched else name.display)
        dialog.confirmed.connect(lambda ground, only: self._release(preview, ground, only))
        dialog.open()

    def _release(self, preview: ReleasePreview, ground: ReleaseGround | None, only: frozenset[HoldId]) -> None:
        client_id = preview.client.id
        job = self._workbench.change_with_progress(
            self, "retention.release",
            lambda session, context: release_holds(
                session, client_id, ground, context.advance, preview, only=only),
            partial(self._on_released, preview),
            lambda fault: self._on_failed(fault, lambda: self._release(preview, ground, only)))
        self._busy.show()
        self._busy.start(tr("Loslaten, en elke bladzijde van de kluis nalezen"))
        job.progressed.connect(lambda done, total, _words: self._busy.set_progress(done, total))
        job.finished.connect(lambda _outcome: self._end_busy())

    def _end_busy(self) -> None:
        self._busy.finish()
        self._busy.hide()

    def _on_released(self, preview: ReleasePreview, released: Released) -> None:
        if released.still_held:
            words = tr("Losgelaten. Het dossier blijft vast om een andere reden.")
        elif released.waits is WaitsFor.RESTRICTION:
            words = tr("Losgelaten. Het dossier blijft: het is afgeschermd.")
        elif released.number is None:
            words = released_words(preview)
        elif released.clean:
            words = tr("Losgelaten. Wat was ingetrokken, is gewist en nagelezen: niets gevonden. "
                       "Nummer {number} in het register.", number=released.number)
        else:
            words = tr("Losgelaten, en gewist wat was ingetrokken. Bij het nalezen stond er nog iets van in het "
                       "kluisbestand: het gaat weg bij de volgende opening.")
        for one in released.reopened:
            words += " " + tr("{kind} nr. {number} staat weer open: antwoord uiterlijk {day}.",
                              kind=qt_translate(REQUEST_LABELS[one.kind]), number=one.number, day=one.due_on)
        self._workbench.navigator.toast(words)

    def _on_failed(self, fault: JindraError, again: Callable[[], None]) -> None:
        if isinstance(fault, TodayDoubted):
            ask_today(self._workbench, self._window, fault.doubted.today, fault.doubted.known, again)
        else:
            self._workbench.error_raised.emit(fault)
