"""What follows from withdrawing a consent: what stops, what goes, what stays and why (J-34, requirements section 3).

Withdrawing stops treatment on that consent and what goes beyond the duty to record; it does not wipe a record that
the care-quality law obliges to keep (section 3, point 5). Of a file that is held nothing goes but the portrait, and
nothing either of one that the law on medical treatment (WGBO) keeps: what was noted with a treatment stays, shut, until
its term is over or the client asks for its destruction. The program says this before anyone signs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.consents.effect import Effect

REOPENS = noop("Van eerder ligt er nog iets, gesloten: {what}. Met een ja gaat dat weer open.")
"""What a yes brings about for what an earlier stop left shut: on the screen, on the sheet and in the sealed form."""


class Consequence(StrEnum):
    """One thing that happens, or that the owner still has to do."""

    HEALTH_CLOSED = "health_closed"
    HEALTH_REMOVED = "health_removed"
    CARD_NOTE_STAYS = "card_note_stays"
    HEALTH_KEPT = "health_kept"
    VISITS_KEPT = "visits_kept"
    HEALTH_HELD = "health_held"
    HEALTH_BY_LAW = "health_by_law"
    SKIN_TYPE_REMOVED = "skin_type_removed"
    SKIN_TYPE_HELD = "skin_type_held"
    SKIN_TYPE_BY_LAW = "skin_type_by_law"
    PHOTOS_STOP = "photos_stop"
    PHOTOS_REMOVED = "photos_removed"
    PHOTOS_HELD = "photos_held"
    PHOTOS_BY_LAW = "photos_by_law"
    HEALTH_LEFT = "health_left"  # told, never kept: of what nothing keeps any more and is still there
    SKIN_TYPE_LEFT = "skin_type_left"
    PHOTOS_LEFT = "photos_left"
    PUBLICATION_STOPS = "publication_stops"
    SOCIAL_STOPS = "social_stops"
    NEWSLETTER_STOPS = "newsletter_stops"
    PORTRAIT_REMOVED = "portrait_removed"
    PORTRAIT_KEPT = "portrait_kept"
    TREATMENT_WAITS = "treatment_waits"
    RECORDED_TREATMENT_WAITS = "recorded_treatment_waits"


REMOVALS = frozenset({
    Consequence.HEALTH_REMOVED, Consequence.SKIN_TYPE_REMOVED, Consequence.PHOTOS_REMOVED,
    Consequence.PORTRAIT_REMOVED,
})
"""What takes something away that was kept."""
STAYS = frozenset({
    Consequence.HEALTH_KEPT, Consequence.VISITS_KEPT, Consequence.HEALTH_HELD, Consequence.HEALTH_BY_LAW,
    Consequence.SKIN_TYPE_HELD, Consequence.SKIN_TYPE_BY_LAW, Consequence.PHOTOS_HELD, Consequence.PHOTOS_BY_LAW,
    Consequence.HEALTH_LEFT, Consequence.SKIN_TYPE_LEFT, Consequence.PHOTOS_LEFT,
    Consequence.PORTRAIT_KEPT,
})
"""What stays although its consent is withdrawn."""

CONSEQUENCE_LABELS = MappingProxyType({
    Consequence.HEALTH_CLOSED: noop("Het gezondheidsblok gaat dicht. Er komt niets meer bij."),
    Consequence.HEALTH_REMOVED: noop(
        "De gezondheidsgegevens gaan nu weg, en bij elk bezoek de bijzonderheden, het resultaat, de aandachtspunten, "
        "de nazorg en de notitie. Dit kan niet terug."
    ),
    Consequence.HEALTH_KEPT: noop(
        "Bij elke uitgevoerde behandeling met een verplicht verslag (Wkkgz), zolang het dossier blijft: wat je deed "
        "en waar, apparaat en stand, product en lotnummer, de reactie van de huid, en de antwoorden waarop je hebt "
        "gelet of waarin niets werd genoemd. Of de wet dat van die antwoorden vraagt, is niet uitgemaakt: vraag het je "
        "adviseur."
    ),
    Consequence.VISITS_KEPT: noop(
        "Bij elk ander bezoek: wat je deed en waar, apparaat en stand, product en lotnummer. De reactie van de huid "
        "gaat daar ook weg."
    ),
    Consequence.HEALTH_HELD: noop(
        "De gezondheidsgegevens en wat je bij bezoeken schreef, gesloten, zolang het dossier wordt vastgehouden. "
        "Daarna gaat weg wat anders nu weg zou gaan."
    ),
    Consequence.HEALTH_BY_LAW: noop(
        "De gezondheidsgegevens en wat je bij bezoeken schreef, gesloten: de wet (WGBO) vraagt dat dit dossier blijft. "
        "Ze gaan met het dossier, of eerder als de cliënt zelf om vernietiging vraagt."
    ),
    Consequence.CARD_NOTE_STAYS: noop(
        "Op de kaart staat een notitie, en die blijft. Kijk zelf na of er iets over gezondheid in staat, en haal dat "
        "weg."
    ),
    Consequence.SKIN_TYPE_REMOVED: noop("Het huidtype gaat nu weg."),
    Consequence.SKIN_TYPE_HELD: noop(
        "Het huidtype, gesloten, zolang het dossier wordt vastgehouden. Daarna gaat het weg."
    ),
    Consequence.SKIN_TYPE_BY_LAW: noop(
        "Het huidtype, gesloten: de wet (WGBO) vraagt dat dit dossier blijft. Het gaat met het dossier, of eerder als "
        "de cliënt zelf om vernietiging vraagt."
    ),
    Consequence.PHOTOS_STOP: noop("Er komen geen foto’s meer bij."),
    Consequence.PHOTOS_REMOVED: noop("Alle foto’s van de behandelingen gaan nu weg. Dit kan niet terug."),
    Consequence.PHOTOS_HELD: noop(
        "De foto’s, gesloten, zolang het dossier wordt vastgehouden. Daarna gaan ze weg."
    ),
    Consequence.PHOTOS_BY_LAW: noop(
        "De foto’s, gesloten: de wet (WGBO) vraagt dat dit dossier blijft. Ze gaan met het dossier, of eerder als de "
        "cliënt zelf om vernietiging vraagt."
    ),
    Consequence.HEALTH_LEFT: noop("De gezondheidsgegevens, gesloten, tot je ze wist."),
    Consequence.SKIN_TYPE_LEFT: noop("Het huidtype, gesloten, tot je het wist."),
    Consequence.PHOTOS_LEFT: noop("De foto’s, gesloten, tot je ze wist."),
    Consequence.PUBLICATION_STOPS: noop(
        "Geen foto mag nog op je website: elke goedkeuring vervalt. Haal zelf weg wat er staat."
    ),
    Consequence.SOCIAL_STOPS: noop(
        "Geen foto mag nog op social media: elke goedkeuring vervalt. Haal zelf weg wat er staat."
    ),
    Consequence.NEWSLETTER_STOPS: noop("De nieuwsbrief stopt meteen. Haal het adres zelf uit je mailprogramma."),
    Consequence.PORTRAIT_REMOVED: noop("Het portret gaat nu weg."),
    Consequence.PORTRAIT_KEPT: noop("Het portret bij de naam: dat heeft een eigen toestemming, en die loopt door."),
    Consequence.TREATMENT_WAITS: noop("Behandelen kan pas weer na een nieuwe toestemming."),
    Consequence.RECORDED_TREATMENT_WAITS: noop(
        "Een behandeling met een verplicht verslag (Wkkgz) kan pas weer na een nieuwe toestemming. Andere "
        "behandelingen kunnen doorgaan, met een kort verslag."
    ),
})


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What of a client's file matters here. `recorded_by_duty`: a treatment under the care-quality law was done, of
    which there are `recorded_visits`; `other_visits`: how many that are not under it were begun or done.

    `has_card_note`: something is written freely on the client's card, of which nobody but the owner can tell what.
    `own_portrait`: a portrait that was taken as one, and stays when the photos of treatments go.
    `has_health`: the block, or something with a visit that goes with it. `kept_by_law`: a legal minimum runs (WGBO).
    """

    recorded_by_duty: bool
    has_health: bool
    has_skin_type: bool
    file_photos: int
    has_portrait: bool
    held: bool
    other_visits: int = 0
    kept_by_law: bool = False
    recorded_visits: int = 0
    has_card_note: bool = False
    own_portrait: bool = False


