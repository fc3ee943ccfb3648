"""Habits of the tests that can only get better: no reach into private members, no sleep.

A test that reaches into a screen breaks when the screen is redrawn, and passes when its button is gone. The figures
here may go down, and never up: who lowers one writes the lower one here.
"""

from __future__ import annotations

import ast
from collections import Counter
from functools import cache
from pathlib import Path
from types import MappingProxyType

import pytest

TESTS = Path(__file__).resolve().parent

MOST_REACHES = MappingProxyType({
    "ui": 61, "threats": 45,
    "system": 16, "application": 9, "storage": 8, "faults": 7, "security": 7, "bench": 6,
    "disk": 6, "support": 2, "test_readme.py": 3, "cli": 2, "documents": 2, "domain": 1,
})
"""How often the tests of a room name a private member of something else; a room that is not named: never."""
MOST_SLEEPS = 50
"""Calls of `time.sleep` in the code of tests; what a started process is told to do does not count."""


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    return tuple((path.relative_to(TESTS).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
                 for path in sorted(TESTS.rglob("*.py")))


def reaches(tree: ast.Module) -> int:
    """`page._choice`: a private member of anything but `self` and `cls`."""
    return sum(1 for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr.startswith("_")
               and not node.attr.startswith("__")
               and not (isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"}))


def sleeps(tree: ast.Module) -> int:
    """`time.sleep(1)` or `sleep(1)`; a method of a stand-in clock is none."""
    return sum(1 for node in ast.walk(tree)
               if isinstance(node, ast.Call) and ast.unparse(node.func) in {"time.sleep", "sleep"})


@pytest.mark.parametrize(("line", "reached", "slept"), [
    ("page._choice._yes.click()", 2, 0), ("self._kept = cls._all", 0, 0), ("x.__dict__", 0, 0),
    ("time.sleep(1)", 0, 1), ("sleep(1)", 0, 1), ("clock.sleep(1)", 0, 0)])
def test_the_walk_sees_each(line: str, reached: int, slept: int) -> None:
    tree = ast.parse(line)
    assert (reaches(tree), sleeps(tree)) == (reached, slept)


def test_tests_reach_into_fewer_and_fewer_private_members() -> None:
    """Give the screen a public part, or a step of `UiDriver`, and lower the figure of the room."""
    found = Counter(dict.fromkeys(MOST_REACHES, 0))
    for name, tree in trees():
        found[name.partition("/")[0]] += reaches(tree)
    more = {room: (count, MOST_REACHES.get(room, 0)) for room, count in found.items()
            if count > MOST_REACHES.get(room, 0)}
    assert more == {}, "found, and at most"


def test_tests_sleep_less_and_less() -> None:
    """Wait for what is to happen; a real process is polled by `tests.support.waiting`."""
    assert sum(sleeps(tree) for _, tree in trees()) <= MOST_SLEEPS
