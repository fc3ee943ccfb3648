"""One open window that a walk works in: hands, camera, and questions to the open vault."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jindra_desk.application.clients.register import search_clients
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.navigation.routes import route_of
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.theme import Theme
from jindra_desk.ui.tour.camera import WIDE, Camera
from jindra_desk.ui.tour.faults import NotOnScreen
from jindra_desk.ui.tour.ui_driver import UiDriver, turn

Answer = TypeVar("Answer")


class TourFixture:
    """The window of one `AppFlow`, without blinking and without motion."""

    def __init__(self, application: QApplication, desk: AppFlow, camera: Camera) -> None:
        application.setCursorFlashTime(0)
        Theme.of(desk.window).set_reduced_motion(True)
        self.desk = desk
        self.camera = camera
        self.hands = UiDriver(desk.window, desk.jobs)

    def begin(self, size: tuple[int, int] = WIDE) -> None:
        """Show the first screen."""
        self.desk.start()
        self.resize(size)
        self.desk.window.activateWindow()
        self.hands.settle()

    def end(self) -> None:
        """Close the window and the vault."""
        self.desk.end()
        self.desk.window.hide()
        self.desk.window.deleteLater()
        turn()

    def resize(self, size: tuple[int, int]) -> None:
        """Give the window another size, also where the unseen screen is too small and it began maximised."""
        if self.desk.window.windowState() != Qt.WindowState.WindowNoState:
            self.desk.window.showNormal()
            turn()
        self.desk.window.resize(*size)
        turn()

    @property
    def shell(self) -> Shell:
        """The shell; raises before the vault is open."""
        if self.desk.shell is None:
            raise NotOnScreen(what="Vandaag")
        return self.desk.shell

    @property
    def jobs(self) -> Jobs:
        """The workers of this window."""
        return self.desk.jobs

    @property
    def services(self) -> Services:
        """Photos, documents and files."""
        return self.desk.parts.services()

    def go(self, key: str, **arguments: str) -> None:
        """Show a page."""
        route = route_of(key, arguments)
        if route is None:
            raise NotOnScreen(what=key)
        self.shell.show_place(route)
        self.hands.settle()

    def take(self, name: str, *, toasts: bool = False) -> None:
        """A picture of the window as it is."""
        self.hands.settle()
        self.camera.take(self.desk.window, name, toasts=toasts)

    def ask(self, use_case: Callable[[Session], Answer]) -> Answer:
        """Ask the open vault something on its own thread, and wait for the answer."""
        answers: list[Answer] = []
        faults: list[JindraError] = []

        def work(_context: object) -> Answer:
            session = self.desk.lock.session
            if session is None:
                raise NotOnScreen(what="Vandaag")
            return use_case(session)

        self.jobs.run(self.desk, "tour.ask", work, answers.append, faults.append)
        self.hands.settle()
        if faults:
            raise faults[0]
        return answers[0]

    def client(self, query: str) -> ClientId:
        """The client that the search finds first."""
        found = self.ask(lambda session: search_clients(session, query))
        if not found.rows:
            raise NotOnScreen(what=query)
        return found.rows[0].id
