"""A vault file of every schema that was ever written opens today, with every row that it had."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from jindra_desk.application.ports.repositories.clients import ClientFilter
from jindra_desk.storage.engine.connection import open_still
from jindra_desk.storage.migrations.runner import newest, schema_number, schema_text
from jindra_desk.storage.vault.store import SqlVaultStore
from tests.storage.migrations.frozen_vaults import DATA, NUMBERS, columns, frozen_file, rows_of, tables, thaw
from tests.storage.migrations.test_migrations import SCHEMA
from tests.support.vaults import TODAY, cheap_keys, database_of

Rows = dict[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]]
MADE_AGAIN = frozenset({"client_index", "client_words", "search_state"})
"""Made from the other tables, at the opening that brings a vault up to date."""


def test_every_schema_has_its_file() -> None:
    """A new migration brings one: `python -m tests.storage.migrations.frozen_vaults`."""
    assert sorted(DATA.glob("*.frozen")) == [frozen_file(number) for number in NUMBERS]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_vault_of_that_schema_opens_with_every_row_it_had(tmp_path: Path, number: int) -> None:
    path = tmp_path / "oud.jdv"
    slots, _ = cheap_keys().create(path, "v-oud", "zin")
    slots.destroy()
    with thaw(number, path) as key:
        before: Rows = {}
        still = open_still(path, key)
        assert schema_number(still) == number
        for table in tables(still):
            names = columns(still, table)
            before[table] = names, rows_of(still, table, names)
            assert before[table][1], f"{table} has no row"
        still.close()

        vault = SqlVaultStore().open(path, key)
        try:
            database = database_of(vault)
            assert schema_number(database) == newest()
            assert schema_text(database) == SCHEMA.read_text(encoding="utf-8")
            for table, (names, rows) in before.items():
                if table not in MADE_AGAIN:
                    assert rows_of(database, table, names) == rows, table
            vault.pages.check_integrity()
            with vault.reading() as uow:
                shown = uow.clients.search("", which=ClientFilter.EVERYONE, today=TODAY).rows
                assert len(shown) == len(before["clients"][1])
                for row in shown:
                    assert uow.clients.get(row.id).name == row.name
                    assert uow.treatments.of_client(row.id)
                    assert not uow.unreadable()
        finally:
            vault.close()
