"""The Today screen (look.md, picture 01): the visit under way, what needs the owner, and that all stays here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.business.book_years import BookYearClosed, close_book_year
from jindra_desk.application.copies.unread_ends import tick_unread_ends
from jindra_desk.application.erasure.cases import DestructionCase, OpenTask
from jindra_desk.application.erasure.destroy import take_back_tick, tick_off
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.today.overview import OpenVisit, Overview, today_overview
from jindra_desk.application.treatments.visits import leave_visit
from jindra_desk.domain.base.credible_day import DoubtedDay, TodayDoubted
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId, TreatmentId
from jindra_desk.domain.base.wording import weekday_date
from jindra_desk.domain.business.book_years import BookYear
from jindra_desk.domain.copies.replaced_vault import EndKind
from jindra_desk.ui.copies.backup_place import ask_place
from jindra_desk.ui.copies.backup_runner import BackupRunner
from jindra_desk.ui.forms.day_question import ask_today
from jindra_desk.ui.forms.kept_focus import focus_again, focus_place
from jindra_desk.ui.navigation.routes import (
    ClientRoute,
    ClientsRoute,
    NewVisitRoute,
    RetentionRoute,
    Route,
    SettingsRoute,
    TodayRoute,
    VisitRoute,
)
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.navigation.undoable import run_undoable
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.today.attention import AttentionList, Ways, attention_items
from jindra_desk.ui.today.begun_list import BegunList, open_begun
from jindra_desk.ui.today.old_requests import ask_to_clear
from jindra_desk.ui.today.open_visits import CurrentVisitCard, IncompleteList, VisitList, nobody_yet
from jindra_desk.ui.today.photos_elsewhere import tick_photo
from jindra_desk.ui.today.the_rest import Unfolded
from jindra_desk.ui.widgets.feedback.reading import Reading
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton
from jindra_desk.ui.widgets.inputs.text_fields import SearchField
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog
from jindra_desk.ui.widgets.layout.page import Page, PageHeader, TwoColumns
from jindra_desk.ui.widgets.layout.rows import ListRow, TwoLines
from jindra_desk.ui.widgets.paint.icon_label import IconTile
from jindra_desk.ui.widgets.paint.state import State

PLACE_EVERY_MS = 30_000
"""How often the disk is asked whether the stick is in, while this page is seen."""


class TodayPage(Screen):
    """Reads one overview and lays it out again whenever something was written."""

    key = "today"
    rail_item = "today"

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._overview: Overview | None = None
        self._unfolded = Unfolded()
        self.dialog: ConfirmDialog | None = None
        self._backups = BackupRunner.of(workbench)
        self._backups.changed.connect(self._on_backups_changed)
        self._watch = QTimer(self, interval=PLACE_EVERY_MS)
        self._watch.timeout.connect(self._backups.place.watch)
        self._header = PageHeader(tr("Vandaag"), " ")
        self._search = SearchField(tr("Zoek een cliënt"), key_hint="Ctrl K")
        self._search.setFixedWidth(264)
        self._search.submitted.connect(lambda: workbench.navigator.open(ClientsRoute(self._search.text())))
        self._header.add_action(self._search)
        self._new = SecondaryButton(tr("Nieuw bezoek"), icon="plus")
        self._new.clicked.connect(lambda: workbench.navigator.open(NewVisitRoute()))
        self._header.add_action(self._new)
        self._columns = TwoColumns(592, 384)
        self._visits = QWidget()
        self._columns.left.addWidget(self._visits)
        self._columns.left.addStretch(1)
        self._attention = AttentionList()
        self._columns.right.addWidget(self._attention)
        self._columns.right.addWidget(self._stays_here())
        self._columns.right.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.reading = Reading(self._columns)
        self.reading.retry_asked.connect(self._refresh)
        column.addWidget(Page(self._header, self.reading))

    def opened(self, route: Route) -> None:
        """Read the overview again."""
        self._search.set_text("")
        self._attention.fold()
        self._unfolded.fold()
        self._backups.read()
        self._refresh()

    def route(self) -> Route:
        """This page has one state."""
        return TodayRoute()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Nearly everything may show here."""
        if changes.touches(Topic.CLIENT, Topic.TREATMENT, Topic.REQUEST, Topic.RETENTION, Topic.SETTING,
                           Topic.DISCLOSURE, Topic.DRAFT):
            self._refresh()

    def privacy_changed(self, watched: bool) -> None:
        """Names become initials."""
        if self._overview is not None:
            self._show(self._overview)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for the stick while the owner looks at this page."""
        super().showEvent(event)
        self._watch.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the disk alone again."""
        self._watch.stop()
        super().hideEvent(event)

    def _refresh(self) -> None:
        self._workbench.ask(self, "today.overview", today_overview, self._show, self._on_unread, coalesce_key="today")

    def _on_unread(self, fault: JindraError) -> None:
        self._overview = None
        self.reading.fail(fault)

    def _show(self, overview: Overview) -> None:
        focused = focus_place(self)
        self._overview = overview
        self.reading.show_content()
        watched = self._workbench.privacy.watched
        self._header.set_sub(weekday_date(overview.today, english=current_language().value == "en"))
        self._show_visits(overview, watched=watched)
        go = self._workbench.navigator.open
        ways = Ways(
            open_retention=lambda: go(RetentionRoute()),
            open_client=lambda client_id: go(ClientRoute(ClientId(client_id))),
            open_visit=lambda client_id, visit_id: go(VisitRoute(ClientId(client_id), TreatmentId(visit_id))),
            make_backup=self._make_backup,
            open_backups=lambda: go(SettingsRoute("backup")),
            settle_case=self._settle,
            open_vault_settings=lambda: go(SettingsRoute("vault")),
            close_book_year=self._ask_to_close,
            clear_requests=lambda: ask_to_clear(self._workbench, self),
            review_hold=lambda client_id: go(RetentionRoute(ClientId(client_id))),
            open_letter=lambda letter: go(RetentionRoute(letter=letter)),
            tick_photo=partial(tick_photo, self._workbench, self),
            tick_unread=partial(_tick_unread, self._workbench, self, overview.unread_ends),
            ask_the_day=lambda doubted: self._ask_the_day(
                doubted, lambda: self._workbench.navigator.toast(tr("De datum klopt."))),
        )
        self._attention.show_items(attention_items(overview, ways, self._backups, watched=watched),
                                   complete=self._backups.look is not None)
        if focused is not None and not focus_again(self, focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # what was used is done and gone: Tab begins at the top

    def _show_visits(self, overview: Overview, *, watched: bool) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        todays = [visit for visit in overview.open_visits if visit.treatment.performed_on == overview.today]
        current = todays[-1] if todays else None
        others = [visit for visit in overview.open_visits if visit is not current]
        if current is not None:
            column.addWidget(CurrentVisitCard(current, self._open_visit, watched=watched))
        if others:
            column.addWidget(VisitList(others, self._open_visit, watched=watched))
        if overview.incomplete:
            column.addWidget(IncompleteList(overview.incomplete, self._open_visit, partial(_leave, self._workbench),
                                            watched=watched, unfolded=self._unfolded))
        if overview.begun:
            column.addWidget(BegunList(overview.begun, partial(open_begun, self._workbench.navigator), overview.today,
                                       watched=watched, unfolded=self._unfolded))
        if current is None and not (others or overview.incomplete or overview.begun):
            card = Card()
            empty = nobody_yet(overview.clients > 0)
            empty.button_clicked.connect(lambda: self._workbench.navigator.open(ClientsRoute()))
            card.body.addWidget(empty)
            column.addWidget(card)
        self._columns.left.replaceWidget(self._visits, holder)
        self._visits.hide()
        self._visits.deleteLater()
        self._visits = holder

    def _stays_here(self) -> Card:
        card = Card(padding=0)
        row = ListRow(68, margins=(18, 18), spacing=12)
        row.row.addWidget(IconTile("wifi-off", State.OK))
        row.row.addWidget(TwoLines(tr("Alles blijft op deze computer"), tr("Geen verbinding, kluis versleuteld")), 1)
        card.body.addWidget(row)
        return card

    def _open_visit(self, visit: OpenVisit) -> None:
        self._workbench.navigator.open(VisitRoute(visit.client.id, visit.treatment.id))

    def _ask_to_close(self, year: BookYear) -> None:
        n = year.receipts
        words = (tr("1 bon gaat voorgoed weg. Dat is niet terug te draaien.") if n == 1 else
                 tr("{n} bonnen gaan voorgoed weg. Dat is niet terug te draaien.", n=n))
        self.dialog = ConfirmDialog(self.window(), tr("Bonnen van {year} wissen?", year=year.year), words,
                                    tr("Wis bonnen"))
        self.dialog.confirmed.connect(partial(self._close_book_year, year.year))
        self.dialog.open()

    def _close_book_year(self, year: int) -> None:
        def refused(fault: JindraError) -> None:
            if isinstance(fault, TodayDoubted):
                self._ask_the_day(fault.doubted, partial(self._close_book_year, year))
            else:
                self._workbench.error_raised.emit(fault)

        self._workbench.change(self, "today.book_year", partial(close_book_year, year=year), self._on_book_year_closed,
                               refused)

    def _ask_the_day(self, doubted: DoubtedDay, go_on: Callable[[], None]) -> None:
        ask_today(self._workbench, self.window(), doubted.today, doubted.known, go_on)

    def _on_book_year_closed(self, closed: BookYearClosed) -> None:
        n = closed.receipts
        self._workbench.navigator.toast(tr("1 bon is gewist.") if n == 1 else tr("{n} bonnen zijn gewist.", n=n))

    def _settle(self, case: DestructionCase, task: OpenTask) -> None:
        words = {OpenTask.PAPER: tr("Afgevinkt: de papieren kaart is weg."),
                 OpenTask.PHONE: tr("Afgevinkt: de foto’s zijn van telefoon en kaart."),
                 OpenTask.MESSAGES: tr("Afgevinkt: de berichten zijn weg."),
                 OpenTask.TO_TELL: tr("Afgevinkt: wie gegevens kreeg, weet dat ze gewist zijn.")}
        run_undoable(
            self._workbench, self, "today.settle",
            lambda session: tick_off(session, case.number, task), words[task],
            lambda session: take_back_tick(session, case))

    def _make_backup(self) -> None:
        """To the place the owner chose; the first time, ask for one."""
        look = self._backups.look
        if look is not None and look.status.place is not None:
            self._backups.make(look.status.place)
        else:
            ask_place(self._workbench.native_dialogs, self, self._backups.make)

    def _on_backups_changed(self) -> None:
        if self._overview is not None and self.isVisible():
            self._show(self._overview)


def _tick_unread(workbench: ScreenContext, page: QWidget, kinds: frozenset[EndKind]) -> None:
    """The owner looked; the toast takes that back."""
    run_undoable(workbench, page, "today.unread_ends", lambda session: tick_unread_ends(session, kinds),
                 tr("Afgevinkt: je keek zelf wat er nog openstond."),
                 lambda session: tick_unread_ends(session, kinds, done=False))


def _leave(workbench: ScreenContext, visit: OpenVisit) -> None:
    """Ask no more about this visit."""
    client, treatment = visit.client.id, visit.treatment.id
    run_undoable(workbench, workbench, "today.leave_visit", lambda session: leave_visit(session, client, treatment),
                 tr("Dit bezoek blijft zo."), lambda session: leave_visit(session, client, treatment, waits=True))
