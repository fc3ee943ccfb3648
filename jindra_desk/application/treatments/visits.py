"""Visits: begun, written up, put aside, closed or called off (A-02, A-04, A-08, J-21, J-62), with receipts (J-22)."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, time

from jindra_desk.application.clients.fields import read_date
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.record_write import RecordWrite, record_write
from jindra_desk.application.session.session import Session
from jindra_desk.application.session.text_gate import require_kept_text
from jindra_desk.application.treatments.visit_health import is_complete, keep_declaration
from jindra_desk.domain.base.dates import book_year_end
from jindra_desk.domain.base.errors import InvalidInput, RuleRefusal
from jindra_desk.domain.base.ids import ClientId, ReceiptId, TreatmentId, TreatmentTypeId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.text_bounds import require_bounded
from jindra_desk.domain.base.typed import typed_time
from jindra_desk.domain.base.unlikely_days import require_after_birth, require_likely_day
from jindra_desk.domain.business.receipt import Receipt, parse_amount
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, Signer, current
from jindra_desk.domain.consents.consent import ConsentState as State
from jindra_desk.domain.records.ownership import require_same_client
from jindra_desk.domain.retention.hold import has_open_hold
from jindra_desk.domain.settings.draft import DraftKind
from jindra_desk.domain.treatments.health_words import require_no_health_words
from jindra_desk.domain.treatments.performed_without import AgeLimits, PerformedWithout, missing_before
from jindra_desk.domain.treatments.stopped import is_shut, left_out, with_shut_parts
from jindra_desk.domain.treatments.treatment import (
    BLOCK_LABELS,
    Missing,
    ProductUse,
    Question,
    Reaction,
    RecordIncomplete,
    Treatment,
    TreatmentStatus,
    lacking,
)
from jindra_desk.domain.vault.audit import ObjectKind, Verb

RECEIPT_DESCRIPTION = noop("Behandeling")
"""A receipt outlives the file, so that it never tells which treatment it was (J-22)."""


class VisitDateMissing(InvalidInput):
    """A visit has a day."""

    title = noop("Vul de datum van het bezoek in.")


class TimeUnreadable(InvalidInput):
    """Not a time of day."""

    title = noop("Dit is geen tijd.")
    next_step = noop("Typ hem als 11:30.")


class ProductMissing(InvalidInput):
    """A lot number says nothing without its product."""

    title = noop("Vul in van welk product dit lotnummer is.")


class RecordFrozen(RuleRefusal):
    """While a complaint or claim runs, what was written stays as it is (A-11)."""

    rule = "A-11"
    title = noop("Dit bezoek staat vast zolang het dossier wordt vastgehouden.")
    next_step = noop("Leg wat erbij komt vast in een nieuw bezoek.")


class ReceiptMade(InvalidInput):
    """The amount of a closed visit stands in the books."""

    title = noop("Van dit bezoek is al een bon gemaakt. Het bedrag staat vast.")
    next_step = noop("Laat het bezoek afgerond staan, met het bedrag van de bon.")


class VisitClosedAlready(RuleRefusal):
    """A performed visit happened; it cannot be called off any more."""

    rule = "J-21"
    title = noop("Dit bezoek is al afgerond.")
    next_step = noop("Klopt er iets niet, open het bezoek dan en verbeter het.")


@dataclass(frozen=True, slots=True)
class VisitInput:
    """The typed form; all text is untrusted. Without `treatment_id` it is a new visit."""

    client_id: ClientId
    type_id: TreatmentTypeId
    day: str
    treatment_id: TreatmentId | None = None
    hour: str = ""
    zones: tuple[str, ...] = ()
    done: str = ""
    device: str = ""
    device_settings: str = ""
    products: tuple[ProductUse, ...] = ()
    particulars: str = ""
    reaction: Reaction = Reaction.NOT_NOTED
    result: str = ""
    attention: str = ""
    aftercare: str = ""
    note: str = ""
    amount: str = ""
    missing_why: str = ""  # why it was performed without what had to be there before
    heeded: tuple[Question, ...] = ()  # the health answers on which the owner acted
    not_bsn: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class VisitSaved:
    """The visit as it is kept now; `receipt_number` when closing made a receipt."""

    treatment_id: TreatmentId
    status: TreatmentStatus
    changes: ChangeSet
    receipt_number: int | None = None


def save_visit(session: Session, typed: VisitInput) -> VisitSaved:
    """'Later verder', or a correction of a closed visit: keep what is typed; nothing is compulsory yet.

    Raises the fault of the first field, `HealthWordsAsked` or `VisitTakesNoWords` (J-14), `ClientRestricted`,
    `RecordFrozen`, or `BelongsToAnother` for a visit of somebody else; a correction stays complete (A-04).
    """
    with _visit_write(session, typed) as write:
        uow, client = write.uow, write.client
        before = _as_it_was(write, typed.treatment_id)
        visit = _visit(session, uow, client, typed, before)
        number = None
        if visit.status is TreatmentStatus.PERFORMED:
            visit = _performed(session, uow, client, visit, before)
            visit = replace(visit, waits=visit.waits and not _is_complete(uow, visit))
            number = _receipt(session, uow, client, visit, before)
        uow.treatments.save(visit)
    return VisitSaved(visit.id, visit.status, write.changes, number)


def close_visit(session: Session, typed: VisitInput) -> VisitSaved:
    """'Rond af': keep the visit as performed, which starts the retention term (J-21).

    Raises `RecordIncomplete` (A-04), `PerformedWithout` until the owner says why (J-62, K-55, J-14),
    `TreatmentInFuture` and what `save_visit` raises. An amount makes a receipt that stands alone (J-22).
    """
    with _visit_write(session, typed) as write:
        uow, client = write.uow, write.client
        before = _as_it_was(write, typed.treatment_id)
        visit = replace(_visit(session, uow, client, typed, before), status=TreatmentStatus.PERFORMED)
        visit = _performed(session, uow, client, visit, before)
        visit = replace(visit, waits=not _is_complete(uow, visit))
        number = _receipt(session, uow, client, visit, before)
        uow.treatments.save(visit)
        uow.clients.last_contact(client.id, visit.performed_on)
    return VisitSaved(visit.id, visit.status, write.changes, number)


def cancel_visit(session: Session, client_id: ClientId, treatment_id: TreatmentId) -> ChangeSet:
    """The visit did not happen: it never counts for a term (J-21); raise `VisitClosedAlready` for a performed one."""
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.TREATMENT, Topic.TREATMENT,
                      draft=(DraftKind.VISIT, treatment_id)) as write:
        before = _as_it_was(write, treatment_id)
        if before is None or before.status is TreatmentStatus.PERFORMED:
            raise VisitClosedAlready
        write.uow.treatments.save(replace(before, status=TreatmentStatus.CANCELLED))
    return write.changes


def take_up_again(session: Session, client_id: ClientId, treatment_id: TreatmentId) -> ChangeSet:
    """Take back that a visit was called off; raise `VisitClosedAlready` where it is performed by now (J-21)."""
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.TREATMENT, Topic.TREATMENT) as write:
        before = _as_it_was(write, treatment_id)
        if before is None or before.status is TreatmentStatus.PERFORMED:
            raise VisitClosedAlready
        write.uow.treatments.save(replace(before, status=TreatmentStatus.OPEN))
    return write.changes


def leave_visit(session: Session, client_id: ClientId, treatment_id: TreatmentId, *, waits: bool = False) -> ChangeSet:
    """Today asks no more about this closed visit, whose record stays as it is; `waits` lets it ask again."""
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.TREATMENT, Topic.TREATMENT,
                      while_restricted=True) as write:
        before = write.uow.treatments.get(treatment_id)
        require_same_client(client_id, before)
        if before.status is not TreatmentStatus.PERFORMED or before.waits is waits:
            write.nothing()
        else:
            write.uow.treatments.save(replace(before, waits=waits))
    return write.changes


def _is_complete(uow: UnitOfWork, visit: Treatment) -> bool:
    return is_complete(uow, visit, uow.consents.of_client(visit.client_id))


def guardian_signed(uow: UnitOfWork, client_id: ClientId) -> bool:
    """True when a representative signed for treatment, and that still stands (J-62)."""
    newest = current(uow.consents.of_client(client_id), ConsentKind.TREATMENT_MINOR)
    return newest is not None and newest.state is State.GIVEN and newest.signer is Signer.GUARDIAN


def _visit_write(session: Session, typed: VisitInput) -> AbstractContextManager[RecordWrite]:
    """What is typed in the form of a visit is kept: the record changes and the form's draft ends."""
    verb = Verb.CREATE if typed.treatment_id is None else Verb.CHANGE
    return record_write(session, typed.client_id, verb, ObjectKind.TREATMENT, Topic.TREATMENT,
                        draft=(DraftKind.VISIT, typed.treatment_id or ""), of_content=True)


