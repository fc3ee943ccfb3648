"""Legal holds: a complaint or claim freezes the retention clock until it is closed (A-11, K-67)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.errors import RuleRefusal
from jindra_desk.domain.ids import ClientId, HoldId
from jindra_desk.domain.text import noop


class HoldGround(StrEnum):
    """Why a file is kept past its day."""

    COMPLAINT = "complaint"
    CLAIM = "claim"
    OTHER_INTEREST = "other_interest"
    LAW = "law"


HOLD_LABELS = MappingProxyType({
    HoldGround.COMPLAINT: noop("klacht loopt"),
    HoldGround.CLAIM: noop("claim loopt"),
    HoldGround.OTHER_INTEREST: noop("belang van een ander"),
    HoldGround.LAW: noop("wet verbiedt het"),
})


class HoldWithoutReview(RuleRefusal):
    """A hold needs a day on which it is looked at again (K-67)."""

    rule = "K-67"
    title = noop("Vasthouden kan alleen met een dag om opnieuw te kijken.")
    next_step = noop("Kies een datum na vandaag.")


@dataclass(frozen=True, slots=True)
class Hold:
    """One hold on one client's file."""

    id: HoldId
    client_id: ClientId
    ground: HoldGround
    placed_on: date
    review_on: date
    released_on: date | None = None

    def checked(self) -> Hold:
        """Answer self, or raise `HoldWithoutReview` when the review day does not lie ahead."""
        if self.review_on <= self.placed_on:
            raise HoldWithoutReview
        return self

    @property
    def is_open(self) -> bool:
        """True until it is released."""
        return self.released_on is None


def has_open_hold(holds: Iterable[Hold]) -> bool:
    """True while a complaint or claim runs: nothing of the file goes, and what was written stays (A-11)."""
    return any(hold.is_open for hold in holds)
