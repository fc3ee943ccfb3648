"""The picture by a client's name, the same for every screen that has one: it asks consent each time (J-14, J-41)."""

from __future__ import annotations

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.clients.client import Client
from jindra_desk.domain.photos.shown import shows_by_the_name


def shown_portrait(uow: UnitOfWork, client: Client) -> bytes:
    """JPEG of at most 320 px; b'' where there is none or where it may not be shown. Raises `RowUnreadable`."""
    if client.portrait is None:
        return b""
    if not shows_by_the_name(uow.consents.of_client(client.id), uow.photos.get(client.portrait)):
        return b""
    return uow.photos.thumbnail(client.portrait)
