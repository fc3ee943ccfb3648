"""Copies of the vault as rules: how a backup is named, how long a copy may live, and which go when (T-44, K-133).

Erased people stand in older copies, so that every copy has an end date: what was erased is gone from all of them
within `KEEP_DAYS`. A copy goes only when a newer one in the same place was verified: the last good one never does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from jindra_desk.domain.dates import day_within

KEEP_DAYS = 35
REMIND_DAYS = 7
RESTORE_TEST_DAYS = 31
_NOTE_EVERY = timedelta(days=7)
_ON_ITS_WAY = timedelta(days=KEEP_DAYS + 7)
"""As far as a clock may have walked since the last day that was noted."""
SUFFIX = ".jdb"
RESTORE_UNANCHORED = "restore.unanchored"
"""Setting in a vault that was put back: the anchors outside it tell of the vault of before, and that is right."""


class CopyKind(StrEnum):
    """What a copy was made for."""

    BACKUP = "backup"
    BEFORE_MIGRATION = "before_migration"
    KEPT_AFTER_RESTORE = "kept_after_restore"
    """The vault that stood where a backup was put back; it goes at the first unlock."""


class CopyState(StrEnum):
    """What is known of a copy."""

    VERIFIED = "verified"
    FOUND = "found"
    """It lay in the place and is of this vault; an older vault that was put back does not know it yet."""


@dataclass(frozen=True, slots=True)
class VaultCopy:
    """One line of the register: `place` is a folder, `file` a name in it, `sha256` in hex (empty when unknown)."""

    id: str
    kind: CopyKind
    place: str
    file: str
    made_at: datetime
    verified_at: datetime | None
    ends_on: date
    state: CopyState
    bytes: int
    sha256: str = ""

    @property
    def path(self) -> Path:
        """Where it stands."""
        return Path(self.place, self.file)


@dataclass(frozen=True, slots=True)
class Contents:
    """How many there are, and a SHA-256 over their sorted ids and hashes (hex)."""

    count: int
    digest: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds, counted in the vault itself at the moment of the snapshot; sealed with the data key.

    `altered` counts photos and documents that did not match their own hash in the vault already. `audit` and `ledger`
    are the last sequence number and digest (hex) of each log.
    """

    tables: Mapping[str, int]
    photos: Contents
    documents: Contents
    audit: tuple[int, str]
    ledger: tuple[int, str]
    ledger_on: date | None
    altered: int


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """What anyone can read of a backup without its key: no content, no name."""

    vault_id: str
    made_at: datetime
    program: str
    schema: int
    bytes: int


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was read whole with its key and found good."""

    info: BackupInfo
    manifest: Manifest
    ledger_last: int
    ledger_on: date | None

    @property
    def clients(self) -> int:
        """How many clients."""
        return self.manifest.tables.get("clients", 0)

    @property
    def photos(self) -> int:
        """How many photos."""
        return self.manifest.photos.count

    @property
    def documents(self) -> int:
        """How many documents."""
        return self.manifest.documents.count

    @property
    def altered(self) -> int:
        """Photos and documents whose bytes did not match their hash in the vault already."""
        return self.manifest.altered


def backup_name(vault: str, at: datetime) -> str:
    """`praktijk-2026-11-22-0930.jdb` for the vault `praktijk`."""
    return f"{vault}-{at.strftime('%Y-%m-%d-%H%M')}{SUFFIX}"


def copy_note(vault: Path) -> Path:
    """`X.jdv.kopie`: which copy is being brought to its place, or was."""
    return vault.with_name(f"{vault.name}.kopie")


def staged_backup(vault: Path) -> Path:
    """`X.jdv.back-up`: a backup before it is brought to its place."""
    return vault.with_name(f"{vault.name}.back-up")


def staged_restore(vault: Path) -> Path:
    """`X.jdv.herstel`: a vault from a backup before it takes the place of another."""
    return vault.with_name(f"{vault.name}.herstel")


def kept_vault(vault: Path) -> Path:
    """`X.jdv.vorige`: the vault that stood here before a backup was put back, until the first unlock."""
    return vault.with_name(f"{vault.name}.vorige")


def ends_on(made_on: date) -> date:
    """The last day that a copy of that day may stand."""
    return day_within(made_on, KEEP_DAYS)


@dataclass(frozen=True, slots=True)
class DaySeen:
    """The last day on which ageing was right, and a day that is doubted since."""

    seen: date
    doubted: date | None = None

    def told(self, today: date) -> tuple[DaySeen, bool]:
        """What is known after `today`, and whether copies may go by it (trust #6: a clock that jumped purges nothing).

        A day six weeks on, or one that lies back, is believed only when a later day confirms it: she was
        away, or the clock is wrong.
        """
        if timedelta(0) <= today - self.seen <= _ON_ITS_WAY:
            # Once a week is enough to know that the clock walks.
            fresh = DaySeen(today) if today - self.seen >= _NOTE_EVERY or self.doubted else self
            return fresh, True
        if self.doubted is not None and timedelta(0) < today - self.doubted <= _ON_ITS_WAY:
            return DaySeen(today), True
        return DaySeen(self.seen, today), False


def outlived(copies: Iterable[VaultCopy], today: date) -> tuple[VaultCopy, ...]:
    """Copies that are to go, the oldest first.

    A backup goes when its end date is past and a newer one in the same place is verified; a copy from before a
    migration goes when its end date is past. A vault that was kept after a restore goes at an opening, not here.
    """
    known = sorted(copies, key=lambda copy: copy.made_at)
    newest: dict[str, datetime] = {}
    for copy in known:
        if copy.kind is CopyKind.BACKUP and copy.state is CopyState.VERIFIED:
            newest[copy.place] = copy.made_at
    going = []
    for copy in known:
        if copy.ends_on >= today or copy.kind is CopyKind.KEPT_AFTER_RESTORE:
            continue
        if copy.kind is CopyKind.BACKUP and (copy.place not in newest or newest[copy.place] <= copy.made_at):
            continue
        going.append(copy)
    return tuple(going)
