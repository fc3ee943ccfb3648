"""A text as a guard reads it: one spelling for each character, and what nobody sees left out.

A number that was copied from a web page or typed on another keyboard has wide digits, entities, soft hyphens or marks
of direction in it. It is the same number, so it is read as one; each character remembers where it stood.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jindra_desk.domain.guards.findings import Span

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_UNSEEN = frozenset({"Cf", "Mn", "Me"})
"""Categories that take no room: format characters, marks on the character before."""
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")
"""Letters by their category, and blank."""


@dataclass(frozen=True, slots=True)
class PlainReading:
    """`plain` with, for each of its characters, the span in the source that it stands for."""

    plain: str
    places: Sequence[Span]

    def span(self, start: int, end: int) -> Span:
        """The span in the source of `plain[start:end]`, which is not empty."""
        return self.places[start][0], self.places[end - 1][1]


def read_plainly(source: str) -> PlainReading:
    """Answer the source in compatibility form (NFKC), digits as ASCII, without what nobody sees."""
    if source.isascii() and "&" not in source:
        return PlainReading(source, [(place, place + 1) for place in range(len(source))])
    letters: list[str] = []
    places: list[Span] = []
    for start, end, written in _pieces(source):
        for letter in _plain(written):
            letters.append(letter)
            places.append((start, end))
    return PlainReading("".join(letters), places)


def _pieces(source: str) -> Iterator[tuple[int, int, str]]:
    """Every character, an HTML entity as the one that it names."""
    place = 0
    for entity in _ENTITY.finditer(source):
        yield from ((here, here + 1, source[here]) for here in range(place, entity.start()))
        yield entity.start(), entity.end(), html.unescape(entity.group())
        place = entity.end()
    yield from ((here, here + 1, source[here]) for here in range(place, len(source)))


def _plain(written: str) -> str:
    if written.isascii():
        return written
    kept = []
    for letter in unicodedata.normalize("NFKC", written):
        if unicodedata.category(letter) in _UNSEEN or letter in _FILLERS:
            continue
        digit = unicodedata.decimal(letter, None)
        kept.append(letter if digit is None else str(digit))
    return "".join(kept)
