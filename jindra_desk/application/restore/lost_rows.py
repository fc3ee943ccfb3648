"""What a vault that is replaced holds and the one that takes its place does not, as far as it can be read."""

from __future__ import annotations

from collections.abc import Mapping

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.copies.replaced_vault import HeldKind, LostRows

Held = Mapping[HeldKind, frozenset[str]]
"""The ids of the rows of each kind; a kind that could not be read is missing."""


def held_rows(uow: UnitOfWork) -> Held:
    """Read each kind by itself: a damaged page takes no other along."""
    found: dict[HeldKind, frozenset[str]] = {}
    for kind in HeldKind:
        try:
            found[kind] = uow.held_rows.ids(kind)
        except JindraError:
            continue
    return found


def lost_rows(replaced: Held, here: Held) -> LostRows:
    """Count what is in the one and not in the other; `replaced` is empty where nothing of it can be read."""
    return LostRows({kind: len(ids - here[kind]) for kind, ids in replaced.items() if kind in here},
                    frozenset(kind for kind in HeldKind if kind not in replaced or kind not in here))
