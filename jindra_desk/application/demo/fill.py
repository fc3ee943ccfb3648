"""Writes the cast and the crowd into a demo vault, quickly enough for tens of thousands of clients."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from random import Random

from jindra_desk.application.business.outside_services import answer_outside, read_outside
from jindra_desk.application.demo.cast import CAST, Member
from jindra_desk.application.demo.crowd import InventedPerson, invent
from jindra_desk.application.demo.member import DemoPictures, MemberWriter
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.retention.dashboard import note_terms
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import days_after
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import ClientId, ReceiptId, SubjectId, TreatmentId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.business.outside_services import Outside, OutsideAnswer, OutsideServices
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.clients.client import Address, Client
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.retention.engine import RetentionFacts, compute, stored_form
from jindra_desk.domain.treatments.treatment import ProductUse, Reaction, Treatment, TreatmentStatus, TreatmentType
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_SERUM = ProductUse("Hyaluronserum 2%", "HS-2608-14", "03-2027")
_OUTSIDE = OutsideServices({
    Outside.MAIL: OutsideAnswer("Postvak Voorbeeld", within_eu=True),
    Outside.WHATSAPP: OutsideAnswer("WhatsApp"),
    Outside.WEBSITE: OutsideAnswer(),
    Outside.BOOKKEEPER: OutsideAnswer("Administratiekantoor Voorbeeld", within_eu=True),
    Outside.BACKUPS: OutsideAnswer("een stick in de kluis thuis", within_eu=True),
})
"""Who works for the invented practice."""
REPORT_EVERY = 500
_FIRST_FACE = 13
"""Seeds of drawn faces start here: the first one fits a woman of 34."""


class RealClients(RuleRefusal):
    """Invented clients never mix with real ones."""

    rule = "demo-data"
    title = noop("Deze kluis heeft echte cliënten.")
    cause = noop("Er is niets veranderd.")
    next_step = noop("Maak voor voorbeelden een eigen kluis met «jindra-desk init».")


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

    Only where no real client is or was; else raises `RealClients`.
    """
    with session.vault.reading() as uow:
        there = uow.clients.count()
        used = there or uow.ledger.count() or next(uow.receipts.all(), None) is not None
        if used and not session.vault.is_demo:
            raise RealClients
        kinds = uow.treatments.types()
    random = Random(f"{seed}:{there}")
    session = replace(session, ids=SeededIds(random))
    if not session.vault.is_demo:
        with session.vault.unit_of_work() as uow:
            uow.practice.mark_demo()
            uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    if read_outside(session) is None:
        answer_outside(session, _OUTSIDE)
    report = progress or (lambda _done, _total: None)
    cast = CAST[:clients] if there == 0 else ()
    for done, (number, member) in enumerate(enumerate(cast), 1):
        _write_member(session, services, pictures, kinds, member, _FIRST_FACE + number)
        report(done, clients)
    if clients > len(cast):
        with session.vault.unit_of_work() as uow:
            # One transaction for the whole crowd: the search index is then built once, at its end.
            CrowdWriter(session, uow, kinds, random).write(there + len(cast), clients - len(cast), len(cast), report)
    return clients


def _write_member(session: Session, services: Services, pictures: DemoPictures, kinds: tuple[TreatmentType, ...],
                  member: Member, number: int) -> None:
    with session.vault.unit_of_work() as uow:
        MemberWriter(session, uow, services, pictures, kinds).write(member, number)


