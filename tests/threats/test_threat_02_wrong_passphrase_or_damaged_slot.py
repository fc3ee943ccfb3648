"""Threat 2: a wrong passphrase and a damaged key slot are told apart, and neither touches the vault (T-22, J-28).

A thousand wrong tries on a real header, and every byte of both header copies damaged.
"""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import DamagedHeader, JindraError, NewerVault, WrongPassphrase
from jindra_desk.security import header, slots
from jindra_desk.security.header import keys_path, spare_keys_path
from jindra_desk.security.tries import TryCount
from jindra_desk.storage.vault.store import SqlVaultStore
from tests.support.practice_desk import open_practice, program
from tests.support.vaults import PASSPHRASE, cheap_keys, copied_vault, file_hashes
from tests.threats.attacks import lands, withstood

TRIES = 1000


def attack_guessing(folder: Path) -> None:
    """Guess a thousand times; every file but the count of tries must be as before, and waiting must grow."""
    path = copied_vault(folder)
    before, keys, waits = file_hashes(folder), cheap_keys(), [0.0]
    for number in range(TRIES):
        guess = PASSPHRASE[: number % len(PASSPHRASE)] + chr(0x20 + number % 90) * (1 + number % 7)
        try:
            keys.unlock(path, SecretKind.PASSPHRASE, guess)
        except WrongPassphrase:
            waits.append(keys.wait_seconds(path))
            continue
        except JindraError:
            withstood(False, "a wrong passphrase is not called wrong")
        withstood(False, "a wrong passphrase is not called wrong")
    counted = folder / f"{path.name}.tries"
    withstood(counted.is_file() and json.loads(counted.read_text(encoding="ascii"))["wrong"] == TRIES,
              "tries are not counted")
    withstood(waits[:5] == [0] * 5 and waits[5] >= 1, "no wait from the fifth wrong try")
    withstood(waits[5:14] == sorted(waits[5:14]) and len(set(waits[5:12])) == 7 and min(waits[14:]) >= 60,
              "the wait does not grow")
    withstood(cheap_keys().wait_seconds(path) == waits[-1], "starting the program again forgets the tries")
    after = {name: digest for name, digest in file_hashes(folder).items() if name != counted.name}
    withstood(after == before, "a wrong try changed a file")
    keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE).destroy()
    withstood(keys.wait_seconds(path) == 0, "the right passphrase has to wait for ever")


def attack_vault_by_wrong_key(folder: Path) -> None:
    """Open the whole program's way with a wrong passphrase: the error must say so, and no file may be touched."""
    session = open_practice(folder)
    path = session.vault.path
    session.vault.close()
    before = file_hashes(folder)
    try:
        open_vault(program().stores(), path, SecretKind.PASSPHRASE, "geheel andere woorden hier").vault.close()
        withstood(False, "a wrong passphrase opens the vault")
    except JindraError as told:
        withstood(isinstance(told, WrongPassphrase), "a wrong passphrase is told as something else")
    after = {name: digest for name, digest in file_hashes(folder).items() if not name.endswith(".tries")}
    withstood(after == before, "a wrong passphrase changed a file")


def attack_damaged_slots(folder: Path) -> None:
    """Damage every byte of the header, in both copies and in one: a right passphrase must never be called wrong."""
    path = copied_vault(folder)
    vault_before = path.read_bytes()
    keys = cheap_keys()
    copies = (keys_path(path), spare_keys_path(path))
    whole = copies[0].read_bytes()
    for place in range(len(whole)):
        damaged = whole[:place] + bytes([whole[place] ^ 0x01]) + whole[place + 1:]
        for copy in copies:
            copy.write_bytes(damaged)
        try:
            keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE).destroy()
        except (DamagedHeader, NewerVault):  # the byte of the version becomes a later one
            pass
        except JindraError:
            withstood(False, "damage to the keys is told as a wrong passphrase")
        withstood(copies[0].read_bytes() == damaged, "a damaged header was overwritten")
    withstood(path.read_bytes() == vault_before, "the vault was touched")


