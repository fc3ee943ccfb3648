"""Turns what SQLite and the disk report into typed errors, so that no SQLite error leaves this room."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from types import MappingProxyType
from typing import NoReturn

from sqlcipher3 import dbapi2 as sqlite

from jindra_desk.domain.errors import DamagedVault, JindraError, MemoryShort, StorageFailed, VaultInUse
from jindra_desk.domain.text import noop, text

_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _PERM, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 3, 26
_INTERRUPT = 9
_NOMEM = 7

_REASONS = MappingProxyType({
    _FULL: noop("de schijf is vol"),
    _READONLY: noop("je mag hier niet schrijven"),
    _PERM: noop("je mag hier niet schrijven"),
    _CANTOPEN: noop("het bestand gaat niet open"),
    _IOERR: noop("lezen of schrijven lukt niet"),
    _INTERRUPT: noop("het werk is afgebroken"),
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
_DISK_REASONS = MappingProxyType({
    errno.ENOSPC: _REASONS[_FULL],
    errno.EDQUOT: _REASONS[_FULL],
    errno.EROFS: _REASONS[_READONLY],
    errno.EACCES: _REASONS[_READONLY],
    errno.EPERM: _REASONS[_READONLY],
})


@contextmanager
def typed_faults() -> Iterator[None]:
    """Run a block of database or file calls; raises `DamagedVault`, `VaultInUse`, `MemoryShort` or `StorageFailed`.

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
    return StorageFailed(reason=text(_DISK_REASONS.get(error.errno or 0, _REASONS[_IOERR])))


def raise_typed(error: sqlite.DatabaseError) -> NoReturn:
    """Raise the typed error for what SQLite reports, or the report itself when it tells of a bug."""
    code = int(getattr(error, "sqlite_errorcode", _WORDS.get(str(error), 0))) & 0xFF
    fault: JindraError | None = None
    if code == _NOMEM:
        fault = MemoryShort()
    elif code in (_CORRUPT, _NOTADB):
        fault = DamagedVault()
    elif code in (_BUSY, _LOCKED):
        fault = VaultInUse()
    elif code in _REASONS:
        fault = StorageFailed(reason=text(_REASONS[code]))
    if fault is None:
        raise error
    raise fault from error
