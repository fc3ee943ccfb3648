"""What retention reads and writes: the facts of each file, its computed end for fast lists, and holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from jindra_desk.domain.base.ids import (
    ClientId,
    HoldId,
)
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.retention.engine import RetentionFacts, StoredTerm
from jindra_desk.domain.retention.hold import Hold


@dataclass(frozen=True, slots=True)
class RetentionRow:
    """One line of the retention table; `term` as last computed by the domain and stored with the client."""

    client_id: ClientId
    name: PersonName
    last_treatment_on: date | None
    term: StoredTerm
    review_on: date | None = None
    """When the first of its open holds is looked at again."""

    @property
    def keep_through(self) -> date | None:
        """Last day of the file, None without a term."""
        return self.term.keep_through

    @property
    def held(self) -> bool:
        """True while a hold or a restriction keeps it."""
        return self.term.held


class RetentionFilter(StrEnum):
    """The four count cards."""

    DUE = "due"  # it has to go: the last allowed day is here or past, or a minimum is over
    SOON = "soon"  # within 30 days
    HELD = "held"
    RUNNING = "running"
    ATTENTION = "attention"  # due, soon and held together: what the table shows first


@dataclass(frozen=True, slots=True)
class RetentionCounts:
    """Figures of the cards."""

    due: int
    soon: int
    held: int
    running: int


@dataclass(frozen=True, slots=True)
class DueParts:
    """What the figure `due` is made of: on its last day a file may still stay, and after a minimum it may go."""

    overdue: int
    last_day: int
    may_go: int
    oldest: date | None
    """The last day of the file that is longest overdue; None when none is."""

    @property
    def all(self) -> int:
        """As the card counts them."""
        return self.overdue + self.last_day + self.may_go


@dataclass(frozen=True, slots=True)
class MonthEnds:
    """Files whose last day lies in one month, by what the cards call them today (due: last day today or before)."""

    year: int
    month: int
    due: int
    soon: int
    later: int


class RetentionRepository(Protocol):
    """What the domain needs to compute terms, and the computed file date kept beside each client for fast lists."""

    def facts(self, client_id: ClientId) -> RetentionFacts:
        """Raises `UnknownClient`."""
        ...

    def all_facts(self) -> Iterator[RetentionFacts]:
        """Of every client, in name order."""
        ...

    def store(self, client_id: ClientId, term: StoredTerm) -> None:
        """Keep the computed end of a file beside its client."""
        ...

    def stored(self) -> Iterator[tuple[ClientId, StoredTerm]]:
        """The end of the file as kept beside every client."""
        ...

    def counts(self, today: date) -> RetentionCounts:
        """Figures of the four cards."""
        ...

    def due_parts(self, today: date) -> DueParts:
        """What is due today, by what may still be done with it."""
        ...

    def rows(self, which: RetentionFilter, today: date, *, limit: int = 200,
             offset: int = 0) -> tuple[RetentionRow, ...]:
        """Soonest first, held ones last."""
        ...

    def per_month(self, today: date, months: int) -> tuple[MonthEnds, ...]:
        """One row per month from today's on, without held files; what is overdue counts in the first month."""
        ...


class HoldRepository(Protocol):
    """Legal holds."""

    def save(self, hold: Hold) -> None: ...
    def get(self, hold_id: HoldId) -> Hold: ...
    def of_client(self, client_id: ClientId) -> tuple[Hold, ...]: ...
    def to_review(self, today: date) -> tuple[Hold, ...]:
        """Open ones whose review day is here or past, the longest waiting first."""
