"""Where things lie on this computer: the vault's files and the program's folders, private to this user."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from jindra_desk.disk.faults import FaultKind, refusal_of
from jindra_desk.disk.read_only import writing_refused_in
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.base.errors import StorageFailed

APPLICATION = "jindra-desk"
DEFAULT_VAULT = "kluis.jdv"
VAULT_SUFFIX = ".jdv"
_APART = "elders"
PRIVATE_FOLDER_MODE = 0o700
PRIVATE_FILE_MODE = 0o600


@dataclass(frozen=True, slots=True)
class VaultPaths:
    """The files that belong to one vault; all lie beside it and their names start with its name."""

    vault: Path

    @classmethod
    def of(cls, vault: Path) -> VaultPaths:
        """Answer the paths for `vault`, made absolute and free of links, so that one vault has one name."""
        return cls(vault.expanduser().resolve())

    @property
    def keys(self) -> Path:
        """The header with the key slots."""
        return beside(self.vault, VaultFile.KEYS)

    @property
    def keys_backup(self) -> Path:
        """The second copy of the header."""
        return beside(self.vault, VaultFile.KEYS_SPARE)

    @property
    def ledger(self) -> Path:
        """The ledger of destructions, withdrawals, objections and restrictions."""
        return beside(self.vault, VaultFile.LEDGER)

    @property
    def lock(self) -> Path:
        """The file whose operating system lock says that a program has this vault open (K-136)."""
        return beside(self.vault, VaultFile.LOCK)

    @property
    def name(self) -> str:
        """What the owner calls it: the file name without its ending."""
        return self.vault.stem if self.vault.suffix == VAULT_SUFFIX else self.vault.name

    @property
    def fingerprint(self) -> str:
        """Answer 24 hex digits that stand for this place, for names that must not show the path."""
        return hashlib.sha256(os.fsencode(self.vault)).hexdigest()[:24]


def default_vault() -> Path:
    """Answer where the vault lies when no other place was named: the platform's folder for user data."""
    return platformdirs.user_data_path(APPLICATION, appauthor=False) / DEFAULT_VAULT


def state_folder() -> Path:
    """Answer the folder for the program's own log; it holds no client text."""
    return platformdirs.user_state_path(APPLICATION, appauthor=False)


def runtime_folder() -> Path:
    """Answer an existing private folder for sockets and handshakes: the session's own, else one in temp."""
    named = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform == "win32" or sys.platform == "darwin":
        base = platformdirs.user_runtime_path(APPLICATION, appauthor=False)
    elif named and Path(named).is_dir():
        base = Path(named) / APPLICATION
    else:
        base = Path(tempfile.gettempdir()) / f"{APPLICATION}-{os.getuid()}"
    return private_folder(base)


def room_apart(vault: Path, *, make: bool = True) -> Path | None:
    """Answer a private folder for what cannot lie beside `vault`, where nothing can be written: the program's own.

    On the disk of the program's own folder, else where the session keeps its sockets; None where neither can be
    written, and without `make` where none was made before.
    """
    name = VaultPaths.of(vault).fingerprint
    for base in (state_folder, runtime_folder):
        with suppress(OSError, StorageFailed):
            folder = base() / _APART / name
            if make:
                private_folder(base())
                private_folder(folder.parent)
                if writing_refused_in(private_folder(folder)) is not None:
                    continue
            if folder.is_dir():
                return folder
    return None


def private_folder(folder: Path) -> Path:
    """Make `folder` if it is not there, for this user alone (0700), and answer it.

    Raises StorageFailed when it cannot be made, or when it is a link or belongs to somebody else.
    """
    try:
        folder.mkdir(mode=PRIVATE_FOLDER_MODE, parents=True, exist_ok=True)
        if sys.platform != "win32":
            found = folder.lstat()
            if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
                raise disk_trouble(FaultKind.NOT_ALLOWED, errno.EPERM)
            if stat.S_IMODE(found.st_mode) & 0o077:
                _make_private(folder)
    except OSError as fault:
        raise disk_trouble(*refusal_of(fault)) from None
    return folder


def _make_private(folder: Path) -> None:
    """On a disk that was made read-only the mode stays as it is: nothing new can be put there for others to read."""
    try:
        folder.chmod(PRIVATE_FOLDER_MODE)
    except OSError as fault:
        if refusal_of(fault)[0] is not FaultKind.READ_ONLY:
            raise


def place_for(folder: Path) -> Path:
    """Answer `folder`, made for this user alone if it is not there yet.

    One that stands already the owner may share or not (Documents, a stick, `/tmp`): its mode is left as it is, and the
    files in it are private by themselves. Raises StorageFailed when it cannot be made.
    """
    return folder if folder.is_dir() else private_folder(folder)


def private_by_default() -> None:
    """Let every file and folder that this process makes be readable by this user alone."""
    os.umask(0o077)


def readable_by_others(file: Path) -> bool:
    """Say whether another user of this computer may read `file`; always no where modes tell nothing
    (Windows).
    """
    return sys.platform != "win32" and bool(stat.S_IMODE(file.stat().st_mode) & 0o044)
