"""Letting a file go does what was withdrawn while it was held, with proof; a complaint keeps it a year (A-11, J-34)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from jindra_desk.application.clients.health import HealthInput, save_health, save_skin_type
from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.photos.photos import PhotoDetails, add_photo
from jindra_desk.application.retention.holds import Released, place_hold, preview_release, release_holds
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.errors import ConsequencesChanged
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, Decision, WithdrawalChannel
from jindra_desk.domain.consents.withdrawal import REMOVALS, Consequence
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.retention.hold import (
    ComplaintHoldTooShort,
    HoldGround,
    ReleaseGround,
    ReleaseNeedsGround,
    WhichHold,
)
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerKind
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo
from tests.support.sessions import moved_clock
from tests.support.vaults import TODAY

KINDS = (ConsentKind.HEALTH, ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE)
WORDS = "Allergisch voor zonnebloemzwavel"


@pytest.fixture
def client(session: Session) -> Client:
    """Everything was consented to and noted, and then a claim came."""
    client = add_client(session)
    for kind in KINDS:
        decide(session, client, kind)
    save_health(session, HealthInput(client.id, allergies=WORDS))
    save_skin_type(session, client.id, 3)
    for _ in range(2):
        add_photo(session, client.id, drawn_photo(), PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT))
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
    return client


def withdraw(session: Session, client: Client, kind: ConsentKind) -> tuple[Consequence, ...]:
    with session.vault.reading() as uow:
        given = next(one for one in reversed(uow.consents.of_client(client.id)) if one.kind is kind)
    return withdraw_consent(session, given.id, WithdrawalChannel.PHONE).follows


def kept(session: Session, client: Client) -> tuple[int, bool, bool]:
    """Photos, skin type, health block."""
    with session.vault.reading() as uow:
        return (len(uow.photos.of_client(client.id)), uow.health.skin_type(client.id) is not None,
                uow.health.get(client.id) is not None)


@pytest.mark.req("J-34", "A-11")
def test_everything_withdrawn_under_a_hold_goes_with_the_release(session: Session, client: Client) -> None:
    for kind in KINDS:
        assert not REMOVALS & set(withdraw(session, client, kind))
    assert kept(session, client) == (2, True, True)
    preview = preview_release(session, client.id)
    assert set(preview.goes) == {Consequence.HEALTH_REMOVED, Consequence.SKIN_TYPE_REMOVED, Consequence.PHOTOS_REMOVED}
    assert (preview.photos, preview.ground_until) == (2, None)
    before = len(session.vault.logs.ledger_records())
    released = release_holds(session, client.id)
    assert kept(session, client) == (0, False, False)
    assert released.clean
    assert set(released.goes) == set(preview.goes)
    records = session.vault.logs.ledger_records()
    assert released.number == len(records)
    assert [record.kind for record in records[before:]].count(LedgerKind.DESTRUCTION) == 2, "each photo"
    with session.vault.reading() as uow:
        assert not any(hold.is_open for hold in uow.holds.of_client(client.id))
        erased = [one.object_kind for one in uow.audit.of_subject(client.subject) if one.verb is Verb.ERASE]
    assert set(erased) == {ObjectKind.HEALTH, ObjectKind.SKIN_TYPE, ObjectKind.PHOTO}
    assert not session.vault.pages.scan_residue({"health": (WORDS.encode(),)}).found
    assert preview_release(session, client.id).goes == ()


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_not_withdrawn_stays(session: Session, client: Client, kind: ConsentKind) -> None:
    withdraw(session, client, kind)
    release_holds(session, client.id)
    assert kept(session, client) == (0 if kind is ConsentKind.PHOTOS_FILE else 2, kind is not ConsentKind.SKIN_TYPE,
                                     kind is not ConsentKind.HEALTH)


def test_a_yes_after_the_withdrawal_keeps_it_and_a_no_does_not(session: Session, client: Client) -> None:
    withdraw(session, client, ConsentKind.PHOTOS_FILE)
    withdraw(session, client, ConsentKind.SKIN_TYPE)
    later = moved_clock(session, TODAY + timedelta(days=1))
    decide(later, client, ConsentKind.SKIN_TYPE)
    decide(later, client, ConsentKind.PHOTOS_FILE, Decision.REFUSED)
    assert preview_release(session, client.id).goes == (Consequence.PHOTOS_REMOVED,)
    release_holds(session, client.id)
    assert kept(session, client) == (0, True, True)


def test_refusing_under_a_hold_what_was_given_goes_as_well(session: Session, client: Client) -> None:
    decide(moved_clock(session, TODAY + timedelta(days=1)), client, ConsentKind.PHOTOS_FILE, Decision.REFUSED)
    assert kept(session, client)[0] == 2
    release_holds(session, client.id)
    assert kept(session, client)[0] == 0


def test_nothing_withdrawn_nothing_goes(session: Session, client: Client) -> None:
    released: Released = release_holds(session, client.id)
    assert (released.goes, released.number) == ((), None)
    assert kept(session, client) == (2, True, True)


def test_a_clock_that_leapt_lets_nothing_go(session: Session, client: Client) -> None:
    """Trust 27: what goes with the release cannot come back."""
    withdraw(session, client, ConsentKind.PHOTOS_FILE)
    with pytest.raises(TodayDoubted):
        release_holds(moved_clock(session, date(2036, 1, 1)), client.id)
    assert kept(session, client)[0] == 2
    with session.vault.reading() as uow:
        assert any(hold.is_open for hold in uow.holds.of_client(client.id))


@pytest.mark.req("A-11")
def test_a_complaint_is_looked_at_a_year_later_and_let_go_earlier_on_a_ground(session: Session) -> None:
    """Stored, logged, and in the client's own copy of their file."""
    client, since = add_client(session), TODAY - timedelta(days=20)
    least = since.replace(year=since.year + 1)
    with pytest.raises(ComplaintHoldTooShort):
        place_hold(session, client.id, HoldGround.COMPLAINT, least - timedelta(days=1), since)
    place_hold(session, client.id, HoldGround.COMPLAINT, least, since)
    assert preview_release(session, client.id).ground_until == least
    with pytest.raises(ReleaseNeedsGround):
        release_holds(session, client.id)
    with session.vault.reading() as uow:
        assert all(hold.is_open for hold in uow.holds.of_client(client.id)), "a refusal changes nothing"
    release_holds(session, client.id, ReleaseGround.DECIDED)
    with session.vault.reading() as uow:
        hold = collect_client_file(uow, client.id).holds[0]
        assert uow.audit.of_subject(client.subject)[-1].verb is Verb.RELEASE
    assert (hold.complaint_on, hold.released_on, hold.release_ground) == (since, TODAY, ReleaseGround.DECIDED)


