"""The recovery code: enough bits, forgiving to type, and every slip found before a key is tried (K-140)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.base.errors import WrongRecoveryCode
from jindra_desk.security.recovery_code import BITS, new_recovery_code, recovery_key, tidy_recovery_code

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
codes = st.builds(new_recovery_code)


def test_it_has_enough_random_bits_and_seven_groups() -> None:
    code = new_recovery_code()
    assert BITS >= 128
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert set(code) <= set(ALPHABET + "-")
    assert new_recovery_code() != code


@given(codes, st.sampled_from(["", " ", "-", "  ", "\t", "–"]))
def test_typing_is_forgiven(code: str, separator: str) -> None:
    typed = separator.join(code.split("-")).lower().replace("0", "o").replace("1", "l")
    assert tidy_recovery_code(f" {typed}\n") == code
    assert tidy_recovery_code(typed.replace("l", "i")) == code


@given(codes, st.integers(0, 27), st.sampled_from(ALPHABET))
def test_every_single_slip_is_found(code: str, place: int, symbol: str) -> None:
    symbols = list(code.replace("-", ""))
    if symbols[place] == symbol:
        return
    symbols[place] = symbol
    with pytest.raises(WrongRecoveryCode):
        tidy_recovery_code("".join(symbols))


@given(codes, st.integers(0, 24))
def test_every_swap_of_neighbours_is_found(code: str, place: int) -> None:
    symbols = list(code.replace("-", ""))
    if symbols[place] == symbols[place + 1]:
        return
    symbols[place], symbols[place + 1] = symbols[place + 1], symbols[place]
    with pytest.raises(WrongRecoveryCode):
        tidy_recovery_code("".join(symbols))


@given(st.text(max_size=60))
def test_anything_typed_is_a_code_or_a_typed_error(untrusted: str) -> None:
    try:
        assert len(tidy_recovery_code(untrusted)) == 34
    except WrongRecoveryCode:
        pass


def test_the_key_follows_from_code_and_salt() -> None:
    code = new_recovery_code()
    with recovery_key(code.lower(), b"1" * 16) as one, recovery_key(code, b"1" * 16) as same:
        assert one.same_as(same)
        with recovery_key(code, b"2" * 16) as other:
            assert not one.same_as(other)
