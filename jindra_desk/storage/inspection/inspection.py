"""Looks at everything in a vault on a fresh connection: pages, structure, schema, links, blobs, search index."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from sqlcipher3 import dbapi2 as sqlite

from jindra_desk.application.ports.inspection import Inspected, SealReport
from jindra_desk.disk.reading import open_regular
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.connection import Database, open_reader, open_still
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import PAGE_BYTES, PageDamaged, PageReader, is_lock_page
from jindra_desk.storage.engine.rows import read_row
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.inspection.cross_checks import cross_check
from jindra_desk.storage.inspection.row_readers import READERS
from jindra_desk.storage.inspection.seals import look_at_seals
from jindra_desk.storage.migrations.runner import MIGRATIONS, migrate, schema_text
from jindra_desk.storage.search.index import VERSION, look_at_index

Progress = Callable[[int, int], None]

_AT_ONCE = 500
_SALT_BYTES = 16
_PAGES_PER_TELLING = 64
_BEFORE_ALL = -(2**63)
# In the order of SQLite's own numbers: an id may hold anything, and one that is no text never ends the walk.
_PHOTOS = """SELECT p.rowid AS number, p.sha256, b.rowid AS place, length(b.preview) AS preview,
        length(b.thumbnail) AS thumbnail
    FROM photos p LEFT JOIN photo_pictures b ON b.photo_id = p.id WHERE p.rowid > ? ORDER BY p.rowid LIMIT ?"""
_DOCUMENTS = """SELECT d.rowid AS number, d.sha256, d.size, b.rowid AS place
    FROM documents d LEFT JOIN document_contents b ON b.document_id = d.id WHERE d.rowid > ?
    ORDER BY d.rowid LIMIT ?"""


class SqlInspection:
    """Implements `Inspection` on one file; `close()` when done, on the thread that made it."""

    def __init__(self, path: Path, data_key: Secret, seal_key: bytes, still_bytes: int | None = None) -> None:
        """`still_bytes`: how much of a file that nobody writes to is its database (a backup); None for a vault."""
        self._seal_key, self._path, self._key, self._still_bytes = seal_key, path, data_key, still_bytes
        self._database = open_reader(path, data_key) if still_bytes is None else open_still(path, data_key)

    def pages(self, progress: Progress) -> Inspected:
        """The test that `PRAGMA cipher_integrity_check` makes, which cannot be stopped nor tell how far it is.

        A page that was given up before it was first written is all zero; there are no more of those than free pages.
        """
        counted = int(self._database.value("PRAGMA page_count"))
        free = int(self._database.value("PRAGMA freelist_count"))
        bad = blank = number = 0
        with typed_faults(), open_regular(self._path) as file:
            reader = PageReader(self._key, file.read(_SALT_BYTES))
            try:
                for page in _pages(file, self._still_bytes):
                    number += 1
                    if len(page) == PAGE_BYTES and not any(page):
                        blank += not is_lock_page(number)
                    elif not _authentic(reader, number, page):
                        bad += 1
                    if number % _PAGES_PER_TELLING == 0:
                        progress(number, max(number, counted))
            finally:
                reader.close()
        missing = max(0, counted - number)
        return Inspected(max(number, counted), bad + max(0, blank - free) + missing)

    def structure(self, progress: Progress) -> Inspected:
        """`PRAGMA integrity_check`; each line that is not `ok` counts."""
        told = 0

        def watched() -> None:
            nonlocal told
            told += 1
            progress(told, 0)

        lines = [row[0] for row in self._database.all_watched("PRAGMA integrity_check", watched)]
        trees = int(self._database.value("SELECT count(*) FROM sqlite_master WHERE rootpage > 0"))
        return Inspected(trees, 0 if lines == ["ok"] else len(lines))

    def schema(self) -> Inspected:
        """Every statement that is missing, changed or too many counts."""
        expected, found = _statements(_expected_schema()), _statements(schema_text(self._database))
        steps = [(row["number"], row["name"]) for row in self._database.all(
            "SELECT number, name FROM schema_migrations ORDER BY number")]
        wanted = [(one.NUMBER, one.NAME) for one in MIGRATIONS]
        return Inspected(len(expected), len(expected.symmetric_difference(found)) + (steps != wanted))

    def links(self) -> Inspected:
        """`PRAGMA foreign_key_check`."""
        tables = int(self._database.value("SELECT count(*) FROM sqlite_master WHERE type = 'table'"))
        return Inspected(tables, len(self._database.all("PRAGMA foreign_key_check")))

    def photos(self, progress: Progress) -> Inspected:
        """One piece of one photo in memory at a time."""
        total, seen, bad, last = self._count("photos"), 0, 0, _BEFORE_ALL
        while rows := self._database.all(_PHOTOS, (last, _AT_ONCE)):
            for row in rows:
                whole = row["place"] is not None and bool(row["preview"]) and bool(row["thumbnail"])
                if not whole or self._hash("photo_pictures", "picture", row["place"])[0] != row["sha256"]:
                    bad += 1
                seen += 1
                progress(seen, total)
            last = rows[-1]["number"]
        return Inspected(seen, bad)

    def documents(self, progress: Progress) -> Inspected:
        """As photos, with their size."""
        total, seen, bad, last = self._count("documents"), 0, 0, _BEFORE_ALL
        while rows := self._database.all(_DOCUMENTS, (last, _AT_ONCE)):
            for row in rows:
                described = (row["sha256"], row["size"])
                if row["place"] is None or self._hash("document_contents", "content", row["place"]) != described:
                    bad += 1
                seen += 1
                progress(seen, total)
            last = rows[-1]["number"]
        return Inspected(seen, bad)

    def seals(self, progress: Progress) -> SealReport:
        """The newest seal of every row against the row as it stands."""
        return look_at_seals(self._database, self._seal_key, progress)

    def rows(self, progress: Progress) -> tuple[int, tuple[RowUnreadable, ...]]:
        """Read every row of every table as the program reads it; answer how many, and those that cannot be read."""
        transaction, seen, total = Transaction(self._database, writable=False), 0, 0
        total = sum(self._count(table) for table in READERS)
        for table, build in READERS.items():
            progress(max(1, seen), total)
            for row in transaction.rows(f'SELECT * FROM "{table}"'):
                try:
                    read_row(table, row, build)
                except RowUnreadable as fault:
                    transaction.unreadable.note(fault)
                seen += 1
                if seen % _AT_ONCE == 0:
                    progress(seen, total)
        return seen, transaction.unreadable.found()

    def facts(self, progress: Progress) -> Mapping[str, Inspected]:
        """Figures of one table against those of another: see `storage/inspection/cross_checks.py`."""
        return cross_check(self._database, progress)

    def search_index(self, progress: Progress) -> Inspected:
        """Line by line, in the order of names."""
        seen, bad = look_at_index(Transaction(self._database, writable=False), progress)
        return Inspected(seen, bad + (self._database.value("SELECT version FROM search_state") != VERSION))

    def close(self) -> None:
        """Close the connection; the key stays the vault's."""
        self._database.close()

    def _count(self, table: str) -> int:
        return int(self._database.value(f'SELECT count(*) FROM "{table}"'))

    def _hash(self, table: str, column: str, row: int) -> tuple[str, int]:
        digest, size = hashlib.sha256(), 0

        def piece(content: bytes) -> None:
            nonlocal size
            digest.update(content)
            size += len(content)

        self._database.read_blob(table, column, row, piece)
        return digest.hexdigest(), size


def _pages(file: BinaryIO, length: int | None) -> Iterator[bytes]:
    """Every page of the file, or of its first `length` bytes; the last one may be cut off."""
    file.seek(0)
    while page := file.read(PAGE_BYTES if length is None else min(PAGE_BYTES, length - file.tell())):
        yield page


def _authentic(reader: PageReader, number: int, page: bytes) -> bool:
    if len(page) != PAGE_BYTES:
        return False
    if is_lock_page(number):
        return True
    try:
        reader.authenticate(number, page)
    except PageDamaged:
        return False
    return True


def _expected_schema() -> str:
    """The schema that this program's steps make, in memory."""
    database = Database(sqlite.connect(":memory:", isolation_level=None), Path(":memory:"))
    try:
        migrate(database)
        return schema_text(database)
    finally:
        database.close()


def _statements(schema: str) -> frozenset[str]:
    return frozenset(part.strip() for part in schema.split(";\n") if part.strip())
