"""Which tests prove which rule: each mark names a requirement that exists, and every one is a constant to search for.

`@pytest.mark.req("J-16")` on a test says: this test fails when that rule is broken. With `part="data"` it shows only
what the rule stands on. An id in a docstring says only what a test is about, and counts for nothing.
"""

from __future__ import annotations

import ast

import pytest

from tests import requirement_table
from tests.support.requirement_ids import DATA, LAST_OF_DOCUMENT, REQUIREMENTS, Scope
from tests.support.requirement_marks import Marked, all_marks, marks, named_in_words, rule_to_tests


def valid(mark: Marked) -> bool:
    """Rules that exist, as constant text, on at least one test, as a whole or for its data."""
    return set(mark.ids) <= set(REQUIREMENTS) and mark.part in {None, DATA} and bool(mark.tests)


def test_each_mark_names_requirements_that_exist() -> None:
    wrong = {mark.place: (mark.ids, mark.part) for mark in all_marks() if not valid(mark)}
    assert wrong == {}, 'a mark is `@pytest.mark.req("J-16")` or `…, part="data")`, with ids of requirements.tsv'


@pytest.mark.parametrize(("source", "right"), [
    ('@pytest.mark.req("J-16", "J-68")\ndef test_a(): ...', False),
    ('@pytest.mark.req("J-2")\ndef test_b(): ...', False),
    ("@pytest.mark.req(RULE)\ndef test_c(): ...", False),
    ("@pytest.mark.req()\ndef test_d(): ...", False),
    ('@pytest.mark.req("J-16")\ndef helper(): ...', False),
    ('@pytest.mark.req("J-16", part="half")\ndef test_e(): ...', False),
    ('@pytest.mark.req("J-16", parts="data")\ndef test_f(): ...', False),
    ('@pytest.mark.req("K-150")\ndef test_g(): ...', True),
    ('@pytest.mark.req("K-150", part="data")\ndef test_h(): ...', True),
    ('pytestmark = pytest.mark.req("K-26")\ndef test_i(): ...', True),
])
def test_a_wrong_mark_is_seen(source: str, right: bool) -> None:
    """The walk above can fail: an unknown rule, one figure, a variable, none, no test, or a part nobody knows."""
    found = list(marks(ast.parse(source), "x"))
    assert [valid(mark) for mark in found] == [right]


def test_a_rule_that_is_only_talked_of_is_no_proven_rule() -> None:
    """A rule in a test's name or docstring has a mark somewhere: on a test that proves it, or `part="data"`."""
    marked = {one for mark in all_marks() for one in mark.ids}
    assert {one: tests for one, tests in named_in_words().items() if one not in marked} == {}


def test_the_table_has_every_number_of_each_document() -> None:
    assert set(REQUIREMENTS) == {f"{letter}-{number:02d}" for letter, last in LAST_OF_DOCUMENT
                                 for number in range(1, last + 1)}
    assert len(REQUIREMENTS) == 396


def test_a_rule_with_marks_for_its_data_alone_is_not_proven() -> None:
    proven, data = rule_to_tests(), rule_to_tests(part=DATA)
    missing = {one.id for one in requirement_table.unproven(proven)}
    assert set(data) - set(proven) <= missing | {one.id for one in REQUIREMENTS.values() if not one.own}
    assert not missing & set(proven)
    assert not missing & {one.id for one in REQUIREMENTS.values() if one.scope is Scope.OUT}


def test_the_table_prints_every_marked_test_with_its_rule(capsys: pytest.CaptureFixture[str]) -> None:
    """`python -m tests.requirement_table`: rule → tests, complete."""
    assert requirement_table.main([]) == 0
    printed: dict[str, set[str]] = {}
    rule = ""
    *lines, last = capsys.readouterr().out.splitlines()
    for line in lines:
        first, scope, test = line.split("\t")
        rule = first or rule
        assert not first or scope == REQUIREMENTS[rule].scope
        printed.setdefault(rule, set()).add(test)
    expected: dict[str, set[str]] = {}
    for mark in all_marks():
        for one in mark.ids:
            expected.setdefault(str(one), set()).update(test if mark.proves else f"({test})" for test in mark.tests)
    assert printed == expected
    assert last.startswith(f"{len(rule_to_tests())} rules are proven by ")


def test_one_rule_is_asked_for_and_an_unknown_one_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert requirement_table.main(["C-08"]) == 0
    assert "application/test_one_client.py::" in capsys.readouterr().out
    assert requirement_table.main(["J-68"]) == 2
    assert "J-68" in capsys.readouterr().err