def consequences(kind: ConsentKind, facts: FileFacts) -> tuple[Consequence, ...]:
    """Answer what withdrawing `kind` brings about, in the order in which it is told."""
    match kind:
        case ConsentKind.HEALTH:
            return _of_health(facts)
        case ConsentKind.SKIN_TYPE:
            found = _of(facts, Consequence.SKIN_TYPE_REMOVED, Consequence.SKIN_TYPE_HELD,
                        Consequence.SKIN_TYPE_BY_LAW)
            return (found,) if facts.has_skin_type else ()
        case ConsentKind.PHOTOS_FILE:
            return _of_photos(facts)
        case ConsentKind.PHOTOS_PUBLICATION:
            return (Consequence.PUBLICATION_STOPS,)
        case ConsentKind.PHOTOS_SOCIAL:
            return (Consequence.SOCIAL_STOPS,)
        case ConsentKind.NEWSLETTER:
            return (Consequence.NEWSLETTER_STOPS,)
        case ConsentKind.PORTRAIT:
            return (Consequence.PORTRAIT_REMOVED,) if facts.has_portrait else ()
        case ConsentKind.TREATMENT_MINOR | ConsentKind.TREATMENT:
            return (Consequence.TREATMENT_WAITS,)


def _of(facts: FileFacts, gone: Consequence, held: Consequence, by_law: Consequence) -> Consequence:
    """What becomes of one kind of data: a hold comes first, since it bars the client's own request too."""
    if facts.held:
        return held
    return by_law if facts.kept_by_law else gone


