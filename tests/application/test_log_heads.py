"""Signed papers carry the newest row of the log, so that paper tells of a vault that was put back (trust #10, #15)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchors import anchor_name, check_anchor, read_anchors, verify_anchors, write_anchors
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.application.vault.verify_report import Fault
from jindra_desk.bootstrap.program import JindraProgram
from jindra_desk.bootstrap.unlocking import last_act
from jindra_desk.domain.base.ids import DocumentId
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.copies.backup import RESTORE_UNANCHORED
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.vault.audit import Verb
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.system.clock.clock import FixedClock
from tests.documents.reading import whole_text
from tests.support.anchor_places import Computer
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, open_practice, program
from tests.support.sessions import canary_client, opened, services
from tests.support.vaults import NOW, PASSPHRASE, cheap_keys, database_of


def printed(session: Session, document_id: DocumentId) -> str:
    with session.vault.reading() as uow:
        mark = uow.documents.mark(document_id)
        assert mark is not None
        assert uow.audit.digest_at(mark.sequence) == mark.digest, "it was the newest row, and is in the log"
        words = whole_text(uow.documents.content(document_id))
    assert f"regel {mark.sequence}, controlegetal {mark.shown}" in words
    return words


def test_a_consent_prints_the_newest_row_of_the_log(session: Session) -> None:
    printed(session, decide(session, add_client(session), ConsentKind.HEALTH).document_id)


def test_a_certificate_prints_it_beside_its_ledger_number(session: Session) -> None:
    client, _ = canary_client(session)
    done = destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    assert f"{done.number:04d}" in printed(session, done.certificate_id)


def test_a_paper_newer_than_the_log_is_found_without_any_anchor(session: Session) -> None:
    """A log that was cut short does not have the row that stands on the client's consent."""
    client = add_client(session)
    for kind in (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE):
        decide(session, client, kind)
    assert verify_vault(session).whole
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute("DELETE FROM audit_log WHERE sequence > 2")
    (finding,) = verify_vault(session).findings
    assert (finding.fault, finding.count) == (Fault.DOCUMENTS_BEYOND_LOG, 2)


@pytest.mark.parametrize("silent", [False, True])
def test_a_restore_on_purpose_is_no_breach_and_a_row_says_so(session: Session, tmp_path: Path, *,
                                                             silent: bool) -> None:
    """T-44: also when the key ring did not answer during the restore and does afterwards."""
    computer = Computer()
    stick = tmp_path / "stick"
    stick.mkdir()
    file = make_backup(session, services(), stick).file
    for kind in (ConsentKind.HEALTH, ConsentKind.SKIN_TYPE):
        decide(session, add_client(session, number=7 if kind is ConsentKind.HEALTH else 8), kind)
        found = read_anchors(computer.places, session.vault.vault_id)
        write_anchors(computer.places, session.vault.vault_id, verify_anchors(session, found).fresh)
    path = session.vault.path
    session.vault.close()
    before = dict(computer.keyring.values)
    older = tmp_path / "aangevallen.jdv"
    shutil.copy2(path, older)
    computer.keyring.silent = silent
    stores = program().stores()
    stores = type(stores)(stores.keys, stores.vaults, stores.clock, stores.ids, backups=stores.backups,
                          anchors=computer.places, default_policy=stores.default_policy, files=stores.files)
    restore_backup(stores, file, path, SecretKind.PASSPHRASE, PASSPHRASE, RestoreDecisions(without_ledger=True))
    assert computer.keyring.values == before, "nothing is kept of it before it is there"
    computer.keyring.silent = False
    with opened(path) as restored:
        for _ in range(2):
            found = read_anchors(computer.places, restored.vault.vault_id)
            weighed = verify_anchors(restored, found)
            assert weighed.finding is None
            write_anchors(computer.places, restored.vault.vault_id, weighed.fresh)
        with restored.vault.reading() as uow:
            assert Verb.ACCEPT in [entry.verb for entry in uow.audit.entries()]
            assert uow.settings.get(RESTORE_UNANCHORED) is None
    shutil.copy2(older, path)
    with opened(path) as wrong:
        assert check_anchor(wrong, computer.places) is not None, "the vault from before the restore is the wrong one"


def test_the_last_act_before_the_vault_closes_keeps_its_head(tmp_path: Path) -> None:
    """At the lock and at the end: in both places, and a key ring that fails holds nothing up."""
    computer = Computer()
    desk = JindraProgram(cheap_keys(), FixedClock(NOW), computer.keyring)
    session = open_practice(tmp_path)
    try:
        last_act(desk, session)
        assert list(computer.keyring.values) == [anchor_name(session.vault.vault_id)]
        kept = (desk.state_folder() / "anchors" / anchor_name(session.vault.vault_id)).read_bytes()
        assert kept in computer.keyring.values.values()
        computer.keyring.silent = True
        add_client(session)
        last_act(desk, session)
        assert (desk.state_folder() / "anchors" / anchor_name(session.vault.vault_id)).read_bytes() != kept
    finally:
        session.vault.close()
