"""The light beside a visit: what is in order before treating, what is open, and the way to mend it (A-29, J-14, J-62).

Pure: the screen asks again when another treatment or date is chosen, without reading the vault.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.dates import age_by
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.clients.client import PhotoPreference
from jindra_desk.domain.consents.consent import CONSENT_LABELS, ConsentKind, ConsentState
from jindra_desk.domain.consents.representation import says_along
from jindra_desk.domain.photos.photo import Moment, Photo
from jindra_desk.domain.treatments.treatment import TreatmentType

BEFORE_WITHIN_DAYS = 31
"""So long before a visit a photo shows the skin as it was when the visit began."""


class ReadinessLevel(IntEnum):
    """How an item stands; the worst one colours the lamp. `NOTE` never counts: photos are advice (A-24, A-31)."""

    OK = 0
    NOTE = 1
    OPEN = 2
    STOP = 3


class Remedy(StrEnum):
    """What the button beside an item does."""

    NONE = ""
    HEALTH_UNCHANGED = "health_unchanged"
    OPEN_HEALTH = "open_health"
    SIGN = "sign"
    PHOTOS = "photos"
    OPEN_DETAILS = "open_details"


@dataclass(frozen=True, slots=True)
class ReadyFacts:
    """What is known of the client before a visit; ages in years, from the policy in force."""

    birth_date: date | None
    permission_age: int
    minimum_age: int | None
    guardian_signed: bool
    has_guardian: bool
    health_consent: ConsentState
    health_asked_on: date | None
    photo_consent: ConsentState
    photo_preference: PhotoPreference
    photos_before: int = 0  # of this visit, by day and moment; see `photos_of_visit`
    photos_after: int = 0
    own_permission: ConsentState = ConsentState.NOT_ASKED  # the client's own, asked once a parent decides no more
    decides_now: tuple[ConsentKind, ...] = ()  # what somebody else decided and the client is asked now
    asks_by_law: bool = False  # the law on medical treatment is in force (BW 7:450)


@dataclass(frozen=True, slots=True)
class ReadyItem:
    """One line: what it says, how it stands, what was last known of it, and the way to mend it."""

    light: ReadinessLevel
    title: Text
    detail: Text | None = None
    mend: Remedy = Remedy.NONE
    consent: ConsentKind | None = None  # which one to sign, with `Remedy.SIGN`


@dataclass(frozen=True, slots=True)
class Readiness:
    """All items, the ones that are open first."""

    items: tuple[ReadyItem, ...]

    @property
    def light(self) -> ReadinessLevel:
        """OK, OPEN or STOP: the colour of the lamp."""
        worst = max((item.light for item in self.items), default=ReadinessLevel.OK)
        return ReadinessLevel.OK if worst is ReadinessLevel.NOTE else worst

    @property
    def open_count(self) -> int:
        """How many items wait for something."""
        return sum(item.light >= ReadinessLevel.OPEN for item in self.items)

    @property
    def reminder_count(self) -> int:
        """How many are no more than advice, but can be followed with the button beside them."""
        return sum(item.light is ReadinessLevel.NOTE and item.mend is not Remedy.NONE for item in self.items)

    @property
    def ok_count(self) -> int:
        """How many are in order."""
        return sum(item.light is ReadinessLevel.OK for item in self.items)


def readiness(facts: ReadyFacts, kind: TreatmentType, on: date) -> Readiness:
    """Answer what stands open before this kind of treatment on that day."""
    items = [*_permission_items(facts, on), *_own_items(facts), *_age_items(facts, kind, on),
             *_health_items(facts, kind, on), *_photo_items(facts, kind)]
    return Readiness(tuple(sorted(items, key=lambda item: -item.light)))


def _age_items(facts: ReadyFacts, kind: TreatmentType, on: date) -> list[ReadyItem]:
    floor = max(facts.minimum_age or 0, kind.minimum_age or 0)
    if facts.birth_date is None:
        return _unknown_age_items(facts, floor)
    age = age_by(facts.birth_date, on)
    if age < floor:
        detail = text(noop("Deze behandeling is er pas vanaf {age} jaar."), age=floor)
        return [ReadyItem(ReadinessLevel.STOP, text(noop("Te jong voor deze behandeling")), detail)]
    if age >= facts.permission_age:
        return [ReadyItem(ReadinessLevel.OK, text(noop("{age} jaar of ouder"), age=max(floor, facts.permission_age)))]
    if facts.guardian_signed:
        return [ReadyItem(ReadinessLevel.OK, text(noop("Ouder of voogd heeft getekend")))]
    title = text(noop("Ouder of voogd tekent eerst"))
    if not facts.has_guardian:
        return [ReadyItem(ReadinessLevel.STOP, title, text(noop("Noteer wie er tekent.")), Remedy.OPEN_DETAILS)]
    detail = text(noop("Nodig onder de {age} jaar."), age=facts.permission_age)
    return [ReadyItem(ReadinessLevel.STOP, title, detail, Remedy.SIGN, ConsentKind.TREATMENT_MINOR)]


def _permission_items(facts: ReadyFacts, on: date) -> list[ReadyItem]:
    """A client who said no is not treated until a yes; beside a parent's permission the client is asked too."""
    if facts.own_permission is ConsentState.NOT_ASKED and says_along(facts.birth_date, on,
                                                                     permission_age=facts.permission_age):
        light = ReadinessLevel.STOP if facts.asks_by_law else ReadinessLevel.NOTE
        detail = text(noop("Vanaf twaalf jaar vraag je het de cliënt ook zelf."))
        return [ReadyItem(light, text(noop("Eigen ja van de cliënt")), detail, Remedy.SIGN, ConsentKind.TREATMENT)]
    if facts.own_permission not in (ConsentState.REFUSED, ConsentState.WITHDRAWN):
        return []
    detail = text(noop("Behandelen kan pas weer na een nieuwe toestemming."))
    title = text(noop("Toestemming voor behandeling"))
    return [ReadyItem(ReadinessLevel.STOP, title, detail, Remedy.SIGN, ConsentKind.TREATMENT)]


