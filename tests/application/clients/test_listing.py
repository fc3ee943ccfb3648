"""The whole list, with what is missing from it."""

from __future__ import annotations

from jindra_desk.application.clients.listing import list_clients
from jindra_desk.application.session.session import Session
from tests.support.sessions import DEMO_CLIENTS


def test_every_client_in_name_order_with_the_last_visit(demo: Session) -> None:
    found = list_clients(demo)
    with demo.vault.reading() as uow:
        assert found.clients == tuple(uow.clients.all())
    assert (len(found.clients), list(found.unreadable)) == (DEMO_CLIENTS, [])
    assert any(last is not None for _, last in found.clients)
