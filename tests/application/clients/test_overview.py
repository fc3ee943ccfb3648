"""The client page: history, consents, health state and the two clocks (J-08, J-15, J-21 to J-23, K-111, K-114)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from jindra_desk.application.clients.health import HealthInput, save_health
from jindra_desk.application.clients.overview import EventEntry, EventKind, VisitEntry, client_overview
from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visits import cancel_visit, close_visit, save_visit
from jindra_desk.domain.base.ids import HoldId, PhotoId
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, Decision, WithdrawalChannel
from jindra_desk.domain.photos.photo import Moment, Photo, PhotoPurpose, Pose
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.retention.term_ends import TermState
from jindra_desk.domain.treatments.treatment import Block, TreatmentStatus
from jindra_desk.system.clock.clock import FixedClock
from tests.application.treatments.test_visits import typed_visit
from tests.support.decisions import decide
from tests.support.practice_desk import add_client, add_guardian, drawn_photo, write
from tests.support.vaults import NOW, TODAY


@pytest.mark.req("K-114")
def test_k114_the_age_is_worked_out_each_day(session: Session) -> None:
    client = add_client(session, birth=date(1992, 11, 22))
    assert client_overview(session, client.id).head.age == 33
    tomorrow = replace(session, clock=FixedClock(NOW.replace(day=22)))
    assert client_overview(tomorrow, client.id).head.age == 34


def test_the_history_runs_from_new_to_old(session: Session) -> None:
    client = add_client(session)
    close_visit(session, typed_visit(session, client, day="17-09-2026"))
    begun = save_visit(session, typed_visit(session, client, day="21-11-2026", result=""))
    for kind in (ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE):
        decide(session, client, kind)
    decide(session, client, ConsentKind.NEWSLETTER, Decision.REFUSED)
    entries = client_overview(session, client.id).entries
    shown = [entry.kind if isinstance(entry, EventEntry) else entry.id for entry in entries]
    assert shown[0] == begun.treatment_id
    assert set(shown[1:3]) == {EventKind.REFUSED, EventKind.SIGNED_ON_SCREEN}
    assert shown[3] == EventKind.REGISTERED
    signed = next(e for e in entries if isinstance(e, EventEntry) and e.kind is EventKind.SIGNED_ON_SCREEN)
    assert set(signed.consents) == {ConsentKind.HEALTH, ConsentKind.PHOTOS_FILE}
    assert isinstance(entries[-1], VisitEntry)


def test_a_visit_tells_what_is_missing(session: Session) -> None:
    client = add_client(session)
    save_visit(session, typed_visit(session, client, result="", attention=""))
    entry = client_overview(session, client.id).entries[-1]
    assert isinstance(entry, VisitEntry)
    assert (entry.complete, entry.missing, entry.told) == (False, (Block.RESULT, Block.ATTENTION), "Peeling")


def test_a_begun_visit_is_offered_again_until_it_is_called_off(session: Session) -> None:
    client = add_client(session)
    begun = save_visit(session, typed_visit(session, client))
    assert client_overview(session, client.id).open_visit == begun.treatment_id
    cancel_visit(session, client.id, begun.treatment_id)
    overview = client_overview(session, client.id)
    assert overview.open_visit is None
    statuses = [entry.status for entry in overview.entries if isinstance(entry, VisitEntry)]
    assert statuses == [TreatmentStatus.CANCELLED]


def test_a_withdrawal_stands_in_the_history(session: Session) -> None:
    client = add_client(session)
    given = decide(session, client, ConsentKind.NEWSLETTER)
    withdraw_consent(session, given.consent_id, WithdrawalChannel.PHONE)
    overview = client_overview(session, client.id)
    kinds = {entry.kind for entry in overview.entries if isinstance(entry, EventEntry)}
    assert {EventKind.SIGNED_ON_SCREEN, EventKind.WITHDRAWN} <= kinds
    states = {row.kind: row.state for row in overview.consents}
    assert states[ConsentKind.NEWSLETTER] is ConsentState.WITHDRAWN


def test_j15_five_purposes_are_always_listed_and_never_bundled(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.PHOTOS_FILE)
    states = {row.kind: row.state for row in client_overview(session, client.id).consents}
    assert states.pop(ConsentKind.PHOTOS_FILE) is ConsentState.GIVEN
    assert set(states) == {ConsentKind.HEALTH, ConsentKind.PHOTOS_PUBLICATION, ConsentKind.PHOTOS_SOCIAL,
                           ConsentKind.NEWSLETTER}
    assert set(states.values()) == {ConsentState.NOT_ASKED}


def test_j62_the_parents_permission_is_listed_and_looked_at_again_at_sixteen(session: Session) -> None:
    client = add_client(session, birth=date(2010, 11, 22))
    young = client_overview(session, client.id)
    assert young.young
    asked = [row.kind for row in young.consents]
    assert asked[:2] == [ConsentKind.TREATMENT, ConsentKind.TREATMENT_MINOR], "and the client's own yes beside it"
    decide(session, client, ConsentKind.HEALTH, guardian=add_guardian(session, client).id)
    later = replace(session, clock=FixedClock(NOW.replace(day=22)))
    row = next(row for row in client_overview(later, client.id).consents if row.kind is ConsentKind.HEALTH)
    assert (row.by_guardian, row.fresh_look) == (True, True)


def test_c56_only_the_day_of_asking_is_known_outside_the_block(session: Session) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.HEALTH)
    save_health(session, HealthInput(client.id, allergies="nikkel"))
    overview = client_overview(session, client.id)
    assert (overview.health.consent, overview.health.asked_on) == (ConsentState.GIVEN, TODAY)
    assert "nikkel" not in repr(overview)


def test_j21_j23_two_clocks(session: Session) -> None:
    client = add_client(session)
    assert client_overview(session, client.id).terms.books is None
    close_visit(session, typed_visit(session, client, amount="84,50"))
    terms = client_overview(session, client.id).terms
    assert terms.file.keep_through == date(2028, 10, 15)
    assert (terms.file_parts.left, terms.file_parts.total) == (22, 24)
    assert terms.books is not None
    assert terms.books.keep_through == date(2033, 12, 31)
    assert terms.book_name == "J. van den Heuvel"


def test_a11_a_hold_stops_the_clock(session: Session) -> None:
    client = add_client(session)
    hold = Hold(HoldId("c" * 32), client.id, HoldGround.COMPLAINT, TODAY, date(2027, 1, 1))
    write(session, lambda uow: uow.holds.save(hold))
    assert client_overview(session, client.id).terms.file.state is TermState.HELD


def test_photos_stand_with_their_visit(session: Session) -> None:
    client = add_client(session)
    saved = close_visit(session, typed_visit(session, client))
    decide(session, client, ConsentKind.PHOTOS_FILE)
    for number in range(5):
        prepared = drawn_photo(0.8, number)
        photo = Photo(PhotoId(f"{number:032d}"), client.id, TODAY, NOW, "face", Pose.FRONT, Moment.BEFORE,
                      PhotoPurpose.FILE, prepared.width, prepared.height, prepared.sha256, saved.treatment_id)
        write(session, lambda uow, photo=photo, prepared=prepared: uow.photos.add(photo, prepared))  # type: ignore[misc]
    entry = next(entry for entry in client_overview(session, client.id).entries if isinstance(entry, VisitEntry))
    assert (len(entry.photos), entry.photo_count) == (4, 5)
    assert all(photo.thumbnail.startswith(b"\xff\xd8") for photo in entry.photos)
