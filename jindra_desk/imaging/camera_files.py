"""Drawn pictures as files of a camera: turned, dated and with a place in them, to show and test what is taken away."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from types import MappingProxyType

from PIL import ExifTags

from jindra_desk.imaging.drawn import draw_skin_photo

_SIDEWAYS = 6
_TURN_DEGREES = 90
_PLACE = MappingProxyType({1: "N", 2: (52.0, 5.0, 24.36), 3: "E", 4: (5.0, 7.0, 12.48)})  # a church tower in Utrecht


def camera_jpeg(seed: int, severity: float, taken_at: datetime) -> bytes:
    """A JPEG of the cheeks that lies on its side, with camera, time and place in its metadata."""
    picture = draw_skin_photo(seed, area="cheeks", severity=severity).rotate(_TURN_DEGREES, expand=True)
    exif = picture.getexif()
    exif[ExifTags.Base.Make] = "Voorbeeld"
    exif[ExifTags.Base.Model] = "Camera 1"
    exif[ExifTags.Base.Orientation] = _SIDEWAYS
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken_at:%Y:%m:%d %H:%M:%S}"
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(_PLACE)
    content = BytesIO()
    picture.convert("RGB").save(content, "JPEG", quality=92, exif=exif)
    return content.getvalue()
