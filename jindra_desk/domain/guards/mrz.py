"""Finds the machine-readable zone of a passport or identity card, also as a scanner misreads it (J-60).

Its sizes are TD1 (3 lines of 30), TD2 (2 of 36) and TD3 (2 of 44), of capitals, digits and the filler `<`. A scanner
reads fillers as `K`, `c` or `(`, a mail program wraps the lines or writes `&lt;`. So two marks are looked for in lines
that hold nothing else, joined: a name line (one long word with runs of fillers), and the line with birth, sex and
expiry, which no other text resembles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jindra_desk.domain.guards.findings import Finding, FindingKind
from jindra_desk.domain.guards.reading import PlainReading

_ENDS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_QUOTES = str.maketrans({"«": "<<", "‹": "<"})
_OTHER_FILLERS = re.compile(r"[({\[|\\]")
_AS_C = re.compile(r"c")
_AS_K = re.compile(r"K{3,}|(?<=<)K+|K+(?=<)")
_STRAY = re.compile(r"(?<=<)[^\sA-Z0-9<](?=[<A-Z0-9])|(?<=[A-Z0-9])[^\sA-Z0-9<](?=<)")
"""One sign among fillers that is none."""
_WORD = re.compile(r"[A-Z0-9<]+")
_TOKEN = re.compile(r"\S+")
_SHORTEST_WORD = 28
_FEWEST_FILLERS = 4
_FEWEST_LETTERS = 5
_SHORTEST_LINE = 5
_DAY = r"\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d"
_BORN_AND_ENDS = re.compile(rf"(?:[A-Z]{{3}}|[A-Z]<<){_DAY}[MFX<K]{_DAY}|{_DAY}[MFX<K]{_DAY}[A-Z]{{3}}")
"""Country, birth, sex, expiry (TD2, TD3), or with the country behind (TD1); each day with its check digit."""


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str
    """As it is matched: without spaces, fillers in one shape."""


def mrz_findings(reading: PlainReading) -> list[Finding]:
    """What reads as the code of an identity document, in places of the source; a block is one finding."""
    found = []
    for block in _blocks(reading.plain):
        hits = [line for line in block if _is_code("".join(line.text.split()))]
        if not hits and _is_code("".join(line.text for line in block)):
            hits = block
        if hits:
            found.append(Finding(*reading.span(hits[0].start, hits[-1].end), FindingKind.MRZ))
    return found


def _blocks(plain: str) -> Iterator[list[_Line]]:
    """Neighbouring lines that hold nothing but such signs, and any line with one such word by itself."""
    block: list[_Line] = []
    place = 0
    for raw in plain.splitlines(keepends=True):
        line = _line(raw.rstrip(_ENDS), place)
        place += len(raw)
        if line is not None and _WORD.fullmatch(line.text):
            block.append(line)
            continue
        if block:
            yield block
            block = []
        yield from ([word] for word in _words(raw, place - len(raw)))
    if block:
        yield block


def _words(raw: str, place: int) -> Iterator[_Line]:
    for match in _TOKEN.finditer(raw):
        word = _line(match.group(), place + match.start())
        if word is not None and any(len(part) >= _SHORTEST_WORD for part in _WORD.findall(word.text)):
            yield word


def _line(raw: str, place: int) -> _Line | None:
    stripped = raw.strip()
    if len(stripped) < _SHORTEST_LINE:
        return None
    start = place + len(raw) - len(raw.lstrip())
    return _Line(start, start + len(stripped), _in_one_shape(stripped))


def _in_one_shape(line: str) -> str:
    """Capitals, every filler as `<`; spaces go where the whole line is written in capitals."""
    text = line.translate(_QUOTES)
    small = {letter for letter in text if letter.islower()}
    if not small - {"c"}:
        text = _AS_C.sub("<", "".join(text.split()))
    text = _OTHER_FILLERS.sub("<", text).upper()
    return _STRAY.sub("<", _AS_K.sub(lambda run: "<" * len(run.group()), text))


def _is_code(text: str) -> bool:
    return _BORN_AND_ENDS.search(text) is not None or any(_is_name_line(word) for word in _WORD.findall(text))


def _is_name_line(word: str) -> bool:
    return (len(word) >= _SHORTEST_WORD and "<<" in word and word.count("<") >= _FEWEST_FILLERS
            and sum(letter != "<" for letter in word) >= _FEWEST_LETTERS)
