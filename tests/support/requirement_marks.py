"""Finds `@pytest.mark.req(…)` in the source of the tests: which test proves which rule, and which shows a part."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.support.requirement_ids import DATA, IN_A_NAME, LOOKS_LIKE_AN_ID

TESTS = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Marked:
    """One mark: where it stands, the tests that it is put on, its ids, and the part that it claims (None: all)."""

    place: str
    tests: tuple[str, ...]
    ids: tuple[object, ...]
    """As written; None for one that is no constant text."""
    part: object = None

    @property
    def proves(self) -> bool:
        """Whether its tests fail when the rule as a whole is broken."""
        return self.part is None


def _mark(node: ast.Call, place: str, tests: tuple[str, ...]) -> Marked:
    ids = tuple(part.value if isinstance(part, ast.Constant) else None for part in node.args) or (None,)
    given = {word.arg: word.value.value if isinstance(word.value, ast.Constant) else "?" for word in node.keywords}
    part = given.pop("part", None)
    return Marked(f"{place}:{node.lineno}", tests, ids, "?" if given else part)


def _is_test(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name.startswith("test_")


def marks(tree: ast.Module, place: str) -> Iterator[Marked]:
    """Every `pytest.mark.req(...)` of a module, wherever it stands: over a test, a class, a parameter or the module."""
    of_module = tuple(f"{place}::{node.name}" for node in ast.walk(tree)
                      if isinstance(node, ast.FunctionDef) and _is_test(node))
    seen: set[int] = set()
    for node in ast.walk(tree):
        if not (isinstance(node, ast.FunctionDef | ast.ClassDef) and node.decorator_list):
            continue
        below = tuple(f"{place}::{part.name}" for part in ast.walk(node)
                      if isinstance(part, ast.FunctionDef) and _is_test(part))
        for decorator in node.decorator_list:
            for call in ast.walk(decorator):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "pytest.mark.req":
                    seen.add(id(call))
                    yield _mark(call, place, below)
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "pytest.mark.req" and id(call) not in seen:
            yield _mark(call, place, of_module)


@cache
def modules_of_tests() -> tuple[tuple[str, ast.Module], ...]:
    """Every module of tests by its path under `tests`, parsed."""
    return tuple((path.relative_to(TESTS).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
                 for path in sorted(TESTS.rglob("test_*.py")))


@cache
def all_marks() -> tuple[Marked, ...]:
    """Those of the whole suite."""
    return tuple(mark for place, tree in modules_of_tests() for mark in marks(tree, place))


def named_in_words() -> dict[str, tuple[str, ...]]:
    """Rules that a test names in its docstring or in its own name (`test_j_16_…`), with those tests."""
    named: dict[str, set[str]] = {}
    for place, tree in modules_of_tests():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and _is_test(node):
                ids = {*LOOKS_LIKE_AN_ID.findall(ast.get_docstring(node) or ""),
                       *(f"{letter.upper()}-{int(number):02d}" for letter, number in IN_A_NAME.findall(node.name))}
                for one in ids:
                    named.setdefault(one, set()).add(f"{place}::{node.name}")
    return {one: tuple(sorted(tests)) for one, tests in named.items()}


def rule_to_tests(*, part: str | None = None) -> dict[str, tuple[str, ...]]:
    """Rule by rule the tests that prove it; with `part="data"` those that show what it stands on."""
    assert part in {None, DATA}
    found: dict[str, set[str]] = {}
    for mark in all_marks():
        if mark.part == part:
            for one in mark.ids:
                found.setdefault(str(one), set()).update(mark.tests)
    return {one: tuple(sorted(tests)) for one, tests in found.items()}
