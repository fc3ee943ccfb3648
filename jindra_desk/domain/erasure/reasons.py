"""Why a file is destroyed, and whether the file bears that reason out (J-09).

Ledger and certificate keep the reason for ever.
A reason that the file contradicts is refused, so that no proof says
what was not: a minor who is none, a withdrawal that nobody made, a death before the last visit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.dates import age_by
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentState, Decision, Signer, current


class ErasureReason(StrEnum):
    """Why a file goes; the value is what the command line takes and the ledger keeps."""

    TERM = "termijn"
    REQUEST = "verzoek"
    WITHDRAWAL = "intrekking"
    MINOR = "minderjarige"
    DECEASED = "overleden"


REASON_LABELS: Mapping[ErasureReason, str] = MappingProxyType(
    {
        ErasureReason.TERM: noop("De bewaartermijn loopt af"),
        ErasureReason.REQUEST: noop("De cliënt vraagt het zelf"),
        ErasureReason.WITHDRAWAL: noop("De toestemming is ingetrokken"),
        ErasureReason.MINOR: noop("Gegevens van een minderjarige zonder toestemming van een ouder"),
        ErasureReason.DECEASED: noop("De cliënt is overleden"),
    }
)


class ToldBy(StrEnum):
    """From whom the practice heard of a death; no free text, since it stands on a certificate without names."""

    PARTNER = "partner"
    FAMILY = "familie"
    EXECUTOR = "executeur"
    CARE_PROVIDER = "zorgverlener"
    OTHER = "ander"


TOLD_BY_LABELS: Mapping[ToldBy, str] = MappingProxyType(
    {
        ToldBy.PARTNER: noop("de partner"),
        ToldBy.FAMILY: noop("familie"),
        ToldBy.EXECUTOR: noop("de executeur of notaris"),
        ToldBy.CARE_PROVIDER: noop("een arts of zorgverlener"),
        ToldBy.OTHER: noop("iemand anders"),
    }
)


@dataclass(frozen=True, slots=True)
class Death:
    """When the client died, and who told the practice."""

    died_on: date
    told_by: ToldBy

    def wording(self) -> Text:
        """`overleden op 3 oktober 2026, gehoord van de partner`."""
        return text(noop("overleden op {day}, gehoord van {who}"), day=self.died_on,
                    who=text(TOLD_BY_LABELS[self.told_by]))


@dataclass(frozen=True, slots=True)
class ReasonFacts:
    """What the file says that a reason is held against.

    `age` is None without a birth date. `withdrawn`: what the whole file rests on was, which is so of who was never
    treated. `part_withdrawn`: the file of a treated client rests on the contract and the law, and what rested on that
    consent went or was shut with the withdrawal; a permission to treat promises that nothing else goes. Both, and
    `guardian_agreed`, are of consents to what the file holds, as they stand today; `last_visit_on` is the last one that
    was performed.
    """

    consent_age: int
    age: int | None = None
    birth_date: date | None = None
    withdrawn: bool = False
    part_withdrawn: bool = False
    guardian_agreed: bool = False
    last_visit_on: date | None = None
    death: Death | None = None


FILE_CONSENTS = (ConsentKind.HEALTH, ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT,
                 ConsentKind.TREATMENT_MINOR, ConsentKind.TREATMENT)
"""Consents to what stands in the file; who stops a newsletter or a publication does not end the file with that."""


def _taken_back(decided: tuple[Consent, ...], kind: ConsentKind) -> bool:
    """Whether somebody took that consent back; one that ran out was not."""
    newest = current(decided, kind)
    return newest is not None and newest.state is ConsentState.WITHDRAWN and not newest.is_over


def reason_facts(birth_date: date | None, consents: Iterable[Consent], last_visit_on: date | None, today: date, *,
                 consent_age: int, death: Death | None = None) -> ReasonFacts:
    """Gather what the reasons are held against."""
    decided = tuple(consents)
    stopped = {kind for kind in FILE_CONSENTS if _taken_back(decided, kind)}
    whole = bool(stopped) and last_visit_on is None
    return ReasonFacts(
        consent_age=consent_age,
        age=None if birth_date is None else age_by(birth_date, today),
        birth_date=birth_date,
        withdrawn=whole,
        part_withdrawn=bool(stopped) and not whole,
        guardian_agreed=any(one.signer is Signer.GUARDIAN and one.decision is Decision.GIVEN
                            and one.kind in FILE_CONSENTS for one in decided),
        last_visit_on=last_visit_on,
        death=death,
    )


class NothingWithdrawn(RuleRefusal):
    """The reason is a withdrawal, and no consent to what the file holds was withdrawn (J-34)."""

    rule = "J-34"
    title = noop("In dit dossier is geen toestemming ingetrokken.")
    next_step = noop("Leg de intrekking eerst vast op de cliëntpagina bij Toestemmingen, of kies een andere reden.")


class OnlyPartWithdrawn(RuleRefusal):
    """A consent was withdrawn, and it is not what the file of a treated client rests on (J-34)."""

    rule = "J-34"
    title = noop("Er is toestemming ingetrokken, maar dit dossier van behandelingen rust daar niet op.")
    cause = noop("Wat alleen op die toestemming rustte, is bij het intrekken verwijderd of gesloten. De rest hoort bij"
                 " de behandelovereenkomst.")
    next_step = noop("Vraagt de cliënt om het hele dossier te vernietigen, kies dan «De cliënt vraagt het zelf».")


class AgeUnknown(RuleRefusal):
    """The reason is a minor's data, and the file has no birth date (K-145)."""

    rule = "K-145"
    title = noop("Van deze cliënt is geen geboortedatum bekend.")
    next_step = noop("Vul hem in op de cliëntkaart, of kies een andere reden.")


