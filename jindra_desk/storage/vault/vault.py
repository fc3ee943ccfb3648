"""An open vault: its transactions, its two logs, its checks, and how it is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.ports.vault import ResidueReport
from jindra_desk.disk.naming import keep_strange, remove_regular
from jindra_desk.domain.base.errors import JindraError, MemoryShort, SetupCutOff, StorageFailed
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.records.people import CLIENT_WORDS
from jindra_desk.domain.records.register import field_name, shared_words
from jindra_desk.domain.vault.anchor import anchor_mac
from jindra_desk.domain.vault.audit import AuditEntry, ObjectKind, Verb, first_broken
from jindra_desk.domain.vault.damage import in_open_vault
from jindra_desk.domain.vault.ledger import LedgerRecord, keyed_hash, missing_records
from jindra_desk.domain.vault.ledger import first_broken as first_broken_record
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.storage.engine.connection import Database, open_database
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import any_page_fits
from jindra_desk.storage.engine.rows import read_row
from jindra_desk.storage.engine.sealing import seal, unseal
from jindra_desk.storage.engine.sqlite_files import remove_own_aside
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.engine.verified_copy import check_integrity
from jindra_desk.storage.erasure.residue import Scan, scan_files, stands_in_living_row
from jindra_desk.storage.inspection.inspection import SqlInspection
from jindra_desk.storage.inspection.seals import seal_touched, watch
from jindra_desk.storage.ledger.file import LedgerFile
from jindra_desk.storage.ledger.outbox import record_of, values_of
from jindra_desk.storage.migrations.runner import copies_beside
from jindra_desk.storage.repositories.audit_log import SqlAuditLog
from jindra_desk.storage.search.index import ClientIndex
from jindra_desk.storage.search.residue import index_has_residue
from jindra_desk.storage.vault.rekey import drop_unfinished, put_in_place, write_rekeyed
from jindra_desk.storage.vault.unit_of_work import SqlUnitOfWork

Progress = Callable[[int, int], None]
_ROWS_PER_TELLING = 1000


class SqlVault:
    """Implements `Vault`. Owns the connection and the data key; everything happens on the thread that opened it."""

    def __init__(self, database: Database, data_key: VaultKey, news: tuple[JindraError, ...] = (),
                 still_ours: Callable[[], None] = lambda: None) -> None:
        self._news, self._still_ours = news, still_ours
        self._database = database
        self._data_key = data_key
        identity = database.one("SELECT vault_id, demo, ledger_key FROM vault_identity")
        if identity is None:  # it is the last thing that making a vault writes before what the vault starts with
            raise SetupCutOff(file=database.path.name)
        self._vault_id = str(identity["vault_id"])
        self._is_demo = bool(identity["demo"])
        self._ledger_key = bytes(identity["ledger_key"])
        self._ledger = LedgerFile(database.path, self._ledger_key)
        self._seal_key = keyed_hash(self._ledger_key, "seals", self._vault_id)
        if not self.read_only:
            watch(database)
        self._ledgers_joined = False

    @property
    def news(self) -> tuple[JindraError, ...]:
        """What the owner should be told about this opening."""
        return self._news

    @property
    def path(self) -> Path:
        """The `.jdv` file."""
        return self._database.path

    @property
    def vault_id(self) -> str:
        """The same id as in the header."""
        return self._vault_id

    @property
    def is_demo(self) -> bool:
        """True for vaults with invented data only."""
        return self._is_demo

    @property
    def ledger_key(self) -> bytes:
        """What the lines of its ledger are chained with (32 bytes)."""
        return self._ledger_key

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved here; see `read_only_vault`."""
        return False

    def room_apart(self) -> Path | None:
        """Only a vault that cannot be written needs another place than its own folder."""
        return None

    def mark_demo(self, at: datetime) -> None:
        """Mark this vault as one with invented data, for good: no real client should ever be written here."""
        if not self._is_demo:
            with self._transaction(writable=True) as transaction:
                transaction.write("UPDATE vault_identity SET demo = 1")
                SqlAuditLog(transaction).append(Verb.SETTINGS, ObjectKind.VAULT, None, at)
                seal_touched(transaction, self._seal_key)
            self._is_demo = True

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """A transaction that writes: durable when the block ends without an error, gone otherwise.

        Raises `AssertionError` for a change without an audit row, and typed errors when the disk refuses.
        """
        with self._transaction(writable=True) as transaction:
            yield SqlUnitOfWork(transaction)
            ClientIndex(transaction).flush()
            if transaction.wrote and not transaction.audited:
                raise AssertionError("data was changed without an audit row")
            seal_touched(transaction, self._seal_key)
        if transaction.ledger_grew:
            # The record is durable in the vault; a file that cannot be written now is completed at the next opening.
            with in_open_vault(), suppress(StorageFailed, RowUnreadable):
                self._ledger.complete(known_records(self._database))
        if transaction.erased:
            _remove_copies(self.path, self._data_key)
            remove_own_aside(self.path, self._data_key)

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """A consistent view to read from; writing in it raises `AssertionError`."""
        with self._transaction(writable=False) as transaction:
            yield SqlUnitOfWork(transaction)

    @in_open_vault()
    def scan_residue(self, needles: Mapping[str, Sequence[bytes]], progress: Progress | None = None) -> ResidueReport:
        """Decrypt every page and search, and read the search index; build both anew and look again at a find.

        Copies that migrations made hold the same key and are searched too. Raises `DamagedVault`, `StorageFailed`,
        and what `progress` raises to stop.
        """
        found, scan = self._scan(needles, progress)
        compacted = False
        if found:
            with self._transaction(writable=True) as transaction:
                ClientIndex(transaction).rebuild()
            self.compact()
            compacted = True
            found, scan = self._scan(needles, progress)
        return ResidueReport(pages=scan.pages, bytes_read=scan.bytes_read,
                             needles=sum(len(some) for some in needles.values()), found=tuple(sorted(found)),
                             compacted=compacted, outside=self._outside(scan))

    @in_open_vault()
    def compact(self, progress: Progress | None = None) -> None:
        """Build the file anew from its living rows, so that no free space keeps anything.

        SQLite does this in one step that only reports its start and its end, and takes as much memory as the file is
        large (measured: 242 MB for 242 MB). Raises `StorageFailed`, and `MemoryShort` when there is too little of that.
        """
        for done in (0, 1):
            if progress is not None:
                progress(done, 1)
            if done == 0:
                try:
                    self._database.execute("VACUUM")
                    with self._transaction(writable=True):
                        pass  # a mark of its own, so that no journal of before it fits any more
                except MemoryError as error:
                    raise MemoryShort from error

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

        with self._transaction(writable=False) as transaction:
            try:
                return first_broken(counted(SqlAuditLog(transaction).entries()))
            except RowUnreadable:
                # A verb or kind that does not exist: that row was altered.
                return walked + 1

    def ledger_records(self) -> tuple[LedgerRecord, ...]:
        """The ledger beside the vault, up to the first line that does not fit its chain."""
        return self._ledger.records()

    @in_open_vault()
    def adopt_ledger(self, records: Sequence[LedgerRecord]) -> int:
        """Chain what these tell and the vault does not know behind its own lines; answer how many."""
        missing = missing_records(self._ledger_key, known_records(self._database), records)
        if missing:
            with self._transaction(writable=True) as transaction:
                for record in missing:
                    transaction.insert("ledger", values_of(record))
            with suppress(StorageFailed):
                self._ledger.complete(known_records(self._database))
        return len(missing)

    def lend_key(self) -> VaultKey:
        """A copy of the vault's key, for work apart from this thread; the borrower destroys it."""
        return self._data_key.copy()

    def seal(self, purpose: str, content: bytes) -> bytes:
        """Encrypt and authenticate under a key of its own for each purpose."""
        return seal(self._data_key, purpose, content)

    def unseal(self, purpose: str, untrusted: bytes) -> bytes:
        """What `seal` was given; raises `ValueError`."""
        return unseal(self._data_key, purpose, untrusted)

    def migration_copies(self) -> tuple[Path, ...]:
        """Encrypted copies that migrations left beside the vault."""
        return tuple(copies_beside(self.path))

    @in_open_vault()
    def first_broken_ledger_row(self) -> int | None:
        """Walk the ledger that the vault holds; the number where its chain breaks or cannot be read, or None."""
        try:
            return first_broken_record(self._ledger_key, known_records(self._database))
        except RowUnreadable as fault:
            return int(fault.row) if fault.row.isdecimal() else 1

    def anchor_mac(self, content: bytes) -> bytes:
        """Authenticate what is kept of this vault elsewhere; the key for it survives a new data key."""
        return anchor_mac(self._ledger_key, self._vault_id)(content)

    @contextmanager
    def inspection(self) -> Iterator[SqlInspection]:
        """Look at everything on a connection of its own, for as long as the block lasts."""
        with in_open_vault():
            looking = SqlInspection(self.path, self._data_key, self._seal_key)
            try:
                yield looking
            finally:
                looking.close()

    @in_open_vault()
    def check_integrity(self) -> None:
        """Run SQLCipher's and SQLite's own checks on a fresh connection; raises `DamagedVault`."""
        check_integrity(self.path, self._data_key)

    @property
    def ledgers_joined(self) -> bool:
        """Whether vault and ledger file told two histories when the vault was opened: they were made one."""
        return self._ledgers_joined

    def settle(self) -> None:
        """At opening: make vault and ledger file agree. What only the file has is adopted, what it lacks is added.

        An older vault that was put back finds in the file what happened after it. When it was worked in without that
        file, each tells what the other does not know: the file is put aside, and written anew with all of it.
        """
        self._ledger.put_odd_aside()
        try:
            known = known_records(self._database)
        except RowUnreadable:
            return  # `verify` tells it; nothing is written over a file that may be the only whole one
        there = self._ledger.records()
        self._ledgers_joined = there[:len(known)] != known[:len(there)]
        missing = missing_records(self._ledger_key, known, there)
        if missing:
            with self._transaction(writable=True) as transaction:
                for record in missing:
                    transaction.insert("ledger", values_of(record))
        with suppress(StorageFailed):
            write = self._ledger.replace if self._ledgers_joined else self._ledger.complete
            write((*known, *missing))

    def interrupt(self) -> None:
        """Stop the statement that is running, from any thread: its transaction is undone."""
        self._database.interrupt()

    @in_open_vault()
    def change_key(self, fresh_key: VaultKey, note: Callable[[UnitOfWork], None], ready: Callable[[], None],
                   progress: Progress | None = None) -> int:
        """Go on under another data key: a verified new file takes the place of this one; answer how many copies went.

        `note` writes the audit row in the new file. When that file is proven, `ready` puts the new key into the
        header; only then the old file goes, and with it the copies from before migrations, which hold the old key.
        Raises `DamagedVault`, `StorageFailed`, and what `progress` or `ready` raise; then the old key still counts.
        """
        path = self.path
        fresh = write_rekeyed(self._database, self._data_key, fresh_key, note, progress)
        try:
            ready()
            gone = _remove_copies(path, self._data_key)
            self._database.close()
            try:
                put_in_place(path, fresh)
            except StorageFailed:
                self._database = open_database(path, self._data_key)
                watch(self._database)
                raise
        except BaseException:
            drop_unfinished(path)
            raise
        self._data_key.destroy()
        self._data_key = fresh_key.copy()
        self._database = open_database(path, self._data_key)
        watch(self._database)
        return gone

    def close(self) -> None:
        """Close the database and destroy the key; safe to call twice."""
        try:
            self._database.close()
        finally:
            self._data_key.destroy()

    @contextmanager
    def _transaction(self, *, writable: bool) -> Iterator[Transaction]:
        if self._database.in_transaction():
            raise AssertionError("units of work do not nest")
        with in_open_vault():
            if writable:
                self._still_ours()
                self._database.begin_writing()
            else:
                self._database.execute("BEGIN")
            try:
                yield Transaction(self._database, writable=writable)
                self._database.execute("COMMIT")
            except BaseException:
                # A fault of the disk may have rolled back by itself already.
                if self._database.in_transaction():
                    self._database.execute("ROLLBACK")
                raise

    def _scan(self, needles: Mapping[str, Sequence[bytes]], progress: Progress | None) -> tuple[set[str], Scan]:
        scan = scan_files(self.path, copies_beside(self.path), self._data_key, needles, progress)
        found = {kind for kind, needle in scan.hits if not stands_in_living_row(self._database, needle)}
        if index_has_residue(self._database):
            found.add(field_name(CLIENT_WORDS, CLIENT_WORDS.field("words")))
        return found, scan

    def _outside(self, scan: Scan) -> tuple[str, ...]:
        """Outside the vault a name is never innocent; a word that living clients have too tells of nobody."""
        shared = shared_words()
        # What a withdrawal takes has that word before its field.
        files = {file for file, kind, needle in scan.outside if kind.rpartition(" ")[2] not in shared
                 or not stands_in_living_row(self._database, needle)}
        return tuple(sorted(str(file) for file in files))


def known_records(database: Database) -> tuple[LedgerRecord, ...]:
    """Everything the vault's own ledger tells; raises `RowUnreadable`."""
    return tuple(read_row("ledger", row, record_of) for row in database.all("SELECT * FROM ledger ORDER BY sequence"))


def _remove_copies(vault: Path, data_key: Secret) -> int:
    """A copy from before a migration holds who was erased since, and the key of its time; answer how many went.

    What has such a name and no page under this key is somebody else's, and put aside.
    """
    with typed_faults():
        copies = copies_beside(vault)
        for copy in copies:
            keep_strange(copy, lambda file: any_page_fits(file, data_key))
        return sum(remove_regular(copy) for copy in copies)
