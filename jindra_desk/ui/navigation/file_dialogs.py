"""The dialog for files and folders: in the language of the screen also where Qt draws it, and beginning where they are.

On Linux it is Qt's own, which remembers nothing (J-18); there two of its words are not translated by Qt.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from jindra_desk.ui.theme.text import tr

_MOUNTED = ("/run/media", "/media", "/Volumes")
"""Where systems put sticks and the cards of cameras, beside the name of who is logged in."""


def file_dialog(parent: QWidget, title: str, start: Path | None = None, kinds: str = "") -> QFileDialog:
    """A dialog that begins in `start`, or in the folder of documents."""
    folder = start if start is not None else _standard(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Waar:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Soort:"))
    return dialog


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
    return Path(QStandardPaths.writableLocation(location) or QDir.homePath())
