"""J-27: a photo shows the skin as it was, whichever phone took it; the truth comes from formulas of the tests' own."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import pillow_heif
import pytest
from PIL import Image, ImageCms

from jindra_desk.imaging.pixels import clean_photo, prepare_decoders
from tests.imaging import colour_truth as truth
from tests.support import icc_samples
from tests.support import picture_samples as samples

_SIDE = 48
_PNG_HEAD = 8 + 25  # signature and IHDR


@pytest.fixture(autouse=True)
def _decoders() -> None:
    prepare_decoders()


def card(rows: truth.Rows, value: Callable[[float], float] = truth.srgb_value) -> Image.Image:
    """The skin patches beside one another, in the numbers of another colour space."""
    image = Image.new("RGB", (_SIDE * len(truth.SKIN), _SIDE))
    for number, patch in enumerate(truth.SKIN):
        image.paste(truth.encoded(patch, rows, value), (number * _SIDE, 0, (number + 1) * _SIDE, _SIDE))
    return image


def kept(source: bytes) -> list[truth.Triple]:
    """The patches of what is kept, each as L*a*b*."""
    image = Image.open(io.BytesIO(clean_photo(source).jpeg))
    found = []
    for number in range(len(truth.SKIN)):
        patch = image.crop((number * _SIDE + 8, 8, (number + 1) * _SIDE - 8, _SIDE - 8))
        mean = patch.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
        assert isinstance(mean, tuple)
        found.append(truth.lab((float(mean[0]), float(mean[1]), float(mean[2]))))
    return found


def assert_true(source: bytes) -> None:
    wanted = [truth.lab(patch) for patch in truth.SKIN]
    found = kept(source)
    off = [truth.difference(a, b) for a, b in zip(wanted, found, strict=True)]
    assert sum(off) / len(off) <= 0.8, off
    assert max(off) <= 1.5, off
    redness = [abs(a[1] - b[1]) for a, b in zip(wanted, found, strict=True)]
    assert max(redness) <= 1.5, redness


def with_chunk(png: bytes, name: bytes, content: bytes) -> bytes:
    """`png` with one more chunk behind its header."""
    chunk = struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    return png[:_PNG_HEAD] + chunk + png[_PNG_HEAD:]


def heic(image: Image.Image, primaries: int, transfer: int, **more: object) -> bytes:
    out = io.BytesIO()
    pillow_heif.from_pillow(image).save(
        out, quality=-1, chroma="444", save_nclx_profile=True, color_primaries=primaries,
        transfer_characteristics=transfer, matrix_coefficients=6, full_range_flag=1, **more)
    return out.getvalue()


def adobe_exif(index: str, space: int = 65535) -> bytes:
    tags = Image.Exif()
    tags[0x0110] = "Camera"
    tags.get_ifd(0x8769)[0xA001] = space
    tags.get_ifd(0x8769)[0xA005] = {1: index, 2: b"0100"}
    return tags.tobytes()


def icc(name: str) -> bytes:
    return samples.jpeg(card(truth.DISPLAY_P3), icc_profile=icc_samples.profile(name))


ADOBE = truth.power(563 / 256)
FILES: dict[str, Callable[[], bytes]] = {
    "plain": lambda: samples.jpeg(card(truth.SRGB)),
    "an Apple phone": lambda: icc("Display P3"),
    "a Google phone": lambda: icc("Display P3 Gamut with sRGB Transfer"),
    "a Samsung phone": lambda: icc("DCI-P3 D65 Gamut with sRGB Transfer"),
    "a profile that lies": lambda: icc("sRGB IEC61966-2.1"),
    "no name at all": lambda: icc(""),
    "a real sRGB profile": lambda: samples.jpeg(
        card(truth.SRGB), icc_profile=icc_samples.profile("other", icc_samples.SRGB)),
    "Adobe RGB by profile": lambda: samples.jpeg(
        card(truth.ADOBE, ADOBE), icc_profile=icc_samples.profile("sRGB", icc_samples.ADOBE_RGB,
                                                                  icc_samples.ADOBE_SHAPE)),
    "Adobe RGB by EXIF": lambda: samples.jpeg(card(truth.ADOBE, ADOBE), exif=adobe_exif("R03")),
    "Adobe RGB by a camera's own number": lambda: samples.jpeg(card(truth.ADOBE, ADOBE), exif=adobe_exif("R98", 2)),
    "Adobe RGB by EXIF, as PNG": lambda: samples.png(card(truth.ADOBE, ADOBE), exif=adobe_exif("R03")),
    "uncalibrated, and no more": lambda: samples.jpeg(card(truth.SRGB), exif=adobe_exif("R98")),
    "P3 HEIC by numbers": lambda: heic(card(truth.DISPLAY_P3), 12, 13),
    "sRGB HEIC by numbers": lambda: heic(card(truth.SRGB), 1, 13),
    "a television HEIC": lambda: heic(card(truth.SRGB), 1, 1),
    "BT.2020 HEIC by numbers": lambda: heic(card(truth.BT2020), 9, 13),
    "HEIC of unknown numbers": lambda: heic(card(truth.SRGB), 2, 2),
    "P3 PNG by numbers": lambda: with_chunk(samples.png(card(truth.DISPLAY_P3)), b"cICP", b"\x0c\x0d\0\x01"),
    "numbers go before a profile": lambda: with_chunk(
        samples.png(card(truth.SRGB), icc_profile=icc_samples.profile("P3")), b"cICP", b"\x01\x0d\0\x01"),
    "PNG with a profile": lambda: samples.png(card(truth.DISPLAY_P3), icc_profile=icc_samples.profile("sRGB")),
    "PNG by primaries": lambda: with_chunk(
        samples.png(card(truth.DISPLAY_P3)), b"cHRM",
        struct.pack(">8I", 31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000)),
    "PNG by gamma and primaries": lambda: with_chunk(with_chunk(
        samples.png(card(truth.ADOBE, truth.power(1.8))), b"cHRM",
        struct.pack(">8I", 31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000)), b"gAMA", struct.pack(">I", 55556)),
    "PNG that says sRGB goes before its gamma": lambda: with_chunk(with_chunk(
        samples.png(card(truth.SRGB)), b"gAMA", struct.pack(">I", 100_000)), b"sRGB", b"\0"),
    "PNG with the gamma of sRGB": lambda: with_chunk(samples.png(card(truth.SRGB)), b"gAMA", struct.pack(">I", 45455)),
    "PNG with a gamma of zero": lambda: with_chunk(samples.png(card(truth.SRGB)), b"gAMA", bytes(4)),
    "PNG with primaries on one line": lambda: with_chunk(
        samples.png(card(truth.SRGB)), b"cHRM", struct.pack(">8I", *([31270, 32900] * 4))),
    "PNG with numbers that mean nothing": lambda: with_chunk(
        samples.png(card(truth.SRGB)), b"cICP", b"\xc8\xc8\0\x01"),
}


@pytest.mark.req("J-27")
@pytest.mark.parametrize("name", FILES)
def test_skin_keeps_its_colour(name: str) -> None:
    assert_true(FILES[name]())


def test_the_cards_differ_so_that_a_shortcut_shows() -> None:
    """The same numbers without the file's word about them are far off: redness is lost."""
    with pytest.raises(AssertionError):
        assert_true(samples.jpeg(card(truth.DISPLAY_P3)))
    with pytest.raises(AssertionError):
        assert_true(samples.jpeg(card(truth.ADOBE, ADOBE)))


