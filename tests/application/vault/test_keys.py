"""PIN, new recovery sheet, new data key: proven by the passphrase, logged, and whole whenever it is cut off."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.keys import (
    KeysChanged,
    change_passphrase,
    new_data_key,
    remove_pin,
    replace_forgotten_passphrase,
    replace_recovery_code,
    set_pin,
)
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.base.errors import DamagedVault, StorageFailed, WrongPassphrase, WrongRecoveryCode
from jindra_desk.domain.copies.backup_faults import BackupUnderWay
from jindra_desk.domain.copies.copy_jobs import CopyUnderWay
from jindra_desk.domain.vault.audit import Verb
from jindra_desk.domain.vault.key_faults import KeysUnsure, PinUnusable
from jindra_desk.domain.vault.pin import PinHindrance, PinTooSimple
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.security import header as header_module
from jindra_desk.security.header import keys_path, read_header, spare_keys_path
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.security.recovery_code import new_recovery_code
from jindra_desk.storage.vault import rekey, vault
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.key_rings import Computer, MemoryKeyring
from tests.support.practice_desk import open_practice, program
from tests.support.vaults import (
    CHEAP,
    NOW,
    PASSPHRASE,
    add_clients,
    file_hashes,
    invented_client,
    invented_photo,
    stored_document,
    written,
)

PIN = "284657"
OTHER = "heel andere lange woorden"


def unfinished(vault: Path) -> list[str]:
    """What lies beside the vault under a random name: a file that is not whole."""
    return [file.name for file in vault.parent.iterdir() if file.name.startswith(".jd-")]


@dataclass
class Owner:
    """A practice's vault that stands open, with everything that opens it."""

    session: Session
    stores: Stores
    ring: MemoryKeyring
    code: str

    @property
    def path(self) -> Path:
        return self.session.vault.path

    @property
    def keys(self) -> HeaderKeyStore:
        keys = self.stores.keys
        assert isinstance(keys, HeaderKeyStore)
        return keys

    @property
    def vault(self) -> SqlVault:
        assert isinstance(self.session.vault, SqlVault)
        return self.session.vault

    def logged(self) -> list[Verb]:
        with self.session.vault.reading() as uow:
            return [entry.verb for entry in uow.audit.entries()]

    def opens(self, kind: SecretKind, text: str, path: Path | None = None) -> bool:
        """Whether the closed vault opens that way, whole and with its clients."""
        try:
            session = open_vault(self.stores, path or self.path, kind, text)
        except (WrongPassphrase, KeysUnsure, PinUnusable):
            return False
        try:
            assert isinstance(session.vault, SqlVault)
            session.vault.pages.check_integrity()
            assert session.vault.logs.first_broken_audit_row() is None
            with session.vault.reading() as uow:
                assert uow.clients.count() == 2
        finally:
            session.vault.close()
        return True


@pytest.fixture
def owner(tmp_path: Path) -> Iterator[Owner]:
    ring, computer = MemoryKeyring(), Computer()
    keys = HeaderKeyStore(lambda: CHEAP, ring, computer, computer.boot_id, floor=CHEAP)
    session = open_practice(tmp_path)
    stores = replace(program().stores(), keys=keys, keyring=ring)
    assert isinstance(session.vault, SqlVault)
    clients = [invented_client(number, surname=f"Kanarie{number}") for number in (1, 2)]
    add_clients(session.vault, *clients)
    photo, prepared = invented_photo(clients[0], 5, b"foto" * 20_000)
    document = stored_document(clients[1], 6, b"%PDF papier")
    written(session.vault, lambda uow: uow.photos.add(photo, prepared))
    written(session.vault, lambda uow: uow.documents.add(document, b"%PDF papier"))
    code = new_recovery_code()
    replace_recovery_code(session, keys, PASSPHRASE, code)
    yield Owner(session, stores, ring, code)
    session.vault.close()


