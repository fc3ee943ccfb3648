"""What the retention engine needs to know of each client, and the last days it computed, kept for fast lists (J-08).

The engine is in the domain; nothing here knows a term. Restricted files are in these lists too: their clock runs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from types import MappingProxyType

from jindra_desk.application.ports.repositories.retention import (
    DueParts,
    MonthEnds,
    RetentionCounts,
    RetentionFilter,
    RetentionRow,
)
from jindra_desk.domain.base.dates import day_in_month, day_within, months_ahead
from jindra_desk.domain.base.errors import UnknownClient
from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.consents.promised_term import PromisedTerm
from jindra_desk.domain.retention.engine import RetentionFacts, StoredTerm
from jindra_desk.domain.retention.term_ends import SOON_DAYS, AtLeast, AtMost, TermState
from jindra_desk.storage.engine.columns import day, flag, read_day, read_text, whole
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.repositories.consents import consent_text_of
from jindra_desk.storage.repositories.holds import read_hold
from jindra_desk.storage.search.client_rows import NAME_COLUMNS, name_of, stored_term

_FACTS = """SELECT c.id, c.registered_on, c.changed_on, c.last_contact_on, c.last_treatment_on, c.ended_on,
    c.keep_longer_until, c.restricted_since,
    EXISTS (SELECT 1 FROM requests r WHERE r.client_id = c.id AND r.done_on IS NULL) AS open_request,
    EXISTS (SELECT 1 FROM requests r WHERE r.client_id = c.id AND r.done_on IS NULL
            AND r.kind IN ('access', 'portability')) AS open_access,
    (SELECT max(r.done_on) FROM requests r WHERE r.client_id = c.id) AS last_request_done_on,
    EXISTS (SELECT 1 FROM photos p WHERE p.client_id = c.id) AS has_photos,
    EXISTS (SELECT 1 FROM consents s WHERE s.client_id = c.id) AS has_consents,
    EXISTS (SELECT 1 FROM treatments t JOIN treatment_types y ON y.id = t.type_id
            WHERE t.client_id = c.id AND t.status = 'performed' AND y.wkkgz = 1) AS compulsory_record
    FROM clients c"""
_ON_CONSENT = ("health", "skin_type", "photos_file", "portrait", "treatment", "treatment_minor")
"""Purposes whose data rests on consent alone, or whose text names how long the file stays: the term that was signed
counts. The newest yes of each, also after it was withdrawn or a longer text was refused: neither may keep a file longer
(AVG 7 lid 3)."""
_SIGNED = f"""SELECT s.client_id, s.text_id FROM consents s
    WHERE s.decision = 'given' AND s.kind IN ('{"', '".join(_ON_CONSENT)}')
    AND NOT EXISTS (SELECT 1 FROM consents n WHERE n.client_id = s.client_id AND n.kind = s.kind
                    AND n.decision = 'given' AND (julianday(n.decided_at), n.id) > (julianday(s.decided_at), s.id))"""
_RECEIPTS = "SELECT l.client_id, r.issued_on FROM receipt_links l JOIN receipts r ON r.id = l.receipt_id"
_HOLDS = "SELECT h.* FROM holds h"

_DUE = "held = 0 AND keep_through <= :today AND (at_least = 0 OR keep_through < :today)"
_SOON = "held = 0 AND keep_through > :today AND keep_through <= :soon AND at_least = 0"
_HELD = "held = 1"
_NO_END = ("held NOT IN (0, 1) OR at_least NOT IN (0, 1) "
           "OR keep_through NOT GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'")
"""The condition of the index `clients_odd`, word for word: SQLite then knows that it may use it."""
_RUNNING = ("held = 0 AND (keep_through IS NULL OR keep_through > :soon "
            "OR (at_least = 1 AND keep_through >= :today))")
_WHERE = MappingProxyType({
    RetentionFilter.DUE: _DUE,
    RetentionFilter.SOON: _SOON,
    RetentionFilter.HELD: _HELD,
    RetentionFilter.RUNNING: _RUNNING,
    RetentionFilter.ATTENTION: f"(held = 1 OR ({_DUE}) OR ({_SOON}))",
})


class SqlRetentionRepository:
    """Implements `RetentionRepository`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def facts(self, client_id: ClientId) -> RetentionFacts:
        """Raises `UnknownClient`."""
        row = self._transaction.one(f"{_FACTS} WHERE c.id = ?", (client_id,))
        if row is None:
            raise UnknownClient
        receipts = self._transaction.all(f"{_RECEIPTS} WHERE l.client_id = ? ORDER BY r.issued_on", (client_id,))
        holds = self._transaction.all(f"{_HOLDS} WHERE h.client_id = ? ORDER BY h.id", (client_id,))
        signed = self._promises(f"{_SIGNED} AND s.client_id = ?", (client_id,)).get(client_id, ())
        return self._transaction.read("clients", row, lambda one: _facts(
            one, [receipt["issued_on"] for receipt in receipts], holds, signed))

    def all_facts(self) -> Iterator[RetentionFacts]:
        """Of every client, in name order; read at once, so that what follows may write."""
        receipts: dict[str, list[str]] = defaultdict(list)
        for receipt in self._transaction.all(f"{_RECEIPTS} ORDER BY r.issued_on"):
            receipts[receipt["client_id"]].append(receipt["issued_on"])
        holds: dict[str, list[StoredRow]] = defaultdict(list)
        for hold in self._transaction.all(f"{_HOLDS} ORDER BY h.id"):
            holds[hold["client_id"]].append(hold)
        signed = self._promises(_SIGNED)
        rows = self._transaction.all(f"{_FACTS} ORDER BY c.sort_key, c.id")

        def facts(row: StoredRow) -> RetentionFacts:
            client = read_text(row["id"])
            return _facts(row, receipts.get(client, ()), holds.get(client, ()), signed.get(client, ()))

        return self._transaction.read_each("clients", rows, facts)

    def _promises(self, query: str, values: tuple[str, ...] = ()) -> dict[str, list[PromisedTerm]]:
        """The terms that each client signed, by client; a text that names none, or cannot be read, promises none."""
        texts = self._transaction.read_all(
            "consent_texts", self._transaction.all("SELECT * FROM consent_texts ORDER BY id"), consent_text_of)
        promises = {text.id: text.promise for text in texts}
        found: dict[str, list[PromisedTerm]] = defaultdict(list)
        for row in self._transaction.all(query, values):
            promise = promises.get(row["text_id"])
            if promise is not None and promise not in found[row["client_id"]]:
                found[row["client_id"]].append(promise)
        return found

    def store(self, client_id: ClientId, term: StoredTerm) -> None:
        """Keep the computed end of the file beside the client."""
        through = None if term.keep_through is None else term.keep_through.isoformat()
        self._transaction.write("UPDATE clients SET keep_through = ?, at_least = ?, held = ? WHERE id = ?",
                                (through, int(term.at_least), int(term.held), client_id))

    def stored(self) -> Iterator[tuple[ClientId, StoredTerm]]:
        """What is kept beside every client."""
        rows = self._transaction.all("SELECT id, keep_through, at_least, held FROM clients")
        return self._transaction.read_each("clients", rows,
                                           lambda row: (ClientId(read_text(row["id"])), stored_term(row)))

    def counts(self, today: date) -> RetentionCounts:
        """Figures of the four cards; every file is in exactly one."""
        # Three short walks along the index and one count of everything, instead of a look at every client.
        parts = ", ".join(f"(SELECT count(*) FROM clients WHERE {where})" for where in (_DUE, _SOON, _HELD))
        self._note_out_of_order()
        due, soon, held, everyone = self._transaction.one(
            f"SELECT {parts}, (SELECT count(*) FROM clients)", _days(today))
        return RetentionCounts(due, soon, held, everyone - due - soon - held)

    def due_parts(self, today: date) -> DueParts:
        """A short walk along the index of what is due; a day that is none is noted, and counted nowhere."""
        rows = self._transaction.all(
            f"SELECT keep_through, at_least, count(*) AS files FROM clients WHERE {_DUE} GROUP BY 1, 2", _days(today))
        overdue = last_day = may_go = 0
        oldest: date | None = None
        for last, minimum, files in self._transaction.read_each("clients", rows, lambda row: (
                day(row["keep_through"]), flag(row["at_least"]), whole(row["files"]))):
            end = AtLeast(last) if minimum else AtMost(last)
            if end.state_on(today) is TermState.OVERDUE:
                overdue, oldest = overdue + files, last if oldest is None else min(oldest, last)
            elif minimum:
                may_go += files
            else:
                last_day += files
        return DueParts(overdue, last_day, may_go, oldest)

    def _note_out_of_order(self) -> None:
        """Files that may stand on the wrong card because their last day is none: an index of these alone."""
        rows = self._transaction.all(f"SELECT id, keep_through, at_least, held FROM clients WHERE {_NO_END}")
        self._transaction.read_all("clients", rows, stored_term)

    def rows(
        self, which: RetentionFilter, today: date, *, limit: int = 200, offset: int = 0,
    ) -> tuple[RetentionRow, ...]:
        """Soonest first, files without a term after those, held ones last."""
        rows = self._transaction.all(
            f"SELECT c.id, {NAME_COLUMNS}, c.last_treatment_on, c.keep_through, c.at_least, c.held, "
            "(SELECT min(h.review_on) FROM holds h WHERE h.client_id = c.id AND h.released_on IS NULL) AS review_on "
            "FROM clients c "
            f"WHERE {_WHERE[which]} "
            "ORDER BY c.held, c.keep_through NULLS LAST, c.sort_key, c.id LIMIT :limit OFFSET :offset",
            {**_days(today), "limit": limit, "offset": offset})
        return self._transaction.read_all("clients", rows, _retention_row)

    def per_month(self, today: date, months: int) -> tuple[MonthEnds, ...]:
        """One row per month from today's on, without held files; what is overdue counts in the first month."""
        shown = months_ahead(today, months)
        first, last_shown = shown[0], shown[-1]
        rows = self._transaction.all(
            "SELECT keep_through, at_least, count(*) AS files FROM clients WHERE held = 0 AND keep_through <= ? "
            "GROUP BY 1, 2",
            (day_in_month(last_shown.year, last_shown.month, 31).isoformat(),))
        soon = day_within(today, SOON_DAYS)
        ends: dict[tuple[int, int], list[int]] = defaultdict(lambda: [0, 0, 0])
        for last, minimum, files in self._transaction.read_each("clients", rows, lambda row: (
                day(row["keep_through"]), flag(row["at_least"]), whole(row["files"]))):
            month = max(last, first)
            card = 0 if last < today or (last == today and not minimum) else 1 if last <= soon and not minimum else 2
            ends[month.year, month.month][card] += files
        return tuple(MonthEnds(month.year, month.month, *ends[month.year, month.month]) for month in shown)


