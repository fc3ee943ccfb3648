"""A consistent copy of an open vault's file, page for page, while the owner goes on working in it.

The pages are copied as they are encrypted on the disk: the key stays the same, and encrypting every page again, as the
online backup does, reaches a fifth of the speed of `cp` (measured: 105 against 2,400 MB/s). It is a snapshot because

- each piece is read under SQLite's SHARED lock, on a connection of its own: in rollback-journal mode the file changes
  only under the EXCLUSIVE lock, so that no page is read while it is half written;
- every commit writes page 1, and every written page gets a new random vector (SQLCipher), which stands in the page's
  last bytes. When page 1 still has the vector it had when it was copied, nothing was committed since, and the copy is
  the vault as it is at that moment. Otherwise the pages with another vector are copied again, until it holds.

A piece takes milliseconds, so that a commit waits at most that long; the last sweep of a vault that is written to all
the time keeps the lock.

On POSIX, closing any descriptor of the file drops the locks that this process holds on it (SQLite, "how to corrupt",
2.2). That is harmless here, and only here: the instance lock keeps every other process out, and SQLite arranges the
connections of one process among themselves in memory.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from jindra_desk.disk.durable import create_private, flush_descriptor
from jindra_desk.domain.base.errors import DamagedVault, StorageFailed, VaultInUse
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.copies.backup import Manifest
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.connection import Database, open_reader
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import PAGE_BYTES, VECTOR_OFFSET
from jindra_desk.storage.inspection.contents import count_contents

_PIECE_PAGES = 256
_VECTOR_BYTES = 16
_SWEEP_PAGES = 4096
_BUSY_MILLISECONDS = 200
_MOST_ATTEMPTS = 300
_MOST_OPENINGS = 20
_FREE_SWEEPS = 12
"""After so many sweeps that found new writing, one keeps the lock from its first page to its last."""

Progress = Callable[[int, int], None]


def copy_consistently(vault: Path, data_key: Secret, target: Path, progress: Progress | None = None) -> Manifest:
    """Copy the vault's file to the new file `target`; answer what the vault held at the moment of the copy.

    `progress` is told (bytes, bytes in all) and may raise to stop. Belongs on any thread but the vault's own, or on
    that one between its transactions. Raises `StorageFailed`, `DamagedVault`; then no file stays.
    """
    reader = _reader(vault, data_key, progress)
    try:
        reader.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
        with typed_faults(), _private_new(target) as out, FileIO(vault) as source:
            copy = _Copy(reader, source, out, progress)
            copy.take_all()
            manifest = _settled(reader, copy)
            out.flush()
            flush_descriptor(out.fileno())
            return manifest
    except BaseException:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise
    finally:
        reader.close()


def _reader(vault: Path, data_key: Secret, progress: Progress | None) -> Database:
    """A connection of our own. Opening looks at page 1 before there is a lock, and may see it half written."""
    for _ in range(_MOST_OPENINGS):
        with suppress(DamagedVault, VaultInUse):
            return open_reader(vault, data_key)
        if progress is not None:
            progress(0, vault.stat().st_size)
    return open_reader(vault, data_key)


def _settled(reader: Database, copy: _Copy) -> Manifest:
    """Sweep until the copy is one moment of the vault; answer what the vault held then."""
    for _ in range(_FREE_SWEEPS):
        with _locked(reader, copy.heard):
            if copy.is_current():
                return copy.finish()
        copy.take_changed()
    with _locked(reader, copy.heard):
        copy.take_changed(locked=True)
        return copy.finish()


class _Copy:
    """The state of one copy: which vector each page had when it was copied."""

    def __init__(self, reader: Database, source: FileIO, out: BinaryIO, progress: Progress | None) -> None:
        self._reader, self._source, self._out, self._progress = reader, source, out, progress
        self._vectors = bytearray()

    def take_all(self) -> None:
        """The first sweep: every page, in order."""
        buffer, at = memoryview(bytearray(_PIECE_PAGES * PAGE_BYTES)), 0
        while True:
            with _locked(self._reader, self.heard):
                read = self._read_into(buffer, at)
            if read % PAGE_BYTES:
                raise StorageFailed(reason=text(noop("het bestand heeft geen hele bladzijden")))
            self._out.write(buffer[:read])
            self._vectors += b"".join(buffer[page + VECTOR_OFFSET:page + VECTOR_OFFSET + _VECTOR_BYTES]
                                      for page in range(0, read, PAGE_BYTES))
            at += read
            if self._progress is not None:
                self._progress(at, max(at, self._size()))
            if read < len(buffer):
                return

    def take_changed(self, *, locked: bool = False) -> None:
        """A later sweep: only the vectors are read, and the pages that have another one."""
        number = 0
        while number * PAGE_BYTES < self._size():
            if locked:
                number = self._take_piece(number)
            else:
                with _locked(self._reader, self.heard):
                    number = self._take_piece(number)
        del self._vectors[number * _VECTOR_BYTES:]
        self._out.truncate(number * PAGE_BYTES)

    def is_current(self) -> bool:
        """Under the lock: whether nothing was committed since page 1 was copied."""
        pages = len(self._vectors) // _VECTOR_BYTES
        return self._vector(0) == self._vectors[:_VECTOR_BYTES] and self._size() == pages * PAGE_BYTES

    def finish(self) -> Manifest:
        """Under the lock: what the vault holds at this moment."""
        return count_contents(self._reader)

    def _take_piece(self, number: int) -> int:
        """Bring the pages of one piece up to date; answer the number of the page behind it."""
        end = min(number + _SWEEP_PAGES, self._size() // PAGE_BYTES)
        page = bytearray(PAGE_BYTES)
        for index in range(number, end):
            vector, mark = self._vector(index), slice(index * _VECTOR_BYTES, (index + 1) * _VECTOR_BYTES)
            if self._vectors[mark] != vector:
                self._read_into(memoryview(page), index * PAGE_BYTES)
                self._out.seek(index * PAGE_BYTES)
                self._out.write(page)
                self._vectors[mark] = vector
        return end

    def heard(self) -> None:
        """Let the owner stop while a commit holds the file."""
        if self._progress is not None:
            self._progress(len(self._vectors) // _VECTOR_BYTES * PAGE_BYTES, self._size())

    def _size(self) -> int:
        return os.fstat(self._source.fileno()).st_size

    def _vector(self, index: int) -> bytes:
        self._source.seek(index * PAGE_BYTES + VECTOR_OFFSET)
        return self._source.read(_VECTOR_BYTES) or b""

    def _read_into(self, buffer: memoryview, at: int) -> int:
        """Fill the buffer from `at`; answer how many bytes there were."""
        self._source.seek(at)
        filled = 0
        while filled < len(buffer) and (got := self._source.readinto(buffer[filled:])):
            filled += got
        return filled


@contextmanager
def _locked(reader: Database, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the SHARED lock: the first read of a transaction takes it.

    Bulk writing leaves a gap between two commits now and then; `waiting` is called meanwhile, and may raise to stop.
    """
    for attempt in range(_MOST_ATTEMPTS):
        reader.execute("BEGIN")
        try:
            reader.one("SELECT 1 FROM sqlite_master LIMIT 1")
        except VaultInUse:
            reader.execute("COMMIT")
            waiting()
            if attempt + 1 == _MOST_ATTEMPTS:
                raise
            continue
        break
    try:
        yield
    finally:
        reader.execute("COMMIT")


@contextmanager
def _private_new(path: Path) -> Iterator[BinaryIO]:
    with os.fdopen(create_private(path), "r+b") as file:
        yield file
