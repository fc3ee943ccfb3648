"""The vault that is open asks, before each write, whether it is still this process that has it (K-136)."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore import restore
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup
from jindra_desk.application.restore.target import put_aside_broken_keys
from jindra_desk.application.vault.stores import Stores
from jindra_desk.bootstrap.adapters import Adapters
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import FileHeld, LockLost
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.engine.connection import open_database
from jindra_desk.system.instance.vault_lock import VaultLock
from tests.support.practice_desk import opened_practice, program, write
from tests.support.sessions import services
from tests.support.vaults import NOW, PASSPHRASE


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    (tmp_path / "x").mkdir()
    with opened_practice(tmp_path) as session:
        return session.vault.path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
def test_two_programs_never_both_write(vault: Path) -> None:
    with program().open(vault, PASSPHRASE, None) as session:
        vault.with_name(f"{vault.name}.lock").unlink()
        second = VaultLock(vault)
        second.acquire()
        with session.vault.reading() as uow:
            before = uow.audit.count()
        with pytest.raises(LockLost):
            write(session, lambda _uow: None)
        with session.vault.reading() as uow:
            assert uow.audit.count() == before
        second.release()
        write(session, lambda _uow: None)
        with session.vault.reading() as uow:
            assert uow.audit.count() == before + 1


def test_another_programs_lock_on_the_file_is_told_as_that(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No window of ours has it: that would have been told before."""
    monkeypatch.setattr("jindra_desk.storage.engine.connection._BUSY_SECONDS", 0.05)
    with program().open(vault, PASSPHRASE, None) as session, session.vault.sealing.lend_key() as key:
        other = open_database(vault, key)
        other.execute("BEGIN EXCLUSIVE")
        try:
            with pytest.raises(FileHeld) as held:
                write(session, lambda uow: uow.audit.append(Verb.LOCK, ObjectKind.VAULT, None, NOW))
        finally:
            other.close()
        assert "ander programma" in held.value.sentence()
        assert "venster" not in held.value.sentence()
        assert isinstance(held.value.__cause__, sqlite.OperationalError)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
def test_a_restore_does_not_swap_under_a_lock_that_another_has(vault: Path, tmp_path: Path,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    """Its lock file is taken away while it builds: nothing is put in the place of what the other one has open."""
    with opened_practice(tmp_path / "x") as session:
        backup, target = make_backup(session, services(), tmp_path / "stick").file, session.vault.path
    desk, before, second = program(), target.read_bytes(), VaultLock(target)
    lock = desk.instance_lock(target)
    lock.acquire()

    def lost(stores: Stores, place: Path) -> None:
        target.with_name(f"{target.name}.lock").unlink()
        second.acquire()
        put_aside_broken_keys(stores, place)

    monkeypatch.setattr(restore, "put_aside_broken_keys", lost)
    with pytest.raises(LockLost):
        restore_backup(desk.stores(), backup, target, SecretKind.PASSPHRASE, PASSPHRASE, RestoreDecisions(0))
    assert target.read_bytes() == before
    second.release()
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
@pytest.mark.parametrize("taken", ["at once", "meanwhile"])
def test_a_new_data_key_is_not_put_in_place_under_a_lock_that_another_has(vault: Path, taken: str) -> None:
    desk = program()
    second = VaultLock(vault)

    def lost() -> None:
        vault.with_name(f"{vault.name}.lock").unlink()
        second.acquire()

    with desk.open(vault, PASSPHRASE, None) as session, desk.keys.new_key() as fresh:
        before = vault.read_bytes()
        if taken == "at once":
            lost()
        with pytest.raises(LockLost):
            session.vault.change_key(
                fresh, lambda uow: uow.audit.append(Verb.CHANGE, ObjectKind.VAULT, None, NOW),
                lost if taken == "meanwhile" else lambda: None)
        assert vault.read_bytes() == before
        second.release()
        with session.vault.reading() as uow:
            assert uow.audit.count() > 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
def test_the_keys_are_not_written_under_a_lock_that_another_has(vault: Path) -> None:
    """The composition root's own key store; each call that writes a header, before it writes."""
    slots = beside(vault, VaultFile.KEYS).read_bytes()
    desk, second = Adapters(), VaultLock(vault)
    lock = desk.lock_of(vault)
    lock.acquire()
    for file in (beside(vault, VaultFile.KEYS), beside(vault, VaultFile.KEYS_SPARE), beside(vault, VaultFile.LOCK)):
        file.unlink()
    second.acquire()
    with pytest.raises(LockLost):
        desk.keys.adopt_slots(vault, slots)
    assert not beside(vault, VaultFile.KEYS).exists()
    second.release()
    desk.keys.adopt_slots(vault, slots)
    assert beside(vault, VaultFile.KEYS).exists()
    lock.release()
