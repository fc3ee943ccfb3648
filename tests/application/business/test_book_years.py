"""Closing a book year after its term: gone from every page, told to the ledger, logged without a name (J-23, J-24)."""

from __future__ import annotations

from datetime import date

import pytest

from jindra_desk.application.business.book_years import close_book_year, due_book_years, list_book_years
from jindra_desk.application.session.session import Session
from jindra_desk.application.today.overview import today_overview
from jindra_desk.application.vault.verify import verify_vault
from jindra_desk.domain.base.ids import ReceiptId
from jindra_desk.domain.business.book_years import BookYearEmpty, BookYearLocked
from jindra_desk.domain.business.receipt import Receipt
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerKind
from tests.support.practice_desk import add_client, write
from tests.support.sessions import decrypted_pages, on_day
from tests.support.vaults import numbered_id


@pytest.fixture
def books(session: Session) -> Session:
    """Two receipts of 2018, one of a client with a file, and one of 2025."""
    client = add_client(session)

    def fill(uow: object) -> None:
        for one, (number, year, name, whose) in enumerate((
                (1, 2018, "J. Zilvermeeuw", client.id), (2, 2018, "K. Kievit", None),
                (1, 2025, "J. Zilvermeeuw", client.id))):
            uow.receipts.add(Receipt(ReceiptId(numbered_id(101 + one)), number, year, date(year, 6, 1), name,  # type: ignore[attr-defined]
                                     "Behandeling", 8450), whose)

    write(session, fill)
    write(session, lambda uow: session.refresh_retention(uow, client.id))
    return session


def test_what_the_law_asks_for_stays(books: Session) -> None:
    assert [(one.year, one.receipts) for one in list_book_years(books)] == [(2018, 2), (2025, 1)]
    with pytest.raises(BookYearEmpty):
        close_book_year(books, 2019)
    before = on_day(books, date(2025, 12, 31))
    with pytest.raises(BookYearLocked) as refused:
        close_book_year(before, 2018)
    assert "31 december 2025" in refused.value.sentence()
    assert len(list_book_years(books)) == 2
    with books.vault.reading() as uow:
        assert uow.ledger.count() == 0
        assert [one.year for one in due_book_years(uow, books)] == [2018]
        assert due_book_years(uow, before) == ()


def test_a_closed_year_is_gone_told_and_logged(books: Session) -> None:
    closed = close_book_year(books, 2018)
    assert (closed.number, closed.receipts) == (1, 2)
    assert [one.year for one in list_book_years(books)] == [2025]
    with books.vault.reading() as uow:
        last = list(uow.audit.entries())[-1]
        (record,) = uow.ledger.records()
        client = next(uow.clients.ids())
        assert [receipt.book_year for receipt in uow.receipts.of_client(client)] == [2025]
    assert (last.verb, last.object_kind, last.subject) == (Verb.ERASE, ObjectKind.RECEIPT, None)
    assert (record.kind, record.on) == (LedgerKind.BOOK_YEAR_CLOSED, books.clock.today())
    assert [one.kind for one in books.vault.logs.ledger_records()] == [LedgerKind.BOOK_YEAR_CLOSED]
    pages = decrypted_pages(books)
    assert b"Kievit" not in pages
    assert b"Zilvermeeuw" in pages
    assert verify_vault(books).whole
    with pytest.raises(BookYearEmpty):
        close_book_year(books, 2018)


def test_today_names_the_years_that_may_go(books: Session) -> None:
    assert [one.year for one in today_overview(books).book_years] == [2018]
    assert today_overview(on_day(books, date(2025, 12, 31))).book_years == ()
    later = on_day(books, date(2040, 1, 1))
    assert [one.year for one in today_overview(later).book_years] == [2018, 2025]
    close_book_year(later, 2018)
    assert [one.year for one in today_overview(later).book_years] == [2025]
