"""Book years: which receipts the law still asks for, and closing a year whose seven years are over (J-23, J-24).

Closing deletes the receipts of that year, tells the ledger, so that a restored backup does it again, and writes one row
in the log. SQLite overwrites deleted rows with zeroes (secure_delete), so that no free page keeps a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.credible_day import require_credible_today
from jindra_desk.application.session.session import Session
from jindra_desk.domain.business.book_years import BookYear, BookYearEmpty, book_year
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind

REASON_TERM = "termijn"


@dataclass(frozen=True, slots=True)
class BookYearClosed:
    """What went: the ledger number of it, and how many receipts."""

    number: int
    receipts: int
    changes: ChangeSet


def list_book_years(session: Session) -> tuple[BookYear, ...]:
    """Every year with receipts, the oldest first."""
    with session.vault.reading() as uow:
        return tuple(_book_years(uow, session))


def due_book_years(uow: UnitOfWork, session: Session) -> tuple[BookYear, ...]:
    """Those whose term is over, in a view that is open already."""
    today = session.clock.today()
    return tuple(takewhile(lambda one: one.may_go(today), _book_years(uow, session)))


def close_book_year(session: Session, year: int) -> BookYearClosed:
    """Delete the receipts of a year for good; raises `TodayDoubted`, `TermUncertain`, `BookYearLocked` or
    `BookYearEmpty`, and then nothing was changed.
    """
    today = require_credible_today(session)
    with session.vault.unit_of_work() as uow:
        session.policy_as_read(uow).require_certain()
        found = next((one for one in _book_years(uow, session) if one.year == year), None)
        if found is None:
            raise BookYearEmpty("year", year=year)
        found.require_may_go(today)
        clients = uow.receipts.clients_of_book_year(year)
        receipts = uow.receipts.remove_book_year(year)
        number = uow.ledger.append(LedgerEvent(LedgerKind.BOOK_YEAR_CLOSED, "", str(year), REASON_TERM, today))
        uow.audit.append(Verb.ERASE, ObjectKind.RECEIPT, None, session.clock.now())
        for client_id in clients:
            session.refresh_retention(uow, client_id)
    return BookYearClosed(number, receipts, ChangeSet.of(Topic.RETENTION))


def _book_years(uow: UnitOfWork, session: Session) -> Iterator[BookYear]:
    """Oldest first, each read when it is asked for: the years that the law still asks for are never counted."""
    policy, year = session.policy(uow), 0
    while (found := uow.receipts.book_year_after(year)) is not None:
        year, receipts, newest = found
        yield book_year(year, receipts, newest, policy)
