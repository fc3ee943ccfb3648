"""The colours of the program in both themes, by the names of the look: nothing paints with any other colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Token(StrEnum):
    """Names of the colours; the value is the field of `Tokens` that holds it."""

    BG = "bg"
    RAIL = "rail"
    SURFACE = "surface"
    SUNKEN = "sunken"
    HOVER = "hover"
    CHIP = "chip"
    SEGMENT_ON = "segment_on"
    NAV_ON = "nav_on"
    LINE = "line"
    EDGE = "edge"
    AVATAR = "avatar"
    AVATAR_TEXT = "avatar_text"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ON_ACCENT = "on_accent"
    ACCENT_SOFT = "accent_soft"
    MARK = "mark"
    OK = "ok"
    OK_SOFT = "ok_soft"
    OK_DOT = "ok_dot"
    WARN = "warn"
    WARN_SOFT = "warn_soft"
    WARN_DOT = "warn_dot"
    BAD = "bad"
    BAD_SOFT = "bad_soft"
    BAD_DOT = "bad_dot"
    ON_BAD = "on_bad"
    INK = "ink"
    INK_2 = "ink_2"
    INK_3 = "ink_3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One theme: every colour as `#RRGGBB` (look.md, "Colour tokens")."""

    dark: bool
    bg: str
    rail: str
    surface: str
    sunken: str
    hover: str
    chip: str
    segment_on: str
    nav_on: str
    line: str
    edge: str
    avatar: str
    avatar_text: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    mark: str
    ok: str
    ok_soft: str
    ok_dot: str
    warn: str
    warn_soft: str
    warn_dot: str
    bad: str
    bad_soft: str
    bad_dot: str
    on_bad: str
    ink: str
    ink_2: str
    ink_3: str

    def hex(self, token: Token) -> str:
        """Answer the colour of `token` as `#RRGGBB`."""
        return str(getattr(self, token.value))


LIGHT = Tokens(
    dark=False,
    bg="#F6F3EF", rail="#EFEBE5", surface="#FFFFFF", sunken="#FAF8F5", hover="#F3EFEA", chip="#F1EDE8",
    segment_on="#FFFFFF", nav_on="#FFFFFF", line="#E5DFD7", edge="#938980", avatar="#EAE3DA", avatar_text="#5A4E43",
    accent="#7A3B57", accent_hover="#693049", on_accent="#FFFFFF", accent_soft="#F5E9EE", mark="#F1D6E1",
    ok="#2E6A4B", ok_soft="#E3EFE7", ok_dot="#3F8A63",
    warn="#7F4F00", warn_soft="#FAEED8", warn_dot="#B26E0C",
    bad="#A3312B", bad_soft="#FAE5E2", bad_dot="#C2453D", on_bad="#FFFFFF",
    ink="#2B2622", ink_2="#5F574F", ink_3="#70675E",
)

DARK = Tokens(
    dark=True,
    bg="#191715", rail="#141210", surface="#221F1D", sunken="#1D1A18", hover="#2A2623", chip="#2D2926",
    segment_on="#443D37", nav_on="#2B2724", line="#38332F", edge="#857B72", avatar="#39332D", avatar_text="#D9CDC0",
    accent="#E2A7BE", accent_hover="#EBBACD", on_accent="#2B121D", accent_soft="#3B2630", mark="#5A3345",
    ok="#86C9A0", ok_soft="#1F3328", ok_dot="#6FB98C",
    warn="#E9B765", warn_soft="#3A2C14", warn_dot="#E0A545",
    bad="#F0968C", bad_soft="#41211E", bad_dot="#E5776B", on_bad="#2B0F0C",
    ink="#F2EDE7", ink_2="#BDB3A9", ink_3="#A0968C",
)


def _linear(channel: int) -> float:
    value = channel / 255
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[i:i + 2], 16) for i in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def contrast(one: str, other: str) -> float:
    """Answer the WCAG contrast ratio (1 to 21) of two colours written `#RRGGBB`."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
