"""Backups: one encrypted container file per backup, proven before it leaves and again where it arrives (K-26, T-44).

Beside the vault, with its key, the file is made and proven while she goes on working; then a helper process without a
key brings it to the stick or folder, reads it back there and gives it its name. A lock before the proof rolls back; a
lock after it stops nothing: what the helper did is registered at the next opening.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from jindra_desk.application.backup_ports import BackupLabel, BackupParts, CopyJob, CopyOutcome, RunningCopy
from jindra_desk.application.changes import ChangeSet, Topic
from jindra_desk.application.copies_register import PLACE, age_out, chosen_place, reconcile
from jindra_desk.application.ports import Progress, UnitOfWork
from jindra_desk.application.services import Services
from jindra_desk.application.session import Session
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.backup import (
    CopyKind,
    CopyState,
    VaultCopy,
    backup_name,
    copy_note,
    ends_on,
    is_fresh,
    staged_backup,
)
from jindra_desk.domain.backup_faults import (
    BackupNotSent,
    BackupStopped,
    BackupUnderWay,
    PlaceOutOfReach,
    TooLittleSpace,
)
from jindra_desk.domain.errors import JindraError
from jindra_desk.domain.secrets import Secret
from jindra_desk.domain.text import noop, text
from jindra_desk.domain.wording import size_words

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
    that aged out.
    """

    file: Path
    made_at: datetime
    bytes: int
    altered: int
    removed: tuple[str, ...]
    changes: ChangeSet

    @property
    def place(self) -> Path:
        """The folder."""
        return self.file.parent


