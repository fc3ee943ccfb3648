"""Tells a rollback journal of our own crash from anything else that has its name, before SQLite may read it.

SQLite plays a journal back by its name alone: pages go into the database as they are there, and the file is cut to
the length that the journal's header tells, before any key is looked at. Nothing seals that header. So it is read here
first, by SQLite's own rules, and admitted only when

- every page that would be played back authenticates with the key of this vault, under its own number;
- it names no other file (a transaction over several databases; there is none in this program);
- the length that it tells is the one that page 1 tells, as page 1 will be afterwards, and no page will be missing;
- it brings page 1 when it brings anything, and it is the one of this moment: the mark in the file is the same, or one
  ahead (`Database.begin_writing` sees to both). A journal of an earlier transaction, brought back by a program that
  keeps folders the same for instance, is authentic too and would mix two moments.

Source: "Database File Format", section 3 (sqlite.org/fileformat2.html), and `pager_playback` in SQLite's `pager.c`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import BinaryIO

from jindra_desk.disk.reading import NotRegular, open_regular
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.pages import PAGE_BYTES, PageDamaged, PageReader, is_lock_page

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER_BYTES = 28
_NUMBER_BYTES = 4
_RECORD_BYTES = _NUMBER_BYTES + PAGE_BYTES + _NUMBER_BYTES
_UNCOUNTED = 0xFFFFFFFF
_CHECKSUM_STEP = 200
_SALT_BYTES = 16
_PAGE_COUNT = slice(28 - _SALT_BYTES, 32 - _SALT_BYTES)
_MARK = slice(48 - _SALT_BYTES, 52 - _SALT_BYTES)
"""Where page 1 tells the number of pages, and our mark; as it is read here, it lacks the salt."""
_MARKS = 2**31 - 2
_LEAST_SECTOR, _MOST_SECTOR = 32, 65536
_USUAL_SECTORS = (512, 4096)
_MOST_BLANK = 1024 * 1024


class JournalNature(Enum):
    """What has the name of a vault's journal."""

    OURS = auto()
    """A transaction of this vault that was cut off: SQLite takes it back."""
    BLANK = auto()
    """Cut off before its header was whole, so that nothing of it can have reached the vault; SQLite takes it away, or
    writes over it."""
    STRANGE = auto()
    """Not of this vault, or not of this moment, or no file at all."""


class _Strange(Exception):
    """SQLite would do with it what no transaction of ours asks for."""


@dataclass(frozen=True, slots=True)
class _Header:
    """What the first sector of a journal, or of a later part of it, tells."""

    records: int
    checksum: int
    pages: int
    sector: int


@dataclass(slots=True)
class _Played:
    """What the playback would leave behind: the pages that it brings, and page 1 as it will be."""

    numbers: set[int] = field(default_factory=set)
    first: bytes | None = None


def nature_of(journal: Path, vault: Path, data_key: Secret) -> JournalNature:
    """Look at what has the name of the journal; nothing is changed. Raises `OSError` where the disk cannot be read."""
    try:
        file = open_regular(journal)
    except NotRegular:
        return JournalNature.STRANGE
    with file, open_regular(vault) as database:
        found = os.fstat(file.fileno())
        if found.st_nlink > 1:
            # SQLite would write its next journal through this name into somebody's file.
            return JournalNature.STRANGE
        first = database.read(PAGE_BYTES)
        size = os.fstat(database.fileno()).st_size
        reader = PageReader(data_key, first[:_SALT_BYTES].ljust(_SALT_BYTES, b"\0"))
        try:
            header = _header(file, 0)
            if header is None:
                return JournalNature.BLANK if _is_blank(file, found.st_size, reader) else JournalNature.STRANGE
            played = _play(file, found.st_size, header, reader)
            if header.pages == 0:
                _compare_new(played, first)
            else:
                _compare(header, played, _opened(reader, first), size)
        except _Strange:
            return JournalNature.STRANGE
        finally:
            reader.close()
    return JournalNature.OURS


def holds_pages_of(journal: Path, vault: Path, data_key: Secret) -> bool:
    """Whether a journal, of whatever moment, has a page of this vault in it; False for what cannot be read."""
    try:
        with open_regular(journal) as file, open_regular(vault) as database:
            reader = PageReader(data_key, database.read(_SALT_BYTES).ljust(_SALT_BYTES, b"\0"))
            try:
                return _first_record_fits(file, reader)
            finally:
                reader.close()
    except OSError:
        return False


