"""The n-th call to the disk fails, once or from then on (trust #9)."""

from __future__ import annotations

import random
import shutil
from functools import partial
from pathlib import Path

from tests.faults.calls import calls_of, run_with
from tests.faults.operations import OPERATIONS, copy_of
from tests.faults.parts.full_disk import judge_refused
from tests.faults.plan import Part, Tally

ROUNDS = 200
_CALLS = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink", "mkdir", "link",
          "copy_file_range", "sendfile")
_ERRORS = ("ENOSPC", "EIO")


class RefusedCalls(Part):
    """Any write, sync, rename or removal of each operation, with a full disk or a broken one (strace)."""

    name = "n-th call"
    goals = dict.fromkeys(OPERATIONS, ROUNDS)

    def __init__(self, rounds: int = 50) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        operation = OPERATIONS[figure]()
        prepared = place / "prepared"
        prepared.mkdir(mode=0o700)
        operation.prepare(prepared)
        counted = copy_of(prepared, place / "counted")
        calls = calls_of(partial(operation.work, counted), operation.steps, place / "calls.txt")
        tally = Tally()
        for number in range(self._rounds):
            folder = copy_of(prepared, place / str(number))
            call, when = calls.draw(dice, _CALLS)
            error, again = dice.choice(_ERRORS), dice.choice(("", "+"))
            ending = run_with(partial(operation.work, folder), operation.steps, call, f"{when}{again}",
                              f"error={error}")
            tally.rounds += 1
            judge_refused(operation, folder, ending, f"{call} {when}{again} {error}", tally)
            shutil.rmtree(folder)
        return tally
