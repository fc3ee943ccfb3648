"""What the first unlock after a restore still owes: the vault that stood here before is destroyed (T-44)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from jindra_desk.application.copies.unread_ends import unread_ends
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

_STAYS = noop("Kijk of je in de map van je kluis mag schrijven, en of een ander programma het bestand open heeft. Bij"
              " elke ontgrendeling wordt het opnieuw geprobeerd.")
_OVERWRITTEN = "overwritten"
"""In `RESTORED`: marks of what could not be removed, see `_overwritten`."""
_ENDED = "ended"
"""In `RESTORED`: what is to be told of the vault of this restore once everything went; the name of the notice."""


class OldVaultDestroyed(JindraError):
    """Told once, after the first unlock of a vault that was put back."""

    title = noop("De back-up staat terug en gaat open. De kluis die hier eerst stond, is nu vernietigd.")
    next_step = noop("Je hoeft niets te doen.")


class UnreadVaultDestroyed(OldVaultDestroyed):
    """Told once, instead: it is gone, and what it had still to take away could not all be read."""

    next_step = noop("Wat daarin nog openstond was niet helemaal te lezen. Op Vandaag staat wat je zelf moet nakijken.")


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


class OldVaultStays(JindraError):
    """Told at every opening until it went: what was there (`files`) cannot be destroyed, or not be looked at."""

    title = noop("De back-up staat terug en gaat open. De kluis die hier eerst stond, is nog niet vernietigd.")
    cause = noop("De schijf geeft {files} niet vrij. Er staan gegevens van cliënten in.")
    next_step = _STAYS


class CutOffStays(JindraError):
    """Told at every opening until it went: what a restore or its test left (`files`) stays."""

    title = noop("Van een afgebroken terugzetten ligt nog iets bij je kluis: {files}.")
    cause = noop("De schijf geeft het niet vrij. Er kunnen gegevens van cliënten in staan.")
    next_step = _STAYS


def restored_but_unsettled(uow: UnitOfWork) -> bool:
    """Whether this is the first unlock of a vault that was put back."""
    told = uow.settings.get(RESTORED)
    return isinstance(told, dict) and bool(told.get("unsettled"))


def finish_pending_restore(session: Session, services: Services) -> JindraError | None:
    """Destroy the kept vault; its keys went when this one was unlocked. Answers what to tell, None without a restore.

    On a day that is doubted nothing is destroyed (trust #27): the next opening that knows its day does it. One that
    cannot be destroyed is told as `OldVaultStays`, and tried again at the next opening. Raises `StorageFailed` when not
    even the folder can be read.
    """
    with session.vault.reading() as uow:
        told = uow.settings.get(RESTORED)
        rows = [copy for copy in uow.copies.all() if copy.kind is CopyKind.KEPT_AFTER_RESTORE]
    if not isinstance(told, dict) or not told.get("unsettled") or doubted_today(session) is not None:
        return None
    path = session.vault.path
    old, failed = _old_vaults(session, services, told)
    ends = {kind.__name__: kind for kind in (OldVaultDestroyed, OldVaultLinked, OldVaultNotFound)}
    told_of = ends.get(str(told.get(_ENDED)), OldVaultNotFound)
    noise: dict[str, bool] = {}
    for file, is_the_one in old:
        try:
            gone = services.backups.store.shred(file)
        except StorageFailed:
            failed.append(file)  # each by itself: one that cannot go keeps no other
            with suppress(StorageFailed):
                noise[page_mark(services.backups.store.first_page(file))] = is_the_one
            continue
        if is_the_one:  # said of what was seen to go just now, and of nothing else
            told_of = OldVaultDestroyed if gone else OldVaultLinked
    for kind in (VaultFile.KEYS, VaultFile.KEYS_SPARE):
        with suppress(StorageFailed):  # a folder that somebody put there under that name stays, and bars nobody
            session.files.vault.remove(broken_keys(path, kind))
    if failed:
        _remember(session, told, {_ENDED: told_of.__name__, _OVERWRITTEN: {**_overwritten(told), **noise}})
        return OldVaultStays(files=", ".join(shown(file.name) for file in failed))
    with session.vault.unit_of_work() as uow:
        uow.settings.put(RESTORED, {**told, "unsettled": False})
        for copy in rows:
            uow.copies.remove(copy.id)
        uow.audit.append(Verb.ERASE, ObjectKind.VAULT, None, session.clock.now())
        if told_of is OldVaultDestroyed and unread_ends(uow):
            told_of = UnreadVaultDestroyed
    return told_of() if isinstance(told.get("kept"), str) or old else None


def _remember(session: Session, told: Mapping[str, object], known: Mapping[str, object]) -> None:
    """What the next opening cannot see: how the vault of this restore ended, and what was overwritten and stays."""
    if any(told.get(key) != value for key, value in known.items()):
        with session.vault.unit_of_work() as uow:
            uow.settings.put(RESTORED, {**told, **known})
            uow.audit.append(Verb.SETTINGS, ObjectKind.VAULT, None, session.clock.now())


def _overwritten(told: Mapping[str, object]) -> dict[str, bool]:
    """Marks of first pages that an opening wrote over or left as they were; true for the vault of this restore."""
    noted = told.get(_OVERWRITTEN)
    return {str(mark): one is True for mark, one in noted.items()} if isinstance(noted, dict) else {}


def _old_vaults(session: Session, services: Services,
                told: Mapping[str, object]) -> tuple[list[tuple[Path, bool]], list[Path]]:
    """The vaults of before, of this restore (true) and of one before it that was never unlocked; nothing else. And
    those that cannot be read.

    One that was overwritten and could not be removed is known by what an earlier opening left in it. A copy of another
    moment that somebody put there goes too, and is not the one. They lie beside the vault, wherever that was moved to.
    Whatever else somebody put under their names stays.
    """
    store, salt = services.backups.store, told.get("kept_salt")
    found: list[tuple[Path, bool]] = []
    failed: list[Path] = []
    overwritten = _overwritten(told)
    with suppress(OSError), session.vault.sealing.lend_key() as key:
        for file in session.files.vault.kept_beside(session.vault.path):
            # Restores of before November 2026 kept the name alone.
            try:
                page = store.first_page(file)
            except StorageFailed:
                failed.append(file)
                continue
            if page_mark(page) in overwritten:
                found.append((file, overwritten[page_mark(page)]))
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
    stays = [file.name for place in (staged, tested) if place is not None
             for file in session.files.vault.all_beside(place) if not is_put_aside(file)]
    told: tuple[JindraError, ...] = (CutOffStays(files=", ".join(map(shown, stays))),) if stays else ()
    if in_folder:
        told = (*told, FilesAside(names=", ".join(f"{folder.name}/{shown(file.name)}" for file in in_folder)),)
    if not beside_vault:
        return told
    with session.vault.unit_of_work() as uow:
        uow.audit.append(Verb.VIEW, ObjectKind.VAULT, None, session.clock.now())
        return (*tell_files_aside(session.files.vault, vault, uow), *told)
