"""Folders and files outside the vault are private, and whole or not there at all (J-05, trust #9)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from jindra_desk.domain.errors import StorageFailed
from jindra_desk.exchange.export_folder import ExportFolders, PrivateFiles


def test_a_folder_gets_its_name_at_the_end(tmp_path: Path) -> None:
    folders = ExportFolders()
    with folders.open_folder(tmp_path, "dossier") as folder:
        folder.write("a.txt", b"1")
        folder.write("fotos/b.jpg", b"2")
        assert not (tmp_path / "dossier").exists()
        assert next(tmp_path.iterdir()).name.startswith(".")
    assert folders.written_path(folder) == tmp_path / "dossier"
    there = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert there == {"dossier/a.txt", "dossier/fotos/b.jpg"}
    if os.name == "posix":
        assert (tmp_path / "dossier").stat().st_mode & 0o077 == 0
        assert (tmp_path / "dossier" / "a.txt").stat().st_mode & 0o077 == 0


def test_a_fault_inside_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), ExportFolders().open_folder(tmp_path, "dossier") as folder:
        folder.write("a.txt", bytes(1 // 0))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["/etc/x", "../x", "a/../../x", "a/b/c"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError), ExportFolders().open_folder(tmp_path, "dossier") as folder:
        folder.write(name, b"")
    assert list(tmp_path.iterdir()) == []


def test_the_same_name_gets_a_number(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        with ExportFolders().open_folder(tmp_path, "dossier") as folder:
            folder.write("a", b"")
        names.append(ExportFolders().written_path(folder).name)
    assert names == ["dossier", "dossier-2", "dossier-3"]


def test_a_folder_that_is_not_finished_has_no_path(tmp_path: Path) -> None:
    with ExportFolders().open_folder(tmp_path, "dossier") as folder, pytest.raises(ValueError, match="not finished"):
        ExportFolders().written_path(folder)


def test_a_parent_that_is_a_file_is_the_disk_refusing(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("")
    with pytest.raises(StorageFailed), ExportFolders().open_folder(tmp_path / "x", "dossier"):
        pass


def test_a_rename_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(StorageFailed) as caught, ExportFolders().open_folder(tmp_path, "dossier") as folder:
        folder.write("a", b"")
    assert "vol" in caught.value.sentence()
    assert list(tmp_path.iterdir()) == []


def test_one_file_is_replaced_whole_or_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "sub" / "a.pdf"
    PrivateFiles().write(target, b"eerst")
    PrivateFiles().write(target, b"daarna")
    assert target.read_bytes() == b"daarna"

    def refuse(*_: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StorageFailed):
        PrivateFiles().write(target, b"half")
    assert target.read_bytes() == b"daarna"
    assert [path.name for path in target.parent.iterdir()] == ["a.pdf"]
