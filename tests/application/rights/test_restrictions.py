"""Restricting a file, lifting that, and objecting: done, logged, and told to the ledger as it happens (K-65, J-35)."""

from __future__ import annotations

import pytest

from jindra_desk.application.rights.requests import NewRequest, note_request
from jindra_desk.application.rights.restrictions import NotRestricted, lift_restriction, restrict_client
from jindra_desk.application.session.session import Session
from jindra_desk.domain.clients.client import ClientRestricted
from jindra_desk.domain.rights.request import RequestKind
from jindra_desk.domain.vault.audit import Verb
from jindra_desk.domain.vault.ledger import LedgerKind
from tests.support.practice_desk import add_client
from tests.support.vaults import TODAY


def kinds(session: Session) -> list[LedgerKind]:
    return [record.kind for record in session.vault.logs.ledger_records()]


def test_a_file_is_shut_and_opened_again(session: Session) -> None:
    client = add_client(session)
    restrict_client(session, client.id)
    with session.vault.reading() as uow:
        assert uow.clients.get(client.id).restricted_since == TODAY
        assert uow.retention.facts(client.id).restricted
    assert kinds(session) == [LedgerKind.RESTRICTION]
    with pytest.raises(ClientRestricted):
        restrict_client(session, client.id)
    lift_restriction(session, client.id)
    with session.vault.reading() as uow:
        assert uow.clients.get(client.id).restricted_since is None
        verbs = [entry.verb for entry in uow.audit.of_subject(client.subject)]
    assert kinds(session) == [LedgerKind.RESTRICTION, LedgerKind.RESTRICTION_LIFTED]
    assert verbs[-2:] == [Verb.RESTRICT, Verb.RELEASE]
    with pytest.raises(NotRestricted):
        lift_restriction(session, client.id)
    assert len(kinds(session)) == 2


@pytest.mark.parametrize("kind", RequestKind)
def test_only_an_objection_goes_to_the_ledger(session: Session, kind: RequestKind) -> None:
    client = add_client(session)
    note_request(session, NewRequest(client.id, kind, TODAY))
    assert kinds(session) == ([LedgerKind.OBJECTION] if kind is RequestKind.OBJECTION else [])
    assert all(record.on == TODAY for record in session.vault.logs.ledger_records())
