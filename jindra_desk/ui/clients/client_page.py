"""The page of one client: who it is, the course, the details, and the ways to visit, photos and signing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.clients.health import HealthView, open_health
from jindra_desk.application.clients.overview import ClientOverview, client_overview
from jindra_desk.application.clients.register import ClientDetails, client_details
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError, UnknownClient
from jindra_desk.domain.base.ids import ClientId, TreatmentId
from jindra_desk.domain.base.text import Text, noop
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.ui.clients.client_header import ClientHeader
from jindra_desk.ui.clients.course_tab import CourseTab
from jindra_desk.ui.clients.details_tab import DetailsTab
from jindra_desk.ui.clients.new_request import REQUEST_FORM, note_new_request
from jindra_desk.ui.clients.parts import HeaderAction
from jindra_desk.ui.clients.presenter import ClientWrites
from jindra_desk.ui.clients.request_answers import RequestAnswers
from jindra_desk.ui.navigation.client_tab import ClientTab, TabFactory
from jindra_desk.ui.navigation.routes import (
    ClientRoute,
    ClientsRoute,
    CompareRoute,
    Route,
    SettingsRoute,
    SigningRoute,
    VisitRoute,
)
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.navigation.visit_behind import VisitBehind
from jindra_desk.ui.theme.text import render, tr
from jindra_desk.ui.widgets.feedback.reading import Reading
from jindra_desk.ui.widgets.feedback.unreadable_sign import UnreadableSign
from jindra_desk.ui.widgets.layout.page import Page
from jindra_desk.ui.widgets.layout.scroll_places import ScrollPlaces
from jindra_desk.ui.widgets.layout.tabs import Tabs

COURSE, DETAILS, GUARDIAN, HEALTH = "course", "details", "guardian", "health"
_TOPICS = (Topic.CLIENT, Topic.GUARDIAN, Topic.TREATMENT, Topic.HEALTH, Topic.PHOTO, Topic.CONSENT, Topic.RETENTION,
           Topic.POLICY, Topic.REQUEST, Topic.DISCLOSURE)


_NOTE_REQUEST = HeaderAction(noop("Noteer een verzoek"), "inbox", note_new_request, REQUEST_FORM)


class ClientPage(Screen):
    """Key `client`; `tab` of its route is `course`, `details`, `guardian`, `health` or the key of a lent tab."""

    key: str = DraftKind.CLIENT
    rail_item = "clients"

    def __init__(self, workbench: ScreenContext, extra_tabs: Sequence[TabFactory] = (),
                 header_actions: Sequence[HeaderAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._client: ClientId | None = None
        self._overview: ClientOverview | None = None
        self._behind = VisitBehind(workbench.navigator)
        self._visit: TreatmentId | None = None
        self._wants_health = self._wants_guardian = False
        self._waiting_draft: Draft | None = None
        self._factories = {factory.key: factory for factory in extra_tabs}
        self.keys = [COURSE, *self._factories, DETAILS]
        self.lent: dict[str, ClientTab] = {}
        """The tabs of other screens that were shown for this client, by key."""
        self.header = ClientHeader(workbench, (_NOTE_REQUEST, *header_actions))
        self.tabs = Tabs([tr("Verloop"), *(render(Text(f.label_source)) for f in extra_tabs), tr("Gegevens")])
        self.course = CourseTab()
        self.details = DetailsTab()
        self._writes = ClientWrites(workbench, self)
        self._body = QWidget()
        self._bodies = QVBoxLayout(self._body)
        self._bodies.setContentsMargins(0, 0, 0, 0)
        self.unreadable = UnreadableSign(noop("Dit dossier staat hier dus misschien niet helemaal."))
        self._bodies.addWidget(self.unreadable)
        self._bodies.addWidget(self.course)
        self._bodies.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        top = QWidget()
        top_column = QVBoxLayout(top)
        top_column.setContentsMargins(0, 0, 0, 0)
        top_column.setSpacing(7)
        top_column.addWidget(self.header)
        top_column.addWidget(self.tabs)
        self.reading = Reading(self._body)
        self.reading.retry_asked.connect(self._reload)
        page = Page(top, self.reading)
        column.addWidget(page)
        assert page.scroll_area is not None
        self.places = ScrollPlaces(page.scroll_area)
        self._connect()
        self._show_tab(0)

    def begin_at_top(self) -> None:
        """Found again in the list, a file begins at its top."""
        self.places.forget()

    def opened(self, route: Route) -> None:
        """Show a client on a tab; raises nothing when the client is gone: the shell tells it."""
        to = ClientRoute.of(route)
        if to.client != self._client:
            self.forget_typed()
            self._client = to.client
        self._visit = to.visit
        self._behind.opened(to)
        self.header.lead_back(to)
        tab = to.tab
        self._wants_health = tab == HEALTH
        self._wants_guardian = tab == GUARDIAN
        tab = DETAILS if self._wants_guardian else tab
        self.tabs.setCurrentIndex(self.keys.index(tab) if tab in self.keys else 0)
        self._show_tab(self.tabs.currentIndex())
        self._reload()

    def route(self) -> Route:
        """Client and tab, and the visit behind it."""
        return ClientRoute(self._client or ClientId(""), self.keys[self.tabs.currentIndex()], self._visit)

    def draft(self) -> Draft | None:
        """What is typed in details, guardian or health and not kept."""
        if self._client is None or self._overview is None:
            return None
        values = self.details.draft_values()
        if self.course.health.differs():
            values["health"] = self.course.health.values()
        for key, widget in self.lent.items():
            if typed := widget.draft_values():
                values[key] = typed
        values |= self.header.forms.values()
        if not values:
            return None
        return Draft(self.key, self._client, "", values, self._workbench.clock.now())

    def restore(self, draft: Draft) -> None:
        """Put it back; the health block is opened for it, which is logged."""
        if not self.details.loaded:
            self._waiting_draft = draft
            return
        self.details.fill(draft.values)
        self.header.restore_form(draft.values)
        for key in self._factories:
            typed = draft.values.get(key)
            if isinstance(typed, Mapping):
                self.tabs.setCurrentIndex(self.keys.index(key))
                self.lent[key].restore_values(typed)
        health = draft.values.get("health")
        if isinstance(health, Mapping):
            self.course.health.put_aside(health)
            self._ask_health()
        elif "details" in draft.values or "guardian" in draft.values:
            self.tabs.setCurrentIndex(self.keys.index(DETAILS))

    def apply_changes(self, changes: ChangeSet) -> None:
        """Read again what concerns this client, and tell the lent tabs."""
        if self._client is None:
            return
        if changes.touches(*_TOPICS, client=self._client):
            self._reload()
        for widget in self.lent.values():
            widget.apply_changes(changes)

    def privacy_changed(self, watched: bool) -> None:
        """The client's own page stays; the health block is shut while someone looks along."""
        self.course.health.set_watched(watched)
        for widget in self.lent.values():
            widget.privacy_changed(watched)

    def _connect(self) -> None:
        navigator = self._workbench.navigator
        self.unreadable.button_clicked.connect(lambda: navigator.open(SettingsRoute("vault")))
        self.header.back_clicked.connect(self._on_back)
        self.header.visit_asked.connect(self._on_visit_asked)
        self.tabs.currentChanged.connect(self._show_tab)
        self.course.visit_opened.connect(self._on_visit_opened)
        self.course.request_asked.connect(lambda: self.header.act(_NOTE_REQUEST))
        self.course.series_asked.connect(self.header.ask_to_sign)
        self.course.compare_asked.connect(
            lambda: self._with_client(lambda client: navigator.open(CompareRoute(client))))
        self.course.health.open_asked.connect(self._ask_health)
        self.course.health.sign_asked.connect(
            lambda kind: self._with_client(lambda client: navigator.open(SigningRoute(client, (kind,)))))
        self._writes.saved.connect(self._behind.note_done)
        self._writes.connect_parts(self.course, self.details, lambda: self._client)
        answers = RequestAnswers(self._workbench, self, self.course.requests, self.header.hand_out,
                                 lambda: self._client)
        self.course.lift_asked.connect(answers.lift)

    def forget_typed(self) -> None:
        """Nothing of the client who was shown stays; what is read next takes its place."""
        self._overview = None
        self.places.forget()
        self.unreadable.hide()
        self._waiting_draft = None
        self.details.forget()
        self.course.health.forget_block()
        for widget in self.lent.values():
            widget.hide()
            self._bodies.removeWidget(widget)
            widget.deleteLater()
        self.lent.clear()

    def _reload(self) -> None:
        client = self._client
        if client is None:
            return
        self._workbench.ask(self, "client.overview", lambda session: _read(session, client), self._on_read,
                            self._on_unread, coalesce_key="client.overview")

    def _on_unread(self, fault: JindraError) -> None:
        """What is typed stays: only a page that shows nothing of the client's gives way to the fault."""
        if self.draft() is not None or isinstance(fault, UnknownClient):
            self._workbench.error_raised.emit(fault)
        else:
            self.reading.fail(fault)

    def _on_read(self, found: tuple[ClientOverview, ClientDetails]) -> None:
        overview, details = found
        if overview.head.id != self._client:
            return
        self.reading.show_content()
        self._overview = overview
        self.unreadable.show_found(overview.unreadable)
        self.header.show_overview(overview)
        self.course.show_overview(overview)
        self.details.show_details(details, young=overview.young)
        if self._waiting_draft is not None:
            draft, self._waiting_draft = self._waiting_draft, None
            self.restore(draft)
        if self._wants_health:
            self._wants_health = False
            self._ask_health()
        if self._wants_guardian:
            self._wants_guardian = False
            self.details.begin_guardian()
        if self._behind.take_done() and self.draft() is None:  # what else is typed here comes first
            self._behind.go_back()

    def _show_tab(self, index: int) -> None:
        key = self.keys[index]
        if key in self._factories and key not in self.lent and self._client is not None:
            made = self._factories[key].build(self._workbench, self._client)
            self.lent[key] = made
            self._bodies.addWidget(made)
        shown: QWidget | None = {COURSE: self.course, DETAILS: self.details, **self.lent}.get(key)
        for widget in (self.course, self.details, *self.lent.values()):
            widget.setVisible(widget is shown)
        self.places.show(key)
        if key != COURSE and not self.course.health.differs():
            self.course.health.close_block()

    def _with_client(self, act: Callable[[ClientId], None]) -> None:
        if self._client is not None:
            act(self._client)

    def _on_back(self) -> None:
        if not self._behind.go_back():
            self._workbench.navigator.open(ClientsRoute())

    def _on_visit_asked(self) -> None:
        overview = self._overview
        # What is only typed comes first: one that is kept stands on Today as well.
        begun = None if overview is None or overview.visit_typed else overview.open_visit
        self._with_client(lambda client: self._workbench.navigator.open(VisitRoute(client, begun)))

    def _on_visit_opened(self, treatment_id: str) -> None:
        visit = TreatmentId(treatment_id)
        self._with_client(lambda client: self._workbench.navigator.open(VisitRoute(client, visit)))

    def _ask_health(self) -> None:
        client = self._client
        if client is None or self._workbench.privacy.watched:
            return
        self.tabs.setCurrentIndex(0)
        self._workbench.act(self, "health.open", lambda session: open_health(session, client),
                            self._on_health_opened)

    def _on_health_opened(self, view: HealthView) -> None:
        if view.client_id == self._client and not self._workbench.privacy.watched:
            self.course.health.show_opened(view)


def _read(session: Session, client: ClientId) -> tuple[ClientOverview, ClientDetails]:
    return client_overview(session, client), client_details(session, client)
