"""The monthly proof that a backup can be put back: it is, in a place of its own, and destroyed again (K-26).

Everything a restore does is done: keys, hashes, opening, migrating, erasing again what was erased since, searching
every page. Only the swap is not. It needs no database thread, so that the owner can go on working.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

from jindra_desk.application.copies.register import list_copies
from jindra_desk.application.copies.restore_test import TESTED, RestoreTest
from jindra_desk.application.ports.backups import BackupParts
from jindra_desk.application.ports.base import Clock, IdSource, Progress
from jindra_desk.application.ports.files import LocalFiles, VaultFolder
from jindra_desk.application.ports.vault import VaultStore
from jindra_desk.application.restore.rebuild import RebuildParts, ledgers_around, rebuilt
from jindra_desk.application.session.changes import ChangeSet, Topic
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.domain.base.wording import size_words
from jindra_desk.domain.copies.backup import CopyKind, ledger_beside
from jindra_desk.domain.copies.backup_faults import BackupStopped, NoBackupInReach, TooLittleSpace
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.secrets import VaultKey

_SLACK_BYTES = 16 * 1024 * 1024


class ScratchWork:
    """One restore test under way. `run` belongs on any thread but the database's; `cancel` may come from any."""

    def __init__(self, parts: BackupParts, vaults: VaultStore, clock: Clock, ids: IdSource, vault: Path,
                 data_key: VaultKey, file: Path, files: LocalFiles,
                 default_policy: Callable[[date], Policy] | None = None) -> None:
        self._files = files
        self._shop = RebuildParts(parts.keys, vaults, parts.store, clock, ids, files, default_policy)
        self._vault, self._key, self.file = vault, data_key, file
        self._cancelled = threading.Event()
        self.clients = self.photos = 0

    def cancel(self) -> None:
        """Stop soon: `run` raises `BackupStopped`, and nothing stays."""
        self._cancelled.set()

    def run(self, progress: Progress | None = None) -> None:
        """Put back, prove, destroy; raises the faults of `backup_faults`, `ResidueFound`, `StorageFailed`."""
        def told(done: int, total: int) -> None:
            if self._cancelled.is_set():
                raise BackupStopped
            if progress is not None:
                progress(done, total)

        folder = scratch_folder(self._vault)
        try:
            self._shop.backups.inspect(self.file)
            self._files.vault.make_folder(folder)
            joined = self._shop.backups.join_ledgers(
                self.file, self._key, ledgers_around(self._files, ledger_beside(self._vault), self.file.parent))
            target = folder / self._vault.name
            with rebuilt(self._shop, self.file, self._key, target, joined, told) as fresh, \
                    fresh.session.vault.reading() as uow:
                self.clients, self.photos = uow.clients.count(), uow.photos.count()
        finally:
            self._key.destroy()
            clear_cut_off_test(self._files.vault, self._vault)


def scratch_folder(vault: Path) -> Path:
    """`X.jdv.proef/`: where the test happens, beside the vault, private."""
    return vault.with_name(f"{vault.name}.proef")


def begin_scratch(session: Session, services: Services) -> ScratchWork:
    """Choose the newest backup in reach; quick. Raises `NoBackupInReach`, `TooLittleSpace`."""
    folder = session.files.vault
    newest = next((line for line in list_copies(session)
                   if line.kind is CopyKind.BACKUP and line.reachable and folder.is_regular(line.path)), None)
    if newest is None:
        raise NoBackupInReach
    parts, vault = services.backups, session.vault.path
    missing = newest.bytes + _SLACK_BYTES - parts.store.free_space(vault.parent)
    if missing > 0:
        raise TooLittleSpace(place=str(vault.parent), missing=size_words(missing))
    key = session.vault.sealing.lend_key()
    return ScratchWork(parts, parts.vaults, session.clock, session.ids, vault, key, newest.path, session.files,
                       session.default_policy)


def finish_scratch(session: Session, work: ScratchWork) -> RestoreTest:
    """Note the day."""
    now = session.clock.now()
    with session.vault.unit_of_work() as uow:
        uow.settings.put(TESTED, {"at": now.isoformat(timespec="seconds"), "file": work.file.name,
                                  "clients": work.clients, "photos": work.photos})
        uow.audit.append(Verb.VIEW, ObjectKind.VAULT, None, now)
    return RestoreTest(work.file.name, now, work.clients, work.photos, ChangeSet.of(Topic.SETTING))


def scratch_restore(session: Session, services: Services, progress: Progress | None = None) -> RestoreTest:
    """The whole test on one thread."""
    work = begin_scratch(session, services)
    work.run(progress)
    return finish_scratch(session, work)


def clear_cut_off_test(files: VaultFolder, vault: Path) -> None:
    """Remove what this run of a test left: the vault in that folder, and the folder when it is empty then."""
    folder = scratch_folder(vault)
    if files.is_folder(folder):
        files.remove_vault(folder / vault.name)
        files.remove_folder(folder)
