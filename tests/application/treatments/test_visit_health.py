"""What stays with a visit after health consent is withdrawn, and what goes (A-04, A-22, J-14, J-34; trust #11, #23).

The sentences are those of the text that the client signs: each is read from the sealed document, and then done.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from operator import attrgetter

import pytest

from jindra_desk.application.clients.health import HealthInput, save_health, save_skin_type
from jindra_desk.application.clients.overview import VisitEntry, client_overview
from jindra_desk.application.consents.overview import Withdrawn, withdraw_consent
from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.erasure.destroy import preview_erasure
from jindra_desk.application.handout.collect import collect_client_file
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, take_portrait
from jindra_desk.application.policy.policies import change_policy_value
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.client_file import ClientFile
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.drafts import find_draft, save_draft
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.application.treatments import visit_health
from jindra_desk.application.treatments.visit_form import input_of_visit, visit_form
from jindra_desk.application.treatments.visit_health import kept_after_withdrawal
from jindra_desk.application.treatments.visits import VisitInput, close_visit, save_visit
from jindra_desk.domain.base.ids import TreatmentId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentWay, WithdrawalChannel, current
from jindra_desk.domain.consents.withdrawal import REMOVALS, Consequence
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.photos.photo import Moment, PhotoPurpose, Pose
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.treatments.treatment import Answer, ProductUse, Question, Reaction, Treatment
from tests.application.treatments.test_visits import kind_of, typed_visit
from tests.documents.reading import whole_text
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, drawn_photo, program, write
from tests.support.sessions import decrypted_pages, moved_clock
from tests.support.vaults import NOW, TODAY, performed_visit

GOES = "en bij al je bezoeken mijn bijzonderheden, het resultaat, de aandachtspunten, de nazorg en mijn notities"
STAYS = ("Van elk bezoek blijven de dag, de behandeling, het bedrag, wat ik heb gedaan en waar, met welk apparaat en "
         "welk product, en als er iets ontbrak, waarom ik toch heb behandeld. Bij een behandeling waarvan de wet een "
         "verslag vraagt (Wkkgz) blijft ook hoe je huid reageerde, en van je antwoorden alleen die waarop ik heb gelet "
         "of waarin je niets noemde.")
HELD = ("Houd ik je dossier vast (een klacht, een claim, het belang van een ander of de wet), dan blijft dit gesloten "
        "bewaard tot dat voorbij is; na een klacht ten minste 1 jaar, tenzij die eerder is afgerond.")
FREE = {"particulars": "bijzonderkanarie", "result": "resultaatkanarie", "attention": "letopkanarie",
        "aftercare": "nazorgkanarie", "note": "notitiekanarie"}
_FREE = attrgetter(*FREE)


@pytest.fixture
def client(session: Session) -> Client:
    return add_client(session)


def agreed(session: Session, client: Client) -> str:
    """Consent, and what was told; answers the words that were signed."""
    document = decide(session, client, ConsentKind.HEALTH).document_id
    save_health(session, HealthInput(client.id, allergies="aardbeienkanarie", medication="pillenkanarie",
                                     notes="vrijekanarie"))
    with session.vault.reading() as uow:
        return whole_text(uow.documents.content(document))


def _save_visit(visit: Treatment, uow: UnitOfWork) -> None:
    uow.treatments.save(visit)


def visited(session: Session, client: Client, *heeded: Question, **changes: object) -> Treatment:
    typed = typed_visit(session, client, day="21-11-2026", missing_why="", heeded=heeded, **{**FREE, **changes})
    return visit_of(session, close_visit(session, typed).treatment_id)


def bare(visit: Treatment) -> Treatment:
    return replace(visit, particulars="", result="", attention="", aftercare="", note="")


def visit_of(session: Session, treatment_id: TreatmentId) -> Treatment:
    with session.vault.reading() as uow:
        return uow.treatments.get(treatment_id)


def stopped(session: Session, client: Client) -> Withdrawn:
    return withdrawn(session, client, ConsentKind.HEALTH)


def withdrawn(session: Session, client: Client, kind: ConsentKind) -> Withdrawn:
    with session.vault.reading() as uow:
        consent = current(uow.consents.of_client(client.id), kind)
    assert consent is not None
    return withdraw_consent(session, consent.id, WithdrawalChannel.IN_PERSON)


@pytest.mark.req("A-04", "J-34")
def test_what_the_text_says_stays_with_a_recorded_visit_and_nothing_else(session: Session, client: Client) -> None:
    words = agreed(session, client)
    assert GOES in words
    assert STAYS in words
    before = visited(session, client, Question.ALLERGIES)
    assert Answer(Question.MEDICATION, "pillenkanarie") in before.declaration
    done = stopped(session, client)
    assert {Consequence.HEALTH_REMOVED, Consequence.HEALTH_KEPT} < set(done.follows)
    after = visit_of(session, before.id)
    assert after == replace(bare(before), declaration=(
        Answer(Question.ALLERGIES, "aardbeienkanarie"), Answer(Question.PREGNANCY, ""),
        Answer(Question.SKIN_CONDITIONS, ""), Answer(Question.IMPLANTS, "")))
    assert (after.done, after.device, after.products, after.reaction) == (
        "Peeling", "Needling-pen 2", before.products, Reaction.LIGHT_RED)
    assert after.declared_on == TODAY
    with session.vault.reading() as uow:
        assert uow.health.get(client.id) is None
        assert len(uow.consents.of_client(client.id)) == 1


def test_trust_11_what_went_stands_in_no_page(session: Session, client: Client) -> None:
    agreed(session, client)
    visited(session, client, Question.ALLERGIES)
    save_draft(session, Draft("client", client.id, "", {"allergies": "conceptkanarie"}, NOW))
    save_draft(session, Draft("visit", client.id, "", {"done": "afgekanarie", "result": "halfkanarie",
                                                       "reaction": "red", "heeded": ["allergies"]}, NOW))
    assert stopped(session, client).clean
    pages = decrypted_pages(session)
    assert b"aardbeienkanarie" in pages
    for gone in (b"pillenkanarie", b"vrijekanarie", b"conceptkanarie", b"halfkanarie",
                 *(words.encode() for words in FREE.values())):
        assert gone not in pages
    draft = find_draft(session, "visit", {"client": client.id})
    assert draft is not None
    assert draft.values == {"done": "afgekanarie"}, "what was begun stays begun"


def test_the_proof_bites_when_something_of_it_stays(session: Session, client: Client,
                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    agreed(session, client)
    visited(session, client)
    real = session.vault.pages.scan_residue
    seen: list[str] = []

    def noted(needles: dict[str, tuple[bytes, ...]], progress: Progress | None = None) -> object:
        seen.extend(needles)
        return replace(real(needles, progress), found=("health_records.medication",))

    monkeypatch.setattr(session.vault.pages, "scan_residue", noted)
    assert not stopped(session, client).clean
    assert {"health_records.allergies", "health_records.medication", "health_records.notes",
            *(f"treatments.{name}" for name in FREE)} <= {*seen}
    with session.vault.reading() as uow:
        assert uow.settings.get("ledger.unclean") is True  # the next opening builds the file again


@pytest.mark.req("A-22")
def test_of_a_visit_of_another_kind_stays_what_was_done_and_with_what(session: Session, client: Client) -> None:
    agreed(session, client)
    plain = visit_of(session, close_visit(session, VisitInput(
        client.id, kind_of(session, wkkgz=False).id, "21-11-2026", zones=("cheeks",), done="Masker", device="Stoom",
        products=(ProductUse("Masker", "LOT-1"),), reaction=Reaction.RED, heeded=(Question.ALLERGIES,),
        **FREE)).treatment_id)  # type: ignore[arg-type]  # texts all of them
    assert (plain.declaration, plain.declared_on) == ((), None)
    (kept,) = kept_after_withdrawal(session, client.id)
    assert (kept.recorded, kept.done, kept.zones, kept.reaction) == (False, "Masker", ("cheeks",), Reaction.NOT_NOTED)
    done = stopped(session, client)
    assert Consequence.HEALTH_KEPT not in done.follows
    assert Consequence.VISITS_KEPT in done.follows
    assert visit_of(session, plain.id) == replace(bare(plain), reaction=Reaction.NOT_NOTED)


def test_what_went_is_asked_of_that_visit_no_more(session: Session, client: Client) -> None:
    """A-04: the record stays closed and correct, and Today does not ask for what may not be noted."""
    agreed(session, client)
    visit = visited(session, client, attention="")
    assert visit.waits
    stopped(session, client)
    assert not visit_of(session, visit.id).waits
    save_visit(session, replace(input_of_visit(visit_of(session, visit.id)), device_settings="1 mm"))
    assert visit_of(session, visit.id).device_settings == "1 mm"
    entry = next(one for one in client_overview(session, client.id).entries if isinstance(one, VisitEntry))
    assert entry.complete


def test_a_visit_that_was_begun_and_not_performed_keeps_no_answer(session: Session, client: Client) -> None:
    agreed(session, client)
    begun = save_visit(session, typed_visit(session, client, heeded=(Question.ALLERGIES,)))
    stopped(session, client)
    after = visit_of(session, begun.treatment_id)
    assert (after.declaration, after.heeded, after.reaction) == ((), (), Reaction.NOT_NOTED)
    assert not any(_FREE(after))


def test_a_visit_of_before_keeps_only_answers_that_held_on_its_day(session: Session, client: Client) -> None:
    """An earlier release closed it without answers: the block tells them, where it was not asked again since."""
    agreed(session, client)
    kind = kind_of(session, wkkgz=True)
    older, same = (replace(performed_visit(client, number, day), type_id=kind.id)
                   for number, day in ((5, TODAY - timedelta(days=9)), (6, TODAY)))
    for visit in (older, same):
        write(session, partial(_save_visit, visit))
    stopped(session, client)
    assert visit_of(session, older.id).declaration == ()
    assert visit_of(session, same.id).declaration == tuple(
        Answer(question, "") for question in (Question.PREGNANCY, Question.SKIN_CONDITIONS, Question.IMPLANTS))


def test_answers_that_are_asked_again_later_do_not_change_those_of_a_visit(session: Session, client: Client) -> None:
    agreed(session, client)
    visit = visited(session, client, Question.ALLERGIES)
    later = replace(session, clock=type(session.clock)(NOW + timedelta(days=3)))  # type: ignore[call-arg]
    save_health(later, HealthInput(client.id, allergies="geen"))
    typed = typed_visit(session, client, day="21-11-2026", treatment_id=visit.id, heeded=(Question.MEDICATION,))
    save_visit(later, typed)
    after = visit_of(session, visit.id)
    assert (after.declaration, after.heeded) == (visit.declaration, (Question.MEDICATION,))


@pytest.mark.req("A-11")
def test_a_11_under_a_hold_nothing_of_a_visit_goes(session: Session, client: Client) -> None:
    from tests.application.consents.test_overview import _held  # the same hold as there

    assert HELD in agreed(session, client)
    visit = visited(session, client)
    _held(session, client)
    assert Consequence.HEALTH_HELD in stopped(session, client).follows
    assert visit_of(session, visit.id) == visit
    assert kept_after_withdrawal(session, client.id) == ()


@pytest.mark.req("A-11", "J-14")
def test_what_is_kept_under_a_hold_is_shown_nowhere(session: Session, client: Client) -> None:
    """As the health block: the visit's page, the course, the next visit and Today are shut."""
    from tests.application.consents.test_overview import _held  # the same hold as there

    agreed(session, client)
    visit = visited(session, client)
    begun = save_visit(session, typed_visit(session, client, **FREE)).treatment_id
    assert "kanarie" in screens(session, client, visit.id, begun)
    _held(session, client)
    stopped(session, client)
    assert "kanarie" not in screens(session, client, visit.id, begun)
    form = visit_form(session, client.id, begun)
    assert form.shut
    save_visit(session, replace(form.fields, done="Toch verder"))
    after = visit_of(session, begun)
    assert after.done == "Toch verder"
    assert _FREE(after) == tuple(FREE.values()), "what no screen showed stays as it was"
    file = collect(session, client)
    assert file.treatments[0].particulars == FREE["particulars"], "the client's own copy is whole"


