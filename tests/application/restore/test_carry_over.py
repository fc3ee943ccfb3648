"""What only the replaced vault knew is still taken away after a restore (trust #12, #20, K-133, J-25)."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.consents.stops import withdrawal_confirmation
from jindra_desk.application.copies.backup import begin_backup, make_backup
from jindra_desk.application.copies.register import list_copies
from jindra_desk.application.copies.unread_ends import tick_unread_ends, unread_ends
from jindra_desk.application.erasure.cases import open_cases
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.photos.approvals import approve_photo
from jindra_desk.application.photos.photos import PhotoDetails, add_photo
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.restore import Restored, RestoreDecisions, preview_restore, restore_backup
from jindra_desk.application.retention.holds import place_hold, release_holds
from jindra_desk.application.rights.answering import refuse_request
from jindra_desk.application.rights.requests import NewRequest, note_request
from jindra_desk.application.rights.restrictions import restrict_client
from jindra_desk.application.rights.take_downs import tick_taken_down
from jindra_desk.application.session.session import Session
from jindra_desk.application.session.waiting_letters import NUMBER, keep_letter, letter_drafts, letter_in, letter_key
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.ids import ConsentId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, WithdrawalChannel
from jindra_desk.domain.copies.backup import CopyState
from jindra_desk.domain.copies.copy_jobs import CopyUnderWay, JobState, is_staged_name, part_name, staged_name
from jindra_desk.domain.copies.replaced_vault import EndKind, EndsUnread, HeldKind, LostRows
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.photos.photo import Moment, Photo, Pose
from jindra_desk.domain.photos.take_down import TakeDown
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.domain.rights.kept_request import is_answer
from jindra_desk.domain.rights.request import RefusalGround, Request, RequestKind
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, open_practice, program, write
from tests.support.sessions import opened, services
from tests.support.vaults import NOW, PASSPHRASE, TODAY, database_of

TOKEN = "0123456789abcdef"
PLANTED = b"van een ander"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = open_practice(tmp_path)
    yield made
    made.vault.close()


def put_back(file: Path, target: Path) -> None:
    restore_backup(program().stores(), file, target, SecretKind.PASSPHRASE, PASSPHRASE,
                   RestoreDecisions(highest_certificate=0, stale_ledger=True, without_ledger=True))


def staged_beside(vault: Path) -> set[str]:
    return {path.name for path in vault.parent.iterdir() if ".back-up-" in path.name}


def killed_while_making(session: Session, place: Path) -> Path:
    """A backup is made, and the process is killed: the copy stays beside the vault, the row in it."""
    place.mkdir()
    work = begin_backup(session, services(), place)
    shutil.copy(session.vault.path, work.job.staged)
    work._key.destroy()
    work._reservation.release()
    return work.job.staged


@pytest.mark.req("T-44")
@pytest.mark.parametrize("readable", [True, False])
def test_a_backup_that_was_cut_off_goes_though_an_older_vault_was_put_back(
        session: Session, tmp_path: Path, readable: bool) -> None:
    """Also when the rows of the replaced vault cannot be read any more."""
    path = session.vault.path
    backup = make_backup(session, services(), tmp_path / "stick").file
    staged = killed_while_making(session, tmp_path / "stick 2")
    session.vault.close()
    if not readable:
        with path.open("r+b") as file:
            file.seek(20)
            file.write(bytes(4000))
    assert staged.exists()
    put_back(backup, path)
    with opened(path) as again:
        after_opening(again, services)
        assert staged_beside(path) == set()
        with again.vault.reading() as uow:
            assert uow.copy_jobs.all() == ()


def test_what_somebody_else_put_under_such_a_name_stays(session: Session, tmp_path: Path) -> None:
    path = session.vault.path
    backup = make_backup(session, services(), tmp_path / "stick").file
    session.vault.close()
    names = {f"{path.name}.back-up-{TOKEN}", f"{path.name}.back-up-brief"}
    for name in names:
        path.with_name(name).write_bytes(PLANTED)
    put_back(backup, path)
    with opened(path) as again:
        after_opening(again, services)
    assert staged_beside(path) == names
    assert all(path.with_name(name).read_bytes() == PLANTED for name in names)


@pytest.mark.req("K-133")
def test_copies_in_a_place_that_only_the_newer_vault_knew_stay_known(session: Session, tmp_path: Path) -> None:
    """As found, not as verified: what is done from here on does not stand in them."""
    path = session.vault.path
    first = make_backup(session, services(), tmp_path / "stick").file
    second = make_backup(session, services(), tmp_path / "stick 2").file
    session.vault.close()
    put_back(first, path)
    with opened(path) as again:
        after_opening(again, services)
        found = {(line.path.parent.name, line.state) for line in list_copies(again) if line.path in (first, second)}
    assert found == {("stick", CopyState.VERIFIED), ("stick 2", CopyState.FOUND)}


def test_a_half_on_a_stick_that_is_away_is_still_looked_for(session: Session, tmp_path: Path) -> None:
    path = session.vault.path
    backup = make_backup(session, services(), tmp_path / "stick").file
    away = tmp_path / "in de la"
    half = CopyUnderWay("a" * 32, away / "x.jdb", away / part_name(TOKEN), staged_name(path, TOKEN), NOW,
                        JobState.HALF_LEFT)
    with session.vault.unit_of_work() as uow:
        uow.copy_jobs.put(half)
    session.vault.close()
    put_back(backup, path)
    away.mkdir()
    half.part.write_bytes(b"half")
    with opened(path) as again:
        after_opening(again, services)
    assert not half.part.exists()


@pytest.mark.req("J-25")
def test_the_paper_card_of_who_was_destroyed_is_still_asked_about(session: Session, tmp_path: Path) -> None:
    """Once, under the number of the ledger, and with a certificate again."""
    path = session.vault.path
    client = add_client(session)
    write(session, lambda uow: uow.clients.save(replace(client, paper_file=True)))
    backup = make_backup(session, services(), tmp_path / "stick").file
    destroyed = destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    session.vault.close()
    for _ in range(2):
        put_back(backup, path)
        with opened(path) as again:
            after_opening(again, services)
            with again.vault.reading() as uow:
                (case,) = open_cases(uow)
                assert uow.clients.count() == 0
        assert (case.number, case.paper_open) == (destroyed.number, True)
        assert case.certificate is not None


def published(session: Session) -> tuple[Client, Photo]:
    """A client whose one photo may be shown on the website, and is not yet."""
    client = add_client(session)
    for kind in (ConsentKind.PHOTOS_FILE, ConsentKind.PHOTOS_PUBLICATION):
        decide(session, client, kind)
    added = add_photo(session, client.id, drawn_photo(),
                      PhotoDetails(TODAY, "cheeks", Moment.AFTER, Pose.FRONT)).photo_id
    with session.vault.reading() as uow:
        return client, uow.photos.get(added)


def stop_website(session: Session, client: Client) -> ConsentId:
    with session.vault.reading() as uow:
        given = next(one for one in uow.consents.of_client(client.id) if one.kind is ConsentKind.PHOTOS_PUBLICATION)
    withdraw_consent(session, given.id, WithdrawalChannel.PHONE)
    return given.id


def all_take_downs(session: Session) -> list[TakeDown]:
    with session.vault.reading() as uow:
        return [*uow.take_downs.open(), *uow.take_downs.ticked()]


@pytest.mark.req("J-44", "T-44")
@pytest.mark.parametrize("approved_before", [True, False])
@pytest.mark.parametrize("ticked", [True, False])
def test_a_photo_on_the_website_is_still_to_be_taken_down_after_the_stop_was_done_again(
        session: Session, tmp_path: Path, approved_before: bool, ticked: bool) -> None:
    """Once, also where the approval is of after the backup; and what was taken down is not asked again."""
    path = session.vault.path
    client, photo = published(session)
    if approved_before:
        approve_photo(session, photo.id, ConsentKind.PHOTOS_PUBLICATION)
    backup = make_backup(session, services(), tmp_path / "stick").file
    if not approved_before:
        approve_photo(session, photo.id, ConsentKind.PHOTOS_PUBLICATION)
    stopped = stop_website(session, client)
    if ticked:
        tick_taken_down(session, all_take_downs(session)[0].id)
    (before,), paper = all_take_downs(session), withdrawal_confirmation(session, stopped).taken_down
    session.vault.close()
    put_back(backup, path)
    with opened(path) as again:
        after_opening(again, services)
        (after,) = all_take_downs(again)
        assert replace(after, id=before.id) == before
        assert withdrawal_confirmation(again, stopped).taken_down == paper


@pytest.mark.req("J-44", "K-63", "T-44")
@pytest.mark.parametrize("approved_before", [True, False])
@pytest.mark.parametrize("noted_before", [True, False])
def test_what_stays_of_a_file_that_went_on_request_stays_as_it_was_written(
        session: Session, tmp_path: Path, approved_before: bool, noted_before: bool) -> None:
    """The photo to take down without a name, and the line with the number, the decision and the hash of the letter."""
    path = session.vault.path
    client, photo = published(session)
    if approved_before:
        approve_photo(session, photo.id, ConsentKind.PHOTOS_PUBLICATION)
    if noted_before:
        note_request(session, NewRequest(client.id, RequestKind.ERASURE, TODAY))
    backup = make_backup(session, services(), tmp_path / "stick").file
    if not approved_before:
        approve_photo(session, photo.id, ConsentKind.PHOTOS_PUBLICATION)
    destroyed = destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True)
    (before,), (line,) = all_take_downs(session), destroyed.kept
    assert (before.number, bool(line.letter_sha256)) == (destroyed.number, True)
    session.vault.close()
    put_back(backup, path)
    with opened(path) as again:
        after_opening(again, services)
        (after,) = all_take_downs(again)
        with again.vault.reading() as uow:
            assert (uow.clients.count(), uow.requests.kept()) == (0, (line,))
    assert replace(after, id=before.id) == before


@pytest.mark.req("J-44")
def test_of_a_client_whom_the_backup_does_not_know_the_photo_is_taken_down_without_a_name(
        session: Session, tmp_path: Path) -> None:
    path = session.vault.path
    backup = make_backup(session, services(), tmp_path / "stick").file
    client, photo = published(session)
    approve_photo(session, photo.id, ConsentKind.PHOTOS_PUBLICATION)
    stop_website(session, client)
    session.vault.close()
    put_back(backup, path)
    with opened(path) as again:
        after_opening(again, services)
        (after,) = all_take_downs(again)
    assert (after.client_id, after.photo_id, after.number, after.area) == (None, "", 0, "cheeks")


@pytest.mark.req("K-63", "T-44")
def test_without_the_replaced_vault_a_request_that_was_granted_is_told_as_granted(
        session: Session, tmp_path: Path) -> None:
    """By the reason in the register, on the day on which the file went; what was only spoken gets no second number."""
    path = session.vault.path
    client, other = add_client(session), add_client(session, number=2)
    note_request(session, NewRequest(client.id, RequestKind.ERASURE, TODAY))
    backup = make_backup(session, services(), tmp_path / "stick").file
    destroy_client(session, services(), other.id, ErasureReason.REQUEST)
    destroyed = destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True)
    session.vault.close()
    path.unlink()
    put_back(backup, path)
    with opened(path) as again:
        after_opening(again, services)
        with again.vault.reading() as uow:
            assert uow.clients.count() == 0
            (line,) = uow.requests.kept()
    assert line == replace(destroyed.kept[0], letter_sha256="")
    assert is_answer(line)


def test_only_one_pattern_is_a_staged_name() -> None:
    vault = Path("/x/praktijk.jdv")
    assert is_staged_name(vault, staged_name(vault, TOKEN * 2).name)
    for other in ("praktijk.jdv.back-up-brief", "ander.jdv.back-up-" + TOKEN, "praktijk.jdv.back-up-" + TOKEN + "\n"):
        assert not is_staged_name(vault, other)


def restored_over(file: Path, target: Path) -> Restored:
    return restore_backup(program().stores(), file, target, SecretKind.PASSPHRASE, PASSPHRASE,
                          RestoreDecisions(highest_certificate=0, stale_ledger=True, without_ledger=True))


def previewed(file: Path, target: Path) -> LostRows | None:
    return preview_restore(program().stores(), file, target, SecretKind.PASSPHRASE, PASSPHRASE).lost


def requests_of(session: Session, client: Client) -> list[Request]:
    with session.vault.reading() as uow:
        return list(uow.requests.of_client(client.id))


@pytest.mark.req("K-57", "T-44")
@pytest.mark.parametrize("kind", list(RequestKind))
def test_a_request_that_waits_is_still_to_be_answered_after_a_restore(
        session: Session, tmp_path: Path, kind: RequestKind) -> None:
    """Once, with its number and the day by which it is to be answered; one that was answered is not asked again."""
    path, client = session.vault.path, add_client(session)
    backup = make_backup(session, services(), tmp_path / "stick").file
    note_request(session, NewRequest(client.id, kind, TODAY, "brief"))
    (before,) = requests_of(session, client)
    session.vault.close()
    lost = previewed(backup, path)
    assert lost is not None
    assert not lost.anything
    restored = restored_over(backup, path)
    assert restored.lost is not None
    assert (restored.lost.anything, restored.ends_unread) == (False, frozenset())
    with opened(path) as again:
        after_opening(again, services)
        (after,) = requests_of(again, client)
        assert replace(after, id=before.id) == before
        with again.vault.reading() as uow:
            assert unread_ends(uow) == frozenset()


@pytest.mark.req("J-21", "K-57")
def test_the_last_day_of_a_file_is_computed_with_the_request_that_came_along(session: Session, tmp_path: Path) -> None:
    """Also of a file that is shut at the client's request: it must be answered all the same."""
    path, client = session.vault.path, add_client(session)
    restrict_client(session, client.id)
    backup = make_backup(session, services(), tmp_path / "stick").file
    note_request(session, NewRequest(client.id, RequestKind.ACCESS, TODAY))
    with session.vault.reading() as uow:
        expected = dict(uow.retention.stored())[client.id]
    session.vault.close()
    restored_over(backup, path)
    with opened(path) as again, again.vault.reading() as uow:
        assert [one.kind for one, _row in uow.requests.open()] == [RequestKind.ACCESS]
        assert dict(uow.retention.stored())[client.id] == expected


