"""Pictures that were cut, bent, glued and renamed: none crashes, hangs or brings a place along (trust #14, J-27)."""

from __future__ import annotations

import io
import random
import struct
import time
import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PIL import Image

from jindra_desk.domain.base.errors import JindraError
from jindra_desk.imaging.errors import PhotoTooSlow
from jindra_desk.imaging.markers import only_a_picture
from jindra_desk.imaging.service import PhotoService
from tests.faults.plan import Part, Tally
from tests.support import picture_samples as samples

GOAL = 300
_SLOW_SECONDS = 5.0
_TRACES = (samples.GPS_WORD, b"CANARY", b"Exif", b"GPS", b"xmpmeta", b"ICC_PROFILE")


def _saved(kind: str, mode: str = "RGB", size: tuple[int, int] = (120, 80), **options: object) -> bytes:
    out = io.BytesIO()
    samples.picture(size, mode).save(out, kind, **options)
    return out.getvalue()


def _deep_png(kind: str) -> bytes:
    out = io.BytesIO()
    Image.frombytes("I;16", (64, 64), bytes(range(256)) * 32).save(out, kind)
    return out.getvalue()


def _polyglot() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("kluis.txt", samples.GPS_WORD)
    return samples.camera_jpeg() + out.getvalue()


def _frames(kind: str) -> bytes:
    out = io.BytesIO()
    pictures = [samples.picture(), samples.picture((120, 80), "L").convert("RGB"), samples.picture()]
    pictures[0].save(out, kind, save_all=True, append_images=pictures[1:], exif=samples.exif())
    return out.getvalue()


BASES: Mapping[str, Callable[[], bytes]] = MappingProxyType({
    **{f"orientation {number}": partial(samples.camera_jpeg, number) for number in range(10)},
    "png with words": samples.texted_png, "heic": samples.heic, "gif": samples.gif, "svg": lambda: samples.SVG,
    "eps": lambda: samples.EPS, "bomb": samples.bomb_png, "wide bomb": lambda: samples.bomb_png(2_000_000_000, 1),
    "tall bomb": lambda: samples.bomb_png(1, 2_000_000_000), "just too large": lambda: samples.bomb_png(9_000, 9_000),
    "large": lambda: _saved("PNG", "L", (8_000, 6_000), exif=samples.exif()),
    "narrow": lambda: _saved("JPEG", size=(1, 20_000), exif=samples.exif()),
    "cmyk": lambda: _saved("JPEG", "CMYK", exif=samples.exif(6)), "grey": lambda: _saved("JPEG", "L"),
    "progressive": lambda: _saved("JPEG", progressive=True, exif=samples.exif(3)),
    "alpha": lambda: _saved("PNG", "RGBA", exif=samples.exif()), "grey alpha": lambda: _saved("PNG", "LA"),
    "palette": lambda: _saved("PNG", "P"), "one bit": lambda: _saved("PNG", "1"), "16 bit": lambda: _deep_png("PNG"),
    "16 bit tiff": lambda: _deep_png("TIFF"), "float tiff": lambda: _saved("TIFF", "F"),
    "tiff": lambda: _saved("TIFF", exif=samples.exif()), "bmp": lambda: _saved("BMP"),
    "webp": lambda: _saved("WEBP", exif=samples.exif()), "pdf": lambda: _saved("PDF"), "ico": lambda: _saved("ICO"),
    "several": lambda: _frames("MPO"), "moving png": lambda: _frames("PNG"), "zip behind": _polyglot,
    "html before": lambda: b"<html><script>1</script>" + samples.camera_jpeg(),
    "long comment": lambda: samples.jpeg(comment=samples.GPS_WORD * 3_000), "nothing": lambda: b"",
    "one byte": lambda: b"\xff", "zeros": lambda: bytes(100_000), "text": lambda: b"Naam;Adres\n" * 999,
})


class Images(Part):
    """A base of every kind, mostly harmed; the same worker as the program's, with 1 GB of address space."""

    name = "images"
    goals: Mapping[str, int] = MappingProxyType({"hostile pictures": GOAL})

    def __init__(self, rounds: int = 100) -> None:
        """`rounds` in a piece."""
        self._rounds = rounds

    def piece(self, figure: str, dice: random.Random, place: Path) -> Tally:
        tally = Tally()
        bases = {name: make() for name, make in BASES.items()}
        names = sorted(bases)
        service = PhotoService()
        try:
            for number in range(self._rounds):
                name = names[number] if number < len(names) else dice.choice(names)
                words, data = (name, bases[name]) if number < len(names) and dice.random() < 0.3 else harmed(
                    bases, name, dice)
                _prepare(service, words, data, tally)
                tally.rounds += 1
        finally:
            service.close()
        return tally


def _prepare(service: PhotoService, words: str, data: bytes, tally: Tally, *, again: bool = False) -> None:
    begin = time.monotonic()
    try:
        photo = service.prepare(data)
    except PhotoTooSlow:
        tally.fault(f"{words}: too slow")
        return
    except JindraError as told:
        tally.note(type(told).__name__)
        photo = None
    except Exception as bug:  # noqa: BLE001 - anything else is a bug, and to be seen
        tally.fault(f"{words}: {type(bug).__name__}: {bug}")
        return
    seconds = time.monotonic() - begin
    if seconds > _SLOW_SECONDS:
        if again:
            tally.fault(f"{words}: took {seconds:.1f} s")
        else:  # the machine may have been busy
            _prepare(service, words, data, tally, again=True)
        return
    if photo is None:
        return
    tally.note("read")
    for content in (photo.jpeg, photo.preview, photo.thumbnail):
        if not only_a_picture(content) or any(trace in content for trace in _TRACES):
            tally.fault(f"{words}: something came along")


def harmed(bases: Mapping[str, bytes], name: str, dice: random.Random) -> tuple[str, bytes]:
    """One of the bases after one to three harms; answers what was done, and the bytes."""
    data, words = bases[name], name
    for _ in range(dice.randint(1, 3)):
        kind = dice.choice(("cut", "flip", "fill", "glue", "head", "size", "repeat", "insert"))
        data = _harm(data, kind, bases[dice.choice(sorted(bases))], dice)
        words += f", {kind}"
    return words, data


def _harm(data: bytes, kind: str, other: bytes, dice: random.Random) -> bytes:
    if not data:
        return other[:dice.randrange(len(other) + 1)]
    place = dice.randrange(len(data))
    end = min(len(data), place + dice.choice((1, 4, 64, 4_096)))
    match kind:
        case "cut":
            return data[:place]
        case "flip":
            changed = bytearray(data)
            for _ in range(dice.choice((1, 3, 30, 300))):
                changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
            return bytes(changed)
        case "fill":
            return data[:place] + dice.choice((b"\0", b"\xff", b"\x7f")) * (end - place) + data[end:]
        case "glue":
            return data + other
        case "head":
            length = dice.choice((2, 8, 16, 200))
            return other[:length] + data[length:]
        case "size":
            number = dice.choice((0, 1, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF))
            field = struct.pack(">I", number) if dice.random() < 0.5 else struct.pack(">H", number & 0xFFFF)
            place = dice.randrange(min(len(data), 400))
            return data[:place] + field + data[place + len(field):]
        case "repeat":
            return data[:end] + data[place:end] * dice.choice((1, 10, 100)) + data[end:]
        case _:
            return data[:place] + dice.randbytes(dice.choice((1, 16, 1_000))) + data[place:]