def _own_items(facts: ReadyFacts) -> list[ReadyItem]:
    """Who became old enough decides alone: what a parent decided stands until the client is asked (J-62, J-63)."""
    if not facts.decides_now:
        return []
    asked = text(CONSENT_LABELS[facts.decides_now[0]])
    for kind in facts.decides_now[1:]:
        asked = text(noop("{one}, {other}"), one=asked, other=text(CONSENT_LABELS[kind]))
    detail = text(noop("Een ouder of voogd besliste eerder. Vraag opnieuw: {kinds}."), kinds=asked)
    return [ReadyItem(ReadinessLevel.OPEN, text(noop("Beslist nu zelf")), detail, Remedy.SIGN, facts.decides_now[0])]


def _unknown_age_items(facts: ReadyFacts, floor: int) -> list[ReadyItem]:
    """Nobody must give a birth date; without one it is asked, so that no one under age slips through (J-62, K-143)."""
    items = []
    if floor:
        title = text(noop("Leeftijd niet bekend"))
        detail = text(noop("Deze behandeling is er pas vanaf {age} jaar."), age=floor)
        items.append(ReadyItem(ReadinessLevel.OPEN, title, detail, Remedy.OPEN_DETAILS))
    if floor < facts.permission_age:
        title = text(noop("Geboortedatum onbekend: vraag of de cliënt {age} is"), age=facts.permission_age)
        items.append(ReadyItem(ReadinessLevel.NOTE, title))
    return items


