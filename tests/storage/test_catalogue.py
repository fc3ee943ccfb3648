"""No field without a purpose, and none of the fields that are promised never to be kept (J-06, J-07)."""

from __future__ import annotations

from jindra_desk.domain.catalogue import CATALOGUE, FORBIDDEN, Sensitivity
from jindra_desk.domain.record_classes import LegalBasis
from jindra_desk.storage.vault import SqlVault


def columns_of(vault: SqlVault) -> set[tuple[str, str]]:
    rows = vault._database.all(
        "SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table' "
        "AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'client_words_%'")
    return {(row[0], row[1]) for row in rows}


def test_every_column_has_an_entry_and_every_entry_a_column(vault: SqlVault) -> None:
    """J-06."""
    assert columns_of(vault) == set(CATALOGUE)


def test_a_new_column_without_an_entry_is_noticed(vault: SqlVault) -> None:
    vault._database.execute("ALTER TABLE clients ADD COLUMN favourite_colour TEXT")
    assert columns_of(vault) - set(CATALOGUE) == {("clients", "favourite_colour")}


def test_every_entry_is_whole() -> None:
    for (table, column), entry in CATALOGUE.items():
        assert entry.purpose.strip(), (table, column)
        assert (entry.basis is None) == (entry.record_class is None), (table, column)
        if entry.sensitivity is Sensitivity.SPECIAL:
            assert entry.basis in (LegalBasis.CONSENT, LegalBasis.CONTRACT), (table, column)


def test_forbidden_fields_are_absent(vault: SqlVault) -> None:
    """J-07, J-61, K-104, K-112."""
    names = {column for _, column in columns_of(vault)}
    assert not names & FORBIDDEN
    assert not [name for name in names if "bsn" in name or "passport" in name or "nationality" in name]


def test_receipts_hold_no_link_to_a_client(vault: SqlVault) -> None:
    """J-22: bookkeeping stands alone; the link is a table of its own that goes with the client."""
    assert not [column for table, column in columns_of(vault) if table == "receipts" and "client" in column]
