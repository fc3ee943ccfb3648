"""Is an HEIC whole? Its boxes and items say where their bytes lie; libheif paints what is missing green (ISO 14496-12).

Only the outline is read: sizes of the outer boxes, and the table of items. What cannot be understood is left to the
decoder. A run of zeros inside coded pictures is damage too: HEVC never writes three of them in a row (H.265, 7.3.1.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_BOXES = frozenset((
    b"ftyp", b"styp", b"meta", b"mdat", b"moov", b"moof", b"mfra", b"free", b"skip", b"wide", b"uuid", b"udta",
    b"idat", b"mpvd", b"sefd", b"jumb", b"mini",
))
"""Boxes of the outermost level; what is called otherwise may be a trailer that is no box at all."""

_CODED = frozenset((b"hvc1",))
_HOLE: Final = bytes(256)
_MOST_EXTENTS: Final = 100_000
_FROM_FILE, _FROM_BOX = 0, 1


class _Unclear(Exception):
    """The bytes end where more were announced, or there is too much of them."""


@dataclass(frozen=True, slots=True)
class _Box:
    name: bytes
    begin: int
    """Where its content begins."""
    end: int


class _Reader:
    """Big-endian numbers out of a stretch of bytes."""

    def __init__(self, data: bytes, begin: int, end: int) -> None:
        self._data, self._at, self._end = data, begin, end

    def number(self, size: int) -> int:
        """The next `size` bytes; raise `_Unclear` at the end of the stretch."""
        if self._at + size > self._end:
            raise _Unclear
        self._at += size
        return int.from_bytes(self._data[self._at - size : self._at])

    @property
    def at(self) -> int:
        """Where the next number begins."""
        return self._at


def is_cut(data: bytes) -> bool:
    """True when a box or an item ends behind the end of the file, or a coded picture holds a stretch of zeros."""
    try:
        return _is_cut(data)
    except _Unclear:
        return False


def _is_cut(data: bytes) -> bool:
    for box in _boxes(data, 0, len(data)):
        if box.end > len(data):
            if box.name in _BOXES:
                return True
            break
        if box.name == b"meta" and _items_are_cut(data, box):
            return True
    return False


def _boxes(data: bytes, begin: int, end: int) -> Iterator[_Box]:
    at = begin
    while at + 8 <= end:
        size, name, content = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8], at + 8
        if size == 1:
            size, content = int.from_bytes(data[at + 8 : at + 16]), at + 16
        elif size == 0:
            size = end - at
        if at + size < content:
            return
        yield _Box(name, content, at + size)
        at += size


def _items_are_cut(data: bytes, meta: _Box) -> bool:
    inside = {box.name: box for box in _boxes(data, meta.begin + 4, meta.end)}
    if any(box.end > meta.end for box in inside.values()):
        return True
    places, shelf = inside.get(b"iloc"), inside.get(b"idat")
    if places is None:
        return False
    kinds = _item_kinds(data, inside[b"iinf"]) if b"iinf" in inside else {}
    for item, way, begin, length in _extents(data, places):
        if way == _FROM_BOX:
            if shelf is None or begin + length > shelf.end - shelf.begin:
                return True
        elif way == _FROM_FILE:
            if begin + length > len(data):
                return True
            if kinds.get(item) in _CODED and data.find(_HOLE, begin, begin + length) >= 0:
                return True
    return False


def _item_kinds(data: bytes, box: _Box) -> dict[int, bytes]:
    """What each item is, where the table says so in one of its present forms."""
    wide = data[box.begin] > 0
    kinds = {}
    for entry in _boxes(data, box.begin + (8 if wide else 6), box.end):
        version = data[entry.begin]
        if entry.name != b"infe" or version not in (2, 3) or entry.end > box.end:
            continue
        reader = _Reader(data, entry.begin + 4, entry.end)
        item = reader.number(2 if version == 2 else 4)
        reader.number(2)
        kinds[item] = data[reader.at : reader.at + 4]
    return kinds


def _extents(data: bytes, box: _Box) -> Iterator[tuple[int, int, int, int]]:
    """Item, way of counting, begin and length of each stretch (ISO 14496-12, 8.11.3)."""
    reader = _Reader(data, box.begin, box.end)
    version = reader.number(1)
    reader.number(3)
    sizes = reader.number(2)
    offset_size, length_size = sizes >> 12, sizes >> 8 & 15
    base_size, index_size = sizes >> 4 & 15, (sizes & 15) if version else 0
    total = 0
    for _ in range(reader.number(4 if version == 2 else 2)):
        item = reader.number(4 if version == 2 else 2)
        way = reader.number(2) & 15 if version else _FROM_FILE
        elsewhere = reader.number(2) != 0
        base = reader.number(base_size)
        for _ in range(reader.number(2)):
            total += 1
            if total > _MOST_EXTENTS:
                raise _Unclear
            reader.number(index_size)
            begin, length = base + reader.number(offset_size), reader.number(length_size)
            if not elsewhere:
                yield item, way, begin, length
