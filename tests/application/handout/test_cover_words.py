"""Each sentence on the cover says what is so for this one file (J-12, J-19, AVG 15): held against vault and policy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.handout.cover_facts import CoverFacts
from jindra_desk.application.handout.cover_purposes import guardian_decides
from jindra_desk.application.handout.cover_words import cover_page
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.ports.documents import CoverPage, Shown
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import Term
from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.base.text import Text, text
from jindra_desk.domain.business.outside_services import LABELS, Outside, OutsideAnswer, OutsideServices
from jindra_desk.domain.consents.consent import ConsentKind, Decision, Signer
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.consents.publication import PLACES, Approval
from jindra_desk.domain.handout.disclosure import DisclosureState, RecipientType
from jindra_desk.domain.handout.spoken_to import SpokenTo
from jindra_desk.domain.photos.photo import PhotoPurpose
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.rights.request import RequestKind
from tests.support.policies import floor
from tests.support.practice_desk import OUTSIDE
from tests.support.sessions import canary_client
from tests.support.vaults import NOW, TODAY


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
    assert ("zolang het dossier is vastgehouden (na een klacht, ten minste tot 21 november 2027); daarna 2 jaar na"
            in row(held, "Contactgegevens"))
    assert "; na intrekken, en in elk geval na " in row(held, "Foto’s")
    assert row(held, "Portret").endswith(", of tot de toestemming is ingetrokken"), "a portrait goes under a hold too"
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


@pytest.mark.req("J-16", "J-19")
def test_what_ends_with_its_consent_has_its_own_day_whatever_keeps_the_file(
        known: tuple[ClientFile, CoverFacts]) -> None:
    """Twenty years on the cover for what goes after two: by the law, and «zolang vastgehouden» under a hold."""
    file, facts = known
    for kind in ConsentKind:
        file = approved(file, kind) if kind in PLACES else replace(file, consents=(
            *file.consents, replace(file.consents[0], kind=kind, withdrawn_at=None, decision=Decision.GIVEN)))
    changed = replace(facts.retention, last_change_on=TODAY)
    policy = facts.policy.with_value("medical_contract", True, floor(), TODAY)
    hold = Hold(HoldId("1" * 32), ClientId(facts.retention.client_id), HoldGround.CLAIM, TODAY,
                TODAY + timedelta(days=900))
    last = facts.retention.last_treatment_on
    assert last is not None
    day = text("{day}", day=last.replace(year=last.year + 2)).render()
    names = ("Naam en e-mail voor de nieuwsbrief", "Goedgekeurde foto’s op de website",
             "Goedgekeurde foto’s op social media", "Portret")
    for kept_longer in (replace(facts, policy=policy, retention=changed),
                        replace(facts, retention=replace(changed, holds=(hold,)))):
        page = cover_page(file, kept_longer)
        for name in names:
            assert row(page, name).endswith(f"tot en met {day}, of tot de toestemming is ingetrokken"), name
        for name in ("Gezondheid", "Foto’s"):
            assert row(page, name).endswith(f"; na intrekken, en in elk geval na {day}, gesloten")
    law = cover_page(file, replace(facts, policy=policy, retention=changed))
    assert "| uitdrukkelijke toestemming; daarna de wet (WGBO) |" in row(law, "Gezondheid")
    plain = cover_page(file, facts)
    assert all("nu tot en met" in row(plain, name) for name in names), "it goes with the file"


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
    assert {"Gezondheid", "Huidtype", "Foto’s", "Ouder of voogd", "Verzoeken", "Portret"} <= named(
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
    for form, said_so in words.items():
        assert (" je " in said_so or " jou " in said_so) is (form is AddressForm.INFORMAL)
        assert (" u " in said_so or " uw " in said_so) is (form is AddressForm.FORMAL)
    assert SpokenTo.reader(RecipientType.INSURER, AddressForm.FORMAL) == SpokenTo(None)
    assert SpokenTo.reader(RecipientType.CLIENT, AddressForm.FORMAL) == SpokenTo(AddressForm.FORMAL)


def withdrawn(file: ClientFile, *kinds: ConsentKind) -> ClientFile:
    """The file once these consents were withdrawn, with what a withdrawal had to keep still in it."""
    return replace(file, consents=tuple(
        replace(one, withdrawn_at=NOW) if one.kind in kinds else one for one in file.consents))


def agreed(file: ClientFile) -> ClientFile:
    """The file with a yes to everything that is kept in it."""
    kinds = (ConsentKind.HEALTH, ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE)
    yes = replace(file.consents[0], withdrawn_at=None, decision=Decision.GIVEN)
    return replace(file, consents=tuple(replace(yes, kind=kind) for kind in kinds))


def under(facts: CoverFacts, *grounds: HoldGround) -> CoverFacts:
    holds = tuple(Hold(HoldId(f"{n}" * 32), ClientId(facts.retention.client_id), ground, TODAY,
                       TODAY + timedelta(days=400 + n)) for n, ground in enumerate(grounds, 1))
    return replace(facts, retention=replace(facts.retention, holds=holds))


def wgbo(facts: CoverFacts) -> CoverFacts:
    return replace(facts, policy=replace(facts.policy, medical_contract=True, file_retention=Term(years=20)))


@pytest.mark.req("J-34")
def test_under_the_wgbo_a_withdrawal_of_what_the_file_holds_is_not_said_to_end_it(
        known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = agreed(known[0]), known[1]
    page = cover_page(file, wgbo(facts))
    for data in ("Gezondheid", "Huidtype", "Foto’s"):
        assert "; na intrekken, en in elk geval na " in row(page, data)
        assert row(cover_page(file, facts), data).endswith(", of tot de toestemming is ingetrokken")
    assert row(page, "Portret").endswith(", of tot de toestemming is ingetrokken")


@pytest.mark.req("J-34", "A-11")
def test_what_was_withdrawn_and_kept_says_why_it_is_still_there(known: tuple[ClientFile, CoverFacts]) -> None:
    """Its ground is no consent any more, and it goes as soon as nothing keeps it."""
    file, facts = agreed(known[0]), known[1]
    for kind, data in ((ConsentKind.HEALTH, "Gezondheid"), (ConsentKind.SKIN_TYPE, "Huidtype"),
                       (ConsentKind.PHOTOS_FILE, "Foto’s")):
        stopped = withdrawn(file, kind)
        held = row(cover_page(stopped, under(facts, HoldGround.CLAIM)), data)
        assert held.endswith("ingetrokken op 21 november 2026; gesloten bewaard omdat het dossier is vastgehouden | "
                             "zolang het dossier is vastgehouden (claim loopt); daarna gaat het weg")
        by_law = row(cover_page(stopped, wgbo(facts)), data)
        assert "ingetrokken op 21 november 2026; gesloten bewaard omdat de wet het dossier vraagt (WGBO)" in by_law
        assert by_law.endswith("minstens 20 jaar na de laatste behandeling, zoals het nu staat tot en met "
                               + said(text("{day}", day=wgbo(facts).terms.keep_through)))
        assert row(cover_page(stopped, facts), data).endswith("ingetrokken op 21 november 2026 | gaat weg")
        others = {"Gezondheid", "Huidtype", "Foto’s"} - {data}
        assert all("ingetrokken op" not in row(cover_page(stopped, wgbo(facts)), one) for one in others)


@pytest.mark.req("A-11", "J-16")
def test_after_a_hold_comes_what_was_signed_or_the_end(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    held = under(facts, HoldGround.CLAIM, HoldGround.OTHER_INTEREST)
    short = replace(held, retention=replace(held.retention, promised=(PromisedTerm(Term(years=1)),)))
    words = row(cover_page(file, short), "Contactgegevens")
    assert "(claim loopt, belang van een ander); daarna tot en met" in words
    assert words.endswith("de termijn die je hebt getekend")
    over = replace(held, made_on=TODAY + timedelta(days=900))
    assert "; daarna gaat het weg: de termijn was tot en met" in row(cover_page(file, over), "Contactgegevens")
    both = replace(held, retention=replace(held.retention, restricted=True))
    assert "daarna zolang het dossier is afgeschermd; daarna 2 jaar na" in row(cover_page(file, both),
                                                                              "Contactgegevens")
    past_minimum = replace(wgbo(facts), made_on=date(2060, 1, 1))
    assert "die dag is voorbij" in row(cover_page(file, past_minimum), "Contactgegevens")


def approved(file: ClientFile, kind: ConsentKind, *, ended: bool = False) -> ClientFile:
    """The file with a yes to that place and one photo that was approved for it."""
    approval = Approval(TODAY, TODAY if ended else None)
    photo = next(one for one in file.photos if one.purpose is PhotoPurpose.FILE)
    on_site = kind is ConsentKind.PHOTOS_PUBLICATION
    changed = replace(photo, website=approval) if on_site else replace(photo, social=approval)
    yes = replace(file.consents[0], kind=kind, withdrawn_at=None, decision=Decision.GIVEN)
    return replace(file, consents=(*file.consents, yes),
                   photos=tuple(changed if one is photo else one for one in file.photos))


@pytest.mark.req("J-19", "J-44")
def test_who_sees_an_approved_photo_is_a_recipient(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    firm = OutsideServices({**OUTSIDE.answers, Outside.WEBSITE: OutsideAnswer("Webbouwer De Vries", within_eu=True)})
    facts = replace(facts, outside=firm)
    own = replace(file, disclosures=())

    def flow(one: ClientFile) -> str:
        return " / ".join(f"{line.label}: {said(line.value)}" for line in cover_page(one, facts).flow)

    assert "niemand, volgens de lijst in de kluis" in flow(own)
    assert "foto" not in flow(own).lower()
    site = flow(approved(own, ConsentKind.PHOTOS_PUBLICATION))
    assert "niemand apart, volgens de lijst in de kluis; goedgekeurde foto’s staan hieronder" in site
    assert "eerder goedgekeurd voor de website (1): wie daar kijkt" in site
    assert "Webbouwer De Vries: wat daar is ingevuld of geboekt, en de foto’s die er staan" in site
    assert "Buiten de EU: nee" in site
    social = flow(approved(own, ConsentKind.PHOTOS_SOCIAL))
    assert "voor social media (1): wie daar kijkt, en het bedrijf van dat platform" in social
    assert "Buiten de EU: dat kan met goedgekeurde foto’s op social media" in social
    assert "social media (1)" in flow(approved(own, ConsentKind.PHOTOS_SOCIAL, ended=True)), "what was there, stood"


@pytest.mark.req("J-19", "J-44")
@pytest.mark.parametrize("kind", PLACES)
def test_a_yes_to_a_place_without_a_photo_is_no_purpose(known: tuple[ClientFile, CoverFacts],
                                                        kind: ConsentKind) -> None:
    file, facts = known
    with_photo = approved(file, kind)
    name = {ConsentKind.PHOTOS_PUBLICATION: "Goedgekeurde foto’s op de website",
            ConsentKind.PHOTOS_SOCIAL: "Goedgekeurde foto’s op social media"}[kind]
    assert name in named(cover_page(with_photo, facts))
    for none in (replace(with_photo, photos=()), approved(file, kind, ended=True)):
        assert name not in named(cover_page(none, facts))
    nothing = " ".join(said(line.value) for line in cover_page(replace(with_photo, photos=()), facts).flow)
    assert "social media" not in nothing


@pytest.mark.req("J-63")
def test_what_a_parent_signed_is_not_said_to_be_the_childs(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    parents = replace(file, consents=tuple(replace(one, signer=Signer.GUARDIAN) for one in file.consents))
    assert guardian_decides(parents)
    assert not guardian_decides(file)
    facts = replace(facts, guardian_decides=True,
                    retention=replace(facts.retention, promised=(PromisedTerm(Term(years=1)),)))
    page = cover_page(parents, facts)
    assert "de termijn die je ouder of voogd heeft getekend" in row(page, "Contactgegevens")
    assert said(page.flow[0].value).startswith("van jou, of van je ouder of voogd die voor je beslist")


@pytest.mark.req("J-19")
def test_that_the_law_asks_health_of_a_visit_is_not_said_to_be_settled(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    assert "| uitdrukkelijke toestemming |" in row(cover_page(file, facts), "Gezondheid bij een bezoek")
    stopped = row(cover_page(withdrawn(file, ConsentKind.HEALTH), facts), "Gezondheid bij een bezoek")
    assert "of de wet dit ook vraagt zonder toestemming, is niet uitgemaakt" in stopped
    assert "wettelijke plicht (Wkkgz)" not in stopped


@pytest.mark.req("J-12")
def test_nobody_holds_mail_of_a_client_without_an_address(known: tuple[ClientFile, CoverFacts]) -> None:
    file, facts = known
    bare = replace(file, client=replace(file.client, email="", phone=""), guardians=())

    def asked(of: ClientFile) -> set[str]:
        return {line.label for line in cover_page(of, facts).flow} & {LABELS[Outside.MAIL], LABELS[Outside.WHATSAPP]}

    facts = replace(facts, outside=OutsideServices({one: OutsideAnswer("Voorbeeld") for one in Outside}))
    used = {LABELS[Outside.MAIL], LABELS[Outside.WHATSAPP]}
    assert asked(replace(bare, client=replace(bare.client, email="a@b.nl", phone="0612345678"))) == used
    assert asked(bare) == set()
    parent = replace(file.guardians[0], email="a@b.nl", phone="0612345678")
    assert asked(replace(bare, guardians=(parent,))) == used
