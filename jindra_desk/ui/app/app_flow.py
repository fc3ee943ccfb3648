"""The course of one run: set-up or lock screen, then the shell, until the lock replaces the process.

It knows set-up, lock and shell; pages come as factories, and whatever is not Qt comes in `AppFlowParts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.opening.prepare import Opened
from jindra_desk.application.policy.policies import lock_seconds
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.locking import Caret
from jindra_desk.application.session.services import Services
from jindra_desk.application.settings.preferences import Preferences
from jindra_desk.application.vault.audit_check import AuditCheck, LogDamaged, check_audit_chain
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.base.errors import JindraError, ProgramFault
from jindra_desk.domain.consents.consent import ConsentText
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.vault.read_only import OpenedReadOnly
from jindra_desk.ui.app.cut_short import lead_to_the_draft
from jindra_desk.ui.app.lock_flow import LockFlow, LockFlowParts
from jindra_desk.ui.app.prebuilt_shell import PrebuiltShell
from jindra_desk.ui.app.qt_application import install_language
from jindra_desk.ui.jobs.jobs import Jobs
from jindra_desk.ui.jobs.lanes import BugReport, JobContext, Lane, Urgency
from jindra_desk.ui.lock.lock_screen import LockScreen
from jindra_desk.ui.lock.notice import LockNotice
from jindra_desk.ui.lock.restart import WindowGeometry, in_language
from jindra_desk.ui.lock.unlocking import Unlock, Unlocking, taken
from jindra_desk.ui.lock.windows import geometry_of, show_at
from jindra_desk.ui.navigation.routes import Route, route_of
from jindra_desk.ui.navigation.screen_context import Privacy, ScreenContext
from jindra_desk.ui.secrets.forgotten_passphrase import ForgottenPassphrase
from jindra_desk.ui.shell.fault_dialog import dialog_for_error
from jindra_desk.ui.shell.faults import FaultTeller
from jindra_desk.ui.shell.main_window import MainWindow
from jindra_desk.ui.shell.navigator import ShellNavigator
from jindra_desk.ui.shell.page_stack import Factories
from jindra_desk.ui.shell.preparing import Preparing
from jindra_desk.ui.shell.shell import Shell
from jindra_desk.ui.theme import Scheme, Theme
from jindra_desk.ui.theme.text import current_language, tr
from jindra_desk.ui.widgets.paint.spoken import speak_for_ours

if TYPE_CHECKING:
    # Made by the composition root, once in the life of a vault; no lock screen waits for it.
    from jindra_desk.ui.restore.assistant import RestoreAssistant
    from jindra_desk.ui.retire.page import RetirePage
    from jindra_desk.ui.setup.assistant import SetupAssistant

_WARM_UP_MS = 250


@dataclass(frozen=True, slots=True)
class AppFlowParts:
    """What the composition root hands in.

    `unlock` runs on the database thread and answers an `Opened`; `open_at_once` does so without asking (a fresh demo).
    `services` is slow at its first call, so it is made on a worker. `factories` builds the pages. `keep_look` remembers
    (language, colours) for the next lock screen.
    """

    stores: Stores
    services: Callable[[], Services]
    vault_name: str
    unlock: Unlock
    texts_for: Callable[[Policy], Sequence[ConsentText]]
    factories: Callable[[AppFlow], Factories]
    make_setup: Callable[[AppFlow], SetupAssistant]
    make_restore: Callable[[AppFlow], RestoreAssistant]
    make_retire: Callable[[AppFlow], RetirePage]
    lock: LockFlowParts
    report: Callable[[str], None]
    keep_look: Callable[[str, str], None]
    notice: LockNotice = field(default_factory=LockNotice)
    geometry: WindowGeometry | None = None
    keep_place: Callable[[str], None] = lambda _place: None
    """Remembers where the window stood, as `WindowGeometry` writes it, for the next start."""
    passphrase_hint: str = ""
    open_at_once: Callable[[Progress], Opened] | None = None
    begin_with: str = ""
    """`restore` or `retire` where the owner asked for that; otherwise set-up or the lock screen."""
    watch_integrity: Callable[[AppFlow, ScreenContext], None] = lambda _desk, _workbench: None
    """Called once the first screen is there: compares the vault with what is kept of it elsewhere."""
    ask_before_closing: Callable[[AppFlow, ScreenContext], bool] = lambda _desk, _workbench: False
    """Puts a question on the screen when closing now would lose something; answers whether it did."""
    warm_up: Callable[[], None] = lambda: None
    """Runs on a worker while the owner types; reads what unlocking will need."""
    rehearse: Callable[[AppFlow], None] = lambda _desk: None
    """Runs on the UI thread after it: what is slow the first time is done once before it is needed."""


class AppFlow(QObject):
    """One run of the program in one window."""

    came_forward = Signal()
    """Emitted from another thread when the program is started a second time."""
    opened = Signal()
    """The shell is there."""

    def __init__(self, application: QApplication, parts: AppFlowParts) -> None:
        super().__init__()
        self._application = application
        speak_for_ours(application)
        self.parts = parts
        self.jobs = Jobs(self)
        self.jobs.job_failed.connect(lambda report: parts.report(report.summary))
        self.window = MainWindow()
        self.teller = FaultTeller(self.window, self.jobs, self)
        self.came_forward.connect(self.window.come_forward)
        self.lock = LockFlow(application, self.window, self.jobs, parts.lock, self)
        self.window.closing.connect(self.lock.keep_at_end)
        self.window.closing.connect(lambda: _keep_place(self))
        self.window.may_close = self._may_close
        self.workbench: ScreenContext | None = None
        self.ready = PrebuiltShell(self.window, self._make_workbench, self._make_shell)
        self._navigator = ShellNavigator()
        self._preferences = Preferences()
        self.shell: Shell | None = None
        self.notices: tuple[JindraError, ...] = ()
        """What was told at unlocking."""
        self._read_only: OpenedReadOnly | None = None
        self.forgotten: ForgottenPassphrase | None = None

    # --- beginning ---------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the first screen: set-up without a vault, else the lock screen; a fresh demo opens by itself."""
        if self.parts.open_at_once is not None:
            self._open_at_once(self.parts.open_at_once)
        elif self.parts.begin_with == "restore":
            self.show_restore()
        elif self.parts.begin_with == "retire" and self.parts.lock.vault.exists():
            self.show_retire()
        else:
            self._show_entry()
        show_at(self.window, self.parts.geometry)
        QTimer.singleShot(_WARM_UP_MS, self, self._warm_up)

    def _warm_up(self) -> None:
        """Load what is slow to load while the owner types."""

        def load(_context: JobContext) -> None:
            self.parts.services()
            self.parts.warm_up()

        self.jobs.run(self, "desk.warm_up", load, lambda _none: self.parts.rehearse(self), lane=Lane.WORK)

    def show_restore(self) -> None:
        """Put a backup back: on a new computer, over a damaged vault, or because the owner asked for it."""
        if not taken(self.parts.lock.instance, self.teller.tell):
            self._show_entry()
            return
        assistant = self.parts.make_restore(self)
        assistant.left.connect(self._show_entry)
        self.window.show_only(assistant)

    def show_retire(self) -> None:
        """Destroy the vault on this computer, if the owner still wants to."""
        if not taken(self.parts.lock.instance, self.teller.tell):
            self._show_entry()
            return
        page = self.parts.make_retire(self)
        page.left.connect(self._show_entry)
        self.window.show_only(page)

    def _show_entry(self) -> None:
        if self.parts.lock.vault.exists():
            self._show_lock()
        else:
            self._show_setup()

    def _show_setup(self) -> None:
        self.parts.lock.instance.acquire()
        assistant = self.parts.make_setup(self)
        assistant.restore_asked.connect(self.show_restore)
        assistant.vault_created.connect(self._on_vault_created)
        self.window.show_only(assistant)
        # Once in the life of a vault; no lock screen waits for it.
        from jindra_desk.application.setup.create_vault import check_place

        try:
            check_place(self.parts.stores.files, self.parts.lock.vault)
        except JindraError as fault:  # said now, where it would be refused after the last step
            QTimer.singleShot(0, self, partial(self.teller.tell, fault))  # the window comes first

    def _show_lock(self) -> None:
        parts, instance = self.parts, self.parts.lock.instance
        instance.yield_vault()  # nothing is open: the back-up of the evening can be made
        keys, vault = parts.stores.keys, parts.lock.vault
        screen = LockScreen(self.jobs, Unlocking(parts.unlock, instance), lambda: keys.wait_seconds(vault),
                            parts.vault_name, parts.notice, pin_state=lambda: keys.pins.state(vault))
        if parts.passphrase_hint:
            screen.passphrase.set_hint(parts.passphrase_hint)
        screen.unlock_started.connect(self.lock.controller.unlock_started)
        screen.unlock_refused.connect(self.lock.controller.unlock_refused)
        screen.unlocked.connect(self._on_unlocked)
        screen.restore_asked.connect(self.show_restore)
        self.window.show_only(screen)

    def _open_at_once(self, opening: Callable[[Progress], Opened]) -> None:
        self.parts.lock.instance.acquire()
        self.lock.controller.unlock_started()
        page = Preparing(self.lock.begin_anew, self.window.close_now)
        self.window.show_only(page)

        def refused(fault: JindraError) -> None:
            self.lock.controller.unlock_refused()
            page.show_fault(fault)

        job = self.jobs.run(self, "desk.demo", lambda context: opening(context.progress), self._on_unlocked, refused)
        job.progressed.connect(lambda done, total, _words: page.set_progress(done, total))

    def _on_vault_created(self, opened: Opened) -> None:
        self.lock.controller.unlock_started()
        self._on_unlocked(opened)
        self._navigator.toast(tr("Je kluis staat klaar."))

    # --- the shell ---------------------------------------------------------------------------------------------------

    def _make_workbench(self) -> ScreenContext:
        workbench = ScreenContext(None, self.jobs, self.parts.services(), self._navigator, Privacy(self), self,
                              native_dialogs=self.lock.native_dialogs)
        workbench.error_raised.connect(self.teller.tell)
        return workbench

    def _make_shell(self, workbench: ScreenContext) -> Shell:
        return Shell(workbench, self._navigator, self.parts.factories(self))

    def _on_unlocked(self, opened: object) -> None:
        if not isinstance(opened, Opened):
            raise TypeError(type(opened).__name__)
        self.lock.unlocked(opened.session, opened.lock_seconds)
        try:
            self._open_shell(opened)
        except Exception as bug:  # noqa: BLE001 - the vault is open and there is no screen: that must not stand in silence
            report = BugReport.of("desk.open", bug)
            self.parts.report(report.summary)
            self.shell = self.lock.shell = None  # what there is of it goes: there is nothing typed to keep
            page = Preparing(self.lock.begin_anew, self.window.close_now)
            self.window.show_only(page)
            page.show_fault(ProgramFault(report.summary))

    def _open_shell(self, opened: Opened) -> None:
        self._show_preferences(opened.preferences)
        self.workbench, shell = self.ready.take() or (self._make_workbench(), None)
        self.workbench.open(opened.session)
        self._read_only = next((told for told in opened.notices if isinstance(told, OpenedReadOnly)), None)
        self.jobs.changes_applied.connect(self._on_changes_applied)
        resume = opened.resume
        place = route_of(resume.screen, resume.arguments) if resume is not None else None
        self.workbench.privacy.set_watched(opened.watched)
        self._show_shell(place, shell, resume.caret if resume is not None else None)
        if self.parts.notice.draft_lost:
            self._navigator.toast(tr("Wat je vlak voor het slot typte, kon niet worden bewaard."))
        if self.shell is not None:
            lead_to_the_draft(self.workbench, self.shell, self.parts.notice, resumed=resume is not None)
        self.notices = opened.notices
        for notice in opened.notices:
            if not isinstance(notice, OpenedReadOnly):  # that stands over every page
                dialog_for_error(self.window, notice).open()
        if opened.forgotten_code:
            keys = self.parts.stores.keys
            self.forgotten = ForgottenPassphrase(self.workbench, keys, opened.forgotten_code, self.window)

        def audited(check: AuditCheck) -> None:
            if check.broken_at is not None:
                dialog_for_error(self.window, LogDamaged(row=check.broken_at)).open()

        self.jobs.run(self, "desk.audit", lambda _context: check_audit_chain(opened.session), audited,
                      urgency=Urgency.BACKGROUND)
        self.parts.watch_integrity(self, self.workbench)
        self.opened.emit()

    def _show_shell(self, place: Route | None, ready: Shell | None = None, caret: Caret | None = None) -> None:
        if self.workbench is None:
            return
        self.shell = ready or self._make_shell(self.workbench)
        self.lock.shell = self.shell
        self.shell.lock_asked.connect(self.lock.controller.lock_now)
        self.window.show_only(self.shell)
        if self._read_only is not None:
            # Over every page, and again at the first letter of a form.
            self.shell.read_only.tell(self._read_only)
            self.shell.drafts.refuse_at_once()
        self.shell.begin(place, caret)

    def _on_changes_applied(self, changes: ChangeSet) -> None:
        if changes.touches(Topic.POLICY) and self.workbench is not None:
            self.workbench.ask(self, "desk.lock_seconds", lock_seconds, self.lock.set_lock_seconds)
            self.workbench.act(self, "desk.consent_texts",
                                lambda session: ensure_consent_texts(session, self.parts.texts_for))

    # --- look and language -------------------------------------------------------------------------------------------

    def apply_preferences(self, preferences: Preferences) -> None:
        """Show new choices at once; another language makes every page again, where the owner was."""
        other_language = preferences.language is not current_language()
        self.lock.keep_options = in_language(self.lock.keep_options, preferences.language.value)
        self._show_preferences(preferences)
        if other_language and self.shell is not None:
            snapshot = self.shell.snapshot()
            self.shell.drafts.leave()
            self.shell.drafts.stop()
            self._show_shell(snapshot.place)

    def _show_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.lock.locks_when_minimised = preferences.lock_when_minimised
        Theme.install(self._application, Scheme(preferences.appearance.value))
        if preferences.language is not current_language():
            install_language(self._application, preferences.language)
        self.parts.keep_look(preferences.language.value, preferences.appearance.value)

    def _may_close(self) -> bool:
        if self.workbench is None or self.lock.session is None:
            return True
        # The computer is being shut down: it waits for no answer.
        return self._application.isSavingSession() or not self.parts.ask_before_closing(self, self.workbench)

    def end(self) -> None:
        """After the last window closed: end the jobs, close the vault, let it go."""
        if self.window.isVisible():  # the process was asked to end, and nobody closed it
            _keep_place(self)
        self.lock.end(self._application)


def _keep_place(desk: AppFlow) -> None:
    desk.parts.keep_place(geometry_of(desk.window).to_argument())
