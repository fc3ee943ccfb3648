"""The room around the pages: navigation, way back, watching mode, drafts, faults, folding (look.md, J-28)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from jindra_desk.application.business.practice import change_practice
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.drafts import find_draft
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import ProgramFault, StorageFailed
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.treatments.treatment import RecordIncomplete
from jindra_desk.ui.navigation.routes import ClientsRoute, RetentionRoute, Route, TodayRoute
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.shell.draft_bar import DraftBar
from jindra_desk.ui.shell.fault_dialog import FaultDialog
from jindra_desk.ui.shell.faults import FaultTeller
from jindra_desk.ui.shell.navigator import ShellNavigator
from jindra_desk.ui.shell.page_stack import ScreenFactory
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.widgets.feedback.banner import Banner
from jindra_desk.ui.widgets.layout.nav import NavRail
from tests.support.app_window import Desk
from tests.support.practice_desk import PRACTICE
from tests.support.routes import to
from tests.support.vaults import NOW


class Page(Screen):
    """Remembers what the shell told it."""

    def __init__(self, key: str, rail_item: str, *, full_window: bool = False) -> None:
        super().__init__()
        self.key, self.rail_item, self.full_window = key, rail_item, full_window
        self.opened_with: list[Route] = []
        self.changes: list[ChangeSet] = []
        self.watched = False
        self.typed = ""

    def opened(self, route: Route) -> None:
        self.opened_with.append(route)
        self.typed = ""

    def route(self) -> Route:
        return self.opened_with[-1]

    def draft(self) -> Draft | None:
        return Draft(self.key, None, "", {"typed": self.typed}, NOW) if self.typed else None

    def restore(self, draft: Draft) -> None:
        self.typed = str(draft.values["typed"])

    def apply_changes(self, changes: ChangeSet) -> None:
        self.changes.append(changes)

    def privacy_changed(self, watched: bool) -> None:
        self.watched = watched


class Stage:
    """A shell with three pages on a real vault."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.pages: dict[str, Page] = {}
        self.navigator = ShellNavigator()
        bench = desk.workbench
        self.bench = ScreenContext(desk.session, desk.jobs, bench.services, self.navigator, bench.privacy, desk.owner)
        factories: dict[str, ScreenFactory] = {
            "today": lambda _bench: self._page("today", "today"),
            "clients": lambda _bench: self._page("clients", "clients"),
            "signing": lambda _bench: self._page("signing", "clients", full_window=True),
        }
        self.shell = Shell(self.bench, self.navigator, factories)
        self.bench.error_raised.connect(FaultTeller(self.shell, desk.jobs).tell)
        self.shell.resize(1280, 800)
        self.shell.show()
        self.shell.begin(None)
        desk.settle()

    def _page(self, key: str, item: str, *, full_window: bool = False) -> Page:
        self.pages[key] = Page(key, item, full_window=full_window)
        return self.pages[key]

    @property
    def bar(self) -> Banner:
        return self.shell.findChildren(DraftBar)[0].findChildren(Banner)[0]

    def dialog(self) -> FaultDialog:
        return self.shell.findChildren(FaultDialog)[-1]


@pytest.fixture
def stage(desk: Desk, qtbot: QtBot) -> Iterator[Stage]:
    built = Stage(desk)
    yield built
    built.shell.drafts.stop()
    built.shell.close()
    built.shell.deleteLater()


def test_pages_are_made_when_first_shown(stage: Stage) -> None:
    assert set(stage.pages) == {"today"}
    stage.navigator.open(ClientsRoute("berg"))
    assert stage.pages["clients"].opened_with == [ClientsRoute("berg")]
    stage.navigator.open(TodayRoute())
    stage.navigator.open(ClientsRoute())
    assert stage.pages["clients"].opened_with[-1] == ClientsRoute()


def test_a_page_of_later_work_has_no_item_and_leads_nowhere(stage: Stage) -> None:
    rail = stage.shell.findChild(NavRail)
    assert isinstance(rail, NavRail)
    with pytest.raises(KeyError):
        rail.item("retention")
    stage.navigator.open(RetentionRoute())
    assert stage.shell.snapshot().place == to("today")


def test_back_returns_to_where_the_owner_was(stage: Stage) -> None:
    stage.navigator.open(ClientsRoute("berg"))
    stage.navigator.open(TodayRoute())
    stage.navigator.back()
    assert stage.shell.snapshot().place == to("clients", {"query": "berg"})
    assert stage.pages["clients"].opened_with[-1] == ClientsRoute("berg")


def test_a_page_for_the_client_hides_the_rail(stage: Stage) -> None:
    """While the client reads and signs, nothing of the practice's own screens is in sight."""
    rail = stage.shell.findChild(NavRail)
    assert isinstance(rail, NavRail)
    stage.shell.show_place(to("signing", {"client": "a", "kind": "health"}))
    assert not rail.isVisible()
    stage.shell.go_back()
    assert rail.isVisible()


def test_only_the_visible_page_hears_of_changes(stage: Stage) -> None:
    stage.navigator.open(ClientsRoute())
    stage.desk.jobs.changes_applied.emit(ChangeSet.of(Topic.CLIENT))
    assert stage.pages["clients"].changes
    assert not stage.pages["today"].changes


