"""What the full run brought to light, each as a test of its own (`python -m tests.faults`)."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import NoReturn

import pytest

from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.vault.keys import new_data_key
from jindra_desk.domain.base.errors import NewerVault, StorageFailed
from jindra_desk.storage.engine import verified_copy as copies
from jindra_desk.storage.engine.vault_folder import DiskVaultFolder
from jindra_desk.storage.vault import rekey
from jindra_desk.storage.vault.vault import SqlVault
from tests.faults.parts.bits import flip
from tests.support.practice_desk import opened_practice, program
from tests.support.vaults import PASSPHRASE, cheap_keys, copied_vault, database_of, template_key

ENDINGS = (".keys", ".keys.bak")


def places_of_version(file: Path) -> range:
    """Where the number of the format stands."""
    begin = file.read_bytes().index(b'"version": ') + len(b'"version": ')
    return range(begin, begin + 1)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_turned_bit_in_one_copy_never_makes_it_a_later_vault(tmp_path: Path, ending: str) -> None:
    """The version stands outside the checksum: 2 becomes 3, 6 or 0, and the other copy is whole."""
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
        file.write_bytes(file.read_bytes().replace(b'"version": 2', b'"version": 3'))
    with pytest.raises(NewerVault):
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)


def test_what_a_cut_off_restore_left_goes_with_its_half_named_files(tmp_path: Path) -> None:
    """A power cut between writing the staged keys and giving them their name."""
    staged, other = tmp_path / "praktijk.jdv.herstel", tmp_path / "praktijk.jdv.keys.new"
    left = [staged.with_name(staged.name + ending) for ending in ("", ".keys", ".keys.new", ".keys.bak.new")]
    for file in (*left, other):
        file.write_bytes(b"x")
    DiskVaultFolder().remove_vault(staged)
    assert list(tmp_path.iterdir()) == [other]


def test_a_new_file_that_cannot_be_flushed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A refused `fsync` of the vault under its new key, the very last one before it takes its place."""
    def refuse(_path: Path) -> NoReturn:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(rekey, "flush_file", refuse)
    with opened_practice(tmp_path) as session:
        keys = program().stores().keys
        with pytest.raises(StorageFailed):
            new_data_key(session, keys, PASSPHRASE, keys.new_recovery_code())


def test_a_half_copy_that_cannot_be_removed_hides_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that refuses to write, and then to remove."""
    def no_flush(_path: Path) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    def no_removal(path: Path, missing_ok: bool = False) -> None:
        if path.exists():
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(copies, "flush_file", no_flush)
    with opened_practice(tmp_path) as session:
        assert isinstance(session.vault, SqlVault)
        database, key = database_of(session.vault), session.vault.open_file.data_key
        monkeypatch.setattr(Path, "unlink", no_removal)
        with pytest.raises(StorageFailed, match="vol"):
            copies.write_verified_copy(database, key, tmp_path / "kopie")
        monkeypatch.undo()
