"""Search hits are marked from query and text alone (K-101)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.application.clients.search_marks import mark_anywhere, mark_digits, mark_words
from jindra_desk.domain.base.folding import fold


def marked(marks: tuple[tuple[int, int], ...], shown: str) -> list[str]:
    return [shown[start:start + length] for start, length in marks]


@pytest.mark.parametrize(("query", "shown", "hits"), [
    ("vd berg", "Berg, Anouk van den", ["Berg", "van den"]),
    ("vd berg", "Berg, Cécile van der", ["Berg", "van der"]),
    ("vd berg", "Van den Berghstraat", ["Van den Berg"]),
    ("berg", "Berg-Özdemir, Leyla van den", ["Berg"]),
    ("ozd", "Berg-Özdemir, Leyla van den", ["Özd"]),
    ("krizova", "Křížová, Šárka", ["Křížová"]),
    ("dhondt", "d’Hondt, An", ["d’Hondt"]),
    ("ijs", "IJsbrand, Wim", ["IJs"]),
    ("vd", "Visser, Daan", []),
    ("", "Berg", []),
    ("zzz", "Berg", []),
])
def test_k101_words_are_marked_as_the_look_has_them(query: str, shown: str, hits: list[str]) -> None:
    assert marked(mark_words(query, shown), shown) == hits


@pytest.mark.parametrize(("query", "shown", "hits"), [
    ("4482", "06 5310 4482", ["4482"]),
    ("0653", "06 5310 4482", ["06 53"]),
    ("+31 6 53", "06 5310 4482", ["06 53"]),
    ("0031653", "06 5310 4482", ["06 53"]),
    ("6", "06 5310 4482", []),
    ("999", "06 5310 4482", []),
])
def test_k101_figures_are_marked_however_spaced(query: str, shown: str, hits: list[str]) -> None:
    assert marked(mark_digits(query, shown), shown) == hits


def test_an_address_is_marked_in_the_middle() -> None:
    shown = "anouk@linde.nl"
    assert marked(mark_anywhere("linde", shown), shown) == ["linde"]


@given(st.text(max_size=12), st.text(max_size=30))
def test_marks_never_leave_the_text_nor_overlap(query: str, shown: str) -> None:
    for marks in (mark_words(query, shown), mark_anywhere(query, shown), mark_digits(query, shown)):
        end = 0
        for start, length in marks:
            assert start >= end
            assert length > 0
            end = start + length
        assert end <= len(shown)


@given(st.text(alphabet="abcdeéçøñ", min_size=1, max_size=8), st.text(alphabet="xyz ", max_size=8))
def test_a_word_of_the_text_is_always_found(word: str, rest: str) -> None:
    shown = f"{word} {rest}"
    hits = marked(mark_words(word, shown), shown)
    assert hits
    assert fold(hits[0]).startswith(fold(word))
