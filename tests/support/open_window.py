"""The whole program in its real window, unlocked, on the invented people."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from PySide6.QtWidgets import QApplication, QWidget

from jindra_desk.application.clients.register import search_clients
from jindra_desk.application.ports.base import Clock
from jindra_desk.application.ports.computer import SessionWatch
from jindra_desk.application.settings.preferences import Appearance, Preferences
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.bootstrap.window import desk_parts
from jindra_desk.cli.program import WindowOptions
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.system.folders.appearance import AppearanceFile
from jindra_desk.system.process.log import RedactedLog
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.app.qt_application import install_language
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.settings.page import SECTIONS
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.theme import Scheme, Theme
from jindra_desk.ui.tour.ui_driver import UiDriver, turn
from tests.support.practice_desk import program
from tests.support.routes import to
from tests.support.sessions import demo_vault
from tests.support.vaults import PASSPHRASE

SINGLE, DUE, HELD, YOUNG = "Joëlle van den Heuvel", "Ilse ten Brinke", "Loïs in ’t Veld", "Fenna Hoekstra"

PLACES = MappingProxyType({
    "today": to("today"),
    "clients": to("clients"),
    "found": to("clients", {"query": "berg"}),
    "nobody": to("clients", {"query": "xyzzy"}),
    "course": to("client", {"client": SINGLE}),
    "health": to("client", {"client": SINGLE, "tab": "health"}),
    "client photos": to("client", {"client": SINGLE, "tab": "photos"}),
    "consents": to("client", {"client": SINGLE, "tab": "consents"}),
    "details": to("client", {"client": SINGLE, "tab": "details"}),
    "minor": to("client", {"client": YOUNG, "tab": "details"}),
    "visit": to("visit", {"client": SINGLE}),
    "photos": to("photos", {"client": SINGLE}),
    "compare": to("compare", {"client": SINGLE}),
    "signing": to("signing", {"client": SINGLE, "kind": ConsentKind.PHOTOS_FILE.value}),
    "retention": to("retention", {"client": DUE}),
    "held": to("retention", {"client": HELD}),
    **{f"settings {section}": to("settings", {"section": section}) for section in SECTIONS},
})
"""Every page, in the states that differ in what can be used; `client` is a name and is looked up."""


@dataclass
class OpenWindow:
    """The window with the hands that work in it."""

    desk: AppFlow
    hands: UiDriver

    @property
    def shell(self) -> Shell:
        assert self.desk.shell is not None
        return self.desk.shell

    def go(self, name: str) -> None:
        """Show one of `PLACES`."""
        place = PLACES[name]
        arguments = dict(place.to_plain())
        if "client" in arguments:
            arguments["client"] = self.client(arguments["client"])
        self.shell.show_place(to(place.key, arguments))
        self.hands.settle()

    def client(self, name: str) -> str:
        """The id of whom the search finds first."""
        found: list[str] = []
        session = self.desk.lock.session
        assert session is not None
        self.desk.jobs.run(self.desk, "test", lambda _context: search_clients(session, name).rows[0].id, found.append)
        self.hands.settle()
        return found[0]

    def resize(self, width: int, height: int) -> None:
        self.desk.window.resize(width, height)
        self.hands.settle()

    def speak(self, language: Language) -> None:
        """As the settings do."""
        self.desk.apply_preferences(Preferences(language, Appearance.LIGHT))
        self.hands.settle()

    @property
    def page(self) -> QWidget:
        shown = self.shell.pages.screen_shown
        assert shown is not None
        return shown


@contextmanager
def opened_window(folder: Path, application: QApplication, vault: Path | None = None,
                  replaced: list[list[str]] | None = None, clock: Clock | None = None,
                  session_watch: SessionWatch | None = None,
                  built: JindraProgram | None = None) -> Iterator[OpenWindow]:
    """The window on a copy of the demo vault, unlocked; no process is ever replaced. `clock` is that of the lock."""
    path = demo_vault(folder) if vault is None else vault
    with locked_window(folder, application, path, replaced, clock, session_watch, built) as opened:
        lock = opened.desk.window.currentWidget()
        assert isinstance(lock, LockScreen)
        lock.passphrase.set_text(PASSPHRASE)
        lock.submit()
        opened.hands.settle()
        yield opened


@contextmanager
def locked_window(folder: Path, application: QApplication, path: Path,
                  replaced: list[list[str]] | None = None, clock: Clock | None = None,
                  session_watch: SessionWatch | None = None,
                  built: JindraProgram | None = None) -> Iterator[OpenWindow]:
    """The window with the lock before it; `built` is a program with a key ring, say."""
    built = built or program()
    log = RedactedLog(folder / "state", built.clock.now)
    parts = desk_parts(built, WindowOptions(vault=path), path, built.instance_lock(path), log,
                       AppearanceFile(folder / "state"))
    seen: list[list[str]] = [] if replaced is None else replaced
    parts = replace(parts, lock=replace(parts.lock, clock=clock or parts.lock.clock, os_idle=lambda: None,
                                        end_process=lambda: None, session_watch=session_watch,
                                        replace=lambda arguments: seen.append(list(arguments))))
    Theme.install(application, Scheme.LIGHT)
    application.setCursorFlashTime(0)
    desk = AppFlow(application, parts)
    Theme.of(desk.window).set_reduced_motion(True)
    hands = UiDriver(desk.window, desk.jobs)
    try:
        desk.start()
        desk.window.activateWindow()
        hands.settle()
        yield OpenWindow(desk, hands)
    finally:
        desk.end()
        desk.window.close()
        desk.window.deleteLater()
        desk.deleteLater()
        install_language(application, Language.NL)
        Theme.install(application, Scheme.LIGHT)
        turn()
