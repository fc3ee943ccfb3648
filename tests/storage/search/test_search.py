"""Instant search: words in any order, accents ignored, digits anywhere, Dutch name order (K-101)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jindra_desk.application.ports.repositories.clients import ClientFilter, ListedClients
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.folding import fold
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, Decision, WithdrawalChannel
from jindra_desk.storage.search import index as client_index_module
from jindra_desk.storage.search.index import VERSION, phone_digits
from jindra_desk.storage.search.search import parse_query
from jindra_desk.storage.vault.store import SqlVaultStore
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import (
    FACIAL,
    NOW,
    TODAY,
    add_clients,
    consent_text,
    database_of,
    given_consent,
    invented_client,
    opened_vault,
    performed_visit,
    template_key,
    written,
)

PEOPLE = (
    invented_client(1, surname="van den Berg", given="Anouk", phone="+31612345678", email="anouk@voorbeeld.nl"),
    invented_client(2, surname="van der Berg", given="Joëlle", phone="+31687654321", street="Lange Gracht"),
    invented_client(3, surname="Křížová", given="Jana", former="de Vries", email="jana.k@kapsalon-knip.nl"),
    invented_client(4, surname="de Groot", given="Anna", phone="+3225551234", email="anna@gmail.com"),
    invented_client(5, surname="’t Hart", given="Bo"),
    invented_client(6, surname="Bergh", given="Zoë", birth=date(2012, 1, 1)),
    invented_client(7, surname="d’Hondt", given="Ab", birth=date(1980, 1, 1)),
)


def found(vault: SqlVault, query: str, which: ClientFilter = ClientFilter.EVERYONE, **options: int) -> ListedClients:
    with vault.reading() as uow:
        return uow.clients.search(query, which=which, today=TODAY, **options)


def names(page: ListedClients) -> list[str]:
    return [row.name.list_form for row in page.rows]


@pytest.fixture
def people(vault: SqlVault) -> SqlVault:
    add_clients(vault, *PEOPLE)
    return vault


BERGEN = ["Berg, Anouk van den", "Berg, Joëlle van der"]


@pytest.mark.parametrize(("query", "expected"), [
    ("vd berg", BERGEN), ("v.d. Berg", BERGEN), ("v/d berg", BERGEN), ("berg vd", BERGEN), ("BERG V", BERGEN),
    ("joelle", BERGEN[1:]), ("Joë ber", BERGEN[1:]), ("van den berg", BERGEN[:1]), ("krizova", ["Křížová, Jana"]),
    ("KŘÍ", ["Křížová, Jana"]), ("vries", ["Křížová, Jana"]), ("hart", ["Hart, Bo ’t"]), ("dhondt", ["Hondt, Ab d’"]),
    ("hondt", ["Hondt, Ab d’"]),
    ("4567", BERGEN[:1]), ("06 1234", BERGEN[:1]), ("06-12345678", BERGEN[:1]), ("+31 6 1234", BERGEN[:1]),
    ("5551", ["Groot, Anna de"]), ("654321", BERGEN[1:]),
    ("anouk@", BERGEN[:1]), ("@voorbeeld", BERGEN[:1]), ("ANNA@GMAIL.COM", ["Groot, Anna de"]),
    ("kapsalon", ["Křížová, Jana"]), ("gracht", BERGEN[1:]), ("lange g", BERGEN[1:]), ("berg 4567", BERGEN[:1]),
    ("gmail", []), ("xyz", []), ("berg xyz", []), ("!!!", []), ("berg\x00", [*BERGEN, "Bergh, Zoë"]),
    ('"; DROP TABLE clients; --', []), ("ber* OR a", []),
])
def test_queries(people: SqlVault, query: str, expected: list[str]) -> None:
    page = found(people, query)
    assert names(page) == expected
    assert page.total == len(expected)


def test_the_whole_list_stands_in_dutch_name_order(people: SqlVault) -> None:
    """Prefixes do not count; Berg before Bergh; law.md section 10."""
    everyone = names(found(people, "  "))
    assert everyone == [*BERGEN, "Bergh, Zoë", "Groot, Anna de", "Hart, Bo ’t", "Hondt, Ab d’", "Křížová, Jana"]


@pytest.mark.parametrize(("query", "field", "text"), [
    ("anouk", "", ""), ("vries", "former_surname", "de Vries"), ("gracht", "street", "Lange Gracht"),
    ("kapsalon", "email", "jana.k@kapsalon-knip.nl"), ("654321", "phone", "+31687654321"),
    ("anouk@v", "email", "anouk@voorbeeld.nl"), ("jana vries", "former_surname", "de Vries"),
])
def test_a_hit_outside_the_name_is_explained(people: SqlVault, query: str, field: str, text: str) -> None:
    row, = found(people, query).rows
    assert (row.hit_field, row.hit_text) == (field, text)


def test_the_total_counts_beyond_the_limit(people: SqlVault) -> None:
    for query, total in (("", 7), ("b", 4), ("06", 2)):
        page = found(people, query, limit=2)
        assert (len(page.rows), page.total) == (2, total), query


def test_restricted_clients_are_in_no_list(people: SqlVault) -> None:
    """K-65."""
    anouk = PEOPLE[0]
    written(people, lambda uow: uow.clients.save(replace(anouk, changed_on=TODAY, restricted_since=TODAY)))
    assert names(found(people, "berg")) == ["Berg, Joëlle van der", "Bergh, Zoë"]
    assert found(people, "").total == 6
    assert found(people, "4567").total == 0
    written(people, lambda uow: uow.clients.save(anouk))
    assert found(people, "4567").total == 1


def test_a_changed_name_moves_in_the_list_and_the_old_words_go(people: SqlVault) -> None:
    moved = invented_client(1, surname="Zwart", given="Anouk")
    written(people, lambda uow: uow.clients.save(moved))
    assert names(found(people, ""))[-1] == "Zwart, Anouk"
    assert found(people, "vd berg").total == 1
    assert found(people, "anouk").total == 1
    assert found(people, "4567").total == 0


def test_search_inside_a_unit_of_work_sees_what_it_wrote(people: SqlVault) -> None:
    def write(uow: UnitOfWork) -> None:
        uow.clients.add(invented_client(50, surname="Nieuwkomer", given="Els"))
        assert uow.clients.search("nieuw", which=ClientFilter.EVERYONE, today=TODAY).total == 1
        uow.erasure.erase(PEOPLE[0].id)
        assert uow.clients.search("anouk", which=ClientFilter.EVERYONE, today=TODAY).total == 0

    written(people, write)
    assert found(people, "nieuw").total == 1


def test_filters(people: SqlVault) -> None:
    treated, signed, refused = PEOPLE[0], PEOPLE[1], PEOPLE[3]
    text = consent_text(ConsentKind.HEALTH)

    def write(uow: UnitOfWork) -> None:
        uow.treatments.save_type(FACIAL)
        uow.consents.add_text(text)
        for number, client in enumerate((treated, signed, refused)):
            uow.treatments.save(performed_visit(client, number, date(2026, 1, 1)))
        uow.consents.add(given_consent(signed, 10, text))
        uow.consents.add(given_consent(refused, 11, text, decision=Decision.REFUSED))

    written(people, write)
    assert names(found(people, "", ClientFilter.UNDER_AGE)) == ["Bergh, Zoë"]
    assert names(found(people, "", ClientFilter.UNDER_AGE, under_age=14)) == []
    missing = ["Berg, Anouk van den", "Groot, Anna de"]
    assert names(found(people, "", ClientFilter.CONSENT_MISSING)) == missing
    assert found(people, "", ClientFilter.PROSPECT).total == 4
    assert names(found(people, "ber", ClientFilter.PROSPECT)) == ["Bergh, Zoë"]
    assert found(people, "0612", ClientFilter.PROSPECT).total == 0
    with people.reading() as uow:
        consent = uow.consents.of_client(signed.id)[0]
    written(people, lambda uow: uow.consents.save(consent.withdraw(NOW, WithdrawalChannel.PHONE)))
    assert names(found(people, "", ClientFilter.CONSENT_MISSING)) == [missing[0], "Berg, Joëlle van der", missing[1]]
    relaxing = FACIAL.__class__(id=FACIAL.id, name=FACIAL.name, wkkgz=False, visible_result=False)
    written(people, lambda uow: uow.treatments.save_type(relaxing))
    assert found(people, "", ClientFilter.CONSENT_MISSING).total == 0


def test_phone_digits_as_dialled_here_and_from_abroad() -> None:
    assert phone_digits("+31612345678") == "0612345678 31612345678"
    assert phone_digits("+3225551234") == "3225551234"
    assert phone_digits("") == ""


@given(st.text(max_size=300))
def test_any_query_can_be_taken_apart(untrusted: str) -> None:
    query = parse_query(untrusted)
    assert all(word and word == fold(word) for word in query.words)
    assert all(digits.isdigit() for digits in query.digits)


@given(untrusted=st.text(max_size=30))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_query_is_answered(people: SqlVault, untrusted: str) -> None:
    page = found(people, untrusted)
    assert page.total >= len(page.rows)


def expected_order(clients: list[Client]) -> list[str]:
    return [str(client.id) for client in sorted(clients, key=lambda client: (client.name.sort_key, client.id))]


surnames = st.sampled_from(["Berg", "van Berg", "Bergh", "Aa", "Zz", "Öz", "de Vries", "Vries", "IJssel", "ten Cate"])


@given(st.lists(st.tuples(st.integers(1, 12), surnames, st.sampled_from(["Anna", "Bo", "Čenek", ""])), max_size=25))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_order_holds_after_any_changes(tmp_path_factory: pytest.TempPathFactory,
                                           changes: list[tuple[int, str, str]]) -> None:
    vault = opened_vault(tmp_path_factory.mktemp("order"))
    living: dict[int, Client] = {}
    for number, surname, given_name in changes:
        client = invented_client(number, surname=surname, given=given_name)
        if number in living and surname == "Zz":
            written(vault, lambda uow, client=client: uow.erasure.erase(client.id))  # type: ignore[misc]
            del living[number]
            continue
        save = "save" if number in living else "add"
        written(vault, lambda uow, client=client, save=save: getattr(uow.clients, save)(client))  # type: ignore[misc]
        living[number] = client
    page = found(vault, "")
    assert [str(row.id) for row in page.rows] == expected_order(list(living.values()))
    for client in living.values():
        hits = found(vault, client.name.surname)
        assert client.id in {row.id for row in hits.rows}
        hit_ids = {row.id for row in hits.rows}
        assert [str(row.id) for row in hits.rows] == expected_order(
            [hit for hit in living.values() if hit.id in hit_ids])
    vault.close()


def test_when_no_room_is_left_between_neighbours_all_are_numbered_anew(vault: SqlVault,
                                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_index_module, "_STEP", 2)
    clients = [invented_client(number, surname=f"N{'abcdefghijklmnop'[number]}") for number in range(16)]
    for client in sorted(clients, key=lambda client: client.id):
        add_clients(vault, client)
    assert [str(row.id) for row in found(vault, "").rows] == expected_order(clients)
    assert found(vault, "n").total == 16


def test_an_index_of_another_version_is_rebuilt_at_opening(people: SqlVault) -> None:
    database_of(people).execute("UPDATE search_state SET version = 0")
    database_of(people).execute("DELETE FROM client_words")
    people.close()
    again = SqlVaultStore().open(people.path, template_key())
    assert found(again, "vd berg").total == 2
    assert database_of(again).value("SELECT version FROM search_state") == VERSION
    again.close()


def test_many_at_once_are_indexed_in_one_go(vault: SqlVault) -> None:
    add_clients(vault, *(invented_client(number, surname=f"Massa{number}") for number in range(1200)))
    assert found(vault, "massa").total == 1200
    assert len(found(vault, "massa").rows) == 200
