"""What opens a vault changes: passphrase, recovery code, data key, and the schema of an older program."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.vault.keys import new_data_key
from jindra_desk.domain.base.errors import WrongPassphrase
from jindra_desk.domain.vault.key_faults import KeysUnsure
from jindra_desk.security.recovery_code import new_recovery_code
from jindra_desk.storage.engine.connection import create_database
from jindra_desk.storage.migrations import m0001_tables
from jindra_desk.storage.migrations.runner import migrate
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.storage.vault.vault import SqlVault
from tests.faults.operations.base import Acknowledge, Operation, client_id, client_ids, opened_whole, working
from tests.storage.migrations.test_migrations import FROZEN_CLIENT
from tests.support.practice_desk import add_client, open_practice, program
from tests.support.vaults import PASSPHRASE, RECOVERY_CODE, cheap_keys, copied_vault, numbered_id, template_key

OLD_CLIENTS = 60
OLD_ID = "0" * 32
_CODES = "codes.txt"
_BELONGS = frozenset({_CODES, *(f"praktijk.jdv{ending}" for ending in
                                 ("", ".keys", ".keys.bak", ".ledger", ".tries", ".lock", ".pin",
                                  ".keys.new", ".keys.bak.new", ".tries.new"))})
"""A header that was cut off before it got its name stays until the next one is written; it opens nothing new."""


class ChangePassphrase(Operation):
    """A new passphrase every time; step n ends with passphrase n in force."""

    passphrases = (PASSPHRASE, *(f"zin nummer {number}" for number in range(1, 6)))

    def prepare(self, folder: Path) -> None:
        copied_vault(folder)

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        acknowledge(0)
        for number in count(1):
            cheap_keys().change_passphrase(folder / "praktijk.jdv", template_key(), f"zin nummer {number}")
            acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        path = folder / "praktijk.jdv"
        opening = [number for number in (acknowledged, acknowledged + 1) if _opens(path, number)]
        assert opening, "the passphrase that was acknowledged, or the next one, opens the vault"
        assert acknowledged == 0 or not _opens(path, acknowledged - 1), "one that was replaced opens no more"
        cheap_keys().unlock(path, SecretKind.RECOVERY_CODE, RECOVERY_CODE).destroy()
        vault = SqlVaultStore().open(path, template_key())
        vault.pages.check_integrity()
        vault.close()
        cheap_keys().change_passphrase(path, template_key(), "weer gewoon")


def _opens(path: Path, number: int) -> bool:
    words = f"zin nummer {number}" if number else PASSPHRASE
    try:
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, words).destroy()
    except (WrongPassphrase, KeysUnsure):
        return False
    return True


class ReplaceRecoveryCode(Operation):
    """Another recovery code every time; the passphrase opens all the while, and an old code never again."""

    def prepare(self, folder: Path) -> None:
        copied_vault(folder)
        _write_codes(folder)

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        codes = _codes(folder)
        acknowledge(0)
        for number in count(1):
            cheap_keys().replace_recovery_code(folder / "praktijk.jdv", template_key(), codes[number % len(codes)])
            acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        path = folder / "praktijk.jdv"
        _judge_codes(path, _codes(folder), acknowledged)
        cheap_keys().unlock(path, SecretKind.PASSPHRASE, PASSPHRASE).destroy()
        vault = SqlVaultStore().open(path, template_key())
        vault.pages.check_integrity()
        vault.close()


class NewDataKey(Operation):
    """The whole vault under a new key, with a new recovery code, every time."""

    steps = 2

    def prepare(self, folder: Path) -> None:
        session = open_practice(folder)
        add_client(session)
        session.vault.close()
        _write_codes(folder)

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        codes, keys = _codes(folder), program().stores().keys
        with working(folder) as session:
            acknowledge(0)
            for number in count(1):
                new_data_key(session, keys, PASSPHRASE, codes[number % len(codes)])
                acknowledge(number)

    def judge(self, folder: Path, acknowledged: int) -> None:
        with opened_whole(folder) as session:
            assert client_ids(session) == {client_id(1)}
        if acknowledged:
            _judge_codes(folder / "praktijk.jdv", _codes(folder), acknowledged)
        # A journal of the file before, cut off by the power: it belongs to no file that is there, and is never removed
        # on the word of its name.
        left = {path.name for path in folder.iterdir()} - _BELONGS - {"praktijk.jdv-journal.onleesbaar"}
        assert not left, f"left behind: {left}"


class Migrate(Operation):
    """Opening a vault of the first schema; its one step is 'open'."""

    steps = 1
    passphrases = ("zin",)

    def prepare(self, folder: Path) -> None:
        path = folder / "oud.jdv"
        data_key, _ = cheap_keys().create(path, OLD_ID, "zin")
        database = create_database(path, data_key)
        migrate(database, (m0001_tables,))
        database.execute("INSERT INTO vault_identity (id, vault_id, demo, ledger_key) VALUES (1, ?, 0, ?)",
                         (OLD_ID, bytes(32)))
        for number in range(OLD_CLIENTS):
            database.execute(FROZEN_CLIENT, {"id": numbered_id(number), "surname": f"Heuvel{number}"})
        database.close()
        data_key.destroy()

    def work(self, folder: Path, acknowledge: Acknowledge) -> None:
        acknowledge(0)
        vault = open_vault(program().stores(), folder / "oud.jdv", SecretKind.PASSPHRASE, "zin").vault
        acknowledge(1)
        vault.close()

    def judge(self, folder: Path, acknowledged: int) -> None:
        vault = open_vault(program().stores(), folder / "oud.jdv", SecretKind.PASSPHRASE, "zin").vault
        try:
            assert isinstance(vault, SqlVault)
            vault.pages.check_integrity()
            with vault.reading() as uow:
                assert uow.clients.count() == OLD_CLIENTS
        finally:
            vault.close()


def _write_codes(folder: Path) -> None:
    """The first one is what the vault begins with; the others follow in turn."""
    codes = [RECOVERY_CODE, *(new_recovery_code() for _ in range(40))]
    (folder / _CODES).write_text("\n".join(codes), encoding="ascii")


def _codes(folder: Path) -> list[str]:
    return (folder / _CODES).read_text(encoding="ascii").splitlines()


def _judge_codes(path: Path, codes: list[str], acknowledged: int) -> None:
    opening = [number for number in (acknowledged, acknowledged + 1) if _code_opens(path, codes[number % len(codes)])]
    assert opening, "the code that was acknowledged, or the next one, opens the vault"
    assert acknowledged == 0 or not _code_opens(path, codes[(acknowledged - 1) % len(codes)]), "an old code is dead"


def _code_opens(path: Path, code: str) -> bool:
    try:
        cheap_keys().unlock(path, SecretKind.RECOVERY_CODE, code).destroy()
    except (WrongPassphrase, KeysUnsure):
        return False
    return True
