"""Receipts and the practice's own details, as the use cases read and write them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from jindra_desk.domain.base.ids import (
    ClientId,
)
from jindra_desk.domain.business.practice import Practice
from jindra_desk.domain.business.receipt import Receipt


class ReceiptRepository(Protocol):
    """Receipts hold no client; which are whose stands in a link that goes with the client's file (J-22)."""

    def add(self, receipt: Receipt, client_id: ClientId | None) -> None: ...
    def next_number(self, book_year: int) -> int: ...
    def book_year_after(self, book_year: int) -> tuple[int, int, date] | None:
        """The first book year after this one that has receipts, with how many and the day of the newest."""
        ...

    def clients_of_book_year(self, book_year: int) -> tuple[ClientId, ...]: ...
    def remove_book_year(self, book_year: int) -> int:
        """Delete every receipt of that year, with its link; answer how many."""
        ...

    def of_client(self, client_id: ClientId) -> tuple[Receipt, ...]: ...
    def all(self) -> Iterator[Receipt]: ...


class PracticeRepository(Protocol):
    """The one controller record."""

    def get(self) -> Practice | None: ...
    def save(self, practice: Practice) -> None: ...
    def mark_demo(self) -> None:
        """Everything in this vault is invented, and stays that for good."""
        ...