class NoMinorsData(RuleRefusal):
    """The reason is a minor's data, and the client decides about their data alone (K-145)."""

    rule = "K-145"
    title = noop("Deze cliënt is {years} en beslist zelf over de eigen gegevens: dat kan vanaf {age} jaar.")
    cause = noop("Die reden geldt dus niet, tenzij de geboortedatum niet klopt.")
    next_step = noop("Vraagt de cliënt er zelf om, kies dan «De cliënt vraagt het zelf».")


class GuardianAgreed(RuleRefusal):
    """The reason is a minor's data without a parent's consent, and a parent did consent (K-145)."""

    rule = "K-145"
    title = noop("Een ouder of voogd heeft voor dit dossier getekend.")
    next_step = noop("Trekt die het in, leg dat vast bij Toestemmingen. Vraagt die om het dossier te vernietigen, kies"
                     " dan «De cliënt vraagt het zelf».")


class DeathNotTold(RuleRefusal):
    """The reason is a death, and it was not said when, or who told so (J-09)."""

    rule = "J-09"
    title = noop("Bij overlijden hoort een datum, en van wie je het hoorde.")
    next_step = noop("Vul die in; een naam is niet nodig.")


class DeathDayImpossible(RuleRefusal):
    """The client cannot have died that day: it is ahead, before their birth or before their last visit (J-09)."""

    rule = "J-09"
    title = noop("Overleden op {day} kan niet kloppen.")
    cause = noop("Die dag ligt in de toekomst, voor de geboortedatum of voor het laatste bezoek in dit dossier.")
    next_step = noop("Kijk de datum na, of verbeter het bezoek of de geboortedatum.")


def unfounded(reason: ErasureReason, facts: ReasonFacts, today: date) -> RuleRefusal | None:
    """Answer the refusal when the file does not bear `reason` out; the term and the request have rules of their own."""
    match reason:
        case ErasureReason.WITHDRAWAL:
            if facts.withdrawn:
                return None
            return OnlyPartWithdrawn() if facts.part_withdrawn else NothingWithdrawn()
        case ErasureReason.MINOR:
            return _no_minors_data(facts)
        case ErasureReason.DECEASED:
            return _no_death(facts, today)
        case _:
            return None


def _no_minors_data(facts: ReasonFacts) -> RuleRefusal | None:
    if facts.age is None:
        return AgeUnknown()
    if facts.age >= facts.consent_age:
        return NoMinorsData(years=facts.age, age=facts.consent_age)
    return GuardianAgreed() if facts.guardian_agreed else None


def _no_death(facts: ReasonFacts, today: date) -> RuleRefusal | None:
    if facts.death is None:
        return DeathNotTold()
    day = facts.death.died_on
    alive = [known for known in (facts.birth_date, facts.last_visit_on) if known is not None]
    if day > today or any(day < known for known in alive):
        return DeathDayImpossible(day=day)
    return None
