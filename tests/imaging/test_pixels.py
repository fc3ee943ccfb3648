"""J-27: what is kept of a photo is its picture, upright and in true colours; trust #14: hostile files are
refused.
"""

from __future__ import annotations

import io
import random
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from jindra_desk.domain.photos.photo import PhotoSize
from jindra_desk.imaging import limits
from jindra_desk.imaging.markers import only_a_picture
from jindra_desk.imaging.pixels import CleanPhoto, Refusal, Refused, clean_photo, prepare_decoders
from tests.support import picture_samples as samples


@pytest.fixture(autouse=True)
def _decoders() -> None:
    prepare_decoders()


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def corners(data: bytes) -> list[str]:
    """Names of the colours in the corners, clockwise from the top left."""
    image = opened(data).convert("RGB")
    w, h = image.width - 6, image.height - 6

    def name(x: int, y: int) -> str:
        pixel = image.getpixel((x, y))
        assert isinstance(pixel, tuple)
        red, green, blue = pixel
        strongest = max(red, green, blue)
        if min(red, green, blue) > 100:
            return "skin"
        return {red: "red", green: "green", blue: "blue"}[strongest]

    return [name(5, 5), name(w, 5), name(w, h), name(5, h)]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_ends_upright(orientation: int) -> None:
    upright = samples.picture((120, 80))
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(undo[orientation]) if orientation in undo else upright
    photo = clean_photo(samples.jpeg(stored, exif=samples.exif(orientation)))
    assert (photo.width, photo.height) == (120, 80)
    assert corners(photo.jpeg) == ["red", "green", "skin", "blue"]


@pytest.mark.parametrize("make", [samples.camera_jpeg, samples.texted_png, samples.heic])
def test_nothing_but_the_picture_is_kept(make: object) -> None:
    assert callable(make)
    source = make()
    assert b"CANARY" in source, "the sample must hold what has to go"
    photo = clean_photo(source)
    for kept in (photo.jpeg, photo.preview, photo.thumbnail):
        assert only_a_picture(kept)
        assert b"CANARY" not in kept
        for word in (b"Exif", b"GPS", b"http://ns.adobe.com", b"ICC_PROFILE", b"Photoshop"):
            assert word not in kept
    assert photo.taken_at == datetime(2026, 8, 27, 14, 3, 10)


@pytest.mark.parametrize(("make", "name"), [
    (samples.camera_jpeg, "JPEG"), (samples.png, "PNG"), (samples.heic, "HEIC"),
])
def test_the_format_is_what_was_decoded(make: object, name: str) -> None:
    assert callable(make)
    assert clean_photo(make()).source_format == name


def test_sizes_are_bounded() -> None:
    photo = clean_photo(samples.jpeg(samples.picture((6000, 300))), PhotoSize.SIDE_4096)
    assert (photo.width, photo.height) == (4096, 204)
    assert photo.reduced_from == (6000, 300)
    assert max(opened(photo.preview).size) == limits.PREVIEW_SIDE
    assert max(opened(photo.thumbnail).size) == limits.THUMBNAIL_SIDE


def test_what_is_within_the_size_is_kept_pixel_by_pixel() -> None:
    photo = clean_photo(samples.jpeg(samples.picture((6000, 300))))
    assert (photo.width, photo.height, photo.reduced_from) == (6000, 300, None)


def test_a_reduced_photo_that_was_turned_tells_its_size_upright() -> None:
    lying = samples.jpeg(samples.picture((5000, 2500)), exif=samples.exif(orientation=6))
    photo = clean_photo(lying, PhotoSize.SIDE_4096)
    assert (photo.width, photo.height, photo.reduced_from) == (2048, 4096, (2500, 5000))


def test_noise_that_fits_into_no_answer_is_made_smaller_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_OUTPUT_BYTES", 30_000)
    noise = Image.frombytes("RGB", (200, 100), random.Random(1).randbytes(60_000))
    photo = clean_photo(samples.jpeg(noise))
    assert len(photo.jpeg) <= 30_000
    assert photo.width < 200
    assert photo.reduced_from == (200, 100)


