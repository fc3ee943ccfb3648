"""A vault file of every schema that was ever written, with rows in every table, as SQLCipher wrote it then.

`python -m tests.storage.migrations.frozen_vaults` makes the files that are not there yet; one that is there is never
made again, for it stands for the vaults that owners have. Each is made from the migrations up to its number, with the
rows of today's full vault that this schema has a place for. Encrypted pages do not compress: so each file is kept as
`tests.security.frozen_vault` does it, and thaws into the very same bytes. The key stands in it; all data is invented.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
import zlib
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.storage.engine.connection import Database, create_database
from jindra_desk.storage.migrations.runner import MIGRATIONS, migrate
from tests.security.frozen_vault import decrypted, encrypted

DATA = Path(__file__).with_name("data")
NUMBERS = tuple(step.NUMBER for step in MIGRATIONS)
MADE_BY_ITSELF = frozenset({"schema_migrations", "sqlite_sequence"})
_MOST_BYTES = 600
INDEX = "client_words"
"""The words of the search index; FTS5 keeps tables of its own behind it, which follow from it."""


def frozen_file(number: int) -> Path:
    """`data/schema_0007.frozen`."""
    return DATA / f"schema_{number:04d}.frozen"


def thaw(number: int, path: Path) -> VaultKey:
    """Write the vault file of that schema to `path`, byte for byte as it was, and answer its key."""
    kept: dict[str, Any] = json.loads(zlib.decompress(frozen_file(number).read_bytes()))
    key = bytes.fromhex(kept["key"])
    path.write_bytes(encrypted(key, kept["vault"]))
    assert hashlib.sha256(path.read_bytes()).hexdigest() == kept["sha256"], "thawed into something else"
    return VaultKey(key)


def tables(database: Database) -> tuple[str, ...]:
    """Every table that holds rows of ours, in the order in which they were made."""
    rows = database.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                        f"AND name NOT GLOB '{INDEX}_*' ORDER BY rowid")
    return tuple(row[0] for row in rows if row[0] not in MADE_BY_ITSELF)


def columns(database: Database, table: str) -> tuple[str, ...]:
    """The names of its columns."""
    return tuple(row[0] for row in database.all("SELECT name FROM pragma_table_info(?) ORDER BY cid", (table,)))


def rows_of(database: Database, table: str, names: tuple[str, ...]) -> list[tuple[Any, ...]]:
    """All rows of these columns, in an order of their own."""
    listed = ", ".join(f'"{name}"' for name in names)
    return sorted((tuple(row) for row in database.all(f'SELECT {listed} FROM "{table}"')), key=repr)


def _short(value: Any) -> Any:
    """A long photo or document by its beginning: no step looks into it, and the file stays small."""
    return value[:_MOST_BYTES] if isinstance(value, bytes) else value


def _fill(old: Database, full: Database) -> None:
    """Put the rows of today's vault into an older one, as far as it has their columns; whatever refuses comes later."""
    waiting = []
    for table in tables(old):
        names = tuple(name for name in columns(old, table) if name in columns(full, table))
        if table == INDEX:
            names = ("rowid", *names)
        listed, gaps = ", ".join(f'"{name}"' for name in names), ", ".join("?" for _ in names)
        sql = f'INSERT OR REPLACE INTO "{table}" ({listed}) VALUES ({gaps})'
        waiting += [(sql, tuple(map(_short, row))) for row in rows_of(full, table, names)]
    old.execute("PRAGMA foreign_keys = OFF")
    old.begin_writing()
    while waiting:
        refused = []
        for sql, row in waiting:
            try:
                old.execute(sql, row)
            except sqlite.IntegrityError as error:
                refused.append((sql, row))
                last = error
        if len(refused) == len(waiting):
            raise last
        waiting = refused
    old.execute("COMMIT")
    assert old.all("PRAGMA foreign_key_check") == []


def make(number: int, full: Database, key: bytes) -> None:
    """Freeze a vault of that schema."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch, "oud.jdv")
        with Secret(key) as secret:
            old = create_database(path, secret)
            migrate(old, MIGRATIONS[:number])
            _fill(old, full)
            empty = [table for table in tables(old) if not old.value(f'SELECT count(*) FROM "{table}"')]
            assert empty == [], f"schema {number} has tables without a row"
            old.close()
        content = path.read_bytes()
        frozen_file(number).write_bytes(zlib.compress(json.dumps({
            "key": key.hex(), "vault": decrypted(key, content),
            "sha256": hashlib.sha256(content).hexdigest()}).encode(), 9))


def main() -> None:
    """Make what is missing."""
    from tests.support.full_vault import full_vault
    from tests.support.vaults import database_of

    DATA.mkdir(exist_ok=True)
    missing = [number for number in NUMBERS if not frozen_file(number).exists()]
    with tempfile.TemporaryDirectory() as scratch, full_vault(Path(scratch)) as (session, _client):
        for number in missing:
            key = hashlib.sha256(f"schema {number}".encode()).digest()
            make(number, database_of(session.vault), key)
            print(frozen_file(number).name, frozen_file(number).stat().st_size)


if __name__ == "__main__":
    main()
