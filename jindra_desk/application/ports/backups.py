"""Ports of backups: staging, reading and proving the container file, and the helper process that copies it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.copy_notes import CopyNotes
from jindra_desk.application.ports.files import CopyPlaces
from jindra_desk.application.ports.keys import KeyStore
from jindra_desk.application.ports.vault import Vault, VaultStore
from jindra_desk.domain.base.text import Text
from jindra_desk.domain.copies.backup import BackupInfo, BackupReport, Manifest
from jindra_desk.domain.vault.anchor import Mac, Mark
from jindra_desk.domain.vault.ledger import LedgerRecord
from jindra_desk.domain.vault.secrets import Secret, VaultKey


@dataclass(frozen=True, slots=True)
class BackupLabel:
    """What a new backup is made with: the key slots and the ledger as bytes.

    `head` is the newest row of the log in the vault that is open: a copy without it is of another file.
    """

    vault_id: str
    made_at: datetime
    slots: bytes
    ledger: bytes
    head: Mark


@dataclass(frozen=True, slots=True)
class StagedBackup:
    """A whole container beside the vault, read and proven; `sha256` of all its bytes (hex)."""

    path: Path
    bytes: int
    sha256: str
    manifest: Manifest


LedgerReader = Callable[[], bytes]
"""Answers what one ledger file tells; nothing when it cannot be read. Files are large, and read one after another."""


class BackupStore(Protocol):
    """Reads and writes container files. No call touches an open vault's own connection; each may come from any thread.

    `data_key` stays the caller's.
    """

    def stage(self, vault: Path, data_key: Secret, target: Path, label: BackupLabel,
              progress: Progress | None = None) -> StagedBackup:
        """Copy an open vault consistently, prove the copy, and make it a backup at `target`.

        Raises `BackupUnverified`, `StorageFailed`; then nothing stays at `target`.
        """
        ...

    def inspect(self, file: Path) -> BackupInfo:
        """Read the trailer: raises `NotABackup`, `BackupTruncated`, `BackupAltered`, `NewerBackup`."""
        ...

    def slots(self, file: Path) -> bytes:
        """The key slots; raises as `inspect`."""
        ...

    def fits(self, file: Path, data_key: Secret) -> bool:
        """Whether this key opens the database of a vault or a backup."""
        ...

    def read(self, file: Path, data_key: Secret) -> BackupReport:
        """What the sealed manifest tells, without reading the database through; raises `BackupMixedUp`."""
        ...

    def check_bytes(self, file: Path, progress: Progress | None = None) -> None:
        """Compare the hashes of all bytes, without a key; raises `BackupAltered`, `BackupMixedUp`."""
        ...

    def verify(self, file: Path, data_key: Secret, progress: Progress | None = None) -> BackupReport:
        """Read everything, in place: hashes, pages, structure, manifest. Raises the faults of `backup_faults`."""
        ...

    def open_in_place(self, file: Path, data_key: VaultKey) -> Vault | None:
        """The vault in a backup that `verify` found good, to look at where it is; nothing is written anywhere.

        None when an earlier version of this program made it: reading it takes changes first. Raises `BackupDiffers`.
        """
        ...

    def extract(self, file: Path, data_key: Secret, target: Path, progress: Progress | None = None) -> None:
        """Write the database to the new file `target` and prove it there; raises as `verify`, then no file stays."""
        ...

    def ledger_of(self, file: Path, data_key: Secret) -> tuple[LedgerRecord, ...]:
        """The ledger lines that the backup holds."""
        ...

    def join_ledgers(self, file: Path, data_key: Secret, others: Mapping[str, LedgerReader]) -> JoinedLedger:
        """What the backup's ledger and other ledger files of the same vault tell together; nothing is written."""
        ...

    def ledgers_beside(self, file: Path) -> dict[str, LedgerReader]:
        """The ledger parts of the other backups in the folder of `file`, by path; unproven bytes."""
        ...

    def anchor_mac(self, file: Path, data_key: Secret) -> Mac:
        """How the vault of this backup authenticates what is kept of it elsewhere (see `Vault.anchor_mac`)."""
        ...

    def ledger_in_vault(self, vault: Path, data_key: Secret) -> bytes | None:
        """The ledger lines that stand in a closed vault itself; None when it cannot be read with this key."""
        ...

    def open_closed(self, vault: Path, data_key: VaultKey) -> Vault | None:
        """A closed vault, to look at where it stands; nothing is written anywhere, and no journal is looked at.

        None when there is none, when this key does not open it, or when another version of this program wrote it last.
        """
        ...

    def first_page(self, vault: Path) -> bytes:
        """What a vault or backup begins with: the salt, which its copies share, and the rest of page 1, another one
        after each transaction. Raises `StorageFailed`.
        """
        ...

    def opens(self, vault: Path, data_key: Secret) -> bool:
        """Whether a page of this file authenticates with the key, however damaged the rest; False for what is none."""
        ...

    def shred(self, file: Path) -> bool:
        """Overwrite and remove a file and its journal; no fault when there is none. Raises `StorageFailed`.

        Answers whether it was there and nothing of it is left: with a second name the same bytes stand elsewhere.
        """
        ...

    def free_space(self, folder: Path) -> int:
        """Free bytes for this user; raises `PlaceOutOfReach`."""
        ...


