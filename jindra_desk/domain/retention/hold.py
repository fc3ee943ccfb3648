"""Legal holds: a complaint or claim freezes the retention clock until it is closed (A-11, K-67)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.domain.base.dates import add_term
from jindra_desk.domain.base.errors import InvalidInput, RuleRefusal
from jindra_desk.domain.base.ids import ClientId, HoldId
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.policy.profile import Policy


class HoldGround(StrEnum):
    """Why a file is kept past its day."""

    COMPLAINT = "complaint"
    CLAIM = "claim"
    OTHER_INTEREST = "other_interest"
    LAW = "law"


HOLD_LABELS = MappingProxyType({
    HoldGround.COMPLAINT: noop("na een klacht"),
    HoldGround.CLAIM: noop("claim loopt"),
    HoldGround.OTHER_INTEREST: noop("belang van een ander"),
    HoldGround.LAW: noop("wet verbiedt het"),
})


_NOT_ERASED = MappingProxyType({
    HoldGround.COMPLAINT: noop(
        "Het dossier wordt vastgehouden: {held}. Het is nodig om die klacht te behandelen, en voor een rechtsvordering "
        "die erop kan volgen (AVG, artikel 17 lid 3 onder e)."),
    HoldGround.CLAIM: noop(
        "Het dossier wordt vastgehouden: {held}. Het is nodig voor een rechtsvordering (AVG, artikel 17 lid 3 "
        "onder e)."),
    HoldGround.OTHER_INTEREST: noop(
        "Het dossier wordt vastgehouden om de rechten en vrijheden van een ander te beschermen (AVG, artikel 23 lid 1 "
        "onder i, en Uitvoeringswet AVG, artikel 41)."),
    HoldGround.LAW: noop(
        "Het dossier wordt vastgehouden: een wet vraagt de praktijk om het te bewaren (AVG, artikel 17 lid 3 "
        "onder b)."),
})
_MEDICAL_INTEREST = noop(
    "Het dossier wordt vastgehouden: bewaren is van aanmerkelijk belang voor iemand anders (Burgerlijk Wetboek 7, "
    "artikel 455 lid 2).")
"""Why a held file is not erased at the client's request, each with its own article (AVG 12(4))."""
_KEPT_AFTER_COMPLAINT = noop("na een klacht, ten minste tot {until}")
_LOOK_AGAIN_AFTER_COMPLAINT = noop("na een klacht: opnieuw bekijken")


class ReleaseGround(StrEnum):
    """How a complaint ended that lets a file go before its hold is over (Wkkgz)."""

    WITHDRAWN = "withdrawn"
    SETTLED = "settled"
    DECIDED = "decided"


RELEASE_LABELS = MappingProxyType({
    ReleaseGround.WITHDRAWN: noop("de klacht is ingetrokken"),
    ReleaseGround.SETTLED: noop("de klacht is geschikt"),
    ReleaseGround.DECIDED: noop("over de klacht is beslist"),
})


class ComplaintAhead(InvalidInput):
    """A complaint that keeps a file was made, today at the latest; `field` is `complaint_on`."""

    title = noop("De dag van de klacht moet vandaag zijn, of eerder.")
    next_step = noop("Kijk de datum na.")


class ComplaintHoldTooShort(RuleRefusal):
    """A complaint keeps a file for at least a year after it, as long as it can come before the dispute body (A-11)."""

    rule = "A-11"
    title = noop("Na een klacht blijft een dossier ten minste tot {until} vast.")
    next_step = noop("Kies {until} of later om opnieuw te kijken.")


class ReleaseNeedsGround(RuleRefusal):
    """Within the year after a complaint the file is let go only when the complaint is over, and how is noted (A-11)."""

    rule = "A-11"
    title = noop("Na een klacht blijft een dossier ten minste tot {until} vast.")
    next_step = noop("Eerder loslaten kan als de klacht voorbij is: kies hoe.")


class WhichHold(RuleRefusal):
    """A file that is held for more than one reason is let go of each by name (A-11)."""

    rule = "A-11"
    title = noop("Dit dossier wordt om meer dan één reden vastgehouden.")
    next_step = noop("Kies welke reden voorbij is.")


class HoldWithoutReview(RuleRefusal):
    """A hold needs a day on which it is looked at again (K-67)."""

    rule = "K-67"
    title = noop("Vasthouden kan alleen met een dag om opnieuw te kijken.")
    next_step = noop("Kies een datum na vandaag.")


