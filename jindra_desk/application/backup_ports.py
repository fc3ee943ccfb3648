"""Ports of backups: staging, reading and proving the container file, and the helper process that copies it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from jindra_desk.application.key_ports import KeyStore
from jindra_desk.application.ports import Progress, VaultStore
from jindra_desk.domain.anchor import Mac, Mark
from jindra_desk.domain.backup import BackupInfo, BackupReport, Manifest
from jindra_desk.domain.ledger import LedgerRecord
from jindra_desk.domain.secrets import Secret


@dataclass(frozen=True, slots=True)
class BackupLabel:
    """What a new backup is made with: the key slots and the ledger as bytes."""

    vault_id: str
    made_at: datetime
    slots: bytes
    ledger: bytes


@dataclass(frozen=True, slots=True)
class StagedBackup:
    """A whole container beside the vault, read and proven; `sha256` of all its bytes (hex)."""

    path: Path
    bytes: int
    sha256: str
    manifest: Manifest


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

    def extract(self, file: Path, data_key: Secret, target: Path, progress: Progress | None = None) -> None:
        """Write the database to the new file `target` and prove it there; raises as `verify`, then no file stays."""
        ...

    def ledger_of(self, file: Path, data_key: Secret) -> tuple[LedgerRecord, ...]:
        """The ledger lines that the backup holds."""
        ...

    def join_ledgers(self, file: Path, data_key: Secret, others: Mapping[str, bytes]) -> JoinedLedger:
        """What the backup's ledger and other ledger files of the same vault tell together; nothing is written."""
        ...

    def ledgers_beside(self, file: Path) -> dict[str, bytes]:
        """The ledger parts of the other backups of the same vault in the folder of `file`, by path; unproven bytes."""
        ...

    def anchor_mac(self, file: Path, data_key: Secret) -> Mac:
        """How the vault of this backup authenticates what is kept of it elsewhere (see `Vault.anchor_mac`)."""
        ...

    def ledger_in_vault(self, vault: Path, data_key: Secret) -> bytes | None:
        """The ledger lines that stand in a closed vault itself; None when it cannot be read with this key."""
        ...

    def same_file_family(self, file: Path, vault: Path) -> bool:
        """Whether backup and database carry the same salt: copies of one vault under one key do."""
        ...

    def shred(self, file: Path) -> None:
        """Overwrite and remove a file and its journal; no fault when there is none. Raises `StorageFailed`."""
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
    """What the helper process does: copy `staged` to `place/file`, prove it there, and remove `staged`.

    `note` is the job's own file beside the vault; `ledger` is copied along, named `ledger_name` at the place.
    """

    note: Path
    staged: Path
    place: Path
    file: str
    bytes: int
    sha256: str
    ledger: Path
    ledger_name: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class CopyOutcome:
    """How a copy ended; `reason` is a Dutch source when it did not."""

    done: bool
    reason: str = ""


class RunningCopy(Protocol):
    """A helper process at work."""

    def wait(self, seconds: float) -> CopyOutcome | None:
        """The outcome, or None when it is not there after so many seconds."""
        ...

    def done(self) -> int:
        """Bytes copied and read back so far: twice the size when all is done."""
        ...

    def kill(self) -> None:
        """End it and remove what it wrote; only for her own stop."""
        ...


class CopyHelper(Protocol):
    """Starts the process without a key that outlives the lock."""

    def start(self, job: CopyJob) -> RunningCopy:
        """Write the job's note and start; raises `StorageFailed` or `BackupUnderWay`."""
        ...

    def pending(self, vault: Path) -> CopyJob | None:
        """The job that is noted beside the vault, running or interrupted; None without one."""
        ...

    def outcome(self, job: CopyJob) -> CopyOutcome | None:
        """How the noted job ended, or None while it runs or was interrupted."""
        ...

    def is_running(self, job: CopyJob) -> bool:
        """Whether a helper works on it now."""
        ...

    def can_resume(self, job: CopyJob) -> bool:
        """Whether the bytes of a noted job are still there, and its place can be reached."""
        ...

    def resume(self, job: CopyJob) -> RunningCopy:
        """Start a noted job again."""
        ...

    def forget(self, job: CopyJob) -> None:
        """Remove its note, its outcome and what is staged."""
        ...


@dataclass(frozen=True, slots=True)
class BackupParts:
    """What making and testing a backup needs beside the vault."""

    keys: KeyStore
    vaults: VaultStore
    store: BackupStore
    helper: CopyHelper
