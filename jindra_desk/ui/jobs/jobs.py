"""Work away from the screen: one database worker, one lane for images and documents, one for long copies, and how
results come home.

The UI thread never runs SQL, key derivation, Pillow or ReportLab: it hands a function to `Jobs.run` and gets
the answer by a callback, in the UI thread, as long as the owner of the callback still exists. What a job
changed is announced by `changes_applied` even when the owner is gone.

No job ends in silence (trust #22). A fault of the world goes to `on_error`; so does a bug, as `ProgramFault`, so that
whoever waits gets its buttons back whatever went wrong. Where nobody takes it, it goes to `fault_raised`, and the
window tells it in every phase of the program. A bug is noted through `job_failed` as well, without the values it met.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer, Signal

from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.domain.base.errors import JindraError, ProgramFault
from jindra_desk.domain.base.text import Text
from jindra_desk.ui.jobs.lanes import BugReport, JobContext, JobOutcome, Lane, Task, Urgency, Worker
from jindra_desk.ui.theme.text import render

T = TypeVar("T")

BUSY_AFTER_MS = 400
SLOW_AFTER_MS = 2_000
SHUTDOWN_TIMEOUT_S = 2.0
INTERRUPT_AFTER_S = 0.4
_WAKE_MS = 20


class BusyStage(Enum):
    """How long it has been taking: BUSY shows the thin bar (0.4 s), SLOW shows the count and "Stop" (2 s)."""

    QUIET = auto()
    BUSY = auto()
    SLOW = auto()


class JobTimedOut(Exception):
    """Raised by `Jobs.run_urgent` when the answer did not come in time."""


@dataclass(frozen=True, slots=True)
class ShutdownReport:
    """What had ended when the waiting was over."""

    database_ended: bool
    work_ended: bool
    """Of both other lanes."""


class Job(QObject):
    """A handle on work that was handed over; lives in the UI thread."""

    progressed = Signal(int, int, str)
    """Done, total (0: unknown) and the sentence to show with it."""
    stage_changed = Signal(object)
    """A BusyStage: show the bar, then the count and "Stop"."""
    finished = Signal(object)
    """A `JobOutcome`; comes exactly once, after the callbacks."""

    def __init__(self, task: Task, coalesce_key: str, lane: Lane) -> None:
        super().__init__()
        self.name = task.name
        self.coalesce_key = coalesce_key
        self.lane = lane
        self.stage = BusyStage.QUIET
        self.outcome: JobOutcome | None = None
        self._cancel = task.cancel
        self._age = QElapsedTimer()
        self._age.start()

    @property
    def is_cancelled(self) -> bool:
        """Say whether cancel() was called: no callback comes any more."""
        return self._cancel.is_set()

    def cancel(self) -> None:
        """Ask the job to stop: no callback comes any more; what it already changed is still announced."""
        self._cancel.set()

    def update_stage(self, busy_after_ms: int, slow_after_ms: int) -> None:
        """Compare the age with the limits and announce a new stage."""
        age = self._age.elapsed()
        busy = BusyStage.BUSY if age >= busy_after_ms else BusyStage.QUIET
        stage = BusyStage.SLOW if age >= slow_after_ms else busy
        if stage is not self.stage:
            self.stage = stage
            self.stage_changed.emit(stage)


@dataclass(slots=True)
class _Pending(Generic[T]):
    """The UI's side of a task: who asked, and what to call."""

    job: Job
    owner: QObject
    on_done: Callable[[T], None] | None
    on_error: Callable[[JindraError], None] | None
    announce: Callable[[T], ChangeSet] | None


