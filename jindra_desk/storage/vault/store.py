"""Makes and opens vault files: fresh ones with today's schema, older ones after a verified encrypted copy."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import MappingProxyType

from jindra_desk.application.ports.vault import PendingWork
from jindra_desk.disk.durable import sweep_unfinished
from jindra_desk.disk.read_only import writing_refused
from jindra_desk.disk.reading import TooLarge, must_be_a_file, read_bounded
from jindra_desk.disk.setup_folder import sweep_setups
from jindra_desk.disk.vault_files import VaultFile, beside
from jindra_desk.domain.base.errors import JindraError
from jindra_desk.domain.base.wording import shown
from jindra_desk.domain.vault.damage import while_opening
from jindra_desk.domain.vault.key_faults import NoteAside, RestoreAbandoned, SwapUnasked
from jindra_desk.domain.vault.ledger import MOST_FILE_BYTES
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.storage.engine.atomic_swap import (
    FinishedSwap,
    SwapOutcome,
    drop_swap,
    files_to_open,
    finish_swap,
    swap_in,
)
from jindra_desk.storage.engine.connection import Database, check_vault_file, create_database, open_database, open_still
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import any_page_fits
from jindra_desk.storage.engine.rollback_journal import holds_pages_of
from jindra_desk.storage.engine.transaction import Transaction
from jindra_desk.storage.ledger.file import is_ledger_of, ledger_path
from jindra_desk.storage.migrations.runner import (
    MIGRATIONS,
    Migration,
    check_not_newer,
    copy_before,
    migrate,
    newest,
    schema_number,
)
from jindra_desk.storage.search.index import VERSION, ClientIndex
from jindra_desk.storage.vault.read_only import Room, no_room, open_read_only, remove_copy
from jindra_desk.storage.vault.vault import SqlVault

Progress = Callable[[int, int], None]

_LEDGER_KEY_BYTES = 32
_WRITTEN_HERE = (VaultFile.DATABASE, VaultFile.LEDGER, VaultFile.SWAP_NOTE, VaultFile.COPY_NOTE)
"""Of these a cut-off write is swept at the opening. Keys, tries and PIN are the key store's; how a backup ended is the
helper's, which may be writing it now.
"""
_NEWS: Mapping[SwapOutcome, type[JindraError]] = MappingProxyType({
    SwapOutcome.ABANDONED: RestoreAbandoned, SwapOutcome.NOTE_ASIDE: NoteAside, SwapOutcome.UNASKED: SwapUnasked})


class SqlVaultStore:
    """Implements `VaultStore`. The vault takes over the data key that it is given and destroys it at `close()`."""

    def __init__(self, migrations: Sequence[Migration] = MIGRATIONS, room: Room = no_room,
                 still_ours: Callable[[Path], None] = lambda _vault: None) -> None:
        """`room`: where the files of a vault may lie that cannot be written in its own folder.

        `still_ours` raises before an opening, a swap or a transaction writes when this process may not have the vault
        any more.
        """
        self._migrations, self._room, self._still_ours = migrations, room, still_ours

    def inspect(self, path: Path) -> None:
        """Look at the file before any key is tried: raises `VaultMissing`, `NotAVault` or `DamagedHeader`.

        Nothing is touched. While a swap is cut off, the file that it is about is looked at as well.
        """
        files = files_to_open(path)
        check_vault_file(path if path in files or not files else files[0], path)

    def fits(self, path: Path, data_key: Secret) -> bool:
        """Whether the database is encrypted with this key; page 1 may be torn by a crash, then another page tells.

        While a swap is cut off, either of its two files may be the one.
        """
        return any(any_page_fits(file, data_key) for file in files_to_open(path))

    def drop_swap(self, path: Path) -> None:
        """A swap that was cut off is not finished any more: another one is to begin.

        Raises `StorageFailed`, also when something else than a file stands at `path`: that would be replaced.
        """
        with typed_faults():
            must_be_a_file(path)
        drop_swap(path)

    def swap_in(self, path: Path, staged: Path, kept: Path, data_key: Secret) -> Path | None:
        """Put the closed vault at `staged` in the place of `path`; what was there is kept, and where is answered.

        Raises what tells that this process may not have the vault any more, before anything is touched.
        """
        self._still_ours(path)
        return swap_in(path, staged, kept, data_key)

    def create(self, path: Path, data_key: VaultKey, vault_id: str, *, demo: bool) -> SqlVault:
        """Make a new vault; raises `VaultExists` or `StorageFailed`, and leaves no half vault behind."""
        database = create_database(path, data_key)
        try:
            migrate(database, self._migrations)
            database.execute(
                "INSERT INTO vault_identity (id, vault_id, demo, ledger_key) VALUES (1, ?, ?, ?)",
                (vault_id, int(demo), os.urandom(_LEDGER_KEY_BYTES)))
            _refresh_index(database)
            vault = SqlVault(database, data_key)
            vault.logs.agree()
        except BaseException:
            database.close()
            for file in (path, ledger_path(path)):
                with suppress(OSError):  # what cannot be removed must not hide why there is no vault
                    file.unlink(missing_ok=True)
            raise
        return vault

    @while_opening()
    def open(self, path: Path, data_key: VaultKey, progress: Progress | None = None) -> SqlVault:
        """Open, and migrate an older vault after a verified encrypted copy.

        Raises `NotAVault`, `VaultMissing`, `DamagedVault`, `NewerVault` or `StorageFailed`; then nothing was touched.
        """
        self._still_ours(path)
        swap = finish_swap(path, data_key)
        for kind in _WRITTEN_HERE:
            sweep_unfinished(beside(path, kind))
        sweep_setups(path)
        apart = self._room(path, make=False)
        if apart is not None:  # a copy from when this vault could not be written
            remove_copy(apart / path.name)
        database = open_database(path, data_key)
        try:
            check_not_newer(database, self._migrations)
            done = schema_number(database)
            if done < newest(self._migrations):
                copy_before(database, data_key, done + 1, progress)
                migrate(database, self._migrations)
            _refresh_index(database)
            vault = SqlVault(database, data_key, _news(swap), partial(self._still_ours, path))
            vault.logs.agree()
        except BaseException:
            database.close()
            raise
        return vault

    def wrote(self, file: Path, vault: Path, data_key: Secret) -> bool:
        """Whether `file` beside `vault` holds pages under this key, or is the ledger of that vault."""
        if any_page_fits(file, data_key) or holds_pages_of(file, vault, data_key):
            return True
        with suppress(OSError, TooLarge, JindraError):
            return is_ledger_of(_ledger_key(vault, data_key), read_bounded(file, MOST_FILE_BYTES))
        return False

    def writing_refused(self, path: Path) -> str | None:
        """Why nothing can be written there; None when it can. While a swap is cut off, its files are asked."""
        with typed_faults():
            kinds = [writing_refused(file) for file in files_to_open(path)]
        return next((kind.value for kind in kinds if kind is not None), None)

    @while_opening()
    def open_read_only(self, path: Path, data_key: VaultKey, kind: str, settling: PendingWork,
                       progress: Progress | None = None) -> SqlVault:
        """Open a vault that cannot be written; raises `NoRoomApart`, and as `open`."""
        return open_read_only(path, data_key, kind, self._room, self._migrations, settling,
                              lambda copy, key: self.open(copy, key, progress))


def _ledger_key(vault: Path, data_key: Secret) -> bytes:
    database = open_still(vault, data_key)
    try:
        return bytes(database.value("SELECT ledger_key FROM vault_identity"))
    finally:
        database.close()


def _news(swap: FinishedSwap) -> tuple[JindraError, ...]:
    names = ", ".join(shown(file.name) for file in swap.aside)
    return (_NEWS[swap.outcome](names=names),) if swap.outcome in _NEWS else ()


def _refresh_index(database: Database) -> None:
    """Fill the search index again when it was made by another version of the folding rules, or by a migration."""
    if database.value("SELECT version FROM search_state") == VERSION:
        return
    database.begin_writing()
    try:
        ClientIndex(Transaction(database, writable=True)).rebuild()
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction():
            database.execute("ROLLBACK")
        raise
