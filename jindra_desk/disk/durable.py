"""The one way in which this program writes a file: whole or not at all, durable when the call returns.

A file is written under a random name that nobody can have prepared (opened exclusively, no link followed), flushed,
renamed, and its folder flushed. Then what stands under the final name is compared with what was written, so that
"stored" is never said of a link or of somebody else's file. A kill leaves the old file or the new one, and at most a
leftover with a name of our own pattern, which the next write of the same file sweeps.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from jindra_desk.disk.reading import NotRegular, open_regular, stands_there

if sys.platform == "darwin":
    import fcntl

_PRIVATE = stat.S_IRUSR | stat.S_IWUSR
_ASIDE = ".onleesbaar"
_MOST_ASIDE = 10_000
_PREFIX, _SUFFIX = ".jd-", ".half"
_NAME_DIGITS = 12
TOKEN_BYTES = 8
"""Of the random part of such a name."""
_NEW = (os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0))
_NO_FOLDER_FLUSH = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOSYS})
"""What file systems answer that cannot flush a folder (some sticks and network disks): there is no more to be had."""


class NotWhatWasWritten(OSError):
    """Under the final name stands something else than what was just written there."""


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path` in one step, private (0600) and durable, and read it back; raises `OSError`.

    A link or another file at `path` is replaced, never followed; a pipe and the like are put aside; a folder there is
    an error. Leftovers of earlier,
    cut-off writes of the same file are removed.
    """
    with WholeFile(path) as whole:
        whole.file.write(content)
        whole.commit()
    with open_regular(path) as again:
        if again.read(len(content) + 1) != content:
            raise NotWhatWasWritten(errno.EIO, "differs when read back")
    sweep_unfinished(path)


class WholeFile:
    """A file of any size that gets its name when it is whole; used in a `with` block, which removes it uncommitted.

    `file` is open for writing and reading under `staged`, a random name in the same folder.
    """

    def __init__(self, path: Path) -> None:
        """Open the new file; raises `OSError`, also when the folder is not there."""
        self.path = path
        self.staged = unfinished_name(path)
        self.file: BinaryIO = os.fdopen(create_private(self.staged), "w+b")
        self._committed = False

    def __enter__(self) -> Self:
        return self

    def commit(self) -> None:
        """Flush, give the file its name, and prove that it is this file that has it; raises `OSError`."""
        self.file.flush()
        flush_descriptor(self.file.fileno())
        written = os.fstat(self.file.fileno())
        self.file.close()
        move_into_place(self.staged, self.path, written)
        self._committed = True

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        with suppress(OSError):
            self.file.close()
        if not self._committed:
            with suppress(OSError):
                self.staged.unlink()


def unfinished_name(path: Path, token: bytes | None = None) -> Path:
    """A random name beside `path` for what is not whole yet and is written by another hand, SQLite's for instance.

    `move_into_place` ends it; `sweep_unfinished` removes what was cut off, its journal too. `token` (`TOKEN_BYTES`)
    takes the place of what is random.
    """
    told = secrets.token_hex(TOKEN_BYTES) if token is None else token.hex()
    return path.with_name(_pattern(path) + told + _SUFFIX)


def create_private(path: Path) -> int:
    """Create `path` for this user alone and answer its descriptor, open for writing and reading.

    Raises `FileExistsError` for anything that has the name already, a link that leads nowhere included.
    """
    return os.open(path, _NEW, _PRIVATE)


def move_into_place(staged: Path, path: Path, written: os.stat_result | None = None) -> None:
    """Rename a flushed file to `path` in the same folder, durably, and prove that it is there.

    `written` is what `fstat` told of it; by default it is looked up first. Raises `OSError`; `NotRegular` when
    `staged` is no regular file of its own.
    """
    if written is None:
        written = staged.lstat()
        if not stat.S_ISREG(written.st_mode):
            raise NotRegular.of(written)
    _make_way(path)
    staged.replace(path)
    flush_folder(path.parent)
    found = path.lstat()
    if not stat.S_ISREG(found.st_mode) or not _same_file(found, written):
        raise NotWhatWasWritten(errno.EIO, "another file has the name")


def put_aside(path: Path) -> Path:
    """Rename whatever stands at `path`, unopened, to the first free `….onleesbaar`, `….onleesbaar-2` and so on.

    Answers that; raises `OSError`.
    """
    for number in range(1, _MOST_ASIDE):
        aside = path.with_name(f"{path.name}{_ASIDE}{'' if number == 1 else f'-{number}'}")
        if not stands_there(aside):
            path.rename(aside)
            with suppress(OSError):
                flush_folder(path.parent)
            return aside
    raise OSError(errno.EEXIST, "no free name")


def _make_way(path: Path) -> None:
    """A pipe, a socket or a device is nobody's file of ours: it is put aside, where a rename would take it away."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode) or stat.S_ISDIR(mode)):
        put_aside(path)


def flush_file(path: Path) -> None:
    """Make the content of a regular file durable; raises `OSError`."""
    with open_regular(path, writable=True) as file:
        flush_descriptor(file.fileno())


def flush_descriptor(descriptor: int) -> None:
    """Make what was written through `descriptor` durable; raises `OSError`.

    On macOS `fsync` hands the bytes to the disk and no further; `F_FULLFSYNC` asks the disk as well (fcntl(2) there).
    """
    if sys.platform == "darwin":
        with suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def flush_folder(folder: Path) -> None:
    """Make a new name, a rename or a removal in `folder` durable; raises `OSError`.

    Windows has no such call and needs none. A file system that knows no flush of a folder is no fault.
    """
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:
            raise
    finally:
        os.close(descriptor)


def is_unfinished(path: Path, name: str) -> bool:
    """Whether this is a leftover of writing the file `name` beside it: our own pattern, and a regular file."""
    if not is_unfinished_name(path.with_name(path.name.removesuffix("-journal")), name):
        return False
    with suppress(OSError):
        return stat.S_ISREG(path.lstat().st_mode)
    return False


def is_unfinished_name(path: Path, name: str) -> bool:
    """Whether `path` is named by our own pattern for what is not whole yet of `name`, whatever is there."""
    rest = path.name.removeprefix(_pattern(Path(name)))
    return (rest != path.name and len(rest) == 2 * TOKEN_BYTES + len(_SUFFIX) and rest.endswith(_SUFFIX))


def sweep_unfinished(path: Path) -> int:
    """Remove what cut-off writes of `path` left beside it; answer how many. Whoever cannot be removed stays.

    Only one process may write `path` at a time: it takes another one's unfinished file for a leftover.
    """
    swept = 0
    with suppress(OSError):
        for left in list(path.parent.iterdir()):
            if is_unfinished(left, path.name):
                with suppress(OSError):
                    left.unlink()
                    swept += 1
    return swept


def _pattern(path: Path) -> str:
    """A short stand-in for the name, so that neither its length nor what it tells matters."""
    digest = hashlib.sha256(os.fsencode(path.name)).hexdigest()[:_NAME_DIGITS]
    return f"{_PREFIX}{digest}-"


def _same_file(found: os.stat_result, written: os.stat_result) -> bool:
    if os.name == "nt":
        # FAT there makes file numbers from the place of the name, which a rename changes: the size must do.
        return found.st_size == written.st_size
    return (found.st_dev, found.st_ino) == (written.st_dev, written.st_ino)
