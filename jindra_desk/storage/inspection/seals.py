"""Binding what stands in the tables into the chain of the audit log: a row changed past the program shows (trust #25).

Every transaction that writes a bound row leaves a digest of it, as it stands at the commit, in its own audit row, and
the chain covers that. Which rows were written is noted by triggers of the connection itself, so that no repository can
forget it, and what a cascade takes along is noted too. Digests are keyed and hold the row's random id: nothing can be
read or guessed from the log once the row is gone.

Left out are columns that are computed from others (`verify` computes them again), and bytes that another bound row
already holds the hash of. A column that holds nothing, or the default that its table gives it, adds nothing to the
digest: a step that adds a column later leaves every seal as it is, and putting a default in the place of something
else still shows.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from jindra_desk.application.ports.inspection import SealReport
from jindra_desk.domain.vault.audit import SEAL_BYTES, entry_digest
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.engine.rows import StoredRow, UndecodedText
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.repositories.audit_log import entry_of

_HALF = SEAL_BYTES // 2
_GONE = bytes(_HALF)
_BETWEEN = "\x1f"
_PASS_ROWS = 150_000
"""So many seals are held in memory at a time while looking."""


@dataclass(frozen=True, slots=True)
class BoundTable:
    """A table whose rows are sealed: its key, and the columns that are left out with the reason."""

    key: tuple[str, ...] = ("id",)
    without: tuple[str, ...] = ()


BOUND: Mapping[str, BoundTable] = MappingProxyType({
    "clients": BoundTable(without=("sort_key", "last_treatment_on", "keep_through", "at_least", "held")),
    "consent_texts": BoundTable(),
    "consents": BoundTable(),
    "copies": BoundTable(),
    "disclosures": BoundTable(without=("state", "closed_at")),
    "document_contents": BoundTable(("document_id",), ("content",)),
    "documents": BoundTable(),
    "guardians": BoundTable(),
    "health_records": BoundTable(("client_id",)),
    "holds": BoundTable(),
    "kept_requests": BoundTable(("number",)),
    "photo_pictures": BoundTable(("photo_id",), ("picture",)),
    "photos": BoundTable(),
    "policies": BoundTable(("version",)),
    "practice": BoundTable(),
    "receipt_links": BoundTable(("receipt_id",)),
    "receipts": BoundTable(),
    "requests": BoundTable(),
    "settings": BoundTable(("key",)),
    "skin_types": BoundTable(("client_id",)),
    "take_downs": BoundTable(),
    "treatment_products": BoundTable(("treatment_id", "position")),
    "treatment_types": BoundTable(),
    "treatments": BoundTable(),
    "vault_identity": BoundTable(),
})
"""Every table that is sealed; `NOT_SEALED` names the others, and a test walks the schema."""
NOT_SEALED: Mapping[str, str] = MappingProxyType({
    "audit_log": "chained in itself",
    "client_index": "made from the other tables, compared with them",
    "client_words": "made from the other tables, compared with them",
    "copies_under_way": "how far a backup is, is noted without a row in the log",
    "drafts": "half-typed forms change every two seconds, without a row in the log",
    "ledger": "chained in itself, and compared with its file",
    "readable_outputs": "how something that left ended is noted without a row in the log",
    "schema_migrations": "compared with the steps of this program",
    "search_state": "a number that only makes the search list be built anew",
})


def watch(database: Database) -> None:
    """Let this connection note every bound row that is written from now on; nothing of it reaches the file."""
    database.execute("CREATE TEMP TABLE IF NOT EXISTS touched (kind TEXT NOT NULL, key TEXT NOT NULL)")
    for table, bound in BOUND.items():
        sealed = ", ".join(_sealed_columns(database, table, bound))
        if not sealed:
            continue  # a vault of before this table
        for event, sides in (("INSERT", ("NEW",)), (f"UPDATE OF {sealed}", ("OLD", "NEW")), ("DELETE", ("OLD",))):
            noted = " ".join(f"INSERT INTO touched VALUES ('{table}', {_key_sql(bound, side)});"
                             for side in sides)
            name = f"seal_{table}_{event.split()[0].lower()}"
            database.execute(f"CREATE TEMP TRIGGER IF NOT EXISTS {name} AFTER {event} ON main.{table} "
                             f"BEGIN {noted} END")


def seal_touched(transaction: Transaction, key: bytes) -> None:
    """At the commit: bind every row that this transaction wrote into its newest audit row."""
    touched = transaction.all("SELECT DISTINCT kind, key FROM temp.touched ORDER BY kind, key")
    if not touched:
        return
    transaction.derive("DELETE FROM temp.touched")
    row = transaction.one("SELECT * FROM audit_log ORDER BY sequence DESC LIMIT 1")
    if row is None or row["sequence"] != transaction.audited_row:
        return
    entry = entry_of(row)
    written = [(one["kind"], one["key"]) for one in touched]
    if entry.sequence == 1:
        written.append(("vault_identity", "1"))  # written before there was a log
    columns = {table: _sealed_columns(transaction, table, BOUND[table]) for table in {one[0] for one in written}}
    sealed = b"".join(_seal(transaction, key, columns[table], table, row_key) for table, row_key in written)
    before = transaction.value("SELECT digest FROM audit_log WHERE sequence = ?", (entry.sequence - 1,))
    digest = entry_digest(bytes(32) if before is None else bytes(before), entry.sequence, entry.moment, entry.verb,
                          entry.object_kind, entry.subject, sealed)
    transaction.derive("UPDATE audit_log SET sealed = ?, digest = ? WHERE sequence = ?",
                       (sealed, digest, entry.sequence))


def look_at_seals(database: Database, key: bytes, told: Callable[[int, int], None]) -> SealReport:
    """Compare the newest seal of every row with the row as it stands, both ways; in passes of bounded memory."""
    sealed = int(database.value("SELECT coalesce(sum(length(sealed)), 0) FROM audit_log")) // SEAL_BYTES
    passes = 1 + sealed // _PASS_ROWS
    seen = unsealed = done = 0
    differing: dict[str, int] = {}
    total = sum(int(database.value(f"SELECT count(*) FROM {table}")) for table in BOUND) * passes
    for number in range(passes):
        newest = _newest(database, number, passes)
        for table, bound in BOUND.items():
            told(max(1, done), total)
            for row_key, digest in _rows(database, key, table, bound):
                done += 1
                if done % 200 == 0:
                    told(done, total)
                name = _name(key, table, row_key)
                if name[0] % passes != number:
                    continue
                seen += 1
                known = newest.pop(name, None)
                if known is None:
                    unsealed += 1
                elif known != digest:
                    differing[table] = differing.get(table, 0) + 1
        gone = sum(1 for digest in newest.values() if digest != _GONE)
        if gone:
            differing["gone"] = differing.get("gone", 0) + gone
    return SealReport(seen, differing, unsealed)


def _newest(database: Database, number: int, passes: int) -> dict[bytes, bytes]:
    newest: dict[bytes, bytes] = {}
    for (sealed,) in database.walk("SELECT sealed FROM audit_log WHERE sealed IS NOT NULL ORDER BY sequence"):
        content = bytes(sealed)
        for at in range(0, len(content), SEAL_BYTES):
            name = content[at:at + _HALF]
            if name[0] % passes == number:
                newest[name] = content[at + _HALF:at + SEAL_BYTES]
    return newest


def _rows(database: Database, key: bytes, table: str, bound: BoundTable) -> Iterator[tuple[str, bytes]]:
    columns = _sealed_columns(database, table, bound)
    for row in database.walk(f"SELECT {_key_sql(bound)} AS row_key, {', '.join(columns)} FROM {table}"):
        yield str(row["row_key"]), _digest(key, table, columns, row)


def _seal(transaction: Transaction, key: bytes, columns: Mapping[str, object], table: str, row_key: str) -> bytes:
    bound = BOUND[table]
    row = transaction.one(f"SELECT {', '.join(columns)} FROM {table} WHERE "
                          f"{' AND '.join(f'{name} = ?' for name in bound.key)}", tuple(row_key.split(_BETWEEN)))
    return _name(key, table, row_key) + (_GONE if row is None else _digest(key, table, columns, row))


def _sealed_columns(source: Database | Transaction, table: str, bound: BoundTable) -> Mapping[str, object]:
    """The columns that count, in the order of their names, each with the default that the table gives it."""
    rows = source.all("SELECT name, dflt_value FROM pragma_table_info(?) ORDER BY name", (table,))
    return {row["name"]: None if row["dflt_value"] is None else source.value(f"SELECT {row['dflt_value']}")
            for row in rows if row["name"] not in bound.without}


def _key_sql(bound: BoundTable, side: str = "") -> str:
    dot = f"{side}." if side else ""
    return f" || '{_BETWEEN}' || ".join(f"{dot}{name}" for name in bound.key)


def _name(key: bytes, table: str, row_key: str) -> bytes:
    return hmac.digest(key, f"row\0{table}\0{row_key}".encode("utf-8", "surrogatepass"), hashlib.sha256)[:_HALF]


def _digest(key: bytes, table: str, columns: Mapping[str, object], row: StoredRow) -> bytes:
    content = hmac.new(key, f"seal\0{table}".encode(), hashlib.sha256)
    for name, default in columns.items():
        value = row[name]
        if value is None or (value == default and type(value) is type(default)):
            continue
        kind, told = _told(value)
        content.update(f"\0{name}\0{kind}\0{len(told)}\0".encode() + told)
    return content.digest()[:_HALF]


def _told(value: object) -> tuple[str, bytes]:
    if isinstance(value, bytes):
        return "bytes", hashlib.sha256(value).digest()
    if type(value) is UndecodedText:
        return "no text", value.encode("utf-8", "surrogatepass")
    return type(value).__name__, str(value).encode("utf-8", "surrogatepass")
