"""Finds what may be a BSN: 8 or 9 digits that pass the 11-test, however they are written (J-61, law.md section 8).

Digits that belong together are groups with one to four characters between them. With spaces, full stops and hyphens
between, any grouping counts, also in a longer row of groups. With anything else between (`/`, `,`, `_`, a new line)
a row of other numbers looks the same, so there the row must stand alone, and have one separator or a usual grouping.
Short groups with a sign of measure behind or before each are shares or prices.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from jindra_desk.domain.guards.findings import Finding, FindingKind, Span
from jindra_desk.domain.guards.harmless import harmless_spans, is_named_otherwise
from jindra_desk.domain.guards.reading import PlainReading

_DIGITS = re.compile(r"[0-9]+")
_BETWEEN = re.compile(r"[\W_]{1,4}")
_SOFT = re.compile(r"[^\S\t\n\r\v\f\x85\u2028\u2029]*[.\-\u2010-\u2015\u2212]?[^\S\t\n\r\v\f\x85\u2028\u2029]*")
"""Space, full stop or hyphen, in all their shapes."""
_MEASURE = re.compile(r"(?<=.)[%‰°€$£]|[%‰°€$£](?=.)", re.DOTALL)
"""A sign of measure with something beside it, as between the shares in `10%, 20%`."""
_SHORTEST, _LONGEST = 8, 9
_THREES = (3, 3, 3)
_USUAL = frozenset({
    _THREES, (4, 2, 3), (2, 2, 2, 3), (2, 3, 4), (4, 5), (5, 4), (1,) * 9,
    (4, 2, 2), (2, 3, 3), (3, 3, 2), (4, 4), (2, 2, 2, 2), (1,) * 8,
})


@dataclass(frozen=True, slots=True)
class _DigitRow:
    """Groups of digits with separators between them: `between[n]` stands behind group n."""

    groups: Sequence[Span]
    between: Sequence[str]


def bsn_findings(reading: PlainReading) -> list[Finding]:
    """What in the reading may be a BSN, in places of the source; numbers that overlap are one finding."""
    plain = reading.plain
    spans = [span for row in _rows(plain) for span in _windows(row) if _passes(plain, span)]
    if not spans:
        return []
    harmless = harmless_spans(plain)
    return [Finding(*reading.span(start, end), FindingKind.BSN, sure=not is_named_otherwise(plain, start, end))
            for start, end in _merged(span for span in spans if not any(_overlap(span, other) for other in harmless))]


def _rows(plain: str) -> Iterator[_DigitRow]:
    groups: list[Span] = []
    between: list[str] = []
    for match in _DIGITS.finditer(plain):
        if groups:
            gap = plain[groups[-1][1]:match.start()]
            if _BETWEEN.fullmatch(gap):
                between.append(gap)
            else:
                yield _DigitRow(groups, between)
                groups, between = [], []
        groups.append(match.span())
    if groups:
        yield _DigitRow(groups, between)


def _windows(row: _DigitRow) -> Iterator[Span]:
    """Every stretch of whole groups that holds 8 or 9 digits and may be one number; never a part of a group."""
    for first, (start, _) in enumerate(row.groups):
        total = 0
        for last in range(first, len(row.groups)):
            total += row.groups[last][1] - row.groups[last][0]
            if total > _LONGEST:
                break
            if total >= _SHORTEST and _is_one_number(row, first, last, total):
                yield start, row.groups[last][1]


def _is_one_number(row: _DigitRow, first: int, last: int, total: int) -> bool:
    if first == last:
        return True
    sizes = tuple(end - start for start, end in row.groups[first:last + 1])
    inside = row.between[first:last]
    if sizes != _THREES and max(sizes) <= len(_THREES) and any(_MEASURE.search(gap) for gap in inside):
        return False
    if all(_SOFT.fullmatch(gap) for gap in inside):
        return total == _LONGEST or sizes in _USUAL
    around = [*row.between[max(0, first - 1):first], *row.between[last:last + 1]]
    kinds = {_kind(gap) for gap in inside}
    if len(kinds) == 1:
        return not kinds & {_kind(gap) for gap in around} and (total == _LONGEST or sizes in _USUAL)
    return not around and total == _LONGEST and sizes in _USUAL


def _kind(gap: str) -> str:
    """What is the same in two separators: what is no space, else whether they end a line."""
    return "".join(gap.split()) or ("\n" if gap.splitlines() != [gap] else " " if gap.strip(" ") == "" else "\t")


def _passes(plain: str, span: Span) -> bool:
    from stdnum.nl import bsn

    return bool(bsn.is_valid("".join(letter for letter in plain[slice(*span)] if letter in "0123456789")))


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Join stretches that overlap, so that one number is one finding."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
