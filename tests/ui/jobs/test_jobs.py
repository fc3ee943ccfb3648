"""The job lanes: answers come home in the UI thread, die with their owner, nothing is swallowed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from jindra_desk.application.session.changes import ChangeSet, Changing, Topic
from jindra_desk.domain.base.errors import JindraError, ProgramFault, StorageFailed
from jindra_desk.domain.base.text import noop, text
from jindra_desk.ui.jobs.jobs import BusyStage, Job, Jobs, JobTimedOut
from jindra_desk.ui.jobs.lanes import BugReport, JobContext, JobOutcome, Lane, Urgency
from tests.support.waiting import until

CHANGE = ChangeSet.of(Topic.CLIENT)


class RefusedError(JindraError):
    title: ClassVar[str] = noop("Dit is niet gelukt.")


@dataclass(frozen=True)
class Saved:
    changes: ChangeSet


def changes_of(result: Changing) -> ChangeSet:
    return result.changes


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs(busy_after_ms=30, slow_after_ms=90)
    yield made
    report = made.shutdown()
    assert report.database_ended
    assert report.work_ended
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("jindra-")]


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def settle(jobs: Jobs) -> None:
    assert jobs.wait_until_idle(5)


def blocked(jobs: Jobs, owner: QObject, gate: threading.Event) -> Job:
    """Occupy the database worker until `gate` opens."""
    running = threading.Event()

    def wait(_context: JobContext) -> None:
        running.set()
        gate.wait(5)

    job = jobs.run(owner, "gate", wait)
    assert running.wait(5)
    return job


def test_the_work_runs_elsewhere_and_the_callback_in_the_ui_thread(jobs: Jobs, owner: QObject) -> None:
    threads: list[str] = []
    answers: list[tuple[int, str]] = []

    def work(_context: JobContext) -> int:
        threads.append(threading.current_thread().name)
        return 42

    jobs.run(owner, "count", work, lambda n: answers.append((n, threading.current_thread().name)))
    jobs.run(owner, "count", work, lane=Lane.WORK)
    settle(jobs)
    assert sorted(threads) == ["jindra-database", "jindra-work"]
    assert answers == [(42, threading.main_thread().name)]


def test_one_database_worker_keeps_the_order(jobs: Jobs, owner: QObject) -> None:
    seen: list[int] = []
    for number in range(20):
        jobs.run(owner, "append", partial(lambda n, _context: seen.append(n), number))
    settle(jobs)
    assert seen == list(range(20))


def test_background_work_waits_for_all_other_work(jobs: Jobs, owner: QObject) -> None:
    gate = threading.Event()
    seen: list[str] = []
    blocked(jobs, owner, gate)
    jobs.run(owner, "audit", lambda _context: seen.append("audit"), urgency=Urgency.BACKGROUND)
    jobs.run(owner, "search", lambda _context: seen.append("search"))
    gate.set()
    settle(jobs)
    assert seen == ["search", "audit"]


def test_a_callback_dies_with_its_owner_but_the_change_is_announced(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    called: list[object] = []
    changed: list[object] = []
    jobs.changes_applied.connect(changed.append)
    doomed = QObject()

    def save(_context: JobContext) -> ChangeSet:
        gate.wait(5)
        return CHANGE

    jobs.run(doomed, "save", save, called.append, announce=changes_of)
    shiboken6.delete(doomed)
    gate.set()
    settle(jobs)
    assert called == []
    assert changed == [CHANGE]


def test_changes_are_announced_before_the_callback(jobs: Jobs, owner: QObject) -> None:
    order: list[str] = []
    jobs.changes_applied.connect(lambda _changes: order.append("changes"))
    jobs.run(owner, "save", lambda _context: Saved(CHANGE), lambda _saved: order.append("done"),
             announce=changes_of)
    settle(jobs)
    assert order == ["changes", "done"]


def test_a_fault_of_the_world_goes_to_the_one_who_asked(jobs: Jobs, owner: QObject) -> None:
    faults: list[JindraError] = []
    unhandled: list[object] = []
    jobs.fault_raised.connect(unhandled.append)

    def fail(_context: JobContext) -> None:
        raise StorageFailed(reason="vol")

    jobs.run(owner, "save", fail, on_error=faults.append)
    settle(jobs)
    assert [type(fault) for fault in faults] == [StorageFailed]
    assert faults[0].__traceback__ is None, "frames hold client text"
    assert unhandled == []


@pytest.mark.parametrize("alive", [True, False], ids=["nobody listens", "owner gone"])
def test_an_unhandled_fault_is_still_told(jobs: Jobs, qtbot: QtBot, alive: bool) -> None:
    unhandled: list[JindraError] = []
    never: list[object] = []
    jobs.fault_raised.connect(unhandled.append)
    gate = threading.Event()
    owner = QObject()

    def fail(_context: JobContext) -> None:
        gate.wait(5)
        raise RefusedError

    jobs.run(owner, "save", fail, on_error=None if alive else never.append)
    if not alive:
        shiboken6.delete(owner)
    gate.set()
    settle(jobs)
    assert [type(fault) for fault in unhandled] == [RefusedError]
    assert never == []


def test_a_bug_is_reported_by_type_and_place_without_its_values(jobs: Jobs, owner: QObject) -> None:
    bugs: list[BugReport] = []
    finished: list[object] = []
    jobs.job_failed.connect(bugs.append)

    def broken(_context: JobContext) -> None:
        client = "Řehořová"
        raise ValueError(client)

    jobs.run(owner, "read", broken).finished.connect(finished.append)
    settle(jobs)
    assert [bug.kind for bug in bugs] == ["ValueError"]
    assert "ui/jobs/test_jobs.py:" in bugs[0].summary
    assert "Řeho" not in repr(bugs[0])
    assert finished == [JobOutcome.FAILED]


class ThreadEnd(BaseException):
    """As a library written in Rust raises its panics: no Exception."""


@pytest.mark.parametrize("lane", Lane)
@pytest.mark.parametrize("bug", [ValueError("Řehořová"), ThreadEnd("Řehořová"), KeyError("x"), SystemExit(3)])
@pytest.mark.parametrize("handled", [True, False], ids=["with a failure path", "without one"])
def test_a_bug_is_told_to_whoever_waits_like_every_fault(jobs: Jobs, owner: QObject, lane: Lane, bug: BaseException,
                                                         handled: bool) -> None:
    """Trust #22: there is no job without an ending, and no bug that ends a lane."""
    taken: list[JindraError] = []
    left: list[JindraError] = []
    jobs.fault_raised.connect(left.append)

    def broken(_context: JobContext) -> None:
        raise bug

    jobs.run(owner, "read", broken, on_error=taken.append if handled else None, lane=lane, coalesce_key="read")
    settle(jobs)
    told = taken if handled else left
    assert [type(fault) for fault in told] == [ProgramFault]
    assert (left if handled else taken) == []
    assert "Řeho" not in told[0].sentence() + repr(vars(told[0]))
    after: list[int] = []
    jobs.run(owner, "read again", lambda _context: 1, after.append, lane=lane)
    settle(jobs)
    assert after == [1], "the lane works on"


