"""Folding of text for searching and sorting: case, accents, special letters, apostrophes, hyphens (K-101)."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from types import MappingProxyType

APOSTROPHES = "'’‘`´ʼʹ′＇‛"
"""What people type for an apostrophe; the program keeps ’."""

_LETTERS = MappingProxyType(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ə": "e",
        "ƒ": "f",
        "ß": "ss",
        "ĸ": "k",
    }
)
_DASHES = frozenset("-‐‑‒–—―−_")


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    """Fold one character to base letters and digits, a space, or nothing."""
    if character in APOSTROPHES:
        return ""
    if character in _DASHES or character.isspace() or unicodedata.category(character) == "Cc":
        return " "
    pieces = []
    for piece in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold()):
        if unicodedata.combining(piece) or piece in APOSTROPHES or unicodedata.category(piece) in {"Cf", "Mn"}:
            continue
        pieces.append(" " if piece in _DASHES or piece.isspace() else _LETTERS.get(piece, piece))
    return "".join(pieces)


def fold_with_positions(source: str) -> tuple[str, tuple[int, ...]]:
    """Answer (folded text, for each folded character its index in `source`), to mark search hits."""
    folded: list[str] = []
    positions: list[int] = []
    for index, character in enumerate(source):
        for piece in _fold_character(character):
            if piece == " " and (not folded or folded[-1] == " "):
                continue
            folded.append(piece)
            positions.append(index)
    if folded and folded[-1] == " ":
        folded.pop()
        positions.pop()
    return "".join(folded), tuple(positions)


def fold(source: str) -> str:
    """Fold for searching: `Křížová` is `krizova`, `d’Hondt` is `dhondt`, `Berg-Özdemir` is `berg ozdemir`."""
    return fold_with_positions(source)[0]
