"""Two words for the lock screen, and no fuss when the file is odd."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.system.folders.appearance import FILE_NAME, AppearanceFile


def test_two_words_come_back(tmp_path: Path) -> None:
    file = AppearanceFile(tmp_path / "state")
    assert file.read() == {}
    file.write("en", "dark")
    assert file.read() == {"language": "en", "appearance": "dark"}


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b"{" * 5000])
def test_an_odd_file_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert AppearanceFile(tmp_path).read() == {}


def test_a_folder_in_the_way_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    AppearanceFile(tmp_path).write("nl", "light")
    assert AppearanceFile(tmp_path).read() == {}
