"""What needs the owner today, and nothing else: due files, requests, incomplete records, the age of the backup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from jindra_desk.application.business.book_years import due_book_years
from jindra_desk.application.copies.backup import last_backup
from jindra_desk.application.copies.unread_ends import unread_ends
from jindra_desk.application.erasure.cases import DestructionCase, open_cases
from jindra_desk.application.handout.settling import OutsideLine, outside_lines
from jindra_desk.application.ports.repositories.clients import ClientRow
from jindra_desk.application.ports.repositories.retention import DueParts
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.records.shown_portrait import shown_portrait
from jindra_desk.application.retention.lapsed import lapsed_in
from jindra_desk.application.rights.kept_requests import due_lines
from jindra_desk.application.rights.take_downs import TakeDownTask, tasks
from jindra_desk.application.session.begun_forms import BegunForm, begun_forms
from jindra_desk.application.session.credible_day import doubt_in
from jindra_desk.application.session.session import Session
from jindra_desk.application.session.waiting_letters import WaitingLetter, waiting_letters
from jindra_desk.application.vault.anchor_findings import open_finding
from jindra_desk.domain.base.credible_day import DoubtedDay
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.unreadable import RowMissing, RowUnreadable
from jindra_desk.domain.business.book_years import BookYear
from jindra_desk.domain.consents.own_decision import asked_anew
from jindra_desk.domain.consents.representation import representatives
from jindra_desk.domain.copies.replaced_vault import EndKind
from jindra_desk.domain.handout.output import OutputKind
from jindra_desk.domain.retention.hold import Hold
from jindra_desk.domain.retention.policy_moves import FreedFile
from jindra_desk.domain.rights.request import Request
from jindra_desk.domain.treatments.stopped import left_out, shown
from jindra_desk.domain.treatments.treatment import Block, Treatment, TreatmentType
from jindra_desk.domain.vault.anchor import AnchorFinding

BACKUP_REMINDER_DAYS = 7


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """A visit that was begun and not closed, or closed while its record waits for more."""

    treatment: Treatment
    kind: TreatmentType
    client: ClientRow
    portrait: bytes = b""  # JPEG of at most 320 px, for a visit of today
    left_out: frozenset[Block] = frozenset()  # what this visit is not asked for any more


@dataclass(frozen=True, slots=True)
class Overview:
    """The Today screen as data."""

    today: date
    practice_name: str
    clients: int
    due: DueParts
    overdue_days: int  # of the file that is longest overdue; 0 when none is
    soon: int
    requests: tuple[tuple[Request, ClientRow], ...]
    open_visits: tuple[OpenVisit, ...]
    cases: tuple[DestructionCase, ...]
    backup_age_days: int | None  # None: never made
    book_years: tuple[BookYear, ...] = ()  # of which the receipts may go
    old_requests: int = 0  # lines of requests, without a name, that have reached their own end
    finding: AnchorFinding | None = None  # the vault does not fit what was kept of it elsewhere
    doubted: DoubtedDay | None = None  # the clock tells a day that nothing leads up to
    outside: tuple[OutsideLine, ...] = ()  # readable halves that may still lie somewhere
    incomplete: tuple[OpenVisit, ...] = ()  # closed, with a record that waits for more
    begun: tuple[BegunForm, ...] = ()  # forms that were begun and are not kept yet, newest first
    letters: tuple[WaitingLetter, ...] = ()  # about files that are gone, neither printed nor saved
    decide_now: tuple[ClientRow, ...] = ()  # a parent decided for them, and they decide themselves by now
    reviews: tuple[Hold, ...] = ()  # holds whose day to look again is here, the longest waiting first
    take_downs: tuple[TakeDownTask, ...] = ()  # photos that may not stand outside the file any more
    lapsed: tuple[FreedFile, ...] = ()  # of whom something is withdrawn that nothing keeps and that may go
    unread_ends: frozenset[EndKind] = frozenset()  # of a vault that a restore replaced, and nobody could read
    unreadable: tuple[RowUnreadable, ...] = ()  # rows that are missing above because nobody can read them

    @property
    def nothing_due(self) -> bool:
        """Whether there is truly nothing to do: never while a row could not be read."""
        return not (self.due.all or self.soon or self.requests or self.open_visits or self.incomplete or self.cases
                    or self.book_years or self.backup_wanted or self.finding or self.doubted or self.outside
                    or self.begun or self.letters or self.old_requests or self.decide_now or self.reviews
                    or self.take_downs or self.lapsed or self.unread_ends or self.unreadable)

    @property
    def backup_wanted(self) -> bool:
        """True when there is something to lose and the last copy is a week old or was never made."""
        return self.clients > 0 and (self.backup_age_days is None or self.backup_age_days >= BACKUP_REMINDER_DAYS)


def today_overview(session: Session) -> Overview:
    """Answer what needs the owner today."""
    today = session.clock.today()
    with session.vault.reading() as uow:
        counts = uow.retention.counts(today)
        due = uow.retention.due_parts(today)
        made = last_backup(uow, session.clock.now())
        visits = tuple(_open_visits(uow, today))
        overview = Overview(
            today=today,
            practice_name=_practice_name(uow),
            clients=uow.clients.count(),
            due=due,
            overdue_days=(today - due.oldest).days if due.oldest else 0,
            soon=counts.soon,
            requests=uow.requests.open(),
            open_visits=tuple(visit for visit in visits if not visit.treatment.waits),
            incomplete=tuple(visit for visit in visits if visit.treatment.waits),
            cases=open_cases(uow),
            backup_age_days=(today - made.date()).days if made else None,
            book_years=due_book_years(uow, session),
            old_requests=due_lines(session, uow, today),
            finding=open_finding(uow),
            take_downs=tasks(uow),
            reviews=uow.holds.to_review(today),
            doubted=None if session.vault.is_demo else doubt_in(uow, session),
            # A print is put together on this computer, and one under way is no half.
            outside=tuple(line for line in outside_lines(uow) if line.kind is not OutputKind.PRINT),
        )
        overview = replace(overview, begun=tuple(begun_forms(uow)), letters=waiting_letters(uow),
                           decide_now=tuple(_decide_now(uow, session, today)), unread_ends=unread_ends(uow),
                           lapsed=tuple(one for one in lapsed_in(session, uow) if one.waits is None))
        return replace(overview, unreadable=tuple(uow.unreadable()))


def _decide_now(uow: UnitOfWork, session: Session, today: date) -> Iterator[ClientRow]:
    """Clients who are old enough to be asked what a parent or guardian decided for them (J-62, J-63)."""
    policy = session.policy(uow)
    ages = {"data_age": policy.data_consent_age, "permission_age": policy.treatment_permission_age}
    for row in uow.consents.decided_by_guardians(today):
        try:
            client = uow.clients.get(row.id)
            court = representatives(uow.clients.guardians(row.id), client.birth_date, today,
                                    age_limit=policy.data_consent_age)
            if not court and asked_anew(uow.consents.of_client(row.id), client.birth_date, today, **ages):
                yield row
        except RowUnreadable as fault:
            uow.leave_out(fault)


def _practice_name(uow: UnitOfWork) -> str:
    try:
        practice = uow.practice.get()
    except RowUnreadable as fault:
        uow.leave_out(fault)
        return ""
    return practice.name if practice else ""


def _open_visits(uow: UnitOfWork, today: date) -> Iterator[OpenVisit]:
    kinds = {kind.id: kind for kind in uow.treatments.types(archived=True)}
    for treatment, client in uow.treatments.open_visits():
        if treatment.type_id in kinds:
            portrait = _portrait(uow, client.id) if treatment.performed_on == today and not treatment.waits else b""
            consents, kind = uow.consents.of_client(client.id), kinds[treatment.type_id]
            yield OpenVisit(shown(treatment, consents, compulsory=kind.wkkgz), kind, client, portrait,
                            left_out(treatment, consents))
        else:
            uow.leave_out(RowMissing("treatments", treatment.id, "type_id", client.id))


def _portrait(uow: UnitOfWork, client_id: ClientId) -> bytes:
    try:
        return shown_portrait(uow, uow.clients.get(client_id))
    except RowUnreadable as fault:
        uow.leave_out(fault)
        return b""
