"""One transaction as repositories see it: reads, writes that are remembered, and what must happen before it commits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.records.ownership import BelongsToAnother
from jindra_desk.storage.engine.columns import insert_sql, stored, upsert_sql
from jindra_desk.storage.engine.connection import Database, Parameters
from jindra_desk.storage.engine.rows import Built, StoredRow, Unreadables, read_row


class Transaction:
    """Begun by the unit of work; `writable` is False for a reading view.

    Remembers whether data was written and whether an audit row was, so that a change without a trace cannot commit,
    and which clients' lines in the search index are out of date.
    """

    def __init__(self, database: Database, *, writable: bool) -> None:
        self._database = database
        self._writable = writable
        self.wrote = False
        self.audited = False
        self.audited_row = 0
        """The newest row of the audit log that this transaction wrote."""
        self.erased = False
        self.ledger_grew = False
        self.marked_demo = False
        self.stale_clients: dict[ClientId, None] = {}
        self.stale_index = False
        self.unreadable = Unreadables()

    def read(self, table: str, row: Any, build: Callable[[StoredRow], Built]) -> Built:
        """Build one value from a row that is asked for by itself; raises `RowUnreadable`."""
        return read_row(table, row, build)

    def read_all(self, table: str, rows: Iterable[Any], build: Callable[[StoredRow], Built]) -> tuple[Built, ...]:
        """Build what can be read; what cannot is noted in `unreadable`, and left out."""
        return tuple(self.read_each(table, rows, build))

    def read_each(self, table: str, rows: Iterable[Any], build: Callable[[StoredRow], Built]) -> Iterator[Built]:
        """`read_all`, one after another."""
        for row in rows:
            try:
                yield read_row(table, row, build)
            except RowUnreadable as fault:
                self.unreadable.note(fault)

    def one(self, sql: str, parameters: Parameters = ()) -> Any:
        """Answer the first row or None."""
        return self._database.one(sql, parameters)

    def all(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        """Answer all rows."""
        return self._database.all(sql, parameters)

    def rows(self, sql: str, parameters: Parameters = ()) -> Iterator[Any]:
        """Answer rows one after another, for a walk over everything that is not kept in memory."""
        return self._database.walk(sql, parameters)

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """Answer the first column of the first row; None without a row."""
        return self._database.value(sql, parameters)

    def write(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement that changes data; answer how many rows it touched."""
        self.must_be_writable()
        self.wrote = True
        return self._database.execute(sql, parameters).rowcount

    def insert(self, table: str, values: Mapping[str, object]) -> None:
        """Insert one row of domain values."""
        self.write(insert_sql(table, tuple(values)), {name: stored(value) for name, value in values.items()})

    def insert_new(self, table: str, values: Mapping[str, object]) -> bool:
        """Insert one row unless its key is taken; answer whether it was new."""
        sql = f"{insert_sql(table, tuple(values))} ON CONFLICT DO NOTHING"
        return self.write(sql, {name: stored(value) for name, value in values.items()}) == 1

    def upsert(self, table: str, values: Mapping[str, object], key: tuple[str, ...]) -> None:
        """Insert one row of domain values or change the one with the same key."""
        self.write(upsert_sql(table, tuple(values), key), {name: stored(value) for name, value in values.items()})

    def save_owned(self, table: str, values: Mapping[str, object]) -> None:
        """Insert one row of a client or change it; raises `BelongsToAnother` when the id is another client's."""
        sql = f"{upsert_sql(table, tuple(values), ('id',))} WHERE {table}.client_id IS excluded.client_id"
        if self.write(sql, {name: stored(value) for name, value in values.items()}) != 1:
            raise BelongsToAnother

    def derive(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement without an audit row of its own: it brings the search index or a known draft up to date."""
        self.must_be_writable()
        return self._database.execute(sql, parameters).rowcount

    def derive_many(self, sql: str, parameters: Iterable[Parameters]) -> None:
        """`derive` for many rows."""
        self.must_be_writable()
        self._database.execute_many(sql, parameters)

    def touch(self, client_id: ClientId) -> None:
        """Say that the list line of this client is out of date."""
        self.stale_clients[client_id] = None

    def must_be_writable(self) -> None:
        """Raise `AssertionError` in a reading view: a write there is a bug."""
        if not self._writable:
            raise AssertionError("a reading view was asked to write")

    @property
    def writable(self) -> bool:
        """False for a reading view."""
        return self._writable
