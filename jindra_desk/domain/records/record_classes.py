"""Classes of records with their own term: what starts it, what it rests on, where it is written (J-10)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import FileStart


class RecordClass(StrEnum):
    """Every record belongs to one; who was never treated has a PROSPECT file instead of a CLIENT_FILE."""

    CLIENT_FILE = "client_file"
    PHOTOS = "photos"
    CONSENT_PROOF = "consent_proof"
    BOOKKEEPING = "bookkeeping"
    CORRESPONDENCE = "correspondence"
    PROSPECT = "prospect"
    REQUESTS = "requests"
    COMPLAINTS = "complaints"
    INCIDENTS = "incidents"


class StartEvent(StrEnum):
    """What a term runs from."""

    LAST_TREATMENT = "last_treatment"
    END_OF_SERVICE = "end_of_service"
    LAST_CHANGE = "last_change"
    LAST_CONTACT = "last_contact"
    END_OF_BOOK_YEAR = "end_of_book_year"
    LAST_MESSAGE = "last_message"
    REQUEST_DONE = "request_done"
    COMPLAINT_CLOSED = "complaint_closed"
    INCIDENT_NOTED = "incident_noted"


class LegalBasis(StrEnum):
    """On what keeping rests."""

    CONTRACT = "contract"
    CONSENT = "consent"
    LEGAL_DUTY = "legal_duty"
    LEGITIMATE_INTEREST = "legitimate_interest"


EVENT_WORDS: Mapping[StartEvent, str] = MappingProxyType(
    {
        StartEvent.LAST_TREATMENT: noop("de laatste behandeling"),
        StartEvent.END_OF_SERVICE: noop("het einde van de dienst"),
        StartEvent.LAST_CHANGE: noop("de laatste wijziging"),
        StartEvent.LAST_CONTACT: noop("het laatste contact"),
        StartEvent.END_OF_BOOK_YEAR: noop("het boekjaar"),
        StartEvent.LAST_MESSAGE: noop("het laatste bericht"),
        StartEvent.REQUEST_DONE: noop("het antwoord"),
        StartEvent.COMPLAINT_CLOSED: noop("het sluiten van de klacht"),
        StartEvent.INCIDENT_NOTED: noop("het incident"),
    }
)

BASIS_WORDS: Mapping[LegalBasis, str] = MappingProxyType(
    {
        LegalBasis.CONTRACT: noop("overeenkomst"),
        LegalBasis.CONSENT: noop("toestemming"),
        LegalBasis.LEGAL_DUTY: noop("wettelijke plicht"),
        LegalBasis.LEGITIMATE_INTEREST: noop("gerechtvaardigd belang"),
    }
)


@dataclass(frozen=True, slots=True)
class ClassInfo:
    """One row of the class table: Dutch label, basis, source (row of the requirements or law)."""

    label: str
    basis: LegalBasis
    source: str


CLASS_TABLE: Mapping[RecordClass, ClassInfo] = MappingProxyType(
    {
        RecordClass.CLIENT_FILE: ClassInfo(noop("Dossier"), LegalBasis.CONTRACT, "J-21"),
        RecordClass.PHOTOS: ClassInfo(noop("Foto’s"), LegalBasis.CONSENT, "J-41"),
        RecordClass.CONSENT_PROOF: ClassInfo(
            noop("Bewijs van toestemming"), LegalBasis.LEGAL_DUTY, "J-16; AVG 7 lid 1"
        ),
        RecordClass.BOOKKEEPING: ClassInfo(noop("Boekhouding"), LegalBasis.LEGAL_DUTY, "J-23; AWR 52"),
        RecordClass.CORRESPONDENCE: ClassInfo(noop("Berichten"), LegalBasis.CONTRACT, "K-149"),
        RecordClass.PROSPECT: ClassInfo(noop("Kennismaking"), LegalBasis.CONTRACT, "C-55"),
        RecordClass.REQUESTS: ClassInfo(noop("Verzoeken"), LegalBasis.LEGAL_DUTY, "K-57; AVG 12"),
        RecordClass.COMPLAINTS: ClassInfo(noop("Klachten"), LegalBasis.LEGAL_DUTY, "A-05; Wkkgz 17"),
        RecordClass.INCIDENTS: ClassInfo(noop("Incidenten"), LegalBasis.LEGAL_DUTY, "J-47; AVG 33 lid 5"),
    }
)

_FILE_EVENTS: Mapping[FileStart, StartEvent] = MappingProxyType(
    {
        FileStart.LAST_TREATMENT: StartEvent.LAST_TREATMENT,
        FileStart.END_OF_SERVICE: StartEvent.END_OF_SERVICE,
        FileStart.LAST_CHANGE: StartEvent.LAST_CHANGE,
    }
)


def start_event(record_class: RecordClass, policy: Policy) -> StartEvent:
    """The event that starts the term of a class; photos and consent proof follow the file."""
    match record_class:
        case RecordClass.BOOKKEEPING:
            return StartEvent.END_OF_BOOK_YEAR
        case RecordClass.PROSPECT:
            return StartEvent.LAST_CONTACT
        case RecordClass.CORRESPONDENCE:
            return StartEvent.LAST_MESSAGE
        case RecordClass.REQUESTS:
            return StartEvent.REQUEST_DONE
        case RecordClass.COMPLAINTS:
            return StartEvent.COMPLAINT_CLOSED
        case RecordClass.INCIDENTS:
            return StartEvent.INCIDENT_NOTED
        case _:
            return _FILE_EVENTS[policy.file_retention_start]


def class_label(record_class: RecordClass) -> Text:
    """`Dossier`, `Boekhouding`."""
    return text(CLASS_TABLE[record_class].label)


def term_wording(record_class: RecordClass, policy: Policy, began: StartEvent | None = None) -> Text:
    """`2 jaar na de laatste behandeling`: the whole rule of a class in one phrase (J-10).

    `began` is what the term of one file runs from, where that is another event than the rule names.
    """
    event = text(EVENT_WORDS[began or start_event(record_class, policy)])
    if record_class is RecordClass.BOOKKEEPING:
        return text(noop("{n} jaar na {event}"), n=policy.bookkeeping_years, event=event)
    terms = {
        RecordClass.PROSPECT: policy.prospect_term,
        RecordClass.CORRESPONDENCE: policy.correspondence_term or policy.file_retention,
        RecordClass.REQUESTS: policy.requests_retention,
        RecordClass.COMPLAINTS: policy.complaints_retention,
        RecordClass.INCIDENTS: policy.incidents_retention,
    }
    term = terms.get(record_class, policy.file_retention).wording()
    if record_class not in terms and policy.medical_contract:
        return text(noop("minstens {term} na {event}"), term=term, event=event)
    return text(noop("{term} na {event}"), term=term, event=event)
