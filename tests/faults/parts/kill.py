"""kill -9 at random moments, and at random calls to the kernel (trust #9)."""

from __future__ import annotations

import random
import shutil
import time
from functools import partial
from pathlib import Path

from jindra_desk.domain.base.errors import JindraError
from tests.faults.calls import calls_of, run_with
from tests.faults.children import Child, Ending, How, have_strace
from tests.faults.operations import OPERATIONS, Operation, copy_of
from tests.faults.plan import Part, Tally

ROUNDS = 1000
_BEYOND = 1.4
"""Kills go on for longer than the first steps took, so that some fall after them on a busy machine too."""


class Kill(Part):
    """A figure for each operation; every second kill falls on a call to the kernel, where strace is there."""

    name = "kill"
    goals = dict.fromkeys(OPERATIONS, ROUNDS)

    def __init__(self, rounds: int = 50) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        operation = OPERATIONS[figure]()
        prepared = place / "prepared"
        prepared.mkdir(mode=0o700)
        operation.prepare(prepared)
        tally = Tally()
        span = span_of(operation, copy_of(prepared, place / "measured"))
        calls = None
        if have_strace():
            counted = copy_of(prepared, place / "counted")
            calls = calls_of(partial(operation.work, counted), operation.steps, place / "calls.txt")
        for number in range(self._rounds):
            folder = copy_of(prepared, place / str(number))
            if calls is not None and number % 2:
                call, when = calls.draw(dice)
                ending = run_with(partial(operation.work, folder), operation.steps, call, str(when), "signal=KILL")
                moment = f"at {call} {when}"
            else:
                after = dice.uniform(0, _BEYOND * span)
                ending = killed_after(operation, folder, after)
                moment = f"after {after * 1000:.1f} ms"
            judged(operation, folder, ending, moment, tally)
            shutil.rmtree(folder)
        return tally


def span_of(operation: Operation, folder: Path) -> float:
    """Seconds from being at work until some steps were acknowledged: kills fall into that time."""
    child = Child(partial(operation.work, folder), operation.steps)
    _begun(child)
    begin = time.perf_counter()
    child.go()
    ending = child.end()
    span = time.perf_counter() - begin
    if not ending.acknowledged:
        raise RuntimeError(f"the operation did nothing at all: {ending}")
    return span


def _begun(child: Child) -> None:
    if not child.await_work():
        raise RuntimeError(f"the operation did not begin: {child.end()}")


def killed_after(operation: Operation, folder: Path, seconds: float) -> Ending:
    """Kill it that long after it began to work."""
    child = Child(partial(operation.work, folder))
    _begun(child)
    child.go()
    return child.kill_after(seconds)


def judged(operation: Operation, folder: Path, ending: Ending, moment: str, tally: Tally) -> None:
    """Open what the killed process left, and count the round."""
    tally.rounds += 1
    tally.note("steps acknowledged", ending.acknowledged)
    tally.note("killed at work", ending.how is How.KILLED)
    if ending.how in (How.CRASHED, How.HUNG):  # refused: it was the helper of a backup that was killed
        tally.fault(f"{moment}: ended by itself: {ending}")
        return
    try:
        operation.judge(folder, ending.acknowledged)
    except (AssertionError, JindraError, LookupError) as broken:
        tally.fault(f"{moment}, {ending.acknowledged} acknowledged: {type(broken).__name__}: {broken}")
