"""From the preview to the certificate: what is done beside the table, to the client whom the preview shows."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jindra_desk.application.erasure.destroy import (
    DatedPreview,
    DestructionResult,
    dated_preview,
    tick_before,
)
from jindra_desk.application.ports.repositories.erasure import FileCounts
from jindra_desk.application.retention.holds import keep_holding, place_hold
from jindra_desk.domain.base.errors import JindraError, UnknownClient
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.erasure.lines import LineKind
from jindra_desk.domain.erasure.reasons import Death, ErasureReason, ToldBy
from jindra_desk.domain.records.record_classes import RecordClass
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.domain.rights.request import RequestKind
from jindra_desk.ui.forms.dialog_drafts import DialogDrafts
from jindra_desk.ui.navigation.routes import ClientRoute
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.printing.certificate_view import show_certificate
from jindra_desk.ui.retention.death_dialog import DeathDialog
from jindra_desk.ui.retention.destruction_run import DestructionRun
from jindra_desk.ui.retention.held_letter import HeldLetter
from jindra_desk.ui.retention.hold_dialog import HoldDialog
from jindra_desk.ui.retention.joined_words import joined_words
from jindra_desk.ui.retention.preview import PreviewCard
from jindra_desk.ui.retention.release_flow import ReleaseFlow
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog


def kept_death(stored: object) -> Death | None:
    """What a draft tells of a death; None for anything else."""
    match stored:
        case [str(died_on), str(told_by)]:
            with suppress(ValueError):
                return Death(date.fromisoformat(died_on), ToldBy(told_by))
    return None


def what_goes(counts: FileCounts) -> list[str]:
    """Everything that the question counts: what is not there is not named."""
    documents = counts.documents - counts.forms
    parts = (
        (counts.treatments, tr("1 behandeling"), tr("{n} behandelingen", n=counts.treatments)),
        (counts.photos, tr("{n} foto", n=1), tr("{n} foto’s", n=counts.photos)),
        (counts.consents, tr("1 toestemming"), tr("{n} toestemmingen", n=counts.consents)),
        (documents, tr("1 document"), tr("{n} documenten", n=documents)),
    )
    return [one if n == 1 else many for n, one, many in parts if n] or [tr("Een dossier zonder behandelingen")]


class ErasureFlow(QObject):
    """Owns the preview card and the bar under it; `window` is what dialogs stand over."""

    shown = Signal()
    """A preview is on the screen."""
    closed = Signal(bool)
    """The preview went; True when the focus was in it, and needs another place."""

    def __init__(self, workbench: ScreenContext, window: QWidget) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._window = window
        self._reason = ErasureReason.TERM
        self._death: Death | None = None
        self._shown: DatedPreview | None = None
        self.letter = HeldLetter(workbench, window)
        self._forms = DialogDrafts(self)
        self.client: ClientId | None = None
        self.busy = BusyBar()
        self.busy.hide()  # it would keep its room under the preview
        self.card = PreviewCard()
        self.run = DestructionRun(workbench, window, self.busy, self)
        self.run.destroyed.connect(self.close)
        self.run.outdated.connect(self.refresh)
        self.run.to_show.connect(self._show_result)
        self._release = ReleaseFlow(workbench, window, self.busy, self)
        self._connect_card()

    @property
    def showing(self) -> bool:
        """True when a preview is on the screen."""
        return self._shown is not None

    def choose(self, client_id: ClientId | None) -> None:
        """Take another client; `refresh` reads them."""
        self.client, self._reason, self._death = client_id, ErasureReason.TERM, None
        self._forms.forget()

    def draft_values(self) -> dict[str, object]:
        """What was chosen and filled in for this client, and not done; what is being done is no draft any more."""
        if self.run.under_way:
            return {}
        values = self._forms.values()
        if self.client is not None and self._reason is not ErasureReason.TERM:
            values["reason"] = self._reason.value
        if self._death is not None:
            values["death"] = [self._death.died_on.isoformat(), self._death.told_by.value]
        return values

    def restore(self, values: Mapping[str, object]) -> None:
        """Choose the same reason again; an open form comes back with the preview."""
        reason = values.get("reason")
        if reason in [known.value for known in ErasureReason]:
            self._reason, self._death = ErasureReason(str(reason)), kept_death(values.get("death"))
        self._forms.expect(values)
        self.refresh()

    def show_again(self) -> None:
        """Draw the same preview again, with names or initials."""
        if self._shown is not None:
            self._show(self._shown)

    def _connect_card(self) -> None:
        self.card.foot.destroy_asked.connect(self._confirm)
        self.card.foot.hold_asked.connect(self._ask_hold)
        self.card.foot.release_asked.connect(self._ask_release)
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
        client_id, reason, death = self.client, self._reason, self._death

        def unread(fault: JindraError) -> None:
            # Nobody is shown. A client who is no longer there needs no words: the list says so.
            self.close()
            if not isinstance(fault, UnknownClient):
                self._workbench.error_raised.emit(fault)

        self._workbench.ask(self, "retention.preview", lambda session: dated_preview(session, client_id, reason, death),
                            self._show, unread, coalesce_key="retention.preview")

    def _show(self, shown: DatedPreview) -> None:
        self._shown = shown
        self.card.show_preview(shown.preview, shown.policy, shown.today, watched=self._workbench.privacy.watched)
        self.shown.emit()
        if self._forms.expected and shown.preview.client.id == self.client:
            if self._forms.expects("death"):
                self._on_reason_changed(ErasureReason.DECEASED)
            elif (held := shown.preview.retention.file.hold) is None or held.to_review(shown.today):
                self._ask_hold()
            self._forms.forget()

    def close(self) -> None:
        """Show nobody."""
        focused: QWidget | None = self._window.window().focusWidget()
        had_focus = focused is not None and (self.card.isAncestorOf(focused) or self.card.foot.isAncestorOf(focused))
        self.client = self._shown = None
        self.card.show_nothing()
        self.closed.emit(had_focus)

    def _on_reason_changed(self, reason: object, death: Death | None = None) -> None:
        if reason is ErasureReason.DECEASED and death is None:
            dialog = DeathDialog(self._window, self._workbench.clock.today())
            dialog.chosen.connect(partial(self._on_reason_changed, reason))
            dialog.declined.connect(self.show_again)  # the reason of before is there again
            self._forms.watch("death", dialog)
            dialog.open()
        elif isinstance(reason, ErasureReason):
            self._reason, self._death = reason, death
            self.refresh()

    # What is done in the preview is done to the client whom it shows: the next one may be chosen, and not read.

    def _tick(self, *, paper: bool | None = None, phone: bool | None = None) -> None:
        if (client_id := self._client_shown) is not None:
            self._workbench.change(self, "retention.tick", lambda session: tick_before(
                session, client_id, paper_destroyed=paper, phone_cleared=phone))

    def _open_file(self) -> None:
        if (client_id := self._client_shown) is not None:
            self._workbench.navigator.open(ClientRoute(client_id))

    def _ask_hold(self) -> None:
        if self._shown is None or (client_id := self._client_shown) is None:
            return
        today = self._workbench.clock.today()
        held = self._shown.preview.retention.file.hold
        dialog = HoldDialog(self._window, today, self._shown.policy, held)
        self._forms.watch("hold", dialog)
        if held is not None:
            dialog.chosen.connect(lambda _ground, review_on, _since: self._workbench.change(
                self, "retention.hold", lambda session: keep_holding(session, client_id, review_on)))
            dialog.open()
            return
        dialog.chosen.connect(lambda ground, review_on, since: self._hold(client_id, ground, review_on, since))
        dialog.open()

    def _hold(self, client_id: ClientId, ground: HoldGround, review_on: date, complaint_on: date | None) -> None:
        self._workbench.change(self, "retention.hold", lambda session: place_hold(
            session, client_id, ground, review_on, complaint_on))

    def _ask_release(self) -> None:
        if (client_id := self._client_shown) is not None:
            self._release.ask(client_id)

    def _confirm(self) -> None:
        if self._shown is None:
            return
        preview = self._shown.preview
        watched = self._workbench.privacy.watched
        who = preview.client.name.privacy_initials if watched else preview.client.name.display
        counts = preview.counts
        gone = what_goes(counts)
        alone = len(gone) == 1 and counts.treatments + counts.photos + counts.consents + counts.documents <= 1
        text = (tr("{what} gaat weg. Dit kan niet terug.", what=gone[0]) if alone else
                tr("{what} gaan weg. Dit kan niet terug.", what=joined_words(gone)))
        books = preview.retention.of(RecordClass.BOOKKEEPING)
        if counts.receipts and books.keep_through:
            name, n, day = who if watched else preview.book_name, counts.receipts, books.keep_through
            one = tr("{n} bon op ‘{name}’ blijft tot en met {day}.", n=n, name=name, day=day)
            more = tr("{n} bonnen op ‘{name}’ blijven tot en met {day}.", n=n, name=name, day=day)
            text += " " + (one if n == 1 else more)
        for line in preview.plan.stays:
            if line.kind is LineKind.REQUESTS:
                text += " " + tr("Blijft: {what}.", what=render(line.text))
        question = tr("Dossier van {who} vernietigen?", who=who)
        dialog = ConfirmDialog(self._window, question, text, tr("Vernietig dossier"))
        dialog.confirmed.connect(lambda: self.run.destroy(preview))
        dialog.open()

    def _show_result(self, result: DestructionResult, words: str) -> None:
        if result.letter:
            asked = sorted(result.kept, key=lambda line: line.kind is not RequestKind.ERASURE)
            number = asked[0].number if asked else ""
            self.letter.show(result.letter, number=number, words=words)
        else:
            show_certificate(self._workbench, self._window, result.certificate_id, f"{result.number:04d}", words)