class BackupWork:
    """One backup under way. `run` belongs on any thread but the database's; `cancel` may come from any."""

    def __init__(self, parts: BackupParts, vault: Path, data_key: Secret, label: BackupLabel, place: Path) -> None:
        self._parts, self._vault, self._key, self._label = parts, vault, data_key, label
        self._cancelled = threading.Event()
        self.stage = BackupStage.MAKING
        self.altered = 0
        self.job = CopyJob(
            note=copy_note(vault), staged=staged_backup(vault), place=place,
            file=_free_name(place, vault.stem, label.made_at), bytes=0, sha256="",
            ledger=vault.with_name(f"{vault.name}.ledger"), ledger_name=f"{vault.name}.ledger",
            made_at=label.made_at)

    def cancel(self) -> None:
        """Her own stop: `run` raises `BackupStopped` soon, and nothing stays, neither here nor at the place."""
        self._cancelled.set()

    def run(self, progress: Progress | None = None) -> None:
        """Make, prove and send. `progress` is told (done, total) in bytes and may raise to stop.

        When it raises before the proof is there, nothing stays; after it, the helper goes on by itself. Raises
        `BackupUnverified`, `BackupNotSent`, `BackupStopped`, `StorageFailed`.
        """
        try:
            self._make(progress)
        finally:
            self._key.destroy()
        self.stage = BackupStage.SENDING
        self._send(self._parts.helper.start(self.job), progress)
        self.stage = BackupStage.DONE

    def _make(self, progress: Progress | None) -> None:
        def told(done: int, total: int) -> None:
            self._check()
            if progress is not None:
                progress(done // 2, total)

        staged = self._parts.store.stage(self._vault, self._key, self.job.staged, self._label, told)
        try:
            self._check()
        except BackupStopped:
            with suppress(OSError):
                staged.path.unlink(missing_ok=True)
            raise
        self.altered = staged.manifest.altered
        self.job = _measured(self.job, staged.bytes, staged.sha256)

    def _send(self, running: RunningCopy, progress: Progress | None) -> None:
        total = 2 * self.job.bytes
        outcome: CopyOutcome | None = None
        while outcome is None:
            outcome = running.wait(_POLL_SECONDS)
            if self._cancelled.is_set():
                running.kill()
                _remove_whole(self.job)
                raise BackupStopped
            if progress is not None:
                progress(total // 2 + running.done() // 2, total)
        if not outcome.done:
            self._parts.helper.forget(self.job)
            raise BackupNotSent(place=str(self.job.place), reason=text(outcome.reason))

    def _check(self) -> None:
        if self._cancelled.is_set():
            raise BackupStopped


def begin_backup(session: Session, services: Services, place: Path) -> BackupWork:
    """Look whether a backup can be made and take what it needs from the open vault; quick.

    Raises `PlaceOutOfReach`, `TooLittleSpace` (here or there) and `BackupUnderWay`; then nothing was written.
    """
    parts, vault = services.backups, session.vault.path
    collect_sent(session, services)
    if parts.helper.pending(vault) is not None or staged_backup(vault).exists():
        raise BackupUnderWay
    _check_place(place)
    _check_space(parts, vault, place)
    ledger = vault.with_name(f"{vault.name}.ledger")
    key = session.vault.lend_key()
    try:
        label = BackupLabel(session.vault.vault_id, session.clock.now(), parts.keys.slots_for_backup(vault, key),
                            ledger.read_bytes() if ledger.exists() else b"")
        return BackupWork(parts, vault, key, label, place)
    except BaseException:
        key.destroy()
        raise


def finish_backup(session: Session, services: Services, work: BackupWork) -> BackupResult:
    """Register the backup, and remove copies that this one lets go (a newer one has now been verified)."""
    changes = _register(session, work.job, remember=True)
    services.backups.helper.forget(work.job)
    reconcile(session, services.backups.store)
    removed = age_out(session)
    return BackupResult(work.job.place / work.job.file, work.job.made_at, work.job.bytes, work.altered, removed,
                        changes)


def make_backup(session: Session, services: Services, place: Path, progress: Progress | None = None) -> BackupResult:
    """The whole of it on one thread, for the command line; `place` is made when its parent is there.

    Raises what `begin_backup` and `BackupWork.run` raise; then nothing stands there.
    """
    with suppress(OSError):
        place.mkdir(mode=0o700, exist_ok=True)
    work = begin_backup(session, services, place.resolve())
    work.run(progress)
    return finish_backup(session, services, work)


def collect_sent(session: Session, services: Services) -> tuple[JindraError, ...]:
    """Register what a helper brought to its place since, start again what was cut off; answer what went wrong."""
    helper = services.backups.helper
    job = helper.pending(session.vault.path)
    if job is None:
        return ()
    outcome = helper.outcome(job)
    if outcome is None and (helper.is_running(job) or helper.can_resume(job)):
        with suppress(BackupUnderWay):
            helper.resume(job)
        return ()
    notices: tuple[JindraError, ...] = ()
    if outcome is not None and outcome.done:
        _register(session, job)
    else:
        reason = outcome.reason if outcome is not None else noop("de map is er niet meer")
        notices = (BackupNotSent(place=str(job.place), reason=text(reason)),)
    helper.forget(job)
    return notices


def last_backup(uow: UnitOfWork, now: datetime) -> datetime | None:
    """When the newest verified backup was made; one with a moment that cannot be true does not count (trust #19)."""
    return next((copy.made_at for copy in uow.copies.all() if is_fresh(copy, now)), None)


def _register(session: Session, job: CopyJob, *, remember: bool = False) -> ChangeSet:
    now = session.clock.now()
    with session.vault.unit_of_work() as uow:
        uow.copies.put(VaultCopy(
            session.ids.new_id(), CopyKind.BACKUP, str(job.place), job.file, job.made_at, now,
            ends_on(job.made_at.date()), CopyState.VERIFIED, job.bytes, job.sha256))
        if remember and chosen_place(uow) is None:
            uow.settings.put(PLACE, str(job.place))
        uow.audit.append(Verb.EXPORT, ObjectKind.VAULT, None, now)
    return ChangeSet.of(Topic.SETTING)


def _check_place(place: Path) -> None:
    try:
        fine = place.is_dir() and os.access(place, os.W_OK)
    except OSError:
        fine = False
    if not fine:
        raise PlaceOutOfReach(place=str(place))


def _check_space(parts: BackupParts, vault: Path, place: Path) -> None:
    """Both at once: on one disk the two copies stand beside one another for a moment."""
    need = vault.stat().st_size + _SLACK_BYTES
    same = vault.parent.stat().st_dev == place.stat().st_dev
    for folder, wanted in ((vault.parent, need * 2 if same else need), (place, need)):
        missing = wanted - parts.store.free_space(folder)
        if missing > 0:
            raise TooLittleSpace(place=str(folder), missing=size_words(missing))


def _free_name(place: Path, vault: str, at: datetime) -> str:
    first = Path(backup_name(vault, at))
    name, number = first, 2
    while (place / name).exists():
        name, number = first.with_name(f"{first.stem}-{number}{first.suffix}"), number + 1
    return name.name


def _measured(job: CopyJob, size: int, sha256: str) -> CopyJob:
    return CopyJob(job.note, job.staged, job.place, job.file, size, sha256, job.ledger, job.ledger_name, job.made_at)


def _remove_whole(job: CopyJob) -> None:
    """Stopped in the instant in which the helper was done: the copy has its name already."""
    with suppress(OSError):
        (job.place / job.file).unlink(missing_ok=True)
