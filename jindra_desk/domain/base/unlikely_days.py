"""Days that may be right and are probably a slip of the finger: asked once, never refused and never kept unseen.

A birth year 1890, 90 or 2090, a visit in 1926, a term that ends in 2190. The owner answers «Dit klopt» in a form, or
`--datums-kloppen` on the command line.
"""

from __future__ import annotations

from datetime import date

from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text import noop

OLDEST_PERSON = 115
"""Years: nobody in the Netherlands has been older."""
OLDEST_VISIT = 40
FURTHEST_AHEAD = 60


class DayUnlikely(InvalidInput):
    """A day far from all others; `field` names the field."""

    title = noop("{day}: klopt dat jaar?")
    next_step = noop("Verbeter de datum, of kies «Dit klopt».")


class DayBeforeBirth(InvalidInput):
    """Something that happened to a client before the day of birth."""

    title = noop("Deze dag ligt voor de geboortedatum die op de kaart staat.")
    next_step = noop("Kijk allebei de datums na.")


class BirthAfterVisit(InvalidInput):
    """The other way round: a birth date that is later than a visit in the file."""

    title = noop("In dit dossier staat een bezoek van voor deze geboortedatum.")
    next_step = noop("Kijk allebei de datums na.")


def require_likely_birth(day: date | None, today: date, field: str = "birth_date") -> None:
    """Raise `DayUnlikely` for somebody who would be older than anybody."""
    if day is not None and day.year < today.year - OLDEST_PERSON:
        raise DayUnlikely(field, day=day)


def require_likely_day(day: date | None, today: date, field: str) -> None:
    """Raise `DayUnlikely` for a day in the practice's own time that lies decades away."""
    if day is not None and not today.year - OLDEST_VISIT <= day.year <= today.year + FURTHEST_AHEAD:
        raise DayUnlikely(field, day=day)


def require_after_birth(day: date, birth_date: date | None, field: str) -> None:
    """Raise `DayBeforeBirth` for a day before the client was born; an unknown birth date passes."""
    if birth_date is not None and day < birth_date:
        raise DayBeforeBirth(field)
