"""The room around the pages after unlocking: rail, page stack, back, watching mode, drafts, toasts and faults."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.locking import Caret
from jindra_desk.application.today.navigation_info import read_navigation_info
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.ui.forms.kept_caret import CaretKeeper
from jindra_desk.ui.navigation.routes import (
    ClientRoute,
    ClientsRoute,
    RetentionRoute,
    Route,
    SettingsRoute,
    TodayRoute,
    route_of,
)
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.shell.bystander_switch import BystanderSwitch
from jindra_desk.ui.shell.draft_bar import DraftBar
from jindra_desk.ui.shell.draft_keeper import DraftKeeper
from jindra_desk.ui.shell.focus_guard import FocusGuard
from jindra_desk.ui.shell.history import History
from jindra_desk.ui.shell.navigator import ShellNavigator
from jindra_desk.ui.shell.page_stack import Factories, PageStack
from jindra_desk.ui.shell.press_guard import PressGuard
from jindra_desk.ui.shell.rail import ShellRail
from jindra_desk.ui.shell.read_only_bar import ReadOnlyBar
from jindra_desk.ui.shell.thin_bar import ThinBar
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.widgets.feedback.toast import Toast
from jindra_desk.ui.widgets.layout.floor import PageFloor

FIRST_PAGES: Final[tuple[Route, ...]] = (TodayRoute(), ClientsRoute(), SettingsRoute())


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Where the owner is and what is typed there, for the lock."""

    place: Route | None
    draft: Draft | None
    caret: Caret | None = None


