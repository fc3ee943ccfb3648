"""Each sentence on the cover says what is so for this one file (J-12, J-19, AVG 15): held against vault and policy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.handout.cover_words import CoverFacts, cover_page
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.ports.documents import CoverPage, Shown
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.handout.disclosure import DisclosureState, RecipientType
from jindra_desk.domain.handout.spoken_to import SpokenTo
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.rights.request import RequestKind
from tests.support.practice_desk import OUTSIDE
from tests.support.sessions import canary_client
from tests.support.vaults import TODAY


@pytest.fixture
def known(session: Session) -> tuple[ClientFile, CoverFacts]:
    """The file of a client with something of everything, and no hold on it."""
    client, _ = canary_client(session, treated_on=TODAY - timedelta(days=100))
    with session.vault.reading() as uow:
        file = collect_client_file(uow, client.id)
        retention = replace(uow.retention.facts(client.id), holds=(), restricted=False, keep_longer_until=None)
        return file, CoverFacts(session.policy(uow), retention, OUTSIDE, TODAY, SpokenTo())


def said(shown: Shown) -> str:
    return shown.render() if isinstance(shown, Text) else str(shown)


def row(page: CoverPage, data: str) -> str:
    """What the purpose of that kind of data says: why, ground and term."""
    found = next(one for one in page.purposes if said(one.data) == data)
    return " | ".join(said(part) for part in (found.why, found.ground, found.kept))


def named(page: CoverPage) -> set[str]:
    return {said(one.data) for one in page.purposes}


def whole(page: CoverPage) -> str:
    parts = [*page.lead, *(row.value for row in (*page.flow, *page.rights)), page.asking, *page.complaint]
    return " ".join(map(said, parts)) + " ".join(row(page, name) for name in sorted(named(page)))


@pytest.mark.req("J-19", "J-21")
def test_the_term_says_its_rule_and_its_day(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    last = facts.retention.last_treatment_on
    assert last is not None
    assert "2 jaar na de laatste behandeling: nu tot en met" in row(cover_page(file, facts), "Contactgegevens")
    never = replace(facts, retention=replace(facts.retention, last_treatment_on=None,
                                                   last_contact_on=TODAY))
    assert "na het laatste contact: nu tot en met" in row(cover_page(file, never), "Contactgegevens")
    over = replace(facts, made_on=last + timedelta(days=800))
    assert "die dag is voorbij en het dossier wordt vernietigd" in row(cover_page(file, over), "Contactgegevens")
    assert "ingetrokken" not in row(cover_page(file, over), "Foto’s")
    assert "of tot de toestemming is ingetrokken" in row(cover_page(file, facts), "Foto’s")


@pytest.mark.req("A-11")
def test_a_held_file_stays_as_long_as_it_is_held_and_a_withdrawal_takes_nothing(
        known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    hold = Hold(HoldId("1" * 32), ClientId(facts.retention.client_id), HoldGround.COMPLAINT, TODAY,
                TODAY + timedelta(days=90))
    held = cover_page(file, replace(facts, retention=replace(facts.retention, holds=(hold,))))
    assert "zolang het dossier is vastgehouden (klacht loopt); daarna 2 jaar na" in row(held, "Contactgegevens")
    assert "ingetrokken" not in row(held, "Foto’s")
    shut = cover_page(file, replace(facts, retention=replace(facts.retention, restricted=True)))
    assert "zolang het dossier is afgeschermd" in row(shut, "Contactgegevens")


def test_a_minimum_a_wish_and_a_signed_term_are_named_as_what_they_are(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    wgbo = replace(facts, policy=replace(facts.policy, medical_contract=True, file_retention=Term(years=20)))
    assert "minstens 20 jaar na" in row(cover_page(file, wgbo), "Behandelingen")
    assert "overeenkomst en wet (WGBO)" in row(cover_page(file, wgbo), "Behandelingen")
    last = facts.retention.last_treatment_on
    assert last is not None
    wish = replace(facts, policy=replace(facts.policy, keep_longer_allowed=True, keep_longer_max=None),
                   retention=replace(facts.retention, keep_longer_until=last + timedelta(days=900)))
    assert "omdat je vroeg het langer te bewaren" in row(cover_page(file, wish), "Contactgegevens")
    formal = replace(wish, voice=SpokenTo(AddressForm.FORMAL))
    assert "omdat u vroeg het langer te bewaren" in row(cover_page(file, formal), "Contactgegevens")
    short = replace(facts, retention=replace(facts.retention, promised=(PromisedTerm(Term(years=1)),)))
    assert "de termijn die je hebt getekend" in row(cover_page(file, short), "Contactgegevens")


def test_the_law_is_named_only_where_it_asks(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    duty = replace(facts, retention=replace(facts.retention, compulsory_record=True))
    none = replace(facts, retention=replace(facts.retention, compulsory_record=False))
    assert "verslag doen waar dat verplicht is | overeenkomst en wet (Wkkgz)" in row(cover_page(file, duty),
                                                                                    "Behandelingen")
    assert "wet" not in row(cover_page(file, none), "Behandelingen").lower()
    assert "AWR, artikel 52" in row(cover_page(file, facts), "Bonnen")


@pytest.mark.req("J-19")
def test_only_what_stands_in_the_file_has_a_purpose(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    assert {"Gezondheid en huidtype", "Foto’s", "Ouder of voogd", "Verzoeken", "Portret"} <= named(
        cover_page(file, facts))
    bare = ClientFile(replace(file.client, portrait=None))
    assert named(cover_page(bare, facts)) == {"Contactgegevens", "Toestemmingen, verstrekkingen en logboek"}
    kinds = {consent.kind for consent in file.consents}
    assert ConsentKind.NEWSLETTER not in kinds
    assert "Naam en e-mail voor de nieuwsbrief" not in named(cover_page(file, facts)), "nobody asked, nothing is sent"


@pytest.mark.req("J-05", "K-05")
def test_where_it_came_from_and_who_got_it(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    flow = {row.label: said(row.value) for row in cover_page(file, facts).flow}
    assert flow["Bron"].endswith("heeft de praktijk zelf genoteerd")
    own = replace(file.disclosures[0], recipient_type=RecipientType.CLIENT)
    other = replace(own, recipient_type=RecipientType.CARE_PROVIDER)
    failed = replace(other, state=DisclosureState.FAILED)
    for given, told in (((own, failed), "niemand, volgens de lijst in de kluis"), ((own, other), "1 keer"),
                        ((other, other), "2 keer")):
        page = cover_page(replace(file, disclosures=given), facts)
        assert next(said(one.value) for one in page.flow if one.label == "Meegegeven aan anderen").startswith(told)


@pytest.mark.req("J-19", "K-125")
def test_the_article_is_that_of_the_request(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    asked = replace(file.requests[0], received_on=date(2026, 11, 3), done_on=None)
    both = replace(facts, asked=(asked, replace(asked, kind=RequestKind.PORTABILITY)))
    assert [said(line) for line in cover_page(file, both).lead][1:] == [
        "Gegeven op je verzoek van 3 november 2026 (AVG, artikel 15).",
        "Gegeven op je verzoek van 3 november 2026 (AVG, artikel 20)."]
    assert len(cover_page(file, facts).lead) == 1


def test_je_u_or_about_the_client_throughout(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    words = {form: f" {whole(cover_page(file, replace(facts, voice=SpokenTo(form))))} ".lower()
             for form in (*AddressForm, None)}
    for form, text in words.items():
        assert (" je " in text or " jou " in text) is (form is AddressForm.INFORMAL)
        assert (" u " in text or " uw " in text) is (form is AddressForm.FORMAL)
    assert SpokenTo.reader(RecipientType.INSURER, AddressForm.FORMAL) == SpokenTo(None)
    assert SpokenTo.reader(RecipientType.CLIENT, AddressForm.FORMAL) == SpokenTo(AddressForm.FORMAL)
