"""A computer that leaves the practice holds no vault any more, and nothing that opens one (T-46)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup
from jindra_desk.application.retire.destroy_vault import destroy_vault
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.disk_faults import OddFile
from jindra_desk.domain.base.errors import VaultMissing, WrongPassphrase
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.storage.vault.backup_store import SqlBackupStore
from tests.support.practice_desk import program
from tests.support.sessions import canary_client, opened, services
from tests.support.vaults import PASSPHRASE, file_hashes, write_copy


def test_after_it_nothing_opens_and_nothing_lies_there(session: Session, tmp_path: Path) -> None:
    client, _ = canary_client(session)
    canary_client(session, 2)
    backup = make_backup(session, services(), tmp_path / "stick").file
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    path = session.vault.path
    write_copy(session.vault, path.with_name("praktijk.jdv.voor-0003"))
    session.vault.close()
    result = destroy_vault(program().stores(), path, PASSPHRASE)
    assert result.files >= 5
    assert result.left == ()
    assert result.backups == 1
    assert {file.name for file in path.parent.glob("praktijk*")} <= {"praktijk.jdv.lock"}
    with pytest.raises(VaultMissing):
        open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
    # The backup on the stick still knows who was erased: the ledger travelled with it.
    restored = tmp_path / "nieuw" / "praktijk.jdv"
    restore_backup(program().stores(), backup, restored, SecretKind.PASSPHRASE, PASSPHRASE,
                   RestoreDecisions(highest_certificate=0))
    with opened(restored) as again, again.vault.reading() as uow:
        assert uow.clients.count() == 1


def test_the_wrong_passphrase_destroys_nothing(session: Session) -> None:
    session.vault.close()
    path = session.vault.path
    before = {name: digest for name, digest in file_hashes(path.parent).items() if "tries" not in name}
    with pytest.raises(WrongPassphrase):
        destroy_vault(program().stores(), path, "iets anders")
    assert {name: digest for name, digest in file_hashes(path.parent).items() if "tries" not in name} == before


def test_the_keys_go_first_and_are_overwritten(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut off in the middle nothing opens: the order is keys, then database."""
    session.vault.close()
    gone: list[str] = []
    real = SqlBackupStore.shred

    def watched(store: SqlBackupStore, file: Path) -> None:
        gone.append(file.name)
        real(store, file)

    monkeypatch.setattr(SqlBackupStore, "shred", watched)
    destroy_vault(program().stores(), session.vault.path, PASSPHRASE)
    assert gone[:2] == ["praktijk.jdv.keys", "praktijk.jdv.keys.bak"]
    assert gone.index("praktijk.jdv") > 1


def test_shredding_writes_over_the_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = tmp_path / "geheim"
    secret.write_bytes(b"kanarie" * 1000)
    twin = secret.open("rb")
    SqlBackupStore().shred(secret)
    assert not secret.exists()
    content = twin.read()
    twin.close()
    assert len(content) == 7000
    assert b"kanarie" not in content
    SqlBackupStore().shred(secret)


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
@pytest.mark.parametrize("ending", ["", "-journal"])
def test_shredding_follows_no_link(tmp_path: Path, ending: str) -> None:
    """What is overwritten is a file of ours: a link under its name leads to somebody else's (trust #18)."""
    secret, letter = tmp_path / "geheim", tmp_path / "brief.odt"
    letter.write_bytes(b"van haar")
    secret.with_name(f"{secret.name}{ending}").symlink_to(letter)
    if ending:
        secret.write_bytes(b"kanarie")
    with pytest.raises(OddFile):
        SqlBackupStore().shred(secret)
    assert letter.read_bytes() == b"van haar"
    assert ending == "" or not secret.exists()


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
@pytest.mark.parametrize("ending", ["", "-journal"])
def test_shredding_writes_over_no_file_that_has_a_second_name(tmp_path: Path, ending: str) -> None:
    """The bytes are somebody else's too: our name goes, the owner's stays as it is (trust #18)."""
    secret, letter = tmp_path / "geheim", tmp_path / "brief.odt"
    letter.write_bytes(b"van haar" * 1000)
    planted = secret.with_name(f"{secret.name}{ending}")
    os.link(letter, planted)
    if ending:
        secret.write_bytes(b"kanarie")
    SqlBackupStore().shred(secret)
    assert list(tmp_path.iterdir()) == [letter]
    assert letter.read_bytes() == b"van haar" * 1000


def test_of_backups_that_were_never_made_nothing_is_promised(session: Session) -> None:
    path = session.vault.path
    session.vault.close()
    assert destroy_vault(program().stores(), path, PASSPHRASE).backups == 0
