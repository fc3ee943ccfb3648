"""Composition root, half with Qt: screens, lock and window are tied to the adapters here, and started."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jindra_desk.application.opening.prepare import Opened
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.application.settings.preferences import Appearance
from jindra_desk.bootstrap.vault_access import DEMO_WORDS, VaultAccess
from jindra_desk.cli.exit_codes import ExitCode
from jindra_desk.cli.program import WindowOptions
from jindra_desk.domain.base.errors import JindraError, VaultInUse
from jindra_desk.domain.base.text import Language
from jindra_desk.system.folders.appearance import AppearanceFile
from jindra_desk.system.folders.paths import VaultPaths
from jindra_desk.system.folders.window_place import WindowPlaceFile
from jindra_desk.system.instance.vault_lock import VaultLock
from jindra_desk.system.lock.idle import idle_reader
from jindra_desk.system.lock.lock_key import lock_key_reader
from jindra_desk.system.lock.session_watch import session_watch
from jindra_desk.system.process.ending import end_signals
from jindra_desk.system.process.log import RedactedLog, describe, install_redacted_hooks, record_crashes
from jindra_desk.system.process.replacement import (
    confirm_handshake,
    end_without_successor,
    let_cover_go,
    process_replacer,
    take_cover,
)
from jindra_desk.system.screen.capture import capture_guard, pasteboard_mark
from jindra_desk.system.screen.compositing import windows_are_composited
from jindra_desk.system.screen.text_size import text_factor
from jindra_desk.ui.app.app_flow import AppFlow, AppFlowParts
from jindra_desk.ui.app.end_signals import EndSignals
from jindra_desk.ui.app.lock_flow import LockFlowParts
from jindra_desk.ui.app.qt_application import create_application
from jindra_desk.ui.lock.kept_window import KeptWindow, WhenDrawn
from jindra_desk.ui.lock.notice import LockNotice
from jindra_desk.ui.lock.restart import WindowGeometry, read_reason
from jindra_desk.ui.lock.unlocking import Unlock
from jindra_desk.ui.lock.watchdog import Senses
from jindra_desk.ui.navigation.screen_context import ScreenContext
from jindra_desk.ui.theme import Scheme
from jindra_desk.ui.theme.text import tr

if TYPE_CHECKING:
    # Only their names: the modules of the pages are loaded when the lock screen is there.
    from jindra_desk.ui.restore.assistant import RestoreAssistant
    from jindra_desk.ui.retire.page import RetirePage
    from jindra_desk.ui.setup.assistant import SetupAssistant
    from jindra_desk.ui.shell.page_stack import Factories


def run_window(program: VaultAccess, options: WindowOptions) -> int:
    """Show the window until it is closed; answers the exit code. Raises `VaultInUse` when nobody comes forward.

    What goes wrong before there is a window is noted by its type and raised: the command line says the sentence.
    """
    log = RedactedLog(program.state_folder(), program.clock.now)
    install_redacted_hooks(log)
    try:
        return _run(program, options, log)
    except JindraError:
        raise
    except Exception as bug:
        log.record(f"start {describe(type(bug), bug.__traceback__)}")
        raise


def _run(program: VaultAccess, options: WindowOptions, log: RedactedLog) -> int:
    cover = take_cover()
    crashes = record_crashes(program.state_folder())
    path = _vault_path(program, options)
    instance = program.instance_lock(path)
    if not instance.claim_place():
        if instance.raise_first():
            return ExitCode.DONE
        raise VaultInUse
    look = AppearanceFile(program.state_folder())
    kept = look.read()
    application = create_application(sys.argv[:0], _scheme(kept), _language(options, kept), log.record, text_factor(),
                                     composited=windows_are_composited())
    parts = desk_parts(program, options, path, instance, log, look)
    desk = AppFlow(application, replace(parts, lock=replace(
        parts.lock, session_watch=session_watch(), forbid_capture=capture_guard(),
        conceal_clipboard=pasteboard_mark())))
    install_redacted_hooks(log, desk.teller.surprised.emit)
    instance.listen(desk.came_forward.emit)
    ending = EndSignals(end_signals(), desk)
    ending.asked.connect(lambda: desk.lock.end_at_once(application))
    desk.start()
    confirm_handshake()
    WhenDrawn(desk.window, partial(let_cover_go, cover))
    code = application.exec()
    desk.end()
    ending.close()
    if crashes is not None:
        crashes.close()
    return int(code)


def desk_parts(program: VaultAccess, options: WindowOptions, path: Path, instance: VaultLock, log: RedactedLog,
               look: AppearanceFile) -> AppFlowParts:
    """Everything that one run of the window needs."""
    fresh_demo = options.demo and not path.exists()
    place = WindowPlaceFile(look.folder)
    kept = KeptWindow()
    behind = _BehindTheLock(program, path)
    return AppFlowParts(
        stores=program.stores(options.today),
        services=partial(_services, program),
        vault_name=VaultPaths.of(path).name,
        unlock=_unlocking(program, options, path),
        texts_for=program.shipped.consent_texts,
        factories=behind.factories,
        make_setup=behind.setup,
        make_restore=behind.restore,
        make_retire=behind.retire,
        begin_with=options.begin_with,
        lock=LockFlowParts(
            clock=program.clock, vault=path, instance=instance, os_idle=idle_reader(),
            replace=process_replacer(lambda: kept.socket).replace, keep_window=kept.keep,
            end_process=end_without_successor,
            end_image_workers=program.end_outside_work, report=log.record,
            keep_options=_kept_options(options),
            last_act=partial(_last_act, program),
            make_senses=lambda: Senses(idle_reader(), lock_key_reader())),
        report=log.record,
        keep_look=(lambda _language, _appearance: None) if options.demo else _look_keeper(look, options),
        keep_place=(lambda _place: None) if options.demo else place.write,
        notice=_notice(program, options),
        geometry=WindowGeometry.from_argument(options.geometry or place.read()),
        passphrase_hint=tr("Dit is de demo. De wachtwoordzin is: {words}", words=DEMO_WORDS) if options.demo else "",
        open_at_once=_demo_opening(program, options, path) if fresh_demo else None,
        watch_integrity=behind.watch_integrity,
        ask_before_closing=behind.ask_before_closing,
        warm_up=lambda: program.shipped.read_ahead(program.clock.today()),
        rehearse=_rehearse,
    )


def _look_keeper(look: AppearanceFile, options: WindowOptions) -> Callable[[str, str], None]:
    """What `--lang` asked for holds for that run, and says nothing about the next lock screen."""
    before = look.read().get("language", Language.NL.value)

    def keep(language: str, appearance: str) -> None:
        asked = options.language is not None and language == options.language.value
        look.write(before if asked else language, appearance)

    return keep


def _unlocking(program: VaultAccess, options: WindowOptions, path: Path) -> Unlock:
    """Opens the vault on the database thread."""

    def unlock(kind: SecretKind, untrusted_text: str, progress: Progress, *, patient: bool = False) -> object:
        from jindra_desk.bootstrap.unlocking import unlock as open_with

        return open_with(program, options, path, kind, untrusted_text, progress, patient=patient)

    return unlock


def _demo_opening(program: VaultAccess, options: WindowOptions, path: Path) -> Callable[[Progress], Opened]:
    """Makes a vault with invented clients and opens it without asking: there is nothing in it to protect."""

    def open_demo(progress: Progress) -> Opened:
        from jindra_desk.bootstrap.unlocking import prepared

        return prepared(program, program.make_demo_vault(path, progress, options.today), options)

    return open_demo


def _services(program: VaultAccess) -> Services:
    """The first call loads everything that is slow to load, and comes from a worker while the owner types."""
    import jindra_desk.bootstrap.unlocking  # noqa: F401 - loaded here, where nobody waits for it

    return program.services


def _last_act(program: VaultAccess, session: Session) -> None:
    from jindra_desk.bootstrap.unlocking import last_act

    last_act(program, session)


class _BehindTheLock:
    """Every page and what belongs to it: the UI thread loads it, in slices while the owner types (`page_loading`)."""

    def __init__(self, program: VaultAccess, path: Path) -> None:
        self._program = program
        self._path = path

    def factories(self, desk: AppFlow) -> Factories:
        """A factory for each screen."""
        from jindra_desk.bootstrap.screens import screen_factories

        return screen_factories(self._program, desk)

    def setup(self, desk: AppFlow) -> SetupAssistant:
        """The assistant that makes the vault."""
        from jindra_desk.bootstrap.screens import make_setup

        return make_setup(self._program, self._path, desk)

    def restore(self, desk: AppFlow) -> RestoreAssistant:
        """The assistant that puts a back-up in its place."""
        from jindra_desk.bootstrap.screens import make_restore

        return make_restore(self._program, self._path, desk)

    def retire(self, desk: AppFlow) -> RetirePage:
        """The page that destroys it for good."""
        from jindra_desk.bootstrap.screens import make_retire

        return make_retire(self._program, self._path, desk)

    def watch_integrity(self, desk: AppFlow, workbench: ScreenContext) -> None:
        """Begin to compare the vault with what is kept of it elsewhere."""
        from jindra_desk.bootstrap.screens import watch_integrity

        watch_integrity(self._program, desk, workbench)

    def ask_before_closing(self, desk: AppFlow, workbench: ScreenContext) -> bool:
        """Whether there is something to ask, and asks it."""
        from jindra_desk.bootstrap.screens import ask_before_closing

        return ask_before_closing(desk, workbench)


def _rehearse(desk: AppFlow) -> None:
    from jindra_desk.bootstrap.page_loading import load_pages
    from jindra_desk.ui.app.warm_up import WarmUp

    WarmUp(desk, load_pages(), desk.ready.prepare())


def demo_folder() -> Path:
    """A private folder for a demo vault; it is temporary, and stays while the lock replaces the process."""
    return Path(tempfile.mkdtemp(prefix="jindra-desk-demo-"))


def _vault_path(program: VaultAccess, options: WindowOptions) -> Path:
    if options.vault is not None:
        return options.vault.expanduser().resolve()
    if options.demo:
        return demo_folder() / "demo.jdv"
    return program.default_vault()


def _notice(program: VaultAccess, options: WindowOptions) -> LockNotice:
    """The hour of the lock is the hour at which the fresh process starts."""
    reason = read_reason(options.locked)
    since = program.clock.now() if reason is not None else None
    if options.idle_seconds is None:
        return LockNotice(reason, since, draft_lost=options.draft_lost, draft_kept=options.draft_kept,
                          cut_short=options.cut_short)
    return LockNotice(reason, since, options.idle_seconds, draft_lost=options.draft_lost,
                      draft_kept=options.draft_kept, cut_short=options.cut_short)


def _kept_options(options: WindowOptions) -> tuple[str, ...]:
    kept: list[str] = ["--demo"] if options.demo else []
    if options.today is not None:
        kept += ["--today", options.today.isoformat()]
    if options.language is not None:
        kept += ["--lang", options.language.value]
    return tuple(kept)


def _scheme(kept: Mapping[str, str]) -> Scheme:
    try:
        return Scheme(Appearance(kept.get("appearance", "")).value)
    except ValueError:
        return Scheme.SYSTEM


def _language(options: WindowOptions, kept: Mapping[str, str]) -> Language:
    if options.language is not None:
        return options.language
    return Language.EN if kept.get("language") == Language.EN.value else Language.NL
