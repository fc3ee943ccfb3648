"""Encrypted copies of a vault's database: written beside their name, proven, flushed, and only then given it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from jindra_desk.disk.durable import flush_file, move_into_place, sweep_unfinished, unfinished_name
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.connection import Database, create_database, open_reader
from jindra_desk.storage.engine.faults import typed_faults

Progress = Callable[[int, int], None]


def write_verified_copy(database: Database, data_key: Secret, target: Path, progress: Progress | None = None) -> None:
    """Copy the database to `target` under the same key; a file of that name is replaced when the copy is proven.

    Raises `DamagedVault` when the copy does not pass the checks, `StorageFailed`, and what `progress` raises to stop;
    no half file stays.
    """
    fresh = unfinished_name(target)
    sweep_unfinished(target)
    try:
        copy = create_database(fresh, data_key)
        try:
            database.copy_to(copy, progress)
        finally:
            copy.close()
        check_integrity(fresh, data_key)
        with typed_faults():
            flush_file(fresh)
            move_into_place(fresh, target)
    except BaseException:
        with suppress(OSError):  # what cannot be removed must not hide why there is no copy
            fresh.unlink(missing_ok=True)
        raise


def check_integrity(path: Path, data_key: Secret) -> None:
    """Run both of SQLCipher's checks on a fresh connection; raises `DamagedVault`."""
    database = open_reader(path, data_key)
    try:
        database.check_whole()
    finally:
        database.close()
