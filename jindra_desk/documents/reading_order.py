"""The order in which a line of text in two directions is drawn: Unicode's rules (UAX 9) for a line that begins left.

Marks, embeddings and isolates are not among them: the letters that reach a page hold none (`Glyphs.drawable`). So
there are the two levels of text and one for numbers in text from the right, and every line stands by itself.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from types import MappingProxyType

_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN"})
_RIGHT = frozenset({"R", "AL"})
_MIRRORED = MappingProxyType(dict(zip("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤", strict=True)))
_PAIRS = MappingProxyType({"(": ")", "[": "]", "{": "}"})


def from_the_right(kinds: Sequence[str]) -> bool:
    """True when a line with letters of these kinds (`unicodedata.bidirectional`) is not drawn as it is stored."""
    return any(kind in _RIGHT or kind == "AN" for kind in kinds)


def visual_order(letters: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, str | None]]:
    """Answer the places of `letters` from left to right, each with the sign to draw instead when it is mirrored.

    `kinds` are their bidirectional classes, one for each.
    """
    levels = _levels(letters, kinds)
    order = list(range(len(letters)))
    for level in (2, 1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[at:end] = reversed(order[at:end])
            at = max(end, at + 1)
    return [(place, _MIRRORED.get(letters[place]) if levels[place] % 2 else None) for place in order]


def _levels(letters: Sequence[str], kinds: Sequence[str]) -> list[int]:
    found = _weak(kinds)
    _brackets(letters, kinds, found)
    _neutral(found)
    levels = [{"R": 1, "EN": 2, "AN": 2}.get(kind, 0) for kind in found]
    # a number that stands in text from the left keeps its place there (W7)
    end = len(levels)
    while end and kinds[end - 1] in ("WS", "S", "B"):
        end -= 1
        levels[end] = 0
    return levels


def _weak(kinds: Sequence[str]) -> list[str]:
    """Marks, numbers and what stands between numbers (W1 to W7)."""
    found: list[str] = []
    strong = before = "L"
    for kind in kinds:
        if kind == "NSM":
            kind = before
        before = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        found.append("AN" if kind == "EN" and strong == "AL" else kind)
    found = ["R" if kind == "AL" else kind for kind in found]
    for at in range(1, len(found) - 1):
        left, right = found[at - 1], found[at + 1]
        if left == right and ((found[at] == "CS" and left in ("EN", "AN")) or (found[at] == "ES" and left == "EN")):
            found[at] = left
    _beside_numbers(found)
    strong = "L"
    for at, kind in enumerate(found):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            found[at] = "L"
        elif kind in ("ES", "CS", "ET"):
            found[at] = "ON"
    return found


def _beside_numbers(found: list[str]) -> None:
    """Signs of money and per cent belong to the number that they touch (W5)."""
    at = 0
    while at < len(found):
        end = at
        while end < len(found) and found[end] == "ET":
            end += 1
        if end > at and ((at and found[at - 1] == "EN") or (end < len(found) and found[end] == "EN")):
            found[at:end] = ["EN"] * (end - at)
        at = max(end, at + 1)


def _side(kind: str) -> str | None:
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else None


def _brackets(letters: Sequence[str], kinds: Sequence[str], found: list[str]) -> None:
    """Both of a pair take the side of what they hold, or of what stands before them (N0)."""
    for start, end in _pairs(letters, found):
        inside = {_side(kind) for kind in found[start + 1 : end]}
        if "L" in inside:
            side = "L"
        elif "R" in inside:
            side = next((known for kind in reversed(found[:start]) if (known := _side(kind))), "L")
        else:
            continue
        for bracket in (start, end):
            found[bracket] = side
            while (bracket := bracket + 1) < len(kinds) and kinds[bracket] == "NSM":
                found[bracket] = side


def _pairs(letters: Sequence[str], found: Sequence[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, letter in enumerate(letters):
        if found[at] != "ON":
            continue
        if letter in _PAIRS:
            waiting.append((_PAIRS[letter], at))
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == letter:
                pairs.append((waiting[depth][1], at))
                del waiting[depth:]
                break
    return sorted(pairs)


def _neutral(found: list[str]) -> None:
    """Spaces and signs between text from the right are part of it (N1, N2)."""
    at = 0
    while at < len(found):
        end = at
        while end < len(found) and found[end] in _NEUTRAL:
            end += 1
        if end > at:
            before = _side(found[at - 1]) if at else "L"
            after = _side(found[end]) if end < len(found) else "L"
            found[at:end] = ["R" if before == after == "R" else "L"] * (end - at)
        at = max(end, at + 1)


def kind_of(letter: str) -> str:
    """The bidirectional class of one letter; one without a class is drawn from the left."""
    return unicodedata.bidirectional(letter) or "L"
