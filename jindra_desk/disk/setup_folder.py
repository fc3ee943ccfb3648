"""Where a new vault is made before it takes its name, so that a kill leaves a whole vault or nothing that bars one.

Every file of the new vault is written in a private folder beside its place, under a random name of our own pattern.
When it is whole the folder is named after its contents, the keys get their names, and the database last: that is the
moment from which there is a vault. A cut before it leaves a folder, and perhaps keys of which that folder holds the
same bytes, with the database that its name tells of: those are ours and go at the next set-up. Nothing else is removed
for it, whatever lies there; and what cannot be removed keeps nothing else back.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

from jindra_desk.disk.durable import (
    TOKEN_BYTES,
    NotWhatWasWritten,
    create_private,
    flush_descriptor,
    flush_folder,
    is_unfinished_name,
    unfinished_name,
)
from jindra_desk.disk.naming import remove_regular, take_name
from jindra_desk.disk.reading import NotRegular, TooLarge, open_regular, read_bounded, stands_there
from jindra_desk.disk.vault_files import VaultFile, belongs_to, beside

_OWN_ONLY = 0o700
_MOST_BYTES = 4 * 1024 * 1024
"""Of a key file or of the ledger of a vault that was just made: far more than either holds."""
_MOST_OF_DATABASE = 64 * 1024 * 1024
"""The same of its database."""
_CHUNK = 1024 * 1024
_BEFORE_DATABASE = (VaultFile.KEYS, VaultFile.KEYS_SPARE)
_WITH_DATABASE = (*_BEFORE_DATABASE, VaultFile.LEDGER)


class SetupFolder:
    """The folder of one set-up; `vault` is where the vault is made meanwhile. Used in a `with` block, which ends it."""

    def __init__(self, place: Path) -> None:
        """Sweep what cut-off set-ups left, and make the folder, with the one above it; raises `OSError`.

        The caller holds the lock of the vault at `place`: another set-up there would be taken for a leftover.
        """
        place.parent.mkdir(mode=_OWN_ONLY, parents=True, exist_ok=True)
        sweep_setups(place)
        self._place, self._folder = place, unfinished_name(place)
        self._folder.mkdir(mode=_OWN_ONLY)
        self.vault = self._folder / place.name
        self._given: list[tuple[Path, bytes]] = []
        self._database = b""

    def __enter__(self) -> Self:
        return self

    def put_in_place(self) -> None:
        """Give the closed, whole vault its name; raises `FileExistsError` when one is taken, and `OSError`.

        The ledger stays: the database holds it, and the first opening writes the file.
        """
        for kind in _BEFORE_DATABASE:
            if stands_there(beside(self._place, kind)):
                raise FileExistsError(errno.EEXIST, "the name of the keys is taken")
        self._name_by_contents(self.vault)
        self._database = _hash_of(self.vault)
        for kind in _BEFORE_DATABASE:
            self._give(kind)
        take_name(self.vault, self._place)
        self._given.clear()

    def take_back(self) -> None:
        """Undo a set-up that nobody has used yet: its files go into this folder, the database first, and end with it.

        Raises `OSError`; then the vault still is where it was, or is gone whole.
        """
        for kind in _WITH_DATABASE:
            with suppress(FileNotFoundError):
                _write_new(beside(self.vault, kind), _small(beside(self._place, kind)))
        self._name_by_contents(self._place)
        take_name(self._place, self.vault)

    def __exit__(self, *_: object) -> None:
        if self._given and self._database_is_back():
            for file, content in self._given:
                with suppress(OSError, TooLarge):  # what somebody put there meanwhile is not ours
                    if read_bounded(file, _MOST_BYTES) == content:
                        remove_regular(file)
        _sweep(self._place, self._folder)

    def _name_by_contents(self, database: Path) -> None:
        """From here on the name of the folder tells which database goes with the keys in it."""
        told = unfinished_name(self._place, _token(self.vault, database))
        self._folder.rename(told)
        self._folder, self.vault = told, told / self.vault.name
        flush_folder(self._place.parent)

    def _give(self, kind: VaultFile) -> None:
        """A copy takes the name, and replaces nothing; the folder keeps the one that proves it ours."""
        target, content = beside(self._place, kind), _small(beside(self.vault, kind))
        staged = unfinished_name(beside(self.vault, kind))
        _write_new(staged, content)
        self._given.append((target, content))
        take_name(staged, target)
        if _small(target) != content:
            raise NotWhatWasWritten(errno.EIO, "differs when read back")

    def _database_is_back(self) -> bool:
        """Take the database back where it got its name and that could not be made durable; False where it stays.

        Then its keys stay with it: there is a whole vault, or none.
        """
        try:
            ours = _hash_of(self._place) == self._database
        except (FileNotFoundError, NotRegular, TooLarge):
            ours = False
        except OSError:
            return False
        if not ours:  # nothing is there, or somebody's file: the keys go all the same
            return True
        try:
            if stands_there(self.vault):
                remove_regular(self._place)
            else:
                take_name(self._place, self.vault)
        except OSError:
            with suppress(OSError):
                return _is_gone(self._place)
            return False
        return True


def sweep_setups(place: Path) -> None:
    """Remove what set-ups of a vault at `place` left that were cut off; no fault, what cannot be removed stays."""
    for folder in _folders(place):
        _sweep(place, folder)


def left_by_setup(place: Path) -> frozenset[Path]:
    """Which files beside the vault's place are of a set-up that was cut off; nothing is touched."""
    found: set[Path] = set()
    for folder in _folders(place):
        with suppress(OSError):
            found.update(_same_as_in(place, folder))
    return frozenset(found)


