"""Putting a backup back: proven beside the vault first, everything erased since erased again, then one swap (T-44).

A bad backup never touches a good vault (trust #13), and what was erased, withdrawn, objected to, restricted or closed
after the backup was made is done again before anyone sees it (trust #12). Which of that is known is what the ledger
tells. So a ledger counts only as far as it is known to reach: by the vault that is replaced and what this computer kept
of it, else by the highest number on the owner's papers; anything else stops with a question, and going on is a decision
that is logged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from jindra_desk.application.ports.backups import JoinedLedger, LedgerReader
from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.keys import SecretKind
from jindra_desk.application.restore.carry_over import carry_over, open_ends
from jindra_desk.application.restore.ledger_replay import Replayed
from jindra_desk.application.restore.lost_rows import held_rows, lost_rows
from jindra_desk.application.restore.preview_losses import lost_by
from jindra_desk.application.restore.rebuild import RebuildParts, Rebuilt, ledgers_around, rebuilt
from jindra_desk.application.restore.target import (
    TargetState,
    put_aside_broken_keys,
    put_aside_foreign_keys,
    target_state,
)
from jindra_desk.application.vault.anchors import AcceptReason, read_anchors, supersede_anchors
from jindra_desk.application.vault.stores import Stores
from jindra_desk.domain.base.errors import DamagedHeader, JindraError, StorageFailed
from jindra_desk.domain.base.wording import size_words
from jindra_desk.domain.copies.backup import (
    RESTORE_UNANCHORED,
    RESTORED,
    BackupInfo,
    BackupReport,
    CopyKind,
    CopyState,
    VaultCopy,
    ends_on,
    ledger_beside,
    page_mark,
    salt_of,
    staged_restore,
)
from jindra_desk.domain.copies.backup_faults import (
    BackupMixedUp,
    LedgerDoubted,
    LedgerMissing,
    TooLittleSpace,
)
from jindra_desk.domain.copies.ledger_reach import KeptHead, LedgerEvidence, Witness, doubt
from jindra_desk.domain.copies.replaced_vault import EndKind, LostRows
from jindra_desk.domain.vault.anchor import unsealed
from jindra_desk.domain.vault.audit import ObjectKind, Verb
from jindra_desk.domain.vault.secrets import VaultKey

_SLACK_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What the owner is told before deciding.

    `ledger_found`: a ledger lies beside the vault or the backup. `settled`: how far it must reach is known here, and
    the owner need not be asked for a number.
    `revives`: the passphrase or recovery sheet of that day opens the vault again.
    """

    info: BackupInfo
    clients: int
    photos: int
    documents: int
    target: TargetState
    ledger_last: int
    ledger_on: date | None
    ledger_found: bool
    settled: bool = False
    revives: bool = False
    lost: LostRows | None = None
    """What only the vault at that place holds; None where there is none, or nothing can be compared."""


@dataclass(frozen=True, slots=True)
class RestoreDecisions:
    """The owner's answers. `highest_certificate`: the highest number on paper, 0 for none, None when not asked.

    `without_ledger` goes on where no ledger was found, `stale_ledger` past any other doubt about it.
    """

    highest_certificate: int | None = None
    without_ledger: bool = False
    stale_ledger: bool = False


@dataclass(frozen=True, slots=True)
class Restored:
    """What is there now, and what was done again in it; `kept_old`: the one of before goes at the first unlock."""

    made_at: datetime
    clients: int
    photos: int
    replayed: Replayed
    ledger_last: int
    ledger_on: date | None
    kept_old: bool
    revives: bool = False
    """See `RestorePreview`."""
    keys_of_today: bool = False
    """The disk refused the key file: the vault opens with what opened the replaced one, not with the backup's."""
    keys_aside: tuple[str, ...] = ()
    """How key files are called now that were there without a vault, and are of another one."""
    lost: LostRows | None = None
    """What the replaced vault held and this one does not; None where there was none."""
    ends_unread: frozenset[EndKind] = frozenset()
    """What that one had still to take away, and could not be read; it stands on Today."""


def inspect_backup(stores: Stores, file: Path) -> BackupInfo:
    """What a backup tells without its key; raises `NotABackup`, `BackupTruncated`, `BackupAltered`, `NewerBackup`."""
    return stores.backups.inspect(file)


