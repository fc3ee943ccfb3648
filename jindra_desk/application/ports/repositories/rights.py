"""Requests of clients, as the use cases read and write them."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from jindra_desk.application.repo_clients import ClientRow
from jindra_desk.domain.ids import (
    ClientId,
    RequestId,
)
from jindra_desk.domain.request import Request
from jindra_desk.domain.rights.kept_request import KeptRequest


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

    def kept_due(self, today: date) -> int: ...
    def clear_kept(self, today: date) -> int: ...
    def open(self) -> tuple[tuple[Request, ClientRow], ...]:
        """Not yet answered, the one that is due first at the top."""
        ...
