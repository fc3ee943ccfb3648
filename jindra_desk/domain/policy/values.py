"""Kinds of values a policy holds, and how each is written in TOML and in the vault (section 2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.dates import Term, days_in_month
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.text import noop

MonthDay = tuple[int, int]
PolicyScalar = Term | int | bool | StrEnum | MonthDay | None
"""What one policy value can be; None stands for 'none' where the key allows it."""

NONE = "none"
"""How an absent value is written: TOML has no null."""

_ISO_TERM = re.compile(r"P(?:([0-9]{1,3})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?")
_TWO_DIGITS = re.compile(r"[0-9]{1,2}")


class PolicyUnreadable(InvalidInput):
    """A policy file or record holds a value of the wrong kind; `field` is the key."""

    title = noop("Een waarde van het beleid is niet te lezen.")
    next_step = noop("Kies de waarde opnieuw in Instellingen.")


class PolicyOutOfBounds(PolicyUnreadable):
    """A term or number lies outside what makes sense for its key; `least` and `most` are words."""

    title = noop("Deze waarde kan niet worden bewaard.")
    cause = noop("Hier past {least} tot en met {most}.")
    next_step = noop("Kies een waarde daartussen.")


class FileStart(StrEnum):
    """Event from which the term of a client file runs (K-70)."""

    LAST_TREATMENT = "last_treatment"
    END_OF_SERVICE = "end_of_service"
    LAST_CHANGE = "last_change"


class RequestForm(StrEnum):
    """Ways in which a request of a client counts as one (K-127)."""

    ANY = "any"
    WRITTEN = "written"
    EMAIL = "email"


class IdentityCheck(StrEnum):
    """How the identity of who asks is checked (K-128); a copy is never kept."""

    LEAST_INTRUSIVE = "least_intrusive"
    SHOW_ONLY = "show_only"
    MASKED_COPY = "masked_copy"


class ConsentProof(StrEnum):
    """What counts as proof of consent (J-16, K-36)."""

    WRITTEN_OR_TICK = "written_or_tick"
    ORAL_NOTED = "oral_noted"
    CONDUCT = "conduct"


class PhoneOffers(StrEnum):
    """Whom the practice may call with an offer (J-31)."""

    OPT_IN = "opt_in"
    OPT_IN_OR_CUSTOMER = "opt_in_or_customer"
    WITHOUT_CONSENT = "without_consent"


class PostOffers(StrEnum):
    """Whom the practice may write with an offer (J-30)."""

    UNLESS_OBJECTION = "unless_objection"
    OPT_IN = "opt_in"


class DigitalOffers(StrEnum):
    """Whom the practice may mail, text or app (J-32)."""

    OPT_IN = "opt_in"
    OPT_OUT = "opt_out"


class NewsletterTerm(StrEnum):
    """How long a newsletter address is kept (K-147)."""

    UNTIL_WITHDRAWN_OR_FILE_END = "until_withdrawn_or_file_end"
    INDEFINITE = "indefinite"


class CarerSharing(StrEnum):
    """When results go back to a care provider (J-64 to J-67)."""

    NEVER = "never"
    ON_REQUEST = "on_request"
    WITH_CONSENT = "with_consent"
    WITHOUT_CONSENT = "without_consent"


class InsurerSharing(StrEnum):
    """What a health insurer may get (A-06, A-07, K-47)."""

    NEVER = "never"
    CLAIM_CHECK = "claim_check"
    RISK = "risk"


class InsurerFields(StrEnum):
    """Where insurer data may stand (A-06, C-33, C-34)."""

    OFF = "off"
    CLAIM_ONLY = "claim_only"
    CLIENT_CARD = "client_card"


class Processors(StrEnum):
    """Whether others process client data for the practice (J-12, J-50)."""

    NONE = "no_processors"
    WITH_AGREEMENT = "with_agreement"
    WITHOUT_AGREEMENT = "without_agreement"


class Storage(StrEnum):
    """Where the vault lies (C-07)."""

    LOCAL_ONLY = "local_only"
    OWN_OR_THIRD_PARTY = "own_or_third_party"


class AnalysisCopy(StrEnum):
    """What a client gets of their analysis (J-39)."""

    COPY = "copy"
    COPY_AND_PORTABLE = "copy_and_portable"
    INSPECTION_ONLY = "inspection_only"


class PhotoBasis(StrEnum):
    """On what photos in the file rest (J-41, K-95)."""

    CONSENT = "consent"
    CARE_RECORD = "care_record"


class BreachScope(StrEnum):
    """Which incidents are reported to the supervisor (J-48)."""

    ANY_RISK = "any_risk"
    FINANCIAL_OR_IDENTITY = "financial_or_identity"


class Announcement(StrEnum):
    """How a new privacy statement is made known (K-81, C-80)."""

    TOLD = "told"
    WEBSITE = "website"


class AddressForm(StrEnum):
    """How clients are spoken to in everything they read (look.md)."""

    INFORMAL = "je"
    FORMAL = "u"


class ValueKind(StrEnum):
    """Shape of a value."""

    TERM = "term"
    NUMBER = "number"
    SWITCH = "switch"
    CHOICE = "choice"
    MONTH_DAY = "month_day"


LONGEST_TERM = Term(years=100)
"""No term is longer: a day that lies a lifetime off means nothing, and one past the year 9999 does not exist."""


@dataclass(frozen=True, slots=True)
class ValueType:
    """Shape of one key's value: `choice` is its enumeration; `optional` allows none in a policy in force.

    `least` and `most` bound a term or a number, both included; what lies outside is neither admitted nor read.
    """

    kind: ValueKind
    choice: type[StrEnum] | None = None
    optional: bool = False
    least: Term | int = 0
    most: Term | int = 0


def format_term(term: Term) -> str:
    """ISO 8601: `P2Y`, `P4W`, `P1Y6M`; at once is `P0D`."""
    parts = zip((term.years, term.months, term.weeks, term.days), "YMWD", strict=True)
    return "P" + ("".join(f"{n}{unit}" for n, unit in parts if n) or "0D")


def parse_term(untrusted_text: str, key: str = "") -> Term:
    """Read an ISO 8601 length of days or longer, or raise `PolicyUnreadable`."""
    match = _ISO_TERM.fullmatch(untrusted_text)
    if match is None or untrusted_text == "P":
        raise PolicyUnreadable(key)
    years, months, weeks, days = (int(part or 0) for part in match.groups())
    return Term(years, months, weeks, days)


def decode(key: str, value_type: ValueType, untrusted_value: object) -> PolicyScalar:
    """Read a value from TOML or JSON as the key's kind, or raise `PolicyUnreadable`; `none` fits every key.

    Whether none may be in force is the concern of `Policy`: a profile may say none and be clamped to a value.
    """
    if untrusted_value == NONE:
        return None
    match value_type.kind:
        case ValueKind.TERM if isinstance(untrusted_value, str):
            return parse_term(untrusted_value, key)
        case ValueKind.NUMBER if isinstance(untrusted_value, int) and not isinstance(untrusted_value, bool):
            return untrusted_value
        case ValueKind.SWITCH if isinstance(untrusted_value, bool):
            return untrusted_value
        case ValueKind.CHOICE if isinstance(untrusted_value, str) and value_type.choice is not None:
            return _choice(key, value_type.choice, untrusted_value)
        case ValueKind.MONTH_DAY if isinstance(untrusted_value, str):
            return _month_day(key, untrusted_value)
    raise PolicyUnreadable(key)


def encode(value: PolicyScalar) -> str | int | bool:
    """Write a value for TOML or JSON: the reverse of `decode`."""
    if value is None:
        return NONE
    if isinstance(value, Term):
        return format_term(value)
    if isinstance(value, tuple):
        return f"{value[0]:02d}-{value[1]:02d}"
    return value.value if isinstance(value, StrEnum) else value


def fits(value_type: ValueType, value: PolicyScalar) -> bool:
    """True when a value has the key's kind."""
    if value is None:
        return value_type.optional
    match value_type.kind:
        case ValueKind.TERM:
            return isinstance(value, Term) and _within_terms(value_type, value)
        case ValueKind.NUMBER:
            return type(value) is int and _within_numbers(value_type, value)
        case ValueKind.SWITCH:
            return isinstance(value, bool)
        case ValueKind.CHOICE:
            return value_type.choice is not None and isinstance(value, value_type.choice)
        case ValueKind.MONTH_DAY:
            return isinstance(value, tuple) and _is_month_day(value)


