"""Backups on their way, in the vault's register of copies: the only place that says which names may be removed."""

from __future__ import annotations

import os
from pathlib import Path

from jindra_desk.domain.copies.copy_jobs import CopyUnderWay, JobState
from jindra_desk.storage.engine.columns import NotReadable, moment, read_blob, read_text
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


class SqlCopyJobRepository:
    """Implements `CopyJobRepository`. Paths are kept as the bytes that the system knows them by.

    A row tells what this program does with its own files and nothing of a client, so that it needs no audit row.
    """

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def put(self, job: CopyUnderWay) -> None:
        """Insert a row, or change the one with its id."""
        self._transaction.derive(
            "INSERT OR REPLACE INTO copies_under_way (id, final, part, staged, made_at, state) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (job.id, os.fsencode(job.final), os.fsencode(job.part), os.fsencode(job.staged), job.made_at.isoformat(),
             job.state.value))

    def remove(self, job_id: str) -> None:
        """Take a row out; nothing when it is not there."""
        self._transaction.derive("DELETE FROM copies_under_way WHERE id = ?", (job_id,))

    def all(self) -> tuple[CopyUnderWay, ...]:
        """Every row that can be read, in the order of their ids."""
        rows = self._transaction.all("SELECT * FROM copies_under_way ORDER BY id")
        return self._transaction.read_all("copies_under_way", rows, job_of)


def job_of(row: StoredRow) -> CopyUnderWay:
    """Build one from its row; raises `ValueError` or `TypeError` for what no program wrote."""
    final, part, staged = (Path(os.fsdecode(read_blob(row[name]))) for name in ("final", "part", "staged"))
    if not all(path.is_absolute() and "\0" not in str(path) for path in (final, part, staged)):
        raise NotReadable
    return CopyUnderWay(read_text(row["id"]), final, part, staged, moment(row["made_at"]),
                        JobState(read_text(row["state"])))
