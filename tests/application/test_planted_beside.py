"""What somebody puts under a name of the vault's own small files is put aside, and told once (trust #17)."""

from __future__ import annotations

from pathlib import Path

import pytest

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.disk.naming import keep_strange
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import JindraError, WrongPassphrase
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.key_faults import FilesAside, LedgersAside
from jindra_desk.security.tries import TryCount
from tests.support.practice_desk import open_practice, program
from tests.support.sessions import canary_client, opened, services
from tests.support.vaults import PASSPHRASE

_LETTER = b"van haar, en nergens anders"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    session = open_practice(tmp_path)
    session.vault.close()
    return session.vault.path


def told_at(path: Path) -> list[JindraError]:
    with opened(path) as session:
        return list(after_opening(session, services).notices)


def test_a_letter_under_the_name_of_the_count_of_tries(path: Path) -> None:
    tries = beside(path, VaultFile.TRIES)
    tries.write_bytes(_LETTER)
    (told,) = told_at(path)
    assert isinstance(told, FilesAside)
    assert f"{tries.name}.onleesbaar" in told.sentence()
    assert Path(f"{tries}.onleesbaar").read_bytes() == _LETTER
    assert told_at(path) == []


def test_a_wrong_try_overwrites_no_letter_either(path: Path) -> None:
    tries = beside(path, VaultFile.TRIES)
    tries.write_bytes(_LETTER)
    with pytest.raises(WrongPassphrase):
        open_vault(program().stores(), path, SecretKind.PASSPHRASE, f"{PASSPHRASE}!")
    assert Path(f"{tries}.onleesbaar").read_bytes() == _LETTER
    assert TryCount(path).wrong() == 1


@pytest.mark.parametrize("kind", [VaultFile.COPY_OUTCOME, VaultFile.COPY_LOCK])
def test_a_letter_under_a_name_of_the_copy_helper(path: Path, tmp_path: Path, kind: VaultFile) -> None:
    place = beside(path, kind)
    place.write_bytes(_LETTER)
    (tmp_path / "stick").mkdir()
    with opened(path) as session:
        after_opening(session, services)
        make_backup(session, services(), tmp_path / "stick")
    told_at(path)
    assert Path(f"{place}.onleesbaar").read_bytes() == _LETTER


def test_a_letter_under_the_name_of_the_pin_record(path: Path) -> None:
    place = beside(path, VaultFile.PIN)
    place.write_bytes(_LETTER)
    with opened(path) as session:
        after_opening(session, services)
        program().keys.pins.remove(path)
    assert _LETTER in {file.read_bytes() for file in (place, Path(f"{place}.onleesbaar")) if file.exists()}


def test_a_letter_under_the_name_of_a_copy_from_before_a_migration(path: Path) -> None:
    letter = path.with_name(f"{path.name}.voor-0003")
    letter.write_bytes(_LETTER)
    with opened(path) as session:
        client, _ = canary_client(session)
        with session.vault.unit_of_work() as uow:
            uow.erasure.erase(client.id)
            uow.audit.append(Verb.ERASE, ObjectKind.CLIENT, client.subject, session.clock.now())
    assert _LETTER in {file.read_bytes() for file in path.parent.glob(f"{letter.name}*")}


@pytest.mark.parametrize("content", [b"geen register\nmaar een brief\n", b"x" * 80 + b"\n" + b"y" * 80 + b"\n"])
def test_a_ledger_that_is_put_aside_is_told_by_name(path: Path, content: bytes) -> None:
    """`verify` afterwards says whole, and rightly: the vault wrote its ledger again. What lay there must be told."""
    ledger = beside(path, VaultFile.LEDGER)
    ledger.write_bytes(content)
    (told,) = told_at(path)
    assert isinstance(told, LedgersAside)
    assert f"{ledger.name}.oud-1" in told.sentence()
    assert Path(f"{ledger}.oud-1").read_bytes() == content
    assert told_at(path) == []


def test_nothing_of_ours_is_put_aside(tmp_path: Path) -> None:
    """A file of ours is replaced, one without content is nobody's loss, and what is no file gives way."""
    file = tmp_path / "x"
    keep_strange(file, lambda _path: False)
    file.write_bytes(b"")
    keep_strange(file, lambda _path: False)
    file.write_bytes(b"ours")
    keep_strange(file, lambda _path: True)
    assert file.exists()
    keep_strange(file, lambda _path: False)
    assert not file.exists()
    file.mkdir()
    keep_strange(file, lambda _path: True)
    assert sorted(left.name for left in tmp_path.iterdir()) == ["x.onleesbaar", "x.onleesbaar-2"]