def _within_terms(value_type: ValueType, term: Term) -> bool:
    least, most = value_type.least, value_type.most
    assert isinstance(least, Term)
    assert isinstance(most, Term)
    return _days(least) <= _days(term) <= _days(most)


def _within_numbers(value_type: ValueType, number: int) -> bool:
    least, most = value_type.least, value_type.most
    assert isinstance(least, int)
    assert isinstance(most, int)
    return least <= number <= most


def _days(term: Term) -> int:
    """How long a term can get, in days: for bounds only."""
    return 366 * term.years + 31 * term.months + 7 * term.weeks + term.days


def _is_month_day(value: tuple[object, ...]) -> bool:
    if len(value) != 2 or not all(type(part) is int for part in value):
        return False
    month, day = (int(str(part)) for part in value)
    return 1 <= month <= 12 and 1 <= day <= days_in_month(2024, month)


def _choice(key: str, choice: type[StrEnum], untrusted_value: str) -> StrEnum:
    try:
        return choice(untrusted_value)
    except ValueError:
        raise PolicyUnreadable(key) from None


def _month_day(key: str, untrusted_value: str) -> MonthDay:
    month, _, day = untrusted_value.partition("-")
    if not (_TWO_DIGITS.fullmatch(month) and _TWO_DIGITS.fullmatch(day) and _is_month_day((int(month), int(day)))):
        raise PolicyUnreadable(key)
    return int(month), int(day)


