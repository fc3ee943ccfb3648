"""What of a vault that a restore replaced nobody could read: on Today until the owner says that it was looked after."""

from __future__ import annotations

from collections.abc import Collection

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.session import Session
from jindra_desk.domain.copies.replaced_vault import EndKind
from jindra_desk.domain.vault.audit import ObjectKind, Verb

_KEY = "restore.unread"


def unread_ends(uow: UnitOfWork) -> frozenset[EndKind]:
    """What is still to be looked after; empty when nothing is."""
    stored = uow.settings.get(_KEY)
    return frozenset(EndKind(one) for one in stored) if isinstance(stored, list) else frozenset()


def note_unread_ends(uow: UnitOfWork, kinds: Collection[EndKind]) -> None:
    """Remember these beside what was noted before; the caller writes the row in the log."""
    both = unread_ends(uow) | set(kinds)
    uow.settings.put(_KEY, [kind.value for kind in EndKind if kind in both] or None)


def tick_unread_ends(session: Session, kinds: Collection[EndKind], *, done: bool = True) -> ChangeSet:
    """The owner looked, or takes that back."""
    with session.vault.unit_of_work() as uow:
        if done:
            uow.settings.put(_KEY, [kind.value for kind in EndKind if kind in unread_ends(uow) - set(kinds)] or None)
        else:
            note_unread_ends(uow, kinds)
        uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())
    return ChangeSet.of(Topic.SETTING)
