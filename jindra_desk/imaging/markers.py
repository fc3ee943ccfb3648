"""Reads a JPEG's markers to prove that it carries a picture and nothing else (J-27)."""

from __future__ import annotations

_SOI = b"\xff\xd8"
_START_OF_SCAN = 0xDA
_ALLOWED = frozenset(
    (
        0xC0,  # baseline frame
        0xC4,  # Huffman tables
        0xDB,  # quantisation tables
        0xDD,  # restart interval
        0xE0,  # JFIF, checked below
    )
)
_JFIF_LENGTH = 16
"""APP0 as our encoder writes it: identifier, version, density and no embedded thumbnail."""


def only_a_picture(jpeg: bytes) -> bool:
    """True when every segment before the scan belongs to the picture: no EXIF, XMP, ICC, IPTC, comment."""
    if not jpeg.startswith(_SOI) or not jpeg.endswith(b"\xff\xd9"):
        return False
    at = 2
    while at + 4 <= len(jpeg):
        if jpeg[at] != 0xFF:
            return False
        marker, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4])
        if marker == _START_OF_SCAN:
            return True
        if marker not in _ALLOWED or length < 2:
            return False
        if marker == 0xE0 and (length != _JFIF_LENGTH or jpeg[at + 4 : at + 9] != b"JFIF\0"):
            return False
        at += 2 + length
    return False
