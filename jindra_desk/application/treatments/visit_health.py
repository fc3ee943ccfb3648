"""Health answers that stand with a visit: kept when it is closed, reduced when the consent for them is withdrawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.kept_by import kept_by
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import Consent, ConsentKind, ConsentState, state_of
from jindra_desk.domain.consents.effect import KeptBy
from jindra_desk.domain.settings.draft import DraftKind
from jindra_desk.domain.treatments.declaration import with_declaration, without_declaration
from jindra_desk.domain.treatments.stopped import FREE_TEXTS, left_out, reduced
from jindra_desk.domain.treatments.treatment import (
    Answer,
    Missing,
    ProductUse,
    Reaction,
    Treatment,
    TreatmentStatus,
    TreatmentType,
    completeness,
)
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_FREE_IN_DRAFTS = frozenset({*FREE_TEXTS, "reaction", "heeded"})
"""Names in the draft of a visit of what is written about the client."""


@dataclass(frozen=True, slots=True)
class KeptVisit:
    """What stays with one performed visit after health consent is withdrawn; `recorded`: its kind asks a record."""

    on: date
    kind: str
    recorded: bool
    zones: tuple[str, ...]
    done: str
    device: str
    device_settings: str
    products: tuple[ProductUse, ...]
    reaction: Reaction
    answers: tuple[Answer, ...]
    declared_on: date | None
    missing_why: str


def keep_declaration(uow: UnitOfWork, visit: Treatment, kind: TreatmentType) -> Treatment:
    """The performed visit with the answers that held on its day, where a record is compulsory and consent stands."""
    if not kind.wkkgz:
        return without_declaration(visit)
    if visit.declared_on is not None and visit.declared_on > visit.performed_on:  # its day was corrected
        visit = replace(visit, declared_on=None, declaration=())
    shut = state_of(uow.consents.of_client(visit.client_id), ConsentKind.HEALTH) is not ConsentState.GIVEN
    if shut or Missing.HEALTH_CONSENT in visit.missing:
        return visit
    return with_declaration(visit, uow.health.get(visit.client_id))


def remove_withdrawn_health(uow: UnitOfWork, client: Client, now: datetime) -> None:
    """Remove the running block and half-typed health data, and reduce what stands with each visit."""
    consents = uow.consents.of_client(client.id)
    for before, after in _reduced(uow, client.id):
        if after != before:
            waits = after.waits and not is_complete(uow, after, consents)
            uow.treatments.save(replace(after, waits=waits))
    uow.health.remove(client.id)
    uow.drafts.remove(DraftKind.CLIENT, client.id)
    for draft in uow.drafts.all():
        if draft.client_id == client.id and _FREE_IN_DRAFTS & draft.values.keys():
            kept = {name: value for name, value in draft.values.items() if name not in _FREE_IN_DRAFTS}
            uow.drafts.save(replace(draft, values=kept))
    uow.audit.append(Verb.ERASE, ObjectKind.HEALTH, client.subject, now)


def kept_after_withdrawal(session: Session, client_id: ClientId) -> tuple[KeptVisit, ...]:
    """What a withdrawal of health consent would leave with visits, newest first; looking at it is logged (C-56).

    Empty under a hold, or while the law keeps the file: then nothing goes yet.
    """
    with session.looking() as uow:
        client = uow.clients.get(client_id)
        session.note_look(uow, ObjectKind.HEALTH, client.subject)
        if kept_by(session, uow, client_id) is not KeptBy.NOTHING:
            return ()
        kinds = {kind.id: kind for kind in uow.treatments.types(archived=True)}
        return tuple(_kept(visit, kinds[visit.type_id]) for _, visit in _reduced(uow, client_id)
                     if visit.status is TreatmentStatus.PERFORMED)


def _kept(visit: Treatment, kind: TreatmentType) -> KeptVisit:
    return KeptVisit(visit.performed_on, kind.name, kind.wkkgz, visit.zones, visit.done, visit.device,
                     visit.device_settings, visit.products, visit.reaction, visit.declaration, visit.declared_on,
                     visit.missing_why)


def is_complete(uow: UnitOfWork, visit: Treatment, consents: Iterable[Consent]) -> bool:
    """Whether nothing is missing of what this visit is asked for."""
    return completeness(visit, uow.treatments.type(visit.type_id), left_out(visit, consents)).complete


def has_more_than_stays(uow: UnitOfWork, client_id: ClientId) -> bool:
    """Whether a withdrawal would find something to remove from a visit."""
    return any(before != after for before, after in _reduced(uow, client_id))


def _reduced(uow: UnitOfWork, client_id: ClientId) -> list[tuple[Treatment, Treatment]]:
    by_law = {kind.id for kind in uow.treatments.types(archived=True) if kind.wkkgz}
    record = uow.health.get(client_id)
    return [(visit, reduced(visit, record, compulsory=visit.type_id in by_law))
            for visit in uow.treatments.of_client(client_id)]
