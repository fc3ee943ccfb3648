"""The real client window parts on the big vault: session on the database thread, pages painted in a shown window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.session import Session
from jindra_desk.bootstrap.vault_access import DEMO_WORDS
from jindra_desk.domain.base.text import Language
from jindra_desk.ui.app.qt_application import create_application
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.navigation.screen_context import Privacy, ScreenContext
from jindra_desk.ui.shell.navigator import ShellNavigator
from jindra_desk.ui.theme import Scheme
from tests.bench.big_vault import program

WINDOW = (1280, 800)
_PATIENCE = 20.0
_PATIENCE_MS = 20_000


def application() -> QApplication:
    """The application of this run, made once."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    return create_application([], Scheme.LIGHT, Language.NL, lambda _line: None)


@contextmanager
def opened_desk(path: Path) -> Iterator[ScreenContext]:
    """Open the vault on the database thread and answer what pages are given; everything is closed at the end."""
    application()
    made = program()
    jobs = Jobs()
    sessions: list[Session] = []
    jobs.run(jobs, "open", lambda _context: open_vault(made.stores(), path, SecretKind.PASSPHRASE, DEMO_WORDS),
             sessions.append)
    if not jobs.wait_until_idle(_PATIENCE) or not sessions:
        raise RuntimeError("the vault did not open")
    try:
        yield ScreenContext(sessions[0], jobs, made.services, ShellNavigator(), Privacy())
    finally:
        jobs.shutdown(5.0, close=sessions[0].vault.close)
        made.end_image_workers()


class PaintEye(QObject):
    """Tells when the next paint of any of some widgets has reached the window, once `ready` says yes."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self._ready: Callable[[], bool] = lambda: False
        self._painted: list[float] = []
        self._loop = QEventLoop()
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at paint events only."""
        if event.type() is QEvent.Type.Paint and not self._painted and self._ready():
            # Still to come: this paint itself, and the flush of the window. A timer of 0 ms fires after both.
            QTimer.singleShot(0, self, self._settle)
        return False

    def milliseconds(self, act: Callable[[], None], ready: Callable[[], bool]) -> float:
        """Run `act` and wait for the first paint after `ready` turned true; answer how long that took."""
        settle()
        self._painted.clear()
        self._ready = ready
        giving_up = QTimer()
        giving_up.setSingleShot(True)
        giving_up.timeout.connect(self._loop.quit)
        giving_up.start(_PATIENCE_MS)
        begin = time.perf_counter()
        act()
        # A real event loop, which sleeps: one that spins would keep the interpreter lock from the database thread.
        if not self._painted:
            self._loop.exec()
        if not self._painted:
            raise RuntimeError("nothing was painted")
        return (self._painted[-1] - begin) * 1000

    def _settle(self) -> None:
        if not self._painted:
            self._painted.append(time.perf_counter())
            self._loop.quit()


def settle(seconds: float = 0.03) -> None:
    """Let what is under way end, as in the pause between two keys."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
