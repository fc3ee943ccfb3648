"""A vault made anew from a backup, in a place of its own: proven, with everything done again that was erased since.

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
from jindra_desk.application.ports.keys import KeyStore
from jindra_desk.application.ports.vault import VaultStore
from jindra_desk.application.restore.ledger_replay import Replayed, replay_with_proof
from jindra_desk.application.session.session import Session
from jindra_desk.disk.naming import put_aside, remove_regular
from jindra_desk.disk.reading import TooLarge, read_bounded
from jindra_desk.disk.vault_files import VaultFile, all_beside, beside, is_own_leftover, is_put_aside, is_regular
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
    Leftovers(shop.keys, shop.vaults, data_key, shop.backups.inspect(file).vault_id).clear(target)
    try:
        shop.backups.extract(file, data_key, target, _part(progress, 0, 2))
        shop.keys.adopt_slots(target, shop.backups.slots(file))
        vault = shop.vaults.open(target, data_key.copy())
        try:
            session = Session(vault, shop.clock, shop.ids, shop.default_policy)
            with vault.unit_of_work() as uow:
                if uow.ledger.adopt(joined.records):
                    uow.audit.append(Verb.IMPORT, ObjectKind.VAULT, None, shop.clock.now())
            replayed = replay_with_proof(session, _part(progress, 2, 1))
            with vault.reading() as uow:
                records = uow.ledger.records()
            last, on = (records[-1].sequence, records[-1].on) if records else (0, None)
            yield Rebuilt(session, replayed, last, on)
            for copy in vault.pages.migration_copies():
                copy.unlink(missing_ok=True)
        finally:
            vault.close()
    except BaseException:
        remove_vault_files(target)
        raise


@dataclass(frozen=True, slots=True)
class Leftovers:
    """Tells what a rebuild that was cut off left from what somebody put under such a name."""

    keys: KeyStore
    vaults: VaultStore
    data_key: Secret
    vault_id: str

    def clear(self, staged: Path) -> tuple[Path, ...]:
        """Remove what is ours of the vault at `staged`; put aside what cannot be proven to be, and answer that.

        The keys that proved it go last. No fault: what cannot be removed stays.
        """
        aside: list[Path] = []
        with suppress(OSError):
            for file in sorted(all_beside(staged), reverse=True):
                if is_put_aside(file):
                    continue
                with suppress(OSError):
                    if is_regular(file) and self._is_ours(staged, file):
                        remove_regular(file)
                    else:
                        aside.append(put_aside(file))
        return tuple(aside)

    def _is_ours(self, staged: Path, file: Path) -> bool:
        if not file.lstat().st_size or is_own_leftover(staged, file):
            return True
        if file in (beside(staged, VaultFile.KEYS), beside(staged, VaultFile.KEYS_SPARE)):
            with suppress(TooLarge):
                return self.keys.backups.are_of(read_bounded(file, MOST_FILE_BYTES), self.vault_id)
            return False
        return self.vaults.wrote(file, staged, self.data_key)


def remove_vault_files(path: Path) -> None:
    """Take away a vault that this run wrote and nobody used, with everything beside it; no fault when there is none."""
    with suppress(OSError):
        for file in all_beside(path):
            if not is_put_aside(file):
                with suppress(OSError):
                    remove_regular(file)


_MOST_LEDGERS = 100
"""In one folder: there is one for each vault that has its backups there."""


def ledgers_around(*folders_or_files: Path) -> dict[str, LedgerReader]:
    """Ledger files by path: a file itself, or each `*.ledger` in a folder. They are read one after another."""
    found: dict[str, LedgerReader] = {}
    for place in folders_or_files:
        files = [place]
        with suppress(OSError):
            if place.is_dir():
                files = sorted(place.glob("*.ledger"))[:_MOST_LEDGERS]
        found.update((str(file), partial(_content, file)) for file in files)
    return found


def _content(file: Path) -> bytes:
    """What cannot be read, or is no file, tells nothing."""
    with suppress(OSError, TooLarge):
        return read_bounded(file, MOST_FILE_BYTES)
    return b""


def _part(progress: Progress | None, begin: int, share: int) -> Progress | None:
    """A share of three: extracting counts every byte twice, searching once."""
    if progress is None:
        return None
    told = progress
    return lambda done, total: told(begin * total + share * done, 3 * total)
