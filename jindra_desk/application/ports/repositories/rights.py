"""Requests of clients, as the use cases read and write them."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from jindra_desk.application.ports.repositories.clients import ClientRow
from jindra_desk.domain.base.ids import (
    ClientId,
    RequestId,
)
from jindra_desk.domain.rights.kept_request import KeptRequest
from jindra_desk.domain.rights.request import Request


class RequestRepository(Protocol):
    """Requests of clients."""

    def save(self, request: Request) -> None: ...
    def get(self, request_id: RequestId) -> Request: ...
    def of_client(self, client_id: ClientId) -> tuple[Request, ...]: ...
    def number_taken(self, number: str) -> bool: ...
    def keep(self, line: KeptRequest) -> None: ...
    def kept(self) -> tuple[KeptRequest, ...]:
        """What stays of requests of clients whose file is gone."""
        ...

    def forget_kept(self, number: str) -> None: ...
    def kept_due(self, today: date) -> int: ...
    def clear_kept(self, today: date) -> int: ...
    def open(self) -> tuple[tuple[Request, ClientRow], ...]:
        """Not yet answered, the one that is due first at the top."""
        ...
