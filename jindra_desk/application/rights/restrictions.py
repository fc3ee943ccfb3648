"""Restricting a file at the client's request, and lifting that: nothing is done with it but keep it (K-65, GDPR 18).

Both go to the ledger, so that a restored backup does not show what was shut, nor shut what was opened again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.record_write import record_write
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import RuleRefusal
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind

REASON_ASKED = "verzoek"


class NotRestricted(RuleRefusal):
    """There is nothing to lift (K-65)."""

    rule = "K-65"
    title = noop("Dit dossier is niet afgeschermd.")
    next_step = noop("Er is niets te openen: je kunt gewoon in dit dossier werken.")


def restrict_client(session: Session, client_id: ClientId) -> ChangeSet:
    """Shut a file from today on; raises `UnknownClient` or `ClientRestricted` when it is already."""
    with record_write(session, client_id, Verb.RESTRICT, ObjectKind.CLIENT, Topic.CLIENT) as write:
        shut(write.uow, write.client, session.clock.today())
    return write.changes


def shut(uow: UnitOfWork, client: Client, today: date) -> None:
    """Shut the file inside the caller's transaction, and tell the ledger."""
    uow.clients.save(replace(client, restricted_since=today))
    uow.ledger.append(LedgerEvent(LedgerKind.RESTRICTION, client.subject, "", REASON_ASKED, today))


def lift_restriction(session: Session, client_id: ClientId) -> ChangeSet:
    """Open the file again; raises `UnknownClient` or `NotRestricted`."""
    with record_write(session, client_id, Verb.RELEASE, ObjectKind.CLIENT, Topic.CLIENT,
                      while_restricted=True) as write:
        uow, client, today = write.uow, write.client, session.clock.today()
        if client.restricted_since is None:
            raise NotRestricted
        uow.clients.save(replace(client, restricted_since=None))
        uow.ledger.append(LedgerEvent(LedgerKind.RESTRICTION_LIFTED, client.subject, "", REASON_ASKED, today))
    return write.changes
