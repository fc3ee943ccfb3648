"""Threat 17, the key file: one of another vault, an old one put back, and one with other slots in it (trust #17).

Whoever can write in the folder can write a key file whose checksum is right. It must not take the place of the good
copy, must never be lost by our doing either, and what opens the vault now must be what the owner made last.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jindra_desk.application.opening import open_vault as vaults
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.vault.anchor_findings import open_finding
from jindra_desk.application.vault.keys import change_passphrase
from jindra_desk.domain.base.errors import JindraError, WrongPassphrase
from jindra_desk.domain.vault.key_faults import KeysUnsure
from jindra_desk.security import header as header_module
from jindra_desk.security import key_store as key_store_module
from jindra_desk.security import slot_search, trial
from jindra_desk.security.header import _checksum, both_paths, keys_path
from jindra_desk.storage.vault.store import SqlVaultStore
from tests.support.practice_desk import open_practice, program
from tests.support.vaults import PASSPHRASE, cheap_keys
from tests.threats.attacks import lands, withstood

NEW = "nieuwe woorden hier samen"


def closed_practice(folder: Path) -> Path:
    """A practice's vault, closed."""
    session = open_practice(folder)
    session.vault.close()
    return session.vault.path


def header_with(body: dict[str, object]) -> bytes:
    """A key file with this body, and a checksum that is right."""
    return json.dumps({"format": "jindra-desk-keys", "version": 2, "body": body, "check": _checksum(body)}).encode()


def body_of(content: bytes) -> dict[str, object]:
    body: dict[str, object] = json.loads(content)["body"]
    return body


def opens(path: Path, passphrase: str) -> bool:
    try:
        open_vault(program().stores(), path, SecretKind.PASSPHRASE, passphrase).vault.close()
    except JindraError:
        return False
    return True


def what_is_said(path: Path, passphrase: str) -> object:
    """The finding that stands open after this opening."""
    session = open_vault(program().stores(), path, SecretKind.PASSPHRASE, passphrase)
    try:
        with session.vault.reading() as uow:
            return open_finding(uow)
    finally:
        session.vault.close()


def attack_foreign_copy(folder: Path) -> None:
    """Put another vault's key file, with the same passphrase and a higher number, in the place of either copy."""
    path = closed_practice(folder)
    other = folder / "ander" / "ander.jdv"
    cheap_keys().create(other, "f" * 32, PASSPHRASE)
    body = body_of(keys_path(other).read_bytes())
    body["revision"] = 1000
    foreign = header_with(body)
    for copy in both_paths(path):
        good = copy.read_bytes()
        copy.write_bytes(foreign)
        before = [one.read_bytes() for one in both_paths(path)]
        try:
            open_vault(program().stores(), path, SecretKind.PASSPHRASE, "iets heel anders").vault.close()
        except (WrongPassphrase, KeysUnsure):
            pass
        withstood([one.read_bytes() for one in both_paths(path)] == before, "a wrong passphrase rewrote the key file")
        withstood(opens(path, PASSPHRASE), "the vault does not open any more")
        withstood([one.read_bytes() for one in both_paths(path)] == [good, good], "the good copy is gone")
        kept = [file.read_bytes() for file in folder.iterdir() if file.is_file() and "onleesbaar" in file.name]
        withstood(foreign in kept, "the other vault's key file was destroyed")


def attack_old_key_file(folder: Path) -> None:
    """Put both copies of before a change of passphrase back, and open with the old one."""
    session = open_practice(folder)
    path = session.vault.path
    old = [copy.read_bytes() for copy in both_paths(path)]
    change_passphrase(session, program().keys, PASSPHRASE, NEW)
    session.vault.close()
    withstood(what_is_said(path, NEW) is None, "an honest change is called an attack")
    for copy, content in zip(both_paths(path), old, strict=True):
        copy.write_bytes(content)
    withstood(what_is_said(path, PASSPHRASE) is not None, "an old key file opens, and nothing is said")


def attack_other_slots(folder: Path) -> None:
    """Put the slot of an old passphrase into today's key file."""
    session = open_practice(folder)
    path = session.vault.path
    old = body_of(keys_path(path).read_bytes())
    change_passphrase(session, program().keys, PASSPHRASE, NEW)
    session.vault.close()
    body = body_of(keys_path(path).read_bytes())
    body["generations"][0]["slots"] = old["generations"][0]["slots"]  # type: ignore[index]
    for copy in both_paths(path):
        copy.write_bytes(header_with(body))
    withstood(what_is_said(path, PASSPHRASE) is not None, "an old slot opens in the new key file, and nothing is said")


def attack_one_old_copy(folder: Path) -> None:
    """Put one copy of before a change of passphrase back: the old passphrase is dead, and must stay so."""
    session = open_practice(folder)
    path = session.vault.path
    old = keys_path(path).read_bytes()
    change_passphrase(session, program().keys, PASSPHRASE, NEW)
    session.vault.close()
    for copy in both_paths(path):
        whole = copy.read_bytes()
        copy.write_bytes(old)
        withstood(not opens(path, PASSPHRASE), "the old passphrase opens again")
        withstood(opens(path, NEW), "the vault does not open any more")
        withstood(copy.read_bytes() == whole, "the old copy stays")


def test_threat_17_a_foreign_key_file_replaces_nothing(tmp_path: Path) -> None:
    """Either copy; untouched while nothing has opened, put aside after."""
    attack_foreign_copy(tmp_path)


def test_threat_17_an_old_key_file_is_said(tmp_path: Path) -> None:
    """Both copies, whole in themselves."""
    attack_old_key_file(tmp_path)


def test_threat_17_a_slot_in_the_wrong_set_is_said(tmp_path: Path) -> None:
    """Each slot authenticates itself; the set does too."""
    attack_other_slots(tmp_path)


def test_threat_17_one_old_copy_opens_nothing(tmp_path: Path) -> None:
    """The other copy is sealed later, with the same root key."""
    attack_one_old_copy(tmp_path)


def test_threat_17_bites_without_putting_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The only copy of the other vault's keys may be the one that lies here."""
    monkeypatch.setattr(header_module, "_is_strange", lambda *_: False)
    with lands("the other vault's key file was destroyed"):
        attack_foreign_copy(tmp_path)


def test_threat_17_bites_without_asking_the_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same passphrase opens the other vault's slots as well."""
    monkeypatch.setattr(SqlVaultStore, "fits", lambda *_: True)
    with lands("the vault does not open any more"):
        attack_foreign_copy(tmp_path)


def test_threat_17_bites_without_the_memory_of_the_vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key file of before is whole in itself."""
    monkeypatch.setattr(vaults, "check_key_file", lambda *_: None)
    with lands("an old key file opens, and nothing is said"):
        attack_old_key_file(tmp_path)


def test_threat_17_bites_without_the_seal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The number is as it should be."""
    for module in (key_store_module, trial):
        monkeypatch.setattr(module, "sealed_by", lambda *_: True)
    with lands("an old slot opens in the new key file"):
        attack_other_slots(tmp_path)


def test_threat_17_bites_without_comparing_the_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each copy is a candidate of its own."""
    monkeypatch.setattr(slot_search, "_is_superseded", lambda *_: False)
    with lands("the old passphrase opens again"):
        attack_one_old_copy(tmp_path)
