"""Visits: written up, put aside, closed, corrected, called off (A-02, A-04, A-08, A-11, A-22, J-21, J-22, J-62)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.application.clients.fields import DateUnreadable
from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.ports.repositories.clients import ClientFilter
from jindra_desk.application.session.changes import Topic
from jindra_desk.application.session.drafts import save_draft
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visit_form import visit_form
from jindra_desk.application.treatments.visits import (
    ProductMissing,
    ReceiptMade,
    RecordFrozen,
    TimeUnreadable,
    VisitClosedAlready,
    VisitDateMissing,
    VisitInput,
    cancel_visit,
    close_visit,
    read_time,
    save_visit,
)
from jindra_desk.domain.base.errors import InvalidInput
from jindra_desk.domain.base.ids import HoldId, TreatmentId
from jindra_desk.domain.business.receipt import AmountInvalid
from jindra_desk.domain.clients.client import Client, ClientRestricted
from jindra_desk.domain.consents.consent import ConsentKind, ConsentWay, WithdrawalChannel
from jindra_desk.domain.consents.representation import NoMinor
from jindra_desk.domain.guards.findings import BsnFound
from jindra_desk.domain.records.ownership import BelongsToAnother
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.domain.treatments.health_words import HealthWordsAsked, VisitTakesNoWords
from jindra_desk.domain.treatments.performed_without import PerformedWithout
from jindra_desk.domain.treatments.treatment import (
    Missing,
    ProductUse,
    Reaction,
    RecordIncomplete,
    Treatment,
    TreatmentInFuture,
    TreatmentStatus,
    TreatmentType,
)
from jindra_desk.domain.vault.audit import ObjectKind
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, add_guardian, write
from tests.support.vaults import NOW, TODAY


def kind_of(session: Session, *, wkkgz: bool) -> TreatmentType:
    with session.vault.reading() as uow:
        return next(kind for kind in uow.treatments.types() if kind.wkkgz is wkkgz)


def typed_visit(session: Session, client: Client, **changes: object) -> VisitInput:
    """A whole record; nobody in these tests was asked about health unless they say so, and the visit tells why."""
    whole = VisitInput(
        client.id, kind_of(session, wkkgz=True).id, "15-10-2026", hour="11:30", zones=("cheeks", "chin"),
        done="Peeling", device="Needling-pen 2", device_settings="0,5 mm",
        products=(ProductUse("Serum", "HS-2608-14", "03-2027"),),
        particulars="Geen", reaction=Reaction.LIGHT_RED, result="Rustig", attention="Linkerwang", note="Vlot",
        missing_why="De tablet was leeg",
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def stored(session: Session, treatment_id: TreatmentId) -> Treatment:
    with session.vault.reading() as uow:
        return uow.treatments.get(treatment_id)


def keep_through(session: Session) -> date | None:
    with session.vault.reading() as uow:
        return uow.clients.search("", which=ClientFilter.EVERYONE, today=TODAY).rows[0].keep_through


@pytest.mark.req("A-08", part="data")
def test_a02_a08_every_block_comes_back(session: Session) -> None:
    client = add_client(session)
    saved = close_visit(session, typed_visit(session, client, amount="84,50", aftercare="Zonnebrand"))
    visit = stored(session, saved.treatment_id)
    assert visit.status is TreatmentStatus.PERFORMED
    assert (visit.performed_on, visit.performed_at) == (date(2026, 10, 15), time(11, 30))
    assert visit.products == (ProductUse("Serum", "HS-2608-14", "03-2027"),)
    assert (visit.done, visit.result, visit.attention, visit.aftercare) == (
        "Peeling", "Rustig", "Linkerwang", "Zonnebrand")
    assert visit.amount_cents == 8450


def test_later_keeps_anything_and_starts_no_term(session: Session) -> None:
    client = add_client(session)
    write(session, lambda uow: session.refresh_retention(uow, client.id))
    before = keep_through(session)
    saved = save_visit(session, VisitInput(client.id, kind_of(session, wkkgz=True).id, "21-11-2026"))
    assert saved.status is TreatmentStatus.OPEN
    assert keep_through(session) == before


@pytest.mark.req("A-02", "A-04")
@pytest.mark.parametrize("missing", ["done", "particulars", "result"])
def test_a04_a_wkkgz_visit_without_its_record_is_closed_only_with_the_reason(session: Session, missing: str) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    typed = typed_visit(session, client, day="21-11-2026", missing_why="", **{missing: "  "})
    with pytest.raises(RecordIncomplete):
        close_visit(session, typed)
    with session.vault.reading() as uow:
        assert uow.treatments.of_client(client.id) == ()
    saved = close_visit(session, replace(typed, missing_why="Ze moest weg"))
    visit = stored(session, saved.treatment_id)
    assert (visit.missing, visit.missing_why, visit.waits) == ((Missing.RECORD,), "Ze moest weg", True)
    whole = replace(typed, treatment_id=visit.id, missing_why="Ze moest weg", **{missing: "Alsnog"})  # type: ignore[arg-type]
    save_visit(session, whole)
    visit = stored(session, saved.treatment_id)
    assert (visit.missing, visit.missing_why, visit.waits) == ((), "", False)


@pytest.mark.req("A-22")
def test_a22_another_visit_closes_with_day_and_kind_alone(session: Session) -> None:
    client = add_client(session)
    saved = close_visit(session, VisitInput(client.id, kind_of(session, wkkgz=False).id, "20-11-2026", amount="45"))
    assert saved.status is TreatmentStatus.PERFORMED


@pytest.mark.req("J-21")
def test_j21_closing_starts_the_term_and_calling_off_does_not(session: Session) -> None:
    client = add_client(session)
    begun = save_visit(session, typed_visit(session, client))
    cancel_visit(session, client.id, begun.treatment_id)
    assert keep_through(session) == date(2027, 2, 21)
    close_visit(session, typed_visit(session, client, day="29-02-2024"))
    assert keep_through(session) == date(2026, 2, 28)
    close_visit(session, typed_visit(session, client, day="15-10-2026"))
    assert keep_through(session) == date(2028, 10, 15)


def test_j21_a_performed_visit_cannot_be_called_off(session: Session) -> None:
    client = add_client(session)
    saved = close_visit(session, typed_visit(session, client))
    with pytest.raises(VisitClosedAlready):
        cancel_visit(session, client.id, saved.treatment_id)


def test_j21_a_visit_that_lies_ahead_is_not_performed(session: Session) -> None:
    client = add_client(session)
    with pytest.raises(TreatmentInFuture):
        close_visit(session, typed_visit(session, client, day="22-11-2026"))


@pytest.mark.req("J-62")
@pytest.mark.parametrize(("birth", "allowed"), [(date(2010, 10, 16), False), (date(2010, 10, 15), True)])
def test_j62_the_sixteenth_birthday_decides(session: Session, birth: date, *, allowed: bool) -> None:
    client = add_client(session, birth=birth)
    if allowed:
        assert close_visit(session, typed_visit(session, client)).status is TreatmentStatus.PERFORMED
        return
    with pytest.raises(PerformedWithout) as asked:
        close_visit(session, typed_visit(session, client, missing_why=""))
    assert Missing.GUARDIAN in asked.value.missing
    guardian = add_guardian(session, client)
    with pytest.raises(NoMinor):  # the client has been sixteen since, and decides alone
        decide(session, client, ConsentKind.TREATMENT_MINOR, guardian=guardian.id)
    decide(session, client, ConsentKind.TREATMENT_MINOR, guardian=guardian.id, way=ConsentWay.PAPER,
           decided_on=date(2026, 10, 15))
    closed = stored(session, close_visit(session, typed_visit(session, client)).treatment_id)
    assert closed.missing == (Missing.HEALTH_CONSENT,)


@pytest.mark.req("K-55", part="data")
def test_j62_k55_j14_what_was_performed_is_recorded_with_what_was_missing_and_why(session: Session) -> None:
    client = add_client(session, birth=date(2010, 10, 16))
    kind = replace(kind_of(session, wkkgz=True), minimum_age=18)
    write(session, lambda uow: uow.treatments.save_type(kind))
    silent = typed_visit(session, client, missing_why="  ")
    with pytest.raises(PerformedWithout) as asked:
        close_visit(session, silent)
    every = (Missing.AGE, Missing.GUARDIAN, Missing.HEALTH_CONSENT)
    assert asked.value.missing == every
    with session.vault.reading() as uow:
        assert uow.treatments.of_client(client.id) == ()
    closed = close_visit(session, replace(silent, missing_why="Haar moeder belde."))
    visit = stored(session, closed.treatment_id)
    assert (visit.status, visit.missing, visit.missing_why) == (TreatmentStatus.PERFORMED, every, "Haar moeder belde.")
    save_visit(session, replace(silent, treatment_id=visit.id, note="Aangevuld"))
    assert stored(session, visit.id).missing_why == "Haar moeder belde."


@pytest.mark.req("J-14")
def test_j14_a_yes_that_stood_on_the_day_of_the_visit_is_enough_and_one_after_it_is_not(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH, way=ConsentWay.PAPER, decided_on=date(2026, 10, 14))
    given = typed_visit(session, client, missing_why="", particulars="", result="", attention="", note="")
    with session.vault.reading() as uow:
        (consent,) = uow.consents.of_client(client.id)
    withdraw_consent(session, consent.id, WithdrawalChannel.PHONE)
    closed = stored(session, close_visit(session, given).treatment_id)
    assert (closed.missing, closed.missing_why) == ((), "")
    for day in ("13-10-2026", "21-11-2026"):  # before the yes; the day of its withdrawal, at an hour not noted
        with pytest.raises(PerformedWithout):
            close_visit(session, replace(given, day=day, hour=""))


@pytest.mark.req("A-22")
def test_a22_another_kind_of_visit_closes_without_health_consent_and_asks_nothing(session: Session) -> None:
    client = add_client(session)
    plain = VisitInput(client.id, kind_of(session, wkkgz=False).id, "20-11-2026", missing_why="hoeft niet")
    closed = stored(session, close_visit(session, plain).treatment_id)
    assert (closed.missing, closed.missing_why) == ((), "")


@pytest.mark.req("J-22")
def test_j22_a_receipt_stands_alone_and_is_numbered(session: Session) -> None:
    client = add_client(session)
    first = close_visit(session, typed_visit(session, client, amount="84,50"))
    second = close_visit(session, typed_visit(session, client, amount="€ 1.204,00"))
    none = close_visit(session, typed_visit(session, client))
    assert (first.receipt_number, second.receipt_number, none.receipt_number) == (1, 2, None)
    with session.vault.reading() as uow:
        receipts = uow.receipts.of_client(client.id)
        subjects = {entry.subject for entry in uow.audit.entries() if entry.object_kind is ObjectKind.RECEIPT}
    assert {(receipt.name, receipt.description, receipt.amount_cents) for receipt in receipts} == {
        ("J. van den Heuvel", "Behandeling", 8450), ("J. van den Heuvel", "Behandeling", 120400)}
    assert subjects == {None}


def test_j22_the_amount_of_a_closed_visit_stands(session: Session) -> None:
    client = add_client(session)
    typed = typed_visit(session, client, amount="84,50")
    closed = replace(typed, treatment_id=close_visit(session, typed).treatment_id)
    save_visit(session, replace(closed, note="Aangevuld"))
    with pytest.raises(ReceiptMade):
        save_visit(session, replace(closed, amount="90"))
    with session.vault.reading() as uow:
        assert len(uow.receipts.of_client(client.id)) == 1


def test_j22_an_amount_noted_later_still_makes_its_receipt(session: Session) -> None:
    client = add_client(session)
    typed = typed_visit(session, client)
    closed = replace(typed, treatment_id=close_visit(session, typed).treatment_id, amount="60")
    assert save_visit(session, closed).receipt_number == 1


@pytest.mark.req("A-04")
def test_a04_a_correction_stays_complete(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    typed = typed_visit(session, client, day="21-11-2026", missing_why="")
    closed = replace(typed, treatment_id=close_visit(session, typed).treatment_id)
    with pytest.raises(RecordIncomplete):
        save_visit(session, replace(closed, result=""))


def test_a11_a_hold_freezes_what_was_written(session: Session) -> None:
    client = add_client(session)
    typed = typed_visit(session, client)
    closed = replace(typed, treatment_id=close_visit(session, typed).treatment_id)
    hold = Hold(HoldId("c" * 32), client.id, HoldGround.COMPLAINT, TODAY, date(2027, 1, 1))
    write(session, lambda uow: uow.holds.save(hold))
    with pytest.raises(RecordFrozen):
        save_visit(session, replace(closed, note="anders"))
    close_visit(session, typed_visit(session, client, day="20-11-2026"))
    write(session, lambda uow: uow.holds.save(replace(hold, released_on=TODAY)))
    save_visit(session, replace(closed, note="anders"))


def test_k65_a_restricted_file_takes_no_visit(session: Session) -> None:
    client = add_client(session)
    write(session, lambda uow: uow.clients.save(replace(client, restricted_since=TODAY)))
    with pytest.raises(ClientRestricted):
        save_visit(session, typed_visit(session, client))


@pytest.mark.parametrize(("changes", "error", "field"), [
    ({"day": ""}, VisitDateMissing, "day"),
    ({"day": "31-02-2026"}, DateUnreadable, "day"),
    ({"hour": "25:00"}, TimeUnreadable, "hour"),
    ({"amount": "tien"}, AmountInvalid, "amount"),
    ({"products": (ProductUse("", "HS-1"),)}, ProductMissing, "products"),
    ({"result": "op 123456782"}, BsnFound, "result"),
    ({"products": (ProductUse("Serum 123456782"),)}, BsnFound, "products"),
])
def test_j61_a_fault_names_its_field_and_nothing_is_kept(session: Session, changes: dict[str, object],
                                                        error: type[InvalidInput], field: str) -> None:
    client = add_client(session)
    with pytest.raises(error) as caught:
        save_visit(session, typed_visit(session, client, **changes))
    assert caught.value.field == field
    with session.vault.reading() as uow:
        assert uow.treatments.of_client(client.id) == ()


def test_saving_drops_the_draft_of_this_visit(session: Session) -> None:
    client = add_client(session)
    saved = save_visit(session, typed_visit(session, client))
    save_draft(session, Draft(DraftKind.VISIT, client.id, saved.treatment_id, {"done": "x"}, NOW))
    changes = save_visit(session, typed_visit(session, client, treatment_id=saved.treatment_id)).changes
    with session.vault.reading() as uow:
        assert uow.drafts.find(DraftKind.VISIT, client.id, saved.treatment_id) is None
    assert changes.touches(Topic.DRAFT, client=client.id)


def test_a_visit_of_another_client_is_refused(session: Session) -> None:
    one, other = add_client(session), add_client(session, number=2, surname="Smits")
    saved = save_visit(session, typed_visit(session, one))
    with pytest.raises(BelongsToAnother):
        save_visit(session, typed_visit(session, other, treatment_id=saved.treatment_id))


@pytest.mark.parametrize(("typed", "read"), [
    ("", None), ("11:30", time(11, 30)), ("11.30", time(11, 30)), ("1130", time(11, 30)), ("930", time(9, 30)),
    ("9", time(9)), (" 9:05 ", time(9, 5)),
])
def test_times_are_read_as_people_type_them(typed: str, read: time | None) -> None:
    assert read_time(typed) == read


@given(st.text(max_size=8))
def test_any_text_is_a_time_or_a_typed_error(typed: str) -> None:
    try:
        found = read_time(typed)
    except TimeUnreadable:
        return
    assert found is None or found.second == 0


@pytest.mark.req("J-14", "J-34")
def test_what_is_typed_at_a_visit_of_before_the_withdrawal_is_refused_and_not_lost(session: Session) -> None:
    """It was dropped without a word while the form said that it was kept; now it says why, at the field."""
    client = add_client(session)
    consent = decide(session, client, ConsentKind.HEALTH)
    kind = kind_of(session, wkkgz=False).id
    saved = save_visit(session, typed_visit(session, client, type_id=kind, note="kobaltallergie"))
    withdraw_consent(session, consent.consent_id, WithdrawalChannel.PHONE)
    assert stored(session, saved.treatment_id).note == ""
    form = visit_form(session, client.id, saved.treatment_id)
    assert form.shut, "no field is offered that takes nothing"
    with pytest.raises(VisitTakesNoWords) as told:
        save_visit(session, replace(form.fields, note="psoriasis"))
    assert told.value.field == "note"
    assert visit_form(session, client.id).shut, "a new visit of the day of the withdrawal"


@pytest.mark.req("J-14", "A-22")
def test_without_consent_a_short_record_is_kept_once_the_owner_says_it_tells_nothing_of_health(
        session: Session) -> None:
    client, kind = add_client(session), kind_of(session, wkkgz=False).id
    typed = typed_visit(session, client, type_id=kind)
    with pytest.raises(HealthWordsAsked) as asked:
        close_visit(session, typed)
    saved = close_visit(session, replace(typed, not_bsn=frozenset(asked.value.answers)))
    assert stored(session, saved.treatment_id).note == "Vlot"
