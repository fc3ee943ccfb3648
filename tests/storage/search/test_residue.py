"""Words of erased clients in the search index are seen, however FTS5 shortened them (J-09, trust #11)."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.storage.search.residue import IndexUnreadable, _terms, index_has_residue, orphan_words
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import add_clients, database_of, invented_client, opened_vault


@pytest.fixture
def vault(tmp_path: Path) -> SqlVault:
    return opened_vault(tmp_path)


def test_an_index_of_living_clients_has_no_orphans(vault: SqlVault) -> None:
    """Hundreds of names with the same beginnings, over many leaves and segments, with letters beyond ASCII."""
    add_clients(vault, *(invented_client(n, surname=f"Řehořová{n:03d}", given="Šárka", street=f"Kerkstraat{n}",
                                         email=f"naam.{n}@voorbeeld.nl") for n in range(400)))
    add_clients(vault, *(invented_client(n, surname=f"van den Berg{n}") for n in range(400, 420)))
    assert orphan_words(database_of(vault)) == frozenset()
    assert database_of(vault).value("SELECT count(*) FROM client_words_data") > 5
    vault.close()


def test_words_that_nobody_has_any_more_are_found_and_cleaned(vault: SqlVault) -> None:
    """FTS5's own `secure-delete` taken away; every page was searched in vain for these words (measured)."""
    add_clients(vault, *(invented_client(n, surname=f"Vogel{n}kanarie") for n in range(3)))
    database_of(vault).execute("INSERT INTO client_words (client_words, rank) VALUES ('secure-delete', 0)")
    rank = database_of(vault).value("SELECT max(rowid) FROM client_words")
    words = database_of(vault).value("SELECT words FROM client_words WHERE rowid = ?", (rank,))
    database_of(vault).execute("DELETE FROM client_words WHERE rowid = ?", (rank,))
    left = orphan_words(database_of(vault))
    assert any(word.decode() in words and b"kanarie" in word for word in left)
    assert index_has_residue(database_of(vault))
    report = vault.pages.scan_residue({})
    assert (report.found, report.compacted) == ((), True)
    assert orphan_words(database_of(vault)) == frozenset()
    vault.close()


@given(st.binary(max_size=60))
def test_a_leaf_that_is_none_is_refused_or_read_within_bounds(untrusted: bytes) -> None:
    """Damage never runs on or raises anything else."""
    try:
        for term in _terms(untrusted):
            assert len(term) < 4096
    except IndexUnreadable:
        return


def test_an_index_that_cannot_be_read_counts_as_residue(vault: SqlVault) -> None:
    add_clients(vault, invented_client(1))
    database_of(vault).execute("UPDATE client_words_data SET block = x'0000ffff01' WHERE id > 100")
    assert index_has_residue(database_of(vault))
    vault.close()
