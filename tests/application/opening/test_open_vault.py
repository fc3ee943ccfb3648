"""Making, opening and re-keying a vault: all of it or nothing (K-140, trust.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.setup.create_vault import NewVault, create_vault, typed_back
from jindra_desk.application.vault.audit_check import check_audit_chain, last_audit_check
from jindra_desk.application.vault.keys import change_passphrase, replace_forgotten_passphrase
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.base.errors import (
    NotAVault,
    StorageFailed,
    VaultExists,
    VaultMissing,
    VaultTraces,
    WrongPassphrase,
)
from jindra_desk.domain.business.practice import Practice, PracticeIncomplete
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.domain.vault.audit import Verb
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.practice_desk import PRACTICE, program
from tests.support.vaults import PASSPHRASE, cheap_keys

OTHER = "heel andere lange woorden"


class FailingStore(SqlVaultStore):
    """Makes the database and then meets a full disk in the first transaction."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[VaultKey] = []

    def create(self, path: Path, data_key: VaultKey, vault_id: str, *, demo: bool) -> SqlVault:
        self.keys.append(data_key)
        super().create(path, data_key, vault_id, demo=demo).close()
        raise StorageFailed(reason="vol")


def new_vault(path: Path, practice: Practice = PRACTICE) -> NewVault:
    return program().new_vault(path, PASSPHRASE, practice, "praktijk", demo=False)


def test_a_new_vault_holds_practice_policy_treatments_texts_and_one_audit_row(tmp_path: Path) -> None:
    created = create_vault(program().stores(), new_vault(tmp_path / "a.jdv"))
    session = created.session
    with session.vault.reading() as uow:
        assert uow.practice.get() == PRACTICE
        assert session.policy(uow).lock_seconds == 120
        names = {kind.name: kind for kind in uow.treatments.types()}
        assert [entry.verb for entry in uow.audit.entries()] == [Verb.CREATE]
    assert names["Microneedling"].wkkgz
    assert names["Microneedling"].visible_result
    assert not names["Ontspannende gezichtsmassage"].wkkgz
    session.vault.close()


def test_a_failure_leaves_no_file_and_no_key(tmp_path: Path) -> None:
    store = FailingStore()
    stores = replace(program().stores(), vaults=store)
    with pytest.raises(StorageFailed):
        create_vault(stores, new_vault(tmp_path / "a.jdv"))
    assert list(tmp_path.iterdir()) == []
    assert not store.keys[0].alive


@pytest.mark.parametrize("ending", ["", ".keys", ".keys.bak", ".ledger"])
def test_nothing_that_stands_there_is_overwritten(tmp_path: Path, ending: str) -> None:
    there = tmp_path / f"a.jdv{ending}"
    there.write_bytes(b"van iemand")
    with pytest.raises(VaultTraces if ending else VaultExists):
        create_vault(program().stores(), new_vault(tmp_path / "a.jdv"))
    assert there.read_bytes() == b"van iemand"
    assert list(tmp_path.iterdir()) == [there]


@pytest.mark.req("J-03")
def test_a_practice_without_contact_makes_no_vault(tmp_path: Path) -> None:
    """J-03."""
    with pytest.raises(PracticeIncomplete):
        create_vault(program().stores(), new_vault(tmp_path / "a.jdv", Practice("De Linde", " ")))
    assert list(tmp_path.iterdir()) == []


def test_the_given_recovery_code_is_the_one_that_opens(tmp_path: Path) -> None:
    stores, path = program().stores(), tmp_path / "a.jdv"
    code = stores.keys.new_recovery_code()
    assert typed_back(stores.keys, code, f" {code.lower().replace('-', '')} ")
    assert not typed_back(stores.keys, code, stores.keys.new_recovery_code())
    assert not typed_back(stores.keys, code, "nee")
    created = create_vault(stores, replace(new_vault(path), recovery_code=code))
    assert created.recovery_code == code
    created.session.vault.close()
    session = open_vault(stores, path, SecretKind.RECOVERY_CODE, code)
    replace_forgotten_passphrase(session, stores.keys, code, OTHER)
    session.vault.close()
    open_vault(stores, path, SecretKind.PASSPHRASE, OTHER).vault.close()


def test_secrets_show_in_no_text(tmp_path: Path) -> None:
    assert PASSPHRASE not in repr(new_vault(tmp_path / "a.jdv"))


def test_missing_and_foreign_files_are_told_before_any_key_is_tried(tmp_path: Path) -> None:
    stores, foreign = program().stores(), tmp_path / "brief.jdv"
    foreign.write_text("geen kluis")
    with pytest.raises(VaultMissing):
        open_vault(stores, tmp_path / "weg.jdv", SecretKind.PASSPHRASE, PASSPHRASE)
    with pytest.raises(NotAVault):
        open_vault(stores, foreign, SecretKind.PASSPHRASE, PASSPHRASE)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["brief.jdv"]


