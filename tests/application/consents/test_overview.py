"""Withdrawing as easily as giving, what follows from it, and proofs that were touched (J-34, K-123, trust #15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.application.consents.overview import (
    DocumentState,
    consent_overview,
    document_state,
    open_document,
    withdraw_consent,
)
from jindra_desk.application.consents.stops import NotWithdrawn, withdrawal_confirmation
from jindra_desk.application.photos.photos import (
    PhotoDetails,
    add_photo,
    photo_overview,
    photo_picture,
    set_portrait,
    take_portrait,
)
from jindra_desk.application.records.document_checks import DocumentAltered
from jindra_desk.application.retention.holds import release_holds
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ConsentId, HoldId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.domain.consents.consent import (
    ConsentKind,
    ConsentMissing,
    ConsentState,
    ConsentWay,
    Decision,
    WithdrawalChannel,
    WithdrawnAlready,
)
from jindra_desk.domain.consents.withdrawal import Consequence
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.records.record_classes import RecordClass
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.retention.hold import Hold, HoldGround, ReleaseGround
from jindra_desk.domain.vault.ledger import LedgerKind
from jindra_desk.storage.erasure.residue import scan_files
from jindra_desk.system.clock.clock import FixedClock
from tests.documents.reading import whole_text
from tests.support.decisions import alter_document, decide
from tests.support.practice_desk import add_client, drawn_photo, write
from tests.support.vaults import NOW, TODAY, numbered_id

DETAILS = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)


@pytest.fixture
def client(session: Session) -> Client:
    """A client about whom nothing was decided."""
    return add_client(session)


def _held(session: Session, client: Client) -> None:
    hold = Hold(HoldId(numbered_id(9)), client.id, HoldGround.COMPLAINT, TODAY, TODAY + timedelta(days=30))
    write(session, lambda uow: uow.holds.save(hold))


def _standing(session: Session, client: Client, kind: ConsentKind) -> ConsentId:
    consent = consent_overview(session, client.id).line(kind).consent
    assert consent is not None
    return consent.id


def _withdraw(session: Session, client: Client, kind: ConsentKind) -> tuple[Consequence, ...]:
    return withdraw_consent(session, _standing(session, client, kind), WithdrawalChannel.PHONE).follows


@pytest.mark.req("K-123", part="data")
@pytest.mark.parametrize("kind", [kind for kind in ConsentKind if kind is not ConsentKind.TREATMENT_MINOR])
def test_k_123_every_kind_can_be_withdrawn_once(session: Session, client: Client, kind: ConsentKind) -> None:
    decide(session, client, kind)
    consent_id = _standing(session, client, kind)
    withdraw_consent(session, consent_id, WithdrawalChannel.IN_PERSON)
    line = consent_overview(session, client.id).line(kind)
    assert line.state is ConsentState.WITHDRAWN
    assert session.vault.logs.ledger_records()[-1].kind is LedgerKind.WITHDRAWAL
    with pytest.raises(WithdrawnAlready):
        withdraw_consent(session, consent_id, WithdrawalChannel.IN_PERSON)


def test_withdrawing_photos_takes_them_at_once(session: Session, client: Client) -> None:
    decide(session, client, ConsentKind.PHOTOS_FILE)
    add_photo(session, client.id, drawn_photo(), DETAILS)
    assert _withdraw(session, client, ConsentKind.PHOTOS_FILE) == (
        Consequence.PHOTOS_STOP, Consequence.PHOTOS_REMOVED)
    assert photo_overview(session, client.id).photos == ()
    kinds = [record.kind for record in session.vault.logs.ledger_records()]
    assert kinds.count(LedgerKind.DESTRUCTION) == 1


def test_a_11_under_a_hold_photos_stay_closed(session: Session, client: Client) -> None:
    decide(session, client, ConsentKind.PHOTOS_FILE)
    photo_id = add_photo(session, client.id, drawn_photo(), DETAILS).photo_id
    _held(session, client)
    assert Consequence.PHOTOS_HELD in _withdraw(session, client, ConsentKind.PHOTOS_FILE)
    overview = photo_overview(session, client.id)
    assert (overview.closed, overview.photos) == (True, ())
    with pytest.raises(ConsentMissing):
        photo_picture(session, photo_id)


def test_withdrawing_the_portrait_leaves_the_file_photo(session: Session, client: Client) -> None:
    decide(session, client, ConsentKind.PHOTOS_FILE)
    decide(session, client, ConsentKind.PORTRAIT)
    photo_id = add_photo(session, client.id, drawn_photo(), DETAILS).photo_id
    set_portrait(session, client.id, photo_id)
    take_portrait(session, client.id, drawn_photo(0.2))
    _withdraw(session, client, ConsentKind.PORTRAIT)
    overview = photo_overview(session, client.id)
    assert overview.portrait_id is None
    assert [card.photo.id for card in overview.photos] == [photo_id]


def test_health_goes_when_no_duty_asks_for_it(session: Session, client: Client) -> None:
    decide(session, client, ConsentKind.HEALTH)
    write(session, lambda uow: uow.health.save(HealthRecord(client.id, TODAY, allergies="nikkel")))
    follows = _withdraw(session, client, ConsentKind.HEALTH)
    assert follows == (Consequence.HEALTH_CLOSED, Consequence.HEALTH_REMOVED,
                       Consequence.RECORDED_TREATMENT_WAITS)
    with session.vault.reading() as uow:
        assert uow.health.get(client.id) is None


def test_a_11_under_a_hold_health_stays_closed(session: Session, client: Client) -> None:
    decide(session, client, ConsentKind.HEALTH)
    write(session, lambda uow: uow.health.save(HealthRecord(client.id, TODAY, allergies="nikkel")))
    _held(session, client)
    assert Consequence.HEALTH_HELD in _withdraw(session, client, ConsentKind.HEALTH)
    with session.vault.reading() as uow:
        assert uow.health.get(client.id) is not None


def test_the_skin_type_goes_with_its_own_consent(session: Session, client: Client) -> None:
    decide(session, client, ConsentKind.SKIN_TYPE)
    write(session, lambda uow: uow.health.save_skin_type(SkinType(client.id, 2, TODAY)))
    assert _withdraw(session, client, ConsentKind.SKIN_TYPE) == (Consequence.SKIN_TYPE_REMOVED,)
    with session.vault.reading() as uow:
        assert uow.health.skin_type(client.id) is None


def test_a_no_after_a_yes_withdraws_the_yes(session: Session, client: Client) -> None:
    decide(session, client, ConsentKind.PHOTOS_FILE)
    add_photo(session, client.id, drawn_photo(), DETAILS)
    later = replace(session, clock=FixedClock(NOW + timedelta(minutes=5)))
    decide(later, client, ConsentKind.PHOTOS_FILE, Decision.REFUSED, way=ConsentWay.TICK)
    assert photo_overview(session, client.id).photos == ()
    with session.vault.reading() as uow:
        given, refused = uow.consents.of_client(client.id)
    assert given.withdrawn_at is not None
    assert refused.state is ConsentState.REFUSED


def test_trust_15_an_altered_document_shows_wherever_it_is_listed(session: Session, client: Client) -> None:
    recorded = decide(session, client, ConsentKind.HEALTH)
    assert document_state(session, recorded.document_id) is DocumentState.WHOLE
    alter_document(session, recorded.document_id)
    assert document_state(session, recorded.document_id) is DocumentState.ALTERED
    assert consent_overview(session, client.id).line(ConsentKind.HEALTH).document is DocumentState.ALTERED
    with pytest.raises(DocumentAltered):
        open_document(session, recorded.document_id)


@pytest.mark.req("J-34", "T-44")
def test_the_confirmation_of_a_withdrawal_carries_the_number_that_a_restore_asks_for(session: Session) -> None:
    """A destruction has a numbered proof; without this paper nobody knows that the ledger went on after it."""
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    consent_id = _standing(session, client, ConsentKind.HEALTH)
    with pytest.raises(NotWithdrawn):
        withdrawal_confirmation(session, consent_id)
    withdraw_consent(session, consent_id, WithdrawalChannel.PHONE)
    told = withdrawal_confirmation(session, consent_id)
    with session.vault.reading() as uow:
        assert told.ledger_last == uow.ledger.head().sequence == 1
    assert (told.what, told.how, told.printed_on) == ("Gezondheidsgegevens", "Telefoon", TODAY)


@pytest.mark.req("T-44")
def test_a_form_that_is_sealed_after_a_withdrawal_carries_its_number(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    withdraw_consent(session, _standing(session, client, ConsentKind.HEALTH), WithdrawalChannel.PHONE)
    decide(session, client, ConsentKind.NEWSLETTER)
    consent = consent_overview(session, client.id).line(ConsentKind.NEWSLETTER).consent
    assert consent is not None
    assert consent.document_id is not None
    assert "Nummer in het register: 0001." in whole_text(open_document(session, consent.document_id).content)


@pytest.mark.req("C-55")
def test_c_55_a_stop_never_lets_a_prospect_stay_longer(session: Session) -> None:
    """Who says no, or takes a yes back, is gone on the day that stood before; so is a yes to the newsletter, which
    no treatment asks for. A yes that a planned treatment asks for is a contact like any other.
    """
    client = add_client(session)
    decide(session, client, ConsentKind.NEWSLETTER, Decision.GIVEN)
    last_day = _last_day(session, client)
    later = replace(session, clock=FixedClock(NOW + timedelta(days=20)))
    decide(later, client, ConsentKind.PORTRAIT, Decision.REFUSED)
    _withdraw(later, client, ConsentKind.NEWSLETTER)
    assert _last_day(later, client) == last_day
    decide(later, client, ConsentKind.NEWSLETTER, Decision.GIVEN)
    assert _last_day(later, client) == last_day
    decide(later, client, ConsentKind.HEALTH, Decision.GIVEN)
    assert _last_day(later, client) > last_day


def _last_day(session: Session, client: Client) -> date:
    with session.vault.reading() as uow:
        row = compute(uow.retention.facts(client.id), session.policy(uow), session.clock.today()).file
    assert row.record_class is RecordClass.PROSPECT
    assert row.keep_through is not None
    return row.keep_through


@pytest.mark.req("J-34")
def test_the_confirmation_names_what_went_and_what_stayed(session: Session, client: Client) -> None:
    """By kind and count, in the message and on paper, from what the withdrawal did."""
    decide(session, client, ConsentKind.PHOTOS_FILE)
    for number in range(2):
        add_photo(session, client.id, drawn_photo(seed=number), DETAILS)
    consent_id = _standing(session, client, ConsentKind.PHOTOS_FILE)
    done = withdraw_consent(session, consent_id, WithdrawalChannel.PHONE)
    assert [one.render() for one in done.went] == ["2 foto’s uit het dossier"]
    assert [one.render() for one in done.stays] == ["het getekende formulier, als bewijs"]
    paper = withdrawal_confirmation(session, consent_id)
    assert (paper.went, paper.stays) == (done.went, done.stays)


@pytest.mark.req("A-11", "J-34")
def test_the_confirmation_follows_when_what_a_hold_kept_goes(session: Session, client: Client) -> None:
    decide(session, client, ConsentKind.SKIN_TYPE)
    write(session, lambda uow: uow.health.save_skin_type(SkinType(client.id, 3, TODAY)))
    _held(session, client)
    consent_id = _standing(session, client, ConsentKind.SKIN_TYPE)
    done = withdraw_consent(session, consent_id, WithdrawalChannel.PHONE)
    assert not done.went
    assert done.stays[0].render() == "huidtype, gesloten zolang het dossier wordt vastgehouden"
    release_holds(session, client.id, ReleaseGround.SETTLED)
    paper = withdrawal_confirmation(session, consent_id)
    assert [one.render() for one in paper.went] == ["huidtype"]
    assert [one.render() for one in paper.stays] == ["het getekende formulier, als bewijs"]


def test_the_reading_of_every_page_tells_how_far_it_is_and_ends_when_it_is_stopped(
        session: Session, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """As at the lock: the withdrawal stands, nothing is claimed, and the next opening cleans up."""
    class StoppedError(Exception):
        pass

    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise StoppedError

    monkeypatch.setattr("jindra_desk.storage.vault.pages.scan_files",
                        lambda *given: (given[-1](1, 9), scan_files(*given))[1])
    decide(session, client, ConsentKind.HEALTH)
    write(session, lambda uow: uow.health.save(HealthRecord(client.id, TODAY, allergies="aardbeienkanarie")))
    consent_id = _standing(session, client, ConsentKind.HEALTH)
    with pytest.raises(StoppedError):
        withdraw_consent(session, consent_id, WithdrawalChannel.PHONE, stop)
    assert told == [(1, 9)]
    with session.vault.reading() as uow:
        assert uow.consents.get(consent_id).state is ConsentState.WITHDRAWN
        assert uow.health.get(client.id) is None
        assert uow.settings.get("ledger.unclean") is True
