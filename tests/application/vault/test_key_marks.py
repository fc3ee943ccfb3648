"""A key file that is put back or altered is noticed at opening, said and found by `verify`; an honest change is not."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_findings import open_finding
from jindra_desk.application.vault.anchors import (
    AcceptReason,
    accept_head,
    anchor_head,
    anchor_name,
    check_anchor,
    warning,
)
from jindra_desk.application.vault.key_marks import MARK, read_mark
from jindra_desk.application.vault.keys import change_passphrase, new_data_key, remove_pin, replace_recovery_code
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.application.vault.verify_report import Check, Fault
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.vault.anchor import AnchorFinding, Breach
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.security.header import _checksum, both_paths
from tests.security.frozen_vault import PASSPHRASE_BEFORE, thaw
from tests.support.anchor_places import Computer
from tests.support.practice_desk import open_practice, program
from tests.support.sessions import services
from tests.support.vaults import PASSPHRASE

NEW = "nieuwe woorden hier samen"
Copies = tuple[bytes, ...]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = open_practice(tmp_path)
    yield opened
    opened.vault.close()


def copies(path: Path) -> Copies:
    return tuple(copy.read_bytes() for copy in both_paths(path))


def put_back(path: Path, kept: Copies) -> None:
    for copy, content in zip(both_paths(path), kept, strict=True):
        copy.write_bytes(content)


def found_at_opening(path: Path, passphrase: str) -> tuple[AnchorFinding | None, set[Fault]]:
    """Open, close, and answer what is said and what `verify` finds."""
    keys = program().keys
    opened = open_vault(program().stores(), path, SecretKind.PASSPHRASE, passphrase)
    try:
        with opened.vault.reading() as uow:
            finding = open_finding(uow)
        faults = {one.fault for one in verify_vault(opened, keys=keys).findings if one.check is Check.KEYS}
    finally:
        opened.vault.close()
    return finding, faults


def test_the_old_key_file_put_back_opens_and_is_said(session: Session) -> None:
    path, keys = session.vault.path, program().keys
    old = copies(path)
    change_passphrase(session, keys, PASSPHRASE, NEW)
    session.vault.close()
    put_back(path, old)
    finding, faults = found_at_opening(path, PASSPHRASE)
    assert finding is not None
    assert finding.breach is Breach.KEYS_OLDER
    assert not finding.harmless
    assert Fault.KEYS_OLDER in faults
    assert "ouder sleutelbestand" in warning(finding)[0]
    put_back(path, old)
    assert found_at_opening(path, PASSPHRASE)[0] == finding, "it stands until the owner accepts it"


def test_one_old_copy_put_back_opens_nothing(session: Session) -> None:
    path, keys = session.vault.path, program().keys
    old = copies(path)
    change_passphrase(session, keys, PASSPHRASE, NEW)
    session.vault.close()
    for copy, content in zip(both_paths(path), old, strict=True):
        whole = copy.read_bytes()
        copy.write_bytes(content)
        with pytest.raises(JindraError):
            found_at_opening(path, PASSPHRASE)
        finding, faults = found_at_opening(path, NEW)
        assert finding is None
        assert not faults & {Fault.KEYS_OLDER, Fault.KEYS_ALTERED, Fault.KEYS_DIFFER}
        assert copy.read_bytes() == whole, "mended"


def test_a_slot_of_before_in_todays_key_file_is_noticed(session: Session) -> None:
    """What authenticates each slot alone does not say that it belongs into this set."""
    path, keys = session.vault.path, program().keys
    old = json.loads(both_paths(path)[0].read_bytes())["body"]
    change_passphrase(session, keys, PASSPHRASE, NEW)
    session.vault.close()
    body = json.loads(both_paths(path)[0].read_bytes())["body"]
    body["generations"][0]["slots"] = old["generations"][0]["slots"]
    forged = {"format": "jindra-desk-keys", "version": 2, "body": body, "check": _checksum(body)}
    put_back(path, (json.dumps(forged).encode(),) * 2)
    finding, faults = found_at_opening(path, PASSPHRASE)
    assert finding is not None
    assert finding.breach is Breach.KEYS_ALTERED
    assert Fault.KEYS_ALTERED in faults


def test_a_key_file_without_its_seal_is_damage(session: Session) -> None:
    path = session.vault.path
    session.vault.close()
    body = json.loads(both_paths(path)[0].read_bytes())["body"]
    del body["seals"]
    for version in (1, 2):
        whole = {"format": "jindra-desk-keys", "version": version, "body": body, "check": _checksum(body)}
        put_back(path, (json.dumps(whole).encode(),) * 2)
        with pytest.raises(JindraError):
            found_at_opening(path, PASSPHRASE)


def test_a_key_file_of_before_the_renewal_put_back_is_said(tmp_path: Path) -> None:
    path, _ = thaw(tmp_path)
    before = path.with_name(f"{path.name}.keys.before").read_bytes()
    assert found_at_opening(path, "vier losse woorden samen") == (None, set())
    put_back(path, (before, before))
    finding, _ = found_at_opening(path, PASSPHRASE_BEFORE)
    assert finding is not None
    assert finding.breach in (Breach.KEYS_OLDER, Breach.KEYS_ALTERED)


def test_every_honest_change_is_no_finding(session: Session) -> None:
    path, keys = session.vault.path, program().keys
    code = keys.new_recovery_code()
    passphrase = PASSPHRASE
    changes: tuple[Callable[[Session], object], ...] = (
        lambda opened: change_passphrase(opened, keys, PASSPHRASE, NEW),
        lambda opened: replace_recovery_code(opened, keys, NEW, code),
        lambda opened: remove_pin(opened, keys),
        lambda opened: new_data_key(opened, keys, NEW, keys.new_recovery_code()))
    session.vault.close()
    for change in changes:
        opened = open_vault(program().stores(), path, SecretKind.PASSPHRASE, passphrase)
        change(opened)
        passphrase = NEW
        opened.vault.close()
        assert found_at_opening(path, NEW) == (None, set())


def test_a_change_that_the_vault_did_not_note_is_no_finding(session: Session) -> None:
    """Killed between the key file and the row about it."""
    path, keys = session.vault.path, program().keys
    with session.vault.sealing.lend_key() as key:
        keys.change_passphrase(path, key, NEW)
    session.vault.close()
    assert found_at_opening(path, NEW) == (None, set())


@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_restored_backup_is_no_finding(session: Session, tmp_path: Path, elsewhere: bool) -> None:
    path, keys = session.vault.path, program().keys
    backup = make_backup(session, services(), tmp_path / "stick").file
    change_passphrase(session, keys, PASSPHRASE, NEW)
    session.vault.close()
    target = tmp_path / "nieuwe pc" / path.name if elsewhere else path
    restore_backup(program().stores(), backup, target, SecretKind.PASSPHRASE, PASSPHRASE,
                   RestoreDecisions(highest_certificate=0))
    for typed in (PASSPHRASE,) * 2:
        assert found_at_opening(target, typed)[0] is None


def test_the_anchor_outside_remembers_the_key_file(session: Session) -> None:
    """The vault's own memory of it may go: what stands elsewhere tells as well."""
    computer, keys = Computer(), program().keys
    change_passphrase(session, keys, PASSPHRASE, NEW)
    assert anchor_head(session, computer.places) is None
    with session.vault.unit_of_work() as uow:
        mark = read_mark(uow)
        uow.settings.put(MARK, {"revision": mark.sequence - 1, "seal": mark.digest.hex()})
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    finding = check_anchor(session, computer.places)
    assert finding is not None
    assert finding.breach is Breach.KEYS_OLDER
    accept_head(session, computer.places, AcceptReason.OWNER)
    assert check_anchor(session, computer.places) is None
    for kept in (computer.keyring.values, computer.folder.values):
        assert len(kept[anchor_name(session.vault.vault_id)]) <= 512
