"""Requests of clients in the vault (K-57)."""

from __future__ import annotations

from datetime import date

from jindra_desk.application.ports.repositories.clients import ClientRow
from jindra_desk.domain.base.ids import ClientId, RequestId
from jindra_desk.domain.base.unreadable import RowMissing
from jindra_desk.domain.rights.kept_request import KeptRequest, PartDecision, RequestPart
from jindra_desk.domain.rights.request import Outcome, RefusalGround, Request, RequestKind
from jindra_desk.storage.engine.columns import NotReadable, day, read_day, read_json, read_text, stored_json
from jindra_desk.storage.engine.rows import StoredRow
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.search.client_rows import ROW_COLUMNS, client_row


class SqlRequestRepository:
    """Implements `RequestRepository`; a request that does not exist raises `LookupError`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def save(self, request: Request) -> None:
        """Insert or change a request."""
        self._transaction.save_owned("requests", {
            "id": request.id, "client_id": request.client_id, "kind": request.kind, "received_on": request.received_on,
            "channel": request.channel, "due_on": request.due_on, "done_on": request.done_on,
            "number": request.number, "letter_sha256": request.letter_sha256,
            "outcome": request.outcome or "", "refusal": request.refusal or "",
        })

    def get(self, request_id: RequestId) -> Request:
        """Answer one request."""
        row = self._transaction.one(f"SELECT {_COLUMNS} FROM requests r WHERE r.id = ?", (request_id,))
        if row is None:
            raise RowMissing("requests", request_id, "id")
        return self._transaction.read("requests", row, request_of)

    def of_client(self, client_id: ClientId) -> tuple[Request, ...]:
        """Oldest first."""
        rows = self._transaction.all(
            f"SELECT {_COLUMNS} FROM requests r WHERE r.client_id = ? ORDER BY r.received_on, r.id", (client_id,))
        return self._transaction.read_all("requests", rows, request_of)

    def number_taken(self, number: str) -> bool:
        """Whether a request or a line has it."""
        return bool(self._transaction.value(
            "SELECT EXISTS (SELECT 1 FROM requests WHERE number = :n) OR "
            "EXISTS (SELECT 1 FROM kept_requests WHERE number = :n)", {"n": number}))

    def keep(self, line: KeptRequest) -> None:
        """Insert what stays of a request."""
        self._transaction.insert("kept_requests", {
            "number": line.number, "kind": line.kind, "received_on": line.received_on, "due_on": line.due_on,
            "done_on": line.done_on, "decisions": stored_json([[one.part, one.outcome] for one in line.decisions]),
            "letter_sha256": line.letter_sha256, "keep_through": line.keep_through,
        })

    def kept(self) -> tuple[KeptRequest, ...]:
        """Every line, the oldest answer first."""
        rows = self._transaction.all("SELECT * FROM kept_requests ORDER BY done_on, number")
        return self._transaction.read_all("kept_requests", rows, kept_request_of)

    def forget_kept(self, number: str) -> None:
        """Delete the line with that number."""
        self._transaction.write("DELETE FROM kept_requests WHERE number = ?", (number,))

    def kept_due(self, today: date) -> int:
        """How many lines have reached their last day."""
        return int(self._transaction.value("SELECT count(*) FROM kept_requests WHERE keep_through <= ?",
                                           (today.isoformat(),)))

    def clear_kept(self, today: date) -> int:
        """Delete those; answer how many."""
        due = self.kept_due(today)
        self._transaction.write("DELETE FROM kept_requests WHERE keep_through <= ?", (today.isoformat(),))
        return due

    def open(self) -> tuple[tuple[Request, ClientRow], ...]:
        """Not yet answered, the one that is due first at the top; restricted clients too: they must be answered.

        One whose day of answering is no day, or whose client is not there, is noted as unreadable: it may be open.
        """
        rows = self._transaction.all(
            f"SELECT {_COLUMNS}, {ROW_COLUMNS} FROM requests r LEFT JOIN clients c ON c.id = r.client_id "
            "WHERE r.done_on IS NULL OR date(r.done_on) IS NOT r.done_on ORDER BY r.due_on, r.id")
        return self._transaction.read_all("requests", rows, _open_line)


_COLUMNS = ("r.id AS request_id, r.client_id, r.kind, r.received_on, r.channel, r.due_on, r.done_on, "
            "r.number, r.letter_sha256, r.outcome, r.refusal")


def _open_line(row: StoredRow) -> tuple[Request, ClientRow]:
    request, nobody = request_of(row), row["row_client_id"] is None
    if nobody and row["client_id"] is not None:
        raise NotReadable
    return request, client_row(row)


def request_of(row: StoredRow) -> Request:
    """Build one request from a row with `_COLUMNS`."""
    return Request(
        id=RequestId(read_text(row["request_id"])), client_id=ClientId(read_text(row["client_id"])),
        kind=RequestKind(read_text(row["kind"])),
        received_on=day(row["received_on"]), channel=read_text(row["channel"]),
        due_on=day(row["due_on"]), done_on=read_day(row["done_on"]),
        number=read_text(row["number"]), letter_sha256=read_text(row["letter_sha256"]), outcome=_outcome(row),
        refusal=_refusal(row),
    )


def _outcome(row: StoredRow) -> Outcome | None:
    return Outcome(read_text(row["outcome"])) if row["outcome"] else None


def _refusal(row: StoredRow) -> RefusalGround | None:
    return RefusalGround(read_text(row["refusal"])) if row["refusal"] else None


def kept_request_of(row: StoredRow) -> KeptRequest:
    """Build one line from its row."""
    return KeptRequest(
        number=read_text(row["number"]), kind=RequestKind(read_text(row["kind"])), received_on=day(row["received_on"]),
        due_on=day(row["due_on"]), done_on=day(row["done_on"]),
        decisions=tuple(PartDecision(RequestPart(part), Outcome(outcome))
                        for part, outcome in read_json(row["decisions"])),
        letter_sha256=read_text(row["letter_sha256"]), keep_through=day(row["keep_through"]),
    )


def request_row_of(row: StoredRow) -> Request:
    """Build one request from a row of the table itself."""
    return Request(
        id=RequestId(read_text(row["id"])), client_id=ClientId(read_text(row["client_id"])),
        kind=RequestKind(read_text(row["kind"])),
        received_on=day(row["received_on"]), channel=read_text(row["channel"]), due_on=day(row["due_on"]),
        done_on=read_day(row["done_on"]), number=read_text(row["number"]),
        letter_sha256=read_text(row["letter_sha256"]),
        outcome=_outcome(row), refusal=_refusal(row),
    )
