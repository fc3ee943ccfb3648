"""Consent texts and decisions, as the use cases read and write them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from jindra_desk.application.ports.repositories.clients import ClientRow
from jindra_desk.domain.base.ids import (
    ClientId,
    ConsentId,
    ConsentTextId,
)
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentText
from jindra_desk.domain.consents.reader import Reader


@dataclass(frozen=True, slots=True)
class StandingConsent:
    """A yes that was not taken back, without its words. `since`: no term of it runs from an earlier day."""

    id: ConsentId
    client_id: ClientId
    text_id: ConsentTextId
    since: date


class ConsentRepository(Protocol):
    """Texts by version and decisions by client."""

    def add_text(self, consent_text: ConsentText) -> None:
        """Does nothing when this very text (by id) is there."""
        ...

    def text(self, text_id: ConsentTextId) -> ConsentText: ...
    def texts(self) -> tuple[ConsentText, ...]: ...
    def decided_by_guardians(self, born_by: date) -> tuple[ClientRow, ...]:
        """Clients born on that day or before, of whom somebody else's yes stands; restricted ones are left out."""
        ...

    def standing(self, kinds: Collection[ConsentKind]) -> tuple[StandingConsent, ...]:
        """Every yes of these kinds that nobody took back, older ones of a client too."""
        ...

    def stopped_clients(self) -> tuple[ClientId, ...]:
        """Clients who took back a yes; nothing of the decisions themselves."""
        ...

    def put_aside(self, text_ids: Iterable[ConsentTextId]) -> None:
        """These texts, and no others, are kept as proof only: nobody is asked to sign them."""
        ...

    def aside(self) -> frozenset[ConsentTextId]: ...
    def current_text(self, kind: ConsentKind, language: Language, today: date,
                     reader: Reader = Reader.SELF) -> ConsentText: ...
    def add(self, consent: Consent) -> None: ...
    def save(self, consent: Consent) -> None: ...
    def get(self, consent_id: ConsentId) -> Consent: ...
    def of_client(self, client_id: ClientId) -> tuple[Consent, ...]:
        """Oldest first."""
        ...
