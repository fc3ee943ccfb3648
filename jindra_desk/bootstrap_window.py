"""Composition root, half with Qt: screens, lock and window are tied to the adapters here, and started."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from jindra_desk.application.after_opening import after_opening
from jindra_desk.application.opening import Opened, prepare_session
from jindra_desk.application.ports import Progress, SecretKind
from jindra_desk.application.session import Session
from jindra_desk.application.settings import Appearance, Preferences, save_preferences
from jindra_desk.application.vaults import open_vault
from jindra_desk.bootstrap import DEMO_WORDS, JindraProgram, demo_folder
from jindra_desk.cli.program import WindowOptions
from jindra_desk.domain.errors import ExitCode, VaultInUse
from jindra_desk.domain.text import Language, noop
from jindra_desk.system.appearance import AppearanceFile
from jindra_desk.system.clock import ShiftedClock
from jindra_desk.system.idle import idle_reader
from jindra_desk.system.instance import VaultLock
from jindra_desk.system.log import RedactedLog, install_redacted_hooks, record_crashes
from jindra_desk.system.paths import VaultPaths
from jindra_desk.system.process import confirm_handshake, end_now, forbid_core_dumps, process_replacer
from jindra_desk.ui.application import create_application
from jindra_desk.ui.clients.client_page import ClientPage
from jindra_desk.ui.clients.page import ClientsPage
from jindra_desk.ui.clients.parts import HeaderAction, TabFactory
from jindra_desk.ui.consents.signing_page import SigningPage
from jindra_desk.ui.consents.tab import ConsentsTab
from jindra_desk.ui.desk import Desk, DeskParts
from jindra_desk.ui.desk_lock import LockParts
from jindra_desk.ui.handout.actions import hand_out, take_in
from jindra_desk.ui.lock.lock_screen import LockNotice, Unlock
from jindra_desk.ui.lock.restart import WindowGeometry, read_reason
from jindra_desk.ui.photos.compare_page import ComparePage
from jindra_desk.ui.photos.page import PhotosPage
from jindra_desk.ui.photos.tab import PhotosTab
from jindra_desk.ui.printing.preview import Printable, PrintPreview
from jindra_desk.ui.retention.page import RetentionPage
from jindra_desk.ui.settings.page import SettingsPage, SettingsTools
from jindra_desk.ui.setup.assistant import SetupAssistant, SetupTools
from jindra_desk.ui.shell.page_stack import Factories, ScreenFactory
from jindra_desk.ui.text import current_language, tr
from jindra_desk.ui.theme import Scheme
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.visit.page import VisitPage
from jindra_desk.ui.workbench import Bench


def run_window(program: JindraProgram, options: WindowOptions) -> int:
    """Show the window until it is closed; answers the exit code. Raises `VaultInUse` when nobody comes forward."""
    forbid_core_dumps()
    log = RedactedLog(program.state_folder(), program.clock.now)
    install_redacted_hooks(log)
    crashes = record_crashes(program.state_folder())
    path = _vault_path(program, options)
    instance = program.instance_lock(path)
    try:
        instance.acquire()
    except VaultInUse:
        if instance.raise_first():
            return ExitCode.DONE
        raise
    look = AppearanceFile(program.state_folder())
    kept = look.read()
    application = create_application(sys.argv[:0], _scheme(kept), _language(options, kept), log.record)
    desk = Desk(application, desk_parts(program, options, path, instance, log, look))
    instance.listen(desk.came_forward.emit)
    desk.start()
    confirm_handshake()
    code = application.exec()
    desk.end()
    if crashes is not None:
        crashes.close()
    return int(code)


def desk_parts(program: JindraProgram, options: WindowOptions, path: Path, instance: VaultLock, log: RedactedLog,
               look: AppearanceFile) -> DeskParts:
    """Everything that one run of the window needs."""
    fresh_demo = options.demo and not path.exists()
    return DeskParts(
        stores=program.stores(options.today),
        services=lambda: program.services,
        vault_name=VaultPaths.of(path).name,
        unlock=_unlocking(program, options, path),
        texts_for=program.consent_texts,
        factories=partial(screen_factories, program),
        make_setup=partial(_setup, program, path),
        lock=LockParts(
            clock=program.clock, vault=path, instance=instance, os_idle=idle_reader(),
            replace=process_replacer().replace, end_process=end_now,
            end_image_workers=program.end_image_workers, report=log.record,
            keep_options=_kept_options(options)),
        report=log.record,
        keep_look=(lambda _language, _appearance: None) if options.demo else look.write,
        notice=_notice(program, options),
        geometry=WindowGeometry.from_argument(options.geometry) if options.geometry else None,
        passphrase_hint=tr("Dit is de demo. De wachtwoordzin is: {words}", words=DEMO_WORDS) if options.demo else "",
        open_at_once=_demo_opening(program, options, path) if fresh_demo else None,
    )


def screen_factories(program: JindraProgram, desk: Desk) -> Factories:
    """Every page by its key; the shell shows an item in its rail for the ones that are here."""
    tools = SettingsTools(program.keys, program.policies.floor, desk.apply_preferences)
    translators = program.translator
    tabs = (
        TabFactory("photos", noop("Foto’s"), PhotosTab),
        TabFactory("consents", noop("Toestemmingen"),
                   lambda workbench, client: ConsentsTab(workbench, client, translators)),
    )
    actions = (HeaderAction(noop("Geef dossier mee"), "download", hand_out),)
    factories: dict[str, ScreenFactory] = {
        "today": TodayPage,
        "clients": lambda workbench: ClientsPage(workbench, lambda: take_in(workbench, desk.window)),
        "client": lambda workbench: ClientPage(workbench, tabs, actions),
        "visit": VisitPage,
        "photos": PhotosPage,
        "compare": ComparePage,
        "signing": lambda workbench: SigningPage(workbench, desk.lock.controller.lock_now, translators),
        "retention": RetentionPage,
        "settings": lambda workbench: SettingsPage(workbench, tools),
    }
    return factories


def _setup(program: JindraProgram, path: Path, desk: Desk) -> SetupAssistant:
    def print_sheet(parent: QWidget, pdf: bytes) -> None:
        bench = Bench(desk.jobs, program.services, parent, native_dialogs=desk.lock.native_dialogs)
        sheet = Printable(tr("Herstelblad"), tr("Herstelblad Jindra Desk.pdf"), pdf)
        PrintPreview(parent.window(), bench, sheet).open()

    def prepare(session: Session) -> Opened:
        """The language in which she set the vault up is the language that it speaks."""
        save_preferences(session, Preferences(language=spoken))
        return prepare_session(session, program.policies.floor, program.consent_texts)

    spoken = current_language()
    return SetupAssistant(SetupTools(
        stores=program.stores(), jobs=desk.jobs, services=lambda: program.services, vault_path=path,
        policies=program.policies, texts_for=program.consent_texts, native_dialogs=desk.lock.native_dialogs,
        print_sheet=print_sheet, prepare=prepare))


def _unlocking(program: JindraProgram, options: WindowOptions, path: Path) -> Unlock:
    """Opens the vault on the database thread."""

    def unlock(kind: SecretKind, untrusted_text: str, progress: Progress) -> Opened:
        session = open_vault(program.stores(), path, kind, untrusted_text, progress)
        code = untrusted_text if kind is SecretKind.RECOVERY_CODE else ""
        return _prepared(program, session, options, code)

    return unlock


def _demo_opening(program: JindraProgram, options: WindowOptions, path: Path) -> Callable[[Progress], Opened]:
    """Makes a vault with invented clients and opens it without asking: there is nothing in it to protect."""

    def open_demo(progress: Progress) -> Opened:
        return _prepared(program, program.make_demo_vault(path, progress, options.today), options)

    return open_demo


def _prepared(program: JindraProgram, session: Session, options: WindowOptions, code: str = "") -> Opened:
    """The unlocking is logged at the real time; with `--today` the session shows that day from here on."""
    try:
        after_opening(session, lambda: program.services)
    except BaseException:
        session.vault.close()
        raise
    if options.today is not None:
        session = Session(session.vault, ShiftedClock(options.today), session.ids)
    opened = prepare_session(session, program.policies.floor, program.consent_texts, options.today, code)
    if options.language is None:
        return opened
    return replace(opened, preferences=replace(opened.preferences, language=options.language))


def _vault_path(program: JindraProgram, options: WindowOptions) -> Path:
    if options.vault is not None:
        return options.vault.expanduser().resolve()
    if options.demo:
        return demo_folder() / "demo.jdv"
    return program.default_vault()


def _notice(program: JindraProgram, options: WindowOptions) -> LockNotice:
    """The hour of the lock is the hour at which the fresh process starts."""
    reason = read_reason(options.locked)
    since = program.clock.now() if reason is not None else None
    if options.idle_seconds is None:
        return LockNotice(reason, since, draft_lost=options.draft_lost)
    return LockNotice(reason, since, options.idle_seconds, draft_lost=options.draft_lost)


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
