"""Which tests prove which rule: each mark names a requirement that exists, and every one is a constant to search for.

`@pytest.mark.req("J-16")` on a test says: this test fails when that rule is broken. An id in a docstring says only
what a test is about.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.support.requirement_ids import IN_A_NAME, LOOKS_LIKE_AN_ID, TOUCHED_ONLY, VALID_IDS

TESTS = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Marked:
    """One mark: where it stands, and the ids that it claims."""

    place: str
    ids: tuple[object, ...]


def marks(tree: ast.Module, place: str) -> Iterator[Marked]:
    """Every `pytest.mark.req(...)` of a module; ids that are no constant text are answered as None."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.mark.req":
            ids = tuple(part.value if isinstance(part, ast.Constant) else None for part in node.args)
            yield Marked(f"{place}:{node.lineno}", ids or (None,))


def all_marks() -> tuple[Marked, ...]:
    """Those of the whole suite."""
    files = sorted(TESTS.rglob("test_*.py"))
    return tuple(mark for path in files for mark in marks(ast.parse(path.read_text(encoding="utf-8")),
                                                          path.relative_to(TESTS).as_posix()))


def test_each_mark_names_requirements_that_exist() -> None:
    wrong = {mark.place: mark.ids for mark in all_marks() if not set(mark.ids) <= VALID_IDS}
    assert wrong == {}, 'a mark is `@pytest.mark.req("J-16")`, with ids of tests/requirement_ids.py as constant text'


def test_a_wrong_mark_is_seen() -> None:
    """The walk above can fail: an unknown rule, a number of one figure, a variable, and a mark without any."""
    source = ('@pytest.mark.req("J-16", "J-68")\ndef a(): ...\n@pytest.mark.req("J-2")\ndef b(): ...\n'
              '@pytest.mark.req(RULE)\ndef c(): ...\n@pytest.mark.req()\ndef d(): ...\n@pytest.mark.req("K-150")\n'
              "def e(): ...\n")
    found = [set(mark.ids) <= VALID_IDS for mark in marks(ast.parse(source), "x")]
    assert found == [False, False, False, False, True]


def named_in_words() -> set[str]:
    """Ids that a test names in its docstring or in its own name (`test_j_16_…`)."""
    named: set[str] = set()
    for path in sorted(TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                named.update(LOOKS_LIKE_AN_ID.findall(ast.get_docstring(node) or ""))
                named.update(f"{letter.upper()}-{int(number):02d}" for letter, number in IN_A_NAME.findall(node.name))
    return named


def test_a_rule_that_is_only_talked_of_is_no_proven_rule() -> None:
    """An id in a test's words without a mark anywhere stands in TOUCHED_ONLY: a part of the rule is shown, not all."""
    proven = {one for mark in all_marks() for one in mark.ids}
    assert sorted(named_in_words() - proven - TOUCHED_ONLY) == []
    assert named_in_words() | TOUCHED_ONLY <= VALID_IDS


def test_all_396_requirements_are_known() -> None:
    assert len(VALID_IDS) == 396
