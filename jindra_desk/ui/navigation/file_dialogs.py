"""The dialog for files and folders: in the language of the screen also where Qt draws it, and beginning where they are.

On Linux it is Qt's own, which remembers nothing (J-18); there Qt leaves some words, kinds and sizes in English.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QIdentityProxyModel, QLocale, QModelIndex, QPersistentModelIndex, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QHeaderView, QTreeView, QWidget

from jindra_desk.domain.base.text import Language
from jindra_desk.ui.theme.text import current_language, tr

_SIZE, _KIND = 1, 2
"""Columns of Qt's list of files."""
_MOUNTED = ("/run/media", "/media", "/Volumes")
"""Where systems put sticks and the cards of cameras, beside the name of who is logged in."""


def file_dialog(parent: QWidget, title: str, start: Path | None = None, kinds: str = "") -> QFileDialog:
    """A dialog that begins in `start`, or in the folder of documents."""
    folder = start if start is not None else _standard(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Waar:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Soort:"))
    dialog.setProxyModel(_FilesInWords(dialog))
    for tree in dialog.findChildren(QTreeView, "treeView"):  # Qt's own, else there is none
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return dialog


class _FilesInWords(QIdentityProxyModel):
    """The files of the dialog with kind and size in the language of the screen."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Replace what Qt says in English in the columns of size and kind."""
        files = self.sourceModel()
        if role == Qt.ItemDataRole.DisplayRole and isinstance(files, QFileSystemModel):
            source = self.mapToSource(index)
            if index.column() == _SIZE and not files.isDir(source):
                return _locale().formattedDataSize(files.size(source), 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            if index.column() == _KIND:
                return tr("Map") if files.isDir(source) else _kind_words(files.fileName(source))
        return super().data(index, role)


def _locale() -> QLocale:
    english = current_language() is Language.EN
    return QLocale(QLocale.Language.English if english else QLocale.Language.Dutch)


def _kind_words(name: str) -> str:
    ending = Path(name).suffix.removeprefix(".").upper()
    return tr("{ending}-bestand", ending=ending) if ending else tr("Bestand")


def pictures_place() -> Path:
    """Where new photos are: on the card or stick that was put in last, else in the folder of pictures."""
    return newest_stick() or _standard(QStandardPaths.StandardLocation.PicturesLocation)


def stick_place() -> Path:
    """Where something is carried away: the stick that was put in last, else the folder of documents."""
    return newest_stick() or _standard(QStandardPaths.StandardLocation.DocumentsLocation)


def newest_stick(places: tuple[str, ...] = _MOUNTED) -> Path | None:
    """The stick or card that was put in last; None where there is none, or the system says it otherwise."""
    who = QDir.home().dirName()
    for place in places:
        for folder in (QDir(f"{place}/{who}"), QDir(place)):
            found = folder.entryInfoList(QDir.Filter.Dirs | QDir.Filter.NoDotAndDotDot | QDir.Filter.NoSymLinks,
                                         QDir.SortFlag.Time)
            sticks = [one for one in found if one.fileName() != who and one.isReadable()]
            if folder.exists() and sticks:
                return Path(sticks[0].absoluteFilePath())
    return None


def _standard(location: QStandardPaths.StandardLocation) -> Path:
    """The folder of the system, or the home folder: Qt takes the name of a folder that is not there for a file name."""
    folder = Path(QStandardPaths.writableLocation(location) or QDir.homePath())
    return folder if folder.is_dir() else Path(QDir.homePath())