@pytest.mark.req("A-11", "K-57", "T-44")
@pytest.mark.parametrize("later", [True, False])
def test_a_refused_request_that_opened_again_since_waits_after_a_restore(
        session: Session, tmp_path: Path, later: bool) -> None:
    """The replaced vault is the later one, and says that its ground is gone; an older one opens nothing again."""
    path, client = session.vault.path, add_client(session)
    note_request(session, NewRequest(client.id, RequestKind.ERASURE, TODAY))
    older = make_backup(session, services(), tmp_path / "stick 0").file
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=60))
    refuse_request(session, services(), requests_of(session, client)[0].id, RefusalGround.HELD)
    (refused,) = requests_of(session, client)
    backup = make_backup(session, services(), tmp_path / "stick").file
    if later:
        release_holds(session, client.id)
    (waits,) = requests_of(session, client)
    session.vault.close()
    if not later:
        restored_over(older, path)
        with opened(path) as again:
            after_opening(again, services)
    restored_over(backup, path)
    with opened(path) as again:
        after_opening(again, services)
        assert requests_of(again, client) == [waits]
        assert (waits == refused) is not later
        assert len(today_overview(again).requests) == int(later)


@pytest.mark.req("J-28", "K-63", "T-44")
@pytest.mark.parametrize("times", [1, 2])
def test_a_letter_that_waits_still_waits_after_a_restore(session: Session, tmp_path: Path, times: int) -> None:
    """It names a client whose file is gone and cannot be made again: once, on Today, with the number of its request."""
    path, client = session.vault.path, add_client(session)
    backup = make_backup(session, services(), tmp_path / "stick").file
    destroyed = destroy_client(session, services(), client.id, ErasureReason.REQUEST, with_letter=True)
    session.vault.close()
    for _ in range(times):
        assert restored_over(backup, path).ends_unread == frozenset()
    with opened(path) as again:
        after_opening(again, services)
        (waiting,) = today_overview(again).letters
        with again.vault.reading() as uow:
            assert uow.clients.count() == 0
            (draft,) = letter_drafts(uow)
            assert letter_in(draft.values) == destroyed.letter
        assert waiting.object_id == letter_key(destroyed.letter)
        assert draft.values[NUMBER] == destroyed.kept[0].number