def wait_before_backup(stores: Stores, file: Path) -> float:
    """Seconds to wait before the next try at this backup, after wrong ones on this computer (T-22).

    Raises the faults of a file that is no backup.
    """
    stores.backups.inspect(file)
    try:
        return stores.keys.backups.wait_seconds(stores.backups.slots(file))
    except DamagedHeader as error:
        raise BackupMixedUp(file=file.name) from error


def revives_old_keys(stores: Stores, file: Path, target: Path) -> bool:
    """Whether putting this backup back lets a passphrase or recovery sheet open the vault that was replaced since.

    Said before and after: whoever knows the old one can open it again. Raises the faults of a file that is no backup.
    """
    try:
        return stores.keys.backups.revives(stores.files.vault.real(target), stores.backups.slots(file))
    except DamagedHeader as error:
        raise BackupMixedUp(file=file.name) from error


def verify_backup(stores: Stores, file: Path, kind: SecretKind, untrusted_secret: str,
                  progress: Progress | None = None) -> BackupReport:
    """Read the whole backup with its key, in place; raises `WrongPassphrase` or a `BackupFault`, each its own."""
    with unlocked_backup(stores, file, kind, untrusted_secret) as key:
        return stores.backups.verify(file, key, progress)


def preview_restore(stores: Stores, file: Path, target: Path, kind: SecretKind,
                    untrusted_secret: str) -> RestorePreview:
    """Look at backup, target and ledgers; nothing is written. Raises `ForeignVault`, `WrongPassphrase`, …"""
    target = stores.files.vault.real(target)
    info = stores.backups.inspect(file)
    state = target_state(stores, file, target, info)
    with unlocked_backup(stores, file, kind, untrusted_secret) as key:
        report = stores.backups.read(file, key)
        joined = stores.backups.join_ledgers(file, key, _ledgers(stores, file, target, key))
        kept = _kept_heads(stores, file, key, info, joined)
        goes_on = _goes_on(stores, target, key, report.manifest.audit)
        lost = lost_by(stores, file, target, key)
    last, on = _reach(joined)
    settled = doubt(LedgerEvidence(last, bool(joined.heard), kept, replaced=goes_on)) is None
    return RestorePreview(info, report.clients, report.photos, report.documents, state, last, on, bool(joined.heard),
                          settled, revives_old_keys(stores, file, target), lost)


def restore_backup(stores: Stores, file: Path, target: Path, kind: SecretKind, untrusted_secret: str,
                   decisions: RestoreDecisions | None = None, progress: Progress | None = None) -> Restored:
    """Put the backup at `target`; the caller holds the instance lock of that vault.

    Raises `ForeignVault`, a `LedgerDoubted` (unless the owner decided otherwise), `TooLittleSpace`,
    `WrongPassphrase`, the faults of `backup_faults`, `ResidueFound`, `StorageFailed`: until the swap begins nothing at
    `target` was touched.
    """
    target, decisions = stores.files.vault.real(target), decisions or RestoreDecisions()
    info = stores.backups.inspect(file)
    state = target_state(stores, file, target, info)
    revives = revives_old_keys(stores, file, target)
    with unlocked_backup(stores, file, kind, untrusted_secret) as key:
        joined = stores.backups.join_ledgers(file, key, _ledgers(stores, file, target, key))
        goes_on = _goes_on(stores, target, key, stores.backups.read(file, key).manifest.audit)
        doubted = _check_decisions(joined, _kept_heads(stores, file, key, info, joined), goes_on, decisions)
        _check_space(stores, file, target)
        stores.vaults.drop_swap(target)
        stores.files.setups.sweep(target)
        # A name that is taken is left alone: what lies there may be anybody's.
        staged, kept = staged_restore(target), stores.files.vault.free_kept_name(target)
        ends, numbers = open_ends(stores.backups, stores.files.vault, target, key), {
            record.sequence for record in stores.backups.ledger_of(file, key)}
        shop = RebuildParts(stores.keys, stores.vaults, stores.backups, stores.clock, stores.ids,
                        stores.files, stores.default_policy)
        with rebuilt(shop, file, key, staged, joined, progress) as fresh:
            restored = _note(fresh, file, info, joined, _Decided(decisions, doubted),
                             None if state is TargetState.FREE else (kept, stores.backups.first_page(target)))
            carry_over(fresh.session, replace(ends, goes_on=goes_on), numbers)
            if ends.held is not None:
                with fresh.session.vault.reading() as uow:
                    restored = replace(restored, lost=lost_rows(ends.held, held_rows(uow)), ends_unread=ends.unread)
            supersede_anchors(fresh.session, read_anchors(stores.anchors, info.vault_id), AcceptReason.RESTORED)
        swapped = _swap(stores, file, target, staged, kept, key)
    return replace(restored, revives=revives and swapped.adopted, keys_of_today=revives and not swapped.adopted,
                   kept_old=swapped.stands is not None, keys_aside=swapped.aside)


