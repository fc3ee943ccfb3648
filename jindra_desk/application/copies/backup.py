"""Backups: one encrypted container file per backup, proven before it leaves and again where it arrives (K-26, T-44).

Beside the vault, with its key, the file is made and proven while the owner works on; then a helper process without a
key brings it to the stick or folder, reads it back there and gives it its name. A lock before the proof rolls back; a
lock after it stops nothing: what the helper did is registered at the next opening.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from jindra_desk.application.copies.arrivals import collect_sent, half_left, on_its_way, register_arrived
from jindra_desk.application.copies.register import age_out, reconcile
from jindra_desk.application.ports.backups import (
    BackupLabel,
    BackupParts,
    CopyJob,
    Reservation,
    RunningCopy,
    Swept,
)
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.files import CopyPlaces, VaultFolder
from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.session.changes import ChangeSet
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.base.errors import JindraError, VaultMoved, VaultReplaced
from jindra_desk.domain.base.text import noop, text
from jindra_desk.domain.base.wording import shown, size_words
from jindra_desk.domain.copies.backup import backup_name, is_fresh, ledger_beside
from jindra_desk.domain.copies.backup_faults import (
    BackupNotNoted,
    BackupNotSent,
    BackupStopped,
    BackupUnderWay,
    StoppedAfterBackup,
    TooLittleSpace,
)
from jindra_desk.domain.copies.copy_jobs import CopyUnderWay, NotedCopy, part_name, staged_name
from jindra_desk.domain.vault.ledger import MOST_FILE_BYTES
from jindra_desk.domain.vault.secrets import Secret

_SLACK_BYTES = 16 * 1024 * 1024
"""Room for the trailer and for what the file system itself needs."""
_POLL_SECONDS = 0.1


class BackupStage(StrEnum):
    """What a backup under way is doing."""

    MAKING = "making"
    SENDING = "sending"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class BackupResult:
    """A backup that stands at its place, read back there.

    `altered`: photos and documents of the vault that do not match their own hash any more; `removed`: names of copies
    that aged out; `told`: what the owner should know of others that were to go.
    """

    file: Path
    made_at: datetime
    bytes: int
    altered: int
    removed: tuple[str, ...]
    changes: ChangeSet
    told: tuple[JindraError, ...] = ()

    @property
    def place(self) -> Path:
        """The folder."""
        return self.file.parent


class BackupWork:
    """One backup under way. `run` belongs on any thread but the database's; `cancel` may come from any.

    It holds the right to make one from its beginning until the helper takes it over, so that nobody takes what it has
    half made for what a cut-off one left.
    """

    def __init__(self, parts: BackupParts, job: CopyJob, data_key: Secret, label: BackupLabel,
                 reservation: Reservation, places: CopyPlaces) -> None:
        self._parts, self._key, self._label, self._reservation = parts, data_key, label, reservation
        self._places = places
        self._cancelled = threading.Event()
        self._running: RunningCopy | None = None
        self.stage = BackupStage.MAKING
        self.altered = 0
        self.job = job

    def cancel(self) -> None:
        """The owner's own stop: `run` raises `BackupStopped` soon, and nothing stays, neither here nor at the place."""
        self._cancelled.set()

    def run(self, progress: Progress | None = None) -> None:
        """Make, prove, send, and prove what arrived. `progress` is told (done, total) in bytes and may raise to stop.

        When it raises before the first proof, nothing stays; after it, the helper goes on by itself. Raises
        `BackupUnverified`, `BackupNotSent`, `BackupStopped`, `StorageFailed`.
        """
        try:
            try:
                self._make(progress)
                noted = NotedCopy(self.job.id, self.job.bytes, self.job.sha256, self.job.apart)
                self._parts.notes.write(self.job.room, self._key, noted)
            finally:
                self._key.destroy()
            running = self._running = self._parts.helper.start(self.job, self._reservation)
        except BaseException:
            self._undo()
            self._reservation.release()
            raise
        self.stage = BackupStage.SENDING
        self._send(running, progress)
        self.stage = BackupStage.DONE

    def end(self) -> None:
        """After `run` was broken off by whoever ends the program: the helper ends with it, and nothing stays."""
        if self._running is not None:
            self._running.kill()
        self._parts.helper.discard(self.job)
        self._undo()

    def _make(self, progress: Progress | None) -> None:
        def told(done: int, total: int) -> None:
            self._check()
            if progress is not None:
                progress(done // 2, total)

        staged = self._parts.store.stage(self.job.vault, self._key, self.job.staged, self._label, told)
        self._check()
        self.altered = staged.manifest.altered
        self.job = replace(self.job, bytes=staged.bytes, sha256=staged.sha256)

    def _send(self, running: RunningCopy, progress: Progress | None) -> None:
        """The second half of the progress: the helper writes and reads, then this program reads."""
        size, outcome = self.job.bytes, None

        def told(read: int) -> None:
            if progress is not None:
                progress(size + read // 3, 2 * size)

        while outcome is None:
            outcome = running.wait(_POLL_SECONDS)
            if self._cancelled.is_set():
                running.kill()
                self._parts.helper.discard(self.job)
                self._undo()
                raise BackupStopped
            told(running.done())
        if outcome.done and self._parts.helper.proven(self.job, lambda done, _total: told(2 * size + done)):
            return
        reason = outcome.reason or text(noop("wat er staat, las anders terug"))
        swept = self._parts.helper.clear(self.job)
        if swept is Swept.AWAY or self._places.disk_of(self.job.place) != self.job.device:
            # The note stays until the register remembers the half; another disk at that place tells nothing of it.
            raise half_left(self.job, reason)
        self._parts.notes.remove(self.job.room)
        raise BackupNotSent(place=shown(self.job.place), reason=reason)

    def _undo(self) -> None:
        """Nothing stays. Where the place cannot be looked at, the row in the register remembers the half."""
        self._parts.helper.clear(self.job)
        self._parts.notes.remove(self.job.room)

    def _check(self) -> None:
        if self._cancelled.is_set():
            raise BackupStopped


def begin_backup(session: Session, services: Services, place: Path) -> BackupWork:
    """Look whether a backup can be made and take what it needs from the open vault; quick.

    A read-only vault can register nothing: its backup is made elsewhere, and nothing ages out. Raises
    `PlaceOutOfReach`, `TooLittleSpace` (there) and `BackupUnderWay`; then nothing was written.
    """
    parts, vault, writable = services.backups, session.vault.path.absolute(), not session.vault.read_only
    if writable:
        collect_sent(session, services)
        with session.vault.reading() as uow:
            if on_its_way(uow) is not None:
                raise BackupUnderWay
    place = session.files.places.checked(place)
    job = _new_job(session, parts, vault, place)
    reservation = parts.helper.reserve(job.room)
    try:
        if writable:
            with session.vault.unit_of_work() as uow:
                uow.copy_jobs.put(CopyUnderWay(job.id, job.final, job.part, job.staged, job.made_at))
        with session.vault.reading() as uow:
            head = uow.audit.head()
        key = session.vault.sealing.lend_key()
        try:
            label = BackupLabel(session.vault.vault_id, job.made_at, parts.keys.slots_for_backup(vault, key),
                                _ledger_bytes(session.files.vault, job.ledger), head)
            return BackupWork(parts, job, key, label, reservation, session.files.places)
        except BaseException:
            key.destroy()
            raise
    except BaseException:
        reservation.release()
        raise


def finish_backup(session: Session, services: Services, work: BackupWork) -> BackupResult:
    """Register the backup, and remove copies that this one lets go (a newer one has now been verified)."""
    if session.vault.read_only:
        services.backups.notes.remove(work.job.room)
        services.backups.helper.clear(work.job)
        return BackupResult(work.job.final, work.job.made_at, work.job.bytes, work.altered, (), ChangeSet())
    try:
        changes = register_arrived(session, services, work.job, remember=True)
    except (VaultMoved, VaultReplaced) as fault:
        raise BackupNotNoted(file=shown(work.job.final)) from fault
    reconcile(session, services.backups.store)
    aged = age_out(session)
    return BackupResult(work.job.final, work.job.made_at, work.job.bytes, work.altered, aged.removed, changes,
                        aged.told)


def make_backup(session: Session, services: Services, place: Path, progress: Progress | None = None) -> BackupResult:
    """The whole of it on one thread, for the command line; `place` is made when its parent is there.

    Raises what `begin_backup` and `BackupWork.run` raise; then nothing is there.
    """
    session.files.places.make(place)
    work = begin_backup(session, services, place)
    try:
        work.run(progress)
    except BackupNotSent:
        with suppress(JindraError):  # in a read-only vault nothing can be remembered
            collect_sent(session, services)  # what may be left half is remembered now, and not at the next opening
        raise
    except KeyboardInterrupt:
        # What is said then is that it was stopped: nobody stays here to take up what the helper would still bring.
        work.end()
        with suppress(JindraError):
            collect_sent(session, services)
        raise
    try:
        return finish_backup(session, services, work)
    except KeyboardInterrupt as stop:
        raise StoppedAfterBackup(file=shown(work.job.final)) from stop


def last_backup(uow: UnitOfWork, now: datetime) -> datetime | None:
    """When the newest verified backup was made; one with a moment that cannot be true does not count (trust #19)."""
    return next((copy.made_at for copy in uow.copies.all() if is_fresh(copy, now)), None)


def _ledger_bytes(folder: VaultFolder, ledger: Path) -> bytes:
    """What the backup takes along of it; nothing where there is none. Raises `StorageFailed`."""
    content = folder.read(ledger, MOST_FILE_BYTES) if folder.stands(ledger) else b""
    if content is None:
        raise disk_trouble("too_large", 0)
    return content


def _new_job(session: Session, parts: BackupParts, vault: Path, place: Path) -> CopyJob:
    """Names for a new backup: random ones for what is not whole yet. Raises `TooLittleSpace`."""
    job_id, now, places = session.ids.new_id(), session.clock.now(), session.files.places
    part = place / part_name(job_id)
    elsewhere = (session.vault.room_apart() or place) / vault.name if session.vault.read_only else None
    room = vault if elsewhere is None else elsewhere
    beside = _room_beside(places, parts, vault, room.parent, place)
    staged = staged_name(room, job_id) if beside else part
    final = place / places.free_name(place, backup_name(vault.stem, now))
    disk = places.disk_of(place)
    return CopyJob(job_id, vault, staged, part, final, ledger_beside(vault), now, elsewhere=elsewhere, device=disk,
                   apart=disk != places.disk_of(vault.parent))


def _room_beside(places: CopyPlaces, parts: BackupParts, vault: Path, room: Path, place: Path) -> bool:
    """Whether the copy can be made in `room`, as a rule the vault's folder; otherwise it is made at the place.

    On one disk the two may stand beside one another for a moment. Raises `TooLittleSpace` when the place has none.
    """
    need = places.size(vault) + _SLACK_BYTES
    missing = need - parts.store.free_space(place)
    if missing > 0:
        raise TooLittleSpace(place=shown(place), missing=size_words(missing))
    if room == place:
        return False
    wanted = need * 2 if places.disk_of(room) == places.disk_of(place) else need
    return places.may_write(room) and parts.store.free_space(room) >= wanted
