"""A disk that fills up in the middle: typed error, nothing half, the vault opens, never a claim (trust #9)."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from jindra_desk.domain.base.errors import JindraError
from tests.faults.children import Acknowledge, Child, Ending, How
from tests.faults.operations import OPERATIONS, Operation, copy_of, opens_or_refuses
from tests.faults.plan import Part, Tally

SIZES = 200
copying_out: Any = import_module("jindra_desk.application.copies.backup")
putting_back: Any = import_module("jindra_desk.application.restore.restore")
changing_key: Any = import_module("jindra_desk.storage.vault.rekey")
_PLENTY = 64 * 1024 * 1024
_PAGE = 4096
_BEYOND = 1.15


class SmallDisk:
    """A disk in memory of any size (root, Linux); without that right, a limit on the size of each file."""

    def __init__(self, place: Path) -> None:
        """An empty one at `place`."""
        self.place = place
        place.mkdir(mode=0o700)
        self.real = os.geteuid() == 0 and _mount("-t", "tmpfs", "-o", f"size={_PLENTY},mode=700", "tmpfs", str(place))

    def leave_free(self, size: int) -> None:
        """Make it so small that only `size` bytes are free; a no-op where it is not real."""
        if self.real:
            _mount("-o", f"remount,size={self.used() + size}", str(self.place))

    def make_room(self) -> None:
        """Give it plenty again."""
        if self.real:
            _mount("-o", f"remount,size={_PLENTY}", str(self.place))

    def used(self) -> int:
        """Bytes that are taken."""
        seen = os.statvfs(self.place)
        return (seen.f_blocks - seen.f_bfree) * seen.f_frsize

    def remove(self) -> None:
        """Throw it away."""
        if self.real:
            subprocess.run(["umount", str(self.place)], check=True)
        shutil.rmtree(self.place)


def _mount(*arguments: str) -> bool:
    return subprocess.run(["mount", *arguments], stderr=subprocess.DEVNULL, check=False).returncode == 0


class FullDisk(Part):
    """200 sizes for each operation."""

    name = "full-disk"
    goals = dict.fromkeys(OPERATIONS, SIZES)

    def __init__(self, sizes: int = 50) -> None:
        """`sizes` in a piece."""
        self._sizes = sizes

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        operation = OPERATIONS[figure]()
        prepared = place / "prepared"
        prepared.mkdir(mode=0o700)
        operation.prepare(prepared)
        needed = _needed(operation, prepared, place / "measured")
        tally = Tally()
        for number in range(self._sizes):
            free = dice.randrange(0, int(needed * _BEYOND), _PAGE)
            disk = SmallDisk(place / f"disk{number}")
            try:
                _fill(operation, prepared, disk, free, tally)
            finally:
                disk.remove()
        return tally


def _fill(operation: Operation, prepared: Path, disk: SmallDisk, free: int, tally: Tally) -> None:
    folder = copy_of(prepared, disk.place / "kluis")
    largest = max(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    work = partial(_unforeseen, operation, folder)
    if not disk.real:
        work = partial(_bounded, operation, folder, largest + free // 2)
    child = Child(work, operation.steps)
    if child.await_work():
        disk.leave_free(free)
        child.go()
    ending = child.end()
    tally.rounds += 1
    judge_refused(operation, folder, ending, f"{free} bytes free", tally,
                  while_refusing=partial(opens_or_refuses, operation, folder), make_room=disk.make_room)


def judge_refused(operation: Operation, folder: Path, ending: Ending, moment: str, tally: Tally, *,
                  while_refusing: Callable[[], None] | None = None,
                  make_room: Callable[[], None] | None = None) -> None:
    """It did all or ended with a typed error; opening on a full disk works or is refused in words; nothing is half."""
    tally.note("refused", ending.how is How.REFUSED)
    tally.note("done all the same", ending.how is How.DONE)
    if ending.how not in (How.REFUSED, How.DONE):
        tally.fault(f"{moment}: {ending.how.value}, {ending.acknowledged} acknowledged: {ending.detail}")
        return
    try:
        if while_refusing is not None:
            while_refusing()
        if make_room is not None:
            make_room()
        operation.judge(folder, ending.acknowledged)
    except (AssertionError, JindraError, LookupError, OSError) as broken:
        tally.fault(f"{moment}: {ending}: {type(broken).__name__}: {broken}")


def _unforeseen(operation: Operation, folder: Path, acknowledge: Acknowledge) -> None:
    """Somebody else fills the disk after the program looked how much is free: it looked, and was satisfied."""
    for look in (copying_out, putting_back):
        look._check_space = _satisfied
    changing_key._MARGIN_BYTES = -_PLENTY
    operation.work(folder, acknowledge)


def _satisfied(*_looked_at: object) -> None:
    """Enough, as it seems."""


def _bounded(operation: Operation, folder: Path, size: int, acknowledge: Acknowledge) -> None:
    """Python would be killed by the signal; without it the write itself fails, as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    operation.work(folder, acknowledge)


def _needed(operation: Operation, prepared: Path, place: Path) -> int:
    """The most that the disk held beyond the beginning, while it did all its steps."""
    disk = SmallDisk(place)
    try:
        folder = copy_of(prepared, disk.place / "kluis")
        if not disk.real:
            return 2 * sum(file.stat().st_size for file in prepared.iterdir() if file.is_file())
        begin, most = disk.used(), 0
        child = Child(partial(operation.work, folder), operation.steps)
        if child.await_work():
            child.go()
        while child.listen(0.0005):
            most = max(most, disk.used() - begin)
        ending = child.end()
        if ending.acknowledged != operation.steps:
            raise RuntimeError(f"the measured work did not do its steps: {ending}")
        return max(most, 4 * _PAGE)
    finally:
        disk.remove()