def _of_health(facts: FileFacts) -> tuple[Consequence, ...]:
    found = [Consequence.HEALTH_CLOSED]
    what = _of(facts, Consequence.HEALTH_REMOVED, Consequence.HEALTH_HELD, Consequence.HEALTH_BY_LAW)
    if facts.has_health:
        found.append(what)
    if what is Consequence.HEALTH_REMOVED:
        if facts.recorded_by_duty:
            found.append(Consequence.HEALTH_KEPT)
        if facts.other_visits:
            found.append(Consequence.VISITS_KEPT)
    if facts.has_card_note:
        found.append(Consequence.CARD_NOTE_STAYS)
    found.append(Consequence.RECORDED_TREATMENT_WAITS)
    return tuple(found)


def _of_photos(facts: FileFacts) -> tuple[Consequence, ...]:
    found = [Consequence.PHOTOS_STOP]
    if facts.file_photos:
        found.append(_of(facts, Consequence.PHOTOS_REMOVED, Consequence.PHOTOS_HELD, Consequence.PHOTOS_BY_LAW))
    if facts.own_portrait:
        found.append(Consequence.PORTRAIT_KEPT)
    return tuple(found)


def effects(follows: Iterable[Consequence], facts: FileFacts) -> tuple[Effect, ...]:
    """What of `follows` is about data that was kept, with how much of it there is: what the withdrawal did."""
    counts = {
        Consequence.PHOTOS_REMOVED: facts.file_photos, Consequence.PHOTOS_HELD: facts.file_photos,
        Consequence.PHOTOS_BY_LAW: facts.file_photos, Consequence.HEALTH_KEPT: facts.recorded_visits,
        Consequence.VISITS_KEPT: facts.other_visits,
    }
    return tuple(Effect(one.value, counts.get(one, 1)) for one in follows if one in REMOVALS or one in STAYS)


def carried_out(before: Iterable[Effect], follows: Iterable[Consequence], facts: FileFacts) -> tuple[Effect, ...]:
    """What a withdrawal did, once what a hold or the law had kept is gone as well."""
    return (*(one for one in before if one.code not in _KEPT_BACK), *effects(follows, facts))


def as_it_stands(done: Iterable[Effect], kind: ConsentKind, facts: FileFacts, *, allowed: bool) -> tuple[Effect, ...]:
    """What a withdrawal did, with what it left shut told as it is now: kept by another hold or law, or gone since.

    `allowed`: a later yes stands, so that nothing is shut.
    """
    done = tuple(done)
    stands = tuple(one for one in done if one.code not in _KEPT_BACK)
    if allowed or len(stands) == len(done):
        return stands
    now = effects(consequences(kind, facts), facts)
    return (*stands, *(replace(one, code=_LEFT.get(Consequence(one.code), one.code)) for one in now
                       if one.code in _KEPT_BACK or one.code in _LEFT))


def kept_something(done: Iterable[Effect]) -> bool:
    """Whether a withdrawal left what would have gone without a hold or the law."""
    return any(one.code in _KEPT_BACK for one in done)


def kept_by_law_then(done: Iterable[Effect]) -> bool:
    """Whether a withdrawal left something because the law asked the file."""
    return any(one.code in _BY_LAW for one in done)


