"""What flipped bits brought to light (found by `python -m tests.faults`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.application.key_ports import SecretKind
from jindra_desk.domain.errors import NewerVault
from tests.faults.parts.bits import flip
from tests.vaults import PASSPHRASE, cheap_keys, copied_vault, template_key

ENDINGS = (".keys", ".keys.bak")


def places_of_version(file: Path) -> range:
    """Where the number of the format stands."""
    begin = file.read_bytes().index(b'"version": ') + len(b'"version": ')
    return range(begin, begin + 1)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_turned_bit_in_one_copy_never_makes_it_a_later_vault(tmp_path: Path, ending: str) -> None:
    """The version stands outside the checksum: 1 becomes 3, 5 or 9, and the other copy is whole."""
    path = copied_vault(tmp_path)
    file = path.with_name(path.name + ending)
    whole = file.read_bytes()
    for place in places_of_version(file):
        for bit in range(8):
            flip(file, place, 1 << bit)
            with cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE) as key:
                assert key.same_as(template_key())
            file.write_bytes(whole)


def test_both_copies_of_a_later_program_are_told_as_that(tmp_path: Path) -> None:
    path = copied_vault(tmp_path)
    for ending in ENDINGS:
        file = path.with_name(path.name + ending)
        file.write_bytes(file.read_bytes().replace(b'"version": 1', b'"version": 2'))
    with pytest.raises(NewerVault):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)
