"""Trust #14, J-27: a picture with a hole in it is not taken for one without; what is whole is not called damaged."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from functools import cache

import pillow_heif
import pytest
from PIL import Image, ImageFilter

from jindra_desk.domain.photos.photo import PhotoPartlyDamaged
from jindra_desk.imaging import heic_boxes
from jindra_desk.imaging.errors import EmptyPhotoFile, UnreadablePhoto
from jindra_desk.imaging.jpeg_damage import is_whole
from jindra_desk.imaging.pixels import Refusal, Refused, clean_photo, prepare_decoders
from jindra_desk.imaging.service import PhotoService
from tests.support import picture_samples as samples

END = b"\xff\xd9"


@pytest.fixture(autouse=True)
def _decoders() -> None:
    prepare_decoders()


@pytest.fixture(scope="module")
def service() -> Iterator[PhotoService]:
    photos = PhotoService()
    yield photos
    photos.close()


@cache
def skin(seed: int, size: tuple[int, int] = (1400, 1000)) -> Image.Image:
    """Soft shapes under the noise of a sensor, as large in bytes as a small photo."""
    small = Image.frombytes("RGB", (32, 24), bytes((i * 37 + seed * 11) % 256 for i in range(32 * 24 * 3)))
    soft = small.filter(ImageFilter.GaussianBlur(2)).resize(size, Image.Resampling.BICUBIC)
    noise = Image.frombytes("RGB", size, random.Random(seed).randbytes(size[0] * size[1] * 3))
    return Image.blend(soft, noise, 0.06)


def told(data: bytes) -> str:
    """What becomes of a file: `whole`, `partly`, or the reason why it is refused."""
    try:
        return "partly" if clean_photo(data).damaged else "whole"
    except Refused as refused:
        return refused.reason.value


def holes(data: bytes, count: int, rnd: random.Random) -> Iterator[bytes]:
    """The file with one stretch of 4 to 64 kB gone, zeros or noise, at the edge of a block of the disk or anywhere."""
    for number in range(count):
        size = rnd.choice((4096, 8192, 16384, 32768, 65536))
        at = rnd.randrange(2048, len(data) - size - 64)
        at -= at % 512 if number % 2 else 0
        yield data[:at] + (bytes(size) if number % 4 < 2 else rnd.randbytes(size)) + data[at + size :]


@pytest.mark.req("J-27")
@pytest.mark.parametrize("way", ["baseline", "progressive", "restarts", "full colour", "finest"])
def test_a_hole_in_a_jpeg_is_seen(way: str) -> None:
    options: dict[str, dict[str, object]] = {
        "baseline": {"subsampling": 2}, "progressive": {"progressive": True, "subsampling": 2},
        "restarts": {"restart_marker_rows": 4, "subsampling": 2}, "full colour": {"optimize": True},
        # Zeros make fewer blocks than what was there: bytes are left over at the end, and that alone tells it.
        "finest": {"quality": 98},
    }
    source = samples.jpeg(skin(len(way)), **{"quality": 90, **options[way]})
    assert told(source) == "whole"
    answers = [told(broken) for broken in holes(source, 24, random.Random(way))]
    assert sum(answer == "whole" for answer in answers) <= 1, answers


def test_such_a_photo_is_refused_with_a_way_on(service: PhotoService) -> None:
    source = samples.jpeg(skin(3), quality=90)
    broken = source[:40_000] + bytes(8192) + source[48_192:]
    with pytest.raises(PhotoPartlyDamaged) as caught:
        service.prepare(broken)
    assert "beschadigd" in caught.value.sentence()
    photo = service.prepare_damaged(broken)
    assert (photo.width, photo.height) == (1400, 1000)
    assert service.prepare_damaged(source) == service.prepare(source)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_that_was_cut_is_refused(share: float, progressive: bool) -> None:
    source = samples.jpeg(skin(5), quality=85, progressive=progressive)
    assert told(source[: int(len(source) * share)]) == Refusal.UNREADABLE
    assert told(source[: int(len(source) * share)] + END) in (Refusal.UNREADABLE, "partly")


WHOLE: dict[str, Callable[[bytes], bytes]] = {
    "no end marker": lambda jpeg: jpeg[:-2],
    "half an end marker": lambda jpeg: jpeg[:-1],
    "one stray byte": lambda jpeg: jpeg[:-2] + b"\0" + END,
    "stray bytes": lambda jpeg: jpeg[:-2] + bytes(range(1, 17)) + END,
    "filled up": lambda jpeg: jpeg[:-2] + b"\xff" * 7 + END,
    "zeros behind": lambda jpeg: jpeg + bytes(4096),
    "a second picture behind": lambda jpeg: jpeg + samples.jpeg(),
    "half a picture behind": lambda jpeg: jpeg + samples.jpeg()[:900],
    "a camera's trailer": lambda jpeg: jpeg + b"\0\0\x01\n\x0e\0\0\0Image_UTC_Data1790000000000SEFHk\0\0\0SEFT",
    "a short film behind": lambda jpeg: jpeg + b"\0\0\0\x18ftypmp42" + bytes(3000),
}


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("progressive", [False, True])
def test_what_cameras_leave_out_or_add_is_no_damage(name: str, progressive: bool) -> None:
    source = samples.jpeg(skin(7, (400, 300)), progressive=progressive)
    assert told(WHOLE[name](source)) == "whole"
    assert clean_photo(WHOLE[name](source)).jpeg == clean_photo(source).jpeg


@pytest.mark.parametrize("mode", ["L", "CMYK", "YCbCr"])
def test_every_kind_of_colour_can_be_told(mode: str) -> None:
    source = samples.jpeg(skin(9, (600, 500)).convert(mode))
    assert is_whole(source)
    assert not is_whole(source[:20_000] + bytes(8192) + source[28_192:])


def test_an_empty_file_is_called_empty(service: PhotoService) -> None:
    with pytest.raises(EmptyPhotoFile) as caught:
        service.prepare(b"")
    assert "leeg" in caught.value.sentence()


def test_a_copy_of_nothing_but_zeros_is_damaged_and_no_other_kind_of_file(service: PhotoService) -> None:
    with pytest.raises(UnreadablePhoto):
        service.prepare(bytes(300_000))


# --- PNG ---------------------------------------------------------------------------------------------------------


def test_a_hole_in_a_png_is_seen() -> None:
    source = samples.png(skin(11, (500, 400)))
    assert told(source) == "whole"
    answers = {told(broken) for broken in holes(source, 24, random.Random(11))}
    assert answers == {Refusal.UNREADABLE}


def test_a_png_that_only_lacks_its_last_part_is_whole() -> None:
    source = samples.png(skin(11, (500, 400)))
    assert told(source[:-12]) == "whole"
    assert told(source[:-40]) == Refusal.UNREADABLE


# --- HEIC --------------------------------------------------------------------------------------------------------


@cache
def heic() -> bytes:
    out = io.BytesIO()
    pillow_heif.from_pillow(skin(13, (320, 240))).save(out, quality=80, exif=samples.exif())
    return out.getvalue()


@pytest.mark.req("J-27")
@pytest.mark.parametrize("share", [0.3, 0.5, 0.6, 0.9, 0.99])
def test_a_heic_that_was_cut_is_refused(share: float) -> None:
    source = heic()
    assert told(source) == "whole"
    assert told(source[: int(len(source) * share)]) == Refusal.UNREADABLE


def open_ended(source: bytes) -> bytes:
    """The same file with a last box that goes on to the end, as ISO 14496-12 allows: its size tells nothing."""
    at = source.rindex(b"mdat") - 4
    return source[:at] + bytes(4) + source[at + 4 :]


@pytest.mark.parametrize("share", [0.5, 0.9, 0.99])
def test_the_items_tell_of_a_cut_where_the_boxes_do_not(share: float) -> None:
    source = open_ended(heic())
    assert told(source) == "whole"
    assert told(source[: int(len(source) * share)]) == Refusal.UNREADABLE


def test_a_stretch_of_zeros_in_a_heic_is_seen() -> None:
    source = heic()
    at = len(source) // 2
    assert told(source[:at] + bytes(4096) + source[at + 4096 :]) == Refusal.UNREADABLE


def test_a_box_that_ends_behind_the_file_tells_of_a_cut_although_the_picture_is_there() -> None:
    assert told(heic() + (5000).to_bytes(4) + b"mdat" + bytes(100)) == Refusal.UNREADABLE


@pytest.mark.parametrize("trailer", [b"\0", bytes(64), b"SEFHk\0\0\0SEFT", b"\xff\xff\xff\xff????", b"\0\0\0\x08free"])
def test_what_stands_behind_a_heic_is_no_damage(trailer: bytes) -> None:
    assert told(heic() + trailer) == "whole"


def test_a_table_of_items_that_never_ends_does_not_hang() -> None:
    """65,535 items of 65,535 stretches without a byte each: 4 billion turns in a few bytes."""
    table = b"\0\0\0\0" + b"\0\0" + b"\xff\xff" + (b"\0\1\0\0" + b"\xff\xff") * 65_535
    iloc = (len(table) + 8).to_bytes(4) + b"iloc" + table
    meta = (len(iloc) + 12).to_bytes(4) + b"meta\0\0\0\0" + iloc
    assert not heic_boxes.is_cut(b"\0\0\0\x10ftypheic\0\0\0\0" + meta)
