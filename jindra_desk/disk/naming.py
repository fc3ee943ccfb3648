"""Names in a folder where somebody else may write too: taken without replacing, put aside, removed, and locked on.

Nothing here follows a link, waits for a pipe or overwrites what is there; what is removed is a regular file.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

from jindra_desk.disk.durable import NotWhatWasWritten, create_private, flush_folder, move_into_place
from jindra_desk.disk.durable import put_aside as put_aside
from jindra_desk.disk.reading import NotRegular, open_regular, stands_there

Answer = TypeVar("Answer")
_NO_SECOND_NAMES = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES})
"""What file systems answer that know no hard links: FAT and exFAT on most sticks, some network disks."""


def take_name(staged: Path, path: Path) -> None:
    """Give a flushed regular file its final name in the same folder, durably, without replacing what may be there.

    Raises `FileExistsError` when the name is taken, `NotRegular` and other `OSError`.
    """
    written = staged.lstat()
    if not stat.S_ISREG(written.st_mode):
        raise NotRegular.of(written, staged)
    if os.name == "nt":
        staged.rename(path)  # refuses by itself
    else:
        try:
            os.link(staged, path, follow_symlinks=False)
        except OSError as error:
            if error.errno not in _NO_SECOND_NAMES:
                raise
            if stands_there(path):
                raise FileExistsError(errno.EEXIST, "the name is taken") from error
            move_into_place(staged, path, written)
            return
        staged.unlink()
    flush_folder(path.parent)
    found = path.lstat()
    if os.name != "nt" and (found.st_dev, found.st_ino) != (written.st_dev, written.st_ino):
        raise NotWhatWasWritten(errno.EIO, "another file has the name")


def remove_regular(path: Path) -> bool:
    """Remove a file of our own; answer whether it was there. Raises `OSError`, `NotRegular` for anything else there."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    if not stat.S_ISREG(found.st_mode):
        raise NotRegular.of(found, path)
    path.unlink()
    with suppress(OSError):
        flush_folder(path.parent)
    return True


def each_by_itself(act: Callable[[Path], Answer], files: Iterable[Path]) -> list[Answer]:
    """Do it with every file, also behind one with which it cannot be done; answer what each came to.

    Raises the first `OSError`, when all others were done.
    """
    answers: list[Answer] = []
    first: OSError | None = None
    for file in files:
        try:
            answers.append(act(file))
        except OSError as fault:
            first = first or fault
    if first is not None:
        raise first
    return answers


def open_to_add(path: Path) -> BinaryIO:
    """Open a file to write behind what is in it, and make it when it is not there; raises as `open_regular`."""
    return _opened_or_made(path, adding=True)


def open_to_lock(path: Path) -> BinaryIO:
    """Open a file that only serves to be locked on, and make it when it is not there; raises as `open_regular`."""
    return _opened_or_made(path, adding=False)


def _opened_or_made(path: Path, *, adding: bool) -> BinaryIO:
    try:
        return open_regular(path, writable=True, adding=adding)
    except FileNotFoundError:
        with suppress(FileExistsError):
            os.close(create_private(path))
    return open_regular(path, writable=True, adding=adding)


def keep_strange(path: Path, is_ours: Callable[[Path], bool]) -> None:
    """Before a file of ours is replaced or removed: what is there and cannot be proven to be one is put aside.

    One without content is nobody's loss. Raises `OSError`.
    """
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    if not stat.S_ISREG(found.st_mode) or (found.st_size and not is_ours(path)):
        put_aside(path)
