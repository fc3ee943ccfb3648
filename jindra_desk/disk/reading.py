"""Opening what somebody else may have put there: regular files only, never waiting, no link followed, bounded.

A named pipe would be waited for without end, a device may act when it is opened, a link leads to another's file. All
of them are told as what they are.
"""

from __future__ import annotations

import errno
import os
import stat
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

_CAREFUL = (getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
            | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0))


class FileNature(StrEnum):
    """What can have the name of a file and is none."""

    LINK = "link"
    FOLDER = "folder"
    PIPE = "pipe"
    SOCKET = "socket"
    DEVICE = "device"


class NotRegular(OSError):
    """Under this name stands something else than a file; `nature` says what."""

    def __init__(self, nature: FileNature, name: str = "") -> None:
        super().__init__(errno.EINVAL, f"a {nature.value}, no regular file")
        self.nature = nature
        self.name = name

    @classmethod
    def of(cls, found: os.stat_result, path: Path | None = None) -> NotRegular:
        """The error for what `lstat` found at `path`."""
        mode, nature = found.st_mode, FileNature.DEVICE
        if stat.S_ISLNK(mode):
            nature = FileNature.LINK
        elif stat.S_ISDIR(mode):
            nature = FileNature.FOLDER
        elif stat.S_ISFIFO(mode):
            nature = FileNature.PIPE
        elif stat.S_ISSOCK(mode):
            nature = FileNature.SOCKET
        return cls(nature, path.name if path is not None else "")


class TooLarge(ValueError):
    """A file holds more than this reader takes."""


def open_regular(path: Path, *, writable: bool = False, adding: bool = False) -> BinaryIO:
    """Open an existing regular file in binary, for reading or (`writable`) for both, at its beginning.

    With `adding` each write goes behind what is there at that moment, also what another process just wrote.

    Raises `NotRegular`, `FileNotFoundError` or another `OSError`. Folders above it may be links; the file may not.
    """
    before = path.lstat()
    if not stat.S_ISREG(before.st_mode):
        raise NotRegular.of(before, path)
    way = os.O_RDWR | os.O_APPEND if adding else os.O_RDWR if writable else os.O_RDONLY
    descriptor = os.open(path, way | _CAREFUL)
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode):
        # It changed between the two looks.
        os.close(descriptor)
        raise NotRegular.of(found, path)
    return os.fdopen(descriptor, "r+b" if writable or adding else "rb")


def read_bounded(path: Path, limit: int) -> bytes:
    """Answer the content of a regular file of at most `limit` bytes; raises `TooLarge` or as `open_regular`."""
    with open_regular(path) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise TooLarge("file too large")
    return content


def must_be_a_file(path: Path) -> None:
    """Raise `NotRegular` when something else than a file is there; nothing when nothing does."""
    try:
        found = path.lstat()
    except (FileNotFoundError, ValueError):
        return
    if not stat.S_ISREG(found.st_mode):
        raise NotRegular.of(found, path)


def stands_there(path: Path) -> bool:
    """Whether anything has this name, a link that leads nowhere included; unlike `Path.exists`."""
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True
