"""The policy profile in force: every term, age and choice that the program keeps, with its source (section 2).

A policy never holds a value weaker than the law: profiles are clamped on loading, weaker edits are refused. What was
chosen stays beside what is in force, so that it counts again as soon as no rule stands against it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from types import MappingProxyType
from typing import Any

from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.text import Text, noop
from jindra_desk.domain.policy.floor import BelowFloor, Floor
from jindra_desk.domain.policy.sources import OWN_CHOICE
from jindra_desk.domain.policy.values import (
    KEY_TYPES,
    AddressForm,
    AnalysisCopy,
    Announcement,
    BreachScope,
    CarerSharing,
    ConsentProof,
    DigitalOffers,
    FileStart,
    IdentityCheck,
    InsurerFields,
    InsurerSharing,
    MonthDay,
    NewsletterTerm,
    PhoneOffers,
    PhotoBasis,
    PolicyOutOfBounds,
    PolicyScalar,
    PolicyUnreadable,
    PostOffers,
    Processors,
    RequestForm,
    Storage,
    ValueKind,
    decode,
    encode,
    fits,
)
from jindra_desk.domain.policy.wording import explanation, floor_reason, value_wording

_RECORD_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value comes from: a row of the requirements or `own`; `rule` is the floor rule that clamped it."""

    source: str
    rule: str = ""
    clamped_from: PolicyScalar = None


@dataclass(frozen=True, slots=True)
class PolicyValue:
    """One value for a settings screen; `clamped_from` counts only when `clamped`."""

    key: str
    value: PolicyScalar
    source: str
    clamped: bool
    clamped_from: PolicyScalar
    explanation: Text | None


