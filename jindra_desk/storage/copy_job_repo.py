"""Backups on their way, in the vault's register of copies: the only place that says which names may be removed."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Any

from jindra_desk.domain.copy_jobs import CopyUnderWay, JobState
from jindra_desk.storage.transaction import Transaction


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
        found = []
        for row in self._transaction.all("SELECT * FROM copies_under_way ORDER BY id"):
            job = _job(row)
            if job is not None:
                found.append(job)
        return tuple(found)


def _job(row: Any) -> CopyUnderWay | None:
    """None for a row that was changed into something that no program wrote."""
    try:
        final, part, staged = (Path(os.fsdecode(bytes(row[name]))) for name in ("final", "part", "staged"))
        made = datetime.fromisoformat(row["made_at"])
        state = JobState(row["state"])
    except (TypeError, ValueError):
        return None
    if not all(path.is_absolute() and "\0" not in str(path) for path in (final, part, staged)) or made.tzinfo is None:
        return None
    return CopyUnderWay(str(row["id"]), final, part, staged, made, state)
