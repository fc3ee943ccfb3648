"""Proves that a still copy of a vault is whole: three readings at once, so that both cores of a small computer work.

(1) the keyed hash of every page, and one hash over all bytes; (2) `PRAGMA integrity_check`; (3) the figures of the
manifest, and every photo and document against its own hash. Each reading has a connection of its own; none touches the
vault's. The thread that asked tells the progress, and stops the others within a tenth of a second.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from sqlcipher3 import dbapi2 as sqlite

from jindra_desk.domain.base.errors import DamagedVault
from jindra_desk.domain.copies.backup import Manifest
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.backups.container import Hash
from jindra_desk.storage.engine.connection import Database, open_still
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import PageDamaged, authenticate_pages
from jindra_desk.storage.inspection.contents import count_altered, count_contents

Progress = Callable[[int, int], None]
Result = TypeVar("Result")
_POLL_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Proof:
    """What was read: the hash of all database bytes (it can go on), and the manifest as the copy tells it."""

    database: Hash
    manifest: Manifest


class _Stopped(Exception):
    """Another reading failed, or the owner asked to stop."""


def prove(path: Path, length: int, data_key: Secret, progress: Progress | None = None) -> Proof:
    """Read the first `length` bytes of `path` in every way; `progress` is told (bytes, length), and may raise to stop.

    Raises `DamagedVault`, `StorageFailed`.
    """
    readings = _Readings(path, length, data_key)
    with ThreadPoolExecutor(max_workers=3, thread_name_prefix="proof") as pool:
        pages = pool.submit(readings.pages)
        structure = pool.submit(readings.structure)
        contents = pool.submit(readings.contents)
        waiting: set[Future[Any]] = {pages, structure, contents}
        try:
            while waiting:
                done, waiting = wait(waiting, timeout=_POLL_SECONDS, return_when=FIRST_EXCEPTION)
                for one in done:
                    one.result()
                if progress is not None:
                    progress(readings.done, length)
        except BaseException:
            readings.stop()
            raise
    return Proof(pages.result(), contents.result())


class _Readings:
    """The three readings, and how they are stopped."""

    def __init__(self, path: Path, length: int, data_key: Secret) -> None:
        self._path, self._length, self._key = path, length, data_key
        self._stopped = threading.Event()
        self._guard = threading.Lock()
        self._running: set[Database] = set()
        self.done = 0

    def stop(self) -> None:
        """End every reading soon."""
        self._stopped.set()
        with self._guard:
            for database in self._running:
                database.interrupt()

    def pages(self) -> Hash:
        """Every page's keyed hash, and the hash of all bytes."""
        digest = hashlib.sha256()

        def seen(page: bytes) -> None:
            self._check()
            digest.update(page)
            self.done += len(page)

        try:
            with typed_faults():
                authenticate_pages(self._path, self._key, self._length, seen)
        except PageDamaged as error:
            raise DamagedVault from error
        return digest

    def structure(self) -> None:
        """SQLite's own check."""
        def check(database: Database) -> None:
            if [row[0] for row in database.all("PRAGMA integrity_check")] != ["ok"]:
                raise DamagedVault
        self._with_connection(check)

    def contents(self) -> Manifest:
        """The manifest as the copy tells it, with how many photos and documents differ from their hash."""
        def read(database: Database) -> Manifest:
            return replace(count_contents(database), altered=count_altered(database, self._check))
        return self._with_connection(read)

    def _with_connection(self, use: Callable[[Database], Result]) -> Result:
        database = open_still(self._path, self._key)
        try:
            with self._guard:
                self._running.add(database)
            self._check()
            return use(database)
        except sqlite.DatabaseError as error:
            # Not a fault of the disk (those come typed): tables or columns are not as a vault has them.
            raise DamagedVault from error
        finally:
            with self._guard:
                self._running.discard(database)
            database.close()

    def _check(self) -> None:
        if self._stopped.is_set():
            raise _Stopped
