"""Guards on free text: a BSN (J-61) or the code of an identity document (J-60) never gets into the vault.

A finding tells its kind and place only. The number itself is never kept, raised or logged. The libraries that know
numbers are loaded when a text is checked, not when the program starts.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from jindra_desk.domain.errors import ExitCode, InvalidInput, RuleRefusal
from jindra_desk.domain.text import noop


class FindingKind(StrEnum):
    """What a piece of text looks like."""

    BSN = "bsn"
    MRZ = "mrz"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Characters `start` up to but not including `end` of the checked text look like `kind`."""

    start: int
    end: int
    kind: FindingKind


class BsnFound(InvalidInput, RuleRefusal):
    """Text holds a number that passes the 11-test; `field` names the field, the number is not kept."""

    rule: ClassVar[str] = "J-61"
    title = noop("Dit lijkt een BSN.")
    cause = noop("Dat bewaar je hier nooit.")
    next_step = noop("Haal het nummer weg, of kies «Dit is geen BSN».")
    exit_code = ExitCode.REFUSED


class MrzFound(InvalidInput, RuleRefusal):
    """Text holds the code lines of a passport or identity card; there is no way around this one."""

    rule: ClassVar[str] = "J-60"
    title = noop("Dit lijken de coderegels van een paspoort of ID-kaart.")
    cause = noop("Die bewaar je hier nooit.")
    next_step = noop("Haal de regels weg. Noteer alleen dat je de identiteit hebt gezien, en hoe.")
    exit_code = ExitCode.REFUSED


_DIGITS = re.compile(r"\d+")
_BETWEEN = re.compile(r"[ .\-\u00a0\u2007\u2009\u202f\u2010\u2011\u2012\u2013\u2014\u2212]{1,3}")
"""What may stand between the digits of one number: space, full stop or hyphen, in all their shapes."""
_DATE = re.compile(
    r"(?<!\d)(?:(\d{1,2})([-./ ]?)(\d{1,2})\2((?:19|20)\d\d)|((?:19|20)\d\d)([-./ ]?)(\d\d)\6(\d\d))(?!\d)"
)
_IBAN = re.compile(r"\b[A-Za-z]{2}\d\d(?: ?[A-Za-z0-9]){11,30}")
_LONGEST = 9
_BARCODE = re.compile(r"(?<!\d)\d \d{6} \d{6}(?!\d)")
_MRZ_TOKEN = re.compile(r"[A-Z0-9<]{28,}")
_MRZ_LETTERS = 5

Span = tuple[int, int]


def check_free_text(untrusted_text: str, accepted: Collection[Finding] = ()) -> list[Finding]:
    """Answer what in the text looks like a BSN or a passport code; empty when it may be kept.

    `accepted`: BSN findings of this same text that the owner called 'geen BSN'. Only that fact may be kept.
    A passport code cannot be accepted away.
    """
    found = [Finding(start, end, FindingKind.BSN) for start, end in _bsn_spans(untrusted_text)]
    found = [finding for finding in found if finding not in accepted]
    found.extend(Finding(start, end, FindingKind.MRZ) for start, end in _mrz_spans(untrusted_text))
    return sorted(found)


def require_clean_text(untrusted_text: str, field: str, accepted: Collection[Finding] = ()) -> None:
    """Raise `MrzFound` or `BsnFound` for the field when the text may not be kept."""
    kinds = {finding.kind for finding in check_free_text(untrusted_text, accepted)}
    if FindingKind.MRZ in kinds:
        raise MrzFound(field)
    if FindingKind.BSN in kinds:
        raise BsnFound(field)


def _bsn_spans(source: str) -> list[Span]:
    candidates = [span for span in _number_windows(source) if _is_bsn(source, span)]
    if not candidates:
        return []
    harmless = _harmless_spans(source)
    return _merged(span for span in candidates if not any(_overlap(span, other) for other in harmless))


def _number_windows(source: str) -> Iterator[Span]:
    """Every stretch of whole digit groups that holds 8 or 9 digits; never a part of a longer group."""
    groups = [match.span() for match in _DIGITS.finditer(source)]
    for first, (start, _) in enumerate(groups):
        total = 0
        for index in range(first, len(groups)):
            if index > first and not _BETWEEN.fullmatch(source, groups[index - 1][1], groups[index][0]):
                break
            total += groups[index][1] - groups[index][0]
            if total > _LONGEST:
                break
            if total >= _LONGEST - 1:
                yield start, groups[index][1]


def _digits(source: str, span: Span) -> str:
    """Digits of a stretch as ASCII, also when they were typed in another script."""
    return "".join(str(int(c)) for c in source[slice(*span)] if c.isdecimal())


def _is_bsn(source: str, span: Span) -> bool:
    from stdnum.nl import bsn

    return bool(bsn.is_valid(_digits(source, span)))


def _harmless_spans(source: str) -> list[Span]:
    """Places of phone numbers, IBANs, dates and bar codes: numbers of another kind."""
    return [*_phone_spans(source), *_iban_spans(source), *_date_spans(source), *_barcode_spans(source)]


def _phone_spans(source: str) -> Iterator[Span]:
    from phonenumbers import PhoneNumberMatcher

    for match in PhoneNumberMatcher(source, "NL"):
        written = _digits(source, (match.start, match.end))
        if match.raw_string.startswith("+") or (written.startswith("0") and len(written) > _LONGEST):
            yield match.start, match.end


def _iban_spans(source: str) -> Iterator[Span]:
    from stdnum import iban

    for match in _IBAN.finditer(source):
        for end in range(match.end(), match.start() + 14, -1):
            if iban.is_valid(source[match.start() : end]):
                yield match.start(), end
                break


def _date_spans(source: str) -> Iterator[Span]:
    for match in _DATE.finditer(source):
        day, _, month, year, year_first, _, month_then, day_last = match.groups()
        try:
            if year:
                date(int(year), int(month), int(day))
            else:
                date(int(year_first), int(month_then), int(day_last))
        except ValueError:
            continue
        yield match.span()


def _barcode_spans(source: str) -> Iterator[Span]:
    """Bar codes as printed under the bars: `8 712345 678906`."""
    from stdnum import ean

    for match in _BARCODE.finditer(source):
        if ean.is_valid(_digits(source, match.span())):
            yield match.span()


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


def _mrz_spans(source: str) -> list[Span]:
    """Lines that read like a machine-readable zone: TD1 (3 x 30), TD2 (2 x 36), TD3 (2 x 44), run on."""
    spans: list[Span] = []
    place = 0
    for line in source.splitlines(keepends=True):
        body = line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
        if body and _is_mrz_line(body):
            spans.append((place, place + len(body)))
        place += len(line)
    return spans


def _is_mrz_line(line: str) -> bool:
    plain = line.replace("«", "<<").replace("‹", "<")
    readings = [plain.upper()]
    if plain == plain.upper():
        readings.append("".join(plain.split()))
    return any(
        "<<" in token and sum(c != "<" for c in token) >= _MRZ_LETTERS
        for reading in readings
        for token in _MRZ_TOKEN.findall(reading)
    )