def _as_it_was(write: RecordWrite, treatment_id: TreatmentId | None) -> Treatment | None:
    """The visit as it was, None for a new one; a frozen one and one of somebody else is refused."""
    before = None if treatment_id is None else write.uow.treatments.get(treatment_id)
    require_same_client(write.client.id, before)
    performed = before is not None and before.status is TreatmentStatus.PERFORMED
    if performed and has_open_hold(write.uow.holds.of_client(write.client.id)):
        raise RecordFrozen
    return before


def _visit(session: Session, uow: UnitOfWork, client: Client, typed: VisitInput,
           before: Treatment | None) -> Treatment:
    """Check and tidy every field; the status stays what it was."""
    _check_texts(uow, typed, before)
    day = read_date(typed.day, "day", session.clock.today())
    if day is None:
        raise VisitDateMissing("day")
    if "day" not in typed.not_bsn and (before is None or before.performed_on != day):
        require_likely_day(day, session.clock.today(), "day")
    require_after_birth(day, client.birth_date, "day")
    products = tuple(
        ProductUse(use.product.strip(), use.lot.strip(), use.expiry.strip())
        for use in typed.products if use.product.strip() or use.lot.strip() or use.expiry.strip()
    )
    if any(not use.product for use in products):
        raise ProductMissing("products")
    visit = Treatment(
        id=typed.treatment_id or TreatmentId(session.ids.new_id()),
        client_id=typed.client_id,
        type_id=typed.type_id,
        performed_on=day,
        performed_at=read_time(typed.hour),
        status=TreatmentStatus.OPEN if before is None else before.status,
        zones=typed.zones,
        done=typed.done.strip(),
        device=typed.device.strip(),
        device_settings=typed.device_settings.strip(),
        products=products,
        particulars=typed.particulars.strip(),
        reaction=typed.reaction,
        result=typed.result.strip(),
        attention=typed.attention.strip(),
        aftercare=typed.aftercare.strip(),
        note=typed.note.strip(),
        amount_cents=parse_amount(typed.amount),
        missing=() if before is None else before.missing,
        missing_why=typed.missing_why.strip(),
        declared_on=None if before is None else before.declared_on,
        declaration=() if before is None else before.declaration,
        heeded=typed.heeded,
        waits=before is not None and before.waits,
    )
    consents = uow.consents.of_client(client.id)
    require_no_health_words(visit, before, consents, compulsory=uow.treatments.type(visit.type_id).wkkgz,
                            declared=typed.not_bsn)
    if before is not None and is_shut(before, consents):
        return with_shut_parts(visit, before, compulsory=uow.treatments.type(before.type_id).wkkgz)
    return visit


