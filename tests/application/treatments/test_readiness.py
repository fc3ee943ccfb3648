"""The light beside a visit (A-29, A-31, J-13, J-14, J-62, K-55)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from jindra_desk.application.treatments.readiness import ReadinessLevel, ReadyFacts, Remedy, readiness
from jindra_desk.domain.base.ids import TreatmentTypeId
from jindra_desk.domain.clients.client import PhotoPreference
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState
from jindra_desk.domain.treatments.treatment import TreatmentType
from tests.support.vaults import TODAY

PEELING = TreatmentType(TreatmentTypeId("p" * 32), "Peeling", wkkgz=True, visible_result=True)
MASSAGE = TreatmentType(TreatmentTypeId("m" * 32), "Massage", wkkgz=False, visible_result=False)
FACTS = ReadyFacts(
    birth_date=date(1990, 3, 4), permission_age=16, minimum_age=None, guardian_signed=False, has_guardian=False,
    health_consent=ConsentState.GIVEN, health_asked_on=TODAY, photo_consent=ConsentState.GIVEN,
    photo_preference=PhotoPreference.NOT_ASKED, photos_before=1, photos_after=1,
)


def test_everything_in_order_is_green() -> None:
    found = readiness(FACTS, PEELING, TODAY)
    assert found.light is ReadinessLevel.OK
    assert (found.open_count, found.ok_count) == (0, 3)


@pytest.mark.req("J-13")
def test_j13_a_plain_treatment_asks_no_consent() -> None:
    nothing = replace(FACTS, health_consent=ConsentState.NOT_ASKED, photo_consent=ConsentState.NOT_ASKED,
                      photos_before=0, photos_after=0)
    found = readiness(nothing, MASSAGE, TODAY)
    assert found.light is ReadinessLevel.OK
    assert all(item.mend is Remedy.NONE for item in found.items)


@pytest.mark.req("A-31", part="data")
@pytest.mark.parametrize(("changes", "light", "mend"), [
    ({"health_asked_on": date(2026, 10, 15)}, ReadinessLevel.OPEN, Remedy.HEALTH_UNCHANGED),
    ({"health_asked_on": None}, ReadinessLevel.OPEN, Remedy.OPEN_HEALTH),
    ({"health_consent": ConsentState.NOT_ASKED}, ReadinessLevel.STOP, Remedy.SIGN),
    ({"health_consent": ConsentState.REFUSED}, ReadinessLevel.STOP, Remedy.SIGN),
    ({"health_consent": ConsentState.WITHDRAWN}, ReadinessLevel.STOP, Remedy.SIGN),
    ({"photos_before": 0, "photos_after": 0}, ReadinessLevel.OK, Remedy.PHOTOS),
    ({"photo_consent": ConsentState.NOT_ASKED}, ReadinessLevel.OK, Remedy.SIGN),
    ({"photo_consent": ConsentState.REFUSED}, ReadinessLevel.OK, Remedy.NONE),
    ({"photo_preference": PhotoPreference.OWN, "photos_before": 0, "photos_after": 0}, ReadinessLevel.OK, Remedy.NONE),
    ({"photo_preference": PhotoPreference.NO, "photos_before": 0, "photos_after": 0}, ReadinessLevel.OK, Remedy.NONE),
])
def test_a29_a31_j14_what_is_open_has_its_button(
    changes: dict[str, object], light: ReadinessLevel, mend: Remedy,
) -> None:
    found = readiness(replace(FACTS, **changes), PEELING, TODAY)  # type: ignore[arg-type]
    assert found.light is light
    assert found.items[0].mend is mend


@pytest.mark.req("J-62")
def test_j62_who_became_old_enough_is_asked_at_the_light() -> None:
    found = readiness(replace(FACTS, decides_now=(ConsentKind.TREATMENT, ConsentKind.HEALTH)), PEELING, TODAY)
    assert found.light is ReadinessLevel.OPEN
    item = found.items[0]
    assert (item.title.render(), item.mend, item.consent) == ("Beslist nu zelf", Remedy.SIGN, ConsentKind.TREATMENT)
    assert item.detail is not None
    assert item.detail.render() == (
        "Een ouder of voogd besliste eerder. Vraag opnieuw: Behandeling, Gezondheidsgegevens.")


YOUNG = replace(FACTS, birth_date=date(2010, 11, 22))


@pytest.mark.req("K-55", part="data")
@pytest.mark.parametrize(("facts", "on", "light"), [
    (YOUNG, TODAY, ReadinessLevel.STOP),
    (YOUNG, date(2026, 11, 22), ReadinessLevel.OK),
    (replace(YOUNG, guardian_signed=True), TODAY, ReadinessLevel.OK),
    (replace(YOUNG, permission_age=18), date(2026, 11, 22), ReadinessLevel.STOP),
    (replace(YOUNG, guardian_signed=True, minimum_age=18), TODAY, ReadinessLevel.STOP),
    (replace(FACTS, birth_date=None), TODAY, ReadinessLevel.OK),
    (replace(FACTS, birth_date=None, minimum_age=18), TODAY, ReadinessLevel.OPEN),
])
def test_j62_j63_k55_the_age_decides(facts: ReadyFacts, on: date, light: ReadinessLevel) -> None:
    kind = replace(PEELING, visible_result=False)
    assert readiness(replace(facts, health_asked_on=on), kind, on).light is light


def test_j62_the_way_to_permission_leads_by_the_guardian() -> None:
    assert readiness(YOUNG, PEELING, TODAY).items[0].mend is Remedy.OPEN_DETAILS
    known = readiness(replace(YOUNG, has_guardian=True), PEELING, TODAY).items[0]
    assert (known.mend, known.consent) == (Remedy.SIGN, ConsentKind.TREATMENT_MINOR)


@pytest.mark.req("K-143", part="data")
def test_j62_k143_without_a_birth_date_a_quiet_line_says_what_to_ask() -> None:
    found = readiness(replace(FACTS, birth_date=None), PEELING, TODAY)
    assert (found.light, found.open_count) == (ReadinessLevel.OK, 0)
    (asked,) = [item for item in found.items if item.light is ReadinessLevel.NOTE]
    assert asked.title.render() == "Geboortedatum onbekend: vraag of de cliënt 16 is"
    assert asked.mend is Remedy.NONE
    known = readiness(FACTS, PEELING, TODAY)
    assert all("Geboortedatum" not in item.title.render() for item in known.items)


@pytest.mark.parametrize(("floor", "asks"), [(12, True), (16, False), (18, False)])
def test_j62_a_higher_floor_asks_for_the_date_itself(floor: int, asks: bool) -> None:
    found = readiness(replace(FACTS, birth_date=None, minimum_age=floor), PEELING, TODAY)
    assert found.light is ReadinessLevel.OPEN
    assert any(item.light is ReadinessLevel.NOTE for item in found.items) is asks


@pytest.mark.req("A-22")
@pytest.mark.parametrize("state", [ConsentState.NOT_ASKED, ConsentState.REFUSED, ConsentState.WITHDRAWN])
def test_a22_another_treatment_stays_open_without_health_data(state: ConsentState) -> None:
    facts = replace(FACTS, health_consent=state, health_asked_on=None)
    assert readiness(facts, MASSAGE, TODAY).light is ReadinessLevel.OK
