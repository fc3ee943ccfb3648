"""Opening what somebody else may have planted: told as what it is, never waited for, never followed."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from jindra_desk.disk.reading import FileNature, NotRegular, TooLarge, open_regular, read_bounded, stands_there

needs_posix = pytest.mark.skipif(os.name == "nt", reason="pipes, sockets and devices of POSIX")


def _link(path: Path) -> None:
    victim = path.with_name("agenda.txt")
    victim.write_bytes(b"van haar")
    path.symlink_to(victim)


def _socket(path: Path) -> None:
    # The name of a socket is short by law of the system: bound by a name relative to its folder.
    before = Path.cwd()
    os.chdir(path.parent)
    try:
        server = socket.socket(socket.AF_UNIX)
        server.bind(path.name)
        server.close()
    finally:
        os.chdir(before)


PLANTED: dict[FileNature, Callable[[Path], None]] = {
    FileNature.LINK: _link, FileNature.FOLDER: Path.mkdir, FileNature.PIPE: os.mkfifo,
    FileNature.SOCKET: _socket,
}


@needs_posix
@pytest.mark.parametrize("writable", [False, True])
@pytest.mark.parametrize("nature", list(PLANTED))
def test_what_is_no_file_is_told_as_what_it_is_without_waiting(
    tmp_path: Path, nature: FileNature, writable: bool,
) -> None:
    path = tmp_path / "kluis.jdv.tries"
    PLANTED[nature](path)
    told: list[BaseException] = []

    def run() -> None:
        try:
            open_regular(path, writable=writable).close()
        except OSError as error:
            told.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(5)
    assert not thread.is_alive(), "waited for somebody to write into a pipe"
    assert isinstance(told[0], NotRegular)
    assert told[0].nature is nature


def _planted_at_the_last_moment(monkeypatch: pytest.MonkeyPatch, path: Path, nature: FileNature) -> list[int]:
    """Replace the file after the first look and before it is opened; answers the descriptors that were opened."""
    path.write_bytes(b"van ons")
    real, opened = os.open, list[int]()

    def late(name: Path, flags: int, mode: int = 0o777, **more: int) -> int:
        if name != path:
            return real(name, flags, mode, **more)
        path.unlink()
        PLANTED[nature](path)
        monkeypatch.setattr(os, "open", real)
        opened.append(real(name, flags, mode, **more))
        return opened[-1]

    monkeypatch.setattr(os, "open", late)
    return opened


@needs_posix
@pytest.mark.parametrize("writable", [False, True])
def test_a_link_put_there_between_the_two_looks_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writable: bool,
) -> None:
    opened = _planted_at_the_last_moment(monkeypatch, tmp_path / "kluis.jdv.tries", FileNature.LINK)
    with pytest.raises(OSError):
        open_regular(tmp_path / "kluis.jdv.tries", writable=writable).close()
    assert opened == []


@needs_posix
def test_a_pipe_put_there_between_the_two_looks_is_neither_waited_for_nor_left_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "kluis.jdv.tries"
    opened = _planted_at_the_last_moment(monkeypatch, path, FileNature.PIPE)
    told: list[BaseException] = []

    def run() -> None:
        try:
            open_regular(path).close()
        except OSError as error:
            told.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(5)
    assert not thread.is_alive(), "waited for somebody to write into a pipe"
    assert [type(error) for error in told] == [NotRegular]
    with pytest.raises(OSError, match="descriptor"):
        os.fstat(opened[0])


@needs_posix
def test_a_device_is_told_before_it_is_opened() -> None:
    with pytest.raises(NotRegular) as told:
        open_regular(Path("/dev/null"))
    assert told.value.nature is FileNature.DEVICE


def test_a_file_is_read_up_to_its_bound(tmp_path: Path) -> None:
    path = tmp_path / "kluis.jdv.pin"
    path.write_bytes(b"12345")
    assert read_bounded(path, 5) == b"12345"
    with pytest.raises(TooLarge):
        read_bounded(path, 4)
    with pytest.raises(FileNotFoundError):
        read_bounded(path.with_name("weg"), 4)


@needs_posix
def test_a_link_that_leads_nowhere_stands_there_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "kluis.jdv.keys"
    assert not stands_there(path)
    path.symlink_to(tmp_path / "nergens")
    assert stands_there(path)
    assert not path.exists()


def test_a_name_that_no_system_takes_stands_nowhere(tmp_path: Path) -> None:
    assert not stands_there(tmp_path / "a\0b")
    assert not stands_there(tmp_path / ("a" * 5000))