def test_a_before_on_one_phone_and_an_after_on_another_show_no_healing() -> None:
    before, after = kept(FILES["an Apple phone"]()), kept(FILES["a Samsung phone"]())
    assert max(truth.difference(a, b) for a, b in zip(before, after, strict=True)) < 0.2


def test_greys_take_the_curve_of_a_colour_profile() -> None:
    """A grey picture under a colour profile: its curve counts, and greys stay grey."""
    profile = icc_samples.profile("linear", icc_samples.SRGB, b"curv\0\0\0\0\0\0\0\0")
    photo = clean_photo(samples.jpeg(Image.new("L", (40, 40), 55), icc_profile=profile))
    pixel = Image.open(io.BytesIO(photo.jpeg)).getpixel((20, 20))
    assert isinstance(pixel, tuple)
    assert max(pixel) - min(pixel) <= 1
    assert abs(pixel[0] - truth.srgb_value(55 / 255)) <= 2


@pytest.mark.parametrize(("transfer", "stored", "shown"), [(16, 0.5807, 255), (18, 0.75, 255), (16, 0.0, 0)])
def test_a_picture_of_high_range_keeps_paper_white(transfer: int, stored: float, shown: int) -> None:
    """203 nits is white (BT.2408): 58 % of the range in PQ, 75 % in HLG."""
    photo = clean_photo(heic(Image.new("RGB", (64, 64), (round(stored * 255),) * 3), 9, transfer))
    pixel = Image.open(io.BytesIO(photo.jpeg)).getpixel((32, 32))
    assert isinstance(pixel, tuple)
    assert all(abs(value - shown) <= 4 for value in pixel)


def test_a_wide_profile_is_not_taken_for_srgb_by_the_engine_s_own_name() -> None:
    """The engine's sRGB, embedded under its own name, changes no pixel at all."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = samples.png(card(truth.SRGB))
    marked = samples.png(card(truth.SRGB), icc_profile=profile)
    assert clean_photo(plain).jpeg == clean_photo(marked).jpeg


@pytest.mark.parametrize(("one", "other", "wanted"), [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
])
def test_the_measure_itself_agrees_with_its_published_table(one: truth.Triple, other: truth.Triple,
                                                            wanted: float) -> None:
    assert abs(truth.difference(one, other) - wanted) < 0.0001
