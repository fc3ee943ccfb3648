"""Runs benchmarks by hand: `python -m tests.bench [NAME …] [--photos DIR]`.

Each prints its figures with goal and baseline, measured in the same run. The exit code is 1 when a goal is missed.
Nothing here runs in CI: timings of a shared machine would fail it at random.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench import backup, dashboard, layout, memory, photos, search, start, unlock
from tests.bench.figures import Figure
from tests.bench.options import Options

BENCHMARKS: dict[str, Callable[[Options], list[Figure]]] = {
    "start": start.run, "unlock": unlock.run, "search": search.run,
    "dashboard": dashboard.run, "photos": photos.run, "memory": memory.run, "backup": backup.run,
    "layout": layout.run,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what is named, or everything."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Benchmarks of Jindra Desk.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument("--clients", type=int, default=50_000, help="size of the big vault (50000)")
    parser.add_argument("--repeat", type=int, default=0, help="rounds, instead of each benchmark's own number")
    parser.add_argument("--photos", type=Path, metavar="DIR", help="measure these photos too")
    parser.add_argument("--gigabytes", type=float, default=5.0, help="size of the vault that is backed up (5)")
    given = parser.parse_args(arguments)
    unknown = [name for name in given.names if name not in BENCHMARKS]
    if unknown:
        parser.error(f"unknown: {', '.join(unknown)}")
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options = Options(given.clients, given.repeat, given.photos, given.gigabytes)
    shown = os.environ.get("QT_QPA_PLATFORM") or "a display"
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {shown}")
    print(f"yardstick: {yardstick():.1f} ms of plain Python; compare figures in ms only between runs where it agrees")
    missed = 0
    for name in given.names or BENCHMARKS:
        print(f"\n{name}: {(sys.modules[BENCHMARKS[name].__module__].__doc__ or '').splitlines()[0]}")
        for figure in BENCHMARKS[name](options):
            missed += figure.met is False
            print(figure.line(), flush=True)
    return 1 if missed else 0


def yardstick() -> float:
    """Milliseconds for a fixed piece of Python, at best: how fast this machine is right now."""
    taken = []
    for _ in range(5):
        begin = time.perf_counter()
        sum(number * number for number in range(300_000))
        taken.append((time.perf_counter() - begin) * 1000)
    return min(taken)


if __name__ == "__main__":
    raise SystemExit(main())
