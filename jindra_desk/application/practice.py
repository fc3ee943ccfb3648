"""The practice's own details: what stands on every document and at the top of the rail (J-02, J-03)."""

from __future__ import annotations

from jindra_desk.application.changes import ChangeSet, Topic
from jindra_desk.application.session import Session
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.errors import DamagedVault
from jindra_desk.domain.practice import Practice


def read_practice(session: Session) -> Practice:
    """The controller record; every vault has one from the start, so a missing one raises `DamagedVault`."""
    with session.vault.reading() as uow:
        practice = uow.practice.get()
    if practice is None:
        raise DamagedVault
    return practice


def change_practice(session: Session, practice: Practice) -> ChangeSet:
    """Keep new details; documents that were made before stay as they are (J-02). Raises `PracticeIncomplete`."""
    checked = practice.checked()
    with session.vault.unit_of_work() as uow:
        uow.practice.save(checked)
        uow.audit.append(Verb.CHANGE, ObjectKind.PRACTICE, None, session.clock.now())
    return ChangeSet.of(Topic.PRACTICE)
