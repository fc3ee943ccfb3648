"""The head of both logs outside the vault, on real vaults: every dishonest history is noticed, no honest one (#10)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.session.changes import Topic
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_findings import open_finding
from jindra_desk.application.vault.anchor_places import AnchorPlace, AnchorPlaces
from jindra_desk.application.vault.anchors import (
    AcceptReason,
    accept_head,
    anchor_head,
    anchor_name,
    check_anchor,
    forget_anchor,
    read_anchors,
    supersede_anchors,
    verify_anchors,
    write_anchors,
)
from jindra_desk.application.vault.audit_check import check_audit_chain
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.vault.anchor import AnchorFinding, Breach
from jindra_desk.domain.vault.audit import GENESIS, ObjectKind, Verb, entry_digest
from jindra_desk.storage.ledger.file import ledger_path
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.system.clock.clock import FixedClock
from tests.support.anchor_places import Computer, MemoryKeyring
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, open_practice
from tests.support.sessions import canary_client, opened, services
from tests.support.vaults import NOW, database_of


@pytest.fixture
def computer() -> Computer:
    return Computer()


def work(session: Session, rows: int = 3) -> None:
    """Some rows in the log, each unlike the one before."""
    for number in range(rows):
        with session.vault.unit_of_work() as uow:
            uow.audit.append(Verb.VIEW, list(ObjectKind)[number % 5], None, session.clock.now())


def kept_aside(session: Session, folder: Path) -> Path:
    """The vault with everything beside it, as it is now, put away and opened again."""
    folder.mkdir()
    path = session.vault.path
    for file in path.parent.glob(f"{path.name}*"):
        shutil.copy2(file, folder / file.name)
    return folder


@contextmanager
def put_back(session: Session, folder: Path, *, ledger: bool = True) -> Iterator[Session]:
    """The older vault in the place of this one, with its own ledger or beside the newer one."""
    path = session.vault.path
    session.vault.close()
    if ledger:
        ledger_path(path).unlink(missing_ok=True)
    for file in folder.iterdir():
        if ledger or not file.name.endswith(".ledger"):
            shutil.copy2(file, path.with_name(file.name))
    with opened(path) as again:
        yield again


def breach(finding: AnchorFinding | None) -> Breach | None:
    return None if finding is None else finding.breach


def log_rows(session: Session) -> list[tuple[object, ...]]:
    assert isinstance(session.vault, SqlVault)
    return [tuple(row) for row in database_of(session.vault).all("SELECT * FROM audit_log ORDER BY sequence")]


def rechain(session: Session, start: int = 1) -> None:
    """What somebody with the passphrase and a database tool can do: every digest made again, from 1 on."""
    assert isinstance(session.vault, SqlVault)
    previous = GENESIS
    for number, row in enumerate(log_rows(session), 1):
        sequence, moment, verb, kind, subject, _, sealed = row
        previous = entry_digest(previous, number, str(moment), Verb(verb), ObjectKind(kind), subject, sealed or b"")  # type: ignore[arg-type]
        database_of(session.vault).execute("UPDATE audit_log SET sequence = ?, digest = ? WHERE sequence = ?",
                                        (number, previous, sequence))


def test_a_vault_that_only_went_on_is_never_suspected(session: Session, computer: Computer) -> None:
    for _ in range(4):
        assert anchor_head(session, computer.places) is None
        work(session)
    with opened_again(session) as again:
        assert check_anchor(again, computer.places) is None


@contextmanager
def opened_again(session: Session) -> Iterator[Session]:
    path = session.vault.path
    session.vault.close()
    with opened(path) as again:
        yield again


@pytest.mark.parametrize("rows_since", [0, 1, 40])
def test_an_older_vault_is_noticed_with_its_own_ledger_too(session: Session, computer: Computer, tmp_path: Path,
                                                           rows_since: int) -> None:
    """Trust #10: however much was done in it before the check."""
    client, _ = canary_client(session)
    anchor_head(session, computer.places)
    older = kept_aside(session, tmp_path / "ouder")
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    anchor_head(session, computer.places)
    anchored = dict(computer.keyring.values)
    with put_back(session, older) as again:
        later = replace(again, clock=FixedClock(NOW + timedelta(hours=1)))
        work(later, rows_since)
        finding = check_anchor(later, computer.places)
        assert finding is not None
        assert finding.breach is Breach.OLDER_VAULT
        assert finding.ledger_missing == 1, "the destruction is not known any more: its client is back"
        assert finding.anchored_at == NOW
        assert anchor_head(later, computer.places) is not None
        assert computer.keyring.values == anchored, "never written forward over a mismatch"
        with later.vault.reading() as uow:
            assert breach(open_finding(uow)) is Breach.OLDER_VAULT


