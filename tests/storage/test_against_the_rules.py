"""What SQL answers quickly is what the rules answer slowly: cards, chart, consent that is missing, and the search."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jindra_desk.application.ports.repositories.clients import ClientFilter
from jindra_desk.application.ports.repositories.retention import RetentionFilter
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.folding import fold
from jindra_desk.domain.base.ids import ConsentId, HoldId, TreatmentId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import Consent, ConsentState, Decision, WithdrawalChannel, state_of
from jindra_desk.domain.consents.consent import ConsentKind as Kind
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.records.record_classes import RecordClass
from jindra_desk.domain.retention.engine import RetentionCard, card_of, compute, figures, stored_form, upcoming
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.treatments.treatment import TreatmentStatus
from jindra_desk.exchange.policy_files import load_floor, load_profile
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.vaults import (
    FACIAL,
    NOW,
    TODAY,
    consent_text,
    given_consent,
    invented_client,
    numbered_id,
    opened_vault,
    performed_visit,
    written,
)

PROFILES = {name: load_profile(name, TODAY) for name in ("praktijk", "kliniek", "sjabloon")}
PROFILES["wgbo"] = PROFILES["praktijk"].with_value("medical_contract", True, load_floor(), TODAY)
DAYS = st.dates(date(2022, 1, 1), date(2028, 12, 31))
QUICK = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[SqlVault]:
    """One vault for all examples of a property; each example writes its clients again."""
    opened = opened_vault(tmp_path)
    written(opened, lambda uow: uow.treatments.save_type(FACIAL))
    written(opened, lambda uow: uow.consents.add_text(consent_text()))
    yield opened
    opened.close()


def _empty(uow: UnitOfWork) -> None:
    for client_id in tuple(uow.clients.ids()):
        uow.erasure.erase(client_id)


FILES = st.lists(st.tuples(
    st.none() | DAYS, DAYS, st.none() | DAYS, st.none() | DAYS, st.booleans(), st.booleans(),
    st.sampled_from(list(TreatmentStatus))), max_size=8)


@given(files=FILES, name=st.sampled_from(sorted(PROFILES)), today=DAYS)
@QUICK
def test_cards_rows_and_chart_are_those_of_the_engine(vault: SqlVault, files: list[tuple[object, ...]], name: str,
                                                      today: date) -> None:
    """J-08, J-21, section 9: on every day, for every profile, with holds, restrictions and visits of all kinds."""
    policy = PROFILES[name]

    def write(uow: UnitOfWork) -> None:
        _empty(uow)
        for number, file in enumerate(files):
            _file(uow, number, *file)  # type: ignore[arg-type]
        for facts in uow.retention.all_facts():
            assert facts == uow.retention.facts(facts.client_id)  # type: ignore[arg-type]
            outcome = compute(facts, policy, today).file
            uow.retention.store(facts.client_id, stored_form(outcome))  # type: ignore[arg-type]

    written(vault, write)
    with vault.reading() as uow:
        rows = {facts.client_id: compute(facts, policy, today).of(RecordClass.CLIENT_FILE)
                for facts in uow.retention.all_facts()}
        counted = uow.retention.counts(today)
        expected = figures(rows.values(), today)
        assert (counted.due, counted.soon, counted.held, counted.running) == tuple(expected)
        assert [tuple(month.__getattribute__(part) for part in ("year", "month", "due", "soon", "later"))
                for month in uow.retention.per_month(today, 24)] == [tuple(month) for month in
                                                                     upcoming(rows.values(), today)]
        for which, card in ((RetentionFilter.DUE, RetentionCard.DUE), (RetentionFilter.SOON, RetentionCard.SOON),
                            (RetentionFilter.HELD, RetentionCard.HELD),
                            (RetentionFilter.RUNNING, RetentionCard.RUNNING)):
            shown = {row.client_id for row in uow.retention.rows(which, today)}
            assert shown == {client for client, row in rows.items() if card_of(row, today) is card}


def _file(uow: UnitOfWork, number: int, treated: date | None, known: date, ended: date | None, longer: date | None,
          held: bool, restricted: bool, status: TreatmentStatus) -> None:
    client = replace(invented_client(number), registered_on=known, last_contact_on=known, changed_on=known,
                     ended_on=ended, keep_longer_until=longer, restricted_since=known if restricted else None)
    uow.clients.add(client)
    if treated is not None:
        uow.treatments.save(replace(performed_visit(client, number, treated), status=status))
        again = performed_visit(client, number, treated - timedelta(days=40))
        uow.treatments.save(replace(again, id=TreatmentId(numbered_id(5000 + number))))
    if held:
        uow.holds.save(Hold(HoldId(numbered_id(number)), client.id, HoldGround.CLAIM, known, known + timedelta(days=9)))


MOMENTS = st.integers(0, 60 * 24 * 90).map(lambda minutes: NOW - timedelta(minutes=minutes))
Drawn = tuple[datetime, Decision, datetime | None]
DECISIONS = st.lists(st.tuples(MOMENTS, st.sampled_from(Decision), st.none() | MOMENTS), max_size=5)


@given(drawn=DECISIONS)
@QUICK
def test_whose_consent_is_missing_is_what_the_rule_says(vault: SqlVault, drawn: list[Drawn]) -> None:
    """J-14, J-34: the filter of the list and the gate of the health block never disagree."""
    client = invented_client(1)
    consents = [_decision(client, number, *one) for number, one in enumerate(drawn)]

    def write(uow: UnitOfWork) -> None:
        _empty(uow)
        uow.clients.add(client)
        uow.treatments.save(performed_visit(client, 1, date(2026, 1, 1)))
        for consent in consents:
            uow.consents.add(consent)

    written(vault, write)
    with vault.reading() as uow:
        listed = uow.clients.search("", which=ClientFilter.CONSENT_MISSING, today=TODAY).total == 1
    assert listed == (state_of(consents, Kind.HEALTH) is not ConsentState.GIVEN)


def _decision(client: Client, number: int, at: datetime, decision: Decision, stopped: datetime | None) -> Consent:
    consent = replace(given_consent(client, number, consent_text(), decision=decision), decided_at=at,
                      id=ConsentId(f"{number}" * 32))
    if stopped is None or decision is Decision.REFUSED:
        return consent
    return consent.withdraw(max(at, stopped), WithdrawalChannel.PHONE)


WORDS = ["Berg", "Bergh", "Özdemir", "Křížová", "Vries", "Aa", "d’Hondt", "IJssel", "ten Cate", "Łuczak", "Smith-Jones"]
GIVEN = ["Anna", "Bo", "Čenek", "Zoë", "Anna-Bo", ""]
PHONES = ["", "+31612345678", "+31687654321", "+3225551234"]
PIECES = [*WORDS, *GIVEN, "06 1234", "5551", "gra", "st", "a", "b", "z"]
PEOPLE = st.lists(st.tuples(
    st.sampled_from(WORDS), st.sampled_from(GIVEN), st.sampled_from(PHONES),
    st.sampled_from(["", "Lange Gracht", "Van Bergstraat"]), st.sampled_from(["", "Vries"]), st.booleans()), max_size=9)
QUERIES = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=3).map(" ".join),
    st.text(alphabet="abzøäř06 -’.1", max_size=8))


@given(people=PEOPLE, query=QUERIES)
@QUICK
def test_the_search_finds_whom_a_plain_walk_finds(vault: SqlVault, people: list[tuple[object, ...]],
                                                  query: str) -> None:
    """K-101, K-65: each typed word begins one of the line, figures stand in the number, restricted ones nowhere."""
    clients = [_person(number, *person) for number, person in enumerate(people)]  # type: ignore[arg-type]

    def write(uow: UnitOfWork) -> None:
        _empty(uow)
        for client in clients:
            uow.clients.add(client)

    written(vault, write)
    with vault.reading() as uow:
        page = uow.clients.search(query, which=ClientFilter.EVERYONE, today=TODAY)
    expected = sorted((client for client in clients if _plainly_fits(client, query)),
                      key=lambda client: (client.name.sort_key, client.id))
    assert [row.id for row in page.rows] == [client.id for client in expected]
    assert page.total == len(expected)


def _person(number: int, surname: str, given_name: str, phone: str, street: str, former: str,
            restricted: bool) -> Client:
    client = invented_client(number, surname=surname, given=given_name, phone=phone, street=street, former=former)
    return replace(client, restricted_since=TODAY if restricted else None)


def _plainly_fits(client: Client, query: str) -> bool:
    if client.restricted_since is not None:
        return False
    typed = query.strip()
    figures_typed = "".join(re.findall(r"\d", typed))
    own = re.sub(r"\D", "", client.phone)
    numbers = [own, "0" + own[2:]] if client.phone.startswith("+31") else [own] if own else []
    if typed and figures_typed and not re.search(r"[^0-9 +\-()/.]", typed):
        return any(figures_typed in number for number in numbers)
    folded = " ".join(fold(part) for part in typed.split())
    parts = re.findall(r"[0-9a-z\x80-\U0010ffff]+", folded)
    if typed and not parts:
        return False
    told = (*client.name.search_words(), client.name.family, client.former_surname, client.address.street)
    words = re.findall(r"[0-9a-z\x80-\U0010ffff]+", " ".join(fold(one) for one in told))
    return all(any(part in number for number in numbers) if part.isdigit()
               else any(word.startswith(part) for word in words) for part in parts)


def test_the_profiles_have_the_start_events_that_are_tried_here() -> None:
    """The property would say little if all profiles began their term at the same event."""
    chosen: list[Policy] = list(PROFILES.values())
    assert len({policy.file_retention_start for policy in chosen}) > 1
