"""An invented person's face as numbers: who it is (from a seed) and where everything sits, for `drawn.py`.

Coordinates are face units: x to the right and y down, the origin between the closed eyes; a face is some 630
units wide. Turning the head moves every point over an ellipsoid, so that a side view matches the front view.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Point = tuple[float, float]
Colour = tuple[int, int, int]

_SKINS: tuple[Colour, ...] = (
    (242, 214, 192), (235, 202, 174), (233, 198, 172), (224, 184, 150), (205, 160, 124), (176, 128, 94),
    (141, 97, 69), (112, 76, 55),
)
_HAIR: tuple[Colour, ...] = (
    (91, 64, 51), (66, 46, 38), (44, 36, 34), (128, 88, 58), (168, 124, 80), (150, 140, 132), (110, 58, 40),
)
_BANDS: tuple[Colour, ...] = ((243, 238, 231), (243, 238, 231), (226, 232, 230), (238, 226, 226))
_BACKDROPS: tuple[Colour, ...] = ((213, 203, 191), (207, 197, 185), (216, 208, 198))


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """`share` of `second` in `first`, 0 to 1."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


@dataclass(frozen=True, slots=True)
class Person:
    """What stays the same in every picture of one invented person."""

    skin: Colour
    hair: Colour
    band: Colour
    backdrop: Colour
    width: float
    chin: float
    brow_lift: float
    brow_weight: float
    lip_fullness: float
    nose_length: float
    freckles: tuple[tuple[float, float, float], ...]

    @property
    def shade(self) -> Colour:
        """Skin in shadow: ears, neck, nose line."""
        return mix(self.skin, (150, 84, 48), 0.24)

    @property
    def brow(self) -> Colour:
        """Brows: hair over skin."""
        return mix(self.hair, self.skin, 0.3)

    @property
    def lashes(self) -> Colour:
        """The line of a closed eye."""
        return mix(self.hair, (40, 26, 22), 0.25)

    @property
    def lips(self) -> Colour:
        """Upper part of the mouth; the parting line is darker."""
        return mix(self.skin, (176, 84, 84), 0.62)

    @property
    def redness(self) -> Colour:
        """The colour of irritated skin on this skin."""
        return mix((206, 96, 84), mix(self.skin, (150, 50, 50), 0.6), 0.35)

    @property
    def spot(self) -> Colour:
        """The colour of a blemish on this skin."""
        return mix((186, 72, 66), mix(self.skin, (120, 40, 40), 0.7), 0.3)


def person(seed: int) -> Person:
    """Draw a person from `seed`: the same number is always the same face."""
    chance = random.Random(f"person {seed}")  # noqa: S311 - invented faces, no secrets
    freckled = chance.random() < 0.22
    skin = chance.choices(_SKINS, weights=(3, 5, 6, 4, 3, 2, 2, 1))[0]
    freckles = tuple(
        (chance.gauss(0, 120), chance.gauss(95, 45), chance.uniform(2.0, 4.0))
        for _ in range(38 if freckled else 0)
    )
    return Person(
        skin=skin,
        hair=chance.choice(_HAIR if sum(skin) > 420 else _HAIR[1:3]),
        band=chance.choice(_BANDS),
        backdrop=chance.choice(_BACKDROPS),
        width=chance.uniform(0.95, 1.04),
        chin=chance.uniform(0.95, 1.05),
        brow_lift=chance.uniform(-8, 10),
        brow_weight=chance.uniform(13, 19),
        lip_fullness=chance.uniform(0.85, 1.2),
        nose_length=chance.uniform(0.95, 1.06),
        freckles=freckles,
    )


@dataclass(frozen=True, slots=True)
class Head:
    """A person's head turned by `turn` radians (0 from the front, negative shows the left cheek)."""

    person: Person
    turn: float

    @property
    def reach(self) -> float:
        """Radius of the ellipsoid that the features lie on."""
        return 345.0 * self.person.width

    def place(self, x: float, y: float, lift: float = 0.0) -> Point:
        """Where a point of the front view lands; `lift` is its height above the face, for the nose."""
        angle = math.asin(max(-0.999, min(0.999, x * self.person.width / self.reach))) + self.turn
        return (self.reach + lift) * math.sin(angle), y

    def facing(self, x: float) -> float:
        """How much a point of the front view still faces the camera: 1 straight on, 0 or less turned away."""
        return math.cos(math.asin(max(-0.999, min(0.999, x * self.person.width / self.reach))) + self.turn)

    def points(self, front: Iterable[Point], lift: float = 0.0) -> list[Point]:
        """Place a whole line."""
        return [self.place(x, y, lift) for x, y in front]

    def sides(self) -> tuple[float, float]:
        """How far the face reaches left and right of its middle: the near side is the wider one."""
        side, lean = 318.0 * self.person.width, math.sin(self.turn)
        near, far = side * (1 + 0.10 * abs(lean)), side * (1 - 0.12 * abs(lean))
        return (far, near) if lean < 0 else (near, far)

    def outline(self) -> list[Point]:
        """The edge of the face from the band down: forehead, cheeks, chin."""
        p, lean = self.person, math.sin(self.turn)
        chin_y = 428.0 * p.chin
        shift, chin_shift = lean * 8, lean * 130
        chin = (chin_shift, chin_y)
        left, right = self.sides()
        return [
            *curve((shift - left, 10), (shift - left, -170), (shift - left * 0.8, -262), (shift, -262)),
            *curve((shift, -262), (shift + right * 0.8, -262), (shift + right, -170), (shift + right, 10)),
            *curve((shift + right, 10), (shift + right, 205), (chin_shift + 168, chin_y - 12), chin),
            *curve(chin, (chin_shift - 168, chin_y - 12), (shift - left, 205), (shift - left, 10)),
        ]


def curve(start: Point, first: Point, second: Point, end: Point, steps: int = 18) -> list[Point]:
    """Points along a cubic Bézier curve, without its last point so that curves can be joined."""
    line: list[Point] = []
    for step in range(steps):
        t = step / steps
        u = 1 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        line.append(
            (
                a * start[0] + b * first[0] + c * second[0] + d * end[0],
                a * start[1] + b * first[1] + c * second[1] + d * end[1],
            )
        )
    return line


def open_curve(start: Point, first: Point, second: Point, end: Point, steps: int = 18) -> list[Point]:
    """A curve with both ends."""
    return [*curve(start, first, second, end, steps), end]


def ribbon(line: Sequence[Point], half: float) -> list[Point]:
    """The outline of a line that is twice `half` wide, without its round ends."""
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(line):
        before, after = line[max(0, index - 1)], line[min(len(line) - 1, index + 1)]
        run, rise = after[0] - before[0], after[1] - before[1]
        length = math.hypot(run, rise) or 1.0
        across, along = -rise / length * half, run / length * half
        left.append((x + across, y + along))
        right.append((x - across, y - along))
    return [*left, *reversed(right)]


def inside(point: Point, outline: Sequence[Point]) -> bool:
    """True when the point lies within the closed outline (ray casting)."""
    x, y = point
    result = False
    for (x1, y1), (x2, y2) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            result = not result
    return result


def ellipse(x: float, y: float, width: float, height: float, steps: int = 36) -> Sequence[Point]:
    """Points around an ellipse of these half-axes."""
    around = (2 * math.pi * step / steps for step in range(steps))
    return [(x + width * math.cos(angle), y + height * math.sin(angle)) for angle in around]
