"""Whatever is written to a file, its last day is computed again and its last change moves (J-08, J-21, K-70).

The writes are found by walking the application: a new one fails here until it says what it does to the terms.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import jindra_desk.application as application_room
from jindra_desk.application.clients.end_of_service import note_end_of_service
from jindra_desk.application.clients.fields import GuardianInput, input_of
from jindra_desk.application.clients.health import HealthInput, confirm_health_unchanged, save_health, save_skin_type
from jindra_desk.application.clients.register import change_client, register_client, save_guardian
from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.photos.photos import (
    PhotoDetails,
    add_photo,
    confirm_originals_removed,
    remove_photo,
    set_portrait,
)
from jindra_desk.application.retention.holds import keep_holding, place_hold, release_holds
from jindra_desk.application.rights.answering import (
    close_request,
    note_handed_over,
    refuse_request,
    reopen_request,
    restrict_as_asked,
)
from jindra_desk.application.rights.requests import NewRequest, note_request
from jindra_desk.application.rights.restrictions import lift_restriction, restrict_client
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.after_closing import call_off_closed
from jindra_desk.application.treatments.visit_form import input_of_visit
from jindra_desk.application.treatments.visits import (
    VisitInput,
    cancel_visit,
    close_visit,
    leave_visit,
    save_visit,
    take_up_again,
)
from jindra_desk.domain.base.ids import ClientId, TreatmentTypeId
from jindra_desk.domain.clients.client import Client, GuardianRelation
from jindra_desk.domain.consents.consent import ConsentKind, WithdrawalChannel
from jindra_desk.domain.photos.photo import Moment, PhotoPurpose, Pose
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.domain.retention.term_ends import TermState
from jindra_desk.domain.rights.request import Outcome, RefusalGround, RequestKind
from jindra_desk.domain.treatments.treatment import Treatment
from jindra_desk.storage.vault.vault import SqlVault
from jindra_desk.system.clock.clock import FixedClock
from tests.support.decisions import decide
from tests.support.practice_desk import drawn_photo, write
from tests.support.sessions import canary_client, services
from tests.support.vaults import NOW, TODAY, database_of, invented_client

LONG_AGO = TODAY - timedelta(days=735)


@dataclass(frozen=True)
class Desk:
    """A vault with one client who has a file of two years ago, every consent, and an open visit of today."""

    session: Session
    client: Client
    visit: Treatment
    folder: Path


Act = Callable[[Desk], Any]


def _kind(session: Session) -> TreatmentTypeId:
    with session.vault.reading() as uow:
        return uow.treatments.types()[0].id


def _take_up_again(desk: Desk) -> None:
    cancel_visit(desk.session, desk.client.id, desk.visit.id)
    take_up_again(desk.session, desk.client.id, desk.visit.id)


def _call_off(desk: Desk) -> None:
    _close(desk)
    _stale(desk)
    call_off_closed(desk.session, desk.client.id, desk.visit.id)


def _decided(desk: Desk, kind: ConsentKind) -> Any:
    with desk.session.vault.reading() as uow:
        return next(one for one in reversed(uow.consents.of_client(desk.client.id)) if one.kind is kind)


def _photo(desk: Desk, purpose: PhotoPurpose) -> Any:
    with desk.session.vault.reading() as uow:
        return next(one.id for one in uow.photos.of_client(desk.client.id) if one.purpose is purpose)


def _close(desk: Desk) -> Any:
    told = replace(input_of_visit(desk.visit), device="Laser", device_settings="2 J", done="Gelaserd", zones=("face",),
                   particulars="geen", result="goed", aftercare="koelen",
                   missing_why="De tablet was leeg")
    return close_visit(desk.session, told)


def _change(desk: Desk) -> Any:
    with desk.session.vault.reading() as uow:
        card = uow.clients.get(desk.client.id)
    return change_client(desk.session, card.id, replace(input_of(card), house_number="12 B",
                                                          postcode="8011 AB", town="Zwolle"))


def _requested(desk: Desk) -> Any:
    with desk.session.vault.reading() as uow:
        return uow.requests.of_client(desk.client.id)[0].id


def _restricted(desk: Desk) -> Any:
    asked = _requested(desk)
    with desk.session.vault.reading() as uow:
        wanted = replace(uow.requests.get(asked), kind=RequestKind.RESTRICTION)
    write(desk.session, lambda uow: uow.requests.save(wanted))
    return restrict_as_asked(desk.session, asked)


def _handed_over(desk: Desk) -> Any:
    asked = _requested(desk)
    with desk.session.vault.reading() as uow:
        copied = replace(uow.requests.get(asked), kind=RequestKind.ACCESS, letter_sha256="ab" * 32)
    write(desk.session, lambda uow: uow.requests.save(copied))
    return note_handed_over(desk.session, asked)


def _reopened(desk: Desk) -> Any:
    close_request(desk.session, _requested(desk), Outcome.TAKEN_BACK)
    return reopen_request(desk.session, _requested(desk))


def _keep_holding(desk: Desk) -> Any:
    """A hold whose day to look again is today."""
    before = replace(desk.session, clock=FixedClock(NOW - timedelta(days=60)))
    place_hold(before, desk.client.id, HoldGround.CLAIM, TODAY)
    _stale(desk)
    return keep_holding(desk.session, desk.client.id, TODAY + timedelta(days=30))


def _lift(desk: Desk) -> Any:
    restrict_client(desk.session, desk.client.id)
    _stale(desk)
    return lift_restriction(desk.session, desk.client.id)


def _leave(desk: Desk) -> Any:
    _close(desk)
    _stale(desk)
    with desk.session.vault.reading() as uow:
        waits = uow.treatments.get(desk.visit.id).waits
    return leave_visit(desk.session, desk.client.id, desk.visit.id, waits=not waits)



CHANGES: dict[str, Act] = {
    "clients.register.change_client": _change,
    "clients.register.save_guardian": lambda desk: save_guardian(desk.session, desk.client.id,
                                                        GuardianInput("Marit Heuvel", GuardianRelation.PARENT)),
    "clients.health.save_health": lambda desk:
        save_health(desk.session, HealthInput(desk.client.id, allergies="noten")),
    "clients.health.confirm_health_unchanged": lambda desk: confirm_health_unchanged(desk.session, desk.client.id),
    "clients.health.save_skin_type": lambda desk: save_skin_type(desk.session, desk.client.id, 2),
    "photos.photos.add_photo": lambda desk: add_photo(desk.session, desk.client.id, drawn_photo(), PhotoDetails(
        TODAY, "cheeks", Moment.BEFORE, Pose.FRONT)),
    "treatments.visits.save_visit": lambda desk:
        save_visit(desk.session, replace(input_of_visit(desk.visit), note="half")),
    "treatments.visits.close_visit": _close,
}
"""Writes that change what a file holds."""

DEALINGS: dict[str, Act] = {
    "consents.overview.withdraw_consent": lambda desk: withdraw_consent(
        desk.session, _decided(desk, ConsentKind.NEWSLETTER).id, WithdrawalChannel.IN_PERSON),
    "clients.end_of_service.note_end_of_service": lambda desk: note_end_of_service(desk.session, desk.client.id, TODAY),
    "photos.photos.set_portrait": lambda desk: set_portrait(desk.session, desk.client.id, None),
    "photos.photos.remove_photo": lambda desk: remove_photo(desk.session, _photo(desk, PhotoPurpose.PORTRAIT)),
    "consents.signing.store_decision": lambda desk: decide(desk.session, desk.client, ConsentKind.PHOTOS_PUBLICATION),
    "treatments.visits.leave_visit": _leave,
    "treatments.visits.cancel_visit": lambda desk: cancel_visit(desk.session, desk.client.id, desk.visit.id),
    "treatments.visits.take_up_again": _take_up_again, "treatments.after_closing._move": _call_off,
    "rights.requests.note_request": lambda desk: note_request(desk.session, NewRequest(
        desk.client.id, RequestKind.RECTIFICATION, TODAY)),
    "rights.answering.close_request": lambda desk: close_request(
        desk.session, _requested(desk), Outcome.TAKEN_BACK),
    "rights.answering.note_handed_over": _handed_over,
    "rights.answering.refuse_request": lambda desk: refuse_request(
        desk.session, services(), _requested(desk), RefusalGround.IDENTITY),
    "rights.answering.reopen_request": _reopened,
    "rights.answering.restrict_as_asked": _restricted,
    "rights.restrictions.restrict_client": lambda desk: restrict_client(desk.session, desk.client.id),
    "rights.restrictions.lift_restriction": _lift,
    "retention.holds.place_hold": lambda desk: place_hold(desk.session, desk.client.id, HoldGround.CLAIM,
                                                TODAY + timedelta(days=30)),
    "retention.holds.release_holds": lambda desk: release_holds(desk.session, desk.client.id),
    "retention.holds.keep_holding": _keep_holding,
}
"""Writes that may move a term and leave the contents of the file as they are."""

NO_TERM = {
    "clients.register.register_client": "a new file: its first day is tested below",
    "handout.import_client.import_client": "a new file: tests/application/handout/test_import_client.py reads its term",
    "business.book_years.close_book_year": "tests/application/business/test_book_years.py",
    "photos.photos.confirm_originals_removed": "a tick, which moves no term (J-21)",
    "photos.approvals.approve_photo": "where a photo may be shown is no part of the record (BW 7:454 lid 3)",
    "photos.approvals.end_approval": "the same", "photos.approvals._end_of": "the same",
    "photos.approvals.note_earlier_ends": "the same",
    "retention.lapsed.carry_out_lapsed": "each file in a frame, which computes its term again",
    "consents.term_over.end_overdue_consents": "tests/application/consents/test_term_over.py",
    "rights.take_downs.tick_taken_down": "a tick, which moves no term (J-21)",
    "erasure.destroy.tick_before": "a tick, which moves no term (J-21)",
    "erasure.destroy._erase": "the file is gone",
    "session.drafts.save_draft": "half typed, not kept", "session.drafts.discard_draft": "half typed, not kept",
    "handout.apart.enter_apart": "a copy left; the file is as it was",
    "handout.export._note_copy": "a copy for a request exists; nothing was answered by it",
    "handout.gate.end_release": "a copy left; the file is as it was",
    "opening.days_ahead.date_days_back": "sets days right that lie ahead, and computes each such file again",
    "restore.carry_over._carry_requests": "tests/application/restore/test_carry_over.py reads the term",
    "restore.restore._note": "of the vault", "restore.scratch_restore.finish_scratch": "of the vault",
    "demo.fill.fill_demo": "invented clients, by the same use cases",
}


@pytest.fixture
def desk(session: Session, tmp_path: Path) -> Desk:
    client, _ = canary_client(session, treated_on=LONG_AGO, asks_access=True)
    for kind in (ConsentKind.HEALTH, ConsentKind.SKIN_TYPE, ConsentKind.PHOTOS_FILE, ConsentKind.PORTRAIT,
                 ConsentKind.NEWSLETTER):
        decide(session, client, kind)
    saved = save_visit(session, VisitInput(client.id, _kind(session), "20-11-2026"))
    folder = tmp_path / "stick"
    folder.mkdir()
    with session.vault.reading() as uow:
        made = Desk(session, client, uow.treatments.get(saved.treatment_id), folder)
    _stale(made)
    return made


def _stale(desk: Desk) -> None:
    """What is stored beside the client is wrong in every way, and the last change lies two years back."""
    assert isinstance(desk.session.vault, SqlVault)
    database_of(desk.session.vault).execute(
        "UPDATE clients SET keep_through = '1901-01-01', held = 7, changed_on = ? WHERE id = ?",
        (LONG_AGO.isoformat(), desk.client.id))


Term = tuple[date | None, int]


def stored_and_true(session: Session, client_id: ClientId) -> tuple[Term, Term, date]:
    """What stands beside the client, what follows from the facts, and the last change."""
    assert isinstance(session.vault, SqlVault)
    row = database_of(session.vault).one("SELECT keep_through, held, changed_on FROM clients WHERE id = ?",
                                         (client_id,))
    with session.vault.reading() as uow:
        file = compute(uow.retention.facts(client_id), session.policy(uow), TODAY).file
    kept = None if row[0] is None else date.fromisoformat(row[0])
    return (kept, row[1]), (file.keep_through, int(file.state is TermState.HELD)), date.fromisoformat(row[2])


def writing_functions() -> set[str]:
    """`photos.add_photo`: every function of the application that writes and that speaks of a client."""
    found = set()
    for path in Path(application_room.__path__[0]).rglob("*.py"):
        room = path.relative_to(application_room.__path__[0]).with_suffix("").as_posix().replace("/", ".")
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            source = ast.unparse(node) if isinstance(node, ast.FunctionDef) else ""
            opens = (".unit_of_work()" in source and "client" in source) or "_write(session" in source
            opens |= "record_write_within(" in source
            if isinstance(node, ast.FunctionDef) and opens and not node.name.endswith(("_write", "_write_within")):
                found.add(f"{room}.{node.name}")
    return found


def test_every_write_says_what_it_does_to_the_terms() -> None:
    """A new write to a file belongs in CHANGES (`of_content` of `record_write`) or DEALINGS."""
    known = set(CHANGES) | set(DEALINGS) | set(NO_TERM)
    written = writing_functions()
    assert written <= known, f"say in this module what these do to the terms: {sorted(written - known)}"
    assert known <= written, f"these write no more: {sorted(known - written)}"


@pytest.mark.req("J-21")
@pytest.mark.parametrize("name", CHANGES | DEALINGS)
def test_the_last_day_is_computed_anew(desk: Desk, name: str) -> None:
    """J-21: a withdrawal, a correction, a request: none leaves a last day that no longer follows from the file."""
    (CHANGES | DEALINGS)[name](desk)
    stored, true, _ = stored_and_true(desk.session, desk.client.id)
    assert stored == true


@pytest.mark.req("K-70")
@pytest.mark.parametrize("name", CHANGES)
def test_the_last_change_moves_with_every_change(desk: Desk, name: str) -> None:
    """Where the term runs from the last change of a file, none may be overlooked (K-70)."""
    CHANGES[name](desk)
    assert stored_and_true(desk.session, desk.client.id)[2] == TODAY


@pytest.mark.parametrize("name", DEALINGS)
def test_dealings_change_nothing_of_what_the_file_holds(desk: Desk, name: str) -> None:
    DEALINGS[name](desk)
    assert stored_and_true(desk.session, desk.client.id)[2] == LONG_AGO


def test_a_tick_moves_no_term(desk: Desk) -> None:
    confirm_originals_removed(desk.session, desk.client.id)
    assert stored_and_true(desk.session, desk.client.id)[2] == LONG_AGO


def test_a_new_file_has_its_last_day_from_the_start(session: Session) -> None:
    added = register_client(session, replace(input_of(invented_client(9)), informed=True)).client_id
    stored, true, changed = stored_and_true(session, added)
    assert stored == true
    assert stored[0] is not None
    assert changed == TODAY


