"""The one durable write: exclusive, no link followed, flushed with its folder, proven under its final name."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

import pytest

from jindra_desk.disk import durable
from jindra_desk.disk.durable import (
    NotWhatWasWritten,
    WholeFile,
    create_private,
    flush_file,
    flush_folder,
    is_unfinished,
    move_into_place,
    sweep_unfinished,
    write_whole,
)
from jindra_desk.disk.reading import NotRegular

needs_posix = pytest.mark.skipif(os.name == "nt", reason="links and modes of POSIX")


def test_what_is_written_stands_there_private_and_alone(tmp_path: Path) -> None:
    target = tmp_path / "kluis.jdv.keys"
    write_whole(target, b"een")
    write_whole(target, b"twee")
    assert target.read_bytes() == b"twee"
    assert list(tmp_path.iterdir()) == [target]
    if os.name != "nt":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


@needs_posix
@pytest.mark.parametrize("kind", ["soft", "hard", "dangling"])
def test_a_planted_link_is_replaced_and_never_followed(tmp_path: Path, kind: str) -> None:
    victim, target = tmp_path / "agenda.txt", tmp_path / "kluis.jdv.ledger"
    if kind != "dangling":
        victim.write_bytes(b"van haar")
    (target.hardlink_to if kind == "hard" else target.symlink_to)(victim)
    write_whole(target, b"regels")
    assert target.read_bytes() == b"regels"
    assert not target.is_symlink()
    if kind == "dangling":
        assert not victim.exists()
    else:
        assert victim.read_bytes() == b"van haar"


@needs_posix
def test_a_link_at_the_name_of_the_new_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    victim, target = tmp_path / "agenda.txt", tmp_path / "kopie.jdb"
    victim.write_bytes(b"van haar")
    monkeypatch.setattr("secrets.token_hex", lambda size: "00" * size)
    staged = WholeFile(target)
    staged.file.close()
    staged.staged.unlink()
    staged.staged.symlink_to(victim)
    with pytest.raises(FileExistsError):
        write_whole(target, b"bytes")
    assert victim.read_bytes() == b"van haar"
    assert not target.exists()


def test_a_folder_at_the_final_name_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "kluis.jdv.tries"
    target.mkdir()
    with pytest.raises(OSError):
        write_whole(target, b"1")
    assert list(tmp_path.iterdir()) == [target]


def test_what_is_not_committed_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "kluis.jdv.keys"
    write_whole(target, b"oud")
    with suppress(RuntimeError), WholeFile(target) as whole:
        whole.file.write(b"half")
        raise RuntimeError
    assert target.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [target]


@needs_posix
def test_file_and_folder_are_flushed_before_it_is_called_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Order counts: the bytes before the name, the name's folder after it (trust: power loss)."""
    target = tmp_path / "kluis.jdv.keys"
    seen: list[str] = []
    real_fsync, real_replace = os.fsync, Path.replace

    def fsync(descriptor: int) -> None:
        seen.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        real_fsync(descriptor)

    def replace(self: Path, to: Path) -> Path:
        seen.append("name")
        return real_replace(self, to)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    write_whole(target, b"inhoud")
    assert seen == ["file", "name", "folder"]


def test_another_file_that_takes_the_name_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "kopie.jdb"

    def swapped(folder: Path) -> None:
        target.unlink()
        target.write_bytes(b"van een ander, en langer")

    monkeypatch.setattr(durable, "flush_folder", swapped)
    with pytest.raises(NotWhatWasWritten):
        write_whole(target, b"van ons")


@needs_posix
@pytest.mark.parametrize("way", ["whole file", "moved"])
def test_another_file_of_the_same_length_is_noticed_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str,
) -> None:
    """What is not read back, a backup for instance, is known by the file itself and not by its size."""
    target, other, staged = tmp_path / "kopie.jdb", tmp_path / "ander", tmp_path / "klaar"
    other.write_bytes(b"van hem")

    def swapped(folder: Path) -> None:
        other.replace(target)

    monkeypatch.setattr(durable, "flush_folder", swapped)
    if way == "moved":
        staged.write_bytes(b"van ons")
        with pytest.raises(NotWhatWasWritten):
            move_into_place(staged, target)
    else:
        with WholeFile(target) as whole:
            whole.file.write(b"van ons")
            with pytest.raises(NotWhatWasWritten):
                whole.commit()
    assert target.read_bytes() == b"van hem"


@needs_posix
def test_bytes_that_read_back_otherwise_are_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "kluis.jdv.keys"

    def spoiled(folder: Path) -> None:
        target.write_bytes(b"van omg")

    monkeypatch.setattr(durable, "flush_folder", spoiled)
    with pytest.raises(NotWhatWasWritten):
        write_whole(target, b"van ons")


@needs_posix
def test_only_a_refusal_to_flush_folders_at_all_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(number: int) -> None:
        def fsync(descriptor: int) -> None:
            raise OSError(number, "fsync")
        monkeypatch.setattr(os, "fsync", fsync)

    refuse(errno.EINVAL)
    flush_folder(tmp_path)
    refuse(errno.EIO)
    with pytest.raises(OSError):
        flush_folder(tmp_path)


def test_leftovers_are_swept_by_our_own_pattern_only(tmp_path: Path) -> None:
    target = tmp_path / "kluis.jdv.keys"
    left = WholeFile(target)
    left.file.close()
    other = WholeFile(tmp_path / "kluis.jdv.ledger")
    other.file.close()
    foreign = [tmp_path / ".jd-notities.half", tmp_path / "kluis.jdv.keys.half", tmp_path / f"{left.staged.name}.txt"]
    for file in foreign:
        file.write_bytes(b"van haar")
    assert is_unfinished(left.staged, target.name)
    assert sweep_unfinished(target) == 1
    assert sorted(tmp_path.iterdir()) == sorted([other.staged, *foreign])


@needs_posix
def test_a_planted_link_or_folder_under_our_pattern_is_left(tmp_path: Path) -> None:
    target = tmp_path / "kluis.jdv.keys"
    victim = tmp_path / "agenda.txt"
    victim.write_bytes(b"van haar")
    name = WholeFile(target)
    name.file.close()
    name.staged.unlink()
    name.staged.symlink_to(victim)
    assert sweep_unfinished(target) == 0
    assert victim.exists()


@needs_posix
def test_moving_takes_a_file_of_its_own_only(tmp_path: Path) -> None:
    victim, staged = tmp_path / "agenda.txt", tmp_path / "klaar"
    victim.write_bytes(b"van haar")
    staged.symlink_to(victim)
    with pytest.raises(NotRegular):
        move_into_place(staged, tmp_path / "kopie.jdb")
    assert not (tmp_path / "kopie.jdb").exists()


@needs_posix
def test_creating_refuses_a_name_that_is_taken(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nergens")
    with pytest.raises(FileExistsError):
        create_private(tmp_path / "link")
    assert not (tmp_path / "nergens").exists()


def test_flushing_a_file_needs_a_file(tmp_path: Path) -> None:
    with pytest.raises(NotRegular):
        flush_file(tmp_path)
