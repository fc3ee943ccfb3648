"""The one table from what the operating system reports to kinds of fault; the words for each stand in the domain.

Windows reports two numbers: its own and an `errno` that Python made of it, which is coarser. Its own counts first.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from jindra_desk.disk.reading import NotRegular


class FaultKind(StrEnum):
    """What went wrong, as far as a person can do something about it."""

    FULL = "full"
    TOO_LARGE = "too_large"
    READ_ONLY = "read_only"
    NOT_ALLOWED = "not_allowed"
    GONE = "gone"
    NOT_A_FOLDER = "not_a_folder"
    IS_A_FOLDER = "is_a_folder"
    LINK_LOOP = "link_loop"
    NAME_TOO_LONG = "name_too_long"
    NAME_NOT_ALLOWED = "name_not_allowed"
    BROKEN = "broken"
    DEVICE_GONE = "device_gone"
    IN_USE = "in_use"
    ALREADY_THERE = "already_there"
    TOO_MANY_OPEN = "too_many_open"
    NO_MEMORY = "no_memory"
    CANNOT_LOCK = "cannot_lock"
    OTHER_DISK = "other_disk"
    TOO_MANY_LINKS = "too_many_links"
    NETWORK = "network"
    FILE_SYSTEM_DAMAGED = "file_system_damaged"
    LOCKED_DISK = "locked_disk"
    SCANNER = "scanner"
    INTERRUPTED = "interrupted"
    NOT_A_FILE = "not_a_file"
    OTHER = "other"
    """Not in the table: told with its number, without advice."""


def _numbers(names: Iterable[str]) -> Iterable[int]:
    """The numbers of those names that this system has: each system has its own, and not all of them."""
    return (getattr(errno, name) for name in names if hasattr(errno, name))


def _by_number(table: Mapping[FaultKind, tuple[str, ...]]) -> Mapping[int, FaultKind]:
    return MappingProxyType({number: kind for kind, names in table.items() for number in _numbers(names)})


_ERRNO = _by_number({
    FaultKind.FULL: ("ENOSPC", "EDQUOT"),
    FaultKind.TOO_LARGE: ("EFBIG", "EOVERFLOW"),
    FaultKind.READ_ONLY: ("EROFS",),
    FaultKind.NOT_ALLOWED: ("EACCES", "EPERM"),
    FaultKind.GONE: ("ENOENT",),
    FaultKind.NOT_A_FOLDER: ("ENOTDIR",),
    FaultKind.IS_A_FOLDER: ("EISDIR",),
    FaultKind.LINK_LOOP: ("ELOOP",),
    FaultKind.NAME_TOO_LONG: ("ENAMETOOLONG",),
    FaultKind.NAME_NOT_ALLOWED: ("EILSEQ",),
    FaultKind.BROKEN: ("EIO", "EREMOTEIO"),
    FaultKind.DEVICE_GONE: ("ENODEV", "ENXIO", "ENOMEDIUM", "EMEDIUMTYPE", "ESTALE", "ENOTCONN", "ESHUTDOWN"),
    FaultKind.IN_USE: ("EBUSY", "ETXTBSY", "EAGAIN", "EDEADLK"),
    FaultKind.ALREADY_THERE: ("EEXIST", "ENOTEMPTY"),
    FaultKind.TOO_MANY_OPEN: ("EMFILE", "ENFILE"),
    FaultKind.NO_MEMORY: ("ENOMEM", "ENOBUFS"),
    FaultKind.CANNOT_LOCK: ("ENOLCK", "EOPNOTSUPP", "ENOTSUP", "ENOSYS"),
    FaultKind.OTHER_DISK: ("EXDEV",),
    FaultKind.TOO_MANY_LINKS: ("EMLINK",),
    FaultKind.NETWORK: ("ENETDOWN", "ENETUNREACH", "ENETRESET", "EHOSTDOWN", "EHOSTUNREACH", "ETIMEDOUT",
                        "ECONNRESET", "ECONNABORTED", "ECONNREFUSED", "ENOLINK", "ECOMM"),
    FaultKind.FILE_SYSTEM_DAMAGED: ("EUCLEAN", "EBADMSG"),
    FaultKind.LOCKED_DISK: ("ENOKEY", "EKEYEXPIRED", "EKEYREVOKED", "EKEYREJECTED"),
    FaultKind.INTERRUPTED: ("EINTR", "ECANCELED"),
})

_WINDOWS: Mapping[int, FaultKind] = MappingProxyType({
    2: FaultKind.GONE, 3: FaultKind.GONE,                                     # FILE_NOT_FOUND, PATH_NOT_FOUND
    4: FaultKind.TOO_MANY_OPEN,
    5: FaultKind.NOT_ALLOWED, 1314: FaultKind.NOT_ALLOWED,                    # ACCESS_DENIED, PRIVILEGE_NOT_HELD
    8: FaultKind.NO_MEMORY, 14: FaultKind.NO_MEMORY, 1455: FaultKind.NO_MEMORY,
    15: FaultKind.DEVICE_GONE, 20: FaultKind.DEVICE_GONE, 21: FaultKind.DEVICE_GONE, 55: FaultKind.DEVICE_GONE,
    433: FaultKind.DEVICE_GONE, 1110: FaultKind.DEVICE_GONE, 1112: FaultKind.DEVICE_GONE,
    1167: FaultKind.DEVICE_GONE,                                              # DEVICE_NOT_CONNECTED
    17: FaultKind.OTHER_DISK,                                                 # NOT_SAME_DEVICE
    19: FaultKind.READ_ONLY,                                                  # WRITE_PROTECT
    23: FaultKind.BROKEN, 25: FaultKind.BROKEN, 27: FaultKind.BROKEN, 29: FaultKind.BROKEN, 30: FaultKind.BROKEN,
    31: FaultKind.BROKEN, 483: FaultKind.BROKEN, 1117: FaultKind.BROKEN,      # CRC … IO_DEVICE
    32: FaultKind.IN_USE, 33: FaultKind.IN_USE, 170: FaultKind.IN_USE, 303: FaultKind.IN_USE,
    39: FaultKind.FULL, 112: FaultKind.FULL, 1295: FaultKind.FULL,            # HANDLE_DISK_FULL, DISK_FULL, quota
    50: FaultKind.CANNOT_LOCK, 1: FaultKind.CANNOT_LOCK,                      # NOT_SUPPORTED, INVALID_FUNCTION
    51: FaultKind.NETWORK, 53: FaultKind.NETWORK, 54: FaultKind.NETWORK, 59: FaultKind.NETWORK,
    64: FaultKind.NETWORK, 67: FaultKind.NETWORK, 121: FaultKind.NETWORK, 1231: FaultKind.NETWORK,
    80: FaultKind.ALREADY_THERE, 145: FaultKind.ALREADY_THERE, 183: FaultKind.ALREADY_THERE,
    111: FaultKind.NAME_TOO_LONG, 206: FaultKind.NAME_TOO_LONG,
    123: FaultKind.NAME_NOT_ALLOWED, 161: FaultKind.NAME_NOT_ALLOWED,
    223: FaultKind.TOO_LARGE,
    225: FaultKind.SCANNER, 226: FaultKind.SCANNER,                           # VIRUS_INFECTED, VIRUS_DELETED
    267: FaultKind.NOT_A_FOLDER,
    995: FaultKind.INTERRUPTED, 1223: FaultKind.INTERRUPTED,
    1142: FaultKind.TOO_MANY_LINKS,
    1392: FaultKind.FILE_SYSTEM_DAMAGED, 1393: FaultKind.FILE_SYSTEM_DAMAGED, 1005: FaultKind.FILE_SYSTEM_DAMAGED,
    1921: FaultKind.LINK_LOOP,
    -2144272384: FaultKind.LOCKED_DISK, 2150694912: FaultKind.LOCKED_DISK,    # FVE_LOCKED_VOLUME, signed and unsigned
})


def fault_of(error: OSError) -> tuple[FaultKind, int]:
    """Answer the kind of a refused call, and the number that the system gave it (0 when it gave none)."""
    if isinstance(error, NotRegular):
        return FaultKind.NOT_A_FILE, error.errno or 0
    windows = getattr(error, "winerror", None)
    if isinstance(windows, int) and windows in _WINDOWS:
        return _WINDOWS[windows], windows
    number = windows if isinstance(windows, int) else error.errno or 0
    return _ERRNO.get(error.errno or 0, FaultKind.OTHER), number


def refusal_of(error: OSError) -> tuple[FaultKind, int, str, str]:
    """Answer what `fault_of` does, and for something that is no file what it is (`FileNature`) and its name."""
    nature, name = (error.nature.value, error.name) if isinstance(error, NotRegular) else ("", "")
    return (*fault_of(error), nature, name)
