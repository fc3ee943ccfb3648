"""A verified encrypted copy of vault, key file and ledger in a folder she chooses (K-26; the age stands on Today)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from jindra_desk.application.changes import ChangeSet, Topic
from jindra_desk.application.ledger_copies import note_backup_place
from jindra_desk.application.ports import Progress, UnitOfWork
from jindra_desk.application.services import Services
from jindra_desk.application.session import Session
from jindra_desk.domain.audit import ObjectKind, Verb

LAST_BACKUP = "last_backup"
_BESIDE = (".keys", ".ledger")


@dataclass(frozen=True, slots=True)
class BackupResult:
    """Where the copy stands and when it was made."""

    folder: Path
    made_at: datetime
    changes: ChangeSet


def make_backup(session: Session, services: Services, parent: Path, progress: Progress | None = None) -> BackupResult:
    """Copy the vault to `parent/jindra-back-up-DATE/`: verified before the folder gets its name.

    Raises `StorageFailed`; then nothing stands there.
    """
    now = session.clock.now()
    vault = session.vault.path
    with services.folders.open_folder(parent, f"jindra-back-up-{now.date().isoformat()}") as folder:
        session.vault.write_copy(folder.place(vault.name), progress)
        for suffix in _BESIDE:
            part = vault.with_name(vault.name + suffix)
            if part.exists():
                folder.write(part.name, part.read_bytes())
    with session.vault.unit_of_work() as uow:
        uow.settings.put(LAST_BACKUP, now.isoformat(timespec="seconds"))
        note_backup_place(uow, services.folders.written_path(folder))
        uow.audit.append(Verb.EXPORT, ObjectKind.VAULT, None, now)
    return BackupResult(services.folders.written_path(folder), now, ChangeSet.of(Topic.SETTING))


def last_backup(uow: UnitOfWork) -> datetime | None:
    """When the last verified copy was made."""
    stored = uow.settings.get(LAST_BACKUP)
    return datetime.fromisoformat(stored) if isinstance(stored, str) else None
