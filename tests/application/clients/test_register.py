"""Registering, changing and finding clients (J-06, J-07, J-17, K-33, K-101 to K-107)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.application.clients.fields import (
    ClientInput,
    DateUnreadable,
    GuardianInput,
    NotInformed,
    input_of,
)
from jindra_desk.application.clients.register import (
    ClientList,
    GuardianNameMissing,
    Notice,
    change_client,
    client_details,
    count_clients,
    describe_row,
    register_client,
    save_guardian,
    search_clients,
)
from jindra_desk.application.ports.repositories.clients import ClientFilter, ClientRow
from jindra_desk.application.session.changes import Topic
from jindra_desk.application.session.drafts import save_draft
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import InvalidInput, UnknownClient
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.clients.client import (
    BirthDateInFuture,
    Channel,
    ClientRestricted,
    GuardianRelation,
    PhotoPreference,
)
from jindra_desk.domain.clients.contact import EmailInvalid, PhoneInvalid, PostcodeInvalid
from jindra_desk.domain.clients.names import PersonName, SurnameMissing
from jindra_desk.domain.guards.findings import BsnFound
from jindra_desk.domain.retention.engine import StoredTerm
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from tests.support.practice_desk import write
from tests.support.vaults import NOW, TODAY

WHOLE = ClientInput(
    surname="van den Berg", given="Anouk", initials="A.M.", former_surname="Visser", birth_date="12-03-1992",
    phone="0612345678", email="Anouk@Linde.NL", street="Dorpsstraat", house_number="12 a", postcode="1234ab",
    town="Utrecht", channel=Channel.WHATSAPP, photo_preference=PhotoPreference.OWN, notes="Komt liever ’s ochtends.",
    informed=True, paper_file=True,
)


@pytest.mark.req("J-07")
def test_j07_a_surname_is_enough(session: Session) -> None:
    registered = register_client(session, ClientInput(surname="Smits", informed=True))
    with session.vault.reading() as uow:
        client = uow.clients.get(registered.client_id)
    assert client.name == PersonName(surname="Smits")
    assert client.informed_on == TODAY
    assert client.birth_date is None
    assert registered.changes.touches(Topic.CLIENT, client=registered.client_id)


@pytest.mark.req("J-17")
def test_j17_every_field_comes_back_as_it_was_typed(session: Session) -> None:
    client_id = register_client(session, WHOLE).client_id
    form = client_details(session, client_id).form
    assert form == replace(WHOLE, phone="06 1234 5678", email="Anouk@linde.nl", house_number="12 A", postcode="1234 AB")
    with session.vault.reading() as uow:
        assert uow.clients.get(client_id).phone == "+31612345678"


@pytest.mark.parametrize(("surname", "prefix", "core", "typed"), [
    ("Van den Berg", "van den", "Berg", "van den Berg"),
    ("d'Hondt", "d’", "Hondt", "d’Hondt"),
])
def test_k101_prefixes_are_split_and_shown_again(session: Session, surname: str, prefix: str, core: str,
                                                 typed: str) -> None:
    client_id = register_client(session, ClientInput(surname=surname, informed=True)).client_id
    with session.vault.reading() as uow:
        client = uow.clients.get(client_id)
    assert (client.name.prefix, client.name.surname) == (prefix, core)
    assert input_of(client).surname == typed


@pytest.mark.req("K-33", "K-103")
@pytest.mark.parametrize(("change", "error", "field"), [
    ({"surname": " "}, SurnameMissing, "surname"),
    ({"informed": False}, NotInformed, "informed"),
    ({"birth_date": "31-02-2000"}, DateUnreadable, "birth_date"),
    ({"birth_date": "22-11-2026"}, BirthDateInFuture, "birth_date"),
    ({"phone": "06"}, PhoneInvalid, "phone"),
    ({"email": "a@"}, EmailInvalid, "email"),
    ({"postcode": "0123 AB"}, PostcodeInvalid, "postcode"),
    ({"notes": "BSN 123456782"}, BsnFound, "notes"),
    ({"phone": "123456782"}, BsnFound, "phone"),
])
def test_k33_k103_k105_to_k107_j61_a_fault_names_its_field(session: Session, change: dict[str, object],
                                                          error: type[InvalidInput], field: str) -> None:
    with pytest.raises(error) as caught:
        register_client(session, replace(WHOLE, **change))  # type: ignore[arg-type]
    assert caught.value.field == field
    assert count_clients(session) == 0


def test_j61_a_number_declared_no_bsn_is_kept_and_not_asked_again(session: Session) -> None:
    typed = ClientInput(surname="Smits", notes="Artikel 123456782", informed=True, not_bsn=frozenset({"notes"}))
    client_id = register_client(session, typed).client_id
    change_client(session, client_id, replace(typed, town="Utrecht", not_bsn=frozenset()))
    with pytest.raises(BsnFound):
        change_client(session, client_id, replace(typed, notes="Anders 111222333", not_bsn=frozenset()))


def test_k03_a_change_writes_one_audit_row_and_drops_the_draft(session: Session) -> None:
    client_id = register_client(session, WHOLE).client_id
    save_draft(session, Draft(DraftKind.CLIENT, client_id, "", {"details": {}}, NOW))
    changes = change_client(session, client_id, replace(WHOLE, town="Breda"))
    with session.vault.reading() as uow:
        client = uow.clients.get(client_id)
        rows = [entry for entry in uow.audit.of_subject(client.subject) if entry.object_kind is ObjectKind.CLIENT]
        assert uow.drafts.find(DraftKind.CLIENT, client_id) is None
    assert [entry.verb for entry in rows] == [Verb.CREATE, Verb.CHANGE]
    assert client.address.town == "Breda"
    assert changes.touches(Topic.DRAFT, client=client_id)


@pytest.mark.req("C-55")
def test_c55_a_new_client_has_a_last_day_at_once(session: Session) -> None:
    """A prospect goes three months after the last contact by default."""
    register_client(session, WHOLE)
    (row,) = search_clients(session, "").rows
    assert row.keep_through == date(2027, 2, 21)


@pytest.mark.req("K-65")
def test_k65_a_restricted_file_is_not_worked_in(session: Session) -> None:
    client_id = register_client(session, WHOLE).client_id
    with session.vault.reading() as uow:
        client = uow.clients.get(client_id)
    write(session, lambda uow: uow.clients.save(replace(client, restricted_since=TODAY)))
    with pytest.raises(ClientRestricted):
        change_client(session, client_id, WHOLE)
    with pytest.raises(ClientRestricted):
        save_guardian(session, client_id, GuardianInput("Marit", GuardianRelation.PARENT))
    assert search_clients(session, "").total == 0


def test_k83_a_guardian_is_kept_and_changed(session: Session) -> None:
    client_id = register_client(session, WHOLE).client_id
    save_guardian(session, client_id, GuardianInput("  Marit  Visser", GuardianRelation.GUARDIAN, "0612345678"))
    (guardian,) = client_details(session, client_id).guardians
    assert (guardian.name, guardian.relation, guardian.phone) == (
        "Marit Visser", GuardianRelation.GUARDIAN, "+31612345678")
    save_guardian(session, client_id, GuardianInput("Marit de Wit", GuardianRelation.PARENT), guardian.id)
    assert [found.name for found in client_details(session, client_id).guardians] == ["Marit de Wit"]


@pytest.mark.parametrize(("typed", "error", "field"), [
    (GuardianInput(" ", GuardianRelation.PARENT), GuardianNameMissing, "guardian_name"),
    (GuardianInput("Marit", GuardianRelation.PARENT, "06"), PhoneInvalid, "guardian_phone"),
    (GuardianInput("Marit", GuardianRelation.PARENT, "123456782"), BsnFound, "guardian_phone"),
    (GuardianInput("Marit", GuardianRelation.PARENT, "", "a@"), EmailInvalid, "guardian_email"),
])
def test_k83_a_guardians_fault_names_its_field(session: Session, typed: GuardianInput, error: type[InvalidInput],
                                               field: str) -> None:
    client_id = register_client(session, WHOLE).client_id
    with pytest.raises(error) as caught:
        save_guardian(session, client_id, typed)
    assert caught.value.field == field


def test_an_unknown_client_is_said_to_be_unknown(session: Session) -> None:
    with pytest.raises(UnknownClient):
        client_details(session, ClientId("0" * 32))


@pytest.mark.req("K-101")
def test_k101_search_finds_and_marks(session: Session) -> None:
    people = (("Anouk", "van den Berg", "0653104482"), ("Šárka", "Křížová", ""), ("Bo", "Smits", ""))
    for given, surname, phone in people:
        register_client(session, ClientInput(surname=surname, given=given, phone=phone, informed=True))
    found = search_clients(session, "krizova")
    assert [row.name.surname for row in found.rows] == ["Křížová"]
    assert describe_row(found.rows[0], found).name_marks == ((0, 7),)
    found = search_clients(session, "4482")
    described = describe_row(found.rows[0], found)
    assert described.phone == "06 5310 4482"
    assert described.phone_marks == ((8, 4),)
    assert [row.name.surname for row in search_clients(session, "").rows] == ["Berg", "Křížová", "Smits"]


def test_k101_filters_narrow_the_list(session: Session) -> None:
    register_client(session, ClientInput(surname="Jong", birth_date="14-02-2011", informed=True))
    register_client(session, ClientInput(surname="Oud", birth_date="14-02-1981", informed=True))
    assert [row.name.surname for row in search_clients(session, "", ClientFilter.UNDER_AGE).rows] == ["Jong"]
    assert search_clients(session, "", ClientFilter.PROSPECT).total == 2
    assert search_clients(session, "", ClientFilter.CONSENT_MISSING).total == 0


def _row(*, days: int | None = None, held: bool = False, birth: date | None = None,
         at_least: bool = False) -> ClientRow:
    last = None if days is None else TODAY + timedelta(days=days)
    return ClientRow(ClientId("1" * 32), PersonName("Berg"), "", birth, None,
                     StoredTerm(last, at_least=at_least, held=held), False, "Marit")


@pytest.mark.parametrize(("row", "notice"), [
    (_row(), Notice.NONE),
    (_row(days=31), Notice.NONE),
    (_row(days=30), Notice.GOES_SOON),
    (_row(days=0), Notice.GOES_SOON),
    (_row(days=-1), Notice.OVERDUE),
    (_row(days=-1, held=True), Notice.HELD),
    (_row(days=0, at_least=True), Notice.NONE),
    (_row(days=-1, at_least=True), Notice.MAY_GO),
    (_row(days=-30, at_least=True), Notice.MAY_GO),
    (_row(days=-31, at_least=True), Notice.OVERDUE),
    (_row(birth=date(2011, 2, 14)), Notice.GUARDIAN_SIGNS),
    (_row(birth=date(2010, 11, 21)), Notice.NONE),
])
def test_a16_j62_a_row_warns_of_one_thing(row: ClientRow, notice: Notice) -> None:
    found = ClientList("", ClientFilter.EVERYONE, (row,), 1, TODAY, 16)
    assert describe_row(row, found).notice is notice


def test_a_guardian_is_named_only_for_the_young() -> None:
    grown, young = _row(birth=date(1990, 1, 1)), _row(birth=date(2012, 2, 29))
    found = ClientList("", ClientFilter.EVERYONE, (grown, young), 2, TODAY, 16)
    assert describe_row(grown, found).guardian_name == ""
    assert (describe_row(young, found).guardian_name, describe_row(young, found).age) == ("Marit", 14)


def test_who_has_the_name_of_another_is_said_when_the_client_is_registered(session: Session) -> None:
    first = register_client(session, ClientInput(surname="Novák", given="Éva", informed=True))
    assert first.namesakes == 0
    other = register_client(session, ClientInput(surname="Novák", given="Eva", informed=True))
    assert other.namesakes == 0, "that is another name"
    second = register_client(session, ClientInput(surname="NOVÁK", given="Éva", informed=True))
    assert second.namesakes == 1
