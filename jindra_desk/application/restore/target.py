"""What stands where a backup is to be put back, and what of it makes way: keys that open nothing are put aside."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from jindra_desk.application.ports.files import VaultFolder
from jindra_desk.application.vault.stores import Stores
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import DamagedHeader, StorageFailed
from jindra_desk.domain.copies.backup import BackupInfo, salt_of, staged_restore
from jindra_desk.domain.copies.backup_faults import ForeignVault


class TargetState(StrEnum):
    """What stands where the backup is to be put back."""

    FREE = "free"
    SAME_VAULT = "same_vault"
    UNREADABLE = "unreadable"
    """The same file family, but its keys cannot be read: it is kept and replaced."""


def target_state(stores: Stores, file: Path, target: Path, info: BackupInfo) -> TargetState:
    """Look at the place; nothing is touched. Raises `ForeignVault` where another vault stands."""
    try:
        if not stores.keys.is_of(target, info.vault_id):
            # Keys alone open nothing: what is there without its vault is put aside, not fought over.
            if _any_vault_at(stores.files.vault, target):
                raise ForeignVault
            return TargetState.FREE
    except DamagedHeader as damaged:
        # Without readable keys the salt tells: copies of one vault share it.
        if not stores.files.vault.leads_somewhere(target):
            return TargetState.FREE
        if salt_of(stores.backups.first_page(file)) != salt_of(stores.backups.first_page(target)):
            raise ForeignVault from damaged
        return TargetState.UNREADABLE
    return TargetState.SAME_VAULT if stores.files.vault.leads_somewhere(target) else TargetState.FREE


def _any_vault_at(folder: VaultFolder, target: Path) -> bool:
    """Whether a vault is there, also one that a swap was cut off with."""
    if folder.stands(target) or folder.stands(staged_restore(target)):
        return True
    try:
        return bool(folder.kept_beside(target))
    except StorageFailed:
        return True


def put_aside_foreign_keys(stores: Stores, target: Path, vault_id: str) -> tuple[str, ...]:
    """Keys of another vault, which does not be there: `target_state` has looked. Raises `StorageFailed`."""
    with suppress(DamagedHeader):
        if not stores.keys.is_of(target, vault_id):
            folder = stores.files.vault
            return tuple(folder.put_aside(file).name for kind in (VaultFile.KEYS, VaultFile.KEYS_SPARE)
                         if folder.stands(file := beside(target, kind)))
    return ()


def put_aside_broken_keys(stores: Stores, target: Path) -> None:
    """Key files that cannot be read make way, and are kept; raises `StorageFailed`."""
    with suppress(DamagedHeader):
        stores.keys.vault_id(target)
        return
    stores.files.vault.put_keys_aside(target)
