"""A set-up that is killed leaves a whole vault, or a place where one can be made, put back, and told of rightly."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.target import TargetState, target_state
from jindra_desk.application.session.session import Session
from jindra_desk.application.setup.create_vault import (
    NewVault,
    check_place,
    create_prepared,
    create_vault,
)
from jindra_desk.disk.durable import is_unfinished, unfinished_name
from jindra_desk.disk.setup_folder import left_by_setup, sweep_setups
from jindra_desk.domain.base.errors import StorageFailed, VaultGone, VaultMissing, VaultTraces
from jindra_desk.domain.copies.backup import BackupInfo
from jindra_desk.domain.copies.backup_faults import ForeignVault
from tests.support.command_line import on, passphrase_file, run
from tests.support.cut_states import cuts
from tests.support.practice_desk import PRACTICE, opened_practice, program
from tests.support.vaults import NOW, PASSPHRASE, cheap_keys

WHOLE = ["a.jdv", "a.jdv.keys", "a.jdv.keys.bak", "a.jdv.ledger"]


def new_vault(path: Path) -> NewVault:
    return program().new_vault(path, PASSPHRASE, PRACTICE, "praktijk", demo=False)


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def opens(path: Path) -> None:
    open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE).vault.close()


@pytest.mark.parametrize("way", ["made", "taken back"])
def test_cut_off_anywhere_there_is_a_vault_or_a_place_for_one(tmp_path: Path, way: str) -> None:
    """Walks every change on the disk, of the making and of taking a vault back that could not be shown."""
    stores, folder = program().stores(), tmp_path / "plek"
    folder.mkdir()

    def not_ready(session: Session) -> None:
        session.vault.close()
        raise StorageFailed(reason="vol")

    def work() -> None:
        if way == "made":
            create_vault(stores, new_vault(folder / "a.jdv")).session.vault.close()
        else:
            with pytest.raises(StorageFailed):
                create_prepared(stores, new_vault(folder / "a.jdv"), not_ready)

    missing = whole = 0
    for cut in cuts(folder, work):
        path, left = cut / "a.jdv", names(cut)
        if path.exists():
            whole += 1
            stores.vaults.inspect(path)
            opens(path)
            assert names(cut) == WHOLE, left
            continue
        missing += 1
        with pytest.raises(VaultMissing) as told:
            stores.vaults.inspect(path)
        assert type(told.value) is VaultMissing, left
        check_place(stores.files, path)
        if missing % 8 == 0 or path.with_name("a.jdv.keys").exists():
            create_vault(stores, new_vault(path)).session.vault.close()
            assert names(cut) == WHOLE, left
        else:
            sweep_setups(path)  # half of a key file stays for who writes one next
            assert all(is_unfinished(file, "a.jdv.keys") or is_unfinished(file, "a.jdv.keys.bak")
                       for file in cut.iterdir()), left
    assert missing > 10
    assert whole > 2


def test_the_keys_of_a_cut_off_set_up_hinder_no_restore(tmp_path: Path) -> None:
    """Cut off between the keys and the database: a backup of another vault can be put back there."""
    stores, folder = program().stores(), tmp_path / "plek"
    folder.mkdir()

    def work() -> None:
        create_vault(stores, new_vault(folder / "a.jdv")).session.vault.close()

    states = cuts(folder, work)
    cut = next(state for state in states if {"a.jdv.keys", "a.jdv.keys.bak"} <= set(names(state))
               and not (state / "a.jdv").exists())
    path = cut / "a.jdv"
    assert left_by_setup(path) == {Path(f"{path}.keys"), Path(f"{path}.keys.bak")}
    assert run_restore(a_backup(tmp_path), path) == 0
    opens(path)
    assert not [name for name in names(cut) if name.startswith(".jd-") or "onleesbaar" in name]


def a_backup(folder: Path) -> Path:
    """Of another vault than any here."""
    place = folder / "stick"
    place.mkdir()
    home = folder / "ander"
    home.mkdir()
    with opened_practice(home) as session:
        vault = session.vault.path
    assert on(vault, "backup", "--to", place).code == 0
    shutil.rmtree(home)
    return next(place.glob("*.jdb"))


def run_restore(file: Path, path: Path) -> int:
    ran = run(["restore", file, "--vault", path, "--passphrase-file", passphrase_file(file.parent),
               "--certificate", "0"])
    return ran.code


def test_keys_without_their_vault_are_told_as_that_and_never_touched(tmp_path: Path) -> None:
    """What versions of before left when they were killed, or what is left when somebody moved the vault away."""
    path, stores = tmp_path / "a.jdv", program().stores()
    cheap_keys().create(path, "0" * 32, PASSPHRASE)[0].destroy()
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(VaultTraces) as refused:
        create_vault(stores, new_vault(path))
    assert "a.jdv.keys, a.jdv.keys.bak" in refused.value.sentence()
    with pytest.raises(VaultGone) as missing:
        stores.vaults.inspect(path)
    assert "a.jdv.keys, a.jdv.keys.bak" in missing.value.sentence()
    assert "init" not in missing.value.sentence()
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
    for command in ("list", "verify"):
        ran = on(path, command)
        assert ran.code == 7
        assert "a.jdv.keys" in ran.err
    # The advice, both ways: a backup is put back, and the keys are kept …
    file = a_backup(tmp_path)
    assert run_restore(file, path) == 0
    opens(path)
    aside = {name: (tmp_path / name).read_bytes() for name in names(tmp_path) if name.endswith(".onleesbaar")}
    assert aside == {f"{name}.onleesbaar": content for name, content in before.items()}


def test_the_keys_are_moved_and_a_new_vault_is_made(tmp_path: Path) -> None:
    """The other half of the advice."""
    path = tmp_path / "a.jdv"
    cheap_keys().create(path, "0" * 32, PASSPHRASE)[0].destroy()
    elsewhere = tmp_path / "opzij"
    elsewhere.mkdir()
    for file in list(tmp_path.glob("a.jdv.*")):
        file.rename(elsewhere / file.name)
    create_vault(program().stores(), new_vault(path)).session.vault.close()
    opens(path)


@pytest.mark.parametrize("ending", ["", ".herstel", ".vorige", ".vorige-2"])
def test_where_a_vault_stands_its_keys_are_not_pushed_aside(tmp_path: Path, ending: str) -> None:
    path, stores = tmp_path / "a.jdv", program().stores()
    cheap_keys().create(path, "0" * 32, PASSPHRASE)[0].destroy()
    (tmp_path / f"a.jdv{ending}").write_bytes(b"een kluis")
    info = BackupInfo("1" * 32, NOW, "1", 1, 1)
    with pytest.raises(ForeignVault):
        target_state(stores, tmp_path / "x.jdb", path, info)
    (tmp_path / f"a.jdv{ending}").unlink()
    assert target_state(stores, tmp_path / "x.jdb", path, info) is TargetState.FREE


def test_an_opening_sweeps_what_was_left_after_the_name_was_given(tmp_path: Path) -> None:
    """And removes nothing else: keys that equal those in a folder stay where their vault stands."""
    path = tmp_path / "a.jdv"
    create_vault(program().stores(), new_vault(path)).session.vault.close()
    before = {name: (tmp_path / name).read_bytes() for name in WHOLE}
    left = tmp_path / f"{_pattern(path)}0123456789abcdef.half"
    left.mkdir(mode=0o700)
    for name in WHOLE[1:]:
        (left / name).write_bytes(before[name])
    (left / "a.jdv.ledger").write_bytes(b"")
    opens(path)
    assert not left.exists()
    assert (tmp_path / "a.jdv.keys").read_bytes() == before["a.jdv.keys"]


def _pattern(path: Path) -> str:
    return unfinished_name(path).name[:-len("0123456789abcdef.half")]
