"""The file beside the key ring: private, replaced whole, and faults come out typed (trust #10)."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.system.folders.anchor_folder import AnchorFolder

NAME = "5" * 32 + ".audit-head"


def test_what_was_written_is_read_and_removed(tmp_path: Path) -> None:
    place = AnchorFolder(tmp_path / "state" / "anchors")
    assert place.read(NAME) is None
    for value in (b"one", b"a longer one", b"2"):
        place.write(NAME, value)
        assert place.read(NAME) == value
    assert [file.name for file in (tmp_path / "state" / "anchors").iterdir()] == [NAME]
    place.remove(NAME)
    place.remove(NAME)
    assert place.read(NAME) is None


@pytest.mark.skipif(sys.platform == "win32", reason="modes tell nothing there")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    AnchorFolder(tmp_path / "anchors").write(NAME, b"x")
    assert stat.S_IMODE((tmp_path / "anchors").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "anchors" / NAME).stat().st_mode) == 0o600


def test_a_folder_that_is_none_is_a_typed_fault(tmp_path: Path) -> None:
    (tmp_path / "anchors").write_text("in the way")
    place = AnchorFolder(tmp_path / "anchors")
    with pytest.raises(StorageFailed):
        place.read(NAME)
    with pytest.raises(StorageFailed):
        place.write(NAME, b"x")
    with pytest.raises(StorageFailed):
        place.remove(NAME)


def test_a_write_that_fails_leaves_the_older_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = AnchorFolder(tmp_path)
    place.write(NAME, b"older")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageFailed):
        place.write(NAME, b"newer")
    assert place.read(NAME) == b"older"


@pytest.mark.parametrize("name", ["../elsewhere", "/etc/passwd", ".hidden", "a/b"])
def test_a_name_is_no_way_out_of_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        AnchorFolder(tmp_path).write(name, b"x")
