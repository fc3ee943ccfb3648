"""When a photo was taken, from wherever its camera or a program of its maker wrote it: EXIF, XMP or PNG words.

Only moments of taking count. When a file was changed, copied or exported says nothing of when the skin looked so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate
from typing import Final

from PIL import Image

_EXIF_IFD: Final = 0x8769
_DATE_TAGS: Final = (0x9003, 0x9004)  # DateTimeOriginal, DateTimeDigitized
_EARLIEST_YEAR: Final = 1990
_MOST_XMP_BYTES: Final = 4 * 1024 * 1024

_MOMENT = re.compile(
    r"(?P<year>\d{4})(?P<mark>[:/.-])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})"
    r"(?:[T\s]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?)?"
)
_XMP_NAMES: Final = ("exif:DateTimeOriginal", "exif:DateTimeDigitized", "photoshop:DateCreated", "xmp:CreateDate")
_XMP_VALUE: Final = rb"""\s*(?:=\s*["']|>)\s*([0-9][0-9T:/.+\-Z ]{7,40})"""
_XMP_KEYS: Final = ("xmp", "XML:com.adobe.xmp")
_PNG_KEY: Final = "Creation Time"


def taken_at(source: Image.Image) -> datetime | None:
    """The camera's local time, to the second where it is told; None when nothing usable says it.

    Hostile values count as absent. A day without a time of day is that day at midnight.
    """
    for told in (*_from_exif(source), *_from_xmp(source), *_from_png(source)):
        moment = read_moment(told)
        if moment is not None:
            return moment
    return None


def read_moment(untrusted_value: object) -> datetime | None:
    """Read `2026:08:27 14:03:10` and its kin: ISO 8601 with T, fractions and zone, dashes, slashes, day alone."""
    if isinstance(untrusted_value, bytes):
        untrusted_value = untrusted_value.decode("latin-1")
    if not isinstance(untrusted_value, str):
        return None
    found = _MOMENT.match(untrusted_value.strip("\0 \t\r\n"))
    if found is None or int(found["year"]) < _EARLIEST_YEAR:
        return None
    try:
        day = datetime(int(found["year"]), int(found["month"]), int(found["day"]))  # noqa: DTZ001 - the camera's own
    except ValueError:
        return None
    try:
        return day.replace(hour=int(found["hour"] or 0), minute=int(found["minute"] or 0),
                           second=int(found["second"] or 0))
    except ValueError:
        return day


def _from_exif(source: Image.Image) -> Iterator[object]:
    try:
        details = source.getexif().get_ifd(_EXIF_IFD)
        yield from [details.get(tag) for tag in _DATE_TAGS]
    except Exception:  # noqa: BLE001 - EXIF readers raise anything on hostile input
        return


def _from_xmp(source: Image.Image) -> Iterator[object]:
    """What the packet says in either of its two spellings, as attribute or as element; no XML is parsed."""
    packets = [source.info.get(key) for key in _XMP_KEYS]
    for packet in packets:
        content = packet.encode() if isinstance(packet, str) else packet
        if not isinstance(content, bytes) or len(content) > _MOST_XMP_BYTES:
            continue
        for name in _XMP_NAMES:
            found = re.search(re.escape(name.encode()) + _XMP_VALUE, content)
            if found is not None:
                yield found[1]


def _from_png(source: Image.Image) -> Iterator[object]:
    """PNG's own word for it, in the form of an e-mail's date or of ISO 8601."""
    told = source.info.get(_PNG_KEY)
    if not isinstance(told, str):
        return
    yield told
    try:
        parts = parsedate(told)
    except (ValueError, TypeError, IndexError):
        return
    if parts is not None:
        yield "{:04}-{:02}-{:02} {:02}:{:02}:{:02}".format(*parts[:6])
