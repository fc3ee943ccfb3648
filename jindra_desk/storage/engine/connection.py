"""One keyed SQLCipher connection: how it is opened, what every open sets, and that it stays on its own thread.

The journal is SQLite's rollback journal with `synchronous = EXTRA`: what was committed survives a power cut (WAL with
NORMAL loses commits, trust.md), and no second file with pages stays beside the vault. Pages are 16 KiB, which reads
and writes photos 1.8 times as fast as 4 KiB; being no default, it is set at every open.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from jindra_desk.disk.durable import create_private
from jindra_desk.disk.reading import open_regular, stands_there
from jindra_desk.disk.setup_folder import traces_of_vault
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import (
    DamagedBeside,
    DamagedVault,
    InvalidInput,
    JindraError,
    KeysMissing,
    NotAVault,
    VaultExists,
    VaultGone,
    VaultMissing,
)
from jindra_desk.domain.base.text import noop
from jindra_desk.domain.base.wording import shown
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.faults import raise_typed, typed_faults
from jindra_desk.storage.engine.opened_file import OpenedFile
from jindra_desk.storage.engine.pages import PAGE_BYTES, first_page_fits
from jindra_desk.storage.engine.rows import decoded
from jindra_desk.storage.engine.sqlite_files import OF_SQLITE, journal_path, put_never_ours_aside, settle_beside


class CannotBeStored(InvalidInput):
    """A text with half a character in it, or a number that is too large for any column."""

    cause = noop("Er staat een teken in dat niet te bewaren is, of een getal dat te groot is.")
    next_step = noop("Typ het opnieuw.")


Parameters = Sequence[Any] | Mapping[str, Any]

_HEX = b"0123456789abcdef"
_UNDECODED = "Could not decode to UTF-8"
_ROWS_AT_ONCE = 16
_BUSY_SECONDS = 2.0
_STEPS_PER_TELLING = 20_000
_PIECE_BYTES = 1024 * 1024
_PLAIN_SQLITE = b"SQLite format 3\0"
_CACHE = "PRAGMA cache_size = -32768"
_HIGHEST_MARK = 2**31 - 2
_SETTINGS = (
    f"PRAGMA cipher_page_size = {PAGE_BYTES}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    _CACHE,
)
_DURABILITY = ("PRAGMA journal_mode = DELETE", "PRAGMA synchronous = EXTRA")


class Database:
    """A keyed connection that belongs to the thread that opened it; any other thread is a bug (`AssertionError`)."""

    def __init__(self, connection: sqlite.Connection, path: Path, file: OpenedFile | None = None, *,
                 reading: bool = False) -> None:
        self._connection, self.file = connection, file or OpenedFile(path)
        self._reading = reading
        self._owner = threading.get_ident()
        self._open = True
        self._guard_key: Secret | None = None
        self._beside = tuple(beside(path, kind) for kind in OF_SQLITE)
        self.path = path

    def guard(self, data_key: Secret) -> None:
        """From now on look at what lies beside the file before each transaction, as the opening did."""
        self._guard_key = data_key.copy()

    def execute(self, sql: str, parameters: Parameters = ()) -> sqlite.Cursor:
        """Run one statement; faults come out typed."""
        self._check()
        try:
            return self._connection.execute(sql, parameters)
        except sqlite.DatabaseError as error:
            raise_typed(error, reading=self._reading)
        except (UnicodeEncodeError, OverflowError) as error:
            # Half a character, or a number of more than 64 bits: no column holds it.
            raise CannotBeStored from error

    def execute_many(self, sql: str, parameters: Iterable[Parameters]) -> None:
        """Run one statement for each set of parameters."""
        self._check()
        with typed_faults():
            self._connection.executemany(sql, parameters)

    def one(self, sql: str, parameters: Parameters = ()) -> Any:
        """Answer the first row or None."""
        return self._read(sql, parameters, lambda cursor: cursor.fetchone())

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """Answer the first column of the first row; None without a row."""
        row = self.one(sql, parameters)
        return None if row is None else row[0]

    def all(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        """Answer all rows."""
        rows: list[Any] = self._read(sql, parameters, lambda cursor: cursor.fetchall())
        return rows

    def _read(self, sql: str, parameters: Parameters, fetch: Callable[[sqlite.Cursor], Any]) -> Any:
        """Text that is no text is read a second time, with the one decoder that never fails."""
        self._check()
        try:
            return fetch(self._connection.execute(sql, parameters))
        except sqlite.DatabaseError as error:
            if _UNDECODED not in str(error):
                raise_typed(error, reading=self._reading)
        except (UnicodeEncodeError, OverflowError) as error:
            raise CannotBeStored from error
        return self._decoded(lambda: fetch(self._connection.execute(sql, parameters)))

    def all_watched(self, sql: str, told: Callable[[], None]) -> list[Any]:
        """Answer all rows of a long statement; `told` is called from time to time and may raise to stop it."""
        self._check()
        stopped: list[BaseException] = []

        def handler() -> int:
            try:
                told()
            except BaseException as stop:  # noqa: BLE001 - it is raised again, outside SQLite
                stopped.append(stop)
            return len(stopped)

        self._connection.set_progress_handler(handler, _STEPS_PER_TELLING)
        try:
            return self.all(sql)
        except (JindraError, sqlite.DatabaseError):
            if stopped:
                raise stopped[0] from None
            raise
        finally:
            self._connection.set_progress_handler(None, 0)

    def walk(self, sql: str, parameters: Parameters = ()) -> Iterator[Any]:
        """Yield rows one after another, for all of a large table without keeping it in memory."""
        self._check()
        rows = self._decoded(lambda: self._connection.execute(sql, parameters))
        while some := self._decoded(lambda: rows.fetchmany(_ROWS_AT_ONCE)):
            yield from some

    def _decoded(self, step: Callable[[], Any]) -> Any:
        """One step with the decoder that never fails, and only that one: others read in between."""
        plain, self._connection.text_factory = self._connection.text_factory, decoded
        try:
            return step()
        except sqlite.DatabaseError as error:
            raise_typed(error, reading=self._reading)
        finally:
            self._connection.text_factory = plain

    def read_blob(self, table: str, column: str, row: int, piece: Callable[[bytes], None]) -> None:
        """Hand on the bytes of one blob in pieces of 1 MiB; the handle never leaves this call (trust.md)."""
        self._check()
        with typed_faults():
            handle = self._connection.open_blob(table, column, row, True)
            try:
                while content := handle.read(_PIECE_BYTES):
                    piece(content)
            finally:
                handle.close()

    def begin_writing(self) -> None:
        """Begin a transaction that writes: page 1 stands first in its journal, and gets a mark one higher.

        Every transaction writes that page, a large one only at its end. What page 1 tells (which moment, how long the
        file is) is what a journal is recognised by after a crash. SQLite's own change counter does not serve: SQLCipher
        counts on from encrypted bytes. The mark stands where page 1 keeps a default for the page cache, which every
        opening here sets by itself.
        """
        self.execute("BEGIN IMMEDIATE")
        try:
            mark = max(0, int(self.value("PRAGMA default_cache_size")))  # below zero where none stands yet
            mark = mark % _HIGHEST_MARK + 1
            self.execute(f"PRAGMA default_cache_size = {mark}")
            self.execute(_CACHE)
        except BaseException:
            if self.in_transaction():
                self.execute("ROLLBACK")
            raise

    def check_whole(self) -> None:
        """Run both of SQLCipher's checks: neither finds everything alone (trust.md). Raises `DamagedVault`."""
        if self.all("PRAGMA cipher_integrity_check"):
            raise DamagedVault
        if [row[0] for row in self.all("PRAGMA integrity_check")] != ["ok"]:
            raise DamagedVault

    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._connection.in_transaction

    def copy_to(self, target: Database, progress: Callable[[int, int], None] | None = None) -> None:
        """Copy every page to another keyed database; `progress` is told (done, total) and may raise to stop."""
        self._check()

        def told(_status: int, remaining: int, total: int) -> None:
            if progress is not None:
                progress(total - remaining, total)

        with typed_faults():
            self._connection.backup(target._connection, pages=256, progress=told)

    def interrupt(self) -> None:
        """Stop the running statement; the one call that another thread may make. It then raises `StorageFailed`."""
        if self._open:
            self._connection.interrupt()

    def close(self) -> None:
        """Roll back what is open and close; safe to call twice."""
        if not self._open:
            return
        self._check(look=False)
        self._open = False
        if self._guard_key is not None:
            self._guard_key.destroy()
        with typed_faults():
            if self._connection.in_transaction:
                self._connection.rollback()
            self._connection.close()

    def _check(self, *, look: bool = True) -> None:
        if threading.get_ident() != self._owner:
            raise AssertionError("the vault belongs to the thread that opened it")
        if not self._open:
            raise AssertionError("the vault is closed")
        # SQLite looks for its files at the first read of every transaction, so we do before each.
        if look and self._guard_key is not None and not self._connection.in_transaction:
            self.file.confirm()  # else SQLite would play back, and remove, the journal of whatever is there now
            if any(stands_there(path) for path in self._beside):
                settle_beside(self.path, self._guard_key)


