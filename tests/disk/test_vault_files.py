"""The one list of the files of a vault, held against names that are its own and names that are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.disk.durable import WholeFile
from jindra_desk.disk.vault_files import KEYS_FIRST, VaultFile, all_beside, belongs_to, beside

ODD = (".voor-0003", ".ledger.oud-1", ".keys.kapot", ".keys.bak.kapot", ".wissel.onleesbaar-2", ".herstel.keys",
       ".herstel-journal", ".vorige.voor-0004", ".nieuw-journal", ".herstel.ledger",
       ".vorige-2", ".vorige-17-journal", "-journal.onleesbaar", "-wal.onleesbaar-3", ".herstel-shm.onleesbaar")
THE_OWNERS = (".txt", ".keys.txt", " (kopie).jdv", ".voor-12", "x", ".voor-0003.pdf", ".notities", ".KEYS", ".vorige-0",
        ".vorige-oud", "-journal.txt")


def test_every_kind_of_file_belongs_to_its_vault(tmp_path: Path) -> None:
    vault = tmp_path / "kluis.jdv"
    assert all(belongs_to(vault, beside(vault, kind)) for kind in VaultFile)
    assert [ending for ending in ODD if not belongs_to(vault, Path(f"{vault}{ending}"))] == []


@pytest.mark.parametrize("ending", THE_OWNERS)
def test_files_of_the_owner_do_not(tmp_path: Path, ending: str) -> None:
    assert not belongs_to(tmp_path / "kluis.jdv", tmp_path / f"kluis.jdv{ending}")


def test_the_files_of_another_vault_do_not(tmp_path: Path) -> None:
    vault = tmp_path / "kluis.jdv"
    assert not belongs_to(vault, tmp_path / "kluis2.jdv.keys")
    assert not belongs_to(vault, tmp_path / "elders" / "kluis.jdv.keys")


def test_what_stands_there_is_listed_with_the_keys_first_and_leftovers_too(tmp_path: Path) -> None:
    vault = tmp_path / "kluis.jdv"
    for kind in VaultFile:
        beside(vault, kind).write_bytes(b"x")
    (tmp_path / "agenda.txt").write_bytes(b"van haar")
    left = WholeFile(beside(vault, VaultFile.KEYS))
    left.file.close()
    found = list(all_beside(vault))
    assert found[:len(KEYS_FIRST)] == [beside(vault, kind) for kind in KEYS_FIRST]
    assert set(found) == {*(beside(vault, kind) for kind in VaultFile), left.staged}
