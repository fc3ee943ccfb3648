"""What every screen is given: jobs on the open vault, the way to other screens, and the watching mode."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from jindra_desk.application.handout.before_vault import BeforeVault
from jindra_desk.application.ports.base import Clock
from jindra_desk.application.session.changes import ChangeSet, Changing
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.ui.jobs.jobs import Job, Jobs
from jindra_desk.ui.jobs.lanes import JobContext, Lane, Urgency
from jindra_desk.ui.navigation.native_dialogs import NativeDialogs
from jindra_desk.ui.navigation.screen import Navigator

Result = TypeVar("Result")
Changed = TypeVar("Changed", bound=Changing)


class Privacy(QObject):
    """Meekijkstand (F8): someone is looking along, so others are shown as initials only."""

    toggled = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched = False

    @property
    def watched(self) -> bool:
        """True while someone looks along."""
        return self._watched

    def set_watched(self, watched: bool) -> None:
        """Switch, and tell every screen."""
        if watched != self._watched:
            self._watched = watched
            self.toggled.emit(watched)


class Bench(QObject):
    """What works without a vault: documents, pictures and the dialogs of the system. Set-up has no more than this."""

    error_raised = Signal(object)  # JindraError that no screen handled; the shell shows it

    def __init__(self, jobs: Jobs, services: Services, parent: QObject | None = None, *,
                 native_dialogs: NativeDialogs | None = None, before_vault: BeforeVault | None = None) -> None:
        """`before_vault`: how set-up prints and saves its recovery sheet; with a vault nothing leaves that way."""
        super().__init__(parent)
        self.before_vault = before_vault
        self.native_dialogs = native_dialogs or NativeDialogs(parent=self)
        self.jobs = jobs
        self.services = services

    def run_apart(self, owner: QObject, name: str, work: Callable[[JobContext], Result],
                  on_done: Callable[[Result], None] | None = None,
                  on_error: Callable[[JindraError], None] | None = None) -> Job:
        """Run work without the vault (decoding, documents) on the work lane."""
        return self.jobs.run(owner, name, work, on_done or _nothing,
                             on_error or self.error_raised.emit, lane=Lane.WORK)

    def run_long(self, owner: QObject, name: str, work: Callable[[JobContext], Result],
                 on_done: Callable[[Result], None] | None = None,
                 on_error: Callable[[JindraError], None] | None = None) -> Job:
        """As `run_apart`, for what takes minutes: photos and documents do not wait for it."""
        return self.jobs.run(owner, name, work, on_done or _nothing,
                             on_error or self.error_raised.emit, lane=Lane.LONG)


class ScreenContext(Bench):
    """Owned by the main window. `session` is only ever touched inside a job of the database lane."""

    def __init__(self, session: Session | None, jobs: Jobs, services: Services, navigator: Navigator,
                 privacy: Privacy, parent: QObject | None = None, *,
                 native_dialogs: NativeDialogs | None = None) -> None:
        """Without a session it is for screens that are made while the passphrase is typed; `open` gives it one."""
        super().__init__(jobs, services, parent, native_dialogs=native_dialogs)
        self._session = session
        self.navigator = navigator
        self.privacy = privacy

    def open(self, session: Session) -> None:
        """The vault is unlocked: from here on screens may ask."""
        self._session = session

    @property
    def clock(self) -> Clock:
        """The clock of the session; reading the time touches no database."""
        return self._opened().clock

    def ask(self, owner: QObject, name: str, query: Callable[[Session], Result],
            then: Callable[[Result], None] | None = None,
            on_error: Callable[[JindraError], None] | None = None, *, coalesce_key: str = "",
            urgency: Urgency = Urgency.NORMAL) -> Job:
        """Read something on the database thread; `then` comes on the UI thread while `owner` lives. A query writes
        nothing: it may run twice, a newer one of the same `coalesce_key` takes its place, and the lock drops it.

        Without `on_error` the shell shows the fault.
        """
        return self.jobs.run(owner, name, lambda _context: query(self._opened()), then or _nothing,
                             on_error or self.error_raised.emit, lane=Lane.DATABASE, coalesce_key=coalesce_key,
                             urgency=urgency)

    def change(self, owner: QObject, name: str, use_case: Callable[[Session], Changed],
               then: Callable[[Changed], None] | None = None,
               on_error: Callable[[JindraError], None] | None = None) -> Job:
        """Write something, once: nothing takes its place, and what it changed is told to every open view before `then`,
        also when `owner` is gone. How it failed is always said: by `on_error`, or by the shell.
        """
        return self.change_with_progress(owner, name, lambda session, _context: use_case(session), then, on_error)

    def change_with_progress(self, owner: QObject, name: str, use_case: Callable[[Session, JobContext], Changed],
                             then: Callable[[Changed], None] | None = None,
                             on_error: Callable[[JindraError], None] | None = None) -> Job:
        """As `change`, for long use cases that report progress and can be stopped."""
        return self.jobs.run(owner, name, lambda context: use_case(self._opened(), context), then or _nothing,
                             on_error or self.error_raised.emit, lane=Lane.DATABASE, announce=_changes_of)

    def act(self, owner: QObject, name: str, use_case: Callable[[Session], Result],
            then: Callable[[Result], None] | None = None,
            on_error: Callable[[JindraError], None] | None = None) -> Job:
        """As `change`, for what writes and shows nowhere: that somebody looked, a key that is tried, a copy that is
        begun. `tests/ui/navigation/test_asking_and_changing.py` lists them.
        """
        return self.act_with_progress(owner, name, lambda session, _context: use_case(session), then, on_error)

    def act_with_progress(self, owner: QObject, name: str, use_case: Callable[[Session, JobContext], Result],
                          then: Callable[[Result], None] | None = None,
                          on_error: Callable[[JindraError], None] | None = None) -> Job:
        """As `act`, for what reports progress and can be stopped."""
        return self.jobs.run(owner, name, lambda context: use_case(self._opened(), context), then or _nothing,
                             on_error or self.error_raised.emit, lane=Lane.DATABASE)

    def _opened(self) -> Session:
        if self._session is None:
            raise LookupError("asked before the vault was open")
        return self._session


def _nothing(_result: object) -> None:
    """Nobody waits for the answer."""


def _changes_of(result: Changing) -> ChangeSet:
    return result.changes
