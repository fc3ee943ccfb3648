"""Words on a page in every script: paragraphs, and single lines at a place, in the order in which a line is read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from copy import copy
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from jindra_desk.documents.drawn_font import Clusters
from jindra_desk.documents.fonts import Face, Glyphs, Others, clusters_in_use
from jindra_desk.documents.reading_order import from_the_right, kind_of, visual_order

MOST_IN_A_LINE = 400
"""Letters that could stand in one line of the smallest type, and then some."""
_HEAVY = frozenset({Face.MEDIUM, Face.SEMIBOLD, Face.BOLD})
_Piece = Any  # the typesetter's own bag of style and text, which has no type


class ScriptParagraph(Paragraph):
    """A paragraph whose lines are broken as they are read, and drawn from left to right."""

    def drawPara(self, debug: int = 0) -> None:
        """Draw the lines; what breaks it over pages later still finds them as they are read."""
        as_read = self.blPara  # type: ignore[has-type]  # the stubs leave it out
        self.blPara = _as_drawn(as_read)
        try:
            super().drawPara(debug)
        finally:
            self.blPara = as_read


def _as_drawn(lines: Any) -> Any:
    clusters, made, turned = clusters_in_use(), [], False
    for line in lines.lines:
        new = _turned_words(line, clusters) if lines.kind == 0 else _turned_pieces(line, clusters)
        turned = turned or new is not None
        made.append(line if new is None else new)
    if not turned:
        return lines
    drawn = copy(lines)
    drawn.lines = made
    return drawn


def _turned_words(line: tuple[float, Sequence[str]], clusters: Clusters) -> tuple[float, list[str]] | None:
    letters = list(" ".join(line[1]))
    order = _order(letters, clusters)
    return None if order is None else (line[0], ["".join(instead or letters[at] for at, instead in order)])


def _turned_pieces(line: Any, clusters: Clusters) -> Any:
    letters = [(letter, piece) for piece in line.words for letter in getattr(piece, "text", "")]
    order = _order([letter for letter, _ in letters], clusters)
    if order is None:
        return None
    drawn = [(instead or letters[at][0], letters[at][1]) for at, instead in order]
    made: list[_Piece] = []
    for _, group in groupby(drawn, key=lambda part: id(part[1])):
        parts = list(group)
        piece = parts[0][1].clone()
        piece.text = "".join(letter for letter, _ in parts)
        made.append(piece)
    turned = copy(line)
    turned.words = made
    return turned


def _order(letters: Sequence[str], clusters: Clusters) -> list[tuple[int, str | None]] | None:
    """From left to right; None when that is the order in which they are read."""
    meant = [cluster.text[:1] if (cluster := clusters.at(letter)) else letter for letter in letters]
    kinds = [kind_of(letter) for letter in meant]
    return visual_order(meant, kinds) if from_the_right(kinds) else None


def line_width(glyphs: Glyphs, drawn: str, face: Face, size: float) -> float:
    """Points that a drawable line takes."""
    return sum(pdfmetrics.stringWidth(words, _name(face, other=other), size)
               for words, other in glyphs.stretches(drawn))


def draw_line(page: Canvas, glyphs: Glyphs, drawn: str, at: tuple[float, float], face: Face, size: float) -> None:
    """Draw a drawable line with its left end at `at`; the colour is the page's."""
    letters = [(letter, other) for words, other in glyphs.stretches(drawn) for letter in words]
    order = _order([letter for letter, _ in letters], glyphs.clusters)
    if order is not None:
        letters = [(instead or letters[place][0], letters[place][1]) for place, instead in order]
    x, y = at
    for other, group in groupby(letters, key=lambda part: part[1]):
        words, name = "".join(letter for letter, _ in group), _name(face, other=other)
        page.setFont(name, size)
        page.drawString(x, y, words)
        x += pdfmetrics.stringWidth(words, name, size)


def fitted(glyphs: Glyphs, drawn: str, size: float, width: float) -> str:
    """Shorten a line that would run into its neighbour; measures few letters, however long the words are."""
    if len(drawn) <= MOST_IN_A_LINE and line_width(glyphs, drawn, Face.MEDIUM, size) <= width:
        return drawn
    kept = bisect_right(
        range(1, min(len(drawn), MOST_IN_A_LINE) + 1), width,
        key=lambda letters: line_width(glyphs, drawn[:letters] + "…", Face.MEDIUM, size))
    return drawn[:kept].rstrip() + "…"


def _name(face: Face, *, other: bool) -> str:
    if not other:
        return face.value
    return (Others.BOLD if face in _HEAVY else Others.REGULAR).value
