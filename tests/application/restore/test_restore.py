"""A backup is put back whole, and everything that was erased since is erased again, or nothing is (T-44, trust #13)."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from jindra_desk.application.consents.overview import consent_overview, withdraw_consent
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.copies.register import age_out, list_copies
from jindra_desk.application.erasure.destroy import destroy_client, erase_rows
from jindra_desk.application.erasure.residue import ResidueFound
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.opening.open_vault import open_vault
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, photo_overview, remove_photo
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.restore.finish_pending import (
    CutOffStays,
    OldVaultDestroyed,
    OldVaultLinked,
    OldVaultNotFound,
    OldVaultStays,
    UnreadVaultDestroyed,
)
from jindra_desk.application.restore.ledger_replay import Replayed, replay_ledger
from jindra_desk.application.restore.restore import (
    Restored,
    RestoreDecisions,
    preview_restore,
    restore_backup,
    verify_backup,
)
from jindra_desk.application.restore.target import TargetState
from jindra_desk.application.session.credible_day import confirm_today
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.keys import change_passphrase
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.errors import StorageFailed, WrongPassphrase, WrongRecoveryCode
from jindra_desk.domain.base.ids import ReceiptId
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, WithdrawalChannel
from jindra_desk.domain.copies.backup import KEEP_DAYS, RESTORED, CopyKind, CopyState, kept_vault, staged_restore
from jindra_desk.domain.copies.backup_faults import (
    BackupAltered,
    BackupFault,
    BackupMixedUp,
    ForeignVault,
    LedgerMissing,
    StaleLedger,
    TooLittleSpace,
)
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.rights.request import RequestKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.key_faults import FilesAside
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind
from jindra_desk.security.key_store import HeaderKeyStore
from jindra_desk.storage.engine.atomic_swap import swap_note
from jindra_desk.storage.engine.vault_folder import DiskVaultFolder
from jindra_desk.storage.vault.backup_store import SqlBackupStore
from jindra_desk.storage.vault.pages import SqlVaultPages
from jindra_desk.storage.vault.store import SqlVaultStore
from tests.support.cut_states import undeletable
from tests.support.decisions import decide
from tests.support.practice_desk import PRACTICE, add_client, drawn_photo, open_practice, program, write
from tests.support.sessions import (
    canary_client,
    decrypted_pages,
    found_in,
    moved_clock,
    on_day,
    opened,
    raw_files,
    services,
)
from tests.support.vaults import (
    NOW,
    PASSPHRASE,
    TODAY,
    database_of,
    file_hashes,
    invented_client,
    numbered_id,
    write_copy,
)
from tests.threats.odd_notes import PLANTED

DETAILS = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)


def put_back(file: Path, target: Path, decisions: RestoreDecisions | None = None,
             passphrase: str = PASSPHRASE) -> Restored:
    """By default as somebody without a single paper answers; no computer of these tests remembers a vault."""
    return restore_backup(program().stores(), file, target, SecretKind.PASSPHRASE, passphrase,
                          decisions or RestoreDecisions(highest_certificate=0))


def backed_up(session: Session, tmp_path: Path) -> Path:
    return make_backup(session, services(), tmp_path / "stick").file


def test_erase_fifty_then_restore_the_older_backup_0_of_50_trust_12(session: Session, tmp_path: Path) -> None:
    gone = [invented_client(number, surname=f"Zwaluw{number:02d}staart", given=f"Wouw{number:02d}aapje",
                            notes=f"houdt van kers{number:02d}bloesem", phone=f"+316{number:08d}")
            for number in range(50)]
    for client in gone:
        write(session, partial(_add, client))
    stays, _ = canary_client(session, 5)
    backup = backed_up(session, tmp_path)
    destroy_client(session, services(), gone[0].id, ErasureReason.REQUEST)

    def erase(uow: UnitOfWork) -> None:
        for client in gone[1:]:
            uow.ledger.append(LedgerEvent(LedgerKind.DESTRUCTION, client.subject, "", "verzoek", TODAY))
            erase_rows(uow, client)

    write(session, erase)
    session.vault.close()
    path = session.vault.path
    result = put_back(backup, path, RestoreDecisions(highest_certificate=50))
    assert result.replayed == Replayed(clients=50)
    assert (result.clients, result.ledger_last, result.ledger_on) == (1, 50, TODAY)
    with opened(path) as again:
        with again.vault.reading() as uow:
            assert list(uow.clients.ids()) == [stays.id]
        pages = decrypted_pages(again)
        for number, client in enumerate(gone):
            words = (client.id, f"Zwaluw{number:02d}", f"zwaluw{number:02d}", f"Wouw{number:02d}", f"kers{number:02d}",
                     client.phone)
            assert [word for word in words if word.encode() in pages] == []
        after_opening(again, services)
        assert again.vault.logs.first_broken_audit_row() is None


def test_everything_the_ledger_tells_is_done_again_t_44(session: Session, tmp_path: Path) -> None:
    """Withdrawn consents, single photos, objections, restrictions and closed book years, as well as clients."""
    client = add_client(session)
    for kind in (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE):
        decide(session, client, kind)
    photo = add_photo(session, client.id, drawn_photo(), DETAILS).photo_id
    kept = add_photo(session, client.id, drawn_photo(0.3), DETAILS).photo_id
    old, new = receipt(1, 2018), receipt(2, 2026)
    write(session, lambda uow: uow.receipts.add(old, client.id))
    write(session, lambda uow: uow.receipts.add(new, client.id))
    shut = add_client(session, surname="Afgeschermd", number=2)
    freed = add_client(session, surname="Vrij", number=3)
    write(session, lambda uow: uow.clients.save(replace(freed, restricted_since=TODAY)))
    backup = backed_up(session, tmp_path)

    standing = consent_overview(session, client.id).line(ConsentKind.HEALTH).consent
    assert standing is not None
    withdraw_consent(session, standing.id, WithdrawalChannel.PHONE)
    remove_photo(session, photo)
    day = TODAY + timedelta(days=3)
    for event in (
            LedgerEvent(LedgerKind.OBJECTION, client.subject, numbered_id(900), "bezwaar", day),
            LedgerEvent(LedgerKind.RESTRICTION_LIFTED, shut.subject, "", "x", TODAY),
            LedgerEvent(LedgerKind.RESTRICTION, shut.subject, "", "x", day),
            LedgerEvent(LedgerKind.RESTRICTION, freed.subject, "", "x", TODAY),
            LedgerEvent(LedgerKind.RESTRICTION_LIFTED, freed.subject, "", "x", day),
            LedgerEvent(LedgerKind.BOOK_YEAR_CLOSED, "", "2018", "termijn", day)):
        write(session, partial(_append, event))
    session.vault.close()
    path = session.vault.path

    result = put_back(backup, path)
    assert result.replayed == Replayed(consents=1, photos=1, objections=1, restrictions=2, book_years=1)
    with opened(path) as again:
        assert consent_overview(again, client.id).line(ConsentKind.HEALTH).state is ConsentState.WITHDRAWN
        assert [card.photo.id for card in photo_overview(again, client.id).photos] == [kept]
        with again.vault.reading() as uow:
            (request,) = uow.requests.of_client(client.id)
            assert (request.kind, request.received_on, request.done_on) == (RequestKind.OBJECTION, day, None)
            assert uow.clients.get(shut.id).restricted_since == day
            assert uow.clients.get(freed.id).restricted_since is None
            assert [one.id for one in uow.receipts.all()] == [new.id]
        assert replay_ledger(again) == Replayed()
        write(again, partial(_append, LedgerEvent(LedgerKind.DESTRUCTION, "iemand", "", "x", day)))
        assert replay_ledger(again) == Replayed(), "done again once, however often it is looked at"


def _append(event: LedgerEvent, uow: UnitOfWork) -> None:
    uow.ledger.append(event)


def _add(client: Client, uow: UnitOfWork) -> None:
    uow.clients.add(client)


def receipt(number: int, year: int) -> Receipt:
    return Receipt(ReceiptId(numbered_id(500 + number)), number, year, date(year, 5, 1), "J. van den Heuvel",
                   "Behandeling", 8450)


def test_a_new_computer_needs_the_file_and_the_passphrase_or_the_code_alone(session: Session, tmp_path: Path) -> None:
    client, canaries = canary_client(session)
    session.vault.close()
    path = session.vault.path
    keys = program().keys
    code = keys.new_recovery_code()
    with keys.unlock(path, SecretKind.PASSPHRASE, PASSPHRASE) as key:
        keys.replace_recovery_code(path, key, code)
    with opened(path) as again:
        backup = make_backup(again, services(), tmp_path / "stick").file
    for file in (path, path.with_name("praktijk.jdv.keys"), path.with_name("praktijk.jdv.keys.bak")):
        file.unlink()
    for kind, secret in ((SecretKind.PASSPHRASE, PASSPHRASE), (SecretKind.RECOVERY_CODE, code)):
        target = tmp_path / f"nieuw {kind}" / "kluis.jdv"
        preview = preview_restore(program().stores(), backup, target, kind, secret)
        assert (preview.target, preview.clients, preview.ledger_found) == (TargetState.FREE, 1, True)
        result = restore_backup(program().stores(), backup, target, kind, secret,
                                RestoreDecisions(highest_certificate=0))
        assert not result.kept_old
        with opened(target) as restored, restored.vault.reading() as uow:
            assert uow.clients.get(client.id) == client
        endings = ("", ".keys", ".keys.bak", ".lock", ".ledger", ".tries")
        assert {file.name for file in target.parent.iterdir()} <= {f"kluis.jdv{ending}" for ending in endings}
        assert found_in(raw_files(target.parent), canaries.words) == set()


def test_the_old_vault_is_kept_until_the_first_unlock_then_destroyed(session: Session, tmp_path: Path) -> None:
    canary_client(session)
    backup = backed_up(session, tmp_path)
    late, _ = canary_client(session, 2)
    session.vault.close()
    path = session.vault.path
    before = path.read_bytes()
    assert put_back(backup, path).kept_old
    assert kept_vault(path).read_bytes() == before
    with opened(path) as again:
        assert {line.kind for line in list_copies(again)} == {CopyKind.KEPT_AFTER_RESTORE, CopyKind.BACKUP}
        settled = after_opening(again, services)
        assert [type(notice) for notice in settled.notices] == [OldVaultDestroyed]
        assert [line.kind for line in list_copies(again)] == [CopyKind.BACKUP]
        with again.vault.reading() as uow:
            assert uow.clients.find(late.id) is None
        assert after_opening(again, services).notices == ()
    assert not kept_vault(path).exists()


def test_on_a_doubted_day_the_old_vault_stays(session: Session, tmp_path: Path) -> None:
    """Trust #27: overwriting it cannot be undone. Once the date was typed, the next opening does it."""
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()
    path = session.vault.path
    put_back(backup, path)
    before = kept_vault(path).read_bytes()
    with opened(path) as again:
        for days in (-400, 400):
            far = moved_clock(again, TODAY + timedelta(days=days))
            assert [type(notice) for notice in after_opening(far, services).notices] == [TodayDoubted]
            assert kept_vault(path).read_bytes() == before
        confirm_today(far, far.clock.today())
        assert OldVaultDestroyed in map(type, after_opening(far, services).notices)
    assert not kept_vault(path).exists()


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
@pytest.mark.parametrize("kind", ["link", "hard link", "folder", "pipe"])
def test_what_was_put_in_the_place_of_the_old_vault_is_not_destroyed(session: Session, tmp_path: Path,
                                                                     kind: str) -> None:
    """A link there leads to somebody else's file (trust #18); and what is not destroyed is not called destroyed."""
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()
    path, letter = session.vault.path, tmp_path / "brief.odt"
    letter.write_bytes(b"van haar")
    put_back(backup, path)
    kept_vault(path).unlink()
    PLANTED[kind](kept_vault(path), letter)
    with opened(path) as again:
        told = [type(notice) for notice in after_opening(again, services).notices]
        assert told == [OldVaultNotFound]
        assert after_opening(again, services).notices == (), "it bars nothing, and is not tried again"
    assert letter.read_bytes() == b"van haar"


