"""Every field of every concept comes back as it went in (J-17), in the order that the ports promise."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.ids import (
    ConsentId,
    ConsentTextId,
    DisclosureId,
    DocumentId,
    GuardianId,
    HoldId,
    PhotoId,
    ReceiptId,
    RequestId,
    TreatmentId,
    TreatmentTypeId,
)
from jindra_desk.domain.base.text import Language
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.clients.client import (
    Address,
    Channel,
    Client,
    Guardian,
    GuardianRelation,
    PhotoPreference,
    Source,
)
from jindra_desk.domain.clients.health import HealthRecord, SkinType
from jindra_desk.domain.clients.names import NameUse, PersonName
from jindra_desk.domain.consents.consent import ConsentKind, Decision, WithdrawalChannel
from jindra_desk.domain.handout.disclosure import Disclosure, RecipientType
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.rights.request import Request, RequestKind
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.treatments.treatment import Reaction, TreatmentStatus
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
    invented_photo,
    numbered_id,
    opened_vault,
    performed_visit,
    stored_document,
    written,
)

ANNA = invented_client(1)

FULL = Client(
    id=ANNA.id, subject=ANNA.subject,
    name=PersonName(surname="Özdemir", given="Řehoř", initials="Ř.J.", prefix="van den", partner_surname="Vries",
                    partner_prefix="de", use=NameUse.OWN_PARTNER),
    registered_on=date(2020, 1, 2), changed_on=date(2021, 1, 2), last_contact_on=date(2022, 1, 2),
    former_surname="’t Hart", birth_date=date(2012, 2, 29), phone="+31612345678", email="a@b.nl",
    address=Address("Kerkstraat", "1", "bis", "1234 AB", "Utrecht"), preferred_channel=Channel.WHATSAPP,
    source=Source.REFERRER, informed_on=date(2020, 1, 3), photo_preference=PhotoPreference.OWN, notes="regel\n\0😀'\"",
    portrait=PhotoId("p" * 32), paper_file=True, paper_destroyed_on=date(2023, 1, 1), photos_on_phone=True,
    ended_on=date(2024, 1, 1), restricted_since=date(2024, 2, 1), keep_longer_until=date(2025, 1, 1),
)


def test_every_field_of_a_client_comes_back(vault: SqlVault) -> None:
    default = {field.name: getattr(ANNA, field.name) for field in fields(Client)}
    assert all(getattr(FULL, name) != value for name, value in default.items() if name not in ("id", "subject"))
    add_clients(vault, ANNA)
    with vault.reading() as uow:
        assert uow.clients.get(ANNA.id) == ANNA
    picture, prepared = invented_photo(ANNA, 1, b"portret")
    written(vault, lambda uow: uow.photos.add(replace(picture, id=PhotoId("p" * 32)), prepared))
    written(vault, lambda uow: uow.clients.save(FULL))
    with vault.reading() as uow:
        assert uow.clients.get(ANNA.id) == FULL
        assert uow.clients.find(invented_client(2).id) is None
        assert list(uow.clients.ids()) == [ANNA.id]


names = st.text(min_size=1, max_size=20).filter(lambda text: text.strip() and max(text) < "\ud800")


@given(surname=names, given_name=names, notes=st.text(max_size=50).filter(lambda text: not any(
    0xD800 <= ord(character) < 0xE000 for character in text)))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, surname: str, given_name: str,
                             notes: str) -> None:
    vault = opened_vault(tmp_path_factory.mktemp("text"))
    client = replace(ANNA, name=PersonName(surname=surname, given=given_name), notes=notes)
    add_clients(vault, client)
    with vault.reading() as uow:
        assert uow.clients.get(client.id) == client
    vault.close()


def test_the_last_contact_only_moves_forward(vault: SqlVault) -> None:
    add_clients(vault, ANNA)
    for day in (date(2020, 1, 1), date(2027, 1, 1), date(2026, 1, 1)):
        written(vault, lambda uow, day=day: uow.clients.last_contact(ANNA.id, day))  # type: ignore[misc]
    with vault.reading() as uow:
        assert uow.clients.get(ANNA.id).last_contact_on == date(2027, 1, 1)


def test_guardians(vault: SqlVault) -> None:
    guardian = Guardian(GuardianId("g" * 32), ANNA.id, "Ouder Één", GuardianRelation.CURATOR, "+31600000000", "o@b.nl")
    add_clients(vault, ANNA)
    written(vault, lambda uow: uow.clients.save_guardian(replace(guardian, name="fout")))
    written(vault, lambda uow: uow.clients.save_guardian(guardian))
    with vault.reading() as uow:
        assert uow.clients.guardians(ANNA.id) == (guardian,)


def test_visits_types_and_what_was_used_before(vault: SqlVault) -> None:
    massage = replace(FACIAL, id=TreatmentTypeId("m" * 32), name="Massage", wkkgz=False, visible_result=False,
                      minimum_age=18, position=1)
    old = replace(massage, id=TreatmentTypeId("o" * 32), archived=True)
    first = performed_visit(ANNA, 1, date(2026, 1, 5))
    second = replace(
        first, id=TreatmentId(numbered_id(2)), type_id=massage.id, performed_on=date(2026, 2, 5),
        performed_at=time(11, 42), zones=("face", "neck"), device="Laser", device_settings="stand 3", products=(),
        particulars="litteken", reaction=Reaction.LIGHT_RED, result="goed", attention="zon", aftercare="koelen",
        note="notitie", amount_cents=8450)
    begun = replace(first, id=TreatmentId(numbered_id(3)), status=TreatmentStatus.OPEN, performed_on=date(2026, 3, 5))
    add_clients(vault, ANNA)

    def write(uow: UnitOfWork) -> None:
        for kind in (FACIAL, massage, old):
            uow.treatments.save_type(kind)
        for visit in (first, second, begun):
            uow.treatments.save(visit)
        uow.treatments.save(replace(first, note="bijgewerkt", products=first.products * 2))

    written(vault, write)
    with vault.reading() as uow:
        assert [visit.id for visit in uow.treatments.of_client(ANNA.id)] == [begun.id, second.id, first.id]
        assert uow.treatments.get(second.id) == second
        assert uow.treatments.get(first.id).products == first.products * 2
        assert uow.treatments.last_performed(ANNA.id) == second
        assert uow.treatments.last_performed(ANNA.id, FACIAL.id) == uow.treatments.get(first.id)
        (visit, row), = uow.treatments.open_visits()
        assert (visit, row.id, row.last_treatment_on) == (begun, ANNA.id, date(2026, 2, 5))
        assert uow.treatments.types() == (FACIAL, massage)
        assert old in uow.treatments.types(archived=True)
        assert uow.treatments.type(old.id) == old
        assert uow.treatments.devices() == ("LED-masker", "Laser")
        assert uow.treatments.products() == ("Azelaïnecrème",)


def test_health_and_skin_type(vault: SqlVault) -> None:
    record = HealthRecord(ANNA.id, TODAY, "noten", "geen", "nee", "eczeem", "pacemaker", "let op")
    add_clients(vault, ANNA)
    with vault.reading() as uow:
        assert uow.health.get(ANNA.id) is None
        assert uow.health.skin_type(ANNA.id) is None

    def write(uow: UnitOfWork) -> None:
        uow.health.save(HealthRecord(ANNA.id, TODAY))
        uow.health.save(record)
        uow.health.save_skin_type(SkinType(ANNA.id, 3, TODAY))

    written(vault, write)
    with vault.reading() as uow:
        assert uow.health.get(ANNA.id) == record
        assert uow.health.skin_type(ANNA.id) == SkinType(ANNA.id, 3, TODAY)
    written(vault, lambda uow: uow.health.remove(ANNA.id))
    written(vault, lambda uow: uow.health.remove_skin_type(ANNA.id))
    with vault.reading() as uow:
        assert uow.health.get(ANNA.id) is None
        assert uow.health.skin_type(ANNA.id) is None


def test_photos_in_three_sizes(vault: SqlVault) -> None:
    content = bytes(range(256)) * 2000
    photo, prepared = invented_photo(ANNA, 1, content)
    later, prepared_later = invented_photo(ANNA, 2, content + b"2")
    visit = performed_visit(ANNA, 5, TODAY)
    later = replace(later, taken_on=date(2026, 12, 1), treatment_id=visit.id)
    add_clients(vault, ANNA)

    def write(uow: UnitOfWork) -> None:
        uow.treatments.save_type(FACIAL)
        uow.treatments.save(visit)
        uow.photos.add(later, prepared_later)
        uow.photos.add(photo, prepared)
        uow.clients.save(replace(ANNA, portrait=photo.id))

    written(vault, write)
    with vault.reading() as uow:
        assert uow.photos.of_client(ANNA.id) == (photo, later)
        assert uow.photos.get(later.id) == later
        assert uow.photos.picture(photo.id) == content
        assert uow.photos.preview(photo.id) == prepared.preview
        assert uow.photos.thumbnail(photo.id) == prepared.thumbnail
    written(vault, lambda uow: uow.photos.remove(photo.id))
    with vault.reading() as uow:
        assert uow.photos.of_client(ANNA.id) == (later,)
        assert uow.clients.get(ANNA.id).portrait is None
        with pytest.raises(LookupError):
            uow.photos.picture(photo.id)
    assert database_of(vault).value("SELECT count(*) FROM photo_pictures") == 1


def test_consents_and_their_exact_words(vault: SqlVault) -> None:
    """J-16: old words stay beside a new version."""
    first, second = consent_text(), replace(consent_text(version=2), valid_from=date(2026, 6, 1), title="Nieuw")
    later = replace(first, version=3, valid_from=date(2027, 1, 1), title="Straks")
    english = replace(first, language=Language.EN, title="Consent")
    consent = given_consent(ANNA, 1, first)
    paper = stored_document(ANNA, 3, b"papier")
    refused = replace(given_consent(ANNA, 2, second, decision=Decision.REFUSED, document=paper.id),
                      decided_at=NOW + timedelta(days=1))
    add_clients(vault, ANNA)

    def write(uow: UnitOfWork) -> None:
        for text in (first, second, later, english, first):
            uow.consents.add_text(text)
        uow.documents.add(paper, b"papier")
        uow.consents.add(refused)
        uow.consents.add(consent)

    written(vault, write)
    with vault.reading() as uow:
        assert uow.consents.text(first.id) == first
        assert uow.consents.text(first.id).sha256 == consent.text_sha256
        assert uow.consents.current_text(ConsentKind.HEALTH, Language.NL, TODAY) == second
        assert uow.consents.current_text(ConsentKind.HEALTH, Language.NL, date(2026, 2, 1)) == first
        assert uow.consents.current_text(ConsentKind.HEALTH, Language.EN, TODAY) == english
        assert uow.consents.of_client(ANNA.id) == (consent, refused)
        with pytest.raises(LookupError):
            uow.consents.current_text(ConsentKind.PORTRAIT, Language.NL, TODAY)
    withdrawn = consent.withdraw(NOW + timedelta(hours=1), WithdrawalChannel.PHONE)
    written(vault, lambda uow: uow.consents.save(withdrawn))
    with vault.reading() as uow:
        assert uow.consents.get(consent.id) == withdrawn


def test_documents_keep_their_very_bytes(vault: SqlVault) -> None:
    content, paper = b"%PDF-1.7 certificaat", b"%PDF-1.7 toestemming"
    certificate, signed = stored_document(None, 1, content), stored_document(ANNA, 2, paper)
    add_clients(vault, ANNA)
    written(vault, lambda uow: uow.documents.add(certificate, content))
    written(vault, lambda uow: uow.documents.add(signed, paper))
    with vault.reading() as uow:
        assert uow.documents.get(signed.id) == signed
        assert uow.documents.content(signed.id) == paper
        assert uow.documents.of_client(ANNA.id) == (signed,)
        assert uow.documents.certificates() == (certificate,)
    with pytest.raises(ValueError, match="hash"):
        written(vault, lambda uow: uow.documents.add(stored_document(ANNA, 3, content), paper))
    database_of(vault).execute("UPDATE document_contents SET content = ? WHERE document_id = ?", (b"vervalst",
                                                                                                  signed.id))
    with vault.reading() as uow:
        assert not uow.documents.get(signed.id).matches(uow.documents.content(signed.id))


def test_disclosures_requests_and_holds(vault: SqlVault) -> None:
    disclosure = Disclosure(DisclosureId("1" * 32), ANNA.id, NOW, RecipientType.AUTHORITY, "Rechtbank", "vonnis", "wet",
                            ("behandelingen", "foto’s"))
    request = Request(RequestId("2" * 32), ANNA.id, RequestKind.ERASURE, TODAY, "brief", date(2026, 12, 5))
    sooner = replace(request, id=RequestId("3" * 32), due_on=date(2026, 12, 1))
    done = replace(request, id=RequestId("4" * 32), received_on=date(2026, 11, 1), done_on=TODAY)
    hold = Hold(HoldId("5" * 32), ANNA.id, HoldGround.CLAIM, TODAY, date(2027, 2, 1))
    add_clients(vault, ANNA)

    def write(uow: UnitOfWork) -> None:
        uow.disclosures.add(disclosure)
        for each in (request, sooner, done):
            uow.requests.save(each)
        uow.holds.save(hold)
        uow.holds.save(replace(hold, released_on=date(2026, 12, 24)))

    written(vault, write)
    with vault.reading() as uow:
        assert uow.disclosures.of_client(ANNA.id) == (disclosure,)
        assert uow.requests.of_client(ANNA.id) == (done, request, sooner)
        assert uow.requests.get(done.id) == done
        assert [(each, row.id) for each, row in uow.requests.open()] == [(sooner, ANNA.id), (request, ANNA.id)]
        assert uow.holds.of_client(ANNA.id) == (replace(hold, released_on=date(2026, 12, 24)),)
        assert uow.holds.get(hold.id).ground is HoldGround.CLAIM


@pytest.mark.req("C-63")
def test_receipts_are_numbered_without_gaps_and_stand_alone(vault: SqlVault) -> None:
    """C-63, J-22."""
    add_clients(vault, ANNA)

    def write(uow: UnitOfWork) -> None:
        for number in range(3):
            uow.receipts.add(Receipt(ReceiptId(numbered_id(number)), uow.receipts.next_number(2026), 2026, TODAY,
                                     "A. van den Berg", "Behandeling", 100 * number), ANNA.id if number else None)

    written(vault, write)
    with vault.reading() as uow:
        assert [receipt.number for receipt in uow.receipts.all()] == [1, 2, 3]
        assert [receipt.number for receipt in uow.receipts.of_client(ANNA.id)] == [2, 3]
        assert uow.receipts.next_number(2026) == 4
        assert uow.receipts.next_number(2027) == 1


def test_drafts_settings_practice_and_policy(vault: SqlVault) -> None:
    moment = datetime(2026, 11, 21, 9, 0, 1, 123456, tzinfo=timezone(timedelta(hours=1)))
    draft = Draft("visit", ANNA.id, "v1", {"note": "half", "zones": ["face"], "n": 3, "x": None}, moment)
    loose = Draft("client", None, "", {"surname": "Ja"}, moment + timedelta(seconds=1))
    practice = Practice("Huidpraktijk", "Jindra", "Huidpraktijk", Address("A", "1", "b", "1234 AB", "Utrecht"),
                        "+31612345678", "a@b.nl", "12345678", "NL000099998B57", "Klachtenfunctionaris", "Commissie")

    def write(uow: UnitOfWork) -> None:
        uow.drafts.save(replace(draft, values={"note": "eerder"}))
        uow.drafts.save(draft)
        uow.drafts.save(loose)
        uow.settings.put("taal", "en")
        uow.settings.put("plek", {"x": [1, 2], "y": None})
        uow.settings.put("weg", 1)
        uow.settings.put("weg", None)
        uow.practice.save(replace(practice, name="Oud"))
        uow.practice.save(practice)
        assert uow.policies.add({"file_years": 2}, NOW) == 1
        assert uow.policies.add({"file_years": 1}, NOW) == 2

    with vault.reading() as uow:
        assert uow.practice.get() is None
        assert uow.policies.current() is None
    written(vault, write)
    with vault.reading() as uow:
        assert uow.drafts.find("visit", ANNA.id, "v1") == draft
        assert uow.drafts.find("client", None) == loose
        assert uow.drafts.all() == (loose, draft)
        assert uow.settings.get("taal") == "en"
        assert uow.settings.get("plek") == {"x": [1, 2], "y": None}
        assert uow.settings.get("weg") is None
        assert uow.practice.get() == practice
        assert uow.policies.current() == (2, {"file_years": 1})
    written(vault, lambda uow: uow.drafts.remove("visit", ANNA.id, "v1"))
    with vault.reading() as uow:
        assert uow.drafts.all() == (loose,)


MISSING: list[Any] = [
    lambda uow: uow.treatments.get(TreatmentId("x")), lambda uow: uow.treatments.type(TreatmentTypeId("x")),
    lambda uow: uow.photos.get(PhotoId("x")), lambda uow: uow.consents.get(ConsentId("x")),
    lambda uow: uow.consents.text(ConsentTextId("x")), lambda uow: uow.documents.get(DocumentId("x")),
    lambda uow: uow.documents.content(DocumentId("x")), lambda uow: uow.requests.get(RequestId("x")),
    lambda uow: uow.holds.get(HoldId("x")),
]


@pytest.mark.parametrize("ask", MISSING)
def test_what_is_not_there_is_a_lookup_error(vault: SqlVault, ask: Any) -> None:
    with vault.reading() as uow, pytest.raises(LookupError):
        ask(uow)
