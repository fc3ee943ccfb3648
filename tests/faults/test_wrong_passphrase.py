"""A thousand wrong passphrases: the vault and its keys are untouched, and the wait grows (trust #2, T-22)."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.domain.base.errors import WrongPassphrase
from tests.support.vaults import PASSPHRASE, cheap_keys, copied_vault, file_hashes

TRIES = 1000


def test_a_thousand_wrong_tries_change_nothing_but_their_count(tmp_path: Path) -> None:
    """Every file but the count has the same bytes; afterwards the right passphrase still opens."""
    path = copied_vault(tmp_path)
    before = file_hashes(tmp_path)
    keys = cheap_keys()
    waits = [keys.wait_seconds(path)]
    for number in range(TRIES):
        guess = PASSPHRASE[: number % len(PASSPHRASE)] + chr(0x20 + number % 90) * (1 + number % 7)
        with pytest.raises(WrongPassphrase):
            keys.unlock(path, SecretKind.PASSPHRASE, guess)
        waits.append(keys.wait_seconds(path))
    after = file_hashes(tmp_path)
    assert json.loads((tmp_path / f"{path.name}.tries").read_text(encoding="ascii")) == {"wrong": TRIES}
    assert {name: digest for name, digest in after.items() if name != f"{path.name}.tries"} == before
    assert waits[:5] == [0] * 5
    growing = waits[5:14]
    assert growing == sorted(growing)
    assert growing[0] >= 1
    assert len(set(growing[:7])) == 7, "it grows with each try"
    assert min(waits[14:]) == max(waits) >= 60, "and stays long"
    with keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE).view() as key:
        assert hashlib.sha256(bytes(key)).digest()
    assert keys.wait_seconds(path) == 0
