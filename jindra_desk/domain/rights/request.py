"""Requests of clients about their data, with the day each must be answered (K-57, K-100)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.ids import ClientId, RequestId
from jindra_desk.domain.base.text import noop


class RequestKind(StrEnum):
    """What is asked; a request is never a complaint by itself (C-81)."""

    ACCESS = "access"
    PORTABILITY = "portability"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    OBJECTION = "objection"


class Outcome(StrEnum):
    """What was decided of a request, or of a part of it."""

    GRANTED = "granted"
    REFUSED = "refused"
    ANSWERED = "answered"
    LAPSED = "lapsed"
    TAKEN_BACK = "taken_back"
    """By the client."""


class RefusalGround(StrEnum):
    """Why a request was refused; the words stand in `refusal`."""

    HELD = "held"
    OTHERS_INTEREST = "others_interest"
    OTHERS_RIGHTS = "others_rights"
    CORRECT = "correct"
    NO_CASE = "no_case"
    OVERRIDING = "overriding"
    IDENTITY = "identity"
    EXCESSIVE = "excessive"


REQUEST_LABELS = MappingProxyType({
    RequestKind.ACCESS: noop("Inzageverzoek"),
    RequestKind.PORTABILITY: noop("Verzoek om gegevens mee te nemen"),
    RequestKind.RECTIFICATION: noop("Verzoek om verbetering"),
    RequestKind.ERASURE: noop("Verzoek om verwijdering"),
    RequestKind.RESTRICTION: noop("Verzoek om afscherming"),
    RequestKind.OBJECTION: noop("Bezwaar"),
})


@dataclass(frozen=True, slots=True)
class Request:
    """One request; `due_on` is the earlier of the practice's own term and the legal one."""

    id: RequestId
    client_id: ClientId
    kind: RequestKind
    received_on: date
    channel: str
    due_on: date
    done_on: date | None = None
    number: str = ""
    """As on the letter, such as `2026-4831`; '' in rows of before requests had one."""
    letter_sha256: str = ""
    """Hash of the document that answered it, or of the copy that waits to be given; '' where there is none."""
    outcome: Outcome | None = None
    """How it ended; None while it waits, and in rows of before this was kept."""
    refusal: RefusalGround | None = None
    """The ground, where it was refused."""
