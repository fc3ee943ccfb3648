"""The file of the open vault is exchanged, moved or shredded by somebody else: told as that, and nothing is saved."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jindra_desk.application.copies.backup import begin_backup, finish_backup, make_backup
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchors import anchor_head, read_anchors
from jindra_desk.application.vault.keys import change_passphrase, replace_recovery_code, set_pin
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import VaultMoved, VaultReplaced
from jindra_desk.domain.copies.backup_faults import BackupNotNoted
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from tests.support.practice_desk import opened_practice, program, write
from tests.support.sessions import services
from tests.support.vaults import NOW, PASSPHRASE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace a file that is open")


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    (tmp_path / "x").mkdir()
    with opened_practice(tmp_path / "x") as session:
        return make_backup(session, services(), tmp_path / "stick").file


@pytest.fixture
def session(tmp_path: Path, backup: Path) -> Iterator[Session]:
    with program().open(next((tmp_path / "x").rglob("*.jdv")), PASSPHRASE, None) as opened:
        yield opened


def _by_a_file_manager(vault: Path) -> None:
    fresh = vault.with_name("elders")
    shutil.copy(vault, fresh)
    fresh.replace(vault)


def _by_a_folder_with_a_copy(vault: Path) -> None:
    folder = vault.parent
    shutil.copytree(folder, folder.with_name("gesynchroniseerd"))
    folder.rename(folder.with_name("oud"))
    folder.with_name("gesynchroniseerd").rename(folder)


@pytest.mark.parametrize("exchange", [_by_a_file_manager, _by_a_folder_with_a_copy])
def test_nothing_is_saved_in_a_file_that_nobody_finds(session: Session, exchange: Callable[[Path], None]) -> None:
    vault = session.vault.path
    exchange(vault)
    before, keys = vault.read_bytes(), beside(vault, VaultFile.KEYS).read_bytes()
    with pytest.raises(VaultReplaced) as told:
        write(session, lambda _uow: None)
    words = told.value.sentence()
    assert vault.name in words
    assert "niets bewaard" in words
    assert "open hem opnieuw" in words
    assert "beschadigd" not in words
    assert "venster" not in words
    assert vault.read_bytes() == before
    assert beside(vault, VaultFile.KEYS).read_bytes() == keys


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_vault_that_was_moved_is_told_as_moved_and_saves_again_when_it_is_back(session: Session, what: str) -> None:
    vault = session.vault.path
    away = vault if what == "file" else vault.parent
    away.rename(away.with_name("elders"))
    if what == "folder":
        vault.parent.mkdir()
    with pytest.raises(VaultMoved) as told:
        write(session, lambda _uow: None)
    assert "terug met de naam van eerst" in told.value.sentence()
    if what == "folder":
        shutil.rmtree(vault.parent)
    away.with_name("elders").rename(away)
    write(session, lambda _uow: None)


def _into_the_open_file(vault: Path, content: bytes) -> None:
    """As `cp` and tools that synchronise do: the same file, with other bytes."""
    with vault.open("r+b") as file:
        file.truncate(0)
        file.write(content)


def _used(session: Session, use: str) -> None:
    if use == "write":
        write(session, lambda _uow: None)
    else:
        with session.vault.reading() as uow:
            uow.clients.count()


@pytest.mark.parametrize("saves", [1, 5])
@pytest.mark.parametrize("use", ["read", "write"])
def test_an_older_copy_written_into_the_open_file_is_noticed(session: Session, saves: int, use: str) -> None:
    """The inode stays; but the log does not hold what was saved last, so nothing is shown or saved from it."""
    vault = session.vault.path
    older = vault.read_bytes()
    for _ in range(saves):
        write(session, lambda _uow: None)
    with session.vault.reading():
        pass
    _into_the_open_file(vault, older)
    with pytest.raises(VaultReplaced) as told:
        _used(session, use)
    assert "niets bewaard" in told.value.sentence()
    assert vault.read_bytes() == older


def test_a_copy_with_a_history_of_its_own_is_noticed(session: Session, tmp_path: Path) -> None:
    """As many rows, and other ones: the vault went on on another computer."""
    vault = session.vault.path
    elsewhere = tmp_path / "andere computer"
    shutil.copytree(vault.parent, elsewhere)
    (elsewhere / f"{vault.name}.lock").unlink(missing_ok=True)
    with program().open(elsewhere / vault.name, PASSPHRASE, None) as other:
        for _ in range(4):
            write(other, lambda _uow: None)
    for _ in range(2):
        write(session, lambda uow: uow.audit.append(Verb.EXPORT, ObjectKind.CLIENT, None, NOW))
    _into_the_open_file(vault, (elsewhere / vault.name).read_bytes())
    with pytest.raises(VaultReplaced):
        write(session, lambda _uow: None)


def test_a_backup_of_what_stood_there_for_a_moment_is_none(session: Session, tmp_path: Path) -> None:
    """The older file is away again when the copy is proven; the copy itself tells what it is of."""
    vault, aside, place = session.vault.path, tmp_path / "opzij", tmp_path / "andere stick"
    older = vault.read_bytes()
    write(session, lambda _uow: None)
    place.mkdir()
    work = begin_backup(session, services(), place)
    vault.rename(aside)
    vault.write_bytes(older)
    with pytest.raises(VaultReplaced):
        work.run()
    assert list(place.iterdir()) == []
    assert not list(vault.parent.glob("*.back-up-*"))
    aside.replace(vault)
    made = make_backup(session, services(), place)
    assert made.file.exists()


def test_a_backup_that_stands_is_not_told_as_nothing(session: Session, tmp_path: Path) -> None:
    """The vault is replaced when it had arrived: it is there, and who reads «niets bewaard» would look for none."""
    place = tmp_path / "andere stick"
    place.mkdir()
    work = begin_backup(session, services(), place)
    work.run()
    _by_a_file_manager(session.vault.path)
    with pytest.raises(BackupNotNoted) as told:
        finish_backup(session, services(), work)
    assert work.job.final.name in told.value.sentence()
    assert work.job.final.exists()


def test_the_same_bytes_written_again_bar_nothing(session: Session) -> None:
    vault = session.vault.path
    write(session, lambda _uow: None)
    _into_the_open_file(vault, vault.read_bytes())
    write(session, lambda _uow: None)
    with session.vault.reading() as uow:
        assert uow.clients.count() >= 0


def test_an_exchange_in_the_middle_of_a_save_is_not_called_saved(session: Session) -> None:
    with pytest.raises(VaultReplaced):
        write(session, lambda _uow: _by_a_file_manager(session.vault.path))


@pytest.mark.parametrize("opened", [False, True])
def test_a_restore_by_another_program_is_told_as_that(session: Session, backup: Path, opened: bool) -> None:
    """The lock file was taken away first; when the other one also opens, it shreds what is open here."""
    vault, other = session.vault.path, program()
    beside(vault, VaultFile.LOCK).unlink()
    lock = other.instance_lock(vault)
    lock.acquire()
    restore_backup(other.stores(), backup, vault, SecretKind.PASSPHRASE, PASSPHRASE, RestoreDecisions(0))
    lock.release()
    if opened:
        with other.open(vault, PASSPHRASE, None):
            pass
    for attempt in (lambda: write(session, lambda _uow: None), lambda: session.vault.pages.scan_residue({}),
                    session.vault.pages.compact, lambda: session.vault.inspection().__enter__()):
        with pytest.raises(VaultReplaced):
            attempt()
    if opened:
        with pytest.raises(VaultReplaced), session.vault.reading() as uow:
            list(uow.audit.entries())


def test_no_key_and_no_anchor_is_written_for_a_vault_that_is_not_there(session: Session, tmp_path: Path) -> None:
    desk, vault = program(), session.vault.path
    _by_a_file_manager(vault)
    keys = beside(vault, VaultFile.KEYS).read_bytes()
    for attempt in (lambda: change_passphrase(session, desk.keys, PASSPHRASE, "vier heel andere woorden"),
                    lambda: replace_recovery_code(session, desk.keys, PASSPHRASE, desk.keys.new_recovery_code()),
                    lambda: set_pin(session, desk.keys, PASSPHRASE, "482916"),
                    lambda: anchor_head(session, desk.near_anchors)):
        with pytest.raises(VaultReplaced):
            attempt()
    assert beside(vault, VaultFile.KEYS).read_bytes() == keys
    assert not beside(vault, VaultFile.PIN).exists()
    assert not any(read_anchors(desk.near_anchors, session.vault.vault_id).untrusted.values())


def test_the_way_on_is_to_open_it_again(tmp_path: Path, backup: Path) -> None:
    desk, vault = program(), next((tmp_path / "x").rglob("*.jdv"))
    assert backup.exists()
    with desk.open(vault, PASSPHRASE, None) as session:
        _by_a_file_manager(vault)
        with pytest.raises(VaultReplaced):
            write(session, lambda _uow: None)
    with desk.open(vault, PASSPHRASE, None) as again:
        write(again, lambda _uow: None)


def test_the_journal_of_who_has_the_vault_now_is_left_alone(session: Session) -> None:
    """SQLite would play it back into the old file, and remove it: reading on in that one is refused too."""
    vault = session.vault.path
    _by_a_file_manager(vault)
    journal = vault.with_name(f"{vault.name}-journal")
    journal.write_bytes(b"somebody else's")
    with pytest.raises(VaultReplaced), session.vault.reading() as uow:
        uow.audit.count()
    assert journal.read_bytes() == b"somebody else's"
