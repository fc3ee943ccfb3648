"""Copies of the vault as rules: how a backup is named, how long a copy may live, and which go when (T-44, K-133).

Erased people stand in older copies, so that every copy has an end date: what was erased is gone from all of them
within `KEEP_DAYS`. A copy goes only when a newer one in the same place was verified: the last good one never does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from jindra_desk.domain.base.dates import day_within, moment_after

KEEP_DAYS = 35
REMIND_DAYS = 7
RESTORE_TEST_DAYS = 31
_CLOCK_SLACK = timedelta(hours=1)
"""A clock that is corrected by the network steps back a little: what was made just before is not of tomorrow."""
_A_DAY = timedelta(days=1)
SUFFIX = ".jdb"
RESTORED = "restore.last"
"""Setting: the last restore with its decisions; `kept` names the old vault until the first unlock destroys it, which is
known by what its file begins with (`kept_salt`).
"""
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
    REPLACED = "replaced"
    """On its last day something else stood under its name: where it is now, nobody knows."""
    LINKED = "linked"
    """It was taken away from its place, and the same bytes have another name on that disk."""


LOST = frozenset({CopyState.REPLACED, CopyState.LINKED})
"""Copies that live on somewhere; their lines stay until the owner ticks them off."""


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
    misdated: bool = False
    """The clock stood wrong when it was made: `made_at` is the day on which that was noticed."""
    order: int = 0
    """Its place in the register, from 1 for the oldest; 0 before it is in it."""

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
    """`X.jdv.kopie`: which backup is being brought to its place, or was; sealed."""
    return vault.with_name(f"{vault.name}.kopie")


def ledger_beside(vault: Path) -> Path:
    """`X.jdv.ledger` beside the vault; the copy in a folder with backups has the same name."""
    return vault.with_name(f"{vault.name}.ledger")


def staged_restore(vault: Path) -> Path:
    """`X.jdv.herstel`: a vault from a backup before it takes the place of another."""
    return vault.with_name(f"{vault.name}.herstel")


def kept_vault(vault: Path) -> Path:
    """`X.jdv.vorige`: the vault that stood here before a backup was put back, until the first unlock."""
    return vault.with_name(f"{vault.name}.vorige")


def ends_on(made_on: date) -> date:
    """The last day that a copy of that day may stand."""
    return day_within(made_on, KEEP_DAYS)


def misdated(copies: Iterable[VaultCopy], now: datetime, born: date | None = None) -> tuple[VaultCopy, ...]:
    """Copies whose moment cannot be true: later than `now`, a day and more before a copy that was there already, or
    before the vault itself (`born`, unless that lies ahead too).

    The clock stood wrong when they were made, or stands wrong now; which of the two is for the caller to know.
    """
    wrong, latest = [], None
    for copy in sorted(copies, key=lambda one: one.order):
        if copy.misdated:
            continue
        behind = ((latest is not None and copy.made_at < moment_after(latest, -_A_DAY))
                  or (born is not None and day_within(copy.made_at.date(), 1) < born <= now.date()))
        if behind or copy.made_at > moment_after(now, _CLOCK_SLACK):
            wrong.append(copy)
        else:
            latest = copy.made_at if latest is None else max(latest, copy.made_at)
    return tuple(wrong)


def dated_back(copy: VaultCopy, now: datetime) -> VaultCopy:
    """The copy with the day on which its false date was noticed: it keeps its place in the order, and goes
    `KEEP_DAYS` after that day. What was checked in a wrong hour is still checked.
    """
    verified = None if copy.verified_at is None else now
    return replace(copy, made_at=now, verified_at=verified, ends_on=ends_on(now.date()), misdated=True)


def is_fresh(copy: VaultCopy, now: datetime) -> bool:
    """Whether this is a verified backup with a moment that can be true: only such a one tells how old the newest is."""
    return (copy.kind is CopyKind.BACKUP and copy.state is CopyState.VERIFIED and not copy.misdated
            and copy.made_at <= moment_after(now, _CLOCK_SLACK))


def in_order(known: Iterable[VaultCopy], found: Iterable[VaultCopy]) -> tuple[VaultCopy, ...]:
    """All copies, oldest first, numbered again: each that was `found` takes its place by its date among those that are
    known, which keep theirs.
    """
    ordered = sorted(known, key=lambda copy: copy.order)
    for stray in sorted(found, key=lambda copy: copy.made_at):
        place = next((place + 1 for place in reversed(range(len(ordered)))
                      if not ordered[place].misdated and ordered[place].made_at <= stray.made_at), 0)
        ordered.insert(place, stray)
    return tuple(replace(copy, order=number) for number, copy in enumerate(ordered, 1))


def outlived(copies: Iterable[VaultCopy], today: date) -> tuple[VaultCopy, ...]:
    """Copies that are to go, the oldest first.

    A backup goes when its end date is past and a newer one in the same place is verified; a copy from before a
    migration goes when its end date is past. A vault that was kept after a restore goes at an opening, not here.
    Newer is what came later in the register, whatever the clock said; a copy with a false date makes none go.
    """
    known = sorted(copies, key=lambda copy: copy.order)
    newest: dict[str, int] = {}
    for copy in known:
        if copy.kind is CopyKind.BACKUP and copy.state is CopyState.VERIFIED and not copy.misdated:
            newest[copy.place] = copy.order
    going = []
    for copy in known:
        # Its end follows from its day, whatever was written beside that.
        if ends_on(copy.made_at.date()) >= today or copy.kind is CopyKind.KEPT_AFTER_RESTORE:
            continue
        if copy.kind is CopyKind.BACKUP and newest.get(copy.place, 0) <= copy.order:
            continue
        going.append(copy)
    return tuple(going)


def salt_of(first_page: bytes) -> bytes:
    """What all copies of one vault begin with; see `BackupStore.first_page`."""
    return first_page[:16]


def page_mark(first_page: bytes) -> str:
    """Tells one moment of a vault from every other (hex)."""
    return hashlib.sha256(first_page).hexdigest()