@pytest.mark.parametrize("handled", [True, False], ids=["with a failure path", "without one"])
def test_an_answer_that_cannot_be_shown_is_told_too(jobs: Jobs, owner: QObject, qtbot: QtBot, handled: bool) -> None:
    """The work is done and its callback breaks: whoever waits is not left waiting."""
    taken: list[JindraError] = []
    left: list[JindraError] = []
    finished: list[object] = []
    jobs.fault_raised.connect(left.append)

    def broken(_answer: int) -> None:
        raise LookupError("Řehořová")

    with qtbot.captureExceptions() as noted:
        job = jobs.run(owner, "read", lambda _context: 1, broken, taken.append if handled else None)
        job.finished.connect(finished.append)
        settle(jobs)
    assert [type(fault) for fault in (taken if handled else left)] == [ProgramFault]
    assert [kind for kind, _bug, _trace in noted] == [LookupError], "and it reaches the log"
    assert finished == [JobOutcome.FAILED]


def test_a_newer_search_replaces_queued_and_running_ones(jobs: Jobs, owner: QObject) -> None:
    gate = threading.Event()
    running = threading.Event()
    ran: list[str] = []
    shown: list[str] = []

    def search(text: str, _context: JobContext) -> str:
        ran.append(text)
        running.set()
        gate.wait(5)
        return text

    for typed in ("d", "de", "den"):
        jobs.run(owner, "search", partial(search, typed), shown.append, coalesce_key="clients")
        if typed == "d":
            assert running.wait(5)
    jobs.run(owner, "search", lambda _context: "other", shown.append, coalesce_key="other")
    gate.set()
    settle(jobs)
    assert ran == ["d", "den"]
    assert shown == ["den", "other"]


def test_cancel_leaves_at_the_next_check(jobs: Jobs, owner: QObject) -> None:
    started = threading.Event()
    finished: list[object] = []
    answers: list[object] = []

    def endless(context: JobContext) -> None:
        started.set()
        while True:
            context.check_cancelled()
            threading.Event().wait(0.001)

    job = jobs.run(owner, "export", endless, answers.append)
    job.finished.connect(finished.append)
    assert started.wait(5)
    job.cancel()
    settle(jobs)
    assert finished == [JobOutcome.CANCELLED]
    assert answers == []


