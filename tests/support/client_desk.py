"""A workbench on a real vault for the screens of clients and visits, with a navigator that only remembers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.navigation.routes import Route
from jindra_desk.ui.navigation.screen import Screen
from jindra_desk.ui.navigation.screen_context import Privacy, ScreenContext
from tests.support.answers import changed_by
from tests.support.practice_desk import open_practice
from tests.support.routes import to, way_of

T = TypeVar("T")


@dataclass
class Remembered:
    """A navigator that goes nowhere."""

    went: list[tuple[object, ...]] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)
    undo: Callable[[], object] | None = None

    def open(self, route: Route) -> None:
        self.went.append(way_of(route))

    def back(self) -> None:
        self.went.append(("back",))

    def toast(self, text: str, *, undo: Callable[[], object] | None = None, here: bool = False,
              verb: str = "") -> None:
        self.toasts.append(text)
        self.undo = undo


@dataclass
class Desk:
    """One open vault, its jobs, and what the screens asked for."""

    session: Session
    workbench: ScreenContext
    jobs: Jobs
    navigator: Remembered
    faults: list[JindraError]
    owner: QObject
    screens: list[Screen] = field(default_factory=list)

    def show(self, screen: Screen, arguments: dict[str, str]) -> None:
        """Open a screen as the shell does, at the size of the look."""
        self.screens[:] = [screen]
        screen.resize(1064, 800)
        screen.opened(to(screen.key, arguments))
        screen.show()
        self.settle()

    def settle(self) -> None:
        """Wait for every job and paint."""
        assert self.jobs.wait_until_idle(20)
        QApplication.processEvents()

    def read(self, use_case: Callable[[Session], T]) -> T:
        """Run a use case on the database thread and answer it."""
        answers: list[T] = []
        session = self.session
        self.jobs.run(self.owner, "test", lambda _context: use_case(session), answers.append, self.faults.append,
                      announce=changed_by)
        self.settle()
        return answers[0]

    def tell(self, changes: ChangeSet) -> None:
        """What the shell does with a change set."""
        for screen in self.screens:
            screen.apply_changes(changes)


@contextmanager
def opened_desk(folder: Path) -> Iterator[Desk]:
    """Open a practice's vault on the database thread."""
    jobs, owner = Jobs(), QObject()
    bugs: list[object] = []
    jobs.job_failed.connect(bugs.append)
    opened: list[Session] = []
    jobs.run(owner, "open", lambda _context: open_practice(folder), opened.append)
    assert jobs.wait_until_idle(30)
    (session,) = opened
    navigator, faults = Remembered(), cast("list[JindraError]", [])
    workbench = ScreenContext(session, jobs, cast("Services", None), navigator, Privacy())
    workbench.error_raised.connect(faults.append)
    desk = Desk(session, workbench, jobs, navigator, faults, owner)
    jobs.changes_applied.connect(desk.tell)
    try:
        yield desk
    finally:
        desk.screens.clear()
        assert jobs.shutdown(close=session.vault.close).database_ended
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, Screen):
                shiboken6.delete(widget)
        assert bugs == []
