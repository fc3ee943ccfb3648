"""Ports of the disk beside a vault and at the places of its copies: what is there, and what may go.

Use cases name files and decide what becomes of them; these look, move and remove. Nothing here opens a vault.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from jindra_desk.domain.copies.backup import VaultCopy
from jindra_desk.domain.vault.secrets import Secret


class CopyEnd(Enum):
    """What became of a copy that was to go."""

    REMOVED = auto()
    LINKED = auto()
    """Removed here; the same bytes have another name."""
    ABSENT = auto()
    STRANGE = auto()
    """What is under that name is not that copy, and was left alone."""
    KEPT = auto()
    """The disk would not let it be read, or not let it go."""


class VaultFolder(Protocol):
    """The files that lie beside a vault. What is looked at may change at once: somebody else may write there too."""

    def real(self, path: Path) -> Path:
        """The place itself, without `~` and links."""
        ...

    def stands(self, file: Path) -> bool:
        """Whether anything has this name, a link that leads nowhere included."""
        ...

    def leads_somewhere(self, file: Path) -> bool:
        """Whether something is there, also behind a link; a link to nothing is none."""
        ...

    def is_regular(self, file: Path) -> bool:
        """Whether a file is there: no link, no folder, no pipe."""
        ...

    def is_folder(self, folder: Path) -> bool:
        """Whether a folder is there: no link to one."""
        ...

    def size(self, file: Path) -> int:
        """Bytes; raises `StorageFailed`."""
        ...

    def read(self, file: Path, limit: int) -> bytes | None:
        """The content of a regular file; None when it is larger than `limit` bytes. Raises `StorageFailed`."""
        ...

    def all_beside(self, vault: Path) -> tuple[Path, ...]:
        """Every file of this vault, the keys first; links and odd things under those names too.

        Raises `StorageFailed` when the folder cannot be read.
        """
        ...

    def kept_beside(self, vault: Path) -> tuple[Path, ...]:
        """Every file under a name by which a restore keeps what was there; raises `StorageFailed`."""
        ...

    def staged_beside(self, vault: Path) -> tuple[Path, ...]:
        """Every file under the name that a backup has before it is brought away; none where the folder is shut."""
        ...

    def names_put_aside(self, vault: Path) -> tuple[str, ...]:
        """What lay under a name of this vault and was put aside; a folder that cannot be listed tells nothing."""
        ...

    def free_kept_name(self, vault: Path) -> Path:
        """The first name under which what stands at `vault` can be kept; raises `StorageFailed`."""
        ...

    def is_own_leftover(self, vault: Path, file: Path) -> bool:
        """Whether it is a cut-off write of one of this vault's files, under our own random name."""
        ...

    def remove(self, file: Path) -> None:
        """Remove a regular file; raises `StorageFailed`, also for anything else that is there."""
        ...

    def put_aside(self, file: Path) -> Path:
        """Rename what is there, unopened; answer its new name. Raises `StorageFailed`."""
        ...

    def remove_vault(self, vault: Path) -> None:
        """Take away a vault that this run wrote and nobody used, with everything beside it; never a fault."""
        ...

    def put_keys_aside(self, vault: Path) -> None:
        """Give key files that cannot be read the name of broken ones; raises `StorageFailed`."""
        ...

    def make_folder(self, folder: Path) -> None:
        """Make it, private, with what is above it, unless it is there; raises `StorageFailed`."""
        ...

    def remove_folder(self, folder: Path) -> None:
        """Remove it when nothing is in it; never a fault."""
        ...


class FolderOfSetup(Protocol):
    """Where one new vault is made before it takes its name."""

    @property
    def vault(self) -> Path:
        """Where it is made meanwhile."""
        ...

    def put_in_place(self) -> None:
        """Give the closed, whole vault its name."""
        ...


class SetupPlaces(Protocol):
    """Where new vaults are made: killed at any moment, there is a vault or a place where one can be made."""

    def traces(self, place: Path) -> tuple[Path, ...]:
        """Keys and ledger of a vault whose database is not there, leftovers of set-ups not counted."""
        ...

    def making(self, place: Path) -> AbstractContextManager[FolderOfSetup]:
        """A folder for one set-up, which goes at the end; the caller holds the lock of the vault at `place`.

        Raises `VaultExists` when somebody came in between, `StorageFailed`.
        """
        ...

    def take_back(self, place: Path) -> None:
        """Remove a closed vault that was just made and nobody has used; what cannot be removed stays, a whole vault."""
        ...

    def sweep(self, place: Path) -> None:
        """Remove what set-ups left that were cut off; never a fault."""
        ...


class CopyPlaces(Protocol):
    """Sticks and folders where copies go: they come and go, and others write there too."""

    def checked(self, place: Path) -> Path:
        """The folder itself, without links; it is tried out. Raises `PlaceNotWritable`, else `PlaceOutOfReach`."""
        ...

    def make(self, place: Path) -> None:
        """Make the folder when its parent is there; where that may not be written, raises `PlaceNotWritable`."""
        ...

    def is_there(self, place: Path) -> bool:
        """Whether it is a folder of this computer now; a place of another system is away."""
        ...

    def may_write(self, folder: Path) -> bool:
        """Whether its mode lets this user write there; nothing is tried."""
        ...

    def disk_of(self, folder: Path) -> int | None:
        """A number for the disk that a folder is on; None when it is not there."""
        ...

    def free_name(self, place: Path, name: str) -> str:
        """`name`, with a number where it is taken."""
        ...

    def size(self, file: Path) -> int:
        """Bytes; raises `StorageFailed`."""
        ...

    def changed_at(self, file: Path) -> float:
        """When it was last written as its disk tells, in seconds of 1970; raises `StorageFailed`."""
        ...

    def backups_in(self, place: Path) -> tuple[Path, ...]:
        """Regular files that are named as backups are; none where the place cannot be read."""
        ...

    def ledgers_in(self, place: Path) -> tuple[Path, ...]:
        """A ledger file itself, or those in a folder, no more than belong to one owner."""
        ...

    def remove_copy(self, copy: VaultCopy, vault_id: str, data_key: Secret) -> CopyEnd:
        """Remove a copy that what stands in it proves to be the one that was entered, and nothing else; never a
        fault.
        """
        ...


@dataclass(frozen=True, slots=True)
class LocalFiles:
    """All of it, as every use case gets it."""

    vault: VaultFolder
    setups: SetupPlaces
    places: CopyPlaces
