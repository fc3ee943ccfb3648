"""Opening a vault: distinct typed errors, and every file untouched by each of them (house.md point 9, trust #2)."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from jindra_desk.disk.durable import unfinished_name
from jindra_desk.domain.base.errors import (
    DamagedVault,
    JindraError,
    KeysMissing,
    NewerVault,
    NotAVault,
    SetupCutOff,
    StorageFailed,
    VaultExists,
    VaultGone,
    VaultInUse,
)
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.storage.engine.connection import Database, create_database, open_database, open_reader
from jindra_desk.storage.engine.pages import PAGE_BYTES, first_page_fits
from jindra_desk.storage.vault.logs import SqlVaultLogs
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import (
    VAULT_ID,
    add_clients,
    copied_vault,
    database_of,
    file_hashes,
    invented_client,
    opened_vault,
    template_key,
)


def remove_keys(path: Path) -> None:
    for ending in (".keys", ".keys.bak"):
        path.with_name(path.name + ending).unlink()


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 0x10
    path.write_bytes(bytes(content))


def as_text(path: Path) -> None:
    remove_keys(path)
    path.write_text("Beste mevrouw Jansen,")


def as_empty(path: Path) -> None:
    remove_keys(path)
    path.write_bytes(b"")


def as_plain_sqlite(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + bytes(PAGE_BYTES - 16))


def without_keys(path: Path) -> None:
    remove_keys(path)


def newer(path: Path) -> None:
    database = open_database(path, template_key())
    database.execute("PRAGMA user_version = 999")
    database.close()


def foreign(path: Path) -> None:
    database = open_database(path, template_key())
    database.execute("PRAGMA application_id = 7")
    database.close()


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size - PAGE_BYTES)


def torn(path: Path) -> None:
    os.truncate(path, PAGE_BYTES // 2)


FAULTS: list[tuple[Callable[[Path], object], type[JindraError]]] = [
    (lambda path: path.unlink(), VaultGone),
    (as_text, NotAVault),
    (as_empty, NotAVault),
    (as_plain_sqlite, NotAVault),
    (foreign, NotAVault),
    (without_keys, KeysMissing),
    (lambda path: flip(path, 100), DamagedVault),
    (lambda path: flip(path, 3), DamagedVault),
    (lambda path: path.write_bytes(os.urandom(4 * PAGE_BYTES)), DamagedVault),
    (truncated, DamagedVault),
    (torn, DamagedVault),
    (newer, NewerVault),
]


def inspected_and_opened(path: Path) -> SqlVault:
    SqlVaultStore().inspect(path)
    return SqlVaultStore().open(path, template_key())


def opened_and_checked(path: Path) -> None:
    vault = SqlVaultStore().open(path, template_key())
    try:
        vault.pages.check_integrity()
    finally:
        vault.close()


@pytest.mark.parametrize(("harm", "expected"), FAULTS)
def test_each_fault_has_its_own_error_and_touches_nothing(tmp_path: Path, harm: Callable[[Path], object],
                                                          expected: type[JindraError]) -> None:
    path = copied_vault(tmp_path)
    harm(path)
    before = file_hashes(tmp_path)
    with pytest.raises(JindraError) as caught:
        inspected_and_opened(path)
    assert type(caught.value) is expected
    assert file_hashes(tmp_path) == before


def test_another_key_is_a_damaged_vault_and_touches_nothing(tmp_path: Path) -> None:
    """`PRAGMA key` says yes to any key; we do not (trust.md)."""
    path = copied_vault(tmp_path)
    before = file_hashes(tmp_path)
    for _ in range(20):
        with pytest.raises(DamagedVault):
            SqlVaultStore().open(path, VaultKey(os.urandom(32)))
    assert file_hashes(tmp_path) == before


def test_a_key_of_another_length_is_a_bug_and_never_a_passphrase(tmp_path: Path) -> None:
    for length in (0, 31, 33):
        with pytest.raises(ValueError, match="32 bytes"):
            create_database(tmp_path / f"{length}.jdv", Secret(bytes(length)))


@pytest.mark.req("K-140")
@pytest.mark.parametrize("page", [2, 5, -1])
def test_a_flipped_bit_deep_inside_is_found_by_the_checks(tmp_path: Path, page: int) -> None:
    path = copied_vault(tmp_path)
    pages = path.stat().st_size // PAGE_BYTES
    flip(path, (page % pages) * PAGE_BYTES + 777)
    with pytest.raises(DamagedVault):
        opened_and_checked(path)


def test_a_whole_vault_passes_the_checks(vault: SqlVault) -> None:
    vault.pages.check_integrity()


def test_settings_of_every_open(vault: SqlVault) -> None:
    expected = {"cipher_page_size": "16384", "page_size": "16384", "foreign_keys": 1, "secure_delete": 1,
                "temp_store": 2, "journal_mode": "delete", "synchronous": 3, "trusted_schema": 0}
    for name, value in expected.items():
        assert database_of(vault).value(f"PRAGMA {name}") == value, name


def test_opening_needs_no_slow_derivation(tmp_path: Path) -> None:
    """The raw key goes in as it is: 256,000 rounds of PBKDF2 would take over 100 ms."""
    path = copied_vault(tmp_path)
    database = open_database(path, template_key())
    assert database.value("SELECT count(*) FROM clients") == 0
    database.close()
    plain = path.read_bytes()
    assert b"clients" not in plain
    assert not plain.startswith(b"SQLite")


def test_another_thread_is_refused(vault: SqlVault) -> None:
    refused: list[str] = []

    def trespass() -> None:
        for call in (lambda: database_of(vault).value("SELECT 1"), vault.close):
            try:
                call()
            except AssertionError as error:
                refused.append(str(error))

    thread = threading.Thread(target=trespass)
    thread.start()
    thread.join()
    assert len(refused) == 2
    assert database_of(vault).value("SELECT 1") == 1


def test_after_close_nothing_answers_and_the_key_is_gone(tmp_path: Path) -> None:
    key = template_key()
    vault = SqlVaultStore().open(copied_vault(tmp_path), key)
    vault.close()
    vault.close()
    assert not key.alive
    with pytest.raises(AssertionError):
        database_of(vault).value("SELECT 1")


def test_existing_files_are_never_overwritten(tmp_path: Path) -> None:
    path = copied_vault(tmp_path)
    before = file_hashes(tmp_path)
    with pytest.raises(VaultExists):
        SqlVaultStore().create(path, template_key(), VAULT_ID, demo=False)
    assert file_hashes(tmp_path) == before


def test_a_new_vault_is_private_to_the_user(tmp_path: Path) -> None:
    path = tmp_path / "map" / "nieuw.jdv"
    vault = SqlVaultStore().create(path, template_key(), VAULT_ID, demo=True)
    assert vault.is_demo
    assert vault.vault_id == VAULT_ID
    vault.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_creation_that_fails_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(vault: SqlVault) -> None:
        raise StorageFailed(reason="vol")

    monkeypatch.setattr(SqlVaultLogs, "agree", refuse)
    with pytest.raises(StorageFailed):
        SqlVaultStore().create(tmp_path / "nieuw.jdv", template_key(), VAULT_ID, demo=False)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_and_keeps_what_was_saved(tmp_path: Path) -> None:
    """`max_page_count` stands in for the disk: SQLite reports both as FULL."""
    vault = opened_vault(tmp_path)
    add_clients(vault, invented_client(1))
    pages = database_of(vault).value("PRAGMA page_count")
    database_of(vault).execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StorageFailed) as caught:
        add_clients(vault, *(invented_client(number, notes="x" * 500) for number in range(2, 400)))
    assert "de schijf is vol" in str(caught.value)
    with vault.reading() as uow:
        assert uow.clients.count() == 1
    vault.pages.check_integrity()
    vault.close()


def test_a_full_disk_during_a_copy_is_told(tmp_path: Path) -> None:
    """sqlcipher3's `backup()` raises without a code: SQLite's words tell what it was."""
    vault = opened_vault(tmp_path)
    target = create_database(tmp_path / "kopie", template_key())
    target.execute("PRAGMA max_page_count = 3")
    with pytest.raises(StorageFailed) as caught:
        database_of(vault).copy_to(target)
    assert "de schijf is vol" in str(caught.value)
    target.close()
    vault.close()


def test_a_read_only_vault_is_told(vault: SqlVault) -> None:
    database_of(vault).execute("PRAGMA query_only = ON")
    with pytest.raises(StorageFailed) as caught:
        add_clients(vault, invented_client(1))
    assert "mag hier niet" in str(caught.value)


def test_a_second_writer_is_told(tmp_path: Path, vault: SqlVault) -> None:
    second = open_database(vault.path, template_key())
    second.execute("PRAGMA busy_timeout = 10")
    database_of(vault).execute("BEGIN EXCLUSIVE")
    with pytest.raises(VaultInUse):
        second.execute("BEGIN IMMEDIATE")
    second.close()
    database_of(vault).execute("ROLLBACK")


def test_a_wrong_statement_is_a_bug_and_stays_one(vault: SqlVault) -> None:
    with pytest.raises(Exception, match="no such table") as caught:
        database_of(vault).execute("SELECT * FROM nergens")
    assert not isinstance(caught.value, JindraError)


def test_a_crash_in_a_transaction_rolls_back_at_the_next_opening(tmp_path: Path) -> None:
    """A hot journal is SQLite's to play back; the page check must not refuse it."""
    path = copied_vault(tmp_path)
    crashed = tmp_path / "crash"
    crashed.mkdir()
    database: Database = open_database(path, template_key())
    database.begin_writing()
    database.execute("PRAGMA cache_size = 1")
    for number in range(300):
        database.execute("INSERT INTO settings (key, value) VALUES (?, ?)", (f"{number}", "x" * 2000))
    assert path.with_name(path.name + "-journal").exists()
    for file in tmp_path.iterdir():
        if file.is_file():
            (crashed / file.name).write_bytes(file.read_bytes())
    database.close()
    vault = SqlVaultStore().open(crashed / path.name, template_key())
    assert database_of(vault).value("SELECT count(*) FROM settings") == 0
    vault.pages.check_integrity()
    vault.close()


