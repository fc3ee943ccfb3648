"""The workers behind `ui/jobs/jobs.py`: three plain threads, without Qt, and what a job sees while it runs in one.

A worker holds no reference to a Qt object: what may hold one (the function, its result, its error) lies in
the task and is dropped in the UI thread, because a widget that is freed in another thread crashes the
program.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from types import TracebackType
from typing import Any

from jindra_desk.disk.faults import refusal_of
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.base.errors import JindraError, MemoryShort
from jindra_desk.domain.base.text import Text

_PROGRESS_EVERY_S = 0.06


class Lane(Enum):
    """Which worker runs the job."""

    DATABASE = auto()
    WORK = auto()
    LONG = auto()
    """Copies of the whole vault: minutes of work that photos and documents do not wait for."""


class Urgency(Enum):
    """BACKGROUND jobs (such as checking the audit chain) wait until nothing else is queued in their lane."""

    NORMAL = auto()
    BACKGROUND = auto()


class JobOutcome(Enum):
    """How a job ended."""

    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()


class JobCancelled(Exception):
    """Raised by `JobContext.check_cancelled` inside the worker, to leave the job at a defined point."""


@dataclass(frozen=True, slots=True)
class BugReport:
    """An unexpected exception without its values: type, where it was raised and the way there (file:line)."""

    job: str
    kind: str
    trail: tuple[str, ...]

    @classmethod
    def of(cls, job: str, bug: BaseException) -> BugReport:
        """Take from an exception what may be told of it."""
        return cls(job, type(bug).__name__, _trail(bug.__traceback__))

    @property
    def summary(self) -> str:
        """Answer one line for a log or the "Meer" part of a dialog."""
        return f"{self.kind} in {self.job}: {' < '.join(reversed(self.trail))}"


class JobContext:
    """What a running job sees of the outside; safe to use from its worker."""

    def __init__(self, cancel: threading.Event, post: Callable[[int, int, Text | str], None]) -> None:
        self._cancel = cancel
        self._post = post
        self._posted_at = float("-inf")

    @property
    def cancelled(self) -> bool:
        """Say whether somebody no longer wants the answer."""
        return self._cancel.is_set()

    def check_cancelled(self) -> None:
        """Raise JobCancelled when the job was cancelled; call it where leaving does no harm."""
        if self.cancelled:
            raise JobCancelled

    def progress(self, done: int, total: int, wording: Text | str = "") -> None:
        """Tell how far the job is; cheap to call often, few calls reach the screen. Total 0: unknown."""
        now = time.monotonic()
        if now - self._posted_at < _PROGRESS_EVERY_S and done != total:
            return
        self._posted_at = now
        self._post(done, total, wording)

    def advance(self, done: int, total: int) -> None:
        """As `progress`, for use cases that may be left wherever they report: raises JobCancelled once cancelled."""
        self.check_cancelled()
        self.progress(done, total)


class Task:
    """One piece of work on its way through a lane and back; holds what must be dropped in the UI thread."""

    def __init__(
        self, name: str, function: Callable[[JobContext], Any], post: Callable[[Task], None]
    ) -> None:
        self.name = name
        self.cancel = threading.Event()
        self.function: Callable[[JobContext], Any] | None = function
        self.result: Any = None
        self.error: JindraError | None = None
        self.bug: BugReport | None = None
        self.outcome: JobOutcome | None = None
        self.progress: tuple[int, int, Text | str] | None = None
        self.began = threading.Event()
        self.ended = threading.Event()
        self._post = post

    def execute(self) -> None:
        """Run in the worker; every way out sets an outcome and sends the task home."""
        self.began.set()
        try:
            context = JobContext(self.cancel, self._post_progress)
            context.check_cancelled()
            self.result = self.function(context) if self.function is not None else None
            self.outcome = JobOutcome.DONE
        except JobCancelled:
            self.outcome = JobOutcome.CANCELLED
        except JindraError as fault:
            # The frames of the traceback hold client text and widgets: neither may outlive the job.
            fault.__traceback__ = fault.__context__ = fault.__cause__ = None
            self.error = fault
            self.outcome = JobOutcome.FAILED
        except MemoryError:
            # Raised anywhere below, it tells of the computer and not of a mistake (trust #28).
            self.error = MemoryShort()
            self.outcome = JobOutcome.FAILED
        except OSError as refusal:
            self.error = disk_trouble(*refusal_of(refusal))
            self.outcome = JobOutcome.FAILED
        except BaseException as bug:  # noqa: BLE001 - the boundary: also what would end a thread, and its lane with it
            self.bug = BugReport.of(self.name, bug)
            self.outcome = JobOutcome.FAILED
        self.ended.set()
        self._post(self)

    def _post_progress(self, done: int, total: int, wording: Text | str) -> None:
        self.progress = (done, total, wording)
        self._post(self)


def _trail(traceback: TracebackType | None) -> tuple[str, ...]:
    """Answer file:line for each frame, outermost first: code positions only, no values."""
    places = []
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename.replace("\\", "/")
        places.append(f"{'/'.join(file.split('/')[-3:])}:{traceback.tb_lineno}")
        traceback = traceback.tb_next
    return tuple(places)


class Worker:
    """One thread that takes tasks in order; an urgent one goes first, background ones last."""

    def __init__(self, name: str) -> None:
        self._tasks: deque[Task] = deque()
        self._background: deque[Task] = deque()
        self._condition = threading.Condition()
        self._ending = False
        self.thread = threading.Thread(target=self._loop, name=f"jindra-{name}", daemon=True)
        self.thread.start()

    def add(self, task: Task, urgency: Urgency = Urgency.NORMAL) -> None:
        """Queue the task behind the others of its urgency."""
        with self._condition:
            (self._tasks if urgency is Urgency.NORMAL else self._background).append(task)
            self._condition.notify()

    def add_first(self, task: Task) -> None:
        """Queue the task before all others."""
        with self._condition:
            self._tasks.appendleft(task)
            self._condition.notify()

    def end(self, last: Task | None) -> None:
        """Let the thread end after the running task and `last`; what is queued comes home as cancelled."""
        with self._condition:
            self._ending = True
            if last is not None:
                self._tasks.appendleft(last)
            self._condition.notify()

    def _take(self) -> Task | None:
        with self._condition:
            while not (self._tasks or self._background or self._ending):
                self._condition.wait()
            queue = self._tasks or self._background
            return queue.popleft() if queue else None

    def _loop(self) -> None:
        while (task := self._take()) is not None:
            task.execute()
