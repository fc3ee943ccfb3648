"""From untrusted bytes to a clean JPEG: within limits, upright, in sRGB, not a word about who or where.

Pure Pillow, to be run in the worker process only (`worker.py`): a hostile file may crash or stall its reader.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

import pillow_heif
from PIL import Image, UnidentifiedImageError

from jindra_desk.domain.photos.photo import PhotoSize
from jindra_desk.imaging import heic_boxes, limits, png_damage
from jindra_desk.imaging.camera_dates import taken_at
from jindra_desk.imaging.colour import to_srgb
from jindra_desk.imaging.colour_tags import declared_profile
from jindra_desk.imaging.jpeg_damage import END, is_whole
from jindra_desk.imaging.kinds import Kind, kind_of

_FORMATS = ("JPEG", "PNG", "HEIF")
_NAMES = MappingProxyType({"JPEG": "JPEG", "MPO": "JPEG", "PNG": "PNG", "HEIF": "HEIC"})

_ORIENTATION = 0x0112
_TURNS = MappingProxyType({
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
})


_SAME_SIDES = (None, Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.ROTATE_180, Image.Transpose.FLIP_TOP_BOTTOM)


class Refusal(StrEnum):
    """Why a picture is not read; travels from the worker to the service as its value."""

    UNREADABLE = "unreadable"
    UNREADABLE_HEIC = "unreadable_heic"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too_large"
    EMPTY = "empty"


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
    reduced_from: tuple[int, int] | None = None
    """The size that the camera gave it, upright, where less was kept."""

    damaged: bool = False
    """A part of the picture is not what the camera saw, as far as that shows in the file."""


def prepare_decoders() -> None:
    """Register HEIC and set the limits; once per process, before the first photo."""
    pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
    Image.MAX_IMAGE_PIXELS = limits.MAX_PIXELS


def clean_photo(untrusted: bytes, size: PhotoSize = PhotoSize.FULL) -> CleanPhoto:
    """Decode and encode again, at most as large as `size` (J-27).

    Raise `Refused`, or MemoryError where the process is bounded.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return _clean(untrusted, size)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as bomb:
            raise Refused(Refusal.TOO_LARGE) from bomb
        except UnidentifiedImageError as unknown:
            raise Refused(_reason_for(untrusted)) from unknown
        except (Refused, MemoryError):
            raise
        except Exception as fault:  # decoders raise anything on hostile input
            raise Refused(_unreadable(untrusted)) from fault


def _clean(untrusted: bytes, size: PhotoSize) -> CleanPhoto:
    if not untrusted:
        raise Refused(Refusal.EMPTY)
    kind = kind_of(untrusted)
    if _is_broken(untrusted, kind):
        raise Refused(Refusal.UNREADABLE)
    _check_size(untrusted)
    whole = is_whole(untrusted) if kind is Kind.JPEG else None
    data = untrusted + END if whole else untrusted  # all that a whole JPEG may lack
    with Image.open(io.BytesIO(data), formats=_FORMATS) as source:
        source_format = _NAMES.get(source.format or "", "")
        if not source_format:
            raise Refused(Refusal.UNSUPPORTED)
        turn = _upright(source)
        profile = declared_profile(source, untrusted)
        given, wanted = source.size, size.fitted(*source.size)
        # A JPEG far over the cap is decoded at a half or a quarter at once: less memory, same result.
        source.draft(None, wanted)
        source.load()
        taken = taken_at(source)  # after loading: a PNG may carry its words behind the picture
        picture = _to_working_mode(source)
    picture = _resized(picture, wanted)
    picture = to_srgb(_on_white(picture), profile)
    if turn is not None:
        picture = picture.transpose(turn)
    picture.info = {}
    picture, jpeg = _encoded(picture)
    preview = _fit(picture, limits.PREVIEW_SIDE)
    thumbnail = _fit(preview, limits.THUMBNAIL_SIDE)
    return CleanPhoto(
        jpeg=jpeg,
        preview=encode_jpeg(preview, limits.SMALL_QUALITY),
        thumbnail=encode_jpeg(thumbnail, limits.SMALL_QUALITY),
        width=picture.width,
        height=picture.height,
        source_format=source_format,
        taken_at=taken,
        reduced_from=_given_upright(given, turn) if picture.width * picture.height < given[0] * given[1] else None,
        damaged=whole is False,
    )


def _check_size(untrusted: bytes) -> None:
    """Before anything is decoded, also by the search for damage."""
    with Image.open(io.BytesIO(untrusted), formats=_FORMATS) as source:
        if source.width * source.height > limits.MAX_PIXELS:
            raise Refused(Refusal.TOO_LARGE)


def _is_broken(untrusted: bytes, kind: Kind | None) -> bool:
    """Whether the file's own outline says that something is missing, or is not what was written."""
    match kind:
        case Kind.PNG:
            return png_damage.is_damaged(untrusted)
        case Kind.HEIC:
            return heic_boxes.is_cut(untrusted)
        case _:
            return False


def encode_jpeg(picture: Image.Image, quality: int) -> bytes:
    """Answer `picture` (RGB, without info) as a baseline JPEG with full colour resolution."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, subsampling=0)
    return out.getvalue()


def _encoded(picture: Image.Image) -> tuple[Image.Image, bytes]:
    """The picture as it is kept; noise that fits into no answer is made smaller until it does."""
    jpeg = encode_jpeg(picture, limits.QUALITY)
    while len(jpeg) > limits.MAX_OUTPUT_BYTES:
        picture = _resized(picture, (max(1, picture.width * 3 // 4), max(1, picture.height * 3 // 4)))
        jpeg = encode_jpeg(picture, limits.QUALITY)
    return picture, jpeg


def _given_upright(given: tuple[int, int], turn: Image.Transpose | None) -> tuple[int, int]:
    return given if turn in _SAME_SIDES else (given[1], given[0])


def _fit(picture: Image.Image, side: int) -> Image.Image:
    longest = max(picture.size)
    if longest <= side:
        return picture
    return _resized(picture, (max(1, round(picture.width * side / longest)),
                              max(1, round(picture.height * side / longest))))


def _resized(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    if picture.size == size:
        return picture
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


def _upright(picture: Image.Image) -> Image.Transpose | None:
    """The turn that sets the picture upright; hostile EXIF counts as absent."""
    try:
        return _TURNS.get(int(picture.getexif().get(_ORIENTATION, 1)))
    except Exception:  # noqa: BLE001 - EXIF readers raise anything on hostile input
        return None


def _unreadable(data: bytes) -> Refusal:
    return Refusal.UNREADABLE_HEIC if kind_of(data) is Kind.HEIC else Refusal.UNREADABLE


def _reason_for(data: bytes) -> Refusal:
    """Nothing could open it: a damaged photo when it begins like one, otherwise something else altogether."""
    if kind_of(data) is not None:
        return _unreadable(data)
    # A copy that failed often has the right length and not one byte of the photo.
    return Refusal.UNREADABLE if not data.strip(b"\0") else Refusal.UNSUPPORTED
