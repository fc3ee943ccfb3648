"""A vault made again from a backup, in a place of its own: proven, with everything done again that was erased since.

Restoring and the monthly test of it share this; the one then puts the vault in its place, the other destroys it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from jindra_desk.application.ports.backups import BackupStore, JoinedLedger, LedgerReader
from jindra_desk.application.ports.base import Clock, IdSource, Progress
from jindra_desk.application.ports.files import LocalFiles, VaultFolder
from jindra_desk.application.ports.keys import KeyStore
from jindra_desk.application.ports.vault import VaultStore
from jindra_desk.application.restore.ledger_replay import Replayed, replay_with_proof
from jindra_desk.application.session.session import Session
from jindra_desk.disk.vault_files import VaultFile, beside, is_put_aside
from jindra_desk.domain.base.errors import StorageFailed
from jindra_desk.domain.policy.profile import Policy
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.ledger import MOST_FILE_BYTES
from jindra_desk.domain.vault.secrets import Secret, VaultKey


@dataclass(frozen=True, slots=True)
class RebuildParts:
    """What a vault is rebuilt with."""

    keys: KeyStore
    vaults: VaultStore
    backups: BackupStore
    clock: Clock
    ids: IdSource
    files: LocalFiles
    default_policy: Callable[[date], Policy] | None = None


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """An open rebuilt vault, what was done again in it, and how far its ledger reaches."""

    session: Session
    replayed: Replayed
    ledger_last: int
    ledger_on: date | None


@contextmanager
def rebuilt(shop: RebuildParts, file: Path, data_key: VaultKey, target: Path, joined: JoinedLedger,
            progress: Progress | None = None) -> Iterator[Rebuilt]:
    """Write the backup out to `target` and make it today's: opened, migrated, ledger joined, replayed, searched.

    `joined` is the ledger that was weighed: nothing is read a second time, when it might tell less.
    `progress` counts the bytes of three readings. The vault is closed when the block ends; on a fault every file at
    `target` goes. Raises the faults of `backup_faults`, `ResidueFound`, `RowsRemain`, `StorageFailed`.
    """
    Leftovers(shop.keys, shop.vaults, shop.files.vault, data_key, shop.backups.inspect(file).vault_id).clear(target)
    try:
        shop.backups.extract(file, data_key, target, _part(progress, 0, 2))
        shop.keys.adopt_slots(target, shop.backups.slots(file))
        vault = shop.vaults.open(target, data_key.copy())
        try:
            session = Session(vault, shop.clock, shop.ids, shop.default_policy, files=shop.files)
            with vault.unit_of_work() as uow:
                if uow.ledger.adopt(joined.records):
                    uow.audit.append(Verb.IMPORT, ObjectKind.VAULT, None, shop.clock.now())
            replayed = replay_with_proof(session, _part(progress, 2, 1))
            with vault.reading() as uow:
                records = uow.ledger.records()
            last, on = (records[-1].sequence, records[-1].on) if records else (0, None)
            yield Rebuilt(session, replayed, last, on)
            for copy in vault.pages.migration_copies():
                shop.files.vault.remove(copy)
        finally:
            vault.close()
    except BaseException:
        shop.files.vault.remove_vault(target)
        raise


@dataclass(frozen=True, slots=True)
class Leftovers:
    """Tells what a rebuild that was cut off left from what somebody put under such a name."""

    keys: KeyStore
    vaults: VaultStore
    folder: VaultFolder
    data_key: Secret
    vault_id: str

    def clear(self, staged: Path) -> tuple[Path, ...]:
        """Remove what is ours of the vault at `staged`; put aside what cannot be proven to be, and answer that.

        The keys that proved it go last. No fault: what cannot be removed stays.
        """
        aside: list[Path] = []
        with suppress(StorageFailed):
            for file in sorted(self.folder.all_beside(staged), reverse=True):
                if is_put_aside(file):
                    continue
                with suppress(OSError, StorageFailed):
                    if self.folder.is_regular(file) and self._is_ours(staged, file):
                        self.folder.remove(file)
                    else:
                        aside.append(self.folder.put_aside(file))
        return tuple(aside)

    def _is_ours(self, staged: Path, file: Path) -> bool:
        if not self.folder.size(file) or self.folder.is_own_leftover(staged, file):
            return True
        if file in (beside(staged, VaultFile.KEYS), beside(staged, VaultFile.KEYS_SPARE)):
            content = self.folder.read(file, MOST_FILE_BYTES)
            return content is not None and self.keys.backups.are_of(content, self.vault_id)
        return self.vaults.wrote(file, staged, self.data_key)


def ledgers_around(files: LocalFiles, *folders_or_files: Path) -> dict[str, LedgerReader]:
    """Ledger files by path: a file itself, or each `*.ledger` in a folder. They are read one after another."""
    return {str(file): partial(_content, files.vault, file)
            for place in folders_or_files for file in files.places.ledgers_in(place)}


def _content(folder: VaultFolder, file: Path) -> bytes:
    """What cannot be read, or is no file, tells nothing."""
    with suppress(StorageFailed):
        return folder.read(file, MOST_FILE_BYTES) or b""
    return b""


def _part(progress: Progress | None, begin: int, share: int) -> Progress | None:
    """A share of three: extracting counts every byte twice, searching once."""
    if progress is None:
        return None
    told = progress
    return lambda done, total: told(begin * total + share * done, 3 * total)