def test_watching_is_told_now_and_to_pages_opened_later(stage: Stage) -> None:
    stage.bench.privacy.set_watched(True)
    assert stage.pages["today"].watched
    stage.navigator.open(ClientsRoute())
    assert stage.pages["clients"].watched


def test_typing_is_kept_and_put_back_and_thrown_away(stage: Stage) -> None:
    """J-28: leaving a page loses nothing; «Gooi weg» does."""
    stage.pages["today"].typed = "half een zin"
    stage.navigator.open(ClientsRoute())
    stage.desk.settle()
    assert stage.desk.do(lambda session: find_draft(session, "today", {})) is not None
    stage.navigator.open(TodayRoute())
    stage.desk.settle()
    assert stage.pages["today"].typed == "half een zin"
    assert stage.bar.isVisible()
    away = next(button for button in stage.bar.findChildren(QPushButton) if button.text() == "Gooi weg")
    away.click()
    stage.desk.settle()
    assert stage.pages["today"].typed == ""
    assert not stage.bar.isVisible()
    assert stage.desk.do(lambda session: find_draft(session, "today", {})) is None


def test_a_saved_form_leaves_no_draft(stage: Stage) -> None:
    stage.pages["today"].typed = "half een zin"
    stage.shell.drafts.poll()
    stage.desk.settle()
    stage.pages["today"].typed = ""
    stage.shell.drafts.poll()
    stage.desk.settle()
    assert stage.desk.do(lambda session: find_draft(session, "today", {})) is None


def test_the_same_text_is_saved_once(stage: Stage) -> None:
    stage.pages["today"].typed = "half een zin"
    stage.shell.drafts.poll()
    stage.desk.settle()
    before = stage.desk.do(_rows)
    stage.shell.drafts.poll()
    stage.desk.settle()
    assert stage.desk.do(_rows) == before


def _rows(session: Session) -> int:
    with session.vault.reading() as uow:
        return uow.audit.count()


def test_a_fault_shows_its_three_parts_and_details_behind_more(stage: Stage) -> None:
    """House point 20; no client text in the details."""
    stage.bench.error_raised.emit(ProgramFault("today: KeyError at today/page.py:12"))
    dialog = stage.dialog()
    shown_at_first = dialog.details_shown
    more = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Meer")
    more.click()
    assert (shown_at_first, dialog.details_shown) == (False, True)
    dialog.dismiss()


def test_a_fault_that_says_all_of_it_offers_no_more(stage: Stage) -> None:
    """The name of its class is a word of the code."""
    stage.bench.error_raised.emit(StorageFailed(reason="vol"))
    dialog = stage.dialog()
    assert "schijf" in dialog.title_label.text()
    assert not any("StorageFailed" in label.text() for label in dialog.findChildren(QLabel))
    assert [button.text() for button in dialog.findChildren(QPushButton) if button.isVisible()] == ["Sluit"]
    dialog.dismiss()


def test_a_refusal_is_told_without_a_number_of_ours(stage: Stage) -> None:
    stage.bench.error_raised.emit(RecordIncomplete(missing="resultaat"))
    words = " ".join(child.text() for child in stage.dialog().findChildren(type(stage.dialog().title_label)))
    assert "ontbreekt: resultaat" in words
    assert "A-04" not in words
    stage.dialog().dismiss()


def test_a_bug_is_told_without_values(stage: Stage) -> None:
    stage.desk.jobs.fault_raised.emit(ProgramFault("ValueError in clients.search: a.py:1"))
    assert stage.dialog().title_label.text() == "Er ging iets mis in het programma."
    stage.dialog().dismiss()


def test_the_rail_shows_the_practice_and_follows_a_new_name(stage: Stage) -> None:
    """Changed once, shown here too."""
    rail = stage.shell.findChild(NavRail)
    assert isinstance(rail, NavRail)
    assert rail._practice.name == "De Linde"
    stage.desk.do(lambda session: change_practice(session, replace(PRACTICE, name="De Eik")))
    stage.desk.settle()
    assert rail._practice.name == "De Eik"


def test_the_lock_comes_from_the_rail_and_keeps_the_place(stage: Stage, qtbot: QtBot) -> None:
    rail = stage.shell.findChild(NavRail)
    assert isinstance(rail, NavRail)
    with qtbot.waitSignal(stage.shell.lock_asked, timeout=1000):
        rail.item_clicked.emit("lock")
    stage.pages["today"].typed = "x"
    snapshot = stage.shell.snapshot()
    assert snapshot.place == to("today")
    assert snapshot.draft is not None


def test_after_the_lock_the_way_back_is_there(stage: Stage) -> None:
    stage.shell.resume(to("clients", {"query": "a"}))
    stage.shell.go_back()
    assert stage.shell.snapshot().place == to("today")
    stage.shell.resume(to("retention"))
    assert stage.shell.snapshot().place == to("today")


def test_no_way_back_into_a_file_that_is_gone(stage: Stage) -> None:
    """J-09."""
    stage.shell.show_place(to("signing", {"client": "a", "kind": "health"}))
    stage.navigator.open(ClientsRoute())
    stage.desk.jobs.changes_applied.emit(ChangeSet.of(*Topic, client=ClientId("a")))
    stage.shell.go_back()
    assert stage.shell.snapshot().place == to("today")
