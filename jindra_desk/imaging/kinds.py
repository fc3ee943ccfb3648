"""What kind of picture a file holds, by its first bytes; its name plays no part."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

HEAD_BYTES: Final = 16
"""As much of a file as this needs."""

_JPEG: Final = b"\xff\xd8\xff"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_HEIC_BRANDS = frozenset((b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"))


class Kind(StrEnum):
    """The kinds that are read; the values are shown to nobody."""

    JPEG = "JPEG"
    PNG = "PNG"
    HEIC = "HEIC"


def kind_of(data: bytes) -> Kind | None:
    """The kind that `data` begins like, or None; whether it is whole is another matter."""
    if data.startswith(_JPEG):
        return Kind.JPEG
    if data.startswith(_PNG):
        return Kind.PNG
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        return Kind.HEIC
    return None