def read_time(untrusted_text: str) -> time | None:
    """A typed time, None when empty; raise `TimeUnreadable` for anything else."""
    if not untrusted_text.strip():
        return None
    found = typed_time(untrusted_text)
    if found is None:
        raise TimeUnreadable("hour")
    return found


_TEXTS = ("done", "device", "device_settings", "particulars", "result", "attention", "aftercare", "note",
          "missing_why")


def _check_texts(uow: UnitOfWork, typed: VisitInput, before: Treatment | None) -> None:
    for field in _TEXTS:
        stored = "" if before is None else str(getattr(before, field))
        require_kept_text(str(getattr(typed, field)), field, before=stored, not_bsn=typed.not_bsn)
    known: Collection[ProductUse] = () if before is None else before.products
    for use in typed.products:
        if use not in known:
            # A lot that stands in a visit was asked about then, and is the same lot now.
            told = (use.product, use.expiry) if uow.treatments.has_lot(use.lot) else (use.product, use.lot, use.expiry)
            for value in told:
                require_kept_text(value, "products", not_bsn=typed.not_bsn)
            require_bounded(use.lot, "lot")
            require_bounded(use.expiry, "expiry")
    for zone in typed.zones:
        require_kept_text(zone, "zones", not_bsn=typed.not_bsn)


