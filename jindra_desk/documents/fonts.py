"""The typeface of every document, those of other scripts beside it, and the check that each letter has a glyph.

ReportLab draws a missing glyph as nothing, without an error, and its own fonts lack letters that clients have in
their names (ř, ť, ů, ň). So every string passes `Glyphs.drawable` before it reaches a page. What Inter lacks is drawn
by the faces of `scripts`, as text that a viewer can search.
"""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from jindra_desk.disk.resources import resource_path
from jindra_desk.documents.drawn_font import Clusters, DrawnFont
from jindra_desk.documents.scripts import JOINERS, Cluster, Scripts
from jindra_desk.domain.base.text import noop


class Face(StrEnum):
    """Names under which the weights of Inter are known to the typesetter."""

    REGULAR = "JindraInter-Regular"
    MEDIUM = "JindraInter-Medium"
    SEMIBOLD = "JindraInter-SemiBold"
    BOLD = "JindraInter-Bold"


class Others(StrEnum):
    """Names under which the letters of other scripts are known to the typesetter, light and heavy."""

    REGULAR = "JindraScripts-Regular"
    BOLD = "JindraScripts-Bold"

    @property
    def stroke(self) -> int:
        """Thousandths of the size by which the outline is thickened: the packaged faces have one weight."""
        return 36 if self is Others.BOLD else 0


_registering = threading.Lock()
_SILENT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Control and format characters, surrogates, private and unassigned code points."""
_MARKS = frozenset({"Mn", "Me"})
UNKNOWN = noop("[teken]")
"""What stands where no face has a letter for it."""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Which code points every weight of Inter can draw, what draws the others, and what stands for the rest."""

    known: frozenset[int]
    scripts: Scripts = field(default_factory=lambda: Scripts(()))
    clusters: Clusters = field(default_factory=Clusters)
    unknown: str = UNKNOWN

    def drawable(self, untrusted_text: str) -> str:
        """Answer the text with only letters that can be drawn, composed (NFC); nothing vanishes unseen.

        A letter without a glyph becomes its base letter (`ḫ` to `h`), another sign «[teken]». Control characters other
        than line breaks and tabs have no shape and go; joiners stay between letters that can join.
        """
        text = unicodedata.normalize("NFC", untrusted_text.replace("\r\n", "\n").replace("\r", "\n"))
        drawn = "".join(char if ord(char) in self.known or char in "\n\t" else self._instead(char) for char in text)
        return self.scripts.joined(drawn, self.known)

    def markup(self, untrusted_text: str) -> str:
        """Answer the text safe for a Paragraph: drawable, escaped, its line breaks kept."""
        return self.escaped(self.drawable(untrusted_text))

    def escaped(self, drawn: str) -> str:
        """As `markup`, for a text that `drawable` answered."""
        return "".join(
            f'<font name="{Others.REGULAR}">{words}</font>' if other
            else escape(words).replace("\t", "    ").replace("\n", "<br/>")
            for words, other in self.stretches(drawn))

    def stretches(self, drawn: str) -> list[tuple[str, bool]]:
        """Cut a drawable text into what Inter draws and what `Others` draws (True): there one letter per cluster."""
        if all(ord(char) in self.known or char in "\n\t" for char in drawn):
            return [(drawn, False)]
        found: list[tuple[str, bool]] = []
        for words, clusters in self.scripts.parts(drawn, self.known):
            found += self._placed(clusters) if clusters else [(words, False)]
        return found

    def _placed(self, clusters: Sequence[Cluster]) -> list[tuple[str, bool]]:
        places = [(place, True) if (place := self.clusters.place(cluster)) else (self.unknown, False)
                  for cluster in clusters]
        return [("".join(words for words, _ in group), other)
                for other, group in groupby(places, key=lambda part: part[1])]

    def _instead(self, char: str) -> str:
        category = unicodedata.category(char)
        if category.startswith("Z"):
            return " "
        if category == "Cn" or category in ("Co", "Cs"):
            return f"[U+{ord(char):04X}]"
        if char in JOINERS:
            return char
        if category in _SILENT or 0xFE00 <= ord(char) <= 0xFE0F:
            return ""
        base = "".join(c for c in unicodedata.normalize("NFKD", char) if unicodedata.category(c) not in _MARKS)
        if base and base != char and all(ord(c) in self.known for c in base):
            return base
        if self.scripts.face_of(char) is not None:
            return char
        if base and base != char and all(ord(c) in self.known or self.scripts.face_of(c) is not None for c in base):
            return base
        return self.unknown


def load_glyphs() -> Glyphs:
    """Register the four weights with the typesetter (once per process) and answer what they all can draw."""
    known: frozenset[int] | None = None
    with _registering:
        for face in Face:
            if face.value not in pdfmetrics.getRegisteredFontNames():
                file = resource_path("fonts") / f"Inter-{face.value.rpartition('-')[2]}.ttf"
                pdfmetrics.registerFont(TTFont(face.value, str(file)))
            font = pdfmetrics.getFont(face.value)
            if isinstance(font, TTFont):
                points = frozenset(font.face.charToGlyph)
                known = points if known is None else known & points
        pdfmetrics.registerFontFamily(
            Face.REGULAR.value, normal=Face.REGULAR.value, bold=Face.SEMIBOLD.value,
            italic=Face.REGULAR.value, boldItalic=Face.SEMIBOLD.value,
        )
        clusters = _registered_others()
    return Glyphs(known or frozenset(), Scripts(), clusters)


def _registered_others() -> Clusters:
    """Register the two weights of other scripts, once per process, and answer the clusters that they share."""
    if Others.REGULAR.value not in pdfmetrics.getRegisteredFontNames():
        clusters = Clusters()
        for name in Others:
            pdfmetrics.registerFont(DrawnFont(name.value, clusters, name.stroke))
        pdfmetrics.registerFontFamily(
            Others.REGULAR.value, normal=Others.REGULAR.value, bold=Others.BOLD.value,
            italic=Others.REGULAR.value, boldItalic=Others.BOLD.value,
        )
    return clusters_in_use()


def clusters_in_use() -> Clusters:
    """The clusters of the registered faces, which every document shares."""
    font: object = pdfmetrics.getFont(Others.REGULAR.value)
    assert isinstance(font, DrawnFont), "registered with the first glyphs"
    return font.clusters
