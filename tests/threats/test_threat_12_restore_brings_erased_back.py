"""Threat 12: an older backup, or an older file put back by hand, brings nobody back who was erased (T-44, J-35).

Fifty clients are destroyed after the backup, one has withdrawn, one had a photo removed. Whichever way the older vault
comes back, the ledger is done again before the first screen.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening import after_opening
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.photos.photos import remove_photo
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore import ledger_replay, restore
from jindra_desk.application.restore import rebuild as rebuilding
from jindra_desk.application.restore.ledger_replay import Replayed
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.application.vault.anchors import anchor_head
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.ids import ClientId, ConsentId, PhotoId
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, WithdrawalChannel
from jindra_desk.domain.copies.backup_faults import LedgerDoubted
from jindra_desk.domain.copies.ledger_reach import doubt
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.photos.photo import Photo
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.anchor_places import Computer
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, open_practice, program, write
from tests.support.sessions import decrypted_pages, services
from tests.support.vaults import PASSPHRASE, invented_photo, numbered_id
from tests.threats.attacks import lands, withstood

ERASED = 50
STAYS = 1000


@dataclass(frozen=True)
class Older:
    """`vault` is as it is today, `backup` and `file` as it was before the destructions."""

    vault: Path
    backup: Path
    file: Path
    consent: ConsentId
    photo: PhotoId

    def moved(self, folder: Path) -> Older:
        """A copy of it all to spoil."""
        shutil.copytree(self.vault.parent.parent, folder / "alles")
        here = folder / "alles"
        return Older(here / "praktijk" / self.vault.name, here / "stick" / self.backup.name, here / self.file.name,
                     self.consent, self.photo)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Older:
    """Made once: fifty real destructions with their certificates."""
    root = tmp_path_factory.mktemp("ouder")
    (root / "praktijk").mkdir()
    session = open_practice(root / "praktijk")
    for number in range(1, ERASED + 1):
        add_client(session, surname=surname(number), number=number)
    stays = add_client(session, surname="Blijver", number=STAYS)
    consent = decide(session, stays, ConsentKind.HEALTH).consent_id
    decide(session, stays, ConsentKind.PHOTOS_FILE)
    photo, _ = invented_photo(stays, 77, b"")
    drawn = drawn_photo()
    photo = Photo(photo.id, stays.id, photo.taken_on, photo.added_at, "cheeks", photo.pose, photo.moment, photo.purpose,
                  drawn.width, drawn.height, drawn.sha256)
    write(session, lambda uow: uow.photos.add(photo, drawn))
    backup = make_backup(session, services(), root / "stick").file
    path = session.vault.path
    shutil.copy2(path, root / "ouder.jdv")
    for number in range(1, ERASED + 1):
        destroy_client(session, services(), ClientId(numbered_id(number)), ErasureReason.REQUEST)
    withdraw_consent(session, consent, WithdrawalChannel.IN_PERSON)
    remove_photo(session, photo.id)
    session.vault.close()
    return Older(path, backup, root / "ouder.jdv", consent, photo.id)


@pytest.fixture
def older(prepared: Older, tmp_path: Path) -> Older:
    return prepared.moved(tmp_path)


def surname(number: int) -> str:
    """Letters only, so that none is part of another's."""
    return f"Weggegaan{chr(ord('a') + number // 10)}{chr(ord('a') + number % 10)}naam"


def attack_restore(older: Older) -> None:
    """Put the older backup back, and look into the restored file before the program itself opens it."""
    restore_backup(program().stores(), older.backup, older.vault, SecretKind.PASSPHRASE, PASSPHRASE,
                   RestoreDecisions(highest_certificate=ERASED))
    session = open_vault(program().stores(), older.vault, SecretKind.PASSPHRASE, PASSPHRASE)
    try:
        judge(session, older)
    finally:
        session.vault.close()


def attack_old_file(older: Older) -> None:
    """Copy the older file over the vault by hand, and open the program."""
    shutil.copy2(older.file, older.vault)
    with program().open(older.vault, PASSPHRASE, None) as session:
        judge(session, older)


def attack_lost_ledger(older: Older) -> None:
    """Lose the computer and every ledger, and restore on a new one: that must not pass in silence for a whole one."""
    for file in (*older.vault.parent.iterdir(), *older.backup.parent.glob("*.ledger")):
        file.unlink()
    try:
        restore_backup(program().stores(), older.backup, older.vault, SecretKind.PASSPHRASE, PASSPHRASE,
                       RestoreDecisions(highest_certificate=ERASED))
    except JindraError:
        return
    withstood(False, "a restore without the ledger passes for a whole one")


