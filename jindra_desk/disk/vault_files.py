"""The one list of the files that belong to a vault: all lie beside it, and their names begin with its name.

Whoever makes, moves, checks or destroys a vault takes the names from here. A kind of file that is not in this list does
not exist.
"""

from __future__ import annotations

import errno
import re
import stat
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from types import MappingProxyType

from jindra_desk.disk.durable import is_unfinished
from jindra_desk.disk.reading import stands_there


class VaultFile(Enum):
    """A file beside `X.jdv`; the value is what follows its name."""

    DATABASE = ""
    JOURNAL = "-journal"
    """There only during a transaction, or after a crash in one."""
    WAL = "-wal"
    """Never written by this program; SQLite would read one that somebody put there, and write it into the vault."""
    SHARED_MEMORY = "-shm"
    KEYS = ".keys"
    KEYS_SPARE = ".keys.bak"
    TRIES = ".tries"
    PIN = ".pin"
    LEDGER = ".ledger"
    LOCK = ".lock"
    SWAP_NOTE = ".wissel"
    COPY_NOTE = ".kopie"
    COPY_OUTCOME = ".kopie.klaar"
    COPY_LOCK = ".kopie.bezig"
    STAGED_BACKUP = ".back-up"
    """Written by earlier versions; today's has a random number behind it."""
    STAGED_RESTORE = ".herstel"
    KEPT = ".vorige"
    """The vault that stood here before a backup was put back, until the first unlock; `.vorige-2` where that is taken.
    """
    REKEYED = ".nieuw"
    SCRATCH = ".proef"
    """A folder: where a backup is put back for the monthly test."""


KEYS_FIRST = (VaultFile.KEYS, VaultFile.KEYS_SPARE, VaultFile.PIN, VaultFile.TRIES)
"""What opens the vault: destroyed before anything else, so that a cut in the middle leaves nothing that opens."""

_NUMBERED = MappingProxyType({
    "before_migration": r"\.voor-\d{4}",
    "staged_backup": r"\.back-up-[0-9a-f]{16}(?:-journal)?",
    "ledger_aside": r"\.ledger\.oud-\d+",
    "half_written": r"\.(?:keys|keys\.bak|pin|tries|wissel)\.new",
})
"""The last is what half written files were called until November 2026."""
_KEPT = re.escape(VaultFile.KEPT.value) + r"(?:-[1-9]\d{0,2})?"
_MOST_KEPT = 1000
_STAGES = "|".join((*(re.escape(stage.value) for stage in (
    VaultFile.STAGED_BACKUP, VaultFile.STAGED_RESTORE, VaultFile.REKEYED)), _KEPT))
_ENDINGS = "|".join(re.escape(kind.value) for kind in VaultFile if kind.value)
_ASIDE = r"\.(?:kapot|onleesbaar)(?:-\d+)?"
_OURS = re.compile(rf"(?:{_STAGES})?(?:{_ENDINGS}|{'|'.join(_NUMBERED.values())})?(?:{_ASIDE})?")
_TOLD_ELSEWHERE = re.compile(r"\.(?:keys|keys\.bak|wissel|kopie)\.onleesbaar.*")
"""Told with a sentence of its own where it is found: a header, a note."""


def beside(vault: Path, kind: VaultFile) -> Path:
    """`X.jdv.keys` for `X.jdv` and `VaultFile.KEYS`."""
    return vault.with_name(vault.name + kind.value)


def belongs_to(vault: Path, file: Path) -> bool:
    """Whether a name beside the vault is that of a file of this vault, leftovers of cut-off writes included.

    A vault that is staged beside another, or kept, has a family of its own under the same name: it counts too.
    """
    if file.parent != vault.parent:
        return False
    if file.name.startswith(vault.name) and _OURS.fullmatch(file.name.removeprefix(vault.name)):
        return True
    names = (vault.name + kind.value for kind in VaultFile)
    return any(is_unfinished(file, name) for name in names)


def is_own_leftover(vault: Path, file: Path) -> bool:
    """Whether it is a cut-off write of one of this vault's files, under our own random name."""
    return any(is_unfinished(file, vault.name + kind.value) for kind in VaultFile)


def broken_keys(vault: Path, kind: VaultFile) -> Path:
    """`X.jdv.keys.kapot`: a key file that could not be read, put aside by a restore."""
    return vault.with_name(f"{vault.name}{kind.value}.kapot")


def all_beside(vault: Path) -> Iterator[Path]:
    """Every file of this vault that is there, the keys first; links and odd things under those names too.

    Raises `OSError` when the folder cannot be read.
    """
    found = {file for file in vault.parent.iterdir() if belongs_to(vault, file)}
    first = [path for path in (beside(vault, kind) for kind in KEYS_FIRST) if path in found]
    yield from first
    yield from sorted(found.difference(first))


def is_kept_name(vault: Path, name: str) -> bool:
    """Whether a name beside the vault is one under which a restore keeps what was there."""
    return name.startswith(vault.name) and re.fullmatch(_KEPT, name.removeprefix(vault.name)) is not None


def free_kept_name(vault: Path) -> Path:
    """The first name under which what stands at `vault` can be kept; raises `FileExistsError` when none is free."""
    first = beside(vault, VaultFile.KEPT)
    names = (first, *(first.with_name(f"{first.name}-{number}") for number in range(2, _MOST_KEPT)))
    for name in names:
        if not any(stands_there(beside(name, kind)) for kind in (VaultFile.DATABASE, VaultFile.JOURNAL)):
            return name
    raise FileExistsError(errno.EEXIST, "no free name")


def kept_beside(vault: Path) -> tuple[Path, ...]:
    """Every regular file under such a name, in order; raises `OSError` when the folder cannot be read."""
    return tuple(sorted(file for file in vault.parent.iterdir() if is_kept_name(vault, file.name) and is_regular(file)))


def is_put_aside(file: Path) -> bool:
    """Whether this is the name of something that was put aside."""
    return re.search(rf"(?:{_ASIDE}|\.ledger\.oud-\d+)$", file.name) is not None


def names_put_aside(vault: Path) -> tuple[str, ...]:
    """The names of what lay under a name of this vault's files, was not proven to be of it and was put aside.

    Raises `OSError` when the folder cannot be read.
    """
    return tuple(sorted(
        file.name for file in vault.parent.iterdir()
        if belongs_to(vault, file) and is_put_aside(file) and not file.name.endswith(".kapot")
        and not _TOLD_ELSEWHERE.fullmatch(file.name.removeprefix(vault.name))))


def is_folder(path: Path) -> bool:
    """Whether a folder is there: no link to one."""
    try:
        return stat.S_ISDIR(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def is_regular(path: Path) -> bool:
    """Whether a regular file is there: no link, no folder, no pipe."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False
