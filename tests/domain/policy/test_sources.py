"""No id of ours in anything that a person reads: where a value comes from, and in any sentence of the program."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest

from jindra_desk.application.policy.policies import line_of
from jindra_desk.disk.resources import resource_path
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.policy.floor import BelowFloor
from jindra_desk.domain.policy.sources import INTERNAL_ID, source_wording
from jindra_desk.domain.policy.wording import floor_reason
from jindra_desk.exchange.translation_files import load_translator
from tests.support.policies import floor, policy

ROOT = Path(__file__).resolve().parents[3]
MACHINE_GAP = re.compile(r"\{(?:field|key|rule|floor_rule|id|client_id|code|errno)\}")
"""Gaps that would be filled with a name of the program: of a field, a key, a rule, a row."""
MEANT = ("Herstelcode (staat hierna nergens meer): {code}", "Ingelezen: {id} ({parts}).")
"""Of the command line: the code that is written down, and the id that the next command asks for."""


def sentences() -> Iterator[str]:
    """Every sentence in both languages, and every text that a client signs."""
    tool, english = runpy.run_path(str(ROOT / ".ci/translations.py")), load_translator(Language.EN)
    for source in tool["sources"]():
        yield from () if source in MEANT else (source, english(source))
    for path in sorted(resource_path("consents").glob("*.toml")):
        yield from (line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))


def test_no_sentence_holds_an_internal_id() -> None:
    found = [words for words in sentences() if INTERNAL_ID.search(words) or MACHINE_GAP.search(words)]
    assert len(list(sentences())) > 4_000
    assert found == []


@pytest.mark.parametrize("name", ["praktijk", "brancheorganisatie", "kliniek", "sjabloon", "zorgbedrijf"])
def test_no_row_of_a_policy_does(name: str) -> None:
    chosen = policy(name)
    for key in chosen.values():
        line = line_of(chosen, key)
        parts = (line.label, line.value, line.source, *([line.note] if line.note is not None else []))
        words = [part.render() for part in parts]
        assert [part for part in words if INTERNAL_ID.search(part)] == [], key
        assert line.source.render() not in ("", "onbekend"), key


def test_no_refusal_by_the_law_does() -> None:
    for rule in floor().rules:
        told = BelowFloor(rule, floor_reason(rule.id)).sentence()
        assert not INTERNAL_ID.search(told), told
        assert "onbekend" not in told


@pytest.mark.parametrize(("source", "words"), [
    ("own", "eigen keuze"), ("J-21", "eigen beleid: de privacyverklaring van de praktijk"),
    ("AVG 33 lid 1; J-48", "AVG 33 lid 1"),
    ("J-04, C-07", "eigen beleid: de privacyverklaring van de praktijk"), ("Wkkgz 17; geschillencommissie",
                                                             "Wkkgz 17; geschillencommissie"),
    ("", "onbekend"),
])
def test_the_words_of_a_source(source: str, words: str) -> None:
    assert source_wording(source).render() == words
    assert source_wording(source, by_law=True).render() == "de wet"