def _performed(session: Session, uow: UnitOfWork, client: Client, visit: Treatment,
               before: Treatment | None) -> Treatment:
    """The visit as it may be kept as performed, with what was missing before it and why it was performed all the same.

    What was weighed when it was closed is not weighed again, unless its day or its kind is corrected; whether its
    record lacks a part that the law asks is weighed every time.
    """
    kind, consents = uow.treatments.type(visit.type_id), uow.consents.of_client(client.id)
    gap = lacking(visit, kind, session.clock.today(), left_out(visit, consents))
    missing: tuple[Missing, ...]
    known = (before is not None and before.status is TreatmentStatus.PERFORMED
             and (before.performed_on, before.type_id) == (visit.performed_on, visit.type_id))
    if before is not None and known:
        missing = tuple(one for one in before.missing if one is not Missing.RECORD)
        visit = replace(visit, missing_why=visit.missing_why or (before.missing_why if before.missing else ""))
    else:
        policy = session.policy(uow)
        missing = missing_before(kind, visit.performed_on, visit.performed_at, client.birth_date, consents,
                                 AgeLimits(policy.treatment_permission_age, policy.minimum_treatment_age,
                                           by_law=policy.medical_contract))
    every = (*missing, Missing.RECORD) if gap else missing
    if every and not visit.missing_why:
        raise PerformedWithout(every) if missing else RecordIncomplete(missing=BLOCK_LABELS[gap[0]])
    visit = replace(visit, missing=every, missing_why=visit.missing_why if every else "")
    return keep_declaration(uow, visit, kind)


def _receipt(session: Session, uow: UnitOfWork, client: Client, visit: Treatment,
             before: Treatment | None) -> int | None:
    """Make the receipt once; afterwards its amount stands (J-22, J-23)."""
    made = before.amount_cents if before is not None and before.status is TreatmentStatus.PERFORMED else None
    if made is not None:
        if visit.amount_cents != made:
            raise ReceiptMade("amount")
        return None
    if visit.amount_cents is None:
        return None
    book_year = _book_year(session, uow, visit.performed_on)
    number = uow.receipts.next_number(book_year)
    receipt = Receipt(ReceiptId(session.ids.new_id()), number, book_year, visit.performed_on, client.name.bookkeeping,
                      RECEIPT_DESCRIPTION, visit.amount_cents)
    uow.receipts.add(receipt, client.id)
    uow.audit.append(Verb.CREATE, ObjectKind.RECEIPT, None, session.clock.now())
    return number


def _book_year(session: Session, uow: UnitOfWork, day: date) -> int:
    """The year in which the book year of that day ends."""
    return book_year_end(day, session.policy(uow).book_year_end).year
