"""What a change of policy does to the files that are kept: told before it is kept, not found afterwards (J-08)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from jindra_desk.domain.base.ids import ClientId
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.clients.names import PersonName
from jindra_desk.domain.consents.withdrawal import Consequence
from jindra_desk.domain.policy.likely import PolicyAsked
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import PolicyScalar
from jindra_desk.domain.policy.wording import key_label, value_wording
from jindra_desk.domain.retention.engine import ClassRetention, RetentionCard, RetentionFacts, card_of, compute
from jindra_desk.domain.retention.waiting import WaitsFor


@dataclass(frozen=True, slots=True)
class FreedFile:
    """What goes of one client with a change of policy: withdrawn before, and kept by nothing but the law until now.

    `law_never`: it was kept by a law that no policy of this vault asked, so it came with an older backup. `waits`: it
    does not go yet, though nothing keeps it. `backup_of`: a backup of that day was put back, made after the withdrawal;
    what was said after it is not known here, a new yes among it.
    """

    client_id: ClientId
    name: PersonName
    goes: tuple[Consequence, ...]
    photos: int
    law_never: bool = False
    waits: WaitsFor | None = None
    backup_of: date | None = None


@dataclass(frozen=True, slots=True)
class PolicyMoves:
    """How many files have to go at once and had not, and how many others end earlier or later. Held files count by
    their term too: they have it as soon as they are let go; but none of them is due. `freed`: of
    whom something goes at once, `waiting`: of whom it would go, and stays for what the client asked.
    """

    due: int = 0
    earlier: int = 0
    later: int = 0
    freed: tuple[FreedFile, ...] = ()
    waiting: tuple[FreedFile, ...] = ()

    @property
    def anything(self) -> bool:
        """Whether a file moves, or something goes at once or as soon as it may."""
        return bool(self.due or self.earlier or self.later or self.freed or self.waiting)


class PolicyMovesFiles(PolicyAsked):
    """A value that moves files is asked about before it is kept; `moves` tells how many."""

    cause = noop("Dossiers die dan meteen weg moeten: {due}. Die eerder weg moeten: {earlier}. Die langer blijven: "
                 "{later}.")

    def __init__(self, key: str, value: PolicyScalar, moves: PolicyMoves) -> None:
        n, goes = len(moves.freed), [one for file in moves.freed for one in file.goes]
        super().__init__(key, what=key_label(key), value=value_wording(key, value), due=moves.due,
                         earlier=moves.earlier, later=moves.later,
                         freed=text(noop("{n} cliënt") if n == 1 else noop("{n} cliënten"), n=n),
                         health=goes.count(Consequence.HEALTH_REMOVED), skin=goes.count(Consequence.SKIN_TYPE_REMOVED),
                         photos=sum(file.photos for file in moves.freed))
        self.moves = moves


class PolicyFreesWithdrawn(PolicyMovesFiles):
    """A value that ends what the law asked also takes what was withdrawn and stayed for it; `moves` lists of whom."""

    cause = noop("Dossiers die dan meteen weg moeten: {due}. Die eerder weg moeten: {earlier}. Die langer blijven: "
                 "{later}. Wat is ingetrokken en alleen door de wet bleef, gaat nu weg bij {freed}: "
                 "gezondheidsgegevens {health}, huidtype {skin}, foto’s {photos}. Dit kan niet terug.")


def policy_moves(files: Iterable[RetentionFacts], before: Policy, after: Policy, today: date) -> PolicyMoves:
    """Count what the change from `before` to `after` does to these files on that day."""
    due = earlier = later = 0
    for facts in files:
        was, now = compute(facts, before, today).file, compute(facts, after, today).file
        if _is_due(now, today) and not _is_due(was, today):
            due += 1
        elif was.end is not None and now.end is not None and now.end.due_on != was.end.due_on:
            if now.end.due_on < was.end.due_on:
                earlier += 1
            else:
                later += 1
    return PolicyMoves(due, earlier, later)


def _is_due(file: ClassRetention, today: date) -> bool:
    return card_of(file, today) is RetentionCard.DUE
