"""Clients: registering, changing, finding them, and who signs for the young ones (J-06, J-07, J-17, K-33, K-101)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from jindra_desk.application.clients.fields import ClientInput, GuardianInput, checked_values, input_of
from jindra_desk.application.clients.search_marks import Mark, mark_anywhere, mark_digits, mark_words
from jindra_desk.application.ports.repositories.clients import ClientFilter, ClientRow
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.credible_day import day_to_note
from jindra_desk.application.session.record_write import record_made, record_write
from jindra_desk.application.session.session import Session
from jindra_desk.application.session.text_gate import require_kept_text, require_phone_text
from jindra_desk.domain.base.dates import age_by
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import ClientId, GuardianId, SubjectId
from jindra_desk.domain.base.shown_text import in_reading_order
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.unlikely_days import BirthAfterVisit
from jindra_desk.domain.clients.client import Client, Guardian, GuardianRelation
from jindra_desk.domain.clients.contact import display_phone, normalise_email, normalise_phone
from jindra_desk.domain.clients.names import PersonName, clean_name
from jindra_desk.domain.records.ownership import BelongsToAnother
from jindra_desk.domain.retention.term_ends import TermState
from jindra_desk.domain.settings.draft import DraftKind
from jindra_desk.domain.treatments.treatment import Treatment
from jindra_desk.domain.vault.audit import ObjectKind, Verb

SHOWN_AT_MOST = 200


class GuardianNameMissing(InvalidInput):
    """A representative is a person with a name (J-62)."""

    title = noop("Vul de naam in van wie er tekent.")


@dataclass(frozen=True, slots=True)
class Registered:
    """A new client's id; `namesakes` is how many others have the same name."""

    client_id: ClientId
    changes: ChangeSet
    namesakes: int = 0


@dataclass(frozen=True, slots=True)
class ClientDetails:
    """What the form with details shows: the fields as typed text, and who signs."""

    client_id: ClientId
    form: ClientInput
    informed_on: date | None
    guardians: tuple[Guardian, ...]
    restricted: bool
    today: date
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class ClientList:
    """An answer to a search: at most `SHOWN_AT_MOST` rows of `total`, and what is needed to show each."""

    query: str
    which: ClientFilter
    rows: Sequence[ClientRow]
    total: int
    today: date
    under_age: int


class Notice(StrEnum):
    """What a row of the list warns of; one at most."""

    NONE = ""
    GUARDIAN_SIGNS = "guardian_signs"
    GOES_SOON = "goes_soon"
    MAY_GO = "may_go"
    OVERDUE = "overdue"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class ListedClient:
    """One row as it is shown; marks are (start, length) in the text they belong to."""

    id: ClientId
    name: str
    name_marks: tuple[Mark, ...]
    initials: str
    privacy_initials: str
    phone: str
    phone_marks: tuple[Mark, ...]
    last_treatment_on: date | None
    age: int | None  # only of clients under the age of permission
    guardian_name: str
    hit_field: str
    hit_text: str
    hit_marks: tuple[Mark, ...]
    notice: Notice
    keep_through: date | None
    born_on: date | None = None  # only beside another of the same name
    town: str = ""  # the same


def register_client(session: Session, typed: ClientInput) -> Registered:
    """Start a file (J-07, K-33): a surname is enough, the rest when it has a purpose.

    Raises the fault of the first field that cannot be kept; it names its field.
    """
    today = session.clock.today()
    with session.vault.unit_of_work() as uow:
        noted_on = day_to_note(uow, today)
        client = Client(
            id=ClientId(session.ids.new_id()), subject=SubjectId(session.ids.new_id()), registered_on=noted_on,
            changed_on=noted_on, last_contact_on=noted_on, informed_on=noted_on, **checked_values(typed, today),
        ).checked(today)
        uow.clients.add(client)
        uow.drafts.remove(DraftKind.NEW_CLIENT, None)
        record_made(session, uow, client)
        alike = uow.clients.search(client.name.display, which=ClientFilter.EVERYONE, today=today)
        others = sum(same_name(row.name, client.name) and row.id != client.id for row in alike.rows)
    return Registered(client.id, ChangeSet.of(Topic.CLIENT, Topic.RETENTION, Topic.DRAFT, client=client.id), others)


def same_name(one: PersonName, other: PersonName) -> bool:
    """Whether both are read as one name, with or without capitals."""
    return one.list_form.casefold() == other.list_form.casefold()


def change_client(session: Session, client_id: ClientId, typed: ClientInput) -> ChangeSet:
    """Keep other details; raise `ClientRestricted` while the file is shut, or the fault of a field."""
    today = session.clock.today()
    with record_write(session, client_id, Verb.CHANGE, ObjectKind.CLIENT, Topic.CLIENT,
                      draft=(DraftKind.CLIENT, ""), of_content=True) as write:
        uow, client = write.uow, write.client
        values = checked_values(typed, today, before=input_of(client))
        if values["birth_date"] != client.birth_date:
            _require_born_before(values["birth_date"], uow.treatments.of_client(client_id))
        if client.informed_on is None:
            values["informed_on"] = today
        uow.clients.save(replace(client, **values).checked(today))
    return write.changes


