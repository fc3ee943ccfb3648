"""Legal holds: a complaint or claim freezes the retention clock until it is closed (A-11, K-67)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jindra_desk.domain.errors import RuleRefusal
from jindra_desk.domain.ids import ClientId, HoldId
from jindra_desk.domain.text import noop


class HoldGround(StrEnum):
    """Why a file is kept past its day."""

    COMPLAINT = "complaint"
    CLAIM = "claim"
    OTHER_INTEREST = "other_interest"
    LAW = "law"


HOLD_LABELS = {
    HoldGround.COMPLAINT: noop("klacht loopt"),
    HoldGround.CLAIM: noop("claim loopt"),
    HoldGround.OTHER_INTEREST: noop("belang van een ander"),
    HoldGround.LAW: noop("wet verbiedt het"),
}


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
