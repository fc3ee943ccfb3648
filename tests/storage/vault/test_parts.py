"""The parts of an open vault follow its key, and nothing is marked or adopted without a row in the log."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import NOW, TODAY, opened_vault


def test_what_is_sealed_follows_a_new_data_key(vault: SqlVault) -> None:
    """The parts share one connection and one key: none of them goes on with the old one."""
    before = vault.sealing.seal("proef", b"inhoud")
    mac = vault.sealing.anchor_mac(b"kop")
    with VaultKey(bytearray(os.urandom(32))) as fresh:
        def noted(uow: UnitOfWork) -> None:
            uow.audit.append(Verb.CHANGE, ObjectKind.VAULT, None, NOW)
        vault.change_key(fresh, noted, lambda: None)
        with vault.sealing.lend_key() as lent:
            assert lent.same_as(fresh)
    with pytest.raises(ValueError):
        vault.sealing.unseal("proef", before)
    assert vault.sealing.anchor_mac(b"kop") == mac
    vault.pages.check_integrity()
    assert vault.logs.first_broken_audit_row() is None


def test_a_demo_mark_needs_its_row_in_the_log_and_stays(tmp_path: Path) -> None:
    vault = opened_vault(tmp_path)
    with pytest.raises(AssertionError), vault.unit_of_work() as uow:
        uow.practice.mark_demo()
    marked = [vault.is_demo]
    with vault.unit_of_work() as uow:
        uow.practice.mark_demo()
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, NOW)
    assert [*marked, vault.is_demo] == [False, True]
    vault.close()


def test_lines_of_another_ledger_are_adopted_with_a_row_in_the_log(vault: SqlVault, tmp_path: Path) -> None:
    """The ledger file follows; what is known already is not told twice, and without a row nothing is kept."""
    with vault.unit_of_work() as uow:
        uow.ledger.append(LedgerEvent(LedgerKind.DESTRUCTION, "s1", "", "verzoek", TODAY))
        uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, None, NOW)
    told = vault.logs.ledger_records()
    with vault.unit_of_work() as uow:
        assert uow.ledger.adopt(told) == 0
    with vault.unit_of_work() as uow:
        uow.ledger.append(LedgerEvent(LedgerKind.DESTRUCTION, "s2", "", "verzoek", TODAY))
        uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, None, NOW)
    longer = vault.logs.ledger_records()
    vault.open_file.database.execute("DELETE FROM ledger WHERE sequence = 2")
    with pytest.raises(AssertionError), vault.unit_of_work() as uow:
        uow.ledger.adopt(longer)
    with vault.unit_of_work() as uow:
        assert uow.ledger.adopt(longer) == 1
        uow.audit.append(Verb.IMPORT, ObjectKind.VAULT, None, NOW)
    assert vault.logs.ledger_records() == longer
    assert vault.logs.first_broken_ledger_row() is None