def test_a_request_of_a_client_whom_the_backup_does_not_know_names_nobody_and_is_told(
        session: Session, tmp_path: Path) -> None:
    path = session.vault.path
    backup = make_backup(session, services(), tmp_path / "stick").file
    client = add_client(session)
    note_request(session, NewRequest(client.id, RequestKind.ACCESS, TODAY))
    session.vault.close()
    restored = restored_over(backup, path)
    assert restored.lost is not None
    assert restored.lost.counts[HeldKind.REQUESTS] == restored.lost.counts[HeldKind.CLIENTS] == 1
    with opened(path) as again, again.vault.reading() as uow:
        assert uow.requests.open() == ()


@pytest.mark.req("T-44")
def test_what_only_the_replaced_vault_had_is_said_before_and_after(session: Session, tmp_path: Path) -> None:
    path, client = session.vault.path, add_client(session)
    decide(session, client, ConsentKind.PHOTOS_FILE)
    backup = make_backup(session, services(), tmp_path / "stick").file
    decide(session, client, ConsentKind.NEWSLETTER)
    for pose in (Pose.FRONT, Pose.LEFT):
        add_photo(session, client.id, drawn_photo(), PhotoDetails(TODAY, "cheeks", Moment.AFTER, pose))
    add_client(session, number=2)
    session.vault.close()
    lost = previewed(backup, path)
    assert lost is not None
    first, then = lost.lines(swapped=False)
    assert first.render() == ("In de kluis van nu staat van na deze back-up: 1 cliënt, 1 toestemming of weigering en"
                              " 2 foto’s. Dat komt niet terug.")
    assert "Schrijf eerst over" in then.render()
    after = restored_over(backup, path).lost
    assert after == lost
    assert "stond van na deze back-up: 1 cliënt, 1 toestemming of weigering en 2 foto’s." in (
        after.lines(swapped=True)[0].render())


