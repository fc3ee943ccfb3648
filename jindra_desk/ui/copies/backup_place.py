"""Asks with the system's own dialog where backups go, or which file is a backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from jindra_desk.domain.copies.backup import SUFFIX
from jindra_desk.ui.navigation.file_dialogs import file_dialog, stick_place
from jindra_desk.ui.navigation.native_dialogs import NativeDialogs
from jindra_desk.ui.theme.text import tr


def ask_place(dialogs: NativeDialogs, parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Ask for a folder; `chosen` is called with it, and not at all when the owner closes the dialog."""
    dialog = file_dialog(parent, tr("Waar komt de back-up?"), stick_place())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda folder: chosen(Path(folder)))
    dialogs.open(dialog)


def ask_backup(dialogs: NativeDialogs, parent: QWidget, folder: Path | None, chosen: Callable[[Path], None]) -> None:
    """Ask for a backup file, beginning in `folder` where it is known."""
    kinds = tr("Back-up van Jindra Desk (*{ending})", ending=SUFFIX)
    dialog = file_dialog(parent, tr("Welke back-up?"), folder or stick_place(), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialogs.open(dialog)
