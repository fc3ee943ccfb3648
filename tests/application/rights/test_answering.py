"""A request ends as it ended: given, answered, taken back or refused with reason and routes (AVG 12(4), K-57, K-63)."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest

from jindra_desk.application.clients.overview import EventEntry, EventKind, client_overview
from jindra_desk.application.erasure.destroy import destroy_client
from jindra_desk.application.policy.policies import change_policy_value
from jindra_desk.application.retention.holds import place_hold, preview_release, release_holds
from jindra_desk.application.rights.answering import (
    close_request,
    note_handed_over,
    refusal_letter,
    refuse_request,
    reopen_request,
    restrict_as_asked,
)
from jindra_desk.application.rights.requests import NewRequest, answer_due, note_request
from jindra_desk.application.rights.restrictions import lift_restriction
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.erasure.reasons import ErasureReason
from jindra_desk.domain.policy.values import AddressForm
from jindra_desk.domain.retention.hold import Hold, HoldGround
from jindra_desk.domain.rights.kept_request import PartDecision, RequestPart
from jindra_desk.domain.rights.refusal import (
    GROUND_LABELS,
    CopyAnswersIt,
    NeedsItsOwnAnswer,
    NothingHandedOut,
    RefusalUnfounded,
    RequestClosed,
    ShieldingAnswersIt,
    grounds_for,
    reason_words,
)
from jindra_desk.domain.rights.request import Outcome, RefusalGround, Request, RequestKind
from jindra_desk.domain.vault.ledger import LedgerKind
from tests.documents.reading import whole_text
from tests.support.policies import floor, policy
from tests.support.practice_desk import add_client, write
from tests.support.sessions import on_day, services
from tests.support.vaults import TODAY


def asked(session: Session, kind: RequestKind) -> tuple[Client, Request]:
    client = add_client(session)
    note_request(session, NewRequest(client.id, kind, TODAY - timedelta(days=3)))
    return client, noted(session, client)


def asked_of(session: Session, kind: RequestKind, number: int) -> tuple[Client, Request]:
    client = add_client(session, number=number)
    note_request(session, NewRequest(client.id, kind, TODAY))
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
    again = refusal_letter(session, services(), request.id)
    assert (again.letter, again.same) == (refused.letter, True)


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
        assert "(" in reason_words(ground)[0].render(), "each names its article"


@pytest.mark.req("A-11", "K-63")
def test_the_letter_names_every_hold_with_its_own_article(session: Session) -> None:
    client, request = asked(session, RequestKind.ERASURE)
    for ground in HoldGround:
        review = TODAY + timedelta(days=400)
        place_hold(session, client.id, ground, review, TODAY if ground is HoldGround.COMPLAINT else None)
    letter = whole_text(refuse_request(session, services(), request.id, RefusalGround.HELD).letter)
    for words in ("na een klacht", "claim loopt", "artikel 17 lid 3 onder e", "artikel 23 lid 1 onder i",
                  "een wet vraagt de praktijk om het te bewaren", "artikel 17 lid 3 onder b",
                  "Daarna komt dit verzoek vanzelf weer aan de orde"):
        assert words in letter
    assert "455" not in letter, "that law was not chosen here"


def test_in_a_medical_file_the_interest_of_another_has_the_article_of_that_law() -> None:
    hold = Hold(HoldId("h"), ClientId("c"), HoldGround.OTHER_INTEREST, TODAY, TODAY + timedelta(days=9))
    medical = policy().with_value("medical_contract", True, floor(), TODAY)
    assert "artikel 455 lid 2" in hold.why_not_erased(medical, TODAY).render()
    assert "Uitvoeringswet AVG, artikel 41" in hold.why_not_erased(policy(), TODAY).render()


@pytest.mark.req("A-11", "K-57")
def test_what_was_refused_for_a_hold_opens_again_with_the_last_one(session: Session) -> None:
    """The only ground of the refusal is gone (AVG 17)."""
    client, request = asked(session, RequestKind.ERASURE)
    for ground in (HoldGround.CLAIM, HoldGround.LAW):
        place_hold(session, client.id, ground, TODAY + timedelta(days=60))
    refused = refuse_request(session, services(), request.id, RefusalGround.HELD)
    later = on_day(session, TODAY + timedelta(days=40))
    preview = preview_release(later, client.id)
    assert [one.number for one in preview.reopens] == [request.number]
    first, second = (one.hold.id for one in preview.holds)
    assert release_holds(later, client.id, only=[first]).reopened == ()
    assert noted(session, client).outcome is Outcome.REFUSED, "another hold keeps the file"
    released = release_holds(later, client.id, only=[second])
    opened = noted(session, client)
    assert released.reopened == (opened,)
    assert (opened.outcome, opened.refusal, opened.done_on) == (None, None, None)
    with session.vault.reading() as uow:
        due = answer_due(TODAY + timedelta(days=40), RequestKind.ERASURE, session.policy(uow))
    assert TODAY + timedelta(days=40) <= opened.due_on == due
    assert opened.letter_sha256 == hashlib.sha256(refused.letter).hexdigest(), "the letter was given"
    assert [one.id for one, _row in today_overview(later).requests] == [request.id]


def test_a_refusal_on_another_ground_stays_when_a_hold_goes(session: Session) -> None:
    client, request = asked(session, RequestKind.ERASURE)
    place_hold(session, client.id, HoldGround.CLAIM, TODAY + timedelta(days=60))
    refuse_request(session, services(), request.id, RefusalGround.IDENTITY)
    assert release_holds(session, client.id).reopened == ()
    assert noted(session, client).outcome is Outcome.REFUSED


@pytest.mark.req("K-63")
def test_another_letter_than_the_client_has_is_told(session: Session) -> None:
    """Its hash is the proof of what was given; the form of address or the policy changed since."""
    client, request = asked(session, RequestKind.ERASURE)
    refused = refuse_request(session, services(), request.id, RefusalGround.IDENTITY)
    change_policy_value(session, floor(), "address_form", AddressForm.FORMAL, sure=True)
    again = refusal_letter(session, services(), request.id)
    assert not again.same
    assert again.letter != refused.letter
    assert noted(session, client).letter_sha256 == hashlib.sha256(refused.letter).hexdigest()


@pytest.mark.req("K-57", "K-65")
@pytest.mark.parametrize(("kind", "refusal"), [
    (RequestKind.ACCESS, CopyAnswersIt), (RequestKind.PORTABILITY, CopyAnswersIt),
    (RequestKind.RESTRICTION, ShieldingAnswersIt),
])
def test_a_tick_is_no_answer_where_nothing_was_done(session: Session, kind: RequestKind,
                                                    refusal: type[RuleRefusal]) -> None:
    client, request = asked(session, kind)
    with pytest.raises(refusal):
        close_request(session, request.id)
    assert noted(session, client) == request
    close_request(session, request.id, Outcome.TAKEN_BACK)


@pytest.mark.req("K-65")
def test_a_request_to_restrict_is_answered_by_restricting(session: Session) -> None:
    client, request = asked(session, RequestKind.RESTRICTION)
    restrict_as_asked(session, request.id)
    with session.vault.reading() as uow:
        assert uow.clients.get(client.id).restricted_since == TODAY
        (line,) = uow.ledger.about(client.subject, LedgerKind.RESTRICTION)
        assert line.on == TODAY
    assert noted(session, client).outcome is Outcome.GRANTED
    lift_restriction(session, client.id)
    _other, access = asked_of(session, RequestKind.ACCESS, 2)
    with pytest.raises(RefusalUnfounded):
        restrict_as_asked(session, access.id)


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