def test_where_nothing_was_done_since_nothing_is_said(session: Session, tmp_path: Path) -> None:
    path = session.vault.path
    add_client(session)
    backup = make_backup(session, services(), tmp_path / "stick").file
    session.vault.close()
    lost = previewed(backup, path)
    assert lost is not None
    assert lost.lines(swapped=False) == ()
    path.unlink()
    assert previewed(backup, path) is None
    assert restored_over(backup, path).lost is None


def test_a_backup_by_an_earlier_version_is_said_not_to_be_counted_beforehand(session: Session, tmp_path: Path) -> None:
    path = session.vault.path
    assert isinstance(session.vault, SqlVault)
    database = database_of(session.vault)
    today = database.value("PRAGMA user_version")
    database.execute(f"PRAGMA user_version = {today - 1}")
    backup = make_backup(session, services(), tmp_path / "stick").file
    database.execute(f"PRAGMA user_version = {today}")
    session.vault.close()
    lost = previewed(backup, path)
    assert lost is not None
    assert (lost.anything, lost.uncounted, lost.counts) == (True, True, {})
    first, then = (line.render() for line in lost.lines(swapped=False))
    assert "van een eerdere versie van Jindra Desk" in first
    assert "na het terugzetten" in first
    assert "Schrijf eerst over" in then
    path.unlink()
    assert previewed(backup, path) is None