def attack_emptied_ledger(older: Older) -> None:
    """Lose the vault, and empty each ledger: anybody can make an empty file, and it tells nothing of this vault."""
    empty_every_ledger(older, b"")
    restored_in_silence(older, AnchorPlaces(), "an empty file passes for a ledger")


def attack_older_ledger(older: Older) -> None:
    """Lose the vault, and put each ledger back as it was when nothing was destroyed: true to the letter, and too old.

    The owner has no paper at hand; this computer has seen more.
    """
    computer = Computer()
    session = open_vault(program().stores(), older.vault, SecretKind.PASSPHRASE, PASSPHRASE)
    anchor_head(session, computer.places)
    session.vault.close()
    ledger = older.vault.with_name(f"{older.vault.name}.ledger")
    empty_every_ledger(older, ledger.read_bytes().split(b"\n", 1)[0] + b"\n")
    restored_in_silence(older, computer.places, "an older ledger passes for the newest")


def attack_old_anchor(older: Older, *, sidecar: bool = False) -> None:
    """Lose the vault and each ledger of today, and put the anchor back as it was right after the backup.

    It is true, and as new as that backup; what came later it does not know. The owner was asked for no paper. With
    `sidecar` the ledger of that day lies beside the backup, as every backup leaves it.
    """
    computer, before = Computer(), older.vault.with_name("toen") / older.vault.name
    before.parent.mkdir()
    for file in older.vault.parent.glob(f"{older.vault.name}.keys*"):
        shutil.copy2(file, before.with_name(file.name))
    shutil.copy2(older.file, before)
    session = open_vault(program().stores(), before, SecretKind.PASSPHRASE, PASSPHRASE)
    anchor_head(session, computer.places)
    session.vault.close()
    shutil.rmtree(before.parent)
    ledger = older.vault.with_name(f"{older.vault.name}.ledger").read_bytes().split(b"\n", 1)[0] + b"\n"
    for file in (*older.vault.parent.iterdir(), *older.backup.parent.glob("*.ledger")):
        file.unlink()
    if sidecar:
        older.backup.with_name(f"{older.vault.name}.ledger").write_bytes(ledger)
    withstood(bool(computer.folder.values), "no anchor was kept: the attack is none")
    try:
        restore_backup(replace(program().stores(), anchors=computer.places), older.backup, older.vault,
                       SecretKind.PASSPHRASE, PASSPHRASE, RestoreDecisions())
    except LedgerDoubted:
        return
    withstood(False, "an old anchor passes for the ledger")


def empty_every_ledger(older: Older, content: bytes) -> None:
    """The vault is gone, and whatever ledger lies with the backup holds this."""
    for file in older.vault.parent.iterdir():
        file.unlink()
    for ledger in older.backup.parent.glob("*.ledger"):
        ledger.write_bytes(content)


def restored_in_silence(older: Older, anchors: AnchorPlaces, harm: str) -> None:
    """Restore as somebody does who has no paper with a number."""
    stores = replace(program().stores(), anchors=anchors)
    try:
        restore_backup(stores, older.backup, older.vault, SecretKind.PASSPHRASE, PASSPHRASE,
                       RestoreDecisions(highest_certificate=0))
    except JindraError:
        return
    withstood(False, harm)


def judge(session: Session, older: Older) -> None:
    """0 of 50, in rows and pages; the withdrawal and the removed photo hold too."""
    assert isinstance(session.vault, SqlVault)
    with session.vault.reading() as uow:
        there = set(uow.clients.ids())
        back = [number for number in range(1, ERASED + 1) if numbered_id(number) in there]
        withstood(back == [], "erased people are back")
        withstood(numbered_id(STAYS) in there, "who stayed is gone")
        withstood(uow.consents.get(older.consent).state is ConsentState.WITHDRAWN, "a withdrawn consent is back")
        withstood(older.photo not in {photo.id for photo in uow.photos.of_client(ClientId(numbered_id(STAYS)))},
                  "a removed photo is back")
    pages = decrypted_pages(session).lower()
    withstood(not any(surname(number).lower().encode() in pages for number in range(1, ERASED + 1)),
              "names of erased people stand in the restored file")


def test_threat_12_a_restored_backup_brings_nobody_back(older: Older) -> None:
    """T-44: erase 50, restore the older backup: 0 of 50, in no page, before anyone opens it."""
    attack_restore(older)


def test_threat_12_an_old_file_put_back_brings_nobody_back(older: Older) -> None:
    """The same without any restore: the file was simply copied over."""
    attack_old_file(older)


