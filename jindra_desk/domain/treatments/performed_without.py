"""What has to be there before a treatment, and how a visit that was performed without it is kept (J-62, K-55, J-14).

Before the visit the light is red. What was performed is recorded all the same, since a file that is silent about it
would be false: the owner is shown what was missing and writes why it was done all the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from types import MappingProxyType

from jindra_desk.domain.base.dates import age_on
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.base.unlikely_days import require_after_birth
from jindra_desk.domain.consents.consent import Consent, ConsentKind, Decision, Signer
from jindra_desk.domain.consents.representation import says_along
from jindra_desk.domain.treatments.treatment import Missing, TreatmentType

MISSING_LABELS = MappingProxyType({
    Missing.AGE: noop("de leeftijd voor deze behandeling"),
    Missing.GUARDIAN: noop("de handtekening van een ouder of voogd"),
    Missing.HEALTH_CONSENT: noop("de toestemming voor gezondheidsgegevens"),
    Missing.OWN_PERMISSION: noop("de eigen toestemming voor behandeling"),
    Missing.RECORD: noop("een deel van het verplichte verslag"),
})


class PerformedWithout(RuleRefusal):
    """Something had to be there before this visit and was not; closing it asks why."""

    rule = "J-14"
    title = "{missing}"  # a whole sentence
    cause = noop("Wat er is gedaan, leg je toch vast.")
    next_step = noop("Schrijf op waarom er toch is behandeld, en rond dan af.")

    def __init__(self, missing: Sequence[Missing]) -> None:
        super().__init__(missing=missing_sentence(missing))
        self.missing = tuple(missing)


@dataclass(frozen=True, slots=True)
class AgeLimits:
    """Ages in years, from the policy in force: below `permission` a parent signs, below `minimum` nobody is treated.

    `by_law`: the law on medical treatment asks the young client's own yes beside it (BW 7:447, 7:450).
    """

    permission: int
    minimum: int | None
    by_law: bool = False


def missing_wording(missing: Sequence[Missing]) -> Text:
    """`de handtekening van een ouder of voogd en de toestemming voor gezondheidsgegevens`; `missing` is not empty."""
    found = text(MISSING_LABELS[missing[0]])
    for one in missing[1:]:
        found = text(noop("{one} en {other}"), one=found, other=text(MISSING_LABELS[one]))
    return found


def missing_sentence(missing: Sequence[Missing]) -> Text:
    """What was not there before a visit, and whether its record is whole; `missing` is not empty."""
    before = [one for one in missing if one is not Missing.RECORD]
    if not before:
        return text(noop("Een deel van het verplichte verslag ontbreekt."))
    if len(before) == len(missing):
        return text(noop("Vooraf ontbrak {missing}."), missing=missing_wording(before))
    return text(noop("Vooraf ontbrak {missing}, en een deel van het verplichte verslag ontbreekt."),
                missing=missing_wording(before))


def stood_at(consents: Iterable[Consent], kind: ConsentKind, day: date, at: time | None) -> Consent | None:
    """The yes of that kind that stood at a visit on `day`, whatever was decided since; None when there was none.

    `at` is the time of the visit, where it was noted: a withdrawal later on the same day does not reach back over it.
    """
    for consent in consents:
        if consent.kind is not kind or consent.decision is not Decision.GIVEN or consent.decided_at.date() > day:
            continue
        ended = consent.withdrawn_at
        if ended is None or ended.date() > day:
            return consent
        if ended.date() == day and at is not None and at < ended.time():
            return consent
    return None


def said_no(consents: Iterable[Consent], kind: ConsentKind, day: date, at: time | None) -> bool:
    """Whether a refusal or a withdrawal of that kind stood at a visit on `day`; who was never asked said nothing."""
    known = [one for one in consents if one.kind is kind and (one.decided_at.date() < day or (
        one.decided_at.date() == day and not (at is not None and at < one.decided_at.time())))]
    newest = max(known, key=lambda one: one.decided_at, default=None)
    return newest is not None and stood_at((newest,), kind, day, at) is None


def missing_before(kind: TreatmentType, day: date, at: time | None, birth_date: date | None,
                   consents: Iterable[Consent], limits: AgeLimits) -> tuple[Missing, ...]:
    """What was not there before a treatment of this kind on that day; an unknown birth date passes (J-62, K-55, J-14).

    Raises `DayBeforeBirth` for a day before the client was born. The type's own minimum age wins when it is higher.
    """
    consents = tuple(consents)
    found = []
    if birth_date is not None:
        require_after_birth(day, birth_date, "performed_on")
        age = age_on(birth_date, day)
        signed = (consent for consent in consents if consent.signer is Signer.GUARDIAN)
        permission = stood_at(signed, ConsentKind.TREATMENT_MINOR, day, at)
        if age < max(limits.minimum or 0, kind.minimum_age or 0):
            found.append(Missing.AGE)
        if age < limits.permission and permission is None:
            found.append(Missing.GUARDIAN)
    if kind.wkkgz and stood_at(consents, ConsentKind.HEALTH, day, at) is None:
        found.append(Missing.HEALTH_CONSENT)
    along = limits.by_law and says_along(birth_date, day, permission_age=limits.permission)
    if said_no(consents, ConsentKind.TREATMENT, day, at) or (
            along and stood_at(consents, ConsentKind.TREATMENT, day, at) is None):  # BW 7:450
        found.append(Missing.OWN_PERMISSION)
    return tuple(found)
