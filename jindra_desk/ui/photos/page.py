"""The photos of a client as a page of its own: for photos of a visit, and as the way back from comparing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.photos.photos import photo_overview
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.ui.navigation.route_words import back_words
from jindra_desk.ui.navigation.routes import PhotosRoute, Route
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.photos.tab import PhotosTab
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.layout.page import Page, PageHeader


class PhotosPage(Screen):
    """Opened with `client` and, for photos of one visit, `treatment`."""

    key: str = DraftKind.PHOTOS
    rail_item = "clients"

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._route = PhotosRoute(ClientId(""))
        self._tab: PhotosTab | None = None
        self.header = PageHeader("", tr("Foto’s"), back=tr("Cliënt"))
        self.header.back_clicked.connect(self._go_back)
        self._body = QWidget()
        self._place = QVBoxLayout(self._body)
        self._place.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Page(self.header, self._body))

    @property
    def tab(self) -> PhotosTab | None:
        """What is on the page."""
        return self._tab

    def opened(self, route: Route) -> None:
        """Show one client's photos."""
        to = self._route = PhotosRoute.of(route)
        if self._tab is not None:
            self._tab.hide()
            self._tab.deleteLater()
        self.header.set_title("")
        self.header.back.setText(back_words(to))
        self._tab = PhotosTab(self._workbench, to.client, to.treatment)
        self._place.addWidget(self._tab)
        self._workbench.ask(self, "photos.name", lambda session: photo_overview(session, to.client).name,
                            self._show_name, coalesce_key="photos.name")

    def route(self) -> PhotosRoute:
        """The same photos."""
        return self._route

    def draft(self) -> Draft | None:
        """New photos that are not kept yet."""
        values = self._tab.draft_values() if self._tab is not None else {}
        if not values:
            return None
        return Draft(self.key, self._route.client, self._route.treatment or "", values,
                     self._workbench.clock.now())

    def restore(self, draft: Draft) -> None:
        """Take the same files in again."""
        if self._tab is not None:
            self._tab.restore_values(draft.values)

    def apply_changes(self, changes: ChangeSet) -> None:
        """The tab decides."""
        if self._tab is not None:
            self._tab.apply_changes(changes)

    def _show_name(self, name: PersonName) -> None:
        self.header.set_title(name.display)

    def _go_back(self) -> None:
        self._workbench.navigator.open(self._route.behind)
