"""Which characters of a shown text a search hits, from query and text alone, so that hits can be marked (K-101)."""

from __future__ import annotations

from jindra_desk.domain.base.folding import fold, fold_with_positions

Mark = tuple[int, int]
"""Start and length, in characters of the shown text."""

_LEAST_DIGITS = 2
_LONGEST_PREFIX_WORD = 5


def mark_words(untrusted_query: str, shown: str) -> tuple[Mark, ...]:
    """Mark the beginnings of words that the query names: accents and case ignored, `vd` marks `van den`."""
    folded, positions = fold_with_positions(shown)
    words = _words(folded)
    spans: list[tuple[int, int]] = []
    for token in fold(untrusted_query).split():
        hits = [(start, start + len(token)) for start, word in words if word.startswith(token)]
        spans.extend(hits or _prefix_hits(token, words))
    return _merged([(positions[start], positions[end - 1] + 1) for start, end in spans], shown)


def mark_anywhere(untrusted_query: str, shown: str) -> tuple[Mark, ...]:
    """Mark the query's words wherever they stand, for e-mail addresses; the beginnings of words when there are none."""
    folded, positions = fold_with_positions(shown)
    spans: list[tuple[int, int]] = []
    for token in fold(untrusted_query).split():
        at = folded.find(token)
        if at >= 0:
            spans.append((positions[at], positions[at + len(token) - 1] + 1))
    return _merged(spans, shown) or mark_words(untrusted_query, shown)


def mark_digits(untrusted_query: str, shown: str) -> tuple[Mark, ...]:
    """Mark the query's figures in a phone number, however either is spaced; `+31 6` finds `06`."""
    wanted = "".join(character for character in untrusted_query if character.isdecimal())
    if len(wanted) < _LEAST_DIGITS:
        return ()
    places = [index for index, character in enumerate(shown) if character.isdecimal()]
    digits = "".join(shown[index] for index in places)
    for candidate in _national(wanted):
        at = digits.find(candidate)
        if at >= 0:
            start, end = places[at], places[at + len(candidate) - 1] + 1
            return ((start, end - start),)
    return ()


def _national(digits: str) -> tuple[str, ...]:
    for code in ("0031", "31"):
        if digits.startswith(code) and len(digits) > len(code):
            return digits, "0" + digits[len(code):].removeprefix("0")
    return (digits,)


def _words(folded: str) -> list[tuple[int, str]]:
    """Words with their place; a hyphen or comma begins a new one."""
    words: list[tuple[int, str]] = []
    start = -1
    for index, character in enumerate(folded + " "):
        if character.isalnum():
            start = index if start < 0 else start
        elif start >= 0:
            words.append((start, folded[start:index]))
            start = -1
    return words


def _prefix_hits(token: str, words: list[tuple[int, str]]) -> list[tuple[int, int]]:
    """`vd` stands for `van den`, `van der` or `van de`: short words in a row with these first letters."""
    if len(token) < 2:
        return []
    for first in range(len(words) - len(token) + 1):
        row = words[first:first + len(token)]
        fits = all(word[0] == letter and len(word) <= _LONGEST_PREFIX_WORD
                   for (_, word), letter in zip(row, token, strict=True))
        if fits:
            return [(start, start + len(word)) for start, word in row]
    return []


def _merged(spans: list[tuple[int, int]], shown: str) -> tuple[Mark, ...]:
    """Join marks that overlap or have only white space between them."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and (start <= joined[-1][1] or not shown[joined[-1][1]:start].strip()):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple((start, end - start) for start, end in joined)