def test_threat_12_a_lost_ledger_is_told(older: Older) -> None:
    """T-44: missing ledger: stop, explain, and only go on with a logged decision."""
    attack_lost_ledger(older)


def test_threat_12_an_emptied_ledger_is_told(older: Older) -> None:
    """T-44: only what this vault wrote counts as heard."""
    attack_emptied_ledger(older)


def test_threat_12_an_older_ledger_is_told(older: Older) -> None:
    """T-44: on the same computer the head that it kept decides."""
    attack_older_ledger(older)


def test_threat_12_an_old_anchor_put_back_is_no_ledger(older: Older) -> None:
    """T-44: a head that was kept tells how far the ledger reached at least, and no more."""
    attack_old_anchor(older)


def test_threat_12_an_old_anchor_beside_the_ledger_of_that_day_is_asked_about(older: Older) -> None:
    """T-44: what a backup leaves on the stick is as old as the backup, and vouches for nothing after it."""
    attack_old_anchor(older, sidecar=True)


def test_threat_12_bites_without_the_vault_that_is_replaced(older: Older, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it was: any ledger of this vault and a head that is contained in it were enough."""
    monkeypatch.setattr(restore, "doubt", lambda evidence: doubt(replace(evidence, replaced=True)))
    with lands("an old anchor passes for the ledger"):
        attack_old_anchor(older, sidecar=True)


def test_threat_12_bites_without_a_ledger_beside_the_head(older: Older, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it was: the head is contained in what was heard, which is nothing."""
    monkeypatch.setattr(restore, "doubt", lambda evidence: doubt(replace(evidence, heard=True, replaced=True)))
    with lands("an old anchor passes for the ledger"):
        attack_old_anchor(older)


def test_threat_12_bites_without_proof_whose_ledger_it_is(older: Older, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any file of that name counts."""
    monkeypatch.setattr("jindra_desk.storage.vault.backup_store.is_ledger_of", lambda *_given: True)
    with lands("an empty file passes for a ledger"):
        attack_emptied_ledger(older)


def test_threat_12_bites_without_asking_this_computer(older: Older, monkeypatch: pytest.MonkeyPatch) -> None:
    """What this computer kept is not looked at."""
    monkeypatch.setattr(restore, "_kept_heads", lambda *_given: [])
    with lands("an older ledger passes for the newest"):
        attack_older_ledger(older)


def test_threat_12_bites_without_replay_at_the_restore(older: Older, monkeypatch: pytest.MonkeyPatch) -> None:
    """A restore that only copies brings back what it copied."""
    monkeypatch.setattr(rebuilding, "replay_with_proof", lambda *_given: Replayed())
    with lands("erased people are back"):
        attack_restore(older)


def test_threat_12_bites_without_replay_at_the_opening(older: Older, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody restored anything, so only the opening can notice."""
    monkeypatch.setattr(after_opening, "replay_ledger", lambda *_given: Replayed())
    with lands("erased people are back"):
        attack_old_file(older)


@pytest.mark.parametrize(("part", "harm"), [
    ("returned_consents", "a withdrawn consent is back"),
    ("returned_photos", "a removed photo is back"),
])
def test_threat_12_bites_without_replay_of_every_kind(
        older: Older, monkeypatch: pytest.MonkeyPatch, part: str, harm: str) -> None:
    """Erased clients alone are not all that the ledger tells."""
    monkeypatch.setattr(f"jindra_desk.storage.ledger.outbox.SqlLedgerOutbox.{part}", lambda _self: ())
    with lands(harm):
        attack_restore(older)


def test_threat_12_bites_without_cleaning_after_the_replay(older: Older, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that go from a vault whose pages are not overwritten leave names behind."""
    without_overwriting(monkeypatch)
    monkeypatch.setattr(ledger_replay, "_clean", lambda *_given: None)
    with lands("names of erased people stand in the restored file"):
        attack_old_file(older)


def test_threat_12_bites_without_asking_for_the_ledger(older: Older, monkeypatch: pytest.MonkeyPatch) -> None:
    """A restore that takes no ledger for an empty one."""
    monkeypatch.setattr(restore, "_check_decisions", lambda *_given: None)
    with lands("a restore without the ledger passes for a whole one"):
        attack_lost_ledger(older)


def without_overwriting(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite as it comes: what was deleted stays in free pages, until the file is built again."""
    from jindra_desk.storage.engine import connection

    settings: Callable[[str], str] = lambda one: one.replace("secure_delete = ON", "secure_delete = OFF")  # noqa: E731
    monkeypatch.setattr(connection, "_SETTINGS", tuple(settings(one) for one in connection._SETTINGS))
