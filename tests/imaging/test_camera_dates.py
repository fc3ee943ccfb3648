"""The day of a photo is read in every spelling that cameras use, and never made up (A-03)."""

from __future__ import annotations

import io
from datetime import datetime

import pillow_heif
import pytest
from PIL import Image, PngImagePlugin

from jindra_desk.imaging.camera_dates import read_moment
from jindra_desk.imaging.pixels import clean_photo, prepare_decoders
from tests.support import picture_samples as samples

TAKEN = datetime(2026, 8, 27, 14, 3, 10)
DAY = datetime(2026, 8, 27)


@pytest.fixture(autouse=True)
def _decoders() -> None:
    prepare_decoders()


@pytest.mark.parametrize(("written", "wanted"), [
    ("2026:08:27 14:03:10", TAKEN),
    ("2026:08:27 14:03:10.52", TAKEN),
    ("2026:08:27 14:03:10\0", TAKEN),
    ("2026:08:27T14:03:10", TAKEN),
    ("2026:08:27 14:03:10+02:00", TAKEN),
    ("2026-08-27 14:03:10", TAKEN),
    ("2026-08-27T14:03:10", TAKEN),
    ("2026-08-27T14:03:10.123456+02:00", TAKEN),
    ("2026-08-27T14:03:10Z", TAKEN),
    ("2026-08-27T14:03", datetime(2026, 8, 27, 14, 3)),
    ("2026/08/27 14:03:10", TAKEN),
    ("2026.08.27 14:03:10", TAKEN),
    ("2026:8:27 14:03:10", TAKEN),
    ("2026:08:27", DAY),
    ("2026-08-27", DAY),
    ("2026:08:27   :  :  ", DAY),
    ("2026:08:27 99:00:00", DAY),
    (b"2026:08:27 14:03:10", TAKEN),
    ("2036:01:01 10:00:00", datetime(2036, 1, 1, 10)),  # whether that can be is for who knows today
    ("    :  :     :  :  ", None), ("0000:00:00 00:00:00", None), ("2026:13:45 10:00:00", None),
    ("2026:02:30 10:00:00", None), ("1970:01:01 00:00:00", None), ("27-08-2026", None), ("vandaag", None),
    ("2026:08-27", None), ("", None), (None, None), (20260827, None),
])
def test_spellings(written: object, wanted: datetime | None) -> None:
    assert read_moment(written) == wanted


def test_a_camera_s_fraction_is_no_hindrance() -> None:
    assert clean_photo(samples.jpeg(exif=samples.exif(date="2026:08:27 14:03:10.52"))).taken_at == TAKEN


def xmp(inside: str, attributes: str = "") -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" {attributes}>{inside}'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


PACKETS = [
    xmp("<exif:DateTimeOriginal>2026-08-27T14:03:10.52+02:00</exif:DateTimeOriginal>"),
    xmp("", 'exif:DateTimeOriginal="2026-08-27T14:03:10"'),
    xmp("", "photoshop:DateCreated = '2026-08-27T14:03:10Z'"),
    xmp("<xmp:CreateDate>\n 2026-08-27T14:03:10</xmp:CreateDate>"),
    xmp("<xmp:ModifyDate>2029-01-01T00:00:00</xmp:ModifyDate>"
        "<exif:DateTimeOriginal>2026-08-27T14:03:10</exif:DateTimeOriginal>"),
]


@pytest.mark.parametrize("packet", PACKETS)
def test_the_packet_of_xmp_is_read(packet: bytes) -> None:
    assert clean_photo(samples.jpeg(xmp=packet)).taken_at == TAKEN
    words = PngImagePlugin.PngInfo()
    words.add_itxt("XML:com.adobe.xmp", packet.decode())
    assert clean_photo(samples.png(pnginfo=words)).taken_at == TAKEN
    out = io.BytesIO()
    pillow_heif.from_pillow(samples.picture()).save(out, quality=90, xmp=packet)
    assert clean_photo(out.getvalue()).taken_at == TAKEN


@pytest.mark.parametrize("packet", [
    xmp("<xmp:ModifyDate>2026-08-27T14:03:10</xmp:ModifyDate>"),
    xmp("<exif:DateTimeOriginal>gisteren</exif:DateTimeOriginal>"),
    b"<exif:DateTimeOriginal>" + b"9" * 50_000,
    b"\xff\xfe" * 500,
])
def test_when_a_file_was_changed_is_not_when_it_was_taken(packet: bytes) -> None:
    assert clean_photo(samples.jpeg(xmp=packet)).taken_at is None
    changed = Image.Exif()
    changed[0x0132] = "2026:08:27 14:03:10"
    assert clean_photo(samples.jpeg(exif=changed.tobytes())).taken_at is None


def test_the_camera_goes_before_the_packet() -> None:
    packet = xmp("", 'exif:DateTimeOriginal="2020-01-01T00:00:00"')
    assert clean_photo(samples.jpeg(exif=samples.exif(), xmp=packet)).taken_at == TAKEN


@pytest.mark.parametrize("written", [
    "Thu, 27 Aug 2026 14:03:10 +0200", "27 Aug 2026 14:03:10 GMT", "2026-08-27T14:03:10+02:00", "2026:08:27 14:03:10",
])
def test_the_word_of_a_png_is_read(written: str) -> None:
    words = PngImagePlugin.PngInfo()
    words.add_text("Creation Time", written)
    assert clean_photo(samples.png(pnginfo=words)).taken_at == TAKEN


def test_a_picture_that_says_nothing_has_no_date() -> None:
    for source in (samples.jpeg(), samples.png()):
        assert clean_photo(source).taken_at is None
