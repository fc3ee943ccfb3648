"""One change of one client's file carries all that belongs to it, or nothing (T-12, K-65, J-21)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.drafts import save_draft
from jindra_desk.application.session.record_write import record_write
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.clients.client import Client, ClientRestricted
from jindra_desk.domain.settings.draft import Draft, DraftKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from tests.support.practice_desk import add_client, write
from tests.support.vaults import NOW, TODAY


def log_of(session: Session, client: Client) -> list[tuple[Verb, ObjectKind]]:
    with session.vault.reading() as uow:
        return [(entry.verb, entry.object_kind) for entry in uow.audit.of_subject(client.subject)]


def a_draft(session: Session, client_id: ClientId) -> None:
    save_draft(session, Draft(DraftKind.CLIENT, client_id, "", {"phone": "06"}, NOW))


def has_draft(session: Session, client_id: ClientId) -> bool:
    with session.vault.reading() as uow:
        return uow.drafts.find(DraftKind.CLIENT, client_id, "") is not None


def test_a_change_is_logged_ends_its_draft_and_tells_the_views(session: Session) -> None:
    client = add_client(session)
    a_draft(session, client.id)
    before = log_of(session, client)
    with record_write(session, client.id, Verb.CHANGE, ObjectKind.CLIENT, Topic.CLIENT,
                      draft=(DraftKind.CLIENT, "")) as change:
        change.uow.clients.save(replace(change.client, notes="Belt liever"))
    assert log_of(session, client) == [*before, (Verb.CHANGE, ObjectKind.CLIENT)]
    assert not has_draft(session, client.id)
    assert change.changes == ChangeSet.of(Topic.CLIENT, Topic.RETENTION, Topic.DRAFT, client=client.id)


def test_what_breaks_off_leaves_nothing(session: Session) -> None:
    client = add_client(session)
    a_draft(session, client.id)
    before = log_of(session, client)

    def broken_off() -> None:
        with record_write(session, client.id, Verb.CHANGE, ObjectKind.CLIENT, draft=(DraftKind.CLIENT, "")) as change:
            change.uow.clients.save(replace(change.client, notes="Belt liever"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken_off()
    with session.vault.reading() as uow:
        assert uow.clients.get(client.id) == client
    assert has_draft(session, client.id)
    assert log_of(session, client) == before


def test_nothing_to_change_writes_no_row_and_wakes_no_view(session: Session) -> None:
    client = add_client(session)
    a_draft(session, client.id)
    before = log_of(session, client)
    with record_write(session, client.id, Verb.CHANGE, ObjectKind.CLIENT, draft=(DraftKind.CLIENT, "")) as change:
        change.nothing()
    assert change.changes == ChangeSet()
    assert has_draft(session, client.id)
    assert log_of(session, client) == before


@pytest.mark.req("K-65")
def test_a_shut_file_is_refused_unless_the_change_is_meant_for_one(session: Session) -> None:
    client = add_client(session)
    write(session, lambda uow: uow.clients.save(replace(client, restricted_since=TODAY)))
    with pytest.raises(ClientRestricted), record_write(session, client.id, Verb.CHANGE, ObjectKind.CLIENT):
        pytest.fail("the block of a refused change was run")
    with record_write(session, client.id, Verb.CHANGE, ObjectKind.CLIENT, while_restricted=True) as change:
        assert change.client.restricted_since == TODAY


@pytest.mark.req("J-21")
@pytest.mark.parametrize("of_content", [True, False])
def test_the_last_day_follows_and_only_content_moves_the_last_change(session: Session, *, of_content: bool) -> None:
    client = add_client(session)
    long_ago = TODAY - timedelta(days=400)
    before = replace(client, changed_on=long_ago)
    write(session, lambda uow: uow.clients.save(before))
    with record_write(session, client.id, Verb.CHANGE, ObjectKind.CLIENT, of_content=of_content) as change:
        change.uow.clients.save(replace(before, registered_on=long_ago, last_contact_on=long_ago))
    with session.vault.reading() as uow:
        kept = uow.clients.get(client.id)
        term = dict(uow.retention.stored())[client.id]
    assert kept.changed_on == (TODAY if of_content else long_ago)
    assert term.keep_through is not None
    assert term.keep_through < TODAY
