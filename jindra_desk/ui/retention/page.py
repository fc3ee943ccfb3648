"""The retention screen (look.md, picture 07): counts, 24 months, the table, and the preview with the button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.retention.dashboard import Dashboard, retention_dashboard
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.unreadable import SHORT_LIST
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.ui.navigation.routes import RetentionRoute, Route, SettingsRoute
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.retention.count_cards import CountCards
from jindra_desk.ui.retention.erasure_flow import ErasureFlow
from jindra_desk.ui.retention.lapsed_sign import LapsedSign
from jindra_desk.ui.retention.overview import show_overview
from jindra_desk.ui.retention.preview import PreviewCard
from jindra_desk.ui.retention.preview_foot import FootStrip
from jindra_desk.ui.retention.table_model import RetentionColumn, RetentionTableModel
from jindra_desk.ui.theme.measures import ROW_COMPACT, WIDEST_TABLE
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.data.month_chart import MonthBar, MonthChart
from jindra_desk.ui.widgets.data.table import DataTable, TableCard
from jindra_desk.ui.widgets.feedback.banner import CountCard
from jindra_desk.ui.widgets.feedback.empty import EmptyState
from jindra_desk.ui.widgets.feedback.reading import Reading
from jindra_desk.ui.widgets.feedback.unreadable_sign import UnreadableSign
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.layout.card import Card, SectionTitle
from jindra_desk.ui.widgets.layout.page import Page, PageHeader, TwoColumns
from jindra_desk.ui.widgets.paint.state import State

_CARDS = (RetentionFilter.DUE, RetentionFilter.SOON, RetentionFilter.HELD, RetentionFilter.RUNNING)
_COUNTED = (Topic.RETENTION, Topic.CLIENT, Topic.TREATMENT, Topic.POLICY, Topic.PHOTO, Topic.CONSENT, Topic.DOCUMENT,
            Topic.DISCLOSURE, Topic.REQUEST, Topic.PRACTICE)
"""What the table, or the preview beside it, names or counts."""
_TABLE_ROWS = 7
_LEAST_PREVIEW = 300
_PREVIEW, _WIDEST_PREVIEW = 368, 480
_UNDER_PREVIEW = 10
_HEAD_ROOM = 8
_LEAST_NAME = 170
"""A first name, a prefix and a surname are read whole in it."""


def _table_height(rows: int) -> int:
    return 36 + ROW_COMPACT * rows


class RetentionPage(Screen):
    """Cards filter the table; a chosen row fills the preview; the preview destroys, after one question."""

    key: str = DraftKind.RETENTION
    rail_item = "retention"

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._which = RetentionFilter.ATTENTION
        self._model = RetentionTableModel(self)
        self._cards: dict[RetentionFilter, CountCard] = {}
        self._seen: ClientId | None = None
        self.just_destroyed = False
        self.flow = ErasureFlow(workbench, self)
        self.flow.closed.connect(self._on_preview_closed)
        self.flow.shown.connect(self._on_preview_shown)
        self.flow.card.scrolled.connect(self._notice_seen)
        self.flow.card.foot.read_on_asked.connect(
            lambda: _read_on(self._page, self.flow.card, stacked=self._columns.is_stacked))
        self.flow.run.destroyed.connect(lambda: _choose_nobody(self))
        self._build()

    def opened(self, route: Route) -> None:
        """Show the dashboard, and the preview of `client` when one is given."""
        to = RetentionRoute.of(route)
        self.just_destroyed = False
        self.flow.choose(to.client)
        self.flow.letter.stand_again(to.letter or "")
        self._refresh()

    def route(self) -> Route:
        """The chosen client; while the letter about one who is gone waits, that letter."""
        letter = self.flow.letter
        if letter.waits:
            return RetentionRoute(letter=letter.key or None)
        return RetentionRoute(self.flow.client)

    def draft(self) -> Draft | None:
        """The reason that the owner chose, and a hold that is half filled in."""
        letter = self.flow.letter
        if letter.waits:
            return Draft(self.key, None, letter.key, letter.draft_values(), self._workbench.clock.now())
        values, client = self.flow.draft_values(), self.flow.client
        if client is None or not values:
            return None
        return Draft(self.key, client, "", values, self._workbench.clock.now())

    def restore(self, draft: Draft) -> None:
        """Put both back for the client who is shown; a letter that was not let out is shown again."""
        if self.flow.letter.restore(draft.values, draft.object_id):
            return
        if draft.client_id == self.flow.client:
            self.flow.restore(draft.values)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Everything that moves a date shows here."""
        if changes.touches(*_COUNTED):
            self._refresh()

    def privacy_changed(self, watched: bool) -> None:
        """Names become initials."""
        self._model.set_watched(watched)
        self.flow.show_again()

    def _build(self) -> None:
        labels = {RetentionFilter.DUE: (tr("nu weg"), State.BAD),
                  RetentionFilter.SOON: (tr("binnen 30 dagen"), State.WARN),
                  RetentionFilter.HELD: (tr("vastgehouden"), State.NEUTRAL),
                  RetentionFilter.RUNNING: (tr("lopen nog"), State.NEUTRAL)}
        for which in _CARDS:
            words, state = labels[which]
            card = CountCard(None, words, state=state)
            card.clicked.connect(lambda _checked=False, chosen=which: self._filter(chosen))
            self._cards[which] = card
        columns = self._columns = TwoColumns(612, _PREVIEW, gap=20, widest_left=WIDEST_TABLE)
        columns.left.setSpacing(16)
        columns.left.addWidget(self._chart_card())
        columns.left.addWidget(self._table_stack(), 1)
        columns.right.addWidget(self.flow.card)
        columns.right.addWidget(self.flow.busy)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.unreadable = UnreadableSign(SHORT_LIST)
        self.unreadable.button_clicked.connect(lambda: self._workbench.navigator.open(SettingsRoute("vault")))
        column.addWidget(self.unreadable)
        self.lapsed = LapsedSign(self._workbench, self.flow.busy)
        column.addWidget(self.lapsed)
        self.law_never = LapsedSign(self._workbench, self.flow.busy, law_never=True)
        column.addWidget(self.law_never)
        column.addWidget(CountCards([self._cards[which] for which in _CARDS]))
        column.addWidget(columns, 1)
        body.setMaximumWidth(WIDEST_TABLE + 20 + _WIDEST_PREVIEW)
        header = PageHeader(tr("Bewaartermijnen"), tr("Wat weg moet, wat blijft, en tot wanneer."))
        overview = SecondaryButton(tr("Overzicht"), icon="printer")
        overview.clicked.connect(lambda: show_overview(self._workbench, self))
        header.add_action(overview)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.reading = Reading(body)
        self.reading.retry_asked.connect(self._refresh)
        self._page = Page(header, self.reading)
        outer.addWidget(self._page, 1)
        self._strip = FootStrip()
        self._strip.look_asked.connect(lambda: self._bring_into_view(_HEAD_ROOM))
        outer.addWidget(self._strip)
        if self._page.scroll_area is not None:
            self._page.scroll_area.verticalScrollBar().valueChanged.connect(lambda _place: self._notice_seen())
        columns.folded.connect(lambda _stacked: self._fit_preview())

    def _chart_card(self) -> Card:
        card = Card(spacing=4)
        card.body.addWidget(SectionTitle(tr("Komende 24 maanden"), tr("dossiers die aan hun eind komen")))
        self._chart = MonthChart()
        card.body.addWidget(self._chart)
        return card

    def _table_stack(self) -> QStackedWidget:
        self._table = DataTable(tr("Bewaartermijnen"))
        self._table.setModel(self._model)
        self._table.columns.set_widths(
            {RetentionColumn.LAST: 126, RetentionColumn.KEEP: 138, RetentionColumn.STATE: 150})
        self._table.columns.stretch(RetentionColumn.NAME)
        self._table.columns.give_way(_LEAST_NAME, RetentionColumn.LAST)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.setMinimumHeight(_table_height(_TABLE_ROWS))
        self._stack = QStackedWidget()
        self._stack.addWidget(TableCard(self._table))
        nothing = Card()
        nothing.body.addWidget(EmptyState("calendar-check", tr("Niets in deze lijst"),
                                          tr("Zodra een dossier zijn einddatum nadert, staat het hier.")))
        self._stack.addWidget(nothing)
        return self._stack

    def _refresh(self) -> None:
        which = self._which
        self._workbench.ask(self, "retention.dashboard", lambda session: retention_dashboard(session, which),
                            self._show, self.reading.fail, coalesce_key="retention")
        self.flow.refresh()
        self.lapsed.refresh()
        self.law_never.refresh()

    def _show(self, dashboard: Dashboard) -> None:
        self.reading.show_content()
        self.unreadable.show_found(dashboard.unreadable)
        counts = dashboard.counts
        for which, number in zip(_CARDS, (counts.due, counts.soon, counts.held, counts.running), strict=True):
            self._cards[which].set_count(number)
            self._cards[which].setChecked(which is self._which)
        self._chart.set_months([MonthBar(month.year, month.month, month.due, month.soon, month.later)
                                for month in dashboard.months])
        self._model.set_watched(self._workbench.privacy.watched)
        self._model.set_rows(dashboard.rows, dashboard.today)
        self._stack.setCurrentIndex(0 if dashboard.rows else 1)
        QTimer.singleShot(0, self, self._fit_preview)
        chosen = self.flow.client
        at = self._model.row_of(chosen) if chosen else -1
        if at >= 0:
            self._table.selectRow(at)
        elif (chosen is None and dashboard.rows and self._which is not RetentionFilter.RUNNING
              and not self.just_destroyed):
            self._table.selectRow(0)

    def _filter(self, which: RetentionFilter) -> None:
        self._which = RetentionFilter.ATTENTION if which is self._which else which
        self.just_destroyed = False
        self.flow.close()
        self._refresh()

    def _on_row_chosen(self, row: int) -> None:
        client_id = self._model.client_at(row)
        if client_id is not None and (client_id != self.flow.client or not self.flow.showing):
            self.flow.choose(client_id)
            self.flow.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons of the preview stay in sight in every size."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_preview)

    def _fit_preview(self) -> None:
        """Beside the list the card is never higher than what is seen: what it tells scrolls, its buttons stay.

        Under the list they stand below the page.
        """
        card, area, stacked = self.flow.card, self._page.scroll_area, self._columns.is_stacked
        if stacked is self._strip.is_empty:
            if stacked:
                self._strip.take(card.foot)
            else:
                card.take_foot()
        self._strip.who.setText(card.who)
        self._strip.setVisible(stacked and self.flow.showing)
        if area is None:
            return
        room = area.viewport().height() - _UNDER_PREVIEW
        top = self._columns.mapTo(area.content, QPoint(0, 0)).y()
        card.fit(None if stacked else max(_LEAST_PREVIEW, room - top))
        under = 0 if stacked else room - self._stack.mapTo(area.content, QPoint(0, 0)).y()
        rows = _table_height(self._model.rowCount())
        self._table.setMinimumHeight(max(_table_height(_TABLE_ROWS), min(rows, under)))
        self._notice_seen()

    def _notice_seen(self) -> None:
        """The red button waits until all that is told was on the screen, down to what lies outside the vault (J-25)."""
        client = self.flow.client if self.flow.showing else None
        if client is None:
            return
        if self.flow.card.end_is_seen:
            self._seen = client
        self.flow.card.foot.set_seen(self._seen == client)
        self._strip.look.setVisible(self._seen != client and not self.flow.card.is_seen)

    def _on_preview_shown(self) -> None:
        """Where the preview stands under the list, bring both into view: the chosen row above, the preview below."""
        QTimer.singleShot(0, self, self._fit_preview)
        if self._columns.is_stacked and self._table.hasFocus():
            QTimer.singleShot(0, self, self._bring_into_view)

    def _bring_into_view(self, under: int | None = None) -> None:
        """Let the preview begin `under` the top of what is seen, or halfway."""
        area = self._page.scroll_area
        if area is not None:
            room = area.viewport().height() // 2 if under is None else under
            area.verticalScrollBar().setValue(self.flow.card.mapTo(area.content, QPoint(0, 0)).y() - room)

    def _on_preview_closed(self, had_focus: bool) -> None:
        self._strip.hide()
        self._table.clearSelection()
        if had_focus:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)


def _read_on(page: Page, card: PreviewCard, *, stacked: bool) -> None:
    """Bring the next part of the preview into view: in the card, or by the page where it stands under the list."""
    area = page.scroll_area
    if stacked and area is not None:
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + area.viewport().height() // 2)
    else:
        card.read_on()


def _choose_nobody(page: RetentionPage) -> None:
    """After a destruction: the button for the next one would stand in the same place, under the hand."""
    page.just_destroyed = True
