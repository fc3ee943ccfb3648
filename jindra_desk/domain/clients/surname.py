"""Taking a typed surname apart: the prefix that the Dutch leave out when they sort, and the core (K-101, law.md 10).

No rule knows every family. So the split is shown where it is typed, and a split made by hand is never made again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import product
from types import MappingProxyType

from jindra_desk.domain.base.folding import APOSTROPHES, fold

_ALWAYS = frozenset({"van", "de", "den", "der", "ten", "ter", "te", "toe", "’t", "’n", "von", "het"})
"""Prefix words in any case: 'Van Den Berg' is typed by many and means 'van den Berg'."""
_IN_LOWER_CASE = frozenset({
    "vom", "zu", "zum", "zur", "af", "da", "das", "del", "della", "di", "do", "dos", "du", "des", "la", "las", "le",
    "les", "lo", "los", "el", "al", "ben", "bin", "ibn", "tot", "in", "op", "aan", "bij", "uit", "over", "voor",
    "onder", "’s", "y", "e", "tho", "thoe", "thor",
})
"""Prefix words only when typed in lower case: capitalised they are often the name itself (Ben, Du)."""
_AFTER_ARTICLE = frozenset({"la", "las", "le", "les", "los"})
"""In any case behind `de` or `van`: De La Rue."""
_SHORTENED = re.compile(r"v[./]?d[./]?r?\.?|v\.|v[./]?(?:’t|t\.?)|v[./](?:de|den|der|het)")
"""As people write them short; they stay as they are, since `v.d.` may be van de, van den or van der."""
_GLUED = re.compile(r"(v\.d\.(?:r\.)?|V\.D\.|v/dr?\.?|v\.)(?=[^\W\d_a-zà-ÿ][^\W\d_])")
"""The same with no space behind: `v.d.Berg`, `v.Dijk`."""
_SINGLE = {"v": "v", "d": "d", "d.": "d.", "t": "’t", "n": "’n", "s": "’s", "’S": "’s"}.items()
_SHORT_D = ("d", "d.")
_WRITTEN_OUT = MappingProxyType({
    "v": ("van",), "d": ("de", "den", "der"), "r": ("der",), "dr": ("der",), "t": ("t",),
    "vd": ("van de", "van den", "van der"), "vdr": ("van der",), "vt": ("van t",),
})
_PREPOSITIONS = frozenset({"in", "op", "aan", "bij", "uit", "over", "voor", "onder"})
_ARTICLES = frozenset({"de", "den", "der", "het", "’t", "’n", "ten", "ter"})
_CONTRACTED = re.compile(r"(?:van|in|op|aan|bij|uit|over|voor|onder)’t")
_ELIDED = ("d’", "l’", "dell’", "dall’")
_SOUTH = re.compile(r"(?:’[sS]|s)[-\u2010\u2011 ]?(?=[^\W\d_a-zà-ÿ])")
"""The rest of a `des`: ’s-Gravesande, also written without its apostrophe."""
_SOUTH_TURNED = re.compile(r"s’(?=[^\W\d_a-zà-ÿ])")
"""`s’Gravesande`; with a capital it is the name itself, as in S’Jegers."""
_HYPHEN = re.compile(r" ?[-\u2010-\u2015] ?")
_FEWEST_CAPITALS = 4


def clean_name(untrusted_text: str) -> str:
    """Compose letters (NFC), drop control characters, use ’ for every apostrophe, collapse white space."""
    composed = unicodedata.normalize("NFC", untrusted_text)
    kept = "".join(
        "’" if c in APOSTROPHES else c for c in composed if c.isspace() or unicodedata.category(c) not in {"Cc", "Cf"}
    )
    return " ".join(kept.split())


def joined(prefix: str, core: str) -> str:
    """A surname as it is written: `van den Berg`, `d’Hondt`, `’s-Gravesande`."""
    return f"{prefix}{core}" if not prefix or prefix.endswith(("’", "-")) else f"{prefix} {core}"


def parse_prefix(untrusted_surname: str) -> tuple[str, str]:
    """Split a typed surname into (prefix, core): 'van den Berg', 'Van den Berg' and 'Berg, van den' alike.

    The core is never empty unless nothing was typed; a word that could be the name itself stays in the core.
    """
    cleaned = clean_name(untrusted_surname)
    if sum(letter.isalpha() for letter in cleaned) >= _FEWEST_CAPITALS and cleaned == cleaned.upper():
        cleaned = "-".join(_without_caps_lock(part) for part in cleaned.split("-"))
    cleaned = _GLUED.sub(lambda short: f"{short[1].lower()} ", cleaned, count=1) if _GLUED.match(cleaned) else cleaned
    core, comma, after = cleaned.partition(",")
    if comma and core.strip() and (prefix := _prefix_alone(after.split())):
        return prefix, core.strip()
    words = cleaned.split(" ")
    taken: list[str] = []
    while len(taken) < len(words) - 1:
        word = _prefix_word(words[len(taken)], taken[-1] if taken else "", words[len(taken) + 1])
        if not word:
            break
        taken.append(word)
    prefix, core = " ".join(taken), " ".join(words[len(taken):])
    for elided in _ELIDED:
        if core.lower().startswith(elided) and core[len(elided):len(elided) + 1].isupper():
            return f"{prefix} {elided}".strip(), core[len(elided):]
    if turned := _SOUTH_TURNED.match(core):
        return f"{prefix} s’".strip(), core[turned.end():]
    if south := _SOUTH.match(core):
        return f"{prefix} ’s-".strip(), core[south.end():]
    return prefix, core


def families(prefix: str, core: str) -> Iterator[tuple[str, str]]:
    """(prefix, core) of each half of a double name: of `Berg-van der Ven` under `van den` both families."""
    first, *others = _HYPHEN.split(core)
    yield prefix, first
    for other in others:
        yield parse_prefix(other)


def written_out(prefix: str) -> tuple[str, ...]:
    """What a prefix may stand for: `v.d.` for vd, van de, van den and van der; any other for itself alone.

    Folded: without apostrophes, points and slashes. Empty for no prefix.
    """
    pieces = _folded_pieces(prefix)
    whole = " ".join(pieces)
    if not pieces or not pieces[0].startswith("v") or pieces[0].startswith(("va", "vo")):
        return (whole,) if whole else ()
    meant = product(*(_WRITTEN_OUT.get(piece, (piece,)) for piece in pieces))
    return (whole, *(" ".join(choice) for choice in meant))


def _folded_pieces(prefix: str) -> list[str]:
    return fold(prefix.replace(".", " ").replace("/", " ")).split()


def _prefix_alone(words: list[str]) -> str:
    """What stands behind a comma, when all of it is a prefix; else nothing."""
    taken: list[str] = []
    for word in words:
        found = "’s-" if word in {"’s-", "s-"} else _prefix_word(word.lower(), taken[-1] if taken else "", "")
        if not found:
            return ""
        taken.append(found)
    return " ".join(taken)


def _prefix_word(word: str, before: str, following: str) -> str:
    """The word as a prefix is written, or nothing when it is none; `before` is the prefix word in front of it."""
    lower = word.lower()
    if lower in _ALWAYS or lower in _ELIDED or word in _IN_LOWER_CASE or _CONTRACTED.fullmatch(lower):
        return lower
    if _SHORTENED.fullmatch(lower) and (word == lower or not word.isalpha() or len(word) == len("vd")):
        return lower
    for single, whole in _SINGLE:
        if word == single and (single not in _SHORT_D or before in {"v", "v."}):
            return whole
    if lower in _AFTER_ARTICLE and before in {"de", "van"}:
        return lower
    return lower if lower in _PREPOSITIONS and following.lower() in _ARTICLES else ""


def _without_caps_lock(part: str) -> str:
    """`VAN DEN BERG` as `Van den Berg`; one half of a double name each time."""
    words = part.split(" ")
    written: list[str] = []
    for place, word in enumerate(words):
        is_last = place == len(words) - 1
        prefix = "" if is_last else _prefix_word(word.lower(), written[-1].lower() if written else "", words[place + 1])
        if (prefix and len(written) == place and all(_prefix_word(one.lower(), "", "de") for one in written)) or (
                is_last and word == "’S"):
            written.append(word.lower() if written or word.startswith("’") else word.capitalize())
        else:
            written.append(_capitalised(word))
    return " ".join(written)


def _capitalised(word: str) -> str:
    """`O’BRIEN` as `O’Brien`, `IJSSEL` as `IJssel`; what begins with an apostrophe stays small (`’t`)."""
    pieces = [piece[:2] + _small(piece[2:]) if piece.startswith("IJ") else piece[:1] + _small(piece[1:])
              for piece in word.split("’")]
    return "’".join(pieces)


def _small(capitals: str) -> str:
    """In lower case; the Turkish capital with a dot loses the mark that Unicode would add to its i."""
    return capitals.replace("İ", "i").lower()
