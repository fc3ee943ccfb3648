"""The last trial restore of a backup: when it was, and whether another is due (K-26)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from jindra_desk.application.copies.register import list_copies
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.dates import fresh_for
from jindra_desk.domain.copies.backup import RESTORE_TEST_DAYS, CopyKind

TESTED = "backup.restore_tested"


@dataclass(frozen=True, slots=True)
class RestoreTest:
    """A backup that was put back for the test, and destroyed again."""

    file: str
    tested_at: datetime
    clients: int
    photos: int
    changes: ChangeSet = field(default_factory=ChangeSet)


def last_restore_test(uow: UnitOfWork) -> RestoreTest | None:
    """The last test that went well, or None."""
    told = uow.settings.get(TESTED)
    if not isinstance(told, dict):
        return None
    return RestoreTest(str(told["file"]), datetime.fromisoformat(str(told["at"])), int(str(told["clients"])),
                       int(str(told["photos"])))


def restore_test_due(session: Session) -> bool:
    """Whether a month has passed since the last test, and a backup is in reach to test with."""
    with session.vault.reading() as uow:
        last = last_restore_test(uow)
    if last is not None and fresh_for(last.tested_at.date(), session.clock.today(), RESTORE_TEST_DAYS):
        return False
    return any(line.kind is CopyKind.BACKUP and line.reachable for line in list_copies(session))


def last_tested_on(uow: UnitOfWork) -> date | None:
    """The day of the last test that went well."""
    last = last_restore_test(uow)
    return None if last is None else last.tested_at.date()
