"""Habits of the tests: fewer and fewer reaches into private members, and no sleep.

A test that reaches into a screen breaks when the screen is redrawn, and passes when its button is gone. Those figures
may go down, and never up: who lowers one writes the lower one here. A test that sleeps is slow on a quick machine and
red on a slow one.
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
WAITING = "support/waiting.py"
LETS_TIME_PASS = MappingProxyType({
    "faults/__main__.py": "the plan looks now and then whether a piece of hours is over",
    "faults/children.py": "a kill after so many seconds; a thread that the kernel has still to end",
    "faults/test_ended_outside.py": "asked to end at any moment",
    "imaging/test_service.py": "a photo that is under way in a worker which says nothing",
    "system/disks/test_copying.py": "a kill at several moments",
    "system/lock/test_session_watch.py": "nothing that comes",
    "system/test_covered_until_seen.py": "what is seen during two seconds",
    "system/test_session_watch_bus.py": "a bus that is away for a moment",
    "system/test_typing_desk.py": "the seconds within which a form is kept, before a kill",
    "threats/leaving_child.py": "a slow disk",
    "threats/stuck_window.py": "an event loop that is at rest before it is blocked",
    "threats/test_threat_08_memory_after_lock.py": "a process that must not have ended by itself",
    "threats/test_threat_20_readable_output.py": "a kill at any moment",
    "threats/test_threat_26_ui_thread_busy.py": "a heart that beats for a second",
})
"""Modules of which time is the subject, and what passes there; everywhere else a test waits until something is so."""


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


def test_no_test_sleeps() -> None:
    """Wait until it is so (`tests.support.waiting.until`); what a started process is told to do does not count."""
    assert [name for name, tree in trees() if sleeps(tree) and name != WAITING] == []


def test_time_passes_only_where_it_is_the_subject() -> None:
    """Both ways: a module that no longer needs it leaves the list."""
    lets = {name for name, tree in trees() if name != WAITING and any(
        isinstance(node, ast.Call) and ast.unparse(node.func) == "elapse" for node in ast.walk(tree))}
    assert lets == set(LETS_TIME_PASS)
