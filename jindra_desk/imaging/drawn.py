"""Drawn, invented portraits and skin photos for the demo vault: no real person, the same for the same seed.

A person looks alike in all pictures; `severity` (0 calm to 1 inflamed) is what a course of treatment
changes.
"""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PIL import Image, ImageChops, ImageDraw

from jindra_desk.domain.photos.photo import Pose, PreparedPhoto
from jindra_desk.imaging import limits
from jindra_desk.imaging.faces import (
    Colour,
    Head,
    Person,
    Point,
    curve,
    ellipse,
    inside,
    mix,
    open_curve,
    person,
    ribbon,
)
from jindra_desk.imaging.pixels import encode_jpeg

PHOTO_SIZE = (900, 720)
PORTRAIT_SIZE = (480, 480)
_TURN = math.radians(28)
_TURNS = MappingProxyType({Pose.FRONT: 0.0, Pose.CLOSE: 0.0, Pose.LEFT: -_TURN, Pose.RIGHT: _TURN})


@dataclass(frozen=True, slots=True)
class _View:
    """What part of the face fills the picture: its centre, and how many face units fit in the height."""

    x: float
    y: float
    height: float


_VIEWS = MappingProxyType({
    "face": _View(0, 60, 890), "cheeks": _View(0, 110, 690), "chin": _View(0, 260, 480),
    "forehead": _View(0, -110, 480), "nose": _View(0, 100, 380), "eyes": _View(0, 0, 380),
    "neck": _View(0, 420, 560),
})
_PORTRAIT = _View(0, 42, 1050)
_CLOSE = 0.62


def draw_portrait(seed: int, *, severity: float = 0.22, size: tuple[int, int] = PORTRAIT_SIZE) -> Image.Image:
    """Draw the person of `seed` as it stands beside the name: head and shoulders, RGB of `size` pixels."""
    return _draw(person(seed), _PORTRAIT, 0.0, _marks(seed, severity), severity, size)


def draw_skin_photo(seed: int, *, area: str = "cheeks", pose: Pose = Pose.FRONT, severity: float = 0.5,
                    size: tuple[int, int] = PHOTO_SIZE) -> Image.Image:
    """Draw a treatment photo of the person of `seed`; areas below the neck are shown as the whole face."""
    view = _VIEWS.get(area, _VIEWS["face"])
    turn = _TURNS[pose]
    shift = 90 * math.sin(turn)
    view = _View(view.x + shift, view.y, view.height * (_CLOSE if pose is Pose.CLOSE else 1.0))
    return _draw(person(seed), view, turn, _marks(seed, severity), severity, size)


def as_prepared(picture: Image.Image) -> PreparedPhoto:
    """Encode a drawn picture as if it had been brought in as a photo."""
    preview, thumbnail = (_smaller(picture, side) for side in (limits.PREVIEW_SIDE, limits.THUMBNAIL_SIDE))
    jpeg = encode_jpeg(picture, limits.SMALL_QUALITY)
    return PreparedPhoto(
        jpeg=jpeg,
        preview=encode_jpeg(preview, limits.SMALL_QUALITY),
        thumbnail=encode_jpeg(thumbnail, limits.SMALL_QUALITY),
        width=picture.width,
        height=picture.height,
        sha256=hashlib.sha256(jpeg).hexdigest(),
        source_format="JPEG",
    )


def _smaller(picture: Image.Image, side: int) -> Image.Image:
    scale = min(1.0, side / max(picture.size))
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    if size == picture.size:
        return picture
    return picture.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)


@dataclass(frozen=True, slots=True)
class _Mark:
    x: float
    y: float
    radius: float
    strength: float


