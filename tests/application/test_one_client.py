"""Two ids of two clients are refused in every use case that takes two, and nothing is written (C-08).

The use cases are found by walking the application: a new one that takes two ids fails here until it has its attack.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

import jindra_desk.application as application_room
from jindra_desk.application.clients.fields import GuardianInput
from jindra_desk.application.clients.register import save_guardian
from jindra_desk.application.consents.signing import prepare_decision, record_decision, seal, store_decision
from jindra_desk.application.photos.batch import Described, store_described
from jindra_desk.application.photos.photos import PhotoDetails, add_photo, set_portrait
from jindra_desk.application.session.drafts import save_draft
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.after_closing import call_off_closed, close_again, undo_close
from jindra_desk.application.treatments.visit_form import input_of_visit, visit_form
from jindra_desk.application.treatments.visits import (
    VisitInput,
    cancel_visit,
    close_visit,
    leave_visit,
    save_visit,
    take_up_again,
)
from jindra_desk.cli.exit_codes import ExitCode, exit_code_of
from jindra_desk.domain.base import ids
from jindra_desk.domain.base.ids import ClientId, GuardianId, PhotoId
from jindra_desk.domain.clients.client import Client, GuardianRelation
from jindra_desk.domain.consents.consent import ConsentKind
from jindra_desk.domain.photos.photo import Moment, Pose
from jindra_desk.domain.records.ownership import BelongsToAnother, require_same_client
from jindra_desk.domain.settings.draft import Draft
from jindra_desk.domain.treatments.treatment import Treatment
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.decisions import command_for, decide, makers
from tests.support.practice_desk import drawn_photo
from tests.support.sessions import canary_client
from tests.support.vaults import NOW, TODAY, database_of

OWNED_IDS = frozenset({"ClientId", "GuardianId", "TreatmentId", "PhotoId", "ConsentId", "DocumentId", "HoldId",
                       "RequestId", "DisclosureId", "ReceiptId"})
NOBODY_S = frozenset({"type_id", "text_id"})
"""Ids of the practice's own lists, which every client shares."""


@dataclass(frozen=True)
class Whole:
    """One client with a part of each kind: an open visit, a photo, and a parent who signs."""

    client: Client
    visit: Treatment
    photo: PhotoId
    guardian: GuardianId


Attack = Callable[[Session, Whole, Whole], Any]
"""Does one act in the file of the first client with a part of the second."""


def _visit_input(ours: Whole, theirs: Whole) -> VisitInput:
    """Our client, their visit."""
    return replace(input_of_visit(theirs.visit), client_id=ours.client.id)


def _add_photo(session: Session, ours: Whole, theirs: Whole) -> Any:
    details = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT, treatment_id=theirs.visit.id)
    return add_photo(session, ours.client.id, drawn_photo(), details)


def _store_described(session: Session, ours: Whole, theirs: Whole) -> Any:
    details = PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT, treatment_id=theirs.visit.id)
    return store_described(session, ours.client.id, [Described(drawn_photo(), details)], lambda _done, _of: None,
                           lambda: False)


def _prepare(session: Session, ours: Whole, theirs: Whole) -> Any:
    return prepare_decision(session, command_for(session, ours.client, ConsentKind.TREATMENT_MINOR,
                                                 guardian=theirs.guardian))


def _record(session: Session, ours: Whole, theirs: Whole) -> Any:
    return record_decision(session, makers(), command_for(session, ours.client, ConsentKind.TREATMENT_MINOR,
                                                          guardian=theirs.guardian))


def _store(session: Session, ours: Whole, theirs: Whole) -> Any:
    """Decided for our client and stored with theirs: the page changed hands in between."""
    prepared = prepare_decision(session, command_for(session, ours.client, ConsentKind.NEWSLETTER,
                                                     guardian=ours.guardian))
    theirs_now = replace(prepared, consent=replace(prepared.consent, client_id=theirs.client.id))
    return store_decision(session, theirs_now, seal(makers(), prepared))


