"""Sentences as data: gaps are filled from values, and a stored word is never taken for a gap."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.text import Language, text


@given(st.text())
def test_without_values_any_word_stands_as_it_is(words: str) -> None:
    """A label that comes from a file of another program, or of a newer version, stops no paper."""
    assert text(words).render() == words


def test_gaps_are_filled_with_words_days_and_sentences() -> None:
    told = text("{who} op {day}", who=text("{n} mensen", n=2), day=date(2026, 11, 12))
    assert told.render() == "2 mensen op 12 november 2026"
    assert told.render(language=Language.EN).endswith("12 November 2026")


def test_a_gap_that_nothing_fills_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        text("{a} en {b}", a=1).render()
