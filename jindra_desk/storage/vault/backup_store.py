"""Backups as files: staged from an open vault, read in place, and written out again as a vault (T-44, trust #13)."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from jindra_desk import __version__
from jindra_desk.application.ports.backups import BackupLabel, JoinedLedger, LedgerReader, StagedBackup
from jindra_desk.application.ports.base import Progress
from jindra_desk.disk.durable import create_private, flush_descriptor
from jindra_desk.disk.naming import remove_regular
from jindra_desk.disk.reading import must_be_a_file, open_regular
from jindra_desk.domain.base.errors import DamagedVault, JindraError, VaultReplaced
from jindra_desk.domain.base.wording import shown
from jindra_desk.domain.copies.backup import SUFFIX, BackupInfo, BackupReport
from jindra_desk.domain.copies.backup_faults import (
    BackupDiffers,
    BackupUnverified,
    NewerBackup,
    PlaceOutOfReach,
)
from jindra_desk.domain.vault.anchor import Mac, Mark, anchor_mac
from jindra_desk.domain.vault.ledger import LedgerRecord, missing_records
from jindra_desk.domain.vault.secrets import Secret, VaultKey
from jindra_desk.storage.backups.container import Container, ContainerLabel, append_trailer, check_bytes, read_container
from jindra_desk.storage.backups.proof import prove
from jindra_desk.storage.backups.snapshot import copy_consistently
from jindra_desk.storage.engine.atomic_swap import shred
from jindra_desk.storage.engine.connection import Database, open_still
from jindra_desk.storage.engine.faults import typed_faults
from jindra_desk.storage.engine.pages import PAGE_BYTES, any_page_fits, first_page_fits
from jindra_desk.storage.ledger.file import encode_record, heading, is_ledger_of, whole_records
from jindra_desk.storage.ledger.outbox import record_of
from jindra_desk.storage.migrations.runner import newest, schema_number
from jindra_desk.storage.vault.in_backup import VaultInBackup
from jindra_desk.storage.vault.read_only import is_of_today

_CHUNK = 4 * 1024 * 1024
_MOST_SIBLINGS = 100
"""Backups live 35 days: there are never so many that belong there."""


class SqlBackupStore:
    """Implements `BackupStore`; keeps nothing."""

    def stage(self, vault: Path, data_key: Secret, target: Path, label: BackupLabel,
              progress: Progress | None = None) -> StagedBackup:
        """Copy, prove, add the trailer; `progress` counts every byte twice. Raises `BackupUnverified`, `StorageFailed`,
        and `VaultReplaced` when what was copied is not the vault that is open.

        The staged file has its name from the start: it lies beside the vault, and nobody takes it for a backup before
        the helper has copied it.
        """
        try:
            try:
                # A vault that is open and holds a page that cannot be read: it opens, and a copy of it proves nothing.
                manifest = copy_consistently(vault, data_key, target, _half(progress, 0))
                length = target.stat().st_size
                proof = prove(target, length, data_key, _half(progress, 1))
                database = open_still(target, data_key)
                try:
                    schema = schema_number(database)
                    if label.head.sequence:
                        digest = database.value("SELECT digest FROM audit_log WHERE sequence = ?",
                                                (label.head.sequence,))
                        _check(digest == label.head.digest, VaultReplaced(file=shown(vault.name)))
                finally:
                    database.close()
            except DamagedVault as error:
                raise BackupUnverified from error
            manifest = replace(manifest, altered=proof.manifest.altered)
            _check(manifest == proof.manifest, BackupUnverified())
            with typed_faults():
                outside = ContainerLabel(label.vault_id, label.made_at, __version__, schema)
                sha256 = append_trailer(
                    target, data_key, outside, proof.database, {"keys": label.slots, "ledger": label.ledger}, manifest)
                return StagedBackup(target, target.stat().st_size, sha256, manifest)
        except BaseException:
            with suppress(OSError):
                target.unlink(missing_ok=True)
            raise

    def inspect(self, file: Path) -> BackupInfo:
        """Read the trailer; raises the faults of a file that is none, cut, altered or newer."""
        return self._read(file).info

    def slots(self, file: Path) -> bytes:
        """The key slots."""
        return self._read(file).parts["keys"]

    def fits(self, file: Path, data_key: Secret) -> bool:
        """Whether this key opens the database in `file`."""
        with typed_faults():
            return first_page_fits(file, data_key)

    def read(self, file: Path, data_key: Secret) -> BackupReport:
        """What the sealed manifest tells, without reading the database through."""
        container = self._read(file)
        return BackupReport(container.info, container.manifest(data_key), *_last(self.ledger_of(file, data_key)))

    def check_bytes(self, file: Path, progress: Progress | None = None) -> None:
        """Compare the hashes of all bytes, without a key."""
        check_bytes(self._read(file), progress)

    def verify(self, file: Path, data_key: Secret, progress: Progress | None = None) -> BackupReport:
        """Read everything in place; `progress` counts every byte twice."""
        container = self._read(file)
        check_bytes(container, _half(progress, 0))
        manifest = container.manifest(data_key)
        try:
            proof = prove(file, container.database_bytes, data_key, _half(progress, 1))
        except DamagedVault as error:
            raise BackupDiffers(file=file.name) from error
        _check(manifest == proof.manifest, BackupDiffers(file=file.name))
        records = self.ledger_of(file, data_key)
        return BackupReport(container.info, manifest, *_last(records))

    def open_in_place(self, file: Path, data_key: VaultKey) -> VaultInBackup | None:
        """Nothing is copied, and no journal or other file beside it is looked at."""
        container = self._read(file)
        try:
            database = open_still(file, data_key)
            try:
                if is_of_today(database):
                    return VaultInBackup(database, data_key.copy(), container.database_bytes,
                                         container.parts["ledger"])
                database.close()
            except BaseException:
                database.close()
                raise
        except (DamagedVault, sqlite.DatabaseError, TypeError) as error:
            raise BackupDiffers(file=file.name) from error
        return None

    def extract(self, file: Path, data_key: Secret, target: Path, progress: Progress | None = None) -> None:
        """Write the database out to the new file `target`, and prove it there; `progress` counts every byte twice."""
        container = self._read(file)
        manifest = container.manifest(data_key)
        try:
            _write_out(container, target, _half(progress, 0))
            try:
                proof = prove(target, container.database_bytes, data_key, _half(progress, 1))
            except DamagedVault as error:
                raise BackupDiffers(file=file.name) from error
            _check(proof.database.hexdigest() == container.database_sha256, BackupDiffers(file=file.name))
            _check(manifest == proof.manifest, BackupDiffers(file=file.name))
        except BaseException:
            with suppress(OSError):
                remove_regular(target)
            raise

    def ledger_of(self, file: Path, data_key: Secret) -> tuple[LedgerRecord, ...]:
        """The ledger lines in the backup's database and behind it, as one."""
        return self.join_ledgers(file, data_key, {}).records

    def join_ledgers(self, file: Path, data_key: Secret, others: Mapping[str, LedgerReader]) -> JoinedLedger:
        """What all of them tell together; a file of another vault tells nothing, and is not among `heard`."""
        container = self._read(file)
        with _opened(file, data_key) as database:
            key = bytes(database.value("SELECT ledger_key FROM vault_identity"))
            rows: list[Any] = database.all("SELECT * FROM ledger ORDER BY sequence")
        sources = [tuple(record_of(row) for row in rows), whole_records(key, container.parts["ledger"])]
        heard = []
        for name, reader in others.items():
            content = reader()
            sources.append(whole_records(key, content))
            if is_ledger_of(key, content):
                heard.append(name)
        records: tuple[LedgerRecord, ...] = ()
        for told in sources:
            records += missing_records(key, records, told)
        marks = frozenset(Mark(one.sequence, one.mac) for told in (records, *sources) for one in told)
        return JoinedLedger(records, tuple(heard), marks)

    def ledgers_beside(self, file: Path) -> dict[str, LedgerReader]:
        """The ledger parts of the newest other backups in the same folder; one of another vault tells nothing."""
        found: dict[str, LedgerReader] = {}
        with suppress(OSError):
            others = sorted((one for one in file.parent.glob(f"*{SUFFIX}") if one != file), reverse=True)
            found.update((str(other), partial(_ledger_part, other)) for other in others[:_MOST_SIBLINGS])
        return found

    def anchor_mac(self, file: Path, data_key: Secret) -> Mac:
        """Made of what the backup's own database holds."""
        with _opened(file, data_key) as database:
            row = database.all("SELECT ledger_key, vault_id FROM vault_identity")[0]
            return anchor_mac(bytes(row[0]), str(row[1]))

    def ledger_in_vault(self, vault: Path, data_key: Secret) -> bytes | None:
        """The ledger lines that stand in a closed vault itself; None when it cannot be read with this key."""
        with suppress(JindraError, sqlite.DatabaseError, IndexError):  # a vault of before schema 3 lacks a column
            database = open_still(vault, data_key)
            try:
                key = bytes(database.value("SELECT ledger_key FROM vault_identity"))
                rows: list[Any] = database.all("SELECT * FROM ledger ORDER BY sequence")
            finally:
                database.close()
            return heading(key) + b"".join(encode_record(record_of(row)) for row in rows)
        return None

    def open_closed(self, vault: Path, data_key: VaultKey) -> VaultInBackup | None:
        """As it lies there; what a journal of a crash would still change in it is not looked at."""
        with suppress(JindraError, sqlite.DatabaseError, TypeError):
            database = open_still(vault, data_key)
            try:
                if is_of_today(database):
                    return VaultInBackup(database, data_key.copy(), 0, b"")
            except BaseException:
                database.close()
                raise
            database.close()
        return None

    def first_page(self, vault: Path) -> bytes:
        """As it is, encrypted."""
        with typed_faults(), open_regular(vault) as file:
            return file.read(PAGE_BYTES)

    def opens(self, vault: Path, data_key: Secret) -> bool:
        """One page is enough."""
        return any_page_fits(vault, data_key)

    def shred(self, file: Path) -> bool:
        """Overwrite and remove a file and its journal; answer whether nothing of it is left. Raises `StorageFailed`."""
        return shred(file)

    def free_space(self, folder: Path) -> int:
        """Free bytes for this user; raises `PlaceOutOfReach`."""
        try:
            return shutil.disk_usage(folder).free
        except OSError as error:
            raise PlaceOutOfReach(place=str(folder)) from error

    def _read(self, file: Path) -> Container:
        container = read_container(file)
        if container.info.schema > newest():
            raise NewerBackup
        return container

