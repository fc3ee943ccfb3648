"""The list of protections can be run as it is: each text stands once in its file, and what stands instead is Python."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutations.__main__ import ROOT, Outcome, Verdict, judge, known
from tests.mutations.protection import Protection
from tests.mutations.protections import PROTECTIONS

LEAST = 60


def test_the_list_is_long_enough_and_names_each_once() -> None:
    names = [one.name for one in PROTECTIONS]
    assert len(names) >= LEAST
    assert len(names) == len(set(names))


def test_each_protection_can_be_taken_out() -> None:
    """When the code changed, the list follows: otherwise a protection would silently be run no more."""
    stale = [one.name for one in PROTECTIONS if _code(one).count(one.text) != 1 or one.text == one.instead]
    assert stale == [], "bring their text in tests/mutations up to date"
    for one in PROTECTIONS:
        compile(_code(one).replace(one.text, one.instead), one.file, "exec")
        assert all((ROOT / "tests" / place).exists() for place in one.tests), one.name


def _code(protection: Protection) -> str:
    return (ROOT / "jindra_desk" / protection.file).read_text(encoding="utf-8")


class _Tree:
    """Answers what a run of the tests answered, and remembers what stood in the file then."""

    def __init__(self, *answers: tuple[int, str]) -> None:
        self.answers, self.stood, self._content = list(answers), list[str](), ""

    def code(self, protection: Protection) -> str:
        return _code(protection)

    def put(self, _protection: Protection, content: str) -> None:
        self._content = content

    def run(self, _tests: list[str]) -> tuple[int, str]:
        self.stood.append(self._content)
        return self.answers.pop(0)


@pytest.mark.parametrize(("answers", "verdict"), [
    ([(0, "")], Verdict.SURVIVED),
    ([(1, "FAILED tests/a.py::test_b - AssertionError"), (0, "")], Verdict.KILLED),
    ([(1, "FAILED tests/a.py::test_b - AssertionError"), (1, "")], Verdict.UNJUDGED),
    ([(2, "ERROR tests/a.py")], Verdict.UNJUDGED),
    ([(5, "no tests ran")], Verdict.UNJUDGED),
])
def test_only_a_test_that_passes_otherwise_kills(answers: list[tuple[int, str]], verdict: Verdict) -> None:
    protection, tree = PROTECTIONS[0], _Tree(*answers)
    whole = _code(protection)
    assert judge(tree, protection).verdict is verdict  # type: ignore[arg-type]
    assert protection.text not in tree.stood[0]
    assert all(content == whole for content in tree.stood[1:])


def test_what_was_found_is_known_the_next_time(tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    assert known(state) == {}
    state.write_text('[{"name": "a", "verdict": "survived", "told": ""}]', encoding="utf-8")
    assert known(state) == {"a": Outcome("a", Verdict.SURVIVED, "")}
