"""Words that stand in the search index and in no living client any more (J-09, trust #11).

Reading every page is blind here: FTS5 writes a word as «so many letters of the word before it, then these», so that a
name whose first letters it shares with a neighbour stands in no page as a whole (measured: without FTS5's own
`secure-delete` nine words of an erased client were left, of which a search of all decrypted pages found none). So the
leaves of the index are read as FTS5 wrote them.

Format: "FTS5 %_data record format" in SQLite's fts5_index.c. A leaf begins with two bytes about rowids and two that
tell where its footer begins; the footer holds the place of each term, the first from the start, each further one from
the one before. The first term of a leaf is whole; a further one is the number of bytes it shares with the one before
it, then the rest. Each begins with a byte that names its index: `0` the words themselves, `1` and on the prefixes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jindra_desk.storage.engine.connection import Database

_FIRST_SEGMENT = 1 << 37
_NO_LEAF = 0x3F << 31
"""Bits of a row's number that say that it is something else than a leaf: a level, or an index into a long list."""
_WORDS = ord("0")
_WORD = re.compile(rb"[0-9A-Za-z\x80-\xff]+")
"""What the `ascii` tokenizer takes for one word."""


class IndexUnreadable(ValueError):
    """A leaf is not as FTS5 writes it."""


def index_has_residue(database: Database) -> bool:
    """Whether a word stands in the index that is in no row of it; an index that cannot be read counts as one."""
    try:
        return bool(orphan_words(database))
    except IndexUnreadable:
        return True


def orphan_words(database: Database) -> frozenset[bytes]:
    """Every word of the index that no row of the index holds any more; raises `IndexUnreadable`."""
    rows = database.all("SELECT block FROM client_words_data WHERE id >= ? AND (id & ?) = 0",
                        (_FIRST_SEGMENT, _NO_LEAF))
    indexed = {term[1:] for row in rows for term in _terms(bytes(row[0])) if term[:1] == bytes([_WORDS])}
    living: set[bytes] = set()
    for row in database.all("SELECT words FROM client_words"):
        living.update(word.lower() for word in _WORD.findall(row[0].encode()))
    return frozenset(indexed - living)


def _terms(leaf: bytes) -> Iterator[bytes]:
    if len(leaf) < 4:
        return
    footer = int.from_bytes(leaf[2:4], "big")
    if not 4 <= footer <= len(leaf):
        raise IndexUnreadable
    place, at, term = footer, 0, b""
    while place < len(leaf):
        step, place = _varint(leaf, place)
        kept, start = 0, at + step
        if at:
            kept, start = _varint(leaf, start)
        at += step
        length, start = _varint(leaf, start)
        if kept > len(term) or start + length > footer:
            raise IndexUnreadable
        term = term[:kept] + leaf[start:start + length]
        yield term


def _varint(source: bytes, place: int) -> tuple[int, int]:
    """SQLite's number of one to nine bytes; answer it and the place behind it."""
    value = 0
    for length in range(9):
        if place + length >= len(source):
            raise IndexUnreadable
        byte = source[place + length]
        if length == 8:
            return (value << 8) | byte, place + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, place + length + 1
    raise IndexUnreadable