@dataclass(frozen=True, slots=True)
class _Swapped:
    """`stands`: where the old vault is now; `aside`: which keys of another one were put aside; `adopted`: whether what
    opens the backup opens the vault that was put back.
    """

    stands: Path | None
    aside: tuple[str, ...]
    adopted: bool


def _swap(stores: Stores, file: Path, target: Path, staged: Path, kept: Path, key: VaultKey) -> _Swapped:
    """The one step that counts, and the keys around it, so that whichever vault is there opens.

    A key that today's passphrase leads to as well opens both vaults: what the backup was opened with joins it only once
    the old vault has made room, or a swap that was refused or cut off would give that one its former passphrase back.
    Any other key opens the backup alone, and is put there first.
    """
    slots = stores.backups.slots(file)
    try:
        aside = put_aside_foreign_keys(stores, target, stores.backups.inspect(file).vault_id)
        put_aside_broken_keys(stores, target)
        opens_both = stores.keys.wraps(target, key)
        if not opens_both:
            stores.keys.adopt_slots(target, slots, key)
    except BaseException:
        stores.files.vault.remove_vault(staged)
        raise
    stands, adopted = stores.vaults.swap_in(target, staged, kept, key), True
    if opens_both:
        try:
            stores.keys.adopt_slots(target, slots, key)
        except (StorageFailed, DamagedHeader):
            adopted = False  # told: the vault stands, and opens with today's passphrase alone
    # The rest of the staged vault; its ledger is in its database, and completes the file at the first opening.
    stores.files.vault.remove_vault(staged)
    return _Swapped(stands, aside, adopted)


@dataclass(frozen=True, slots=True)
class _Decided:
    """What was answered, and the doubt past which the owner went on."""

    answers: RestoreDecisions
    doubted: LedgerDoubted | None


def _note(fresh: Rebuilt, file: Path, info: BackupInfo, joined: JoinedLedger, decided: _Decided,
          old: tuple[Path, bytes] | None) -> Restored:
    """Write into the restored vault what was decided, and that the old one is kept; answer what to tell.

    `old`: where it will be kept, and what its file begins with.
    """
    kept, page = old if old is not None else (None, b"")
    session = fresh.session
    now, today = session.clock.now(), session.clock.today()
    with session.vault.unit_of_work() as uow:
        uow.settings.put(RESTORED, {
            "at": now.isoformat(timespec="seconds"), "file": file.name, "made_at": info.made_at.isoformat(),
            "ledger_last": fresh.ledger_last, "ledgers": [Path(name).name for name in joined.heard],
            "highest_certificate": decided.answers.highest_certificate, "without_ledger": not joined.heard,
            "stale_ledger": decided.doubted is not None and not isinstance(decided.doubted, LedgerMissing),
            "doubt": None if decided.doubted is None else type(decided.doubted).__name__,
            "kept": kept.name if kept else None, "kept_salt": salt_of(page).hex() or None,
            "kept_page": page_mark(page) if kept else None, "unsettled": True})
        uow.settings.put(RESTORE_UNANCHORED, True)
        uow.copies.put(VaultCopy(
            session.ids.new_id(), CopyKind.BACKUP, str(session.files.vault.real(file).parent), file.name, info.made_at,
            now, ends_on(info.made_at.date()), CopyState.VERIFIED, info.bytes))
        if kept is not None:
            uow.copies.put(VaultCopy(
                session.ids.new_id(), CopyKind.KEPT_AFTER_RESTORE, str(kept.parent), kept.name, now, None,
                ends_on(today), CopyState.FOUND, 0))
        uow.audit.append(Verb.IMPORT, ObjectKind.VAULT, None, now)
        if decided.doubted is not None:
            # The owner's decision to go on without a whole ledger: a row of its own.
            uow.audit.append(Verb.CHANGE, ObjectKind.VAULT, None, now)
        clients, photos = uow.clients.count(), uow.photos.count()
    return Restored(info.made_at, clients, photos, fresh.replayed, fresh.ledger_last, fresh.ledger_on,
                    kept is not None)


