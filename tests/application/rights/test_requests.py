"""Requests are answered in time: the earlier of the practice's term and the legal month (K-57, T-38)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jindra_desk.application.consents.stops import withdrawal_confirmation
from jindra_desk.application.rights.answering import close_request
from jindra_desk.application.rights.requests import NewRequest, ReceivedAhead, answer_due, note_request
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.domain.base.dates import Term, add_months
from jindra_desk.domain.base.errors import UnknownClient
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.consents.consent import ConsentKind, ConsentState, WithdrawalChannel, current, state_of
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.records.record_classes import RecordClass
from jindra_desk.domain.retention.engine import compute
from jindra_desk.domain.rights.request import Outcome, RequestKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerKind
from tests.support.decisions import decide
from tests.support.policies import policy
from tests.support.practice_desk import add_client
from tests.support.sessions import on_day
from tests.support.vaults import TODAY


def _policy(term: Term) -> Policy:
    return replace(policy(), answer_term=term)


@pytest.mark.req("K-57")
def test_four_weeks_and_a_month_both_end_on_28_february_k_57() -> None:
    """K-57's own example: received 31-01-2027 -> 28-02-2027, by either term."""
    received = date(2027, 1, 31)
    assert answer_due(received, RequestKind.ACCESS, _policy(Term(weeks=4))) == date(2027, 2, 28)
    assert answer_due(received, RequestKind.ACCESS, _policy(Term(months=1))) == date(2027, 2, 28)


@pytest.mark.req("K-57")
@pytest.mark.parametrize(("received", "weeks", "due"), [
    (date(2026, 11, 21), 4, date(2026, 12, 19)),  # four weeks are earlier
    (date(2026, 11, 21), 6, date(2026, 12, 21)),  # the legal month is earlier
    (date(2028, 1, 31), 5, date(2028, 2, 29)),  # leap year
])
def test_the_earliest_day_counts_k_57(received: date, weeks: int, due: date) -> None:
    assert answer_due(received, RequestKind.ACCESS, _policy(Term(weeks=weeks))) == due


@pytest.mark.req("K-57")
@given(received=st.dates(date(2020, 1, 1), date(2090, 1, 1)), weeks=st.integers(1, 10))
def test_never_later_than_the_legal_month_k_57(received: date, weeks: int) -> None:
    assert received < answer_due(received, RequestKind.ACCESS, _policy(Term(weeks=weeks))) <= add_months(received, 1)


def test_a_promise_to_erase_at_once_counts_j_20() -> None:
    """J-20: the shipped policy erases on request without a term of its own."""
    received = date(2026, 11, 21)
    assert answer_due(received, RequestKind.ERASURE, policy()) == received
    assert answer_due(received, RequestKind.ERASURE, replace(policy(), erasure_term=Term(months=3))) == date(
        2026, 12, 21)


@pytest.mark.req("T-38")
def test_a_request_stands_on_today_until_it_is_answered_t_38(session: Session) -> None:
    """T-38: there is no state in between that stops the clock; only the answer does."""
    client = add_client(session)
    note_request(session, NewRequest(client.id, RequestKind.ACCESS, TODAY - timedelta(days=20)))
    ((request, row),) = today_overview(session).requests
    assert row.id == client.id
    with session.vault.reading() as uow:
        assert request.due_on == answer_due(TODAY - timedelta(days=20), RequestKind.ACCESS, session.policy(uow))
    later = on_day(session, TODAY + timedelta(days=40))
    assert today_overview(later).requests[0][0].due_on == request.due_on
    close_request(later, request.id, Outcome.TAKEN_BACK)
    assert today_overview(later).requests == ()
    with session.vault.reading() as uow:
        assert uow.requests.get(request.id).done_on == TODAY + timedelta(days=40)


def test_the_first_due_stands_on_top(session: Session) -> None:
    first, second = add_client(session, number=1), add_client(session, number=2)
    note_request(session, NewRequest(first.id, RequestKind.OBJECTION, TODAY))
    note_request(session, NewRequest(second.id, RequestKind.ERASURE, TODAY - timedelta(days=9)))
    assert [row.id for _, row in today_overview(session).requests] == [second.id, first.id]