def middle(photo: CleanPhoto) -> tuple[int, int, int]:
    image = opened(photo.jpeg)
    assert image.mode == "RGB"
    pixel = image.getpixel((image.width // 2, image.height // 2))
    assert isinstance(pixel, tuple)
    return int(pixel[0]), int(pixel[1]), int(pixel[2])


def near(found: tuple[int, int, int], wanted: tuple[int, int, int], within: int = 4) -> bool:
    return all(abs(a - b) <= within for a, b in zip(found, wanted, strict=True))


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "YCbCr"])
def test_jpeg_colour_modes(mode: str) -> None:
    assert near(middle(clean_photo(samples.jpeg(samples.picture(mode=mode)))), (200, 160, 130))


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "LA", "L", "1"])
def test_png_colour_modes(mode: str) -> None:
    found = middle(clean_photo(samples.png(samples.picture(mode=mode))))
    if mode in ("RGB", "RGBA"):
        assert near(found, (200, 160, 130))
    elif mode == "P":
        assert near(found, (200, 160, 130), within=40)  # Pillow's web palette is coarse
    else:
        assert found[0] == found[1] == found[2]


def test_sixteen_bit_grey_keeps_its_brightness() -> None:
    assert near(middle(clean_photo(samples.png(Image.new("I;16", (40, 40), 40_000)))), (156, 156, 156))


def test_transparency_becomes_white_paper() -> None:
    clear = clean_photo(samples.png(Image.new("RGBA", (40, 40), (10, 20, 30, 0))))
    assert near(middle(clear), (255, 255, 255))
    half = clean_photo(samples.png(Image.new("RGBA", (40, 40), (0, 0, 0, 128))))
    assert near(middle(half), (127, 127, 127))


def test_other_colour_spaces_are_converted() -> None:
    """A greyscale-like Lab profile cannot fit RGB and is ignored; a real RGB profile moves the colours."""
    swapped = io.BytesIO()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    samples.picture().save(swapped, "JPEG", quality=95, subsampling=0, icc_profile=profile)
    assert near(middle(clean_photo(swapped.getvalue())), (200, 160, 130))
    assert near(middle(clean_photo(samples.jpeg(icc_profile=b"not a profile"))), (200, 160, 130))


@pytest.mark.parametrize(("date", "wanted"), [
    ("2026:08:27 14:03:10", datetime(2026, 8, 27, 14, 3, 10)),
    ("2026-08-27 14:03:10", datetime(2026, 8, 27, 14, 3, 10)),
    ("0000:00:00 00:00:00", None), ("2026:13:45 99:00:00", None),
    ("vandaag", None), ("1970:01:01 00:00:00", None),
])
def test_camera_date(date: str, wanted: datetime | None) -> None:
    assert clean_photo(samples.jpeg(exif=samples.exif(date=date))).taken_at == wanted


@pytest.mark.parametrize(("data", "reason"), [
    (samples.SVG, Refusal.UNSUPPORTED), (samples.EPS, Refusal.UNSUPPORTED),
    (samples.gif(), Refusal.UNSUPPORTED),
    (b"", Refusal.EMPTY), (b"\x00" * 4096, Refusal.UNREADABLE), (b"%PDF-1.7\n", Refusal.UNSUPPORTED),
    (samples.bomb_png(), Refusal.TOO_LARGE), (samples.bomb_png(9000, 9000), Refusal.TOO_LARGE),
    (samples.camera_jpeg()[:-2000], Refusal.UNREADABLE), (samples.png()[:60], Refusal.UNREADABLE),
    (b"\xff\xd8\xff\xe0 and then nothing", Refusal.UNREADABLE),
    (samples.heic()[:400], Refusal.UNREADABLE), (samples.scrambled_heic(), Refusal.UNREADABLE_HEIC),
    (samples.SVG.ljust(4096), Refusal.UNSUPPORTED),
])
def test_hostile_and_broken_files_are_refused_with_the_reason(data: bytes, reason: Refusal) -> None:
    with pytest.raises(Refused) as caught:
        clean_photo(data)
    assert caught.value.reason is reason


def test_what_hangs_behind_a_photo_is_dropped() -> None:
    """A polyglot: a good JPEG with a ZIP and a script behind it."""
    photo = clean_photo(samples.camera_jpeg() + b"PK\x03\x04CANARY<script>alert(1)</script>")
    assert b"CANARY" not in photo.jpeg
    assert photo.jpeg.endswith(b"\xff\xd9")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 100_000), st.integers(1, 255))
def test_any_changed_byte_is_read_or_refused(place: int, change: int) -> None:
    for source in (samples.camera_jpeg(3), samples.png(), samples.heic()):
        data = bytearray(source)
        data[place % len(data)] ^= change
        try:
            photo = clean_photo(bytes(data))
        except Refused:
            continue
        assert only_a_picture(photo.jpeg)


def test_marker_check_bites() -> None:
    assert not only_a_picture(samples.camera_jpeg())
    assert not only_a_picture(samples.jpeg(comment=b"hello"))
    assert not only_a_picture(b"")
    assert not only_a_picture(clean_photo(samples.jpeg()).jpeg + b"tail")