@pytest.mark.parametrize("how", ["moved away", "replaced by an older copy", "with a second name"])
def test_only_what_was_seen_to_go_is_called_destroyed(session: Session, tmp_path: Path, how: str) -> None:
    """Somebody took the old vault away between the restore and the first unlock (trust #17)."""
    canary_client(session)
    path = session.vault.path
    session.vault.close()
    older = path.read_bytes()
    with opened(path) as later:
        canary_client(later, 2)
        backup = backed_up(later, tmp_path)
    put_back(backup, path)
    elsewhere = tmp_path / "meegenomen"
    if how == "with a second name":
        os.link(kept_vault(path), elsewhere)
    else:
        kept_vault(path).replace(elsewhere)
    if how == "replaced by an older copy":
        kept_vault(path).write_bytes(older)
    taken = elsewhere.read_bytes()
    with opened(path) as again:
        told = [type(notice) for notice in after_opening(again, services).notices]
        assert told == [OldVaultLinked if how == "with a second name" else OldVaultNotFound]
        assert after_opening(again, services).notices == ()
    assert elsewhere.read_bytes() == taken
    assert not kept_vault(path).exists()


STAGED = ("", "-journal", ".keys", ".keys.bak", ".ledger", ".tries", ".pin", ".wissel", ".lock", ".voor-0003")


