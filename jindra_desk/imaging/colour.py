"""Brings a picture's colours to sRGB: what was photographed on one phone is compared with what another made (J-27)."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from types import MappingProxyType

from PIL import Image, ImageChops, ImageCms

_STRIPS = 3  # more threads would eat into the worker's address space for little
_MODES = MappingProxyType({"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK"})
_PROBE_STEPS = 16
_SAME_WITHIN = 1


def to_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """Answer `picture` (L, RGB or CMYK) as RGB in sRGB; `profile` says what its numbers mean, empty: sRGB already.

    A broken profile, or one for another kind of picture, says nothing usable: the numbers are taken as they are.
    """
    if profile:
        try:
            return _converted(picture, ImageCms.getOpenProfile(io.BytesIO(profile)))
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _converted(picture: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    mode = _MODES.get(profile.profile.xcolor_space.strip(), "")
    if picture.mode == "L" and mode == "RGB":
        picture = picture.convert("RGB")
    transform = ImageCms.buildTransform(
        profile, ImageCms.createProfile("sRGB"), picture.mode, "RGB",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
    )
    if mode == "RGB" and _changes_nothing(transform):
        return picture
    return _in_strips(picture, transform)


def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    """True when colours all over the cube come out as they went in.

    What a profile does is asked, not what it is called: phones write "DCI-P3 D65 Gamut with sRGB Transfer".
    """
    levels = range(0, 256, 255 // (_PROBE_STEPS - 1))
    probe = Image.new("RGB", (_PROBE_STEPS**2, _PROBE_STEPS))
    probe.putdata(list(product(levels, repeat=3)))
    found = ImageChops.difference(probe, transform.apply(probe)).getextrema()
    return all(isinstance(band, tuple) and band[1] <= _SAME_WITHIN for band in found)


def _in_strips(picture: Image.Image, transform: ImageCms.ImageCmsTransform) -> Image.Image:
    """Convert side by side: the colour engine takes as long as decoding otherwise."""
    height = -(-picture.height // _STRIPS)
    boxes = [
        (0, top, picture.width, min(top + height, picture.height)) for top in range(0, picture.height, height)
    ]

    def convert(box: tuple[int, int, int, int]) -> Image.Image:
        return transform.apply(picture.crop(box))

    result = Image.new("RGB", picture.size)
    with ThreadPoolExecutor(_STRIPS) as strips:
        for box, strip in zip(boxes, strips.map(convert, boxes), strict=True):
            result.paste(strip, box)
    return result