def test_the_newer_ledger_beside_it_is_adopted_and_it_is_noticed_all_the_same(
        session: Session, computer: Computer, tmp_path: Path) -> None:
    client, _ = canary_client(session)
    older = kept_aside(session, tmp_path / "ouder")
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    anchor_head(session, computer.places)
    with put_back(session, older, ledger=False) as again:
        finding = check_anchor(again, computer.places)
    assert finding is not None
    assert (finding.breach, finding.ledger_missing) == (Breach.OLDER_VAULT, 0)


def test_a_truncated_log_is_told_apart_from_an_older_vault(session: Session, computer: Computer) -> None:
    """The rest of the vault is newer than its log: a check of the log and signed papers speak of rows that are gone."""
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    work(session)
    check_audit_chain(session)
    anchor_head(session, computer.places)
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute("DELETE FROM audit_log WHERE sequence > 3")
    assert session.vault.logs.first_broken_audit_row() is None, "the log by itself does not see its tail cut off"
    assert breach(check_anchor(session, computer.places)) is Breach.LOG_CUT


def test_a_changed_row_with_every_digest_made_anew(session: Session, computer: Computer) -> None:
    work(session)
    anchor_head(session, computer.places)
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute("UPDATE audit_log SET verb = 'print' WHERE sequence = 3")
    assert session.vault.logs.first_broken_audit_row() == 3
    rechain(session)
    assert session.vault.logs.first_broken_audit_row() is None
    assert breach(check_anchor(session, computer.places)) is Breach.HISTORY_CHANGED


def test_a_row_removed_in_the_middle(session: Session, computer: Computer) -> None:
    work(session, 6)
    anchor_head(session, computer.places)
    work(session, 6)
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute("DELETE FROM audit_log WHERE sequence = 3")
    assert session.vault.logs.first_broken_audit_row() == 3
    rechain(session)
    assert session.vault.logs.first_broken_audit_row() is None
    assert check_anchor(session, computer.places) is not None


def test_a_ledger_row_that_was_taken_out(session: Session, computer: Computer) -> None:
    for number in (1, 2):
        client, _ = canary_client(session, number)
        destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    anchor_head(session, computer.places)
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute("DELETE FROM ledger WHERE sequence = 2")
    finding = check_anchor(session, computer.places)
    assert finding is not None
    assert (finding.breach, finding.ledger_missing) == (Breach.LEDGER_CHANGED, 1)


def test_a_wiped_key_ring_is_said_once_and_filled_again(session: Session, computer: Computer) -> None:
    anchor_head(session, computer.places)
    assert check_anchor(session, computer.places) is None
    computer.keyring.values.clear()
    assert breach(anchor_head(session, computer.places)) is Breach.ANCHOR_GONE
    assert computer.keyring.values, "a fresh one is there at once"
    with session.vault.reading() as uow:
        finding = open_finding(uow)
        assert finding is not None
        assert finding.harmless
    accept_head(session, computer.places, AcceptReason.OWNER)
    assert check_anchor(session, computer.places) is None


