"""The health block: shut without consent, opened on purpose, logged (J-14, J-15, K-03, K-111, C-56)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from jindra_desk.application.clients.health import (
    HealthInput,
    HealthNeverAsked,
    SkinTypeUnknown,
    confirm_health_unchanged,
    open_health,
    save_health,
    save_skin_type,
)
from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.session.session import Session
from jindra_desk.domain.clients.client import Client, ClientRestricted
from jindra_desk.domain.consents.consent import ConsentKind, ConsentMissing, ConsentState, Decision, WithdrawalChannel
from jindra_desk.domain.guards.findings import BsnFound
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, write
from tests.support.vaults import TODAY


def verbs(session: Session, client: Client, kind: ObjectKind) -> list[Verb]:
    with session.vault.reading() as uow:
        return [entry.verb for entry in uow.audit.of_subject(client.subject) if entry.object_kind is kind]


@pytest.mark.req("J-14", "K-111")
def test_j14_without_consent_it_stays_shut(session: Session) -> None:
    client = add_client(session)
    for attempt in (
        lambda: open_health(session, client.id),
        lambda: save_health(session, HealthInput(client.id, allergies="nikkel")),
        lambda: confirm_health_unchanged(session, client.id),
        lambda: save_skin_type(session, client.id, 2),
    ):
        with pytest.raises(ConsentMissing):
            attempt()
    decide(session, client, ConsentKind.HEALTH, Decision.REFUSED)
    with pytest.raises(ConsentMissing):
        save_health(session, HealthInput(client.id, allergies="nikkel"))
    assert verbs(session, client, ObjectKind.HEALTH) == []


def test_k111_what_is_told_comes_back(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    save_health(session, HealthInput(client.id, "nikkel", "geen", "nee", "rosacea", "geen", "draagt lenzen"))
    record = open_health(session, client.id).record
    assert record is not None
    assert (record.allergies, record.skin_conditions, record.notes) == ("nikkel", "rosacea", "draagt lenzen")
    assert record.asked_on == TODAY


def test_k03_c56_opening_is_logged_without_content(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    open_health(session, client.id)
    assert verbs(session, client, ObjectKind.HEALTH) == [Verb.VIEW]


@pytest.mark.req("J-14")
def test_j14_withdrawing_shuts_it_again(session: Session) -> None:
    client = add_client(session)
    given = decide(session, client, ConsentKind.HEALTH)
    save_health(session, HealthInput(client.id, allergies="nikkel"))
    withdraw_consent(session, given.consent_id, WithdrawalChannel.IN_PERSON)
    with pytest.raises(ConsentMissing):
        open_health(session, client.id)


def test_unchanged_moves_the_day_only(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    with pytest.raises(HealthNeverAsked):
        confirm_health_unchanged(session, client.id)
    save_health(session, HealthInput(client.id, allergies="nikkel"))
    with session.vault.reading() as uow:
        record = uow.health.get(client.id)
    assert record is not None
    write(session, lambda uow: uow.health.save(replace(record, asked_on=date(2026, 10, 15))))
    confirm_health_unchanged(session, client.id)
    assert open_health(session, client.id).record == record


def test_j15_the_skin_type_has_its_own_consent(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    with pytest.raises(ConsentMissing):
        save_skin_type(session, client.id, 3)
    assert open_health(session, client.id).skin_consent is ConsentState.NOT_ASKED
    decide(session, client, ConsentKind.SKIN_TYPE)
    save_skin_type(session, client.id, 3)
    found = open_health(session, client.id).skin_type
    assert found is not None
    assert found.fitzpatrick == 3
    with pytest.raises(SkinTypeUnknown):
        save_skin_type(session, client.id, 7)


@pytest.mark.req("J-61")
def test_j61_a_bsn_stays_out(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    with pytest.raises(BsnFound) as caught:
        save_health(session, HealthInput(client.id, medication="op naam van 123456782"))
    assert caught.value.field == "medication"


def test_k65_a_restricted_file_is_not_opened(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    write(session, lambda uow: uow.clients.save(replace(client, restricted_since=TODAY)))
    with pytest.raises(ClientRestricted):
        open_health(session, client.id)
