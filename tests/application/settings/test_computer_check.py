"""Findings about the computer: a verdict for every answer, and advice wherever something can be done (trust #16)."""

from __future__ import annotations

from itertools import product
from pathlib import Path

from jindra_desk.application.settings.computer_check import (
    ComputerFacts,
    Exposure,
    Subject,
    System,
    Verdict,
    check_computer,
)


def test_every_answer_of_every_system_has_words_and_advice_where_it_helps() -> None:
    for system, exposure in product(System, Exposure):
        facts = ComputerFacts(system, *[exposure] * 4)
        findings = check_computer(lambda _vault, facts=facts: facts, Path("x.jdv"))  # type: ignore[misc]
        assert [found.subject for found in findings] == list(Subject)
        for found in findings:
            assert found.says.render().endswith(".")
            assert (found.advice is None) == (found.verdict is Verdict.FINE)


def test_nothing_unknown_is_fine() -> None:
    facts = ComputerFacts(System.LINUX, *[Exposure.UNKNOWN] * 4)
    assert {found.verdict for found in check_computer(lambda _vault: facts, Path("x.jdv"))} == {Verdict.UNKNOWN}
    facts = ComputerFacts(System.LINUX, *[Exposure.ABSENT] * 4)
    assert check_computer(lambda _vault: facts, Path("x.jdv"))[0].verdict is Verdict.UNKNOWN, "a vault lies somewhere"