def _health_items(facts: ReadyFacts, kind: TreatmentType, on: date) -> list[ReadyItem]:
    match facts.health_consent:
        case ConsentState.GIVEN if facts.health_asked_on is None:
            return [ReadyItem(ReadinessLevel.OPEN, text(noop("Gezondheid navragen")),
                              text(noop("Nog niet ingevuld.")), Remedy.OPEN_HEALTH)]
        case ConsentState.GIVEN if facts.health_asked_on == on:
            return [ReadyItem(ReadinessLevel.OK, text(noop("Gezondheid vandaag nagevraagd")))]
        case ConsentState.GIVEN:
            detail = text(noop("Laatst op {day}"), day=facts.health_asked_on)
            return [ReadyItem(ReadinessLevel.OPEN, text(noop("Gezondheid navragen")), detail, Remedy.HEALTH_UNCHANGED)]
        case _ if kind.wkkgz:  # a record is compulsory, and it rests on this (A-04, J-14)
            return [ReadyItem(ReadinessLevel.STOP, text(noop("Toestemming gezondheid")),
                              text(_WITHOUT_HEALTH[facts.health_consent]), Remedy.SIGN, ConsentKind.HEALTH)]
        case ConsentState.REFUSED | ConsentState.WITHDRAWN:
            return [ReadyItem(ReadinessLevel.NOTE, text(noop("Gezondheid niet vastgelegd")),
                              text(noop("Hiervoor is geen toestemming. Een kort verslag mag.")))]
    return []


_WITHOUT_HEALTH = MappingProxyType({
    ConsentState.NOT_ASKED: noop("Nog niet gevraagd. Deze behandeling kan pas daarna."),
    ConsentState.REFUSED: noop("Niet gegeven. Deze behandeling kan pas na een toestemming."),
    ConsentState.WITHDRAWN: noop("Ingetrokken. Deze behandeling kan pas weer na een nieuwe toestemming."),
})


def _photo_items(facts: ReadyFacts, kind: TreatmentType) -> list[ReadyItem]:
    """A reminder for treatments with a visible result, and never more than that (A-29, A-31)."""
    if not kind.visible_result:
        return []
    if facts.photo_preference is PhotoPreference.OWN:
        return [ReadyItem(ReadinessLevel.NOTE, text(noop("Bewaart zelf foto’s")))]
    if facts.photo_preference is PhotoPreference.NO or facts.photo_consent in (
            ConsentState.REFUSED, ConsentState.WITHDRAWN):
        return [ReadyItem(ReadinessLevel.NOTE, text(noop("Wil geen foto’s")))]
    title = text(noop("Foto vooraf en achteraf"))
    if facts.photo_consent is ConsentState.NOT_ASKED:
        detail = text(noop("Toestemming nog niet gevraagd."))
        return [ReadyItem(ReadinessLevel.NOTE, title, detail, Remedy.SIGN, ConsentKind.PHOTOS_FILE)]
    if facts.photos_before and facts.photos_after:
        return [ReadyItem(ReadinessLevel.OK, text(noop("Foto’s vooraf en achteraf zijn er")))]
    if facts.photos_before:
        detail = text(noop("Die van vooraf is er. Achteraf nog niet."))
    elif facts.photos_after:
        detail = text(noop("Die van achteraf is er. Vooraf niet."))
    else:
        detail = text(noop("Bij dit bezoek zijn er nog geen."))
    return [ReadyItem(ReadinessLevel.NOTE, title, detail, Remedy.PHOTOS)]


def photos_of_visit(photos: Iterable[Photo], on: date) -> tuple[int, int]:
    """How many photos show the skin before and after the visit of that day.

    One of long ago that was put with the visit says nothing of this course: before counts within a month ahead of the
    visit, after from its day on.
    """
    found = list(photos)
    before = sum(one.moment is Moment.BEFORE and 0 <= (on - one.taken_on).days <= BEFORE_WITHIN_DAYS for one in found)
    after = sum(one.moment is Moment.AFTER and one.taken_on >= on for one in found)
    return before, after
