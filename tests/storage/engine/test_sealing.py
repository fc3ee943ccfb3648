"""What is sealed under the data key opens with that key, that purpose and those bound bytes alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.sealing import SealBroken, seal, unseal
from jindra_desk.storage.vault.vault import SqlVault

KEY, OTHER = Secret(bytes(range(32))), Secret(bytes(32))


@given(st.binary(max_size=300), st.binary(max_size=50))
def test_it_comes_back_as_it_was(content: bytes, bound: bytes) -> None:
    sealed = seal(KEY, "proef", content, bound)
    assert unseal(KEY, "proef", sealed, bound) == content
    assert seal(KEY, "proef", content, bound) != sealed


@given(st.integers(min_value=0), st.integers(0, 7))
def test_a_flipped_bit_breaks_it(at: int, bit: int) -> None:
    sealed = bytearray(seal(KEY, "proef", b"inhoud"))
    sealed[at % len(sealed)] ^= 1 << bit
    with pytest.raises(SealBroken):
        unseal(KEY, "proef", bytes(sealed))


def test_another_key_purpose_or_bound_breaks_it() -> None:
    sealed = seal(KEY, "proef", b"inhoud", b"kop")
    for key, purpose, bound in ((OTHER, "proef", b"kop"), (KEY, "ander", b"kop"), (KEY, "proef", b"kap")):
        with pytest.raises(SealBroken):
            unseal(key, purpose, sealed, bound)
    for short in (b"", b"kort", sealed[:12]):
        with pytest.raises(SealBroken):
            unseal(KEY, "proef", short)


def test_a_vault_seals_with_its_own_key(vault: SqlVault) -> None:
    sealed = vault.sealing.seal("proef", b"inhoud")
    assert vault.sealing.unseal("proef", sealed) == b"inhoud"
    with vault.sealing.lend_key() as key:
        assert unseal(key, "proef", sealed) == b"inhoud"