@dataclass(frozen=True, slots=True)
class JoinedLedger:
    """All lines as one chain, and which of the other files are of this vault (what another wrote tells nothing).

    `marks`: every row as each of them has it; two that parted have different digests under one number.
    """

    records: tuple[LedgerRecord, ...]
    heard: tuple[str, ...]
    marks: frozenset[Mark] = frozenset()


@dataclass(frozen=True, slots=True)
class CopyJob:
    """What the helper process does: copy `staged` to `part`, prove it there, name it `final`, and remove `staged`.

    `id` is its row in the register; `ledger`, beside the vault, is copied along to the place. What is noted for the
    helper lies beside `room`: the vault, or for one that cannot be written a path of its name elsewhere.

    `device` is the disk that the place was on when it began (None once another program took it up), `apart` whether
    that was another one than the vault's: the folder of a stick may stay when the stick is gone.
    """

    id: str
    vault: Path
    staged: Path
    part: Path
    final: Path
    ledger: Path
    made_at: datetime
    bytes: int = 0
    sha256: str = ""
    elsewhere: Path | None = None
    device: int | None = None
    apart: bool = False

    @property
    def room(self) -> Path:
        """The path beside which the helper's files lie."""
        return self.vault if self.elsewhere is None else self.elsewhere

    @property
    def place(self) -> Path:
        """The folder that it goes to."""
        return self.final.parent


@dataclass(frozen=True, slots=True)
class CopyOutcome:
    """How a helper ended; `reason` when it says that the copy did not arrive. That it did is proven by reading it."""

    done: bool
    reason: Text | None = None


class Swept(Enum):
    """What looking for a half at its place gave."""

    REMOVED = auto()
    ABSENT = auto()
    AWAY = auto()
    """The place could not be looked at, or would not let go of it."""


class Reservation(Protocol):
    """The right to make and send one backup; freed by the system when the process ends."""

    def release(self) -> None:
        """Give it back; safe to call twice."""
        ...


class RunningCopy(Protocol):
    """A helper process at work."""

    def wait(self, seconds: float) -> CopyOutcome | None:
        """The outcome, or None when it is not there after so many seconds."""
        ...

    def done(self) -> int:
        """Bytes copied and read back so far: twice the size when all is done."""
        ...

    def kill(self) -> None:
        """End it; only for the owner's own stop."""
        ...


class CopyHelper(Protocol):
    """Starts the process without a key that outlives the lock, and judges what it did by reading."""

    def reserve(self, vault: Path) -> Reservation:
        """Take the right to make a backup of this vault; raises `BackupUnderWay`, `StorageFailed`."""
        ...

    def start(self, job: CopyJob, reservation: Reservation) -> RunningCopy:
        """Start, also a job that was cut off; the reservation goes over. Raises `StorageFailed`."""
        ...

    def is_running(self, vault: Path) -> bool:
        """Whether some process makes or sends a backup of this vault now."""
        ...

    def tidy(self, vault: Path) -> None:
        """Remove the file of a reservation that nobody holds: its process was cut off, or the disk refused the rest."""
        ...

    def arrived(self, job: CopyJob) -> bool:
        """Whether a regular file of the right size stands at the place; quick, and proves nothing."""
        ...

    def proven(self, job: CopyJob, progress: Progress | None = None) -> bool:
        """Whether what stands at the place, by its final name, reads as what was sealed."""
        ...

    def fault(self, job: CopyJob) -> Text | None:
        """Why it did not arrive, as the helper says; untrusted, None when it says nothing."""
        ...

    def can_resume(self, job: CopyJob) -> bool:
        """Whether the bytes of a job are still there, and its place can be reached."""
        ...

    def clear(self, job: CopyJob) -> Swept:
        """Remove what is staged or half sent; answer what became of the half at the place."""
        ...

    def discard(self, job: CopyJob) -> None:
        """Remove a copy that arrived, when it is proven to be this one: for the owner's own stop."""
        ...

    def sweep(self, part: Path) -> Swept:
        """Remove a half by its random name."""
        ...

    def put_aside(self, file: Path) -> Path | None:
        """Rename what is there, unopened; answer its new name, None when the disk refuses."""
        ...


@dataclass(frozen=True, slots=True)
class BackupParts:
    """What making and testing a backup needs beside the vault."""

    keys: KeyStore
    vaults: VaultStore
    store: BackupStore
    helper: CopyHelper
    notes: CopyNotes
    places: CopyPlaces
