"""What a change of policy does to the files that are kept: told before it is kept, not found afterwards (J-08)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from jindra_desk.domain.base.text import noop
from jindra_desk.domain.policy.likely import PolicyAsked
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.policy.values import PolicyScalar
from jindra_desk.domain.policy.wording import key_label, value_wording
from jindra_desk.domain.retention.engine import ClassRetention, RetentionCard, RetentionFacts, card_of, compute


@dataclass(frozen=True, slots=True)
class PolicyMoves:
    """How many files have to go at once and had not, and how many others end earlier or later. Held files count by
    their term too: they have it as soon as they are let go; but none of them is due.
    """

    due: int = 0
    earlier: int = 0
    later: int = 0

    @property
    def anything(self) -> bool:
        """Whether a file moves."""
        return bool(self.due or self.earlier or self.later)


class PolicyMovesFiles(PolicyAsked):
    """A value that moves files is asked about before it is kept; `moves` tells how many."""

    cause = noop("Dossiers die dan meteen weg moeten: {due}. Die eerder weg moeten: {earlier}. Die langer blijven: "
                 "{later}.")

    def __init__(self, key: str, value: PolicyScalar, moves: PolicyMoves) -> None:
        super().__init__(key, what=key_label(key), value=value_wording(key, value), due=moves.due,
                         earlier=moves.earlier, later=moves.later)
        self.moves = moves


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
