"""An open vault: its transactions, its parts, a new data key, and how it is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.disk.naming import each_by_itself, keep_strange, remove_regular
from jindra_desk.domain.base.errors import JindraError, StorageFailed
from jindra_desk.domain.vault.damage import in_open_vault
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.storage.engine.connection import Database, open_database
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import any_page_fits
from jindra_desk.storage.engine.sqlite_files import remove_own_aside
from jindra_desk.storage.inspection.inspection import SqlInspection
from jindra_desk.storage.inspection.seals import seal_touched, watch
from jindra_desk.storage.migrations.runner import copies_beside
from jindra_desk.storage.search.index import ClientIndex
from jindra_desk.storage.vault.logs import SqlVaultLogs
from jindra_desk.storage.vault.open_file import OpenFile
from jindra_desk.storage.vault.pages import Progress, SqlVaultPages
from jindra_desk.storage.vault.rekey import drop_unfinished, put_in_place, write_rekeyed
from jindra_desk.storage.vault.sealing import SqlVaultSealing
from jindra_desk.storage.vault.unit_of_work import SqlUnitOfWork


class SqlVault:
    """Implements `Vault`. Owns the connection and the data key; everything happens on the thread that opened it."""

    def __init__(self, database: Database, data_key: VaultKey, news: tuple[JindraError, ...] = (),
                 still_ours: Callable[[], None] = lambda: None) -> None:
        """`still_ours` raises before a transaction writes when this process may not have the vault any more."""
        self._news = news
        self.open_file = OpenFile(database, data_key, still_ours)
        self.logs = self.made_logs(self.open_file)
        self.pages = self.made_pages(self.open_file)
        self.sealing = SqlVaultSealing(self.open_file)
        if not self.read_only:
            watch(database)

    @property
    def news(self) -> tuple[JindraError, ...]:
        """What the owner should be told about this opening."""
        return self._news

    @property
    def path(self) -> Path:
        """The `.jdv` file."""
        return self.open_file.path

    @property
    def vault_id(self) -> str:
        """The same id as in the header."""
        return self.open_file.vault_id

    @property
    def is_demo(self) -> bool:
        """True for vaults with invented data only."""
        return self.open_file.is_demo

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved here; see `read_only_vault`."""
        return False

    def room_apart(self) -> Path | None:
        """Only a vault that cannot be written needs another place than its own folder."""
        return None

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """A transaction that writes: durable when the block ends without an error, gone otherwise.

        Raises `AssertionError` for a change without an audit row, and typed errors when the disk refuses.
        """
        file = self.open_file
        with file.transaction(writable=True) as transaction:
            yield SqlUnitOfWork(transaction)
            ClientIndex(transaction).flush()
            if transaction.wrote and not transaction.audited:
                raise AssertionError("data was changed without an audit row")
            seal_touched(transaction, file.seal_key)
        file.is_demo = file.is_demo or transaction.marked_demo
        if transaction.ledger_grew:
            # The record is durable in the vault already.
            self.logs.complete_ledger()
        if transaction.erased:
            try:
                _remove_copies(file.path, file.data_key)
            finally:
                remove_own_aside(file.path, file.data_key)

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """A consistent view to read from; writing in it raises `AssertionError`."""
        with self.open_file.transaction(writable=False) as transaction:
            yield SqlUnitOfWork(transaction)

    @contextmanager
    def inspection(self) -> Iterator[SqlInspection]:
        """Look at everything on a connection of its own, for as long as the block lasts."""
        with self.open_file.reading_its_path():
            looking = self.made_inspection(self.open_file)
            try:
                yield looking
            finally:
                looking.close()

    def interrupt(self) -> None:
        """Stop the statement that is running, from any thread: its transaction is undone."""
        self.open_file.database.interrupt()

    def confirm(self) -> None:
        """Raises what tells that this process may not write here any more, or that another file is there."""
        self.open_file.confirm()

    @in_open_vault()
    def change_key(self, fresh_key: VaultKey, note: Callable[[UnitOfWork], None], ready: Callable[[], None],
                   progress: Progress | None = None) -> int:
        """Go on under another data key: a verified new file takes the place of this one; answer how many copies went.

        `note` writes the audit row in the new file. When that file is proven, `ready` puts the new key into the
        header; only then the old file goes, and with it the copies from before migrations, which hold the old key.
        Raises `DamagedVault`, `StorageFailed`, and what `progress` or `ready` raise; then the old key still counts.
        """
        file = self.open_file
        path = file.path
        file.confirm()
        fresh = write_rekeyed(file.database, file.data_key, fresh_key, note, progress)
        try:
            file.confirm()
            ready()
            file.confirm()
            gone = _remove_copies(path, file.data_key)
            file.database.close()
            try:
                put_in_place(path, fresh)
            except StorageFailed:
                file.database = open_database(path, file.data_key)
                watch(file.database)
                raise
        except BaseException:
            drop_unfinished(path)
            raise
        file.data_key.destroy()
        file.data_key = fresh_key.copy()
        file.database = open_database(path, file.data_key)
        watch(file.database)
        return gone

    def close(self) -> None:
        """Close the database and destroy the key; safe to call twice."""
        self.open_file.close()

    def made_logs(self, file: OpenFile) -> SqlVaultLogs:
        """The logs; those of a vault in a backup lie elsewhere."""
        return SqlVaultLogs(file)

    def made_pages(self, file: OpenFile) -> SqlVaultPages:
        """The pages; where nothing can be written they refuse to be built again."""
        return SqlVaultPages(file)

    def made_inspection(self, file: OpenFile) -> SqlInspection:
        """What looks at everything; in a backup the database is a part of the file."""
        return SqlInspection(file.path, file.data_key, file.seal_key)


def _remove_copies(vault: Path, data_key: Secret) -> int:
    """A copy from before a migration holds who was erased since, and the key of its time; answer how many went.

    What has such a name and no page under this key is somebody else's, and put aside.
    """
    def remove(copy: Path) -> bool:
        keep_strange(copy, lambda file: any_page_fits(file, data_key))
        return remove_regular(copy)

    with typed_faults():
        return sum(each_by_itself(remove, copies_beside(vault)))
