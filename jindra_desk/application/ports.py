"""Ports: what use cases need from the world, as Protocols that adapters fulfil without knowing one another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Protocol

if TYPE_CHECKING:
    # Protocols name these and never use them: the lock screen does not wait for every type of the domain.
    from jindra_desk.application.client_file import ClientFile
    from jindra_desk.application.repositories import (
        AuditLog,
        ClientRepository,
        ConsentRepository,
        DisclosureRepository,
        DocumentRepository,
        DraftRepository,
        ErasureRepository,
        HealthRepository,
        HoldRepository,
        LedgerOutbox,
        PhotoRepository,
        PolicyRepository,
        PracticeRepository,
        ReceiptRepository,
        RequestRepository,
        RetentionRepository,
        SettingRepository,
        TreatmentRepository,
    )
    from jindra_desk.domain.ids import DocumentId, PhotoId
    from jindra_desk.domain.ledger import LedgerRecord
    from jindra_desk.domain.photo import PreparedPhoto
    from jindra_desk.domain.secrets import Secret

Progress = Callable[[int, int], None]
"""Told (done, total) from time to time; raises `Cancelled` of its own kind to stop the work."""


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """Local time with its zone."""
        ...

    def today(self) -> date:
        """Local calendar date."""
        ...

    def monotonic(self) -> float:
        """Seconds that never go back."""
        ...


class IdSource(Protocol):
    """Where new random ids come from: 32 lower-case hex digits."""

    def new_id(self) -> str: ...


class UnitOfWork(Protocol):
    """One transaction: everything in it is durable when the `with` block ends without an error, or nothing is.

    A unit that wrote data without an audit row is refused (it is a bug, and raises `AssertionError`).
    """

    @property
    def clients(self) -> ClientRepository: ...
    @property
    def treatments(self) -> TreatmentRepository: ...
    @property
    def health(self) -> HealthRepository: ...
    @property
    def photos(self) -> PhotoRepository: ...
    @property
    def consents(self) -> ConsentRepository: ...
    @property
    def documents(self) -> DocumentRepository: ...
    @property
    def disclosures(self) -> DisclosureRepository: ...
    @property
    def requests(self) -> RequestRepository: ...
    @property
    def holds(self) -> HoldRepository: ...
    @property
    def receipts(self) -> ReceiptRepository: ...
    @property
    def retention(self) -> RetentionRepository: ...
    @property
    def erasure(self) -> ErasureRepository: ...
    @property
    def drafts(self) -> DraftRepository: ...
    @property
    def practice(self) -> PracticeRepository: ...
    @property
    def policies(self) -> PolicyRepository: ...
    @property
    def settings(self) -> SettingRepository: ...
    @property
    def audit(self) -> AuditLog: ...
    @property
    def ledger(self) -> LedgerOutbox: ...


@dataclass(frozen=True, slots=True)
class ResidueReport:
    """A scan of every decrypted page: `found` lists what kinds of needle were hit; empty means clean."""

    pages: int
    bytes_read: int
    needles: int
    found: tuple[str, ...]
    compacted: bool


class Vault(Protocol):
    """An open vault. Belongs to one thread: the one that opened it."""

    @property
    def path(self) -> Path: ...

    @property
    def is_demo(self) -> bool:
        """True for vaults with invented data only."""
        ...

    def mark_demo(self) -> None:
        """Mark this vault as one with invented data, for good."""
        ...

    def unit_of_work(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction that writes."""
        ...

    def reading(self) -> AbstractContextManager[UnitOfWork]:
        """A consistent view to read from; writing in it raises `AssertionError`."""
        ...

    def scan_residue(self, needles: Mapping[str, Sequence[bytes]], progress: Progress | None = None) -> ResidueReport:
        """Decrypt every page apart from SQLite and search; compact and scan again when something is found.

        `needles` maps a kind (such as 'name') to byte strings that may occur nowhere any more; a needle that still
        stands in a living row of somebody else is not residue.
        """
        ...

    def compact(self, progress: Progress | None = None) -> None:
        """Build the file anew from its living rows, so that no free space keeps anything (VACUUM)."""
        ...

    def write_copy(self, target: Path, progress: Progress | None = None) -> None:
        """Write a verified copy of the vault, encrypted under the same key: synced and checked before it is named.

        Copies the database only; raises `StorageFailed` and leaves no half file.
        """
        ...

    def first_broken_audit_row(self) -> int | None:
        """Walk the audit chain; the sequence number where it breaks, or None."""
        ...

    def ledger_records(self) -> tuple[LedgerRecord, ...]:
        """The ledger beside the vault, checked against its chain."""
        ...

    @property
    def ledgers_joined(self) -> bool:
        """Whether vault and ledger told two histories at opening; they were made one, nothing was lost."""
        ...

    def interrupt(self) -> None:
        """Stop the statement that is running; the one call that may come from another thread."""
        ...

    def close(self) -> None:
        """Close the database and destroy the key; safe to call twice."""
        ...


