"""A vault where nothing can be written, opened for reading: in place where that is enough, else as a private copy.

In place no copy is made: a disk that became read-only is often a failing one, and a page that cannot be read must not
hide the others. It is not enough when reading would show what is not true any more: a journal that waits to be played
back, a swap that was cut off, an older schema, a ledger that tells more than the vault. Then all its files are copied,
encrypted as they are, into a private folder, brought up to date there as at any opening, and read there; the copy goes
when the vault closes, and what a kill leaves of it at the next opening.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn, Protocol

from jindra_desk.application.ports.unit_of_work import UnitOfWork
from jindra_desk.application.ports.vault import PendingWork, ResidueReport
from jindra_desk.disk.durable import create_private
from jindra_desk.disk.naming import remove_regular
from jindra_desk.disk.reading import open_regular, stands_there
from jindra_desk.disk.vault_files import VaultFile, all_beside, beside, is_regular
from jindra_desk.domain.base.unreadable import RowUnreadable
from jindra_desk.domain.base.wording import size_words
from jindra_desk.domain.vault.ledger import missing_records
from jindra_desk.domain.vault.read_only import NoRoomApart, OpenedReadOnly, VaultReadOnly
from jindra_desk.domain.vault.secrets import VaultKey
from jindra_desk.storage.engine.atomic_swap import file_that_counts
from jindra_desk.storage.engine.connection import Database, open_database, open_reader
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.sqlite_files import NEVER_OURS, OF_SQLITE, journal_path
from jindra_desk.storage.migrations.runner import MIGRATIONS, Migration, check_not_newer, newest, schema_number
from jindra_desk.storage.search.index import VERSION
from jindra_desk.storage.vault.open_file import OpenFile, known_records
from jindra_desk.storage.vault.pages import Progress, SqlVaultPages
from jindra_desk.storage.vault.vault import SqlVault


class Room(Protocol):
    """Where the files of a vault may lie that cannot be written in its own folder."""

    def __call__(self, vault: Path, *, make: bool = True) -> Path | None:
        """A private folder for this vault; None where there is none, or (without `make`) none was made before."""
        ...


def no_room(vault: Path, *, make: bool = True) -> Path | None:
    """No such place."""
    del vault, make
    return None


_COPIED = (VaultFile.KEYS, VaultFile.KEYS_SPARE, VaultFile.LEDGER)
_PIECE_BYTES = 4 * 1024 * 1024
_MARGIN_BYTES = 16 * 1024 * 1024


class ReadOnlyPages(SqlVaultPages):
    """Implements `VaultPages` where nothing can be written; `kind` says why."""

    def __init__(self, file: OpenFile, kind: str) -> None:
        super().__init__(file)
        self._kind = kind

    def scan_residue(self, needles: Mapping[str, Sequence[bytes]], progress: Progress | None = None) -> ResidueReport:
        """Refused: a find would be cleaned."""
        raise VaultReadOnly(self._kind)

    def compact(self, progress: Progress | None = None) -> None:
        """Refused."""
        raise VaultReadOnly(self._kind)


class ReadOnlyVault(SqlVault):
    """Implements `Vault` for reading; whatever would change it raises `VaultReadOnly`."""

    def __init__(self, database: Database, data_key: VaultKey, kind: str, room: Callable[[], Path | None], *,
                 copied: bool) -> None:
        self._kind, self._room, self._copied = kind, room, copied  # first: the parts are made from them
        super().__init__(database, data_key, (OpenedReadOnly(kind),))

    @property
    def read_only(self) -> bool:
        """Nothing can be saved here."""
        return True

    def room_apart(self) -> Path | None:
        """The private folder for what would otherwise lie beside the vault; None where there is none."""
        return self._room()

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """Refused, before anything is computed for it."""
        self._refuse()
        yield  # type: ignore[unreachable]  # what makes it a generator, for `contextmanager`

    def change_key(self, fresh_key: VaultKey, note: Callable[[UnitOfWork], None], ready: Callable[[], None],
                   progress: Progress | None = None) -> int:
        """Refused."""
        self._refuse()

    def made_pages(self, file: OpenFile) -> SqlVaultPages:
        """Pages that are never built again."""
        return ReadOnlyPages(file, self._kind)

    def close(self) -> None:
        """Close, and take the private copy away."""
        super().close()
        if self._copied:
            remove_copy(self.path)

    def _refuse(self) -> NoReturn:
        raise VaultReadOnly(self._kind)


def open_read_only(path: Path, data_key: VaultKey, kind: str, room: Room, migrations: Sequence[Migration],
                   settling: PendingWork, open_copy: Callable[[Path, VaultKey], SqlVault]) -> ReadOnlyVault:
    """Open the vault at `path`, of which `kind` says why it cannot be written; the vault takes the key over.

    `settling` says what use cases still owe an opened vault, and does it in a copy, which `open_copy` opens as any
    other vault. Raises `NoRoomApart` where a copy is needed and there is no room, and what `open` of a store raises.
    """
    source = file_that_counts(path, data_key)
    if source == path and not _anything_waits(path):
        database = open_reader(path, data_key)
        try:
            check_not_newer(database, migrations)
            if is_of_today(database, migrations):
                vault = ReadOnlyVault(database, data_key, kind, lambda: room(path), copied=False)
                if not _ledger_tells_more(vault, database) and not settling.is_due(vault):
                    return vault
            database.close()
        except BaseException:
            database.close()
            raise
    copy = _copied(path, source, room, kind)
    try:
        settled = open_copy(copy, data_key.copy())
        try:
            settling.settle(settled)
        finally:
            settled.close()
        return ReadOnlyVault(open_database(copy, data_key), data_key, kind, lambda: room(path), copied=True)
    except BaseException:
        remove_copy(copy)
        raise


def remove_copy(copy: Path) -> None:
    """Take away a private copy of a vault, with all that lies beside it; no fault when there is none."""
    with suppress(OSError):
        for file in all_beside(copy):
            with suppress(OSError):
                remove_regular(file)


def _anything_waits(path: Path) -> bool:
    """Whether something lies under a name of SQLite's own files; a journal of no bytes is what a finished transaction
    may leave. The copy takes a journal only, and looks at it as any opening does.
    """
    journal = journal_path(path)
    with suppress(OSError):
        if is_regular(journal) and journal.lstat().st_size == 0:
            return any(stands_there(beside(path, kind)) for kind in NEVER_OURS)
    return any(stands_there(beside(path, kind)) for kind in OF_SQLITE)


def is_of_today(database: Database, migrations: Sequence[Migration] = MIGRATIONS) -> bool:
    """Whether this program can read it as it is."""
    return (schema_number(database) == newest(migrations)
            and bool(database.value("SELECT version FROM search_state") == VERSION))


def _ledger_tells_more(vault: SqlVault, database: Database) -> bool:
    try:
        known = known_records(database)
    except RowUnreadable:
        return False  # `verify` tells it; a copy would be no better
    return bool(missing_records(vault.open_file.ledger_key, known, vault.logs.ledger_records()))


def _copied(path: Path, source: Path, room: Room, kind: str) -> Path:
    """Copy what an opening reads, `source` under the name of the vault; raises `NoRoomApart` and `StorageFailed`."""
    with typed_faults():
        files = {source: VaultFile.DATABASE, **{beside(path, ending): ending for ending in _COPIED}}
        if source == path:  # while a swap is cut off, a journal may belong to the other file
            files[journal_path(path)] = VaultFile.JOURNAL
        there = {file: ending for file, ending in files.items() if is_regular(file)}
        size = 2 * source.stat().st_size + sum(file.stat().st_size for file in there) + _MARGIN_BYTES
        folder = room(path)
        if folder is not None:
            copy = folder / path.name
            remove_copy(copy)
            if shutil.disk_usage(folder).free >= size:
                for file, ending in there.items():
                    _copy(file, beside(copy, ending))
                return copy
    raise NoRoomApart(size=size_words(size), why=OpenedReadOnly(kind).parts()[0].rstrip("."))


def _copy(source: Path, target: Path) -> None:
    with open_regular(source) as read, os.fdopen(create_private(target), "wb") as out:
        while piece := read.read(_PIECE_BYTES):
            out.write(piece)