ATTACKS: dict[str, Attack] = {
    "photos.photos.add_photo": _add_photo,
    "photos.batch.store_described": _store_described,
    "photos.photos.set_portrait": lambda session, ours, theirs: set_portrait(session, ours.client.id, theirs.photo),
    "clients.register.save_guardian": lambda session, ours, theirs: save_guardian(
        session, ours.client.id, GuardianInput("Marit Heuvel", GuardianRelation.PARENT), theirs.guardian),
    "consents.signing.prepare_decision": _prepare,
    "consents.signing.record_decision": _record,
    "consents.signing.store_decision": _store,
    "treatments.visit_form.visit_form": lambda session, ours, theirs:
        visit_form(session, ours.client.id, theirs.visit.id),
    "treatments.visits.save_visit": lambda session, ours, theirs: save_visit(session, _visit_input(ours, theirs)),
    "treatments.visits.close_visit": lambda session, ours, theirs: close_visit(session, _visit_input(ours, theirs)),
    "treatments.visits.cancel_visit": lambda session, ours, theirs:
        cancel_visit(session, ours.client.id, theirs.visit.id),
    "treatments.visits.take_up_again": lambda session, ours, theirs:
        take_up_again(session, ours.client.id, theirs.visit.id),
    "treatments.visits.leave_visit": lambda session, ours, theirs:
        leave_visit(session, ours.client.id, theirs.visit.id),
    "treatments.after_closing.undo_close": lambda session, ours, theirs:
        undo_close(session, ours.client.id, theirs.visit.id),
    "treatments.after_closing.call_off_closed": lambda session, ours, theirs:
        call_off_closed(session, ours.client.id, theirs.visit.id),
    "treatments.after_closing.close_again": lambda session, ours, theirs:
        close_again(session, ours.client.id, theirs.visit.id),
    "session.drafts.save_draft": lambda session, ours, theirs: save_draft(
        session, Draft("visit", ours.client.id, theirs.visit.id, {"note": "x"}, NOW)),
}
HARMLESS = {
    "handout.gate.end_release": "closes the line that begin_release wrote; its client_id only says which page reloads",
    "handout.prints.end_print": "the same, for a print",
    "handout.apart.keep_apart": "notes what the gate begins, with the line that the gate made for that one client",
    "session.record_write.record_write": "takes one id, or how it is read",
    "session.record_write.record_write_within": "the same",
    "session.record_write.record_made": "is given the one client whole",
    "session.drafts.discard_draft": "looks a draft up by both ids together: what is not there is not thrown away",
    "rights.kept_requests.lines_of": "is given the one client whole, and reads the requests of that one",
    "consents.overview.kept_back_by_hold": "is given the one client whole, and reads the decisions of that one",
    "consents.stops.stop_preview": "is given the one client whole, and only reads",
    "consents.stops.reopened_by_yes": "the same", "consents.stops.opened_by": "the same",
    "consents.withdrawal_preview.file_facts": "the same, of what the file holds",
    "consents.overview.withdraw_consent": "`foretold` is only compared with what the one consent would bring about",
    "retention.holds.release_holds": "the same, with what letting go of the one client would bring about",
    "policy.policies.change_policy_value": "the same, with what the other value would bring about",
    "rights.answering.open_again": "is given the one request whole, as it was read",
    "restore.carry_over.carry_over": "takes rows as the replaced vault had them, a photo of the one client",
    "retention.lapsed.carry_out_lapsed": "is given the files whole, each with the decisions of that one client",
    "erasure.destroy.destroy_client": "the same, with what the destruction of the one client would bring about",
    "session.locking.keep_for_lock": "nothing may hold the lock back; opening what was kept is refused by `visit_form`",
}


def _ids_in(kind: Any, name: str, seen: tuple[Any, ...] = ()) -> Iterator[str]:
    """The ids that one parameter carries, also inside the dataclass that it is."""
    if getattr(kind, "__module__", "") == ids.__name__ and getattr(kind, "__name__", "") in OWNED_IDS:
        yield kind.__name__
    elif kind is str and name.endswith("_id") and name not in NOBODY_S:
        yield name
    elif kind not in seen:
        for part in typing.get_args(kind):
            yield from _ids_in(part, name, seen)
        if dataclasses.is_dataclass(kind) and isinstance(kind, type) and kind is not Session:
            hints = typing.get_type_hints(kind)
            for field in dataclasses.fields(kind):
                yield from _ids_in(hints[field.name], field.name, (*seen, kind))


def use_cases_with_two_ids() -> set[str]:
    """`photos.add_photo`: every public function that takes a session first and two ids of things of clients."""
    found = set()
    for module in pkgutil.walk_packages(application_room.__path__, f"{application_room.__name__}."):
        for name, function in inspect.getmembers(importlib.import_module(module.name), inspect.isfunction):
            if function.__module__ != module.name or name.startswith("_"):
                continue
            hints = typing.get_type_hints(function)
            hints.pop("return", None)
            if next(iter(hints.values()), None) is not Session:
                continue
            if sum(1 for parameter, kind in hints.items() for _ in _ids_in(kind, parameter)) > 1:
                found.add(f"{module.name.removeprefix(application_room.__name__ + '.')}.{name}")
    return found


def whole(session: Session, number: int) -> Whole:
    client, _ = canary_client(session, number, phone=f"+3161234567{number}")
    decide(session, client, ConsentKind.PORTRAIT)
    decide(session, client, ConsentKind.PHOTOS_FILE)
    saved = save_visit(session, VisitInput(client.id, _kind(session), "20-11-2026"))
    with session.vault.unit_of_work() as uow:  # young, so that a parent may sign for the client
        uow.clients.save(replace(uow.clients.get(client.id), birth_date=date(2012, 5, 5)))
        uow.audit.append(Verb.CHANGE, ObjectKind.CLIENT, client.subject, NOW)
        parent = uow.clients.guardians(client.id)[0].id
    decide(session, client, ConsentKind.TREATMENT_MINOR, guardian=parent)
    with session.vault.reading() as uow:
        return Whole(uow.clients.get(client.id), uow.treatments.get(saved.treatment_id),
                     uow.photos.of_client(client.id)[0].id, uow.clients.guardians(client.id)[0].id)


