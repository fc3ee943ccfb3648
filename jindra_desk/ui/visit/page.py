"""The screen of one visit: the form, its completeness, and beside it the light and the photos."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.clients.health import confirm_health_unchanged
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.drafts import save_draft
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.after_closing import call_off_closed, close_again, nothing_filled, undo_close
from jindra_desk.application.treatments.readiness import ReadyItem, Remedy
from jindra_desk.application.treatments.visit_form import VisitForm, visit_form
from jindra_desk.application.treatments.visits import (
    VisitInput,
    VisitSaved,
    cancel_visit,
    close_visit,
    save_visit,
    take_up_again,
)
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId, TreatmentId
from jindra_desk.domain.base.wording import clock_time
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.domain.treatments.performed_without import PerformedWithout
from jindra_desk.domain.treatments.treatment import Missing, ProductUse, RecordIncomplete, TreatmentStatus
from jindra_desk.ui.forms.enter_saves import EnterSaves
from jindra_desk.ui.forms.into_view import stay_in_view
from jindra_desk.ui.navigation.routes import (
    NEW_VISIT,
    ClientRoute,
    CompareRoute,
    PhotosRoute,
    Route,
    SigningRoute,
    VisitRoute,
)
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.visit.draft import safe_input
from jindra_desk.ui.visit.product_rows import ProductRows
from jindra_desk.ui.visit.view import VisitView
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog

RIGHT_WIDTH = 364
_NAMED_AT_MOST = 3
_SIDE_TOPICS = (Topic.HEALTH, Topic.CONSENT, Topic.PHOTO, Topic.CLIENT, Topic.GUARDIAN)


class VisitPage(Screen):
    """Key `visit`; arguments: `client`, `treatment` (empty for a new visit of today)."""

    key: str = DraftKind.VISIT
    rail_item = "clients"

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._client: ClientId | None = None
        self._treatment: TreatmentId | None = None
        self._form: VisitForm | None = None
        self._waiting_draft: Draft | None = None
        self._asked = self._save
        """What was asked for last: an answer to a question goes on with it."""
        self.view = VisitView()
        self.fields, self.header = self.view.fields, self.view.header
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()

    def opened(self, route: Route) -> None:
        """Show a visit, or a new one."""
        to = VisitRoute.of(route)
        self._client, self._treatment = to.client, to.treatment
        self._form = None
        self._waiting_draft = None
        self.view.show_nothing()
        self._read()

    def route(self) -> VisitRoute:
        """Client and visit."""
        return VisitRoute(self._client or ClientId(""), self._treatment)

    def draft(self) -> Draft | None:
        """What is typed and not kept."""
        typed = self.fields.input()
        if self._form is None or self._client is None or typed is None or not self.fields.differs():
            return None
        return Draft(self.key, self._client, self._treatment or "", safe_input(typed, self._form.fields),
                     self._workbench.clock.now())

    def restore(self, draft: Draft) -> None:
        """Put it back over what is kept."""
        if self._form is None:
            self._waiting_draft = draft
            return
        self.fields.fill_plain(draft.values)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Follow what concerns the light and the photos; what is typed stays."""
        if self._client is None or self._form is None:
            return
        if changes.touches(Topic.DRAFT, client=self._client) and self.fields.differs():
            time = clock_time(self._workbench.clock.now())
            self.header.show_state(tr("Concept bewaard om {time}", time=time), kept=True)
        if changes.touches(*_SIDE_TOPICS, client=self._client):
            self._read()

    def _connect(self) -> None:
        self.header.back_clicked.connect(self._leave)
        self.header.later_asked.connect(self._save)
        self.header.close_asked.connect(self._on_close)
        self.header.again_asked.connect(lambda: _take_up(self._workbench, self))
        self.fields.changed.connect(self._on_changed)
        EnterSaves(self.fields, self._save)

        def ask_again() -> None:
            self._asked()

        self.fields.retry.connect(ask_again)
        self.fields.cancel.clicked.connect(self._on_cancel)
        self.fields.products.taken_away.connect(partial(_tell_taken_away, self._workbench, self.fields.products))
        self.view.ready.mend_asked.connect(self._on_mend)
        self.view.photos.photos_asked.connect(self._on_photos)
        self.view.photos.compare_asked.connect(
            lambda: None if self._client is None else self._workbench.navigator.open(CompareRoute(self._client)))

    def _read(self) -> None:
        client, treatment = self._client, self._treatment
        if client is not None:
            self._workbench.ask(self, "visit.form", lambda session: visit_form(session, client, treatment),
                                self._on_read, coalesce_key="visit.form")

    def _on_read(self, form: VisitForm) -> None:
        if form.head.id != self._client or form.fields.treatment_id != self._treatment:
            return
        first = self._form is None
        self._form = form
        if first:
            self.view.show_first(form)
        free = form.status is TreatmentStatus.OPEN or (
            form.status is TreatmentStatus.PERFORMED and not form.receipt_made and not form.frozen)
        self.fields.cancel.setVisible(self._treatment is not None and free)
        self.view.show_sides(form)
        if self._waiting_draft is not None:
            draft, self._waiting_draft = self._waiting_draft, None
            self.restore(draft)
        self.view.show_state(form)
        if first:
            field = self.fields.done if form.fields.done == "" else self.fields.result
            field.setFocus()
            QTimer.singleShot(0, field, partial(stay_in_view, field))

    def _on_changed(self) -> None:
        if self._form is not None:
            self.view.show_state(self._form)
        self.header.show_state(tr("Nog niet bewaard") if self.fields.differs() else "", kept=False)

    def _save(self) -> None:
        self._asked = self._save
        typed = self.fields.input()
        if typed is None:
            return
        self.fields.errors.clear()
        self.header.set_busy(True)
        self._workbench.change(self, "visit.save", lambda session: save_visit(session, typed),
                               partial(self._on_saved, tr("Bewaard.")), self._on_refused)

    def _on_close(self) -> None:
        self._asked = self._on_close
        typed = self.fields.input()
        if typed is None or self._form is None:
            return
        if self._form.status is TreatmentStatus.PERFORMED:
            self._save()
            return
        self.fields.errors.clear()
        if nothing_filled(typed) and not self._form.kind(typed.type_id).wkkgz:
            way_out = (tr("Ging het niet door, kies dan onderaan «Dit bezoek ging niet door».") if self._treatment else
                       tr("Ging het niet door, ga dan terug: er is nog niets bewaard."))
            dialog = ConfirmDialog(self.window(), tr("Dit bezoek is nog leeg. Toch afronden?"),
                                   tr("Er staat alleen een dag en een behandeling. Afgerond telt het mee voor de "
                                      "bewaartermijn.") + " " + way_out, tr("Rond leeg af"), danger=False)
            dialog.confirmed.connect(partial(self._close, typed))
            dialog.open()
            return
        self._close(typed)

    def _close(self, typed: VisitInput) -> None:
        self.header.set_busy(True)
        self._workbench.change(self, "visit.close", lambda session: close_visit(session, typed),
                               partial(self._on_saved, tr("Afgerond.")), self._on_refused)

    def _on_saved(self, words: str, saved: VisitSaved) -> None:
        self.header.set_busy(False)
        if saved.receipt_number is not None:
            words = tr("Afgerond. Bon {number} is gemaakt.", number=saved.receipt_number)
        just_closed = (saved.status is TreatmentStatus.PERFORMED and self._form is not None
                       and self._form.status is TreatmentStatus.OPEN)
        client = self._client
        if client is None or not just_closed or saved.receipt_number is not None:
            self._leave(words)
            return
        workbench = self._workbench
        self._leave(words, lambda: workbench.change(
            workbench, "visit.undo_close", lambda session: undo_close(session, client, saved.treatment_id)))

    def _on_refused(self, fault: JindraError) -> None:
        self.header.set_busy(False)
        if isinstance(fault, RecordIncomplete) and self._form is not None:
            self.fields.show_missing(self.view.completeness(self._form))
            return
        if isinstance(fault, PerformedWithout):
            if Missing.RECORD in fault.missing and self._form is not None:
                self.fields.show_missing(self.view.completeness(self._form), fault.missing)
            self.fields.ask_why(fault.missing)
            return
        if self.fields.show_fault(fault):
            return
        self._workbench.error_raised.emit(fault)

    def _on_cancel(self) -> None:
        client, treatment, typed = self._client, self._treatment, self.draft()
        if client is None or treatment is None:
            return
        if self._form is not None and self._form.status is TreatmentStatus.PERFORMED:
            words = tr("Genoteerd: ging niet door. De bewaartermijn is opnieuw berekend.")
            _ask_call_off(self._workbench, self, partial(self._leave, words), client, treatment)
            return

        def again() -> None:
            workbench = self._workbench
            workbench.change(workbench, "visit.again",
                             lambda session: _again(session, client, treatment, typed))

        self._workbench.change(self, "visit.cancel", lambda session: cancel_visit(session, client, treatment),
                               lambda _changes: self._leave(tr("Genoteerd: ging niet door."), again))

    def _on_mend(self, item: ReadyItem) -> None:
        client, navigator = self._client, self._workbench.navigator
        if client is None:
            return
        here = self._treatment or NEW_VISIT
        match item.mend:
            case Remedy.HEALTH_UNCHANGED:
                self._workbench.change(self, "health.unchanged",
                                       lambda session: confirm_health_unchanged(session, client))
            case Remedy.OPEN_HEALTH:
                navigator.open(ClientRoute(client, "health", here))
            case Remedy.OPEN_DETAILS:
                navigator.open(ClientRoute(client, "details", here))
            case Remedy.PHOTOS:
                self._on_photos()
            case Remedy.SIGN if item.consent is not None:
                navigator.open(SigningRoute(client, (item.consent,), here))

    def _on_photos(self) -> None:
        """A photo belongs to a visit, so that a new one is kept first."""
        self._asked = self._on_photos
        client, typed = self._client, self.fields.input()
        if client is None or typed is None:
            return
        if self._treatment is not None and not self.fields.differs():
            self._workbench.navigator.open(PhotosRoute(client, self._treatment))
            return
        self.fields.errors.clear()
        self._workbench.change(self, "visit.save", lambda session: save_visit(session, typed),
                               self._on_saved_for_photos, self._on_refused)

    def _on_saved_for_photos(self, saved: VisitSaved) -> None:
        self._treatment = saved.treatment_id
        self._form = None
        if self._client is not None:
            self._workbench.navigator.open(PhotosRoute(self._client, saved.treatment_id))

    def _leave(self, words: str = "", undo: Callable[[], object] | None = None) -> None:
        if words:
            self._workbench.navigator.toast(words, undo=undo)
        if self._client is not None:
            self._form = None
            self._workbench.navigator.open(ClientRoute(self._client))