class Jobs(QObject):
    """Runs functions in the lanes and brings their answers to the UI thread."""

    changes_applied = Signal(object)
    """A ChangeSet that was committed; every open view decides whether to read again. Comes before `on_done`.
    """
    fault_raised = Signal(object)
    """A JindraError that nobody else handles (no `on_error`, or its owner is gone): the window shows it."""
    job_failed = Signal(object)
    """A BugReport, for the log: what is said about it went to `on_error` or `fault_raised`."""
    busy_changed = Signal(object)
    """The highest BusyStage of all running jobs."""
    answered = Signal()
    """A job ended, and who asked has taken its answer."""
    _arrived = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        busy_after_ms: int = BUSY_AFTER_MS,
        slow_after_ms: int = SLOW_AFTER_MS,
    ) -> None:
        super().__init__(parent)
        self._home: deque[Task] = deque()
        self._pending: dict[Task, _Pending[Any]] = {}
        self._limits = (busy_after_ms, slow_after_ms)
        self._stage = BusyStage.QUIET
        self._open = True
        self._workers = {lane: Worker(lane.name.lower()) for lane in Lane}
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._watch = QTimer(self)
        self._watch.setInterval(max(1, min(100, busy_after_ms // 4)))
        self._watch.timeout.connect(self._on_watch)

    @property
    def pending(self) -> int:
        """How many jobs have not come home yet."""
        return len(self._pending)

    def run(
        self,
        owner: QObject,
        name: str,
        function: Callable[[JobContext], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[JindraError], None] | None = None,
        *,
        lane: Lane = Lane.DATABASE,
        coalesce_key: str = "",
        urgency: Urgency = Urgency.NORMAL,
        announce: Callable[[T], ChangeSet] | None = None,
    ) -> Job:
        """Run `function(context)` in `lane` and call back in the UI thread, unless `owner` was destroyed.

        `name` is for logs and holds no client text. A newer job with the same `coalesce_key` and lane cancels
        the older ones (search as you type). `announce` takes from the answer what was changed.
        After shutdown the job comes back cancelled and nothing is run.
        """
        task = Task(name, function, self._send_home)
        job = Job(task, coalesce_key, lane)
        if not self._open:
            job.cancel()
            job.outcome = JobOutcome.CANCELLED
            return job
        if coalesce_key:
            self._cancel_same(coalesce_key, lane)
        self._pending[task] = _Pending(job, owner, on_done, on_error, announce)
        self._workers[lane].add(task, urgency)
        if not self._watch.isActive():
            self._watch.start()
        return job

    def run_urgent(self, name: str, function: Callable[[JobContext], T], timeout_s: float,
                   interrupt: Callable[[], None] | None = None) -> T:
        """Run `function` before all queued database work and wait for it without an event loop (only at
        lock). With `interrupt` everything else is cancelled when it holds this up for a third of the time.

        Raises JobTimedOut when the answer is late, or the job's own JindraError. A bug is reported and raised
        as JobTimedOut: to the caller both mean that there is no answer.
        """
        task = Task(name, function, lambda _task: None)
        if not self._open:
            raise JobTimedOut
        self._workers[Lane.DATABASE].add_first(task)
        in_time = task.ended.wait(timeout_s / 3)
        if not in_time and interrupt is not None and not task.began.is_set():
            self.cancel_all()
            interrupt()
        in_time = task.ended.wait(timeout_s * 2 / 3)
        if not in_time:
            task.cancel.set()
            raise JobTimedOut
        if task.bug is not None:
            self.job_failed.emit(task.bug)
        if task.error is not None:
            raise task.error
        if task.outcome is not JobOutcome.DONE:
            raise JobTimedOut
        answer: T = task.result
        return answer

    def reads_for(self, room: QObject) -> bool:
        """Whether `room`, or a part of it, still waits for something from the database."""
        waiting = (pending for pending in self._pending.values()
                   if pending.job.lane is Lane.DATABASE and not pending.job.is_cancelled)
        return any(_is_within(pending.owner, room) for pending in waiting)

    def cancel_all(self) -> None:
        """Cancel every job that has not come home."""
        for pending in self._pending.values():
            pending.job.cancel()

    def wait_until_idle(self, timeout_s: float = 30.0) -> bool:
        """Run the event loop until every job came home (for tours and journeys); False when time is up."""
        loop = QEventLoop()
        alarm = QElapsedTimer()
        alarm.start()
        # Sleeps between events: a loop that spins would take the interpreter lock from the very job it waits for.
        waker = QTimer()
        waker.start(_WAKE_MS)
        try:
            while self._pending and alarm.elapsed() < timeout_s * 1000:
                loop.processEvents(
                    QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        finally:
            waker.stop()  # an exception that a callback raised keeps this frame, and the timer would go on
        return not self._pending

    def shutdown(
        self,
        timeout_s: float = SHUTDOWN_TIMEOUT_S,
        *,
        close: Callable[[], None] | None = None,
        interrupt: Callable[[], None] | None = None,
    ) -> ShutdownReport:
        """End the workers: cancel everything, run `close` last on the database thread, wait at most
        `timeout_s`.

        `interrupt` (SQLite's own, callable from any thread) stops a statement that still runs after
        `INTERRUPT_AFTER_S`: what the owner just saved ends by itself before that. No callback comes afterwards.
        """
        if not self._open:
            return self._report()
        self._open = False
        self.cancel_all()
        closing = None if close is None else Task("close", lambda _context: close(), lambda _task: None)
        self._workers[Lane.DATABASE].end(closing)
        for lane in (Lane.WORK, Lane.LONG):
            self._workers[lane].end(None)
        waited = QElapsedTimer()
        waited.start()
        if interrupt is not None:
            database = self._workers[Lane.DATABASE].thread
            database.join(min(INTERRUPT_AFTER_S, timeout_s))
            if database.is_alive():
                interrupt()
        for worker in self._workers.values():
            worker.thread.join(max(0.0, timeout_s - waited.elapsed() / 1000))
        self._watch.stop()
        self._discard_pending()
        if closing is not None and closing.bug is not None:
            self.job_failed.emit(closing.bug)
        return self._report()

    def _report(self) -> ShutdownReport:
        ended = {lane: not worker.thread.is_alive() for lane, worker in self._workers.items()}
        return ShutdownReport(ended[Lane.DATABASE], ended[Lane.WORK] and ended[Lane.LONG])

    def _discard_pending(self) -> None:
        """Drop callbacks; what a job had committed before the end is still announced."""
        for task, pending in list(self._pending.items()):
            if task.outcome is JobOutcome.DONE:
                self._announce(task, pending)
            pending.job.outcome = task.outcome or JobOutcome.CANCELLED
            pending.job.finished.emit(pending.job.outcome)
        self._pending.clear()
        self._home.clear()

    def _cancel_same(self, key: str, lane: Lane) -> None:
        for pending in self._pending.values():
            if pending.job.coalesce_key == key and pending.job.lane is lane:
                pending.job.cancel()

    def _send_home(self, task: Task) -> None:
        """Called in the worker."""
        self._home.append(task)
        try:
            self._arrived.emit()
        except RuntimeError:
            return  # The program's end was quicker: Jobs is gone, and nobody waits for the answer.

    def _on_arrived(self) -> None:
        if not self._home:
            return
        # One task for each wake: a callback that raises loses no other screen's answer.
        self._deliver(self._home.popleft())

    def _deliver(self, task: Task) -> None:
        pending = self._pending.get(task)
        if pending is None:
            return
        if task.progress is not None:
            done, total, wording = task.progress
            task.progress = None
            if not pending.job.is_cancelled:
                words = render(wording) if isinstance(wording, Text) else wording
                pending.job.progressed.emit(done, total, words)
        if not task.ended.is_set():
            return
        del self._pending[task]
        taken = False
        try:
            self._call_back(task, pending)
            taken = True
        finally:
            outcome = (task.outcome or JobOutcome.FAILED) if taken else JobOutcome.FAILED
            task.function = task.result = task.error = None
            pending.job.outcome = JobOutcome.CANCELLED if pending.job.is_cancelled else outcome
            pending.job.finished.emit(pending.job.outcome)
            self._on_watch()
            self.answered.emit()

    def _call_back(self, task: Task, pending: _Pending[Any]) -> None:
        wanted = shiboken6.isValid(pending.owner) and not pending.job.is_cancelled
        if task.outcome is JobOutcome.DONE:
            self._announce(task, pending)
            if wanted and pending.on_done is not None:
                try:
                    pending.on_done(task.result)
                except Exception as bug:
                    self._tell(ProgramFault(BugReport.of(task.name, bug).summary), pending, wanted=wanted)
                    raise  # to the hook for whatever nobody caught, which notes it
            return
        if task.bug is not None:
            self.job_failed.emit(task.bug)
            self._tell(ProgramFault(task.bug.summary), pending, wanted=wanted)
        elif task.error is not None:
            self._tell(task.error, pending, wanted=wanted)

    def _tell(self, fault: JindraError, pending: _Pending[Any], *, wanted: bool) -> None:
        """The one way out of every job that did not succeed: nobody chooses whether it is told."""
        if wanted and pending.on_error is not None:
            pending.on_error(fault)
        elif wanted or not (pending.job.is_cancelled or pending.job.coalesce_key):
            self.fault_raised.emit(fault)

    def _announce(self, task: Task, pending: _Pending[Any]) -> None:
        if pending.announce is not None:
            self.changes_applied.emit(pending.announce(task.result))

    def _on_watch(self) -> None:
        for pending in list(self._pending.values()):
            pending.job.update_stage(*self._limits)
        stages = [pending.job.stage for pending in self._pending.values()]
        highest = max(stages, key=lambda stage: stage.value, default=BusyStage.QUIET)
        if highest is not self._stage:
            self._stage = highest
            self.busy_changed.emit(highest)
        if not self._pending:
            self._watch.stop()


def _is_within(part: QObject, room: QObject) -> bool:
    around: QObject | None = part if shiboken6.isValid(part) else None
    while around is not None and around is not room:
        around = around.parent()
    return around is room
