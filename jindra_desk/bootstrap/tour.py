"""Composition root of the tour: demo vaults in a private temporary folder, the real window, and a camera.

It stands still at one moment, so that two tours draw the same pictures; no real client is anywhere near it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from jindra_desk.application.settings.preferences import Appearance, Preferences, save_preferences
from jindra_desk.bootstrap.vault_access import VaultAccess
from jindra_desk.bootstrap.window import desk_parts
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.cli.output import write_line
from jindra_desk.cli.program import TourOptions, WindowOptions
from jindra_desk.disk.durable import write_whole
from jindra_desk.domain.business.practice import Practice
from jindra_desk.security.kdf import KdfParameters
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.system.clock.clock import FixedClock
from jindra_desk.system.folders.appearance import AppearanceFile
from jindra_desk.system.folders.paths import place_for
from jindra_desk.system.process.log import RedactedLog
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.app.qt_application import create_application
from jindra_desk.ui.lock.notice import LockNotice
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.theme import Scheme
from jindra_desk.ui.tour.camera import Camera
from jindra_desk.ui.tour.fixture import TourFixture
from jindra_desk.ui.tour.opening import (
    PASSPHRASE,
    finish_setup,
    keep_look,
    take_empty,
    take_lock,
    take_wrong_passphrase,
    unlock,
    walk_setup,
)
from jindra_desk.ui.tour.papers import take_papers
from jindra_desk.ui.tour.screenshots import DUE, SINGLE, take_main, take_more, take_narrow, take_parts

MOMENT = datetime.combine(date(2026, 11, 12), time(11, 44))
"""The day of the invented people; naive, so the local time of whichever computer draws."""
CLIENTS = 418
_LIGHT_COST = KdfParameters(memory_kib=256, iterations=1, lanes=1)
"""Of the tour's own vaults, whose passphrase stands in the code and which are gone a minute later."""


def run_tour(program: VaultAccess, options: TourOptions) -> int:
    """Draw everything into the folder of `options`; prints each file. Answers the exit code."""
    os.environ["QT_SCALE_FACTOR"] = f"{options.scale:g}"
    still = VaultAccess(HeaderKeyStore(cost=lambda: _LIGHT_COST, floor=_LIGHT_COST), FixedClock(MOMENT))
    folder = place_for(options.folder.expanduser().resolve())
    with tempfile.TemporaryDirectory(prefix="jindra-desk-tour-") as temporary:
        _Tour(still, options, folder, Path(temporary)).run()
    still.services.photos.close()
    return ExitCode.DONE


class _Tour:
    """One run: the acts in their order."""

    def __init__(self, program: VaultAccess, options: TourOptions, folder: Path, work: Path) -> None:
        self._program = program
        self._work = work
        self._preferences = Preferences(options.language, Appearance(options.theme))
        self._log = RedactedLog(work, program.clock.now)
        self._application = create_application(sys.argv[:0], Scheme(options.theme), options.language, self._log.record)
        self._camera = Camera(folder, write_whole, lambda path: write_line(sys.stdout, str(path)))

    def run(self) -> None:
        """Set-up and empty lists, lock screen, then everything with clients in it."""
        with self._stage(self._work / "nieuw.jdv", LockNotice()) as stage:
            code = walk_setup(stage, pictures=True)
            finish_setup(stage, code, pictures=True)
            keep_look(stage, self._preferences)
            take_empty(stage)
        vault = self._work / "kluis-de-linde.jdv"
        self._make_vault(vault)
        with self._stage(vault, LockNotice(LockReason.IDLE, self._program.clock.now())) as stage:
            take_lock(stage, "09-slot")
        with self._stage(vault, LockNotice()) as stage:
            take_lock(stage, "31-wachtwoordzin")
            take_wrong_passphrase(stage)
            unlock(stage)
            take_main(stage)
            take_more(stage)
            take_narrow(stage)
            take_parts(stage)
            take_papers(stage, stage.client(SINGLE), stage.client(DUE), self._work)

    @contextmanager
    def _stage(self, vault: Path, notice: LockNotice) -> Iterator[TourFixture]:
        stage = open_stage(self._program, self._application, self._camera, vault, self._log, notice)
        stage.begin()
        try:
            yield stage
        finally:
            stage.end()

    def _make_vault(self, path: Path) -> None:
        practice = Practice(name="De Linde", contact_person="Jindra Linde", kind="Huidpraktijk")
        session = self._program.create(path, PASSPHRASE, practice, "praktijk", demo=True).session
        try:
            self._program.fill_demo(session, CLIENTS, 1, None)
            save_preferences(session, self._preferences)
        finally:
            session.vault.close()


def open_stage(program: VaultAccess, application: QApplication, camera: Camera, vault: Path, log: RedactedLog,
               notice: LockNotice, replaced: list[list[str]] | None = None) -> TourFixture:
    """The real window on `vault`, with two things held back: no process is replaced, no look is remembered.

    `replaced` gets the command line with which the lock would have started the fresh process.
    """
    seen: list[list[str]] = [] if replaced is None else replaced
    parts = desk_parts(program, WindowOptions(vault=vault), vault, program.instance_lock(vault), log,
                       AppearanceFile(vault.parent))
    held_back = replace(parts.lock, replace=lambda arguments: seen.append(list(arguments)), end_process=lambda: None,
                        os_idle=lambda: None, end_image_workers=lambda: None)
    parts = replace(parts, notice=notice, lock=held_back, keep_look=lambda _language, _appearance: None)
    return TourFixture(application, AppFlow(application, parts), camera)