@pytest.mark.parametrize("ending", STAGED)
def test_what_is_not_proven_to_be_of_a_cut_off_restore_is_put_aside_and_told(session: Session, ending: str) -> None:
    """A letter of the owner's under such a name was removed without a word (trust #17)."""
    path = session.vault.path
    session.vault.close()
    letter = Path(f"{staged_restore(path)}{ending}")
    letter.write_bytes(b"van haar")
    with opened(path) as again:
        (told,) = after_opening(again, services).notices
        assert isinstance(told, FilesAside)
        assert f"{letter.name}.onleesbaar" in told.sentence()
        assert after_opening(again, services).notices == ()
    with opened(path) as again:
        assert after_opening(again, services).notices == (), "told once"
    assert Path(f"{letter}.onleesbaar").read_bytes() == b"van haar"
    assert not letter.exists()


def test_what_is_of_a_cut_off_restore_goes_without_a_word(session: Session, tmp_path: Path,
                                                          monkeypatch: pytest.MonkeyPatch) -> None:
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()
    path = session.vault.path

    def died(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("jindra_desk.application.restore.restore._swap", died)
        patched.setattr(DiskVaultFolder, "remove_vault", lambda *_: None)
        with pytest.raises(KeyboardInterrupt):
            put_back(backup, path)
    left = {file.name for file in path.parent.iterdir() if file.name.startswith(staged_restore(path).name)}
    assert len(left) >= 4, left
    with opened(path) as again, undeletable(staged_restore(path)):
        for _ in range(2):
            (told,) = after_opening(again, services).notices
            assert isinstance(told, CutOffStays), "told until it went"
            assert staged_restore(path).name in told.sentence()
    with opened(path) as again:
        assert after_opening(again, services).notices == ()
    assert not any(file.name.startswith(staged_restore(path).name) for file in path.parent.iterdir())


def test_a_second_restore_puts_aside_what_the_first_did_not_write(session: Session, tmp_path: Path) -> None:
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()
    path = session.vault.path
    staged_restore(path).write_bytes(b"van haar")
    put_back(backup, path)
    assert Path(f"{staged_restore(path)}.onleesbaar").read_bytes() == b"van haar"
    with opened(path) as again:
        assert FilesAside in map(type, again.told)


def test_a_letter_in_the_folder_of_the_test_is_put_aside(session: Session) -> None:
    path = session.vault.path
    folder = path.with_name(f"{path.name}.proef")
    folder.mkdir()
    (folder / path.name).write_bytes(b"van haar")
    (told,) = after_opening(session, services).notices
    assert f"{folder.name}/{path.name}.onleesbaar" in told.sentence()
    assert (folder / f"{path.name}.onleesbaar").read_bytes() == b"van haar"
    assert after_opening(session, services).notices == ()


def test_backups_made_after_the_one_that_was_put_back_stay_known(session: Session, tmp_path: Path) -> None:
    """The older vault does not know them: they are found in the place, and age out like the others (K-133)."""
    backup = backed_up(session, tmp_path)
    later = on_day(session, TODAY + timedelta(days=3))
    newer = make_backup(later, services(), tmp_path / "stick").file
    session.vault.close()
    put_back(backup, session.vault.path)
    with opened(session.vault.path) as again:
        after_opening(again, services)
        found = {line.file: line.state for line in list_copies(again)}
        assert found == {backup.name: CopyState.VERIFIED, newer.name: CopyState.FOUND}
        much_later = on_day(again, TODAY + timedelta(days=KEEP_DAYS + 4))
        newest = make_backup(much_later, services(), tmp_path / "stick").file
        assert {line.file for line in list_copies(much_later)} == {newest.name}
        assert not newer.exists()
        assert not backup.exists()


def test_another_vault_is_never_overwritten(session: Session, tmp_path: Path) -> None:
    backup = backed_up(session, tmp_path)
    (tmp_path / "ander").mkdir()
    other = program().create(tmp_path / "ander" / "ander.jdv", "andere woorden", PRACTICE, "praktijk",
                             demo=False)
    other.session.vault.close()
    target = tmp_path / "ander" / "ander.jdv"
    before = file_hashes(target.parent)
    for _ in range(2):
        with pytest.raises(ForeignVault):
            put_back(backup, target)
    with pytest.raises(ForeignVault):
        preview_restore(program().stores(), backup, target, SecretKind.PASSPHRASE, PASSPHRASE)
    after = file_hashes(target.parent)
    assert {name: digest for name, digest in after.items() if not name.endswith(".lock")} == {
        name: digest for name, digest in before.items() if not name.endswith(".lock")}


def test_a_vault_whose_keys_are_broken_is_replaced_when_it_is_the_same_one(session: Session, tmp_path: Path) -> None:
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()
    path = session.vault.path
    for ending in (".keys", ".keys.bak"):
        path.with_name(path.name + ending).write_bytes(b"kapot")
    preview = preview_restore(program().stores(), backup, path, SecretKind.PASSPHRASE, PASSPHRASE)
    assert preview.target is TargetState.UNREADABLE
    put_back(backup, path)
    with opened(path) as again:
        after_opening(again, services)
        with again.vault.reading() as uow:
            assert uow.clients.count() == 1
    assert not list(path.parent.glob("*.kapot"))
    for ending in (".keys", ".keys.bak"):
        path.with_name(path.name + ending).write_bytes(b"kapot")
    path.write_bytes(os.urandom(64 * 1024))
    with pytest.raises(ForeignVault):
        put_back(backup, path)


def test_a_damaged_database_is_replaced_by_the_backup(session: Session, tmp_path: Path) -> None:
    """Trust #9: the very case for which there are backups."""
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()
    path = session.vault.path
    path.write_bytes(path.read_bytes()[:40_000])
    put_back(backup, path)
    with opened(path) as again:
        (notice,) = after_opening(again, services).notices
        assert type(notice) is UnreadVaultDestroyed
        assert "niets te doen" not in notice.sentence(), "what stood open in it is on Today, to be looked after"
        with again.vault.reading() as uow:
            assert uow.clients.count() == 1


# --- the ledger that may be stale or missing -------------------------------------------------------------------------


@pytest.fixture
def stale(session: Session, tmp_path: Path) -> tuple[Path, Client]:
    """A backup, and a client destroyed after it; the computer is gone, and the stick has an old ledger."""
    client, _ = canary_client(session)
    backup = backed_up(session, tmp_path)
    old_ledger = (backup.parent / "praktijk.jdv.ledger").read_bytes()
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    session.vault.close()
    (backup.parent / "praktijk.jdv.ledger").write_bytes(old_ledger)
    for file in list(session.vault.path.parent.glob("praktijk.jdv*")):
        file.unlink()
    return backup, client


def test_a_certificate_with_a_later_number_shows_that_the_ledger_is_stale(
        stale: tuple[Path, Client], tmp_path: Path) -> None:
    backup, client = stale
    target = tmp_path / "praktijk.jdv"
    preview = preview_restore(program().stores(), backup, target, SecretKind.PASSPHRASE, PASSPHRASE)
    assert (preview.ledger_last, preview.ledger_on, preview.ledger_found) == (0, None, True)
    with pytest.raises(StaleLedger) as told:
        put_back(backup, target, RestoreDecisions(highest_certificate=1))
    assert "nummer 1" in told.value.sentence()
    assert not target.exists()
    put_back(backup, target, RestoreDecisions(highest_certificate=1, stale_ledger=True))
    with opened(target) as again, again.vault.reading() as uow:
        assert uow.clients.get(client.id).id == client.id
        noted = uow.settings.get(RESTORED)
        assert isinstance(noted, dict)
        assert (noted["stale_ledger"], noted["highest_certificate"]) == (True, 1)
        verbs = [(entry.verb, entry.object_kind) for entry in uow.audit.entries()]
        assert verbs.count((Verb.IMPORT, ObjectKind.VAULT)) == 1
        assert (Verb.CHANGE, ObjectKind.VAULT) in verbs[verbs.index((Verb.IMPORT, ObjectKind.VAULT)):]


def test_without_any_ledger_it_stops_until_the_owner_decides(stale: tuple[Path, Client], tmp_path: Path) -> None:
    backup, _ = stale
    (backup.parent / "praktijk.jdv.ledger").unlink()
    target = tmp_path / "praktijk.jdv"
    assert not preview_restore(program().stores(), backup, target, SecretKind.PASSPHRASE, PASSPHRASE).ledger_found
    with pytest.raises(LedgerMissing):
        put_back(backup, target, RestoreDecisions(highest_certificate=0))
    assert not target.exists()
    put_back(backup, target, RestoreDecisions(without_ledger=True))
    with opened(target) as again, again.vault.reading() as uow:
        noted = uow.settings.get(RESTORED)
        assert isinstance(noted, dict)
        assert noted["without_ledger"]


def test_a_newer_ledger_laid_beside_the_backup_is_heard(session: Session, tmp_path: Path) -> None:
    client, _ = canary_client(session)
    backup = backed_up(session, tmp_path)
    (backup.parent / "praktijk.jdv.ledger").unlink()
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    session.vault.close()
    ledger = session.vault.path.with_name("praktijk.jdv.ledger")
    ledger.rename(backup.parent / "gevonden in de la.ledger")
    result = put_back(backup, tmp_path / "nieuw" / "kluis.jdv", RestoreDecisions(highest_certificate=1))
    assert (result.replayed, result.ledger_last) == (Replayed(clients=1), 1)


def test_the_ledger_of_another_vault_tells_nothing(stale: tuple[Path, Client], tmp_path: Path) -> None:
    backup, _ = stale
    (tmp_path / "twee").mkdir()
    other = open_practice(tmp_path / "twee")
    other.vault.close()
    (backup.parent / "praktijk.jdv.ledger").write_bytes(
        b'{"n":1,"kind":"destruction","subject":"' + b"00" * 32 + b'","object":"' + b"00" * 32
        + b'","reason":"x","mac":"' + b"00" * 32 + b'"}\n')
    with pytest.raises(LedgerMissing):
        put_back(backup, tmp_path / "praktijk.jdv")


# --- a bad backup never replaces a good vault -------------------------------------------------------------------------


def _flip(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1:]


@pytest.mark.parametrize("harm", [
    lambda content: content[:len(content) // 2],
    lambda content: content[:-1],
    lambda content: b"",
    lambda content: _flip(content, 17_000),
    lambda content: _flip(content, 9_000),
    lambda content: _flip(content, len(content) - 200),
    lambda content: content + b"x",
    lambda content: content[16384:],
], ids=["half", "last byte", "empty", "bit in a page", "bit in the first page", "bit in the trailer", "a byte more",
        "first page gone"])
def test_a_bad_backup_leaves_the_good_vault_alone_trust_13(session: Session, tmp_path: Path,
                                                           harm: Callable[[bytes], bytes]) -> None:
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()
    path = session.vault.path
    backup.write_bytes(harm(backup.read_bytes()))
    before = file_hashes(path.parent)
    with pytest.raises(BackupFault):
        put_back(backup, path)
    with pytest.raises(BackupFault):
        verify_backup(program().stores(), backup, SecretKind.PASSPHRASE, PASSPHRASE)
    assert file_hashes(path.parent) == before
    with opened(path) as again, again.vault.reading() as uow:
        assert uow.clients.count() == 1


def test_damage_in_the_first_page_is_told_as_damage(session: Session, tmp_path: Path) -> None:
    """Not as parts that do not belong together, though the key does not fit that page any more."""
    backup = backed_up(session, tmp_path)
    backup.write_bytes(_flip(backup.read_bytes(), 9_000))
    with pytest.raises(BackupAltered):
        verify_backup(program().stores(), backup, SecretKind.PASSPHRASE, PASSPHRASE)


def test_wrong_secrets_are_told_as_such_and_touch_nothing(session: Session, tmp_path: Path) -> None:
    backup = backed_up(session, tmp_path)
    session.vault.close()
    before = file_hashes(session.vault.path.parent)
    with pytest.raises(WrongPassphrase):
        put_back(backup, session.vault.path, passphrase="iets anders")
    with pytest.raises(WrongRecoveryCode):
        verify_backup(program().stores(), backup, SecretKind.RECOVERY_CODE, "0000-0000")
    assert file_hashes(session.vault.path.parent) == before


def test_residue_of_who_was_erased_stops_the_restore(session: Session, tmp_path: Path,
                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust #11: what is put back is read page by page before it takes the place of the vault."""
    client, _ = canary_client(session)
    backup = backed_up(session, tmp_path)
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    session.vault.close()
    real = SqlVaultPages.scan_residue
    monkeypatch.setattr(SqlVaultPages, "scan_residue",
                        lambda *given: replace(real(*given), found=("name",)))
    before = file_hashes(session.vault.path.parent)
    with pytest.raises(ResidueFound):
        put_back(backup, session.vault.path)
    assert file_hashes(session.vault.path.parent) == before


def test_too_little_space_is_told_before(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backup = backed_up(session, tmp_path)
    session.vault.close()
    monkeypatch.setattr(SqlBackupStore, "free_space", lambda *_: 5)
    with pytest.raises(TooLittleSpace):
        put_back(backup, session.vault.path)


def test_stopping_leaves_the_vault_as_it_was(session: Session, tmp_path: Path) -> None:
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()
    before = file_hashes(session.vault.path.parent)

    class Stopped(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        restore_backup(program().stores(), backup, session.vault.path, SecretKind.PASSPHRASE, PASSPHRASE,
                       RestoreDecisions(highest_certificate=0), stop)
    assert file_hashes(session.vault.path.parent) == before


# --- keys, and the swap that dies ------------------------------------------------------------------------------------


def test_after_a_change_of_passphrase_both_open_until_the_first_unlock(session: Session, tmp_path: Path) -> None:
    """Older backups open with the old one: the owner is told so, and a restore knows either."""
    backup = backed_up(session, tmp_path)
    change_passphrase(session, program().keys, PASSPHRASE, "nieuwe losse woorden nu")
    session.vault.close()
    with pytest.raises(WrongPassphrase):
        put_back(backup, session.vault.path, passphrase="nieuwe losse woorden nu")
    path = session.vault.path
    assert preview_restore(program().stores(), backup, path, SecretKind.PASSPHRASE, PASSPHRASE).revives
    assert put_back(backup, path).revives
    with opened(path) as again:
        after_opening(again, services)


def test_what_is_said_of_old_keys_is_what_happens(session: Session, tmp_path: Path) -> None:
    """Trust #23: not a word where nothing comes back, and a new passphrase and sheet end the old ones."""
    stores, path = program().stores(), session.vault.path
    change_passphrase(session, stores.keys, PASSPHRASE, "nieuwe losse woorden nu")
    fresh = backed_up(session, tmp_path)
    session.vault.close()
    for target in (path, tmp_path / "elders" / path.name):
        assert not preview_restore(stores, fresh, target, SecretKind.PASSPHRASE, "nieuwe losse woorden nu").revives
    assert not put_back(fresh, path, passphrase="nieuwe losse woorden nu").revives
    again = open_vault(stores, path, SecretKind.PASSPHRASE, "nieuwe losse woorden nu")
    change_passphrase(again, stores.keys, "nieuwe losse woorden nu", "nog weer andere woorden")
    again.vault.close()
    put_back(fresh, path, passphrase="nieuwe losse woorden nu")
    old = open_vault(stores, path, SecretKind.PASSPHRASE, "nieuwe losse woorden nu")
    change_passphrase(old, stores.keys, "nieuwe losse woorden nu", "de allerlaatste woorden hier")
    old.vault.close()
    for words in ("nieuwe losse woorden nu", "nog weer andere woorden"):
        with pytest.raises(WrongPassphrase):
            open_vault(stores, path, SecretKind.PASSPHRASE, words)
    open_vault(stores, path, SecretKind.PASSPHRASE, "de allerlaatste woorden hier").vault.close()


@pytest.mark.parametrize("how", ["cut off", "refused"])
def test_a_restore_that_did_not_swap_gives_no_old_passphrase_back(session: Session, tmp_path: Path,
                                                                  monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    """Trust #9, #23: the vault that stayed opens with its own passphrase, and with nothing of before."""
    backup, path = backed_up(session, tmp_path), session.vault.path
    change_passphrase(session, program().keys, PASSPHRASE, "nieuwe losse woorden nu")
    canary_client(session, 2)
    session.vault.close()
    before = path.read_bytes()
    with monkeypatch.context() as patched:
        if how == "cut off":
            def dies(*_: object) -> None:
                raise Killed

            patched.setattr(SqlVaultStore, "swap_in", dies)
            with pytest.raises(Killed):
                put_back(backup, path)
        else:
            real = SqlVaultStore.swap_in

            def planted(*given: Any) -> Path | None:
                swap_note(path).mkdir()  # a full disk refuses the note as well
                return real(*given)

            patched.setattr(SqlVaultStore, "swap_in", planted)
            with pytest.raises(StorageFailed):
                put_back(backup, path)
    assert path.read_bytes() == before
    with pytest.raises(WrongPassphrase):
        open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
    open_vault(program().stores(), path, SecretKind.PASSPHRASE, "nieuwe losse woorden nu").vault.close()


def test_a_key_file_that_the_disk_refuses_after_the_swap_is_told(session: Session, tmp_path: Path,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    """The vault is back, and opens with the passphrase of today: neither «not done» nor «the old one opens»."""
    backup, path = backed_up(session, tmp_path), session.vault.path
    change_passphrase(session, program().keys, PASSPHRASE, "nieuwe losse woorden nu")
    canary_client(session, 2)
    session.vault.close()
    real = HeaderKeyStore.adopt_slots

    def refuses(store: HeaderKeyStore, vault: Path, *given: Any) -> None:
        if vault == path:
            raise StorageFailed(reason="vol")
        real(store, vault, *given)

    monkeypatch.setattr(HeaderKeyStore, "adopt_slots", refuses)
    restored = put_back(backup, path)
    assert restored.keys_of_today
    assert not restored.revives
    with pytest.raises(WrongPassphrase):
        open_vault(program().stores(), path, SecretKind.PASSPHRASE, PASSPHRASE)
    again = open_vault(program().stores(), path, SecretKind.PASSPHRASE, "nieuwe losse woorden nu")
    with again.vault.reading() as uow:
        assert uow.clients.count() == 0
    again.vault.close()


def test_keys_of_another_backup_are_mixed_up(session: Session, tmp_path: Path,
                                             monkeypatch: pytest.MonkeyPatch) -> None:
    backup = backed_up(session, tmp_path)
    session.vault.close()
    other = program().create(tmp_path / "ander" / "ander.jdv", PASSPHRASE, PRACTICE, "praktijk", demo=False)
    key = other.session.vault.sealing.lend_key()
    slots = program().keys.slots_for_backup(other.session.vault.path, key)
    key.destroy()
    other.session.vault.close()
    monkeypatch.setattr(SqlBackupStore, "slots", lambda *_: slots)
    with pytest.raises(BackupMixedUp):
        verify_backup(program().stores(), backup, SecretKind.PASSPHRASE, PASSPHRASE)


class Killed(BaseException):
    """The process is gone here."""


@pytest.mark.parametrize("journal", [False, True])
def test_a_kill_at_any_call_of_the_swap_leaves_a_vault_that_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                                 journal: bool) -> None:
    """Every file call of keys and swap dies once; the old or the new vault opens, and never a mixture (trust #9)."""
    (tmp_path / "werk").mkdir()
    session = open_practice(tmp_path / "werk")
    canary_client(session)
    backup = make_backup(session, services(), tmp_path / "stick").file
    canary_client(session, 2)
    saved = crashed_in_a_commit(session) if journal else {}
    session.vault.close()
    saved = {file.name: file.read_bytes() for file in (tmp_path / "werk").iterdir()} | saved
    outcomes = set()
    for number in range(60):
        work = tmp_path / f"werk{number}"
        work.mkdir()
        for name, content in saved.items():
            (work / name).write_bytes(content)
        path = work / "praktijk.jdv"
        died = restored_but_killed(monkeypatch, backup, path, number)
        with opened(path) as again:
            after_opening(again, services)
            with again.vault.reading() as uow:
                outcomes.add(uow.clients.count())
            again.vault.pages.check_integrity()  # type: ignore[attr-defined]
            assert again.vault.logs.first_broken_audit_row() is None
        assert not swap_note(path).exists()
        assert not staged_restore(path).exists()
        if not died:
            break
    else:
        raise AssertionError("it never came to its end")
    assert number > 6
    assert outcomes == {1, 2}


def crashed_in_a_commit(session: Session) -> dict[str, bytes]:
    """Vault and hot journal as a crash leaves them: pages of a transaction in the file that the journal takes back."""
    database = database_of(session.vault)
    database.begin_writing()
    database.execute("PRAGMA cache_size = 1")
    database.execute("UPDATE clients SET notes = hex(randomblob(60000))")
    database.execute("UPDATE photo_pictures SET picture = randomblob(90000)")
    path = session.vault.path
    journal = path.with_name(f"{path.name}-journal")
    saved = {path.name: path.read_bytes(), journal.name: journal.read_bytes()}
    database.execute("ROLLBACK")
    assert len(saved[journal.name]) > 512
    assert saved[path.name] != path.read_bytes()
    return saved


def restored_but_killed(monkeypatch: pytest.MonkeyPatch, backup: Path, path: Path, after: int) -> bool:
    """Restore, and die at the call with that number once the keys are being written."""
    calls = 0

    def counting(module: object, name: str) -> None:
        real = getattr(module, name)

        def call(*given: object, **named: object) -> object:
            nonlocal calls
            calls += 1
            if calls > after:
                raise Killed
            return real(*given, **named)

        patched.setattr(module, name, call)

    from jindra_desk.application.restore import restore as restore_module
    real_swap = restore_module._swap

    def swap(*given: object) -> object:
        for name in ("replace", "link", "fsync"):
            counting(os, name)
        return real_swap(*given)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(restore_module, "_swap", swap)
        patched.setattr(DiskVaultFolder, "remove_vault", lambda *_: None)
        try:
            put_back(backup, path)
        except Killed:
            return True
    return False


def test_a_disk_without_second_names_swaps_all_the_same(session: Session, tmp_path: Path,
                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    """FAT knows no hard links."""
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.link", refuse)
    before = session.vault.path.read_bytes()
    put_back(backup, session.vault.path)
    assert kept_vault(session.vault.path).read_bytes() == before
    with opened(session.vault.path) as again:
        after_opening(again, services)


def test_restoring_twice_keeps_every_vault_that_stood_there_until_the_first_unlock(session: Session,
                                                                                   tmp_path: Path) -> None:
    backup = backed_up(session, tmp_path)
    canary_client(session)
    session.vault.close()
    path = session.vault.path
    before = path.read_bytes()
    put_back(backup, path)
    between = path.read_bytes()
    put_back(backup, path)
    second = Path(f"{kept_vault(path)}-2")
    assert (kept_vault(path).read_bytes(), second.read_bytes()) == (before, between)
    with opened(path) as again:
        assert [type(notice) for notice in after_opening(again, services).notices] == [OldVaultDestroyed]
    assert not kept_vault(path).exists()
    assert not second.exists()


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
@pytest.mark.parametrize("kind", ["file", *PLANTED])
def test_the_old_vault_is_kept_though_its_name_is_taken(session: Session, tmp_path: Path, kind: str) -> None:
    """It was called kept, and was gone."""
    canary_client(session)
    backup = backed_up(session, tmp_path)
    canary_client(session, 2)
    session.vault.close()
    path, letter = session.vault.path, tmp_path / "brief.odt"
    letter.write_bytes(b"van haar")
    if kind == "file":
        kept_vault(path).write_bytes(b"van iemand anders")
    else:
        PLANTED[kind](kept_vault(path), letter)
    planted, before = kept_vault(path).lstat(), path.read_bytes()
    assert put_back(backup, path).kept_old
    second = Path(f"{kept_vault(path)}-2")
    assert second.read_bytes() == before
    with opened(path) as again:
        assert [type(notice) for notice in after_opening(again, services).notices] == [OldVaultDestroyed]
    assert not second.exists()
    assert kept_vault(path).lstat().st_ino == planted.st_ino
    assert letter.read_bytes() == b"van haar"


def test_an_old_vault_that_cannot_be_removed_yet_keeps_no_other(session: Session, tmp_path: Path) -> None:
    """A restore that was never unlocked left one too; of the one in use only the name stays."""
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()
    path = session.vault.path
    before = path.read_bytes()
    for _ in range(2):
        assert put_back(backup, path).kept_old
    first, second = kept_vault(path), kept_vault(path).with_name(f"{kept_vault(path).name}-2")
    with opened(path) as again:
        for _ in range(2):
            with undeletable(first):
                (told,) = after_opening(again, services).notices
            assert isinstance(told, OldVaultStays), "told until it went"
            assert first.name in told.sentence()
        assert not second.exists()
        assert before[:4096] not in first.read_bytes()
        overwritten = first.read_bytes()
        first.write_bytes(b"van iemand anders")
        first.replace(letter := tmp_path / "brief.odt")
        first.write_bytes(overwritten)
        told_of = [type(notice) for notice in after_opening(again, services).notices]
        assert told_of == [OldVaultDestroyed], "the vault of this restore went two openings ago"
        assert not first.exists(), "known by what was left in it"
        assert letter.read_bytes() == b"van iemand anders"
        assert after_opening(again, services).notices == ()


def test_the_vault_of_this_restore_is_told_as_destroyed_when_it_goes_at_last(session: Session, tmp_path: Path) -> None:
    """What was overwritten and could not be removed was not known again: it stayed, and was called lost."""
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()
    path = session.vault.path
    assert put_back(backup, path).kept_old
    with opened(path) as again, undeletable(kept_vault(path)):
        assert [type(notice) for notice in after_opening(again, services).notices] == [OldVaultStays]
    with opened(path) as again:
        assert [type(notice) for notice in after_opening(again, services).notices] == [OldVaultDestroyed]
        assert after_opening(again, services).notices == ()
    assert not kept_vault(path).exists()


def test_copies_of_before_a_migration_stand_in_the_register_and_age_out(session: Session, tmp_path: Path) -> None:
    """K-133: with an end date of at most 35 days."""
    copy = session.vault.path.with_name("praktijk.jdv.voor-0003")
    write_copy(session.vault, copy)
    day = (NOW - timedelta(days=1)).timestamp()
    os.utime(copy, (day, day))
    after_opening(session, services)
    (line,) = list_copies(session)
    assert (line.kind, line.path) == (CopyKind.BEFORE_MIGRATION, copy)
    assert line.ends_on - line.made_at.date() == timedelta(days=KEEP_DAYS)
    assert age_out(on_day(session, line.ends_on)).removed == ()
    assert age_out(on_day(session, line.ends_on + timedelta(days=1))).removed == (copy.name,)
    assert not copy.exists()
    assert list_copies(session) == ()


def test_a_disk_that_refuses_during_the_restore_touches_nothing(session: Session, tmp_path: Path,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    canary_client(session)
    backup = backed_up(session, tmp_path)
    session.vault.close()
    before = file_hashes(session.vault.path.parent)

    def full(*_: object) -> None:
        raise OSError(28, "vol")

    monkeypatch.setattr("jindra_desk.storage.vault.backup_store.os.fsync", full)
    with pytest.raises(StorageFailed):
        put_back(backup, session.vault.path)
    assert file_hashes(session.vault.path.parent) == before
