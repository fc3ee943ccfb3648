"""A folder in which nothing may be written, and a second program (K-136, trust #9)."""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType

from jindra_desk.domain.base.errors import JindraError, VaultInUse
from tests.faults.children import Acknowledge, Child, How, run
from tests.faults.operations import OPERATIONS, Operation, copy_of
from tests.faults.plan import Part, Tally
from tests.faults.test_world import read_only
from tests.faults.world import obey_modes
from tests.support.practice_desk import program
from tests.support.vaults import file_hashes

SECOND = "second program"
_READ_ONLY = "read-only folder: "


class Refusals(Part):
    """Each operation where nothing may be written; and two programs, of which the first is killed in the end."""

    name = "refusals"
    goals: Mapping[str, int] = MappingProxyType({
        **{f"{_READ_ONLY}{name}": 10 for name in OPERATIONS}, SECOND: 200,
    })

    def __init__(self, rounds: int = 10) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        tally = Tally()
        if figure == SECOND:
            for _ in range(self._rounds):
                _second(place / "praktijk.jdv", tally)
        else:
            self._read_only(OPERATIONS[figure.removeprefix(_READ_ONLY)](), place, tally)
        return tally

    def _read_only(self, operation: Operation, place: Path, tally: Tally) -> None:
        prepared = place / "prepared"
        prepared.mkdir(mode=0o700)
        operation.prepare(prepared)
        for number in range(self._rounds):
            folder = copy_of(prepared, place / str(number))
            before = file_hashes(folder)
            with read_only(folder):
                ending = run(partial(_as_nobody, operation, folder), operation.steps)
            tally.rounds += 1
            if ending.how is not How.REFUSED or ending.acknowledged:
                tally.fault(f"{ending}")
            if file_hashes(folder) != before:
                tally.fault("something was written all the same")
            try:
                operation.judge(folder, 0)
            except (AssertionError, JindraError, LookupError) as broken:
                tally.fault(f"{type(broken).__name__}: {broken}")


def _as_nobody(operation: Operation, folder: Path, acknowledge: Acknowledge) -> None:
    obey_modes()
    operation.work(folder, acknowledge)


def _second(vault: Path, tally: Tally) -> None:
    """While the first has it the second is refused; when the first is killed it is free at once."""
    def hold(acknowledge: Acknowledge) -> None:
        program().instance_lock(vault).acquire()
        acknowledge(0)
        signal.pause()

    child = Child(hold)
    if not child.await_work():
        tally.fault(f"the first was refused: {child.end()}")
        return
    child.go()
    own = program().instance_lock(vault)
    try:
        own.acquire()
        tally.fault("both had it")
    except VaultInUse:
        tally.note("refused")
    os.kill(child.pid, signal.SIGKILL)
    child.end()
    try:
        own.acquire()
        own.release()
    except JindraError as told:
        tally.fault(f"still taken after the first was killed: {type(told).__name__}")
    tally.rounds += 1
