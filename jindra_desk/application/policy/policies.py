"""The policy as it is seen and changed: shipped profiles, one line per value, edits held against the law (K-68)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.application.erasure.removal_proof import Needles, prove_removed
from jindra_desk.application.policy.versions import keep_policy
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.retention.dashboard import recompute_in
from jindra_desk.application.retention.lapsed import carry_out_lapsed, files_freed_by, may_go, needles_before
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.credible_day import doubt_in, known_days
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.credible_day import TodayDoubted
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.policy.acting import ACTING
from jindra_desk.domain.policy.floor import Floor
from jindra_desk.domain.policy.likely import require_likely
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.sources import source_wording
from jindra_desk.domain.policy.values import KEY_TYPES, PolicyScalar, ValueKind
from jindra_desk.domain.policy.wording import GROUPS, PROFILE_LABELS, key_label, value_wording
from jindra_desk.domain.retention.policy_moves import PolicyFreesWithdrawn, PolicyMoves, PolicyMovesFiles, policy_moves
from jindra_desk.domain.vault.audit import ObjectKind, Verb

DEFAULT_PROFILE = "praktijk"

IMPORTANT_KEYS = (
    "file_retention", "bookkeeping_years", "prospect_term", "answer_term", "erasure_term", "treatment_permission_age",
    "data_consent_age", "consent_proof_health", "phone_offers", "lock_seconds",
)
"""What a profile is chosen by at set-up; all others stand in Instellingen."""

EDITABLE_KEYS = (
    "file_retention", "prospect_term", "answer_term", "erasure_term",
    "treatment_permission_age", "minimum_treatment_age", "lock_seconds", "medical_contract", "address_form",
    "file_retention_start", "keep_longer_allowed",
)
"""Values that a screen offers to change; each is held against the floor all the same."""

_MOVES_RETENTION = frozenset({
    "file_retention", "file_retention_start", "medical_contract", "prospect_term", "bookkeeping_years",
    "book_year_end", "complaint_hold", "keep_longer_allowed", "keep_longer_max",
    "correspondence_term", "requests_retention",
})


@dataclass(frozen=True, slots=True)
class PolicyBook:
    """Everything shipped about policies: profiles as read from their files, and the law's floor.

    `raw` maps a profile's name to (values, sources); it is clamped to the floor of the day it is used.
    """

    raw: Mapping[str, tuple[Mapping[str, PolicyScalar], Mapping[str, str]]]
    floor: Floor

    def names(self) -> tuple[str, ...]:
        """Names of the profiles, the practice's own first."""
        return tuple(sorted(self.raw, key=lambda name: (name != DEFAULT_PROFILE, list(PROFILE_LABELS).index(name))))

    def profile(self, name: str, today: date) -> Policy:
        """One profile as it may be used today, with its clamped values marked; `KeyError` for an unknown name."""
        values, sources = self.raw[name]
        return Policy.from_values(name, values, sources, self.floor, today)


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """One value as a row: words for key and value, where it comes from, and why it was made stricter."""

    key: str
    label: Text
    value: Text
    scalar: PolicyScalar
    kind: ValueKind
    source: Text
    tightened: bool
    note: Text | None
    editable: bool


@dataclass(frozen=True, slots=True)
class PolicySection:
    """A heading and its rows."""

    heading: str
    lines: tuple[PolicyLine, ...]


@dataclass(frozen=True, slots=True)
class PolicyView:
    """The policy in force, for the settings."""

    version: int
    profile_label: str
    sections: tuple[PolicySection, ...]


@dataclass(frozen=True, slots=True)
class PolicyKept:
    """A value that was kept. `number`: the last one in the register, where something went with it that was withdrawn.

    `clean`: what went was looked for in every page and stands in none.
    """

    changes: ChangeSet
    number: int | None = None
    clean: bool = True


def line_of(policy: Policy, key: str) -> PolicyLine:
    """Answer one row of `policy`."""
    value = policy.value(key)
    source = source_wording(value.source, by_law=value.clamped)
    return PolicyLine(key, key_label(key), value_wording(key, value.value), value.value, KEY_TYPES[key].kind, source,
                      value.clamped, value.explanation, key in EDITABLE_KEYS)


def important_lines(policy: Policy) -> tuple[PolicyLine, ...]:
    """The rows that a profile is chosen by: first what the law made stricter, then the rest."""
    clamped = tuple(key for key in policy.clamped_keys() if key in ACTING)
    others = (key for key in IMPORTANT_KEYS if key not in clamped and key in ACTING)
    return tuple(line_of(policy, key) for key in (*clamped, *others))


