"""An objection as the ledger tells it, for a restore to put it back as it was: number, channel, and whether stopping
the offers answered it (J-35, T-44).

Lines of before these marks tell the day alone. A later answer is not told: such an objection comes back open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from jindra_desk.domain.base.ids import ClientId, RequestId
from jindra_desk.domain.rights.request import Outcome, Request, RequestKind
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind, LedgerRecord

REASON_OBJECTED = "bezwaar"
_CHANNEL = re.compile(r"[a-z][a-z-]{1,19}")
_NUMBER = re.compile(r"[0-9]{4}-[0-9]{4,}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def objection_event(subject: str, request: Request) -> LedgerEvent:
    """The event of an objection that was just noted; a channel of other than plain small letters is not told."""
    answered = () if request.done_on is None else (request.done_on.isoformat(),)
    channel = (request.channel,) if _CHANNEL.fullmatch(request.channel) else ()
    told = " ".join(part for part in (REASON_OBJECTED, *answered, request.number, *channel) if part)
    return LedgerEvent(LedgerKind.OBJECTION, subject, request.id, told, request.received_on)


@dataclass(frozen=True, slots=True)
class ObjectionTold:
    """What the ledger tells. `number` and `channel` are '' and `on` is None where a line of before does not tell.

    `done_on`: the day on which stopping the offers answered it; None where it waits for an answer.
    """

    on: date | None
    number: str = ""
    channel: str = ""
    done_on: date | None = None

    def as_request(self, new_id: RequestId, client_id: ClientId, received_on: date, due_on: date) -> Request:
        """The objection among the client's requests again."""
        outcome = None if self.done_on is None else Outcome.ANSWERED
        return Request(new_id, client_id, RequestKind.OBJECTION, received_on, self.channel, due_on, self.done_on,
                       self.number, outcome=outcome)


def objection_told(record: LedgerRecord) -> ObjectionTold:
    """Read one line."""
    marks = record.reason.split(" ")[1:]
    return ObjectionTold(record.on, _first(_NUMBER, marks), _first(_CHANNEL, marks), _day(_first(_DAY, marks)))


def _first(shape: re.Pattern[str], marks: Iterable[str]) -> str:
    return next((mark for mark in marks if shape.fullmatch(mark)), "")


def _day(mark: str) -> date | None:
    try:
        return date.fromisoformat(mark) if mark else None
    except ValueError:  # no day of any calendar: then nobody knows that it was answered
        return None
