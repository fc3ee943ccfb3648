"""The truth about colours, by formulas of its own: shares no line, no table and no library call with `imaging/`.

Values are sRGB, Adobe RGB or Display P3 triples of 0 to 255. Matrices are the published ones (IEC 61966-2-1, Adobe RGB
(1998) 4.3, SMPTE EG 432-1 with D65), to XYZ relative to D65; the difference is CIEDE2000 (Sharma, Wu, Dalal 2005).
"""

from __future__ import annotations

from collections.abc import Callable
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

Triple = tuple[float, float, float]
Rows = tuple[Triple, Triple, Triple]

SRGB: Rows = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
DISPLAY_P3: Rows = ((0.4865709, 0.2656677, 0.1982173), (0.2289746, 0.6917385, 0.0792869), (0.0, 0.0451134, 1.0439444))
ADOBE: Rows = ((0.5767309, 0.1855540, 0.1881852), (0.2973769, 0.6273491, 0.0752741), (0.0270343, 0.0706872, 0.9911085))
BT2020: Rows = ((0.6369580, 0.1446169, 0.1688810), (0.2627002, 0.6779981, 0.0593017), (0.0, 0.0280727, 1.0609851))

SKIN: tuple[tuple[int, int, int], ...] = (
    (224, 172, 150), (214, 146, 124), (205, 112, 98), (196, 88, 78),
    (178, 60, 55), (150, 96, 70), (96, 62, 48), (236, 200, 180),
)
"""Eight patches in sRGB: light, tanned, red, inflamed, scabbed, brown, dark, pale."""


def srgb_light(value: float) -> float:
    """0..255 to light."""
    v = value / 255
    return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4


def srgb_value(light: float) -> float:
    """Light to 0..255."""
    v = min(max(light, 0.0), 1.0)
    return 255 * (12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055)


def power(exponent: float) -> Callable[[float], float]:
    """Light to 0..255 by a plain power."""
    return lambda light: 255 * min(max(light, 0.0), 1.0) ** (1 / exponent)


def encoded(srgb: Triple, rows: Rows, value: Callable[[float], float] = srgb_value) -> tuple[int, int, int]:
    """The same colour as the sRGB triple, in another space."""
    xyz = apply(SRGB, (srgb_light(srgb[0]), srgb_light(srgb[1]), srgb_light(srgb[2])))
    red, green, blue = (round(value(one)) for one in solve(rows, xyz))
    return red, green, blue


def apply(rows: Rows, v: Triple) -> Triple:
    """Matrix times vector."""
    x, y, z = (a * v[0] + b * v[1] + c * v[2] for a, b, c in rows)
    return x, y, z


def solve(rows: Rows, v: Triple) -> Triple:
    """The vector that `rows` turns into `v`, by Cramer's rule."""
    whole = _det(rows)
    found = []
    for column in range(3):
        swapped = [list(row) for row in rows]
        for line in range(3):
            swapped[line][column] = v[line]
        found.append(_det(((swapped[0][0], swapped[0][1], swapped[0][2]), (swapped[1][0], swapped[1][1], swapped[1][2]),
                           (swapped[2][0], swapped[2][1], swapped[2][2]))) / whole)
    return found[0], found[1], found[2]


def _det(m: Rows) -> float:
    return (m[0][0] * m[1][1] * m[2][2] + m[0][1] * m[1][2] * m[2][0] + m[0][2] * m[1][0] * m[2][1]
            - m[0][2] * m[1][1] * m[2][0] - m[0][0] * m[1][2] * m[2][1] - m[0][1] * m[1][0] * m[2][2])


def lab(srgb: Triple) -> Triple:
    """CIE L*a*b* of an sRGB triple under D65."""
    xyz = apply(SRGB, (srgb_light(srgb[0]), srgb_light(srgb[1]), srgb_light(srgb[2])))

    def f(t: float) -> float:
        return t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116

    x, y, z = (f(one / white) for one, white in zip(xyz, (0.95047, 1.0, 1.08883), strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: Triple, other: Triple) -> float:
    """CIEDE2000 between two L*a*b* colours."""
    l1, a1, b1 = one
    l2, a2, b2 = other
    mean_c = (hypot(a1, b1) + hypot(a2, b2)) / 2
    g = 0.5 * (1 - sqrt(mean_c**7 / (mean_c**7 + 25.0**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = degrees(atan2(b1, a1)) % 360, degrees(atan2(b2, a2)) % 360
    dl, dc = l2 - l1, c2 - c1
    turn = h2 - h1
    if c1 * c2 == 0:
        turn = 0.0
    elif turn > 180:
        turn -= 360
    elif turn < -180:
        turn += 360
    dh = 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    ml, mc = (l1 + l2) / 2, (c1 + c2) / 2
    mh = h1 + h2
    if c1 * c2 != 0:
        mh = mh / 2 if abs(h1 - h2) <= 180 else (mh + 360) / 2 if mh < 360 else (mh - 360) / 2
    t = (1 - 0.17 * cos(radians(mh - 30)) + 0.24 * cos(radians(2 * mh)) + 0.32 * cos(radians(3 * mh + 6))
         - 0.20 * cos(radians(4 * mh - 63)))
    sl = 1 + 0.015 * (ml - 50) ** 2 / sqrt(20 + (ml - 50) ** 2)
    sc, sh = 1 + 0.045 * mc, 1 + 0.015 * mc * t
    rt = -sin(radians(60 * exp(-(((mh - 275) / 25) ** 2)))) * 2 * sqrt(mc**7 / (mc**7 + 25.0**7))
    return sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh))