def read_policy(session: Session) -> PolicyView:
    """The policy in force with every value that the program acts on, by section."""
    with session.vault.reading() as uow:
        policy = session.policy(uow)
        stored = uow.policies.current()
    sections = (PolicySection(group.heading, tuple(line_of(policy, key) for key in group.keys if key in ACTING))
                for group in GROUPS)
    shown = tuple(section for section in sections if section.lines)
    return PolicyView(stored[0] if stored else 0, PROFILE_LABELS.get(policy.profile, policy.profile), shown)


def lock_seconds(session: Session) -> int:
    """After how many seconds without input the screen locks (J-28)."""
    with session.vault.reading() as uow:
        return session.policy(uow).lock_seconds


def change_policy_value(session: Session, floor: Floor, key: str, value: PolicyScalar, *,
                        sure: bool = False, foretold: PolicyMoves | None = None,
                        progress: Progress | None = None) -> PolicyKept:
    """Keep one value as a new version of the policy; terms that it moves are computed again in the same transaction.
    The value that is there already makes no version, and keeps its source.

    Raises `BelowFloor` when the law of today asks more, and `PolicyUnreadable` for a value of the wrong kind. Unless
    the owner is `sure` of it: `PolicyMovesFiles` for one that moves the end of files, which tells how many
    (`PolicyFreesWithdrawn` where it also takes what was withdrawn and only the law had kept, which lists of whom), and
    `PolicyValueUnlikely` for one that is probably a slip. Sure of what was `foretold`: other files than those, or
    something else that goes, are asked about again. Where something goes also `TodayDoubted`.
    """
    needles: Needles = {}
    with session.vault.unit_of_work() as uow:
        before = session.policy(uow)
        changed = before.with_value(key, value, floor, _law_day(uow, session))
        if changed.chosen() == before.chosen() and not session.policy_as_read(uow).unreadable:
            return PolicyKept(ChangeSet())
        freed = files_freed_by(session, uow, before, changed) if key in _MOVES_RETENTION else ()
        lapsed = may_go(freed)
        if key in _MOVES_RETENTION:
            moves = policy_moves(uow.retention.all_facts(), before, changed, session.clock.today())
            moves = replace(moves, freed=tuple(file.line for file in lapsed),
                            waiting=tuple(file.line for file in freed if file not in lapsed))
            if moves.anything and (not sure or foretold not in (None, moves)):
                raise (PolicyFreesWithdrawn if lapsed else PolicyMovesFiles)(key, value, moves)
        if not sure:
            require_likely(key, value)
        if lapsed:
            doubted = doubt_in(uow, session)
            if doubted is not None:
                raise TodayDoubted(doubted)
            needles = needles_before(uow, lapsed)
        keep_policy(uow, changed, session.clock.now())
        uow.audit.append(Verb.CHANGE, ObjectKind.POLICY, None, session.clock.now())
        if key not in _MOVES_RETENTION:
            return PolicyKept(ChangeSet.of(Topic.POLICY))
        number = carry_out_lapsed(session, uow, lapsed)
        recompute_in(session, uow)
    if not lapsed:
        return PolicyKept(ChangeSet.of(Topic.POLICY, Topic.RETENTION))
    return PolicyKept(ChangeSet.of(*Topic), number, not needles or prove_removed(session, needles, progress))


def choose_profile(session: Session, policy: Policy) -> ChangeSet:
    """Take over a whole profile as a new version; every term is computed again."""
    with session.vault.unit_of_work() as uow:
        keep_policy(uow, policy, session.clock.now())
        uow.audit.append(Verb.CHANGE, ObjectKind.POLICY, None, session.clock.now())
        recompute_in(session, uow)
    return ChangeSet.of(Topic.POLICY, Topic.RETENTION)


def bring_under_law_of_today(session: Session, floor: Floor) -> ChangeSet:
    """At opening: a rule of law that began or ended since makes a new version of the policy; nothing when all is well.

    A clock that stands years behind ends no rule.
    """
    with session.vault.reading() as uow:
        policy, day = session.policy(uow), _law_day(uow, session)
    renewed = policy.under(floor, day)
    return ChangeSet() if renewed == policy or session.vault.read_only else choose_profile(session, renewed)


def _law_day(uow: UnitOfWork, session: Session) -> date:
    """The day whose law counts: today, or the newest day that the vault knows of where the clock lies behind it.

    A rule that is not in force yet by a wrong clock would give back what the law forbids (trust #27).
    """
    today, newest = session.clock.today(), known_days(uow).newest
    return today if newest is None else max(today, newest)


def profile_choices(book: PolicyBook) -> Sequence[tuple[str, str]]:
    """(name, Dutch label) of every shipped profile, the default first."""
    return [(name, PROFILE_LABELS[name]) for name in book.names()]
