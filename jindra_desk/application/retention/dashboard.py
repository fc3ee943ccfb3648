"""The retention dashboard: what must go, what comes, what is held, and why (J-08, J-10)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from jindra_desk.application.erasure.cases import DestructionCase, open_cases
from jindra_desk.application.ports.repositories.retention import (
    MonthEnds,
    RetentionCounts,
    RetentionFilter,
    RetentionRow,
)
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.retention.engine import ClientRetention, compute, stored_form
from jindra_desk.domain.vault.audit import ObjectKind, Verb

MONTHS = 24
RULES = 6
"""Raise this when the retention rules compute other dates from the same facts."""
_COMPUTED = "retention.computed"


@dataclass(frozen=True, slots=True)
class Dashboard:
    """Everything of the retention screen but the preview."""

    today: date
    counts: RetentionCounts
    months: tuple[MonthEnds, ...]
    rows: tuple[RetentionRow, ...]
    which: RetentionFilter
    cases: tuple[DestructionCase, ...]
    unreadable: tuple[RowUnreadable, ...] = ()  # files that are in no card and no row because nobody can read them


@dataclass(frozen=True, slots=True)
class RetentionItem:
    """One client with all their terms, for the command line and the overview."""

    name: PersonName
    retention: ClientRetention


def retention_dashboard(session: Session, which: RetentionFilter = RetentionFilter.ATTENTION) -> Dashboard:
    """Answer counts, 24 months and the first 200 rows; reads stored dates only, so that it is quick."""
    today = session.clock.today()
    with session.vault.reading() as uow:
        counts, months = uow.retention.counts(today), uow.retention.per_month(today, MONTHS)
        rows, cases = uow.retention.rows(which, today), open_cases(uow)
        return Dashboard(today, counts, months, rows, which, cases, tuple(uow.unreadable()))


def retention_items(session: Session, unreadable: list[RowUnreadable] | None = None) -> Iterator[RetentionItem]:
    """Compute every client's terms again, one after another (the `retention` command).

    Rows that cannot be read are missing; when all was read, `unreadable` holds them. Without it the first is raised.
    """
    with session.vault.reading() as uow:
        policy, today = session.policy(uow), session.clock.today()
        names = {client.id: client.name for client, _ in uow.clients.all()}
        for facts in uow.retention.all_facts():
            client = ClientId(facts.client_id)
            if client in names:
                yield RetentionItem(names[client], compute(facts, policy, today))
        found = uow.unreadable()
        if unreadable is not None:
            unreadable.extend(found)
        elif found:
            raise found[0]


def recompute_all(session: Session) -> ChangeSet:
    """Compute and store every file date again: after a policy change, or when `terms_are_current` says no."""
    with session.vault.unit_of_work() as uow:
        recompute_in(session, uow)
        uow.audit.append(Verb.CHANGE, ObjectKind.POLICY, None, session.clock.now())
    return ChangeSet.of(Topic.RETENTION)


def recompute_in(session: Session, uow: UnitOfWork) -> None:
    """`recompute_all` in a transaction that has an audit row of its own: a policy and its dates are kept together."""
    policy, today = session.policy(uow), session.clock.today()
    for facts in uow.retention.all_facts():
        file = compute(facts, policy, today).file
        uow.retention.store(ClientId(facts.client_id), stored_form(file))
    note_terms(uow)


def note_terms(uow: UnitOfWork) -> None:
    """Note that every stored date follows from the policy in force and from this version of the rules."""
    uow.settings.put(_COMPUTED, _rules_now(uow))


def terms_are_current(uow: UnitOfWork) -> bool:
    """False when the policy changed and the program died before all dates were stored, or when the rules are newer."""
    return uow.settings.get(_COMPUTED) == _rules_now(uow)


def _rules_now(uow: UnitOfWork) -> list[int]:
    stored = uow.policies.current()
    return [0 if stored is None else stored[0], RULES]
