"""The unit of work: all or nothing, never without a trace, and both logs whole (house.md 6, K-03, T-44)."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.errors import StorageFailed, UnknownClient
from jindra_desk.domain.base.ids import SubjectId
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind
from jindra_desk.storage.ledger import file as ledger_file_module
from jindra_desk.storage.ledger.file import LedgerFile, ledger_path
from jindra_desk.storage.vault.open_file import known_records
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import (
    NOW,
    add_clients,
    copied_vault,
    database_of,
    invented_client,
    opened_vault,
    template_key,
    written,
)

EVENT = LedgerEvent(LedgerKind.DESTRUCTION, "subject", "", "termijn")


class Stop(Exception):
    """Something goes wrong in the middle."""


def stop() -> None:
    raise Stop


def count(vault: SqlVault) -> int:
    with vault.reading() as uow:
        return uow.clients.count()


def test_an_error_undoes_everything(vault: SqlVault) -> None:
    def write(uow: UnitOfWork) -> None:
        uow.clients.add(invented_client(1))
        uow.ledger.append(EVENT)
        stop()

    with pytest.raises(Stop):
        written(vault, write)
    with vault.reading() as uow:
        assert uow.clients.count() == 0
        assert uow.audit.count() == 0
    assert vault.logs.ledger_records() == ()


@given(st.lists(st.tuples(st.integers(1, 5), st.booleans()), max_size=12))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_only_units_that_ended_well_are_kept(tmp_path_factory: pytest.TempPathFactory,
                                             steps: list[tuple[int, bool]]) -> None:
    vault = opened_vault(tmp_path_factory.mktemp("units"))
    kept: set[int] = set()
    rows = 0
    for number, succeeds in steps:
        try:
            with vault.unit_of_work() as uow:
                if number in kept:
                    uow.erasure.erase(invented_client(number).id)
                else:
                    uow.clients.add(invented_client(number, surname=f"Naam{number}"))
                uow.audit.append(Verb.CHANGE, ObjectKind.CLIENT, None, NOW)
                if not succeeds:
                    stop()
        except Stop:
            continue
        rows += 1
        kept ^= {number}
    with vault.reading() as uow:
        assert set(uow.clients.ids()) == {invented_client(number).id for number in kept}
        assert uow.audit.count() == rows
    assert vault.logs.first_broken_audit_row() is None
    vault.close()


def test_a_change_without_an_audit_row_is_a_bug_and_not_kept(vault: SqlVault) -> None:
    """Point 6: every change writes one row; drafts and settings too."""
    with pytest.raises(AssertionError, match="audit"), vault.unit_of_work() as uow:
        uow.clients.add(invented_client(1))
    with pytest.raises(AssertionError, match="audit"), vault.unit_of_work() as uow:
        uow.settings.put("taal", "nl")
    assert count(vault) == 0


def test_reading_cannot_write(vault: SqlVault) -> None:
    with vault.reading() as uow, pytest.raises(AssertionError, match="reading"):
        uow.clients.add(invented_client(1))
    assert count(vault) == 0


def test_units_do_not_nest(vault: SqlVault) -> None:
    with vault.reading(), pytest.raises(AssertionError, match="nest"), vault.unit_of_work():
        pass
    assert count(vault) == 0


def test_a_commit_that_the_disk_refuses_is_an_error_and_nothing_is_kept(vault: SqlVault) -> None:
    pages = database_of(vault).value("PRAGMA page_count")
    database_of(vault).execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageFailed):
        written(vault, lambda uow: uow.settings.put("veel", "x" * 200_000))
    with vault.reading() as uow:
        assert uow.settings.get("veel") is None
    database_of(vault).execute("PRAGMA max_page_count = 1000000")
    written(vault, lambda uow: uow.settings.put("veel", "nu wel"))


def test_what_was_committed_is_there_after_reopening(tmp_path: Path) -> None:
    vault = opened_vault(tmp_path)
    add_clients(vault, invented_client(1))
    vault.close()
    again = SqlVaultStore().open(vault.path, template_key())
    assert count(again) == 1
    again.close()


# --- audit log --------------------------------------------------------------------------------------------------------


def audited(vault: SqlVault, rows: int) -> None:
    for number in range(rows):
        with vault.unit_of_work() as uow:
            uow.audit.append(Verb.VIEW, ObjectKind.CLIENT, SubjectId(f"s{number % 2}"), NOW)


@pytest.mark.req("K-140")
@pytest.mark.parametrize("tamper", [
    "UPDATE audit_log SET moment = '2020-01-01T00:00:00+00:00' WHERE sequence = 3",
    "UPDATE audit_log SET verb = 'erase' WHERE sequence = 3",
    "UPDATE audit_log SET verb = 'nonsense' WHERE sequence = 3",
    "UPDATE audit_log SET object_kind = 'vault' WHERE sequence = 3",
    "UPDATE audit_log SET subject = 's9' WHERE sequence = 3",
    "UPDATE audit_log SET digest = zeroblob(32) WHERE sequence = 3",
    "DELETE FROM audit_log WHERE sequence = 3",
])
def test_an_altered_audit_row_is_found_where_it_stands(vault: SqlVault, tamper: str) -> None:
    audited(vault, 6)
    assert vault.logs.first_broken_audit_row() is None
    database_of(vault).execute(tamper)
    assert vault.logs.first_broken_audit_row() == 3


def test_audit_rows_of_one_subject_and_bookkeeping_without_one(vault: SqlVault) -> None:
    audited(vault, 4)
    with vault.unit_of_work() as uow:
        uow.audit.append(Verb.CREATE, ObjectKind.RECEIPT, SubjectId("s0"), NOW)
    with vault.reading() as uow:
        assert [entry.sequence for entry in uow.audit.of_subject(SubjectId("s0"))] == [1, 3]
        last = list(uow.audit.entries())[-1]
    assert last.subject is None
    assert last.moment == "2026-11-21"
    assert vault.logs.first_broken_audit_row() is None


# --- ledger -----------------------------------------------------------------------------------------------------------


def append(uow: UnitOfWork, events: int = 1) -> None:
    uow.ledger.append_all([EVENT] * events)


def test_ledger_lines_follow_the_commit_and_chain(vault: SqlVault) -> None:
    written(vault, lambda uow: append(uow, 2))
    written(vault, append)
    assert [record.sequence for record in vault.logs.ledger_records()] == [1, 2, 3]
    content = ledger_path(vault.path).read_bytes()
    assert b'"subject"' in content
    assert EVENT.subject.encode() not in content.replace(b'"subject"', b"")


def test_a_crash_between_commit_and_file_is_completed_at_the_next_opening(tmp_path: Path,
                                                                          monkeypatch: pytest.MonkeyPatch) -> None:
    vault = opened_vault(tmp_path)
    written(vault, append)

    def refuse(ledger: LedgerFile, known: object) -> None:
        raise StorageFailed(reason="weg")

    with monkeypatch.context() as patched:
        patched.setattr(ledger_file_module.LedgerFile, "complete", refuse)
        written(vault, append)
    assert len(vault.logs.ledger_records()) == 1
    vault.close()
    again = SqlVaultStore().open(vault.path, template_key())
    assert len(again.logs.ledger_records()) == 2
    again.close()


@pytest.mark.parametrize("harm", ["torn", "altered", "gone", "garbage", "reordered"])
def test_a_harmed_ledger_file_is_mended_from_the_vault(tmp_path: Path, harm: str) -> None:
    vault = opened_vault(tmp_path)
    written(vault, lambda uow: append(uow, 4))
    whole = ledger_path(vault.path).read_bytes()
    lines = whole.splitlines(keepends=True)
    vault.close()
    path = ledger_path(vault.path)
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes({"torn": whole[:-20], "altered": whole.replace(b"termijn", b"verzoek", 1),
                          "garbage": b"\xff\x00" + whole, "reordered": b"".join(reversed(lines))}[harm])
    again = SqlVaultStore().open(vault.path, template_key())
    assert path.read_bytes() == whole
    again.close()


def test_an_older_vault_that_is_put_back_learns_what_happened_after_it(tmp_path: Path) -> None:
    """T-44: the file beside the vault outlives it, and the chain goes on from there."""
    path = copied_vault(tmp_path)
    old = path.read_bytes()
    vault = SqlVaultStore().open(path, template_key())
    written(vault, lambda uow: append(uow, 3))
    vault.close()
    path.write_bytes(old)
    again = SqlVaultStore().open(path, template_key())
    assert len(again.logs.ledger_records()) == 3
    written(again, append)
    assert [record.sequence for record in again.logs.ledger_records()] == [1, 2, 3, 4]
    again.close()


def test_a_file_with_another_history_is_joined_with_ours(tmp_path: Path) -> None:
    """T-44: nothing that either of the two tells is lost, in vault or file; the file as it was is put aside."""
    path = copied_vault(tmp_path)
    old = path.read_bytes()
    vault = SqlVaultStore().open(path, template_key())
    written(vault, lambda uow: append(uow, 2))
    vault.close()
    file = ledger_path(path).read_bytes()
    path.write_bytes(old)
    ledger_path(path).unlink()
    vault = SqlVaultStore().open(path, template_key())
    written(vault, lambda uow: uow.ledger.append_all([LedgerEvent(LedgerKind.WITHDRAWAL, "s", "o", "intrekking")] * 3))
    vault.close()
    ledger_path(path).write_bytes(file)
    again = SqlVaultStore().open(path, template_key())
    assert again.logs.ledgers_joined
    records = again.logs.ledger_records()
    assert records == known_records(database_of(again))
    assert [record.kind for record in records] == [LedgerKind.WITHDRAWAL] * 3 + [LedgerKind.DESTRUCTION] * 2
    assert ledger_path(path).with_name(f"{path.name}.ledger.oud-1").read_bytes() == file
    written(again, lambda uow: append(uow, 1))
    assert len(again.logs.ledger_records()) == 6
    again.close()
    later = SqlVaultStore().open(path, template_key())
    assert not later.logs.ledgers_joined
    later.close()


def test_joining_that_was_cut_off_is_done_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The vault has it all, the file not yet: the next opening makes the file again, and adds nothing twice."""
    path = copied_vault(tmp_path)
    old = path.read_bytes()
    vault = SqlVaultStore().open(path, template_key())
    written(vault, lambda uow: append(uow, 2))
    vault.close()
    file = ledger_path(path).read_bytes()
    path.write_bytes(old)
    ledger_path(path).unlink()
    vault = SqlVaultStore().open(path, template_key())
    written(vault, lambda uow: uow.ledger.append_all([LedgerEvent(LedgerKind.WITHDRAWAL, "s", "o", "intrekking")]))
    vault.close()
    ledger_path(path).write_bytes(file)

    def full(*_: object) -> None:
        raise StorageFailed(reason="vol")

    with monkeypatch.context() as patched:
        patched.setattr(LedgerFile, "replace", full)
        SqlVaultStore().open(path, template_key()).close()
    assert ledger_path(path).read_bytes() == file
    again = SqlVaultStore().open(path, template_key())
    assert len(again.logs.ledger_records()) == len(known_records(database_of(again))) == 3
    again.close()


