"""No decision of a client, and nothing that only administers one, keeps a file longer (AVG 7 lid 3, C-55, BW 7:454).

A legal minimum runs from the last change of the record of treatments. What a client allows, refuses or stops is no part
of that record.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from jindra_desk.application.clients.end_of_service import note_end_of_service
from jindra_desk.application.clients.fields import GuardianInput
from jindra_desk.application.clients.register import save_guardian
from jindra_desk.application.consents.overview import withdraw_consent
from jindra_desk.application.consents.texts import ensure_consent_texts
from jindra_desk.application.photos.approvals import approve_photo, end_approval
from jindra_desk.application.photos.photos import (
    PhotoDetails,
    add_photo,
    remove_photo,
    set_portrait,
    take_portrait,
)
from jindra_desk.application.retention.dashboard import recompute_in
from jindra_desk.application.retention.holds import place_hold, release_holds
from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.visits import VisitInput, cancel_visit, save_visit, take_up_again
from jindra_desk.domain.base.ids import ClientId, GuardianId
from jindra_desk.domain.clients.client import Client, GuardianRelation
from jindra_desk.domain.consents.consent import FOR_TREATMENT, ConsentKind, Decision, WithdrawalChannel
from jindra_desk.domain.photos.photo import Moment, PhotoPurpose, Pose
from jindra_desk.domain.policy.values import FileStart
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.storage.vault.vault import SqlVault
from tests.support.decisions import decide
from tests.support.policies import floor
from tests.support.practice_desk import add_client, drawn_photo, program, write
from tests.support.sessions import on_day
from tests.support.vaults import NOW, TODAY, database_of, performed_visit

TREATED = TODAY - timedelta(days=500)
LATER = TODAY + timedelta(days=40)
RULES = {**{start.value: start for start in FileStart}, "wgbo": None}
ADULT_KINDS = tuple(kind for kind in ConsentKind if kind is not ConsentKind.TREATMENT_MINOR)


@pytest.fixture(params=RULES)
def ruled(request: pytest.FixtureRequest, session: Session) -> Session:
    """A vault in which the term of a file runs from each event, or is the minimum of the law."""
    start = RULES[request.param]
    with session.vault.unit_of_work() as uow:
        policy = session.policy(uow)
        policy = (policy.with_value("medical_contract", True, floor(), TODAY) if start is None
                  else replace(policy, file_retention_start=start))
        uow.policies.add(policy.to_record(), NOW)
        recompute_in(session, uow)
        uow.audit.append(Verb.CHANGE, ObjectKind.POLICY, None, NOW)
    ensure_consent_texts(session, program().shipped.consent_texts)
    return session


def client_of(session: Session, number: int = 1, *, treated: bool = True) -> Client:
    client = add_client(session, number=number)
    if treated:
        with session.vault.reading() as uow:
            kind = uow.treatments.types()[0]
        write(session, lambda uow: uow.treatments.save(
            replace(performed_visit(client, number, TREATED), type_id=kind.id)))
    return client


def everything(session: Session, client: Client, kinds: tuple[ConsentKind, ...] = ADULT_KINDS) -> None:
    """A yes to each purpose, with photos and a portrait."""
    for kind in kinds:
        decide(session, client, kind)
    add_photo(session, client.id, drawn_photo(seed=1), PhotoDetails(TODAY, "cheeks", Moment.BEFORE, Pose.FRONT))
    take_portrait(session, client.id, drawn_photo(seed=2))


def long_quiet(session: Session, client: Client) -> date:
    """Nothing was written to the file since it was treated; its last day."""
    assert isinstance(session.vault, SqlVault)
    database_of(session.vault).execute(
        "UPDATE clients SET changed_on = ?, last_contact_on = ?, registered_on = ? WHERE id = ?",
        (*(TREATED.isoformat(),) * 3, client.id))
    write(session, lambda uow: session.refresh_retention(uow, client.id))
    return last_day(session, client.id)


def last_day(session: Session, client_id: ClientId) -> date:
    """As a list keeps it; computed again it is the same."""
    with session.vault.reading() as uow:
        stored = dict(uow.retention.stored())[client_id].keep_through
        facts, today = uow.retention.facts(client_id), session.clock.today()
        assert compute(facts, session.policy(uow), today).file.keep_through == stored
    assert stored is not None
    return stored


def standing(session: Session, client: Client, kind: ConsentKind) -> Any:
    with session.vault.reading() as uow:
        return next(one.id for one in reversed(uow.consents.of_client(client.id)) if one.kind is kind)


@pytest.mark.req("J-34", "C-55")
@pytest.mark.parametrize("treated", [True, False], ids=["treated", "never treated"])
def test_no_decision_ever_lengthens(ruled: Session, treated: bool) -> None:
    """A yes, a no after it, a withdrawal and a no again, for every purpose and every rule of the term.

    One thing does: a yes that a planned treatment asks for is contact with somebody who was never treated (C-55).
    """
    client = client_of(ruled, treated=treated)
    everything(ruled, client)
    before = long_quiet(ruled, client)
    later = on_day(ruled, LATER)
    for kind in ADULT_KINDS:
        withdraw_consent(later, standing(later, client, kind), WithdrawalChannel.PHONE)
        assert last_day(later, client.id) == before, f"withdrawn: {kind}"
        decide(later, client, kind, Decision.REFUSED)
        assert last_day(later, client.id) == before, f"refused: {kind}"
    yes = [kind for kind in ADULT_KINDS if treated or kind not in FOR_TREATMENT]
    for kind in yes:
        decide(on_day(ruled, LATER + timedelta(days=1)), client, kind)
        assert last_day(later, client.id) == before, f"given again: {kind}"
        decide(on_day(ruled, LATER + timedelta(days=2)), client, kind, Decision.REFUSED)
        assert last_day(later, client.id) == before, f"refused after a yes: {kind}"


@pytest.mark.req("J-62", "J-34")
def test_nor_does_that_of_a_parent(ruled: Session) -> None:
    client = client_of(ruled)
    write(ruled, lambda uow: uow.clients.save(replace(uow.clients.get(client.id),
                                                      birth_date=TODAY.replace(year=TODAY.year - 12))))
    save_guardian(ruled, client.id, GuardianInput("Marit Heuvel", GuardianRelation.PARENT))
    with ruled.vault.reading() as uow:
        guardian: GuardianId = uow.clients.guardians(client.id)[0].id
    decide(ruled, client, ConsentKind.TREATMENT_MINOR, guardian=guardian)
    before = long_quiet(ruled, client)
    later = on_day(ruled, LATER)
    withdraw_consent(later, standing(later, client, ConsentKind.TREATMENT_MINOR), WithdrawalChannel.PHONE)
    decide(later, client, ConsentKind.TREATMENT_MINOR, Decision.REFUSED, guardian=guardian)
    assert last_day(later, client.id) == before


@pytest.mark.req("A-11", "J-34")
def test_letting_a_file_go_lengthens_nothing_though_photos_go_with_it(ruled: Session) -> None:
    client = client_of(ruled)
    everything(ruled, client)
    place_hold(ruled, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
    withdraw_consent(ruled, standing(ruled, client, ConsentKind.PHOTOS_FILE), WithdrawalChannel.PHONE)
    before = long_quiet(ruled, client)
    later = on_day(ruled, LATER)
    release_holds(later, client.id)
    assert last_day(later, client.id) == before


def _photo(session: Session, client: Client, purpose: PhotoPurpose) -> Any:
    with session.vault.reading() as uow:
        return next(one.id for one in uow.photos.of_client(client.id) if one.purpose is purpose)


ADMINISTERED: dict[str, Callable[[Session, Client], object]] = {
    "a photo may be shown": lambda session, client: approve_photo(
        session, _photo(session, client, PhotoPurpose.FILE), ConsentKind.PHOTOS_PUBLICATION),
    "it may not any more": lambda session, client: end_approval(
        session, _photo(session, client, PhotoPurpose.FILE), ConsentKind.PHOTOS_PUBLICATION),
    "no portrait by the name": lambda session, client: set_portrait(session, client.id, None),
    "a portrait is taken": lambda session, client: take_portrait(session, client.id, drawn_photo(seed=3)),
    "a portrait goes": lambda session, client: remove_photo(session, _photo(session, client, PhotoPurpose.PORTRAIT)),
    "a photo goes": lambda session, client: remove_photo(session, _photo(session, client, PhotoPurpose.FILE)),
}


@pytest.mark.req("J-44", "J-21")
def test_nothing_beside_the_record_lengthens(ruled: Session) -> None:
    """Where a photo may be shown, who is recognised by a portrait, and that a photo went: no change of the record."""
    client = client_of(ruled)
    everything(ruled, client)
    before = long_quiet(ruled, client)
    later = on_day(ruled, LATER)
    for what, act in ADMINISTERED.items():
        act(later, client)
        assert last_day(later, client.id) == before, what


@pytest.mark.req("J-21", "T-12")
def test_a_visit_that_did_not_happen_and_an_end_that_is_noted_move_no_term_from_the_last_change(
        session: Session) -> None:
    with session.vault.unit_of_work() as uow:
        policy = session.policy(uow).with_value("medical_contract", True, floor(), TODAY)
        uow.policies.add(policy.to_record(), NOW)
        uow.audit.append(Verb.CHANGE, ObjectKind.POLICY, None, NOW)
        kind = uow.treatments.types()[0].id
    client = client_of(session)
    planned = save_visit(session, VisitInput(client.id, kind, "20-11-2026")).treatment_id
    before = long_quiet(session, client)
    later = on_day(session, LATER)
    cancel_visit(later, client.id, planned)
    take_up_again(later, client.id, planned)
    cancel_visit(later, client.id, planned)
    note_end_of_service(later, client.id, TODAY)
    assert last_day(later, client.id) == before
