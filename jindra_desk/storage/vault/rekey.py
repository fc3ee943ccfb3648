"""The same database under another data key: a new file, proven against the old one before it may take its place.

The new file is written beside the vault as `X.jdv.nieuw`. One rename puts it in place; whichever file is there, the
header holds its key, because both keys are in the header while that happens (trust.md, key hierarchy).
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.disk.durable import flush_file, move_into_place, sweep_unfinished, unfinished_name
from jindra_desk.domain.base.errors import DamagedVault, StorageFailed
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.copies.backup import Manifest
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.backups.proof import prove
from jindra_desk.storage.engine.connection import Database, create_database, open_database
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import PageDamaged, read_pages
from jindra_desk.storage.engine.sqlite_files import journal_path
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.inspection.contents import count_contents
from jindra_desk.storage.vault.unit_of_work import SqlUnitOfWork

Progress = Callable[[int, int], None]

_ROUNDS = 3
"""The file is written, compared and proven: three times its bytes, for the progress."""
_HEADER_BYTES = 100 - 16
"""Of page 1 as it is read, without the salt: counters in it may differ between equal databases."""
_MARGIN_BYTES = 16 * 1024 * 1024
_TOLD_EVERY = 64


def drop_unfinished(vault: Path) -> None:
    """Remove what a change of key that was cut off left under its random name: no key in any header opens it."""
    sweep_unfinished(vault)


def write_rekeyed(database: Database, data_key: Secret, fresh_key: Secret, note: Callable[[UnitOfWork], None],
                  progress: Progress | None = None) -> Path:
    """Write the database under `fresh_key`, compare every page with the old one, and prove the new file as a whole.

    `note` writes the audit row of this in the new file, one and nothing else. Answers the file, flushed to disk.
    Raises `DamagedVault`, `StorageFailed`, and what `progress` raises to stop; no half file stays.
    """
    vault = database.path
    fresh = unfinished_name(vault)
    drop_unfinished(vault)
    with typed_faults():
        size = vault.stat().st_size
        if shutil.disk_usage(vault.parent).free < size + _MARGIN_BYTES:
            raise StorageFailed(reason=text(noop("er is te weinig ruimte vrij")))
    told = _Told(progress, size)
    try:
        copy = create_database(fresh, fresh_key)
        try:
            database.copy_to(copy, lambda done, total: told.part(0, done, total))
        finally:
            copy.close()
        _compare(vault, data_key, fresh, fresh_key, lambda done, total: told.part(1, done, total))
        _write_note(fresh, fresh_key, note)
        with typed_faults():
            length = fresh.stat().st_size
        proof = prove(fresh, length, fresh_key, lambda done, total: told.part(2, done, total))
        _check_figures(count_contents(database), proof.manifest)
        with typed_faults():
            flush_file(fresh)
    except BaseException:
        drop_unfinished(vault)
        raise
    return fresh


def put_in_place(vault: Path, fresh: Path) -> None:
    """Let the new file take the vault's name in one step, durably; no connection is open. Raises `StorageFailed`."""
    with typed_faults():
        if journal_path(vault).exists():
            raise StorageFailed(reason=text(noop("het werk is afgebroken")))
        move_into_place(fresh, vault)


class _Told:
    """Adds the rounds up to one figure, in bytes."""

    def __init__(self, progress: Progress | None, size: int) -> None:
        self._progress, self._size = progress, size

    def part(self, number: int, done: int, total: int) -> None:
        """Tell how far this round is."""
        if self._progress is not None:
            share = done / total if total else 1.0
            self._progress(int((number + share) * self._size), _ROUNDS * self._size)


def _compare(vault: Path, data_key: Secret, fresh: Path, fresh_key: Secret, progress: Progress) -> None:
    """Every page of both files, decrypted apart from SQLite, holds the same; raises `DamagedVault`."""
    with typed_faults():
        total = vault.stat().st_size
        if fresh.stat().st_size != total:
            raise DamagedVault
        old, new = read_pages(vault, data_key), read_pages(fresh, fresh_key)
        try:
            for (number, before), (_, after) in zip(old, new, strict=True):
                start = _HEADER_BYTES if number == 1 else 0
                if before[start:] != after[start:]:
                    raise DamagedVault
                if number % _TOLD_EVERY == 0:
                    progress(min(number * len(before), total), total)
        except (PageDamaged, ValueError) as error:
            raise DamagedVault from error
        finally:
            old.close()
            new.close()


def _check_figures(before: Manifest, after: Manifest) -> None:
    """The note is one row in the log; everything else is as many as it was. Raises `DamagedVault`."""
    grown = {**before.tables, "audit_log": before.tables["audit_log"] + 1}
    if (after.tables, after.photos, after.documents) != (grown, before.photos, before.documents):
        raise DamagedVault


def _write_note(fresh: Path, fresh_key: Secret, note: Callable[[UnitOfWork], None]) -> None:
    database = open_database(fresh, fresh_key, with_keys=False)
    try:
        database.begin_writing()
        note(SqlUnitOfWork(Transaction(database, writable=True)))
        database.execute("COMMIT")
    finally:
        database.close()
