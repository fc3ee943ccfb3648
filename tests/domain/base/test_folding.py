"""Folding of text for search and sort (K-101)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.folding import fold, fold_with_positions


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("Křížová", "krizova"),
        ("Çelik", "celik"),
        ("Ødegård", "odegard"),
        ("Łukasz", "lukasz"),
        ("Weiß", "weiss"),
        ("Đorđe", "dorde"),
        ("Yıldız", "yildiz"),
        ("İpek", "ipek"),
        ("Æbelø", "aebelo"),
        ("d’Hondt", "dhondt"),
        ("d'Hondt", "dhondt"),
        ("Berg-Özdemir", "berg ozdemir"),
        ("Dĳk", "dijk"),
        ("  a \t b ", "a b"),
        ("Joe\u0308lle", "joelle"),
        ("", ""),
        ("-", ""),
    ],
)
def test_k101_folding(source: str, folded: str) -> None:
    assert fold(source) == folded


@given(st.text(max_size=40))
def test_folding_is_stable_and_knows_where_letters_came_from(source: str) -> None:
    folded, positions = fold_with_positions(source)
    assert fold(folded) == folded
    assert len(folded) == len(positions)
    assert list(positions) == sorted(positions)
    assert folded == folded.strip()
    assert all(character >= " " for character in folded)


def test_k101_hits_can_be_marked_in_the_written_name() -> None:
    written = "Çelik-’t Hooft"
    folded, positions = fold_with_positions(written)
    start = folded.index("hooft")
    assert written[positions[start] : positions[start + 4] + 1] == "Hooft"
