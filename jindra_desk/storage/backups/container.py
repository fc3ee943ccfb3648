"""The file format of a backup: the encrypted database as it is, and behind it a trailer with all that belongs to it.

The database comes first and is whole pages, so that the file is also an encrypted database that other tools open with
the key. Behind it: a readable head (vault id, time, versions, length and hash of each part; nothing of a client), the
key slots, the ledger, and the manifest, sealed with the data key and bound to the head. The last 56 bytes tell where
the trailer begins and the SHA-256 of all that stands before that hash. So every change shows without the key, and a
part of another backup shows with it.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol, Self, cast

from jindra_desk.disk.durable import flush_descriptor
from jindra_desk.disk.reading import NotRegular, open_regular
from jindra_desk.domain.base.errors import FileUnreadable
from jindra_desk.domain.copies.backup import BackupInfo, Contents, Manifest
from jindra_desk.domain.copies.backup_faults import (
    BackupAltered,
    BackupMixedUp,
    BackupTruncated,
    NewerBackup,
    NotABackup,
)
from jindra_desk.domain.vault.ledger import MOST_FILE_BYTES
from jindra_desk.domain.vault.secrets import Secret
from jindra_desk.storage.engine.faults import disk_fault
from jindra_desk.storage.engine.pages import PAGE_BYTES
from jindra_desk.storage.engine.sealing import SealBroken, seal, unseal

VERSION = 1
PARTS = ("keys", "ledger", "manifest")
_PURPOSE = "backup manifest 1"
_FORMAT = "jindra-desk-backup"
_HEAD_MAGIC = b"JINDRA BACKUP 1\n"
_END_MAGIC = b"JDB-END\n"
_END = struct.Struct(">8sQQ32s")
_LENGTH = struct.Struct(">I")
_MOST_TRAILER = 2 * MOST_FILE_BYTES
"""The ledger, and as much again for all else."""
_CHUNK = 4 * 1024 * 1024
_HASH_BYTES = 32

Progress = Callable[[int, int], None]


class Hash(Protocol):
    """A hash under way, as `hashlib` makes them."""

    def update(self, data: bytes, /) -> None:
        """Hash on."""
        ...

    def copy(self) -> Self:
        """A second one that goes on from here."""
        ...

    def digest(self) -> bytes:
        """The hash so far."""
        ...

    def hexdigest(self) -> str:
        """The hash so far, in hex."""
        ...


@dataclass(frozen=True, slots=True)
class Container:
    """A backup whose trailer was read and is whole; the bytes of the database were not looked at yet."""

    path: Path
    head: bytes
    info: BackupInfo
    database_bytes: int
    database_sha256: str
    parts: Mapping[str, bytes]

    def manifest(self, data_key: Secret) -> Manifest:
        """Open the sealed manifest; raises `BackupMixedUp` when it was not made with this key for this head."""
        try:
            return _manifest(json.loads(unseal(data_key, _PURPOSE, self.parts["manifest"], self.head)))
        except (SealBroken, KeyError, TypeError, ValueError) as error:
            raise BackupMixedUp(file=self.path.name) from error


@dataclass(frozen=True, slots=True)
class ContainerLabel:
    """What the readable head of a new backup says."""

    vault_id: str
    made_at: datetime
    program: str
    schema: int


def append_trailer(path: Path, data_key: Secret, label: ContainerLabel, database: Hash, parts: Mapping[str, bytes],
                   manifest: Manifest) -> str:
    """Make a backup of a file that holds whole pages: add the trailer, and answer the SHA-256 of the whole file (hex).

    `database` has hashed the file so far; `parts` are `keys` and `ledger`.
    """
    length = path.stat().st_size
    told: dict[str, object] = {
        "format": _FORMAT, "version": VERSION, "vault_id": label.vault_id,
        "made_at": label.made_at.isoformat(timespec="seconds"), "program": label.program, "schema": label.schema,
        "database": {"bytes": length, "sha256": database.hexdigest()},
        "parts": {name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
                  for name, content in sorted(parts.items())},
    }
    head = json.dumps(told, sort_keys=True).encode()
    sealed = seal(data_key, _PURPOSE, json.dumps(_record(manifest), sort_keys=True).encode(), head)
    trailer = b"".join((_HEAD_MAGIC, _LENGTH.pack(len(head)), head, *(parts[name] for name in PARTS[:-1]), sealed))
    end = _END.pack(_END_MAGIC, length, len(trailer), bytes(_HASH_BYTES))[:-_HASH_BYTES]
    whole = database.copy()
    with open_regular(path, writable=True) as file:
        file.seek(0, os.SEEK_END)
        for piece in (trailer, end):
            whole.update(piece)
            file.write(piece)
        kept = whole.digest()
        file.write(kept)
        file.flush()
        flush_descriptor(file.fileno())
    whole.update(kept)
    return whole.hexdigest()


def read_container(path: Path) -> Container:
    """Read and check the trailer: raises `NotABackup`, `BackupTruncated`, `BackupAltered`, `NewerBackup` or
    `FileUnreadable`.
    """
    try:
        with open_regular(path) as file:
            offset, trailer = _read_trailer(file, os.fstat(file.fileno()).st_size, path.name)
    except NotRegular as error:
        raise disk_fault(error) from error
    except OSError as error:
        raise FileUnreadable(file=path.name) from error
    return _container(path, offset, trailer)


def _read_trailer(file: Any, size: int, name: str) -> tuple[int, bytes]:
    if size < _END.size + PAGE_BYTES:
        raise NotABackup(file=name)
    file.seek(size - _END.size)
    magic, offset, length, _ = _END.unpack(file.read(_END.size))
    if magic != _END_MAGIC:
        raise NotABackup(file=name)
    if offset + length + _END.size != size or offset % PAGE_BYTES or offset == 0:
        raise BackupTruncated(file=name)
    if length > _MOST_TRAILER:
        raise BackupAltered(file=name)
    file.seek(offset)
    return offset, file.read(length)


def _container(path: Path, offset: int, trailer: bytes) -> Container:
    begin = len(_HEAD_MAGIC) + _LENGTH.size
    if not trailer.startswith(_HEAD_MAGIC) or len(trailer) < begin:
        raise BackupAltered(file=path.name)
    (length,) = _LENGTH.unpack(trailer[len(_HEAD_MAGIC):begin])
    head = trailer[begin:begin + length]
    try:
        told = json.loads(head)
        if told["format"] != _FORMAT:
            raise BackupAltered(file=path.name)
        if told["version"] > VERSION:
            raise NewerBackup
        parts = _parts(told["parts"], trailer[begin + length:])
        made_at = datetime.fromisoformat(told["made_at"])
        if made_at.tzinfo is None:
            raise ValueError("a moment without a zone")  # noqa: TRY301
        info = BackupInfo(str(told["vault_id"]), made_at, str(told["program"]),
                          int(told["schema"]), path.stat().st_size)
        database = told["database"]
        container = Container(path, head, info, int(database["bytes"]), str(database["sha256"]), parts)
    except (KeyError, TypeError, ValueError, ArithmeticError, RecursionError, OSError) as error:
        raise BackupAltered(file=path.name) from error
    if container.database_bytes != offset:
        raise BackupMixedUp(file=path.name)
    return container


def _parts(told: Any, content: bytes) -> dict[str, bytes]:
    """Cut the parts apart and compare their hashes; the manifest is what is left, and carries its own seal."""
    found: dict[str, bytes] = {}
    for name in PARTS[:-1]:
        size = int(told[name]["bytes"])
        if not 0 <= size <= len(content):
            raise ValueError(name)
        found[name], content = content[:size], content[size:]
        if hashlib.sha256(found[name]).hexdigest() != told[name]["sha256"]:
            raise ValueError(name)
    found["manifest"] = content
    return found


def check_bytes(container: Container, progress: Progress | None = None) -> None:
    """Read the whole file and compare its hashes; needs no key.

    Raises `BackupAltered`, `BackupMixedUp` (all bytes fit their hash, and the database is another one),
    `BackupTruncated`, `FileUnreadable`.
    """
    whole, database = hashlib.sha256(), hashlib.sha256()
    name, total = container.path.name, container.info.bytes
    left, done = total - _HASH_BYTES, 0
    try:
        with open_regular(container.path) as file:
            while left:
                until = container.database_bytes - done if done < container.database_bytes else left
                chunk = file.read(min(_CHUNK, until, left))
                if not chunk:
                    raise BackupTruncated(file=name)
                whole.update(chunk)
                if done < container.database_bytes:
                    database.update(chunk)
                done, left = done + len(chunk), left - len(chunk)
                if progress is not None:
                    progress(done, total)
            kept = file.read(_HASH_BYTES + 1)
    except OSError as error:
        raise FileUnreadable(file=name) from error
    if whole.digest() != kept:
        raise BackupAltered(file=name)
    if database.hexdigest() != container.database_sha256:
        raise BackupMixedUp(file=name)


def _record(manifest: Manifest) -> dict[str, object]:
    return {
        "tables": dict(manifest.tables),
        "photos": [manifest.photos.count, manifest.photos.digest],
        "documents": [manifest.documents.count, manifest.documents.digest],
        "audit": list(manifest.audit), "ledger": list(manifest.ledger),
        "ledger_on": manifest.ledger_on.isoformat() if manifest.ledger_on else None, "altered": manifest.altered,
    }


def _manifest(told: dict[str, Any]) -> Manifest:
    day = told["ledger_on"]
    return Manifest(
        tables={str(name): int(rows) for name, rows in cast("dict[str, int]", told["tables"]).items()},
        photos=Contents(int(told["photos"][0]), str(told["photos"][1])),
        documents=Contents(int(told["documents"][0]), str(told["documents"][1])),
        audit=(int(told["audit"][0]), str(told["audit"][1])), ledger=(int(told["ledger"][0]), str(told["ledger"][1])),
        ledger_on=None if day is None else date.fromisoformat(day), altered=int(told["altered"]))