def test_another_computer_starts_an_anchor_of_its_own(session: Session, computer: Computer) -> None:
    """A vault that was carried to a new computer has nothing to be compared with there, and is not suspected."""
    anchor_head(session, AnchorPlaces(None, computer.folder))
    other = Computer()
    assert check_anchor(session, other.places) is None
    anchor_head(session, other.places)
    work(session)
    assert check_anchor(session, computer.places) is None
    assert check_anchor(session, other.places) is None


def test_a_key_ring_of_another_vault_is_no_proof(session: Session, computer: Computer, tmp_path: Path) -> None:
    (tmp_path / "andere").mkdir()
    other = open_practice(tmp_path / "andere")
    assert isinstance(other.vault, SqlVault)
    other.vault.open_file.ledger_key = bytes(32)
    anchor_head(other, computer.places)
    other.vault.close()
    assert breach(check_anchor(session, computer.places)) is Breach.ANCHOR_FOREIGN
    before = dict(computer.keyring.values)
    assert breach(anchor_head(session, computer.places)) is Breach.ANCHOR_FOREIGN
    assert computer.keyring.values == before
    accept_head(session, computer.places, AcceptReason.OWNER)
    assert check_anchor(session, computer.places) is None


def test_without_a_key_ring_the_folder_notices_it(session: Session, computer: Computer, tmp_path: Path) -> None:
    computer.keyring.silent = True
    older = kept_aside(session, tmp_path / "ouder")
    work(session)
    assert anchor_head(session, computer.places) is None
    weighed = verify_anchors(session, read_anchors(computer.places, session.vault.vault_id))
    assert not weighed.keyring_answers
    with put_back(session, older) as again:
        assert breach(check_anchor(again, computer.places)) is Breach.OLDER_VAULT


def test_a_key_ring_that_is_behind_after_a_silence_is_no_fault(session: Session, computer: Computer) -> None:
    anchor_head(session, computer.places)
    computer.keyring.silent = True
    work(session)
    assert anchor_head(session, computer.places) is None
    computer.keyring.silent = False
    assert anchor_head(session, computer.places) is None
    assert computer.keyring.values == computer.folder.values or len(computer.keyring.values) == 1


def test_a_finding_stays_until_the_owner_accepts_it(session: Session, computer: Computer, tmp_path: Path) -> None:
    older = kept_aside(session, tmp_path / "ouder")
    work(session)
    anchor_head(session, computer.places)
    with put_back(session, older) as again:
        found = verify_anchors(again, read_anchors(computer.places, again.vault.vault_id))
        assert found.changes.touches(Topic.SETTING), "Today shows it at once"
        rows = len(log_rows(again))
        assert verify_anchors(again, read_anchors(computer.places, again.vault.vault_id)).finding == found.finding
        assert len(log_rows(again)) == rows, "noted once"
        computer.wipe()
        assert breach(check_anchor(again, computer.places)) is Breach.OLDER_VAULT
        accept_head(again, computer.places, AcceptReason.OWNER)
        assert check_anchor(again, computer.places) is None
        with again.vault.reading() as uow:
            verbs = [entry.verb for entry in uow.audit.entries()]
        assert verbs.count(Verb.ACCEPT) == 1
    with opened_again(again) as later:
        assert anchor_head(later, computer.places) is None


def test_after_an_accepted_restore_the_vault_from_before_it_is_the_wrong_one(
        session: Session, computer: Computer, tmp_path: Path) -> None:
    older = kept_aside(session, tmp_path / "ouder")
    work(session)
    anchor_head(session, computer.places)
    newer = kept_aside(session, tmp_path / "nieuwer")
    with put_back(session, older) as restored:
        accept_head(restored, computer.places, AcceptReason.RESTORED)
        work(restored, 9)
        assert anchor_head(restored, computer.places) is None
        with put_back(restored, newer) as again:
            assert check_anchor(again, computer.places) is not None


