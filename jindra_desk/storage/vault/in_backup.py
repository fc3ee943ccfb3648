"""The vault inside a backup, looked at in the file itself: for reading only, without a lock, a journal or a copy."""

from __future__ import annotations

from jindra_desk.disk.faults import FaultKind
from jindra_desk.domain.vault.ledger import LedgerRecord, missing_records
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.inspection.inspection import SqlInspection
from jindra_desk.storage.ledger.file import whole_records
from jindra_desk.storage.vault.logs import SqlVaultLogs
from jindra_desk.storage.vault.open_file import OpenFile
from jindra_desk.storage.vault.read_only import ReadOnlyVault


class LogsInBackup(SqlVaultLogs):
    """Implements `VaultLogs`; the ledger is the one in the backup's trailer."""

    def __init__(self, file: OpenFile, untrusted_ledger: bytes) -> None:
        super().__init__(file)
        self._open_file, self._untrusted_ledger = file, untrusted_ledger

    def ledger_records(self) -> tuple[LedgerRecord, ...]:
        """What the vault knows, and whatever the ledger behind it tells beyond that.

        That one was read before the pages were copied: what was destroyed meanwhile stands in the pages only, and is
        no difference.
        """
        key, known = self._open_file.ledger_key, self._open_file.known_records()
        return (*known, *missing_records(key, known, whole_records(key, self._untrusted_ledger)))


class VaultInBackup(ReadOnlyVault):
    """Implements `Vault` for reading. What lies beside a vault lies behind this one, in the backup's own trailer."""

    def __init__(self, database: Database, data_key: VaultKey, database_bytes: int, untrusted_ledger: bytes) -> None:
        self._bytes, self._untrusted_ledger = database_bytes, untrusted_ledger
        super().__init__(database, data_key, FaultKind.READ_ONLY.value, lambda: None, copied=False)

    def made_logs(self, file: OpenFile) -> SqlVaultLogs:
        """The logs, with the ledger behind the pages."""
        return LogsInBackup(file, self._untrusted_ledger)

    def made_inspection(self, file: OpenFile) -> SqlInspection:
        """Look at everything, in the part of the file that is the database."""
        return SqlInspection(file.path, file.data_key, file.seal_key, self._bytes)
