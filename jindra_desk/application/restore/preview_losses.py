"""What would be lost with the vault that a backup is to replace, told before anything is put back."""

from __future__ import annotations

from pathlib import Path

from jindra_desk.application.restore.carry_over import open_ends
from jindra_desk.application.restore.lost_rows import held_rows, lost_rows
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.copies.replaced_vault import HeldKind, LostRows
from jindra_desk.domain.vault.secrets import VaultKey


def lost_by(stores: Stores, file: Path, target: Path, key: VaultKey) -> LostRows | None:
    """Compare the backup as it is with the vault at `target`; what is taken over of that one is not lost.

    None where there is no vault, or the backup cannot be read: putting it back tells what is wrong with it.
    """
    replaced = open_ends(stores.backups, stores.files.vault, target, key)
    if replaced.held is None:
        return None
    try:
        vault = stores.backups.open_in_place(file, key)
    except JindraError:
        return None
    if vault is None:  # another schema has other tables: it is counted when it was put back
        return LostRows({}, uncounted=True)
    try:
        with vault.reading() as uow:
            here = held_rows(uow)
    except JindraError:
        return None
    finally:
        vault.close()
    clients = here.get(HeldKind.CLIENTS, frozenset())
    carried = frozenset(request.id for request in replaced.requests if request.client_id in clients)
    known = {kind: ids | carried if kind is HeldKind.REQUESTS else ids for kind, ids in here.items()}
    return lost_rows(replaced.held, known)
