"""Photo import through the warm worker process, against bare Pillow doing the same in this one (goal 1.3 times).

The same: decode (with the decoder's own reduction), scale to the cap, colours to sRGB, set upright, and encode the
same three JPEGs. What the worker does more is the price of reading hostile files in a process that can be killed:
two pipes, checks of what comes back, a hash.
"""

from __future__ import annotations

import io
import os
import time
from collections.abc import Callable

import pillow_heif
from PIL import Image, ImageCms, ImageFilter, ImageOps

from jindra_desk.imaging import limits
from jindra_desk.imaging.service import PhotoService
from tests.bench.figures import Figure, ratio
from tests.bench.options import Options
from tests.support import icc_samples

GOAL = 1.3
_ROUNDS = 5
_WORTH_MS = 20.0
"""Below this the price of a pipe is all there is to see, and no one waits for it."""
_SIZES = ((4000, 3000), (4032, 3024), (6000, 4000))
_ENDINGS = {".jpg", ".jpeg", ".png", ".heic", ".heif"}
_ORIENTATION = 0x0112


def run(options: Options) -> list[Figure]:
    """Each photo several times, both ways in turns."""
    pillow_heif.register_heif_opener(thumbnails=False)
    cases = [(f"{w}×{h} generated", _camera_photo(w, h, seed)) for seed, (w, h) in enumerate(_SIZES)]
    for file in sorted(options.photos.iterdir()) if options.photos else ():
        if file.suffix.lower() in _ENDINGS:
            cases.append((file.name, file.read_bytes()))
    service = PhotoService()
    figures: list[Figure] = []
    all_ours: list[float] = []
    all_plain: list[float] = []
    try:
        service.prepare(cases[0][1])
        for name, data in cases:
            ours: list[float] = []
            plain: list[float] = []
            for _ in range(options.repeat or _ROUNDS):
                ours.append(_milliseconds(service.prepare, data))
                plain.append(_milliseconds(bare_pillow, data))
            large = min(plain) > _WORTH_MS
            figures.append(ratio(f"{name} ({len(data) / 1e6:.1f} MB)", ours, plain, GOAL if large else None))
            all_ours.append(min(ours))
            all_plain.append(min(plain))
    finally:
        service.close()
    figures.append(Figure("all photos, best rounds", sum(all_ours) / sum(all_plain), "×", GOAL,
                          f"{sum(all_ours):.0f} ms against {sum(all_plain):.0f} ms"))
    return figures


def bare_pillow(data: bytes) -> tuple[bytes, bytes, bytes]:
    """The straight way to the same three JPEGs."""
    with Image.open(io.BytesIO(data)) as source:
        profile = source.info.get("icc_profile")
        source.load()
        picture: Image.Image = source
        upright = source.getexif().get(_ORIENTATION, 1)
    if picture.mode != "RGB":
        picture = picture.convert("RGB")
    if profile:
        given = ImageCms.getOpenProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(picture, given, ImageCms.createProfile("sRGB"),
                                              renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC, outputMode="RGB")
        picture = converted if converted is not None else picture
    if upright != 1:
        exif = Image.Exif()
        exif[_ORIENTATION] = upright
        picture.info["exif"] = exif.tobytes()
        picture = ImageOps.exif_transpose(picture)
    picture.info = {}
    preview = _within(picture, limits.PREVIEW_SIDE)
    thumbnail = _within(preview, limits.THUMBNAIL_SIDE)
    return (_jpeg(picture, limits.QUALITY), _jpeg(preview, limits.SMALL_QUALITY),
            _jpeg(thumbnail, limits.SMALL_QUALITY))


def _within(picture: Image.Image, side: int) -> Image.Image:
    longest = max(picture.size)
    if longest <= side:
        return picture
    size = (round(picture.width * side / longest), round(picture.height * side / longest))
    return picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, subsampling=0)
    return out.getvalue()


def _milliseconds(work: Callable[[bytes], object], data: bytes) -> float:
    begin = time.perf_counter()
    work(data)
    return (time.perf_counter() - begin) * 1000


def _camera_photo(width: int, height: int, seed: int) -> bytes:
    """A phone's photo in all that costs time: soft shapes, sensor noise, a wide-gamut profile, lying on its side."""
    small = Image.frombytes("RGB", (32, 24), bytes((i * 37 + seed * 11) % 256 for i in range(32 * 24 * 3)))
    soft = small.filter(ImageFilter.GaussianBlur(2)).resize((width, height), Image.Resampling.BICUBIC)
    noise = Image.frombytes("RGB", (width, height), os.urandom(width * height * 3))
    exif = Image.Exif()
    exif[_ORIENTATION] = (6, 1, 3)[seed % 3]
    out = io.BytesIO()
    Image.blend(soft, noise, 0.08).save(out, "JPEG", quality=93, exif=exif.tobytes(),
                                        icc_profile=icc_samples.profile("Display P3 (bench)"))
    return out.getvalue()
