"""Writes the cast and the crowd into a demo vault, quickly enough for tens of thousands of clients."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from random import Random

from jindra_desk.application.demo.cast import CAST, Member
from jindra_desk.application.demo.crowd import Person, invent
from jindra_desk.application.demo.member import DemoPictures, MemberWriter
from jindra_desk.application.ports import Progress, UnitOfWork
from jindra_desk.application.services import Services
from jindra_desk.application.session import Session
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.bookkeeping import Receipt
from jindra_desk.domain.client import Address, Client
from jindra_desk.domain.dates import add_term
from jindra_desk.domain.ids import ClientId, ReceiptId, SubjectId, TreatmentId
from jindra_desk.domain.names import PersonName
from jindra_desk.domain.treatment import Reaction, Treatment, TreatmentStatus, TreatmentType

BATCH = 1000


@dataclass(frozen=True, slots=True)
class SeededIds:
    """Ids that follow from the seed, so that two runs write the same vault."""

    random: Random

    def new_id(self) -> str:
        """32 hex digits."""
        return f"{self.random.getrandbits(128):032x}"


def fill_demo(session: Session, services: Services, pictures: DemoPictures, clients: int, seed: int,
              progress: Progress | None = None) -> int:
    """Write `clients` invented clients, the cast first; answer how many. Marks the vault as demo for good.

    Whoever calls has made sure that no real client is in the vault.
    """
    with session.vault.reading() as uow:
        there = uow.clients.count()
        kinds = uow.treatments.types()
    random = Random(f"{seed}:{there}")
    session = Session(session.vault, session.clock, SeededIds(random))
    session.vault.mark_demo()
    report = progress or (lambda _done, _total: None)
    cast = CAST[:clients] if there == 0 else ()
    for done, (number, member) in enumerate(enumerate(cast), 1):
        _write_member(session, services, pictures, kinds, member, number)
        report(done, clients)
    written = len(cast)
    while written < clients:
        size = min(BATCH, clients - written)
        _write_batch(session, kinds, random, range(there + written, there + written + size))
        written += size
        report(written, clients)
    return written


def _write_member(session: Session, services: Services, pictures: DemoPictures, kinds: tuple[TreatmentType, ...],
                  member: Member, number: int) -> None:
    with session.vault.unit_of_work() as uow:
        MemberWriter(session, uow, services, pictures, kinds).write(member, number)


def _write_batch(session: Session, kinds: tuple[TreatmentType, ...], random: Random, numbers: range) -> None:
    now = session.clock.now()
    with session.vault.unit_of_work() as uow:
        policy = session.policy(uow)
        next_numbers: dict[int, int] = {}
        for number in numbers:
            person = invent(random, number)
            visits = tuple(_visits(session, random, kinds, now.date()))
            client = _client(session, person, visits, now.date())
            uow.clients.add(client)
            for visit in visits:
                uow.treatments.save(_of(visit, client.id))
            if visits:
                uow.retention.store(client.id, add_term(visits[-1].performed_on, policy.file_retention), held=False)
            else:
                uow.retention.store(client.id, add_term(client.last_contact_on, policy.prospect_term), held=False)
            for visit in visits:
                _receipt(session, uow, next_numbers, client, visit)
        uow.audit.append(Verb.IMPORT, ObjectKind.CLIENT, None, now)


def _client(session: Session, person: Person, visits: tuple[Treatment, ...], today: date) -> Client:
    seen = visits[-1].performed_on if visits else today - timedelta(days=20)
    first = visits[0].performed_on if visits else seen
    return Client(
        id=ClientId(session.ids.new_id()), subject=SubjectId(session.ids.new_id()),
        name=PersonName(surname=person.surname, given=person.given, prefix=person.prefix),
        registered_on=first, changed_on=seen, last_contact_on=seen, informed_on=first,
        birth_date=date(person.birth_year, 1 + len(person.given) % 12, 1 + len(person.email) % 28)
        if person.birth_year else None,
        phone=person.phone, email=person.email,
        address=Address(person.street, person.house_number, "", person.postcode, person.town),
    )


def _visits(session: Session, random: Random, kinds: tuple[TreatmentType, ...], today: date) -> Iterator[Treatment]:
    """Between none and three visits; the last lies up to 23 months back, so that few files are due."""
    if random.random() < 0.04:
        return
    last = random.randrange(5, 700)
    for step in reversed(range(random.randrange(1, 4))):
        kind = random.choice(kinds)
        yield Treatment(
            id=TreatmentId(session.ids.new_id()), client_id=ClientId(""), type_id=kind.id,
            performed_on=today - timedelta(days=last + 35 * step), performed_at=time(9 + random.randrange(8), 0),
            status=TreatmentStatus.PERFORMED, zones=("face",), done="Reiniging en behandeling.",
            particulars="Geen bijzonderheden.", reaction=Reaction.NONE, result="Rustige huid.",
            attention="Zon vermijden.", amount_cents=5500 + 500 * random.randrange(8),
        )


def _of(visit: Treatment, client_id: ClientId) -> Treatment:
    return replace(visit, client_id=client_id)


def _receipt(session: Session, uow: UnitOfWork, next_numbers: dict[int, int], client: Client, visit: Treatment) -> None:
    year = visit.performed_on.year
    number = next_numbers.get(year) or uow.receipts.next_number(year)
    next_numbers[year] = number + 1
    uow.receipts.add(Receipt(ReceiptId(session.ids.new_id()), number, year, visit.performed_on, client.name.bookkeeping,
                             "Behandeling", visit.amount_cents or 0), client.id)