@dataclass(frozen=True, slots=True)
class Hold:
    """One hold on one client's file. `complaint_on`: the day of the complaint, where that is the ground.

    `release_ground` is noted when a complaint is let go before its year is over.
    """

    id: HoldId
    client_id: ClientId
    ground: HoldGround
    placed_on: date
    review_on: date
    released_on: date | None = None
    complaint_on: date | None = None
    release_ground: ReleaseGround | None = None

    def checked(self, policy: Policy) -> Hold:
        """Answer self, or raise `HoldWithoutReview` when the review day does not lie ahead, `ComplaintAhead` for a
        complaint that is still to come, `ComplaintHoldTooShort` for a review day in the year after a complaint.
        """
        if self.review_on <= self.placed_on:
            raise HoldWithoutReview
        if self.complaint_on is not None and self.complaint_on > self.placed_on:
            raise ComplaintAhead("complaint_on")
        least = self.least_until(policy)
        if least is not None and self.review_on < least:
            raise ComplaintHoldTooShort(until=least)
        return self

    def least_until(self, policy: Policy) -> date | None:
        """Until which day a complaint keeps the file; None for another ground. Where the day of the complaint was
        not noted the day of placing counts, which is never earlier.
        """
        if self.ground is not HoldGround.COMPLAINT:
            return None
        return complaint_hold_until(self.complaint_on or self.placed_on, policy)

    def wording(self, policy: Policy, today: date) -> Text:
        """Why the file is held, as it is on that day. Nobody knows whether a complaint still runs; the law names a day
        until which the file is kept after it, and from that day on it is looked at again.
        """
        least = self.least_until(policy)
        if least is None:
            return text(HOLD_LABELS[self.ground])
        return text(_KEPT_AFTER_COMPLAINT, until=least) if today < least else text(_LOOK_AGAIN_AFTER_COMPLAINT)

    def why_not_erased(self, policy: Policy, on: date) -> Text:
        """Why the client's request to erase was refused on that day, as the letter says it."""
        if self.ground is HoldGround.OTHER_INTEREST and policy.medical_contract:
            return text(_MEDICAL_INTEREST)
        return text(_NOT_ERASED[self.ground], held=self.wording(policy, on))

    def stood_on(self, day: date) -> bool:
        """Whether it held the file on that day, also when it was let go on it."""
        return self.placed_on <= day and (self.released_on is None or self.released_on >= day)

    def released(self, today: date, policy: Policy, ground: ReleaseGround | None = None) -> Hold:
        """Answer this hold as let go today; raise `ReleaseNeedsGround` in the year after a complaint without one."""
        least = self.least_until(policy)
        early = least is not None and today < least
        if early and ground is None:
            raise ReleaseNeedsGround(until=least)
        return replace(self, released_on=today, release_ground=ground if early else None)

    def looked_at_again(self, review_on: date, today: date) -> Hold:
        """Answer this hold as kept on; raise `HoldWithoutReview` unless the day to look again lies ahead."""
        if review_on <= today:
            raise HoldWithoutReview
        return replace(self, review_on=review_on)

    def to_review(self, today: date) -> bool:
        """True from the day on which it is looked at again; a passed day does not release it."""
        return self.is_open and self.review_on <= today

    @property
    def is_open(self) -> bool:
        """True until it is released."""
        return self.released_on is None


def complaint_hold_until(complaint_on: date, policy: Policy) -> date:
    """Day until which a complaint keeps a file, and on which it is looked at again: one year after it by law."""
    return add_term(complaint_on, policy.complaint_hold)


def chosen_holds(holds: Iterable[Hold], only: Collection[HoldId] | None) -> tuple[Hold, ...]:
    """The open holds that are let go: those of `only`, or the one that there is. Raises `WhichHold` where there are
    several and none was named, or where `only` names none of them.
    """
    open_holds = tuple(hold for hold in holds if hold.is_open)
    if only is None and len(open_holds) > 1:
        raise WhichHold
    chosen = tuple(hold for hold in open_holds if only is None or hold.id in only)
    if open_holds and not chosen:
        raise WhichHold
    return chosen


def has_open_hold(holds: Iterable[Hold]) -> bool:
    """True while the file is held: it is not destroyed, and what was written stays (A-11); a portrait may go."""
    return any(hold.is_open for hold in holds)