def traces_of_vault(place: Path) -> tuple[Path, ...]:
    """Keys and ledger of a vault whose database is not there, leftovers of set-ups not counted; () where one stands."""
    if stands_there(place):
        return ()
    ours = left_by_setup(place)
    return tuple(file for file in (beside(place, kind) for kind in _WITH_DATABASE)
                 if stands_there(file) and file not in ours)


def _folders(place: Path) -> tuple[Path, ...]:
    """Folders of this user alone under our own pattern; a link to one is none."""
    with suppress(OSError):
        return tuple(folder for folder in sorted(place.parent.iterdir())
                     if is_unfinished_name(folder, place.name) and _is_own(folder, stat.S_ISDIR))
    return ()


def _same_as_in(place: Path, folder: Path) -> tuple[Path, ...]:
    """What is beside `place` with the same bytes as in the folder, if the database that goes with it is there.

    Where a vault is nothing is said of its keys, and a database with a second name got its place already. Raises
    `OSError` where any of this cannot be known.
    """
    database = folder / place.name
    try:
        if not _is_gone(place) or not _is_own(database, stat.S_ISREG) or database.lstat().st_nlink != 1:
            return ()
        if folder != unfinished_name(place, _token(database, database)):
            return ()
        return tuple(beside(place, kind) for kind in _WITH_DATABASE
                     if _are_same(beside(place, kind), beside(database, kind)))
    except (FileNotFoundError, NotRegular, TooLarge):
        return ()


def _are_same(file: Path, copy: Path) -> bool:
    """Whether both are this user's and hold the same."""
    if not (_is_own(file, stat.S_ISREG) and _is_own(copy, stat.S_ISREG)):
        return False
    try:
        return read_bounded(file, _MOST_BYTES) == read_bounded(copy, _MOST_BYTES)
    except TooLarge:
        return False


def _sweep(place: Path, folder: Path) -> None:
    """Each file by itself: what nobody can remove, or is none of ours, stays and keeps no other.

    The keys beside the place go before what tells that they are ours; while one of them stays, that stays too. Where
    nobody can know whether they are, nothing is touched.
    """
    vault = folder / place.name
    proving = {beside(vault, kind) for kind in _WITH_DATABASE} | {vault}
    try:
        ours = _same_as_in(place, folder)
    except OSError:
        return
    kept = {file for file in ours if not _removed(file)}
    for file in _inside(folder, vault):
        if not (kept and file in proving):
            _removed(file)
    with suppress(OSError):
        folder.rmdir()
    with suppress(OSError):
        flush_folder(place.parent)


def _inside(folder: Path, vault: Path) -> tuple[Path, ...]:
    """The files of that vault in the folder."""
    with suppress(OSError):
        return tuple(sorted(file for file in folder.iterdir() if belongs_to(vault, file)))
    return ()


def _removed(file: Path) -> bool:
    try:
        remove_regular(file)
    except OSError:
        return False
    return True


def _write_new(path: Path, content: bytes) -> None:
    with os.fdopen(create_private(path), "wb") as file:
        file.write(content)
        file.flush()
        flush_descriptor(file.fileno())


def _small(file: Path) -> bytes:
    try:
        return read_bounded(file, _MOST_BYTES)
    except TooLarge as error:
        raise NotWhatWasWritten(errno.EFBIG, "larger than a new vault's") from error


def _token(vault: Path, database: Path) -> bytes:
    """What the name of a folder tells of its contents; `database` is the one that goes with the files at `vault`.

    Raises `OSError` and `TooLarge`.
    """
    told = hashlib.sha256(_hash_of(database))
    for kind in _WITH_DATABASE:
        try:
            content = read_bounded(beside(vault, kind), _MOST_BYTES)
        except FileNotFoundError:
            content = b""
        told.update(hashlib.sha256(content).digest())
    return told.digest()[:TOKEN_BYTES]


def _hash_of(database: Path) -> bytes:
    """Raises `OSError`; `TooLarge` for what no new vault is."""
    told, left = hashlib.sha256(), _MOST_OF_DATABASE
    with open_regular(database) as file:
        while content := file.read(_CHUNK):
            told.update(content)
            left -= len(content)
            if left < 0:
                raise TooLarge("file too large")
    return told.digest()


def _is_gone(path: Path) -> bool:
    """Whether nothing has this name; raises `OSError` where that cannot be known."""
    try:
        path.lstat()
    except FileNotFoundError:
        return True
    return False


def _is_own(path: Path, kind: Callable[[int], bool]) -> bool:
    """Whether a file or folder of this kind is there that belongs to this user; Windows knows no such numbers."""
    try:
        found = path.lstat()
    except (OSError, ValueError):
        return False
    return kind(found.st_mode) and (os.name == "nt" or found.st_uid == os.geteuid())
