"""One line about the window, and no fuss when the file is odd."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from jindra_desk.system.folders.window_place import FILE_NAME, WindowPlaceFile


def test_a_place_comes_back_and_only_this_user_reads_it(tmp_path: Path) -> None:
    file = WindowPlaceFile(tmp_path / "state")
    assert file.read() == ""
    file.write("20,30,900,600,normal")
    assert WindowPlaceFile(tmp_path / "state").read() == "20,30,900,600,normal"
    if os.name == "posix":
        assert (tmp_path / "state" / FILE_NAME).stat().st_mode & 0o077 == 0


def test_the_same_place_is_not_written_again(tmp_path: Path) -> None:
    file = WindowPlaceFile(tmp_path)
    file.write("20,30,900,600,normal")
    before = (tmp_path / FILE_NAME).stat().st_ino
    file.write("20,30,900,600,normal")
    assert (tmp_path / FILE_NAME).stat().st_ino == before


@pytest.mark.parametrize("content", [b"\xff\xfe", b"1" * 5000, b"\x00"])
def test_an_odd_file_is_never_a_place(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert "," not in WindowPlaceFile(tmp_path).read()


def test_a_pipe_or_a_folder_in_the_way_disturbs_nobody(tmp_path: Path) -> None:
    if os.name == "posix":
        os.mkfifo(tmp_path / FILE_NAME)
        assert WindowPlaceFile(tmp_path).read() == ""
        (tmp_path / FILE_NAME).unlink()
    (tmp_path / FILE_NAME).mkdir()
    WindowPlaceFile(tmp_path).write("20,30,900,600,normal")
    assert WindowPlaceFile(tmp_path).read() == ""
