"""Turns what SQLite and the disk report into typed errors, so that no SQLite error leaves this room."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import MappingProxyType
from typing import NoReturn

from sqlcipher3 import dbapi2 as sqlite

from jindra_desk.disk.faults import FaultKind, refusal_of
from jindra_desk.domain.base.disk_faults import disk_trouble
from jindra_desk.domain.base.errors import (
    DamagedVault,
    FileHeld,
    JindraError,
    JournalInTheWay,
    MemoryShort,
    StorageFailed,
)

_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _PERM, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 3, 26
_INTERRUPT = 9
_NOMEM = 7

_KINDS = MappingProxyType({
    _FULL: FaultKind.FULL,
    _READONLY: FaultKind.NOT_ALLOWED,
    _PERM: FaultKind.NOT_ALLOWED,
    _CANTOPEN: FaultKind.GONE,
    _IOERR: FaultKind.BROKEN,
    _INTERRUPT: FaultKind.INTERRUPTED,
})
_WORDS = MappingProxyType({
    "database or disk is full": _FULL,
    "disk I/O error": _IOERR,
    "attempt to write a readonly database": _READONLY,
    "unable to open database file": _CANTOPEN,
    "database disk image is malformed": _CORRUPT,
    "file is not a database": _NOTADB,
    "database is locked": _BUSY,
    "database table is locked": _LOCKED,
    "interrupted": _INTERRUPT,
})
"""SQLite's own words by code: sqlcipher3's `backup()` raises with these alone, without a code (measured)."""


@contextmanager
def typed_faults() -> Iterator[None]:
    """Run a block of database or file calls; raises `DamagedVault`, `FileHeld`, `MemoryShort` or `StorageFailed`.

    Anything else that SQLite reports (a wrong statement, a broken constraint) is a bug and passes unchanged.
    """
    try:
        yield
    except sqlite.DatabaseError as error:
        raise_typed(error)
    except MemoryError as error:
        raise MemoryShort from error
    except OSError as error:
        raise disk_fault(error) from error


def disk_fault(error: OSError) -> StorageFailed:
    """Answer the typed error for a failing file call."""
    return disk_trouble(*refusal_of(error))


def raise_typed(error: sqlite.DatabaseError, *, reading: bool = False) -> NoReturn:
    """Raise the typed error for what SQLite reports, or the report itself when it tells of a bug.

    `reading`: on a connection that never writes.
    """
    code = int(getattr(error, "sqlite_errorcode", _WORDS.get(str(error), 0))) & 0xFF
    fault: JindraError | None = None
    if code == _READONLY and reading:
        fault = JournalInTheWay()  # the one thing for which SQLite would have to write while it reads
    elif code == _NOMEM:
        fault = MemoryShort()
    elif code in (_CORRUPT, _NOTADB):
        fault = DamagedVault()
    elif code in (_BUSY, _LOCKED):
        fault = FileHeld()
    elif code in _KINDS:
        fault = disk_trouble(_KINDS[code], code)
    if fault is None:
        raise error
    raise fault from error