class CrowdWriter:
    """Writes people by the thousand inside one unit of work: a card, up to three visits, a receipt for each."""

    def __init__(self, session: Session, uow: UnitOfWork, kinds: tuple[TreatmentType, ...], random: Random) -> None:
        self._session = session
        self._uow = uow
        self._kinds = kinds
        self._wkkgz = frozenset(kind.id for kind in kinds if kind.wkkgz)
        self._random = random
        self._policy = session.policy(uow)
        self._today = session.clock.today()
        self._next_numbers: dict[int, int] = {}

    def write(self, first: int, count: int, before: int, report: Progress) -> None:
        """Write `count` people, numbered from `first`; `before` were written already."""
        for step, number in enumerate(range(first, first + count), 1):
            self._write_person(invent(self._random, number))
            if step % REPORT_EVERY == 0 or step == count:
                report(before + step, before + count)
        note_terms(self._uow)
        self._uow.audit.append(Verb.IMPORT, ObjectKind.CLIENT, None, self._session.clock.now())

    def _write_person(self, person: InventedPerson) -> None:
        client_id = ClientId(self._session.ids.new_id())
        visits = tuple(_visits(self._session, client_id, self._random, self._kinds, self._today))
        client = _client(self._session, client_id, person, visits, self._today)
        self._uow.clients.add(client)
        for visit in visits:
            self._uow.treatments.save(visit)
        for visit in visits:
            self._write_receipt(client, visit)
        file = compute(self._facts(client, visits), self._policy, self._today).file
        self._uow.retention.store(client.id, stored_form(file))

    def _facts(self, client: Client, visits: tuple[Treatment, ...]) -> RetentionFacts:
        return RetentionFacts(
            client_id=client.id, registered_on=client.registered_on, last_change_on=client.changed_on,
            last_contact_on=client.last_contact_on,
            last_treatment_on=visits[-1].performed_on if visits else None,
            receipts=tuple(visit.performed_on for visit in visits),
            compulsory_record=any(visit.type_id in self._wkkgz for visit in visits))

    def _write_receipt(self, client: Client, visit: Treatment) -> None:
        year = visit.performed_on.year
        number = self._next_numbers.get(year) or self._uow.receipts.next_number(year)
        self._next_numbers[year] = number + 1
        self._uow.receipts.add(
            Receipt(ReceiptId(self._session.ids.new_id()), number, year, visit.performed_on, client.name.bookkeeping,
                    "Behandeling", visit.amount_cents or 0), client.id)


def _client(session: Session, client_id: ClientId, person: InventedPerson, visits: tuple[Treatment, ...],
            today: date) -> Client:
    seen = visits[-1].performed_on if visits else days_after(today, -20)
    first = visits[0].performed_on if visits else seen
    return Client(
        id=client_id, subject=SubjectId(session.ids.new_id()),
        name=PersonName(surname=person.surname, given=person.given, prefix=person.prefix),
        registered_on=first, changed_on=seen, last_contact_on=seen, informed_on=first,
        birth_date=date(person.birth_year, 1 + len(person.given) % 12, 1 + len(person.email) % 28)
        if person.birth_year else None,
        phone=person.phone, email=person.email,
        address=Address(person.street, person.house_number, "", person.postcode, person.town),
    )


def _visits(session: Session, client_id: ClientId, random: Random, kinds: tuple[TreatmentType, ...],
            today: date) -> Iterator[Treatment]:
    """Between none and three visits; the last lies up to 23 months back, so that few files are due."""
    if random.random() < 0.04:
        return
    last = random.randrange(5, 700)
    for step in reversed(range(random.randrange(1, 4))):
        kind = random.choice(kinds)
        yield Treatment(
            id=TreatmentId(session.ids.new_id()), client_id=client_id, type_id=kind.id,
            performed_on=days_after(today, -last - 35 * step), performed_at=time(9 + random.randrange(8), 0),
            status=TreatmentStatus.PERFORMED, zones=("face",), done="Reiniging en behandeling.",
            particulars="Geen bijzonderheden.", reaction=Reaction.NONE, result="Rustige huid.",
            attention="Zon vermijden.", device="LED-masker" if kind.wkkgz else "",
            device_settings="tien minuten" if kind.wkkgz else "",
            products=(_SERUM,) if kind.wkkgz else (),
            amount_cents=5500 + 500 * random.randrange(8),
        )
