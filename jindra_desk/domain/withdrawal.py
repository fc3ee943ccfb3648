"""What follows from withdrawing a consent: what stops, what goes, what stays and why (J-34, requirements section 3).

Withdrawing stops treatment on that consent and what goes beyond the duty to record; it does not wipe a record that
the care-quality law obliges to keep (section 3, point 5). The program says this before anyone signs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.consent import ConsentKind
from jindra_desk.domain.text import noop


class Consequence(StrEnum):
    """One thing that happens, or that she still has to do."""

    HEALTH_CLOSED = "health_closed"
    HEALTH_REMOVED = "health_removed"
    HEALTH_KEPT = "health_kept"
    HEALTH_HELD = "health_held"
    SKIN_TYPE_REMOVED = "skin_type_removed"
    SKIN_TYPE_HELD = "skin_type_held"
    PHOTOS_STOP = "photos_stop"
    PHOTOS_REMOVED = "photos_removed"
    PHOTOS_HELD = "photos_held"
    PUBLICATION_STOPS = "publication_stops"
    NEWSLETTER_STOPS = "newsletter_stops"
    PORTRAIT_REMOVED = "portrait_removed"
    TREATMENT_WAITS = "treatment_waits"
    RECORDED_TREATMENT_WAITS = "recorded_treatment_waits"


REMOVALS = frozenset({
    Consequence.HEALTH_REMOVED, Consequence.SKIN_TYPE_REMOVED, Consequence.PHOTOS_REMOVED,
    Consequence.PORTRAIT_REMOVED,
})
"""What takes something away that was kept."""

CONSEQUENCE_LABELS = MappingProxyType({
    Consequence.HEALTH_CLOSED: noop("Het gezondheidsblok gaat dicht. Er komt niets meer bij."),
    Consequence.HEALTH_REMOVED: noop(
        "De gezondheidsgegevens en je vrije notities bij bezoeken gaan nu weg. Dit kan niet terug."
    ),
    Consequence.HEALTH_KEPT: noop(
        "Bij elke behandeling met een verplicht verslag (Wkkgz) blijft, tot het dossier weg mag: wat je deed, "
        "apparaat, product en lotnummer, de reactie, de getekende toestemming, en de antwoorden waarop je hebt gelet "
        "of waarin niets werd genoemd."
    ),
    Consequence.HEALTH_HELD: noop("De gezondheidsgegevens blijven, gesloten, zolang het dossier wordt vastgehouden."),
    Consequence.SKIN_TYPE_REMOVED: noop("Het huidtype gaat nu weg."),
    Consequence.SKIN_TYPE_HELD: noop("Het huidtype blijft, gesloten, zolang het dossier wordt vastgehouden."),
    Consequence.PHOTOS_STOP: noop("Er komen geen foto’s meer bij."),
    Consequence.PHOTOS_REMOVED: noop("Alle foto’s in het dossier gaan nu weg. Dit kan niet terug."),
    Consequence.PHOTOS_HELD: noop("De foto’s blijven, gesloten, zolang het dossier wordt vastgehouden."),
    Consequence.PUBLICATION_STOPS: noop("Publiceren kan niet meer. Haal wat al online staat zelf weg."),
    Consequence.NEWSLETTER_STOPS: noop("De nieuwsbrief stopt meteen."),
    Consequence.PORTRAIT_REMOVED: noop("Het portret gaat nu weg."),
    Consequence.TREATMENT_WAITS: noop("Behandelen kan pas weer na een nieuwe toestemming."),
    Consequence.RECORDED_TREATMENT_WAITS: noop(
        "Een behandeling met een verplicht verslag (Wkkgz) kan pas weer na een nieuwe toestemming. Andere "
        "behandelingen kunnen doorgaan, met een kort verslag."
    ),
})


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What of a client's file matters here. `recorded_by_duty`: a treatment under the care-quality law was done.

    `has_health`: the block, or a note or answer with a visit that goes with it.
    """

    recorded_by_duty: bool
    has_health: bool
    has_skin_type: bool
    file_photos: int
    has_portrait: bool
    held: bool


def consequences(kind: ConsentKind, facts: FileFacts) -> tuple[Consequence, ...]:
    """Answer what withdrawing `kind` brings about, in the order in which it is told."""
    match kind:
        case ConsentKind.HEALTH:
            return _of_health(facts)
        case ConsentKind.SKIN_TYPE:
            held = Consequence.SKIN_TYPE_HELD if facts.held else Consequence.SKIN_TYPE_REMOVED
            return (held,) if facts.has_skin_type else ()
        case ConsentKind.PHOTOS_FILE:
            return _of_photos(facts)
        case ConsentKind.PHOTOS_PUBLICATION:
            return (Consequence.PUBLICATION_STOPS,)
        case ConsentKind.NEWSLETTER:
            return (Consequence.NEWSLETTER_STOPS,)
        case ConsentKind.PORTRAIT:
            return (Consequence.PORTRAIT_REMOVED,) if facts.has_portrait else ()
        case ConsentKind.TREATMENT_MINOR | ConsentKind.TREATMENT:
            return (Consequence.TREATMENT_WAITS,)


def _of_health(facts: FileFacts) -> tuple[Consequence, ...]:
    found = [Consequence.HEALTH_CLOSED]
    if facts.has_health:
        found.append(Consequence.HEALTH_HELD if facts.held else Consequence.HEALTH_REMOVED)
    if facts.recorded_by_duty and not facts.held:
        found.append(Consequence.HEALTH_KEPT)
    found.append(Consequence.RECORDED_TREATMENT_WAITS)
    return tuple(found)


def _of_photos(facts: FileFacts) -> tuple[Consequence, ...]:
    found = [Consequence.PHOTOS_STOP]
    if facts.file_photos:
        found.append(Consequence.PHOTOS_HELD if facts.held else Consequence.PHOTOS_REMOVED)
    return tuple(found)
