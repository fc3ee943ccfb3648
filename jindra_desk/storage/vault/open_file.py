"""What every part of an open vault stands on: the connection and the key, which a new data key changes together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from jindra_desk.domain.base.errors import SetupCutOff, VaultReplaced
from jindra_desk.domain.base.wording import shown
from jindra_desk.domain.vault.damage import in_open_vault
from jindra_desk.domain.vault.ledger import LedgerRecord, keyed_hash
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.engine.rows import read_row
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.ledger.outbox import record_of


class OpenFile:
    """Owns the connection and the data key of one vault, and knows what the vault says it is."""

    def __init__(self, database: Database, data_key: VaultKey, still_ours: Callable[[], None]) -> None:
        """Raises `SetupCutOff` for a file in which making a vault did not come that far."""
        self.still_ours = still_ours
        """Raises when this process may not have the vault any more; asked before each write."""
        self.database = database
        self.data_key = data_key
        identity = database.one("SELECT vault_id, demo, ledger_key FROM vault_identity")
        if identity is None:  # it is the last thing that making a vault writes before what the vault starts with
            raise SetupCutOff(file=database.path.name)
        self.vault_id = str(identity["vault_id"])
        self.is_demo = bool(identity["demo"])
        self.ledger_key = bytes(identity["ledger_key"])
        self.seal_key = keyed_hash(self.ledger_key, "seals", self.vault_id)
        self._head = _newest_row(database)
        self._seen = database, _changed_from_outside(database)

    @property
    def path(self) -> Path:
        """The `.jdv` file."""
        return self.database.path

    def confirm(self) -> None:
        """This process has the vault, and the file at its path is the one that is open; raises what tells otherwise."""
        self.still_ours()
        self.database.file.confirm()

    @contextmanager
    def reading_it(self) -> Iterator[None]:
        """A block that reads what is open: damage and refusals are told as what they are (see `OpenedFile.telling`)."""
        with in_open_vault(), self.database.file.telling():
            yield

    @contextmanager
    def reading_its_path(self) -> Iterator[None]:
        """The same for what opens the file once more, by its name: another one there is not this vault."""
        with self.reading_it():
            self.database.file.confirm()
            yield

    def _require_own_history(self) -> None:
        """Raise `VaultReplaced` when what stands in the file does not go on from our last commit.

        Other bytes may be written into the very file that is open: `cp` and tools that synchronise do so. Only this
        process writes here, so SQLite sees a change from outside in no other case, and only then is a row looked for.
        """
        seen = self.database, _changed_from_outside(self.database)
        if seen == self._seen:
            return
        number, digest = self._head
        there = self.database.value("SELECT digest FROM audit_log WHERE sequence = ?", (number,)) if number else digest
        if there != digest:
            raise VaultReplaced(file=shown(self.path.name))
        self._seen = seen

    @contextmanager
    def transaction(self, *, writable: bool) -> Iterator[Transaction]:
        """Durable when the block ends without an error, undone otherwise; raises `AssertionError` inside another."""
        if self.database.in_transaction():
            raise AssertionError("units of work do not nest")
        with self.reading_it():
            if writable:
                self.confirm()
                self.database.begin_writing()
            else:
                self.database.execute("BEGIN")
            try:
                self._require_own_history()
                transaction = Transaction(self.database, writable=writable)
                yield transaction
                if writable:  # nothing is called saved in a file that nobody will find
                    self.database.file.confirm()
                head = _newest_row(self.database) if transaction.audited else self._head
                self.database.execute("COMMIT")
                self._head = head
            except BaseException:
                # A fault of the disk may have rolled back by itself already.
                if self.database.in_transaction():
                    self.database.execute("ROLLBACK")
                raise

    def known_records(self) -> tuple[LedgerRecord, ...]:
        """Everything the vault's own ledger tells; raises `RowUnreadable`."""
        return known_records(self.database)

    def close(self) -> None:
        """Close the database and destroy the key; safe to call twice."""
        try:
            self.database.close()
        finally:
            self.data_key.destroy()


def _newest_row(database: Database) -> tuple[int, object]:
    """Number and digest of the newest row of the log; 0 without one."""
    row = database.one("SELECT sequence, digest FROM audit_log ORDER BY sequence DESC LIMIT 1")
    return (0, b"") if row is None else (row["sequence"], row["digest"])


def _changed_from_outside(database: Database) -> int:
    """Another number whenever something else than this connection changed the file."""
    return int(database.value("PRAGMA data_version"))


def known_records(database: Database) -> tuple[LedgerRecord, ...]:
    """Everything that the ledger in a vault tells; raises `RowUnreadable`."""
    return tuple(read_row("ledger", row, record_of) for row in database.all("SELECT * FROM ledger ORDER BY sequence"))