def _retention_row(row: StoredRow) -> RetentionRow:
    return RetentionRow(client_id=ClientId(read_text(row["id"])), name=name_of(row),
                        last_treatment_on=read_day(row["last_treatment_on"]),
                        term=stored_term(row), review_on=read_day(row["review_on"]))


def _days(today: date) -> dict[str, object]:
    return {"today": today.isoformat(), "soon": day_within(today, SOON_DAYS).isoformat()}


def _facts(row: StoredRow, receipts: Iterable[object], holds: Iterable[StoredRow],
           promised: Iterable[PromisedTerm]) -> RetentionFacts:
    return RetentionFacts(
        client_id=read_text(row["id"]), registered_on=day(row["registered_on"]),
        last_change_on=day(row["changed_on"]),
        last_contact_on=day(row["last_contact_on"]),
        last_treatment_on=read_day(row["last_treatment_on"]), ended_on=read_day(row["ended_on"]),
        receipts=tuple(day(issued) for issued in receipts), holds=tuple(read_hold(hold) for hold in holds),
        keep_longer_until=read_day(row["keep_longer_until"]), open_request=flag(row["open_request"]),
        open_access=flag(row["open_access"]),
        restricted=row["restricted_since"] is not None, has_photos=flag(row["has_photos"]),
        has_consents=flag(row["has_consents"]), compulsory_record=flag(row["compulsory_record"]),
        promised=tuple(promised),
        last_request_done_on=read_day(row["last_request_done_on"]),
    )
