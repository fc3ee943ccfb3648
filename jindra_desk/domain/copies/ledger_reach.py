"""Whether the ledger that a restore has heard reaches far enough, or must be asked about first (T-44).

A backup is older than some destructions and withdrawals. What tells of those is the ledger, in files that anyone may
have cut short, emptied or exchanged. So its reach is weighed against everything that knows better: the vault that is
replaced, the heads that this computer kept outside it, and the highest number on the owner's papers. Whatever does not
add up is a question to the owner, never a silence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from jindra_desk.domain.copies.backup_faults import (
    AnchorAhead,
    AnchorUnreadable,
    LedgerDoubted,
    LedgerMissing,
    NumberUnknown,
    StaleLedger,
)


class Witness(StrEnum):
    """What a kept head says of the ledger that was heard."""

    CONTAINED = "contained"
    """Its row stands in it: the ledger reaches at least as far as this computer saw then."""
    BEHIND = "behind"
    """Its row stands in it, but backup or ledger tell of what came after this computer looked last: there was work
    elsewhere, and what was destroyed there last this computer never saw."""
    AHEAD = "ahead"
    """It tells of a row that no ledger here has."""
    UNREADABLE = "unreadable"
    """It was not written by this vault, or was changed."""


@dataclass(frozen=True, slots=True)
class KeptHead:
    """One head that this computer kept: what it says, and the number of its ledger row (0 when unreadable)."""

    witness: Witness
    number: int = 0


@dataclass(frozen=True, slots=True)
class LedgerEvidence:
    """`last`: the highest number that all ledgers together tell; `heard`: a ledger of this vault lay there at all.

    `certificate`: the highest number on the owner's papers, 0 for none, None when nobody asked. `replaced`: the vault
    that makes way is there, was read, and goes on from where the backup stops.
    """

    last: int
    heard: bool
    kept: Sequence[KeptHead] = ()
    certificate: int | None = None
    replaced: bool = False


def doubt(evidence: LedgerEvidence) -> LedgerDoubted | None:
    """The question that stands between this ledger and a restore, or None when it is known to be whole.

    What contradicts comes first. What a backup leaves beside itself is no newer than the backup, and a head tells how
    far the ledger reached at least: it may have been put back, or no later one been written before a kill. So neither
    vouches for what came after. Only the vault that is replaced does, when it goes on from the backup and a head of
    this computer is contained in what it tells; else the number on paper, or the owner's decision.
    """
    last, certificate = evidence.last, evidence.certificate or 0
    ahead = max((head.number for head in evidence.kept if head.witness is Witness.AHEAD), default=None)
    if ahead is not None:
        return AnchorAhead(last=last, seen=ahead)
    if certificate > last:
        return StaleLedger(last=last, certificate=certificate)
    if evidence.heard and evidence.replaced and any(head.witness is Witness.CONTAINED for head in evidence.kept):
        return None
    if any(head.witness is Witness.UNREADABLE for head in evidence.kept):
        return AnchorUnreadable(last=last)
    if not evidence.heard:
        return LedgerMissing(last=last)
    return NumberUnknown(last=last) if evidence.certificate is None else None