_TERM = ValueType(ValueKind.TERM, least=Term(), most=LONGEST_TERM)
_KEPT = ValueType(ValueKind.TERM, least=Term(days=1), most=LONGEST_TERM)
_AGE = ValueType(ValueKind.NUMBER, least=0, most=18)
"""Up to being an adult; below 16 the floor of the law refuses, with its reason."""
_SWITCH = ValueType(ValueKind.SWITCH)


def _chosen(choice: type[StrEnum]) -> ValueType:
    return ValueType(ValueKind.CHOICE, choice)


KEY_TYPES: Mapping[str, ValueType] = MappingProxyType(
    {
        "file_retention": _KEPT,
        "file_retention_start": _chosen(FileStart),
        "medical_contract": _SWITCH,
        "keep_longer_allowed": _SWITCH,
        "keep_longer_max": ValueType(ValueKind.TERM, optional=True, least=Term(), most=LONGEST_TERM),
        "extension_for_care": _SWITCH,
        "prospect_term": _KEPT,
        "correspondence_term": ValueType(ValueKind.TERM, optional=True, least=Term(), most=LONGEST_TERM),
        "bookkeeping_years": ValueType(ValueKind.NUMBER, least=0, most=100),
        "book_year_end": ValueType(ValueKind.MONTH_DAY),
        "requests_retention": _TERM,
        "complaints_retention": _TERM,
        "incidents_retention": _TERM,
        "complaint_hold": _TERM,
        "answer_term": _TERM,
        "answer_extension": _TERM,
        "erasure_term": _TERM,
        "request_form": _chosen(RequestForm),
        "request_is_complaint": _SWITCH,
        "copy_fee_first_cents": ValueType(ValueKind.NUMBER, least=0, most=100_000),
        "identity_check": _chosen(IdentityCheck),
        "analysis_copy": _chosen(AnalysisCopy),
        "complaint_term": _TERM,
        "complaint_extension": _TERM,
        "consent_proof": _chosen(ConsentProof),
        "consent_proof_health": _chosen(ConsentProof),
        "photo_basis": _chosen(PhotoBasis),
        "photo_publication_consent": _SWITCH,
        "treatment_permission_age": _AGE,
        "minimum_treatment_age": ValueType(ValueKind.NUMBER, optional=True, least=0, most=21),
        "data_consent_age": _AGE,
        "bsn_field": _SWITCH,
        "share_with_carer": _chosen(CarerSharing),
        "share_with_insurer": _chosen(InsurerSharing),
        "insurer_fields": _chosen(InsurerFields),
        "processors": _chosen(Processors),
        "storage": _chosen(Storage),
        "automated_decisions": _SWITCH,
        "newsletter_in_use": _SWITCH,
        "newsletter_term": _chosen(NewsletterTerm),
        "newsletter_reconfirm": _TERM,
        "marketing_stop": _TERM,
        "digital_offers": _chosen(DigitalOffers),
        "phone_offers": _chosen(PhoneOffers),
        "post_offers": _chosen(PostOffers),
        "lock_seconds": ValueType(ValueKind.NUMBER, least=0, most=86_400),
        "passphrase_min_score": ValueType(ValueKind.NUMBER, least=0, most=4),
        "paper_file": _SWITCH,
        "breach_hours": ValueType(ValueKind.NUMBER, least=0, most=8_760),
        "breach_scope": _chosen(BreachScope),
        "vulnerability_answer": _TERM,
        "statement_notice": _TERM,
        "statement_announcement": _chosen(Announcement),
        "address_form": _chosen(AddressForm),
    }
)
"""Every policy key with its kind, in the order of a settings screen."""