def test_a_long_statement_can_be_stopped_from_another_thread(vault: SqlVault) -> None:
    """The lock does not wait for it: the transaction is undone, and the vault goes on working."""
    def endless(uow: UnitOfWork) -> None:
        uow.clients.save(replace(invented_client(1), notes="half"))
        database_of(vault).one(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400000000) SELECT max(i) FROM n")

    add_clients(vault, invented_client(1))
    timer = threading.Timer(0.1, vault.interrupt)
    timer.start()
    with pytest.raises(StorageFailed):
        written(vault, endless)
    timer.join()
    with vault.reading() as uow:
        assert uow.clients.get(invented_client(1).id).notes == ""
    vault.interrupt()
    add_clients(vault, invented_client(2))


def test_clients_that_came_back_with_an_older_vault_are_known(tmp_path: Path) -> None:
    """T-44: only a destruction of the whole client counts, not of one photo."""
    vault = opened_vault(tmp_path)
    gone, kept = invented_client(1), invented_client(2)
    add_clients(vault, gone, kept)
    vault.close()
    old = vault.path.read_bytes()
    vault = SqlVaultStore().open(vault.path, template_key())

    def destroy(uow: UnitOfWork) -> None:
        uow.erasure.erase(gone.id)
        uow.ledger.append(LedgerEvent(LedgerKind.DESTRUCTION, gone.subject, "", "verzoek"))
        uow.ledger.append(LedgerEvent(LedgerKind.DESTRUCTION, kept.subject, "foto", "verzoek"))

    written(vault, destroy)
    with vault.reading() as uow:
        assert uow.ledger.returned_clients() == ()
    vault.close()
    vault.path.write_bytes(old)
    again = SqlVaultStore().open(vault.path, template_key())
    with again.reading() as uow:
        assert uow.ledger.count() == 2
        assert uow.ledger.returned_clients() == (gone.id,)
    again.close()


def test_unknown_clients_are_a_typed_error(vault: SqlVault) -> None:
    with vault.reading() as uow:
        for ask in (uow.clients.get, uow.retention.facts):
            with pytest.raises(UnknownClient):
                ask(invented_client(9).id)
    with pytest.raises(UnknownClient):
        written(vault, lambda uow: uow.clients.save(invented_client(9)))


def test_too_little_memory_to_compact_is_a_typed_fault(vault: SqlVault, monkeypatch: pytest.MonkeyPatch) -> None:
    """VACUUM needs as much memory as the file is large: an opening that owes one must not fail as a bug."""
    def exhausted(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(database_of(vault), "execute", exhausted)
        with pytest.raises(StorageFailed):
            vault.pages.compact()
