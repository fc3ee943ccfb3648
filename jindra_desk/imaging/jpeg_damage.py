"""Is a JPEG whole? Asked of libjpeg's own warnings, which Pillow hides: a hole in a file decodes to a grey band.

The whole file is decoded once more, at an eighth of its size and in grey: every code is read, few pixels are made.
"""

from __future__ import annotations

import re
from typing import Final

import simplejpeg

END: Final = b"\xff\xd9"
"""The marker that ends a JPEG; a file that lacks nothing else is whole."""

_MOST_STRAY_BYTES: Final = 64
"""So much some cameras leave between picture and end marker; a hole of 4 kB or more hardly ever leaves so little."""

_STRAY_BEFORE_END = re.compile(r"(\d+) extraneous bytes before marker 0xd9")
_CANNOT_TELL: Final = "Could not determine subsampling"
_SMALLEST: Final = 8


def is_whole(data: bytes) -> bool | None:
    """True when every row is there and nothing was odd on the way; None where this decoder cannot tell.

    A missing end marker, and what stands behind the end (a second picture, a camera's trailer), are no damage. Raises
    MemoryError.
    """
    complaint = _complaint(data + END)
    if not complaint:
        return True
    if _CANNOT_TELL in complaint:
        return None
    stray = _STRAY_BEFORE_END.search(complaint)
    return stray is not None and int(stray[1]) <= _MOST_STRAY_BYTES


def _complaint(data: bytes) -> str:
    """What libjpeg says first, an error or a warning; '' when nothing."""
    try:
        _, _, colours, _ = simplejpeg.decode_jpeg_header(data, strict=False)
        simplejpeg.decode_jpeg(
            data, "CMYK" if str(colours).upper() == "CMYK" else "GRAY",
            fastdct=True, min_height=1, min_width=1, min_factor=_SMALLEST, strict=True,
        )
    except ValueError as told:
        if "nsufficient memory" in str(told):
            raise MemoryError from told
        return str(told) or "unknown"
    return ""
