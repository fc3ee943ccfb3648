"""A closed visit that did not happen, or was closed by a slip: it is taken back, and the terms follow (A-02, J-21).

Only while its amount does not stand in the books and the file is not held. What was written stays; the log keeps it.
"""

from __future__ import annotations

from dataclasses import replace

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.record_write import record_write
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visit_health import is_complete
from jindra_desk.application.treatments.visits import ReceiptMade, RecordFrozen, VisitInput
from jindra_desk.domain.base.ids import ClientId, TreatmentId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.records.ownership import require_same_client
from jindra_desk.domain.retention.hold import has_open_hold
from jindra_desk.domain.settings.draft import DraftKind
from jindra_desk.domain.treatments.treatment import Reaction, Treatment, TreatmentStatus
from jindra_desk.domain.vault.audit import ObjectKind, Verb


def nothing_filled(typed: VisitInput) -> bool:
    """Whether a visit says no more than its day and kind: closing it may be a slip."""
    texts = (typed.done, typed.device, typed.device_settings, typed.particulars, typed.result, typed.attention,
             typed.aftercare, typed.note, typed.amount, typed.missing_why)
    return not (typed.zones or typed.products or typed.heeded or any(words.strip() for words in texts)
                or typed.reaction is not Reaction.NOT_NOTED)


def undo_close(session: Session, client_id: ClientId, treatment_id: TreatmentId) -> ChangeSet:
    """The visit stands open again. Raises `ReceiptMade`, `RecordFrozen` or `ClientRestricted`."""
    return _move(session, client_id, treatment_id, TreatmentStatus.PERFORMED, TreatmentStatus.OPEN)


def call_off_closed(session: Session, client_id: ClientId, treatment_id: TreatmentId) -> ChangeSet:
    """The closed visit did not happen: it counts for no term any more. Raises as `undo_close`."""
    return _move(session, client_id, treatment_id, TreatmentStatus.PERFORMED, TreatmentStatus.CANCELLED)


def close_again(session: Session, client_id: ClientId, treatment_id: TreatmentId) -> ChangeSet:
    """Take back `call_off_closed`: the visit did happen."""
    return _move(session, client_id, treatment_id, TreatmentStatus.CANCELLED, TreatmentStatus.PERFORMED)


def _move(session: Session, client_id: ClientId, treatment_id: TreatmentId, was: TreatmentStatus,
          becomes: TreatmentStatus) -> ChangeSet:
    """Change the status from `was`; one that stands otherwise by now is left as it is."""
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.TREATMENT, Topic.TREATMENT,
                      draft=(DraftKind.VISIT, treatment_id)) as write:
        uow, client, before = write.uow, write.client, write.uow.treatments.get(treatment_id)
        require_same_client(client_id, before)
        if before.status is not was:
            write.nothing()
            return write.changes
        _require_free(uow, client, before)
        after = replace(before, status=becomes)
        performed = becomes is TreatmentStatus.PERFORMED
        waits = performed and not is_complete(uow, after, uow.consents.of_client(client_id))
        uow.treatments.save(replace(after, waits=waits))
        _follow_contact(uow, client, before, performed=performed)
    return write.changes


def _require_free(uow: UnitOfWork, client: Client, visit: Treatment) -> None:
    if has_open_hold(uow.holds.of_client(client.id)):
        raise RecordFrozen
    if visit.amount_cents is not None:
        raise ReceiptMade("amount")


def _follow_contact(uow: UnitOfWork, client: Client, visit: Treatment, *, performed: bool) -> None:
    """The last contact was this visit only if it happened; without it the one before counts."""
    if performed:
        uow.clients.last_contact(client.id, visit.performed_on)
        return
    if client.last_contact_on != visit.performed_on:
        return  # somebody was spoken to since
    days = [client.registered_on, *(consent.decided_at.date() for consent in uow.consents.of_client(client.id))]
    days += [other.performed_on for other in uow.treatments.of_client(client.id)
             if other.id != visit.id and other.status is TreatmentStatus.PERFORMED]
    uow.clients.save(replace(client, last_contact_on=max(days)))