@pytest.mark.req("C-55")
@pytest.mark.parametrize("kind", RequestKind)
def test_noting_lengthens_no_term_and_leaves_one_audit_row(session: Session, kind: RequestKind) -> None:
    """K-03; who asks for their data, or that it stops, does not stay longer for it: a prospect's last day stands."""
    client = add_client(session)
    with session.vault.reading() as uow:
        before = uow.audit.count()
        last_day = compute(uow.retention.facts(client.id), session.policy(uow), TODAY).file.keep_through
    later = on_day(session, TODAY + timedelta(days=3))
    note_request(later, NewRequest(client.id, kind, TODAY + timedelta(days=3)))
    with session.vault.reading() as uow:
        after = compute(uow.retention.facts(client.id), session.policy(uow), TODAY)
        assert (after.file.record_class, after.file.keep_through) == (RecordClass.PROSPECT, last_day)
        *_, entry = uow.audit.entries()
        assert uow.audit.count() == before + 1
    assert (entry.verb, entry.object_kind, entry.subject) == (Verb.CREATE, ObjectKind.REQUEST, client.subject)


@pytest.mark.req("J-35")
@pytest.mark.parametrize("only_offers", [False, True])
def test_an_objection_stops_offers_at_once_j_35(session: Session, *, only_offers: bool) -> None:
    """GDPR 21(3): the cover says «tegen aanbiedingen altijd en meteen»; an older vault put back does not forget it."""
    client = add_client(session)
    decide(session, client, ConsentKind.NEWSLETTER)
    decide(session, client, ConsentKind.PHOTOS_FILE)
    note_request(session, NewRequest(client.id, RequestKind.OBJECTION, TODAY, "telefoon", only_offers=only_offers))
    with session.vault.reading() as uow:
        newsletter = current(uow.consents.of_client(client.id), ConsentKind.NEWSLETTER)
        assert newsletter is not None
        assert (newsletter.state, newsletter.withdrawal_channel) == (ConsentState.WITHDRAWN, WithdrawalChannel.PHONE)
        assert state_of(uow.consents.of_client(client.id), ConsentKind.PHOTOS_FILE) is ConsentState.GIVEN
        (request,) = uow.requests.of_client(client.id)
        assert (request.done_on is None) is not only_offers, "what is weighed is answered later, offers are not weighed"
    told = {record.kind for record in session.vault.logs.ledger_records()}
    assert told == {LedgerKind.OBJECTION, LedgerKind.WITHDRAWAL}, "an older vault put back withdraws it again"


@pytest.mark.req("J-34", "J-35")
@pytest.mark.parametrize(("consented", "counts_from"), [(20, 4), (4, 4), (2, 0)])
def test_an_objection_counts_from_the_day_on_which_it_was_received(
        session: Session, consented: int, counts_from: int) -> None:
    """In days before today; what was allowed again after it stood until it was noted."""
    client = add_client(session)
    decide(on_day(session, TODAY - timedelta(days=consented)), client, ConsentKind.NEWSLETTER)
    note_request(session, NewRequest(client.id, RequestKind.OBJECTION, TODAY - timedelta(days=4), "brief",
                                     only_offers=True))
    day = TODAY - timedelta(days=counts_from)
    with session.vault.reading() as uow:
        newsletter = current(uow.consents.of_client(client.id), ConsentKind.NEWSLETTER)
        assert newsletter is not None
        assert newsletter.withdrawn_at is not None
        assert newsletter.withdrawn_at.date() == day
        assert newsletter.withdrawn_at >= newsletter.decided_at
        (told,) = uow.ledger.about(client.subject, LedgerKind.WITHDRAWAL)
        assert told.on == day
    assert withdrawal_confirmation(session, newsletter.id).withdrawn_on == day


@pytest.mark.req("J-35")
@pytest.mark.parametrize("kind", [kind for kind in RequestKind if kind is not RequestKind.OBJECTION])
def test_no_other_request_stops_the_newsletter(session: Session, kind: RequestKind) -> None:
    client = add_client(session)
    decide(session, client, ConsentKind.NEWSLETTER)
    note_request(session, NewRequest(client.id, kind, TODAY))
    with session.vault.reading() as uow:
        assert state_of(uow.consents.of_client(client.id), ConsentKind.NEWSLETTER) is ConsentState.GIVEN


def test_unknown_clients_have_no_requests(session: Session) -> None:
    with pytest.raises(UnknownClient):
        note_request(session, NewRequest(ClientId("0" * 32), RequestKind.ACCESS, TODAY))


def test_a_request_that_is_still_to_come_is_not_noted(session: Session) -> None:
    client = add_client(session)
    with pytest.raises(ReceivedAhead):
        note_request(session, NewRequest(client.id, RequestKind.ACCESS, TODAY + timedelta(days=1)))
    with session.vault.reading() as uow:
        assert uow.requests.of_client(client.id) == ()
