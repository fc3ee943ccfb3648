"""Kills operations again and again at random moments: `python -m tests.faults.killing ROUNDS SEED OPERATION…`.

A process of its own, so that it may fork: everything is imported once, each round is a forked child. It measures how
long the first steps take and spreads its kills over that time. It prints one line of JSON for each operation and stops
at the first vault that does not hold what was promised, with exit code 1 and the reason.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from tests.faults.operations import OPERATIONS, Operation, copy_of

_MEASURED_STEPS = 3
_BEYOND = 1.4
"""Kills go on for longer than the first steps took, so that some fall after them on a busy machine too."""
_PATIENCE = 10.0


def main(rounds: int, seed: int, names: list[str]) -> int:
    """Run the rounds of each operation; answers the exit code."""
    return max(_run(name, rounds, random.Random(f"{seed}:{name}")) for name in names)


def _run(name: str, rounds: int, dice: random.Random) -> int:
    operation = OPERATIONS[name]()
    with tempfile.TemporaryDirectory(prefix="killed-") as place:
        prepared = Path(place, "prepared")
        prepared.mkdir(mode=0o700)
        operation.prepare(prepared)
        span = _time_of_first_steps(operation, copy_of(prepared, Path(place, "measured")))
        acknowledged: list[int] = []
        for number in range(rounds):
            folder = copy_of(prepared, Path(place, str(number)))
            acknowledged.append(_kill_one(operation, folder, dice.uniform(0, _BEYOND * span)))
            try:
                operation.judge(folder, acknowledged[-1])
            except AssertionError as broken:
                sys.stderr.write(f"{name} round {number}, {acknowledged[-1]} acknowledged: {broken}\n")
                return 1
            shutil.rmtree(folder)
    sys.stdout.write(json.dumps({"operation": name, "acknowledged": acknowledged, "span_ms": span * 1000}) + "\n")
    return 0


def _fork(work: Callable[[Callable[[int], None]], None]) -> tuple[int, int]:
    """Start the child; answer its id and the end of the pipe on which it acknowledges, one byte a step."""
    reading, writing = os.pipe()

    def acknowledge(_number: int) -> None:
        os.write(writing, b".")

    child = os.fork()
    if child == 0:
        os.close(reading)
        code = 1
        try:
            work(acknowledge)
            code = 0
        except Exception:  # noqa: BLE001 - the child ends here, whatever it was
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)
    os.close(writing)
    return child, reading


def _time_of_first_steps(operation: Operation, folder: Path) -> float:
    """Seconds from being at work until some steps were acknowledged: kills fall into that time."""
    child, reading = _fork(lambda acknowledge: operation.work(folder, acknowledge))
    _await_work(reading)
    begin = time.perf_counter()
    steps = 0
    while steps < _MEASURED_STEPS and (came := _read(reading, _PATIENCE)):
        steps += came
    span = time.perf_counter() - begin
    _end(child, reading)
    if not steps:
        raise RuntimeError("the operation did nothing at all")
    return span


def _kill_one(operation: Operation, folder: Path, after: float) -> int:
    """Answer how many steps the child had acknowledged when it died."""
    child, reading = _fork(lambda acknowledge: operation.work(folder, acknowledge))
    _await_work(reading)
    time.sleep(after)
    return _end(child, reading)


def _await_work(reading: int) -> None:
    """The first byte says that the vault is open and the first step begins."""
    ready, _, _ = select.select([reading], [], [], _PATIENCE)
    if not ready or not os.read(reading, 1):
        raise RuntimeError("the operation did not begin")


def _end(child: int, reading: int) -> int:
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = 0
    while came := _read(reading, 0):
        said += came
    os.close(reading)
    return said


def _read(reading: int, seconds: float) -> int:
    ready, _, _ = select.select([reading], [], [], seconds)
    return len(os.read(reading, 4096)) if ready else 0


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
