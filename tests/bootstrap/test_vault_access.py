"""The vault that is open asks, before each write, whether it is still this process that has it (K-136)."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from jindra_desk.domain.base.errors import FileHeld, LockLost
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.engine.connection import open_database
from jindra_desk.system.instance.vault_lock import VaultLock
from tests.support.practice_desk import opened_practice, program, write
from tests.support.vaults import NOW, PASSPHRASE


@pytest.fixture
def vault(tmp_path: Path) -> Path:
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
