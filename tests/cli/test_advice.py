"""Every piece of advice at opening is possible as written: each test reads the sentence and does what it says."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from jindra_desk.security.header import both_paths
from tests.support.command_line import Ran, on, passphrase_file, run


def backed_up(vault: Path, stick: Path) -> Path:
    assert on(vault, "backup", "--to", stick).code == 0
    (file,) = stick.glob("*.jdb")
    return file


def put_back(backup: Path, vault: Path) -> Ran:
    """`jindra-desk restore`, as the sentence «Zet je laatste back-up terug» means it."""
    return run(["restore", backup, "--vault", vault, "--passphrase-file", passphrase_file(backup.parent),
                "--certificate", "0"])


def without(path: Path) -> None:
    path.unlink()


def turned_into_noise(path: Path) -> None:
    path.write_bytes(b"\0" * 300)


def turned_into_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def turned_into_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("spoil", [without, turned_into_noise, turned_into_a_pipe, turned_into_a_folder])
def test_a_key_file_that_is_gone_comes_back_with_the_backup(real: Path, tmp_path: Path,
                                                            spoil: Callable[[Path], None]) -> None:
    backup = backed_up(real, tmp_path / "stick")
    for copy in both_paths(real):
        spoil(copy)
    ran = on(real, "list")
    assert ran.code == 4
    assert "je laatste back-up terug: die brengt zijn eigen sleutels mee." in ran.err
    assert put_back(backup, real).code == 0
    for _ in range(2):
        assert on(real, "list").code == 0


def test_a_damaged_vault_comes_back_with_the_backup(real: Path, tmp_path: Path) -> None:
    backup = backed_up(real, tmp_path / "stick")
    content = bytearray(real.read_bytes())
    content[100:20_000] = bytes(19_900)
    real.write_bytes(content)
    ran = on(real, "list")
    assert ran.code == 4
    assert "Zet je laatste back-up terug." in ran.err
    assert put_back(backup, real).code == 0
    assert on(real, "list").code == 0


def test_a_vault_that_is_not_there_is_made(tmp_path: Path) -> None:
    vault = tmp_path / "nieuw.jdv"
    ran = on(vault, "list")
    assert "«jindra-desk init»" in ran.err
    assert on(vault, "init").code == 0
    assert on(vault, "list").code == 0


def test_a_strange_key_file_is_told_and_may_go(real: Path) -> None:
    copy = both_paths(real)[1]
    copy.write_bytes(b"iets van een ander")
    told = on(real, "list")
    assert told.code == 0
    assert "praktijk.jdv.keys.bak.onleesbaar" in told.err
    real.with_name("praktijk.jdv.keys.bak.onleesbaar").unlink()
    quiet = on(real, "list")
    assert (quiet.code, quiet.err) == (0, "")
