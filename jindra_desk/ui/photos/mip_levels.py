"""Pictures decoded off the screen's thread, with smaller copies so that zooming out stays sharp and quick."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

_SMALLEST_SIDE = 500


@dataclass(frozen=True, slots=True)
class MipLevels:
    """One picture at full size and halved again and again; `levels[0]` is the full one."""

    levels: tuple[QImage, ...]

    @property
    def size(self) -> QSize:
        """Size of the full picture in pixels."""
        return self.levels[0].size()

    def level_for(self, width: float) -> QImage:
        """The smallest copy that is at least `width` device pixels wide."""
        for level in reversed(self.levels):
            if level.width() >= width:
                return level
        return self.levels[0]


def decode(jpeg: bytes) -> MipLevels | None:
    """Decode one of our own clean JPEGs; None when it is no picture. Belongs on the work lane."""
    image = QImage.fromData(jpeg)
    if image.isNull():
        return None
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    levels = [image]
    while min(levels[-1].width(), levels[-1].height()) > _SMALLEST_SIDE:
        half = levels[-1].size() / 2
        levels.append(levels[-1].scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio,
                                        Qt.TransformationMode.SmoothTransformation))
    return MipLevels(tuple(levels))


def decode_image(jpeg: bytes) -> QImage:
    """Decode a thumbnail or preview; a null image when it is none."""
    return QImage.fromData(jpeg)
