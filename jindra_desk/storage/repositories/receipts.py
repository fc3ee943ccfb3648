"""Receipts in the vault: they hold no client; whose they are stands in a link that goes with the client (J-22)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from jindra_desk.domain.base.ids import ClientId, ReceiptId
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.storage.engine.columns import NotReadable, day, read_text, whole
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction


class SqlReceiptRepository:
    """Implements `ReceiptRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, receipt: Receipt, client_id: ClientId | None) -> None:
        """Insert a receipt, and its link when it is for a client with a file."""
        self._transaction.insert("receipts", {
            "id": receipt.id, "number": receipt.number, "book_year": receipt.book_year, "issued_on": receipt.issued_on,
            "name": receipt.name, "description": receipt.description, "amount_cents": receipt.amount_cents,
        })
        if client_id is not None:
            self._transaction.insert("receipt_links", {"receipt_id": receipt.id, "client_id": client_id})

    def next_number(self, book_year: int) -> int:
        """The number after the last one of that book year (C-63)."""
        return 1 + int(self._transaction.value(
            "SELECT coalesce(max(number), 0) FROM receipts WHERE book_year = ?", (book_year,)))

    def book_year_after(self, book_year: int) -> tuple[int, int, date] | None:
        """The first book year after this one that has receipts, with how many and the day of the newest.

        Two short walks along the index: Today asks for the oldest at every look.
        """
        following = self._transaction.value("SELECT min(book_year) FROM receipts WHERE book_year > ?", (book_year,))
        if following is None:
            return None
        row = self._transaction.one(
            "SELECT id, count(*) AS receipts, max(issued_on) AS issued_on FROM receipts WHERE book_year = ?",
            (following,))
        year = max(0, min(int(following), date.max.year - 2))

        def issued(one: StoredRow) -> date:
            on = day(one["issued_on"])
            if on.year > year + 1:
                raise NotReadable
            return on

        newest = self._transaction.read_all("receipts", (row,), issued)
        # A day that cannot be read counts as late as it can be: nothing may go because of it.
        return int(following), int(row["receipts"]), newest[0] if newest else date(year + 1, 12, 31)

    def clients_of_book_year(self, book_year: int) -> tuple[ClientId, ...]:
        """Whose receipts of that year still hang on a file."""
        rows = self._transaction.all(
            "SELECT DISTINCT l.client_id FROM receipt_links l JOIN receipts r ON r.id = l.receipt_id "
            "WHERE r.book_year = ? ORDER BY 1", (book_year,))
        return tuple(ClientId(row[0]) for row in rows)

    def remove_book_year(self, book_year: int) -> int:
        """Delete every receipt of that year, with its link; answer how many."""
        return self._transaction.write("DELETE FROM receipts WHERE book_year = ?", (book_year,))

    def of_client(self, client_id: ClientId) -> tuple[Receipt, ...]:
        """Oldest first."""
        rows = self._transaction.all(
            "SELECT r.* FROM receipts r JOIN receipt_links l ON l.receipt_id = r.id WHERE l.client_id = ? "
            "ORDER BY r.book_year, r.number", (client_id,))
        return self._transaction.read_all("receipts", rows, receipt_of)

    def all(self) -> Iterator[Receipt]:
        """Every receipt in order of book year and number."""
        rows = self._transaction.all("SELECT * FROM receipts ORDER BY book_year, number")
        return iter(self._transaction.read_all("receipts", rows, receipt_of))


def receipt_of(row: StoredRow) -> Receipt:
    """Build one receipt from its row."""
    return Receipt(
        id=ReceiptId(read_text(row["id"])), number=whole(row["number"], least=1),
        book_year=whole(row["book_year"], 9_999),
        issued_on=day(row["issued_on"]), name=read_text(row["name"]), description=read_text(row["description"]),
        amount_cents=whole(row["amount_cents"], 10**12),
    )
