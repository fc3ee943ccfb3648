"""What the first unlock after a restore still owes: the vault that stood here before is destroyed (T-44)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.restore.rebuild import Leftovers
from jindra_desk.application.restore.scratch_restore import scratch_folder
from jindra_desk.application.session.credible_day import doubted_today
from jindra_desk.application.session.services import Services
from jindra_desk.application.session.session import Session
from jindra_desk.application.vault.planted_files import tell_files_aside
from jindra_desk.disk.vault_files import VaultFile, broken_keys, is_put_aside
from jindra_desk.domain.base.errors import JindraError, StorageFailed
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.wording import shown
from jindra_desk.domain.copies.backup import RESTORED, CopyKind, page_mark, salt_of, staged_restore
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.key_faults import FilesAside


class OldVaultDestroyed(JindraError):
    """Told once, after the first unlock of a vault that was put back."""

    title = noop("De back-up staat terug en gaat open. De kluis die hier eerst stond, is nu vernietigd.")
    next_step = noop("Je hoeft niets te doen.")


class OldVaultNotFound(JindraError):
    """Told once, instead: it does not stand any more where it was kept."""

    title = noop("De back-up staat terug en gaat open. De kluis die hier eerst stond, is niet vernietigd.")
    cause = noop("Hij staat niet meer waar hij bewaard werd, en waar hij nu is, weet dit programma niet.")
    next_step = noop("Heb je hem zelf verplaatst? Gooi hem dan zelf weg: er staan gegevens van cliënten in.")


class OldVaultLinked(JindraError):
    """Told once, instead: what was there is gone, and the same bytes have another name on that disk."""

    title = noop("De back-up staat terug en gaat open. De kluis die hier eerst stond, is hier weggehaald, maar nog niet"
                 " vernietigd.")
    cause = noop("Het bestand heeft op deze schijf nog een andere naam. Waar die staat, weet dit programma niet.")
    next_step = noop("Heb je die naam zelf gemaakt? Gooi het bestand dan weg: er staan gegevens van cliënten in. Kijk"
                     " anders wie er in deze map kan schrijven.")


def restored_but_unsettled(uow: UnitOfWork) -> bool:
    """Whether this is the first unlock of a vault that was put back."""
    told = uow.settings.get(RESTORED)
    return isinstance(told, dict) and bool(told.get("unsettled"))


def finish_pending_restore(session: Session, services: Services) -> JindraError | None:
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
    old, failed = _old_vaults(session, services, told)
    told_of: type[JindraError] = OldVaultNotFound
    for file, is_the_one in old:
        try:
            gone = services.backups.store.shred(file)
        except StorageFailed as fault:
            failed.append(fault)  # each by itself: one that cannot go keeps no other
            continue
        if is_the_one:  # said of what was seen to go just now, and of nothing else
            told_of = OldVaultDestroyed if gone else OldVaultLinked
    for kind in (VaultFile.KEYS, VaultFile.KEYS_SPARE):
        with suppress(StorageFailed):  # a folder that somebody put there under that name stays, and bars nobody
            session.files.vault.remove(broken_keys(path, kind))
    if failed:
        raise failed[0]
    with session.vault.unit_of_work() as uow:
        uow.settings.put(RESTORED, {**told, "unsettled": False})
        for copy in rows:
            uow.copies.remove(copy.id)
        uow.audit.append(Verb.ERASE, ObjectKind.VAULT, None, session.clock.now())
    return told_of() if isinstance(told.get("kept"), str) or old else None


def _old_vaults(session: Session, services: Services,
                told: Mapping[str, object]) -> tuple[list[tuple[Path, bool]], list[StorageFailed]]:
    """The vaults of before, of this restore (true) and of one before it that was never unlocked; nothing else. And the
    faults of those that cannot be read.

    A copy of another moment that somebody put there goes too, and is not the one. They lie beside the vault, wherever
    that was moved to. Whatever else somebody put under their names stays.
    """
    store, salt = services.backups.store, told.get("kept_salt")
    found: list[tuple[Path, bool]] = []
    failed: list[StorageFailed] = []
    with suppress(OSError), session.vault.sealing.lend_key() as key:
        for file in session.files.vault.kept_beside(session.vault.path):
            # Restores of before November 2026 kept the name alone.
            try:
                page = store.first_page(file)
            except StorageFailed as fault:
                failed.append(fault)
                continue
            named = salt_of(page).hex() == salt if isinstance(salt, str) else file.name == told.get("kept")
            if named or store.opens(file, key):
                mark = told.get("kept_page")  # until December 2026 no mark was kept
                found.append((file, page_mark(page) == mark if isinstance(mark, str) else named))
    return found, failed


def clear_cut_off(session: Session, services: Callable[[], Services]) -> tuple[JindraError, ...]:
    """Remove what a restore or its monthly test left that was cut off before it was whole; tell what was put aside.

    Raises `StorageFailed`.
    """
    vault = session.vault.path
    staged, folder = staged_restore(vault), scratch_folder(vault)
    tested = folder / vault.name if session.files.vault.is_folder(folder) else None
    if not any(not is_put_aside(file) for file in session.files.vault.all_beside(staged)) and tested is None:
        return ()
    parts = services().backups
    with session.vault.sealing.lend_key() as key:
        ours = Leftovers(parts.keys, parts.vaults, session.files.vault, key, session.vault.vault_id)
        beside_vault = ours.clear(staged)
        in_folder = () if tested is None else ours.clear(tested)
    if tested is not None:
        session.files.vault.remove_folder(folder)
    told: tuple[JindraError, ...] = ()
    if in_folder:
        told = (FilesAside(names=", ".join(f"{folder.name}/{shown(file.name)}" for file in in_folder)),)
    if not beside_vault:
        return told
    with session.vault.unit_of_work() as uow:
        uow.audit.append(Verb.VIEW, ObjectKind.VAULT, None, session.clock.now())
        return (*tell_files_aside(session.files.vault, vault, uow), *told)
