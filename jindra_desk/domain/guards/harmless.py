"""Numbers of another kind, by how they are written: phones, accounts, days, times, years, bar codes, lots.

The libraries that know numbers are loaded when a text is checked, not when the program starts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from jindra_desk.domain.guards.findings import Span

_GAP = r"[ .\-/]?"
_PHONE = re.compile(
    rf"(?<![\d.,])(?:\+{_GAP}31|00{_GAP}31|0)[ .\-/()]{{0,3}}6[ .\-/()]{{0,3}}\d(?:{_GAP}\d){{7}}(?!{_GAP}\d)")
"""A Dutch mobile number, whichever digit follows the 06."""
_DATE = re.compile(
    r"(?<!\d)(?:(\d{1,2})([-./ ]?)(\d{1,2})\2((?:19|20)\d\d)|((?:19|20)\d\d)([-./ ]?)(\d\d)\6(\d\d))(?!\d)"
)
_TIME = r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?"
_DAY_AND_TIME = re.compile(
    rf"(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d\d)?,?[ T]{{1,2}}{_TIME}(?: ?- ?{_TIME})?(?!\d)")
_TIMES = re.compile(rf"(?<!\d){_TIME} ?[-\u2013/] ?{_TIME}(?!\d)")
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?:[\W_]{1,4}(?:19|20)\d\d)+(?!\d)")
"""Years in a row or a range, as «1991-1993»."""
_IBAN = re.compile(r"\b[A-Za-z]{2}\d\d(?: ?[A-Za-z0-9]){11,30}")
_BARCODE = re.compile(r"(?<!\d)\d \d{6} \d{6}(?!\d)")
_NAMED = re.compile(
    r"\b(?:lot|charge|batch|factuur|invoice)[a-z]{0,10}"
    r"(?:[\d\W_]|(?<![^\W\d_])(?:nr|no|nummer|number|en|and)(?![^\W\d_])"
    r"|(?<![^\W\d_])[a-z]{1,4}(?=[-/. ]?(?:\d|$))){0,40}+$",
    re.IGNORECASE)
"""What stands before a number that is a lot's or an invoice's: the word, and perhaps others of its kind."""
_BSN_WORD = r"(?<![^\W\d_])(?:b\W?s\W?n|burger ?service|sofi)(?:[ -]?(?:nr|no|nummer))?(?![^\W\d_])"
_CALLED_BSN = re.compile(rf"{_BSN_WORD}\D{{0,40}}$", re.IGNORECASE)
"""What stands before a number that is a BSN by its own words: the word is nearer than any other number."""
_BSN_BEHIND = re.compile(
    rf"[\s(,;=:-]{{0,4}}(?:is )?(?:het |haar |zijn |mijn |uw |je )?{_BSN_WORD}(?!\W{{0,4}}(?:is )?\d)", re.IGNORECASE)
"""The same behind it, unless that names the number that follows."""
_LOOK_BACK = 60
_LONGEST_BSN = 9


def harmless_spans(plain: str) -> list[Span]:
    """Places in a plain reading of numbers that are of another kind by their form."""
    return [*_phone_spans(plain), *_iban_spans(plain), *_date_spans(plain), *_barcode_spans(plain),
            *(match.span() for pattern in (_PHONE, _DAY_AND_TIME, _TIMES, _YEARS) for match in pattern.finditer(plain))]


def is_named_otherwise(plain: str, start: int, end: int) -> bool:
    """Whether the words around a number, on its line, call it a lot's or an invoice's; the word BSN wins.

    Of two words before it the nearer one counts: `BSN onbekend, lot 123456782` names a lot.
    """
    line = plain[max(0, start - _LOOK_BACK):start].rpartition("\n")[2]
    if _BSN_BEHIND.match(plain[end:end + _LOOK_BACK].partition("\n")[0]):
        return False
    called = _CALLED_BSN.search(line)
    return _NAMED.search(line if called is None else line[called.start():]) is not None


def _phone_spans(plain: str) -> Iterator[Span]:
    from phonenumbers import PhoneNumberMatcher

    for match in PhoneNumberMatcher(plain, "NL"):
        written = "".join(letter for letter in match.raw_string if letter.isdecimal())
        if match.raw_string.startswith("+") or (written.startswith("0") and len(written) > _LONGEST_BSN):
            yield match.start, match.end


def _iban_spans(plain: str) -> Iterator[Span]:
    from stdnum import iban

    for match in _IBAN.finditer(plain):
        for end in range(match.end(), match.start() + 14, -1):
            if iban.is_valid(plain[match.start() : end]):
                yield match.start(), end
                break


def _date_spans(plain: str) -> Iterator[Span]:
    for match in _DATE.finditer(plain):
        day, _, month, year, year_first, _, month_then, day_last = match.groups()
        try:
            if year:
                date(int(year), int(month), int(day))
            else:
                date(int(year_first), int(month_then), int(day_last))
        except ValueError:
            continue
        yield match.span()


def _barcode_spans(plain: str) -> Iterator[Span]:
    """Bar codes as printed under the bars: `8 712345 678906`."""
    from stdnum import ean

    for match in _BARCODE.finditer(plain):
        if ean.is_valid(match.group().replace(" ", "")):
            yield match.span()
