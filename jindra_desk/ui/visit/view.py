"""How the screen of a visit is laid out, and what it shows of a `VisitForm`; it asks and saves nothing itself."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.treatments.readiness import readiness
from jindra_desk.application.treatments.visit_form import VisitForm
from jindra_desk.domain.base.ids import TreatmentId
from jindra_desk.domain.treatments.treatment import Completeness, Treatment, TreatmentStatus, completeness
from jindra_desk.ui.forms.needed_words import needed_words, unfilled_words
from jindra_desk.ui.theme import measures
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.visit.fields import VisitFields
from jindra_desk.ui.visit.header import VisitHeader
from jindra_desk.ui.visit.side import AttentionCard, PhotosCard, ReadyCard
from jindra_desk.ui.widgets.feedback.progress import CompletenessBar
from jindra_desk.ui.widgets.layout.card import Card
from jindra_desk.ui.widgets.layout.page import Page, ScrollPage

RIGHT_WIDTH = 364
_NAMED_AT_MOST = 2


class VisitView(QWidget):
    """Form card with its footer on the left, light and photos on the right; below 1180 pixels under the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = VisitHeader()
        self.fields = VisitFields()
        self.ready = ReadyCard()
        self.attention = AttentionCard()
        self.photos = PhotosCard()
        self.footer = CompletenessBar(8)
        self._stacked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Page(self.header, self._build_body(), scrolls=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold with the window."""
        super().resizeEvent(event)
        self._place_side(stacked=self.window().width() < measures.ONE_COLUMN_BELOW)

    def show_nothing(self) -> None:
        """Until the visit is read nothing is shown: no empty card, and nothing of the visit of before."""
        self._body.hide()
        self.header.show_nothing()

    def show_first(self, form: VisitForm) -> None:
        """Show a visit that was just opened, from its top."""
        self._body.show()
        self.fields.show_form(form)
        self.header.show_form(form)
        self.form_area.verticalScrollBar().setValue(0)

    def show_sides(self, form: VisitForm) -> None:
        """Show what stands beside the form."""
        self.attention.show_attention(form.attention)
        self.photos.show_photos(form.photos)

    def show_state(self, form: VisitForm) -> None:
        """Light, title and completeness follow what is chosen and typed."""
        kind = self.fields.chosen_kind()
        if kind is None:
            return
        day = self.fields.day.value() or form.today
        self.header.show_kind(kind.name)
        found = self.completeness(form)
        if form.status is TreatmentStatus.OPEN:
            self.ready.show_readiness(readiness(form.ready, kind, day))
        else:
            self.ready.show_record(found, called_off=form.status is TreatmentStatus.CANCELLED)
        self.ready.order_tabs(self.fields.cancel)
        self.fields.without.follow(found)
        if form.status is TreatmentStatus.CANCELLED:
            self.footer.set_state(0, tr("Ging niet door"), total=0)
            return
        closed = form.status is TreatmentStatus.PERFORMED
        if not kind.wkkgz:
            open_words = tr("Afgerond") if closed else tr("Afronden kan zo")
            self.footer.set_state(len(found.filled), open_words, unfilled_words(found.missing, whole=True), total=1)
            return
        total = len(found.filled) + len(found.missing)
        words = tr("{n} van {total} ingevuld", n=len(found.filled), total=total)
        listed = (unfilled_words if closed else needed_words)(found.missing, whole=True)
        self.footer.set_state(len(found.filled), words, listed, total=total)

    def completeness(self, form: VisitForm) -> Completeness:
        """How complete the record is as it is typed now."""
        typed = self.fields.input() or form.fields
        visit = Treatment(
            id=TreatmentId(""), client_id=typed.client_id, type_id=typed.type_id, performed_on=form.today,
            zones=typed.zones, done=typed.done, device=typed.device, device_settings=typed.device_settings,
            products=typed.products, particulars=typed.particulars, reaction=typed.reaction, result=typed.result,
            attention=typed.attention,
        )
        return completeness(visit, form.kind(typed.type_id), form.left_out)

    def _build_body(self) -> QWidget:
        body = self._body = QWidget()
        self._columns = QHBoxLayout(body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(measures.COLUMN_GAP)
        card = Card(padding=0, spacing=0)
        self.form_area = ScrollPage(margins=(24, 14, 24, 20), spacing=14)
        self.form_area.body.addWidget(self.fields)
        self.form_area.body.addStretch(1)
        card.body.addWidget(self.form_area)
        card.set_footer(self.footer)
        self._columns.addWidget(card, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(measures.SPACE_16)
        for part in (self.ready, self.attention, self.photos):
            side.addWidget(part)
        side.addStretch(1)
        self.side_scroll = ScrollPage()
        self.side_scroll.setFixedWidth(RIGHT_WIDTH)
        self.side_scroll.body.addWidget(self._side)
        self._columns.addWidget(self.side_scroll)
        return body

    def _place_side(self, *, stacked: bool) -> None:
        if stacked == self._stacked:
            return
        self._stacked = stacked
        (self.form_area if stacked else self.side_scroll).body.addWidget(self._side)
        self.side_scroll.setVisible(not stacked)
