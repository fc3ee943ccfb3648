"""Qt's own dialog for files speaks Dutch: kinds, sizes, and no folder offered as the name of a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from jindra_desk.ui.navigation.file_dialogs import file_dialog


def test_kinds_and_sizes_are_in_the_language_of_the_screen(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "oud").mkdir()
    (tmp_path / "foto.jpeg").write_bytes(bytes(7_770))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_dialog(parent, "Kies", tmp_path)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    tree = dialog.findChild(QTreeView, "treeView")
    assert isinstance(tree, QTreeView)

    def shown() -> dict[str, tuple[str, str]]:
        model, root = tree.model(), tree.rootIndex()
        return {str(model.index(row, 0, root).data()): (
            str(model.index(row, 1, root).data()), str(model.index(row, 2, root).data()))
            for row in range(model.rowCount(root))}

    dialog.show()
    qtbot.waitUntil(lambda: set(shown()) == {"oud", "foto.jpeg"}, timeout=10_000)
    assert shown()["oud"][1] == "Map"
    size, kind = shown()["foto.jpeg"]
    assert kind == "JPEG-bestand"
    assert size == "7,8 kB"
    dialog.close()


def test_a_folder_that_is_not_there_is_not_offered_as_a_file_name(
        qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _where: str(tmp_path / "Documents"))
    monkeypatch.setattr(QDir, "homePath", lambda: str(tmp_path))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_dialog(parent, "Bewaar")
    assert Path(dialog.directory().absolutePath()) == tmp_path
    assert dialog.selectedFiles() in ([], [str(tmp_path)])