def went(done: Iterable[Effect]) -> tuple[Text, ...]:
    """What was removed, as a paper and a message name it; a code of a later release is left out."""
    return _named(done, REMOVALS)


def stayed(done: Iterable[Effect]) -> tuple[Text, ...]:
    """What stays although the consent was withdrawn, the signed form last."""
    return (*_named(done, STAYS), text(noop("het getekende formulier, als bewijs")))


def known(untrusted_effects: Iterable[Effect]) -> tuple[Effect, ...]:
    """Those of a file from outside that a paper here can name; the rest would stand in the vault unseen for ever."""
    return tuple(one for one in untrusted_effects if one.code in _EFFECT_WORDS)


def _named(done: Iterable[Effect], which: frozenset[Consequence]) -> tuple[Text, ...]:
    found = []
    for one in done:
        if one.code in which:
            single, many = _EFFECT_WORDS[Consequence(one.code)]
            found.append(text(single if one.count == 1 else many, n=one.count))
    return tuple(found)


_KEPT_BACK = frozenset({
    Consequence.HEALTH_HELD, Consequence.SKIN_TYPE_HELD, Consequence.PHOTOS_HELD, Consequence.HEALTH_BY_LAW,
    Consequence.SKIN_TYPE_BY_LAW, Consequence.PHOTOS_BY_LAW,
})


_LEFT = MappingProxyType({
    Consequence.HEALTH_REMOVED: Consequence.HEALTH_LEFT, Consequence.SKIN_TYPE_REMOVED: Consequence.SKIN_TYPE_LEFT,
    Consequence.PHOTOS_REMOVED: Consequence.PHOTOS_LEFT,
})
"""What nothing keeps, as it is told while it is still there."""


_BY_LAW = frozenset({Consequence.HEALTH_BY_LAW, Consequence.SKIN_TYPE_BY_LAW, Consequence.PHOTOS_BY_LAW})


def _one(words: str) -> tuple[str, str]:
    return words, words


_EFFECT_WORDS = MappingProxyType({
    Consequence.HEALTH_REMOVED: _one(noop("gezondheidsgegevens, en wat vrij over bezoeken was geschreven")),
    Consequence.SKIN_TYPE_REMOVED: _one(noop("huidtype")),
    Consequence.PHOTOS_REMOVED: (noop("{n} foto uit het dossier"), noop("{n} foto’s uit het dossier")),
    Consequence.PORTRAIT_REMOVED: _one(noop("portret")),
    Consequence.PORTRAIT_KEPT: _one(noop("het portret bij de naam, met een eigen toestemming")),
    Consequence.HEALTH_KEPT: (noop("het verplichte verslag (Wkkgz) van {n} behandeling"),
                              noop("het verplichte verslag (Wkkgz) van {n} behandelingen")),
    Consequence.VISITS_KEPT: (noop("van {n} ander bezoek wat er is gedaan en waarmee"),
                              noop("van {n} andere bezoeken wat er is gedaan en waarmee")),
    Consequence.HEALTH_HELD: _one(noop("gezondheidsgegevens, gesloten zolang het dossier wordt vastgehouden")),
    Consequence.SKIN_TYPE_HELD: _one(noop("huidtype, gesloten zolang het dossier wordt vastgehouden")),
    Consequence.PHOTOS_HELD: (noop("{n} foto, gesloten zolang het dossier wordt vastgehouden"),
                              noop("{n} foto’s, gesloten zolang het dossier wordt vastgehouden")),
    Consequence.HEALTH_BY_LAW: _one(noop("gezondheidsgegevens, gesloten omdat de wet het dossier vraagt (WGBO)")),
    Consequence.SKIN_TYPE_BY_LAW: _one(noop("huidtype, gesloten omdat de wet het dossier vraagt (WGBO)")),
    Consequence.PHOTOS_BY_LAW: (noop("{n} foto, gesloten omdat de wet het dossier vraagt (WGBO)"),
                                noop("{n} foto’s, gesloten omdat de wet het dossier vraagt (WGBO)")),
    Consequence.HEALTH_LEFT: _one(noop("gezondheidsgegevens, gesloten tot ze worden gewist")),
    Consequence.SKIN_TYPE_LEFT: _one(noop("huidtype, gesloten tot het wordt gewist")),
    Consequence.PHOTOS_LEFT: (noop("{n} foto, gesloten tot die wordt gewist"),
                              noop("{n} foto’s, gesloten tot ze worden gewist")),
})
"""For one and for more: counts and names of kinds, and nothing of what was there."""
