"""The screen «Cliënten»: the list, and in its place the form of a new client."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from jindra_desk.application.clients.register import Registered, register_client
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.ui.clients.list_view import ClientListView
from jindra_desk.ui.clients.new_client import NewClientView
from jindra_desk.ui.navigation.routes import ClientRoute, ClientsRoute, NewClientRoute, Route
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme.text import tr


class ClientsPage(Screen):
    """Key `clients`: `ClientsRoute`, or `NewClientRoute` with a name to begin with.

    `import_action` shows the button «Importeer».
    """

    key: str = DraftKind.NEW_CLIENT
    rail_item = "clients"

    def __init__(self, workbench: ScreenContext, import_action: Callable[[], None] | None = None,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.list = ClientListView(workbench, import_action)
        self._new: NewClientView | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.list.client_opened.connect(self._on_client_opened)
        self.list.new_client_asked.connect(self.show_new)

    @property
    def new(self) -> NewClientView:
        """The view of a new client, made when it is first needed."""
        if self._new is None:
            self._new = NewClientView()
            self._new.saved.connect(self._on_save)
            self._new.left.connect(self._on_left)
            self._stack.addWidget(self._new)
        return self._new

    def opened(self, route: Route) -> None:
        """Show the list, with a search when one is given; the search field takes the focus. `new`: the empty form."""
        self.show_list()
        if isinstance(route, NewClientRoute):
            self.show_new(route.name)
            return
        query = ClientsRoute.of(route).query
        if query and query != self.list.search.text():
            self.list.search.set_text(query)
        self.list.refresh()

    def route(self) -> Route:
        """The search, so that it is there again after a lock."""
        return ClientsRoute("" if self._is_new else self.list.search.text())

    def draft(self) -> Draft | None:
        """The half-typed new client."""
        if not self._is_new or not self.new.form.differs():
            return None
        return Draft(self.key, None, "", self.new.form.values(), self._workbench.clock.now())

    def restore(self, draft: Draft) -> None:
        """Open the form with what was typed."""
        self.show_new("")
        self.new.form.fill(draft.values)

    def apply_changes(self, changes: ChangeSet) -> None:
        """The list asks again when it must."""
        if not self._is_new:
            self.list.apply_changes(changes)

    def privacy_changed(self, watched: bool) -> None:
        """Show others as initials."""
        self.list.model.set_watched(watched)

    def show_list(self) -> None:
        """Back to the list; what was typed in the form goes."""
        self._stack.setCurrentIndex(0)
        if self._new is not None:
            self._new.begin("", self._workbench.clock.today())
        self.list.search.setFocus()
        self.list.search.editor.selectAll()  # the old search stays to read, and typing begins a new one

    def show_new(self, name: str = "") -> None:
        """The form of a new client, beginning with the name that was searched for."""
        self.new.begin(name, self._workbench.clock.today())
        self._stack.setCurrentWidget(self.new)
        self.new.form.focus_first()

    @property
    def _is_new(self) -> bool:
        return self._stack.currentIndex() == 1

    def _on_save(self) -> None:
        self.new.form.errors.clear()
        typed = self.new.form.input()
        self.new.save.setEnabled(False)
        self._workbench.change(self, "clients.register", lambda session: register_client(session, typed),
                               self._on_registered, self._on_refused)

    def _on_registered(self, registered: Registered) -> None:
        self.new.save.setEnabled(True)
        self.show_list()
        n = registered.namesakes
        if n:
            self._workbench.navigator.toast(
                tr("Bewaard. Er is nog een dossier op deze naam: kijk of het om iemand anders gaat.") if n == 1 else
                tr("Bewaard. Er zijn nog {n} dossiers op deze naam: kijk of het om iemand anders gaat.", n=n))
        else:
            self._workbench.navigator.toast(tr("Bewaard."))
        self._workbench.navigator.open(ClientRoute(registered.client_id))

    def _on_left(self) -> None:
        """«Niet nu»: what was typed can come back as long as the list is there."""
        typed = self.draft()
        self.show_list()
        if typed is not None:
            self._workbench.navigator.toast(tr("Weggegooid."), undo=lambda: self.restore(typed), here=True)

    def _on_refused(self, fault: JindraError) -> None:
        self.new.save.setEnabled(True)
        if not self.new.form.show_fault(fault):
            self._workbench.error_raised.emit(fault)

    def _on_client_opened(self, client_id: str) -> None:
        self._workbench.navigator.open(ClientRoute(ClientId(client_id)))
