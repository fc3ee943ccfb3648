"""Takes pictures of the window with whatever lies over it, the same each time: no blinking, no motion, no toast."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from jindra_desk.ui.tour.ui_driver import turn
from jindra_desk.ui.widgets.feedback.toast import Toast

WIDE = (1280, 800)
NARROW = (1024, 640)

Store = Callable[[Path, bytes], None]
"""Writes a file; such as `disk.durable.write_whole`: pictures of invented people only."""


class Camera:
    """Writes numbered PNG files into one folder and remembers which."""

    def __init__(self, folder: Path, store: Store, tell: Callable[[Path], None]) -> None:
        self._folder = folder
        self._store = store
        self._tell = tell
        self.written: list[Path] = []

    def take(self, window: QWidget, name: str, *, toasts: bool = False) -> Path:
        """Grab `window` as it is now, at its pixel ratio, into `<name>.png`."""
        turn()
        if not toasts:
            for toast in window.findChildren(Toast):
                toast.hide()
        return self.keep_picture(name, grab(window))

    def keep_picture(self, name: str, picture: QImage) -> Path:
        """Write `<name>.png`."""
        return self.keep(f"{name}.png", _png(picture))

    def keep(self, name: str, content: bytes) -> Path:
        """Write one file."""
        path = self._folder / name
        self._store(path, content)
        self.written.append(path)
        self._tell(path)
        return path


def grab(window: QWidget) -> QImage:
    """The window with its dialogs and menus over it, in device pixels."""
    picture = window.grab().toImage()
    ratio = window.devicePixelRatioF()
    painter = QPainter(picture)
    origin = window.mapToGlobal(QPoint(0, 0))
    for over in QApplication.topLevelWidgets():
        if over is window or not over.isVisible() or not over.isWindow() or over.width() < 2:
            continue
        if over.windowType() in (Qt.WindowType.Dialog, Qt.WindowType.Popup, Qt.WindowType.Sheet):
            painter.drawPixmap(over.mapToGlobal(QPoint(0, 0)) - origin, over.grab())
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _png(picture: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(content.data())
