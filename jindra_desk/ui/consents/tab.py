"""The consents of one client, for the client page: state, date and proof of each, and every way to change it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from jindra_desk.application.consents.overview import (
    ConsentLine,
    ConsentOverview,
    consent_overview,
)
from jindra_desk.application.consents.signing import DecisionRecorded, SigningSheet, signing_sheet
from jindra_desk.application.session.changes import Topic
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState
from jindra_desk.ui.consents.consent_row import ConsentRow, RowAction
from jindra_desk.ui.consents.decision_keeper import DecisionKeeper
from jindra_desk.ui.consents.paper_dialog import PaperDialog
from jindra_desk.ui.consents.papers import ConsentPapers
from jindra_desk.ui.consents.signing_words import Translators, own_translators
from jindra_desk.ui.consents.withdraw_flow import WITHDRAW, WithdrawFlow
from jindra_desk.ui.forms.dialog_drafts import DialogDrafts
from jindra_desk.ui.navigation.client_tab import ClientTab
from jindra_desk.ui.navigation.routes import SigningRoute
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme.measures import WIDEST_TABLE
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.feedback.progress import BusyBar
from jindra_desk.ui.widgets.feedback.reading import Reading
from jindra_desk.ui.widgets.inputs.buttons import SecondaryButton, Size
from jindra_desk.ui.widgets.layout.card import SectionTitle
from jindra_desk.ui.widgets.layout.rows import CardList
from jindra_desk.ui.widgets.paint.state import State

_PAPER = "paper:"


class ConsentsTab(ClientTab):
    """A list with one row for each purpose."""

    topics = (Topic.CONSENT, Topic.DOCUMENT, Topic.GUARDIAN, Topic.CLIENT, Topic.RETENTION, Topic.POLICY)
    """Also what decides which text is asked."""

    def __init__(self, workbench: ScreenContext, client_id: ClientId, translators: Translators = own_translators,
                 parent: QWidget | None = None) -> None:
        super().__init__(workbench, client_id, parent)
        self.setMaximumWidth(WIDEST_TABLE)
        self._translators = translators
        self._overview: ConsentOverview | None = None
        self._forms = DialogDrafts(self)
        self.papers = ConsentPapers(workbench, client_id, translators, self)
        self._guardian = Banner("", "", State.WARN, icon="users")
        self._guardian.hide()
        self._list = CardList()
        header = QWidget()
        above = QVBoxLayout(header)
        above.setContentsMargins(20, 16, 20, 14)
        self._title = SectionTitle(tr("Toestemmingen"), tr("Elke vraag staat op zichzelf"))
        self._series = SecondaryButton(tr("Laat na elkaar tekenen"), icon="signature", size=Size.SMALL)
        self._series.clicked.connect(self._sign_all)
        self._series.hide()
        self._title.add_action(self._series)
        above.addWidget(self._title)
        self._list.set_header(header)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._guardian)
        self.busy = BusyBar()
        self.busy.hide()
        self._withdrawing = WithdrawFlow(workbench, self, self.busy, self._forms)
        self._withdrawing.unread.connect(self.reload)
        column.addWidget(self.busy)
        self.reading = Reading(self._list)
        self.reading.retry_asked.connect(self.reload)
        column.addWidget(self.reading)
        column.addStretch(1)
        self.reload()

    @property
    def overview(self) -> ConsentOverview | None:
        """What is shown, once it was read."""
        return self._overview

    @property
    def rows(self) -> tuple[ConsentRow, ...]:
        """One for each purpose, in order."""
        return tuple(row for row in self._list.rows() if isinstance(row, ConsentRow))

    def reload(self) -> None:
        """Read everything again."""
        self._workbench.ask(self, "consents.overview", lambda session: consent_overview(session, self.client_id),
                            self._show, self.reading.fail, coalesce_key=f"consents.{id(self)}")

    def draft_values(self) -> dict[str, object]:
        """What stands in an open dialog and is not kept."""
        return self._forms.values()

    def restore_values(self, values: Mapping[str, object]) -> None:
        """Open that dialog again, as soon as the consents are read."""
        if self._forms.expect(values) and self._overview is not None:
            self._open_expected(self._overview)

    def _open_expected(self, overview: ConsentOverview) -> None:
        for line in overview.lines:
            if self._forms.expects(f"{_PAPER}{line.kind.value}"):
                self.ask_paper(line.kind)
            elif self._forms.expects(f"{WITHDRAW}{line.kind.value}"):
                if line.state is ConsentState.GIVEN:
                    self.ask_withdrawal(line)
                else:
                    self._forms.forget()

    def _show(self, overview: ConsentOverview) -> None:
        self._overview = overview
        self.reading.show_content()
        self._guardian.setVisible(overview.under_age or bool(overview.guardians))
        names = ", ".join(guardian.name for guardian in overview.guardians)
        if overview.under_age and names:
            self._guardian.set_texts(tr("Een ouder of voogd tekent."), names)
        elif names:
            self._guardian.set_texts(tr("Een curator of mentor tekent."), names)
        elif overview.under_age:
            self._guardian.set_texts(tr("Een ouder of voogd tekent."),
                                     tr("Die staat nog niet op de kaart. Vul hem eerst aan."))
        self._list.clear()
        for line in overview.lines:
            row = ConsentRow(line)
            row.asked.connect(partial(self._on_asked, line, row))
            self._list.add_row(row)
        self._series.setVisible(len(overview.to_sign) > 1)
        self._open_expected(overview)

    def _sign_all(self) -> None:
        """Everything that is asked, in one sitting; each has its own answer."""
        if self._overview is not None:
            self._workbench.navigator.open(SigningRoute(self.client_id, tuple(self._overview.to_sign)))

    # --- what a row asks for -------------------------------------------------------------------------------

    def _on_asked(self, line: ConsentLine, row: ConsentRow, action: RowAction) -> None:
        match action:
            case RowAction.SIGN:
                self._workbench.navigator.open(SigningRoute(self.client_id, (line.kind,)))
            case RowAction.WITHDRAW:
                self.ask_withdrawal(line)
            case RowAction.LOOK:
                self.papers.look(line)
            case RowAction.MORE:
                self._open_menu(line, row)

    def _open_menu(self, line: ConsentLine, row: ConsentRow) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Print leeg formulier"), lambda: self.papers.print_blank(line.kind, current_language()))
        menu.addAction(tr("Leg papier vast"), lambda: self.ask_paper(line.kind))
        if line.state is ConsentState.GIVEN and not line.past:
            menu.addAction(tr("Laat opnieuw tekenen"),
                           lambda: self._workbench.navigator.open(SigningRoute(self.client_id, (line.kind,))))
        if line.withdrawn is not None and line.state is not ConsentState.GIVEN:
            menu.addAction(tr("Print bevestiging van intrekking"), lambda: self.papers.print_confirmation(line))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(row.mapToGlobal(QPoint(row.width() - 40, row.height() - 8)))

    def ask_withdrawal(self, line: ConsentLine) -> None:
        """Read what follows now, say it, and withdraw on the second click."""
        if line.consent is not None:
            self._withdrawing.ask(line.consent.id)

    # --- paper ---------------------------------------------------------------------------------------------

    def ask_paper(self, kind: ConsentKind) -> None:
        """Note what was decided on a sheet of paper."""
        self._workbench.ask(self, "consents.sheet", lambda session: signing_sheet(session, self.client_id, kind),
                            partial(self._on_paper_sheet, kind))

    def _on_paper_sheet(self, kind: ConsentKind, sheet: SigningSheet) -> None:
        self._forms.watch(f"{_PAPER}{kind.value}", self.open_paper(sheet))

    def open_paper(self, sheet: SigningSheet) -> PaperDialog:
        """Show the dialog; it stays open when a rule refuses."""
        dialog = PaperDialog(self, sheet)
        keeper = DecisionKeeper(self._workbench, self._translators, dialog)
        dialog.decided.connect(keeper.keep)
        keeper.refused.connect(dialog.show_error)
        keeper.progressed.connect(dialog.busy.set_progress)
        keeper.kept.connect(partial(self._on_paper_kept, dialog))
        dialog.open()
        return dialog

    def _on_paper_kept(self, dialog: PaperDialog, recorded: DecisionRecorded) -> None:
        dialog.dismiss()
        if recorded.withdrawn is None:
            self._workbench.navigator.toast(tr("Vastgelegd."))
        else:
            self._withdrawing.tell(recorded.withdrawn)
