"""A photo in its box: a landscape fills it, a portrait is seen from head to chin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from jindra_desk.ui.widgets.data.thumbnails import paint_photo

HEAD, BODY, CHIN, BEHIND = (QColor(name) for name in ("#ff0000", "#00ff00", "#0000ff", "#777777"))


def painted(width: int, height: int) -> QImage:
    photo = QPixmap(width, height)
    photo.fill(BODY)
    painter = QPainter(photo)
    painter.fillRect(0, 0, width, height // 12, HEAD)
    painter.fillRect(0, height - height // 12, width, height // 12, CHIN)
    painter.end()
    box = QImage(184, 138, QImage.Format.Format_RGB32)
    box.fill(Qt.GlobalColor.white)
    painter = QPainter(box)
    paint_photo(painter, QRectF(0, 0, 184, 138), 12, photo, BEHIND)
    painter.end()
    return box


@pytest.mark.usefixtures("qapp")
def test_a_portrait_keeps_head_and_chin() -> None:
    box = painted(240, 320)
    assert box.pixelColor(92, 3) == HEAD
    assert box.pixelColor(92, 134) == CHIN
    assert box.pixelColor(10, 69) == BEHIND


@pytest.mark.usefixtures("qapp")
def test_a_landscape_fills_the_box() -> None:
    box = painted(320, 213)
    assert box.pixelColor(3, 69) == BODY
    assert box.pixelColor(180, 69) == BODY
