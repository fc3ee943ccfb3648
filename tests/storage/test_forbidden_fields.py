"""None of the fields that are promised never to be kept stands in the vault (J-07, J-60, J-61)."""

from __future__ import annotations

import pytest

from jindra_desk.domain.records.forbidden import FORBIDDEN
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import database_of


def columns_of(vault: SqlVault) -> set[tuple[str, str]]:
    rows = database_of(vault).all(
        "SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table' "
        "AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'client_words_%'")
    return {(row[0], row[1]) for row in rows}


def unwanted(vault: SqlVault) -> set[str]:
    names = {column for _, column in columns_of(vault)}
    told = {name for name in names if any(word in name for word in ("bsn", "passport", "nationality"))}
    return (names & FORBIDDEN) | told


@pytest.mark.req("J-07", "K-104", "K-112")
def test_forbidden_fields_are_absent(vault: SqlVault) -> None:
    """J-07, K-104, K-112: no number of the state, no nationality, no job, no insurer's number."""
    assert unwanted(vault) == set()


def test_a_forbidden_field_is_noticed(vault: SqlVault) -> None:
    database_of(vault).execute("ALTER TABLE clients ADD COLUMN nationality TEXT")
    database_of(vault).execute("ALTER TABLE guardians ADD COLUMN bsn_of_parent TEXT")
    assert unwanted(vault) == {"nationality", "bsn_of_parent"}


@pytest.mark.req("J-22")
def test_receipts_hold_no_link_to_a_client(vault: SqlVault) -> None:
    """J-22: bookkeeping stands alone; the link is a table of its own that goes with the client."""
    assert not [column for table, column in columns_of(vault) if table == "receipts" and "client" in column]
