"""What became of backups that were on their way: taken up once they are proven, sent again, or swept (trust #13, #17).

What lies beside the vault and at the place is untrusted: a note that this vault did not seal is put aside unread, what
a helper says of itself is at most a reason to tell, and a backup counts when this program has read it at its place, by
its own name, and found the hash that the vault sealed. What is removed is named in the register.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

from jindra_desk.application.copies.register import chosen_place, remember_place
from jindra_desk.application.ports.backups import BackupParts, CopyJob, Swept
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.errors import JindraError, StorageFailed
from jindra_desk.domain.base.text import Text, noop, text
from jindra_desk.domain.base.wording import field_date, shown
from jindra_desk.domain.copies.backup import CopyKind, CopyState, VaultCopy, copy_note, ends_on, ledger_beside
from jindra_desk.domain.copies.backup_faults import (
    BackupHalfLeft,
    BackupNotSent,
    BackupUnderWay,
    HalfSwept,
    NoteInTheWay,
    NoteUnreadable,
)
from jindra_desk.domain.copies.copy_jobs import CopyUnderWay, JobState, NotedCopy
from jindra_desk.domain.vault.audit import ObjectKind, Verb

READ_AT_ONCE = 512 * 1024 * 1024
"""A larger backup that arrived is read in a lane of its own, so that the opening does not wait for it."""


@dataclass(frozen=True, slots=True)
class Collected:
    """`notices`: what the owner should be told; `unread`: what seems to have arrived, and is still to be read."""

    notices: tuple[JindraError, ...] = ()
    unread: CopyJob | None = None


def on_its_way(uow: UnitOfWork) -> CopyUnderWay | None:
    """The backup that is being made or sent, as far as the register knows."""
    return next((job for job in uow.copy_jobs.all() if job.state is JobState.UNDER_WAY), None)


def collect_sent(session: Session, services: Services, most_bytes: int | None = None) -> Collected:
    """Take up what arrived since, start again what was cut off, sweep what was left half; on the vault's thread.

    A backup of more than `most_bytes` is left as `Collected.unread`, to be read elsewhere.
    """
    if session.vault.read_only:
        return Collected()  # nothing can be registered: it waits
    parts = services.backups
    noted, notices = _noted(session, parts)
    unread: CopyJob | None = None
    with session.vault.reading() as uow:
        rows = uow.copy_jobs.all()
    for row in rows:
        if row.state is JobState.HALF_LEFT:
            notices += _sweep(session, parts, row)
        elif not parts.helper.is_running(session.vault.path):
            job = _job(session, row, noted)
            if job.bytes and parts.helper.arrived(job) and most_bytes is not None and job.bytes > most_bytes:
                unread = job
            else:
                notices += _judge(session, services, job)
    if noted is not None and all(row.id != noted.id for row in rows):
        parts.notes.remove(session.vault.path)  # ours, of a backup that this vault does not know any more
    return Collected(notices, unread)


def register_arrived(session: Session, services: Services, job: CopyJob, *, remember: bool = False) -> ChangeSet:
    """Enter a backup that was just read at its place and found the same; nothing else may call this.

    What was staged goes first: after the row is gone nothing remembers its name.
    """
    now = session.clock.now()
    services.backups.helper.clear(job)
    with session.vault.unit_of_work() as uow:
        uow.copies.put(VaultCopy(
            session.ids.new_id(), CopyKind.BACKUP, str(job.place), job.final.name, job.made_at, now,
            ends_on(job.made_at.date()), CopyState.VERIFIED, job.bytes, job.sha256))
        uow.copy_jobs.remove(job.id)
        if remember and chosen_place(uow) is None:
            remember_place(uow, job.place)
        uow.audit.append(Verb.EXPORT, ObjectKind.VAULT, None, now)
    services.backups.notes.remove(session.vault.path)
    return ChangeSet.of(Topic.SETTING)


@dataclass(frozen=True, slots=True)
class TakenUp:
    """What became of a backup that had arrived: what is to be told, and what was changed."""

    notices: tuple[JindraError, ...]
    changes: ChangeSet


def take_up(session: Session, services: Services, job: CopyJob, *, same: bool) -> TakenUp:
    """After `Collected.unread` was read: enter it, or let it go."""
    if same:
        return TakenUp((), register_arrived(session, services, job))
    notices = _let_go(session, services.backups, job, text(noop("wat er staat, las anders terug")))
    return TakenUp(notices, ChangeSet.of(Topic.SETTING))


def half_left(job: CopyJob, reason: Text) -> BackupHalfLeft:
    """What is told when the place cannot be looked at."""
    return BackupHalfLeft(place=shown(job.place), reason=reason, part=job.part.name)


def _noted(session: Session, parts: BackupParts) -> tuple[NotedCopy | None, tuple[JindraError, ...]]:
    """What this vault noted. A file of that name that it did not write is put aside, and told once."""
    with session.vault.sealing.lend_key() as key:
        try:
            return parts.notes.read(session.vault.path, key), ()
        except NoteUnreadable:
            note = copy_note(session.vault.path)
    aside = parts.helper.put_aside(note)
    if aside is None:
        return None, (NoteInTheWay(file=shown(note.name)),)
    return None, (NoteUnreadable(file=shown(note.name), aside=shown(aside.name)),)


def _job(session: Session, row: CopyUnderWay, noted: NotedCopy | None) -> CopyJob:
    """With its size and hash when its note is there; without, it was cut off before it was proven."""
    vault = session.vault.path.absolute()
    job = CopyJob(row.id, vault, row.staged, row.part, row.final, ledger_beside(vault), row.made_at)
    if noted is None or noted.id != row.id:
        return job
    return replace(job, bytes=noted.bytes, sha256=noted.sha256, apart=noted.apart)


def _judge(session: Session, services: Services, job: CopyJob) -> tuple[JindraError, ...]:
    parts = services.backups
    if not job.bytes:
        _forget(session, parts, job, parts.helper.clear(job))
        return ()
    if parts.helper.proven(job):
        register_arrived(session, services, job)
        return ()
    fault = parts.helper.fault(job)
    if fault is None and parts.helper.can_resume(job):
        with suppress(BackupUnderWay, StorageFailed):
            parts.helper.start(job, parts.helper.reserve(job.vault))
        return ()
    return _let_go(session, parts, job, fault or text(noop("de map is er niet meer")))


def _let_go(session: Session, parts: BackupParts, job: CopyJob, reason: Text) -> tuple[JindraError, ...]:
    swept = parts.helper.clear(job)
    # Not seen is not gone: another stick may be plugged in at that place. The name is looked for until it is found.
    _forget(session, parts, job, Swept.AWAY if swept is Swept.ABSENT else swept)
    if swept is Swept.AWAY:
        return (half_left(job, reason),)
    return (BackupNotSent(place=shown(job.place), reason=reason),)


def _forget(session: Session, parts: BackupParts, job: CopyJob, swept: Swept) -> None:
    with session.vault.unit_of_work() as uow:
        if swept is Swept.AWAY:
            uow.copy_jobs.put(CopyUnderWay(job.id, job.final, job.part, job.staged, job.made_at, JobState.HALF_LEFT))
        else:
            uow.copy_jobs.remove(job.id)
    parts.notes.remove(session.vault.path)


def _sweep(session: Session, parts: BackupParts, row: CopyUnderWay) -> tuple[JindraError, ...]:
    swept = parts.helper.sweep(row.part)
    if swept is Swept.REMOVED or row.is_past(session.clock.today()):
        with session.vault.unit_of_work() as uow:
            uow.copy_jobs.remove(row.id)
    if swept is Swept.REMOVED:
        return (HalfSwept(place=shown(row.place), day=field_date(row.made_at.date())),)
    return ()
