"""Who decides for a client who does not decide alone: by their age, or by a court (UAVG 5, J-62, J-63, K-83).

Under the age limit a parent or guardian decides. For an adult in guardianship or mentorship of a court their curator or
mentor does. Whoever the client authorised may speak for the client, but a signature stays the client's.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from jindra_desk.domain.base.dates import age_by, age_on
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.unlikely_days import require_after_birth
from jindra_desk.domain.clients.client import Guardian, GuardianRelation
from jindra_desk.domain.consents.consent import ConsentKind, Signer
from jindra_desk.domain.consents.reader import Reader

_OF_THE_YOUNG = frozenset({GuardianRelation.PARENT, GuardianRelation.GUARDIAN})
_BY_COURT = frozenset({GuardianRelation.CURATOR, GuardianRelation.MENTOR})
HEARD_FROM = 12
"""From this age a client says yes or no to a treatment beside a parent or guardian (BW 7:450 lid 2); in years."""


class GuardianMustSign(RuleRefusal):
    """Under 16 the representative decides about the data (UAVG 5; J-63)."""

    rule = "J-63"
    title = noop("Onder de {age} jaar tekent een ouder of voogd.")
    next_step = noop("Kies bij «Wie tekent» de ouder of voogd.")


class OwnWords(RuleRefusal):
    """The yes of a client to be treated is the client's own; a parent's permission stands beside it (BW 7:450)."""

    rule = "J-62"
    title = noop("Deze toestemming is van de cliënt zelf. Een ouder of voogd kan die niet geven.")
    next_step = noop("Laat de cliënt zelf tekenen, en de ouder of voogd bij «Ouder of voogd: behandeling».")


class WordsOfAnother(RuleRefusal):
    """Who signs has to have read the text for such a signer, and not the one for somebody else (AVG 7 lid 2)."""

    rule = "J-16"
    title = noop("Deze tekst is niet voor wie er tekent. Er is niets vastgelegd.")
    next_step = noop("Open het scherm opnieuw, kies eerst wie tekent, en laat de hele tekst lezen.")


class RepresentativeMustSign(RuleRefusal):
    """A court gave the decision to a curator or mentor (UAVG 5)."""

    rule = "J-63"
    title = noop("Voor deze cliënt beslist een curator of mentor.")
    next_step = noop("Kies bij «Wie tekent» de curator of mentor.")


class NotTheirRepresentative(RuleRefusal):
    """Who stands on the card does not decide for this client on that day."""

    rule = "J-63"
    title = noop("Deze persoon kan niet voor de cliënt tekenen: {name}.")
    cause = noop("Een ouder of voogd tekent alleen onder de {age} jaar. Een gemachtigde tekent niet in haar plaats.")
    next_step = noop("Laat de cliënt zelf tekenen, of haar curator of mentor als die er is.")


class NoMinor(RuleRefusal):
    """A parent's permission to treat is asked for the young only (J-62)."""

    rule = "J-62"
    title = noop("Deze toestemming is er voor cliënten onder de {age} jaar.")
    next_step = noop("Deze cliënt beslist zelf. Kijk de geboortedatum na als die niet klopt.")


def is_young(birth_date: date | None, on: date, *, age_limit: int) -> bool:
    """Whether the client is under the limit that day; one without a birth date counts as an adult."""
    return birth_date is not None and age_by(birth_date, on) < age_limit


def representatives(guardians: Iterable[Guardian], birth_date: date | None, on: date, *,
                    age_limit: int) -> tuple[Guardian, ...]:
    """Those on the card who decide for the client on that day; empty when the client does, or nobody is on the card."""
    fits = _BY_COURT | _OF_THE_YOUNG if is_young(birth_date, on, age_limit=age_limit) else _BY_COURT
    return tuple(guardian for guardian in guardians if guardian.relation in fits)


def says_along(birth_date: date | None, on: date, *, permission_age: int) -> bool:
    """Whether the client's own yes to a treatment is asked beside that of a parent or guardian (BW 7:447, 7:450)."""
    return birth_date is not None and HEARD_FROM <= age_by(birth_date, on) < permission_age


def asked_for_treatment(birth_date: date | None, on: date, *, permission_age: int) -> tuple[ConsentKind, ...]:
    """What is asked for a treatment at that age: a parent's permission, and from twelve the client's own yes too."""
    if not is_young(birth_date, on, age_limit=permission_age):
        return ()
    along = says_along(birth_date, on, permission_age=permission_age)
    return (ConsentKind.TREATMENT, ConsentKind.TREATMENT_MINOR) if along else (ConsentKind.TREATMENT_MINOR,)


def signers_of(kind: ConsentKind, guardians: Iterable[Guardian], birth_date: date | None, on: date, *,
               age_limit: int) -> tuple[Guardian, ...]:
    """Who may sign that text for the client on that day; no parent signs the client's own yes to a treatment."""
    found = representatives(guardians, birth_date, on, age_limit=age_limit)
    if kind is not ConsentKind.TREATMENT:
        return found
    return () if is_young(birth_date, on, age_limit=age_limit) else tuple(one for one in found if decided_by_court(one))


def decided_by_court(guardian: Guardian) -> bool:
    """Whether a court gave the decision to this person."""
    return guardian.relation in _BY_COURT


def reader_of(kind: ConsentKind, guardian: Guardian | None, birth_date: date | None, on: date, *,
              permission_age: int) -> Reader:
    """For whom the words are that this signer reads; `guardian` is None where the client signs."""
    if kind is ConsentKind.TREATMENT_MINOR:
        return Reader.SELF
    if guardian is not None:
        return Reader.COURT if decided_by_court(guardian) else Reader.PARENT
    young = kind is ConsentKind.TREATMENT and is_young(birth_date, on, age_limit=permission_age)
    return Reader.BESIDE_A_PARENT if young else Reader.SELF


def check_signer(kind: ConsentKind, birth_date: date | None, on: date, signer: Signer, *, consent_age: int) -> None:
    """Raise `GuardianMustSign` when a client younger than `consent_age` would decide alone (UAVG 5).

    To be treated a client says yes or no from an earlier age, beside a parent or guardian. Raises `DayBeforeBirth` for
    a decision from before the client was born.
    """
    require_after_birth(on, birth_date, "decided_on")
    age = HEARD_FROM if kind is ConsentKind.TREATMENT else consent_age
    if signer is Signer.CLIENT and birth_date is not None and age_on(birth_date, on) < age:
        raise GuardianMustSign(age=age)