def damage_first_page(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(20)
        file.write(bytes(4000))


def cut_in_half(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def leave_a_journal(path: Path) -> None:
    path.with_name(f"{path.name}-journal").write_bytes(b"\xd9\xd5\x05\xf9 a page of a crash" * 40)


@pytest.mark.req("T-44", "J-25")
@pytest.mark.parametrize("harm", [damage_first_page, cut_in_half, leave_a_journal])
def test_what_could_not_be_read_of_the_replaced_vault_stays_on_today_until_it_is_ticked(
        session: Session, tmp_path: Path, harm: Callable[[Path], None]) -> None:
    """Also over another restore in between, which does not know it by itself."""
    path = session.vault.path
    backup = make_backup(session, services(), tmp_path / "stick").file
    session.vault.close()
    harm(path)
    restored = restored_over(backup, path)
    assert restored.ends_unread == frozenset(EndKind)
    words = EndsUnread(restored.ends_unread).sentence()
    assert "halve uitgiftes" in words
    assert "Kijk zelf" in words
    again_over = restored_over(backup, path)
    assert again_over.ends_unread == frozenset(EndKind)
    with opened(path) as again:
        after_opening(again, services)
        overview = today_overview(again)
        assert (overview.unread_ends, overview.nothing_due) == (frozenset(EndKind), False)
        tick_unread_ends(again, overview.unread_ends)
        assert today_overview(again).unread_ends == frozenset()
        tick_unread_ends(again, overview.unread_ends, done=False)
        assert today_overview(again).unread_ends == frozenset(EndKind)


@pytest.mark.parametrize(("spoilt", "kind"), [
    ("UPDATE requests SET due_on = 'ooit'", EndKind.REQUESTS),
    ("UPDATE settings SET value = '[1]' WHERE key = 'erasure_cases'", EndKind.DESTRUCTIONS),
    ("UPDATE drafts SET saved_at = 'ooit'", EndKind.LETTERS),
    ("UPDATE copies SET made_at = 'ooit'", EndKind.BACKUPS),
])
def test_one_row_that_cannot_be_read_is_told_by_its_kind_and_the_others_come_along(
        session: Session, tmp_path: Path, spoilt: str, kind: EndKind) -> None:
    path, client = session.vault.path, add_client(session)
    backup = make_backup(session, services(), tmp_path / "stick").file
    note_request(session, NewRequest(client.id, RequestKind.ACCESS, TODAY))
    note_request(session, NewRequest(client.id, RequestKind.RECTIFICATION, TODAY))
    write(session, lambda uow: uow.settings.put("erasure_cases", []))
    write(session, lambda uow: keep_letter(uow, b"%PDF", "2026-0001", NOW))
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute(spoilt)
    session.vault.close()
    restored = restored_over(backup, path)
    assert restored.ends_unread == {kind}
    with opened(path) as again:
        assert len(requests_of(again, client)) == (0 if kind is EndKind.REQUESTS else 2)