def test_progress_reaches_the_screen_in_words(jobs: Jobs, owner: QObject) -> None:
    told: list[tuple[int, int, str]] = []

    def count(context: JobContext) -> None:
        for done in range(1, 1001):
            context.progress(done, 1000, text(noop("{n} van {total} gelezen"), n=done, total=1000))

    jobs.run(owner, "count", count).progressed.connect(lambda *figures: told.append(figures))
    settle(jobs)
    assert told[-1] == (1000, 1000, "1000 van 1000 gelezen")
    assert len(told) < 200


def test_stages_say_when_to_show_the_bar_and_when_stop(jobs: Jobs, owner: QObject, qtbot: QtBot) -> None:
    gate = threading.Event()
    stages: list[object] = []
    overall: list[object] = []
    jobs.busy_changed.connect(overall.append)
    blocked(jobs, owner, gate).stage_changed.connect(stages.append)
    qtbot.waitUntil(lambda: BusyStage.SLOW in overall, timeout=3000)
    gate.set()
    settle(jobs)
    # A busy machine may look too late to see the first of both.
    assert stages[-2:] in ([BusyStage.BUSY, BusyStage.SLOW], [BusyStage.SLOW])
    assert overall == [*stages, BusyStage.QUIET]


def test_urgent_work_goes_first_and_has_a_deadline(jobs: Jobs, owner: QObject) -> None:
    gate = threading.Event()
    blocked(jobs, owner, gate)
    with pytest.raises(JobTimedOut):
        jobs.run_urgent("draft", lambda _context: None, 0.02)
    seen: list[str] = []
    jobs.run(owner, "later", lambda _context: seen.append("later"))
    threading.Timer(0.02, gate.set).start()
    assert jobs.run_urgent("draft", lambda _context: len(seen), 5) == 0
    settle(jobs)
    assert seen == ["later"]


def test_urgent_faults_are_raised_and_bugs_reported(jobs: Jobs) -> None:
    bugs: list[BugReport] = []
    jobs.job_failed.connect(bugs.append)

    def refuse(_context: JobContext) -> None:
        raise RefusedError

    with pytest.raises(RefusedError):
        jobs.run_urgent("draft", refuse, 5)
    with pytest.raises(JobTimedOut):
        jobs.run_urgent("draft", lambda _context: 1 / 0, 5)
    assert [bug.kind for bug in bugs] == ["ZeroDivisionError"]


def test_shutdown_closes_the_database_on_its_own_thread_and_drops_the_rest(qtbot: QtBot) -> None:
    jobs = Jobs()
    owner = QObject()
    gate = threading.Event()
    closed_on: list[str] = []
    ran: list[str] = []
    changed: list[object] = []
    finished: list[object] = []
    running = threading.Event()
    jobs.changes_applied.connect(changed.append)

    def save(_context: JobContext) -> ChangeSet:
        running.set()
        gate.wait(5)
        return CHANGE

    jobs.run(owner, "save", save, lambda _changes: ran.append("callback"), announce=changes_of)
    jobs.run(owner, "queued", lambda _context: ran.append("queued")).finished.connect(finished.append)
    assert running.wait(5)
    report = jobs.shutdown(
        close=lambda: closed_on.append(threading.current_thread().name), interrupt=gate.set
    )
    assert report.database_ended
    assert report.work_ended
    assert closed_on == ["jindra-database"]
    assert ran == []
    assert changed == [CHANGE], "what was committed before the end is announced"
    assert finished == [JobOutcome.CANCELLED]
    late = jobs.run(owner, "late", lambda _context: ran.append("late"))
    assert late.outcome is JobOutcome.CANCELLED
    with pytest.raises(JobTimedOut):
        jobs.run_urgent("late", lambda _context: None, 1)
    assert jobs.shutdown() == report
    assert ran == []


def test_shutdown_waits_no_longer_than_it_may(qtbot: QtBot) -> None:
    jobs = Jobs()
    gate = threading.Event()
    blocked(jobs, QObject(), gate)
    report = jobs.shutdown(0.05)
    assert not report.database_ended
    assert report.work_ended
    gate.set()
    for thread in threading.enumerate():
        if thread.name == "jindra-database":
            thread.join(5)


def test_shutdown_lets_what_was_just_saved_end_before_it_interrupts(qtbot: QtBot) -> None:
    jobs = Jobs()
    interrupted: list[bool] = []
    running = threading.Event()
    saved: list[str] = []

    def save(context: JobContext) -> None:
        running.set()
        until(lambda: context.cancelled, what="the end never came")
        saved.append("saved")

    jobs.run(QObject(), "save", save)
    assert running.wait(5)
    assert jobs.shutdown(interrupt=lambda: interrupted.append(True)).database_ended
    assert (saved, interrupted) == (["saved"], [])