def _kind(session: Session) -> ids.TreatmentTypeId:
    with session.vault.reading() as uow:
        return uow.treatments.types()[0].id


def everything(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    assert isinstance(session.vault, SqlVault)
    database = database_of(session.vault)
    tables = [row[0] for row in database.all("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: sorted((tuple(row) for row in database.all(f'SELECT * FROM "{table}"')), key=repr)
            for table in tables}


def test_every_use_case_with_two_ids_has_its_attack() -> None:
    """A new use case that takes two ids belongs in ATTACKS above, and refuses with `require_same_client`."""
    assert use_cases_with_two_ids() == set(ATTACKS) | set(HARMLESS)


@pytest.mark.req("C-08")
@pytest.mark.parametrize("name", ATTACKS)
def test_a_part_of_another_client_is_refused_and_nothing_is_written(session: Session, name: str) -> None:
    ours, theirs = whole(session, 1), whole(session, 2)
    before = everything(session)
    with pytest.raises(BelongsToAnother) as refused:
        ATTACKS[name](session, ours, theirs)
    assert exit_code_of(refused.type) is ExitCode.REFUSED
    assert refused.value.sentence() == (
        "Dit hoort bij een andere cliënt. Er is niets veranderd. Open de juiste cliënt en doe het daar.")
    assert everything(session) == before


ONLY_READS = frozenset({"treatments.visit_form.visit_form", "consents.signing.prepare_decision"})
CLOSED = frozenset({f"treatments.after_closing.{act}" for act in ("undo_close", "call_off_closed", "close_again")}
                   | {"treatments.visits.leave_visit"})
"""Acts on a visit that was performed."""


def _ready_for(session: Session, name: str, ours: Whole) -> Whole:
    """Our client as that act finds one: there is something to do."""
    if name == "treatments.visits.close_visit" or name in CLOSED:
        ours = replace(ours, visit=replace(ours.visit, device="Laser", device_settings="2 J", done="Gelaserd",
                                           particulars="geen", result="goed", aftercare="koelen", zones=("face",),
                                           missing_why="De tablet was leeg"))
    if name == "treatments.visits.save_visit":
        ours = replace(ours, visit=replace(ours.visit, done="Gereinigd"))
    if name in CLOSED:
        close_visit(session, _visit_input(ours, ours))
    if name == "treatments.visits.leave_visit":
        leave_visit(session, ours.client.id, ours.visit.id, waits=True)
    if name == "treatments.after_closing.close_again":
        call_off_closed(session, ours.client.id, ours.visit.id)
    if name == "treatments.visits.take_up_again":
        cancel_visit(session, ours.client.id, ours.visit.id)
    return ours


@pytest.mark.parametrize("name", [name for name in ATTACKS if name != "consents.signing.store_decision"])
def test_the_same_act_with_a_part_of_the_same_client_is_done(session: Session, name: str) -> None:
    """The counter-test: it is the other client that is refused, and nothing else about these calls."""
    ours = _ready_for(session, name, whole(session, 1))
    before = everything(session)
    answer = ATTACKS[name](session, ours, ours)
    after = everything(session)
    if name in ONLY_READS:
        assert answer is not None
        assert after == before
    else:
        changed = {table for table in after if after[table] != before[table]}
        assert "audit_log" in changed or name == "session.drafts.save_draft", changed
        assert changed - {"audit_log", "client_index"}, "what it is for changed as well"


def test_looking_for_a_draft_of_another_client_finds_and_removes_none(session: Session) -> None:
    from jindra_desk.application.session.drafts import discard_draft, find_draft
    ours, theirs = whole(session, 1), whole(session, 2)
    save_draft(session, Draft("visit", theirs.client.id, theirs.visit.id, {"note": "x"}, NOW))
    before = everything(session)
    discard_draft(session, "visit", ours.client.id, theirs.visit.id)
    assert everything(session) == before
    found = find_draft(session, "visit", {"client": ours.client.id, "treatment": theirs.visit.id})
    assert found is None or found.client_id == ours.client.id


def test_parts_of_one_client_may_meet_and_absent_ones_too() -> None:
    @dataclass(frozen=True)
    class Part:
        client_id: ClientId | None

    ours, other = ClientId("a"), ClientId("b")
    require_same_client(ours, Part(ours), None, Part(ours))
    require_same_client(None, Part(None))
    for parts in ((Part(other),), (Part(ours), Part(other)), (Part(None),)):
        with pytest.raises(BelongsToAnother):
            require_same_client(ours, *parts)


def test_an_id_that_nobody_has_is_nobody_s(session: Session) -> None:
    ours = whole(session, 1)
    with session.vault.reading() as uow:
        assert uow.clients.owner_of("0" * 32) is None
        for part in (ours.visit.id, ours.photo, ours.guardian, uow.consents.of_client(ours.client.id)[0].id,
                     uow.documents.of_client(ours.client.id)[0].id, uow.requests.of_client(ours.client.id)[0].id,
                     uow.holds.of_client(ours.client.id)[0].id, uow.disclosures.of_client(ours.client.id)[0].id):
            assert uow.clients.owner_of(part) == ours.client.id
