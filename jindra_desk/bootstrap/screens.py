"""Composition root, the part behind the lock: every page and set-up; only the UI thread loads it.

`window` imports it when the lock screen is there and the owner begins to type: it takes four times as long to load
as all that the lock screen needs.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from jindra_desk.application.handout.before_vault import BeforeVault
from jindra_desk.application.opening.prepare import Opened, prepare_session
from jindra_desk.application.session.session import Session
from jindra_desk.application.settings.preferences import Preferences, save_preferences
from jindra_desk.bootstrap.vault_access import VaultAccess
from jindra_desk.domain.base.text import noop
from jindra_desk.system.disks.disk_safety import look_at_computer
from jindra_desk.ui.app.app_flow import AppFlow
from jindra_desk.ui.app.integrity_watch import IntegrityWatch
from jindra_desk.ui.clients.client_page import ClientPage
from jindra_desk.ui.clients.new_visit_page import NewVisitPage
from jindra_desk.ui.clients.page import ClientsPage
from jindra_desk.ui.clients.parts import HeaderAction
from jindra_desk.ui.consents.pin_gate import PinGate
from jindra_desk.ui.consents.signing_page import SigningPage
from jindra_desk.ui.consents.tab import ConsentsTab
from jindra_desk.ui.copies.backup_runner import BackupRunner
from jindra_desk.ui.handout.actions import OUTSIDE_FORM, hand_out, show_destruction, take_in
from jindra_desk.ui.lock.state import LockReason
from jindra_desk.ui.navigation.client_tab import TabFactory
from jindra_desk.ui.navigation.screen_context import Bench, ScreenContext
from jindra_desk.ui.photos.compare_page import ComparePage
from jindra_desk.ui.photos.page import PhotosPage
from jindra_desk.ui.photos.tab import PhotosTab
from jindra_desk.ui.printing.preview import Printable, PrintPreview
from jindra_desk.ui.restore.assistant import RestoreAssistant, RestoreTools
from jindra_desk.ui.retention.page import RetentionPage
from jindra_desk.ui.retire.page import RetirePage, RetireTools
from jindra_desk.ui.settings.page import SettingsPage, SettingsTools
from jindra_desk.ui.setup.assistant import SetupAssistant, SetupTools
from jindra_desk.ui.shell.page_stack import Factories, ScreenFactory
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.today.page import TodayPage
from jindra_desk.ui.visit.page import VisitPage
from jindra_desk.ui.widgets.layout.dialog import ConfirmDialog


def screen_factories(program: VaultAccess, desk: AppFlow) -> Factories:
    """Every page by its key; the shell shows an item in its rail for the ones that are here."""
    tools = SettingsTools(program.keys, program.shipped.policies.floor, desk.apply_preferences, look_at_computer,
                          program.anchors, stores=program.stores(), begin_anew=desk.lock.begin_anew)
    translators, lock_now = program.shipped.translator, partial(desk.lock.controller.lock, LockReason.SIGNED)
    tabs = (
        TabFactory("photos", noop("Foto’s"), PhotosTab),
        TabFactory("consents", noop("Toestemmingen"),
                   lambda workbench, client: ConsentsTab(workbench, client, translators)),
    )
    actions = (HeaderAction(noop("Geef dossier mee"), "download", hand_out, OUTSIDE_FORM, answers_access=True),
               HeaderAction(noop("Vernietig dossier"), "folder-x", show_destruction))
    factories: dict[str, ScreenFactory] = {
        "today": TodayPage,
        "clients": lambda workbench: ClientsPage(workbench, lambda: take_in(workbench, desk.window)),
        "client": lambda workbench: ClientPage(workbench, tabs, actions),
        "new_visit": NewVisitPage,
        "visit": VisitPage,
        "photos": PhotosPage,
        "compare": ComparePage,
        "signing": lambda workbench: SigningPage(workbench, lock_now, translators,
                                                 PinGate(workbench, program.keys, lock_now).ask),
        "retention": RetentionPage,
        "settings": lambda workbench: SettingsPage(workbench, tools),
    }
    return factories


def watch_integrity(program: VaultAccess, desk: AppFlow, workbench: ScreenContext) -> None:
    """Compare the vault with what is kept of it elsewhere, and keep that up; nothing is kept of a demo.

    Backups are looked after as well: whether one is due for its monthly test, and how the last one ended.
    """
    session = desk.lock.session
    BackupRunner.of(workbench).keep_up(desk.notices)
    if session is not None and not session.vault.is_demo:
        IntegrityWatch(desk.jobs, session, program.anchors, workbench).look()


def ask_before_closing(desk: AppFlow, workbench: ScreenContext) -> bool:
    """Closing now would throw a backup away: ask; answer whether there was something to ask."""
    if not BackupRunner.of(workbench).unproven:
        return False
    question = ConfirmDialog(
        desk.window, tr("De back-up is nog niet klaar"),
        tr("Sluit je nu, dan blijft er niets van staan. Je oudere back-ups blijven zoals ze zijn."),
        tr("Breek af en sluit"), later=tr("Ga door"))
    question.confirmed.connect(desk.window.close_now)
    question.open()
    return True


def make_restore(program: VaultAccess, path: Path, desk: AppFlow) -> RestoreAssistant:
    """The assistant that puts a backup at `path`; afterwards a fresh process begins at its lock."""
    return RestoreAssistant(RestoreTools(program.stores(), desk.jobs, path, desk.lock.native_dialogs,
                                         desk.lock.begin_anew))


def make_retire(program: VaultAccess, path: Path, desk: AppFlow) -> RetirePage:
    """The page that destroys the vault at `path`; afterwards the program ends."""

    def close() -> None:
        desk.window.close()

    return RetirePage(RetireTools(program.stores(), desk.jobs, path, program.anchors, close))


def make_setup(program: VaultAccess, path: Path, desk: AppFlow) -> SetupAssistant:
    """The assistant for a vault at `path`."""

    def print_sheet(parent: QWidget, pdf: bytes) -> None:
        bench = Bench(desk.jobs, program.services, parent, native_dialogs=desk.lock.native_dialogs,
                      before_vault=BeforeVault(program.clock, program.ids))
        sheet = Printable(tr("Herstelblad"), tr("Herstelblad Jindra Desk.pdf"), pdf)
        PrintPreview(parent.window(), bench, sheet).open()

    def prepare(session: Session) -> Opened:
        """The language in which the owner set the vault up is the language that it speaks."""
        save_preferences(session, Preferences(language=spoken))
        return prepare_session(session, program.shipped.policies.floor, program.shipped.consent_texts)

    spoken = current_language()
    return SetupAssistant(SetupTools(
        stores=program.stores(), jobs=desk.jobs, services=lambda: program.services, vault_path=path,
        policies=program.shipped.policies, texts_for=program.shipped.consent_texts,
        native_dialogs=desk.lock.native_dialogs,
        print_sheet=print_sheet, prepare=prepare))