def test_a_pin_is_set_with_the_passphrase_only_and_logged(owner: Owner) -> None:
    before = len(owner.logged())
    with pytest.raises(PinTooSimple):
        set_pin(owner.session, owner.keys, "niet eens gekeken", "123456")
    with pytest.raises(WrongPassphrase):
        set_pin(owner.session, owner.keys, "iets anders dan dat", PIN)
    assert owner.keys.pins.state(owner.path).hindrance is PinHindrance.NOT_SET
    assert len(owner.logged()) == before
    set_pin(owner.session, owner.keys, PASSPHRASE, PIN)
    assert owner.logged()[before:] == [Verb.CHANGE]
    owner.session.vault.close()
    assert owner.opens(SecretKind.PIN, PIN)
    assert not owner.opens(SecretKind.PIN, "284658")


def test_a_removed_pin_opens_no_more(owner: Owner) -> None:
    set_pin(owner.session, owner.keys, PASSPHRASE, PIN)
    remove_pin(owner.session, owner.keys)
    assert owner.ring.values == {}
    assert owner.logged()[-2:] == [Verb.CHANGE, Verb.CHANGE]
    owner.session.vault.close()
    assert not owner.opens(SecretKind.PIN, PIN)


def test_a_new_recovery_code_kills_the_old_one_in_both_copies(owner: Owner) -> None:
    fresh, rows = new_recovery_code(), len(owner.logged())
    with pytest.raises(WrongPassphrase):
        replace_recovery_code(owner.session, owner.keys, "iets anders dan dat", fresh)
    with pytest.raises(WrongRecoveryCode):
        replace_recovery_code(owner.session, owner.keys, PASSPHRASE, "geen code")
    changed = replace_recovery_code(owner.session, owner.keys, PASSPHRASE, fresh.lower())
    assert "oude herstelcode" in changed.older_backups
    assert owner.logged()[rows:] == [Verb.CHANGE]
    owner.session.vault.close()
    for copy in (keys_path(owner.path), spare_keys_path(owner.path)):
        other = keys_path(owner.path) if copy != keys_path(owner.path) else spare_keys_path(owner.path)
        kept = other.read_bytes()
        other.unlink()
        assert not owner.opens(SecretKind.RECOVERY_CODE, owner.code)
        assert owner.opens(SecretKind.RECOVERY_CODE, fresh)
        assert other.read_bytes() == kept
    assert owner.opens(SecretKind.PASSPHRASE, PASSPHRASE)


def test_who_changes_the_passphrase_is_told_what_older_backups_open_with(owner: Owner) -> None:
    older = owner.keys.slots_for_backup(owner.path, owner.vault.sealing.lend_key())
    for change in (change_passphrase, replace_forgotten_passphrase):
        proof = PASSPHRASE if change is change_passphrase else owner.code
        changed = change(owner.session, owner.keys, proof, OTHER)
        assert isinstance(changed, KeysChanged)
        assert "oude wachtwoordzin" in changed.older_backups
    elsewhere = owner.path.with_name("elders.jdv")
    owner.keys.adopt_slots(elsewhere, older)
    owner.keys.unlock(elsewhere, SecretKind.PASSPHRASE, PASSPHRASE).destroy()
    with pytest.raises(WrongPassphrase):
        owner.keys.unlock(owner.path, SecretKind.PASSPHRASE, PASSPHRASE)


def test_a_new_data_key_keeps_everything_and_the_session_goes_on(owner: Owner) -> None:
    set_pin(owner.session, owner.keys, PASSPHRASE, PIN)
    old, fresh, rows = owner.vault.sealing.lend_key(), new_recovery_code(), len(owner.logged())
    ledger = owner.path.with_name(f"{owner.path.name}.ledger")
    told: list[tuple[int, int]] = []
    (owner.path.with_name("praktijk.jdv.voor-0002")).write_bytes(owner.path.read_bytes())
    before = ledger.read_bytes() if ledger.exists() else None
    changed = new_data_key(owner.session, owner.keys, PASSPHRASE, fresh, lambda *step: told.append(step))
    assert changed.copies_destroyed == 1
    assert "oude sleutel" in changed.older_backups
    assert owner.logged()[rows:] == [Verb.CHANGE, Verb.SETTINGS]
    add_clients(owner.vault, invented_client(3, surname="Kanarie3"))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert not unfinished(owner.path)
    assert not owner.stores.vaults.fits(owner.path, old)
    assert (ledger.read_bytes() if ledger.exists() else None) == before
    assert len(read_header(owner.path).generations) == 1
    assert owner.ring.values == {}
    with owner.vault.sealing.lend_key() as key:
        assert not key.same_as(old)
    owner.session.vault.close()
    for kind, text in ((SecretKind.PASSPHRASE, PASSPHRASE), (SecretKind.RECOVERY_CODE, fresh)):
        open_vault(owner.stores, owner.path, kind, text).vault.close()
    for kind, text in ((SecretKind.RECOVERY_CODE, owner.code), (SecretKind.PIN, PIN)):
        with pytest.raises((WrongRecoveryCode, PinUnusable)):
            open_vault(owner.stores, owner.path, kind, text)


