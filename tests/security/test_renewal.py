"""A vault of before, with one key for everything, gets a root key at its next opening, and loses nothing by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup, verify_backup
from jindra_desk.application.vault.keys import change_passphrase, new_data_key, replace_recovery_code
from jindra_desk.disk.durable import write_whole
from jindra_desk.domain.base.errors import WrongPassphrase, WrongRecoveryCode
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.security import header as header_module
from jindra_desk.security import key_store as key_store_module
from jindra_desk.security.header import both_paths, keys_path, read_header
from tests.security.frozen_vault import PASSPHRASE, PASSPHRASE_BEFORE, RECOVERY_CODE, thaw
from tests.support.practice_desk import program
from tests.support.vaults import file_hashes

WAYS = ((SecretKind.PASSPHRASE, PASSPHRASE), (SecretKind.RECOVERY_CODE, RECOVERY_CODE))


@pytest.fixture
def thawed(tmp_path: Path) -> tuple[Path, Path]:
    return thaw(tmp_path)


def key_of(path: Path, kind: SecretKind = SecretKind.PASSPHRASE, text: str = PASSPHRASE) -> VaultKey:
    """Open and close as the program does; answer the vault's key."""
    session = open_vault(program().stores(), path, kind, text)
    try:
        return session.vault.sealing.lend_key()
    finally:
        session.vault.close()


@pytest.mark.parametrize(("kind", "text"), WAYS)
def test_the_database_keeps_its_key_and_its_pages(thawed: tuple[Path, Path], kind: SecretKind, text: str) -> None:
    path, _ = thawed
    with program().keys.unlock(path, kind, text) as before:
        assert not before.has_own_root, "reading alone renews nothing"
        only = before.reveal()
    assert read_header(path).seals == ()
    with key_of(path, kind, text) as key:
        assert key.has_own_root
        assert key.reveal() == only
        assert key.root.reveal() != only
        root = key.root.reveal()
    header = read_header(path)
    assert len(header.seals) == 1
    assert both_paths(path)[0].read_bytes() == both_paths(path)[1].read_bytes()
    for way, typed in WAYS:
        with key_of(path, way, typed) as again:
            assert again.reveal() == only
            assert again.root.reveal() == root, "renewed once"
    content = keys_path(path).read_bytes()
    for secret in (only, root):
        assert secret.hex().encode() not in content


def test_no_slot_leads_over_the_old_key_once_both_secrets_are_new(thawed: tuple[Path, Path]) -> None:
    path, _ = thawed
    keys = program().keys
    code = keys.new_recovery_code()
    session = open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
    assert read_header(path).seals[0].bridge is not None
    change_passphrase(session, keys, PASSPHRASE, "nieuwe woorden hier samen")
    assert read_header(path).seals[0].bridge is not None, "the recovery sheet still needs it"
    replace_recovery_code(session, keys, "nieuwe woorden hier samen", code)
    assert read_header(path).seals[0].bridge is None
    session.vault.close()
    for kind, text in ((SecretKind.PASSPHRASE, "nieuwe woorden hier samen"), (SecretKind.RECOVERY_CODE, code)):
        key_of(path, kind, text).destroy()
    with pytest.raises(WrongPassphrase):
        key_of(path)
    with pytest.raises(WrongRecoveryCode):
        key_of(path, *WAYS[1])


def test_a_new_data_key_changes_root_and_database_key(thawed: tuple[Path, Path]) -> None:
    path, _ = thawed
    keys = program().keys
    session = open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
    with session.vault.sealing.lend_key() as before:
        new_data_key(session, keys, PASSPHRASE, keys.new_recovery_code())
        with session.vault.sealing.lend_key() as after:
            assert not after.same_as(before)
            assert not after.root.same_as(before.root)
    session.vault.close()
    key_of(path).destroy()


@pytest.mark.parametrize("renewed", [False, True])
def test_a_backup_of_before_verifies_and_comes_back(thawed: tuple[Path, Path], renewed: bool) -> None:
    path, backup = thawed
    if renewed:
        key_of(path).destroy()
    report = verify_backup(program().stores(), backup, SecretKind.PASSPHRASE, PASSPHRASE)
    assert (report.clients, report.ledger_last) == (1, 1)
    restored = restore_backup(program().stores(), backup, path, SecretKind.RECOVERY_CODE, RECOVERY_CODE,
                              RestoreDecisions(highest_certificate=1))
    assert restored.clients == 1
    with key_of(path) as key:
        assert key.has_own_root
    assert len(read_header(path).seals) == 1


def test_a_backup_of_before_is_still_verified_with_the_key_of_the_renewed_vault(thawed: tuple[Path, Path]) -> None:
    """As the monthly test does it: with the open vault's key, not with what the backup's slots lead to."""
    path, backup = thawed
    with key_of(path) as key:
        assert program().stores().backups.verify(backup, key).clients == 1


def test_wrong_words_and_words_of_before_open_nothing_and_change_nothing(thawed: tuple[Path, Path]) -> None:
    path, _ = thawed
    before = file_hashes(path.parent)
    for wrong in ("iets anders", PASSPHRASE_BEFORE):
        with pytest.raises(WrongPassphrase):
            key_of(path, text=wrong)
    after = {name: digest for name, digest in file_hashes(path.parent).items() if not name.endswith(".tries")}
    assert after == before


@pytest.mark.parametrize("writes", range(3))
def test_a_renewal_that_is_cut_off_leaves_a_vault_that_opens(thawed: tuple[Path, Path], writes: int,
                                                             monkeypatch: pytest.MonkeyPatch) -> None:
    class Cut(BaseException):
        """The power goes off."""

    path, _ = thawed
    done = 0

    def write(target: Path, content: bytes) -> None:
        nonlocal done
        if done == writes:
            raise Cut
        done += 1
        write_whole(target, content)

    with monkeypatch.context() as patched:
        patched.setattr(header_module, "write_whole", write)
        if writes < 2:
            with pytest.raises(Cut):
                key_of(path)
        else:
            key_of(path).destroy()
    for way, typed in WAYS:
        with key_of(path, way, typed) as key:
            assert key.has_own_root
    assert not list(path.parent.glob("*.onleesbaar*")), "a copy that lagged behind is no stranger"
    assert both_paths(path)[0].read_bytes() == both_paths(path)[1].read_bytes()


def test_a_full_disk_at_the_renewal_bars_nobody(thawed: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = thawed

    def full(target: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(header_module, "write_whole", full)
        with key_of(path) as key:
            assert not key.has_own_root
    with key_of(path) as key:
        assert key.has_own_root


def test_it_bites_without_the_renewal(thawed: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = thawed
    monkeypatch.setattr(key_store_module, "_renew", lambda *_: ())
    with key_of(path) as key:
        assert not key.has_own_root