def check_vault_file(path: Path, vault: Path | None = None) -> None:
    """Look at a file before any key is tried: raises `VaultMissing`, `NotAVault` or `KeysMissing`; touches nothing.

    `VaultGone` is a `VaultMissing` where the keys of a vault still stand.

    `vault` is the path that its keys are named after, when it lies under another name for a moment.

    A file without keys beside it is somebody else's file, unless it has the shape of a vault: whole pages of cipher
    text. Then it is the keys that are gone.
    """
    if not stands_there(path):
        traces = traces_of_vault(vault or path)
        if traces:
            raise VaultGone(file=path.name, files=", ".join(shown(file.name) for file in traces))
        raise VaultMissing(file=path.name)
    keys = [beside(vault or path, kind) for kind in (VaultFile.KEYS, VaultFile.KEYS_SPARE)]
    with typed_faults(), open_regular(path) as file:
        size = os.fstat(file.fileno()).st_size
        plain = file.read(len(_PLAIN_SQLITE)) == _PLAIN_SQLITE
    if plain:
        raise NotAVault(file=path.name)
    if not any(stands_there(candidate) for candidate in keys):
        if size == 0 or size % PAGE_BYTES:
            raise NotAVault(file=path.name)
        raise KeysMissing(file=shown(keys[0]))


