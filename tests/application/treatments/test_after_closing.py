"""A closed visit that did not happen: the terms follow, the log says so, the books stand (A-02, J-21, J-22)."""

from __future__ import annotations

from datetime import date

import pytest

from jindra_desk.application.session.session import Session
from jindra_desk.application.treatments.after_closing import call_off_closed, close_again, undo_close
from jindra_desk.application.treatments.visits import ReceiptMade, close_visit
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.treatments.treatment import TreatmentStatus
from tests.application.treatments.test_visits import keep_through, stored, typed_visit
from tests.support.practice_desk import add_client


def contact(session: Session, client: Client) -> date:
    with session.vault.reading() as uow:
        return uow.clients.get(client.id).last_contact_on


def audited(session: Session) -> int:
    with session.vault.reading() as uow:
        return uow.audit.head().sequence


@pytest.mark.req("J-21")
def test_calling_off_after_closing_puts_the_term_and_the_contact_back_and_is_logged(session: Session) -> None:
    client = add_client(session)
    close_visit(session, typed_visit(session, client, day="15-10-2025"))
    before = keep_through(session), contact(session, client)
    saved = close_visit(session, typed_visit(session, client, day="20-11-2026"))
    closed = keep_through(session), contact(session, client)
    assert closed != before
    rows = audited(session)
    call_off_closed(session, client.id, saved.treatment_id)
    assert stored(session, saved.treatment_id).status is TreatmentStatus.CANCELLED
    assert keep_through(session) == before[0]
    assert audited(session) == rows + 1
    close_again(session, client.id, saved.treatment_id)
    assert (keep_through(session), contact(session, client)) == closed
    undo_close(session, client.id, saved.treatment_id)
    assert stored(session, saved.treatment_id).status is TreatmentStatus.OPEN
    assert keep_through(session) == before[0]


@pytest.mark.req("J-22")
def test_a_visit_with_a_receipt_stays_closed(session: Session) -> None:
    client = add_client(session)
    saved = close_visit(session, typed_visit(session, client, amount="84,50"))
    for act in (undo_close, call_off_closed):
        with pytest.raises(ReceiptMade):
            act(session, client.id, saved.treatment_id)
    assert stored(session, saved.treatment_id).status is TreatmentStatus.PERFORMED
