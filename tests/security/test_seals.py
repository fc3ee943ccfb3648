"""A seal over a header holds for exactly what it says: changing any part of it, its number too, shows (trust #17)."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.vault.key_marks import look_at_key_file
from jindra_desk.application.vault.keys import change_passphrase
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.vault.anchor import Breach
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.security import slots
from jindra_desk.security.header import MOST_NUMBER, both_paths, decode_header, encode_header, write_header
from jindra_desk.security.seals import Seal, WrappedKey, database_key, is_authentic, seal_of
from jindra_desk.security.slots import OutOfShape, Slot, wrap_with_passphrase, wrap_with_recovery_code
from tests.support.practice_desk import opened_practice
from tests.support.vaults import CHEAP, PASSPHRASE, cheap_keys

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
    ours = slots_of(key)
    seal = seal_of(key, VAULT, 3, [ours])
    assert is_authentic(seal, key.root, VAULT, [ours])
    assert not is_authentic(ALTERED[what](seal), key.root, VAULT, [ours])


def test_it_holds_for_these_slots_of_this_vault_only(key: VaultKey) -> None:
    ours, others = slots_of(key), slots_of(key)
    seal = seal_of(key, VAULT, 3, [ours])
    assert not is_authentic(seal, key.root, OTHER, [ours])
    assert not is_authentic(seal, key.root, VAULT, [others])
    assert not is_authentic(seal, key.root, VAULT, [ours[:1]])
    assert not is_authentic(seal, key.root, VAULT, [ours, others])
    assert not is_authentic(seal, key.root, VAULT, [tuple(reversed(ours))])


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


def test_two_seals_of_one_key_are_no_header(tmp_path: Path) -> None:
    """Which of the two counts would be a question of who reads."""
    with opened_practice(tmp_path) as session:
        header = decode_header(both_paths(session.vault.path)[0].read_bytes())
    (generation,), (seal,) = header.generations, header.seals
    doubled = replace(header, generations=(generation, replace(generation, number=generation.number + 1)),
                      seals=(seal, replace(seal, revision=seal.revision + 1)))
    with pytest.raises(OutOfShape):
        decode_header(encode_header(doubled))


def test_a_header_that_would_not_read_back_replaces_no_copy(tmp_path: Path) -> None:
    """Found before the first copy is touched, not after: with both replaced nothing would open any more."""
    with opened_practice(tmp_path) as session:
        path = session.vault.path
        header = decode_header(both_paths(path)[0].read_bytes())
        before = [copy.read_bytes() for copy in both_paths(path)]
        for bad in (replace(header, revision=MOST_NUMBER + 1), replace(header, generations=()),
                    replace(header, seals=header.seals * 2), replace(header, vault_id="geen id")):
            with pytest.raises(StorageFailed):
                write_header(path, bad)
            assert [copy.read_bytes() for copy in both_paths(path)] == before


@pytest.mark.parametrize("kind", [SecretKind.PASSPHRASE, SecretKind.RECOVERY_CODE])
@pytest.mark.parametrize("right", [True, False])
def test_a_try_is_counted_before_it_is_made(key: VaultKey, monkeypatch: pytest.MonkeyPatch, kind: SecretKind,
                                            right: bool) -> None:
    """Killed in between, it counts; counted after it, a kill at the right moment would make every try a free one."""
    code = cheap_keys().new_recovery_code()
    slot = (wrap_with_passphrase(key.root, VAULT, PASSPHRASE, CHEAP) if kind is SecretKind.PASSPHRASE else
            wrap_with_recovery_code(key.root, VAULT, code))
    typed = PASSPHRASE if kind is SecretKind.PASSPHRASE else code
    if not right:
        typed = "iets anders" if kind is SecretKind.PASSPHRASE else cheap_keys().new_recovery_code()
    order: list[str] = []
    real = slots._unwrapped

    def tried(*given: Any) -> Secret | None:
        order.append("tried")
        return real(*given)

    monkeypatch.setattr(slots, "_unwrapped", tried)
    opened = slots.unwrap(slot, VAULT, typed, lambda: order.append("counted"))
    assert order == ["counted", "tried"]
    assert (opened is not None) is right