def test_a_new_yes_under_a_hold_opens_it_again(session: Session, client: Client) -> None:
    from tests.application.consents.test_overview import _held  # the same hold as there

    agreed(session, client)
    visit = visited(session, client)
    _held(session, client)
    stopped(session, client)
    decide(moved_clock(session, TODAY + timedelta(days=1)), client, ConsentKind.HEALTH)
    assert not visit_form(session, client.id, visit.id).shut
    assert visit_form(session, client.id, visit.id).fields.result == FREE["result"]


def screens(session: Session, client: Client, *visits: TreatmentId) -> str:
    """All that the page of the client, these visits, a new one and Today show of what was written."""
    forms = [visit_form(session, client.id, one) for one in (*visits, None)]
    return repr([(form.fields, form.attention) for form in forms]) + repr(
        client_overview(session, client.id).entries) + repr(today_overview(session).open_visits)


def collect(session: Session, client: Client) -> ClientFile:
    with session.vault.reading() as uow:
        return collect_client_file(uow, client.id)


@pytest.mark.req("A-04")
def test_where_the_law_keeps_the_file_nothing_of_it_goes(session: Session, client: Client) -> None:
    """BW 7:454: health, skin type and photos stay, shut; the portrait rests on consent alone. Never treated: all goes.

    The client's own request for destruction takes them all the same (BW 7:455).
    """
    change_policy_value(session, program().shipped.policies.floor, "medical_contract", True, sure=True)
    ensure_consent_texts(session, program().shipped.consent_texts)
    words = agreed(session, client)
    assert "De wet over behandelingen (WGBO) vraagt dat ik je dossier bewaar." in words
    assert "haal deze gegevens dan uit je dossier" not in words
    for kind in (ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT):
        decide(session, client, kind)
    save_skin_type(session, client.id, 3)
    add_photo(session, client.id, drawn_photo(), PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT))
    take_portrait(session, client.id, drawn_photo(seed=2))
    visit = visited(session, client)
    follows = [withdrawn(session, client, kind) for kind in (
        ConsentKind.HEALTH, ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT)]
    assert [REMOVALS & set(done.follows) for done in follows] == [set(), set(), set(), {Consequence.PORTRAIT_REMOVED}]
    assert Consequence.HEALTH_BY_LAW in follows[0].follows
    assert visit_of(session, visit.id) == visit
    with session.vault.reading() as uow:
        assert uow.health.get(client.id) is not None
        assert uow.health.skin_type(client.id) is not None
        assert [photo.purpose for photo in uow.photos.of_client(client.id)] == [PhotoPurpose.FILE]
    assert visit_form(session, client.id, visit.id).shut
    plan = preview_erasure(session, client.id, ErasureReason.REQUEST).plan
    assert plan.allowed
    other = add_client(session, number=2)
    agreed(session, other)
    assert Consequence.HEALTH_REMOVED in stopped(session, other).follows