class TermUncertain(RuleRefusal):
    """The policy was read in part only: a term from an earlier or the shipped policy destroys nothing (J-08, J-21)."""

    rule = "J-21"
    title = noop("Er is niets vernietigd: je beleid is niet helemaal te lezen, dus de termijn staat niet vast.")
    next_step = noop("Kijk bij Instellingen, Beleid de termijnen na en bewaar daar een waarde opnieuw.")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be read of a policy, and the keys of the newest record that could not; none when only its frame is."""

    policy: Policy
    unreadable: tuple[str, ...]

    def require_certain(self) -> Policy:
        """The policy, to destroy something by its terms; raises `TermUncertain` when it was not read as it was kept."""
        if self.unreadable:
            raise TermUncertain
        return self.policy


@dataclass(frozen=True, slots=True)
class Policy:
    """Typed values of one profile; build with `from_values` or `from_record`, change with `with_value`."""

    profile: str
    origins: Mapping[str, Origin]
    # keeping
    file_retention: Term
    file_retention_start: FileStart
    medical_contract: bool
    keep_longer_allowed: bool
    keep_longer_max: Term | None
    extension_for_care: bool
    prospect_term: Term
    correspondence_term: Term | None  # None: while the service runs, so as long as the file
    bookkeeping_years: int
    book_year_end: MonthDay
    requests_retention: Term
    complaints_retention: Term
    incidents_retention: Term
    complaint_hold: Term
    # rights
    answer_term: Term
    answer_extension: Term
    erasure_term: Term
    request_form: RequestForm
    request_is_complaint: bool
    copy_fee_first_cents: int
    identity_check: IdentityCheck
    analysis_copy: AnalysisCopy
    complaint_term: Term
    complaint_extension: Term
    # consent and ages
    consent_proof: ConsentProof
    consent_proof_health: ConsentProof
    photo_basis: PhotoBasis
    photo_publication_consent: bool
    treatment_permission_age: int
    minimum_treatment_age: int | None
    data_consent_age: int
    # what is kept and shared
    bsn_field: bool
    share_with_carer: CarerSharing
    share_with_insurer: InsurerSharing
    insurer_fields: InsurerFields
    processors: Processors
    storage: Storage
    automated_decisions: bool
    # marketing
    newsletter_in_use: bool
    newsletter_term: NewsletterTerm
    newsletter_reconfirm: Term
    marketing_stop: Term
    digital_offers: DigitalOffers
    phone_offers: PhoneOffers
    post_offers: PostOffers
    # security and governance
    lock_seconds: int
    passphrase_min_score: int
    paper_file: bool
    breach_hours: int
    breach_scope: BreachScope
    vulnerability_answer: Term
    statement_notice: Term
    statement_announcement: Announcement
    address_form: AddressForm

    @classmethod
    def from_values(
        cls, profile: str, values: Mapping[str, PolicyScalar], sources: Mapping[str, str], floor: Floor, on: date
    ) -> Policy:
        """Build from a value and source per key; weak values are clamped to the floor of that day, marked."""
        kept, clamps = floor.clamped(values, on)
        origins = {key: Origin(sources[key]) for key in KEY_TYPES if key in sources}
        for clamp in clamps:
            origins[clamp.key] = Origin(sources[clamp.key], clamp.rule, clamp.original)
        return cls._checked(profile, kept, origins)

    @classmethod
    def _checked(cls, profile: str, values: Mapping[str, PolicyScalar], origins: Mapping[str, Origin]) -> Policy:
        """Raise `PolicyUnreadable` unless every key has a value of its kind and an origin."""
        for key, value_type in KEY_TYPES.items():
            if key not in values or key not in origins or not fits(value_type, values[key]):
                raise PolicyUnreadable(key)
        unknown = values.keys() - KEY_TYPES.keys()
        if unknown:
            raise PolicyUnreadable(min(unknown))
        typed: dict[str, Any] = dict(values)
        return cls(profile=profile, origins=MappingProxyType(dict(origins)), **typed)

    def values(self) -> Mapping[str, PolicyScalar]:
        """Every value by key, in the order of a settings screen."""
        return {key: getattr(self, key) for key in KEY_TYPES}

    def value(self, key: str) -> PolicyValue:
        """One value with source, mark and explanation; raise `KeyError` for an unknown key."""
        origin, value = self.origins[key], self.values()[key]
        return PolicyValue(
            key,
            value,
            origin.source,
            bool(origin.rule),
            origin.clamped_from,
            explanation(key, value, origin.rule, origin.clamped_from, own=origin.source == OWN_CHOICE),
        )

    def with_value(self, key: str, value: PolicyScalar, floor: Floor, today: date) -> Policy:
        """Answer this policy with one value chosen by the owner.

        Raises `BelowFloor` when the law of that day asks more, `PolicyOutOfBounds` for a value that makes no sense,
        `PolicyUnreadable` for the wrong kind of value. A choice that brings other rules into force
        (`medical_contract`) clamps those values and marks them; one that ends rules gives back what was chosen.
        """
        _check_choice(key, value)
        broken = floor.broken_rule(key, {**self.values(), key: value}, today)
        if broken is not None:
            raise BelowFloor(broken, floor_reason(broken.id))
        return self._computed({**self.chosen(), key: value}, {**self.sources(), key: OWN_CHOICE}, floor, today)

    def under(self, floor: Floor, today: date) -> Policy:
        """Answer this policy under the law of today: a rule that began since clamps what it must, marked, and what a
        rule no longer asks is again as it was chosen.
        """
        return self._computed(self.chosen(), self.sources(), floor, today)

    def chosen(self) -> Mapping[str, PolicyScalar]:
        """Every value as the owner chose it or as the profile published it, before any rule made it stricter."""
        values = self.values()
        return {key: origin.clamped_from if origin.rule else values[key] for key, origin in self.origins.items()}

    def sources(self) -> Mapping[str, str]:
        """Where each chosen value comes from."""
        return {key: origin.source for key, origin in self.origins.items()}

    def _computed(
        self, chosen: Mapping[str, PolicyScalar], sources: Mapping[str, str], floor: Floor, today: date
    ) -> Policy:
        """What is in force of what was chosen. A published value that no policy may hold (none for a lock time) never
        comes into force, also when no rule stands against it: then the value of before stays.
        """
        clamped, clamps = floor.clamped(chosen, today)
        in_force = dict(clamped)
        origins = {key: Origin(source) for key, source in sources.items()}
        for clamp in clamps:
            origins[clamp.key] = Origin(sources[clamp.key], clamp.rule, clamp.original)
        for key, value_type in KEY_TYPES.items():
            if not fits(value_type, in_force[key]):
                in_force[key], origins[key] = self.values()[key], self.origins[key]
        return self._checked(self.profile, in_force, origins)

    def clamped_keys(self) -> tuple[str, ...]:
        """Keys whose profile value was weaker than the law, in order."""
        return tuple(key for key in KEY_TYPES if self.origins[key].rule)

    def to_record(self) -> dict[str, object]:
        """JSON-able form for the vault: {format, profile, values: {key: {value, source, rule?, clamped_from?}}}."""
        values: dict[str, object] = {}
        for key, value in self.values().items():
            origin = self.origins[key]
            entry: dict[str, object] = {"value": encode(value), "source": origin.source}
            if origin.rule:
                entry |= {"rule": origin.rule, "clamped_from": encode(origin.clamped_from)}
            values[key] = entry
        return {"format": _RECORD_FORMAT, "profile": self.profile, "values": values}

    @classmethod
    def from_record(cls, untrusted_record: Mapping[str, object]) -> Policy:
        """Read what `to_record` wrote; raise `PolicyUnreadable` for anything else."""
        profile, entries = untrusted_record.get("profile"), untrusted_record.get("values")
        if untrusted_record.get("format") != _RECORD_FORMAT or not isinstance(profile, str):
            raise PolicyUnreadable("format")
        if not isinstance(entries, Mapping):
            raise PolicyUnreadable("values")
        values: dict[str, PolicyScalar] = {}
        origins: dict[str, Origin] = {}
        for key in KEY_TYPES:
            values[key], origins[key] = _entry(key, entries.get(key))
        return cls._checked(profile, values, origins)

    @classmethod
    def salvaged(cls, untrusted_records: Iterable[Mapping[str, object]], default: Policy) -> Salvaged:
        """Read value by value what a record still tells, newest record first; what none tells comes from `default`.

        For a record that `from_record` refuses: nothing the owner chose is given up that can be read.
        """
        values: dict[str, PolicyScalar] = {}
        origins: dict[str, Origin] = {}
        unreadable: tuple[str, ...] = ()
        profile = ""
        for number, record in enumerate(untrusted_records):
            name, entries = record.get("profile"), record.get("values")
            profile = profile or (name if isinstance(name, str) else "")
            known = entries if isinstance(entries, Mapping) else {}
            for key in KEY_TYPES.keys() - values.keys():
                try:
                    values[key], origins[key] = _entry(key, known.get(key))
                except PolicyUnreadable:
                    continue
            if number == 0:
                unreadable = tuple(key for key in KEY_TYPES if key not in values)
        for key in KEY_TYPES.keys() - values.keys():
            values[key], origins[key] = getattr(default, key), default.origins[key]
        return Salvaged(cls._checked(profile or default.profile, values, origins), unreadable)


def _check_choice(key: str, value: PolicyScalar) -> None:
    value_type = KEY_TYPES.get(key)
    if value_type is not None and fits(value_type, value):
        return
    bounded = value_type is not None and (type(value), value_type.kind) in {
        (Term, ValueKind.TERM), (int, ValueKind.NUMBER)}
    if value_type is not None and bounded:
        raise PolicyOutOfBounds(key, least=value_wording(key, value_type.least),
                                most=value_wording(key, value_type.most))
    raise PolicyUnreadable(key)


def _entry(key: str, untrusted_entry: object) -> tuple[PolicyScalar, Origin]:
    """One value of a record with its origin; raises `PolicyUnreadable`, also for what no policy in force may hold."""
    if not isinstance(untrusted_entry, Mapping):
        raise PolicyUnreadable(key)
    rule = str(untrusted_entry.get("rule", ""))
    value = decode(key, KEY_TYPES[key], untrusted_entry.get("value"))
    if not fits(KEY_TYPES[key], value):
        raise PolicyUnreadable(key)
    was = decode(key, KEY_TYPES[key], untrusted_entry.get("clamped_from")) if rule else None
    return value, Origin(str(untrusted_entry.get("source", "")), rule, was)


POLICY_KEYS = tuple(field.name for field in fields(Policy) if field.name not in {"profile", "origins"})
"""The keys as the dataclass has them; a test holds them against `KEY_TYPES`."""
