"""The Today screen (look.md, picture 01): the visit she is in, what needs her, and that everything stays here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from jindra_desk.application.backup import BackupResult, make_backup
from jindra_desk.application.changes import ChangeSet, Topic
from jindra_desk.application.erasure import tick_off
from jindra_desk.application.erasure_cases import ErasureCase
from jindra_desk.application.today import OpenVisit, Overview, today_overview
from jindra_desk.domain.ids import ClientId, TreatmentId
from jindra_desk.domain.wording import weekday_date
from jindra_desk.ui.kept_focus import focus_by_name, focused_name
from jindra_desk.ui.screen import Screen
from jindra_desk.ui.text import current_language, tr
from jindra_desk.ui.today.attention import AttentionList, Ways, attention_items
from jindra_desk.ui.today.open_visits import CurrentVisitCard, VisitList, nobody_yet
from jindra_desk.ui.widgets import (
    Card,
    IconTile,
    ListRow,
    Page,
    PageHeader,
    SearchField,
    SecondaryButton,
    State,
    TwoColumns,
    TwoLines,
)
from jindra_desk.ui.workbench import Workbench


class TodayPage(Screen):
    """Reads one overview and lays it out anew whenever something was written."""

    key = "today"
    rail_item = "today"

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._overview: Overview | None = None
        self._header = PageHeader(tr("Vandaag"), " ")
        self._search = SearchField(tr("Zoek een cliënt"), key_hint="Ctrl K")
        self._search.setFixedWidth(264)
        self._search.submitted.connect(self._on_search_submitted)
        self._header.add_action(self._search)
        self._new = SecondaryButton(tr("Nieuw bezoek"), icon="plus")
        self._new.clicked.connect(self._open_clients)
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
        column.addWidget(Page(self._header, self._columns))

    def opened(self, arguments: dict[str, str]) -> None:
        """Read the overview anew."""
        self._search.set_text("")
        self._refresh()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Nearly everything may show here."""
        if changes.touches(Topic.CLIENT, Topic.TREATMENT, Topic.REQUEST, Topic.RETENTION, Topic.SETTING):
            self._refresh()

    def privacy_changed(self, watched: bool) -> None:
        """Names become initials."""
        if self._overview is not None:
            self._show(self._overview)

    def _refresh(self) -> None:
        self._workbench.run(self, "today.overview", today_overview, self._show, coalesce_key="today")

    def _show(self, overview: Overview) -> None:
        focused = focused_name(self)
        self._overview = overview
        watched = self._workbench.privacy.watched
        self._header.set_sub(weekday_date(overview.today, english=current_language().value == "en"))
        self._show_visits(overview, watched=watched)
        ways = Ways(
            open_retention=self._workbench.navigator.open_retention,
            open_client=lambda client_id: self._workbench.navigator.open_client(ClientId(client_id)),
            open_visit=lambda client_id, visit_id: self._workbench.navigator.open_visit(
                ClientId(client_id), TreatmentId(visit_id)),
            make_backup=self._choose_backup_folder,
            settle_case=self._settle,
        )
        self._attention.show_items(attention_items(overview, ways))
        if focused and not focus_by_name(self, focused):
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)  # what she used is done and gone

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
        if current is None and not others:
            card = Card()
            empty = nobody_yet(overview.clients > 0)
            empty.button_clicked.connect(self._open_clients)
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
        self._workbench.navigator.open_visit(visit.client.id, visit.treatment.id)

    def _open_clients(self) -> None:
        self._workbench.navigator.open_clients()

    def _on_search_submitted(self) -> None:
        self._workbench.navigator.open_clients(self._search.text())

    def _settle(self, case: ErasureCase) -> None:
        self._workbench.run(
            self, "today.settle",
            lambda session: tick_off(session, case.number, paper=case.paper_open, phone=not case.paper_open))

    def _choose_backup_folder(self) -> None:
        dialog = QFileDialog(self, tr("Waar komt de back-up?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._make_backup)
        self._workbench.native_dialogs.open(dialog)

    def _make_backup(self, folder: str) -> None:
        self._workbench.run(
            self, "today.backup",
            lambda session: make_backup(session, self._workbench.services, Path(folder)), self._on_backup_made)

    def _on_backup_made(self, result: BackupResult) -> None:
        self._workbench.navigator.toast(tr("Back-up gemaakt en nagekeken: {folder}.", folder=result.folder.name))
