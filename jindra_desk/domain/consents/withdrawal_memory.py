"""A withdrawal as the ledger tells it: the day, how it came in, and what was kept then, for a restore to do the same.

The ledger has one line when a consent is withdrawn, and another when what a hold or the law had kept goes after all.
Lines of before these marks tell the day alone (J-34, T-44).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from jindra_desk.domain.consents.consent import Consent, WithdrawalChannel
from jindra_desk.domain.consents.withdrawal import FileFacts
from jindra_desk.domain.vault.ledger import LedgerEvent, LedgerKind, LedgerRecord

REASON_WITHDRAWN = "intrekking"


class KeptThen(StrEnum):
    """Why what would have gone with a withdrawal stayed."""

    NOTHING = "gone"
    """It went."""
    BY_HOLD = "held"
    BY_LAW = "law"


def kept_by(facts: FileFacts) -> KeptThen:
    """What a withdrawal leaves in a file like this; a hold comes first, as in `consequences`."""
    if facts.held:
        return KeptThen.BY_HOLD
    return KeptThen.BY_LAW if facts.kept_by_law else KeptThen.NOTHING


def as_it_was(facts: FileFacts, kept: KeptThen | None) -> FileFacts:
    """The file as it was when the consent was withdrawn; as it is now where the ledger does not tell."""
    if kept is None:
        return facts
    return replace(facts, held=kept is KeptThen.BY_HOLD, kept_by_law=kept is KeptThen.BY_LAW)


def withdrawal_event(subject: str, consent: Consent, channel: WithdrawalChannel | None, kept: KeptThen,
                     on: date, reason: str = REASON_WITHDRAWN) -> LedgerEvent:
    """The event of a withdrawal, or of carrying out later what it had left; `reason` is one word."""
    told = " ".join(part for part in (reason, kept.value, channel or "") if part)
    return LedgerEvent(LedgerKind.WITHDRAWAL, subject, consent.id, told, on)


@dataclass(frozen=True, slots=True)
class WithdrawalTold:
    """What the ledger tells of one withdrawal. `on` and `channel` are None where a line of before does not tell.

    `kept`: None when nothing is told of it. `inferred`: lines of before the marks, of which a second one was written
    when a hold was let go.
    """

    on: date | None
    channel: WithdrawalChannel | None
    kept: KeptThen | None
    inferred: bool = False

    def counted(self, *, held: bool) -> WithdrawalTold:
        """What is only inferred does not undo a hold that stands."""
        return replace(self, kept=None) if self.inferred and held else self


def withdrawal_told(records: Iterable[LedgerRecord]) -> WithdrawalTold | None:
    """Read the lines about one consent, oldest first; None without any."""
    lines = list(records)
    if not lines:
        return None
    marks = [_marks(line.reason) for line in lines]
    on = next((line.on for line in lines if line.on is not None), None)
    channel = next((found for _, found in marks if found is not None), None)
    told = [kept for kept, _ in marks if kept is not None]
    if not told:
        twice = len(lines) > 1
        return WithdrawalTold(on, channel, KeptThen.NOTHING if twice else None, inferred=twice)
    return WithdrawalTold(on, channel, KeptThen.NOTHING if KeptThen.NOTHING in told else told[-1])


def _marks(reason: str) -> tuple[KeptThen | None, WithdrawalChannel | None]:
    parts = reason.split(" ")[1:]
    kept = next((one for one in KeptThen if one.value in parts), None)
    channel = next((one for one in WithdrawalChannel if one.value in parts), None)
    return kept, channel