def _require_born_before(birth_date: date | None, visits: Sequence[Treatment]) -> None:
    """Raise `BirthAfterVisit` when a visit that is kept would lie before the birth."""
    if birth_date is not None and any(visit.performed_on < birth_date for visit in visits):
        raise BirthAfterVisit("birth_date")


def save_guardian(session: Session, client_id: ClientId, typed: GuardianInput,
                  guardian_id: GuardianId | None = None) -> ChangeSet:
    """Note who signs for this client (J-62, K-83), or change what was noted.

    Raises `ClientRestricted`, the fault of a field, or `BelongsToAnother` for who signs for somebody else.
    """
    verb = Verb.CHANGE if guardian_id else Verb.CREATE
    with record_write(session, client_id, verb, ObjectKind.GUARDIAN, Topic.GUARDIAN, draft=(DraftKind.CLIENT, ""),
                      of_content=True) as write:
        uow = write.uow
        if guardian_id is not None and uow.clients.owner_of(guardian_id) != client_id:
            raise BelongsToAnother
        require_kept_text(typed.name, "guardian_name", not_bsn=typed.not_bsn)
        require_phone_text(typed.phone, "guardian_phone", not_bsn=typed.not_bsn)
        name = clean_name(typed.name)
        if not name:
            raise GuardianNameMissing("guardian_name")
        guardian = Guardian(
            guardian_id or GuardianId(session.ids.new_id()), client_id, name, GuardianRelation(typed.relation),
            normalise_phone(typed.phone, "guardian_phone"), normalise_email(typed.email, "guardian_email"),
        )
        uow.clients.save_guardian(guardian)
    return write.changes


def client_details(session: Session, client_id: ClientId) -> ClientDetails:
    """Read the form of a client's details; raises `UnknownClient`."""
    with session.vault.reading() as uow:
        client = uow.clients.get(client_id)
        return ClientDetails(client_id, input_of(client), client.informed_on, uow.clients.guardians(client_id),
                             client.restricted_since is not None, session.clock.today(), client.ended_on)


def count_clients(session: Session) -> int:
    """How many files there are."""
    with session.vault.reading() as uow:
        return uow.clients.count()


def search_clients(session: Session, untrusted_query: str, which: ClientFilter = ClientFilter.EVERYONE) -> ClientList:
    """Instant search over name parts, phone figures, e-mail and street (K-101); an empty query lists everyone."""
    today = session.clock.today()
    with session.vault.reading() as uow:
        age = session.policy(uow).treatment_permission_age
        page = uow.clients.search(untrusted_query, which=which, today=today, limit=SHOWN_AT_MOST, under_age=age)
    return ClientList(untrusted_query, which, page.rows, page.total, today, age)


def describe_row(row: ClientRow, found: ClientList, *, namesake: bool = False) -> ListedClient:
    """Shape one row of an answer for showing; pure, so that a view may do it for visible rows only.

    A `namesake` stands beside another of the same name: what tells them apart is told.
    """
    age = None if row.birth_date is None else age_by(row.birth_date, found.today)
    young = age is not None and age < found.under_age
    phone = display_phone(row.phone)
    query = found.query
    marks = mark_anywhere if row.hit_field == "email" else mark_words
    name, hit = in_reading_order(row.name.list_form), in_reading_order(row.hit_text)
    return ListedClient(
        id=row.id,
        name=name,
        name_marks=mark_words(query, name),
        initials=row.name.avatar_initials,
        privacy_initials=row.name.privacy_initials,
        phone=phone,
        phone_marks=mark_digits(query, phone),
        last_treatment_on=row.last_treatment_on,
        age=age if young else None,
        guardian_name=in_reading_order(row.guardian_name) if young else "",
        hit_field=row.hit_field,
        hit_text=hit,
        hit_marks=marks(query, hit),
        notice=_notice(row, found.today, young=young),
        keep_through=row.keep_through,
        born_on=row.birth_date if namesake else None,
        town=row.town if namesake else "",
    )


def _notice(row: ClientRow, today: date, *, young: bool) -> Notice:
    if row.held:
        return Notice.HELD
    end = row.term.end
    if end is not None:
        state = end.state_on(today)
        if state is TermState.OVERDUE:
            return Notice.OVERDUE
        if state in {TermState.SOON, TermState.AT_RISK}:
            return Notice.GOES_SOON if end.last_day >= today else Notice.MAY_GO
    return Notice.GUARDIAN_SIGNS if young else Notice.NONE
