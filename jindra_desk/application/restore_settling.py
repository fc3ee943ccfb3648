"""What the first unlock after a restore still owes: the vault that stood here before is destroyed (T-44)."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from jindra_desk.application.credible_day import doubted_today
from jindra_desk.application.ports import UnitOfWork
from jindra_desk.application.rebuilding import remove_vault_files
from jindra_desk.application.restore import RESTORED
from jindra_desk.application.services import Services
from jindra_desk.application.session import Session
from jindra_desk.disk.naming import remove_regular
from jindra_desk.disk.reading import stands_there
from jindra_desk.disk.vault_files import VaultFile, broken_keys, is_regular
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.backup import CopyKind, staged_restore
from jindra_desk.domain.errors import JindraError
from jindra_desk.domain.text import noop


class OldVaultDestroyed(JindraError):
    """Told once, after the first unlock of a vault that was put back."""

    title = noop("De back-up staat terug en gaat open. De kluis die hier eerst stond, is nu vernietigd.")


def restored_but_unsettled(uow: UnitOfWork) -> bool:
    """Whether this is the first unlock of a vault that was put back."""
    told = uow.settings.get(RESTORED)
    return isinstance(told, dict) and bool(told.get("unsettled"))


def settle_restore(session: Session, services: Services) -> JindraError | None:
    """Destroy the kept vault; its keys went when this one was unlocked. Answers what to tell, None without a restore.

    On a day that is doubted nothing is destroyed (trust #27): the next opening that knows its day does it. Raises
    `StorageFailed`: then the next opening tries again.
    """
    with session.vault.reading() as uow:
        told = uow.settings.get(RESTORED)
        rows = [copy for copy in uow.copies.all() if copy.kind is CopyKind.KEPT_AFTER_RESTORE]
    if not isinstance(told, dict) or not told.get("unsettled") or doubted_today(session) is not None:
        return None
    path = session.vault.path
    # A name only: it lies beside the vault, wherever that was moved to.
    kept = path.with_name(Path(str(told["kept"])).name) if isinstance(told.get("kept"), str) else None
    if kept is not None and stands_there(kept) and not is_regular(kept):
        kept = None  # somebody put a link or a folder in its place: that is not ours, and destroyed it is not
    if kept is not None:
        services.backups.store.shred(kept)
    for kind in (VaultFile.KEYS, VaultFile.KEYS_SPARE):
        with suppress(OSError):  # a folder that somebody put there under that name stays, and bars nobody
            remove_regular(broken_keys(path, kind))
    with session.vault.unit_of_work() as uow:
        uow.settings.put(RESTORED, {**told, "unsettled": False})
        for copy in rows:
            uow.copies.remove(copy.id)
        uow.audit.append(Verb.ERASE, ObjectKind.VAULT, None, session.clock.now())
    return OldVaultDestroyed() if kept is not None else None


def clear_cut_off_restore(vault: Path) -> None:
    """Remove what a restore or its monthly test left that was cut off before it was whole."""
    staged = staged_restore(vault)
    if any(vault.parent.glob(f"{staged.name}*")):
        remove_vault_files(staged)
