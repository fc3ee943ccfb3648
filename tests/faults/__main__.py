"""The whole fault plan by one command: `python -m tests.faults --seed 7 --resume DIR --report FILE.md`.

It works piece by piece, each in a process of its own, for at most `--hours` (one, if nothing is said), and goes on
where it was when it is started again with the same `--resume`. Exit code 1 when any round went wrong. Linux; as root it
can mount the small disks that the full-disk part wants, and else makes do with a limit on the size of a file.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from jindra_desk.system.clock.clock import SystemClock
from tests.faults import report
from tests.faults.parts import PARTS
from tests.faults.plan import Part, Tally
from tests.faults.state import State
from tests.support.waiting import elapse

_PIECE_SECONDS = 900.0
_MEMORY_DISK = Path("/dev/shm")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what is asked; answers the exit code."""
    given = _parser().parse_args(arguments)
    parts = [part for part in PARTS if not given.part or part.name in given.part]
    given.resume.mkdir(parents=True, exist_ok=True)
    file = given.resume / "state.json"
    state = State.read(file) or State(given.seed)
    if state.seed != given.seed:
        sys.stderr.write(f"{file} was begun with seed {state.seed}\n")
        return 2
    sitting = {"begun": _now(), "ended": _now()}
    state.sittings.append(sitting)
    limit = time.monotonic() + given.hours * 3600
    stuck: set[tuple[str, str]] = set()
    while time.monotonic() < limit and (wanted := state.next_of(parts, stuck)) is not None:
        part, figure = wanted
        reached = state.of(part, figure)
        begin = time.monotonic()
        tally = run_piece(part, figure, f"{given.seed}:{part.name}:{figure}:{reached.pieces}", given.place)
        reached.add(tally, time.monotonic() - begin)
        if not tally.rounds:
            stuck.add((part.name, figure))  # told in the report, tried again in the next sitting
        sitting["ended"] = _now()
        state.write(file)
        sys.stdout.write(f"{_now()} {part.name}: {figure}: {reached.rounds} of {part.goals[figure]}, "
                         f"{reached.faults} faults\n")
        sys.stdout.flush()
        if given.report is not None:
            report.write(state, PARTS, given.report)
    state.write(file)
    if given.report is not None:
        report.write(state, PARTS, given.report)
    sys.stdout.write(report.as_markdown(state, parts))
    return 1 if any(reached.faults for reached in state.figures.values()) else 0


def run_piece(part: Part, figure: str, seed: str, place: Path | None = None) -> Tally:
    """One piece in a child of its own; one that dies or hangs is a fault itself."""
    root = place or (_MEMORY_DISK if _MEMORY_DISK.is_dir() else None)
    with tempfile.TemporaryDirectory(prefix="faults-", dir=root) as folder:
        answer, room = Path(folder, "answer.json"), Path(folder, "room")
        room.mkdir()
        child = os.fork()
        if child == 0:
            _live(part, figure, seed, room, answer)
        _wait(child)
        if answer.exists():
            return Tally(**json.loads(answer.read_text(encoding="utf-8")))
    return Tally(0, [f"the piece {seed} ended without an answer"])


def _live(part: Part, figure: str, seed: str, room: Path, answer: Path) -> None:
    os.setsid()
    os.environ["TMPDIR"] = str(room)
    tempfile.tempdir = str(room)
    try:
        try:
            tally = part.piece(figure, random.Random(seed), room)
        except Exception:  # noqa: BLE001 - a harness that breaks must be seen, and must not end the run
            tally = Tally(0, [f"{seed}: {traceback.format_exc()}"])
        answer.write_text(json.dumps(asdict(tally)), encoding="utf-8")
    finally:
        os._exit(0)


def _wait(child: int) -> None:
    """Until the child ended; with everything that it started it is killed when that takes too long.

    Time in which this process was stopped itself, to leave the machine to others, does not count.
    """
    taken, seen = 0.0, time.monotonic()
    while os.waitpid(child, os.WNOHANG) == (0, 0):
        now = time.monotonic()
        taken, seen = taken + min(now - seen, 1.0), now
        if taken > _PIECE_SECONDS:
            os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return
        elapse(0.02)


def _now() -> str:
    return SystemClock().now().isoformat(timespec="minutes")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description="The fault plan of trust.md, in full.")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--part", action="append", choices=[part.name for part in PARTS],
                        help="only this one; may be repeated")
    parser.add_argument("--hours", type=float, default=1.0)
    parser.add_argument("--resume", type=Path, default=Path("build/faults"), help="folder of the state")
    parser.add_argument("--report", type=Path, help="Markdown; the same as JSON beside it")
    parser.add_argument("--place", type=Path, help="where vaults are made and broken; a disk in memory by default")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
