"""What a file says about its colours, wherever it says so: profile, numbers of H.273, gamma and primaries, EXIF.

The answer is a profile, empty where it is sRGB: no file is judged by what a profile calls itself.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from PIL import Image

from jindra_desk.imaging.matrix_profile import SRGB_CURVE, Curve, Gamut, matrix_profile

_SRGB: Final = Gamut((0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
_ADOBE: Final = Gamut((0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
_ADOBE_GAMMA: Final = 563 / 256
_NTSC: Final = Gamut((0.63, 0.34), (0.31, 0.595), (0.155, 0.07))
_C: Final = (0.310, 0.316)

_GAMUTS = MappingProxyType({
    1: _SRGB,
    4: Gamut((0.67, 0.33), (0.21, 0.71), (0.14, 0.08), _C),
    5: Gamut((0.64, 0.33), (0.29, 0.60), (0.15, 0.06)),
    6: _NTSC,
    7: _NTSC,
    8: Gamut((0.681, 0.319), (0.243, 0.692), (0.145, 0.049), _C),
    9: Gamut((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    11: Gamut((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351)),
    12: Gamut((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
    22: Gamut((0.630, 0.340), (0.295, 0.605), (0.155, 0.077)),
})
"""Colour primaries by their number in ITU-T H.273, table 2; 2 is "not said"."""

_STEPS: Final = 4096
_REFERENCE_WHITE_NITS: Final = 203.0
"""Paper white in a high dynamic range picture (ITU-R BT.2408); brighter than that is shown as white."""


def _pq(value: float) -> float:
    """Light of SMPTE ST 2084, 1 at paper white."""
    m1, m2, c1, c2, c3 = 1305 / 8192, 2523 / 32, 107 / 128, 2413 / 128, 2392 / 128
    power = value ** (1 / m2)
    return float((max(power - c1, 0.0) / (c2 - c3 * power)) ** (1 / m1)) * 10_000 / _REFERENCE_WHITE_NITS


def _hlg(value: float) -> float:
    """Light of ARIB STD-B67 on a screen of 1,000 nits, 1 at paper white."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = value * value / 3 if value <= 0.5 else (2.718281828459045 ** ((value - c) / a) + b) / 12
    return float(scene**1.2) * 1000 / _REFERENCE_WHITE_NITS


def _table(light: Callable[[float], float]) -> Curve:
    return Curve(table=tuple(min(1.0, light(step / (_STEPS - 1))) for step in range(_STEPS)))


_CURVES = MappingProxyType({
    4: Curve.power(2.2),
    5: Curve.power(2.8),
    8: Curve.power(1.0),
    16: _table(_pq),
    17: Curve.power(2.6),
    18: _table(_hlg),
})
"""Curves by their number in H.273, table 3."""

_LIKE_SRGB = frozenset((1, 6, 7, 13, 14, 15))
"""sRGB itself, and the television curves, which browsers show in the same way."""

_SRGB_ITSELF: Final = b""
_NOT_SAID: Final = 2
_INTEROP_IFD, _EXIF_IFD = 0xA005, 0x8769
_COLOUR_SPACE = 0xA001
_ADOBE_BY_NUMBER: Final = 2
"""No value of the EXIF standard, but what some cameras write for Adobe RGB."""

_PNG_SIGNATURE_BYTES: Final = 8
_MOST_CHUNKS: Final = 10_000
_GAMMA_OF_SRGB: Final = 45_455
_LEAST_GAMMA, _MOST_GAMMA = 10_000, 200_000


def declared_profile(source: Image.Image, data: bytes) -> bytes:
    """Answer the ICC profile of what `source`, opened from `data`, says of its colours; empty for sRGB and for silence.

    Hostile or senseless values count as silence. A PNG's order of precedence is that of its third edition.
    """
    answers: tuple[bytes | None, ...]
    if source.format == "PNG":
        chunks = dict(_chunks_before_picture(data))
        answers = (_from_numbers_chunk(chunks), _embedded(source), _from_png_words(chunks), _from_exif(source))
    else:
        answers = (_embedded(source), _from_nclx(source.info.get("nclx_profile")), _from_exif(source))
    return next((one for one in answers if one is not None), _SRGB_ITSELF)