@pytest.mark.req("J-34", "A-11")
def test_a_release_does_what_was_foretold_or_nothing(session: Session, client: Client) -> None:
    """A withdrawal came after the question: what goes with the release was never read."""
    foretold = preview_release(session, client.id)
    withdraw(session, client, ConsentKind.PHOTOS_FILE)
    before = kept(session, client)
    with pytest.raises(ConsequencesChanged):
        release_holds(session, client.id, foretold=foretold)
    assert kept(session, client) == before
    assert preview_release(session, client.id).holds
    release_holds(session, client.id, foretold=preview_release(session, client.id))
    assert kept(session, client)[0] == 0


@pytest.mark.req("A-11")
def test_a_complaint_that_is_over_lets_no_claim_go(session: Session, client: Client) -> None:
    """Each reason is let go by its name; what was withdrawn goes with the last one."""
    place_hold(session, client.id, HoldGround.COMPLAINT, TODAY.replace(year=TODAY.year + 1), TODAY)
    withdraw(session, client, ConsentKind.SKIN_TYPE)
    preview = preview_release(session, client.id)
    words = {one.hold.ground: one.words.render() for one in preview.holds}
    assert words == {HoldGround.CLAIM: "claim loopt, vast sinds 21 november 2026",
                     HoldGround.COMPLAINT: (
                         "na een klacht, ten minste tot 21 november 2027, vast sinds 21 november 2026")}
    with pytest.raises(WhichHold):
        release_holds(session, client.id, ReleaseGround.WITHDRAWN)
    ids = {one.hold.ground: one.hold.id for one in preview.holds}
    released = release_holds(session, client.id, ReleaseGround.WITHDRAWN, only=frozenset({ids[HoldGround.COMPLAINT]}))
    assert (released.goes, released.number, released.still_held) == ((), None, True)
    assert kept(session, client)[1], "the claim keeps it"
    with session.vault.reading() as uow:
        assert [hold.ground for hold in uow.holds.of_client(client.id) if hold.is_open] == [HoldGround.CLAIM]
    assert not release_holds(session, client.id).still_held
    assert not kept(session, client)[1]
