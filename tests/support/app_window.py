"""What screens are given in tests: a real practice vault on the real database worker, and a navigator that notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.bootstrap.services import build_services
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.jobs.lanes import BugReport
from jindra_desk.ui.navigation.routes import Route
from jindra_desk.ui.navigation.screen_context import Privacy, ScreenContext
from tests.support.answers import changed_by
from tests.support.practice_desk import open_practice
from tests.support.routes import way_of
from tests.support.vaults import cheap_keys

T = TypeVar("T")


class NotingNavigator:
    """Goes nowhere and remembers where it was sent: `gone` as (way, arguments), `toasts` as words."""

    def __init__(self) -> None:
        self.gone: list[tuple[str, ...]] = []
        self.toasts: list[str] = []
        self.undo: Callable[[], object] | None = None

    def open(self, route: Route) -> None:
        self.gone.append(way_of(route))

    def back(self) -> None:
        self.gone.append(("back",))

    def toast(self, text: str, *, undo: Callable[[], object] | None = None, here: bool = False,
              verb: str = "") -> None:
        self.toasts.append(text)
        self.undo = undo


class Desk:
    """A workbench on an open vault. `do` runs a use case on the database worker and answers its result."""

    def __init__(self, folder: Path, services: Services) -> None:
        self.owner = QObject()
        self.jobs = Jobs(self.owner)
        self.navigator = NotingNavigator()
        self.errors: list[JindraError] = []
        self.bugs: list[BugReport] = []
        self.jobs.job_failed.connect(self.bugs.append)
        self.session = self._answer(lambda: open_practice(folder))
        self.workbench = ScreenContext(
            self.session, self.jobs, services, self.navigator, Privacy(self.owner), self.owner)
        self.workbench.error_raised.connect(self.errors.append)

    def do(self, use_case: Callable[[Session], T]) -> T:
        """Run a use case and wait for its answer."""
        return self._answer(lambda: use_case(self.session))

    def settle(self) -> None:
        """Wait until every job came home; a bug in one is an error here."""
        assert self.jobs.wait_until_idle(20)
        assert self.bugs == []

    def close(self) -> None:
        """Close the vault on its own thread and end the workers."""
        self.jobs.shutdown(10, close=self.session.vault.close)

    def _answer(self, work: Callable[[], T]) -> T:
        answers: list[T] = []
        faults: list[JindraError] = []
        self.jobs.run(self.owner, "test", lambda _context: work(), answers.append, faults.append,
                      announce=changed_by)
        self.settle()
        if faults:
            raise faults[0]
        return answers[0]


@contextmanager
def opened_desk(folder: Path) -> Iterator[Desk]:
    """A desk with all real services, closed at the end."""
    services = build_services(cheap_keys())
    desk = Desk(folder, services)
    try:
        yield desk
    finally:
        desk.close()
        services.photos.close()
