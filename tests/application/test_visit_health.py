"""What stays with a visit after health consent is withdrawn, and what goes (A-04, A-22, J-14, J-34; trust #11, #23).

The sentences are those of the text that the client signs: each is read from the sealed document, and then done.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from jindra_desk.application import visit_health
from jindra_desk.application.consents import Withdrawn, withdraw_consent
from jindra_desk.application.drafts import save_draft
from jindra_desk.application.health import HealthInput, save_health
from jindra_desk.application.ports import UnitOfWork
from jindra_desk.application.session import Session
from jindra_desk.application.visit_health import kept_after_withdrawal
from jindra_desk.application.visits import VisitInput, close_visit, save_visit
from jindra_desk.domain.client import Client
from jindra_desk.domain.consent import ConsentKind, ConsentWay, WithdrawalChannel, current
from jindra_desk.domain.draft import Draft
from jindra_desk.domain.ids import TreatmentId
from jindra_desk.domain.treatment import Answer, Question, Reaction, Treatment
from jindra_desk.domain.withdrawal import Consequence
from tests.application.decisions import decide
from tests.application.test_visits import kind_of, typed_visit
from tests.documents.reading import whole_text
from tests.practice_desk import add_client, write
from tests.sessions import decrypted_pages
from tests.vaults import NOW, TODAY, performed_visit

GOES = "en ook mijn vrije notities bij je bezoeken"
STAYS = ("wat ik heb gedaan, met welk apparaat en welk product, hoe je huid reageerde, je getekende toestemming, en "
         "van je antwoorden alleen die waarop ik heb gelet of waarin je niets noemde")
HELD = "Loopt er een klacht of een claim, dan blijft alles gesloten bewaard"


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
    typed = typed_visit(session, client, day="21-11-2026", missing_why="", note="notitiekanarie", heeded=heeded,
                        **changes)
    return visit_of(session, close_visit(session, typed).treatment_id)


def visit_of(session: Session, treatment_id: TreatmentId) -> Treatment:
    with session.vault.reading() as uow:
        return uow.treatments.get(treatment_id)


def stopped(session: Session, client: Client) -> Withdrawn:
    with session.vault.reading() as uow:
        consent = current(uow.consents.of_client(client.id), ConsentKind.HEALTH)
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
    assert after == replace(before, note="", declaration=(
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
    assert stopped(session, client).clean
    pages = decrypted_pages(session)
    assert b"aardbeienkanarie" in pages
    for gone in (b"pillenkanarie", b"vrijekanarie", b"notitiekanarie", b"conceptkanarie"):
        assert gone not in pages


def test_the_proof_bites_when_something_of_it_stays(session: Session, client: Client,
                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    agreed(session, client)
    visited(session, client)
    real = session.vault.scan_residue
    seen: list[str] = []

    def noted(needles: dict[str, tuple[bytes, ...]]) -> object:
        seen.extend(needles)
        return replace(real(needles), found=("health_records.medication",))

    monkeypatch.setattr(session.vault, "scan_residue", noted)
    assert not stopped(session, client).clean
    assert {"health_records.allergies", "health_records.medication", "health_records.notes",
            "treatments.note"} <= {*seen}
    with session.vault.reading() as uow:
        assert uow.settings.get("ledger.unclean") is True  # the next opening builds the file anew


@pytest.mark.req("A-22")
def test_a_visit_of_another_kind_keeps_no_answer(session: Session, client: Client) -> None:
    agreed(session, client)
    plain = visit_of(session, close_visit(session, VisitInput(
        client.id, kind_of(session, wkkgz=False).id, "21-11-2026", note="notitiekanarie",
        heeded=(Question.ALLERGIES,))).treatment_id)
    assert (plain.declaration, plain.declared_on) == ((), None)
    done = stopped(session, client)
    assert Consequence.HEALTH_KEPT not in done.follows
    assert visit_of(session, plain.id).note == ""
    assert kept_after_withdrawal(session, client.id) == ()


def test_a_visit_that_was_begun_and_not_performed_keeps_no_answer(session: Session, client: Client) -> None:
    agreed(session, client)
    begun = save_visit(session, typed_visit(session, client, heeded=(Question.ALLERGIES,)))
    stopped(session, client)
    after = visit_of(session, begun.treatment_id)
    assert (after.declaration, after.heeded, after.note) == ((), (), "")


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
    from tests.application.test_consents import _held  # the same hold as there

    assert HELD in agreed(session, client)
    visit = visited(session, client)
    _held(session, client)
    assert Consequence.HEALTH_HELD in stopped(session, client).follows
    assert visit_of(session, visit.id) == visit
    assert kept_after_withdrawal(session, client.id) == ()


def test_the_preview_lists_just_what_stays(session: Session, client: Client) -> None:
    agreed(session, client)
    visit = visited(session, client, Question.ALLERGIES)
    (kept,) = kept_after_withdrawal(session, client.id)
    stopped(session, client)
    after = visit_of(session, visit.id)
    assert (kept.on, kept.done, kept.device, kept.products, kept.reaction, kept.answers, kept.declared_on) == (
        after.performed_on, after.done, after.device, after.products, after.reaction, after.declaration,
        after.declared_on)


def test_a_no_on_paper_after_a_yes_reduces_the_visits_too(session: Session, client: Client) -> None:
    from jindra_desk.domain.consent import Decision

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