@pytest.mark.parametrize("kind", ["", ".ledger", ".wissel", ".kopie"])
def test_what_a_kill_left_of_any_write_is_swept_at_the_next_opening(tmp_path: Path, kind: str) -> None:
    """Not only at the next write of that same file, which may never come."""
    path = copied_vault(tmp_path)
    left, other = unfinished_name(path.with_name(path.name + kind)), unfinished_name(path.with_name("brief.odt"))
    for half in (left, other):
        half.write_bytes(b"half")
    opened_vault_at(path).close()
    assert not left.exists()
    assert other.exists(), "of a file that is not ours"


def opened_vault_at(path: Path) -> SqlVault:
    return SqlVaultStore().open(path, template_key().copy())


def test_whole_pages_cut_off_are_seen_at_the_first_page(tmp_path: Path) -> None:
    """Page 1 authenticates all the same: it says how many there must be."""
    path = copied_vault(tmp_path)
    assert first_page_fits(path, template_key())
    os.truncate(path, path.stat().st_size - PAGE_BYTES)
    assert not first_page_fits(path, template_key())


def test_a_set_up_that_was_cut_off_before_anything_was_kept_is_told_as_that(tmp_path: Path) -> None:
    """A kill between the tables and the row that says whose vault this is; it ended raw."""
    path = copied_vault(tmp_path)
    database = open_database(path, template_key())
    database.execute("DELETE FROM vault_identity")
    database.close()
    with pytest.raises(SetupCutOff) as told:
        SqlVaultStore().open(path, template_key())
    assert path.name in told.value.sentence()
    assert path.is_file()


def test_a_commit_waits_for_the_disk_on_every_connection_that_writes(tmp_path: Path) -> None:
    """Trust #9: a rollback journal with EXTRA; under less an acknowledged commit can be gone after a power cut."""
    fresh = create_database(tmp_path / "nieuw.jdv", template_key())
    vault = opened_vault(tmp_path)
    for database in (fresh, database_of(vault)):
        assert (database.value("PRAGMA synchronous"), database.value("PRAGMA journal_mode")) == (3, "delete")
    fresh.close()
    vault.close()


@pytest.mark.parametrize("opens", [open_database, open_reader])
def test_sqlite_never_sees_a_file_whose_first_page_is_not_ours(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opens: Callable[[Path, Secret], Database]) -> None:
    """Trust #17: `PRAGMA key` says yes to any key; page 1 is compared before SQLite is handed the file."""
    path = copied_vault(tmp_path)
    flip(path, PAGE_BYTES // 2)
    asked: list[object] = []
    monkeypatch.setattr("jindra_desk.storage.engine.connection.sqlite.connect",
                        lambda *given, **_more: asked.append(given))
    with pytest.raises(DamagedVault):
        opens(path, template_key())
    assert asked == []
