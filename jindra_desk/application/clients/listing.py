"""Every client at once, for who reads the whole list: the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.clients.client import Client


@dataclass(frozen=True, slots=True)
class WholeList:
    """Each client with the day of the last treatment, and the rows that are missing because they cannot be read."""

    clients: tuple[tuple[Client, date | None], ...]
    unreadable: Sequence[RowUnreadable]


def list_clients(session: Session) -> WholeList:
    """All of them, in Dutch name order."""
    with session.vault.reading() as uow:
        clients = tuple(uow.clients.all())
        return WholeList(clients, uow.unreadable())
