"""«Nieuw bezoek»: the list of clients, in which Enter begins the visit of the one who is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.ui.clients.list_view import ClientListView
from jindra_desk.ui.navigation.routes import NewClientRoute, NewVisitRoute, Route, VisitRoute
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme.text import tr


class NewVisitPage(Screen):
    """Key `new_visit`. A visit that was begun and not kept goes on: the shell puts its draft back."""

    key = "new_visit"
    rail_item = "today"

    def __init__(self, workbench: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        navigator = workbench.navigator
        self.list = ClientListView(workbench, title=tr("Nieuw bezoek"), on_enter=tr("begin bezoek"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.list.client_opened.connect(lambda client: navigator.open(VisitRoute(ClientId(client))))
        self.list.new_client_asked.connect(lambda name: navigator.open(NewClientRoute(name)))

    def opened(self, route: Route) -> None:
        """An empty search, ready to type in."""
        self.list.search.set_text("")
        self.list.search.setFocus()
        self.list.refresh()

    def route(self) -> Route:
        """The list."""
        return NewVisitRoute()

    def apply_changes(self, changes: ChangeSet) -> None:
        """The list asks again when it must."""
        self.list.apply_changes(changes)

    def privacy_changed(self, watched: bool) -> None:
        """Show others as initials."""
        self.list.model.set_watched(watched)