def profile_of_numbers(primaries: int, transfer: int) -> bytes | None:
    """The profile of a pair of numbers of H.273; empty for sRGB, None where nothing known is said."""
    if primaries not in _GAMUTS and transfer not in _CURVES and transfer not in _LIKE_SRGB:
        return None
    gamut = _GAMUTS.get(primaries, _SRGB)
    curve = _CURVES.get(transfer, SRGB_CURVE)
    if gamut is _SRGB and curve is SRGB_CURVE:
        return _SRGB_ITSELF
    return matrix_profile(gamut, curve)


def _embedded(source: Image.Image) -> bytes | None:
    profile = source.info.get("icc_profile")
    return profile if isinstance(profile, bytes) and profile else None


def _from_nclx(told: object) -> bytes | None:
    if not isinstance(told, Mapping):
        return None
    primaries, transfer = told.get("color_primaries", _NOT_SAID), told.get("transfer_characteristics", _NOT_SAID)
    if not (isinstance(primaries, int) and isinstance(transfer, int)):
        return None
    return profile_of_numbers(int(primaries), int(transfer))


def _from_exif(source: Image.Image) -> bytes | None:
    """Adobe RGB as cameras say it: no profile, "uncalibrated", and R03 among the interoperability tags (DCF 2.0)."""
    try:
        exif = source.getexif()
        index = exif.get_ifd(_INTEROP_IFD).get(1)
        space = exif.get_ifd(_EXIF_IFD).get(_COLOUR_SPACE)
    except Exception:  # noqa: BLE001 - EXIF readers raise anything on hostile input
        return None
    word = index.decode("latin-1") if isinstance(index, bytes) else str(index or "")
    if word.strip("\0 ") == "R03" or space == _ADOBE_BY_NUMBER:
        return matrix_profile(_ADOBE, Curve.power(_ADOBE_GAMMA))
    return None


def _chunks_before_picture(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and content of the small chunks before the first of the picture itself."""
    at = _PNG_SIGNATURE_BYTES
    for _ in range(_MOST_CHUNKS):
        head = data[at : at + 8]
        if len(head) < 8:
            return
        length, name = struct.unpack(">I4s", head)
        if name == b"IDAT":
            return
        if name in (b"cICP", b"sRGB", b"gAMA", b"cHRM"):
            yield name, data[at + 8 : at + 8 + min(length, 32)]
        at += 12 + length


def _from_numbers_chunk(chunks: Mapping[bytes, bytes]) -> bytes | None:
    told = chunks.get(b"cICP", b"")
    return profile_of_numbers(told[0], told[1]) if len(told) == 4 else None


def _from_png_words(chunks: Mapping[bytes, bytes]) -> bytes | None:
    """Gamma and primaries, where the file does not say that it is sRGB."""
    if b"sRGB" in chunks:
        return _SRGB_ITSELF
    if not {b"gAMA", b"cHRM"} & chunks.keys():
        return None
    curve, gamut = SRGB_CURVE, _SRGB
    if len(gamma := chunks.get(b"gAMA", b"")) == 4:
        (value,) = struct.unpack(">I", gamma)
        if _LEAST_GAMMA <= value <= _MOST_GAMMA and value != _GAMMA_OF_SRGB:
            curve = Curve.power(100_000 / value)
    if len(primaries := chunks.get(b"cHRM", b"")) == 32:
        wx, wy, rx, ry, gx, gy, bx, by = (value / 100_000 for value in struct.unpack(">8I", primaries))
        gamut = Gamut((rx, ry), (gx, gy), (bx, by), (wx, wy))
    try:
        return matrix_profile(gamut, curve)
    except ValueError:
        return None
