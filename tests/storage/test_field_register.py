"""The register against the schema itself: a column that it does not know fails here, and says what to add where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.session.session import Session
from jindra_desk.domain.handout.disclosure import RecipientType
from jindra_desk.domain.records.field import Belongs, Export, Needle, NoNeedle
from jindra_desk.domain.records.register import REGISTER, field_name
from jindra_desk.storage.engine.connection import Database
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.canaries import plant_everywhere
from tests.support.practice_desk import opened_practice
from tests.support.sessions import canary_client, demo_vault, opened, services
from tests.support.vaults import database_of, opened_vault

HOW_TO_ADD = (
    "every column of the vault stands in jindra_desk/domain/records (people.py, care.py, dealings.py, upkeep.py) with "
    "its purpose, its kind (basis, class, sensitivity) and Needle.… (looked for after a destruction) or NoNeedle.… "
    "(why not); a new table also says how its rows belong to a client (Belongs) and stands in that module's tuple")

SHAPES = {
    NoNeedle.CODE: r'[a-z][a-z0-9_./]*|\[(\["[a-z_]+", ?\d+\](, ?)?)*\]|',
    NoNeedle.DAY: r"\d{4}-\d\d-\d\d(T[\d:.]+([+-]\d\d:\d\d|Z)?)?|\d\d:\d\d(:\d\d)?",
    NoNeedle.RANDOM_ID: r"[0-9a-f]{32}|",
    NoNeedle.OWNER: r"[0-9a-f]{32}|",
    NoNeedle.HASH: r"[0-9a-f]{64}|",
}
"""What a value of a field may look like that is not looked for: anything typed by hand does not."""


def schema_columns(database: Database) -> dict[str, dict[str, str]]:
    """Table → column → declared type, of every table that is not the search engine's own storage."""
    tables = database.all("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') "
                          "AND name NOT LIKE 'sqlite_%'")
    return {table: {row[0]: row[1] for row in database.all("SELECT name, type FROM pragma_table_info(?)", (table,))}
            for (table,) in tables}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    vault = opened_vault(tmp_path)
    yield database_of(vault)
    vault.close()


@pytest.mark.req("J-06")
def test_the_register_knows_every_column_and_no_other(database: Database) -> None:
    """J-06: a stored field without an entry fails the build."""
    stored = {f"{table}.{column}" for table, columns in schema_columns(database).items() for column in columns}
    known = {field_name(table, field) for table in REGISTER for field in table.fields}
    assert stored <= known, f"not in the field register: {', '.join(sorted(stored - known))}; {HOW_TO_ADD}"
    assert known <= stored, f"in the register and not in the vault; take out: {', '.join(sorted(known - stored))}"


def test_a_new_column_is_noticed(database: Database) -> None:
    """The comparison can fail: for a column, and for a table."""
    database.execute("ALTER TABLE clients ADD COLUMN nickname TEXT")
    database.execute("CREATE TABLE letters (id TEXT PRIMARY KEY, body TEXT) STRICT")
    with pytest.raises(AssertionError, match=r"clients\.nickname, letters\.body, letters\.id"):
        test_the_register_knows_every_column_and_no_other(database)


def test_each_table_belongs_to_a_client_as_the_schema_says(database: Database) -> None:
    """By a client_id, or by a parent that has one and takes its rows along."""
    tables = schema_columns(database)
    owned = {table for table, columns in tables.items() if "client_id" in columns}
    hanging = {row[0]: (row[1], row[2]) for row in database.all(
        "SELECT m.name, f.\"table\", f.\"from\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f "
        "WHERE m.type = 'table' AND f.on_delete = 'CASCADE'") if row[1] in owned and row[0] not in owned}
    said = {table.name: table for table in REGISTER}
    assert {name for name, table in said.items() if table.belongs is Belongs.BY_CLIENT_ID} == owned, HOW_TO_ADD
    by_parent = {name: (table.parent, table.link) for name, table in said.items()
                 if table.belongs is Belongs.BY_PARENT}
    assert by_parent == hanging, HOW_TO_ADD


def test_numbers_and_bytes_have_the_search_that_fits_them(database: Database) -> None:
    """A text that calls itself a number would never be looked for."""
    for table in REGISTER:
        types = schema_columns(database)[table.name]
        for field in table.fields:
            number = types[field.column] == "INTEGER"
            assert (field.search is NoNeedle.NO_TEXT) is number, field_name(table, field)
            assert (field.search is Needle.BYTES) <= (types[field.column] == "BLOB"), field_name(table, field)


def test_what_is_not_looked_for_holds_nothing_typed(tmp_path: Path) -> None:
    """Every value of a whole demo practice, and of a client with a word of their own in each text, fits its reason."""
    with opened(demo_vault(tmp_path)) as session:
        canary_client(session)
        assert isinstance(session.vault, SqlVault)
        database = database_of(session.vault)
        wrong = {}
        for table in REGISTER:
            for field in table.fields:
                shape = SHAPES.get(field.search) if isinstance(field.search, NoNeedle) else None
                if shape is not None:
                    values = database.all(f'SELECT DISTINCT "{field.column}" FROM {table.name}')
                    odd = [value for (value,) in values if isinstance(value, str) and not re.fullmatch(shape, value)]
                    wrong.update({field_name(table, field): odd} if odd else {})
        assert wrong == {}


@pytest.mark.req("J-19")
def test_the_copy_of_a_file_holds_what_the_register_says_and_nothing_else(tmp_path: Path) -> None:
    """J-19: each text that is a client's own stands in the copy for that client, unless the register says no."""
    with opened_practice(tmp_path) as session:
        _check_copy(session, tmp_path)


def _check_copy(session: Session, tmp_path: Path) -> None:
    client, _ = canary_client(session)
    planted = plant_everywhere(session, client.id)
    assert isinstance(session.vault, SqlVault)
    parent = tmp_path / "stick"
    parent.mkdir()
    done = export_client(session, services(), client.id, parent, Handout(RecipientType.CLIENT))
    body = (done.folder / "dossier.json").read_bytes()
    beside = b"".join(path.read_bytes() for path in done.folder.rglob("*.*") if path.parent != done.folder)
    for table in REGISTER:
        for field in table.fields:
            words = planted.get(field_name(table, field))
            if words is not None:
                assert (words in body) is (field.export is Export.FILE), field_name(table, field)
                assert field.search is not Needle.BYTES or (words in beside) is (field.export is Export.BESIDE)
