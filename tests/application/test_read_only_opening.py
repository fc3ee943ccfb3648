"""A vault that cannot be written, and that reading in place would show as it is not: it is read as a private copy.

A journal that waits, an older schema, a ledger that tells more, a destruction that was not done again (trust #9, #12).
"""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest

from jindra_desk.application.clients.fields import ClientInput
from jindra_desk.application.clients.register import register_client
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.drafts import save_draft
from jindra_desk.application.session.locking import ResumeState, keep_for_lock, take_resume
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import NewerVault
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.vault.read_only import NoRoomApart, OpenedReadOnly, VaultReadOnly
from jindra_desk.storage.engine.connection import open_database
from jindra_desk.storage.migrations.runner import MIGRATIONS
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.system.folders.paths import room_apart
from tests.support.practice_desk import add_client, opened_practice, program
from tests.support.read_only_place import forbidden
from tests.support.sessions import canary_client, opened, services
from tests.support.vaults import (
    NOW,
    PASSPHRASE,
    VAULT_ID,
    cheap_keys,
    file_hashes,
    write_copy,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The disk that will be read-only."""
    made = tmp_path / "schijf"
    made.mkdir()
    return made


def clients_of(session: Session) -> int:
    with session.vault.reading() as uow:
        return uow.clients.count()


def with_waiting_journal(folder: Path) -> Path:
    """A crash in the middle of a transaction: part of it stands in the file already, and the journal undoes it."""
    work = folder.parent / "werk"
    work.mkdir()
    with opened_practice(work) as session:
        add_client(session)
        path, key = session.vault.path, session.vault.sealing.lend_key()
    database = open_database(path, key)
    database.execute("PRAGMA cache_size = 1")
    database.execute("BEGIN IMMEDIATE")
    for number in range(300):
        database.execute("INSERT INTO settings (key, value) VALUES (?, ?)", (f"{number}", "x" * 2000))
    for file in work.iterdir():
        shutil.copy(file, folder / file.name)
    database.close()
    assert folder.joinpath(f"{path.name}-journal").stat().st_size > 0
    return folder / path.name


def test_a_waiting_journal_is_played_back_elsewhere(folder: Path) -> None:
    path = with_waiting_journal(folder)
    before = file_hashes(folder)
    with forbidden(folder):
        with opened(path) as session:
            assert session.vault.read_only
            assert clients_of(session) == 1
            with session.vault.reading() as uow:
                assert uow.settings.get("7") is None
            room = room_apart(path, make=False)
            assert room is not None
            assert stat.S_IMODE(room.stat().st_mode) == 0o700
            assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in room.iterdir())
            with pytest.raises(VaultReadOnly):
                register_client(session, ClientInput(surname="Novák"))
        assert list(room.iterdir()) == []
    assert file_hashes(folder) == before


def test_a_copy_that_a_kill_left_goes_at_the_next_opening(folder: Path) -> None:
    path = with_waiting_journal(folder)
    with forbidden(folder):
        killed = open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
        room = room_apart(path, make=False)
        assert room is not None
        assert list(room.iterdir())
        SqlVault.close(killed.vault)  # type: ignore[arg-type]  # the process ends: nothing is tidied
        assert list(room.iterdir())
    with opened(path) as session:
        assert not session.vault.read_only
        assert list(room.iterdir()) == []


def test_without_room_for_the_copy_it_is_told(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, home = with_waiting_journal(folder), tmp_path / "thuis"
    home.mkdir()
    for name in ("XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(home))
    with forbidden(folder), forbidden(home), pytest.raises(NoRoomApart) as caught, opened(path):
        pass
    assert "nergens plek" in str(caught.value)


def test_an_older_schema_is_read_as_todays(folder: Path) -> None:
    path = folder / "oud.jdv"
    key, _ = cheap_keys().create(path, VAULT_ID, PASSPHRASE, None)
    SqlVaultStore(MIGRATIONS[:-1]).create(path, key, VAULT_ID, demo=True).close()
    key = cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)
    with forbidden(folder):
        vault = SqlVaultStore(room=room_apart).open_read_only(path, key.copy(), "read_only", _NothingDue())
        assert vault.path != path
        with vault.reading() as uow:
            assert uow.outputs.open() == ()
        vault.close()
    with forbidden(folder), pytest.raises(NewerVault):
        SqlVaultStore(MIGRATIONS[:-2], room_apart).open_read_only(path, key, "read_only", _NothingDue())


class _NothingDue:
    def is_due(self, vault: object) -> bool:
        del vault
        return False

    def settle(self, vault: object) -> None:
        del vault


def test_who_was_erased_since_does_not_come_back(folder: Path, tmp_path: Path) -> None:
    """Trust #12: an older vault was put back beside the newer ledger, and the disk cannot be written."""
    with opened_practice(folder) as session:
        client, canaries = canary_client(session)
        older, path = tmp_path / "ouder", session.vault.path
        write_copy(session.vault, older)
        destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    path.write_bytes(older.read_bytes())
    with forbidden(folder), opened(path) as session:
        assert session.vault.read_only
        assert clients_of(session) == 0
    assert canaries.words


def test_nothing_is_due_in_a_vault_that_was_open_before(folder: Path) -> None:
    """Read in place: a disk that fails may have pages that cannot be copied."""
    with opened_practice(folder) as session:
        after_opening(session, services)
        path = session.vault.path
    with forbidden(folder), opened(path) as session:
        assert session.vault.path == path
        assert [type(told) for told in after_opening(session, services).notices] == [OpenedReadOnly]


def test_saving_drafts_and_locking(folder: Path) -> None:
    """J-28: a draft that cannot be kept is an error that the window tells; where the owner was is just not kept."""
    with opened_practice(folder) as session:
        client, _ = canary_client(session)
        keep_for_lock(session, ResumeState("clients"), None)
        path = session.vault.path
    draft = Draft("client", client.id, "", {"notes": "half getypt"}, NOW)
    with forbidden(folder), opened(path) as session:
        resumed = take_resume(session)
        assert resumed is not None
        assert resumed.screen == "clients"
        keep_for_lock(session, ResumeState("today"), None)
        for save in (lambda: save_draft(session, draft), lambda: keep_for_lock(session, None, draft)):
            with pytest.raises(VaultReadOnly):
                save()


def test_a_ledger_that_tells_more_is_heard_although_nothing_else_is_due(folder: Path, tmp_path: Path) -> None:
    """Read in place, the vault would not know of the destruction, nor would what is read from it (trust #12)."""
    with opened_practice(folder) as session:
        client, _ = canary_client(session)
        older, path = tmp_path / "ouder", session.vault.path
        write_copy(session.vault, older)
        destroy_client(session, services(), client.id, ErasureReason.REQUEST)
        told = len(session.vault.logs.ledger_records())
    path.write_bytes(older.read_bytes())
    key = cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE)
    with forbidden(folder):
        vault = SqlVaultStore(room=room_apart).open_read_only(path, key, "read_only", _NothingDue())
        with vault.reading() as uow:
            assert uow.ledger.count() == told > 0
        vault.close()