def _tell_taken_away(workbench: ScreenContext, products: ProductRows, place: int, lost: ProductUse) -> None:
    """A slip of the hand costs no lot number; the row comes back into the form it went from, and no other."""
    workbench.navigator.toast(tr("Dit product is weggehaald."), here=True,
                              undo=lambda: products.put_back(place, lost))


def _take_up(workbench: ScreenContext, page: VisitPage) -> None:
    """It did happen after all: the visit stands open again, to be filled in and closed here."""
    here = page.route()
    client, treatment = here.client, here.treatment
    if treatment is None:
        raise AssertionError("only a visit that is kept can have been called off")

    def off() -> None:
        workbench.change(workbench, "visit.cancel", lambda session: cancel_visit(session, client, treatment))

    def stands_again(_changes: ChangeSet) -> None:
        workbench.navigator.toast(tr("Dit bezoek staat weer open."), undo=off)
        page.opened(here)

    workbench.change(page, "visit.again", lambda session: take_up_again(session, client, treatment), stands_again)


def _again(session: Session, client: ClientId, treatment: TreatmentId, typed: Draft | None) -> ChangeSet:
    """The visit stands open again, with what was typed and not kept when it was called off."""
    changes = take_up_again(session, client, treatment)
    return changes if typed is None else changes | save_draft(session, typed)


def _ask_call_off(workbench: ScreenContext, page: VisitPage, leave: Callable[[Callable[[], object]], None],
                  client: ClientId, treatment: TreatmentId) -> None:
    """A closed visit counted for the terms: calling it off is asked about, and can be taken back."""
    dialog = ConfirmDialog(
        page.window(), tr("Ging dit afgeronde bezoek niet door?"),
        tr("Dan telt het niet meer mee en wordt de bewaartermijn opnieuw berekend. Wat je schreef blijft staan."),
        tr("Het ging niet door"))

    def again() -> None:
        workbench.change(workbench, "visit.close_again", lambda session: close_again(session, client, treatment))

    dialog.confirmed.connect(lambda: workbench.change(
        page, "visit.call_off", lambda session: call_off_closed(session, client, treatment),
        lambda _changes: leave(again)))
    dialog.open()
