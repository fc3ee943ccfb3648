"""Rollback journals and write-ahead logs as anybody can make them who may write beside a vault and has no key.

Formats: sqlite.org/fileformat2.html, sections 3 and 4. All that is authentic in them was copied from the vault itself.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from jindra_desk.storage.engine.pages import PAGE_BYTES

MAGIC = bytes.fromhex("d9d505f920a163d7")
SECTOR = 512
NONCE = 12345


def page_of(vault: Path, number: int) -> bytes:
    """An encrypted page, as it stands in the file."""
    with vault.open("rb") as file:
        file.seek((number - 1) * PAGE_BYTES)
        return file.read(PAGE_BYTES)


def pages_in(vault: Path) -> int:
    """How many pages the file holds."""
    return vault.stat().st_size // PAGE_BYTES


def journal(pages: int, records: Sequence[tuple[int, bytes]] = (), *, counted: int | None = None, sector: int = SECTOR,
            page_bytes: int = PAGE_BYTES) -> bytes:
    """A journal that cuts the database to `pages` and brings those records, with SQLite's checksums."""
    count = len(records) if counted is None else counted
    head = MAGIC + struct.pack(">5I", count, NONCE, pages, sector, page_bytes)
    body = b"".join(struct.pack(">I", number) + page + struct.pack(">I", checksum(page)) for number, page in records)
    return head.ljust(sector, b"\0") + body


def checksum(page: bytes) -> int:
    """SQLite's, which is no protection against anybody."""
    return (NONCE + sum(page[PAGE_BYTES - 200:0:-200])) & 0xFFFFFFFF


def naming(content: bytes, other: Path) -> bytes:
    """The same journal, said to be part of a transaction over several databases: SQLite looks at `other`."""
    name = str(other).encode()
    total = sum(byte - 256 if byte > 127 else byte for byte in name) & 0xFFFFFFFF
    return (content + struct.pack(">I", 0x40000000 // PAGE_BYTES + 1) + name
            + struct.pack(">II", len(name), total) + MAGIC)


def write_ahead_log(frames: Sequence[tuple[int, bytes]], pages: int) -> bytes:
    """A log whose last frame commits a database of `pages` pages, with SQLite's checksums."""
    head = struct.pack(">8I", 0x377F0683, 3007000, PAGE_BYTES, 0, 1, 2, 0, 0)[:24]
    total = _sums(head, (0, 0))
    out = head + struct.pack(">2I", *total)
    for index, (number, page) in enumerate(frames):
        start = struct.pack(">2I", number, pages if index == len(frames) - 1 else 0)
        total = _sums(page, _sums(start, total))
        out += start + struct.pack(">4I", 1, 2, *total) + page
    return out


def _sums(content: bytes, start: tuple[int, int]) -> tuple[int, int]:
    first, second = start
    for one, two in struct.iter_unpack(">2I", content):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second


def _garbage(vault: Path, _victim: Path) -> bytes:
    return journal(pages_in(vault), [(number, bytes([number]) * PAGE_BYTES) for number in range(2, 6)])


def _scrambled(vault: Path, _victim: Path) -> bytes:
    return journal(pages_in(vault), [(2, page_of(vault, 3)), (3, page_of(vault, 2))])


FORGED: Mapping[str, Callable[[Path, Path], bytes]] = MappingProxyType({
    "cuts to one page": lambda vault, _: journal(1),
    "cuts to nothing": lambda vault, _: journal(0),
    "cuts off the last page": lambda vault, _: journal(pages_in(vault) - 1),
    "makes it longer": lambda vault, _: journal(pages_in(vault) + 3),
    "cuts, with the true first page": lambda vault, _: journal(1, [(1, page_of(vault, 1))]),
    "garbage pages": _garbage,
    "true pages under other numbers": _scrambled,
    "garbage in the first page": lambda vault, _: journal(pages_in(vault), [(1, b"x" * PAGE_BYTES)]),
    "the same page twice": lambda vault, _: journal(pages_in(vault), [(2, page_of(vault, 2))] * 2),
    "uncounted garbage": lambda vault, _: journal(pages_in(vault), [(2, b"x" * PAGE_BYTES)], counted=0xFFFFFFFF),
    "a later part with another length": lambda vault, _: journal(pages_in(vault), counted=0) + journal(1),
    "names another journal": lambda vault, victim: naming(journal(pages_in(vault)), victim),
    "names another journal without a header": lambda _, victim: naming(b"z" * 1024, victim),
    "a large sector": lambda vault, _: journal(1, sector=65536),
    "small pages": lambda vault, _: journal(4, page_bytes=4096),
    "a letter": lambda *_: b"Lieve moeder, " * 1000,
    "a letter in the beginning": lambda vault, _: b"Lieve moeder".ljust(512, b".") + b"\0\0\0\2" + b"x" * PAGE_BYTES,
    "zeroes and a letter": lambda *_: bytes(4096) + b"Lieve moeder",
})
"""Contents of a planted journal; each takes (vault, victim)."""

FORGED_LOGS: Mapping[str, Callable[[Path, Path], bytes]] = MappingProxyType({
    "cuts to the true first page": lambda vault, _: write_ahead_log([(1, page_of(vault, 1))], 1),
    "garbage pages": lambda vault, _: write_ahead_log([(2, b"x" * PAGE_BYTES)], pages_in(vault)),
    "true pages under other numbers": lambda vault, _: write_ahead_log([(2, page_of(vault, 3))], pages_in(vault)),
    "a letter": lambda *_: b"Lieve moeder, " * 1000,
})
"""The same for a planted write-ahead log."""
