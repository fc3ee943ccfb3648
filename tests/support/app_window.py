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
from jindra_desk.domain.base.ids import ClientId, PhotoId, TreatmentId
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.jobs.lanes import BugReport
from jindra_desk.ui.navigation.screen_context import Privacy, ScreenContext
from tests.support.answers import changed_by
from tests.support.practice_desk import open_practice
from tests.support.vaults import cheap_keys

T = TypeVar("T")


class NotingNavigator:
    """Goes nowhere and remembers where it was sent: `gone` as (way, arguments), `toasts` as words."""

    def __init__(self) -> None:
        self.gone: list[tuple[str, ...]] = []
        self.toasts: list[str] = []
        self.undo: Callable[[], object] | None = None

    def open_today(self) -> None:
        self.gone.append(("today",))

    def open_clients(self, query: str = "") -> None:
        self.gone.append(("clients", query))

    def open_new_client(self, name: str = "") -> None:
        self.gone.append(("new client", name))

    def open_new_visit(self) -> None:
        self.gone.append(("new visit",))

    def open_client(self, client_id: ClientId, tab: str = "", *, visit: str = "") -> None:
        self.gone.append(("client", client_id, tab, visit) if visit else ("client", client_id, tab))

    def open_visit(self, client_id: ClientId, treatment_id: TreatmentId | None = None) -> None:
        self.gone.append(("visit", client_id, treatment_id or ""))

    def open_photos(self, client_id: ClientId, treatment_id: TreatmentId | None = None) -> None:
        self.gone.append(("photos", client_id, treatment_id or ""))

    def open_compare(self, client_id: ClientId, left: PhotoId | None = None, right: PhotoId | None = None) -> None:
        self.gone.append(("compare", client_id, left or "", right or ""))

    def open_signing(self, client_id: ClientId, *kinds: ConsentKind, visit: str = "") -> None:
        gone = ("signing", client_id, *(kind.value for kind in kinds))
        self.gone.append((*gone, visit) if visit else gone)

    def open_retention(self, client_id: ClientId | None = None) -> None:
        self.gone.append(("retention", client_id or ""))

    def open_letter(self, letter: str) -> None:
        self.gone.append(("letter", letter))

    def open_settings(self, section: str = "") -> None:
        self.gone.append(("settings", section))

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
