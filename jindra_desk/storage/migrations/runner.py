"""Brings a vault to this program's schema, one numbered step at a time, each committed together with its record."""

from __future__ import annotations

import glob
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from jindra_desk.domain.base.errors import NewerVault, NotAVault
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.engine.verified_copy import write_verified_copy
from jindra_desk.storage.migrations import (
    m0001_tables,
    m0002_search,
    m0003_copies,
    m0004_document_heads,
    m0005_one_client,
    m0006_readable_outputs,
    m0007_copy_order,
    m0008_copies_under_way,
    m0009_disclosure_place,
    m0010_seals,
    m0011_minimum_terms,
    m0012_performed_without,
    m0013_declarations,
    m0014_kept_requests,
    m0015_promised_terms,
    m0016_visits_waiting,
    m0017_complaint_holds,
    m0018_photo_approvals,
    m0019_withdrawal_effects,
    m0020_take_downs,
    m0021_request_outcomes,
    m0022_text_readers,
)

APPLICATION_ID = 0x4A444B56
"""`JDKV` in the database header: a keyed database of another program is not a vault."""


class Migration(Protocol):
    """One step; it brings its own SQL and imports no live code."""

    NUMBER: int
    NAME: str
    STATEMENTS: tuple[str, ...]


MIGRATIONS: tuple[Migration, ...] = (
    m0001_tables,
    m0002_search,
    m0003_copies,
    m0004_document_heads,
    m0005_one_client,
    m0006_readable_outputs,
    m0007_copy_order,
    m0008_copies_under_way,
    m0009_disclosure_place,
    m0010_seals,
    m0011_minimum_terms,
    m0012_performed_without,
    m0013_declarations,
    m0014_kept_requests,
    m0015_promised_terms,
    m0016_visits_waiting,
    m0017_complaint_holds,
    m0018_photo_approvals,
    m0019_withdrawal_effects,
    m0020_take_downs,
    m0021_request_outcomes,
    m0022_text_readers,
)
"""In order; an explicit list, so that a frozen program carries them all."""

Progress = Callable[[int, int], None]

_RECORDS = """CREATE TABLE schema_migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT"""


def newest(migrations: Sequence[Migration] = MIGRATIONS) -> int:
    """Number of the schema that this program writes."""
    return migrations[-1].NUMBER


def schema_number(database: Database) -> int:
    """Number of the last step that was done; raises `NotAVault` when this database is not one of ours."""
    if database.value("PRAGMA application_id") != APPLICATION_ID:
        raise NotAVault(file=database.path.name)
    return int(database.value("PRAGMA user_version"))


def check_not_newer(database: Database, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Raise `NewerVault` (untouched) for a vault of a later program."""
    if schema_number(database) > newest(migrations):
        raise NewerVault


def migrate(database: Database, migrations: Sequence[Migration] = MIGRATIONS) -> tuple[int, ...]:
    """Run the steps that are missing; answer their numbers. A failing step leaves the vault as it was before it."""
    fresh = database.value("SELECT count(*) FROM sqlite_master") == 0
    done = 0 if fresh else schema_number(database)
    missing = [step for step in migrations if done < step.NUMBER]
    for step in missing:
        database.begin_writing()
        try:
            if fresh:
                database.execute(_RECORDS)
                database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                fresh = False
            for statement in step.STATEMENTS:
                database.execute(statement)
            database.execute("INSERT INTO schema_migrations (number, name) VALUES (?, ?)", (step.NUMBER, step.NAME))
            database.execute(f"PRAGMA user_version = {step.NUMBER}")
            database.execute("COMMIT")
        except BaseException:
            if database.in_transaction():
                database.execute("ROLLBACK")
            raise
    return tuple(step.NUMBER for step in missing)


def copy_path(vault: Path, number: int) -> Path:
    """`X.jdv.voor-0002`: the vault as it was before step 2."""
    return vault.with_name(f"{vault.name}.voor-{number:04d}")


def copies_beside(vault: Path) -> list[Path]:
    """Every copy that migrations left beside the vault."""
    names = f"{glob.escape(vault.name)}.voor-[0-9][0-9][0-9][0-9]"
    return sorted(path for path in vault.parent.glob(names) if path.is_file())


def copy_before(database: Database, data_key: Secret, number: int, progress: Progress | None = None) -> Path:
    """Make the verified copy before step `number`; one of an earlier attempt is replaced."""
    target = copy_path(database.path, number)
    write_verified_copy(database, data_key, target, progress)
    return target


def schema_text(database: Database) -> str:
    """Answer the whole schema as SQL, in the order of names: the content of `schema.sql`.

    FTS5 makes its own tables behind `client_words`; they follow from it and are left out.
    """
    rows = database.all(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
        "AND name NOT GLOB 'client_words_*' "
        "ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, name")
    pragmas = f"PRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {schema_number(database)};\n"
    return pragmas + "".join(f"\n{row[0]};\n" for row in rows)