def test_changing_the_passphrase_needs_the_present_one(tmp_path: Path, made: Callable[[Path], Stores]) -> None:
    path = tmp_path / "a.jdv"
    stores = made(path)
    session = open_vault(stores, path, SecretKind.PASSPHRASE, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        change_passphrase(session, stores.keys, "iets anders dan dat", OTHER)
    change_passphrase(session, stores.keys, PASSPHRASE, OTHER)
    session.vault.close()
    with pytest.raises(WrongPassphrase):
        open_vault(stores, path, SecretKind.PASSPHRASE, PASSPHRASE)
    open_vault(stores, path, SecretKind.PASSPHRASE, OTHER).vault.close()


def test_opening_is_logged_and_the_check_is_kept(tmp_path: Path, made: Callable[[Path], Stores]) -> None:
    """K-03."""
    path = tmp_path / "a.jdv"
    session = open_vault(made(path), path, SecretKind.PASSPHRASE, PASSPHRASE)
    assert last_audit_check(session) is None
    check = check_audit_chain(session)
    assert check.broken_at is None
    assert check.rows == 2
    kept = last_audit_check(session)
    assert kept is not None
    assert (kept.rows, kept.broken_at) == (2, None)
    session.vault.close()


def test_texts_are_added_once(tmp_path: Path, made: Callable[[Path], Stores]) -> None:
    path = tmp_path / "a.jdv"
    session = open_vault(made(path), path, SecretKind.PASSPHRASE, PASSPHRASE)
    texts = program().shipped.consent_texts

    def rows() -> int:
        with session.vault.reading() as uow:
            return uow.audit.count()

    before = rows()
    ensure_consent_texts(session, texts)
    assert rows() == before
    ensure_consent_texts(session, lambda policy: texts(replace(policy, address_form=AddressForm.FORMAL)))
    after = rows()
    assert after > before
    ensure_consent_texts(session, lambda policy: texts(replace(policy, address_form=AddressForm.FORMAL)))
    assert rows() == after
    session.vault.close()


def test_making_a_vault_leaves_its_files_and_no_others(tmp_path: Path, made: Callable[[Path], Stores]) -> None:
    made(tmp_path / "a.jdv")
    assert {file.name for file in tmp_path.iterdir()} == {"a.jdv", "a.jdv.keys", "a.jdv.keys.bak", "a.jdv.ledger"}


@pytest.fixture
def made() -> Callable[[Path], Stores]:
    """Make a vault at a path, and answer the stores that open it."""

    def make(path: Path) -> Stores:
        stores = program().stores()
        create_vault(stores, new_vault(path)).session.vault.close()
        return stores

    return make


class SomebodyCameFirst(HeaderKeyStore):
    """Another creator makes its vault between our look and our first write."""

    def __init__(self, place: Path, *, database: bytes | None) -> None:
        super().__init__()
        self._place, self._database = place, database

    def create(self, vault: Path, vault_id: str, passphrase: str,
               recovery_code: str | None = None) -> tuple[VaultKey, str]:
        cheap_keys().create(self._place, vault_id, passphrase, recovery_code)[0].destroy()
        if self._database is not None:
            self._place.write_bytes(self._database)
        return cheap_keys().create(vault, vault_id, passphrase, recovery_code)


@pytest.mark.parametrize("database", [b"van iemand", None])
def test_what_a_second_creator_finds_is_never_removed(tmp_path: Path, database: bytes | None) -> None:
    """Somebody's keys came in between, with a database or still without one."""
    place = tmp_path / "a.jdv"
    stores = replace(program().stores(), keys=SomebodyCameFirst(place, database=database))
    with pytest.raises(VaultExists):
        create_vault(stores, new_vault(place))
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        *(["a.jdv"] if database else []), "a.jdv.keys", "a.jdv.keys.bak"]
    assert database is None or place.read_bytes() == database


def test_only_our_keys_go_when_a_file_came_in_between(tmp_path: Path) -> None:
    """It came when our keys were there already."""
    place = tmp_path / "a.jdv"

    class FileCameFirst(SqlVaultStore):
        def create(self, path: Path, data_key: VaultKey, vault_id: str, *, demo: bool) -> SqlVault:
            place.write_bytes(b"van iemand")
            return super().create(path, data_key, vault_id, demo=demo)

    stores = replace(program().stores(), vaults=FileCameFirst())
    with pytest.raises(VaultExists):
        create_vault(stores, new_vault(place))
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.jdv", b"van iemand")]
