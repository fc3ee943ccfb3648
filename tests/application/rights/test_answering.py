"""A request ends as it ended: given, answered, taken back or refused with reason and routes (AVG 12(4), K-57, K-63)."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest

from jindra_desk.application.clients.overview import EventEntry, EventKind, client_overview
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.retention.holds import place_hold, release_holds
from jindra_desk.application.rights.answering import (
    close_request,
    note_handed_over,
    refusal_letter,
    refuse_request,
    reopen_request,
)
from jindra_desk.application.rights.requests import NewRequest, note_request
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.retention.hold import HoldGround
from jindra_desk.domain.rights.kept_request import PartDecision, RequestPart
from jindra_desk.domain.rights.refusal import (
    GROUND_LABELS,
    NeedsItsOwnAnswer,
    NothingHandedOut,
    RefusalUnfounded,
    RequestClosed,
    grounds_for,
    reason_words,
)
from jindra_desk.domain.rights.request import Outcome, RefusalGround, Request, RequestKind
from tests.documents.reading import whole_text
from tests.support.practice_desk import add_client, write
from tests.support.sessions import services
from tests.support.vaults import TODAY


def asked(session: Session, kind: RequestKind) -> tuple[Client, Request]:
    client = add_client(session)
    note_request(session, NewRequest(client.id, kind, TODAY - timedelta(days=3)))
    return client, noted(session, client)


def noted(session: Session, client: Client) -> Request:
    with session.vault.reading() as uow:
        (request,) = uow.requests.of_client(client.id)
    return request


@pytest.mark.req("K-63", "K-64")
def test_who_is_refused_while_the_file_is_held_reads_why_and_where_to_go(session: Session) -> None:
    """It read «beantwoord», without reason, letter or route."""
    client, request = asked(session, RequestKind.ERASURE)
    with pytest.raises(NeedsItsOwnAnswer):
        close_request(session, request.id)
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=60))
    refused = refuse_request(session, services(), request.id, RefusalGround.HELD)
    letter = whole_text(refused.letter)
    for words in (client.name.display, request.number, "niet ingewilligd", "Het dossier wordt vastgehouden",
                  "artikel 17 lid 3 onder e", "Autoriteit Persoonsgegevens", "rechter"):
        assert words in letter
    kept = noted(session, client)
    assert (kept.outcome, kept.refusal, kept.done_on) == (Outcome.REFUSED, RefusalGround.HELD, TODAY)
    assert kept.letter_sha256 == hashlib.sha256(refused.letter).hexdigest()
    assert today_overview(session).requests == ()
    with pytest.raises(RequestClosed):
        refuse_request(session, services(), request.id, RefusalGround.HELD)
    again = whole_text(refusal_letter(session, services(), request.id))
    assert again == letter
    release_holds(session, client.id)
    assert whole_text(refusal_letter(session, services(), request.id)) == letter, "as it was that day"


@pytest.mark.req("K-63")
def test_a_refusal_outlives_the_file_as_a_refusal(session: Session) -> None:
    client, request = asked(session, RequestKind.ERASURE)
    refuse_request(session, services(), request.id, RefusalGround.IDENTITY)
    destroy_client(session, services(), client.id, ErasureReason.REQUEST)
    with session.vault.reading() as uow:
        lines = [line for line in uow.requests.kept() if line.number == request.number]
    assert [line.decisions for line in lines] == [(PartDecision(RequestPart.FILE, Outcome.REFUSED),)]


@pytest.mark.req("K-63")
@pytest.mark.parametrize("kind", RequestKind)
def test_a_ground_that_the_file_does_not_bear_out_is_none(session: Session, kind: RequestKind) -> None:
    _client, request = asked(session, kind)
    fitting = grounds_for(kind, held=False, minimum=False)
    for ground in set(RefusalGround) - set(fitting):
        with pytest.raises(RefusalUnfounded):
            refuse_request(session, services(), request.id, ground)
    assert RefusalGround.IDENTITY in fitting


def test_every_ground_has_words_and_a_kind_that_it_fits() -> None:
    assert set(GROUND_LABELS) == set(RefusalGround)
    fitting = {ground for kind in RequestKind for ground in grounds_for(kind, held=True, minimum=True)}
    assert fitting == set(RefusalGround)
    for ground in RefusalGround:
        assert "(" in reason_words(ground).render(), "each names its article"


@pytest.mark.req("K-57")
def test_that_the_client_has_the_copy_is_said_by_the_owner_and_can_be_taken_back(session: Session) -> None:
    client, request = asked(session, RequestKind.ACCESS)
    with pytest.raises(NothingHandedOut):
        note_handed_over(session, request.id)
    write(session, lambda uow: uow.requests.save(replace(request, letter_sha256="ab" * 32)))
    note_handed_over(session, request.id)
    kept = noted(session, client)
    assert (kept.outcome, kept.done_on, kept.letter_sha256) == (Outcome.GRANTED, TODAY, "ab" * 32)
    entries = [entry for entry in client_overview(session, client.id).entries if isinstance(entry, EventEntry)]
    assert {EventKind.ASKED, EventKind.ANSWERED} <= {entry.kind for entry in entries}
    reopen_request(session, request.id)
    assert noted(session, client) == replace(request, letter_sha256="ab" * 32)
    assert [one.id for one, _row in today_overview(session).requests] == [request.id]


@pytest.mark.req("K-57")
def test_the_page_of_the_client_shows_what_is_asked_and_what_was_refused(session: Session) -> None:
    client, request = asked(session, RequestKind.ERASURE)
    (line,) = client_overview(session, client.id).requests
    assert line.request.id == request.id
    assert RefusalGround.HELD not in line.grounds, "nothing is held"
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=60))
    (line,) = client_overview(session, client.id).requests
    assert RefusalGround.HELD in line.grounds
    refuse_request(session, services(), request.id, RefusalGround.HELD)
    (line,) = client_overview(session, client.id).requests
    assert (line.request.outcome, line.grounds) == (Outcome.REFUSED, ())
    reopen_request(session, request.id)
    close_request(session, request.id, Outcome.TAKEN_BACK)
    assert client_overview(session, client.id).requests == ()
