"""The photos of a client as screens show them: what is known of each, thumbnails decoded on the job's thread."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage, QPixmap

from jindra_desk.application.photos.photos import PhotoCard, PhotoOverview, photo_overview
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId, PhotoId
from jindra_desk.domain.base.text import Language, Text
from jindra_desk.domain.base.wording import field_date, short_date, short_date_with_year
from jindra_desk.domain.photos.photo import AREAS, MOMENT_LABELS, POSE_LABELS, Photo, PhotoPurpose
from jindra_desk.ui.photos.mip_levels import decode_image
from jindra_desk.ui.theme.text import current_language, render, tr

_DECODED_AHEAD = 150
"""As many as grid and film strip show at first; one of before is decoded when it is asked for, in a millisecond."""


@dataclass(frozen=True, slots=True)
class Gallery:
    """Overview and thumbnails by photo id, as far as they were decoded."""

    overview: PhotoOverview
    images: dict[PhotoId, QImage]
    portrait: QImage

    @property
    def comparable(self) -> tuple[PhotoCard, ...]:
        """Photos of the file, oldest first; a portrait beside the name is not there to follow the skin."""
        return tuple(card for card in self.overview.photos if card.photo.purpose is PhotoPurpose.FILE)

    def card(self, photo_id: PhotoId | None) -> PhotoCard | None:
        """The card of a photo, or None when there is no such photo."""
        return next((card for card in self.overview.photos if card.photo.id == photo_id), None)

    def pixmap(self, photo_id: PhotoId) -> QPixmap | None:
        """The thumbnail for the screen."""
        image = self.images.get(photo_id)
        if image is None and (card := self.card(photo_id)) is not None:
            image = self.images[photo_id] = decode_image(card.thumbnail)
        return None if image is None or image.isNull() else QPixmap.fromImage(image)

    def portrait_pixmap(self) -> QPixmap | None:
        """The portrait for the header, or None: initials then."""
        return None if self.portrait.isNull() else QPixmap.fromImage(self.portrait)


def load_gallery(session: Session, client_id: ClientId) -> Gallery:
    """Read overview and thumbnails; runs as a job on the database thread."""
    overview = photo_overview(session, client_id)
    images = {card.photo.id: decode_image(card.thumbnail) for card in overview.photos[-_DECODED_AHEAD:]}
    portrait = decode_image(overview.portrait) if overview.portrait else QImage()
    return Gallery(overview, images, portrait)


def area_word(photo: Photo) -> str:
    """`wangen`."""
    return render(Text(AREAS.get(photo.area, photo.area)))


def pose_word(photo: Photo) -> str:
    """`van voren`."""
    return render(Text(POSE_LABELS[photo.pose]))


def moment_word(photo: Photo) -> str:
    """`Voor`."""
    return render(Text(MOMENT_LABELS[photo.moment]))


def short_caption(photo: Photo, this_year: int) -> str:
    """`27 aug`, with the year when it is another one."""
    english = current_language() is Language.EN
    shorten = short_date if photo.taken_on.year == this_year else short_date_with_year
    return shorten(photo.taken_on, english=english)


def chip_words(photo: Photo) -> tuple[str, str]:
    """Bold and plain part of the label on the canvas: `Voor`, `27-08-2026, van voren`."""
    return moment_word(photo), f"{field_date(photo.taken_on)}, {pose_word(photo)}"


def spoken(photo: Photo) -> str:
    """The whole photo in one sentence for a screen reader."""
    return tr("Foto van {day}: {area}, {pose}, {moment}", day=photo.taken_on, area=area_word(photo),
              pose=pose_word(photo), moment=moment_word(photo).lower())
