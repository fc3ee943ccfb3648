"""A typeface of drawn clusters, for the typesetter a font like any other: Type 3, made as a document uses it.

The typesetter can embed a face only letter by letter, and an Arabic letter or an Indian syllable has no code point of
its own for the form that it takes. So each cluster gets a place in the private planes; in the document it is a drawn
glyph whose table for readers (ToUnicode) says the letters that it stands for.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase import pdfdoc

from jindra_desk.documents.scripts import Cluster

_FIRST = 0xF0000
_LAST = 0x10FFFD
_PER_FONT = 255
"""Codes of one font in a document; 0 stays free."""
_ASCENT, _DESCENT = 969, -242
"""Those of Inter, so that a line with such letters is as high as the others."""
_BOX = (-2000, -1000, 4000, 2000)


class Clusters:
    """Which cluster stands at which private code point; they last as long as the process."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._places: dict[Cluster, str] = {}
        self._at: dict[str, Cluster] = {}

    def place(self, cluster: Cluster) -> str | None:
        """Answer the letter that stands for a cluster; None when there is no room for more."""
        with self._turn:
            known = self._places.get(cluster)
            if known is None:
                code = _FIRST + len(self._places)
                if code > _LAST:
                    return None
                known = self._places[cluster] = chr(code)
                self._at[known] = cluster
            return known

    def at(self, letter: str) -> Cluster | None:
        """Answer the cluster that a letter stands for; None for a letter like any other."""
        return self._at.get(letter)


@dataclass(frozen=True, slots=True)
class _FaceName:
    """What the typesetter asks of a font's face."""

    name: str
    ascent: int = _ASCENT
    descent: int = _DESCENT
    builtIn: int = 0  # noqa: N815  # the typesetter's own name


@dataclass(slots=True)
class _InDocument:
    """The clusters that one document has used, by the order of their first use."""

    codes: dict[str, int] = field(default_factory=dict)
    name: str = ""


class DrawnFont:
    """What the typesetter expects of a dynamic font; `stroke` thickens the outline for the heavier weights."""

    _dynamicFont = 1  # noqa: N815  # these are the typesetter's own names
    _multiByte = 1  # noqa: N815
    shapable = False

    def __init__(self, name: str, clusters: Clusters, stroke: int) -> None:
        self.fontName = name
        self.face = _FaceName(name)
        self.ascent, self.descent = _ASCENT, _DESCENT
        self.clusters = clusters
        self._stroke = stroke
        self._used: WeakKeyDictionary[Any, _InDocument] = WeakKeyDictionary()

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """Points that the text takes at `size`."""
        return sum(cluster.width for letter in text if (cluster := self.clusters.at(letter))) * size / 1000

    def splitString(self, text: str, doc: object, encoding: str = "utf8") -> list[tuple[int, bytes]]:
        """Answer (number of the font in the document, codes in it) for stretches of the text."""
        used = self._state(doc)
        found: list[tuple[int, bytearray]] = []
        for letter in text:
            if self.clusters.at(letter) is None:
                continue
            code = used.codes.setdefault(letter, len(used.codes))
            number, place = divmod(code, _PER_FONT)
            if not found or found[-1][0] != number:
                found.append((number, bytearray()))
            found[-1][1].append(place + 1)
        return [(number, bytes(codes)) for number, codes in found]

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:
        """The name of one of its fonts in the document."""
        used = self._state(doc)
        if not used.name:
            used.name = f"F{len(doc.fontMapping) + 1}"
            doc.fontMapping[self.fontName] = "/" + used.name
            doc.delayedFonts.append(self)
        return f"/{used.name}+{subset}"

    def addObjects(self, doc: Any) -> None:
        """Write the fonts into the document; the typesetter calls it at its end."""
        used = self._state(doc)
        drawn = [cluster for letter in used.codes if (cluster := self.clusters.at(letter))]
        for number, start in enumerate(range(0, len(drawn), _PER_FONT)):
            name = self.getSubsetInternalName(number, doc)[1:]
            made = self._font(doc, name, drawn[start : start + _PER_FONT])
            doc.Reference(made, name)
            doc.idToObject["BasicFonts"].dict[name] = made
        del self._used[doc]

    def _state(self, doc: object) -> _InDocument:
        return self._used.setdefault(doc, _InDocument())

    def _font(self, doc: Any, name: str, drawn: Sequence[Cluster]) -> Any:
        glyphs = {f"g{code}": doc.Reference(_stream(doc, self._outline(cluster)), f"{name}.g{code}")
                  for code, cluster in enumerate(drawn, 1)}
        names = [pdfdoc.PDFName(glyph) for glyph in glyphs]
        made: Any = pdfdoc.PDFDictionary({
            "Type": pdfdoc.PDFName("Font"), "Subtype": pdfdoc.PDFName("Type3"), "Name": pdfdoc.PDFName(name),
            "FontBBox": pdfdoc.PDFArray(list(_BOX)), "FontMatrix": pdfdoc.PDFArray([0.001, 0, 0, 0.001, 0, 0]),
            "FirstChar": 1, "LastChar": len(drawn),
            "Widths": pdfdoc.PDFArray([cluster.width for cluster in drawn]),
            "Encoding": pdfdoc.PDFDictionary({
                "Type": pdfdoc.PDFName("Encoding"), "Differences": pdfdoc.PDFArray([1, *names])}),
            "CharProcs": pdfdoc.PDFDictionary(glyphs), "Resources": pdfdoc.PDFDictionary({}),
            "ToUnicode": doc.Reference(_stream(doc, _to_unicode(name, drawn)), f"{name}.toUnicode"),
        })
        made.__RefOnly__ = 1  # an object of its own, named where it is used
        return made

    def _outline(self, cluster: Cluster) -> str:
        head = f"{cluster.width} 0 {' '.join(map(str, _BOX))} d1"
        shape = cluster.outline()
        if not shape:
            return head
        return f"{head} {self._stroke} w 1 j {shape} B" if self._stroke else f"{head} {shape} f"


def _stream(doc: Any, content: str) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content = content
    if doc.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    return stream


def _to_unicode(name: str, drawn: Sequence[Cluster]) -> str:
    """The table from codes to the letters that they stand for, a hundred lines a block as the format asks."""
    lines = [f"<{code:02X}> <{cluster.text.encode('utf-16-be').hex().upper()}>"
             for code, cluster in enumerate(drawn, 1)]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (f"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry ({name}) "
            f"/Ordering ({name}) /Supplement 0 >> def\n/CMapName /{name} def\n/CMapType 2 def\n"
            f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{body}\nendcmap\n"
            "CMapName currentdict /CMap defineresource pop\nend\nend")
