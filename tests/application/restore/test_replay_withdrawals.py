"""A restore withdraws, holds and lets go as it was done after the backup: no more, no less, on its day (T-44, J-34).

Every test puts a real backup back, with the real ledger file beside the vault.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.clients.health import HealthInput, save_health, save_skin_type
from jindra_desk.application.clients.overview import EventEntry, EventKind, client_overview
from jindra_desk.application.consents import overview
from jindra_desk.application.consents.overview import consent_overview, withdraw_consent
from jindra_desk.application.consents.signing import prepare_decision
from jindra_desk.application.consents.stops import withdrawal_confirmation
from jindra_desk.application.copies.backup import make_backup
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.opening.after_opening import after_opening
from jindra_desk.application.photos.approvals import approve_photo, end_approval
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, photo_overview, take_portrait
from jindra_desk.application.policy.policies import change_policy_value
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.records import ledger_memory
from jindra_desk.application.restore import ledger_replay, replay_withdrawals
from jindra_desk.application.restore.ledger_replay import Replayed, replay_ledger
from jindra_desk.application.restore.restore import RestoreDecisions, restore_backup
from jindra_desk.application.retention.holds import keep_holding, place_hold, release_holds
from jindra_desk.application.retention.lapsed import lapsed_files, remove_lapsed
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visits import close_visit
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import PhotoId
from jindra_desk.domain.clients.client import Client, PhotoPreference
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, Decision, WithdrawalChannel
from jindra_desk.domain.consents.publication import PLACES, Approval
from jindra_desk.domain.consents.withdrawal_memory import KeptThen
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.photos.photo import Moment, Photo, Pose
from jindra_desk.domain.retention.hold import Hold, HoldGround, ReleaseGround
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind
from jindra_desk.system.clock.clock import FixedClock
from tests.application.treatments.test_visits import typed_visit
from tests.support.decisions import command_for, decide
from tests.support.practice_desk import add_client, drawn_photo, program, write
from tests.support.sessions import decrypted_pages, on_day, opened, services
from tests.support.vaults import NOW, PASSPHRASE, TODAY

KINDS = (ConsentKind.HEALTH, ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE)
WORDS = "Allergisch voor zonnebloemzwavel"
DETAILS = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)
REVIEW = TODAY + timedelta(days=400)
WEBSITE, SOCIAL = PLACES


class Backup:
    """A backup of this moment, and its restore over the vault with the newer ledger beside it."""

    def __init__(self, session: Session, folder: Path) -> None:
        self._session = session
        self._file = make_backup(session, services(), folder / f"stick{len(list(folder.iterdir()))}").file
        self.replayed = Replayed()

    @contextmanager
    def put_back(self) -> Iterator[Session]:
        """The restored vault, opened as the first unlock opens it."""
        path = self._session.vault.path
        self._session.vault.close()
        self.replayed = restore_backup(program().stores(), self._file, path, SecretKind.PASSPHRASE, PASSPHRASE,
                                       RestoreDecisions(highest_certificate=0)).replayed
        with opened(path) as again:
            after_opening(again, services)
            assert replay_ledger(again) == Replayed(), "done again once"
            with again.vault.reading() as uow:
                assert ledger_memory.undone(uow) == 0
            yield again


@pytest.fixture
def client(session: Session) -> Client:
    """Everything was consented to and noted."""
    client = add_client(session)
    for kind in KINDS:
        decide(session, client, kind)
    save_health(session, HealthInput(client.id, allergies=WORDS))
    save_skin_type(session, client.id, 3)
    add_photo(session, client.id, drawn_photo(), DETAILS)
    close_visit(session, typed_visit(session, client, day="21-11-2026", missing_why="",
                                     particulars="bijzonderkanarie"))
    return client


def withdraw(session: Session, client: Client, *kinds: ConsentKind) -> None:
    for kind in kinds or KINDS:
        with session.vault.reading() as uow:
            given = next(one for one in reversed(uow.consents.of_client(client.id)) if one.kind is kind)
        withdraw_consent(session, given.id, WithdrawalChannel.LETTER)


def kept(session: Session, client: Client) -> tuple[int, bool, bool]:
    """Photos, skin type, health block."""
    with session.vault.reading() as uow:
        return (len(uow.photos.of_client(client.id)), uow.health.skin_type(client.id) is not None,
                uow.health.get(client.id) is not None)


def holds(session: Session, client: Client) -> tuple[Hold, ...]:
    with session.vault.reading() as uow:
        return uow.holds.of_client(client.id)


def said(session: Session, client: Client, kind: ConsentKind) -> tuple[set[str], set[str]]:
    """What the reprinted confirmation says that went and stays."""
    consent = consent_overview(session, client.id).line(kind).consent
    assert consent is not None
    paper = withdrawal_confirmation(session, consent.id)
    return {one.render() for one in paper.went}, {one.render() for one in paper.stays}


def particulars(session: Session, client: Client) -> str:
    with session.vault.reading() as uow:
        return "".join(visit.particulars for visit in uow.treatments.of_client(client.id))


SIGNED = "het getekende formulier, als bewijs"


@pytest.mark.req("T-44", "J-34", "A-11")
@pytest.mark.parametrize("moment", ["before the hold", "under the hold", "withdrawn"])
def test_what_went_when_the_file_was_let_go_does_not_come_back(
        session: Session, client: Client, tmp_path: Path, moment: str) -> None:
    backup = Backup(session, tmp_path) if moment == "before the hold" else None
    place_hold(session, client.id, HoldGround.CLAIM, REVIEW)
    backup = Backup(session, tmp_path) if moment == "under the hold" else backup
    withdraw(session, client)
    backup = Backup(session, tmp_path) if moment == "withdrawn" else backup
    assert backup is not None
    release_holds(session, client.id)
    said_then = {kind: said(session, client, kind) for kind in KINDS}
    with backup.put_back() as again:
        assert kept(again, client) == (0, False, False)
        (hold,) = holds(again, client)
        assert hold.released_on == TODAY
        assert {kind: said(again, client, kind) for kind in KINDS} == said_then
        pages = decrypted_pages(again)
        assert WORDS.encode() not in pages
        assert b"bijzonderkanarie" not in pages
    assert backup.replayed.total > 0, "never «niets»"


@pytest.mark.req("T-44", "J-34")
def test_health_alone_is_told_as_done_again(session: Session, client: Client, tmp_path: Path) -> None:
    place_hold(session, client.id, HoldGround.CLAIM, REVIEW)
    withdraw(session, client, ConsentKind.HEALTH)
    backup = Backup(session, tmp_path)
    release_holds(session, client.id)
    with backup.put_back() as again:
        assert kept(again, client) == (1, True, False)
    assert backup.replayed == Replayed(let_go=1, releases=1)


@pytest.mark.req("A-11", "K-67", "T-44")
def test_a_hold_that_is_newer_than_the_backup_stands_again_and_keeps_the_evidence(
        session: Session, client: Client, tmp_path: Path) -> None:
    backup = Backup(session, tmp_path)
    place_hold(session, client.id, HoldGround.COMPLAINT, REVIEW, TODAY - timedelta(days=2))
    placed = holds(session, client)
    withdraw(session, client)
    said_then = {kind: said(session, client, kind) for kind in KINDS}
    with backup.put_back() as again:
        assert backup.replayed == Replayed(consents=3, held=1)
        (hold,) = holds(again, client)
        assert [(one.ground, one.placed_on, one.review_on, one.complaint_on, one.is_open)
                for one in (hold, *placed)] == [
            (HoldGround.COMPLAINT, TODAY, REVIEW, TODAY - timedelta(days=2), True)] * 2
        assert (*kept(again, client), particulars(again, client)) == (1, True, True, "bijzonderkanarie")
        assert photo_overview(again, client.id).closed
        with pytest.raises(RuleRefusal):
            destroy_client(again, services(), client.id, ErasureReason.TERM)
        for kind in KINDS:
            assert consent_overview(again, client.id).line(kind).state is ConsentState.WITHDRAWN
            assert said(again, client, kind) == said_then[kind]
        release_holds(again, client.id, ReleaseGround.SETTLED)
        assert kept(again, client) == (0, False, False)


@pytest.mark.req("A-11", "T-44")
def test_one_hold_of_two_that_was_let_go_is_let_go_again_and_the_other_stands(
        session: Session, client: Client, tmp_path: Path) -> None:
    """The complaint is over, the claim is not: what was withdrawn stays, shut, before and after the restore."""
    place_hold(session, client.id, HoldGround.CLAIM, REVIEW)
    place_hold(session, client.id, HoldGround.COMPLAINT, REVIEW, TODAY - timedelta(days=2))
    withdraw(session, client)
    backup = Backup(session, tmp_path)
    complaint = next(hold for hold in holds(session, client) if hold.ground is HoldGround.COMPLAINT)
    release_holds(session, client.id, ReleaseGround.WITHDRAWN, only=frozenset({complaint.id}))
    assert kept(session, client) == (1, True, True)
    with backup.put_back() as again:
        assert {hold.ground: hold.is_open for hold in holds(again, client)} == {
            HoldGround.COMPLAINT: False, HoldGround.CLAIM: True}
        assert kept(again, client) == (1, True, True)
        release_holds(again, client.id)
        assert kept(again, client) == (0, False, False)


@pytest.mark.req("J-34", "T-44")
def test_what_went_when_the_law_lapsed_does_not_come_back(
        session: Session, client: Client, tmp_path: Path) -> None:
    floor = program().shipped.policies.floor
    change_policy_value(session, floor, "medical_contract", True, sure=True)
    withdraw(session, client)
    backup = Backup(session, tmp_path)
    change_policy_value(session, floor, "medical_contract", False, sure=True)
    assert kept(session, client) == (0, False, False)
    said_then = {kind: said(session, client, kind) for kind in KINDS}
    with backup.put_back() as again:
        assert kept(again, client) == (0, False, False)
        assert {kind: said(again, client, kind) for kind in KINDS} == said_then
        assert WORDS.encode() not in decrypted_pages(again)


@pytest.mark.req("A-11", "T-44")
def test_a_hold_made_again_is_known_after_the_next_restore(session: Session, client: Client, tmp_path: Path) -> None:
    """It has another id than the first one, and is the same hold."""
    backup = Backup(session, tmp_path)
    place_hold(session, client.id, HoldGround.CLAIM, REVIEW)
    later = REVIEW + timedelta(days=30)
    with backup.put_back() as again:
        keep_holding(on_day(again, REVIEW), client.id, later)
        newer = Backup(again, tmp_path)
        assert [hold.review_on for hold in holds(again, client)] == [later]
        release_holds(on_day(again, REVIEW), client.id)
        again.vault.close()
    with backup.put_back() as again:
        assert [hold.released_on for hold in holds(again, client)] == [REVIEW]
    with newer.put_back() as again:
        assert [(hold.review_on, hold.released_on) for hold in holds(again, client)] == [(later, REVIEW)]


@pytest.mark.req("J-34", "C-64")
def test_what_the_law_kept_then_stays_although_the_older_policy_asks_nothing(
        session: Session, client: Client, tmp_path: Path) -> None:
    backup = Backup(session, tmp_path)
    change_policy_value(session, program().shipped.policies.floor, "medical_contract", True, sure=True)
    withdraw(session, client)
    assert kept(session, client) == (1, True, True)
    said_then = {kind: said(session, client, kind) for kind in KINDS}
    assert all("(WGBO)" in " ".join(stays) for _, stays in said_then.values())
    with backup.put_back() as again:
        assert kept(again, client) == (1, True, True)
        for kind in KINDS:
            words = " ".join(said(again, client, kind)[1])
            assert "WGBO" not in words, "in this vault no law asks it"
            assert "gesloten tot" in words
        (line,) = lapsed_files(again)
        assert (line.client_id, line.law_never, line.photos, len(line.goes)) == (client.id, True, 1, 3)
        assert remove_lapsed(again).number is None, "no rest of a law that was switched off"
        assert kept(again, client) == (1, True, True)
        removed = remove_lapsed(again, (line,), law_never=True)
        assert (removed.number is not None, removed.clean) == (True, True)
        assert kept(again, client) == (0, False, False)
        assert lapsed_files(again) == ()
    assert backup.replayed == Replayed(consents=3, law_off=3), "the owner is told that the rule is off in this backup"


@pytest.mark.req("J-34", "C-64")
def test_what_the_law_kept_then_is_off_the_list_once_the_law_is_chosen_again(
        session: Session, client: Client, tmp_path: Path) -> None:
    backup, floor = Backup(session, tmp_path), program().shipped.policies.floor
    change_policy_value(session, floor, "medical_contract", True, sure=True)
    withdraw(session, client)
    said_then = {kind: said(session, client, kind) for kind in KINDS}
    with backup.put_back() as again:
        change_policy_value(again, floor, "medical_contract", True, sure=True)
        assert lapsed_files(again) == ()
        assert {kind: said(again, client, kind) for kind in KINDS} == said_then
        assert remove_lapsed(again, law_never=True).number is None
        assert kept(again, client) == (1, True, True)


@pytest.mark.req("J-34")
def test_what_went_then_goes_although_the_older_policy_would_keep_it(
        session: Session, client: Client, tmp_path: Path) -> None:
    floor = program().shipped.policies.floor
    change_policy_value(session, floor, "medical_contract", True, sure=True)
    backup = Backup(session, tmp_path)
    change_policy_value(session, floor, "medical_contract", False, sure=True)
    withdraw(session, client)
    assert kept(session, client) == (0, False, False)
    said_then = {kind: said(session, client, kind) for kind in KINDS}
    with backup.put_back() as again:
        assert kept(again, client) == (0, False, False)
        assert {kind: said(again, client, kind) for kind in KINDS} == said_then


@pytest.mark.req("J-16", "J-34")
def test_the_day_and_the_way_of_a_withdrawal_are_those_of_the_paper(
        session: Session, client: Client, tmp_path: Path) -> None:
    backup = Backup(session, tmp_path)
    earlier = on_day(session, TODAY + timedelta(days=2))
    withdraw(earlier, client, ConsentKind.HEALTH)
    consent = consent_overview(earlier, client.id).line(ConsentKind.HEALTH).consent
    assert consent is not None
    then = withdrawal_confirmation(earlier, consent.id)
    with backup.put_back() as again:
        much_later = on_day(again, TODAY + timedelta(days=9))
        paper = withdrawal_confirmation(much_later, consent.id)
        assert (paper.withdrawn_on, paper.how) == (then.withdrawn_on, then.how)
        assert (paper.withdrawn_on, paper.how) == (TODAY + timedelta(days=2), "Brief")
        assert (paper.went, paper.stays, paper.ledger_last) == (then.went, then.stays, then.ledger_last)


@pytest.mark.req("J-34")
def test_the_paper_says_only_what_the_restore_did_with_photos(session: Session, client: Client, tmp_path: Path) -> None:
    """A line of before the marks does not tell what was kept: a photo without a line of its own stays, and is told."""
    backup = Backup(session, tmp_path)
    consent = consent_overview(session, client.id).line(ConsentKind.PHOTOS_FILE).consent
    assert consent is not None
    event = LedgerEvent(LedgerKind.WITHDRAWAL, client.subject, consent.id, "intrekking", TODAY)
    write(session, lambda uow: uow.ledger.append_all([event]))
    with backup.put_back() as again:
        assert kept(again, client)[0] == 1
        went, stays = said(again, client, ConsentKind.PHOTOS_FILE)
        assert went == set()
        assert stays == {"1 foto, gesloten tot die wordt gewist", SIGNED}, "nothing holds the file"


def test_a_release_of_before_the_marks_is_done_again_too(session: Session, client: Client, tmp_path: Path) -> None:
    """Then a release told the withdrawal a second time, and nothing else."""
    place_hold(session, client.id, HoldGround.CLAIM, REVIEW)
    withdraw(session, client, ConsentKind.HEALTH)
    backup = Backup(session, tmp_path)
    line = consent_overview(session, client.id).line(ConsentKind.HEALTH).consent
    assert line is not None
    (hold,) = holds(session, client)
    events = [LedgerEvent(LedgerKind.HOLD_RELEASED, client.subject, hold.id, "", TODAY),
              LedgerEvent(LedgerKind.WITHDRAWAL, client.subject, line.id, f"intrekking {KeptThen.NOTHING}", TODAY)]
    write(session, lambda uow: uow.ledger.append_all(events))
    with backup.put_back() as again:
        assert kept(again, client) == (1, True, False)


@pytest.mark.req("J-34")
def test_a_new_yes_keeps_what_an_older_release_would_take(session: Session, client: Client) -> None:
    """The ledger is read again at every opening after it grew: it never undoes what came later."""
    place_hold(session, client.id, HoldGround.CLAIM, REVIEW)
    withdraw(session, client)
    release_holds(session, client.id)
    later = on_day(session, TODAY + timedelta(days=1))
    for kind in KINDS:
        decide(later, client, kind)
    save_health(later, HealthInput(client.id, allergies=WORDS))
    save_skin_type(later, client.id, 2)
    write(session, lambda uow: uow.settings.put(ledger_replay.REPLAYED, None))
    assert replay_ledger(later) == Replayed()
    assert kept(session, client) == (0, True, True)


@pytest.mark.req("J-34")
def test_a_portrait_goes_with_its_pointer_also_under_a_hold(session: Session, client: Client, tmp_path: Path) -> None:
    decide(session, client, ConsentKind.PORTRAIT)
    take_portrait(session, client.id, drawn_photo(0.2))
    backup = Backup(session, tmp_path)
    place_hold(session, client.id, HoldGround.CLAIM, REVIEW)
    withdraw(session, client, ConsentKind.PORTRAIT)
    with backup.put_back() as again:
        assert (kept(again, client)[0], photo_overview(again, client.id).portrait_id) == (1, None)
        assert said(again, client, ConsentKind.PORTRAIT) == ({"portret"}, {SIGNED})
        with again.vault.reading() as uow:
            assert uow.clients.get(client.id).photo_preference is not PhotoPreference.NO


# --- approvals of single photos ----------------------------------------------------------------------------


@pytest.fixture
def shown(session: Session, client: Client) -> PhotoId:
    """A photo that stands on the website and on social media."""
    photo_id = add_photo(session, client.id, drawn_photo(0.3), DETAILS).photo_id
    for kind in PLACES:
        decide(session, client, kind)
        approve_photo(session, photo_id, kind)
    return photo_id


def photo(session: Session, photo_id: PhotoId) -> Photo:
    with session.vault.reading() as uow:
        return uow.photos.get(photo_id)


@pytest.mark.req("J-44", "T-44")
def test_the_end_of_one_approval_is_not_taken_back(session: Session, shown: PhotoId, tmp_path: Path) -> None:
    backup = Backup(session, tmp_path)
    day = TODAY + timedelta(days=1)
    end_approval(on_day(session, day), shown, WEBSITE)
    end_approval(session, shown, WEBSITE)  # a second time says nothing new
    with backup.put_back() as again:
        assert backup.replayed == Replayed(approvals=1)
        assert (photo(again, shown).website, photo(again, shown).social) == (Approval(TODAY, day), Approval(TODAY))


@pytest.mark.req("J-44")
def test_an_approval_that_was_given_again_stands(session: Session, shown: PhotoId, tmp_path: Path) -> None:
    end_approval(session, shown, WEBSITE)
    approve_photo(session, shown, WEBSITE)
    backup = Backup(session, tmp_path)
    assert photo(session, shown).stands_for(WEBSITE)
    decide(on_day(session, TODAY + timedelta(days=1)), client_of(session, shown), ConsentKind.NEWSLETTER)
    with backup.put_back() as again:
        assert photo(again, shown).stands_for(WEBSITE)
        assert photo(again, shown).stands_for(SOCIAL)


def client_of(session: Session, photo_id: PhotoId) -> Client:
    with session.vault.reading() as uow:
        return uow.clients.get(uow.photos.get(photo_id).client_id)


# --- without the defence -----------------------------------------------------------------------------------


TAKEN_OUT: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], Callable[..., None]]] = {
    "holds": (lambda patch: patch.setattr(ledger_replay, "returned_holds", lambda _uow: ()),
              test_a_hold_that_is_newer_than_the_backup_stands_again_and_keeps_the_evidence),
    "releases": (lambda patch: patch.setattr(ledger_replay, "returned_releases", lambda _uow: ()),
                 test_health_alone_is_told_as_done_again),
    "what was kept": (lambda patch: patch.setattr(replay_withdrawals, "as_it_was", lambda facts, _kept: facts),
                      test_what_the_law_kept_then_stays_although_the_older_policy_asks_nothing),
    "the marks": (lambda patch: patch.setattr(overview, "kept_by", lambda _facts: KeptThen.NOTHING),
                  test_a_hold_that_is_newer_than_the_backup_stands_again_and_keeps_the_evidence),
}


@pytest.mark.parametrize("defence", TAKEN_OUT)
def test_bites(session: Session, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, defence: str) -> None:
    take_out, test = TAKEN_OUT[defence]
    take_out(monkeypatch)
    with pytest.raises(AssertionError):
        test(session, client, tmp_path)


def test_a_no_that_ends_a_yes_bears_no_number_of_before_its_own_lines(session: Session, client: Client) -> None:
    """T-44: a restore asks for the highest number on paper; «0000» would be an untrue answer."""
    later = on_day(session, TODAY + timedelta(days=1))
    refusing = command_for(later, client, ConsentKind.PHOTOS_FILE, Decision.REFUSED)
    assert prepare_decision(later, refusing).form.ledger_last is None
    first = command_for(later, client, ConsentKind.NEWSLETTER, Decision.REFUSED)
    assert prepare_decision(later, first).form.ledger_last == 0


def later(session: Session, hours: int) -> Session:
    """The same vault some hours on: decisions of one moment have no order."""
    return replace(session, clock=FixedClock(NOW + timedelta(hours=hours)))


def states(session: Session, client: Client, *kinds: ConsentKind) -> set[ConsentState]:
    return {consent_overview(session, client.id).line(kind).state for kind in kinds or KINDS}


@pytest.mark.req("T-44", "J-34")
@pytest.mark.parametrize("renewed", ["once", "twice"])
def test_a_withdrawal_ends_the_yes_that_the_backup_knows_too(
        session: Session, client: Client, tmp_path: Path, renewed: str) -> None:
    """A new text is signed after the backup and then withdrawn: the backup knows only the older yes."""
    decide(session, client, ConsentKind.NEWSLETTER)
    backup = Backup(session, tmp_path)
    for hour in range(1 if renewed == "once" else 2):
        for kind in (*KINDS, ConsentKind.NEWSLETTER):
            decide(later(session, hour + 1), client, kind)
    withdraw(later(session, 3), client, *KINDS, ConsentKind.NEWSLETTER)
    told = [said(session, client, kind) for kind in KINDS]
    with backup.put_back() as again:
        assert states(again, client, *KINDS, ConsentKind.NEWSLETTER) == {ConsentState.WITHDRAWN}
        assert kept(again, client) == (0, False, False)
        assert [said(again, client, kind) for kind in KINDS] == told
        assert WORDS.encode() not in decrypted_pages(again)
    assert backup.replayed.consents == len(KINDS) + 1


@pytest.mark.req("T-44", "J-34", "A-11")
def test_what_an_earlier_withdrawal_left_goes_with_the_next(session: Session, client: Client, tmp_path: Path) -> None:
    """Withdrawn under a hold, backed up, given again, the hold let go, withdrawn again: nothing comes back."""
    place_hold(session, client.id, HoldGround.CLAIM, REVIEW)
    withdraw(session, client)
    backup = Backup(session, tmp_path)
    for kind in KINDS:
        decide(later(session, 1), client, kind)
    release_holds(later(session, 2), client.id)
    assert kept(session, client) == (1, True, True)
    withdraw(later(session, 3), client)
    with backup.put_back() as again:
        assert states(again, client) == {ConsentState.WITHDRAWN}
        assert kept(again, client) == (0, False, False)
        assert lapsed_files(again) == ()


@pytest.mark.req("T-44", "J-34", "A-11")
def test_what_a_hold_left_of_a_renewed_yes_goes_when_it_is_let_go(
        session: Session, client: Client, tmp_path: Path) -> None:
    backup = Backup(session, tmp_path)
    for kind in KINDS:
        decide(later(session, 1), client, kind)
    place_hold(later(session, 2), client.id, HoldGround.CLAIM, REVIEW)
    withdraw(later(session, 3), client)
    assert kept(session, client) == (1, True, True)
    release_holds(later(session, 4), client.id)
    with backup.put_back() as again:
        assert states(again, client) == {ConsentState.WITHDRAWN}
        assert kept(again, client) == (0, False, False)


@pytest.mark.req("J-34")
def test_the_course_tells_a_withdrawal_once(session: Session, client: Client) -> None:
    decide(later(session, 1), client, ConsentKind.HEALTH)
    withdraw(later(session, 2), client, ConsentKind.HEALTH)
    ended = [event for event in client_overview(session, client.id).entries
             if isinstance(event, EventEntry) and event.kind is EventKind.WITHDRAWN]
    assert [event.consents for event in ended] == [(ConsentKind.HEALTH,)]