def _marks(seed: int, severity: float) -> list[_Mark]:
    """Blemishes of a person; milder pictures show the first few of the same marks, smaller and paler."""
    chance = random.Random(f"marks {seed}")  # noqa: S311 - invented faces, no secrets
    spread = ((-190, 118), (190, 118), (-190, 118), (190, 118), (0, 345))
    marks: list[_Mark] = []
    for number in range(64):
        x, y = spread[number % len(spread)]
        radius = chance.choice((2.6, 3.2, 4.2, 5.2, 6.2))
        mark = _Mark(chance.gauss(x, 62), chance.gauss(y, 58), radius, chance.uniform(0.45, 0.9))
        on_nose = abs(mark.x) < 62 and mark.y < 230
        on_mouth = abs(mark.x) < 118 and 228 < mark.y < 332
        clear_of_features = mark.y > 40 and not on_nose and not on_mouth
        if clear_of_features and abs(mark.x) < 285 - max(0.0, mark.y - 160) * 0.55:
            marks.append(mark)
    shown = marks[: round(len(marks) * severity**1.25)]
    size, depth = 0.72 + 0.4 * severity, 0.55 + 0.45 * severity
    return [_Mark(mark.x, mark.y, mark.radius * size, mark.strength * depth) for mark in shown]


class _Canvas:
    """Face units on a picture drawn at twice its size and then halved, which smooths every edge."""

    def __init__(self, view: _View, size: tuple[int, int], backdrop: Colour) -> None:
        self.size = size
        self._over = 2
        self.picture = Image.new("RGB", (size[0] * self._over, size[1] * self._over), backdrop)
        self._pen = ImageDraw.Draw(self.picture)
        self.scale = size[1] / view.height
        self._clip: Image.Image | None = None
        self._unclipped: Image.Image | None = None
        self._left = size[0] / 2 - view.x * self.scale
        self._top = size[1] / 2 - view.y * self.scale

    def spot(self, x: float, y: float) -> Point:
        """Face units to pixels of the finished picture."""
        return self._left + x * self.scale, self._top + y * self.scale

    def _big(self, points: Iterable[Point]) -> list[Point]:
        return [(x * self._over, y * self._over) for x, y in (self.spot(*point) for point in points)]

    def fill(self, points: Iterable[Point], colour: Colour) -> None:
        """Fill a closed shape."""
        self._pen.polygon(self._big(points), fill=colour)

    def stroke(self, points: Iterable[Point], width: float, colour: Colour) -> None:
        """Draw a line with round ends."""
        line = self._big(points)
        half = max(0.5, width * self.scale * self._over / 2)
        self._pen.polygon(ribbon(line, half), fill=colour)
        for x, y in (line[0], line[-1]):
            self.dot_at(x, y, half, colour)

    def dot_at(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """A disc, in pixels of the big picture."""
        self._pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)

    def dot(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """A disc, in face units."""
        [(big_x, big_y)] = self._big([(x, y)])
        self.dot_at(big_x, big_y, radius * self.scale * self._over, colour)

    def clip_to(self, outline: Iterable[Point], *, turned: bool) -> None:
        """Keep what follows within `outline`: tints always, strokes on a turned head only."""
        edge = [self.spot(*point) for point in outline]
        self._clip = Image.new("L", self.size, 0)
        ImageDraw.Draw(self._clip).polygon(edge, fill=255)
        if turned:
            self._unclipped = self.picture.copy()

    def finish(self) -> None:
        """Bring the picture to its own size; what is drawn afterwards is drawn on that."""
        if self._unclipped is not None:
            big_clip = self._clip.resize(self.picture.size, Image.Resampling.BILINEAR) if self._clip else None
            self._unclipped.paste(self.picture, mask=big_clip)
            self.picture, self._unclipped = self._unclipped, None
        self.picture = self.picture.reduce(self._over)

    def glow(self, at: Point, radius_x: float, radius_y: float, colour: Colour, strength: float) -> None:
        """A soft round tint over the finished picture, strongest in the middle."""
        x, y = at
        centre_x, centre_y = self.spot(x, y)
        width, height = round(radius_x * self.scale * 2), round(radius_y * self.scale * 2)
        if width < 2 or height < 2:
            return
        mask = _GLOW.point([round(value * strength) for value in range(256)]).resize(
            (width, height), Image.Resampling.BILINEAR
        )
        left, top = round(centre_x - width / 2), round(centre_y - height / 2)
        if self._clip is not None:
            mask = ImageChops.multiply(mask, self._clip.crop((left, top, left + width, top + height)))
        self.picture.paste(colour, (left, top), mask)


def _soft_disc() -> Image.Image:
    # Pillow's gradient is 0 in the middle of its square, 180 at the edges and 255 in the corners
    nearness = [max(0.0, 1 - value / 178) for value in range(256)]
    fall_off = [round(255 * near * near * (3 - 2 * near)) for near in nearness]
    return Image.radial_gradient("L").reduce(2).point(fall_off)


_GLOW = _soft_disc()


def _draw(who: Person, view: _View, turn: float, marks: Sequence[_Mark], severity: float,
          size: tuple[int, int]) -> Image.Image:
    head = Head(who, turn)
    canvas = _Canvas(view, size, who.backdrop)
    _draw_body(canvas, head)
    _draw_hair_and_band(canvas, head)
    outline = head.outline()
    canvas.fill(outline, who.skin)
    canvas.clip_to(outline, turned=turn != 0.0)
    _draw_features(canvas, head)
    canvas.finish()
    _draw_redness(canvas, head, severity)
    _draw_marks(canvas, head, [mark for mark in marks if inside(head.place(mark.x, mark.y), outline)])
    return canvas.picture


def _draw_body(canvas: _Canvas, head: Head) -> None:
    who, lean = head.person, math.sin(head.turn)
    x = lean * 40
    canvas.fill(
        [(x - 132, 300), (x + 132, 300),
         *curve((x + 134, 450), (x + 150, 510), (420, 510), (520, 650)), (520, 900), (-520, 900),
         *curve((-520, 650), (-420, 510), (x - 150, 510), (x - 134, 450))],
        who.shade,
    )
    # a towel with an open neck
    canvas.fill(
        [(-540, 900), (-540, 640), *curve((-540, 640), (-400, 520), (-270, 500), (x - 200, 486)),
         *open_curve((x - 200, 486), (x - 120, 600), (x + 120, 600), (x + 200, 486)),
         *curve((x + 200, 486), (270, 500), (400, 520), (540, 640)), (540, 900)],
        mix(who.band, (255, 255, 255), 0.35),
    )


def _draw_hair_and_band(canvas: _Canvas, head: Head) -> None:
    who, lean = head.person, math.sin(head.turn)
    left, right = head.sides()
    middle = lean * 8
    # hair and band end in points at the ears, behind the face
    for colour, wide, top, drift in ((who.hair, 44.0, -478.0, -34.0), (who.band, 22.0, -398.0, -14.0)):
        x = middle + lean * drift
        canvas.fill(
            [*curve((middle - left + 4, 40), (x - left - wide, -60), (x - left * 0.9 - wide, top), (x, top)),
             *open_curve((x, top), (x + right * 0.9 + wide, top), (x + right + wide, -60),
                         (middle + right - 4, 40))],
            colour,
        )
    for ear, edge in ((-1, middle - left), (1, middle + right)):
        if ear * lean > 0.05:
            continue  # the far ear is behind the head
        ear_x = edge - ear * (4 - abs(lean) * 30)
        canvas.fill(ellipse(ear_x, 72, 40 + abs(lean) * 14, 82), who.shade)
        canvas.stroke(
            open_curve((ear_x + ear * 14, 22), (ear_x + ear * 30, 60), (ear_x + ear * 18, 100),
                       (ear_x + ear * 2, 116)),
            6, mix(who.shade, (120, 66, 44), 0.22),
        )


def _draw_features(canvas: _Canvas, head: Head) -> None:
    who = head.person
    for x, y, radius in who.freckles:
        if head.facing(x) > 0.2:
            canvas.dot(*head.place(x, y), radius, mix(who.skin, who.shade, 0.75))
    for side in (-1, 1):
        if head.facing(side * 165) < 0.2:
            continue
        lift = who.brow_lift
        brow = open_curve((side * 240, -90 - lift), (side * 200, -126 - lift), (side * 130, -128 - lift),
                          (side * 84, -103 - lift))
        canvas.stroke(head.points(brow), who.brow_weight, who.brow)
        lid = open_curve((side * 228, -12), (side * 190, 18), (side * 132, 18), (side * 94, -9))
        canvas.stroke(head.points(lid), 11.5, who.lashes)
    _draw_nose(canvas, head)
    _draw_mouth(canvas, head)


def _draw_nose(canvas: _Canvas, head: Head) -> None:
    who, lean = head.person, math.sin(head.turn)
    end = 166 * who.nose_length
    if abs(lean) < 0.05:
        line = [
            *curve((6, -38), (16, 40), (46, 90), (46, end - 34)),
            *open_curve((46, end - 34), (46, end + 4), (-18, end + 8), (-36, end - 8)),
        ]
        canvas.stroke(line, 13, who.shade)
        return
    way = 1 if lean > 0 else -1
    base = head.place(0, 0)[0]
    line = [
        *curve(
            (base - way * 6, -50), (base + way * 4, 30), (base + way * 62, 84), (base + way * 66, end - 30)
        ),
        *open_curve(
            (base + way * 66, end - 30), (base + way * 66, end + 4), (base + way * 8, end + 8),
            (base - way * 26, end - 6),
        ),
    ]
    canvas.stroke(line, 13, who.shade)


def _draw_mouth(canvas: _Canvas, head: Head) -> None:
    who = head.person
    full = who.lip_fullness
    corner_left, corner_right, y = (-98.0, 272.0), (98.0, 272.0), 272.0
    upper = [
        *curve(corner_left, (-60, y - 12 * full), (-34, y - 20 * full), (0, y - 10 * full)),
        *curve((0, y - 10 * full), (34, y - 20 * full), (60, y - 12 * full), corner_right),
        *curve(corner_right, (50, y + 6), (-50, y + 6), corner_left),
    ]
    lower = [
        *curve(corner_left, (-46, y + 9), (46, y + 9), corner_right),
        *curve(corner_right, (46, y + 62 * full), (-46, y + 62 * full), corner_left),
    ]
    canvas.fill(head.points(lower), mix(who.lips, who.skin, 0.12))
    canvas.fill(head.points(upper), who.lips)
    parting = open_curve(corner_left, (-44, y + 10), (44, y + 10), corner_right)
    canvas.stroke(head.points(parting), 7, mix(who.lips, (104, 44, 44), 0.45))


def _draw_redness(canvas: _Canvas, head: Head, severity: float) -> None:
    who = head.person
    for x, y, radius, share in ((-190, 112, 205, 0.6), (190, 112, 205, 0.6), (0, 352, 130, 0.4)):
        turned = max(0.0, head.facing(x))
        if turned < 0.15:
            continue
        strength = min(0.85, (0.12 + severity) * share) * min(1.0, 0.4 + turned)
        wide = radius * (0.45 + 0.55 * turned)
        canvas.glow(head.place(x, y), wide, radius * 0.95, who.redness, strength)


def _draw_marks(canvas: _Canvas, head: Head, marks: Sequence[_Mark]) -> None:
    """Blemishes, as one layer drawn large and shrunk."""
    seen = [(mark, head.facing(mark.x), canvas.spot(*head.place(mark.x, mark.y))) for mark in marks]
    seen = [(mark, turned, place) for mark, turned, place in seen if turned > 0.25]
    box = _box_around([place for _, _, place in seen], 12 * canvas.scale + 2, canvas.size)
    if box is None:
        return
    left, top, right, bottom = box
    over = 3
    layer = Image.new("L", ((right - left) * over, (bottom - top) * over), 0)
    pen = ImageDraw.Draw(layer)
    for mark, turned, (x, y) in seen:
        big_x, big_y = (x - left) * over, (y - top) * over
        tall = mark.radius * canvas.scale * over
        wide = tall * min(1.0, 0.35 + 0.65 * turned)
        pen.ellipse((big_x - wide, big_y - tall, big_x + wide, big_y + tall), fill=round(255 * mark.strength))
    canvas.picture.paste(head.person.spot, (left, top), layer.reduce(over))


def _box_around(
    places: Sequence[Point], margin: float, size: tuple[int, int]
) -> tuple[int, int, int, int] | None:
    """The pixels that marks at these places can touch; None when none lies in the picture."""
    if not places:
        return None
    left = max(0, math.floor(min(x for x, _ in places) - margin))
    top = max(0, math.floor(min(y for _, y in places) - margin))
    right = min(size[0], math.ceil(max(x for x, _ in places) + margin))
    bottom = min(size[1], math.ceil(max(y for _, y in places) + margin))
    return (left, top, right, bottom) if right > left and bottom > top else None
