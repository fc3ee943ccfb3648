"""Too little memory: the operation ends and says so, the vault is whole (trust #9)."""

from __future__ import annotations

import random
import resource
import shutil
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType

from jindra_desk.domain.base.errors import JindraError
from tests.faults.children import Acknowledge, How, run
from tests.faults.operations import OPERATIONS, Operation, copy_of
from tests.faults.plan import Part, Tally

ROUNDS = 100
_MOST_LEFT = 27.0
"""Up to 128 MiB, each power of two as often as the next."""
_WORDS = ("MemoryError", "can't start new thread", "Error binding parameter")
"""How Python, and sqlcipher3 for a value that it cannot copy, say that there is no memory left."""
_SIZES = (1 << 20, 1 << 16, 1 << 12, 1 << 8)
_WANTED = ("open", "save", "photo", "erase", "backup")


class Memory(Part):
    """A limit on the address space, of which all but a little is taken away when the operation is at work."""

    name = "memory"
    goals: Mapping[str, int] = MappingProxyType({name: ROUNDS for name in _WANTED if name in OPERATIONS})

    def __init__(self, rounds: int = 50) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        operation = OPERATIONS[figure]()
        prepared = place / "prepared"
        prepared.mkdir(mode=0o700)
        operation.prepare(prepared)
        tally = Tally()
        for number in range(self._rounds):
            folder = copy_of(prepared, place / str(number))
            left = int(2 ** dice.uniform(8, _MOST_LEFT))
            _starved(operation, folder, left, tally)
            shutil.rmtree(folder)
        return tally


def _starved(operation: Operation, folder: Path, left: int, tally: Tally) -> None:
    ending = run(partial(_with_little, operation, folder, left), operation.steps)
    tally.rounds += 1
    out_of_memory = any(words in ending.detail for words in _WORDS)
    tally.note("done all the same", ending.how is How.DONE)
    tally.note("told", ending.how is How.REFUSED or out_of_memory)
    tally.note("ended by the system", ending.how is How.KILLED)
    if ending.how is How.HUNG or (ending.how is How.CRASHED and not out_of_memory):
        tally.fault(f"{left} bytes left: {ending}")
    try:
        operation.judge(folder, ending.acknowledged)
    except (AssertionError, JindraError, LookupError) as broken:
        tally.fault(f"{left} bytes left: {ending}: {type(broken).__name__}: {broken}")


def _with_little(operation: Operation, folder: Path, left: int, acknowledge: Acknowledge) -> None:
    def narrow(number: int) -> None:
        acknowledge(number)
        if number == 0:
            pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
            limit = pages * resource.getpagesize() + int(2 ** _MOST_LEFT)
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
            hoard.extend(_all_that_is_left())
            freed = 0
            while hoard and freed < left:
                freed += len(hoard.pop())

    hoard: list[bytearray] = []
    operation.work(folder, narrow)


def _all_that_is_left() -> list[bytearray]:
    """Take every piece of memory that can be had, the large ones first."""
    taken: list[bytearray] = []
    for size in _SIZES:
        try:
            while True:
                taken.append(bytearray(size))
        except MemoryError:
            continue
    return taken