def _header(file: BinaryIO, at: int) -> _Header | None:
    """The header at this place; None where SQLite would see none and read no further."""
    file.seek(at)
    content = file.read(_HEADER_BYTES)
    if len(content) < _HEADER_BYTES or not content.startswith(_MAGIC):
        return None
    records, checksum, pages, sector, page_bytes = (
        int.from_bytes(content[place:place + _NUMBER_BYTES], "big") for place in range(len(_MAGIC), _HEADER_BYTES, 4))
    if at == 0 and (page_bytes != PAGE_BYTES or not _LEAST_SECTOR <= sector <= _MOST_SECTOR
                    or sector & (sector - 1)):
        return None
    return _Header(records, checksum, pages, sector)


def _play(file: BinaryIO, size: int, header: _Header, reader: PageReader) -> _Played:
    """Go through it as SQLite would; raises `_Strange` for a page that is not of this vault."""
    if _ends_with_a_name(file, size):
        raise _Strange
    played = _Played()
    for number, page in _records(file, size, header):
        try:
            reader.authenticate(number, page)
        except PageDamaged as damage:
            raise _Strange from damage
        if number == 1 and played.first is None:
            played.first = reader.decrypt(1, page)
        played.numbers.add(number)
    return played


def _records(file: BinaryIO, size: int, first: _Header) -> Iterator[tuple[int, bytes]]:
    """Every record that SQLite would play back, part after part, each page for the first time that it comes."""
    seen: set[int] = set()
    at, header = 0, first
    while at + first.sector <= size:
        at += first.sector
        count = (size - first.sector) // _RECORD_BYTES if header.records == _UNCOUNTED else header.records
        if header.pages != first.pages:
            raise _Strange
        for _ in range(count):
            file.seek(at)
            record = file.read(_RECORD_BYTES)
            number = int.from_bytes(record[:_NUMBER_BYTES], "big")
            if len(record) < _RECORD_BYTES or number == 0 or is_lock_page(number):
                return
            page = record[_NUMBER_BYTES:-_NUMBER_BYTES]
            at += _RECORD_BYTES
            if number > first.pages or number in seen:
                raise _Strange  # SQLite keeps a page that was there before, and keeps it once
            if int.from_bytes(record[-_NUMBER_BYTES:], "big") != _checksum(header.checksum, page):
                return
            seen.add(number)
            yield number, page
        at = -(-at // first.sector) * first.sector
        following = _header(file, at)
        if following is None:
            return
        header = following


def _checksum(start: int, page: bytes) -> int:
    return (start + sum(page[PAGE_BYTES - _CHECKSUM_STEP:0:-_CHECKSUM_STEP])) & 0xFFFFFFFF


def _compare_new(played: _Played, first: bytes) -> None:
    """The very first transaction of a new file: page 1 comes last, so that it is not there yet. Raises `_Strange`."""
    if played.numbers or any(first):
        raise _Strange


def _compare(header: _Header, played: _Played, standing: bytes | None, size: int) -> None:
    """Hold length and moment of the journal against page 1; raises `_Strange`."""
    first = played.first if played.numbers else standing
    if first is None or int.from_bytes(first[_PAGE_COUNT], "big") != header.pages:
        raise _Strange
    if standing is not None and (_mark(standing) - _mark(first)) % _MARKS > 1:
        raise _Strange
    there = size // PAGE_BYTES
    if any(number not in played.numbers and not is_lock_page(number) for number in range(there + 1, header.pages + 1)):
        raise _Strange


def _mark(opened: bytes) -> int:
    return int.from_bytes(opened[_MARK], "big")


def _opened(reader: PageReader, page: bytes) -> bytes | None:
    """Page 1 as it stands in the file; None when it does not authenticate: a crash may have torn it."""
    try:
        reader.authenticate(1, page.ljust(PAGE_BYTES, b"\0"))
        return reader.decrypt(1, page)
    except PageDamaged:
        return None


def _ends_with_a_name(file: BinaryIO, size: int) -> bool:
    """Whether the journal names the one of another database, with which it would stand or fall."""
    file.seek(max(0, size - len(_MAGIC)))
    return size > _HEADER_BYTES and file.read(len(_MAGIC)) == _MAGIC


def _is_blank(file: BinaryIO, size: int, reader: PageReader) -> bool:
    """Whether a journal without a header is empty, all zero, or has a page of ours behind its torn header."""
    if _first_record_fits(file, reader):
        return True
    file.seek(0)
    return size <= _MOST_BLANK and not any(file.read(_MOST_BLANK))


def _first_record_fits(file: BinaryIO, reader: PageReader) -> bool:
    for sector in _USUAL_SECTORS:
        file.seek(sector)
        record = file.read(_NUMBER_BYTES + PAGE_BYTES)
        try:
            reader.authenticate(int.from_bytes(record[:_NUMBER_BYTES], "big"), record[_NUMBER_BYTES:])
        except PageDamaged:
            continue
        if len(record) == _NUMBER_BYTES + PAGE_BYTES:
            return True
    return False