def test_a_restore_that_dies_before_the_swap_changes_nothing(session: Session, computer: Computer,
                                                             tmp_path: Path) -> None:
    """The decision is logged in the vault that is made ready; the places are untouched until it is there."""
    older = kept_aside(session, tmp_path / "ouder")
    work(session)
    anchor_head(session, computer.places)
    before = dict(computer.keyring.values), dict(computer.folder.values)
    with opened(older / session.vault.path.name) as staged:
        supersede_anchors(staged, read_anchors(computer.places, staged.vault.vault_id), AcceptReason.RESTORED)
    assert (computer.keyring.values, computer.folder.values) == before
    assert check_anchor(session, computer.places) is None, "the vault that is there is still the right one"
    with put_back(session, older) as restored:
        assert anchor_head(restored, computer.places) is None, "after the swap it is the restored one"
        assert check_anchor(restored, computer.places) is None


def test_an_old_decision_does_not_excuse_a_later_vault(session: Session, computer: Computer, tmp_path: Path) -> None:
    accept_head(session, computer.places, AcceptReason.RESTORED)
    older = kept_aside(session, tmp_path / "ouder")
    work(session)
    anchor_head(session, computer.places)
    with put_back(session, older) as again:
        assert breach(check_anchor(again, computer.places)) is Breach.OLDER_VAULT


@pytest.mark.parametrize("years", [-10, -1, 1, 10])
def test_a_clock_that_jumps_neither_hides_nor_invents_anything(session: Session, computer: Computer, tmp_path: Path,
                                                               years: int) -> None:
    """Trust #6."""
    anchor_head(session, computer.places)
    older = kept_aside(session, tmp_path / "ouder")
    jumped = replace(session, clock=FixedClock(NOW + timedelta(days=365 * years)))
    work(jumped)
    assert anchor_head(jumped, computer.places) is None
    work(session)
    assert anchor_head(session, computer.places) is None
    with put_back(session, older) as again:
        work(replace(again, clock=jumped.clock), 9)
        assert check_anchor(again, computer.places) is not None


def test_a_kill_between_commit_and_anchor_leaves_it_behind_and_never_ahead(session: Session,
                                                                           computer: Computer) -> None:
    for _ in range(2):  # the second one notes in the vault that the first was kept
        anchor_head(session, computer.places)
    weighed = verify_anchors(session, read_anchors(computer.places, session.vault.vault_id))
    assert weighed.fresh == {}, "nothing new: nothing to write"
    work(session)
    weighed = verify_anchors(session, read_anchors(computer.places, session.vault.vault_id))
    work(session)  # what came after the weighing is not in it
    with opened_again(session) as again:
        write_anchors(computer.places, again.vault.vault_id, weighed.fresh)
        assert check_anchor(again, computer.places) is None


def test_a_place_that_refuses_holds_nothing_up(session: Session, computer: Computer) -> None:
    weighed = verify_anchors(session, read_anchors(computer.places, session.vault.vault_id))
    computer.keyring.silent = True
    assert write_anchors(computer.places, session.vault.vault_id, weighed.fresh) == {AnchorPlace.FOLDER}
    forget_anchor(session.vault.vault_id, computer.places)
    assert computer.folder.values == {}


def test_demo_vaults_leave_nothing_in_the_key_ring(demo: Session, computer: Computer) -> None:
    assert anchor_head(demo, computer.places) is None
    assert (computer.keyring.values, computer.folder.values) == ({}, {})


def test_nothing_is_left_after_the_vault_is_destroyed_for_good(session: Session, computer: Computer) -> None:
    anchor_head(session, computer.places)
    assert list(computer.keyring.values) == [anchor_name(session.vault.vault_id)]
    forget_anchor(session.vault.vault_id, computer.places)
    assert (computer.keyring.values, computer.folder.values) == ({}, {})


def test_what_is_kept_outside_tells_nothing_of_anybody(session: Session) -> None:
    client, words = canary_client(session)
    place = MemoryKeyring()
    anchor_head(session, AnchorPlaces(place, None))
    (value,) = place.values.values()
    assert not any(word.encode() in value for word in words.words.values())
    assert client.subject.encode() not in value
