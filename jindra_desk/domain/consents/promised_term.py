"""How long a consent text says that data stays: a value of the text, kept with its version (J-16, J-21).

Until a client signs a text with a longer term, what rests on their consent keeps the term that the client signed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from jindra_desk.domain.base.dates import Term, add_term
from jindra_desk.domain.policy.values import FileStart


@dataclass(frozen=True, slots=True)
class FileDays:
    """From which day each kind of term runs for one client; None where it does not run."""

    last_treatment: date | None
    end_of_service: date | None
    last_change: date | None
    last_contact: date | None = None  # of who was never treated

    def of(self, start: FileStart) -> date | None:
        """The day from which a term with that start runs."""
        match start:
            case FileStart.LAST_TREATMENT:
                return self.last_treatment
            case FileStart.END_OF_SERVICE:
                return self.end_of_service
            case FileStart.LAST_CHANGE:
                return self.last_change


@dataclass(frozen=True, slots=True)
class PromisedTerm:
    """The term of a text. `never_treated`: the one it names for people who were never treated, where it names one."""

    term: Term
    start: FileStart = FileStart.LAST_TREATMENT
    never_treated: Term | None = None

    def never_longer_than(self, other: PromisedTerm) -> bool:
        """True when nobody who signed `other` has to be asked again for this one.

        Nothing runs from an earlier day than the last treatment; the other starts cannot be compared.
        """
        if self.start not in (other.start, FileStart.LAST_TREATMENT):
            return False
        if None not in (self.never_treated, other.never_treated):
            assert self.never_treated is not None
            assert other.never_treated is not None
            if not self.never_treated.never_longer_than(other.never_treated):
                return False
        return self.term.never_longer_than(other.term)

    def last_day(self, days: FileDays) -> date | None:
        """The last day on which this promise allows keeping; None while its term does not run."""
        if days.last_treatment is None and days.last_contact is not None and self.never_treated is not None:
            return add_term(days.last_contact, self.never_treated)
        start = days.of(self.start)
        return None if start is None else add_term(start, self.term)

    def last_day_signed(self, days: FileDays, signed_on: date) -> date | None:
        """The same for who signed on that day: a term that was over by then runs from it, for nobody signs for less."""
        last = self.last_day(days)
        if last is None or last >= signed_on:
            return last
        treated = days.last_treatment is not None or self.never_treated is None
        return add_term(signed_on, self.term if treated else self.never_treated or self.term)

    def code(self) -> str:
        """How a vault keeps it: `last_treatment/2-0-0-0` (years, months, weeks, days), and a third part if named."""
        parts = [self.start.value, _term_code(self.term)]
        if self.never_treated is not None:
            parts.append(_term_code(self.never_treated))
        return "/".join(parts)


def promise_of_code(code: str) -> PromisedTerm | None:
    """What `code` wrote; None for an empty one; raises `ValueError` for anything else."""
    if not code:
        return None
    start, term, *more = code.split("/")
    if len(more) > 1:
        raise ValueError("a promise has three parts at most")
    return PromisedTerm(_term_of(term), FileStart(start), _term_of(more[0]) if more else None)


_SAID = re.compile(r"(?:ot|til) (?:(?P<two>twee jaar|two years)|(?P<n>\d+) (?P<unit>jaar|years?|maand(?:en)?|months?|"
                   r"we(?:ek|ken)|weeks?|dag(?:en)?|days?)) (?:na|after) (?:je|uw|de|your|the) (?:laatste b|last t)")


def promise_in_words(words: str) -> PromisedTerm | None:
    """What a text of an earlier release says in its words: those name a term from the last treatment, and no other.

    None for words that name none that can be read, such as those of a paper.
    """
    said = _SAID.search(words)
    if said is None:
        return None
    if said["two"]:
        return PromisedTerm(Term(years=2))
    n, unit = int(said["n"]), said["unit"]
    match unit[0]:
        case "j" | "y":
            return PromisedTerm(Term(years=n))
        case "m":
            return PromisedTerm(Term(months=n))
        case "w":
            return PromisedTerm(Term(weeks=n))
    return PromisedTerm(Term(days=n))


def promised_through(promises: Iterable[PromisedTerm], days: FileDays) -> date | None:
    """The earliest last day that these promises set; None when none runs."""
    return min((day for day in (promise.last_day(days) for promise in promises) if day is not None), default=None)


def _term_code(term: Term) -> str:
    return f"{term.years}-{term.months}-{term.weeks}-{term.days}"


def _term_of(code: str) -> Term:
    years, months, weeks, days = (int(part) for part in code.split("-"))
    return Term(years, months, weeks, days)
