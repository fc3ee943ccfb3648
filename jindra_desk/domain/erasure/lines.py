"""Lines in which a destruction is told: the same words in the preview before it and in the letter after it (J-11)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from jindra_desk.domain.base.text import Text


class LineKind(StrEnum):
    """What a line is about, for its icon."""

    FILE = "file"
    PHOTOS = "photos"
    CONSENTS = "consents"
    DOCUMENTS = "documents"
    RECEIPTS = "receipts"
    REQUESTS = "requests"
    REASON = "reason"
    UNTIL = "until"
    NOTHING = "nothing"
    WARNING = "warning"
    PAPER = "paper"
    PHONE = "phone"
    MESSAGES = "messages"
    COPIES = "copies"
    RECIPIENT = "recipient"
    PUBLISHED = "published"
    PARENT = "parent"


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of the preview, with a quiet second line under it if there is more to say.

    `letter` is the whole line as the client reads it, where the preview speaks to the owner: of what the practice still
    does, and of no screen. None where both read the same.
    """

    kind: LineKind
    text: Text
    note: Text | None = None
    letter: Text | None = None
