"""A text's version includes its term: a longer one asks again; until it is signed the signed one holds (J-16, J-21).

Each sentence about time is read from the sealed document and compared with the day that the program computes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.application.clients.health import HealthInput, save_health
from jindra_desk.application.consents.overview import consent_overview, current_text, withdraw_consent
from jindra_desk.application.consents.signing import signing_sheet
from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.policy.policies import change_policy_value
from jindra_desk.application.retention.dashboard import recompute_all
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentWay, Decision, WithdrawalChannel
from jindra_desk.domain.policy.values import AddressForm, FileStart, PolicyScalar
from jindra_desk.domain.retention import engine as retention
from jindra_desk.storage.vault.vault import SqlVault
from tests.documents.reading import whole_text
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, program, write
from tests.support.sessions import on_day
from tests.support.vaults import TODAY, database_of, performed_visit

KEPT = {ConsentKind.HEALTH, ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT}


def treated(session: Session, on: date = TODAY) -> Client:
    client = add_client(session)
    with session.vault.reading() as uow:
        kind = uow.treatments.types()[0]
    write(session, lambda uow: uow.treatments.save(replace(performed_visit(client, 1, on), type_id=kind.id)))
    return client


def signed(session: Session, client: Client, kind: ConsentKind = ConsentKind.HEALTH) -> str:
    document = decide(session, client, kind).document_id
    with session.vault.reading() as uow:
        return whole_text(uow.documents.content(document))


def policy(session: Session, key: str, value: PolicyScalar) -> None:
    change_policy_value(session, program().shipped.policies.floor, key, value, sure=True)
    ensure_consent_texts(session, program().shipped.consent_texts)


def due(session: Session, client: Client) -> date | None:
    """The last day as lists keep it; computed again it is the same."""
    with session.vault.reading() as uow:
        stored = {one: term.keep_through for one, term in uow.retention.stored()}[client.id]
        facts, today = uow.retention.facts(client.id), session.clock.today()
        assert retention.compute(facts, session.policy(uow), today).file.keep_through == stored
    return stored


def asks(session: Session, client: Client, kind: ConsentKind = ConsentKind.HEALTH) -> bool:
    return consent_overview(session, client.id).line(kind).newer_text


@pytest.mark.req("J-16", "J-21")
@pytest.mark.parametrize("kind", sorted(KEPT))
def test_a_longer_term_is_a_new_version_and_holds_once_it_is_signed(session: Session, kind: ConsentKind) -> None:
    client = treated(session)
    assert "Tot twee jaar na je laatste behandeling." in signed(session, client, kind)
    version = consent_overview(session, client.id).line(kind).version
    policy(session, "file_retention", Term(years=5))
    assert current_text(session, kind, Language.NL).version == version + 1
    assert asks(session, client, kind)
    assert due(session, client) == date(2028, 11, 21)
    sheet = signing_sheet(session, client.id, kind)
    assert sheet.decided_before == TODAY
    assert sheet.texts[Language.NL].change_note == "De tijd dat ik het bewaar is langer geworden, of begint later."
    later = on_day(session, TODAY + timedelta(days=1))
    assert "Tot 5 jaar na je laatste behandeling." in signed(later, client, kind)
    assert not asks(later, client, kind)
    assert due(later, client) == date(2031, 11, 21)


def test_a_shorter_term_holds_at_once_and_asks_nobody(session: Session) -> None:
    client = treated(session)
    signed(session, client)
    policy(session, "file_retention", Term(years=1))
    assert "Tot 1 jaar na je laatste behandeling." in current_text(session, ConsentKind.HEALTH, Language.NL).words
    assert not asks(session, client)
    assert signing_sheet(session, client.id, ConsentKind.HEALTH).decided_before is None
    assert due(session, client) == date(2027, 11, 21)
    policy(session, "file_retention", Term(years=2))  # and back: the very words that were signed
    assert not asks(session, client)
    assert due(session, client) == date(2028, 11, 21)


def test_another_start_says_so_and_asks_again(session: Session) -> None:
    client = treated(session, TODAY - timedelta(days=100))
    signed(session, client)
    policy(session, "file_retention_start", FileStart.LAST_CHANGE)
    assert asks(session, client)
    assert due(session, client) == date(2028, 8, 13)
    later = on_day(session, TODAY + timedelta(days=1))
    assert "Tot twee jaar na de laatste wijziging in je dossier." in signed(later, client)
    assert due(later, client) == date(2028, 11, 21), "signing is no change of the record"


def test_each_of_several_consents_keeps_its_own_term(session: Session) -> None:
    client = treated(session)
    for kind in (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE):
        signed(session, client, kind)
    policy(session, "file_retention", Term(years=5))
    later = on_day(session, TODAY + timedelta(days=1))
    signed(later, client)
    assert due(later, client) == date(2028, 11, 21)  # the photos still rest on two years
    photos = consent_overview(later, client.id).line(ConsentKind.PHOTOS_FILE).consent
    assert photos is not None
    withdraw_consent(later, photos.id, WithdrawalChannel.PHONE)
    assert due(later, client) == date(2028, 11, 21)  # a stop keeps nothing longer


@pytest.mark.req("J-16", "J-34")
@pytest.mark.parametrize("kind", sorted(KEPT))
def test_neither_a_withdrawal_nor_a_refusal_keeps_a_file_longer(session: Session, kind: ConsentKind) -> None:
    """What stays of it with a visit was signed at two years; only a new yes makes that five."""
    client = treated(session)
    signed(session, client, kind)
    policy(session, "file_retention", Term(years=5))
    refusing = on_day(session, TODAY + timedelta(days=1))
    decide(refusing, client, kind, Decision.REFUSED, way=ConsentWay.TICK)
    assert due(refusing, client) == date(2028, 11, 21)
    again = on_day(session, TODAY + timedelta(days=2))
    signed(again, client, kind)
    assert due(again, client) == date(2031, 11, 21)


@pytest.mark.req("J-16", "J-34")
def test_a_withdrawn_health_consent_keeps_the_term_that_was_signed(session: Session) -> None:
    client = treated(session)
    signed(session, client)
    policy(session, "file_retention", Term(years=5))
    health = consent_overview(session, client.id).line(ConsentKind.HEALTH).consent
    assert health is not None
    withdraw_consent(session, health.id, WithdrawalChannel.PHONE)
    assert due(session, client) == date(2028, 11, 21)


def test_a_file_without_data_on_consent_follows_the_policy(session: Session) -> None:
    client = treated(session)
    signed(session, client, ConsentKind.NEWSLETTER)
    policy(session, "file_retention", Term(years=5))
    assert due(session, client) == date(2031, 11, 21)


def test_words_of_an_earlier_release_keep_their_term(session: Session) -> None:
    """Its texts tell their term in their words only."""
    client = treated(session)
    signed(session, client)
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute("UPDATE consent_texts SET promise = '', shipped = 0")
    policy(session, "file_retention", Term(years=5))
    assert asks(session, client)
    assert due(session, client) == date(2028, 11, 21)


def test_je_and_u_ask_nobody_again(session: Session) -> None:
    client = treated(session)
    signed(session, client)
    policy(session, "address_form", AddressForm.FORMAL)
    assert "na uw laatste behandeling" in current_text(session, ConsentKind.HEALTH, Language.NL).words
    assert not asks(session, client)


def test_the_stored_days_are_those_of_the_engine(session: Session) -> None:
    client = treated(session)
    signed(session, client)
    save_health(session, HealthInput(client.id, allergies="kiwi"))
    policy(session, "file_retention", Term(years=5))
    before = due(session, client)
    recompute_all(session)
    assert due(session, client) == before


def test_without_the_signed_term_the_file_would_stay_longer(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    client = treated(session)
    signed(session, client)
    monkeypatch.setattr(retention, "_as_signed", lambda row, _facts: row)
    policy(session, "file_retention", Term(years=5))
    assert due(session, client) == date(2031, 11, 21)


@pytest.mark.req("J-16", "J-34")
@pytest.mark.parametrize("longer", [False, True], ids=["the same term", "a longer one"])
def test_who_signed_that_stopping_takes_it_away_is_asked_again_when_it_does_so_no_more(
        session: Session, longer: bool) -> None:
    """With twenty years in force already only the paragraph on stopping is another one; the note says so."""
    client = treated(session)
    if not longer:
        policy(session, "file_retention", Term(years=20))
        policy(session, "file_retention_start", FileStart.LAST_CHANGE)
    signed(session, client, ConsentKind.PHOTOS_FILE)
    signed(session, client, ConsentKind.NEWSLETTER)
    policy(session, "medical_contract", True)
    assert asks(session, client, ConsentKind.PHOTOS_FILE)
    note = signing_sheet(session, client.id, ConsentKind.PHOTOS_FILE).texts[Language.NL].change_note
    assert note.startswith("Stoppen haalt wat er staat niet meer weg: de wet (WGBO)")
    assert ("langer geworden" in note) is longer
    assert not asks(session, client, ConsentKind.NEWSLETTER), "the law asks nothing for a newsletter"
    later = on_day(session, TODAY + timedelta(days=1))
    signed(later, client, ConsentKind.PHOTOS_FILE)
    policy(later, "medical_contract", False)
    assert not asks(later, client, ConsentKind.PHOTOS_FILE), "who signed less is asked nothing when stopping does more"


@pytest.mark.parametrize("kind", ConsentKind)
def test_the_other_form_of_address_asks_nobody_again(session: Session, kind: ConsentKind) -> None:
    before = current_text(session, kind, Language.NL)
    policy(session, "address_form", AddressForm.FORMAL)
    assert not current_text(session, kind, Language.NL).asks_again(before)