@contextmanager
def _opened(file: Path, data_key: Secret) -> Iterator[Database]:
    try:
        database = open_still(file, data_key)
        try:
            yield database
        finally:
            database.close()
    except (DamagedVault, sqlite.DatabaseError) as error:
        raise BackupDiffers(file=file.name) from error


def _ledger_part(backup: Path) -> bytes:
    """A bad one tells nothing."""
    with suppress(JindraError):
        return read_container(backup).parts["ledger"]
    return b""


def _check(holds: bool, fault: JindraError) -> None:
    if not holds:
        raise fault


def _last(records: tuple[LedgerRecord, ...]) -> tuple[int, Any]:
    return (records[-1].sequence, records[-1].on) if records else (0, None)


def _half(progress: Progress | None, number: int) -> Progress | None:
    """The first or second half of a work that reads everything twice."""
    if progress is None:
        return None
    told = progress
    return lambda done, total: told(number * total + done, 2 * total)


def _write_out(container: Container, target: Path, progress: Progress | None) -> None:
    length = container.database_bytes
    with typed_faults():
        must_be_a_file(target)  # what could not be cleared away is told as what it is
    with typed_faults(), open_regular(container.path) as source, os.fdopen(create_private(target), "wb") as out:
        done = 0
        while done < length:
            chunk = source.read(min(_CHUNK, length - done))
            if not chunk:
                raise BackupDiffers(file=container.path.name)
            out.write(chunk)
            done += len(chunk)
            if progress is not None:
                progress(done, length)
        out.flush()
        flush_descriptor(out.fileno())
