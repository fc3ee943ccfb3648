"""Letters that Inter lacks, from the packaged faces: joined, stacked and ordered by HarfBuzz into drawn clusters.

A cluster is what a reader takes for one letter: an Arabic letter in the form that it has in this word, a Devanagari
syllable, a face with its skin colour. It keeps the text that it stands for, so that a viewer can search and copy it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from jindra_desk.disk.resources import resource_path

if TYPE_CHECKING:
    from uharfbuzz import DrawFuncs, Font

_EM = 1000
JOINERS = frozenset("\u200c\u200d")
"""They have no shape, and say whether the letters beside them join."""
_SPACES_OF_MARKS = frozenset({"\u25cc"})
ORDER = (
    "NotoSansArabic-Regular", "NotoSansHebrew-Regular", "NotoSansArmenian-Regular", "NotoSansGeorgian-Regular",
    "NotoSansEthiopic-Regular", "NotoSansTifinagh-Regular", "NotoSansSyriac-Regular", "NotoSansDevanagari-Regular",
    "NotoSansBengali-Regular", "NotoSansGurmukhi-Regular", "NotoSansGujarati-Regular", "NotoSansTamil-Regular",
    "NotoSansTelugu-Regular", "NotoSansKannada-Regular", "NotoSansMalayalam-Regular", "NotoSansSinhala-Regular",
    "NotoSansThai-Regular", "NotoSansLao-Regular", "NotoSansKhmer-Regular", "NotoSansMyanmar-Regular",
    "NotoSansKR-Regular", "DroidSansFallback", "NotoEmoji-Regular",
)
"""The first face that has a letter draws it."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """One drawn unit: the text that it stands for, its width in thousandths of the size, and its placed glyphs.

    `glyphs` are (number in the face, right, up); none for a letter that is drawn with the one before it.
    """

    text: str
    width: int
    face_name: str
    glyphs: tuple[tuple[int, int, int], ...]
    face: ScriptFace | None = field(default=None, compare=False, repr=False)

    def outline(self) -> str:
        """Its shape as PDF path operators, in thousandths of the size."""
        return self.face.outline(self.glyphs) if self.face else ""


class ScriptFace:
    """One packaged face: which letters it has, and words of it as clusters."""

    def __init__(self, file: Path) -> None:
        import uharfbuzz  # only for who has such letters: the others never load it

        self.name = file.stem
        face = uharfbuzz.Face(uharfbuzz.Blob(file.read_bytes()))
        self.letters = frozenset(face.unicodes) - frozenset(map(ord, _SPACES_OF_MARKS))
        self._font: Font = uharfbuzz.Font(face)
        self._font.scale = (_EM, _EM)
        self._pen: DrawFuncs = _pen()

    def clusters(self, word: str) -> list[Cluster]:
        """Answer the clusters of a word in the order in which it is read."""
        import uharfbuzz

        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES
        buffer.add_str(word)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._font, buffer)
        glyphs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        drawn: dict[int, tuple[int, tuple[tuple[int, int, int], ...]]] = {}
        for start, group in groupby(glyphs, key=lambda glyph: glyph[0].cluster):
            across, placed = 0, list[tuple[int, int, int]]()
            for info, position in group:
                placed.append((info.codepoint, across + position.x_offset, position.y_offset))
                across += position.x_advance
            drawn[start] = across, tuple(placed)
        starts = sorted(drawn)
        found: list[Cluster] = []
        for start, end in zip(starts, [*starts[1:], len(word)], strict=True):
            text, (width, placed_glyphs) = word[start:end], drawn[start]
            # what reads a page turns letters from the right one by one: each stands by itself, the others unseen
            first = 1 if buffer.direction == "rtl" else len(text)
            found.append(Cluster(text[:first], width, self.name, placed_glyphs, self))
            found += [Cluster(letter, 0, self.name, ()) for letter in text[first:]]
        return found

    def outline(self, glyphs: Sequence[tuple[int, int, int]]) -> str:
        """Answer the shape of placed glyphs as PDF path operators."""
        drawn: list[str] = []
        for glyph, right, up in glyphs:
            self._font.draw_glyph(glyph, self._pen, (right, up, drawn))
        return " ".join(drawn)


_Drawing = tuple[int, int, list[str]]


def _pen() -> DrawFuncs:
    """Writes an outline as PDF path operators, moved to where the glyph stands in its cluster."""
    import uharfbuzz

    def points(data: _Drawing, *places: float) -> str:
        right, up, _ = data
        return " ".join(f"{round(place) + (up if index % 2 else right)}" for index, place in enumerate(places))

    def move(x: float, y: float, data: _Drawing) -> None:
        data[2].append(f"{points(data, x, y)} m")

    def line(x: float, y: float, data: _Drawing) -> None:
        data[2].append(f"{points(data, x, y)} l")

    def curve(a: float, b: float, c: float, d: float, x: float, y: float, data: _Drawing) -> None:
        data[2].append(f"{points(data, a, b, c, d, x, y)} c")

    def close(data: _Drawing) -> None:
        data[2].append("h")

    made = uharfbuzz.DrawFuncs()
    made.set_move_to_func(move)
    made.set_line_to_func(line)
    made.set_cubic_to_func(curve)
    made.set_close_path_func(close)
    return made


class Scripts:
    """The packaged faces, loaded when the first letter that Inter lacks is met."""

    def __init__(self, names: Sequence[str] = ORDER) -> None:
        self._names = names

    @cached_property
    def _faces(self) -> tuple[ScriptFace, ...]:
        return tuple(ScriptFace(resource_path("fonts") / "scripts" / f"{name}.ttf") for name in self._names)

    def face_of(self, letter: str) -> int | None:
        """Answer the number of the face that draws `letter`; None when none of them has it."""
        return next((at for at, face in enumerate(self._faces) if ord(letter) in face.letters), None)

    def joined(self, text: str, known: frozenset[int]) -> str:
        """Answer the text without the joiners that stand between letters that cannot join."""
        if not JOINERS.intersection(text):
            return text
        joins = [letter not in JOINERS and self._other(letter, known) for letter in text]
        return "".join(letter for at, letter in enumerate(text)
                       if letter not in JOINERS or (0 < at < len(text) - 1 and joins[at - 1] and joins[at + 1]))

    def _other(self, letter: str, known: frozenset[int]) -> bool:
        return ord(letter) not in known and self.face_of(letter) is not None

    def parts(self, text: str, known: frozenset[int]) -> list[tuple[str, list[Cluster]]]:
        """Cut a drawable text into stretches of Inter (with no clusters) and of one other face each."""
        found: list[tuple[int | None, list[str]]] = []
        for letter in text:
            last = found[-1][0] if found else None
            if letter in JOINERS and last is not None:
                face = last
            elif ord(letter) in known or letter in "\n\t" or letter in JOINERS:
                face = None
            else:
                same = last is not None and ord(letter) in self._faces[last].letters
                face = last if same else self.face_of(letter)
            if found and found[-1][0] == face:
                found[-1][1].append(letter)
            else:
                found.append((face, [letter]))
        return [(words, self._shaped(face, words)) for face, letters in found for words in ["".join(letters)]]

    def _shaped(self, face: int | None, words: str) -> list[Cluster]:
        return [] if face is None else self._faces[face].clusters(words)
