"""The files beside a vault, as use cases may look at them, move them and take them away."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from jindra_desk.disk.durable import move_into_place
from jindra_desk.disk.naming import put_aside, remove_regular
from jindra_desk.disk.reading import TooLarge, read_bounded, stands_there
from jindra_desk.disk.setup_folder import SetupFolder, sweep_setups, traces_of_vault
from jindra_desk.disk.vault_files import (
    VaultFile,
    all_beside,
    beside,
    broken_keys,
    free_kept_name,
    is_folder,
    is_own_leftover,
    is_put_aside,
    is_regular,
    kept_beside,
    names_put_aside,
)
from jindra_desk.domain.base.errors import VaultExists
from jindra_desk.domain.copies.copy_jobs import is_staged_name
from jindra_desk.storage.engine.faults import disk_fault, typed_faults


class DiskVaultFolder:
    """Implements `VaultFolder`."""

    def real(self, path: Path) -> Path:
        """The place itself, without `~` and links."""
        return path.expanduser().resolve()

    def stands(self, file: Path) -> bool:
        """Whether anything has this name."""
        return stands_there(file)

    def leads_somewhere(self, file: Path) -> bool:
        """Whether something is there, also behind a link."""
        return file.exists()

    def is_regular(self, file: Path) -> bool:
        """Whether a file is there."""
        return is_regular(file)

    def is_folder(self, folder: Path) -> bool:
        """Whether a folder is there."""
        return is_folder(folder)

    def size(self, file: Path) -> int:
        """Bytes."""
        with typed_faults():
            return file.stat().st_size

    def read(self, file: Path, limit: int) -> bytes | None:
        """The content; None when it is larger."""
        with typed_faults():
            try:
                return read_bounded(file, limit)
            except TooLarge:
                return None

    def all_beside(self, vault: Path) -> tuple[Path, ...]:
        """Every file of this vault, the keys first."""
        with typed_faults():
            return tuple(all_beside(vault))

    def kept_beside(self, vault: Path) -> tuple[Path, ...]:
        """Every file under a name by which a restore keeps what was there."""
        with typed_faults():
            return kept_beside(vault)

    def staged_beside(self, vault: Path) -> tuple[Path, ...]:
        """Every file under the name that a backup has before it is brought away."""
        names: list[str] = []
        with suppress(OSError):
            names = sorted(os.listdir(vault.parent))  # noqa: PTH208 - names, also those that are no text
        return tuple(path for name in names
                     if is_staged_name(vault, name) and is_regular(path := vault.with_name(name)))

    def names_put_aside(self, vault: Path) -> tuple[str, ...]:
        """What lay under a name of this vault and was put aside."""
        with suppress(OSError):
            return names_put_aside(vault)
        return ()

    def free_kept_name(self, vault: Path) -> Path:
        """The first name under which what is there can be kept."""
        with typed_faults():
            return free_kept_name(vault)

    def is_own_leftover(self, vault: Path, file: Path) -> bool:
        """Whether it is a cut-off write of one of this vault's files."""
        return is_own_leftover(vault, file)

    def remove(self, file: Path) -> None:
        """Remove a regular file."""
        with typed_faults():
            remove_regular(file)

    def put_aside(self, file: Path) -> Path:
        """Rename what is there, unopened."""
        with typed_faults():
            return put_aside(file)

    def remove_vault(self, vault: Path) -> None:
        """Take away everything of it; what cannot be removed stays, and so does what was put aside."""
        with suppress(OSError):
            for file in all_beside(vault):
                if not is_put_aside(file):
                    with suppress(OSError):
                        remove_regular(file)

    def put_keys_aside(self, vault: Path) -> None:
        """Give both copies of the keys the name of broken ones."""
        with typed_faults():
            for kind in (VaultFile.KEYS, VaultFile.KEYS_SPARE):
                if is_regular(beside(vault, kind)):
                    move_into_place(beside(vault, kind), broken_keys(vault, kind))

    def make_folder(self, folder: Path) -> None:
        """Make it, private, unless it is there."""
        with typed_faults():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def remove_folder(self, folder: Path) -> None:
        """Remove it when nothing is in it."""
        with suppress(OSError):
            folder.rmdir()


class DiskSetupPlaces:
    """Implements `SetupPlaces`."""

    def traces(self, place: Path) -> tuple[Path, ...]:
        """Keys and ledger of a vault whose database is not there."""
        return traces_of_vault(place)

    @contextmanager
    def making(self, place: Path) -> Iterator[SetupFolder]:
        """A folder of its own for one set-up."""
        try:
            with SetupFolder(place) as folder:
                yield folder
        except FileExistsError as error:  # somebody came in between: what is there is not ours
            raise VaultExists(file=place.name) from error
        except OSError as error:
            raise disk_fault(error) from error

    def take_back(self, place: Path) -> None:
        """Remove the closed vault that a set-up made and nobody has used."""
        with suppress(OSError, TooLarge), SetupFolder(place) as folder:
            folder.take_back()

    def sweep(self, place: Path) -> None:
        """Remove what set-ups left that were cut off."""
        sweep_setups(place)