def attack_one_copy(folder: Path) -> None:
    """Cut one of the two copies of the header off, anywhere: the owner must get in as if nothing were wrong."""
    path = copied_vault(folder)
    keys, store = cheap_keys(), SqlVaultStore()
    copies = (keys_path(path), spare_keys_path(path))
    whole = copies[0].read_bytes()
    for cut, damaged in product((0, 1, len(whole) // 2, len(whole) - 20), copies):
        damaged.write_bytes(whole[:cut])
        try:
            with keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE, lambda key: store.fits(path, key)) as key:
                keys.prune(path, key)
        except JindraError:
            withstood(False, "one damaged copy of two shuts the owner out")
        withstood(damaged.read_bytes() == whole, "the damaged copy was not repaired")


def test_threat_02_a_thousand_guesses_change_nothing_and_wait_ever_longer(tmp_path: Path) -> None:
    """T-22: file hashes as before, a growing delay from the fifth, also after a restart of the program."""
    attack_guessing(tmp_path)


def test_threat_02_a_wrong_passphrase_is_called_wrong_and_touches_nothing(tmp_path: Path) -> None:
    """The whole way of opening, as the lock screen goes it."""
    attack_vault_by_wrong_key(tmp_path)


def test_threat_02_damage_is_called_damage(tmp_path: Path) -> None:
    """Every byte of the header, in both copies."""
    attack_damaged_slots(tmp_path)


def test_threat_02_one_good_copy_of_the_keys_is_enough(tmp_path: Path) -> None:
    """With one good copy left the owner is not even told, and the other one is repaired."""
    attack_one_copy(tmp_path)


def test_threat_02_bites_without_counting_tries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No count on disk, no delay."""
    monkeypatch.setattr(TryCount, "begin", lambda _self: None)
    with lands("tries are not counted"):
        attack_guessing(tmp_path)


def test_threat_02_bites_without_keeping_the_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A count that is kept in memory only is forgotten with the process."""
    monkeypatch.setattr("jindra_desk.security.key_store.wait_seconds_after", lambda _wrong: 0.0)
    with lands("no wait from the fifth wrong try"):
        attack_guessing(tmp_path)


class UncheckedAesGcm:
    """AES-GCM whose tag nobody verifies: CTR from the same counter, as the mode itself does."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def decrypt(self, nonce: bytes, data: bytes, _associated: bytes | None) -> bytes:
        opened = Cipher(algorithms.AES(self._key), modes.CTR(nonce + (2).to_bytes(4, "big"))).decryptor()
        return opened.update(data[:-16]) + opened.finalize()


def test_threat_02_bites_without_the_check_tag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the tag any passphrase gives some key."""
    monkeypatch.setattr(slots, "AESGCM", UncheckedAesGcm)
    with lands("a wrong passphrase is not called wrong"):
        attack_guessing(tmp_path)


def test_threat_02_bites_without_the_check_tag_at_opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The owner would be told that the vault is damaged."""
    session = open_practice(tmp_path)
    session.vault.close()
    monkeypatch.setattr(slots, "AESGCM", UncheckedAesGcm)
    with lands("a wrong passphrase is told as something else"):
        attack_vault_by_wrong_key(tmp_path)


def test_threat_02_bites_without_the_headers_checksum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a checksum a flipped bit in the slot looks like a wrong passphrase."""
    monkeypatch.setattr(header, "_checksum", lambda _body: Anything())
    with lands("damage to the keys is told as a wrong passphrase"):
        attack_damaged_slots(tmp_path)


def test_threat_02_bites_without_a_second_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kept once, the keys are gone with one bad sector."""
    monkeypatch.setattr(header, "spare_keys_path", keys_path)
    with lands("one damaged copy of two shuts the owner out"):
        attack_one_copy(tmp_path)


class Anything(str):
    """Equal to whatever it is compared with."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False

    def __hash__(self) -> int:
        return 0
