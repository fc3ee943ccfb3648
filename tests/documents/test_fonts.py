"""Trust pitfall: the typesetter draws a missing glyph as nothing; here nothing vanishes unseen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.documents.fonts import Face, Glyphs, load_glyphs
from tests.support.document_samples import LETTERS, NAME

GLYPHS = load_glyphs()


def test_all_weights_know_the_letters_of_dutch_clients() -> None:
    assert len(Face) == 4
    for word in (NAME, LETTERS, "Çağrı Ünal", "Ðorđe Ćosić", "Søren Ångström", "Nguyễn Thị", "€ 84,50 – “ja” …"):
        assert GLYPHS.drawable(word) == word


@pytest.mark.parametrize(("given_text", "drawn"), [
    ("Dvor\u030ca\u0301kova\u0301", "Dvořáková"),  # typed in pieces
    ("a\u00a0b", "a\u00a0b"), ("a\u2028b", "a b"), ("a\x00b\x07", "ab"), ("regel\r\nnog een", "regel\nnog een"),
    ("fijn 😀", "fijn 😀"), ("\u1e2b", "\u1e2b"), ("\uff21", "A"), ("中", "中"), ("Їжак", "Їжак"),
    ("\u1820", "[teken]"), ("\ue000", "[U+E000]"), ("vrouw\u200d", "vrouw"), ("fijn\ufe0f", "fijn"),
])
def test_missing_glyphs_become_something_readable(given_text: str, drawn: str) -> None:
    assert GLYPHS.drawable(given_text) == unicodedata.normalize("NFC", drawn)


def test_a_letter_without_glyph_becomes_its_base_letter() -> None:
    poor = Glyphs(frozenset(map(ord, "Dvorakova")))
    assert poor.drawable("Dvořáková") == "Dvorakova"


def test_markup_is_escaped() -> None:
    assert GLYPHS.markup('<b>&"') == '&lt;b&gt;&amp;"'
    assert GLYPHS.markup("a\nb") == "a<br/>b"


@given(st.text())
def test_every_drawn_letter_has_a_glyph(untrusted: str) -> None:
    drawn = GLYPHS.drawable(untrusted)
    stretches = GLYPHS.stretches(drawn)
    assert all(ord(char) in GLYPHS.known or char in "\n\t" for words, other in stretches if not other for char in words)
    assert all(GLYPHS.clusters.at(char) for words, other in stretches if other for char in words)
    assert GLYPHS.drawable(drawn) == drawn
