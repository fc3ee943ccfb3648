"""A set-up that was cut off is swept by what proves it ours, and by nothing else."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from jindra_desk.disk.durable import unfinished_name
from jindra_desk.disk.setup_folder import SetupFolder, left_by_setup, sweep_setups, traces_of_vault
from tests.support.cut_states import cut_off_set_up


def a_cut_off_set_up(place: Path) -> Path:
    """Answers the folder."""
    return cut_off_set_up(place, {"": b"pages", ".keys": b"key.keys", ".keys.bak": b"key.keys.bak"})


def test_a_cut_off_set_up_goes_whole(tmp_path: Path) -> None:
    place = tmp_path / "a.jdv"
    a_cut_off_set_up(place)
    assert traces_of_vault(place) == ()
    sweep_setups(place)
    assert list(tmp_path.iterdir()) == []


def other_keys(place: Path, folder: Path) -> None:
    place.with_name("a.jdv.keys").write_bytes(b"of somebody")
    place.with_name("a.jdv.keys.bak").write_bytes(b"of somebody")


def no_database(place: Path, folder: Path) -> None:
    (folder / "a.jdv").unlink()


def database_has_its_name(place: Path, folder: Path) -> None:
    """Cut off between the two names, and the vault was moved since."""
    os.link(folder / "a.jdv", place)
    place.rename(place.with_name("verplaatst.jdv"))


def folder_is_a_link(place: Path, folder: Path) -> None:
    real = folder.with_name("echt")
    folder.rename(real)
    folder.symlink_to(real)


def database_is_a_link(place: Path, folder: Path) -> None:
    (folder / "a.jdv").unlink()
    (folder / "a.jdv").symlink_to("/etc/hostname")


@pytest.mark.parametrize("planted", [
    other_keys, no_database, database_has_its_name, folder_is_a_link, database_is_a_link])
def test_keys_that_are_not_proven_ours_stay(tmp_path: Path, planted: Callable[[Path, Path], None]) -> None:
    place = tmp_path / "a.jdv"
    planted(place, a_cut_off_set_up(place))
    keys = {file: file.read_bytes() for file in (tmp_path / "a.jdv.keys", tmp_path / "a.jdv.keys.bak")}
    sweep_setups(place)
    assert {file: file.read_bytes() for file in keys} == keys
    assert set(traces_of_vault(place)) == set(keys)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="another user's folder is made by root")
def test_another_users_folder_drives_nothing(tmp_path: Path) -> None:
    place = tmp_path / "a.jdv"
    folder = a_cut_off_set_up(place)
    os.chown(folder, 1000, 1000)
    sweep_setups(place)
    assert left_by_setup(place) == frozenset()
    assert (folder / "a.jdv").exists()
    assert (tmp_path / "a.jdv.keys").exists()


def test_what_is_not_ours_in_the_folder_stays_with_it(tmp_path: Path) -> None:
    place = tmp_path / "a.jdv"
    folder = a_cut_off_set_up(place)
    (folder / "brief.txt").write_text("van iemand")
    sweep_setups(place)
    assert [file.name for file in folder.iterdir()] == ["brief.txt"]


def test_a_vault_that_stands_is_never_swept(tmp_path: Path) -> None:
    place = tmp_path / "a.jdv"
    with SetupFolder(place) as folder:
        folder.vault.write_bytes(b"pages")
        for ending in (".keys", ".keys.bak"):
            folder.vault.with_name(f"a.jdv{ending}").write_bytes(b"key")
        folder.put_in_place()
    again = unfinished_name(place)
    shutil.copytree(tmp_path, again)
    sweep_setups(place)
    assert {file.name for file in tmp_path.iterdir() if file != again} == {"a.jdv", "a.jdv.keys", "a.jdv.keys.bak"}


@pytest.mark.parametrize("taken", ["a.jdv", "a.jdv.keys", "a.jdv.keys.bak"])
def test_a_name_that_is_taken_is_left_alone(tmp_path: Path, taken: str) -> None:
    place = tmp_path / "a.jdv"

    def set_up() -> None:
        with SetupFolder(place) as folder:
            folder.vault.write_bytes(b"pages")
            for ending in (".keys", ".keys.bak"):
                folder.vault.with_name(f"a.jdv{ending}").write_bytes(b"key")
            (tmp_path / taken).write_bytes(b"van iemand")
            folder.put_in_place()

    with pytest.raises(FileExistsError):
        set_up()
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {taken: b"van iemand"}
