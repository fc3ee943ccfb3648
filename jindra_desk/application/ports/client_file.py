"""What a client's whole file is when it leaves or enters a vault (J-19, K-125)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.clients.client import Client, Guardian
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.domain.consents.consent import Consent, ConsentText
from jindra_desk.domain.handout.disclosure import Disclosure
from jindra_desk.domain.photos.photo import Photo
from jindra_desk.domain.photos.take_down import TakeDown
from jindra_desk.domain.records.document import Document
from jindra_desk.domain.retention.hold import Hold
from jindra_desk.domain.rights.request import Request
from jindra_desk.domain.treatments.treatment import Treatment, TreatmentType

SCHEMA = "jindra-desk/client-file/1"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the audit log about this client: when, what was done, to what kind of thing."""

    moment: str
    verb: str
    object_kind: str


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """A form about this client that was begun and not saved: it is kept too, so it is in their copy."""

    screen: str
    saved_at: datetime
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ClientFile:
    """The whole file without picture and document bytes; those travel beside it under their ids."""

    client: Client  # its subject id is left out: it belongs to this vault only
    guardians: tuple[Guardian, ...] = ()
    treatment_types: tuple[TreatmentType, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    health: HealthRecord | None = None
    skin_type: SkinType | None = None
    photos: tuple[Photo, ...] = ()
    consent_texts: tuple[ConsentText, ...] = ()
    consents: tuple[Consent, ...] = ()
    documents: tuple[Document, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    requests: tuple[Request, ...] = ()
    holds: tuple[Hold, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    log: tuple[LogLine, ...] = ()
    drafts: tuple[HalfTyped, ...] = ()
    take_downs: tuple[TakeDown, ...] = ()
    controller: Practice | None = None
