"""From the preview to the certificate: what she does beside the table, done to the client whom the preview shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.changes import ChangeSet, Topic
from jindra_desk.application.erasure import (
    DestructionResult,
    ErasurePreview,
    Wording,
    destroy_client,
    preview_erasure,
    tick_before,
)
from jindra_desk.application.retention import place_hold, release_holds
from jindra_desk.application.session import Session
from jindra_desk.domain.credible_day import TodayDoubted
from jindra_desk.domain.erasure_plan import ErasureReason
from jindra_desk.domain.errors import JindraError, UnknownClient
from jindra_desk.domain.hold import HoldGround
from jindra_desk.domain.ids import ClientId
from jindra_desk.domain.policy import Policy
from jindra_desk.domain.record_classes import RecordClass
from jindra_desk.ui.certificate_view import show_certificate
from jindra_desk.ui.day_question import ask_today
from jindra_desk.ui.dialog_drafts import DialogDrafts
from jindra_desk.ui.jobs import JobContext
from jindra_desk.ui.retention.hold_dialog import HoldDialog
from jindra_desk.ui.retention.preview import PreviewCard
from jindra_desk.ui.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets import BusyBar, ConfirmDialog
from jindra_desk.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Shown:
    """A preview with the policy and day that its clocks are drawn by."""

    preview: ErasurePreview
    policy: Policy
    today: date


def read_preview(session: Session, client_id: ClientId, reason: ErasureReason) -> Shown:
    """The preview, together with the policy in force."""
    preview = preview_erasure(session, client_id, reason)
    with session.vault.reading() as uow:
        return Shown(preview, session.policy(uow), session.clock.today())


class ErasureFlow(QObject):
    """Owns the preview card and the bar under it; `window` is what dialogs stand over."""

    closed = Signal(bool)
    """The preview went; True when the focus was in it, and needs another place."""

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._window = window
        self._reason = ErasureReason.TERM
        self._shown: Shown | None = None
        self._destroying = False
        self._forms = DialogDrafts(self)
        self.client: ClientId | None = None
        self.busy = BusyBar()
        self.busy.hide()  # it would keep its room under the preview
        self.card = PreviewCard()
        self._connect_card()

    @property
    def showing(self) -> bool:
        """True when a preview is on the screen."""
        return self._shown is not None

    def choose(self, client_id: ClientId | None) -> None:
        """Take another client; `refresh` reads her."""
        self.client, self._reason = client_id, ErasureReason.TERM
        self._forms.forget()

    def draft_values(self) -> dict[str, object]:
        """What she chose and filled in for this client, and did not do; what is being done is no draft any more."""
        if self._destroying:
            return {}
        values = self._forms.values()
        if self.client is not None and self._reason is not ErasureReason.TERM:
            values["reason"] = self._reason.value
        return values

    def restore(self, values: Mapping[str, object]) -> None:
        """Choose the same reason again; an open form comes back with the preview."""
        reason = values.get("reason")
        if reason in [known.value for known in ErasureReason]:
            self._reason = ErasureReason(str(reason))
        self._forms.expect(values)
        self.refresh()

    def show_again(self) -> None:
        """Draw the same preview anew, with names or initials."""
        if self._shown is not None:
            self._show(self._shown)

    def _connect_card(self) -> None:
        self.card.destroy_asked.connect(self._confirm)
        self.card.hold_asked.connect(self._ask_hold)
        self.card.release_asked.connect(self._release)
        self.card.closed.connect(self.close)
        self.card.reason_changed.connect(self._on_reason_changed)
        self.card.paper_ticked.connect(lambda ticked: self._tick(paper=ticked))
        self.card.phone_ticked.connect(lambda ticked: self._tick(phone=ticked))
        self.card.file_asked.connect(self._open_file)

    @property
    def _client_shown(self) -> ClientId | None:
        return self._shown.preview.client.id if self._shown is not None else None

    def refresh(self) -> None:
        """Read the preview of the chosen client."""
        if self.client is None:
            return
        client_id, reason = self.client, self._reason

        def unread(fault: JindraError) -> None:
            # Nobody is shown. A client who is no longer there needs no words: the list says so.
            self.close()
            if not isinstance(fault, UnknownClient):
                self._workbench.error_raised.emit(fault)

        self._workbench.run(self, "retention.preview", lambda session: read_preview(session, client_id, reason),
                            self._show, unread, coalesce_key="retention.preview")

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self.card.show_preview(shown.preview, shown.policy, shown.today, watched=self._workbench.privacy.watched)
        if self._forms.expected and shown.preview.client.id == self.client:
            if shown.preview.retention.file.hold is None:
                self._ask_hold()
            self._forms.forget()

    def close(self) -> None:
        """Show nobody."""
        focused: QWidget | None = self._window.window().focusWidget()
        had_focus = focused is not None and self.card.isAncestorOf(focused)
        self.client = self._shown = None
        self.card.show_nothing()
        self.closed.emit(had_focus)

    def _on_reason_changed(self, reason: object) -> None:
        if isinstance(reason, ErasureReason):
            self._reason = reason
            self.refresh()

    # What she does in the preview is done to the client whom it shows: the next one may have been chosen, and not read.

    def _tick(self, *, paper: bool | None = None, phone: bool | None = None) -> None:
        if (client_id := self._client_shown) is not None:
            self._workbench.run(self, "retention.tick", lambda session: tick_before(
                session, client_id, paper_destroyed=paper, phone_cleared=phone))

    def _open_file(self) -> None:
        if (client_id := self._client_shown) is not None:
            self._workbench.navigator.open_client(client_id)

    def _ask_hold(self) -> None:
        if (client_id := self._client_shown) is None:
            return
        dialog = HoldDialog(self._window, self._workbench.clock.today())
        dialog.chosen.connect(lambda ground, review_on: self._hold(client_id, ground, review_on))
        self._forms.watch("hold", dialog)
        dialog.open()

    def _hold(self, client_id: ClientId, ground: HoldGround, review_on: date) -> None:
        self._workbench.run(self, "retention.hold", lambda session: place_hold(session, client_id, ground, review_on))

    def _release(self) -> None:
        if (client_id := self._client_shown) is not None:
            self._workbench.run(self, "retention.release", lambda session: release_holds(session, client_id))

    def _confirm(self) -> None:
        if self._shown is None:
            return
        preview = self._shown.preview
        watched = self._workbench.privacy.watched
        who = preview.client.name.privacy_initials if watched else preview.client.name.display
        counts = preview.counts
        visits = tr("1 behandeling") if counts.treatments == 1 else tr("{n} behandelingen", n=counts.treatments)
        photos = tr("{n} foto", n=1) if counts.photos == 1 else tr("{n} foto’s", n=counts.photos)
        text = tr("{visits} en {photos} gaan weg. Dit kan niet terug.", visits=visits, photos=photos)
        books = preview.retention.of(RecordClass.BOOKKEEPING)
        if counts.receipts and books.keep_through:
            name, n, day = who if watched else preview.book_name, counts.receipts, books.keep_through
            one = tr("{n} bon op ‘{name}’ blijft tot en met {day}.", n=n, name=name, day=day)
            more = tr("{n} bonnen op ‘{name}’ blijven tot en met {day}.", n=n, name=name, day=day)
            text += " " + (one if n == 1 else more)
        question = tr("Dossier van {who} vernietigen?", who=who)
        dialog = ConfirmDialog(self._window, question, text, tr("Vernietig dossier"))
        dialog.confirmed.connect(lambda: self._destroy(preview.client.id, preview.plan.reason))
        dialog.open()

    def _destroy(self, client_id: ClientId, reason: ErasureReason) -> None:
        wording = Wording(current_language(), qt_translate)
        services = self._workbench.services

        def destroy(session: Session, context: JobContext) -> DestructionResult:
            return destroy_client(session, services, client_id, reason, wording, context.advance)

        def refused(fault: JindraError) -> None:
            self._on_destroy_failed(client_id, fault, lambda: self._destroy(client_id, reason))

        self._destroying = True
        self.busy.show()
        self.busy.start(tr("Vernietigen en nalezen"))
        job = self._workbench.run_with_progress(self, "retention.destroy", destroy, self._on_destroyed,
                                                refused)
        job.finished.connect(self._on_destroying_ended)
        job.progressed.connect(lambda done, total, _words: self.busy.set_progress(done, total))

    def _on_destroying_ended(self, _outcome: object) -> None:
        self._destroying = False
        self.busy.finish()
        self.busy.hide()

    def _on_destroy_failed(self, client_id: ClientId, fault: JindraError, again: Callable[[], None]) -> None:
        """The rows may be gone while the proof is not there yet: every view reads anew before the fault is told."""
        if isinstance(fault, TodayDoubted):
            ask_today(self._workbench, self._window, fault.doubted.today, fault.doubted.known, again)
            return
        self._workbench.jobs.changes_applied.emit(ChangeSet.of(*Topic, client=client_id))
        self._workbench.error_raised.emit(fault)

    def _on_destroyed(self, result: DestructionResult) -> None:
        self.close()
        words = tr("Vernietigd en nagelezen: niets gevonden. Bewijs {number} opgeslagen.", number=result.number)
        if result.paper_open or result.phone_open:
            words += " " + tr("De zaak blijft open tot de rest ook weg is.")
        self._workbench.navigator.toast(words)
        show_certificate(self._workbench, self._window, result.certificate_id)
