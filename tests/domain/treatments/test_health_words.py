"""Words about health stay out of a visit without consent, and nothing typed is lost without a word (J-14, A-22)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from jindra_desk.domain.base.ids import ClientId, ConsentId, ConsentTextId, TreatmentId, TreatmentTypeId
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentWay, Decision, Signer
from jindra_desk.domain.treatments.health_words import (
    HealthWordsAsked,
    VisitTakesNoWords,
    health_declaration,
    require_no_health_words,
)
from jindra_desk.domain.treatments.stopped import FREE_TEXTS
from jindra_desk.domain.treatments.treatment import Treatment

DAY = date(2026, 11, 10)
WRITTEN = Treatment(TreatmentId("1"), ClientId("c"), TreatmentTypeId("t"), DAY, done="Masker", note="hiv-medicatie",
                    particulars="psoriasis")


def consent(decision: Decision = Decision.GIVEN, withdrawn: date | None = None) -> Consent:
    at = datetime(2026, 11, 1, 9, tzinfo=UTC)
    stopped = None if withdrawn is None else datetime(withdrawn.year, withdrawn.month, withdrawn.day, 9, tzinfo=UTC)
    return Consent(ConsentId("h"), ClientId("c"), ConsentKind.HEALTH, ConsentTextId("x"), "", decision, at,
                   ConsentWay.DRAWN, Signer.CLIENT, "Sanne", withdrawn_at=stopped)


@pytest.mark.req("J-14")
@pytest.mark.parametrize("consents", [(), (consent(Decision.REFUSED),), (consent(withdrawn=DAY - timedelta(days=2)),)])
def test_without_a_standing_consent_the_owner_is_asked_once_about_all_fields(consents: tuple[Consent, ...]) -> None:
    with pytest.raises(HealthWordsAsked) as asked:
        require_no_health_words(WRITTEN, None, consents, compulsory=False, declared=())
    assert asked.value.fields == ("particulars", "note")
    require_no_health_words(WRITTEN, None, consents, compulsory=False, declared=asked.value.answers)
    with pytest.raises(HealthWordsAsked):
        require_no_health_words(WRITTEN, None, consents, compulsory=False, declared=(health_declaration("note"),))
    require_no_health_words(WRITTEN, WRITTEN, consents, compulsory=False, declared=())
    require_no_health_words(replace(WRITTEN, note="", particulars=""), None, consents, compulsory=False, declared=())


@pytest.mark.parametrize("field", FREE_TEXTS)
def test_every_field_that_a_withdrawal_empties_is_asked_about(field: str) -> None:
    bare = replace(WRITTEN, note="", particulars="")
    written: dict[str, Any] = {field: "woorden"}
    with pytest.raises(HealthWordsAsked) as asked:
        require_no_health_words(replace(bare, **written), bare, (), compulsory=False, declared=())
    assert asked.value.field == field


def test_with_consent_or_a_duty_to_record_nothing_is_asked() -> None:
    require_no_health_words(WRITTEN, None, (consent(),), compulsory=False, declared=())
    require_no_health_words(WRITTEN, None, (), compulsory=True, declared=())


@pytest.mark.req("J-34")
@pytest.mark.parametrize("compulsory", [False, True])
def test_a_visit_that_a_withdrawal_reached_takes_no_words_at_all(*, compulsory: bool) -> None:
    """They would be shut as soon as they were kept, with no consent left whose withdrawal takes them away."""
    stopped = (consent(withdrawn=DAY),)
    emptied = replace(WRITTEN, note="", particulars="")
    for before in (None, emptied):
        with pytest.raises(VisitTakesNoWords):
            require_no_health_words(WRITTEN, before, stopped, compulsory=compulsory,
                                    declared=tuple(map(health_declaration, FREE_TEXTS)))
    moved = replace(WRITTEN, performed_on=DAY + timedelta(days=5))
    with pytest.raises(VisitTakesNoWords):
        require_no_health_words(moved, emptied, stopped, compulsory=compulsory, declared=())
    require_no_health_words(WRITTEN, WRITTEN, stopped, compulsory=compulsory, declared=())