def _check_decisions(joined: JoinedLedger, kept: Sequence[KeptHead], goes_on: bool,
                     decisions: RestoreDecisions) -> LedgerDoubted | None:
    """Raise the doubt that nobody decided on; answer the one past which the owner decided to go on."""
    last, _ = _reach(joined)
    doubted = doubt(LedgerEvidence(last, bool(joined.heard), kept, decisions.highest_certificate, goes_on))
    if doubted is None:
        return None
    decided = decisions.without_ledger if isinstance(doubted, LedgerMissing) else decisions.stale_ledger
    if not decided:
        raise doubted
    return doubted


def _goes_on(stores: Stores, target: Path, key: VaultKey, backed_up: tuple[int, str]) -> bool:
    """Whether the vault at `target` can be read and holds the last row of the log that the backup has: then it is the
    one of the backup, later, and what was destroyed in it since is in its own ledger.
    """
    number, digest = backed_up
    old = stores.backups.open_closed(target, key)
    if old is None:
        return False
    try:
        with old.reading() as uow:
            found = uow.audit.digest_at(number)
        return found is not None and found.hex() == digest
    except JindraError:
        return False
    finally:
        old.close()


def _kept_heads(stores: Stores, file: Path, key: VaultKey, info: BackupInfo, joined: JoinedLedger) -> list[KeptHead]:
    """What the places outside the vault say of the ledger that was heard; a place without a word is left out."""
    mac, (last, _) = stores.backups.anchor_mac(file, key), _reach(joined)
    rows = stores.backups.read(file, key).manifest.audit[0]
    found = read_anchors(stores.anchors, info.vault_id)
    heads = [KeptHead(Witness.UNREADABLE) for _ in found.unread]
    for untrusted in found.untrusted.values():
        if untrusted is None:
            continue
        try:
            anchor = unsealed(untrusted, mac)
        except ValueError:
            heads.append(KeptHead(Witness.UNREADABLE))
            continue
        mark, seen = anchor.head.ledger, anchor.head.audit.sequence
        if mark.sequence and mark not in joined.marks:
            witness = Witness.AHEAD
        elif mark.sequence < last or seen < rows or anchor.at < info.made_at:
            witness = Witness.BEHIND
        else:
            witness = Witness.CONTAINED
        heads.append(KeptHead(witness, mark.sequence))
    return heads


def _check_space(stores: Stores, file: Path, target: Path) -> None:
    folder = target.parent
    stores.files.vault.make_folder(folder)
    missing = stores.files.vault.size(file) + _SLACK_BYTES - stores.backups.free_space(folder)
    if missing > 0:
        raise TooLittleSpace(place=str(folder), missing=size_words(missing))


def _ledgers(stores: Stores, file: Path, target: Path, key: VaultKey) -> dict[str, LedgerReader]:
    """Beside the vault, beside the backup, in its other backups there, and in the vault itself when it can be read."""
    found = {**stores.backups.ledgers_beside(file), **ledgers_around(
        stores.files, ledger_beside(target), stores.files.vault.real(file).parent)}
    told = stores.backups.ledger_in_vault(target, key)
    return found if told is None else {**found, str(target): lambda: told}


def _reach(joined: JoinedLedger) -> tuple[int, date | None]:
    return (joined.records[-1].sequence, joined.records[-1].on) if joined.records else (0, None)


@contextmanager
def unlocked_backup(stores: Stores, file: Path, kind: SecretKind, untrusted_secret: str) -> Iterator[VaultKey]:
    """The backup's key, opened with its own slots; no header anywhere is touched.

    Raises `WrongPassphrase`, `WrongRecoveryCode`, `BackupMixedUp`, and as `inspect_backup`.
    """
    info = stores.backups.inspect(file)
    try:
        key, vault_id = stores.keys.backups.unlock(stores.backups.slots(file), kind, untrusted_secret,
                                                   patient=stores.patient)
    except DamagedHeader as error:
        raise BackupMixedUp(file=file.name) from error
    with key:
        if vault_id != info.vault_id:
            raise BackupMixedUp(file=file.name)
        if not stores.backups.fits(file, key):
            stores.backups.check_bytes(file)  # damage in the first page has its own name
            raise BackupMixedUp(file=file.name)
        yield key
