"""The tab «Verloop»: the course of a client, and beside it health, consents and what is kept until when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from jindra_desk.application.clients.overview import ClientOverview
from jindra_desk.ui.clients.health_card import HealthCard
from jindra_desk.ui.clients.requests_card import NoRequestsCard, RequestsCard
from jindra_desk.ui.clients.side_cards import ConsentsCard, KeepCard
from jindra_desk.ui.clients.timeline_cards import VisitCard, fill_timeline
from jindra_desk.ui.theme import measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.data.timeline import Timeline
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.layout.page import TwoColumns
from jindra_desk.ui.widgets.paint.state import State

LEFT_WIDTH = 632
RIGHT_WIDTH = 340
GAP = 28


class CourseTab(QWidget):
    """Shows a `ClientOverview`; every press goes out as a signal."""

    visit_opened = Signal(str)
    compare_asked = Signal()
    unchanged_asked = Signal()
    series_asked = Signal()
    request_asked = Signal()
    """A request that came in is to be noted."""
    lift_asked = Signal()
    """The client may have the file opened again that was shut at their request."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = Timeline()
        self.health = HealthCard()
        self.consents = ConsentsCard()
        self.keep = KeepCard()
        self._banner = Banner(tr("Dit dossier is op verzoek afgeschermd."), "", State.WARN,
                              button=tr("Hef op"), icon="shield-alert")
        self._banner.button_clicked.connect(self.lift_asked)
        self._banner.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.SPACE_16)
        column.addWidget(self._banner)
        self.requests = RequestsCard()
        self.requests.hide()
        column.addWidget(self.requests)
        self.series = Banner(tr("Er is nog nergens om toestemming gevraagd."), "", State.NEUTRAL,
                             button=tr("Laat na elkaar tekenen"), icon="signature")
        self.series.hide()
        self.series.button_clicked.connect(self.series_asked)
        column.addWidget(self.series)
        columns = TwoColumns(LEFT_WIDTH, RIGHT_WIDTH, gap=GAP)
        columns.left.addWidget(self.timeline, 1)
        columns.right.setSpacing(measures.SPACE_16)
        self.no_requests = NoRequestsCard()
        for card in (self.health, self.consents, self.keep, self.no_requests):
            columns.right.addWidget(card)
        columns.right.addStretch(1)
        column.addWidget(columns, 1)
        self.requests.note_asked.connect(self.request_asked)
        self.no_requests.note_asked.connect(self.request_asked)
        self.health.unchanged_asked.connect(self.unchanged_asked)

    def show_overview(self, overview: ClientOverview) -> None:
        """Show everything again; an opened health block stays open."""
        fill_timeline(self.timeline, overview, on_open=self.visit_opened.emit, on_compare=self.compare_asked.emit,
                      on_unchanged=self.unchanged_asked.emit)
        self._order_tabs()
        self.requests.show_lines(overview.requests, overview.today, restricted=overview.restricted_since is not None)
        self.no_requests.setVisible(not overview.requests)
        self.health.show_state(overview.health)
        self.consents.show_rows(overview.consents, overview.today)
        self.keep.show_terms(overview.terms)
        since, asked = overview.restricted_since, len(overview.to_sign)
        self.series.setVisible(since is None and overview.nothing_asked and asked > 1)
        self.series.set_texts(tr("Er is nog nergens om toestemming gevraagd."),
                              tr("De {n} teksten komen na elkaar; pas aan het eind gaat het scherm op slot.",
                                 n=asked))
        self._banner.setVisible(since is not None)
        if since is not None:
            self._banner.set_texts(tr("Dit dossier is op verzoek afgeschermd."),
                                   tr("Sinds {day}. Er kan nu niets bij.", day=since))

    def _order_tabs(self) -> None:
        """Cards that are made again come before the health block, as they stand on the screen."""
        before: QWidget | None = None
        for card in self.timeline.findChildren(VisitCard):
            for part in (card, *card.findChildren(QPushButton)):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part
        for part in self.health.tab_parts():
            if before is not None:
                QWidget.setTabOrder(before, part)
            before = part
