"""Taking a computer out of use: the vault on it is destroyed for good (T-46).

What opens it goes first, so that a cut in the middle leaves nothing that opens. Then the files are overwritten and
removed. On an SSD overwriting may not reach the old blocks: there it is the loss of every key slot that makes them
unreadable, which is why passphrase and code should not be kept either. The ledger goes as well: what it tells stands in
the last backup and beside it, and a restore there needs it; on this computer nobody does.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from jindra_desk.application.copies.register import list_copies
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.scratch_restore import clear_cut_off_test
from jindra_desk.application.session.credible_day import require_credible_today
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.anchor_places import AnchorPlaces
from jindra_desk.application.vault.anchors import forget_anchor
from jindra_desk.application.vault.stores import Stores
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import DamagedVault, JindraError
from jindra_desk.domain.copies.backup import CopyKind
from jindra_desk.domain.vault.secrets import VaultKey


@dataclass(frozen=True, slots=True)
class Destroyed:
    """How many files were destroyed, and whether any stayed that the disk would not give up.

    `backups` is how many the register knew; None when the vault could not be read any more.
    """

    files: int
    left: tuple[str, ...]
    backups: int | None = None


def destroy_vault(stores: Stores, path: Path, passphrase: str, anchors: AnchorPlaces | None = None) -> Destroyed:
    """Destroy the closed vault at `path` with everything beside it; backups elsewhere stay.

    The caller holds the instance lock. Raises `WrongPassphrase`, `TodayDoubted`, `VaultMissing`, `DamagedHeader` and
    the like before anything was touched.
    """
    path = stores.files.vault.real(path)
    stores.vaults.inspect(path)
    key = stores.keys.unlock(path, SecretKind.PASSPHRASE, passphrase, partial(stores.vaults.fits, path),
                             patient=stores.patient)
    backups = _checked_backups(stores, path, key)
    vault_id = stores.keys.vault_id(path)
    # A key ring that does not answer holds a half that opens nothing without the header.
    with suppress(JindraError):
        stores.keys.pins.remove(path)
    if anchors is not None:
        with suppress(JindraError):
            forget_anchor(vault_id, anchors)
    destroyed, left = 0, []
    clear_cut_off_test(stores.files.vault, path)
    for file in [file for file in stores.files.vault.all_beside(path) if file != beside(path, VaultFile.LOCK)]:
        try:
            if stores.files.vault.is_regular(file):
                if not stores.backups.shred(file):
                    left.append(file.name)
                    continue
                destroyed += 1
        except JindraError:
            pass
        if stores.files.vault.stands(file):
            left.append(file.name)
    return Destroyed(destroyed, tuple(left), backups)


def _checked_backups(stores: Stores, path: Path, data_key: VaultKey) -> int | None:
    """Answer how many backups the register knows, on a day that is not doubted: what was said of the last one rests on
    today (trust #27). A vault that opens no more can tell neither, and may go all the same.
    """
    try:
        vault = stores.vaults.open(path, data_key)
    except DamagedVault:
        data_key.destroy()
        return None
    try:
        session = Session(vault, stores.clock, stores.ids, files=stores.files)
        require_credible_today(session)
        return sum(line.kind is CopyKind.BACKUP for line in list_copies(session))
    finally:
        vault.close()
