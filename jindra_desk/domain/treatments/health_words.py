"""What may be written freely with a visit while no health consent stands (J-14, A-22).

A short record of what was done needs no consent; words about health do. No program can tell them apart, so the owner
is asked. A visit that a withdrawal reached takes no such words at all: they would be shut as soon as they are kept.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentState, state_of
from jindra_desk.domain.treatments.stopped import FREE_TEXTS, is_shut
from jindra_desk.domain.treatments.treatment import Treatment

_DECLARED = "{field}:health"


class HealthWordsAsked(InvalidInput):
    """Without consent the owner says that nothing here is about health; `fields` are all that the answer is about."""

    title = noop("Staat hier iets over gezondheid in?")
    next_step = noop("Daarvoor is geen toestemming: haal het weg, of kies «Nee, niets over gezondheid».")

    def __init__(self, fields: Sequence[str]) -> None:
        super().__init__(fields[0])
        self.fields = tuple(fields)

    @property
    def answers(self) -> tuple[str, ...]:
        """What is declared when the answer is no, a declaration for each field."""
        return tuple(health_declaration(field) for field in self.fields)


class VisitTakesNoWords(InvalidInput):
    """The consent was over on the day of this visit or later: nothing is written about the client any more."""

    title = noop("Bij dit bezoek komt niets meer over de cliënt: de toestemming is ingetrokken of voorbij.")
    next_step = noop("Haal deze tekst weg, of vraag eerst een nieuwe toestemming.")


def health_declaration(field: str) -> str:
    """How a set of declarations names that what stands in `field` tells nothing of health."""
    return _DECLARED.format(field=field)


def require_no_health_words(visit: Treatment, before: Treatment | None, consents: Sequence[Consent], *,
                            compulsory: bool, declared: Collection[str]) -> None:
    """Raise `VisitTakesNoWords` or `HealthWordsAsked` for words that were not there `before`, unless consent stands.

    `compulsory`: the kind of visit asks a record (Wkkgz), which is written without a question.
    """
    if state_of(consents, ConsentKind.HEALTH) is ConsentState.GIVEN:
        return
    written = [field for field in FREE_TEXTS if (words := getattr(visit, field))
               and (before is None or words != getattr(before, field))]
    reached = is_shut(visit, consents) or (before is not None and is_shut(before, consents))
    if written and reached:
        raise VisitTakesNoWords(written[0])
    open_to_doubt = [field for field in written if health_declaration(field) not in declared]
    if open_to_doubt and not compulsory:
        raise HealthWordsAsked(open_to_doubt)
