"""Who became old enough is asked in person, with the client's own text, and Today says so (J-62, J-63, UAVG 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.application.consents.overview import consent_overview, withdraw_consent
from jindra_desk.application.consents.signing import signing_sheet
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.application.treatments.readiness import ReadinessLevel, readiness
from jindra_desk.application.treatments.visit_form import visit_form
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.clients.client import Client, GuardianRelation
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, WithdrawalChannel
from tests.application.treatments.test_visits import kind_of
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, add_guardian
from tests.support.sessions import on_day
from tests.support.vaults import TODAY

BIRTHDAY = TODAY + timedelta(days=10)


def young(session: Session, relation: GuardianRelation = GuardianRelation.PARENT) -> Client:
    """Sixteen in ten days; a parent signed for treating and for health."""
    client = add_client(session, birth=date(BIRTHDAY.year - 16, BIRTHDAY.month, BIRTHDAY.day))
    guardian = add_guardian(session, client, relation=relation)
    for kind in (ConsentKind.TREATMENT_MINOR, ConsentKind.HEALTH):
        decide(session, client, kind, guardian=guardian.id)
    return client


@pytest.mark.req("J-62", "J-63")
def test_on_their_birthday_the_client_is_asked_alone_with_their_own_text(session: Session) -> None:
    client = young(session)
    before = consent_overview(session, client.id)
    assert before.line(ConsentKind.TREATMENT_MINOR).state is ConsentState.GIVEN
    assert not any(line.fresh_look or line.past for line in before.lines)
    assert today_overview(session).decide_now == ()
    later = on_day(session, BIRTHDAY)
    overview = consent_overview(later, client.id)
    assert [line.kind for line in overview.lines if line.fresh_look] == [ConsentKind.TREATMENT, ConsentKind.HEALTH]
    assert overview.line(ConsentKind.TREATMENT).state is ConsentState.NOT_ASKED
    assert overview.line(ConsentKind.TREATMENT_MINOR).past
    (row,) = today_overview(later).decide_now
    assert row.id == client.id
    for kind in (ConsentKind.TREATMENT, ConsentKind.HEALTH):
        sheet = signing_sheet(later, client.id, kind)
        assert not sheet.guardian_signs
        assert sheet.texts[Language.NL].kind is kind, "and not the one that a parent signs for a child"
        decide(later, client, kind)
    after = consent_overview(later, client.id)
    assert not any(line.fresh_look for line in after.lines)
    assert after.line(ConsentKind.TREATMENT_MINOR).past
    assert today_overview(later).decide_now == ()


def test_a_client_with_a_curator_is_not_asked_alone(session: Session) -> None:
    client = add_client(session, birth=date(1990, 3, 4))
    curator = add_guardian(session, client, relation=GuardianRelation.CURATOR)
    decide(session, client, ConsentKind.HEALTH, guardian=curator.id)
    assert not any(line.fresh_look for line in consent_overview(session, client.id).lines)
    assert today_overview(session).decide_now == ()


def test_who_stops_alone_is_not_treated_as_the_text_says(session: Session) -> None:
    client = young(session)
    later = on_day(session, BIRTHDAY)
    decide(later, client, ConsentKind.TREATMENT)
    decide(later, client, ConsentKind.HEALTH)
    plain = kind_of(session, wkkgz=False)

    def light() -> ReadinessLevel:
        return readiness(visit_form(later, client.id).ready, replace(plain, visible_result=False), BIRTHDAY).light

    assert light() is not ReadinessLevel.STOP
    consent = consent_overview(later, client.id).line(ConsentKind.TREATMENT).consent
    assert consent is not None
    withdraw_consent(later, consent.id, WithdrawalChannel.IN_PERSON)
    assert light() is ReadinessLevel.STOP
