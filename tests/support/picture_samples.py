"""Small photos and hostile files, made in code so that the tests need no outside data."""

from __future__ import annotations

import io
import struct
import zlib

import pillow_heif
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

GPS_WORD = b"CANARY-GPS-52.0907N"
_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825


def picture(size: tuple[int, int] = (120, 80), mode: str = "RGB") -> Image.Image:
    """A picture with four different corners: red, green, blue and white, to see which way is up."""
    image = Image.new("RGB", size, (200, 160, 130))
    pen = ImageDraw.Draw(image)
    w, h = size[0] // 3, size[1] // 3
    pen.rectangle((0, 0, w, h), fill=(250, 0, 0))
    pen.rectangle((size[0] - w, 0, size[0], h), fill=(0, 250, 0))
    pen.rectangle((0, size[1] - h, w, size[1]), fill=(0, 0, 250))
    return image.convert(mode)


def exif(orientation: int = 1, date: str = "2026:08:27 14:03:10") -> bytes:
    """EXIF as a phone writes it: make, date and a GPS position."""
    tags = Image.Exif()
    tags[0x0112] = orientation
    tags[0x010F] = "CanaryCam"
    tags.get_ifd(_EXIF_IFD)[0x9003] = date
    tags.get_ifd(_EXIF_IFD)[0x927C] = b"CANARY-MAKER-NOTE"
    gps = tags.get_ifd(_GPS_IFD)
    gps[1], gps[2] = "N", (52.0, 5.0, 26.5)
    gps[29] = GPS_WORD.decode()
    return tags.tobytes()


def jpeg(image: Image.Image | None = None, **options: object) -> bytes:
    """Encode as JPEG."""
    out = io.BytesIO()
    (image or picture()).save(out, "JPEG", **{"quality": 95, "subsampling": 0, **options})
    return out.getvalue()


def camera_jpeg(orientation: int = 1) -> bytes:
    """A JPEG with everything that must go: EXIF with GPS, XMP, a comment and an ICC profile."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return jpeg(
        exif=exif(orientation), comment=b"CANARY-COMMENT", icc_profile=profile,
        xmp=b"<x:xmpmeta>CANARY-XMP</x:xmpmeta>",
    )


def png(image: Image.Image | None = None, **options: object) -> bytes:
    """Encode as PNG."""
    out = io.BytesIO()
    (image or picture()).save(out, "PNG", **options)
    return out.getvalue()


def texted_png() -> bytes:
    """A PNG with words and a position in its chunks."""
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", "CANARY-PNG-TEXT")
    return png(pnginfo=words, exif=exif())


def heic() -> bytes:
    """A HEIC photo with EXIF and GPS."""
    out = io.BytesIO()
    pillow_heif.from_pillow(picture((160, 120))).save(out, quality=90, exif=exif())
    return out.getvalue()


def scrambled_heic() -> bytes:
    """A HEIC file whose outline is whole, and whose picture no decoder can read."""
    source = heic()
    at = source.rindex(b"mdat") + 4
    return source[:at] + b"\x55" * (len(source) - at)


def bomb_png(width: int = 60_000, height: int = 60_000) -> bytes:
    """A few bytes that claim to be billions of pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"
EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n(/etc/passwd) (r) file\n"


def gif() -> bytes:
    """A format that is not on the list."""
    out = io.BytesIO()
    picture(mode="P").save(out, "GIF")
    return out.getvalue()
