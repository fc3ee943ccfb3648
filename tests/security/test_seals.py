"""A seal over a header holds for exactly what it says: changing any part of it, its number too, shows (trust #17)."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from jindra_desk.application.key_marks import look_at_key_file
from jindra_desk.application.keys import change_passphrase
from jindra_desk.domain.anchor import Breach
from jindra_desk.domain.secrets import Secret, VaultKey
from jindra_desk.security.header import both_paths, decode_header, encode_header
from jindra_desk.security.seals import Seal, WrappedKey, database_key, is_authentic, seal_of
from jindra_desk.security.slots import Slot, wrap_with_passphrase, wrap_with_recovery_code
from tests.practice_desk import opened_practice
from tests.vaults import CHEAP, PASSPHRASE, cheap_keys

VAULT, OTHER = "a" * 32, "b" * 32
WRAPPED = WrappedKey(bytes(12), bytes(48))


@pytest.fixture
def key() -> VaultKey:
    return VaultKey(os.urandom(32), Secret(os.urandom(32)))


def slots_of(key: VaultKey) -> tuple[Slot, ...]:
    return (wrap_with_passphrase(key.root, VAULT, PASSPHRASE, CHEAP),
            wrap_with_recovery_code(key.root, VAULT, cheap_keys().new_recovery_code()))


ALTERED: dict[str, Callable[[Seal], Seal]] = {
    "its number": lambda seal: replace(seal, revision=seal.revision + 1),
    "whose it is": lambda seal: replace(seal, key_check="0" * 64),
    "the database key": lambda seal: replace(seal, database=WRAPPED),
    "a way from before": lambda seal: replace(seal, bridge=WRAPPED),
}


@pytest.mark.parametrize("what", ALTERED)
def test_no_part_of_a_seal_can_be_changed(key: VaultKey, what: str) -> None:
    slots = slots_of(key)
    seal = seal_of(key, VAULT, 3, [slots])
    assert is_authentic(seal, key.root, VAULT, [slots])
    assert not is_authentic(ALTERED[what](seal), key.root, VAULT, [slots])


def test_it_holds_for_these_slots_of_this_vault_only(key: VaultKey) -> None:
    slots, others = slots_of(key), slots_of(key)
    seal = seal_of(key, VAULT, 3, [slots])
    assert not is_authentic(seal, key.root, OTHER, [slots])
    assert not is_authentic(seal, key.root, VAULT, [others])
    assert not is_authentic(seal, key.root, VAULT, [slots[:1]])
    assert not is_authentic(seal, key.root, VAULT, [slots, others])
    assert not is_authentic(seal, key.root, VAULT, [tuple(reversed(slots))])


def test_a_wrapped_key_opens_only_for_its_vault_and_its_purpose(key: VaultKey) -> None:
    """Keys that were moved to another vault's header, or from one place in a seal to another, lead nowhere."""
    seal = seal_of(key, VAULT, 3, [slots_of(key)])
    opened = database_key(seal, key.root, VAULT)
    assert opened is not None
    assert opened.same_as(key)
    assert database_key(seal, key.root, OTHER) is None
    assert database_key(replace(seal, database=WRAPPED), key.root, VAULT) is None


def test_an_old_key_file_with_a_raised_number_does_not_pass_for_a_later_one(tmp_path: Path) -> None:
    """Who puts an old key file back, to open with the old passphrase, and lets it say that it is the newest."""
    with opened_practice(tmp_path) as session:
        path, keys = session.vault.path, cheap_keys()
        old = decode_header(both_paths(path)[0].read_bytes())
        change_passphrase(session, keys, PASSPHRASE, "een heel andere zin van nu")
        assert look_at_key_file(session, keys) == (True, None)
        (seal,) = old.seals
        raised = encode_header(replace(old, revision=900, seals=(replace(seal, revision=900),)))
        for copy in both_paths(path):
            copy.write_bytes(raised)
        assert look_at_key_file(session, keys) == (True, Breach.KEYS_ALTERED)
