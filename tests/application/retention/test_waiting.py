"""Nothing goes out of a restricted file, nor before the client was shown what was asked for (AVG 15, 18, J-19)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest

from jindra_desk.application.consents.term_over import end_overdue_consents
from jindra_desk.application.photos.photos import take_portrait
from jindra_desk.application.policy.policies import change_policy_value, choose_profile
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.retention.holds import place_hold, preview_release, release_holds
from jindra_desk.application.retention.lapsed import lapsed_files, remove_lapsed
from jindra_desk.application.rights.answering import close_request
from jindra_desk.application.rights.requests import NewRequest, note_request
from jindra_desk.application.rights.restrictions import lift_restriction, restrict_client
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, state_of
from jindra_desk.domain.consents.withdrawal import Consequence
from jindra_desk.domain.copies.backup import RESTORED
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.domain.retention.policy_moves import PolicyFreesWithdrawn, PolicyMovesFiles
from jindra_desk.domain.retention.waiting import WaitsFor
from jindra_desk.domain.rights.request import Outcome, RequestKind
from tests.application.retention.test_lapsed import KINDS, law, there, treated, withdraw
from tests.support.decisions import decide
from tests.support.policies import floor
from tests.support.practice_desk import add_client, drawn_photo, write
from tests.support.sessions import on_day
from tests.support.vaults import FACIAL, NOW, TODAY, performed_visit

ALL = (Consequence.HEALTH_REMOVED, Consequence.SKIN_TYPE_REMOVED, Consequence.PHOTOS_REMOVED)


def ask_access(session: Session, client: Client) -> None:
    note_request(session, NewRequest(client.id, RequestKind.ACCESS, TODAY))


def answer_access(session: Session, client: Client) -> None:
    with session.vault.reading() as uow:
        (request,) = uow.requests.of_client(client.id)
    close_request(session, request.id, Outcome.TAKEN_BACK)


def restrict(session: Session, client: Client) -> None:
    restrict_client(session, client.id)


def lift(session: Session, client: Client) -> None:
    lift_restriction(session, client.id)


Act = Callable[[Session, Client], None]
WAITS = [pytest.param(WaitsFor.RESTRICTION, restrict, lift, id="restricted"),
         pytest.param(WaitsFor.ACCESS, ask_access, answer_access, id="access")]


@pytest.mark.req("J-19", "J-34", "K-65")
@pytest.mark.parametrize(("waits", "begin", "end"), WAITS)
def test_the_end_of_the_law_takes_nothing_that_waits(session: Session, waits: WaitsFor, begin: Act, end: Act) -> None:
    law(session, on=True)
    client, other = treated(session), treated(session, number=2)
    for kind in KINDS:
        withdraw(session, client, kind)
    withdraw(session, other, ConsentKind.SKIN_TYPE)
    begin(session, client)
    with pytest.raises(PolicyFreesWithdrawn) as asked:
        change_policy_value(session, floor(), "medical_contract", False)
    moves = asked.value.moves
    assert [one.client_id for one in moves.freed] == [other.id]
    assert [(one.client_id, one.goes, one.photos, one.waits) for one in moves.waiting] == [(client.id, ALL, 1, waits)]
    change_policy_value(session, floor(), "medical_contract", False, sure=True, foretold=moves)
    assert there(session, client) == (1, True, True)
    assert not there(session, other)[1]
    assert today_overview(session).lapsed == (), "the owner can do nothing yet"
    (line,) = lapsed_files(session)
    assert (line.client_id, line.waits) == (client.id, waits)
    assert remove_lapsed(session, (line,)).number is None, "it waits here as well"
    assert there(session, client) == (1, True, True)
    end(session, client)
    (line,) = lapsed_files(session)
    assert line.waits is None
    seen = today_overview(session)
    assert (seen.lapsed, seen.nothing_due) == ((line,), False)
    assert remove_lapsed(session, (line,)).clean
    assert there(session, client) == (0, False, False)


@pytest.mark.req("J-34")
def test_after_a_restore_the_owner_looks_first_whether_yes_was_said_again(session: Session) -> None:
    """What came after that backup is not known here (AVG 5 lid 1 d)."""
    law(session, on=True)
    client = treated(session)
    withdraw(session, client, ConsentKind.SKIN_TYPE)
    with session.vault.reading() as uow:
        without = session.policy(uow).with_value("medical_contract", False, floor(), TODAY)
    choose_profile(session, without)
    (line,) = lapsed_files(session)
    assert line.backup_of is None
    for days, known in ((-1, None), (1, TODAY + timedelta(days=1))):
        made = (NOW + timedelta(days=days)).isoformat()
        write(session, partial(put_back, made=made))
        (line,) = lapsed_files(session)
        assert line.backup_of == known


def put_back(uow: UnitOfWork, made: str) -> None:
    uow.settings.put(RESTORED, {
        "at": NOW.isoformat(timespec="seconds"), "file": "kluis.jdb", "made_at": made, "ledger_last": 1, "ledgers": [],
        "highest_certificate": None, "without_ledger": False, "stale_ledger": False, "kept": None, "unsettled": False})


@pytest.mark.req("J-19", "J-34", "K-65")
def test_a_switch_of_which_everything_waits_is_asked_about_too(session: Session) -> None:
    law(session, on=True)
    client = treated(session)
    withdraw(session, client, ConsentKind.PHOTOS_FILE)
    restrict(session, client)
    with pytest.raises(PolicyMovesFiles) as asked:
        change_policy_value(session, floor(), "medical_contract", False)
    assert not isinstance(asked.value, PolicyFreesWithdrawn)
    assert [one.waits for one in asked.value.moves.waiting] == [WaitsFor.RESTRICTION]


@pytest.mark.req("A-11", "J-19", "K-65")
@pytest.mark.parametrize(("waits", "begin", "end"), WAITS)
def test_a_release_takes_nothing_that_waits(session: Session, waits: WaitsFor, begin: Act, end: Act) -> None:
    client = treated(session)
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=30))
    for kind in KINDS:
        withdraw(session, client, kind)
    begin(session, client)
    preview = preview_release(session, client.id)
    assert (preview.goes, preview.stays, preview.photos, preview.waits) == ((), ALL, 1, waits)
    released = release_holds(session, client.id, foretold=preview)
    assert (released.goes, released.number, released.waits) == ((), None, waits)
    assert there(session, client) == (1, True, True)
    assert [(one.client_id, one.waits) for one in lapsed_files(session)] == [(client.id, waits)]
    end(session, client)
    remove_lapsed(session)
    assert there(session, client) == (0, False, False)


@pytest.mark.req("J-19")
def test_a_portrait_whose_term_is_over_waits_for_the_copy(session: Session) -> None:
    client = add_client(session)
    write(session, lambda uow: uow.treatments.save_type(FACIAL))
    write(session, lambda uow: uow.treatments.save(performed_visit(client, 1, TODAY - timedelta(days=30))))
    decide(session, client, ConsentKind.PORTRAIT)
    take_portrait(session, client.id, drawn_photo())
    ask_access(session, client)
    late = on_day(session, TODAY + timedelta(days=800))
    end_overdue_consents(late)
    with session.vault.reading() as uow:
        assert state_of(uow.consents.of_client(client.id), ConsentKind.PORTRAIT) is ConsentState.GIVEN
        assert len(uow.photos.of_client(client.id)) == 1
    answer_access(late, client)
    assert end_overdue_consents(late) == 1
    with session.vault.reading() as uow:
        assert uow.photos.of_client(client.id) == ()
