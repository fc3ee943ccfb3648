"""What the visit form shows: last settings, points of attention, the facts for the light (A-08)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visit_form import NoTreatmentTypes, visit_form
from jindra_desk.application.treatments.visits import close_visit, save_visit
from jindra_desk.domain.base.ids import HoldId
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.treatments.treatment import ProductUse, TreatmentStatus
from tests.application.treatments.test_visits import typed_visit
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, add_guardian, write
from tests.support.vaults import TODAY


def test_a_new_visit_is_of_now_and_writes_nothing(session: Session) -> None:
    client = add_client(session)
    form = visit_form(session, client.id)
    assert (form.fields.day, form.fields.hour, form.fields.treatment_id) == ("21-11-2026", "10:30", None)
    assert form.kind(form.fields.type_id) in form.types
    with session.vault.reading() as uow:
        assert uow.treatments.of_client(client.id) == ()


def test_a_kept_visit_comes_back_as_it_was_typed(session: Session) -> None:
    client = add_client(session)
    typed = typed_visit(session, client, amount="84,50")
    saved = save_visit(session, typed)
    fields = visit_form(session, client.id, saved.treatment_id).fields
    assert (fields.day, fields.hour, fields.amount, fields.products) == (
        typed.day, typed.hour, typed.amount, typed.products)


@pytest.mark.req("A-08", part="data")
def test_a08_last_time_is_one_click_away(session: Session) -> None:
    client = add_client(session)
    close_visit(session, typed_visit(session, client, day="17-09-2026", device_settings="0,25 mm", attention="Rustig"))
    close_visit(session, typed_visit(session, client, day="15-10-2026", device_settings="0,5 mm", attention=""))
    form = visit_form(session, client.id)
    last = form.last_by_type[form.fields.type_id]
    assert (last.on, last.device_settings) == (date(2026, 10, 15), "0,5 mm")
    assert last.products == (ProductUse("Serum", "HS-2608-14", "03-2027"),)
    assert form.attention is not None
    assert (form.attention.on, form.attention.words) == (date(2026, 9, 17), "Rustig")
    assert form.devices == ("Needling-pen 2",)


def test_the_light_has_its_facts(session: Session) -> None:
    client = add_client(session, birth=date(2012, 2, 29))
    decide(session, client, ConsentKind.PHOTOS_FILE, guardian=add_guardian(session, client).id)
    facts = visit_form(session, client.id).ready
    assert (facts.permission_age, facts.has_guardian, facts.guardian_signed) == (16, True, False)
    assert (facts.photo_consent, facts.health_consent) == (ConsentState.GIVEN, ConsentState.NOT_ASKED)


def test_a11_j22_a_closed_visit_under_hold_is_only_read(session: Session) -> None:
    client = add_client(session)
    saved = close_visit(session, typed_visit(session, client, amount="45"))
    form = visit_form(session, client.id, saved.treatment_id)
    assert (form.status, form.receipt_made, form.frozen) == (TreatmentStatus.PERFORMED, True, False)
    hold = Hold(HoldId("c" * 32), client.id, HoldGround.CLAIM, TODAY, date(2027, 1, 1))
    write(session, lambda uow: uow.holds.save(hold))
    assert visit_form(session, client.id, saved.treatment_id).frozen
    assert not visit_form(session, client.id).frozen


def test_without_kinds_of_treatment_it_says_so(session: Session) -> None:
    client = add_client(session)
    with session.vault.reading() as uow:
        kinds = uow.treatments.types()

    def archive(uow: UnitOfWork) -> None:
        for kind in kinds:
            uow.treatments.save_type(replace(kind, archived=True))

    write(session, archive)
    with pytest.raises(NoTreatmentTypes):
        visit_form(session, client.id)
