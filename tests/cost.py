"""`python -m tests.cost LOG...`: what each room of the suite costs, from a run with `--durations 0 -vv`.

python -m tests.cost LOG               seconds per room (ui, journeys, threats …), the most expensive first
python -m tests.cost --depth 2 LOG     one folder deeper (ui/tour, application/photos …); 9 gives each module
python -m tests.cost --per-test 5 LOG  and the five most expensive tests of each

What a room costs is the time of its tests with their set-up, on one processor: a run with two takes about half.
Run by hand: `python -m pytest tests/ui -vv --durations 0 > LOG`.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

_LINE = re.compile(r"^(\d+\.\d+)s (?:call|setup|teardown)\s+(tests/\S+?\.py)(::.*)$")


def measured(lines: Iterable[str]) -> dict[str, float]:
    """Seconds per test: its call, set-up and teardown together."""
    tests: defaultdict[str, float] = defaultdict(float)
    for line in lines:
        if found := _LINE.match(line.rstrip()):
            tests[found[2] + found[3]] += float(found[1])
    return dict(tests)


def room_of(test: str, depth: int) -> str:
    """`ui/tour` of `tests/ui/tour/test_tour.py::test_x`, for a depth of 2."""
    return "/".join(test.partition("::")[0].split("/")[1:][:depth])


def table(tests: dict[str, float], depth: int = 1, per_test: int = 0) -> Iterator[str]:
    """Line by line: seconds, share, number of tests, room; then the most expensive tests of that room."""
    rooms: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for test, seconds in tests.items():
        rooms[room_of(test, depth)][test] = seconds
    whole = sum(tests.values())
    for room, inside in sorted(rooms.items(), key=lambda item: -sum(item[1].values())):
        cost = sum(inside.values())
        yield f"{cost:8.1f} s {cost / whole:6.1%} {len(inside):6} tests  {room}"
        for test in sorted(inside, key=lambda one: -inside[one])[:per_test]:
            yield f"{inside[test]:17.1f} s                 {test}"
    yield f"{whole:8.1f} s 100.0% {len(tests):6} tests  together"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; answers 2 when a log holds no durations."""
    parser = argparse.ArgumentParser(prog="python -m tests.cost", description="What each room of the suite costs.")
    parser.add_argument("logs", nargs="+", type=Path, metavar="LOG")
    parser.add_argument("--depth", type=int, default=1)
    parser.add_argument("--per-test", type=int, default=0)
    asked = parser.parse_args(arguments)
    tests = measured(line for log in asked.logs for line in log.read_text(encoding="utf-8").splitlines())
    if not tests:
        print("no durations in there: run pytest with --durations 0 -vv", file=sys.stderr)
        return 2
    for line in table(tests, asked.depth, asked.per_test):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
