"""Files on their way in as the screen shows them: each with its picture, decoded off the screen's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from jindra_desk.application.photos.batch import Incoming
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text import noop
from jindra_desk.ui.photos.mip_levels import decode_image


class PhotoElsewhere(InvalidInput):
    """What was dropped is an address on a phone or a page, and no file of this computer."""

    title = noop("Dit staat niet op deze computer. Er is niets bewaard.")
    next_step = noop("Kopieer de foto eerst naar een map op deze computer.")


@dataclass(frozen=True, slots=True)
class ShownPhoto:
    """One file on its way in, with what is painted of it."""

    photo: Incoming
    thumbnail: QImage | None = None
    whole: QImage | None = None
    """All of a photo of which a part is damaged, to be looked at."""

    @classmethod
    def of(cls, photo: Incoming) -> ShownPhoto:
        """Decode what there is to paint; belongs on the work lane."""
        return cls(photo, None if photo.prepared is None else decode_image(photo.prepared.thumbnail),
                   None if photo.damaged is None else decode_image(photo.damaged.preview))

    def as_seen(self) -> ShownPhoto:
        """Taken with its damage: the owner saw the whole of it and wants it."""
        return ShownPhoto.of(self.photo.as_seen())


def local_files(addresses: Sequence[QUrl]) -> tuple[tuple[Path, ...], tuple[ShownPhoto, ...]]:
    """What was dropped: files and folders of this computer, and the rest with the reason why it is left out."""
    here = tuple(Path(address.toLocalFile()) for address in addresses if address.isLocalFile())
    elsewhere = (address for address in addresses if not address.isLocalFile())
    return here, tuple(ShownPhoto(Incoming(address.fileName() or address.host() or address.scheme(),
                                           error=PhotoElsewhere("photo"))) for address in elsewhere)
