"""The two logs of an open vault: the audit log in it, and the ledger, which stands in it and in a file beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.vault.audit import AuditEntry, first_broken
from jindra_desk.domain.vault.damage import in_open_vault
from jindra_desk.domain.vault.ledger import LedgerRecord, missing_records
from jindra_desk.domain.vault.ledger import first_broken as first_broken_record
from jindra_desk.storage.ledger.file import LedgerFile
from jindra_desk.storage.ledger.outbox import values_of
from jindra_desk.storage.repositories.audit_log import SqlAuditLog
from jindra_desk.storage.vault.open_file import OpenFile

Progress = Callable[[int, int], None]
_ROWS_PER_TELLING = 1000


class SqlVaultLogs:
    """Implements `VaultLogs`."""

    def __init__(self, file: OpenFile) -> None:
        self._file = file
        self._ledger = LedgerFile(file.path, file.ledger_key)
        self._joined = False

    @property
    def ledgers_joined(self) -> bool:
        """Whether vault and ledger file told two histories when the vault was opened: they were made one."""
        return self._joined

    def first_broken_audit_row(self, progress: Progress | None = None) -> int | None:
        """Walk the audit chain; the sequence number where it breaks, or None. `progress` may raise to stop."""
        walked = 0

        def counted(entries: Iterator[AuditEntry]) -> Iterator[AuditEntry]:
            nonlocal walked
            for entry in entries:
                walked += 1
                if progress is not None and walked % _ROWS_PER_TELLING == 0:
                    progress(walked, 0)
                yield entry

        with self._file.transaction(writable=False) as transaction:
            try:
                return first_broken(counted(SqlAuditLog(transaction).entries()))
            except RowUnreadable:
                # A verb or kind that does not exist: that row was altered.
                return walked + 1

    def first_broken_ledger_row(self) -> int | None:
        """Walk the ledger that the vault holds; the number where its chain breaks or cannot be read, or None."""
        try:
            with self._file.reading_it():
                return first_broken_record(self._file.ledger_key, self._file.known_records())
        except RowUnreadable as fault:
            return int(fault.row) if fault.row.isdecimal() else 1

    def ledger_records(self) -> tuple[LedgerRecord, ...]:
        """The ledger beside the vault, up to the first line that does not fit its chain."""
        return self._ledger.records()

    def complete_ledger(self) -> None:
        """Write what the file lacks; one that cannot be written now is completed at the next opening."""
        with in_open_vault(), suppress(StorageFailed, RowUnreadable):
            self._ledger.complete(self._file.known_records())

    def agree(self) -> None:
        """At opening: make vault and ledger file agree. What only the file has is adopted, what it lacks is added.

        An older vault that was put back finds in the file what happened after it. When it was worked in without that
        file, each tells what the other does not know: the file is put aside, and written again with all of it.
        """
        self._ledger.put_odd_aside()
        try:
            known = self._file.known_records()
        except RowUnreadable:
            return  # `verify` tells it; nothing is written over a file that may be the only whole one
        there = self._ledger.records()
        self._joined = there[:len(known)] != known[:len(there)]
        missing = missing_records(self._file.ledger_key, known, there)
        if missing:
            # No row in the log: these are lines of this vault's own chain, and a row here would stand where the
            # anchors still have to look for the one that an older vault lacks.
            with self._file.transaction(writable=True) as transaction:
                for record in missing:
                    transaction.insert("ledger", values_of(record))
        with suppress(StorageFailed):
            write = self._ledger.replace if self._joined else self._ledger.complete
            write((*known, *missing))