def test_the_preview_lists_just_what_stays(session: Session, client: Client) -> None:
    agreed(session, client)
    visit = visited(session, client, Question.ALLERGIES)
    (kept,) = kept_after_withdrawal(session, client.id)
    stopped(session, client)
    after = visit_of(session, visit.id)
    assert (kept.on, kept.zones, kept.done, kept.device, kept.products, kept.reaction, kept.answers, kept.declared_on,
            kept.missing_why) == (
        after.performed_on, after.zones, after.done, after.device, after.products, after.reaction, after.declaration,
        after.declared_on, after.missing_why)


def test_a_no_on_paper_after_a_yes_reduces_the_visits_too(session: Session, client: Client) -> None:
    from jindra_desk.domain.consents.consent import Decision

    agreed(session, client)
    visit = visited(session, client)
    later = replace(session, clock=type(session.clock)(NOW + timedelta(minutes=5)))  # type: ignore[call-arg]
    decide(later, client, ConsentKind.HEALTH, Decision.REFUSED, way=ConsentWay.TICK)
    assert visit_of(session, visit.id).note == ""
    assert b"pillenkanarie" not in decrypted_pages(session)


def test_without_the_reduction_the_answers_would_stay(session: Session, client: Client,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    agreed(session, client)
    visit = visited(session, client)
    monkeypatch.setattr(visit_health, "reduced", lambda before, _record, **_how: before)
    stopped(session, client)
    assert Answer(Question.MEDICATION, "pillenkanarie") in visit_of(session, visit.id).declaration
