"""Is a PNG whole? Every part carries its own checksum, which Pillow does not compare for the picture itself."""

from __future__ import annotations

import zlib
from typing import Final

_SIGNATURE_BYTES: Final = 8
_LENGTH_AND_NAME: Final = 8
_CHECKSUM: Final = 4


def is_damaged(data: bytes) -> bool:
    """True when a part of the picture itself does not agree with its checksum; a cut is the decoder's to find."""
    view = memoryview(data)
    at = _SIGNATURE_BYTES
    while at + _LENGTH_AND_NAME + _CHECKSUM <= len(data):
        length, name = int.from_bytes(view[at : at + 4]), bytes(view[at + 4 : at + 8])
        end = at + _LENGTH_AND_NAME + length
        if end + _CHECKSUM > len(data):
            return False
        if name == b"IDAT" and zlib.crc32(view[at + 4 : end]) != int.from_bytes(view[end : end + _CHECKSUM]):
            return True
        if name == b"IEND":
            return False
        at = end + _CHECKSUM
    return False
