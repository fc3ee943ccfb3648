"""Who decides for a client who does not decide alone: by her age, or by a court (UAVG 5, J-62, J-63, K-83).

Under the age limit a parent or guardian decides. For an adult in guardianship or mentorship of a court her curator or
mentor does. Whoever she authorised herself may speak for her, but a signature stays hers.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from jindra_desk.domain.base.dates import age_by
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Guardian, GuardianRelation

_OF_THE_YOUNG = frozenset({GuardianRelation.PARENT, GuardianRelation.GUARDIAN})
_BY_COURT = frozenset({GuardianRelation.CURATOR, GuardianRelation.MENTOR})


class RepresentativeMustSign(RuleRefusal):
    """A court gave the decision to a curator or mentor (UAVG 5)."""

    rule = "J-63"
    title = noop("Voor deze cliënt beslist een curator of mentor.")
    next_step = noop("Kies bij «Wie tekent» de curator of mentor.")


class NotHerRepresentative(RuleRefusal):
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
    """Those on the card who decide for her on that day; empty when she decides herself, or nobody is on the card."""
    fits = _BY_COURT | _OF_THE_YOUNG if is_young(birth_date, on, age_limit=age_limit) else _BY_COURT
    return tuple(guardian for guardian in guardians if guardian.relation in fits)
