"""Practice details, preferences, treatment types, drafts and the place at the lock, on a real vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from jindra_desk.application.business.practice import (
    KvkInvalid,
    VatIdInvalid,
    change_practice,
    read_practice,
    tidied_practice,
)
from jindra_desk.application.consents.overview import open_document
from jindra_desk.application.consents.signing import blank_form
from jindra_desk.application.handout.export import Handout, export_client
from jindra_desk.application.session.drafts import discard_draft, find_draft, save_draft
from jindra_desk.application.session.locking import ResumeState, keep_for_lock, take_resume
from jindra_desk.application.session.session import Session
from jindra_desk.application.settings.preferences import Appearance, Preferences, read_preferences, save_preferences
from jindra_desk.application.today.navigation_info import read_navigation_info
from jindra_desk.application.treatments.types import (
    MinimumAgeInvalid,
    TreatmentTypeInput,
    TypeNameNeeded,
    TypeNameTaken,
    archive_treatment_type,
    list_treatment_types,
    save_treatment_type,
)
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import ReceiptId, TreatmentId
from jindra_desk.domain.base.text import Language, untranslated
from jindra_desk.domain.business.practice import Practice, PracticeIncomplete
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.clients.client import Address
from jindra_desk.domain.clients.contact import EmailInvalid, PhoneInvalid, PostcodeInvalid
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.guards.findings import BsnFound, FindingKind, declaration
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.treatments.treatment import Treatment
from tests.documents.reading import whole_text
from tests.support.decisions import decide, makers
from tests.support.practice_desk import PRACTICE, add_client, write, write_setting
from tests.support.sessions import services
from tests.support.vaults import NOW, TODAY, numbered_id


@pytest.mark.req("J-02")
def test_a_new_address_stands_on_what_is_made_afterwards_and_on_nothing_of_before(session: Session,
                                                                                   tmp_path: Path) -> None:
    """J-02: changed once; the next form, signed document and copy of a file have it, what was issued keeps the old."""
    change_practice(session, replace(PRACTICE, address=Address("Oudestraat", "1", "", "1234 AB", "Utrecht")))
    client = add_client(session)
    signed = decide(session, client, ConsentKind.HEALTH)
    before = open_document(session, signed.document_id).content
    receipt = Receipt(ReceiptId(numbered_id(4)), 1, 2026, TODAY, client.name.bookkeeping, "Behandeling", 8450)
    write(session, lambda uow: uow.receipts.add(receipt, client.id))

    change_practice(session, replace(PRACTICE, address=Address("Nieuwelaan", "2", "", "4321 BA", "Zwolle")))

    blank = makers().consent_form(blank_form(session, client.id, ConsentKind.HEALTH, Language.NL), untranslated,
                                  Language.NL)
    later = open_document(session, decide(session, client, ConsentKind.NEWSLETTER).document_id).content
    folder = export_client(session, services(), client.id, tmp_path, Handout()).folder
    for made in (blank, later, (folder / "dossier.pdf").read_bytes()):
        assert "Nieuwelaan 2, 4321 BA Zwolle" in whole_text(made)
        assert "Oudestraat" not in whole_text(made)
    assert b"Nieuwelaan" in (folder / "dossier.json").read_bytes()
    assert open_document(session, signed.document_id).content == before
    assert "Oudestraat 1, 1234 AB Utrecht" in whole_text(before)
    with session.vault.reading() as uow:
        assert uow.receipts.of_client(client.id) == (receipt,)


def test_practice_is_kept_as_documents_need_it() -> None:
    typed = replace(PRACTICE, phone="06-12 34 56 78", kvk="1234 5678", email="a@B.NL",
                    address=Address("Dorpsstraat", "12a", "", "3511ab", " Utrecht "))
    tidied = tidied_practice(typed)
    assert tidied.phone == "+31612345678"
    assert tidied.kvk == "12345678"
    assert tidied.email == "a@b.nl"
    assert tidied.address.line() == "Dorpsstraat 12 A, 3511 AB Utrecht"
    assert tidied_practice(tidied) == tidied


@pytest.mark.parametrize(("changes", "fault", "field"), [
    ({"contact_person": " "}, PracticeIncomplete, "contact_person"),
    ({"phone": "12"}, PhoneInvalid, "phone"),
    ({"email": "nee"}, EmailInvalid, "email"),
    ({"kvk": "123"}, KvkInvalid, "kvk"),
    ({"vat_id": "NL123"}, VatIdInvalid, "vat_id"),
    ({"address": Address(postcode="0000 AB")}, PostcodeInvalid, "postcode"),
])
def test_a_wrong_field_is_named(changes: dict[str, object], fault: type[InvalidInput], field: str) -> None:
    values: dict[str, object] = {"name": "De Linde", "contact_person": "Jindra", **changes}
    with pytest.raises(fault) as refused:
        tidied_practice(Practice(**values))  # type: ignore[arg-type]
    assert refused.value.field == field


def test_changed_practice_shows_in_the_rail(session: Session) -> None:
    change_practice(session, replace(PRACTICE, name="De Eik", kind="Salon"))
    assert read_practice(session).name == "De Eik"
    info = read_navigation_info(session)
    assert (info.practice_name, info.practice_kind) == ("De Eik", "Salon")


def test_preferences_survive_and_unknown_words_do_no_harm(session: Session) -> None:
    assert read_preferences(session) == Preferences()
    chosen = Preferences(Language.EN, Appearance.DARK)
    save_preferences(session, chosen)
    assert read_preferences(session) == chosen
    write_setting(session, "preferences", '{"language": "fr", "appearance": 3}')
    assert read_preferences(session) == Preferences()


@pytest.mark.req("K-55", part="data")
def test_treatment_types_are_added_changed_and_put_away(session: Session) -> None:
    """A-04, A-29, K-55."""
    save_treatment_type(session, TreatmentTypeInput(None, "  Hydra  Glow ", wkkgz=True, visible_result=False,
                                                    minimum_age=18))
    kind = next(kind for kind in list_treatment_types(session) if kind.name == "Hydra Glow")
    assert (kind.wkkgz, kind.visible_result, kind.minimum_age) == (True, False, 18)
    with pytest.raises(TypeNameTaken):
        save_treatment_type(session, TreatmentTypeInput(None, "hydra glow", wkkgz=False, visible_result=False))
    with pytest.raises(TypeNameNeeded):
        save_treatment_type(session, TreatmentTypeInput(kind.id, " ", wkkgz=False, visible_result=False))
    with pytest.raises(MinimumAgeInvalid):
        save_treatment_type(session, TreatmentTypeInput(kind.id, "Hydra Glow", wkkgz=False, visible_result=False,
                                                        minimum_age=120))
    save_treatment_type(session, TreatmentTypeInput(kind.id, "Hydra Glow", wkkgz=False, visible_result=True))
    archive_treatment_type(session, kind.id)
    last = list_treatment_types(session)[-1]
    assert (last.name, last.archived, last.wkkgz) == ("Hydra Glow", True, False)


def test_drafts_are_found_by_screen_client_and_object(session: Session) -> None:
    """J-28: a draft of one visit never lands in another."""
    client = add_client(session)
    other = add_client(session, surname="Smits", number=2)
    empty = Draft("visit", client.id, "", {"note": "nieuw"}, NOW)
    visit = Draft("visit", client.id, "v" * 32, {"note": "bestaand"}, NOW)
    save_draft(session, empty)
    save_draft(session, visit)
    assert find_draft(session, "visit", {"client": client.id}) == empty
    assert find_draft(session, "visit", {"client": client.id, "treatment": "v" * 32}) == visit
    assert find_draft(session, "visit", {"client": client.id, "treatment": "w" * 32}) is None
    assert find_draft(session, "visit", {"client": other.id}) is None
    assert find_draft(session, "client", {"client": client.id}) is None
    discard_draft(session, "visit", client.id)
    assert find_draft(session, "visit", {"client": client.id}) is None
    assert not discard_draft(session, "visit", client.id).topics


def test_the_place_is_taken_up_once(session: Session) -> None:
    draft = Draft("settings", None, "", {"name": "half"}, NOW)
    keep_for_lock(session, ResumeState("settings", {"section": "practice"}), draft)
    assert take_resume(session) == ResumeState("settings", {"section": "practice"})
    assert take_resume(session) is None
    assert find_draft(session, "settings", {"section": "practice"}) == draft


def test_a_garbled_place_is_no_place(session: Session) -> None:
    write_setting(session, "resume", '["wat"]')
    assert take_resume(session) is None


def test_past_visits_keep_the_name_of_their_day(session: Session) -> None:
    """Renaming is for what comes: a visit tells what was done under the name it had then."""
    client = add_client(session)
    kind = list_treatment_types(session)[2]
    visit = Treatment(TreatmentId(numbered_id(7)), client.id, kind.id, TODAY - timedelta(days=30))
    write(session, lambda uow: uow.treatments.save(visit))
    given = TreatmentTypeInput(kind.id, "Fruitzuurpeeling", wkkgz=True, visible_result=True)
    save_treatment_type(session, given)
    types = {one.id: one for one in list_treatment_types(session)}
    assert (types[kind.id].name, types[kind.id].archived) == (kind.name, True)
    fresh = next(one for one in types.values() if one.name == "Fruitzuurpeeling")
    assert (fresh.archived, fresh.position) == (False, kind.position)
    with session.vault.reading() as uow:
        assert uow.treatments.get(visit.id).type_id == kind.id


def test_a_name_that_was_never_used_or_only_written_otherwise_stays_one_treatment(session: Session) -> None:
    client = add_client(session)
    used, unused = list_treatment_types(session)[2:4]
    visit = Treatment(TreatmentId(numbered_id(7)), client.id, used.id, TODAY)
    write(session, lambda uow: uow.treatments.save(visit))
    save_treatment_type(session, TreatmentTypeInput(used.id, used.name.upper(), wkkgz=True, visible_result=True))
    save_treatment_type(session, TreatmentTypeInput(unused.id, "Anders", wkkgz=True, visible_result=True))
    types = {one.id: one for one in list_treatment_types(session)}
    assert (types[used.id].name, types[unused.id].name) == (used.name.upper(), "Anders")
    assert not types[used.id].archived
    assert len(types) == 16


@pytest.mark.req("J-61")
def test_no_bsn_hides_in_the_name_of_a_treatment(session: Session) -> None:
    given = TreatmentTypeInput(None, "Peeling 123456782", wkkgz=False, visible_result=False)
    with pytest.raises(BsnFound):
        save_treatment_type(session, given)
    save_treatment_type(session, replace(given, not_bsn=frozenset({declaration("name", FindingKind.BSN)})))
    assert any(kind.name == "Peeling 123456782" for kind in list_treatment_types(session))
