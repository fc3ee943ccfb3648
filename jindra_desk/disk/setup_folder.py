"""Where a new vault is made before it takes its name, so that a kill leaves a whole vault or nothing that bars one.

Every file of the new vault is written in a private folder beside its place, under a random name of our own pattern.
When it is whole the keys get their names, and the database last: that rename is the moment from which there is a vault.
A cut before it leaves a folder, and perhaps keys of which that folder holds the same bytes and the database that goes
with them: those are ours and go at the next set-up. Nothing else is removed for it, whatever lies there.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Self

from jindra_desk.disk.durable import flush_folder, is_unfinished_name, unfinished_name, write_whole
from jindra_desk.disk.naming import remove_regular, take_name
from jindra_desk.disk.reading import TooLarge, read_bounded, stands_there
from jindra_desk.disk.vault_files import VaultFile, belongs_to, beside

_OWN_ONLY = 0o700
_MOST_BYTES = 4 * 1024 * 1024
"""Of a key file or of the ledger of a vault that was just made: far more than either holds."""
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
        self._given: list[Path] = []

    @classmethod
    def taking_back(cls, place: Path) -> Self:
        """Undo a set-up that nobody has used yet: its files go back into a folder, the database first.

        To be used as a set-up that is never put in place. Raises `OSError`; then the vault still stands.
        """
        folder = cls(place)
        for kind in _WITH_DATABASE:
            with suppress(FileNotFoundError):
                write_whole(beside(folder.vault, kind), read_bounded(beside(place, kind), _MOST_BYTES))
        take_name(place, folder.vault)
        return folder

    def __enter__(self) -> Self:
        return self

    def put_in_place(self) -> None:
        """Give the closed, whole vault its name; raises `FileExistsError` when one is taken, and `OSError`.

        The ledger stays: the database holds it, and the first opening writes the file.
        """
        for kind in _BEFORE_DATABASE:
            target = beside(self._place, kind)
            if stands_there(target):
                raise FileExistsError(target.name)
            write_whole(target, read_bounded(beside(self.vault, kind), _MOST_BYTES))
            self._given.append(target)
        take_name(self.vault, self._place)
        self._given.clear()

    def __exit__(self, *_: object) -> None:
        for file in self._given:  # somebody's file has the name of the database: the keys go all the same
            with suppress(OSError):
                remove_regular(file)
        _sweep(self._place, self._folder)


def sweep_setups(place: Path) -> None:
    """Remove what set-ups of a vault at `place` left that were cut off; no fault, what cannot be removed stays."""
    for folder in _folders(place):
        _sweep(place, folder)


def left_by_setup(place: Path) -> frozenset[Path]:
    """Which files beside the vault's place are of a set-up that was cut off; nothing is touched."""
    return frozenset(file for folder in _folders(place) for file in _same_as_in(place, folder))


def traces_of_vault(place: Path) -> tuple[Path, ...]:
    """Keys and ledger of a vault whose database is not there, leftovers of set-ups not counted; () where one stands."""
    if stands_there(place):
        return ()
    ours = left_by_setup(place)
    return tuple(file for file in (beside(place, kind) for kind in _WITH_DATABASE)
                 if stands_there(file) and file not in ours)


def _folders(place: Path) -> Iterator[Path]:
    """Folders of this user alone under our own pattern; a link to one is none."""
    with suppress(OSError):
        for folder in sorted(place.parent.iterdir()):
            if is_unfinished_name(folder, place.name) and _is_own(folder, stat.S_ISDIR):
                yield folder


def _same_as_in(place: Path, folder: Path) -> Iterator[Path]:
    """What stands beside `place` with the same bytes as in the folder, if the database that goes with it is there.

    Where a vault stands nothing is said of its keys, and a database with a second name got its place already.
    """
    database = folder / place.name
    if stands_there(place) or not _is_own(database, stat.S_ISREG) or database.lstat().st_nlink != 1:
        return
    for kind in _WITH_DATABASE:
        file, copy = beside(place, kind), beside(database, kind)
        with suppress(OSError, TooLarge):
            if (_is_own(file, stat.S_ISREG) and _is_own(copy, stat.S_ISREG)
                    and read_bounded(file, _MOST_BYTES) == read_bounded(copy, _MOST_BYTES)):
                yield file


def _sweep(place: Path, folder: Path) -> None:
    """The keys beside the place go before those in the folder, which tell that they are ours."""
    vault = folder / place.name
    with suppress(OSError):
        for file in list(_same_as_in(place, folder)):
            remove_regular(file)
        inside = [file for file in folder.iterdir() if belongs_to(vault, file)]
        proving = {beside(vault, kind) for kind in _WITH_DATABASE} | {vault}
        for file in sorted(inside, key=lambda file: (file in proving, file.name)):
            remove_regular(file)
        folder.rmdir()
        flush_folder(place.parent)


def _is_own(path: Path, kind: Callable[[int], bool]) -> bool:
    """Whether a file or folder of this kind is there that belongs to this user; Windows knows no such numbers."""
    try:
        found = path.lstat()
    except (OSError, ValueError):
        return False
    return kind(found.st_mode) and (os.name == "nt" or found.st_uid == os.geteuid())
