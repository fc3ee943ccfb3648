"""Photos of a client: what is kept beside the picture, and when one may be kept at all (J-27, J-41, A-03)."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import ClientId, PhotoId, TreatmentId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.consents.publication import Approval


class Moment(StrEnum):
    """When in the course of treatment."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Pose(StrEnum):
    """From which side."""

    FRONT = "front"
    LEFT = "left"
    RIGHT = "right"
    CLOSE = "close"


class PhotoPurpose(StrEnum):
    """What a photo may be used for (J-27, K-23); each has its own consent."""

    FILE = "file"
    PORTRAIT = "portrait"


CONSENT_FOR = MappingProxyType({
    PhotoPurpose.FILE: ConsentKind.PHOTOS_FILE,
    PhotoPurpose.PORTRAIT: ConsentKind.PORTRAIT,
})

MOMENT_LABELS = MappingProxyType({
    Moment.BEFORE: noop("Voor"),
    Moment.DURING: noop("Tijdens"),
    Moment.AFTER: noop("Na"),
})
POSE_LABELS = MappingProxyType({
    Pose.FRONT: noop("van voren"),
    Pose.LEFT: noop("links"),
    Pose.RIGHT: noop("rechts"),
    Pose.CLOSE: noop("dichtbij"),
})
AREAS = MappingProxyType({
    "face": noop("hele gezicht"),
    "cheeks": noop("wangen"),
    "chin": noop("kin"),
    "forehead": noop("voorhoofd"),
    "nose": noop("neus"),
    "eyes": noop("rond de ogen"),
    "neck": noop("hals"),
    "decollete": noop("decolleté"),
    "back": noop("rug"),
    "arms": noop("armen"),
    "legs": noop("benen"),
    "hands": noop("handen"),
    "other": noop("anders"),
})
"""Body areas for photos and zones for visits: stable key, Dutch label."""


class PhotoSize(StrEnum):
    """How large photos are kept. What is larger is made smaller on its way in, and that is said where it happens."""

    FULL = "full"
    MEDIUM = "medium"
    SIDE_4096 = "side_4096"

    def fitted(self, width: int, height: int) -> tuple[int, int]:
        """The size in pixels at which a picture of `width` by `height` is kept; never larger than it is."""
        scale = min(1.0, math.sqrt(_MOST_PIXELS[self] / (width * height)))
        if self is PhotoSize.SIDE_4096:
            scale = min(scale, LONG_SIDE / max(width, height))
        return max(1, int(width * scale + 1e-9)), max(1, int(height * scale + 1e-9))


LONG_SIDE = 4096
"""Long side in pixels of the smallest size that photos are kept in."""

MOST_PIXELS = 50_000_000
"""What the largest size keeps: every pixel of a phone's 48 or 50 megapixels."""

_MOST_PIXELS = MappingProxyType({
    PhotoSize.FULL: MOST_PIXELS, PhotoSize.MEDIUM: 26_000_000, PhotoSize.SIDE_4096: LONG_SIDE**2,
})
_BYTES_PER_PIXEL = 0.32
"""Measured on photos of 12 megapixels by phones, as this program keeps them; faces need less, hair and leaves more."""


def megapixels(width: int, height: int) -> int:
    """The number that a camera's box names, at least 1."""
    return max(1, round(width * height / 1_000_000))


def bytes_per_hundred(size: PhotoSize, width: int, height: int) -> int:
    """About how much a hundred photos of `width` by `height` need in the vault, to a tenth of a gigabyte."""
    kept_width, kept_height = size.fitted(width, height)
    return round(int(100 * (kept_width * kept_height * _BYTES_PER_PIXEL + 100_000)), -8)


class PhotoPartlyDamaged(InvalidInput):
    """It decodes, but not all of it is what the camera saw: a copy with a hole. May be kept after it was seen whole."""

    title = noop("Een deel van deze foto is beschadigd. Hij is niet bewaard.")
    next_step = noop("Kopieer hem opnieuw van de camera of telefoon.")


class PhotoFolder(InvalidInput):
    """A folder was given; which of its files are meant is for the owner to say."""

    title = noop("Dit is een map. Er is niets uit gelezen.")
    next_step = noop("Open de map en kies de foto’s die erin staan.")


@dataclass(frozen=True, slots=True)
class Photo:
    """One stored photo; its bytes are fetched apart. `sha256` is of the stored picture, in hex."""

    id: PhotoId
    client_id: ClientId
    taken_on: date
    added_at: datetime
    area: str
    pose: Pose
    moment: Moment
    purpose: PhotoPurpose
    width: int
    height: int
    sha256: str
    treatment_id: TreatmentId | None = None
    website: Approval | None = None
    social: Approval | None = None

    def approval(self, kind: ConsentKind) -> Approval | None:
        """Where the client stands on this photo for a purpose of `PLACES`; None when the client never approved it."""
        return self.website if kind is ConsentKind.PHOTOS_PUBLICATION else self.social

    def stands_for(self, kind: ConsentKind) -> bool:
        """True while it is approved for that purpose."""
        approval = self.approval(kind)
        return approval is not None and approval.stands

    def approved_for(self, kind: ConsentKind, on: date) -> Photo:
        """This photo, approved from that day; an approval that stands keeps its own."""
        return self if self.stands_for(kind) else self._with(kind, Approval(on))

    def no_longer_for(self, kind: ConsentKind, on: date) -> Photo:
        """This photo, its approval ended on that day, where there was one."""
        approval = self.approval(kind)
        return self if approval is None else self._with(kind, approval.ended(on))

    def _with(self, kind: ConsentKind, approval: Approval) -> Photo:
        if kind is ConsentKind.PHOTOS_PUBLICATION:
            return replace(self, website=approval)
        return replace(self, social=approval)


@dataclass(frozen=True, slots=True)
class PreparedPhoto:
    """A photo made safe: JPEG without any metadata, upright, in sRGB, with two smaller copies.

    `preview` is at most 640 px and `thumbnail` at most 320 px on the long side; `taken_at` was read from the
    camera's own data before that was thrown away. `reduced_from` is the size that it had, where it was made smaller.
    """

    jpeg: bytes
    preview: bytes
    thumbnail: bytes
    width: int
    height: int
    sha256: str
    source_format: str
    taken_at: datetime | None = None
    reduced_from: tuple[int, int] | None = None


def day_by_camera(prepared: PreparedPhoto, today: date) -> date | None:
    """The day on which the camera says it was taken; None where it says none, or one that is still to come (A-03).

    What this answers may be shown as read. Where it answers None the owner is asked, and nothing is filled in for them.
    """
    if prepared.taken_at is None or prepared.taken_at.date() > today:
        return None
    return prepared.taken_at.date()