def test_neither_slip_nor_wrong_passphrase_starts_it(owner: Owner) -> None:
    before = file_hashes(owner.path.parent)
    with pytest.raises(WrongRecoveryCode):
        new_data_key(owner.session, owner.keys, PASSPHRASE, owner.code[:-1])
    with pytest.raises(WrongPassphrase):
        new_data_key(owner.session, owner.keys, "iets anders dan dat", new_recovery_code())
    after = file_hashes(owner.path.parent)
    assert {name: after[name] for name in before if not name.endswith(".tries")} == \
        {name: before[name] for name in before if not name.endswith(".tries")}


def test_not_while_a_backup_is_being_written(owner: Owner) -> None:
    job = CopyUnderWay("k" * 32, Path("/stick/x.jdb"), Path("/stick/x.deel"), Path("/stick/x.deel"), NOW)
    with owner.vault.unit_of_work() as uow:
        uow.copy_jobs.put(job)
    with pytest.raises(BackupUnderWay):
        new_data_key(owner.session, owner.keys, PASSPHRASE, new_recovery_code())
    with owner.vault.unit_of_work() as uow:
        uow.copy_jobs.remove(job.id)
    owner.session.vault.close()
    assert owner.opens(SecretKind.RECOVERY_CODE, owner.code)


class Stop(Exception):
    """The owner thinks better of it."""


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.9])
def test_stopping_leaves_everything_as_it_was(owner: Owner, part: float) -> None:
    before = {name: value for name, value in file_hashes(owner.path.parent).items() if not name.endswith(".tries")}

    def stop(done: int, total: int) -> None:
        if done >= part * total:
            raise Stop

    with pytest.raises(Stop):
        new_data_key(owner.session, owner.keys, PASSPHRASE, new_recovery_code(), stop)
    assert file_hashes(owner.path.parent) == before
    owner.session.vault.close()
    assert owner.opens(SecretKind.RECOVERY_CODE, owner.code)


def test_too_little_room_is_told_before_anything_is_written(owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 10**6))
    with pytest.raises(StorageFailed) as told:
        new_data_key(owner.session, owner.keys, PASSPHRASE, new_recovery_code())
    assert "ruimte" in str(told.value)
    assert not unfinished(owner.path)


