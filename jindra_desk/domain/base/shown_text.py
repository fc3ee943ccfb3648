"""How text of strangers is shown: characters that steer a terminal or turn the order of words never reach either.

One place decides it, for every way out. A terminal gets each such character as a visible escape (`spelled_out`), so
that nothing is hidden from whoever looks for it; a screen and a window's title get the text without the marks of
direction (`in_reading_order`), which have no shape. What is stored stays as it came.
"""

from __future__ import annotations

import re

_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks, embeddings, overrides and isolates of Unicode's rules for text in two directions (UAX 9)."""
_DIRECTION_MARKS = re.compile(f"[{_DIRECTION}]")
_LINE_ENDS = "\u2028\u2029"
_STEERING = re.compile(
    f"[\x00-\x1f\x7f-\x9f\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff{_DIRECTION}{_LINE_ENDS}"
    "\U0001d173-\U0001d17a\U000e0000-\U000e007f]")
"""Control characters of both sets, surrogates, line ends, and what has no shape; the joiners of Persian and Hindi words
(U+200C, U+200D) stay."""


def steers(char: str) -> bool:
    """True for a character that a terminal would obey or that would change what stands around it."""
    return _STEERING.match(char) is not None


def spelled_out(untrusted_text: str) -> str:
    r"""Answer the text on one line with `\x1b`, `\n`, `\u202e` in letters: for a terminal, a log line, a file name."""
    return _STEERING.sub(lambda found: _escape(found[0]), untrusted_text)


def json_escaped(document: str) -> str:
    r"""Answer a JSON document that says the same with `\u009b` for what a terminal would obey; its line breaks stay."""
    return _STEERING.sub(lambda found: found[0] if found[0] == "\n" else _json_escape(found[0]), document)


def in_reading_order(untrusted_text: str) -> str:
    """Answer the text without marks of direction, so that it cannot turn the words beside it; letters are untouched."""
    return _DIRECTION_MARKS.sub("", untrusted_text)


def _escape(char: str) -> str:
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")


def _json_escape(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
