"""An open vault, and where vaults are made and opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from jindra_desk.application.ports.base import Progress
from jindra_desk.application.ports.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    # Protocols name these and never use them: the lock screen does not wait for every type of the domain.
    from jindra_desk.application.ports.inspection import Inspection
    from jindra_desk.domain.base.errors import JindraError
    from jindra_desk.domain.vault.ledger import LedgerRecord
    from jindra_desk.domain.vault.secrets import Secret, VaultKey


@dataclass(frozen=True, slots=True)
class ResidueReport:
    """A scan of every decrypted page: `found` lists the fields that were hit; empty means clean.

    `outside`: files of this user outside the vault in which something of it stands in plain text. That is no page of
    ours, anybody may have put it there, and the vault is proven without it: it is told and bars nothing.
    """

    pages: int
    bytes_read: int
    needles: int
    found: tuple[str, ...]
    compacted: bool
    outside: tuple[str, ...] = ()


class VaultPages(Protocol):
    """The pages of an open vault, apart from what its rows say."""

    def scan_residue(self, needles: Mapping[str, Sequence[bytes]], progress: Progress | None = None) -> ResidueReport:
        """Decrypt every page apart from SQLite and search; compact and scan again when something is found.

        `needles` maps a field (`clients.surname`) to byte strings that may occur nowhere any more; a needle that
        still stands in a living row of somebody else is not residue.
        """
        ...

    def compact(self, progress: Progress | None = None) -> None:
        """Build the file again from its living rows, so that no free space keeps anything (VACUUM)."""
        ...

    def migration_copies(self) -> tuple[Path, ...]:
        """Encrypted copies that migrations left beside the vault."""
        ...


class VaultLogs(Protocol):
    """The audit log of an open vault, and its ledger: in the vault and beside it."""

    def first_broken_audit_row(self, progress: Progress | None = None) -> int | None:
        """Walk the audit chain; the sequence number where it breaks, or None. `progress` may raise to stop."""
        ...

    def first_broken_ledger_row(self) -> int | None:
        """Walk the ledger that the vault holds; the number where its chain breaks, or None."""
        ...

    def ledger_records(self) -> tuple[LedgerRecord, ...]:
        """The ledger beside the vault, checked against its chain."""
        ...

    @property
    def ledgers_joined(self) -> bool:
        """Whether vault and ledger told two histories at opening; they were made one, nothing was lost."""
        ...


class VaultSealing(Protocol):
    """What the keys of an open vault are lent and used for, beside its pages."""

    def lend_key(self) -> VaultKey:
        """A copy of the vault's key, for work apart from the database thread; the borrower destroys it."""
        ...

    def seal(self, purpose: str, content: bytes) -> bytes:
        """Encrypt and authenticate under a key of its own for each purpose, derived from the root key."""
        ...

    def unseal(self, purpose: str, untrusted: bytes) -> bytes:
        """What `seal` was given; raises `ValueError`."""
        ...

    def anchor_mac(self, content: bytes) -> bytes:
        """32 bytes that authenticate what is kept of this vault elsewhere; the same before and after a new data key."""
        ...


class Vault(Protocol):
    """An open vault. Belongs to one thread: the one that opened it."""

    @property
    def path(self) -> Path: ...

    @property
    def vault_id(self) -> str:
        """The id that never changes, the same as in the header."""
        ...

    @property
    def is_demo(self) -> bool:
        """True for vaults with invented data only."""
        ...

    @property
    def read_only(self) -> bool:
        """Whether it lies where nothing can be written: then `unit_of_work` raises `VaultReadOnly`."""
        ...

    def room_apart(self) -> Path | None:
        """For a read-only vault a private folder for what would lie beside it; None where this computer has none."""
        ...

    @property
    def pages(self) -> VaultPages: ...

    @property
    def logs(self) -> VaultLogs: ...

    @property
    def sealing(self) -> VaultSealing: ...

    def confirm(self) -> None:
        """Before something is written for this vault outside it: it may be, and its file is still the one that is open.

        A transaction that writes asks this by itself. Raises `LockLost`, `VaultReplaced`, `VaultMoved`, and what bars
        the lock.
        """
        ...

    def unit_of_work(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction that writes."""
        ...

    def reading(self) -> AbstractContextManager[UnitOfWork]:
        """A consistent view to read from; writing in it raises `AssertionError`."""
        ...

    @property
    def news(self) -> tuple[JindraError, ...]:
        """What the owner should be told about this opening."""
        ...

    def inspection(self) -> AbstractContextManager[Inspection]:
        """Look at everything on a connection of its own; no unit of work may be open meanwhile."""
        ...

    def change_key(self, fresh_key: VaultKey, note: Callable[[UnitOfWork], None], ready: Callable[[], None],
                   progress: Progress | None = None) -> int:
        """Go on under another data key; answer how many copies of the old one beside the vault were destroyed.

        A new file is written and proven, `note` writes the audit row in it, `ready` puts the new key into the header,
        and then the new file takes the old one's place in one step. Raises `DamagedVault`, `StorageFailed`, and what
        `progress` or `ready` raise; then the old key still counts.
        """
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

    def fits(self, path: Path, data_key: Secret) -> bool:
        """Whether the database at `path` is encrypted with this key; touches nothing."""
        ...

    def create(self, path: Path, data_key: VaultKey, vault_id: str, *, demo: bool) -> Vault: ...

    def drop_swap(self, path: Path) -> None:
        """A swap that was cut off is not finished any more: another one is to begin. Raises `StorageFailed`."""
        ...

    def swap_in(self, path: Path, staged: Path, kept: Path, data_key: Secret) -> Path | None:
        """Put the closed vault at `staged`, which this key opens, in the place of `path`; what was there is kept.

        Answers where it is kept, None where nothing was there; another name when somebody took that one meanwhile.
        Once it has begun it is finished by the next `open` with a key that opens what was staged, whenever the program
        dies; before that nothing was changed. Raises `StorageFailed`.
        """
        ...

    def open(self, path: Path, data_key: VaultKey, progress: Progress | None = None) -> Vault:
        """Open and, when it is of an older version, migrate after a verified encrypted copy.

        Raises `NotAVault`, `VaultMissing`, `DamagedVault`, `NewerVault` or `StorageFailed`; then nothing was touched.
        """
        ...

    def wrote(self, file: Path, vault: Path, data_key: Secret) -> bool:
        """Whether `file` beside `vault` holds pages under this key, or is the ledger of that vault."""
        ...

    def writing_refused(self, path: Path) -> str | None:
        """Why nothing can be written there: `read_only` or `not_allowed`; None when it can."""
        ...

    def open_read_only(self, path: Path, data_key: VaultKey, kind: str, settling: PendingWork,
                       progress: Progress | None = None) -> Vault:
        """Open a vault that cannot be written, `kind` being why; in a private copy where reading takes changes first.

        Raises `NoRoomApart`, and as `open`.
        """
        ...


class PendingWork(Protocol):
    """What use cases still owe a vault that was just opened, before anybody may see what is in it."""

    def is_due(self, vault: Vault) -> bool:
        """Whether there is anything; reads only."""
        ...

    def settle(self, vault: Vault) -> None:
        """Do it, in a vault that can be written."""
        ...
