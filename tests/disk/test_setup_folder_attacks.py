"""A set-up that fails or is killed at any step, and odd things planted in its way: a whole vault, or a place for one.

Nothing of anybody else's is touched, no key of ours stays for an odd thing beside it, and none goes without a proof.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from jindra_desk.disk.durable import unfinished_name
from jindra_desk.disk.setup_folder import SetupFolder, left_by_setup, sweep_setups, traces_of_vault
from tests.support.cut_states import cut_off_set_up, cuts, is_named, told_before, undeletable, within

PARTS = {"": b"pages", ".keys": b"key", ".keys.bak": b"spare", ".ledger": b"ledger", ".tries": b"tries"}
KEYS = ("a.jdv.keys", "a.jdv.keys.bak")
WHOLE = {"a.jdv": b"pages", "a.jdv.keys": b"key", "a.jdv.keys.bak": b"spare"}
OF_SOMEBODY = b"van iemand"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "plek"
    folder.mkdir()
    return folder / "a.jdv"


def set_up(place: Path, pages: bytes = b"pages") -> None:
    with SetupFolder(place) as folder:
        for ending, content in {**PARTS, "": pages}.items():
            folder.vault.with_name(place.name + ending).write_bytes(content)
        folder.put_in_place()


def take_back(place: Path) -> None:
    with SetupFolder(place) as folder:
        folder.take_back()


def cut_before_the_database(place: Path) -> Path:
    """A set-up that was killed; answers its folder."""
    folder = cut_off_set_up(place, PARTS)
    assert {file.name for file in left_by_setup(place)} == set(KEYS)
    return folder


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def is_whole(place: Path) -> bool:
    """Or there is no vault, and nothing that opens one but what the next sweep takes: anything in between fails."""
    left = {file.name for file in left_by_setup(place)}
    here = {name: content for name, content in files_in(place.parent).items() if name in WHOLE and name not in left}
    assert here in (WHOLE, {}), sorted(here)
    return bool(here)


@contextmanager
def failing(folder: Path, first: int, last: int) -> Iterator[list[str]]:
    """The steps of these numbers in `folder` fail; answers which did."""
    met: list[str] = []
    failed: list[str] = []

    def refuse(event: str, given: tuple[object, ...]) -> None:
        if within(folder, given):
            met.append(event)
            if first <= len(met) <= last:
                failed.append(event)
                raise OSError(errno.EIO, "input/output error")

    with told_before(refuse):
        yield failed


@pytest.mark.parametrize("way", [set_up, take_back])
@pytest.mark.parametrize("stays", [False, True])
def test_each_step_may_fail(tmp_path: Path, way: Callable[[Path], None], stays: bool) -> None:
    """Once, or that step and all after it: then what stays goes when the disk is well again."""
    number, done = 0, False
    while not done:
        number += 1
        place = tmp_path / str(number) / "a.jdv"
        place.parent.mkdir()
        if way is take_back:
            set_up(place)
        with failing(place.parent, number, 10_000 if stays else number) as failed, suppress(OSError):
            way(place)
        done = not failed
        there = is_whole(place) if not stays else place.exists()
        if place.exists():
            assert {name: (place.parent / name).read_bytes() for name in WHOLE} == WHOLE, number
        sweep_setups(place)
        assert left_by_setup(place) == frozenset()
        assert is_whole(place) is there, number
        assert traces_of_vault(place) == ()
        assert not [file for file in place.parent.iterdir() if file.is_dir()], number
        if not there:
            set_up(place)
    assert number > 15


@pytest.mark.parametrize("way", [set_up, take_back])
def test_each_flush_may_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: Callable[[Path], None]) -> None:
    """A name that was given may be there although nobody can say that it lasts."""
    flush, met = os.fsync, 0

    def refuse(descriptor: int) -> None:
        nonlocal met
        met += 1
        if met == number:
            raise OSError(errno.EIO, "input/output error")
        flush(descriptor)

    number, done = 0, False
    while not done:
        number += 1
        place = tmp_path / str(number) / "a.jdv"
        place.parent.mkdir()
        if way is take_back:
            set_up(place)
        met = 0
        with monkeypatch.context() as patched, suppress(OSError):
            patched.setattr(os, "fsync", refuse)
            way(place)
        done = met < number
        is_whole(place)
        assert traces_of_vault(place) == ()
        assert not [file for file in place.parent.iterdir() if file.is_dir()], number
    assert number > 3


@pytest.mark.parametrize("way", [set_up, take_back])
def test_killed_at_each_step_what_is_left_is_a_vault_or_goes(place: Path, way: Callable[[Path], None]) -> None:
    if way is take_back:
        set_up(place)
    for cut in cuts(place.parent, lambda: way(place)):
        path = cut / "a.jdv"
        there = path.exists()
        assert traces_of_vault(path) == ()
        sweep_setups(path)
        assert is_whole(path) is there
        assert not [file for file in cut.iterdir() if file.is_dir()]


def a_folder(path: Path, _victim: Path) -> None:
    path.mkdir()
    (path / "brief.txt").write_bytes(OF_SOMEBODY)


def a_link(path: Path, victim: Path) -> None:
    path.symlink_to(victim)


def a_link_to_nowhere(path: Path, victim: Path) -> None:
    path.symlink_to(victim.with_name("nergens"))


def a_link_to_a_folder(path: Path, victim: Path) -> None:
    path.symlink_to(victim.parent)


def a_pipe(path: Path, _victim: Path) -> None:
    os.mkfifo(path)


def a_second_name(path: Path, victim: Path) -> None:
    os.link(victim, path)


def a_file(path: Path, _victim: Path) -> None:
    path.write_bytes(OF_SOMEBODY)


ODD = [a_folder, a_link, a_link_to_nowhere, a_link_to_a_folder,
       *([] if os.name == "nt" else [a_pipe]), a_second_name, a_file]


@pytest.fixture
def victim(tmp_path: Path) -> Path:
    (tmp_path / "elders").mkdir()
    file = tmp_path / "elders" / "brief.txt"
    file.write_bytes(OF_SOMEBODY)
    return file


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("name", ["a.jdv.pin", "a.jdv-journal", "a.jdv.back-up", "a.jdv.proef", "iets", "left over"])
def test_an_odd_thing_in_the_folder_keeps_no_key(
        place: Path, victim: Path, odd: Callable[[Path, Path], None], name: str) -> None:
    folder = cut_before_the_database(place)
    odd(folder / (unfinished_name(folder / "a.jdv.keys").name if name == "left over" else name), victim)
    sweep_setups(place)
    assert files_in(victim.parent) == {"brief.txt": OF_SOMEBODY}
    assert not [file for file in files_in(place.parent) if Path(file).name in WHOLE or "key" in file]
    assert traces_of_vault(place) == ()
    set_up(place, b"of another vault")
    assert place.read_bytes() == b"of another vault"


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("name", ["a.jdv", *KEYS])
def test_what_proves_nothing_takes_no_keys_away(
        place: Path, victim: Path, odd: Callable[[Path, Path], None], name: str) -> None:
    """Whatever is planted under the name of the database, or of the keys, of a set-up that was cut off."""
    folder = cut_before_the_database(place)
    (folder / name).unlink()
    odd(folder / name, victim)
    sweep_setups(place)
    assert {name: (place.parent / name).read_bytes() for name in KEYS} == {name: WHOLE[name] for name in KEYS}
    assert {file.name for file in traces_of_vault(place)} == set(KEYS)
    assert files_in(victim.parent) == {"brief.txt": OF_SOMEBODY}


@pytest.mark.parametrize("held", ["a.jdv", *KEYS, "a.jdv.ledger", "a.jdv.tries"])
def test_a_file_in_the_folder_that_nobody_can_remove_keeps_no_other(place: Path, held: str) -> None:
    folder = cut_before_the_database(place)
    with undeletable(folder / held):
        sweep_setups(place)
    assert files_in(place.parent) == {f"{folder.name}/{held}": PARTS[held.removeprefix("a.jdv")]}
    sweep_setups(place)
    assert files_in(place.parent) == {}


@pytest.mark.parametrize("held", KEYS)
def test_while_a_key_beside_the_place_cannot_be_removed_its_proof_stays(place: Path, held: str) -> None:
    folder = cut_before_the_database(place)
    with undeletable(place.with_name(held)):
        sweep_setups(place)
        assert set(files_in(place.parent)) == {held, *(f"{folder.name}/{name}" for name in (*WHOLE, "a.jdv.ledger"))}
        assert traces_of_vault(place) == ()
    sweep_setups(place)
    assert files_in(place.parent) == {}


def test_a_folder_that_cannot_be_written_keeps_no_keys_beside_it(place: Path) -> None:
    folder = cut_before_the_database(place)
    with undeletable(*folder.iterdir()):
        sweep_setups(place)
    assert {Path(file).parent.name for file in files_in(place.parent)} == {folder.name}
    sweep_setups(place)
    assert files_in(place.parent) == {}


def test_a_place_of_which_nobody_knows_what_is_there_loses_no_keys(
        place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cut_before_the_database(place)
    before, look = files_in(place.parent), Path.lstat

    def refuse(path: Path) -> os.stat_result:
        if path == place:
            raise OSError(errno.EIO, "input/output error")
        return look(path)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "lstat", refuse)
        sweep_setups(place)
    assert files_in(place.parent) == before


@pytest.mark.parametrize("taken", [("a.jdv",), ("a.jdv", "a.jdv.keys"), ("a.jdv", *KEYS)])
def test_what_somebody_puts_there_in_between_stays(place: Path, taken: tuple[str, ...]) -> None:
    """Right before the database gets its name, also in the place of keys that have theirs."""
    def plant(event: str, given: tuple[object, ...]) -> None:
        if event == "os.link" and is_named(given[1], place):
            for name in taken:
                place.with_name(name).unlink(missing_ok=True)
                place.with_name(name).write_bytes(OF_SOMEBODY)

    with told_before(plant), pytest.raises(FileExistsError):
        set_up(place)
    assert files_in(place.parent) == dict.fromkeys(taken, OF_SOMEBODY)


@pytest.mark.parametrize("name", KEYS)
def test_keys_that_somebody_puts_there_in_between_are_not_replaced(place: Path, name: str) -> None:
    """Right before ours would get that name."""
    def plant(event: str, given: tuple[object, ...]) -> None:
        if event in {"os.link", "os.rename"} and is_named(given[1], place.with_name(name)):
            place.with_name(name).write_bytes(OF_SOMEBODY)

    with told_before(plant), pytest.raises(FileExistsError):
        set_up(place)
    assert files_in(place.parent) == {name: OF_SOMEBODY}


@pytest.mark.req("K-136")
def test_of_two_set_ups_at_once_one_makes_the_vault(place: Path, tmp_path: Path) -> None:
    """Two processes, each with another passphrase: what is there opens with the one that was told it is done."""
    runs = []
    for number in range(2):
        secret = tmp_path / f"zin-{number}"
        secret.write_text(f"zeven lange paarse olifanten {number}", encoding="utf-8")
        runs.append(subprocess.Popen(
            [sys.executable, "-m", "jindra_desk", "init", "--vault", str(place), "--passphrase-file", str(secret),
             "--practice", "Huid", "--contact", "Jindra"], stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    codes = []
    for run in runs:
        run.communicate(timeout=120)
        codes.append(run.returncode)
    assert sorted(codes)[0] == 0, codes
    assert sorted(codes)[1] != 0, codes
    assert not [file for file in place.parent.iterdir() if file.name.startswith(".jd-")]
    for number, code in enumerate(codes):
        tried = subprocess.run(
            [sys.executable, "-m", "jindra_desk", "list", "--vault", str(place),
             "--passphrase-file", str(tmp_path / f"zin-{number}")], capture_output=True, timeout=120, check=False)
        assert (tried.returncode == 0) is (code == 0)
