"""Asks where a PDF may be saved, in the dialog of the system: the one save dialog of the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from jindra_desk.ui.navigation.file_dialogs import file_dialog
from jindra_desk.ui.navigation.native_dialogs import NativeDialogs
from jindra_desk.ui.theme.text import tr


def ask_save_place(parent: QWidget, native_dialogs: NativeDialogs, file_name: str,
                   on_chosen: Callable[[Path], None]) -> None:
    """Ask; `file_name` is what is offered, and names no person and no practice."""
    dialog = file_dialog(parent, tr("Bewaar als pdf"), None, tr("Pdf-bestand (*.pdf)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(file_name)
    dialog.fileSelected.connect(lambda file: on_chosen(Path(file)))
    native_dialogs.open(dialog)