class Shell(QWidget):
    """Shows one page at a time. It knows pages by key and factory only, never by class."""

    lock_asked = Signal()
    _page_left = Signal()

    def __init__(self, workbench: ScreenContext, navigator: ShellNavigator, factories: Factories,
                 parent: QWidget | None = None) -> None:
        """Made without the vault, so that it may stand ready before it is open; `begin` ties it to everything."""
        super().__init__(parent)
        self._workbench = workbench
        self.navigator = navigator
        self._history = History()
        self.pages = PageStack(factories, workbench)
        self.caret = CaretKeeper(lambda: self.pages.screen_shown, self)
        self.rail = ShellRail(self.pages.knows)
        self._busy = ThinBar(self.pages)
        self._bystander = BystanderSwitch(workbench, self.rail, self.pages, self.show_toast, self)
        self.floor = PageFloor()
        FocusGuard(self, self.rail, self.pages)
        PressGuard(self, self.pages.holds)
        self.read_only = ReadOnlyBar()
        self._bar = DraftBar()
        self.drafts = DraftKeeper(workbench, self.pages, self)
        self._lay_out()
        self._add_shortcuts()

    def prepare(self) -> Iterator[None]:
        """Make and lay out, a piece at a time, what the owner sees first; nothing is read for it."""
        self.pages.resize(self.size() - QSize(self.rail.sizeHint().width(), 0))
        yield
        for route in FIRST_PAGES[:2]:
            if self.pages.knows(route.key):
                yield from self.pages.prepare(route.key)
        self.rail.grab()

    def begin(self, place: Route | None, caret: Caret | None = None) -> None:
        """The vault is open: show the place of before the lock, with the caret where it stood, or the first page."""
        self._connect(self.navigator)
        if caret is not None:
            self.drafts.looked_up.connect(lambda: self.caret.put_back(caret), Qt.ConnectionType.SingleShotConnection)
        if place is None:
            self.show_first()
        else:
            self.resume(place)
        self._read_rail()  # after the page's own questions, which the owner waits for

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(self.read_only)
        content.addWidget(self._bar)
        content.addWidget(self.pages, 1)
        content.addWidget(self.floor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(content, 1)

    def _connect(self, navigator: ShellNavigator) -> None:
        workbench = self._workbench
        self._bystander.begin()
        navigator.connect(self.show_place, self.go_back, self.show_toast)
        self.rail.place_asked.connect(self._on_rail)
        self.rail.lock_asked.connect(self.lock_asked)
        workbench.jobs.changes_applied.connect(self._on_changes_applied)
        workbench.jobs.busy_changed.connect(self._busy.follow)
        self.drafts.restored.connect(self._bar.tell)
        self.drafts.settled.connect(self._bar.hide)
        self.drafts.discarded.connect(
            lambda draft: self.show_toast(tr("Weggegooid."), lambda: self.drafts.bring_back(draft)))
        self.drafts.saving_failed.connect(workbench.error_raised)
        self._bar.discard_asked.connect(self.drafts.discard)
        self.read_only.backup_asked.connect(lambda: self.show_place(SettingsRoute("backup")))

    def _add_shortcuts(self) -> None:
        ways = (
            ("Ctrl+K", lambda: self.show_place(ClientsRoute())),
            ("Ctrl+L", self.lock_asked.emit),
            ("F8", self._bystander.toggle),
            ("Alt+Left", self.go_back),
            ("Ctrl+1", lambda: self.show_place(TodayRoute())),
            ("Ctrl+2", lambda: self.show_place(ClientsRoute())),
            ("Ctrl+3", lambda: self.show_place(RetentionRoute())),
            ("Ctrl+,", lambda: self.show_place(SettingsRoute())),
        )
        for keys, action in ways:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(action)

    def show_first(self) -> None:
        """Show the first page there is."""
        self.show_place(_first_of(self.pages))

    def _on_rail(self, key: str) -> None:
        route = route_of(key, {})
        if route is not None:
            self.show_place(route)

    def resume(self, place: Route) -> None:
        """Return to where the owner was before the lock, with the way back behind it."""
        client = place.of_client
        way = [_first_of(self.pages)]
        if client is not None:
            way += [ClientsRoute(), ClientRoute(client)]
        for step in way:
            if step.key != place.key and self.pages.knows(step.key):
                self._history.go(step)
        if self.pages.knows(place.key):
            self.show_place(place)
        else:
            self.show_first()

    def show_place(self, place: Route) -> None:
        """Go somewhere; what is typed here is kept. A place without a page (later work) changes nothing."""
        if not self.pages.knows(place.key):
            return
        self.drafts.leave()
        self._remember_here()
        self._history.go(place)
        self._open(place)

    def go_back(self) -> None:
        """Return to the place before."""
        if not self._history.can_go_back:
            return
        self.drafts.leave()
        place = self._history.back()
        if place is not None:
            self._open(place, back=True)

    def show_toast(self, text: str, undo: Callable[[], object] | None = None, here: bool = False,
                   verb: str = "") -> None:
        """Say in passing that something is done, with the way to undo it; what is done `here` goes with the page."""
        toast = Toast.show_on(self.window(), text, undo=undo, verb=verb)
        if here:
            self._page_left.connect(toast.end)

    def snapshot(self) -> Snapshot:
        """Where the owner is and what is typed; answers at once, also with a dialog open."""
        self._remember_here()
        return Snapshot(self._history.current, self.drafts.current(), self.caret.noted)

    @property
    def watched(self) -> bool:
        """Whether someone looks along."""
        return self._workbench.privacy.watched

    @property
    def away_words(self) -> Callable[[int], str]:
        """How the page that is shown tells that it locks in so many seconds; '' where the program's words do."""
        page = self.pages.screen_shown
        return page.away_words if page is not None else lambda _seconds: ""

    def _remember_here(self) -> None:
        page = self.pages.screen_shown
        if page is not None and self._history.current is not None and page.key == self._history.current.key:
            self._history.update_current(page.route())

    def _open(self, place: Route, *, back: bool = False) -> None:
        self._bar.hide()
        self._page_left.emit()
        self.floor.give_back()
        page = self.pages.show_place(place, back=back)
        self.rail.set_current(page.rail_item)
        self.rail.setVisible(not page.full_window)
        self.drafts.look_up(place)

    def _read_rail(self) -> None:
        self._workbench.ask(self, "shell.rail", read_navigation_info, self.rail.show_info, self.rail.show_unread,
                            coalesce_key="shell.rail")

    def _on_changes_applied(self, changes: ChangeSet) -> None:
        self.pages.apply_changes(changes)
        if changes.topics.issuperset(Topic):  # a whole file came or went: no way back into it
            for client in changes.clients:
                self._history.forget(client)
        if changes.touches(Topic.PRACTICE, Topic.RETENTION, Topic.CLIENT, Topic.TREATMENT, Topic.POLICY):
            self._read_rail()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail in a narrow window."""
        super().resizeEvent(event)
        self.rail.fold_for(self.window().width())


def _first_of(pages: PageStack) -> Route:
    return next(route for route in FIRST_PAGES if pages.knows(route.key))
