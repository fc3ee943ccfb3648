"""Makes an ICC profile from primaries and a curve, for files that name their colours by number (ICC.1:2022, H.273).

The colour engine only knows profiles. What an HEIC, PNG or camera says in a few numbers becomes one here: three
primaries, a white point and the curve from stored value to light, as a version 4 matrix profile of some 500 bytes.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

Chromaticity = tuple[float, float]
Matrix = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]

D65: Final[Chromaticity] = (0.3127, 0.3290)
_D50_XYZ: Final = (0.9642, 1.0, 0.8249)
"""The white of every profile's connection space (ICC.1:2022, 7.2.16)."""

_BRADFORD: Final[Matrix] = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
_LEAST: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Gamut:
    """The CIE 1931 xy of red, green, blue and white."""

    red: Chromaticity
    green: Chromaticity
    blue: Chromaticity
    white: Chromaticity = D65


@dataclass(frozen=True, slots=True)
class Curve:
    """From stored value to light, both 0 to 1: the parameters of a `para` curve, or `table` at even steps."""

    kind: int = 0
    parameters: tuple[float, ...] = (1.0,)
    table: tuple[float, ...] = ()

    @staticmethod
    def power(exponent: float) -> Curve:
        """Light is the value to the power `exponent`."""
        return Curve(0, (exponent,))


SRGB_CURVE: Final = Curve(3, (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))


def matrix_profile(gamut: Gamut, curve: Curve) -> bytes:
    """The profile as bytes; raise ValueError for primaries that span no colours."""
    red, green, blue = _colorants(gamut)
    shape = _curve_element(curve)
    tags = {
        b"desc": _text_element("Colours by number"),
        b"cprt": _text_element("None"),
        b"wtpt": _xyz_element(_D50_XYZ),
        b"rXYZ": _xyz_element(red), b"gXYZ": _xyz_element(green), b"bXYZ": _xyz_element(blue),
        b"rTRC": shape, b"gTRC": shape, b"bTRC": shape,
    }
    return _with_header(tags)


def _colorants(gamut: Gamut) -> Matrix:
    """What each primary at full strength gives, in XYZ relative to D50: the rows red, green and blue."""
    columns = [_xyz(one) for one in (gamut.red, gamut.green, gamut.blue)]
    white = _xyz(gamut.white)
    primaries: Matrix = (
        (columns[0][0], columns[1][0], columns[2][0]),
        (columns[0][1], columns[1][1], columns[2][1]),
        (columns[0][2], columns[1][2], columns[2][2]),
    )
    strengths = _times(_inverse(primaries), white)
    adapt = _adaptation(white)
    scaled = [_times(adapt, (x * s, y * s, z * s)) for (x, y, z), s in zip(columns, strengths, strict=True)]
    return scaled[0], scaled[1], scaled[2]


def _adaptation(white: tuple[float, float, float]) -> Matrix:
    """From `white` to D50, as profiles want it (Bradford)."""
    seen, wanted = _times(_BRADFORD, white), _times(_BRADFORD, _D50_XYZ)
    if min(abs(one) for one in seen) < _LEAST:
        raise ValueError("this white point is none")
    gains = tuple(b / a for a, b in zip(seen, wanted, strict=True))
    back = _inverse(_BRADFORD)
    rows = [tuple(sum(back[i][k] * gains[k] * _BRADFORD[k][j] for k in range(3)) for j in range(3)) for i in range(3)]
    (a, b, c), (d, e, f), (g, h, i) = rows
    return (a, b, c), (d, e, f), (g, h, i)


def _xyz(at: Chromaticity) -> tuple[float, float, float]:
    x, y = at
    if not (0 <= x <= 1 and _LEAST < y <= 1):
        raise ValueError("not a chromaticity")
    return x / y, 1.0, (1 - x - y) / y


def _times(matrix: Matrix, vector: tuple[float, float, float]) -> tuple[float, float, float]:
    x, y, z = vector
    a, b, c = (row[0] * x + row[1] * y + row[2] * z for row in matrix)
    return a, b, c


def _inverse(matrix: Matrix) -> Matrix:
    (a, b, c), (d, e, f), (g, h, i) = matrix
    determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    if abs(determinant) < _LEAST:
        raise ValueError("these primaries lie on one line")
    k = 1 / determinant
    return (
        ((e * i - f * h) * k, (c * h - b * i) * k, (b * f - c * e) * k),
        ((f * g - d * i) * k, (a * i - c * g) * k, (c * d - a * f) * k),
        ((d * h - e * g) * k, (b * g - a * h) * k, (a * e - b * d) * k),
    )


def _fixed(value: float) -> bytes:
    """An s15Fixed16Number; raise ValueError where it does not fit."""
    if not -32768 <= value < 32768:
        raise ValueError("out of range")
    return struct.pack(">i", round(value * 65536))


def _xyz_element(value: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(_fixed(one) for one in value)


def _curve_element(curve: Curve) -> bytes:
    if curve.table:
        steps = b"".join(struct.pack(">H", round(min(1.0, max(0.0, one)) * 65535)) for one in curve.table)
        return b"curv" + bytes(4) + struct.pack(">I", len(curve.table)) + steps
    return b"para" + bytes(4) + struct.pack(">HH", curve.kind, 0) + b"".join(_fixed(one) for one in curve.parameters)


def _text_element(words: str) -> bytes:
    content = words.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(content), 28) + content


def _with_header(tags: dict[bytes, bytes]) -> bytes:
    at = 128 + 4 + 12 * len(tags)
    table, content, places = b"", b"", {}
    for name, element in tags.items():
        if element not in places:
            places[element] = at + len(content)
            content += element + bytes(-len(element) % 4)
        table += struct.pack(">4sII", name, places[element], len(element))
    size = at + len(content)
    header = struct.pack(">I4s4s4s4s4s12x4s", size, b"\0\0\0\0", b"\x04\x30\0\0", b"mntr", b"RGB ", b"XYZ ", b"acsp")
    header = header.ljust(68, b"\0") + b"".join(_fixed(one) for one in _D50_XYZ)
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + content
