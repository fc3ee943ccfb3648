"""The retention screen (look.md, picture 07): counts, 24 months, the table, and the preview with the button."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jindra_desk.application.changes import ChangeSet, Topic
from jindra_desk.application.erasure import (
    DestructionResult,
    ErasurePreview,
    Wording,
    destroy_client,
    preview_erasure,
    tick_before,
)
from jindra_desk.application.repositories import RetentionFilter
from jindra_desk.application.retention import Dashboard, place_hold, release_holds, retention_dashboard
from jindra_desk.application.session import Session
from jindra_desk.domain.erasure_plan import ErasureReason
from jindra_desk.domain.hold import HoldGround
from jindra_desk.domain.ids import ClientId
from jindra_desk.domain.policy import Policy
from jindra_desk.domain.record_classes import RecordClass
from jindra_desk.ui.jobs import JobContext
from jindra_desk.ui.retention.hold_dialog import HoldDialog
from jindra_desk.ui.retention.preview import PreviewCard
from jindra_desk.ui.retention.table_model import Column, RetentionTableModel
from jindra_desk.ui.screen import Screen
from jindra_desk.ui.text import current_language, qt_translate, tr
from jindra_desk.ui.widgets import (
    BusyBar,
    Card,
    ConfirmDialog,
    CountCard,
    DataTable,
    EmptyState,
    MonthBar,
    MonthChart,
    Page,
    PageHeader,
    SectionTitle,
    State,
    TableCard,
    TwoColumns,
)
from jindra_desk.ui.workbench import Workbench

_CARDS = (RetentionFilter.DUE, RetentionFilter.SOON, RetentionFilter.HELD, RetentionFilter.RUNNING)
_TABLE_ROWS = 7


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


class RetentionPage(Screen):
    """Cards filter the table; a chosen row fills the preview; the preview destroys, after one question."""

    key = "retention"
    rail_item = "retention"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._which = RetentionFilter.ATTENTION
        self._client: ClientId | None = None
        self._reason = ErasureReason.TERM
        self._shown: Shown | None = None
        self._model = RetentionTableModel(self)
        self._cards: dict[RetentionFilter, CountCard] = {}
        self._busy = BusyBar()
        self._build()

    def opened(self, arguments: dict[str, str]) -> None:
        """Show the dashboard, and the preview of `client` when one is given."""
        client = arguments.get("client", "")
        self._client = ClientId(client) if client else None
        self._refresh()

    def arguments(self) -> dict[str, str]:
        """The chosen client."""
        return {"client": self._client} if self._client else {}

    def apply_changes(self, changes: ChangeSet) -> None:
        """Everything that moves a date shows here."""
        if changes.touches(Topic.RETENTION, Topic.CLIENT, Topic.TREATMENT, Topic.POLICY):
            self._refresh()

    def privacy_changed(self, watched: bool) -> None:
        """Names become initials."""
        self._model.set_watched(watched)
        if self._shown is not None:
            self._show_preview(self._shown)

    def _build(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(13)
        labels = {RetentionFilter.DUE: (tr("nu weg"), State.BAD),
                  RetentionFilter.SOON: (tr("binnen 30 dagen"), State.WARN),
                  RetentionFilter.HELD: (tr("vastgehouden"), State.NEUTRAL),
                  RetentionFilter.RUNNING: (tr("lopen nog"), State.NEUTRAL)}
        for which in _CARDS:
            words, state = labels[which]
            card = CountCard(0, words, state=state)
            card.clicked.connect(lambda _checked=False, chosen=which: self._filter(chosen))
            self._cards[which] = card
            cards.addWidget(card, 1)
        columns = TwoColumns(612, 368, gap=20)
        columns.left.setSpacing(16)
        columns.left.addWidget(self._chart_card())
        columns.left.addWidget(self._table_stack(), 1)
        self._preview = PreviewCard()
        self._connect_preview()
        columns.right.addWidget(self._preview)
        columns.right.addWidget(self._busy)
        self._busy.hide()  # it would keep its room under the preview
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(cards)
        column.addWidget(columns, 1)
        header = PageHeader(tr("Bewaartermijnen"), tr("Wat weg moet, wat blijft, en tot wanneer."))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Page(header, body))

    def _chart_card(self) -> Card:
        card = Card(spacing=4)
        card.body.addWidget(SectionTitle(tr("Komende 24 maanden"), tr("dossiers die aan hun eind komen")))
        self._chart = MonthChart()
        card.body.addWidget(self._chart)
        return card

    def _table_stack(self) -> QStackedWidget:
        self._table = DataTable(tr("Bewaartermijnen"))
        self._table.setModel(self._model)
        self._table.set_widths({Column.LAST: 132, Column.KEEP: 142, Column.STATE: 150})
        self._table.stretch(Column.NAME)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.setMinimumHeight(36 + 46 * _TABLE_ROWS)
        self._stack = QStackedWidget()
        self._stack.addWidget(TableCard(self._table))
        nothing = Card()
        nothing.body.addWidget(EmptyState("calendar-check", tr("Niets in deze lijst"),
                                          tr("Zodra een dossier zijn einddatum nadert, staat het hier.")))
        self._stack.addWidget(nothing)
        return self._stack

    def _connect_preview(self) -> None:
        self._preview.destroy_asked.connect(self._confirm)
        self._preview.hold_asked.connect(self._ask_hold)
        self._preview.release_asked.connect(self._release)
        self._preview.closed.connect(self._close_preview)
        self._preview.reason_changed.connect(self._on_reason_changed)
        self._preview.paper_ticked.connect(self._on_paper_ticked)
        self._preview.phone_ticked.connect(self._on_phone_ticked)
        self._preview.file_asked.connect(self._open_file)

    def _refresh(self) -> None:
        which = self._which
        self._workbench.run(self, "retention.dashboard", lambda session: retention_dashboard(session, which),
                            self._show, coalesce_key="retention")
        self._refresh_preview()

    def _show(self, dashboard: Dashboard) -> None:
        counts = dashboard.counts
        for which, number in zip(_CARDS, (counts.due, counts.soon, counts.held, counts.running), strict=True):
            self._cards[which].set_count(number)
            self._cards[which].setChecked(which is self._which)
        self._chart.set_months([MonthBar(month.year, month.month, month.due, month.soon, month.later)
                                for month in dashboard.months])
        self._model.set_watched(self._workbench.privacy.watched)
        self._model.set_rows(dashboard.rows, dashboard.today)
        self._stack.setCurrentIndex(0 if dashboard.rows else 1)
        at = self._model.row_of(self._client) if self._client else -1
        if at >= 0:
            self._table.selectRow(at)
        elif self._client is None and dashboard.rows and self._which is not RetentionFilter.RUNNING:
            self._table.selectRow(0)

    def _filter(self, which: RetentionFilter) -> None:
        self._which = RetentionFilter.ATTENTION if which is self._which else which
        self._client = None
        self._close_preview()
        self._refresh()

    def _on_row_chosen(self, row: int) -> None:
        client_id = self._model.client_at(row)
        if client_id is not None and (client_id != self._client or self._shown is None):
            self._client, self._reason = client_id, ErasureReason.TERM
            self._refresh_preview()

    @property
    def _client_shown(self) -> ClientId | None:
        return self._shown.preview.client.id if self._shown is not None else None

    def _refresh_preview(self) -> None:
        if self._client is None:
            return
        client_id, reason = self._client, self._reason
        self._workbench.run(self, "retention.preview", lambda session: read_preview(session, client_id, reason),
                            self._show_preview, lambda _fault: self._close_preview(), coalesce_key="retention.preview")

    def _show_preview(self, shown: Shown) -> None:
        self._shown = shown
        self._preview.show_preview(shown.preview, shown.policy, shown.today, watched=self._workbench.privacy.watched)

    def _close_preview(self) -> None:
        self._client = self._shown = None
        self._table.clearSelection()
        self._preview.show_nothing()

    def _on_reason_changed(self, reason: object) -> None:
        if isinstance(reason, ErasureReason):
            self._reason = reason
            self._refresh_preview()

    # What she does in the preview is done to the client whom it shows: the next one may have been chosen, and not read.

    def _on_paper_ticked(self, ticked: bool) -> None:
        if (client_id := self._client_shown) is not None:
            self._workbench.run(self, "retention.paper",
                                lambda session: tick_before(session, client_id, paper_destroyed=ticked))

    def _on_phone_ticked(self, ticked: bool) -> None:
        if (client_id := self._client_shown) is not None:
            self._workbench.run(self, "retention.phone",
                                lambda session: tick_before(session, client_id, phone_cleared=ticked))

    def _open_file(self) -> None:
        if (client_id := self._client_shown) is not None:
            self._workbench.navigator.open_client(client_id)

    def _ask_hold(self) -> None:
        if (client_id := self._client_shown) is None:
            return
        dialog = HoldDialog(self, self._workbench.clock.today())
        dialog.chosen.connect(lambda ground, review_on: self._hold(client_id, ground, review_on))
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
        text = tr("{visits} behandelingen en {photos} foto’s gaan weg. Dit kan niet terug.", visits=counts.treatments,
                  photos=counts.photos)
        books = preview.retention.of(RecordClass.BOOKKEEPING)
        if counts.receipts and books.keep_through:
            text += " " + tr("{n} bonnen op ‘{name}’ blijven tot en met {day}.", n=counts.receipts,
                             name=preview.book_name, day=books.keep_through)
        dialog = ConfirmDialog(self, tr("Dossier van {who} vernietigen?", who=who), text, tr("Vernietig dossier"))
        dialog.confirmed.connect(lambda: self._destroy(preview.client.id, preview.plan.reason))
        dialog.open()

    def _destroy(self, client_id: ClientId, reason: ErasureReason) -> None:
        wording = Wording(current_language(), qt_translate)
        services = self._workbench.services

        def destroy(session: Session, context: JobContext) -> DestructionResult:
            return destroy_client(session, services, client_id, reason, wording, context.progress)

        self._busy.show()
        self._busy.start(tr("Vernietigen en nalezen"))
        job = self._workbench.run_with_progress(self, "retention.destroy", destroy, self._on_destroyed)
        job.finished.connect(self._on_destroying_ended)
        job.progressed.connect(lambda done, total, _words: self._busy.set_progress(done, total))

    def _on_destroying_ended(self, _outcome: object) -> None:
        self._busy.finish()
        self._busy.hide()

    def _on_destroyed(self, result: DestructionResult) -> None:
        self._close_preview()
        words = tr("Vernietigd en nagelezen: niets gevonden. Bewijs {number} opgeslagen.", number=result.number)
        if result.paper_open or result.phone_open:
            words += " " + tr("De zaak blijft open tot de rest ook weg is.")
        self._workbench.navigator.toast(words)
