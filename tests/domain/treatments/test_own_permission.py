"""Who said no in person and was treated all the same: closing asks why: a silent file were false (BW 7:450, J-14)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from jindra_desk.domain.base.ids import ClientId, ConsentId, ConsentTextId, TreatmentTypeId
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentWay, Decision, Signer, WithdrawalChannel
from jindra_desk.domain.treatments.performed_without import AgeLimits, missing_before
from jindra_desk.domain.treatments.treatment import Missing, TreatmentType

KIND = TreatmentType(TreatmentTypeId("t"), "Massage", wkkgz=False, visible_result=False)
MORNING = datetime(2026, 11, 10, 10, 0)
DAY = MORNING.date()


def consent(decision: Decision, at: datetime = MORNING, withdrawn: datetime | None = None) -> Consent:
    made = Consent(ConsentId(f"{at}"), ClientId("c"), ConsentKind.TREATMENT, ConsentTextId("x"), "0", decision, at,
                   ConsentWay.DRAWN, Signer.CLIENT, "Sanne", None)
    return made if withdrawn is None else made.withdraw(withdrawn, WithdrawalChannel.PHONE)


def missing(day: date, at: time | None, *consents: Consent) -> tuple[Missing, ...]:
    return missing_before(KIND, day, at, None, consents, AgeLimits(16, None))


YES, NO = consent(Decision.GIVEN), consent(Decision.REFUSED)
STOPPED = consent(Decision.GIVEN, withdrawn=MORNING + timedelta(days=3))


@pytest.mark.req("J-14")
@pytest.mark.parametrize(("day", "at", "consents", "asked"), [
    (DAY, None, (), False),  # who was never asked said nothing
    (DAY, None, (YES,), False),
    (DAY, None, (NO,), True),
    (DAY, time(9, 0), (NO,), False),  # the no came after the visit
    (DAY - timedelta(days=1), None, (NO,), False),
    (DAY + timedelta(days=2), None, (STOPPED,), False),
    (DAY + timedelta(days=3), time(9, 0), (STOPPED,), False),
    (DAY + timedelta(days=3), None, (STOPPED,), True),
    (DAY + timedelta(days=9), None, (STOPPED,), True),
    (DAY + timedelta(days=9), None, (STOPPED, consent(Decision.GIVEN, MORNING + timedelta(days=5))), False),
    (DAY + timedelta(days=9), None, (YES, consent(Decision.REFUSED, MORNING + timedelta(days=5))), True),
])
def test_their_own_no_is_told_beside_the_visit(day: date, at: time | None, consents: tuple[Consent, ...], *,
                                             asked: bool) -> None:
    assert missing(day, at, *consents) == ((Missing.OWN_PERMISSION,) if asked else ())
