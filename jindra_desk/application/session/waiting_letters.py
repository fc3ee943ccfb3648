"""The letter about a destroyed file, which waits as a draft until it was printed, saved or given up (AVG 12(3), J-28).

It is written in the transaction of the destruction: it names a client whose file is gone, and cannot be made again.
Each letter has a draft of its own. One that nobody took out goes with the line of its request.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.dates import add_term
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.settings.draft import LETTER, Draft, DraftKind

NUMBER = "number"
"""Name of the value of such a draft that holds the number of the request, for the name of a saved file."""
_PDF = b"%PDF"


@dataclass(frozen=True, slots=True)
class WaitingLetter:
    """The letter about a destroyed file that was neither printed nor saved: which draft it is, and since when."""

    object_id: str
    saved_at: datetime


def letter_key(letter: bytes) -> str:
    """What the draft of that letter is kept under: 32 hexadecimal digits."""
    return sha256(letter).hexdigest()[:32]


def letter_values(letter: bytes, number: str) -> dict[str, object]:
    """What its draft holds; `number` is that of the request."""
    return {LETTER: b64encode(letter).decode("ascii"), NUMBER: number}


def letter_in(values: Mapping[str, object]) -> bytes:
    """The PDF in such a draft; b'' where there is none that can be read."""
    stored = values.get(LETTER)
    try:
        letter = b64decode(stored, validate=True) if isinstance(stored, str) else b""
    except ValueError:
        return b""
    return letter if letter.startswith(_PDF) else b""


def keep_letter(uow: UnitOfWork, letter: bytes, number: str, now: datetime) -> None:
    """Let it wait, inside the transaction of the destruction that it tells of."""
    uow.drafts.save(Draft(DraftKind.RETENTION, None, letter_key(letter), letter_values(letter, number), now))


def waiting_letters(uow: UnitOfWork) -> tuple[WaitingLetter, ...]:
    """Every such letter, the longest waiting first: it has the name of who is gone, so it must not be forgotten."""
    letters = [WaitingLetter(draft.object_id, draft.saved_at) for draft in letter_drafts(uow)]
    return tuple(sorted(letters, key=lambda letter: letter.saved_at))


def letter_drafts(uow: UnitOfWork) -> tuple[Draft, ...]:
    """The drafts themselves, newest first."""
    return tuple(draft for draft in uow.drafts.all()
                 if draft.screen == DraftKind.RETENTION and LETTER in draft.values)


def overdue_letters(uow: UnitOfWork, policy: Policy, today: date) -> tuple[WaitingLetter, ...]:
    """Those that waited as long as an answered request is kept: then its line is gone, and the letter goes as well."""
    return tuple(letter for letter in waiting_letters(uow)
                 if add_term(letter.saved_at.date(), policy.requests_retention) <= today)
