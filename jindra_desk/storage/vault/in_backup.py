"""The vault inside a backup, looked at in the file itself: for reading only, without a lock, a journal or a copy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from jindra_desk.disk.faults import FaultKind
from jindra_desk.domain.vault.damage import in_open_vault
from jindra_desk.domain.vault.ledger import LedgerRecord, missing_records
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.inspection.inspection import SqlInspection
from jindra_desk.storage.ledger.file import whole_records
from jindra_desk.storage.vault.read_only import ReadOnlyVault
from jindra_desk.storage.vault.vault import known_records


class VaultInBackup(ReadOnlyVault):
    """Implements `Vault` for reading. What lies beside a vault lies behind this one, in the backup's own trailer."""

    def __init__(self, database: Database, data_key: VaultKey, database_bytes: int, untrusted_ledger: bytes) -> None:
        super().__init__(database, data_key, FaultKind.READ_ONLY.value, lambda: None, copied=False)
        self._bytes, self._untrusted_ledger = database_bytes, untrusted_ledger

    def ledger_records(self) -> tuple[LedgerRecord, ...]:
        """What the vault knows, and whatever the ledger behind it tells beyond that.

        That one was read before the pages were copied: what was destroyed meanwhile stands in the pages only, and is
        no difference.
        """
        known = known_records(self._database)
        return (*known, *missing_records(self.ledger_key, known,
                                         whole_records(self.ledger_key, self._untrusted_ledger)))

    @contextmanager
    def inspection(self) -> Iterator[SqlInspection]:
        """Look at everything, in the part of the file that is the database."""
        with in_open_vault():
            looking = SqlInspection(self.path, self._data_key, self._seal_key, self._bytes)
            try:
                yield looking
            finally:
                looking.close()
