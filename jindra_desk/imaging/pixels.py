"""From untrusted bytes to a clean JPEG: within limits, upright, in sRGB, not a word about who or where.

Pure Pillow, to be run in the worker process only (`worker.py`): a hostile file may crash or stall its reader.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from types import MappingProxyType

import pillow_heif
from PIL import Image, UnidentifiedImageError

from jindra_desk.imaging import limits
from jindra_desk.imaging.colour import to_srgb
from jindra_desk.imaging.colour_tags import declared_profile

_FORMATS = ("JPEG", "PNG", "HEIF")
_NAMES = MappingProxyType({"JPEG": "JPEG", "MPO": "JPEG", "PNG": "PNG", "HEIF": "HEIC"})

_ORIENTATION = 0x0112
_EXIF_IFD = 0x8769
_DATE_TAGS = (0x9003, 0x9004)  # DateTimeOriginal, DateTimeDigitized
_TURNS = MappingProxyType({
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
})
_EARLIEST_YEAR = 1990
_JPEG_MAGIC = b"\xff\xd8\xff"
_PNG_MAGIC = b"\x89PNG\r\n\x1a\n"
_HEIC_BRANDS = frozenset((b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"))


class Refusal(StrEnum):
    """Why a picture is not read; travels from the worker to the service as its value."""

    UNREADABLE = "unreadable"
    UNREADABLE_HEIC = "unreadable_heic"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too_large"


class Refused(Exception):
    """The picture is not read, for this reason; never carries any of its content."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class CleanPhoto:
    """The picture as JPEG in three sizes and the two facts that are kept apart from it."""

    jpeg: bytes
    preview: bytes
    thumbnail: bytes
    width: int
    height: int
    source_format: str
    taken_at: datetime | None


def prepare_decoders() -> None:
    """Register HEIC and set the limits; once per process, before the first photo."""
    pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
    Image.MAX_IMAGE_PIXELS = limits.MAX_PIXELS


def clean_photo(untrusted: bytes) -> CleanPhoto:
    """Decode and encode anew; raise `Refused`, or MemoryError where the process is bounded (J-27)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return _clean(untrusted)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as bomb:
            raise Refused(Refusal.TOO_LARGE) from bomb
        except UnidentifiedImageError as unknown:
            raise Refused(_reason_for(untrusted)) from unknown
        except (Refused, MemoryError):
            raise
        except Exception as fault:  # decoders raise anything on hostile input
            raise Refused(_unreadable(untrusted)) from fault


def _clean(untrusted: bytes) -> CleanPhoto:
    with Image.open(io.BytesIO(untrusted), formats=_FORMATS) as source:
        if source.width * source.height > limits.MAX_PIXELS:
            raise Refused(Refusal.TOO_LARGE)
        source_format = _NAMES.get(source.format or "", "")
        if not source_format:
            raise Refused(Refusal.UNSUPPORTED)
        taken_at, turn = _read_exif(source)
        profile = declared_profile(source, untrusted)
        # A JPEG far over the cap is decoded at a half or a quarter at once: less memory, same result.
        source.draft(None, (limits.LONG_SIDE, limits.LONG_SIDE))
        source.load()
        picture = _to_working_mode(source)
    picture = _fit(picture, limits.LONG_SIDE)
    picture = to_srgb(_on_white(picture), profile)
    if turn is not None:
        picture = picture.transpose(turn)
    picture.info = {}
    preview = _fit(picture, limits.PREVIEW_SIDE)
    thumbnail = _fit(preview, limits.THUMBNAIL_SIDE)
    return CleanPhoto(
        jpeg=encode_jpeg(picture, limits.QUALITY),
        preview=encode_jpeg(preview, limits.SMALL_QUALITY),
        thumbnail=encode_jpeg(thumbnail, limits.SMALL_QUALITY),
        width=picture.width,
        height=picture.height,
        source_format=source_format,
        taken_at=taken_at,
    )


def encode_jpeg(picture: Image.Image, quality: int) -> bytes:
    """Answer `picture` (RGB, without info) as a baseline JPEG with full colour resolution."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, subsampling=0)
    return out.getvalue()


def _fit(picture: Image.Image, side: int) -> Image.Image:
    longest = max(picture.size)
    if longest <= side:
        return picture
    size = (max(1, round(picture.width * side / longest)), max(1, round(picture.height * side / longest)))
    return picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _to_working_mode(picture: Image.Image) -> Image.Image:
    mode = picture.mode
    if mode in ("L", "RGB", "RGBA", "CMYK"):
        return picture
    if mode.startswith("I;16") or mode == "I":
        return picture.point(lambda value: value * (1 / 256)).convert("L")
    if mode in ("LA", "La", "PA", "RGBa") or "transparency" in picture.info:
        return picture.convert("RGBA")
    return picture.convert("RGB")


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode != "RGBA":
        return picture
    paper = Image.new("RGB", picture.size, (255, 255, 255))
    paper.paste(picture, mask=picture.getchannel("A"))
    return paper


def _read_exif(picture: Image.Image) -> tuple[datetime | None, Image.Transpose | None]:
    """Answer the camera's date and the turn that sets the picture upright; hostile EXIF counts as absent."""
    try:
        exif = picture.getexif()
        turn = _TURNS.get(int(exif.get(_ORIENTATION, 1)))
    except Exception:  # noqa: BLE001 - EXIF readers raise anything on hostile input
        return None, None
    try:
        details = exif.get_ifd(_EXIF_IFD)
        found = (_camera_date(details.get(tag)) for tag in _DATE_TAGS)
        return next((moment for moment in found if moment is not None), None), turn
    except Exception:  # noqa: BLE001 - as above; the turn is still good
        return None, turn


def _camera_date(untrusted_value: object) -> datetime | None:
    """Read `2026:08:27 14:03:10` as the camera's local time; None for anything else."""
    if not isinstance(untrusted_value, str):
        return None
    day_text, _, time_text = untrusted_value.strip("\0 ").replace("-", ":").partition(" ")
    try:
        day = date(*(int(part) for part in day_text.split(":")))
        hour, minute, second = (int(part) for part in time_text.split(":"))
        moment = datetime.combine(day, time(hour, minute, second))
    except (ValueError, TypeError):
        return None
    return moment if moment.year >= _EARLIEST_YEAR else None


def _is_heic(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS


def _unreadable(data: bytes) -> Refusal:
    return Refusal.UNREADABLE_HEIC if _is_heic(data) else Refusal.UNREADABLE


def _reason_for(data: bytes) -> Refusal:
    """Nothing could open it: a damaged photo when it begins like one, otherwise something else altogether."""
    known = data.startswith((_JPEG_MAGIC, _PNG_MAGIC)) or _is_heic(data)
    return _unreadable(data) if known else Refusal.UNSUPPORTED
