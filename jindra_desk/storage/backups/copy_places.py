"""Sticks and folders where copies go, asked of the disk itself."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from jindra_desk.application.ports.files import CopyEnd
from jindra_desk.disk.faults import FaultKind, fault_of
from jindra_desk.disk.naming import remove_regular
from jindra_desk.disk.read_only import writing_refused_in
from jindra_desk.disk.reading import stands_there
from jindra_desk.disk.vault_files import is_regular
from jindra_desk.domain.base.disk_faults import advice_of, reason_of
from jindra_desk.domain.base.errors import FileUnreadable, JindraError, StorageFailed
from jindra_desk.domain.base.wording import shown
from jindra_desk.domain.copies.backup import SUFFIX, CopyKind, VaultCopy
from jindra_desk.domain.copies.backup_faults import PlaceNotWritable, PlaceOutOfReach
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.backups.container import read_container
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import any_page_fits

_NOT_WRITABLE = (FaultKind.READ_ONLY, FaultKind.NOT_ALLOWED)
_MOST_LEDGERS = 100
"""In one folder: there is one for each vault that has its backups there."""


class DiskCopyPlaces:
    """Implements `CopyPlaces`."""

    def checked(self, place: Path) -> Path:
        """The folder itself, without links; it is tried out."""
        try:
            place = place.resolve()
            if not place.is_dir():
                raise PlaceOutOfReach(place=shown(place))
            refused = writing_refused_in(place)
        except (OSError, ValueError, RuntimeError) as error:
            raise PlaceOutOfReach(place=shown(place)) from error
        if refused in _NOT_WRITABLE:
            raise _not_writable(place, refused.value)
        return place

    def make(self, place: Path) -> None:
        """Make the folder when its parent is there."""
        try:
            place.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            kind = fault_of(error)[0]
            if kind in _NOT_WRITABLE:
                raise _not_writable(place, kind.value) from error
        except ValueError:
            pass  # a name that no folder can have: told as a place that cannot be reached

    def is_there(self, place: Path) -> bool:
        """Whether it is a folder of this computer now."""
        try:
            return place.is_absolute() and place.is_dir()
        except (OSError, ValueError):
            return False

    def may_write(self, folder: Path) -> bool:
        """Whether its mode lets this user write there."""
        return os.access(folder, os.W_OK)

    def disk_of(self, folder: Path) -> int | None:
        """A number for the disk that a folder is on."""
        try:
            return folder.stat().st_dev
        except (OSError, ValueError):
            return None

    def free_name(self, place: Path, name: str) -> str:
        """`name`, with a number where it is taken."""
        first, number = Path(name), 2
        while stands_there(place / name):
            name, number = f"{first.stem}-{number}{first.suffix}", number + 1
        return name

    def size(self, file: Path) -> int:
        """Bytes."""
        with typed_faults():
            return file.stat().st_size

    def changed_at(self, file: Path) -> float:
        """When it was last written."""
        with typed_faults():
            return file.stat().st_mtime

    def backups_in(self, place: Path) -> tuple[Path, ...]:
        """Regular files that are named as backups are."""
        with suppress(OSError):
            return tuple(path for path in sorted(place.glob(f"*{SUFFIX}")) if is_regular(path))
        return ()

    def ledgers_in(self, place: Path) -> tuple[Path, ...]:
        """A ledger file itself, or those in a folder."""
        with suppress(OSError):
            if place.is_dir():
                return tuple(sorted(place.glob("*.ledger"))[:_MOST_LEDGERS])
        return (place,)

    def remove_copy(self, copy: VaultCopy, vault_id: str, data_key: Secret) -> CopyEnd:
        """What somebody else put under its name stays; a name and a size prove nothing (trust #17)."""
        file = copy.path
        try:
            found = file.lstat()
            if not stat.S_ISREG(found.st_mode) or found.st_size != copy.bytes or not _is_it(copy, vault_id, data_key):
                return CopyEnd.STRANGE
            if _identity(file.lstat()) != _identity(found):
                return CopyEnd.KEPT
            remove_regular(file)
        except FileNotFoundError:
            return CopyEnd.ABSENT
        except (OSError, ValueError, FileUnreadable, StorageFailed):
            return CopyEnd.KEPT
        return CopyEnd.REMOVED if found.st_nlink == 1 else CopyEnd.LINKED


def _is_it(copy: VaultCopy, vault_id: str, data_key: Secret) -> bool:
    """A backup tells whose it is and when it was made; an encrypted vault, whether this key opens it.

    Raises `FileUnreadable`, `StorageFailed`.
    """
    if copy.kind is not CopyKind.BACKUP:
        return any_page_fits(copy.path, data_key)
    try:
        info = read_container(copy.path).info
    except (FileUnreadable, StorageFailed):
        raise
    except JindraError:
        return False
    # One that a wrong clock dated has another day in the register than in itself.
    made = info.made_at.replace(microsecond=0) == copy.made_at.replace(microsecond=0)
    return info.vault_id == vault_id and (made or copy.misdated)


def _identity(found: os.stat_result) -> tuple[int, int, int, int]:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _not_writable(place: Path, kind: str) -> PlaceNotWritable:
    return PlaceNotWritable(place=shown(place), reason=reason_of(kind, 0), advice=advice_of(kind))
