"""Clients and what is known of their health, as the use cases read and write them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from jindra_desk.domain.base.ids import (
    ClientId,
)
from jindra_desk.domain.clients.client import Client, Guardian
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.erasure.parents import StandsElsewhere
from jindra_desk.domain.retention.engine import StoredTerm


class ClientFilter(StrEnum):
    """The chips above the client list."""

    EVERYONE = "everyone"
    UNDER_AGE = "under_age"
    CONSENT_MISSING = "consent_missing"  # treated with a Wkkgz treatment, and no health consent stands
    PROSPECT = "prospect"  # no performed treatment yet


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One line of the client list. `hit_field` names what explains a search hit outside the name, else ''."""

    id: ClientId
    name: PersonName
    phone: str
    birth_date: date | None
    last_treatment_on: date | None
    term: StoredTerm
    restricted: bool
    guardian_name: str = ""
    hit_field: str = ""  # 'former_surname', 'email', 'phone', 'street', 'guardian_names'
    hit_text: str = ""  # the text of that field, to show with the hit marked
    town: str = ""
    unreadable: str = ""  # the column that cannot be read; the name is then «niet te lezen», and the rest empty

    @property
    def keep_through(self) -> date | None:
        """Last day of the file, None without a term."""
        return self.term.keep_through

    @property
    def held(self) -> bool:
        """True while a hold or a restriction keeps it."""
        return self.term.held


@dataclass(frozen=True, slots=True)
class ListedClients:
    """A slice of the list in Dutch name order, and how many there are in all; lines may be built when looked at."""

    rows: Sequence[ClientRow]
    total: int


class ClientRepository(Protocol):
    """Clients and their guardians. Restricted clients are left out of lists and searches (K-65)."""

    def add(self, client: Client) -> None: ...
    def save(self, client: Client) -> None: ...
    def get(self, client_id: ClientId) -> Client:
        """Raises `UnknownClient`."""
        ...

    def find(self, client_id: ClientId) -> Client | None: ...
    def count(self) -> int: ...
    def ids(self) -> Iterator[ClientId]:
        """All ids, restricted clients too, in name order."""
        ...

    def all(self) -> Iterator[tuple[Client, date | None]]:
        """Every client, restricted ones too, in name order, with the day of their last performed treatment."""
        ...

    def search(self, untrusted_query: str, *, which: ClientFilter, today: date, limit: int = 200,
               under_age: int = 16) -> ListedClients:
        """Instant search (K-101); an empty query lists everyone that fits the filter."""
        ...

    def any_row_of(self, ids: Iterable[str]) -> bool:
        """Whether a row of any table, treatment types apart, has one of these ids already."""
        ...

    def owner_of(self, row_id: str) -> ClientId | None:
        """Whose visit, photo, consent or other part has this id; None when nobody's has."""
        ...

    def guardians(self, client_id: ClientId) -> tuple[Guardian, ...]: ...
    def guardians_elsewhere(self, client_id: ClientId) -> tuple[StandsElsewhere, ...]:
        """Every representative in the files of others, restricted ones too."""
        ...

    def save_guardian(self, guardian: Guardian) -> None: ...
    def dated_after(self, day: date) -> tuple[Client, ...]: ...
    def last_contact(self, client_id: ClientId, on: date) -> None:
        """Move the last contact forward to that day; never back."""
        ...

    def last_change(self, client_id: ClientId, on: date) -> None:
        """Move the last change of the file forward to that day; never back."""
        ...


class HealthRepository(Protocol):
    """Health block and skin type; the gate is the use case's."""

    def get(self, client_id: ClientId) -> HealthRecord | None: ...
    def save(self, record: HealthRecord) -> None: ...
    def remove(self, client_id: ClientId) -> None: ...
    def skin_type(self, client_id: ClientId) -> SkinType | None: ...
    def save_skin_type(self, skin_type: SkinType) -> None: ...
    def remove_skin_type(self, client_id: ClientId) -> None: ...
