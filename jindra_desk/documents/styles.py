"""Frozen measures and colours of every document: A4, the look's tokens, Inter (look.md, adapted to points)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle

from jindra_desk.documents.fonts import Face


@dataclass(frozen=True, slots=True)
class Palette:
    """Tokens of the light theme, as they print."""

    ink: Color
    ink_2: Color
    ink_3: Color
    line: Color
    edge: Color
    accent: Color
    accent_soft: Color
    sunken: Color
    ok: Color
    ok_soft: Color
    warn: Color
    warn_soft: Color
    bad: Color
    bad_soft: Color
    white: Color


def palette() -> Palette:
    """The colours of look.md."""
    return Palette(
        ink=HexColor(0x2B2622), ink_2=HexColor(0x5F574F), ink_3=HexColor(0x70675E), line=HexColor(0xE5DFD7),
        edge=HexColor(0x938980), accent=HexColor(0x7A3B57), accent_soft=HexColor(0xF5E9EE),
        sunken=HexColor(0xFAF8F5), ok=HexColor(0x2E6A4B), ok_soft=HexColor(0xE3EFE7), warn=HexColor(0x7F4F00),
        warn_soft=HexColor(0xFAEED8), bad=HexColor(0xA3312B), bad_soft=HexColor(0xFAE5E2),
        white=HexColor(0xFFFFFF),
    )


@dataclass(frozen=True, slots=True)
class Paper:
    """A4 in points, with the room that head and foot take."""

    width: float = 595.276
    height: float = 841.89
    left: float = 62.0
    right: float = 62.0
    top_first: float = 104.0
    top_next: float = 84.0
    bottom: float = 66.0

    @property
    def text_width(self) -> float:
        """What is left between the margins."""
        return self.width - self.left - self.right

    @property
    def page_height(self) -> float:
        """What is left between head and foot of a later page; the first page has a little less."""
        return self.height - self.top_next - self.bottom


@dataclass(frozen=True, slots=True)
class Type:
    """Paragraph styles by role."""

    title: ParagraphStyle
    quiet: ParagraphStyle
    lead: ParagraphStyle
    heading: ParagraphStyle
    entry: ParagraphStyle
    text: ParagraphStyle
    strong: ParagraphStyle
    label: ParagraphStyle
    small: ParagraphStyle
    small_right: ParagraphStyle
    small_strong: ParagraphStyle
    words: ParagraphStyle
    note: ParagraphStyle
    fine: ParagraphStyle


def type_roles(colours: Palette) -> Type:
    """Make the styles; new ones for each document, because the typesetter's are mutable."""

    def role(name: str, face: Face, size: float, leading: float, colour: Color, before: float = 0,
             after: float = 0, alignment: Literal["left", "right"] = "left") -> ParagraphStyle:
        return ParagraphStyle(
            name, fontName=face.value, fontSize=size, leading=leading, textColor=colour, spaceBefore=before,
            spaceAfter=after, alignment=2 if alignment == "right" else 0, allowWidows=0, allowOrphans=0,
            splitLongWords=1,
        )

    ink, ink_2 = colours.ink, colours.ink_2
    return Type(
        title=role("title", Face.SEMIBOLD, 21, 26, ink, after=8),
        quiet=role("quiet", Face.REGULAR, 10.5, 15, ink_2, after=2),
        lead=role("lead", Face.REGULAR, 11.5, 17.5, ink, after=6),
        heading=role("heading", Face.SEMIBOLD, 12.5, 17, ink, before=16, after=5),
        entry=role("entry", Face.SEMIBOLD, 10.5, 15, ink, before=10, after=1),
        text=role("text", Face.REGULAR, 10, 15, ink),
        strong=role("strong", Face.SEMIBOLD, 10, 15, ink),
        label=role("label", Face.REGULAR, 10, 15, ink_2),
        small=role("small", Face.REGULAR, 8.5, 12.5, ink_2),
        small_right=role("small_right", Face.REGULAR, 8.5, 12.5, ink_2, alignment="right"),
        small_strong=role("small_strong", Face.MEDIUM, 8.5, 12.5, ink),
        words=role("words", Face.REGULAR, 10.5, 15.5, ink, after=2),
        note=role("note", Face.REGULAR, 10, 15, ink),
        fine=role("fine", Face.REGULAR, 8, 11.5, colours.ink_3),
    )
