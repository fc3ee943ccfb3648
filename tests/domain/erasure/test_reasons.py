"""A reason that the file contradicts is refused: a proof never says what was not (J-09, J-34, K-145)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import ClientId, ConsentId, ConsentTextId
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentWay, Decision, Signer, WithdrawalChannel
from jindra_desk.domain.erasure.reasons import (
    TOLD_BY_LABELS,
    AgeUnknown,
    Death,
    DeathDayImpossible,
    DeathNotTold,
    ErasureReason,
    GuardianAgreed,
    NoMinorsData,
    NothingWithdrawn,
    OnlyPartWithdrawn,
    ReasonFacts,
    ToldBy,
    reason_facts,
    unfounded,
)

TODAY = date(2026, 11, 12)
FACTS = ReasonFacts(consent_age=16)


def consent(kind: ConsentKind, signer: Signer = Signer.CLIENT, *, withdrawn: bool = False) -> Consent:
    at = datetime(2026, 1, 2, 10, 0)
    given = Consent(ConsentId(f"{kind}"), ClientId("c"), kind, ConsentTextId("t"), "0", Decision.GIVEN, at,
                    ConsentWay.DRAWN, signer, "Sanne", None)
    return given.withdraw(at + timedelta(days=1), WithdrawalChannel.PHONE) if withdrawn else given


def facts(birth: date | None, *decided: Consent) -> ReasonFacts:
    return reason_facts(birth, decided, None, TODAY, consent_age=16)


def refused(reason: ErasureReason, about: ReasonFacts) -> type[RuleRefusal] | None:
    found = unfounded(reason, about, TODAY)
    return None if found is None else type(found)


@pytest.mark.req("K-145")
@pytest.mark.parametrize(("birth", "expected"), [
    (date(1980, 3, 1), NoMinorsData),  # a man of 46
    (date(2010, 11, 12), NoMinorsData),  # sixteen today
    (date(2010, 11, 13), None),
    (None, AgeUnknown),
])
def test_a_minor_is_one_by_the_birth_date(birth: date | None, expected: type[RuleRefusal] | None) -> None:
    assert refused(ErasureReason.MINOR, facts(birth)) is expected


@pytest.mark.req("K-145")
def test_a_parent_who_signed_for_the_file_is_no_missing_parent() -> None:
    child = date(2014, 1, 1)
    assert refused(ErasureReason.MINOR, facts(child, consent(ConsentKind.HEALTH, Signer.GUARDIAN))) is GuardianAgreed
    stopped = consent(ConsentKind.HEALTH, Signer.GUARDIAN, withdrawn=True)
    assert refused(ErasureReason.MINOR, facts(child, stopped)) is GuardianAgreed, "there was one"
    assert refused(ErasureReason.MINOR, facts(child, consent(ConsentKind.NEWSLETTER, Signer.GUARDIAN))) is None


@pytest.mark.req("J-34")
@pytest.mark.parametrize(("decided", "expected"), [
    ((), NothingWithdrawn),
    ((consent(ConsentKind.HEALTH),), NothingWithdrawn),
    ((consent(ConsentKind.NEWSLETTER, withdrawn=True),), NothingWithdrawn),
    ((consent(ConsentKind.PHOTOS_FILE, withdrawn=True),), OnlyPartWithdrawn),
    ((consent(ConsentKind.SKIN_TYPE, withdrawn=True),), OnlyPartWithdrawn),
    ((consent(ConsentKind.TREATMENT_MINOR, withdrawn=True),), OnlyPartWithdrawn),
    ((consent(ConsentKind.TREATMENT, withdrawn=True),), OnlyPartWithdrawn),  # its text: nothing goes by that
])
def test_a_withdrawal_was_made(decided: tuple[Consent, ...], expected: type[RuleRefusal] | None) -> None:
    treated = reason_facts(date(1990, 1, 1), decided, TODAY - timedelta(days=9), TODAY, consent_age=16)
    assert refused(ErasureReason.WITHDRAWAL, treated) is expected
    if expected is OnlyPartWithdrawn:
        never_treated = reason_facts(None, decided, None, TODAY, consent_age=16)
        assert unfounded(ErasureReason.WITHDRAWAL, never_treated, TODAY) is None, "then nothing else is in the file"


@pytest.mark.req("J-09")
@pytest.mark.parametrize(("died_on", "expected"), [
    (TODAY, None),
    (TODAY + timedelta(days=1), DeathDayImpossible),
    (date(2026, 10, 1), None),
    (date(2026, 9, 30), DeathDayImpossible),  # the day before the last visit
    (date(1989, 1, 1), DeathDayImpossible),
])
def test_nobody_dies_before_a_visit_or_tomorrow(died_on: date, expected: type[RuleRefusal] | None) -> None:
    known = replace(FACTS, birth_date=date(1990, 1, 1), last_visit_on=date(2026, 10, 1),
                    death=Death(died_on, ToldBy.PARTNER))
    assert refused(ErasureReason.DECEASED, known) is expected


@pytest.mark.req("J-09")
def test_a_death_has_a_day_and_somebody_who_told() -> None:
    assert refused(ErasureReason.DECEASED, FACTS) is DeathNotTold
    assert Death(date(2026, 10, 3), ToldBy.EXECUTOR).wording().render() == (
        "overleden op 3 oktober 2026, gehoord van de executeur of notaris")
    assert set(TOLD_BY_LABELS) == set(ToldBy)


@pytest.mark.parametrize("reason", [ErasureReason.TERM, ErasureReason.REQUEST])
def test_term_and_request_have_rules_of_their_own(reason: ErasureReason) -> None:
    assert unfounded(reason, FACTS, TODAY) is None
