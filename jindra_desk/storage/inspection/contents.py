"""What a vault holds, as figures: rows per table, and one hash each over all photos and documents; and the proof of it.

The bytes of a photo or document are compared with the hash that was taken when they came in. What did not fit in the
vault already does not fit in its copy: it is counted, not refused, since a copy with one altered photo is better than
none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from typing import Any

from jindra_desk.domain.copies.backup import Contents, Manifest
from jindra_desk.storage.engine.columns import read_day
from jindra_desk.storage.engine.connection import Database

_PHOTOS = "SELECT id, sha256 FROM photos ORDER BY id"
_DOCUMENTS = "SELECT id, sha256 FROM documents ORDER BY id"
_PICTURES = "SELECT p.sha256, b.picture FROM photo_pictures b JOIN photos p ON p.id = b.photo_id"
_BYTES = "SELECT d.sha256, b.content FROM document_contents b JOIN documents d ON d.id = b.document_id"


def count_contents(database: Database) -> Manifest:
    """Count every table, without the search index, which is made again from the others. `altered` is 0 here."""
    tables = [row[0] for row in database.all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'client_words%' ORDER BY name")]
    return Manifest(
        tables={table: int(database.value(f'SELECT count(*) FROM "{table}"')) for table in tables},
        photos=_contents(database, _PHOTOS), documents=_contents(database, _DOCUMENTS),
        audit=_head(database, "SELECT sequence, digest FROM audit_log ORDER BY sequence DESC LIMIT 1"),
        ledger=_head(database, "SELECT sequence, mac FROM ledger ORDER BY sequence DESC LIMIT 1"),
        ledger_on=_ledger_day(database), altered=0)


def count_altered(database: Database, told: Callable[[], None] | None = None) -> int:
    """Read every photo and document and count those whose bytes are not those of their hash; one at a time in memory.

    `told` is called after each and may raise to stop.
    """
    altered = 0
    for sql in (_PICTURES, _BYTES):
        for sha256, content in database.walk(sql):
            altered += hashlib.sha256(content).hexdigest() != sha256
            if told is not None:
                told()
    return altered


def _contents(database: Database, sql: str) -> Contents:
    digest, count = hashlib.sha256(), 0
    for name, sha256 in database.walk(sql):
        digest.update(f"{name} {sha256}\n".encode())
        count += 1
    return Contents(count, digest.hexdigest())


def _head(database: Database, sql: str) -> tuple[int, str]:
    row: Any = database.one(sql)
    return (0, "") if row is None else (int(row[0]), bytes(row[1]).hex())


def _ledger_day(database: Database) -> date | None:
    """The day of the last line; a vault of before schema 3 knows none.

    None as well where that day cannot be read: `verify` names the row, and one altered day bars no backup.
    """
    known = database.value("SELECT count(*) FROM pragma_table_info('ledger') WHERE name = 'recorded_on'")
    recorded_on = database.value("SELECT recorded_on FROM ledger ORDER BY sequence DESC LIMIT 1") if known else None
    try:
        return read_day(recorded_on)
    except ValueError:
        return None
