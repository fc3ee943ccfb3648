"""The one typeface of every document, embedded, and the check that each letter of a text has a glyph in it.

ReportLab draws a missing glyph as nothing, without an error, and its own fonts lack letters that clients have in
their names (ř, ť, ů, ň). So every string passes `Glyphs.drawable` before it reaches a page.
"""

from __future__ import annotations

import threading
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from jindra_desk.domain.resources import resource_path


class Face(StrEnum):
    """Names under which the weights of Inter are known to the typesetter."""

    REGULAR = "JindraInter-Regular"
    MEDIUM = "JindraInter-Medium"
    SEMIBOLD = "JindraInter-SemiBold"
    BOLD = "JindraInter-Bold"


_registering = threading.Lock()
_SILENT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Control and format characters, surrogates, private and unassigned code points."""
_MARKS = frozenset({"Mn", "Me"})


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Which code points every weight can draw."""

    known: frozenset[int]

    def drawable(self, untrusted_text: str) -> str:
        """Answer the text with only letters that can be drawn, composed (NFC); nothing vanishes unseen.

        A letter without a glyph becomes its base letter (`ḫ` to `h`), another sign its name in brackets
        (`[grinning face]`). Control characters other than line breaks and tabs have no shape and go.
        """
        text = unicodedata.normalize("NFC", untrusted_text.replace("\r\n", "\n").replace("\r", "\n"))
        return "".join(char if ord(char) in self.known or char in "\n\t" else self._instead(char) for char in text)

    def markup(self, untrusted_text: str) -> str:
        """Answer the text safe for a Paragraph: drawable, escaped, its line breaks kept."""
        return self.escaped(self.drawable(untrusted_text))

    def escaped(self, drawn: str) -> str:
        """As `markup`, for a text that `drawable` answered."""
        return escape(drawn).replace("\t", "    ").replace("\n", "<br/>")

    def _instead(self, char: str) -> str:
        category = unicodedata.category(char)
        if category.startswith("Z"):
            return " "
        if category == "Cn" or category in ("Co", "Cs"):
            return f"[U+{ord(char):04X}]"
        if category in _SILENT or 0xFE00 <= ord(char) <= 0xFE0F:
            return ""
        base = "".join(c for c in unicodedata.normalize("NFKD", char) if unicodedata.category(c) not in _MARKS)
        if base and base != char and all(ord(c) in self.known for c in base):
            return base
        return f"[{unicodedata.name(char, f'U+{ord(char):04X}').lower()}]"


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
    return Glyphs(known or frozenset())
