"""Names on the disk: made, added to, put aside and removed without following anything."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from jindra_desk.disk import naming
from jindra_desk.disk.durable import NotWhatWasWritten
from jindra_desk.disk.naming import open_to_add, remove_regular, take_name
from jindra_desk.disk.reading import FileNature, NotRegular
from tests.disk.test_reading import PLANTED, needs_posix


def test_two_programs_that_add_to_one_file_overwrite_nothing_of_each_other(tmp_path: Path) -> None:
    """The log of two processes: each line goes behind what the other wrote since this one was opened."""
    path = tmp_path / "programma.log"
    with open_to_add(path) as first, open_to_add(path) as second:
        for number, file in enumerate((first, second, second, first)):
            file.write(b"%d\n" % number)
            file.flush()
    assert path.read_bytes() == b"0\n1\n2\n3\n"
    assert os.name == "nt" or path.stat().st_mode & 0o077 == 0


@needs_posix
def test_a_stick_that_knows_no_second_names_replaces_nothing_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    """FAT has no hard links: a rename, which replaces, must not take what is there away."""
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "link")

    monkeypatch.setattr(os, "link", refuse)
    staged, path = tmp_path / "klaar", tmp_path / "kopie.jdb"
    staged.write_bytes(b"van ons")
    path.write_bytes(b"van haar")
    with pytest.raises(FileExistsError):
        take_name(staged, path)
    assert path.read_bytes() == b"van haar"
    assert staged.read_bytes() == b"van ons"
    path.unlink()
    take_name(staged, path)
    assert path.read_bytes() == b"van ons"
    assert list(tmp_path.iterdir()) == [path]


@needs_posix
@pytest.mark.parametrize("nature", list(PLANTED))
def test_only_a_file_is_removed(tmp_path: Path, nature: FileNature) -> None:
    """A link, a pipe or a socket under a name of ours was put there by somebody else, and stays."""
    path = tmp_path / "kluis.jdv.pin"
    PLANTED[nature](path)
    before = path.lstat()
    with pytest.raises(NotRegular) as told:
        remove_regular(path)
    assert told.value.nature is nature
    assert path.lstat().st_ino == before.st_ino
    file = tmp_path / "kluis.jdv.tries"
    file.write_bytes(b"1")
    assert remove_regular(file)
    assert not remove_regular(file)


@needs_posix
def test_another_file_that_took_the_name_meanwhile_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between giving the name and saying so: a backup that is told as made must be the one that was made."""
    staged, path, other = tmp_path / "klaar", tmp_path / "kopie.jdb", tmp_path / "ander"
    staged.write_bytes(b"van ons")
    other.write_bytes(b"van hem")
    monkeypatch.setattr(naming, "flush_folder", lambda _folder: other.replace(path))
    with pytest.raises(NotWhatWasWritten):
        take_name(staged, path)
    assert path.read_bytes() == b"van hem"
