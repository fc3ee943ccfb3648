"""Composition root of the demo without a display: a fresh vault, two drawn photos, and the walk."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from jindra_desk.bootstrap.tour import open_stage
from jindra_desk.bootstrap.vault_access import VaultAccess
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.cli.output import write_line
from jindra_desk.cli.program import WindowOptions
from jindra_desk.disk.durable import write_whole
from jindra_desk.domain.base.text import Language
from jindra_desk.imaging.camera_files import camera_jpeg
from jindra_desk.system.process.log import RedactedLog
from jindra_desk.ui.app.qt_application import create_application
from jindra_desk.ui.lock.notice import LockNotice
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.theme import Scheme
from jindra_desk.ui.theme.text import tr
from jindra_desk.ui.tour.camera import Camera
from jindra_desk.ui.tour.fixture import TourFixture
from jindra_desk.ui.tour.walkthrough import Baggage, Walkthrough

_FACE = 13


def run_journey(program: VaultAccess, options: WindowOptions) -> int:
    """Walk the journey in a temporary folder that is named and kept; answers the exit code."""
    folder = Path(tempfile.mkdtemp(prefix="jindra-desk-demo-"))
    language = options.language or Language.NL
    log = RedactedLog(folder, program.clock.now)
    application = create_application(sys.argv[:0], Scheme.LIGHT, language, log.record)
    say_step(tr("Rondgang zonder scherm. Alles komt in {folder}", folder=str(folder)))
    Walk(program, application, folder, log).run(say_step)
    say_step(tr("Klaar: elke stap is gelukt."))
    return ExitCode.DONE


def say_step(step: str) -> None:
    """Line by line: inside one a line break is printed as text, like all that steers a terminal."""
    for line in step.split("\n"):
        write_line(sys.stdout, line)
    sys.stdout.flush()


class Walk:
    """Opens a window on the one vault again after each lock, as the fresh process does."""

    def __init__(self, program: VaultAccess, application: QApplication, folder: Path, log: RedactedLog) -> None:
        self._program = program
        self._application = application
        self._log = log
        self._folder = folder
        self._vault = folder / "kluis" / "demo.jdv"
        self._locked_with: list[list[str]] = []
        self._camera = Camera(folder / "beelden", write_whole, lambda _path: None)

    def run(self, tell: Callable[[str], None]) -> None:
        """From an empty folder to the end of the walk; `tell` gets a line for each step."""
        for part in ("kluis", "beelden", "camera"):
            (self._folder / part).mkdir(mode=0o700)
        before, after = (self._photo(name, severity) for name, severity in (("voor.jpg", 0.8), ("na.jpg", 0.25)))
        try:
            Walkthrough(self._open(LockNotice()), Baggage(
                before, after, self._folder, self._vault, self._reopen, self._take_locked,
                tell)).walk()
        finally:
            self._program.services.photos.close()

    def _photo(self, name: str, severity: float) -> Path:
        path = self._folder / "camera" / name
        write_whole(path, camera_jpeg(_FACE, severity, self._program.clock.now()))
        return path

    def _take_locked(self) -> list[str]:
        return self._locked_with.pop() if self._locked_with else []

    def _reopen(self) -> TourFixture:
        return self._open(LockNotice(LockReason.ASKED, self._program.clock.now()))

    def _open(self, notice: LockNotice) -> TourFixture:
        stage = open_stage(self._program, self._application, self._camera, self._vault, self._log, notice,
                           self._locked_with)
        stage.begin()
        return stage