@pytest.mark.parametrize("at", [30_000, 70_000, 200_000])
def test_a_new_file_that_differs_never_takes_the_place(owner: Owner, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    real = rekey._compare

    def spoiled(vault_path: Path, data_key: Secret, fresh: Path, fresh_key: Secret,
                progress: Callable[[int, int], None]) -> None:
        content = bytearray(fresh.read_bytes())
        content[at] ^= 1
        fresh.write_bytes(content)
        real(vault_path, data_key, fresh, fresh_key, progress)

    monkeypatch.setattr(rekey, "_compare", spoiled)
    with pytest.raises(DamagedVault):
        new_data_key(owner.session, owner.keys, PASSPHRASE, new_recovery_code())
    owner.session.vault.close()
    assert owner.opens(SecretKind.RECOVERY_CODE, owner.code)


def snapshots(owner: Owner, monkeypatch: pytest.MonkeyPatch, places: list[tuple[object, str]],
              act: Callable[[], object], into: Path) -> list[Path]:
    """Run `act`; answer copies of the folder as a kill would leave it, before each call of `places` and at the end."""
    taken: list[Path] = []

    def take() -> None:
        target = into / f"{len(taken)}"
        target.mkdir(parents=True)
        for file in owner.path.parent.iterdir():
            if file.is_file():
                shutil.copy2(file, target / file.name)
        taken.append(target)

    def watched(real: Callable[..., object]) -> Callable[..., object]:
        def one(*arguments: object, **named: object) -> object:
            take()
            return real(*arguments, **named)
        return one

    with monkeypatch.context() as patched:
        for module, name in places:
            patched.setattr(module, name, watched(getattr(module, name)))
        act()
    take()
    return taken


STEPS: list[tuple[object, str]] = [
    (rekey, "create_database"), (rekey, "_compare"), (rekey, "_write_note"), (rekey, "prove"), (rekey, "flush_file"),
    (rekey, "move_into_place"), (header_module, "write_whole"), (vault, "_remove_copies"), (vault, "put_in_place"),
    (vault, "open_database"),
]


def test_killed_at_any_moment_of_a_new_data_key_the_passphrase_opens(owner: Owner, monkeypatch: pytest.MonkeyPatch,
                                                                     tmp_path: Path) -> None:
    fresh = new_recovery_code()
    states = snapshots(owner, monkeypatch, STEPS,
                       lambda: new_data_key(owner.session, owner.keys, PASSPHRASE, fresh), tmp_path / "staten")
    assert len(states) >= 14
    seen = []
    for folder in states:
        path = folder / owner.path.name
        code_first = Path(shutil.copytree(folder, folder.with_name(f"{folder.name}-code"))) / owner.path.name
        by_code = [owner.opens(SecretKind.RECOVERY_CODE, code, code_first) for code in (owner.code, fresh)]
        assert sorted(by_code) == [False, True], "exactly one of the two sheets opens it"
        assert owner.opens(SecretKind.PASSPHRASE, PASSPHRASE, path)
        assert len(read_header(path).generations) == 1, "and the other key is gone after that"
        assert not unfinished(path)
        assert owner.opens(SecretKind.PASSPHRASE, PASSPHRASE, path)
        seen.append(by_code[1])
    assert seen == sorted(seen), "first the old sheet, from one moment on the new one"
    assert set(seen) == {False, True}


def test_killed_at_any_moment_of_a_new_sheet_the_passphrase_opens_and_one_of_the_codes(
        owner: Owner, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fresh = new_recovery_code()
    states = snapshots(owner, monkeypatch, [(header_module, "write_whole")],
                       lambda: replace_recovery_code(owner.session, owner.keys, PASSPHRASE, fresh), tmp_path / "staten")
    assert len(states) == 5
    for folder in states:
        path = folder / owner.path.name
        assert owner.opens(SecretKind.PASSPHRASE, PASSPHRASE, path)
        after = [owner.opens(SecretKind.RECOVERY_CODE, code, path) for code in (owner.code, fresh)]
        assert sorted(after) == [False, True]
    assert after == [False, True]


def test_a_code_of_the_losing_key_is_a_wrong_code_and_no_damage(owner: Owner) -> None:
    lost = new_recovery_code()
    with owner.keys.new_key() as other:
        owner.keys.add_key(owner.path, other, PASSPHRASE, lost)
    owner.session.vault.close()
    assert not owner.opens(SecretKind.RECOVERY_CODE, lost)
    assert owner.opens(SecretKind.RECOVERY_CODE, owner.code)


def test_changes_while_two_keys_stand_there_touch_the_one_that_counts(owner: Owner) -> None:
    with owner.keys.new_key() as other:
        owner.keys.add_key(owner.path, other, PASSPHRASE, new_recovery_code())
    change_passphrase(owner.session, owner.keys, PASSPHRASE, OTHER)
    owner.session.vault.close()
    assert owner.opens(SecretKind.PASSPHRASE, OTHER)
    assert not owner.opens(SecretKind.PASSPHRASE, PASSPHRASE)
