"""What the first unlock after a restore still owes: the vault that stood here before is destroyed (T-44)."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from jindra_desk.application.credible_day import doubted_today
from jindra_desk.application.ports import UnitOfWork
from jindra_desk.application.rebuilding import remove_vault_files
from jindra_desk.application.restore import RESTORED
from jindra_desk.application.services import Services
from jindra_desk.application.session import Session
from jindra_desk.disk.naming import remove_regular
from jindra_desk.disk.vault_files import VaultFile, broken_keys, kept_beside
from jindra_desk.domain.audit import ObjectKind, Verb
from jindra_desk.domain.backup import CopyKind, staged_restore
from jindra_desk.domain.errors import JindraError
from jindra_desk.domain.text import noop


class OldVaultDestroyed(JindraError):
    """Told once, after the first unlock of a vault that was put back."""

    title = noop("De back-up staat terug en gaat open. De kluis die hier eerst stond, is nu vernietigd.")


class OldVaultNotFound(JindraError):
    """Told once, instead: it does not stand any more where it was kept."""

    title = noop("De back-up staat terug en gaat open. De kluis die hier eerst stond, is niet vernietigd.")
    cause = noop("Hij staat niet meer waar hij bewaard werd. Wat er onder die naam staat, is niet van deze kluis.")
    next_step = noop("Heb je hem zelf verplaatst? Gooi hem dan zelf weg: er staan gegevens van cliënten in.")


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
    old = _old_vaults(session, services, told)
    for file in old:
        services.backups.store.shred(file)
    for kind in (VaultFile.KEYS, VaultFile.KEYS_SPARE):
        with suppress(OSError):  # a folder that somebody put there under that name stays, and bars nobody
            remove_regular(broken_keys(path, kind))
    with session.vault.unit_of_work() as uow:
        uow.settings.put(RESTORED, {**told, "unsettled": False})
        for copy in rows:
            uow.copies.remove(copy.id)
        uow.audit.append(Verb.ERASE, ObjectKind.VAULT, None, session.clock.now())
    if old:
        return OldVaultDestroyed()
    return OldVaultNotFound() if isinstance(told.get("kept"), str) else None


def _old_vaults(session: Session, services: Services, told: Mapping[str, object]) -> list[Path]:
    """The vaults that stood here, of this restore and of one before it that was never unlocked; nothing else.

    They lie beside the vault, wherever that was moved to. Whatever somebody put under their names stays.
    """
    store, salt, found = services.backups.store, told.get("kept_salt"), []
    with suppress(OSError), session.vault.lend_key() as key:
        for file in kept_beside(session.vault.path):
            # Restores of before November 2026 kept the name alone.
            named = store.salt(file).hex() == salt if isinstance(salt, str) else file.name == told.get("kept")
            if named or store.opens(file, key):
                found.append(file)
    return found


def clear_cut_off_restore(vault: Path) -> None:
    """Remove what a restore or its monthly test left that was cut off before it was whole."""
    staged = staged_restore(vault)
    if any(vault.parent.glob(f"{staged.name}*")):
        remove_vault_files(staged)
