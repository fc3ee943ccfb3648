"""The order of letters on a line, against what Unicode's own rules (UAX 9) give for a line that begins left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.documents.reading_order import from_the_right, kind_of, visual_order

ALEF, BET, GIMEL = "\u05d0", "\u05d1", "\u05d2"
AIN, MEEM = "\u0639", "\u0645"


def drawn(words: str) -> str:
    order = visual_order(words, [kind_of(letter) for letter in words])
    return "".join(instead or words[at] for at, instead in order)


@pytest.mark.parametrize(("read", "seen"), [
    ("Anna de Vries", "Anna de Vries"),
    (ALEF + BET + GIMEL, GIMEL + BET + ALEF),
    (f"Voor {ALEF}{BET} {GIMEL}", f"Voor {GIMEL} {BET}{ALEF}"),
    (f"{ALEF}{BET}, Jansen", f"{BET}{ALEF}, Jansen"),
    (f"{ALEF} ({BET}{GIMEL})", f"({GIMEL}{BET}) {ALEF}"),  # both brackets stand around what they hold
    (f"x ({ALEF}) {BET}", f"x ({ALEF}) {BET}"),
    (f"{ALEF} 12 {BET}", f"{BET} 12 {ALEF}"),  # a number keeps its own order
    (f"{ALEF} 84,50", f"84,50 {ALEF}"),
    (f"{AIN} 12-3", f"3-12 {AIN}"),  # after Arabic the parts of a range run from the right, as they are read
    (f"{AIN}{MEEM} 12", f"12 {MEEM}{AIN}"),
    (f"{ALEF} € 5 {BET}", f"{BET} 5 € {ALEF}"),
    (f"a 12 {ALEF}", f"a 12 {ALEF}"),
    (f"{ALEF}\u05b1{BET}", f"{BET}\u05b1{ALEF}"),
    (f"{ALEF}{BET}.", f"{BET}{ALEF}."),
    ("", ""),
])
def test_a_line_is_drawn_as_it_is_read(read: str, seen: str) -> None:
    assert drawn(read) == seen


@given(st.text("ab \u05d0\u05d1\u0639\u064a12\u0663()[]{}.,:-+€%/!\u05b1\u064e", max_size=40))
def test_every_letter_is_drawn_once(words: str) -> None:
    kinds = [kind_of(letter) for letter in words]
    order = visual_order(words, kinds)
    assert sorted(at for at, _ in order) == list(range(len(words)))
    if not from_the_right(kinds):
        assert drawn(words) == words