def create_database(path: Path, data_key: Secret) -> Database:
    """Make a new empty keyed database, private to the user; raises `VaultExists` or `StorageFailed`."""
    try:
        with typed_faults():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(create_private(path))
    except Exception as error:
        if path.exists() and isinstance(error.__cause__, FileExistsError):
            raise VaultExists(file=path.name) from error
        raise
    return _connect(path, data_key)


def open_still(path: Path, data_key: Secret) -> Database:
    """Open a file that nobody writes to, for reading only: no lock, no journal; a backup's trailer is not looked at.

    Raises `VaultMissing`, `DamagedVault` or `StorageFailed`.
    """
    if not path.is_file():
        raise VaultMissing(file=path.name)
    with typed_faults():
        if not first_page_fits(path, data_key):
            raise DamagedVault
    return _connect(path, data_key, "mode=ro&immutable=1", ())


def open_database(path: Path, data_key: Secret, *, with_keys: bool = True) -> Database:
    """Open an existing vault; raises `VaultMissing`, `NotAVault`, `DamagedVault` or `StorageFailed`, file untouched.

    `PRAGMA key` would say yes to any key. So page 1 is authenticated here first, without SQLite, unless a journal of
    our own crash is waiting: that may hold the very page that is torn. What else lies beside it is put aside
    (`vault_files.names_put_aside` lists it). A copy has no keys beside it: `with_keys=False`. Nobody else has the file
    open: a second connection is an `open_reader`.
    """
    if with_keys:
        check_vault_file(path)
    elif not path.is_file():
        raise VaultMissing(file=path.name)
    aside = settle_beside(path, data_key)
    try:
        _check_first_page(path, data_key)
        database = _connect(path, data_key)
        if aside:
            # What was put aside may be the journal of a crash that somebody altered: then the vault is half written.
            _check_or_close(database)
    except DamagedVault as fault:
        if aside:
            raise DamagedBeside(names=", ".join(shown(file.name) for file in aside)) from fault
        raise
    database.guard(data_key)
    return database


def _check_or_close(database: Database) -> None:
    try:
        database.check_whole()
    except BaseException:
        database.close()
        raise


def open_reader(path: Path, data_key: Secret) -> Database:
    """Open a file that another connection of this program may be writing to, for reading only.

    Such a connection plays no journal back, whatever lies there: only the one that writes may, after it has looked.
    Raises `VaultMissing`, `DamagedVault`, `VaultInUse` or `StorageFailed`.
    """
    if not path.is_file():
        raise VaultMissing(file=path.name)
    put_never_ours_aside(path)
    _check_first_page(path, data_key)
    return _connect(path, data_key, "mode=ro", ())


def _check_first_page(path: Path, data_key: Secret) -> None:
    with typed_faults():
        if not stands_there(journal_path(path)) and not first_page_fits(path, data_key):
            raise DamagedVault


def _connect(path: Path, data_key: Secret, mode: str = "mode=rw",
             durability: Sequence[str] = _DURABILITY) -> Database:
    with typed_faults():
        file = OpenedFile(path)
        connection = sqlite.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None,
                                    timeout=_BUSY_SECONDS)
    database = Database(connection, path, file, reading=not durability)
    try:
        literal = _raw_key_literal(data_key)
        try:
            connection.set_key(literal)
        finally:
            literal[:] = bytes(len(literal))
        # SQLCipher reports a failing page to stderr; we report it ourselves, in words.
        database.execute("PRAGMA cipher_log_level = NONE")
        for setting in _SETTINGS:
            database.execute(setting)
        database.one("SELECT count(*) FROM sqlite_master")
        for setting in durability:
            database.execute(setting)
        connection.row_factory = sqlite.Row
    except BaseException:
        database.close()
        raise
    return database


def _raw_key_literal(data_key: Secret) -> bytearray:
    """Answer `x'…'` with 64 hex digits: SQLCipher takes that as the key itself, without PBKDF2.

    One digit less would silently be taken as a passphrase (measured, trust.md), so the length is checked.
    """
    literal = bytearray(b"x'")
    with data_key.view() as view:
        if len(view) != 32:
            raise ValueError("a data key has 32 bytes")
        for byte in view:
            literal.append(_HEX[byte >> 4])
            literal.append(_HEX[byte & 15])
    literal += b"'"
    return literal