class VaultStore(Protocol):
    """Makes and opens vault files."""

    def inspect(self, path: Path) -> None:
        """Look at the file before any key is tried: raises `VaultMissing`, `NotAVault` or `DamagedHeader`."""
        ...

    def create(self, path: Path, data_key: Secret, vault_id: str, *, demo: bool) -> Vault: ...

    def open(self, path: Path, data_key: Secret, progress: Progress | None = None) -> Vault:
        """Open and, when it is of an older version, migrate after a verified encrypted copy.

        Raises `NotAVault`, `VaultMissing`, `DamagedVault`, `NewerVault` or `StorageFailed`; then nothing was touched.
        """
        ...


class PhotoPreparer(Protocol):
    """Decodes an untrusted picture in a process that can be killed."""

    def prepare(self, untrusted_data: bytes) -> PreparedPhoto:
        """Answer a clean photo; raises `InvalidInput`."""
        ...

    def close(self) -> None:
        """End the worker process."""
        ...


class InstanceLock(Protocol):
    """One running program per vault (K-136)."""

    def acquire(self) -> None:
        """Take the lock or raise `VaultInUse`."""
        ...

    def release(self) -> None: ...


class ProcessReplacer(Protocol):
    """Replaces this process by a fresh one, so that no key and no client text stays in memory (trust #8)."""

    def replace(self, arguments: Sequence[str]) -> NoReturn: ...


class FileWriter(Protocol):
    """Writes files outside the vault: private, whole or not at all."""

    def write(self, path: Path, content: bytes) -> None: ...


class OpenFolder(Protocol):
    """A folder being written; it gets its name only when it is whole."""

    def write(self, name: str, content: bytes) -> None:
        """Write one file; `name` may hold one `/`."""
        ...

    def place(self, name: str) -> Path:
        """Where to write a file too large to hold in memory; the writer syncs it."""
        ...


class FolderWriter(Protocol):
    """Writes folders outside the vault: private to the user, whole or not at all."""

    def open_folder(self, parent: Path, name: str) -> AbstractContextManager[OpenFolder]:
        """Make `parent/name` (with a number behind it when it is there already); raises `StorageFailed`."""
        ...

    def written_path(self, folder: OpenFolder) -> Path:
        """Where the folder stands after the `with` block ended well."""
        ...


class ClientFileFormat(Protocol):
    """The JSON client file of `resources/schemas/`."""

    def encode(self, file: ClientFile) -> bytes: ...

    def read(self, source: Path) -> ReadClientFile:
        """Read `dossier.json` or the folder around it; raises typed errors with nothing half read."""
        ...


class ReadClientFile(Protocol):
    """A client file read back, with the bytes that travel beside it, each checked against the manifest."""

    @property
    def file(self) -> ClientFile: ...
    def photo(self, photo_id: PhotoId) -> bytes: ...
    def document(self, document_id: DocumentId) -> bytes: ...
