"""A walk over every column of a vault: each is set to odd values with the key, past the program, and put back again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import PhotoId, TakeDownId, TreatmentId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.copies.backup import CopyKind, CopyState, VaultCopy
from jindra_desk.domain.copies.copy_jobs import CopyUnderWay, JobState
from jindra_desk.domain.handout.output import OutputKind, ReadableOutput, staged_name
from jindra_desk.domain.photos.take_down import TakeDown
from jindra_desk.domain.rights.kept_request import KeptRequest, PartDecision, RequestPart
from jindra_desk.domain.rights.request import Outcome, RequestKind
from jindra_desk.domain.treatments.treatment import Treatment
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import NOW, TODAY, database_of

ODD: dict[str, tuple[tuple[str, str], ...]] = {
    "TEXT": (("nothing", "NULL"), ("empty", "''"), ("a word", "'wat'"), ("year 0", "'0000-00-00'"),
             ("no day", "'2026-02-30'"), ("no zone", "'2026-11-29T10:00:00'"), ("number", "'1000000000000000000'"),
             ("no text", "CAST(x'ff66ff' AS TEXT)"), ("half a character", "CAST(x'eda080' AS TEXT)"),
             ("open brackets", "'[[[['"), ("far day", "'9999-12-31'"), ("first day", "'0001-01-01'"),
             ("NUL", "CAST(x'610062' AS TEXT)")),
    "INTEGER": (("nothing", "NULL"), ("minus", "-1"), ("huge", "1000000000000000000"),
                ("largest", "9223372036854775807"), ("seven", "7")),
    "BLOB": (("nothing", "NULL"), ("empty", "x''"), ("a byte", "x'00'"), ("words", "CAST('wat' AS BLOB)")),
}
"""By type: what it is, and as SQL."""


@dataclass(frozen=True)
class Column:
    """One column of one table, with the key of the row that is edited."""

    table: str
    name: str
    kind: str
    keys: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.table}.{self.name}"


def database(session: Session) -> Database:
    """The connection itself."""
    assert isinstance(session.vault, SqlVault)
    return database_of(session.vault)


def fill_the_rest(session: Session, client: Client) -> None:
    """A row in each table that a client full of canaries leaves empty."""
    nowhere = Path("/nergens")
    with session.vault.unit_of_work() as uow:
        uow.ledger.append(LedgerEvent(LedgerKind.RESTRICTION_LIFTED, client.subject, "", "lifted", TODAY))
        uow.copies.put(VaultCopy("c" * 32, CopyKind.BACKUP, "/nergens", "oud.jdvbackup", NOW, NOW,
                                 TODAY + timedelta(days=30), CopyState.VERIFIED, 1_000))
        uow.copy_jobs.put(CopyUnderWay("e" * 32, nowhere / "a", nowhere / "b", nowhere / "c", NOW, JobState.UNDER_WAY))
        uow.outputs.begin(ReadableOutput("d" * 32, b"/nergens", staged_name("d" * 32), OutputKind.FOLDER, NOW))
        decided = (PartDecision(RequestPart.FILE, Outcome.GRANTED),)
        uow.requests.keep(KeptRequest("2026-0001", RequestKind.ERASURE, TODAY, TODAY, TODAY, decided, "a" * 64,
                                      TODAY + timedelta(days=700)))
        uow.take_downs.save(TakeDown(TakeDownId("c" * 32), None, PhotoId(""), ConsentKind.PHOTOS_PUBLICATION,
                                     "cheeks", TODAY, TODAY, number=1))
        visit = TreatmentId("0" * 31 + "1")  # the first of the client's, and the one that Today shows
        uow.treatments.save(Treatment(visit, client.id, uow.treatments.types()[0].id, TODAY - timedelta(days=1)))
        uow.audit.append(Verb.CHANGE, ObjectKind.VAULT, None, NOW)


def columns(base: Database) -> tuple[Column, ...]:
    """Every column of every table; the search index's own tables are made again from the others and left out."""
    tables = [row["name"] for row in base.all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'client_words%' ORDER BY name")]
    found = []
    for table in tables:
        described = base.all("SELECT * FROM pragma_table_info(?)", (table,))
        keys = tuple(row["name"] for row in described if row["pk"])
        found += [Column(table, row["name"], row["type"], keys) for row in described]
    return tuple(found)


def rows_of(base: Database, column: Column, client_id: str) -> dict[str, Any] | None:
    """The row to edit: the client's where the table knows whose its rows are, else the last one."""
    names = {row["name"] for row in base.all("SELECT name FROM pragma_table_info(?)", (column.table,))}
    order = ", ".join(column.keys)
    where = "WHERE client_id = ?" if "client_id" in names else "WHERE id = ?" if column.table == "clients" else ""
    row = base.one(f"SELECT * FROM {column.table} {where} ORDER BY {order} LIMIT 1", (client_id,) if where else ())
    if row is None:
        row = base.one(f"SELECT * FROM {column.table} ORDER BY {order} LIMIT 1")
    return None if row is None else {name: row[name] for name in row.keys()}  # noqa: SIM118 - a row, no mapping


@contextmanager
def edited(base: Database, column: Column, row: dict[str, Any], value: str) -> Iterator[bool]:
    """Set the column of that row to the SQL value for as long as the block lasts; False when the schema refuses."""
    where = " AND ".join(f"{key} = ?" for key in column.keys)
    keys = tuple(row[key] for key in column.keys)
    base.execute("PRAGMA foreign_keys = OFF")
    try:
        changed = base.execute(f"UPDATE {column.table} SET {column.name} = {value} WHERE {where}", keys).rowcount == 1
    except Exception:  # noqa: BLE001 - STRICT, NOT NULL, UNIQUE or CHECK
        changed = False
    base.execute("PRAGMA foreign_keys = ON")
    unnoted(base)
    try:
        yield changed
    finally:
        if changed:
            base.execute("PRAGMA foreign_keys = OFF")
            # The odd value is compared inside SQLite: what is no text comes out of it as something else.
            there = " AND ".join(f"{key} = {value if key == column.name else '?'}" for key in column.keys)
            rest = tuple(row[key] for key in column.keys if key != column.name)
            # A use may have put what cannot be read right by itself: a backup lists a found file again.
            assert base.execute(f"DELETE FROM {column.table} WHERE {there}", rest).rowcount <= 1
            names = ", ".join(row)
            base.execute(f"INSERT OR REPLACE INTO {column.table} ({names}) VALUES ({', '.join('?' * len(row))})",
                         tuple(row.values()))
            base.execute("PRAGMA foreign_keys = ON")
            unnoted(base)


def unnoted(base: Database) -> None:
    """Who edits with the key has a connection of their own, on which nothing notes what they write."""
    base.execute("DELETE FROM temp.touched")


@contextmanager
def undone(base: Database) -> Iterator[None]:
    """Whatever the block does to the tables is put back."""
    kept = {}
    for column in columns(base):
        if column.table not in kept:
            kept[column.table] = base.all(f"SELECT * FROM {column.table}")
    base.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        for table, rows in kept.items():
            if [tuple(row) for row in base.all(f"SELECT * FROM {table}")] == [tuple(row) for row in rows]:
                continue
            base.execute(f"DELETE FROM {table}")
            for row in rows:
                base.execute(f"INSERT INTO {table} ({', '.join(row.keys())}) VALUES ({', '.join('?' * len(row))})",
                             tuple(row))
        base.execute("PRAGMA foreign_keys = ON")
        unnoted(base)
