"""Migrations: one schema however a vault came to it, a proven copy first, and no failure that harms (house.md 7, 8).

`schema.sql` is written again with `python -m tests.storage.migrations.test_migrations`.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlcipher3 import dbapi2 as sqlite

import jindra_desk.storage.migrations.runner as runner_module
from jindra_desk.application.ports.repositories.clients import ClientFilter
from jindra_desk.domain.base.errors import DamagedVault, NewerVault, StorageFailed
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine import verified_copy as copies_module
from jindra_desk.storage.engine.connection import Database, create_database, open_database
from jindra_desk.storage.engine.verified_copy import check_integrity
from jindra_desk.storage.migrations import m0001_tables, m0002_search
from jindra_desk.storage.migrations.runner import (
    MIGRATIONS,
    Migration,
    copies_beside,
    copy_path,
    migrate,
    newest,
    schema_number,
    schema_text,
)
from jindra_desk.storage.vault.store import SqlVaultStore
from tests.support.vaults import TODAY, cheap_keys, file_hashes, numbered_id, template_key

SCHEMA = Path(runner_module.__file__).parent.parent / "schema.sql"

FROZEN_CLIENT = """INSERT INTO clients (id, subject, surname, given, initials, prefix, partner_surname, partner_prefix,
    name_use, former_surname, birth_date, phone, email, street, house_number, addition, postcode, town,
    preferred_channel, source, informed_on, photo_preference, notes, portrait, paper_file, paper_destroyed_on,
    photos_on_phone, ended_on, restricted_since, keep_longer_until, registered_on, changed_on, last_contact_on,
    sort_key, last_treatment_on, keep_through, held)
    VALUES (:id, 's' || :id, :surname, 'Joëlle', '', 'van den', '', '', 'partner_own', '', NULL, '+31612345678',
    'j@voorbeeld.nl', 'Kerkstraat', '4', '', '1234 AB', 'Utrecht', '', 'client', NULL, '', 'houdt van thee', NULL, 0,
    NULL, 0, NULL, NULL, NULL, '2025-01-02', '2025-01-02', '2025-01-02', lower(:surname) || char(31) || 'joelle'
    || char(31) || 'van den', NULL, NULL, 0)"""
"""As step 1 had it; frozen here, so that a later change of the live code cannot make this vault newer than it was."""


def old_vault(folder: Path, clients: int = 3) -> Path:
    """A vault as the program of step 1 left it, with data and keys."""
    path = folder / "oud.jdv"
    data_key, _ = cheap_keys().create(path, "v-oud", "zin")
    data_key.destroy()
    database = create_database(path, template_key())
    migrate(database, (m0001_tables,))
    database.execute(
        "INSERT INTO vault_identity (id, vault_id, demo, ledger_key) VALUES (1, 'v-oud', 0, ?)", (bytes(32),))
    for number in range(clients):
        database.execute(FROZEN_CLIENT, {"id": numbered_id(number), "surname": f"Heuvel{number}"})
    database.close()
    return path


def text_of(path: Path) -> str:
    database = open_database(path, template_key(), with_keys=False)
    try:
        return schema_text(database)
    finally:
        database.close()


def fresh_schema(folder: Path) -> str:
    SqlVaultStore().create(folder / "nieuw.jdv", template_key(), "v", demo=False).close()
    return text_of(folder / "nieuw.jdv")


def test_fresh_migrated_and_written_schema_are_the_same(tmp_path: Path) -> None:
    old = old_vault(tmp_path)
    SqlVaultStore().open(old, template_key()).close()
    written = SCHEMA.read_text()
    assert fresh_schema(tmp_path) == written
    assert text_of(old) == written


def test_numbers_are_consecutive_and_recorded(tmp_path: Path) -> None:
    assert [step.NUMBER for step in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))
    assert len(MIGRATIONS) >= 2
    fresh_schema(tmp_path)
    database = open_database(tmp_path / "nieuw.jdv", template_key(), with_keys=False)
    records = [tuple(row) for row in database.all("SELECT number, name FROM schema_migrations ORDER BY number")]
    assert records == [(step.NUMBER, step.NAME) for step in MIGRATIONS]
    assert schema_number(database) == newest()
    database.close()


def test_migrations_import_no_live_code() -> None:
    for file in (SCHEMA.parent / "migrations").glob("m0*.py"):
        imports = [line for line in file.read_text().splitlines() if line.startswith(("import ", "from "))]
        assert imports == ["from __future__ import annotations"], file.name


def test_an_old_vault_upgrades_with_its_data_and_can_be_searched(tmp_path: Path) -> None:
    old = old_vault(tmp_path)
    told: list[tuple[int, int]] = []
    vault = SqlVaultStore().open(old, template_key(), progress=lambda done, total: told.append((done, total)))
    with vault.reading() as uow:
        page = uow.clients.search("joelle heuvel1", which=ClientFilter.EVERYONE, today=TODAY)
        assert [row.name.display for row in page.rows] == ["Joëlle van den Heuvel1"]
        assert uow.clients.get(page.rows[0].id).notes == "houdt van thee"
    vault.pages.check_integrity()
    vault.close()
    assert told
    assert told[-1][0] == told[-1][1]


def test_a_verified_encrypted_copy_comes_first(tmp_path: Path) -> None:
    old = old_vault(tmp_path)
    SqlVaultStore().open(old, template_key()).close()
    copy = copy_path(old, 2)
    assert copies_beside(old) == [copy]
    assert b"Heuvel" not in copy.read_bytes()
    check_integrity(copy, template_key())
    database = open_database(copy, template_key(), with_keys=False)
    assert schema_number(database) == 1
    assert database.value("SELECT count(*) FROM clients") == 3
    database.close()


def test_opening_todays_vault_makes_no_copy(tmp_path: Path) -> None:
    old = old_vault(tmp_path)
    SqlVaultStore().open(old, template_key()).close()
    copy_path(old, 2).unlink()
    SqlVaultStore().open(old, template_key()).close()
    assert copies_beside(old) == []


def test_a_copy_that_cannot_be_proven_stops_the_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = old_vault(tmp_path)
    before = file_hashes(tmp_path)

    def fail(path: Path, data_key: Secret) -> None:
        raise DamagedVault

    monkeypatch.setattr(copies_module, "check_integrity", fail)
    with pytest.raises(DamagedVault):
        SqlVaultStore().open(old, template_key())
    assert file_hashes(tmp_path) == before


def test_cancelling_the_copy_leaves_everything_as_it_was(tmp_path: Path) -> None:
    class Cancelled(Exception):
        pass

    def cancel(done: int, total: int) -> None:
        raise Cancelled

    old = old_vault(tmp_path)
    before = file_hashes(tmp_path)
    with pytest.raises(Cancelled):
        SqlVaultStore().open(old, template_key(), progress=cancel)
    assert file_hashes(tmp_path) == before


@dataclass
class Step:
    """A migration made for a test."""

    NUMBER: int
    NAME: str
    STATEMENTS: tuple[str, ...]


def failing_steps() -> list[tuple[int, int]]:
    return [(step.NUMBER, at) for step in MIGRATIONS for at in range(len(step.STATEMENTS) + 1) if step.NUMBER > 1]


@pytest.mark.parametrize(("number", "at"), failing_steps())
def test_a_failure_at_any_statement_leaves_the_old_vault_usable(tmp_path: Path, number: int, at: int) -> None:
    old = old_vault(tmp_path)
    broken: list[Migration] = []
    for step in MIGRATIONS:
        statements = step.STATEMENTS
        if number == step.NUMBER:
            statements = (*statements[:at], "INSERT INTO nergens VALUES (1)", *statements[at:])
        broken.append(Step(step.NUMBER, step.NAME, statements))
    with pytest.raises(sqlite.OperationalError):
        SqlVaultStore(broken).open(old, template_key())
    database = open_database(old, template_key())
    assert schema_number(database) == number - 1
    assert database.value("SELECT count(*) FROM clients") == 3
    database.close()
    SqlVaultStore().open(old, template_key()).close()
    assert text_of(old) == SCHEMA.read_text()


def test_a_full_disk_during_the_index_leaves_a_vault_that_opens_later(tmp_path: Path,
                                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    from jindra_desk.storage.search.index import ClientIndex
    old = old_vault(tmp_path)

    def full(index: ClientIndex) -> None:
        raise StorageFailed(reason="vol")

    with monkeypatch.context() as patched:
        patched.setattr(ClientIndex, "rebuild", full)
        with pytest.raises(StorageFailed):
            SqlVaultStore().open(old, template_key())
    vault = SqlVaultStore().open(old, template_key())
    with vault.reading() as uow:
        assert uow.clients.search("heuvel", which=ClientFilter.EVERYONE, today=TODAY).total == 3
    vault.close()


def test_a_newer_vault_is_refused_untouched(tmp_path: Path) -> None:
    fresh_schema(tmp_path)
    path = tmp_path / "nieuw.jdv"
    later: Migration = Step(newest() + 1, "later", ("CREATE TABLE later (id INTEGER)",))
    database: Database = open_database(path, template_key(), with_keys=False)
    migrate(database, (*MIGRATIONS, later))
    database.close()
    cheap_keys().create(path, "v", "zin")[0].destroy()
    before = file_hashes(tmp_path)
    with pytest.raises(NewerVault):
        SqlVaultStore().open(path, template_key())
    assert file_hashes(tmp_path) == before


FROZEN_LINE = "INSERT INTO ledger VALUES (1, 'destruction', :subject, :object, 'verzoek', :mac)"


def test_a_vault_of_step_2_keeps_its_ledger_and_its_chain_t_44(tmp_path: Path) -> None:
    """Step 3 adds the day of a line; a line without one has the MAC it always had."""
    path = tmp_path / "oud.jdv"
    cheap_keys().create(path, "v-oud", "zin")[0].destroy()
    database = create_database(path, template_key())
    migrate(database, (m0001_tables, m0002_search))
    database.execute("INSERT INTO vault_identity VALUES (1, 'v-oud', 0, ?)", (bytes(32),))
    body = f'[1,"destruction","{"11" * 32}","{"22" * 32}","verzoek"]'
    mac = hmac.digest(bytes(32), bytes(32) + body.encode(), "sha256")
    database.execute(FROZEN_LINE, {"subject": b"\x11" * 32, "object": b"\x22" * 32, "mac": mac})
    database.close()
    vault = SqlVaultStore().open(path, template_key())
    with vault.reading() as uow:
        (record,) = uow.ledger.records()
        assert (record.sequence, record.on) == (1, None)
        assert uow.copies.all() == ()
    assert vault.logs.ledger_records() == (record,)
    vault.close()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        SCHEMA.write_text(fresh_schema(Path(folder)))
