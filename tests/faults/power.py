"""Power cuts by trace and replay: what was acknowledged is there after every one of them (trust #9)."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jindra_desk.domain.base.errors import JindraError
from tests.faults.children import Acknowledge
from tests.faults.disk import Disk
from tests.faults.operations import Operation, copy_of
from tests.faults.tracing import Trace, traced

_REDRAWS = 20


@dataclass(frozen=True, slots=True)
class Image:
    """One folder as a power cut may leave it: after which event, and what had been acknowledged by then."""

    after: int
    acknowledged: int
    files: dict[str, bytes]


def trace_of(operation: Operation, prepared: Path, place: Path, steps: int) -> Trace:
    """Let the operation do that many steps in a copy of `prepared`, seen from the kernel's side."""
    folder = copy_of(prepared, place / "traced")

    def work(acknowledge: Acknowledge) -> None:
        operation.work(folder, acknowledge)

    try:
        trace = traced(work, steps, folder, place / "strace.txt")
    finally:
        shutil.rmtree(folder)
    if trace.ending.acknowledged != steps:
        raise RuntimeError(f"the traced work did not do its steps: {trace.ending}")
    return trace


def images(trace: Trace, number: int, dice: random.Random) -> Iterator[Image]:
    """That many different images, spread over all moments at which something could be lost."""
    disk = Disk.of(trace)
    risky = []
    for place, event in enumerate(trace.events):
        disk.take(event)
        if disk.at_risk:
            risky.append(place)
    if not risky:
        raise RuntimeError("nothing was ever at risk: the trace is empty")
    wanted = sorted(dice.choice(risky) for _ in range(number))
    disk, place, seen = Disk.of(trace), -1, set[bytes]()
    for after in wanted:
        while place < after:
            place += 1
            disk.take(trace.events[place])
        for _ in range(_REDRAWS):
            files = disk.after_power_cut(dice)
            mark = hashlib.blake2b(repr(disk.acknowledged).encode())
            for name in sorted(files):
                mark.update(name.encode() + b"\0" + len(files[name]).to_bytes(8) + files[name])
            if mark.digest() not in seen:
                break
        seen.add(mark.digest())
        yield Image(after, disk.acknowledged, files)


def fault_of(operation: Operation, image: Image, folder: Path) -> str:
    """Lay the image out in `folder`, open it with the program and judge it; empty when nothing is lost."""
    for name, content in image.files.items():
        path = folder / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_bytes(content)
    try:
        operation.judge(folder, image.acknowledged)
    except (AssertionError, JindraError, LookupError) as broken:
        return f"{type(broken).__name__}: {broken}"
    finally:
        shutil.rmtree(folder)
    return ""
